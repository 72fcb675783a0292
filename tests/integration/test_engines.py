"""One engine a folder, whoever starts it; copies that start nothing; hand-over to another build.

Started as root, it goes on as an unprivileged user, as test_places.py does.
"""

import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
import unittest
import zipfile
from pathlib import Path

if __name__ == "__main__" and os.geteuid() == 0 and shutil.which("setpriv"):
    os.execvp("setpriv", ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all",
                          sys.executable, "-B", *sys.argv])

from support import COMPLETED, TENON, Case, alive, processes_with

RUNNING = 50


class EngineCase(Case):
    def view(self, name):
        """The environment of a person who is logged in elsewhere: another home, another runtime folder."""
        home = self.base / name
        (home / "run").mkdir(parents=True, mode=0o700)
        return {**self.environment, "HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"),
                **{f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("STATE", "CACHE", "CONFIG", "DATA")}}

    def run_engine(self, environment):
        """An engine started straight, as a client or a keeper starts it."""
        process = subprocess.Popen([TENON, "engine", "run", "--workspace", self.folder], env=environment, cwd="/",
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def submit_waiting(self, more=""):
        """A job that waits for a file; its name and the file."""
        go = self.base / "go"
        self.write("wait.yml", f"""
type: pipeline
jobs:
  first:
    type: command
    command: echo $$ >> {self.base}/pids; while [ ! -e {go} ]; do sleep 0.05; done; echo first > ${{{{outputs.o}}}}
    outputs: {{o: {{type: uri_file}}}}
  second:
    type: command
    command: cat ${{{{inputs.i}}}}; echo second >> {self.base}/ran
    inputs: {{i: "${{{{parent.jobs.first.outputs.o}}}}"}}
{more}""")
        name = self.tenon("job", "create", "--file", "wait.yml").strip()
        self.until(lambda: self.rows("SELECT id FROM jobs WHERE step = 'first' AND state = ?", RUNNING), what="the step")
        self.until(lambda: (self.base / "pids").exists() and (self.base / "pids").read_text().endswith("\n"), what="the step's process")
        return name, go

    def engines(self):
        """Processes that are an engine of this test."""
        found = []
        for pid in processes_with(str(self.base).encode()):
            try:
                words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if words[0].endswith(b"/tenon") and b"run" in words:
                found.append(pid)
        return found


class OnlyOne(EngineCase):
    def testASecondEngineGoesAway(self):
        name, go = self.submit_waiting()
        first = self.engine_pid()
        record = (self.data() / "engine.json").read_bytes()
        for who in (self.environment, self.view("elsewhere")):
            second = self.run_engine(who)
            _, err = second.communicate(timeout=60)
            self.assertNotEqual(second.returncode, 0)
            self.assertIn("already runs", err)
        self.assertEqual((self.data() / "engine.json").read_bytes(), record)
        self.assertEqual(self.engines(), [first])
        go.touch()
        self.tenon("job", "stream", name)
        self.assertEqual(self.rows("SELECT count(*) AS n FROM attempts")[0]["n"], 2)

    def testALockOfAnotherComputerIsTold(self):
        """Over a file system that carries locks from one computer to the other: whose it is stands beside it."""
        self.write("job.yml", "type: command\ncommand: echo hello\n")
        name = self.create("job.yml")["name"]
        self.tenon("engine", "stop")
        record = json.loads((self.data() / "engine.json").read_text())
        record |= {"machine": "0" * 32, "host": "far-away", "bootId": "another", "pid": os.getpid()}
        (self.data() / "engine.json").write_text(json.dumps(record))
        with open(self.data() / "engine.lock", "rb+") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.tenon("job", "create", "--file", "job.yml", status=None, timeout=60)
            self.assertIn("far-away", self.err)
            second = self.run_engine(self.environment)
            self.assertIn("far-away", second.communicate(timeout=60)[1])
            self.assertEqual(self.engines(), [])
            # To look at it needs no lock.
            self.assertEqual([row["name"] for row in self.json("job", "list")], [name])
        # Given up there, it is taken here: what was written beside it is only a hint.
        self.create("job.yml", "--force")

    def testDataOfAnotherComputerIsTold(self):
        """A workspace on a network file system keeps its data on the computer that made it."""
        self.environment["TENON_TEST_STATFS"] = f"{self.folder}=6969"
        self.write("job.yml", "type: command\ncommand: echo hello\n")
        self.tenon("job", "create", "--file", "job.yml", "--stream")
        self.tenon("engine", "stop")
        marker = self.folder / ".tenon" / "workspace.json"
        told = json.loads(marker.read_text())
        self.assertTrue(told["data"].startswith(str(self.base / "state")))
        marker.write_text(json.dumps(told | {"machine": "0" * 32, "host": "far-away"}))
        for words in (("job", "create", "--file", "job.yml"), ("workspace", "set", "python", "")):
            self.tenon(*words, status=None, timeout=60)
            self.assertIn("far-away", self.err)
        self.assertEqual(self.engines(), [])

    def testManyAtOnceAreOne(self):
        self.tenon("workspace", "init")
        crowd = [self.run_engine(self.view(f"person {number}")) for number in range(6)]
        self.until(lambda: sum(process.poll() is None for process in crowd) == 1, 60, "the end of all but one")
        said = [process.communicate()[1] for process in crowd if process.poll() is not None]
        self.assertEqual(len(said), 5)
        for text in said:
            self.assertIn("already runs", text)
        left = [process.pid for process in crowd if process.poll() is None]
        # Whoever asks, from wherever, is served by that one.
        self.until(lambda: (self.data() / "engine.json").exists()
                   and "socket" in json.loads((self.data() / "engine.json").read_text()), what="its socket")
        self.assertEqual([self.json("engine", "status")[0]["pid"]], left)

    def testJobsOfTwoViewsGoToOneEngine(self):
        name, go = self.submit_waiting()
        first = self.engine_pid()
        self.environment = self.view("elsewhere")
        self.write("other.yml", "type: command\ncommand: echo other\n")
        # Its trust is told in this person's own state folder, which is the first's business there.
        self.tenon("job", "create", "--file", "other.yml", "--stream")
        self.assertEqual(self.engine_pid(), first)
        self.assertEqual(self.engines(), [first])
        go.touch()
        self.until(lambda: self.rows("SELECT id FROM jobs WHERE name = ? AND state = ?", name, COMPLETED), what="the job")


class Copies(EngineCase):
    def finish_elsewhere(self, name, go):
        """The original goes on as if nothing had been."""
        go.touch()
        self.tenon("job", "stream", name)
        self.assertEqual((self.base / "ran").read_text(), "second\n")
        self.assertEqual(len((self.base / "pids").read_text().split()), 1)

    def check_copy(self, copy, environment, choose):
        """What a copy of a workspace with a running and a queued job does."""
        name, go = self.submit_waiting()
        original, mine = self.folder, self.environment
        pid, step = self.engine_pid(), int((self.base / "pids").read_text())
        copy(original)
        self.folder, self.environment = self.base / "copy", environment
        # Looking says how it stood, and that it is not how it stands.
        rows = {row["name"]: row for row in self.json("job", "list", "--max-results", "20")}
        self.assertEqual((rows[name]["status"], rows[name]["outdated"]), ("Running", True))
        self.tenon("job", "stream", name, status=1, timeout=30)
        self.assertRegex(self.err, "workspace trust")
        self.assertEqual(self.engines(), [pid])
        # An engine that runs here, for whatever reason, takes nothing up.
        self.tenon("engine", "start")
        self.assertEqual(self.rows("SELECT count(*) AS n FROM attempts")[0]["n"], 1)
        for words in choose:
            self.tenon(*words)
        self.write("new.yml", "type: command\ncommand: echo new\n")
        self.assertEqual(self.create("new.yml")["state"], COMPLETED)
        # Nor does the next one, now that jobs run here.
        self.tenon("engine", "stop", "--now")
        self.tenon("engine", "start")
        self.until(lambda: self.json("job", "show", name)["status"] == "Failed", what="the end of the old job here")
        self.assertIn("copied", self.tenon("job", "show", name))
        self.assertEqual({row["state"] for row in self.rows("SELECT state FROM jobs WHERE state < 100")}, set())
        self.assertTrue(alive(step), "the step of the original was ended")
        self.assertFalse((self.base / "ran").exists())
        self.assertEqual(len((self.base / "pids").read_text().split()), 1)
        self.tenon("engine", "stop", "--now")
        self.folder, self.environment = original, mine
        self.assertEqual(self.engine_pid(), pid)
        self.finish_elsewhere(name, go)

    def zipped(self, original):
        archive = self.base / "packed.zip"
        with zipfile.ZipFile(archive, "w") as packed:
            for path in sorted(original.rglob("*")):
                if path.is_file() and not path.is_symlink():
                    packed.write(path, path.relative_to(original))
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(self.base / "copy")

    def copied(self, original):
        subprocess.run(["cp", "-a", original, self.base / "copy"], check=True)

    def testUnpackedBySomebodyElse(self):
        self.check_copy(self.zipped, self.view("somebody"), [])

    def testUnpackedAndTrusted(self):
        """Who says that it may run means what lies there, not the processes of somebody else."""
        name, go = self.submit_waiting()
        original, mine, step = self.folder, self.environment, int((self.base / "pids").read_text())
        self.zipped(original)
        self.folder, self.environment = self.base / "copy", self.view("somebody")
        self.tenon("workspace", "trust")
        self.tenon("engine", "start")
        self.until(lambda: self.json("job", "show", name)["status"] == "Failed", what="the end of the job here")
        self.tenon("engine", "stop", "--now")
        self.assertTrue(alive(step), "the step of the original was ended")
        self.folder, self.environment = original, mine
        self.finish_elsewhere(name, go)

    def testUnpackedBesideTheOriginal(self):
        self.check_copy(self.zipped, self.environment, [("workspace", "trust", "--new")])

    def testCopied(self):
        self.check_copy(self.copied, self.environment, [("workspace", "trust", "--new")])


class HandOver(EngineCase):
    def newer(self):
        """The same programs, built later."""
        folder = self.base / "newer" / "bin"
        folder.mkdir(parents=True)
        for program in ("tenon", "tenon-supervisor"):
            shutil.copy(TENON.with_name(program), folder / program)
        share = TENON.parents[1] / "share"
        if share.exists():
            (folder.parent / "share").symlink_to(share)
        later = (TENON.stat().st_mtime + 3600,) * 2
        os.utime(folder / "tenon", later)
        return folder / "tenon"

    def ask(self, program, *words, status=0):
        done = subprocess.run([program, "--workspace", self.folder, *words], env=self.environment, cwd=self.folder,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr + self.engine_log())
        return done.stdout

    def testANewerClientTakesOverWhileAJobRuns(self):
        name, go = self.submit_waiting()
        old, step = self.engine_pid(), int((self.base / "pids").read_text())
        program = self.newer()
        new = json.loads(self.ask(program, "engine", "start", "--output", "json"))
        self.assertNotEqual(new["pid"], old)
        self.assertEqual(os.readlink(f"/proc/{new['pid']}/exe"), str(program))
        self.until(lambda: not alive(old), 30, "the end of the old engine")
        self.assertTrue(alive(step))
        # A client of the older build is served by the newer engine, which stays.
        self.assertEqual(self.json("engine", "status")[0]["pid"], new["pid"])
        self.write("other.yml", "type: command\ncommand: echo other\n")
        self.tenon("job", "create", "--file", "other.yml")
        self.assertEqual(self.engine_pid(), new["pid"])
        go.touch()
        self.tenon("job", "stream", name)
        self.assertEqual((self.base / "ran").read_text(), "second\n")
        # The step was adopted, not run anew.
        self.assertEqual(len((self.base / "pids").read_text().split()), 1)
        self.assertEqual([row["n"] for row in self.rows("SELECT count(*) AS n FROM attempts GROUP BY job")], [1, 1, 1])

    def testWhatStandsBetweenIsNotLost(self):
        """Calls made just when the engine hands over are answered by the next one, or refused."""
        name, go = self.submit_waiting()
        program = self.newer()
        self.write("quick.yml", "type: command\ncommand: echo quick\n")
        askers = [self.start("job", "create", "--file", "quick.yml") for _ in range(4)]
        self.ask(program, "engine", "start")
        names = []
        for asker in askers:
            out, err = asker.communicate(timeout=120)
            if asker.returncode == 0:
                names.append(out.strip())
            else:
                self.assertIn("connection", err.lower())
        go.touch()
        for one in (*names, name):
            self.ask(program, "job", "stream", one)
        self.assertEqual(self.rows("SELECT count(*) AS n FROM jobs WHERE parent IS NULL AND state <> ?", COMPLETED)[0]["n"], 0)


if __name__ == "__main__":
    unittest.main()
