"""Writes the handwritten digits that come with scikit-learn as one CSV table."""

import argparse
from pathlib import Path

import mlflow
import numpy as np
from sklearn.datasets import load_digits


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--digits", type=Path, required=True, help="the table to write")
    arguments = parser.parse_args()

    digits = load_digits()
    table = np.column_stack([digits.data, digits.target]).astype(int)
    header = ",".join(f"p{index}" for index in range(digits.data.shape[1])) + ",digit"
    arguments.digits.parent.mkdir(parents=True, exist_ok=True)
    np.savetxt(arguments.digits, table, fmt="%d", delimiter=",", header=header, comments="")

    mlflow.log_metrics({"rows": len(table), "classes": len(digits.target_names)})
    print(f"{len(table)} digits of {digits.data.shape[1]} pixels written to {arguments.digits}")
    for digit, count in enumerate(np.bincount(digits.target)):
        print(f"  {digit}: {count}")


if __name__ == "__main__":
    main()
