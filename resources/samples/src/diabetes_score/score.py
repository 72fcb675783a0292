"""Predicts the patients of the test part and measures the error."""

import argparse
from pathlib import Path

import mlflow
import mlflow.sklearn
import numpy as np
from sklearn.metrics import mean_absolute_error, r2_score


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
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--test", type=Path, required=True)
    parser.add_argument("--columns", type=Path)
    parser.add_argument("--predictions", type=Path, required=True)
    arguments = parser.parse_args()

    model = mlflow.sklearn.load_model(str(arguments.model))
    values, target, _ = read(arguments.test, arguments.columns)
    found = model.predict(values)

    arguments.predictions.parent.mkdir(parents=True, exist_ok=True)
    np.savetxt(arguments.predictions, np.column_stack([target, found]), fmt="%.6g",
               delimiter=",", header="true,found", comments="")
    error, r2 = float(mean_absolute_error(target, found)), float(r2_score(target, found))
    mlflow.log_metrics({"test_error": error, "test_r2": r2})
    print(f"mean absolute error {error:.2f}, r2 {r2:.3f}, on {len(target)} patients")


if __name__ == "__main__":
    main()
