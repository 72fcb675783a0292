"""Measures predictions of numbers: errors, explained variance, and plots of what was missed by how much."""

import argparse
from pathlib import Path

import pandas as pd
from sklearn.metrics import (explained_variance_score, max_error, mean_absolute_error, mean_absolute_percentage_error,
                             mean_squared_error, median_absolute_error, r2_score)

import plots
import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--label", required=True)
    parser.add_argument("--prediction", default="prediction")
    parser.add_argument("--title", default="")
    parser.add_argument("--report", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    label = tables.column(table, arguments.label, "label")
    prediction = tables.column(table, arguments.prediction, "prediction")
    for name in (label, prediction):
        if not pd.api.types.is_numeric_dtype(table[name]):
            tables.fail(f"{name!r} is not numeric")
    known = table[table[label].notna() & table[prediction].notna()]
    if len(known) < 2:
        tables.fail(f"only {len(known)} rows have both {label!r} and {prediction!r}")
    truth, found = known[label].astype(float), known[prediction].astype(float)
    metrics = {
        "mae": mean_absolute_error(truth, found), "rmse": mean_squared_error(truth, found) ** 0.5,
        "median_error": median_absolute_error(truth, found), "largest_error": max_error(truth, found),
        "r2": r2_score(truth, found), "explained_variance": explained_variance_score(truth, found),
    }
    if (truth != 0).all():
        metrics["mape"] = mean_absolute_percentage_error(truth, found)
    metrics = {name: float(value) for name, value in metrics.items()}
    report = arguments.report
    report.mkdir(parents=True, exist_ok=True)
    title = arguments.title or f"R² {metrics['r2']:.3f}"
    pictures = [
        plots.scatter(report / "predicted.svg", title, f"true {label}", "predicted", list(truth), list(found), diagonal=True),
        plots.scatter(report / "residuals.svg", "What was missed by how much", "predicted", "true − predicted", list(found),
                      list(truth - found)),
    ]
    plots.report(report, {"title": arguments.title, "rows": len(known)}, metrics, pictures)
    for name, number in metrics.items():
        print(f"{name:20} {number:.6g}")


if __name__ == "__main__":
    main()
