"""Writes the errors of two models side by side as a table in Markdown."""

import argparse
from pathlib import Path

import mlflow
import numpy as np


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=Path, required=True)
    parser.add_argument("--second", type=Path, required=True)
    parser.add_argument("--comparison", type=Path, required=True)
    arguments = parser.parse_args()

    lines = ["| model | mean error | median error | largest error |", "| --- | --- | --- | --- |"]
    for name, path in (("first", arguments.first), ("second", arguments.second)):
        true, found = np.loadtxt(path, delimiter=",", skiprows=1).T
        errors = np.abs(true - found)
        mlflow.log_metric(f"{name}_error", float(errors.mean()))
        lines.append(f"| {name} | {errors.mean():.2f} | {np.median(errors):.2f} | {errors.max():.2f} |")
    text = "\n".join(lines) + "\n"
    arguments.comparison.parent.mkdir(parents=True, exist_ok=True)
    arguments.comparison.write_text(text, encoding="utf-8")
    mlflow.log_text(text, "comparison.md")
    print(text)


if __name__ == "__main__":
    main()
