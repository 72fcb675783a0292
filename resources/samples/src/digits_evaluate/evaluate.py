"""Measures a model on the test digits: accuracy, a report for each digit, a confusion matrix."""

import argparse
import json
from pathlib import Path

import mlflow
import mlflow.sklearn
import numpy as np
from sklearn.metrics import accuracy_score, classification_report, confusion_matrix, f1_score

import picture


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--test", type=Path, required=True)
    parser.add_argument("--title", required=True)
    parser.add_argument("--report", type=Path, required=True, help="the folder to write to")
    arguments = parser.parse_args()

    model = mlflow.sklearn.load_model(str(arguments.model))
    table = np.loadtxt(arguments.test, delimiter=",", skiprows=1, dtype=int)
    pixels, digits = table[:, :-1], table[:, -1]
    found = model.predict(pixels)

    metrics = {
        "test_accuracy": float(accuracy_score(digits, found)),
        "test_f1": float(f1_score(digits, found, average="macro")),
        "test_errors": int(np.sum(digits != found)),
    }
    matrix = confusion_matrix(digits, found)
    text = classification_report(digits, found, digits=4)

    arguments.report.mkdir(parents=True, exist_ok=True)
    report = {"title": arguments.title, "metrics": metrics, "confusion": matrix.tolist()}
    (arguments.report / "report.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    (arguments.report / "report.txt").write_text(text, encoding="utf-8")
    picture.write_confusion(arguments.report / "confusion.png", matrix, arguments.title)

    mlflow.set_tag("model", arguments.title)
    mlflow.log_metrics(metrics)
    mlflow.log_text(text, "report.txt")
    mlflow.log_artifact(str(arguments.report / "confusion.png"))
    print(arguments.title)
    print(text)


if __name__ == "__main__":
    main()
