"""Models as folders with an MLmodel file, in MLflow's own format: either package reads what the other wrote."""

import datetime
import os
import platform
import sys
import tempfile
import uuid

from .. import _yaml
from .._version import MLFLOW_VERSION
from ..exceptions import MlflowException
from .signature import ModelSignature, infer_signature, set_signature  # noqa: F401

MLMODEL = "MLmodel"


class ModelInputExample:  # noqa: D101 - a name for annotations
    pass


class Model:
    """What an MLmodel file says."""

    def __init__(self, artifact_path=None, run_id=None, utc_time_created=None, flavors=None, signature=None,
                 model_uuid=None, metadata=None, **others):
        self.artifact_path = artifact_path
        self.run_id = run_id
        self.utc_time_created = str(utc_time_created or
                                    datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None))
        self.flavors = flavors or {}
        self.signature = signature
        self.model_uuid = model_uuid or uuid.uuid4().hex
        self.metadata = metadata
        self.others = others

    def add_flavor(self, name, **params):
        self.flavors[name] = params
        return self

    def to_dict(self):
        said = {"artifact_path": self.artifact_path, "flavors": self.flavors, "metadata": self.metadata,
                "mlflow_version": MLFLOW_VERSION, "model_uuid": self.model_uuid, "run_id": self.run_id,
                "signature": self.signature.to_dict() if self.signature else None,
                "utc_time_created": self.utc_time_created, **self.others}
        return {key: value for key, value in sorted(said.items()) if value is not None}

    def save(self, path):
        with open(path, "w", encoding="utf-8") as out:
            out.write(_yaml.dump(self.to_dict()))

    @classmethod
    def from_dict(cls, said):
        said = dict(said)
        signature = said.pop("signature", None)
        said.pop("mlflow_version", None)
        return cls(signature=ModelSignature.from_dict(signature) if signature else None, **said)

    @classmethod
    def load(cls, path):
        from ..artifacts import download_artifacts
        path = download_artifacts(path)
        path = os.path.join(path, MLMODEL) if os.path.isdir(path) else path
        with open(path, encoding="utf-8") as source:
            return cls.from_dict(_yaml.load(source.read()))

    def get_input_schema(self):
        return self.signature.inputs if self.signature else None

    def get_output_schema(self):
        return self.signature.outputs if self.signature else None


class ModelInfo:
    """What log_model gives back."""

    def __init__(self, model, uri, run_id, version=None):
        self.artifact_path = model.artifact_path
        self.name = model.artifact_path
        self.flavors = model.flavors
        self.model_uri = uri
        self.model_uuid = model.model_uuid
        self.run_id = run_id
        self.signature = model.signature
        self.utc_time_created = model.utc_time_created
        self.metadata = model.metadata
        self.registered_model_version = version


def get_model_info(model_uri):
    return ModelInfo(Model.load(model_uri), model_uri, None)


def new_folder(path):
    if os.path.exists(path) and os.listdir(path):
        raise MlflowException("Path '{}' already exists and is not empty".format(path),
                              error_code="RESOURCE_ALREADY_EXISTS")
    os.makedirs(path, exist_ok=True)


def finish(path, model, flavor, package, loader, data, pip=None, extra=None, predict_fn="predict"):
    """Writes MLmodel and the files that say what the model needs."""
    version = platform.python_version()
    model.add_flavor("python_function", env={"conda": "conda.yaml", "virtualenv": "python_env.yaml"},
                     loader_module=loader, model_path=data, predict_fn=predict_fn, python_version=version)
    if flavor:
        model.add_flavor(flavor, **(extra or {}))
    requirements = ["mlflow=={}".format(MLFLOW_VERSION.split("+")[0])] + list(pip or []) + list(package)
    files = {
        "requirements.txt": "\n".join(requirements),
        "conda.yaml": _yaml.dump({"channels": ["conda-forge"], "dependencies": [
            "python=" + version, "pip", {"pip": requirements}], "name": "mlflow-env"}),
        "python_env.yaml": _yaml.dump({"python": version, "build_dependencies": ["pip", "setuptools", "wheel"],
                                       "dependencies": ["-r requirements.txt"]}),
    }
    for name, text in files.items():
        with open(os.path.join(path, name), "w", encoding="utf-8") as out:
            out.write(text)
    model.others["model_size_bytes"] = sum(os.path.getsize(os.path.join(here, name))
                                           for here, _, names in os.walk(path) for name in names)
    model.save(os.path.join(path, MLMODEL))


def save_example(path, model, example):
    """input_example.json in MLflow's split or array form."""
    if example is None:
        return
    import json
    if hasattr(example, "to_dict"):
        said = example.to_dict(orient="split")
        body, kind = {"columns": list(said["columns"]), "data": said["data"]}, "dataframe"
    else:
        body = example.tolist() if hasattr(example, "tolist") else example
        body, kind = ({"inputs": body}, "ndarray")
    with open(os.path.join(path, "input_example.json"), "w", encoding="utf-8") as out:
        json.dump(body, out, default=str)
    model.others["saved_input_example_info"] = {"artifact_path": "input_example.json", "type": kind}


def log(save, artifact_path, registered_model_name=None, run_id=None, name=None, **kwargs):
    """Saves with `save(path=…, mlflow_model=…)` into the artifacts of a run; registers where asked."""
    import mlflow
    artifact_path = artifact_path or name or "model"
    run = run_id or mlflow._fluent.run_id()
    model = Model(artifact_path=artifact_path, run_id=run)
    client = mlflow.MlflowClient()
    with tempfile.TemporaryDirectory(prefix="mlflow-") as folder:
        path = os.path.join(folder, "model")
        save(path=path, mlflow_model=model, **kwargs)
        client.log_artifacts(run, path, artifact_path)
    said = model.to_dict()
    import json
    client._call("POST", "runs/log-model", run_id=run, model_json=json.dumps(said, default=str))
    uri = "runs:/{}/{}".format(run, artifact_path)
    version = mlflow.register_model(uri, registered_model_name).version if registered_model_name else None
    return ModelInfo(model, uri, run, version)


def flavor_of(path, name):
    """(folder, what the MLmodel says of the flavor). Fails where the model has no such flavor."""
    from ..artifacts import download_artifacts
    folder = download_artifacts(path)
    model = Model.load(folder)
    if name not in model.flavors:
        raise MlflowException("Model does not have the '{}' flavor".format(name),
                              error_code="RESOURCE_DOES_NOT_EXIST")
    return folder, model.flavors[name] or {}


def requirement(module):
    version = getattr(sys.modules.get(module), "__version__", None)
    package = {"sklearn": "scikit-learn"}.get(module, module)
    return "{}=={}".format(package, version) if version else package
