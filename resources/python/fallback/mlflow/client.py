"""mlflow.client.MlflowClient."""

from .tracking.client import MlflowClient  # noqa: F401
