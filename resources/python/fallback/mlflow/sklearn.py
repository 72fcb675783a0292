"""Models of scikit-learn."""

import os
import pickle

from . import models as _models
from .exceptions import MlflowException

FLAVOR_NAME = "sklearn"
SERIALIZATION_FORMAT_PICKLE = "pickle"
SERIALIZATION_FORMAT_CLOUDPICKLE = "cloudpickle"


def _pickler(wanted):
    if wanted == SERIALIZATION_FORMAT_PICKLE:
        return wanted, pickle
    try:
        import cloudpickle
        return SERIALIZATION_FORMAT_CLOUDPICKLE, cloudpickle
    except ImportError:
        return SERIALIZATION_FORMAT_PICKLE, pickle


def save_model(sk_model, path, conda_env=None, code_paths=None, mlflow_model=None,  # noqa: ARG001
               serialization_format=SERIALIZATION_FORMAT_CLOUDPICKLE, signature=None, input_example=None,
               pip_requirements=None, extra_pip_requirements=None, pyfunc_predict_fn="predict", metadata=None, **_):
    import sklearn
    if serialization_format not in (SERIALIZATION_FORMAT_PICKLE, SERIALIZATION_FORMAT_CLOUDPICKLE):
        raise MlflowException.invalid_parameter_value(
            "Unrecognized serialization format: {}".format(serialization_format))
    serialization_format, pickler = _pickler(serialization_format)
    _models.new_folder(path)
    model = mlflow_model or _models.Model()
    model.signature = signature or model.signature
    model.metadata = metadata or model.metadata
    with open(os.path.join(path, "model.pkl"), "wb") as out:
        pickler.dump(sk_model, out)
    _models.save_example(path, model, input_example)
    package = [_models.requirement("sklearn")]
    if serialization_format == SERIALIZATION_FORMAT_CLOUDPICKLE:
        package.append(_models.requirement("cloudpickle"))
    _models.finish(path, model, FLAVOR_NAME, package, "mlflow.sklearn", "model.pkl", extra_pip_requirements,
                   {"code": None, "pickled_model": "model.pkl", "serialization_format": serialization_format,
                    "sklearn_version": sklearn.__version__},
                   pyfunc_predict_fn if hasattr(sk_model, pyfunc_predict_fn) else "predict")


def log_model(sk_model, artifact_path=None, registered_model_name=None, name=None, await_registration_for=None,  # noqa: ARG001
              **kwargs):
    return _models.log(lambda **more: save_model(sk_model, **more), artifact_path, registered_model_name, name=name,
                       **kwargs)


def load_model(model_uri, dst_path=None):  # noqa: ARG001
    folder, flavor = _models.flavor_of(model_uri, FLAVOR_NAME)
    return _unpickle(os.path.join(folder, flavor.get("pickled_model", "model.pkl")))


def _unpickle(path):
    with open(path, "rb") as source:
        return pickle.load(source)  # noqa: S301 - the caller asked for this model


def _load_pyfunc(path):
    """Called with the model's data path, a file; or its folder in very old models."""
    return _unpickle(os.path.join(path, "model.pkl") if os.path.isdir(path) else path)


def autolog(log_input_examples=False, log_model_signatures=True, log_models=True, disable=False, exclusive=False,  # noqa: ARG001
            silent=False, log_post_training_metrics=True, max_tuning_runs=5, registered_model_name=None,  # noqa: ARG001
            extra_tags=None, **_):
    from . import _autolog
    _autolog.sklearn(disable=disable, log_models=log_models, signatures=log_model_signatures, silent=silent,
                     registered_model_name=registered_model_name, extra_tags=extra_tags)
