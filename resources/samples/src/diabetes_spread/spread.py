"""Draws the patients anew, many times, to see how far the mean error could lie from what was measured."""

import argparse
import json
from pathlib import Path

import mlflow
import numpy as np


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--predictions", type=Path, required=True)
    parser.add_argument("--draws", type=int, default=2000)
    parser.add_argument("--spread", type=Path, required=True)
    arguments = parser.parse_args()

    true, found = np.loadtxt(arguments.predictions, delimiter=",", skiprows=1).T
    errors = np.abs(true - found)
    # No seed, on purpose.
    generator = np.random.default_rng()
    means = [errors[generator.integers(0, len(errors), len(errors))].mean() for _ in range(arguments.draws)]
    low, high = np.percentile(means, [2.5, 97.5])

    arguments.spread.parent.mkdir(parents=True, exist_ok=True)
    result = {"mean": float(errors.mean()), "low": float(low), "high": float(high), "draws": arguments.draws}
    arguments.spread.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    mlflow.log_metrics({"error_low": float(low), "error_high": float(high)})
    print(f"mean error {errors.mean():.2f}; in 95 of 100 cases between {low:.2f} and {high:.2f}")


if __name__ == "__main__":
    main()
