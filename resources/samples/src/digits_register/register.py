"""Registers the model whose report has the higher accuracy."""

import argparse
import json
import shutil
from pathlib import Path

import mlflow
import mlflow.sklearn


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, action="append", required=True)
    parser.add_argument("--report", type=Path, action="append", required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--best", type=Path, required=True, help="the folder to copy the better model to")
    arguments = parser.parse_args()

    reports = [json.loads((folder / "report.json").read_text(encoding="utf-8")) for folder in arguments.report]
    scores = [report["metrics"]["test_accuracy"] for report in reports]
    for report, score in zip(reports, scores):
        print(f"{report['title']}: {score:.4f}")
    best = max(range(len(scores)), key=scores.__getitem__)

    shutil.copytree(arguments.model[best], arguments.best, dirs_exist_ok=True)
    with mlflow.start_run() as run:
        mlflow.set_tag("winner", reports[best]["title"])
        mlflow.log_metric("best_accuracy", scores[best])
        mlflow.sklearn.log_model(mlflow.sklearn.load_model(str(arguments.best)), "model")
        version = mlflow.register_model(f"runs:/{run.info.run_id}/model", arguments.name)
    print(f"{reports[best]['title']} is registered as {arguments.name}, version {version.version}")


if __name__ == "__main__":
    main()
