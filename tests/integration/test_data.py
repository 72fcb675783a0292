"""What a step reads and leaves: inputs that stay as they are, outputs that are there, results that may be reused."""

import json
import os
import unittest

from support import CANCELED, COMPLETED, FAILED, Case


class Data(Case):
    def notes(self, row):
        return [note["id"] for note in json.loads(row["notes"])]

    def reason(self, row):
        return json.loads(row["reason"])[0]

    def needsNamespaces(self):
        """Skips where an unprivileged user gets no mounts of its own: then a job only says so."""
        import subprocess
        if subprocess.run([os.environ.get("TENON_BIN", "") + "/tenon-supervisor", "--probe-overlay", str(self.base)],
                          capture_output=True, check=False).returncode != 0:
            self.skipTest("no user and mount namespaces here")

    def testAStepCannotChangeWhatItReads(self):
        self.needsNamespaces()
        (self.folder / "data").mkdir()
        self.write("data/a.csv", "mine\n")
        self.write("code/x.py", "")
        self.write("spoil.yml", """
type: pipeline
inputs:
  data: {type: uri_folder, path: ./data}
jobs:
  first:
    type: command
    command: cp ${{inputs.d}}/a.csv ${{outputs.o}}/b.csv; (echo x >> ${{inputs.d}}/a.csv) 2>/dev/null && exit 7; exit 0
    inputs: {d: "${{parent.inputs.data}}"}
    outputs: {o: {type: uri_folder}}
  second:
    type: command
    code: ./code
    command: >-
      (echo x >> ${{inputs.i}}/b.csv) 2>/dev/null && exit 8;
      rm -rf ${{inputs.i}} 2>/dev/null && exit 9;
      echo own >> ${{inputs.copy}}/a.csv && cat ${{inputs.copy}}/a.csv > ${{outputs.o}}
    inputs:
      i: ${{parent.jobs.first.outputs.o}}
      copy: {type: uri_folder, path: "${{parent.inputs.data}}", mode: download}
    outputs: {o: {type: uri_file}}
""")
        job = self.create("spoil.yml")
        steps = self.steps(job)
        self.assertEqual((self.folder / "data/a.csv").read_text(), "mine\n")
        self.assertEqual((self.data() / steps["first"]["folder"] / "outputs/o/b.csv").read_text(), "mine\n")
        self.assertEqual((self.data() / steps["second"]["folder"] / "outputs/o").read_text(), "mine\nown\n")
        # Afterwards nothing is locked for the user, and nothing changed that reuse relies on.
        self.write("data/b.csv", "new\n")
        (self.folder / "data/b.csv").unlink()
        again = self.create("spoil.yml")
        self.assertTrue(all(row["reused_from"] for row in self.steps(again).values()))

    def testTheWholeWorkspaceAsInput(self):
        """Working copy and outputs lie inside the input, and are writable all the same."""
        self.write("whole.yml", """
type: command
command: ls ${{inputs.w}}/whole.yml && echo x > outputs/x && echo y > ${{outputs.o}}/y && ! touch ${{inputs.w}}/new
inputs:
  w: {type: uri_folder, path: .}
outputs:
  o: {type: uri_folder}
""")
        self.create("whole.yml")

    def testStepsThatActAsSomebodyElseSaySo(self):
        self.write("data.csv", "1\n")
        self.write("sudo.yml", """
type: command
command: "true || sudo true"
inputs:
  d: {type: uri_file, path: ./data.csv}
""")
        job = self.create("sudo.yml")
        self.assertIn("note.setuid", self.notes(job))

    def testChangedInputsAreNotReused(self):
        self.write("data.txt", "before\n")
        stamp = os.stat(self.folder / "data.txt")
        self.write("slow.yml", f"""
type: command
command: touch {self.base}/started; while [ ! -e {self.base}/go ]; do sleep 0.05; done; cat ${{{{inputs.d}}}}
inputs:
  d: {{type: uri_file, path: ./data.txt}}
""")
        process = self.start("job", "create", "--file", "slow.yml", "--stream")
        self.addCleanup(process.kill)
        self.until(lambda: (self.base / "started").exists())
        # Changed and changed back, times included: only ctime tells.
        self.write("data.txt", "other\n")
        self.write("data.txt", "before\n")
        os.utime(self.folder / "data.txt", ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
        (self.base / "go").write_text("")
        out, err = process.communicate(timeout=120)
        self.assertEqual(process.returncode, 0, out + err)
        job = self.rows("SELECT * FROM jobs")[0]
        self.assertIsNone(job["reuse_key"])
        self.assertIn("note.input-changed", self.notes(job))
        again = self.create("slow.yml")
        self.assertIsNone(again["reused_from"])
        self.assertEqual(self.reason(again)["kind"], "not-kept")
        third = self.create("slow.yml")
        self.assertEqual(third["reused_from"], again["id"])

    def testArtifactsAreCheckedBeforeReuse(self):
        self.write("art.yml", """
type: pipeline
jobs:
  make: {type: command, command: "echo one > outputs/x.txt"}
  read:
    type: command
    command: cat ${{inputs.a}}/outputs/x.txt > ${{outputs.o}}
    inputs: {a: "${{parent.jobs.make.outputs.artifacts}}"}
    outputs: {o: {type: uri_file}}
""")
        first = self.steps(self.create("art.yml"))
        self.assertTrue(all(row["reused_from"] for row in self.steps(self.create("art.yml")).values()))
        made = self.data() / first["make"]["folder"] / "artifacts/outputs/x.txt"
        made.write_text("changed\n")
        third = self.steps(self.create("art.yml"))
        self.assertIsNone(third["make"]["reused_from"])
        self.assertEqual(self.reason(third["make"])["kind"], "output-gone")
        made.unlink()
        self.write("other.yml", (self.folder / "art.yml").read_text())
        fourth = self.steps(self.create("other.yml"))
        self.assertEqual(fourth["make"]["reused_from"], third["make"]["id"])

    def testDeclaredOutputsThatAreNotWritten(self):
        self.write("none.yml", """
type: command
command: "true"
outputs: {o: {type: uri_file}}
""")
        job = self.create("none.yml")
        self.assertIn("note.output-missing", self.notes(job))
        self.assertIn("o", self.out)
        self.assertIsNone(job["reuse_key"])
        self.write("needed.yml", """
type: pipeline
jobs:
  make: {type: command, command: "true", outputs: {o: {type: uri_file}}}
  read: {type: command, command: "cat ${{inputs.i}}", inputs: {i: "${{parent.jobs.make.outputs.o}}"}}
""")
        steps = self.steps(self.create("needed.yml", status=1))
        self.assertEqual(steps["make"]["state"], FAILED)
        self.assertEqual(json.loads(steps["make"]["error"])["id"], "step.output-missing")
        self.assertEqual(steps["read"]["state"], CANCELED)
        self.assertEqual(json.loads(steps["read"]["error"])["id"], "step.not-run")
        self.write("registered.yml", """
type: command
command: "true"
outputs: {o: {type: uri_file, name: table}}
""")
        self.create("registered.yml", status=1)
        self.assertEqual(self.rows("SELECT * FROM assets"), [])

    def testReasonsCompareWithTheSameFile(self):
        self.write("a.yml", "type: command\ncommand: echo a\n")
        self.write("b.yml", "type: command\ncommand: echo b\n")
        self.create("a.yml")
        self.assertEqual(self.reason(self.create("b.yml"))["kind"], "first-time")
        self.write("a.yml", "type: command\ncommand: echo a2\n")
        reason = self.reason(self.create("a.yml"))
        self.assertEqual((reason["kind"], reason["part"]), ("changed", "command"))

    def testWhoAndWhatWasCancelled(self):
        self.write("inner.yml", """
type: pipeline_component
$schema: https://azuremlschemas.azureedge.net/latest/pipelineComponent.schema.json
name: inner
jobs:
  long: {type: command, command: "echo $$ > pid; sleep 300", outputs: {o: {type: uri_folder}}}
  behind: {type: command, command: "ls ${{inputs.i}}", inputs: {i: "${{parent.jobs.long.outputs.o}}"}}
""".replace("type: pipeline_component", "type: pipeline"))
        self.write("outer.yml", """
type: pipeline
jobs:
  nested: {type: pipeline, component: ./inner.yml}
  apart: {type: command, command: "true"}
""")
        process = self.start("job", "create", "--file", "outer.yml", "--stream")
        self.addCleanup(process.kill)
        self.until(lambda: (self.data() / "workspace.db").exists())
        long = self.until(lambda: self.rows(
            "SELECT j.* FROM jobs j JOIN job_states s ON s.job = j.id WHERE j.step = 'long' AND j.started IS NOT NULL"))[0]
        self.tenon("job", "cancel", "--name", long["name"])
        out, err = process.communicate(timeout=120)
        self.assertNotEqual(process.returncode, 0)
        root = self.rows("SELECT * FROM jobs WHERE parent IS NULL")[0]
        steps = self.steps(root)
        error = lambda row: json.loads(row["error"])
        self.assertEqual((steps["nested/long"]["state"], error(steps["nested/long"])["id"]), (CANCELED, "job.cancelled"))
        self.assertTrue(error(steps["nested/long"])["arguments"]["who"])
        self.assertEqual(error(steps["nested/behind"])["id"], "step.not-run")
        self.assertEqual((error(steps["nested"])["id"], error(steps["nested"])["arguments"]["steps"]),
                         ("pipeline.steps-cancelled", "long"))
        self.assertEqual((error(root)["id"], error(root)["arguments"]["steps"]),
                         ("pipeline.steps-cancelled", "nested"))
        self.assertEqual(steps["apart"]["state"], COMPLETED)


if __name__ == "__main__":
    unittest.main()
