"""Where a workspace and its engine are: other sessions, moves, copies, closed folders, killed engines.

Started as root, it goes on as an unprivileged user: root may write anywhere, which would prove nothing.
"""

import json
import os
import pwd
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import unittest
from pathlib import Path

if __name__ == "__main__" and os.geteuid() == 0 and shutil.which("setpriv"):
    os.execvp("setpriv", ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all",
                          sys.executable, "-B", *sys.argv])

from support import CANCELED, COMPLETED, FAILED, TENON, Case, alive, processes_with

RUNNING = 50
NOBODY_ELSE = "not as root: root may write anywhere"


class PlaceCase(Case):
    def submit_waiting(self, **more):
        """A job that waits for a file; its name and the file."""
        go = self.base / "go"
        text = f"type: command\ncommand: while [ ! -e {go} ]; do sleep 0.05; done; echo done\n"
        self.write("wait.yml", text + "".join(f"{key}: {value}\n" for key, value in more.items()))
        name = self.tenon("job", "create", "--file", "wait.yml").strip()
        self.until(lambda: self.json("job", "show", name)["status"] == "Running", what="the step")
        return name, go

    def kill_all(self, but_supervisors=False):
        """SIGKILL of everything that belongs to this test, at once."""
        mine = [pid for pid in processes_with(str(self.base).encode()) if pid != os.getpid()]
        if but_supervisors:
            engines = {self.engine_pid()}
            for pid in mine:
                if b"--keep" in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0"):
                    engines.add(pid)
            mine = list(engines)
        for sign in (signal.SIGSTOP, signal.SIGKILL):
            for pid in mine:
                try:
                    os.kill(pid, sign)
                except OSError:
                    pass
        self.until(lambda: not any(alive(pid) for pid in mine), 10, "the end of what was killed")

    def snapshot(self):
        """Every file of the workspace with its content and mode."""
        found = {}
        for path in sorted(self.folder.rglob("*")):
            if path.is_file() and not path.is_symlink():
                found[str(path)] = (path.stat().st_mode, path.read_bytes())
        return found

    def write_database(self, *statements):
        connection = sqlite3.connect(self.data() / "workspace.db", timeout=10)
        with connection:
            for statement in statements:
                connection.execute(*statement)
        connection.close()


class Sessions(PlaceCase):
    def other_session(self):
        other = self.base / "other-session"
        other.mkdir(mode=0o700)
        self.environment["XDG_RUNTIME_DIR"] = str(other)
        return other

    def testEngineOfAnotherSessionIsFound(self):
        name, go = self.submit_waiting()
        first = self.json("engine", "status")[0]
        self.other_session()
        self.assertEqual(self.json("engine", "status")[0]["pid"], first["pid"])
        go.touch()
        self.tenon("job", "stream", name)
        self.assertEqual(self.engine_pid(), first["pid"])

    def testRuntimeFolderThatWentAwayIsReplaced(self):
        name, go = self.submit_waiting()
        pid = self.engine_pid()
        shutil.rmtree(self.environment["XDG_RUNTIME_DIR"])
        shutil.rmtree("/tmp/tenon-%d" % os.getuid(), ignore_errors=True)
        self.other_session()
        self.until(lambda: "/run/" not in json.loads((self.data() / "engine.json").read_text())["socket"], 20,
                   "another socket")
        self.assertEqual(self.json("engine", "status")[0]["pid"], pid)
        go.touch()
        self.tenon("job", "stream", name)

    def testForeignSocketIsRefused(self):
        name, go = self.submit_waiting()
        record = json.loads((self.data() / "engine.json").read_text())
        # A folder others may enter: whoever made it could have put anything there.
        trap = self.base / "trap"
        trap.mkdir(mode=0o755)
        os.chmod(trap, 0o755)
        os.link(record["socket"], trap / "a.sock")
        self.other_session()
        kept = dict(record)
        record["socket"] = str(trap / "a.sock")
        (self.data() / "engine.json").write_text(json.dumps(record))
        self.tenon("job", "cancel", name, status=None)
        self.assertIn("nothing was sent", self.err)
        (self.data() / "engine.json").write_text(json.dumps(kept))
        self.tenon("job", "cancel", name)

    def testEngineThatDoesNotAnswerIsNamed(self):
        self.submit_waiting()
        record = json.loads((self.data() / "engine.json").read_text())
        os.kill(record["pid"], signal.SIGSTOP)
        try:
            os.unlink(record["socket"])
            self.tenon("job", "create", "--file", "wait.yml", status=4, timeout=10)
            self.assertIn(f"process {record['pid']}", self.err)
            for verb in ("status", "stop"):
                self.tenon("engine", verb, status=4, timeout=10)
                self.assertIn(f"process {record['pid']}", self.err)
        finally:
            os.kill(record["pid"], signal.SIGCONT)

    def testEngineOfAnotherUserIsNamed(self):
        if os.stat("/proc/1").st_uid == os.getuid():
            self.skipTest("all processes are this user's")
        self.write("job.yml", "type: command\ncommand: echo hi\n")
        name = self.create("job.yml")["name"]
        self.tenon("engine", "stop")
        record = json.loads((self.data() / "engine.json").read_text())
        record["pid"], record["startTicks"] = 1, int(Path("/proc/1/stat").read_text().rsplit(")", 1)[1].split()[19])
        (self.data() / "engine.json").write_text(json.dumps(record))
        for words in (["engine", "status"], ["engine", "stop", "--now"], ["job", "create", "--file", "job.yml"]):
            self.tenon(*words, status=1, timeout=30)
            self.assertIn("started by " + pwd.getpwuid(os.stat("/proc/1").st_uid).pw_name, self.err)
            self.assertNotIn("end that process", self.err)
        self.assertIn(name, self.tenon("job", "list"))

    def testFolderMovedWhileAJobRuns(self):
        name, go = self.submit_waiting()
        pid = self.engine_pid()
        moved = self.base / "moved elsewhere"
        self.folder.rename(moved)
        self.folder = moved
        self.tenon("job", "create", "--file", "wait.yml", status=None)
        self.assertIn("trust --same", self.err)
        self.until(lambda: not alive(pid), 10, "the end of the engine of the old place")
        self.tenon("workspace", "trust", "--same")
        go.touch()
        self.tenon("job", "stream", name)
        self.assertEqual(self.rows("SELECT count(*) AS n FROM attempts")[0]["n"], 1)

    def testCopyIsNotTheOriginal(self):
        name, go = self.submit_waiting()
        first, pid = self.folder, self.engine_pid()
        copy = self.base / "copy"
        shutil.copytree(first, copy, ignore=shutil.ignore_patterns("*-shm"))
        self.folder = copy
        self.tenon("engine", "status", status=1)
        # Nothing of it goes on by itself, and nobody waits for it in vain.
        self.tenon("job", "stream", name, status=1, timeout=20)
        self.assertIn("trust --new", self.err)
        row = self.json("job", "show", name)
        self.assertEqual((row["status"], row["outdated"]), ("Running", True))
        self.tenon("engine", "stop")
        self.folder = first
        self.assertEqual(self.json("engine", "status")[0]["pid"], pid)
        self.assertFalse(self.json("job", "show", name)["outdated"])
        go.touch()
        self.tenon("job", "stream", name)


class Killed(PlaceCase):
    def testNoEngineIsSaid(self):
        name, _ = self.submit_waiting()
        self.kill_all()
        row = self.json("job", "list")[0]
        self.assertEqual((row["status"], row["outdated"]), ("Running", True))
        text = self.tenon("job", "list")
        self.assertIn("last known", text)
        self.assertIn("No engine runs here", self.err)
        self.assertIn("last known", self.tenon("job", "show", name))
        # To look changes nothing; the next one that needs the engine finds out.
        self.tenon("engine", "start")
        self.until(lambda: self.json("job", "show", name)["status"] == "Failed", what="the truth")
        self.assertFalse(self.json("job", "list")[0]["outdated"])
        self.assertIn("supervisor", self.tenon("job", "show", name))

    def testAttemptThatWasNotWrittenDown(self):
        """An engine may die between the start of a step and the commit of its row."""
        name, go = self.submit_waiting()
        self.kill_all(but_supervisors=True)
        self.write_database(("DELETE FROM attempts",), ("UPDATE jobs SET state = 40, started = NULL",))
        self.tenon("engine", "start")
        self.until(lambda: self.json("job", "show", name)["status"] == "Running", what="the step that was taken over")
        go.touch()
        self.tenon("job", "stream", name)
        row = self.json("job", "show", name)
        self.assertEqual([attempt["status"] for attempt in row["attempts"]], ["Completed"])
        self.assertTrue(row["started"])
        self.assertTrue(Path(row["log"]).exists())
        self.assertNotIn("There is no job", self.engine_log())


class LookingOnly(PlaceCase):
    """What can be done in a workspace that cannot be written, however that came about."""

    def finished(self):
        self.write("code/script.sh", "cat $1\n")
        self.write("data.txt", "hello\n")
        self.write("job.yml", """
type: command
code: code
command: sh script.sh ${{inputs.text}}
inputs:
  text: {type: uri_file, path: data.txt}
""")
        return self.create("job.yml")["name"]

    def check(self, name, owner):
        """Everything that looks works, everything that would write is refused, and nothing was changed."""
        before = self.snapshot()
        self.assertEqual([row["name"] for row in self.json("job", "list")], [name])
        row = self.json("job", "show", name)
        self.assertEqual((row["status"], row["outdated"]), ("Completed", False))
        self.assertIn("hello", self.tenon("job", "stream", name))
        self.tenon("yaml", "check", self.folder / "job.yml")
        self.assertEqual(self.json("workspace", "show")["jobs"], 1)
        plan = self.json("job", "plan", "--file", self.folder / "job.yml")
        self.assertEqual([(step["verdict"], step["from"]) for step in plan["steps"]], [("reuse", name)])
        self.assertEqual(plan["snapshot"]["files"], 1)
        # What differs is found as well, and told; a mistake is told as always.
        plan = self.json("job", "plan", "--file", self.folder / "job.yml", "--set", "command=sh script.sh; echo more")
        self.assertEqual([step["verdict"] for step in plan["steps"]], ["run"])
        self.assertIn("command", plan["steps"][0]["text"])
        self.tenon("job", "plan", "--file", self.folder / "job.yml", "--set", "command=cat ${{inputs.nothing}}", status=1)
        self.assertIn("nothing", self.out + self.err)
        for words in (("job", "create", "--file", self.folder / "job.yml"), ("job", "archive", name), ("job", "delete", name),
                      ("data", "create", "--name", "d", "--path", self.folder / "data.txt"), ("workspace", "init"),
                      ("data", "bind", "azureml:d:1", self.folder / "data.txt"), ("workspace", "set", "python", "")):
            self.tenon(*words, status=None, timeout=30)
            self.assertRegex(self.err, f"belongs to {owner}, cannot be written to", words)
            self.assertIn("copy the folder", self.err)
        self.assertEqual(self.snapshot(), before)


class ReadOnlyMount(LookingOnly):
    """A real read-only mount, seen by the command line alone."""

    def setUp(self):
        super().setUp()
        tried = subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False)
        if tried.returncode != 0:
            self.skipTest("no user and mount namespaces here")

    def mount(self):
        self.prefix = ("unshare", "-rm", "sh", "-c", 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"',
                       str(self.folder))

    def testCleanlyClosed(self):
        name = self.finished()
        self.tenon("engine", "stop")
        self.assertFalse((self.data() / "workspace.db-wal").exists())
        self.mount()
        self.check(name, "root")

    def testLeftoverLog(self):
        name = self.finished()
        self.kill_all()
        self.assertTrue((self.data() / "workspace.db-wal").stat().st_size)
        self.mount()
        self.check(name, "root")

    def testFolderWithoutAWorkspace(self):
        self.write("job.yml", "type: command\ncommand: echo hello\n")
        self.mount()
        self.assertEqual(self.json("job", "list"), [])
        plan = self.json("job", "plan", "--file", self.folder / "job.yml")
        self.assertEqual([step["verdict"] for step in plan["steps"]], ["run"])
        self.tenon("job", "create", "--file", self.folder / "job.yml", status=None, timeout=30)
        self.assertIn("cannot be written to", self.err)
        self.assertFalse(self.data().exists())


@unittest.skipIf(os.geteuid() == 0, NOBODY_ELSE)
class ReadOnly(LookingOnly):
    def close(self, how="a-w"):
        # What the kernel keeps of an overlay nobody may enter; it stays as it is.
        subprocess.run(["chmod", "-R", how, self.folder], check=False, capture_output=True)
        self.addCleanup(lambda: subprocess.run(["chmod", "-R", "u+rwX", self.folder], check=False))

    def owner(self):
        return pwd.getpwuid(os.geteuid()).pw_name

    def testCleanlyClosed(self):
        name = self.finished()
        self.tenon("engine", "stop")
        self.assertFalse((self.data() / "workspace.db-wal").exists())
        self.close()
        self.check(name, self.owner())

    def testLeftoverLog(self):
        name = self.finished()
        self.kill_all()
        self.assertTrue((self.data() / "workspace.db-wal").stat().st_size)
        self.close()
        self.check(name, self.owner())
        # Given back, it goes on, also where only the database got its mode back.
        subprocess.run(["chmod", "u+w", self.folder, self.data(), *self.data().glob("*/"), *self.data().glob("workspace.db"),
                        self.data() / "engine.lock", self.data() / "engine.json", self.data() / "engine.log"], check=True)
        subprocess.run(["chmod", "-R", "u+w", self.data() / "jobs", self.data() / "objects", self.data() / "cache"], check=False,
                       capture_output=True)
        self.assertFalse(os.access(self.data() / "workspace.db-shm", os.W_OK))
        self.create("job.yml", "--force")

    def testFolderWithoutAWorkspace(self):
        self.write("job.yml", "type: command\ncommand: echo hello\n")
        self.close()
        self.assertEqual(self.json("job", "list"), [])
        self.tenon("job", "create", "--file", self.folder / "job.yml", status=None, timeout=20)
        self.assertRegex(self.err, f"{self.folder}, which belongs to {self.owner()}, cannot be written")
        self.assertFalse(self.data().exists())

    def testClosedFolderIsNotAnEmptyOne(self):
        self.finished()
        self.tenon("engine", "stop")
        self.data().chmod(0)
        self.addCleanup(lambda: self.data().chmod(0o700))
        for words in (("job", "list"), ("workspace", "show"), ("job", "create", "--file", "job.yml")):
            self.tenon(*words, status=None, timeout=20)
            self.assertIn("you may not read it", self.err)

    def testLostDatabaseIsNotMadeAnew(self):
        self.finished()
        self.tenon("engine", "stop")
        (self.data() / "workspace.db").unlink()
        for words in (("job", "list"), ("job", "create", "--file", "job.yml"), ("workspace", "init")):
            self.tenon(*words, status=None, timeout=20)
            self.assertIn("workspace.db is missing", self.err)
        self.assertFalse((self.data() / "workspace.db").exists())


class FullDisk(PlaceCase):
    SCRIPT = """
mount -t tmpfs -o size=12m tmpfs "$1" || exit 77
cd "$1" && cp "$2/fill.yml" . || exit 1
name=$("$3" job create --file fill.yml) || exit 1
"$3" job stream "$name" > "$2/streamed" 2> "$2/told" &
tries=0
until "$3" engine status 2>&1 | grep -q 'is full' && grep -q 'is full' "$2/told"; do
  tries=$((tries + 1)); [ $tries -lt 150 ] || exit 1; sleep 0.2
done
"$3" engine status > /dev/null 2>&1 && exit 1
rm -f .tenon/jobs/*/outputs/o
"$3" job stream "$name" > "$2/ended" || exit 1
wait
"$3" engine status 2> "$2/after" || exit 1
"$3" engine stop
"""

    def testItIsToldAndTheJobGoesOn(self):
        self.write("fill.yml", """
type: command
command: echo begun; cat /dev/zero > ${{outputs.o}}; echo ended; exit 0
outputs: {o: {type: uri_file}}
""")
        shutil.copy(self.folder / "fill.yml", self.base)
        done = subprocess.run(["unshare", "-rm", "sh", "-c", self.SCRIPT, "sh", self.folder, self.base, TENON], env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False)
        if done.returncode == 77 or "unshare" in done.stderr:
            self.skipTest(f"no mounts of one's own: {done.stderr.strip()}")
        told = (self.base / "told").read_text()
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr + told)
        self.assertEqual(told.count("is full"), 1)
        self.assertEqual((self.base / "after").read_text(), "")


if __name__ == "__main__":
    unittest.main()
