"""Groups rows that lie close together (k-means)."""

import argparse
from pathlib import Path

import mlflow
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_score

import learning
import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--features", default="")
    parser.add_argument("--exclude", default="")
    parser.add_argument("--clusters", type=int, default=3)
    parser.add_argument("--starts", type=int, default=10)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    excluded = tables.columns(table, arguments.exclude)
    names = [name for name in learning.feature_columns(table, None, arguments.features) if name not in excluded]
    if len(table) < arguments.clusters:
        tables.fail(f"{len(table)} rows cannot make {arguments.clusters} clusters")
    features = learning.features_of(table, names)
    model = learning.prepared(features, names, KMeans(arguments.clusters, n_init=arguments.starts, random_state=arguments.seed),
                              scale=True)
    found = model.fit_predict(features)
    numbers = model.named_steps["features"].transform(features)
    mlflow.log_params({"clusters": arguments.clusters, "rows": len(table), "features": len(names)})
    mlflow.log_metric("inertia", float(model.named_steps["model"].inertia_))
    if 1 < len(set(found)) < len(table):
        silhouette = float(silhouette_score(numbers, found, sample_size=min(len(table), 5000), random_state=arguments.seed))
        mlflow.log_metric("silhouette", silhouette)
        print(f"silhouette {silhouette:.4f}")
    learning.save(model, arguments.model, "clustering", None, names, kind="kmeans", clusters=arguments.clusters)
    table["cluster"] = found
    tables.write(table, arguments.result)


if __name__ == "__main__":
    main()
