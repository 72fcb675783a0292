"""What the training, scoring and measuring components share: features, model folders, what a model was trained on."""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import mlflow
import mlflow.sklearn
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.model_selection import KFold, StratifiedKFold
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

import estimators
import tables

NOTE = "training.json"


def feature_columns(table, label, wanted):
    """The columns to learn from: those named, else all but the label and those that cannot be learnt from."""
    if wanted:
        chosen = [name for name in tables.columns(table, wanted, "feature") if name != label]
    else:
        chosen = [name for name in table.columns if name != label and not pd.api.types.is_datetime64_any_dtype(table[name])]
    if not chosen:
        tables.fail("no feature is left to learn from")
    return chosen


def prepared(table, features, estimator, scale):
    """`estimator` behind what makes numbers of its features: missing values filled, words one-hot encoded."""
    numeric = [name for name in features if pd.api.types.is_numeric_dtype(table[name])]
    words = [name for name in features if name not in numeric]
    steps = [("fill", SimpleImputer(strategy="median"))]
    if scale:
        steps.append(("scale", StandardScaler()))
    parts = []
    if numeric:
        parts.append(("numeric", Pipeline(steps), numeric))
    if words:
        parts.append(("words", Pipeline([
            ("fill", SimpleImputer(strategy="constant", fill_value="")),
            ("encode", OneHotEncoder(handle_unknown="ignore", max_categories=100, sparse_output=False))]), words))
    return Pipeline([("features", ColumnTransformer(parts)), ("model", estimator)])


def features_of(table, features):
    """The feature columns as the model takes them: words as text, booleans as numbers."""
    missing = [name for name in features if name not in table.columns]
    if missing:
        tables.fail(f"the model needs {', '.join(map(repr, missing))}, which the table does not have")
    result = table[features].copy()
    for name in features:
        if pd.api.types.is_bool_dtype(result[name]):
            result[name] = result[name].astype(int)
        elif not pd.api.types.is_numeric_dtype(result[name]):
            result[name] = result[name].astype(object).where(result[name].notna(), "").astype(str)
    return result


def labelled(table, label):
    """The rows whose label is known; says how many are not."""
    known = table[label].notna()
    if not known.all():
        print(f"{int((~known).sum()):,} rows without a label were left out")
    if not known.any():
        tables.fail(f"no row has a value in {label!r}")
    return table[known]


@dataclass
class Problem:
    """What a training component works on."""

    rows: int
    label: str
    names: list
    task: str
    features: pd.DataFrame
    truth: pd.Series

    def model(self, estimator, scale):
        return prepared(self.features, self.names, estimator, scale)

    def folds(self, count, seed):
        """`count` splits, each class in the same share in each; ends the step where a class is too small for that."""
        classes = self.task == "classification"
        smallest = self.truth.value_counts().min() if classes else self.rows
        if smallest < count:
            tables.fail(f"{count} folds need as many rows{' of each class' if classes else ''}; the smallest part has {smallest}")
        return (StratifiedKFold if classes else KFold)(count, shuffle=True, random_state=seed)


def problem(arguments, kind):
    """Reads the table, label and features that the command line of a training component names."""
    table = tables.read(arguments.table)
    label = tables.column(table, arguments.label, "label")
    table = labelled(table, label)
    names = feature_columns(table, label, arguments.features)
    task = estimators.task_of(kind, arguments.task, table[label])
    truth = table[label].astype(str) if table[label].dtype == object else table[label]
    if task == "classification" and truth.nunique() < 2:
        tables.fail(f"the label {label!r} has one value only ({truth.iloc[0]!r}): there is nothing to tell apart")
    if task == "regression" and table[label].dtype == object:
        tables.fail(f"the label {label!r} is text: regression needs numbers")
    return Problem(len(table), label, names, task, features_of(table, names), truth)


def training_arguments(description):
    """The options that all training components have."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--label", required=True)
    parser.add_argument("--features", default="")
    parser.add_argument("--task", default="auto")
    parser.add_argument("--seed", type=int, default=42)
    return parser


def save(model, folder, task, label, features, **more):
    folder = Path(folder)
    # An output folder is there before the step starts; a model is saved to one that is not.
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
    mlflow.sklearn.save_model(model, str(folder))
    note = {"task": task, "label": label, "features": list(features), **more}
    (folder / NOTE).write_text(json.dumps(note, indent=2, ensure_ascii=False, default=str) + "\n", encoding="utf-8")


def load(folder):
    """The model, and what was noted when it was trained (empty for a model from elsewhere)."""
    folder = Path(folder)
    if not (folder / "MLmodel").is_file():
        tables.fail(f"{folder.name} is not a model folder: it has no MLmodel file")
    note = folder / NOTE
    return mlflow.sklearn.load_model(str(folder)), json.loads(note.read_text(encoding="utf-8")) if note.is_file() else {}


def feature_names(model, features):
    """The names of what the estimator itself sees, after encoding."""
    try:
        return [name.split("__", 1)[-1] for name in model.named_steps["features"].get_feature_names_out()]
    except (AttributeError, KeyError, ValueError):
        return list(features)


def plain(value):
    """A number or word of numpy as one of Python, for JSON."""
    return value.item() if isinstance(value, np.generic) else value
