"""Trains one model on a table and measures it on the rows it learnt from."""

import json
from pathlib import Path

import mlflow

import estimators
import learning


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
    parser = learning.training_arguments(__doc__)
    parser.add_argument("--kind", choices=sorted(estimators.KINDS), required=True)
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()

    settings = {name: value(text) for name, _, text in (pair.partition("=") for pair in arguments.set)}
    problem = learning.problem(arguments, arguments.kind)
    model = problem.model(estimators.make(arguments.kind, problem.task, arguments.seed, **settings),
                          estimators.KINDS[arguments.kind][1])
    model.fit(problem.features, problem.truth)

    score = float(model.score(problem.features, problem.truth))
    measure = "training_accuracy" if problem.task == "classification" else "training_r2"
    mlflow.set_tag("model", arguments.kind)
    mlflow.log_params({"label": problem.label, "features": len(problem.names), "rows": problem.rows, **settings})
    mlflow.log_metric(measure, score)
    learning.save(model, arguments.model, problem.task, problem.label, problem.names, kind=arguments.kind,
                  classes=[learning.plain(c) for c in getattr(model, "classes_", [])])
    print(f"{arguments.kind} for {problem.task} on {problem.rows:,} rows and {len(problem.names)} features: {measure} {score:.4f}")
    print(json.dumps(settings))


if __name__ == "__main__":
    main()
