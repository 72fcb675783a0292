"""What this module stands in for."""

#: The calls and files are those of this version of MLflow; the local part says who really answers.
MLFLOW_VERSION = "2.22.0"
VERSION = MLFLOW_VERSION + "+tenon"
