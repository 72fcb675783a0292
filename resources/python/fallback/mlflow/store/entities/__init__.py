"""Names that scripts import from mlflow.store.entities."""

from ...entities import PagedList  # noqa: F401
