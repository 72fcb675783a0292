"""The active run, and what is logged to it."""

import atexit
import os
import sys
import threading

from . import artifacts as _artifacts
from .entities import Metric, Param, Run, RunData, RunInfo, RunTag, ViewType
from .exceptions import MlflowException
from .tracking import _uri
from .tracking.client import MlflowClient, now

_local = threading.local()
_all = []  # every run started and not ended, of all threads
_guard = threading.RLock()
_job_run_taken = False
_job_run_logged = False
_experiment_id = None
_last = None
_status_at_exit = "FINISHED"


def _stack():
    if not hasattr(_local, "runs"):
        _local.runs = []
    return _local.runs


class ActiveRun(Run):
    """A run that ends with the `with` block."""

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if any(one.info.run_id == self.info.run_id for one in _stack()):
            while _stack() and _stack()[-1].info.run_id != self.info.run_id:
                end_run()
            end_run("FINISHED" if kind is None else "FAILED")
        return False

    def __hash__(self):
        return hash(self.info.run_id)


def _active(run):
    return ActiveRun(run.info, run.data, run.inputs, run.outputs)


def _known(run_id):
    """The run without asking the engine: logging goes on while it is being restarted."""
    folder = os.environ.get("TENON_ARTIFACT_DIR")
    uri = "file://" + folder if folder else None
    return Run(RunInfo(run_id=run_id, experiment_id=_experiment_id, status="RUNNING", lifecycle_stage="active",
                       start_time=now(), artifact_uri=uri), RunData({}, {}, {}))


def start_run(run_id=None, experiment_id=None, run_name=None, nested=False, parent_run_id=None, tags=None,
              description=None, log_system_metrics=None):  # noqa: ARG001
    """As mlflow.start_run. The first one in a job is the job's own run."""
    global _job_run_taken, _last
    stack = _stack()
    if stack and not nested:
        raise Exception("Run with UUID {} is already active. To start a new run, first end the current run with "
                        "mlflow.end_run(). To start a nested run, call start_run with nested=True".format(
                            stack[0].info.run_id))
    client = MlflowClient()
    tags = dict(tags or {})
    if description:
        tags["mlflow.note.content"] = description
    with _guard:
        own = os.environ.get("MLFLOW_RUN_ID")
        # Logging before the first start_run() goes to the job's own run, which a nested one then lies in.
        inside = own if nested and _job_run_logged else None
        if run_id is None and own and not stack and not _job_run_taken and not inside:
            run_id = own
            _job_run_taken = True
    if run_id is not None:
        try:
            run = client.get_run(run_id)
        except MlflowException as problem:
            # Only an engine that is away is forgiven, and only for the job's own run.
            if run_id != own or problem.error_code != "INTERNAL_ERROR":
                raise
            run = _known(run_id)
        if run_id != own:
            client._call("POST", "runs/update", run_id=run_id, status="RUNNING")
        if run_name:
            client.set_tag(run_id, "mlflow.runName", run_name)
        if tags:
            client.log_batch(run_id, tags=[RunTag(key, value) for key, value in tags.items()])
    else:
        parent = parent_run_id or (stack[-1].info.run_id if stack else inside)
        if parent:
            tags["mlflow.parentRunId"] = parent
        run = client.create_run(experiment_id or _experiment(), tags=tags, run_name=run_name)
    active = _active(run)
    stack.append(active)
    with _guard:
        _all.append(active)
        _last = run.info.run_id
    return active


def end_run(status="FINISHED"):
    stack = _stack()
    if not stack:
        return
    run = stack.pop()
    with _guard:
        if run in _all:
            _all.remove(run)
    if not isinstance(status, str):
        from .entities import RunStatus
        status = RunStatus.to_string(status)
    MlflowClient().set_terminated(run.info.run_id, status)


def active_run():
    return _stack()[-1] if _stack() else None


def last_active_run():
    run = active_run()
    if run is not None:
        return MlflowClient().get_run(run.info.run_id)
    return MlflowClient().get_run(_last) if _last else None


def run_id():
    """The run that logging goes to: the active one, else the job's own, else a new one."""
    global _job_run_logged, _last
    stack = _stack()
    if stack:
        return stack[-1].info.run_id
    own = os.environ.get("MLFLOW_RUN_ID")
    if own:
        _last = own
        _job_run_logged = True
        return own
    return start_run().info.run_id


@atexit.register
def _end_all():
    with _guard:
        left = list(reversed(_all))
        _all.clear()
    for run in left:
        try:
            MlflowClient().set_terminated(run.info.run_id, _status_at_exit)
        except Exception as problem:  # noqa: BLE001 - the script is over; its exit code must stay its own
            print("mlflow (Tenon Studio): run {} could not be ended: {}".format(run.info.run_id, problem),
                  file=sys.stderr)


_hook = sys.excepthook


def _excepthook(kind, value, trace):
    global _status_at_exit
    _status_at_exit = "FAILED"
    _hook(kind, value, trace)


sys.excepthook = _excepthook


# -- experiments ------------------------------------------------------------------------------------------


def _experiment():
    global _experiment_id
    if _experiment_id is None:
        _experiment_id = os.environ.get("MLFLOW_EXPERIMENT_ID")
    if _experiment_id is None:
        name = os.environ.get("MLFLOW_EXPERIMENT_NAME")
        if name:
            set_experiment(name)
    return _experiment_id or "0"


def set_experiment(experiment_name=None, experiment_id=None):
    """Where new runs go. A job's own run stays in the job's experiment."""
    global _experiment_id
    client = MlflowClient()
    if experiment_id is not None:
        found = client.get_experiment(experiment_id)
    else:
        found = client.get_experiment_by_name(experiment_name)
        if found is None:
            try:
                found = client.get_experiment(client.create_experiment(experiment_name))
            except MlflowException as problem:
                if problem.error_code != "RESOURCE_ALREADY_EXISTS":
                    raise
                found = client.get_experiment_by_name(experiment_name)
    if found.lifecycle_stage != "active":
        raise MlflowException("Cannot set a deleted experiment {!r} as the active experiment.".format(found.name),
                              error_code="INVALID_PARAMETER_VALUE")
    _experiment_id = found.experiment_id
    return found


def create_experiment(name, artifact_location=None, tags=None):
    return MlflowClient().create_experiment(name, artifact_location, tags)


def get_experiment(experiment_id):
    return MlflowClient().get_experiment(experiment_id)


def get_experiment_by_name(name):
    return MlflowClient().get_experiment_by_name(name)


def search_experiments(view_type=ViewType.ACTIVE_ONLY, max_results=None, filter_string=None, order_by=None):
    return list(MlflowClient().search_experiments(view_type, max_results or 1000, filter_string, order_by))


def set_experiment_tag(key, value):
    MlflowClient().set_experiment_tag(_experiment(), key, value)


def set_experiment_tags(tags):
    for key, value in tags.items():
        set_experiment_tag(key, value)


# -- logging ----------------------------------------------------------------------------------------------


def log_metric(key, value, step=None, synchronous=None, timestamp=None, run_id=None, **_):  # noqa: ARG001
    MlflowClient().log_metric(run_id or globals()["run_id"](), key, value, timestamp, step)


def log_metrics(metrics, step=None, synchronous=None, run_id=None, timestamp=None, **_):  # noqa: ARG001
    at = timestamp or now()
    MlflowClient().log_batch(run_id or globals()["run_id"](),
                             [Metric(key, value, at, step or 0) for key, value in metrics.items()])


def log_param(key, value, synchronous=None):  # noqa: ARG001
    return MlflowClient().log_param(run_id(), key, value)


def log_params(params, synchronous=None, run_id=None):  # noqa: ARG001
    MlflowClient().log_batch(run_id or globals()["run_id"](),
                             params=[Param(key, value) for key, value in params.items()])


def set_tag(key, value, synchronous=None):  # noqa: ARG001
    MlflowClient().set_tag(run_id(), key, value)


def set_tags(tags, synchronous=None):  # noqa: ARG001
    MlflowClient().log_batch(run_id(), tags=[RunTag(key, value) for key, value in tags.items()])


def delete_tag(key):
    MlflowClient().delete_tag(run_id(), key)


def log_artifact(local_path, artifact_path=None, run_id=None):
    _artifacts.store(MlflowClient(), run_id or globals()["run_id"](), local_path, artifact_path)


def log_artifacts(local_dir, artifact_path=None, run_id=None):
    _artifacts.store_folder(MlflowClient(), run_id or globals()["run_id"](), local_dir, artifact_path)


def log_text(text, artifact_file, run_id=None):
    _artifacts.store_bytes(MlflowClient(), run_id or globals()["run_id"](), str(text).encode(), artifact_file)


def log_dict(dictionary, artifact_file, run_id=None):
    _artifacts.store_dict(MlflowClient(), run_id or globals()["run_id"](), dictionary, artifact_file)


def log_figure(figure, artifact_file, save_kwargs=None):
    _artifacts.store_figure(MlflowClient(), run_id(), figure, artifact_file, save_kwargs)


def log_image(image, artifact_file=None, key=None, step=None, **_):
    _artifacts.store_image(MlflowClient(), run_id(), image, artifact_file, key, step)


def log_table(data, artifact_file, run_id=None):
    _artifacts.store_table(MlflowClient(), run_id or globals()["run_id"](), data, artifact_file)


def log_input(dataset, context=None, tags=None, **_):
    """A dataset by name and digest, as far as it says them."""
    said = {name: str(getattr(dataset, name, "") or "") for name in ("name", "digest", "source")}
    said["source_type"] = "local"
    pairs = [{"key": key, "value": str(value)} for key, value in (tags or {}).items()]
    if context:
        pairs.append({"key": "mlflow.data.context", "value": context})
    MlflowClient().log_inputs(run_id(), [{"dataset": said, "tags": pairs}])


def get_artifact_uri(artifact_path=None):
    run = run_id()
    folder, uri = _artifacts.root(MlflowClient(), run)
    base = "file://" + folder if folder else uri
    return base.rstrip("/") + "/" + artifact_path if artifact_path else base


# -- looking ----------------------------------------------------------------------------------------------


def get_run(run_id):
    return MlflowClient().get_run(run_id)


def get_parent_run(run_id):
    return MlflowClient().get_parent_run(run_id)


def delete_run(run_id):
    MlflowClient().delete_run(run_id)


def delete_experiment(experiment_id):
    MlflowClient().delete_experiment(experiment_id)


def search_runs(experiment_ids=None, filter_string="", run_view_type=ViewType.ACTIVE_ONLY, max_results=100000,
                order_by=None, output_format="pandas", search_all_experiments=False, experiment_names=None):
    """A DataFrame where pandas is there, else a list of dictionaries with the same columns."""
    client = MlflowClient()
    if experiment_names:
        found = [client.get_experiment_by_name(name) for name in experiment_names]
        experiment_ids = list(experiment_ids or []) + [one.experiment_id for one in found if one]
    elif not experiment_ids:
        experiment_ids = ([one.experiment_id for one in client.search_experiments()] if search_all_experiments
                          else [_experiment()])
    runs, token = [], None
    while len(runs) < max_results:
        page = client.search_runs(experiment_ids, filter_string, run_view_type, min(1000, max_results - len(runs)),
                                  order_by, token)
        runs += page
        token = page.token
        if not token:
            break
    if output_format == "list":
        return runs
    rows = []
    for run in runs:
        row = {"run_id": run.info.run_id, "experiment_id": run.info.experiment_id, "status": run.info.status,
               "artifact_uri": run.info.artifact_uri, "start_time": run.info.start_time,
               "end_time": run.info.end_time}
        for kind in ("metrics", "params", "tags"):
            row.update({"{}.{}".format(kind, key): value for key, value in getattr(run.data, kind).items()})
        rows.append(row)
    try:
        import pandas
    except ImportError:
        return rows
    frame = pandas.DataFrame(rows)
    for column in ("start_time", "end_time"):
        if column in frame:
            frame[column] = pandas.to_datetime(frame[column], unit="ms", utc=True)
    return frame


def register_model(model_uri, name, await_registration_for=None, tags=None, **_):  # noqa: ARG001
    client = MlflowClient()
    try:
        client.create_registered_model(name)
    except MlflowException as problem:
        if problem.error_code != "RESOURCE_ALREADY_EXISTS":
            raise
    run = None
    uri = str(model_uri)
    if uri.startswith("runs:/"):
        run = uri[6:].lstrip("/").split("/")[0]
    elif "://" not in uri and not uri.startswith(("models:/", "file:", "mlflow-artifacts:")):
        uri = os.path.abspath(uri)
    version = client.create_model_version(name, uri, run, tags)
    print("Created version '{}' of model '{}'.".format(version.version, name), file=sys.stderr)
    return version


def flush_async_logging():
    """Nothing waits: each call returns when it was accepted."""


def is_tracking_uri_set():
    return _uri.is_tracking_uri_set()


