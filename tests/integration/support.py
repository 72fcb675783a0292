"""What the integration tests share: a workspace of their own, the programs, and the database to look at.

The programs come from $TENON_BIN (CTest sets it). Everything they would write into a user's home goes to
temporary folders, and what a test started is ended with it.
"""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(os.environ.get("TENON_BIN", ROOT / "build" / "release" / "bin"))
TENON = BIN / "tenon"
SAMPLES = ROOT / "resources" / "samples"

COMPLETED, FAILED, CANCELED = 100, 101, 102


def alive(pid):
    """Whether the process runs; one that only waits to be collected does not."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return text.rsplit(")", 1)[1].split()[0] not in "ZX"


def processes_with(needle):
    """Process ids whose environment or command line has these bytes; ours alone can be read."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        for name in ("cmdline", "environ"):
            try:
                if needle in (entry / name).read_bytes():
                    if alive(int(entry.name)):
                        found.append(int(entry.name))
                    break
            except OSError:
                pass
    return found


class Case(unittest.TestCase):
    """A test with a workspace `self.folder`; `self.tenon(…)` runs the command line in it."""

    maxDiff = None
    #: Where the folder of a test is made; the usual place for temporary files if not said.
    place = None
    #: What the command line is started with, for instance to run it in a namespace.
    prefix = ()

    def setUp(self):
        if not TENON.exists():
            self.skipTest(f"{TENON} is not built")
        self.base = Path(tempfile.mkdtemp(prefix="tenon-it-", dir=self.place))
        self.folder = self.base / "workspace"
        self.folder.mkdir()
        (self.base / "run").mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": str(self.base),
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self.base / "run"),
            **{f"XDG_{name}_HOME": str(self.base / name.lower()) for name in ("STATE", "CACHE", "CONFIG", "DATA")},
            # A mark by which everything that a test started can be found again.
            "TENON_TEST_MARK": str(self.base),
        }
        self.addCleanup(self.sweep)

    def sweep(self):
        if (self.folder / ".tenon").exists():
            subprocess.run([TENON, "--workspace", self.folder, "engine", "stop", "--now"], env=self.environment,
                           stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
        for _ in range(3):
            left = processes_with(str(self.base).encode())
            if not left:
                break
            for pid in left:
                try:
                    os.kill(pid, signal.SIGKILL)
                except OSError:
                    pass
            time.sleep(0.2)
        subprocess.run(["chmod", "-R", "u+rwX", self.base], check=False, capture_output=True)
        shutil.rmtree(self.base, ignore_errors=True)

    # -- the command line -----------------------------------------------------------------------------

    def start(self, *arguments, **options):
        return subprocess.Popen([*self.prefix, str(TENON), "--workspace", str(self.folder), *map(str, arguments)], cwd=self.folder,
                                env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True, **options)

    def tenon(self, *arguments, status=0, timeout=300):
        """Runs `tenon` and returns its standard output; `status` None takes any exit code."""
        process = self.start(*arguments)
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            self.fail(f"tenon {' '.join(map(str, arguments))} did not end in {timeout} s\n{out[-4000:]}\n{err[-4000:]}")
        self.out, self.err = out, err
        if status is not None and process.returncode != status:
            self.fail(f"tenon {' '.join(map(str, arguments))} ended with {process.returncode}, not {status}\n"
                      f"{out[-6000:]}\n{err[-6000:]}\n{self.engine_log()}")
        return out

    def needs(self, *groups):
        """Skips a test of verbs that this program does not have yet."""
        said = subprocess.run([TENON, "--help"], capture_output=True, text=True, env=self.environment, check=False).stdout
        for group in groups:
            if not re.search(rf"^\s+tenon {group} ", said, re.M):
                self.skipTest(f"tenon {group} is not there yet")

    def json(self, *arguments, **options):
        text = self.tenon(*arguments, "--output", "json", **options)
        try:
            return json.loads(text)
        except json.JSONDecodeError as error:
            self.fail(f"no JSON from tenon {' '.join(map(str, arguments))}: {error}\n{text[:2000]}")

    def create(self, file, *arguments, status=0, timeout=300):
        """Submits a file, follows it to its end, and returns its row."""
        self.tenon("job", "create", "--file", file, "--stream", *arguments, status=status, timeout=timeout)
        return self.rows("SELECT * FROM jobs WHERE parent IS NULL ORDER BY id DESC LIMIT 1")[0]

    def engine_log(self):
        path = self.data() / "engine.log"
        return path.read_text(errors="replace")[-3000:] if path.exists() else ""

    # -- what is stored -------------------------------------------------------------------------------

    def data(self):
        return self.folder / ".tenon"

    def rows(self, query, *values):
        connection = sqlite3.connect(f"file:{self.data()}/workspace.db?mode=ro", uri=True, timeout=10)
        connection.row_factory = sqlite3.Row
        try:
            return [dict(row) for row in connection.execute(query, values)]
        finally:
            connection.close()

    def steps(self, job):
        """All jobs below one, by their path of step names."""
        found = {row["id"]: row for row in self.rows("SELECT * FROM jobs WHERE root = ? ORDER BY id", job["id"])}
        paths = {}
        for row in found.values():
            if row["id"] == job["id"]:
                continue
            path, above = row["step"], row["parent"]
            while above in found and above != job["id"]:
                path, above = f"{found[above]['step']}/{path}", found[above]["parent"]
            paths[path] = row
        return paths

    def log(self, row):
        """What the newest attempt of a job printed."""
        attempts = sorted((self.data() / row["folder"] / "attempts").glob("*"), key=lambda path: int(path.name))
        return (attempts[-1] / "log").read_text(errors="replace") if attempts else ""

    def engine_pid(self):
        return json.loads((self.data() / "engine.json").read_text())["pid"]

    def until(self, condition, seconds=60, what="what was waited for"):
        """Asks again until it holds; what it returned."""
        end = time.monotonic() + seconds
        while True:
            value = condition()
            if value:
                return value
            if time.monotonic() > end:
                self.fail(f"{what} did not come in {seconds} s\n{self.engine_log()}")
            time.sleep(0.02)

    # -- files ----------------------------------------------------------------------------------------

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def copy_samples(self):
        shutil.copytree(SAMPLES, self.folder, dirs_exist_ok=True,
                        ignore=shutil.ignore_patterns(".tenon", "__pycache__"))
