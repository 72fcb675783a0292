"""Any model by one interface: load_model(uri).predict(data)."""

import importlib
import os
import pickle
import sys

from . import models as _models
from .exceptions import MlflowException

FLAVOR_NAME = "python_function"


class PythonModelContext:
    def __init__(self, artifacts, model_config=None):
        self.artifacts = artifacts
        self.model_config = model_config


class PythonModel:
    """Base of models written by hand."""

    def load_context(self, context):
        pass

    def predict(self, context, model_input, params=None):
        raise NotImplementedError


class PyFuncModel:
    """A loaded model."""

    def __init__(self, model_meta, model_impl, predict_fn="predict"):
        self.metadata = model_meta
        self._model_impl = model_impl
        self._predict_fn = getattr(model_impl, predict_fn)

    def predict(self, data, params=None):
        return self._predict_fn(data, params=params) if params else self._predict_fn(data)

    def unwrap_python_model(self):
        return getattr(self._model_impl, "python_model", self._model_impl)

    def get_raw_model(self):
        return self._model_impl


class _PythonModelWrapper:
    def __init__(self, python_model, context):
        self.python_model = python_model
        self.context = context

    def predict(self, data, params=None):
        if callable(self.python_model) and not isinstance(self.python_model, PythonModel):
            return self.python_model(data)
        arguments = {"params": params} if params is not None else {}
        return self.python_model.predict(self.context, data, **arguments)


def load_model(model_uri, suppress_warnings=False, dst_path=None, model_config=None):  # noqa: ARG001
    folder, flavor = _models.flavor_of(model_uri, FLAVOR_NAME)
    loader = flavor.get("loader_module", "")
    code = flavor.get("code")
    if code:
        sys.path[:0] = [os.path.join(folder, code)]
    data = os.path.join(folder, flavor["data"] if "data" in flavor else flavor.get("model_path") or "")
    meta = _models.Model.load(folder)
    if loader in ("mlflow.pyfunc.model", "mlflow.pyfunc"):
        return PyFuncModel(meta, _load_python_model(folder, flavor, model_config))
    try:
        module = importlib.import_module(loader)
    except ImportError as error:
        raise MlflowException("The model needs {}, which the fallback mlflow module of Tenon Studio does not have. "
                              "Install the package 'mlflow'. ({})".format(loader, error))
    return PyFuncModel(meta, module._load_pyfunc(data.rstrip("/")), flavor.get("predict_fn") or "predict")


def _load_python_model(folder, flavor, model_config=None):
    with open(os.path.join(folder, flavor.get("python_model", "python_model.pkl")), "rb") as source:
        python_model = pickle.load(source)  # noqa: S301 - the caller asked for this model
    artifacts = {name: os.path.join(folder, one["path"]) for name, one in (flavor.get("artifacts") or {}).items()}
    context = PythonModelContext(artifacts, model_config)
    if hasattr(python_model, "load_context"):
        python_model.load_context(context)
    return _PythonModelWrapper(python_model, context)


def save_model(path, python_model=None, loader_module=None, data_path=None, artifacts=None, mlflow_model=None,
               signature=None, input_example=None, pip_requirements=None, extra_pip_requirements=None,  # noqa: ARG001
               metadata=None, **_):
    import shutil

    from .artifacts import download_artifacts
    _models.new_folder(path)
    model = mlflow_model or _models.Model()
    model.signature = signature or model.signature
    model.metadata = metadata or model.metadata
    _models.save_example(path, model, input_example)
    if python_model is None:
        if loader_module is None:
            raise MlflowException.invalid_parameter_value(
                "Either `loader_module` or `python_model` must be specified.")
        if data_path:
            copy = shutil.copytree if os.path.isdir(data_path) else shutil.copyfile
            copy(data_path, os.path.join(path, "data"))
        _models.finish(path, model, None, [], loader_module, "data" if data_path else None, extra_pip_requirements)
        return
    try:
        import cloudpickle as pickler
    except ImportError:
        pickler = pickle
    with open(os.path.join(path, "python_model.pkl"), "wb") as out:
        pickler.dump(python_model, out)
    kept = {}
    for name, uri in (artifacts or {}).items():
        source = download_artifacts(uri)
        relative = "artifacts/" + os.path.basename(source.rstrip("/"))
        os.makedirs(os.path.join(path, "artifacts"), exist_ok=True)
        copy = shutil.copytree if os.path.isdir(source) else shutil.copyfile
        copy(source, os.path.join(path, relative))
        kept[name] = {"path": relative, "uri": str(uri)}
    _models.finish(path, model, None, [] if pickler is pickle else [_models.requirement("cloudpickle")],
                   "mlflow.pyfunc.model", None, extra_pip_requirements)
    flavor = model.flavors["python_function"]
    flavor.pop("model_path")
    flavor.pop("predict_fn")
    flavor["python_model"] = "python_model.pkl"
    if kept:
        flavor["artifacts"] = kept
    model.save(os.path.join(path, _models.MLMODEL))


def log_model(artifact_path=None, python_model=None, registered_model_name=None, name=None, **kwargs):
    return _models.log(lambda **more: save_model(python_model=python_model, **more), artifact_path,
                       registered_model_name, name=name, **kwargs)
