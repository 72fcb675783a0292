"""Files of runs. Those of jobs on this computer are files in a folder, not uploads."""

import json
import os
import posixpath
import shutil
import tempfile
import time
import uuid
from urllib.parse import unquote, urlsplit

from .exceptions import MlflowException


def local_path(uri):
    """The path of a file: URI or a plain path; None for other URIs."""
    parts = urlsplit(str(uri))
    if parts.scheme == "file":
        return unquote(parts.path)
    return str(uri) if parts.scheme == "" or len(parts.scheme) == 1 else None


_roots = {}


def root(client, run_id):
    """(folder, None) where the run's artifacts are on this computer, else (None, URI)."""
    own = os.environ.get("TENON_ARTIFACT_DIR")
    if own and run_id == _own_run():
        return own, None
    if run_id not in _roots:
        _roots[run_id] = client.get_run(run_id).info.artifact_uri
    path = local_path(_roots[run_id])
    return (path, None) if path else (None, _roots[run_id])


def _own_run():
    return os.environ.get("TENON_JOB_RUN_ID") or os.environ.get("AZUREML_RUN_ID") or os.environ.get("MLFLOW_RUN_ID")


def _clean(path):
    path = posixpath.normpath(str(path).replace(os.sep, "/"))
    if path.startswith(("/", "../")) or path == "..":
        raise MlflowException("Invalid artifact path: {!r}".format(path), error_code="INVALID_PARAMETER_VALUE")
    return "" if path == "." else path


def _target(uri, path):
    """The path below mlflow-artifacts for a run's artifact URI."""
    return posixpath.join(uri.split(":", 1)[1].lstrip("/"), path)


def _put(client, run_id, source, path, move=False):
    folder, uri = root(client, run_id)
    path = _clean(path)
    if folder is None:
        from .tracking import _uri
        _uri.current().upload(_target(uri, path), source)
        return
    target = os.path.join(folder, *path.split("/"))
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if os.path.realpath(source) == os.path.realpath(target):
        return
    # Whoever looks sees the old file or the new one.
    beside = "{}.{}.part".format(target, uuid.uuid4().hex[:8])
    try:
        if move:
            shutil.move(source, beside)
        else:
            shutil.copyfile(source, beside)
        os.replace(beside, target)
    finally:
        if os.path.exists(beside):
            os.unlink(beside)


def store(client, run_id, file, artifact_path=None):
    if os.path.isdir(file):
        store_folder(client, run_id, file, posixpath.join(artifact_path or "", os.path.basename(os.path.abspath(file))))
        return
    if not os.path.exists(file):
        raise MlflowException("No such artifact: '{}'".format(file), error_code="RESOURCE_DOES_NOT_EXIST")
    _put(client, run_id, file, posixpath.join(artifact_path or "", os.path.basename(file)))


def store_folder(client, run_id, folder, artifact_path=None):
    for here, folders, files in os.walk(folder):
        folders.sort()
        relative = os.path.relpath(here, folder).replace(os.sep, "/")
        for name in sorted(files):
            _put(client, run_id, os.path.join(here, name), posixpath.join(artifact_path or "", relative, name))


def _made(client, run_id, artifact_file, write):
    """Lets `write(path)` make a file and stores it."""
    with tempfile.TemporaryDirectory(prefix="mlflow-") as folder:
        name = os.path.join(folder, posixpath.basename(str(artifact_file)) or "file")
        write(name)
        _put(client, run_id, name, artifact_file, move=True)


def store_bytes(client, run_id, data, artifact_file):
    def write(path):
        with open(path, "wb") as out:
            out.write(data)
    _made(client, run_id, artifact_file, write)


def store_dict(client, run_id, dictionary, artifact_file):
    if str(artifact_file).endswith((".yml", ".yaml")):
        from . import _yaml
        text = _yaml.dump(dictionary)
    else:
        text = json.dumps(dictionary, indent=2, default=str)
    store_bytes(client, run_id, text.encode(), artifact_file)


def store_figure(client, run_id, figure, artifact_file, save_kwargs=None):
    def write(path):
        if hasattr(figure, "savefig"):
            figure.savefig(path, **(save_kwargs or {}))
        elif hasattr(figure, "write_html"):
            figure.write_html(path) if path.endswith(".html") else figure.write_image(path, **(save_kwargs or {}))
        else:
            raise TypeError("Unsupported figure object type: '{}'".format(type(figure)))
    _made(client, run_id, artifact_file, write)


def store_image(client, run_id, image, artifact_file=None, key=None, step=None):
    if artifact_file is None:
        artifact_file = "images/{}%step%{}%timestamp%{}.png".format(key or "image", step or 0, int(time.time() * 1000))

    def write(path):
        if hasattr(image, "save"):
            image.save(path)
            return
        try:
            from PIL import Image
        except ImportError:
            from matplotlib import image as plain  # writes arrays too
            plain.imsave(path, image)
            return
        import numpy
        array = numpy.asarray(image)
        if array.dtype.kind == "f":
            array = (array.clip(0, 1) * 255).astype("uint8")
        if array.ndim == 3 and array.shape[2] == 1:
            array = array[:, :, 0]
        Image.fromarray(array).save(path)
    _made(client, run_id, artifact_file, write)


def store_table(client, run_id, data, artifact_file):
    """Columns and rows as pandas' split orientation has them, as MLflow; appended to a table that is there."""
    if hasattr(data, "to_dict"):
        table = data.to_dict(orient="split")
        table = {"columns": list(table["columns"]), "data": table["data"]}
    else:
        columns = list(data)
        values = [value if isinstance(value, (list, tuple)) else [value] for value in data.values()]
        table = {"columns": columns, "data": [list(row) for row in zip(*values)]}
    folder, _ = root(client, run_id)
    if folder:
        try:
            with open(os.path.join(folder, *_clean(artifact_file).split("/"))) as old:
                before = json.load(old)
            if before.get("columns") == table["columns"]:
                table["data"] = before["data"] + table["data"]
        except (OSError, ValueError):
            pass
    store_bytes(client, run_id, json.dumps(table, default=str).encode(), artifact_file)


def fetch(client, run_id, path, dst_path=None):
    """A local path of a run's artifact: the file itself where it is on this computer and no copy is asked for."""
    folder, uri = root(client, run_id)
    path = _clean(path or "")
    if folder is not None:
        source = os.path.join(folder, *path.split("/")) if path else folder
        if not os.path.exists(source):
            raise MlflowException("No such artifact: '{}'".format(path), error_code="RESOURCE_DOES_NOT_EXIST")
        return _copied(source, dst_path)
    from .tracking import _uri
    target = os.path.join(dst_path or tempfile.mkdtemp(prefix="mlflow-"), *path.split("/"))

    def download(at, to):
        entries = client.list_artifacts(run_id, at)
        if not entries:
            os.makedirs(os.path.dirname(to), exist_ok=True)
            _uri.current().download(_target(uri, at), to)
        for entry in entries:
            download(entry.path, os.path.join(to, posixpath.basename(entry.path)))
    download(path, target)
    return target


def _copied(source, dst_path):
    if not dst_path:
        return source
    target = os.path.join(dst_path, os.path.basename(source.rstrip("/")))
    os.makedirs(dst_path, exist_ok=True)
    if os.path.isdir(source):
        shutil.copytree(source, target, dirs_exist_ok=True)
    else:
        shutil.copyfile(source, target)
    return target


def resolve(uri):
    """The URI of files behind runs:/ and models:/ as (run_id, path) or (None, local path)."""
    from .tracking.client import MlflowClient
    uri = str(uri)
    if uri.startswith("runs:/"):
        run_id, _, path = uri[6:].lstrip("/").partition("/")
        return run_id, path
    if uri.startswith("models:/"):
        client = MlflowClient()
        rest = uri[8:].strip("/")
        if "@" in rest:
            name, alias = rest.rsplit("@", 1)
            version = client.get_model_version_by_alias(name, alias)
        else:
            name, _, wanted = rest.partition("/")
            if wanted.isdigit():
                version = client.get_model_version(name, wanted)
            else:
                stages = None if wanted in ("", "latest") else [wanted]
                found = client.get_latest_versions(name, stages)
                if not found:
                    raise MlflowException("No versions of model with name '{}' and stage '{}' found".format(name, wanted),
                                          error_code="RESOURCE_DOES_NOT_EXIST")
                version = max(found, key=lambda one: int(one.version) if str(one.version).isdigit() else 0)
        return resolve(version.source)
    if uri.startswith("mlflow-artifacts:"):
        run_id, _, path = uri.split(":", 1)[1].lstrip("/").partition("/")
        return run_id, path
    path = local_path(uri)
    if path is None:
        raise MlflowException("The fallback mlflow module of Tenon Studio cannot read {!r}. Install the package "
                              "'mlflow'.".format(uri))
    return None, path


def download_artifacts(artifact_uri=None, run_id=None, artifact_path=None, dst_path=None, tracking_uri=None):  # noqa: ARG001
    from .tracking.client import MlflowClient
    if artifact_uri is not None:
        run_id, artifact_path = resolve(artifact_uri)
    if run_id is None:
        if not os.path.exists(artifact_path):
            raise MlflowException("No such file or folder: '{}'".format(artifact_path),
                                  error_code="RESOURCE_DOES_NOT_EXIST")
        return _copied(artifact_path, dst_path)
    return fetch(MlflowClient(), run_id, artifact_path, dst_path)


def list_artifacts(artifact_uri=None, run_id=None, artifact_path=None, tracking_uri=None):  # noqa: ARG001
    from .tracking.client import MlflowClient
    if artifact_uri is not None:
        run_id, artifact_path = resolve(artifact_uri)
    return MlflowClient().list_artifacts(run_id, artifact_path)


def load_text(artifact_uri):
    with open(download_artifacts(artifact_uri)) as source:
        return source.read()


def load_dict(artifact_uri):
    from . import _yaml
    text = load_text(artifact_uri)
    return json.loads(text) if text.lstrip().startswith(("{", "[")) else _yaml.load(text)
