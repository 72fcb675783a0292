"""Measures the predictions of several models on the same rows and puts the best one first."""

import argparse
from pathlib import Path

import mlflow
import pandas as pd
from sklearn.metrics import (accuracy_score, balanced_accuracy_score, f1_score, log_loss, mean_absolute_error,
                             mean_squared_error, r2_score)

import estimators
import plots
import tables


def of_classes(table, truth, found):
    truth, found = truth.astype(str), found.astype(str)
    measures = {"accuracy": accuracy_score(truth, found), "balanced_accuracy": balanced_accuracy_score(truth, found),
                "f1": f1_score(truth, found, average="macro", zero_division=0)}
    classes = sorted(set(truth) | set(found))
    shares = [f"probability_{name}" for name in classes]
    if len(classes) > 1 and all(name in table.columns for name in shares):
        measures["log_loss"] = log_loss(truth, table[shares].to_numpy(), labels=classes)
    return measures


def of_numbers(truth, found):
    truth, found = truth.astype(float), found.astype(float)
    return {"r2": r2_score(truth, found), "mae": mean_absolute_error(truth, found),
            "rmse": mean_squared_error(truth, found) ** 0.5}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tables", type=Path, nargs="+", required=True)
    parser.add_argument("--names", default="a, b, c, d")
    parser.add_argument("--label", required=True)
    parser.add_argument("--prediction", default="prediction")
    parser.add_argument("--task", default="auto")
    parser.add_argument("--result", type=Path, required=True)
    parser.add_argument("--report", type=Path, required=True)
    arguments = parser.parse_args()

    names = tables.names(arguments.names)
    if len(names) < len(arguments.tables) or len(set(names)) < len(names):
        tables.fail(f"{len(arguments.tables)} models need as many different names, separated by commas; given: {arguments.names!r}")
    rows, first = [], None
    for name, path in zip(names, arguments.tables):
        table = tables.read(path)
        label = tables.column(table, arguments.label, "label")
        prediction = tables.column(table, arguments.prediction, "prediction")
        table = table[table[label].notna() & table[prediction].notna()]
        if table.empty:
            tables.fail(f"no row of {name!r} has both {label!r} and {prediction!r}")
        truth = table[label]
        if first is None:
            first = truth.reset_index(drop=True)
            task = arguments.task if arguments.task != "auto" else estimators.task_of("random_forest", "auto", truth)
        elif not first.astype(str).equals(truth.reset_index(drop=True).astype(str)):
            tables.fail(f"the rows of {name!r} are not those of {names[0]!r}: a comparison needs the same rows in the same order")
        if task == "regression" and not pd.api.types.is_numeric_dtype(truth):
            tables.fail(f"{label!r} is text: regression needs numbers")
        measures = of_classes(table, truth, table[prediction]) if task == "classification" else of_numbers(truth, table[prediction])
        measures = {key: float(value) for key, value in measures.items()}
        rows.append({"model": name, **measures})
        mlflow.log_metrics({f"{name.replace(' ', '_')}_{key}": value for key, value in measures.items()})
    measure = "accuracy" if task == "classification" else "r2"
    result = pd.DataFrame(rows).sort_values(measure, ascending=False, kind="stable")
    best = result.iloc[0]
    arguments.report.mkdir(parents=True, exist_ok=True)
    picture = plots.bars(arguments.report / "models.svg", measure, dict(zip(result["model"], result[measure])))
    mlflow.set_tag("best", str(best["model"]))
    plots.report(arguments.report, {"best": str(best["model"]), "measure": measure, "models": rows},
                 {f"best_{measure}": float(best[measure])}, [picture])
    print(result.to_string(index=False))
    tables.write(result, arguments.result)


if __name__ == "__main__":
    main()
