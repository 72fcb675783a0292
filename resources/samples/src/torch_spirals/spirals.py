"""Draws points of two spirals that wind around each other."""

import argparse
from pathlib import Path

import mlflow
import numpy as np


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--points", type=Path, required=True)
    arguments = parser.parse_args()

    generator = np.random.default_rng(3)
    turn = np.sqrt(generator.random(arguments.count)) * 3 * np.pi
    spiral = np.column_stack([np.cos(turn), np.sin(turn)]) * turn[:, None] / (3 * np.pi)
    noise = generator.normal(0, 0.02, (2, arguments.count, 2))
    table = np.vstack([
        np.column_stack([spiral + noise[0], np.zeros(arguments.count)]),
        np.column_stack([-spiral + noise[1], np.ones(arguments.count)]),
    ])
    generator.shuffle(table)
    arguments.points.parent.mkdir(parents=True, exist_ok=True)
    np.savetxt(arguments.points, table, fmt="%.5f", delimiter=",", header="x,y,spiral", comments="")
    mlflow.log_metric("points", len(table))
    print(f"{len(table)} points written to {arguments.points}")


if __name__ == "__main__":
    main()
