"""mlflow.models.model.Model."""

from . import Model, ModelInfo  # noqa: F401
