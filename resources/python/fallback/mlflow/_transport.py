"""One keep-alive connection to the tracking interface; what cannot be delivered goes to the spool.

A call that writes carries a number (header X-Tenon-Call, "<id>:<n>"), so the engine counts it once however often it
is sent. While the engine is away a call is tried again for a few seconds, then appended to the spool file of the
job, which the engine takes in exactly once. Nothing a caller saw accepted is lost, and nothing is counted twice.
"""

import base64
import http.client
import json
import os
import socket
import threading
import time
import uuid
from urllib.parse import quote, urlencode, urlsplit

from .exceptions import MlflowException, RestException

#: Seconds a writing call waits for an engine that is being restarted before it goes to the spool.
PATIENCE = float(os.environ.get("TENON_TRACKING_PATIENCE", "6"))
#: Seconds a reading call waits; it has no spool to go to.
READ_PATIENCE = max(PATIENCE, 20.0)

_SPOOLABLE = {"mlflow/runs/log-metric", "mlflow/runs/log-batch", "mlflow/runs/log-parameter",
              "mlflow/runs/set-tag", "mlflow/runs/delete-tag", "mlflow/runs/update", "mlflow/runs/log-inputs",
              "mlflow/runs/log-model"}


class Unreachable(MlflowException):
    """The tracking interface did not answer in time."""


class Transport:
    """Calls of one tracking URI. Safe to use from several threads, and after fork()."""

    def __init__(self, uri):
        self.uri = uri.rstrip("/")
        self._lock = threading.RLock()
        self._reset()

    def _reset(self):
        self._pid = os.getpid()
        self._connection = None
        self._id = uuid.uuid4().hex
        self._number = 0
        self._away = False

    def _headers(self):
        headers = {"Content-Type": "application/json", "User-Agent": "mlflow-fallback-tenon"}
        token = os.environ.get("MLFLOW_TRACKING_TOKEN")
        user = os.environ.get("MLFLOW_TRACKING_USERNAME")
        if token:
            headers["Authorization"] = "Bearer " + token
        elif user is not None:
            both = "{}:{}".format(user, os.environ.get("MLFLOW_TRACKING_PASSWORD", ""))
            headers["Authorization"] = "Basic " + base64.b64encode(both.encode()).decode()
        return headers

    def _connect(self):
        parts = urlsplit(self.uri)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        connection = kind(parts.hostname, parts.port, timeout=60)
        connection.connect()
        connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection

    def _once(self, method, path, body, headers):
        """(status, bytes). Raises OSError or HTTPException; `sent` of the exception says whether it may have arrived."""
        fresh = self._connection is None
        sent = False
        try:
            if fresh:
                self._connection = self._connect()
            sent = True
            self._connection.request(method, urlsplit(self.uri).path + path, body, headers)
            answer = self._connection.getresponse()
            data = answer.read()
            if answer.will_close:
                self._close()
            return answer.status, data
        except (OSError, http.client.HTTPException) as problem:
            self._close()
            problem.sent = sent
            problem.fresh = fresh
            raise

    def _close(self):
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def call(self, method, route, payload=None, write=None):
        """The JSON answer of a route ("mlflow/runs/get"). A writing call may end in the spool: {} then."""
        write = method != "GET" if write is None else write
        path = "/api/2.0/" + route
        body = None
        if method == "GET":
            if payload:
                path += "?" + urlencode(payload, doseq=True)
        else:
            body = json.dumps(payload if payload is not None else {}).encode()
        with self._lock:
            if self._pid != os.getpid():
                self._reset()
            headers = self._headers()
            if write:
                self._number += 1
                headers["X-Tenon-Call"] = "{}:{}".format(self._id, self._number)
            spool = os.environ.get("TENON_SPOOL") if route in _SPOOLABLE else None
            call = headers.get("X-Tenon-Call")
            maybe_arrived = False
            begun = time.monotonic()
            patience = PATIENCE if write else READ_PATIENCE
            if self._away and spool:
                patience = 0
            pause = 0.02
            problem = None
            while True:
                try:
                    status, data = self._once(method, path, body, headers)
                    if status < 500 and status != 429:
                        self._away = False
                        return self._answer(status, data)
                    maybe_arrived = True
                    problem = "the engine answered {}: {}".format(status, data[:200].decode("utf-8", "replace"))
                    if status == 501:
                        return self._answer(status, data)
                except (OSError, http.client.HTTPException) as error:
                    maybe_arrived = maybe_arrived or error.sent
                    problem = error
                    if not error.fresh:
                        continue  # An idle connection that was closed meanwhile: at once on a new one.
                if time.monotonic() - begun + pause > patience:
                    break
                time.sleep(pause)
                pause = min(pause * 2, 0.5)
            if not spool:
                raise Unreachable("The tracking interface at {} does not answer: {}".format(self.uri, problem))
            self._away = True
            _append(spool, {"method": method, "path": route, "body": payload or {},
                            **({"call": call} if maybe_arrived else {})})
            if maybe_arrived:
                # Numbers of one id rise; what is called later may arrive before the spool is read.
                self._id = uuid.uuid4().hex
                self._number = 0
            return {}

    @staticmethod
    def _answer(status, data):
        try:
            answer = json.loads(data) if data else {}
        except ValueError:
            answer = {"message": data[:500].decode("utf-8", "replace")}
        if status >= 400:
            answer.setdefault("error_code", "INTERNAL_ERROR")
            raise RestException(answer)
        return answer

    # -- artifacts over HTTP, for runs whose files are not on this computer -----------------------------

    def upload(self, target, file):
        with self._lock, open(file, "rb") as source:
            connection = self._connect()
            try:
                headers = dict(self._headers(), **{"Content-Type": "application/octet-stream",
                                                   "Content-Length": str(os.path.getsize(file))})
                connection.request("PUT", _artifact(target), source, headers)
                answer = connection.getresponse()
                self._answer(answer.status, answer.read())
            finally:
                connection.close()

    def download(self, target, file):
        with self._lock:
            connection = self._connect()
            try:
                connection.request("GET", _artifact(target), headers=self._headers())
                answer = connection.getresponse()
                if answer.status != 200:
                    self._answer(answer.status, answer.read())
                with open(file, "wb") as out:
                    for piece in iter(lambda: answer.read(1 << 20), b""):
                        out.write(piece)
            finally:
                connection.close()


def _artifact(target):
    return "/api/2.0/mlflow-artifacts/artifacts/" + quote(target)


def _append(spool, line):
    """One write of one line, so that lines of several processes do not mix."""
    data = (json.dumps(line, separators=(",", ":")) + "\n").encode()
    fd = os.open(spool, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_CLOEXEC", 0), 0o666)
    try:
        while data:
            try:
                done = os.write(fd, data)
            except OSError as error:
                raise MlflowException("Cannot keep tracking calls in {}: {}".format(spool, error))
            data = data[done:]
    finally:
        os.close(fd)


_transports = {}
_guard = threading.Lock()


def transport(uri):
    with _guard:
        if uri not in _transports:
            _transports[uri] = Transport(uri)
        return _transports[uri]
