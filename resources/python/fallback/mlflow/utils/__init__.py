"""Names that scripts import from mlflow.utils."""
