"""Fits a support vector machine to the digits in one go."""

import argparse
from pathlib import Path

import mlflow
import mlflow.sklearn
import numpy as np
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler
from sklearn.svm import SVC


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--regularization", type=float, default=1.0)
    parser.add_argument("--kernel", default="rbf")
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()

    table = np.loadtxt(arguments.train, delimiter=",", skiprows=1, dtype=int)
    pixels, digits = table[:, :-1], table[:, -1]
    mlflow.log_params({"kernel": arguments.kernel, "regularization": arguments.regularization})

    model = make_pipeline(MinMaxScaler(), SVC(C=arguments.regularization, kernel=arguments.kernel))
    for fold, score in enumerate(cross_val_score(model, pixels, digits, cv=5)):
        mlflow.log_metric("fold_accuracy", float(score), step=fold)
        print(f"fold {fold}: accuracy {score:.4f}", flush=True)
    model.fit(pixels, digits)
    accuracy = model.score(pixels, digits)
    mlflow.log_metric("train_accuracy", float(accuracy))
    print(f"on the digits it learned from: {accuracy:.4f}")

    mlflow.sklearn.save_model(model, str(arguments.model))


if __name__ == "__main__":
    main()
