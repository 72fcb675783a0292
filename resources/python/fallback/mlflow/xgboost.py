"""Models of XGBoost."""

import importlib
import os

from . import models as _models

FLAVOR_NAME = "xgboost"


def save_model(xgb_model, path, conda_env=None, code_paths=None, mlflow_model=None, signature=None,  # noqa: ARG001
               input_example=None, pip_requirements=None, extra_pip_requirements=None, model_format="xgb",  # noqa: ARG001
               metadata=None, **_):
    import xgboost
    _models.new_folder(path)
    model = mlflow_model or _models.Model()
    model.signature = signature or model.signature
    model.metadata = metadata or model.metadata
    data = "model." + model_format
    xgb_model.save_model(os.path.join(path, data))
    _models.save_example(path, model, input_example)
    _models.finish(path, model, FLAVOR_NAME, [_models.requirement("xgboost")], "mlflow.xgboost", data,
                   extra_pip_requirements,
                   {"code": None, "data": data, "model_format": model_format, "xgb_version": xgboost.__version__,
                    "model_class": "{}.{}".format(type(xgb_model).__module__, type(xgb_model).__name__)})


def log_model(xgb_model, artifact_path=None, registered_model_name=None, name=None, await_registration_for=None,  # noqa: ARG001
              **kwargs):
    return _models.log(lambda **more: save_model(xgb_model, **more), artifact_path, registered_model_name, name=name,
                       **kwargs)


def _load(folder, flavor):
    module, _, name = flavor.get("model_class", "xgboost.core.Booster").rpartition(".")
    if not module.startswith("xgboost"):
        module, name = "xgboost", "Booster"
    model = getattr(importlib.import_module(module), name)()
    model.load_model(os.path.join(folder, flavor.get("data", "model.xgb")))
    return model


def load_model(model_uri, dst_path=None):  # noqa: ARG001
    return _load(*_models.flavor_of(model_uri, FLAVOR_NAME))


class _Wrapper:
    """A booster takes its own matrix; the sklearn classes take anything."""

    def __init__(self, model):
        self.model = model

    def predict(self, data, *args, **kwargs):
        import xgboost
        if isinstance(self.model, xgboost.Booster) and not isinstance(data, xgboost.DMatrix):
            data = xgboost.DMatrix(data)
        return self.model.predict(data, *args, **kwargs)


def _load_pyfunc(path):
    folder = path if os.path.isdir(path) else os.path.dirname(path)
    return _Wrapper(_load(*_models.flavor_of(folder, FLAVOR_NAME)))


def autolog(importance_types=None, log_input_examples=False, log_model_signatures=True, log_models=True,  # noqa: ARG001
            disable=False, exclusive=False, silent=False, registered_model_name=None, model_format="xgb",  # noqa: ARG001
            extra_tags=None, **_):
    from . import _autolog
    _autolog.xgboost(disable=disable, log_models=log_models, silent=silent,
                     registered_model_name=registered_model_name, extra_tags=extra_tags)
