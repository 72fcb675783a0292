"""Divides the digits into a training and a test part, in equal shares of each digit."""

import argparse
from pathlib import Path

import mlflow
import numpy as np
from sklearn.model_selection import train_test_split


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--digits", type=Path, required=True)
    parser.add_argument("--test-fraction", type=float, default=0.25)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--test", type=Path, required=True)
    arguments = parser.parse_args()

    with open(arguments.digits, encoding="utf-8") as file:
        header = file.readline().strip()
    table = np.loadtxt(arguments.digits, delimiter=",", skiprows=1, dtype=int)
    train, test = train_test_split(
        table,
        test_size=arguments.test_fraction,
        random_state=arguments.seed,
        stratify=table[:, -1],
    )
    for path, part in ((arguments.train, train), (arguments.test, test)):
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savetxt(path, part, fmt="%d", delimiter=",", header=header, comments="")

    mlflow.log_params({"test_fraction": arguments.test_fraction, "seed": arguments.seed})
    mlflow.log_metrics({"train_rows": len(train), "test_rows": len(test)})
    print(f"{len(train)} digits to learn from, {len(test)} to test with")


if __name__ == "__main__":
    main()
