"""Measures clusters: how compact and apart they are, and how they agree with known classes where a column has them."""

import argparse
from pathlib import Path

import pandas as pd
from sklearn.decomposition import PCA
from sklearn.impute import SimpleImputer
from sklearn.metrics import (adjusted_rand_score, calinski_harabasz_score, davies_bouldin_score, normalized_mutual_info_score,
                             silhouette_score)
from sklearn.preprocessing import StandardScaler

import plots
import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--cluster", default="cluster")
    parser.add_argument("--classes", default="")
    parser.add_argument("--report", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    cluster = tables.column(table, arguments.cluster, "cluster column")
    classes = tables.column(table, arguments.classes, "class column") if arguments.classes else None
    names = [name for name in table.columns if name not in (cluster, classes)
             and pd.api.types.is_numeric_dtype(table[name])]
    if not names:
        tables.fail("no numeric column is left to measure distances in")
    numbers = StandardScaler().fit_transform(SimpleImputer(strategy="median").fit_transform(table[names].astype(float)))
    groups = table[cluster].astype(str)
    metrics = {"clusters": groups.nunique()}
    if 1 < groups.nunique() < len(table):
        metrics["silhouette"] = silhouette_score(numbers, groups, sample_size=min(len(table), 5000), random_state=0)
        metrics["davies_bouldin"] = davies_bouldin_score(numbers, groups)
        metrics["calinski_harabasz"] = calinski_harabasz_score(numbers, groups)
    if classes:
        known = table[classes].notna()
        metrics["adjusted_rand"] = adjusted_rand_score(table.loc[known, classes].astype(str), groups[known])
        metrics["mutual_information"] = normalized_mutual_info_score(table.loc[known, classes].astype(str), groups[known])
    metrics = {name: float(value) for name, value in metrics.items()}
    report = arguments.report
    report.mkdir(parents=True, exist_ok=True)
    pictures = [plots.bars(report / "sizes.svg", "Rows in each cluster",
                           {f"cluster {name}": int(count) for name, count in groups.value_counts().items()})]
    if len(names) > 1 and len(table) > 2:
        plane = PCA(2, random_state=0).fit_transform(numbers)
        pictures.append(plots.scatter(report / "clusters.svg", "Clusters on the two main axes", "first component",
                                      "second component", list(plane[:, 0]), list(plane[:, 1]), list(groups)))
    plots.report(report, {"rows": len(table)}, metrics, pictures)
    for name, number in metrics.items():
        print(f"{name:20} {number:.6g}")


if __name__ == "__main__":
    main()
