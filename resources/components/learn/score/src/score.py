"""Applies a model to a table: adds its prediction, and the probability of each class where the model tells one."""

import argparse
from pathlib import Path

import learning
import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--column", default="prediction")
    parser.add_argument("--probabilities", default="True")
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    model, note = learning.load(arguments.model)
    table = tables.read(arguments.table)
    names = note.get("features") or list(getattr(model, "feature_names_in_", table.columns))
    features = learning.features_of(table, names)
    try:
        table[arguments.column] = model.predict(features)
        if tables.truth(arguments.probabilities) and hasattr(model, "predict_proba"):
            shares = model.predict_proba(features)
            for index, label in enumerate(model.classes_):
                table[f"probability_{label}"] = shares[:, index]
    except ValueError as problem:
        tables.fail(f"the model does not fit the table: {problem}")
    tables.write(table, arguments.result)


if __name__ == "__main__":
    main()
