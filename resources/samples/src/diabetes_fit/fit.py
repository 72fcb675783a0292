"""Fits a ridge regression or a forest to the patients."""

import argparse
from pathlib import Path

import mlflow
import mlflow.sklearn
import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score


def read(path, columns):
    """The table as (columns, target), with the columns that a file names, or all of them."""
    with open(path, encoding="utf-8") as file:
        names = file.readline().strip().split(",")
    table = np.loadtxt(path, delimiter=",", skiprows=1)
    chosen = names[:-1]
    if columns:
        lines = Path(columns).read_text(encoding="utf-8").split("\n")
        chosen = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return table[:, [names.index(name) for name in chosen]], table[:, -1], chosen


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--method", choices=["ridge", "forest"], default="ridge")
    parser.add_argument("--strength", type=float, default=1.0)
    parser.add_argument("--trees", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--columns", type=Path)
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()

    values, target, chosen = read(arguments.train, arguments.columns)
    print(f"columns: {', '.join(chosen)}")
    if arguments.method == "ridge":
        model = Ridge(alpha=arguments.strength)
        mlflow.log_param("strength", arguments.strength)
    else:
        model = RandomForestRegressor(n_estimators=arguments.trees, random_state=arguments.seed)
        mlflow.log_param("trees", arguments.trees)
    mlflow.log_params({"method": arguments.method, "columns": ",".join(chosen)})

    errors = -cross_val_score(model, values, target, cv=4, scoring="neg_mean_absolute_error")
    for fold, error in enumerate(errors):
        mlflow.log_metric("fold_error", float(error), step=fold)
        print(f"fold {fold}: mean absolute error {error:.2f}", flush=True)
    model.fit(values, target)
    mlflow.log_metric("train_r2", float(model.score(values, target)))
    mlflow.sklearn.save_model(model, str(arguments.model))


if __name__ == "__main__":
    main()
