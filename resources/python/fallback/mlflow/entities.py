"""The plain things tracking talks about."""


class _Entity:
    _fields = ()

    def __init__(self, *args, **kwargs):
        for name, value in zip(self._fields, args):
            setattr(self, name, value)
        for name in self._fields[len(args):]:
            setattr(self, name, kwargs.pop(name, None))
        if kwargs:
            raise TypeError("{} has no {}".format(type(self).__name__, ", ".join(kwargs)))

    def __iter__(self):
        return ((name, getattr(self, name)) for name in self._fields)

    def __eq__(self, other):
        return type(self) is type(other) and dict(self) == dict(other)

    def __hash__(self):
        return hash((type(self).__name__, str(dict(self))))

    def __repr__(self):
        return "<{}: {}>".format(type(self).__name__, ", ".join("{}={!r}".format(*pair) for pair in self))

    to_dictionary = lambda self: dict(self)  # noqa: E731


class Metric(_Entity):
    _fields = ("key", "value", "timestamp", "step")

    def __init__(self, key, value, timestamp, step=0, **_):
        super().__init__(key, value, timestamp, step)


class Param(_Entity):
    _fields = ("key", "value")


class RunTag(_Entity):
    _fields = ("key", "value")


class ExperimentTag(_Entity):
    _fields = ("key", "value")


class FileInfo(_Entity):
    _fields = ("path", "is_dir", "file_size")


class RunStatus:
    RUNNING, SCHEDULED, FINISHED, FAILED, KILLED = 1, 2, 3, 4, 5
    _names = {1: "RUNNING", 2: "SCHEDULED", 3: "FINISHED", 4: "FAILED", 5: "KILLED"}

    @classmethod
    def to_string(cls, status):
        return cls._names[status]

    @classmethod
    def from_string(cls, text):
        return {name: number for number, name in cls._names.items()}[text]

    @classmethod
    def is_terminated(cls, status):
        return status in (3, 4, 5, "FINISHED", "FAILED", "KILLED")


class ViewType:
    ACTIVE_ONLY, DELETED_ONLY, ALL = 1, 2, 3
    _names = {1: "ACTIVE_ONLY", 2: "DELETED_ONLY", 3: "ALL"}

    @classmethod
    def to_string(cls, view):
        return cls._names[view]


class LifecycleStage:
    ACTIVE = "active"
    DELETED = "deleted"


def number(value):
    """A double as MLflow's JSON has it: a number, or "NaN" and its like as text."""
    return float(value) if value is not None else None


class RunInfo(_Entity):
    _fields = ("run_id", "experiment_id", "user_id", "status", "start_time", "end_time", "lifecycle_stage",
               "artifact_uri", "run_name")

    @property
    def run_uuid(self):
        return self.run_id

    @classmethod
    def from_json(cls, json):
        return cls(**{name: json.get(name) for name in cls._fields})


class RunData(_Entity):
    _fields = ("metrics", "params", "tags")

    @classmethod
    def from_json(cls, json):
        return cls({one["key"]: number(one.get("value")) for one in json.get("metrics", [])},
                   {one["key"]: one.get("value", "") for one in json.get("params", [])},
                   {one["key"]: one.get("value", "") for one in json.get("tags", [])})


class Run(_Entity):
    _fields = ("info", "data", "inputs", "outputs")

    @classmethod
    def from_json(cls, json):
        return cls(RunInfo.from_json(json["info"]), RunData.from_json(json.get("data", {})), json.get("inputs"),
                   json.get("outputs"))

    def to_dictionary(self):
        return {"info": dict(self.info), "data": dict(self.data)}


def _pairs(json):
    return {one["key"]: one.get("value", "") for one in json or []}


class Experiment(_Entity):
    _fields = ("experiment_id", "name", "artifact_location", "lifecycle_stage", "tags", "creation_time",
               "last_update_time")

    @classmethod
    def from_json(cls, json):
        values = {name: json.get(name) for name in cls._fields}
        values["tags"] = _pairs(json.get("tags"))
        return cls(**values)


class RegisteredModel(_Entity):
    _fields = ("name", "creation_timestamp", "last_updated_timestamp", "description", "latest_versions", "tags",
               "aliases")

    @classmethod
    def from_json(cls, json):
        values = {name: json.get(name) for name in cls._fields}
        values["tags"] = _pairs(json.get("tags"))
        values["aliases"] = {one["alias"]: one["version"] for one in json.get("aliases") or []}
        values["latest_versions"] = [ModelVersion.from_json(one) for one in json.get("latest_versions") or []]
        return cls(**values)


class ModelVersion(_Entity):
    _fields = ("name", "version", "creation_timestamp", "last_updated_timestamp", "description", "user_id",
               "current_stage", "source", "run_id", "run_link", "status", "status_message", "tags", "aliases",
               "model_id")

    @classmethod
    def from_json(cls, json):
        values = {name: json.get(name) for name in cls._fields}
        values["tags"] = _pairs(json.get("tags"))
        values["aliases"] = list(json.get("aliases") or [])
        return cls(**values)


class PagedList(list):
    """A page of results; `token` names the next one."""

    def __init__(self, items, token=None):
        super().__init__(items)
        self.token = token or None
