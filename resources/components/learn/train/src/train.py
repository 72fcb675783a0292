"""Trains one model on a table and measures it on the rows it learnt from."""

import argparse
import json
from pathlib import Path

import mlflow

import estimators
import learning
import tables


def value(text):
    """A setting as the pipeline gives it: a number, a word, or nothing."""
    if text.lower() in ("", "none"):
        return None
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--label", required=True)
    parser.add_argument("--features", default="")
    parser.add_argument("--kind", choices=sorted(estimators.KINDS), required=True)
    parser.add_argument("--task", default="auto")
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()

    settings = {name: value(text) for name, _, text in (pair.partition("=") for pair in arguments.set)}
    table = tables.read(arguments.table)
    label = tables.column(table, arguments.label, "label")
    table = learning.labelled(table, label)
    names = learning.feature_columns(table, label, arguments.features)
    task = estimators.task_of(arguments.kind, arguments.task, table[label])
    truth = table[label].astype(str) if table[label].dtype == object else table[label]
    if task == "classification" and truth.nunique() < 2:
        tables.fail(f"the label {label!r} has one value only ({truth.iloc[0]!r}): there is nothing to tell apart")
    if task == "regression" and table[label].dtype == object:
        tables.fail(f"the label {label!r} is text: regression needs numbers")
    features = learning.features_of(table, names)
    model = learning.prepared(features, names, estimators.make(arguments.kind, task, arguments.seed, **settings),
                              estimators.KINDS[arguments.kind][1])
    model.fit(features, truth)

    score = float(model.score(features, truth))
    measure = "training_accuracy" if task == "classification" else "training_r2"
    mlflow.set_tag("model", arguments.kind)
    mlflow.log_params({"label": label, "features": len(names), "rows": len(table), **settings})
    mlflow.log_metric(measure, score)
    learning.save(model, arguments.model, task, label, names, kind=arguments.kind,
                  classes=[learning.plain(c) for c in getattr(model, "classes_", [])])
    print(f"{arguments.kind} for {task} on {len(table):,} rows and {len(names)} features: {measure} {score:.4f}")
    print(json.dumps(settings))


if __name__ == "__main__":
    main()
