"""Jobs on good and on bad days, seen from the command line."""

import json
import os
import signal
import subprocess
import unittest
import urllib.error
import urllib.request

from support import CANCELED, COMPLETED, FAILED, Case, alive


class Jobs(Case):
    def testExitCodeTellsHowItEnded(self):
        self.write("good.yml", "type: command\ncommand: echo fine\n")
        self.write("bad.yml", "type: command\ncommand: echo broken >&2; exit 3\n")
        good = self.create("good.yml")
        self.assertEqual((good["state"], good["exit_code"]), (COMPLETED, 0))
        self.assertIn("fine", self.out)
        self.tenon("job", "create", "--file", "bad.yml", "--stream", status=1)
        bad = self.rows("SELECT * FROM jobs ORDER BY id DESC LIMIT 1")[0]
        self.assertEqual((bad["state"], bad["exit_code"]), (FAILED, 3))
        self.assertEqual(self.log(bad), "broken\n")

    def testOutputsAndBindings(self):
        self.write("chain.yml", """
type: pipeline
inputs:
  word: hello
jobs:
  first:
    type: command
    command: echo ${{inputs.word}} > ${{outputs.text}}
    inputs:
      word: ${{parent.inputs.word}}
    outputs:
      text: {type: uri_file}
  second:
    type: command
    command: cp ${{inputs.text}} ${{outputs.folder}}/copy.txt
    inputs:
      text: ${{parent.jobs.first.outputs.text}}
    outputs:
      folder: {type: uri_folder}
""")
        job = self.create("chain.yml", "--set", "inputs.word=bonjour")
        steps = self.steps(job)
        output = self.rows("SELECT * FROM outputs WHERE job = ? AND name = 'folder'", steps["second"]["id"])[0]
        path = self.data() / output["path"]
        self.assertEqual((path / "copy.txt").read_text(), "bonjour\n")

    def testAnOutputPlaceOfItsOwnDoesNotKeepAStepFromBeingReused(self):
        self.write("named.yml", """
type: pipeline
outputs:
  result: {type: uri_file, path: "azureml://datastores/workspaceblobstore/paths/${{name}}/result.txt"}
jobs:
  only:
    command: echo once > ${{outputs.o}}
    outputs: {o: "${{parent.outputs.result}}"}
""")
        first = self.create("named.yml")
        second = self.create("named.yml")
        steps = self.steps(first), self.steps(second)
        self.assertEqual(steps[1]["only"]["reused_from"], steps[0]["only"]["id"])
        path = self.rows("SELECT path FROM outputs WHERE job = ? AND name = 'o'", steps[1]["only"]["id"])[0]["path"]
        self.assertEqual((self.data() / path).read_text(), "once\n")

    def testWhyAnEarlierResultIsNotReusedIsSaid(self):
        self.write("job.yml", "type: command\ncommand: echo hi > ${{outputs.o}}\noutputs: {o: {type: uri_file}}\n")
        why = lambda: [reason for step in self.json("job", "plan", "--file", "job.yml")["steps"] for reason in step["reasons"]]
        self.assertEqual([reason["kind"] for reason in why()], ["first-time"])
        # What a forced run makes is not reused, and the next one says which it was.
        forced = self.create("job.yml", "--force")
        self.assertEqual([(reason["kind"], reason["part"], reason["from"]) for reason in why()],
                         [("not-kept", "forced", forced["name"])])
        self.assertIn("forced", self.tenon("job", "plan", "--file", "job.yml"))
        first = self.create("job.yml")
        self.assertIsNone(first["reused_from"])
        self.assertEqual(json.loads(first["reason"])[0]["part"], "forced")
        # From then on there is one that may be; a forced run in between changes nothing.
        self.create("job.yml", "--force")
        again = self.create("job.yml")
        self.assertEqual(again["reused_from"], first["id"])
        self.tenon("job", "delete", first["name"])
        self.assertEqual([(reason["kind"], reason["part"], reason["from"]) for reason in why()],
                         [("not-kept", "deleted", again["name"])])

    def testAStreamThatAProgramReads(self):
        self.write("job.yml", "type: pipeline\njobs:\n  a: {command: echo hello}\n  b: {command: exit 3}\n")
        steps = self.json("job", "create", "--file", "job.yml", "--stream", status=1)
        self.assertEqual([(step["step"], step["state"]) for step in steps], [("a", "Completed"), ("b", "Failed")])
        self.assertIn("a │ hello", self.err)
        name = self.rows("SELECT name FROM jobs WHERE parent IS NULL")[0]["name"]
        self.assertEqual(self.json("job", "stream", name, status=1), steps)
        rows = self.tenon("job", "create", "--file", "job.yml", "--stream", "--output", "tsv", status=1).splitlines()
        self.assertEqual([row.split("\t")[:2] for row in rows], [["a", "Reused"], ["b", "Failed"]])

    def testStepsThatWriteToOnePlace(self):
        self.write("race.yml", "type: pipeline\njobs:\n"
                               "  a: {command: 'echo a > ${{outputs.o}}', outputs: {o: {type: uri_file, path: out.txt}}}\n"
                               "  b: {command: 'echo b > ${{outputs.o}}', outputs: {o: {type: uri_file, path: out.txt}}}\n")
        self.tenon("job", "create", "--file", "race.yml", status=1)
        self.assertRegex(self.err, r"race\.yml:4:\d+: The steps a, b write the same file .*\[pipeline\.place-raced\]")
        self.tenon("job", "plan", "--file", "race.yml", status=1)
        self.write("share.yml", "type: pipeline\njobs:\n"
                                "  a: {command: 'echo a > ${{outputs.o}}/a', outputs: {o: {path: out}}}\n"
                                "  b: {command: 'echo b > ${{outputs.o}}/b', outputs: {o: {path: out}}}\n")
        self.create("share.yml")
        self.assertRegex(self.err, r"share\.yml:4:\d+: .*\[pipeline\.place-shared")
        self.assertEqual(sorted(path.name for path in (self.folder / "out").iterdir()), ["a", "b"])

    def testAVersionThatIsThereIsNotRegisteredAgainWithoutAWord(self):
        self.write("make.yml", "type: command\ncommand: echo ${{inputs.n}} > ${{outputs.o}}\ninputs: {n: 1}\n"
                               "outputs: {o: {type: uri_file, name: made, version: 1}}\n")
        first = self.create("make.yml")["name"]
        self.create("make.yml", "--force")
        self.assertNotIn("registered", self.out)
        second = self.create("make.yml", "--set", "inputs.n=2")["name"]
        self.assertIn("made:1 is registered with other content", self.tenon("job", "show", second))
        self.assertEqual(self.json("data", "show", "made")["job"], first)

    def testWhatWasWrittenIntoTheDefaultDatastoreCanBeRead(self):
        place = "azureml://datastores/workspaceblobstore/paths/shared/made.txt"
        self.write("writes.yml", f"type: command\ncommand: echo far > ${{{{outputs.o}}}}\noutputs: {{o: {{type: uri_file, path: '{place}'}}}}\n")
        self.write("reads.yml", f"type: command\ncommand: cat ${{{{inputs.i}}}}\ninputs: {{i: {{type: uri_file, path: '{place}'}}}}\n")
        self.tenon("job", "create", "--file", "reads.yml", status=1)
        self.assertIn("reference.missing", self.err)
        self.create("writes.yml")
        self.assertEqual(self.log(self.create("reads.yml")), "far\n")

    def testTheFolderOfTheWorkspaceAsData(self):
        self.write("data.csv", "1\n")
        for mode in ("ro_mount", "download"):
            self.write(f"{mode}.yml", "type: command\ncommand: find ${{inputs.all}} -type f -name '[a-z]*' | wc -l; "
                                      "test ! -e ${{inputs.all}}/.tenon/jobs || echo with jobs\n"
                                      f"inputs: {{all: {{type: uri_folder, path: '.', mode: {mode}}}}}\n")
        first = self.create("download.yml")
        self.assertEqual((first["state"], self.log(first)), (COMPLETED, "3\n"))
        # What the engine writes meanwhile is no change of the data.
        self.create("ro_mount.yml")
        self.assertNotIn("changed", self.out)
        self.assertEqual(self.create("download.yml")["reused_from"], first["id"])

    def testRunsThatAScriptOpensAreNoSteps(self):
        self.write("src/run.py", "import mlflow\nmlflow.log_metric('loss', 2)\n"
                                 "with mlflow.start_run(nested=True):\n    mlflow.log_metric('inner', 1)\n")
        self.write("opens.yml", "type: command\ncode: src\ncommand: python run.py\n")
        job = self.create("opens.yml")
        self.assertEqual(self.rows("SELECT count(*) AS n FROM jobs WHERE kind = 'run'")[0]["n"], 1)
        self.assertRegex(self.out, r"(?m)^\. .*loss=2")
        self.assertEqual([step["step"] for step in self.json("job", "show", job["name"])["steps"]], ["."])

    def testWhatIsThereIsShownAtOnceAndWhatMustWaitWaits(self):
        self.write("inner.yml", """
type: pipeline
outputs:
  made: {type: uri_file}
jobs:
  one:
    type: command
    command: date +%N > ${{outputs.out}}
    outputs: {out: {type: uri_file}}
  two:
    type: command
    command: cat ${{inputs.of}} > ${{outputs.out}}
    inputs: {of: "${{parent.jobs.one.outputs.out}}"}
    outputs: {out: "${{parent.outputs.made}}"}
""")
        self.write("noise.yml", "type: command\nis_deterministic: false\ncommand: date +%N > ${{outputs.out}}\noutputs: {out: {type: uri_file}}\n")
        outer = """
type: pipeline
jobs:
  nested: {type: pipeline, component: ./inner.yml}
  after: {type: command, command: "cat ${{inputs.of}}", inputs: {of: "${{parent.jobs.nested.outputs.made}}"}}
  noise: {type: command, component: ./noise.yml}
  behind: {type: command, command: "cat ${{inputs.of}}", inputs: {of: "${{parent.jobs.noise.outputs.out}}"}}
"""
        self.write("outer.yml", outer)
        first = self.steps(self.create("outer.yml"))
        again = self.create("outer.yml")
        second = self.steps(again)
        self.assertEqual(again["state"], COMPLETED)
        for name in ("nested/one", "nested/two", "after"):
            self.assertEqual(second[name]["reused_from"], first[name]["id"], name)
            states = self.rows("SELECT state FROM job_states WHERE job = ? ORDER BY rowid", second[name]["id"])
            self.assertEqual([row["state"] for row in states], [0, COMPLETED], name)
        for name in ("noise", "behind"):
            self.assertIsNone(second[name]["reused_from"], name)
        made = "SELECT path FROM outputs WHERE job = ? AND name = 'made'"
        self.assertEqual(self.rows(made, second["nested"]["id"])[0]["path"], self.rows(made, first["nested"]["id"])[0]["path"])
        self.assertEqual(second["nested"]["state"], COMPLETED)

        # All of it: the job is at its end when it is written.
        self.create("inner.yml")
        self.assertEqual(self.create("inner.yml")["state"], COMPLETED)
        # What is there waits all the same for a step that has to come before it.
        self.write("init.yml", outer.replace("jobs:", "settings: {on_init: noise}\njobs:", 1).split("  behind")[0])
        steps = self.steps(self.create("init.yml"))
        self.assertEqual(steps["after"]["reused_from"], first["after"]["id"])
        self.assertGreaterEqual(steps["nested/one"]["started"], steps["noise"]["ended"])

    def testOnlyWhatAStepNeedsOfTheShellReachesIt(self):
        self.environment |= {"AWS_SECRET_ACCESS_KEY": "planted-secret", "OMP_NUM_THREADS": "3", "LC_TIME": "C"}
        self.write("env.yml", "type: command\nenvironment_variables: {MINE: given}\ncommand: env\n")
        log = self.log(self.create("env.yml"))
        for line in ("OMP_NUM_THREADS=3", "LC_TIME=C", "MINE=given", f"HOME={self.base}"):
            self.assertIn(line + "\n", log)
        self.assertNotIn("planted-secret", log)
        kept = subprocess.run(["grep", "-rl", "planted-secret", self.data()], capture_output=True, text=True,
                              check=False)
        self.assertEqual(kept.stdout, "")

    def testATokenEndsWithItsJob(self):
        self.write("token.yml", "type: command\ncommand: >-\n"
                   f"  echo $MLFLOW_TRACKING_URI $MLFLOW_TRACKING_TOKEN > {self.base}/token;"
                   f" while [ ! -e {self.base}/go ]; do sleep 0.1; done\n")
        process = self.start("job", "create", "--file", "token.yml", "--stream")
        self.addCleanup(process.kill)
        uri, token = self.until(lambda: (self.base / "token").exists() and (self.base / "token").read_text().split(),
                                60, "the token")
        name = self.rows("SELECT name FROM jobs")[0]["name"]

        def ask():
            request = urllib.request.Request(f"{uri}/api/2.0/mlflow/runs/get?run_id={name}",
                                             headers={"Authorization": f"Bearer {token}"})
            try:
                with urllib.request.urlopen(request) as answer:
                    return answer.status
            except urllib.error.HTTPError as error:
                return error.code

        self.assertEqual(ask(), 200)
        (self.base / "go").touch()
        self.assertEqual(process.wait(60), 0)
        self.assertEqual(ask(), 401)

    def testLinksThatLeadNowhereAreMentioned(self):
        self.write("code/run.sh", "echo fine\n")
        os.symlink("nowhere", self.folder / "code" / "dangling")
        self.write("links.yml", "type: command\ncode: code\ncommand: sh run.sh\n")
        self.assertIn("dangling", self.tenon("job", "plan", "--file", "links.yml") + self.err)
        job = self.create("links.yml")
        self.assertIn("note.left-out", job["notes"])

    def testCancelReachesWhatLeftItsSession(self):
        self.write("long.yml", """
type: command
command: >-
  setsid --fork bash -c 'trap "" TERM HUP; echo $$ > "$PIDS/left"; while :; do sleep 1; done';
  trap '' TERM; echo $$ > "$PIDS/own"; while :; do sleep 1; done
""".replace("$PIDS", str(self.base)))
        process = self.start("job", "create", "--file", "long.yml", "--stream")
        self.addCleanup(process.kill)
        pids = []
        for name in ("left", "own"):
            path = self.base / name
            pids.append(int(self.until(lambda: path.exists() and path.read_text().strip(), 60, name)))
        name = self.rows("SELECT name FROM jobs")[0]["name"]
        self.tenon("job", "cancel", "--name", name)
        out, err = process.communicate(timeout=90)
        self.assertNotEqual(process.returncode, 0, out + err)
        self.assertEqual(self.rows("SELECT state FROM jobs")[0]["state"], CANCELED)
        for pid in pids:
            self.until(lambda: not alive(pid), 10, f"the end of process {pid}")

    def testKilledSupervisorEndsTheAttempt(self):
        self.write("long.yml", f"""
type: pipeline
settings: {{continue_on_step_failure: true}}
jobs:
  long:
    type: command
    command: echo $$ > {self.base}/pid; sleep 300
  other:
    type: command
    command: echo other
""")
        process = self.start("job", "create", "--file", "long.yml", "--stream")
        self.addCleanup(process.kill)
        path = self.base / "pid"
        pid = int(self.until(lambda: path.exists() and path.read_text().strip()))
        job = self.rows("SELECT * FROM jobs WHERE step = 'long'")[0]
        attempts = self.data() / job["folder"] / "attempts"
        supervisor = self.until(lambda: [json.loads(text)["pid"] for text in
                                         (path.read_text() for path in attempts.glob("*/claim")) if '"pid"' in text], 20)[0]
        os.kill(supervisor, signal.SIGKILL)
        out, err = process.communicate(timeout=120)
        self.assertNotEqual(process.returncode, 0, out + err)
        steps = self.steps(self.rows("SELECT * FROM jobs WHERE parent IS NULL")[0])
        self.assertEqual(steps["long"]["state"], FAILED)
        self.assertTrue(steps["long"]["error"])
        self.assertEqual(steps["other"]["state"], COMPLETED)
        self.until(lambda: not alive(pid), 10, "the end of the step's process")

    def testFailureStopsOrGoesOn(self):
        for goes_on in (False, True):
            with self.subTest(continue_on_step_failure=goes_on):
                self.write("two.yml", f"""
type: pipeline
settings: {{continue_on_step_failure: {str(goes_on).lower()}}}
jobs:
  bad: {{type: command, command: exit 1, outputs: {{o: {{type: uri_file}}}}}}
  after:
    type: command
    command: cat ${{{{inputs.i}}}}
    inputs: {{i: "${{{{parent.jobs.bad.outputs.o}}}}"}}
  apart: {{type: command, command: sleep 2; echo {goes_on}}}
""")
                self.tenon("job", "create", "--file", "two.yml", "--stream", status=1)
                job = self.rows("SELECT * FROM jobs WHERE parent IS NULL ORDER BY id DESC LIMIT 1")[0]
                steps = self.steps(job)
                self.assertEqual(job["state"], FAILED)
                self.assertEqual(steps["bad"]["state"], FAILED)
                self.assertNotEqual(steps["after"]["state"], COMPLETED)
                self.assertEqual(steps["apart"]["state"] == COMPLETED, goes_on)

    def testClosedTerminalStopsNothing(self):
        self.write("slow.yml", "type: command\ncommand: sleep 2; echo done\n")
        process = self.start("job", "create", "--file", "slow.yml", "--stream")
        self.until(lambda: (self.data() / "workspace.db").exists()
                   and self.rows("SELECT id FROM jobs WHERE state = 50"), 60, "the running job")
        process.kill()
        process.communicate()
        self.until(lambda: self.rows("SELECT id FROM jobs WHERE state = 100"), 60, "the end of the job")

    def testNamesOfEveryKind(self):
        odd = "blänk \"quote' 文件\nline"
        code = self.folder / "the code"
        code.mkdir()
        (code / odd).write_text("inside\n", encoding="utf-8")
        (code / "read.sh").write_text("cat -- *line\n")
        deep = self.folder / ("d" * 100) / ("e" * 100) / ("f" * 100)
        deep.mkdir(parents=True)
        (deep / "deep file.txt").write_text("deep\n")
        self.write("odd.yml", f"""
type: command
code: ./the code
command: bash read.sh; cat "${{{{inputs.deep}}}}"
inputs:
  deep: {{type: uri_file, path: '{deep.relative_to(self.folder)}/deep file.txt'}}
""")
        job = self.create("odd.yml")
        self.assertEqual(self.log(job), "inside\ndeep\n")

    def testAFolderOfEveryKind(self):
        """The workspace itself has such a name, on a path of more than 300 characters, and so has all that a job makes."""
        self.folder = self.base / "it's a \"wörk\" 文件夹" / ("d" * 90) / ("e" * 90) / ("f f" * 30) / "last\nline"
        self.folder.mkdir(parents=True)
        self.assertGreater(len(str(self.folder)), 300)
        self.write("the code/make.py", """
import os, pathlib, sys
folder = pathlib.Path(sys.argv[1])
for name in ("plain", "with blank", 'quote" and \\'', "new\\nline", "文件", "-rf", "$HOME", "x" * 200):
    (folder / name).write_text(name)
print(sorted(os.listdir(folder)) == sorted(os.listdir(sys.argv[1])))
""")
        self.write("the code/read.py", """
import pathlib, sys
print(sum(path.read_text() == path.name for path in pathlib.Path(sys.argv[1]).iterdir()))
""")
        self.write("the pipeline's file.yml", """
type: pipeline
display_name: "naïve \\"job\\" 文件"
jobs:
  make:
    type: command
    code: ./the code
    command: python3 make.py ${{outputs.made}}
    outputs: {made: {type: uri_folder}}
  read:
    type: command
    code: ./the code
    command: python3 read.py ${{inputs.made}}
    inputs: {made: "${{parent.jobs.make.outputs.made}}"}
""")
        job = self.create("the pipeline's file.yml")
        steps = self.steps(job)
        self.assertEqual(self.log(steps["make"]), "True\n")
        self.assertEqual(self.log(steps["read"]), "8\n")
        self.assertEqual(self.json("job", "show", job["name"])["display_name"], 'naïve "job" 文件')
        plan = self.json("job", "plan", "--file", "the pipeline's file.yml")
        self.assertEqual({step["verdict"] for step in plan["steps"]}, {"reuse"})
        self.tenon("job", "download", "--name", steps["make"]["name"], "--output-name", "made", "--download-path",
                   self.base / "got it")
        self.assertEqual(len([path for path in (self.base / "got it").rglob("*") if path.is_file()]), 8)
        self.assertNotEqual(self.engine_pid(), 0)

    def testALineOfTenMegabytes(self):
        self.write("wide.yml", "type: command\ncommand: head -c 10000000 /dev/zero | tr '\\0' x; echo; echo end\n")
        job = self.create("wide.yml")
        log = self.log(job)
        self.assertEqual(len(log), 10_000_005)
        self.assertTrue(log.endswith("x\nend\n"))


class WrongFiles(Case):
    def check(self, text, *expected, name="wrong.yml"):
        """Submitting says all of it and leaves no job; so does looking at the file alone."""
        self.write(name, text)
        self.tenon("job", "create", "--file", name, status=1)
        for line in expected:
            self.assertRegex(self.out + self.err, line)
        if (self.data() / "workspace.db").exists():
            self.assertEqual(self.rows("SELECT id FROM jobs"), [])
        self.needs("yaml")
        self.tenon("yaml", "check", name, status=1)
        for line in expected:
            self.assertRegex(self.out + self.err, line)

    def testSyntax(self):
        self.check("type: command\ncommand: [unclosed\n", r"wrong\.yml:\d+:\d+")

    def testUnknownInput(self):
        self.check("type: command\ncommand: echo ${{inputs.nothing}}\n", r"wrong\.yml:2:\d+.*nothing")

    def testMissingFile(self):
        self.check("type: pipeline\njobs:\n  a:\n    type: command\n    component: ./missing.yml\n", r"wrong\.yml:5:\d+.*missing\.yml")

    def testSeveralAtOnce(self):
        self.check("""type: pipeline
jobs:
  a:
    type: command
    command: echo ${{inputs.x}}
  b:
    type: command
    command: cat ${{inputs.y}}
    inputs:
      y: ${{parent.jobs.nobody.outputs.o}}
""", r"wrong\.yml:5:\d+.*x", r"wrong\.yml:10:\d+.*nobody")

    def testMissingDataIsListedAtOnce(self):
        self.write("data.yml", """type: pipeline
jobs:
  a:
    type: command
    command: cat ${{inputs.one}} ${{inputs.two}}
    inputs:
      one: {type: uri_file, path: "azureml:sales:3"}
      two: {type: uri_folder, path: "azureml://datastores/lake/paths/raw"}
""")
        self.tenon("job", "create", "--file", "data.yml", status=1)
        said = self.out + self.err
        self.assertRegex(said, r"data\.yml:7:\d+.*sales")
        self.assertRegex(said, r"data\.yml:8:\d+.*lake")
        self.write("sales.csv", "a,b\n")
        (self.folder / "lake").mkdir()
        self.write("lake/raw/x.csv", "c\n")
        self.needs("data")
        self.tenon("data", "bind", "azureml:sales:3", "sales.csv")
        self.tenon("data", "bind", "azureml://datastores/lake/paths/raw", "lake/raw")
        self.write("data.yml", (self.folder / "data.yml").read_text().replace("${{inputs.two}}", "${{inputs.two}}/x.csv"))
        job = self.create("data.yml")
        self.assertEqual(self.log(self.steps(job)["a"]), "a,b\nc\n")

    def testUnknownComputeName(self):
        self.write("compute.yml", "type: command\ncommand: echo here\ncompute: azureml:gpu-cluster\n")
        self.assertEqual(self.create("compute.yml")["state"], COMPLETED)
        self.assertIn("gpu-cluster", self.out + self.err)


class Editing(Case):
    def testSetChangesOneLine(self):
        self.needs("yaml")
        before = "# head\r\ntype: command   # kind\r\ncommand: 'echo 1'\r\ninputs:\r\n  x: 1.0\r\n  y: 1e-5"
        path = self.folder / "file.yml"
        path.write_bytes(before.encode())
        self.tenon("yaml", "set", "file.yml", "inputs.x=2.5")
        self.assertEqual(path.read_bytes().decode(), before.replace("x: 1.0", "x: 2.5"))

    def testSamplesAreClean(self):
        self.needs("yaml")
        self.copy_samples()
        files = sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*.yml") if "conda-" not in path.name)
        self.tenon("yaml", "check", *files)


if __name__ == "__main__":
    unittest.main()
