"""MlflowClient: the tracking interface, call by call."""

import time

from .. import artifacts as _artifacts
from ..entities import (Experiment, FileInfo, Metric, ModelVersion, PagedList, Param, RegisteredModel, Run, RunInfo,
                        RunStatus, RunTag, ViewType, number)
from ..exceptions import MlflowException, RestException
from . import _uri

_BATCH = 1000


def now():
    return int(time.time() * 1000)


def value_text(value):
    return value if isinstance(value, str) else str(value)


def metric_number(value, key=""):
    """A metric's value as JSON carries it. Tensors and arrays of one element are their number."""
    try:
        value = value.item() if hasattr(value, "item") else value
        value = float(value)
    except (TypeError, ValueError, RuntimeError):
        raise MlflowException("Failed to convert the value {!r} of metric {!r} to a number.".format(value, key),
                              error_code="INVALID_PARAMETER_VALUE")
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return value


class MlflowClient:
    """The usual methods of mlflow.MlflowClient."""

    def __init__(self, tracking_uri=None, registry_uri=None):  # noqa: ARG002
        self._tracking_uri = tracking_uri

    @property
    def tracking_uri(self):
        return self._tracking_uri or _uri.get_tracking_uri()

    def _call(self, method, route, write=None, **payload):
        payload = {name: value for name, value in payload.items() if value is not None}
        if self._tracking_uri:
            from .._transport import transport
            return transport(self._tracking_uri).call(method, "mlflow/" + route, payload, write)
        return _uri.current().call(method, "mlflow/" + route, payload, write)

    # -- experiments --------------------------------------------------------------------------------------

    def create_experiment(self, name, artifact_location=None, tags=None):
        return self._call("POST", "experiments/create", name=name, artifact_location=artifact_location,
                          tags=_pairs(tags))["experiment_id"]

    def get_experiment(self, experiment_id):
        return Experiment.from_json(self._call("GET", "experiments/get", experiment_id=experiment_id)["experiment"])

    def get_experiment_by_name(self, name):
        try:
            return Experiment.from_json(
                self._call("GET", "experiments/get-by-name", experiment_name=name)["experiment"])
        except RestException as error:
            if error.error_code == "RESOURCE_DOES_NOT_EXIST":
                return None
            raise

    def search_experiments(self, view_type=ViewType.ACTIVE_ONLY, max_results=1000, filter_string=None, order_by=None,
                           page_token=None):
        answer = self._call("POST", "experiments/search", write=False, view_type=ViewType.to_string(view_type),
                            max_results=max_results, filter=filter_string, order_by=order_by, page_token=page_token)
        return PagedList(map(Experiment.from_json, answer.get("experiments", [])), answer.get("next_page_token"))

    def set_experiment_tag(self, experiment_id, key, value):
        self._call("POST", "experiments/set-experiment-tag", experiment_id=experiment_id, key=key,
                   value=value_text(value))

    def delete_experiment(self, experiment_id):
        self._call("POST", "experiments/delete", experiment_id=experiment_id)

    def restore_experiment(self, experiment_id):
        self._call("POST", "experiments/restore", experiment_id=experiment_id)

    def rename_experiment(self, experiment_id, new_name):
        self._call("POST", "experiments/update", experiment_id=experiment_id, new_name=new_name)

    # -- runs ---------------------------------------------------------------------------------------------

    def create_run(self, experiment_id, start_time=None, tags=None, run_name=None):
        return Run.from_json(self._call("POST", "runs/create", experiment_id=str(experiment_id),
                                        start_time=start_time or now(), tags=_pairs(tags), run_name=run_name)["run"])

    def get_run(self, run_id):
        return Run.from_json(self._call("GET", "runs/get", run_id=run_id)["run"])

    def get_parent_run(self, run_id):
        parent = self.get_run(run_id).data.tags.get("mlflow.parentRunId")
        return self.get_run(parent) if parent else None

    def update_run(self, run_id, status=None, name=None):
        self._call("POST", "runs/update", run_id=run_id, status=status, run_name=name)

    def set_terminated(self, run_id, status=None, end_time=None):
        if isinstance(status, int):
            status = RunStatus.to_string(status)
        self._call("POST", "runs/update", run_id=run_id, status=status or "FINISHED", end_time=end_time or now())

    def delete_run(self, run_id):
        self._call("POST", "runs/delete", run_id=run_id)

    def restore_run(self, run_id):
        self._call("POST", "runs/restore", run_id=run_id)

    def search_runs(self, experiment_ids, filter_string="", run_view_type=ViewType.ACTIVE_ONLY, max_results=1000,
                    order_by=None, page_token=None):
        if isinstance(experiment_ids, (str, int)):
            experiment_ids = [experiment_ids]
        answer = self._call("POST", "runs/search", write=False, experiment_ids=[str(one) for one in experiment_ids],
                            filter=filter_string, run_view_type=ViewType.to_string(run_view_type),
                            max_results=max_results, order_by=order_by, page_token=page_token)
        return PagedList(map(Run.from_json, answer.get("runs", [])), answer.get("next_page_token"))

    # -- logging ------------------------------------------------------------------------------------------

    def log_metric(self, run_id, key, value, timestamp=None, step=None, synchronous=None, **_):  # noqa: ARG002
        self._call("POST", "runs/log-metric", run_id=run_id, key=key, value=metric_number(value, key),
                   timestamp=now() if timestamp is None else int(timestamp), step=int(step or 0))

    def log_param(self, run_id, key, value, synchronous=None):  # noqa: ARG002
        self._call("POST", "runs/log-parameter", run_id=run_id, key=key, value=value_text(value))
        return value

    def set_tag(self, run_id, key, value, synchronous=None):  # noqa: ARG002
        self._call("POST", "runs/set-tag", run_id=run_id, key=key, value=value_text(value))

    def delete_tag(self, run_id, key):
        self._call("POST", "runs/delete-tag", run_id=run_id, key=key)

    def log_batch(self, run_id, metrics=(), params=(), tags=(), synchronous=None):  # noqa: ARG002
        metrics = [{"key": one.key, "value": metric_number(one.value, one.key),
                    "timestamp": now() if one.timestamp is None else int(one.timestamp), "step": int(one.step or 0)}
                   for one in metrics]
        params = [{"key": one.key, "value": value_text(one.value)} for one in params]
        tags = [{"key": one.key, "value": value_text(one.value)} for one in tags]
        while metrics or params or tags:
            self._call("POST", "runs/log-batch", run_id=run_id, metrics=metrics[:_BATCH], params=params[:_BATCH],
                       tags=tags[:_BATCH])
            metrics, params, tags = metrics[_BATCH:], params[_BATCH:], tags[_BATCH:]

    def log_inputs(self, run_id, datasets=None, **_):
        self._call("POST", "runs/log-inputs", run_id=run_id, datasets=datasets or [])

    def get_metric_history(self, run_id, key):
        found, token = [], None
        while True:
            answer = self._call("GET", "metrics/get-history", run_id=run_id, metric_key=key, page_token=token)
            found += [Metric(one["key"], number(one["value"]), int(one["timestamp"]), int(one.get("step", 0)))
                      for one in answer.get("metrics", [])]
            token = answer.get("next_page_token")
            if not token:
                return PagedList(found)

    # -- artifacts ----------------------------------------------------------------------------------------

    def log_artifact(self, run_id, local_path, artifact_path=None):
        _artifacts.store(self, run_id, local_path, artifact_path)

    def log_artifacts(self, run_id, local_dir, artifact_path=None):
        _artifacts.store_folder(self, run_id, local_dir, artifact_path)

    def log_text(self, run_id, text, artifact_file):
        _artifacts.store_bytes(self, run_id, str(text).encode(), artifact_file)

    def log_dict(self, run_id, dictionary, artifact_file):
        _artifacts.store_dict(self, run_id, dictionary, artifact_file)

    def log_figure(self, run_id, figure, artifact_file, save_kwargs=None):
        _artifacts.store_figure(self, run_id, figure, artifact_file, save_kwargs)

    def log_image(self, run_id, image, artifact_file=None, key=None, step=None, **_):
        _artifacts.store_image(self, run_id, image, artifact_file, key, step)

    def log_table(self, run_id, data, artifact_file):
        _artifacts.store_table(self, run_id, data, artifact_file)

    def list_artifacts(self, run_id, path=None):
        answer = self._call("GET", "artifacts/list", run_id=run_id, path=path)
        return [FileInfo(one["path"], bool(one.get("is_dir")), one.get("file_size"))
                for one in answer.get("files", [])]

    def download_artifacts(self, run_id, path, dst_path=None):
        return _artifacts.fetch(self, run_id, path, dst_path)

    # -- registry -----------------------------------------------------------------------------------------

    def create_registered_model(self, name, tags=None, description=None):
        return RegisteredModel.from_json(self._call("POST", "registered-models/create", name=name, tags=_pairs(tags),
                                                    description=description)["registered_model"])

    def get_registered_model(self, name):
        return RegisteredModel.from_json(self._call("GET", "registered-models/get", name=name)["registered_model"])

    def update_registered_model(self, name, description=None):
        return RegisteredModel.from_json(self._call("PATCH", "registered-models/update", name=name,
                                                    description=description)["registered_model"])

    def delete_registered_model(self, name):
        self._call("DELETE", "registered-models/delete", name=name)

    def search_registered_models(self, filter_string=None, max_results=100, order_by=None, page_token=None):
        answer = self._call("GET", "registered-models/search", filter=filter_string, max_results=max_results,
                            order_by=order_by, page_token=page_token)
        return PagedList(map(RegisteredModel.from_json, answer.get("registered_models", [])),
                         answer.get("next_page_token"))

    def set_registered_model_tag(self, name, key, value):
        self._call("POST", "registered-models/set-tag", name=name, key=key, value=value_text(value))

    def set_registered_model_alias(self, name, alias, version):
        self._call("POST", "registered-models/alias", name=name, alias=alias, version=str(version))

    def delete_registered_model_alias(self, name, alias):
        self._call("DELETE", "registered-models/alias", name=name, alias=alias)

    def get_latest_versions(self, name, stages=None):
        answer = self._call("POST", "registered-models/get-latest-versions", write=False, name=name, stages=stages)
        return [ModelVersion.from_json(one) for one in answer.get("model_versions", [])]

    def create_model_version(self, name, source, run_id=None, tags=None, run_link=None, description=None, **_):
        return ModelVersion.from_json(self._call("POST", "model-versions/create", name=name, source=source,
                                                 run_id=run_id, tags=_pairs(tags), run_link=run_link,
                                                 description=description)["model_version"])

    def get_model_version(self, name, version):
        return ModelVersion.from_json(
            self._call("GET", "model-versions/get", name=name, version=str(version))["model_version"])

    def get_model_version_by_alias(self, name, alias):
        return ModelVersion.from_json(
            self._call("GET", "registered-models/alias", name=name, alias=alias)["model_version"])

    def get_model_version_download_uri(self, name, version):
        return self._call("GET", "model-versions/get-download-uri", name=name, version=str(version))["artifact_uri"]

    def update_model_version(self, name, version, description=None):
        return ModelVersion.from_json(self._call("PATCH", "model-versions/update", name=name, version=str(version),
                                                 description=description)["model_version"])

    def delete_model_version(self, name, version):
        self._call("DELETE", "model-versions/delete", name=name, version=str(version))

    def search_model_versions(self, filter_string=None, max_results=10000, order_by=None, page_token=None):
        answer = self._call("GET", "model-versions/search", filter=filter_string, max_results=max_results,
                            order_by=order_by, page_token=page_token)
        return PagedList(map(ModelVersion.from_json, answer.get("model_versions", [])), answer.get("next_page_token"))

    def set_model_version_tag(self, name, version, key, value):
        self._call("POST", "model-versions/set-tag", name=name, version=str(version), key=key,
                   value=value_text(value))

    def transition_model_version_stage(self, name, version, stage, archive_existing_versions=False):
        return ModelVersion.from_json(
            self._call("POST", "model-versions/transition-stage", name=name, version=str(version), stage=stage,
                       archive_existing_versions=archive_existing_versions)["model_version"])


def _pairs(tags):
    return [{"key": key, "value": value_text(value)} for key, value in tags.items()] if tags else None


__all__ = ["MlflowClient", "Param", "RunInfo", "RunTag"]
