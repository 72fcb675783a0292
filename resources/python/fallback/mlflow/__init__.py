"""The part of MLflow's interface that ordinary training scripts use, for interpreters without the package 'mlflow'.

Standard library only. Tenon Studio puts this folder on the path only where `import mlflow` would fail, so it never
stands in front of a real one. See resources/python/README.md.
"""

import importlib as _importlib

from . import _fluent
from ._fluent import (ActiveRun, active_run, create_experiment, delete_experiment, delete_run, delete_tag,  # noqa: F401
                      end_run, flush_async_logging, get_artifact_uri, get_experiment, get_experiment_by_name,
                      get_parent_run, get_run, last_active_run, log_artifact, log_artifacts, log_dict, log_figure,
                      log_image, log_input, log_metric, log_metrics, log_param, log_params, log_table, log_text,
                      register_model, search_experiments, search_runs, set_experiment, set_experiment_tag,
                      set_experiment_tags, set_tag, set_tags, start_run)
from ._version import VERSION as __version__  # noqa: F401
from .exceptions import MlflowException  # noqa: F401
from .tracking import (MlflowClient, get_registry_uri, get_tracking_uri, is_tracking_uri_set,  # noqa: F401
                       set_registry_uri, set_tracking_uri)

_MODULES = {"artifacts", "client", "entities", "exceptions", "models", "pyfunc", "sklearn", "store", "tracking",
            "utils", "xgboost"}

#: What a script asks to be told less about; there is nothing to tell here.
_IGNORED = {"enable_system_metrics_logging", "disable_system_metrics_logging", "set_system_metrics_sampling_interval",
            "set_system_metrics_samples_before_logging"}


def autolog(log_input_examples=False, log_model_signatures=True, log_models=True, disable=False, exclusive=False,  # noqa: ARG001
            silent=False, extra_tags=None, **_):
    """Logs what scikit-learn and XGBoost fit, as far as they are installed or come to be imported."""
    from . import _autolog
    _autolog.everything(log_models=log_models, signatures=log_model_signatures, disable=disable, silent=silent,
                        extra_tags=extra_tags)


def doctor(mask_envs=False):  # noqa: ARG001
    print("Tenon Studio's fallback for mlflow, {}".format(__version__))


def __getattr__(name):
    if name in _MODULES:
        return _importlib.import_module("mlflow." + name)
    if name in _IGNORED:
        return lambda *arguments, **named: None
    if name.startswith("__"):
        raise AttributeError(name)
    raise AttributeError("mlflow.{} is not in the fallback module of Tenon Studio, which stands in because this Python "
                         "has no mlflow. Installing the package 'mlflow' for it gives the rest.".format(name))
