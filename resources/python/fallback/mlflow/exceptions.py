"""What MLflow raises, by the same names."""

import json


class MlflowException(Exception):
    """An error of tracking. `error_code` is MLflow's name for it, e.g. RESOURCE_DOES_NOT_EXIST."""

    def __init__(self, message, error_code="INTERNAL_ERROR", **kwargs):
        self.message = str(message)
        self.error_code = error_code if isinstance(error_code, str) else "INTERNAL_ERROR"
        self.json_kwargs = kwargs
        super().__init__(self.message)

    @classmethod
    def invalid_parameter_value(cls, message, **kwargs):
        return cls(message, error_code="INVALID_PARAMETER_VALUE", **kwargs)

    def serialize_as_json(self):
        return json.dumps({"error_code": self.error_code, "message": self.message, **self.json_kwargs})


class RestException(MlflowException):
    """An error the server answered."""

    def __init__(self, json_body):
        self.json = json_body
        super().__init__("{}: {}".format(json_body.get("error_code"), json_body.get("message", "")),
                         error_code=json_body.get("error_code", "INTERNAL_ERROR"))


class MissingConfigException(MlflowException):
    """Something needed is not configured."""
