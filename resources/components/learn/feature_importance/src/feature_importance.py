"""Tells how much each feature matters to a model: how much worse it gets when the column's values are shuffled."""

import argparse
from pathlib import Path

import mlflow
import pandas as pd
from sklearn.inspection import permutation_importance

import learning
import plots
import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--label", default="")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--rows", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--result", type=Path, required=True)
    parser.add_argument("--report", type=Path, required=True)
    arguments = parser.parse_args()

    model, note = learning.load(arguments.model)
    table = tables.read(arguments.table)
    label = tables.column(table, arguments.label or note.get("label") or "", "label")
    table = learning.labelled(table, label)
    if len(table) > arguments.rows:
        table = table.sample(arguments.rows, random_state=arguments.seed)
    names = note.get("features") or [name for name in table.columns if name != label]
    truth = table[label].astype(str) if table[label].dtype == object else table[label]
    found = permutation_importance(model, learning.features_of(table, names), truth, n_repeats=arguments.repeats,
                                   random_state=arguments.seed)
    result = pd.DataFrame({"feature": names, "importance": found.importances_mean, "deviation": found.importances_std})
    result = result.sort_values("importance", ascending=False, kind="stable")
    arguments.report.mkdir(parents=True, exist_ok=True)
    picture = plots.bars(arguments.report / "importance.svg", "How much worse without it",
                         dict(zip(result["feature"], result["importance"])))
    mlflow.log_artifact(str(picture))
    print(result.head(20).to_string(index=False))
    tables.write(result, arguments.result)


if __name__ == "__main__":
    main()
