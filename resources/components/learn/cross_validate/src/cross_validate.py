"""Trains and measures a model on several splits of a table, so that one lucky split does not deceive."""

from pathlib import Path

import mlflow
import pandas as pd
from sklearn.model_selection import cross_validate

import estimators
import learning
import tables

SCORES = {"classification": ["accuracy", "f1_macro", "balanced_accuracy"],
          "regression": ["r2", "neg_mean_absolute_error", "neg_root_mean_squared_error"]}


def main():
    parser = learning.training_arguments(__doc__)
    parser.add_argument("--kind", choices=sorted(estimators.KINDS), default="random_forest")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    problem = learning.problem(arguments, arguments.kind)
    task, folds = problem.task, problem.folds(arguments.folds, arguments.seed)
    model = problem.model(estimators.make(arguments.kind, task, arguments.seed), estimators.KINDS[arguments.kind][1])
    found = cross_validate(model, problem.features, problem.truth, cv=folds, scoring=SCORES[task])
    rows = []
    for fold in range(arguments.folds):
        row = {"fold": fold + 1}
        for score in SCORES[task]:
            number = float(found[f"test_{score}"][fold])
            name = score.removeprefix("neg_")
            row[name] = -number if score.startswith("neg_") else number
        rows.append(row)
        mlflow.log_metrics({name: number for name, number in row.items() if name != "fold"}, step=fold + 1)
    result = pd.DataFrame(rows)
    for name in result.columns[1:]:
        mlflow.log_metrics({f"{name}_mean": float(result[name].mean()), f"{name}_deviation": float(result[name].std(ddof=0))})
        print(f"{name:28} {result[name].mean():.4f} ± {result[name].std(ddof=0):.4f}")
    tables.write(result, arguments.result)


if __name__ == "__main__":
    main()
