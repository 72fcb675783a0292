"""mlflow.tracking: the client and where it talks to."""

from ._uri import get_tracking_uri, is_tracking_uri_set, set_tracking_uri  # noqa: F401
from .client import MlflowClient  # noqa: F401


def get_registry_uri():
    return get_tracking_uri()


def set_registry_uri(uri):  # noqa: ARG001
    """Models are registered where runs are tracked; there is nothing to set."""
