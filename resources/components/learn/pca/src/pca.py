"""Replaces many numeric columns by few that hold most of their variance (principal components)."""

import argparse
from pathlib import Path

import mlflow
import numpy as np
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.impute import SimpleImputer
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

import learning
import plots
import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--fitted", type=Path)
    parser.add_argument("--columns", default="")
    parser.add_argument("--exclude", default="")
    parser.add_argument("--components", type=int, default=2)
    parser.add_argument("--scale", default="True")
    parser.add_argument("--result", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    if arguments.fitted:
        model, note = learning.load(arguments.fitted)
        names = note.get("features", [])
        tables.columns(table, ",".join(names), "column the components were made of")
    else:
        excluded = tables.columns(table, arguments.exclude)
        names = [name for name in (tables.columns(table, arguments.columns) or table.columns)
                 if pd.api.types.is_numeric_dtype(table[name]) and name not in excluded]
        if len(names) < 2:
            tables.fail("two numeric columns or more are needed")
        if arguments.components > min(len(names), len(table)):
            tables.fail(f"{len(names)} columns and {len(table)} rows make at most {min(len(names), len(table))} components")
        steps = [("fill", SimpleImputer(strategy="median"))]
        if tables.truth(arguments.scale):
            steps.append(("scale", StandardScaler()))
        model = Pipeline([*steps, ("pca", PCA(arguments.components, random_state=0))]).fit(table[names].astype(float))
    plane = model.transform(table[names].astype(float))
    found = [f"component_{index + 1}" for index in range(plane.shape[1])]
    result = pd.concat([table.drop(columns=names), pd.DataFrame(plane, columns=found, index=table.index)], axis=1)
    shares = model.named_steps["pca"].explained_variance_ratio_
    mlflow.log_metric("explained_variance", float(np.sum(shares)))
    picture = plots.bars("variance.svg", "Share of the variance", dict(zip(found, map(float, shares))))
    mlflow.log_artifact(str(picture))
    print(f"{len(found)} components of {len(names)} columns hold {np.sum(shares):.1%} of the variance")
    learning.save(model, arguments.model, "components", None, names, kind="pca")
    tables.write(result, arguments.result)


if __name__ == "__main__":
    main()
