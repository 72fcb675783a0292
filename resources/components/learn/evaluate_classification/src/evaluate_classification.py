"""Measures predictions of classes: accuracy, precision, recall, F1, area under the curve, and a confusion matrix."""

import argparse
from pathlib import Path

from sklearn.metrics import (accuracy_score, balanced_accuracy_score, classification_report, confusion_matrix, f1_score,
                             log_loss, precision_recall_curve, precision_score, recall_score, roc_auc_score, roc_curve)

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
    known = table[table[label].notna()]
    if known.empty:
        tables.fail(f"no row has a value in {label!r}")
    truth, found = known[label].astype(str), known[prediction].astype(str)
    classes = sorted(set(truth) | set(found))
    metrics = {
        "accuracy": accuracy_score(truth, found),
        "balanced_accuracy": balanced_accuracy_score(truth, found),
        "precision": precision_score(truth, found, average="macro", zero_division=0),
        "recall": recall_score(truth, found, average="macro", zero_division=0),
        "f1": f1_score(truth, found, average="macro", zero_division=0),
    }
    report = arguments.report
    report.mkdir(parents=True, exist_ok=True)
    title = arguments.title or "Confusion matrix"
    matrix = confusion_matrix(truth, found, labels=classes)
    pictures = [plots.confusion(report / "confusion.svg", title, classes, matrix.tolist())]
    shares = {name: f"probability_{name}" for name in classes if f"probability_{name}" in known.columns}
    if len(shares) == len(classes) and truth.nunique() > 1:
        columns = known[[shares[name] for name in classes]].to_numpy()
        metrics["log_loss"] = log_loss(truth, columns, labels=classes)
        if len(classes) == 2:
            positive = (truth == classes[1]).astype(int)
            metrics["auc"] = roc_auc_score(positive, columns[:, 1])
            false, true, _ = roc_curve(positive, columns[:, 1])
            precise, recalled, _ = precision_recall_curve(positive, columns[:, 1])
            pictures.append(plots.curves(report / "roc.svg", f"ROC, area {metrics['auc']:.3f}", "false positive rate",
                                         "true positive rate", {"": (false, true)}, (0, 1), (0, 1), diagonal=True))
            pictures.append(plots.curves(report / "precision_recall.svg", "Precision and recall", "recall", "precision",
                                         {"": (recalled, precise)}, (0, 1), (0, 1)))
        elif set(truth) == set(classes):
            metrics["auc"] = roc_auc_score(truth, columns, labels=classes, multi_class="ovr", average="macro")
    metrics = {name: float(value) for name, value in metrics.items()}
    text = classification_report(truth, found, digits=4, zero_division=0)
    (report / "report.txt").write_text(text, encoding="utf-8")
    plots.report(report, {"title": arguments.title, "rows": len(known), "classes": classes, "confusion": matrix.tolist()},
                 metrics, pictures)
    print(text)


if __name__ == "__main__":
    main()
