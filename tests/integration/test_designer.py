"""What the designer writes, as engine and command line take it."""

import json
import unittest

from support import CANCELED, COMPLETED, Case

PIPELINE = """
type: pipeline
jobs:
  first:
    command: cp a.txt ${{outputs.text}}
    code: .
    outputs:
      text: {type: uri_file}
  second:
    command: cp ${{inputs.text}} ${{outputs.copy}}
    code: .
    inputs:
      text: ${{parent.jobs.first.outputs.text}}
    outputs:
      copy: {type: uri_file}
  alone:
    command: cat a.txt
    code: .
"""


class Designer(Case):
    def plan(self, file):
        answer = self.json("job", "plan", "--file", file)
        return {step["path"]: (step["verdict"], step["reasons"][0]["kind"]) for step in answer["steps"]}

    def testPlacesOnTheCanvasAreNoReasonToRun(self):
        self.write("a.txt", "a\n")
        self.write("p.yml", PIPELINE)
        self.assertEqual(self.create("p.yml")["state"], COMPLETED)
        # What an editor leaves beside the file counts as little as the layout.
        self.write("p.layout.json", '{"version": 1, "nodes": {"first": {"x": 1, "y": 2}}}\n')
        for name in (".p.yml.swp", "p.yml~", ".#p.yml", "#p.yml#", ".p.yml.kate-swp", ".goutputstream-ABC123"):
            self.write(name, "left over")
        self.assertEqual({verdict for verdict, _ in self.plan("p.yml").values()}, {"reuse"})
        self.write("p.layout.json", '{"version": 1, "nodes": {"first": {"x": 100, "y": 200}}}\n')
        self.assertEqual({verdict for verdict, _ in self.plan("p.yml").values()}, {"reuse"})
        # A file of the same ending that belongs to no pipeline is a file as any other.
        self.write("keyboard.layout.json", "{}")
        self.assertEqual({verdict for verdict, _ in self.plan("p.yml").values()}, {"run"})

    def testThePipelinesOwnFileIsToldAndCanBeLeftOut(self):
        self.write("a.txt", "a\n")
        self.write("p.yml", PIPELINE)
        self.assertEqual(self.create("p.yml")["state"], COMPLETED)
        self.write("p.yml", PIPELINE + "# nothing else\n")

        def reasons(*more):
            answer = self.json("job", "plan", "--file", "p.yml", *more)
            return {step["path"]: step["reasons"][0] for step in answer["steps"]}

        self.assertEqual({name: reason.get("file") for name, reason in reasons().items()},
                         {"first": "p.yml", "second": None, "alone": "p.yml"})
        self.assertIn("--leave-out", self.tenon("job", "plan", "--file", "p.yml"))
        # With another file it is not the only one.
        self.write("a.txt", "b\n")
        self.assertNotIn("file", reasons()["first"])
        self.assertNotIn("--leave-out", self.tenon("job", "plan", "--file", "p.yml"))
        self.write("a.txt", "a\n")
        reasons("--leave-out")
        self.assertEqual((self.folder / ".amlignore").read_text(), "/p.yml\n")
        # What ran with it runs once more without; then it counts no more.
        self.assertEqual(self.create("p.yml")["state"], COMPLETED)
        self.write("p.yml", PIPELINE + "# something else\n")
        self.assertEqual({verdict for verdict, _ in self.plan("p.yml").values()}, {"reuse"})

    def testDisabledStepsAreSkippedWithWhatNeedsThem(self):
        self.write("a.txt", "a\n")
        self.write("p.yml", PIPELINE + "tags:\n  tenon.disabled: first\n")
        self.assertEqual(self.plan("p.yml"), {
            "first": ("skip", "disabled"),
            "second": ("skip", "needs-disabled"),
            "alone": ("run", "first-time"),
        })
        job = self.create("p.yml")
        self.assertEqual(job["state"], COMPLETED)
        steps = self.steps(job)
        self.assertEqual({name: step["state"] for name, step in steps.items()},
                         {"first": CANCELED, "second": CANCELED, "alone": COMPLETED})
        self.assertEqual(json.loads(steps["first"]["error"])["id"], "step.disabled")
        self.assertEqual(json.loads(steps["second"]["error"])["id"], "step.skipped")
        self.assertIn("first", json.loads(steps["second"]["error"])["arguments"]["steps"])

    def testARerunDoesNotMissWhatADisabledStepRead(self):
        self.write("b.txt", "b\n")
        self.write("p.yml", "type: pipeline\ntags: {tenon.disabled: reader}\njobs:\n"
                            "  reader: {command: 'cat ${{inputs.b}}', inputs: {b: {type: uri_file, path: b.txt}}}\n"
                            "  alone: {command: 'true'}\n")
        job = self.create("p.yml")
        self.assertEqual(job["state"], COMPLETED)
        (self.folder / "b.txt").unlink()
        self.tenon("job", "rerun", job["name"], "--stream")


if __name__ == "__main__":
    unittest.main()
