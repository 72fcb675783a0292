"""Names that scripts import from mlflow.store."""
