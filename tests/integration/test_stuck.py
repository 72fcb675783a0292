"""A network folder that does not answer any more: what needs it waits, everything else goes on, and the engine can be ended.

The folder is an sshfs mount whose server (an sftp-server of this test, no sshd) is halted. Skipped where FUSE may not be used.
"""

import os
import shutil
import signal
import subprocess
import unittest
from pathlib import Path

from support import COMPLETED, TENON, Case, alive

SERVERS = ("/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server", "/usr/lib/ssh/sftp-server")
#: What a command line that does not hang ends in, far beyond what the programs promise.
SOON = 60


class StuckCase(Case):
    def setUp(self):
        super().setUp()
        server = next((path for path in SERVERS if os.access(path, os.X_OK)), None)
        if not server or not shutil.which("sshfs") or not shutil.which("fusermount3"):
            self.skipTest("sshfs or sftp-server is not installed")
        if not os.access("/dev/fuse", os.R_OK | os.W_OK):
            self.skipTest("/dev/fuse may not be used here")
        self.shared, self.mounted = self.base / "shared", self.base / "mounted"
        self.shared.mkdir()
        self.mounted.mkdir()
        script = self.base / "server.sh"
        script.write_text(f"#!/bin/sh\necho $$ > {self.base}/server.pid\nexec {server}\n")
        script.chmod(0o755)
        done = subprocess.run(["sshfs", "-o", f"ssh_command={script},cache=no", f"here:{self.shared}", self.mounted],
                              env=self.environment, capture_output=True, text=True, timeout=30, check=False)
        if done.returncode != 0:
            self.skipTest(f"sshfs does not work here: {done.stderr.strip()}")
        self.server = int((self.base / "server.pid").read_text())
        self.addCleanup(self.unmount)

    def unmount(self):
        self.thaw()
        subprocess.run(["fusermount3", "-u", "-z", self.mounted], check=False, capture_output=True)

    def freeze(self):
        os.kill(self.server, signal.SIGSTOP)

    def thaw(self):
        if alive(self.server):
            os.kill(self.server, signal.SIGCONT)

    def state(self, name):
        return self.rows("SELECT state FROM jobs WHERE name = ?", name)[0]["state"]

    def engine_answers(self):
        return self.json("engine", "status", timeout=SOON)[0]


class StuckData(StuckCase):
    def testDataThatIsNotAnswered(self):
        (self.shared / "data").mkdir()
        (self.shared / "data" / "file.txt").write_text("far\n")
        go = self.base / "go"
        self.write("far.yml", f"""
type: command
command: cat ${{{{inputs.data}}}}/file.txt; while [ ! -e {go} ]; do sleep 0.05; done
inputs:
  data: {{type: uri_folder, path: {self.mounted}/data, mode: direct}}
""")
        self.write("near.yml", "type: command\ncommand: echo near\n")
        self.write("out.yml", f"""
type: command
command: echo out > ${{{{outputs.o}}}}
outputs:
  o: {{type: uri_file, path: {self.mounted}/out.txt}}
""")
        self.create("out.yml")
        self.assertEqual((self.shared / "out.txt").read_text(), "out\n")
        far = self.tenon("job", "create", "--file", "far.yml").strip()
        self.until(lambda: self.state(far) == 50, what="the step")
        self.freeze()
        # More submissions that wait for the folder than anybody has threads.
        stuck = [self.start("job", "create", "--file", "far.yml", "--force", "--set", f"display_name=stuck {number}")
                 for number in range(6)]
        stuck.append(self.start("job", "rerun", far))
        self.assertIn("Still waiting", stuck[-1].stderr.readline())
        # Whether this one can be reused lies over there, too: it is taken all the same, and waits.
        out = self.tenon("job", "create", "--file", "out.yml", timeout=SOON).strip()
        # Nor does a forecast wait for it.
        self.assertEqual([step["reasons"][0]["kind"] for step in self.json("job", "plan", "--file", "out.yml", timeout=SOON)["steps"]],
                         ["unknown"])
        said = self.engine_answers()
        pid = said["pid"]
        self.tenon("job", "create", "--file", "near.yml", "--stream", timeout=SOON)
        # The first one ends: its data is looked at again, which takes as long as it takes.
        go.touch()
        self.tenon("job", "create", "--file", "near.yml", "--force", "--stream", timeout=SOON)
        self.assertEqual(self.engine_answers()["pid"], pid)
        self.assertLess(self.state(far), 100)
        self.assertLess(self.state(out), 100)
        self.tenon("job", "list", timeout=SOON)
        for process in stuck:
            self.assertIsNone(process.poll())
            process.kill()
            process.communicate()
        self.tenon("engine", "stop", "--now", timeout=SOON)
        self.assertFalse(alive(pid))
        # The next one has the same folder before it.
        self.tenon("job", "create", "--file", "near.yml", "--force", "--stream", timeout=SOON)
        # Steps that run know where the first one listened.
        self.assertEqual(self.engine_answers()["port"], said["port"])
        self.assertNotEqual(self.engine_answers()["pid"], pid)
        self.thaw()
        self.until(lambda: self.state(far) == COMPLETED, what="the job that had the folder")
        self.until(lambda: self.state(out) == COMPLETED, what="the job whose earlier result was there")
        reused = self.rows("SELECT reused_from FROM jobs WHERE name = ?", out)[0]["reused_from"]
        self.assertIsNotNone(reused, "its result did not change while it could not be looked at")
        # Nobody was told that the others were taken, and they were not.
        self.assertEqual(self.log(self.rows("SELECT * FROM jobs WHERE name = ?", far)[0]), "far\n")
        self.assertEqual(self.rows("SELECT count(*) AS n FROM jobs WHERE state <> ?", COMPLETED)[0]["n"], 0)


    def testAForecastTellsWhatItCan(self):
        def writes(step, path=""):
            return (f"  {step}:\n    type: command\n    command: echo {step} > ${{{{outputs.o}}}}\n"
                    f"    outputs: {{o: {{type: uri_file{path and ', path: ' + str(path)}}}}}\n")
        def reads(step, source):
            return (f"  {step}:\n    type: command\n    command: cat ${{{{inputs.i}}}}\n"
                    f"    inputs: {{i: {source}}}\n")
        def after(step):
            return f'"${{{{parent.jobs.{step}.outputs.o}}}}"'
        (self.shared / "data.txt").write_text("data\n")
        self.write("mixed.yml", "type: pipeline\njobs:\n" + writes("near") + writes("other", self.base / "other.txt")
                   + writes("far", self.mounted / "far.txt") + reads("after", after("near")) + reads("behind", after("far")))
        self.write("reads.yml", "type: pipeline\njobs:\n" + writes("near")
                   + reads("reads", f"{{type: uri_file, path: {self.mounted}/data.txt}}"))
        self.create("mixed.yml")
        self.freeze()
        def forecast(file):
            plan = self.json("job", "plan", "--file", file, timeout=SOON)
            return plan, {step["path"]: step["reasons"][0]["kind"] for step in plan["steps"]}
        self.assertEqual(forecast("mixed.yml")[1], {"near": "reused", "other": "reused", "after": "reused", "far": "unknown", "behind": "unknown"})
        plan, told = forecast("reads.yml")
        self.assertEqual(told, {"near": "reused", "reads": "unknown"})
        self.assertEqual([warning["id"] for warning in plan["warnings"]], ["input.silent"])
        self.assertIn("nothing answers", [step["text"] for step in plan["steps"] if step["path"] == "reads"][0])
        # Nor do steps of a job wait for those that have to.
        name = self.tenon("job", "create", "--file", "mixed.yml", timeout=SOON).strip()
        states = lambda: {row["step"]: row["state"] for row in self.rows(
            "SELECT step, state FROM jobs WHERE root = (SELECT id FROM jobs WHERE name = ?) AND parent IS NOT NULL", name)}
        self.until(lambda: [step for step, state in states().items() if state == COMPLETED] == ["near", "other", "after"],
                   what="the steps that can be looked at")
        self.thaw()
        self.until(lambda: self.state(name) == COMPLETED, what="the others")
        self.assertEqual(self.rows("SELECT count(*) AS n FROM jobs WHERE parent IS NOT NULL AND reused_from IS NULL")[0]["n"], 5)


class StuckWorkspace(StuckCase):
    def setUp(self):
        super().setUp()
        self.folder = self.mounted / "workspace"
        self.folder.mkdir()

    def data(self):
        places = list((self.base / "state" / "tenon").glob("*/workspace.db"))
        return places[0].parent if places else self.folder / ".tenon"

    def testTheWorkspaceItselfIsNotAnswered(self):
        go = self.base / "go"
        self.write("wait.yml", f"""
type: pipeline
jobs:
  first:
    type: command
    command: while [ ! -e {go} ]; do sleep 0.05; done; echo first > ${{{{outputs.o}}}}
    outputs: {{o: {{type: uri_file}}}}
  second:
    type: command
    command: cat ${{{{inputs.i}}}}
    inputs: {{i: "${{{{parent.jobs.first.outputs.o}}}}"}}
""")
        name = self.tenon("job", "create", "--file", "wait.yml").strip()
        self.assertNotIn(self.mounted, self.data().parents)
        self.until(lambda: self.rows("SELECT id FROM jobs WHERE step = 'first' AND state = 50"), what="the step")
        self.freeze()
        # Nobody can tell how the engine of a folder is that cannot be looked into; that is said, and soon.
        asked = subprocess.run([TENON, "--workspace", self.folder, "engine", "status"], cwd=self.base, env=self.environment,
                               stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SOON, check=False)
        self.assertNotEqual(asked.returncode, 0)
        self.assertIn("does not answer", asked.stderr)
        go.touch()
        # What is stored lies on this computer's disk, so the steps need nothing of the folder.
        self.until(lambda: self.state(name) == COMPLETED, what="the job")
        pid = self.engine_pid()
        os.kill(pid, signal.SIGTERM)
        self.until(lambda: not alive(pid), SOON, "the end of the engine")
        self.thaw()
        self.assertEqual(self.json("job", "show", name)["status"], "Completed")


class OverTheNetwork(StuckCase):
    def testAWorkspaceOfAnotherDiskIsOnlyLookedAt(self):
        self.folder = self.shared / "workspace"
        self.folder.mkdir()
        self.write("job.yml", "type: command\ncommand: echo hello\n")
        name = self.create("job.yml")["name"]
        pid = self.engine_pid()
        there, self.folder = self.folder, self.mounted / "workspace"
        # With an engine at work over there, and without one.
        for _ in range(2):
            self.assertEqual([row["name"] for row in self.json("job", "list")], [name])
            self.assertIn("hello", self.tenon("job", "stream", name))
            self.assertEqual([step["verdict"] for step in self.json("job", "plan", "--file", "job.yml")["steps"]], ["reuse"])
            self.tenon("job", "create", "--file", "job.yml", status=None, timeout=SOON)
            self.assertIn("over a network", self.err)
            # The truth is asked on the other computer, where the file is.
            self.folder = there
            self.assertEqual(self.rows("SELECT count(*) AS n FROM jobs")[0]["n"], 1)
            if alive(pid):
                self.tenon("engine", "stop", "--now")
            self.folder = self.mounted / "workspace"
        self.folder = there
        self.create("job.yml", "--force")


if __name__ == "__main__":
    unittest.main()
