"""Where tracking calls go."""

import os
import warnings

from .._transport import transport
from ..exceptions import MlflowException

_uri = None


def set_tracking_uri(uri):
    """Another http(s) server. What needs the real package (files, databases, azureml:) is told and left out: the
    calls go on to the engine that runs this job."""
    global _uri
    uri = str(uri or "")
    if uri == "" or uri.startswith(("http://", "https://")):
        _uri = uri or None
        return
    warnings.warn("The fallback mlflow module of Tenon Studio cannot track to {!r}; the calls go to {}. Install the "
                  "package 'mlflow' to use other stores.".format(uri, os.environ.get("MLFLOW_TRACKING_URI", "nowhere")),
                  stacklevel=2)


def get_tracking_uri():
    return _uri or os.environ.get("MLFLOW_TRACKING_URI", "")


def is_tracking_uri_set():
    return bool(get_tracking_uri())


def current():
    uri = get_tracking_uri()
    if not uri.startswith(("http://", "https://")):
        raise MlflowException("MLFLOW_TRACKING_URI is not set to a tracking server. Run this script as a job of Tenon "
                              "Studio, or install the package 'mlflow'.")
    return transport(uri)
