"""Writes the diabetes data that comes with scikit-learn, divided into a training and a test part."""

import argparse
from pathlib import Path

import mlflow
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--test-fraction", type=float, default=0.25)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--test", type=Path, required=True)
    arguments = parser.parse_args()

    patients = load_diabetes()
    table = np.column_stack([patients.data, patients.target])
    header = ",".join([*patients.feature_names, "progression"])
    train, test = train_test_split(table, test_size=arguments.test_fraction, random_state=arguments.seed)
    for path, part in ((arguments.train, train), (arguments.test, test)):
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savetxt(path, part, fmt="%.8g", delimiter=",", header=header, comments="")

    mlflow.log_metrics({"train_rows": len(train), "test_rows": len(test)})
    print(f"{len(train)} patients to learn from, {len(test)} to test with; columns: {header}")


if __name__ == "__main__":
    main()
