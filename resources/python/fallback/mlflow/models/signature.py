"""Signatures of models: the columns or tensors that go in and come out."""

import json

_NUMPY = {"bool": "boolean", "int8": "integer", "int16": "integer", "int32": "integer", "uint8": "integer",
          "uint16": "integer", "int64": "long", "uint32": "long", "float16": "float", "float32": "float",
          "float64": "double"}


class Schema:
    """A list of columns or tensors, each as MLflow's JSON has it."""

    def __init__(self, inputs):
        self.inputs = list(inputs)

    def to_dict(self):
        return self.inputs

    def to_json(self):
        return json.dumps(self.inputs)

    @classmethod
    def from_json(cls, text):
        return cls(json.loads(text))

    def input_names(self):
        return [one.get("name", index) for index, one in enumerate(self.inputs)]

    def is_tensor_spec(self):
        return any(one.get("type") == "tensor" for one in self.inputs)

    def __eq__(self, other):
        return isinstance(other, Schema) and self.inputs == other.inputs

    def __repr__(self):
        return repr(self.inputs)


class ModelSignature:
    """Inputs and outputs of a model."""

    def __init__(self, inputs=None, outputs=None, params=None):
        self.inputs = inputs
        self.outputs = outputs
        self.params = params

    def to_dict(self):
        return {"inputs": self.inputs.to_json() if self.inputs else None,
                "outputs": self.outputs.to_json() if self.outputs else None,
                "params": json.dumps(self.params) if self.params else None}

    @classmethod
    def from_dict(cls, said):
        def schema(name):
            return Schema.from_json(said[name]) if said.get(name) else None
        return cls(schema("inputs"), schema("outputs"), json.loads(said["params"]) if said.get("params") else None)

    def __eq__(self, other):
        return isinstance(other, ModelSignature) and self.to_dict() == other.to_dict()

    def __repr__(self):
        return "inputs: \n  {}\noutputs: \n  {}\nparams: \n  {}\n".format(self.inputs, self.outputs, self.params)


def _dtype(dtype):
    name = str(dtype)
    if name.startswith("datetime64"):
        return "datetime"
    return _NUMPY.get(name, "string")


def _plain(value):
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "long"
    if isinstance(value, float):
        return "double"
    return "binary" if isinstance(value, (bytes, bytearray)) else "string"


def _tensor(array, name=None):
    said = {"type": "tensor", "tensor-spec": {"dtype": str(array.dtype), "shape": [-1] + list(array.shape[1:])}}
    if name is not None:
        said["name"] = name
    return said


def _schema(data):
    if data is None:
        return None
    if hasattr(data, "columns") and hasattr(data, "dtypes"):
        return Schema([{"type": _dtype(data[name].dtype), "name": str(name), "required": True}
                       for name in data.columns])
    if hasattr(data, "to_frame"):  # a series
        return Schema([{"type": _dtype(data.dtype), "required": True, **({"name": str(data.name)} if data.name else {})}])
    if hasattr(data, "toarray"):  # a sparse matrix
        return Schema([_tensor(data)])
    if hasattr(data, "dtype") and hasattr(data, "shape"):
        return Schema([_tensor(data)])
    if isinstance(data, dict):
        return Schema([_tensor(value, name) if hasattr(value, "dtype")
                       else {"type": _plain(value[0] if isinstance(value, (list, tuple)) and value else value),
                             "name": str(name), "required": True} for name, value in data.items()])
    if isinstance(data, (list, tuple)) and data and isinstance(data[0], dict):
        return _schema(data[0])
    if isinstance(data, (list, tuple)):
        return Schema([{"type": _plain(data[0]) if data else "string", "required": True}])
    return Schema([{"type": _plain(data), "required": True}])


def infer_signature(model_input=None, model_output=None, params=None):
    described = None
    if params:
        described = [{"name": name, "type": _plain(value), "default": value, "shape": None}
                     for name, value in params.items()]
    return ModelSignature(_schema(model_input), _schema(model_output), described)


def set_signature(model_uri, signature):
    import os

    from ..artifacts import download_artifacts
    from . import MLMODEL, Model
    folder = download_artifacts(model_uri)
    model = Model.load(folder)
    model.signature = signature
    model.save(os.path.join(folder, MLMODEL))
