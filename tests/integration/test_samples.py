"""The samples run, run again from what was kept, and say why."""

import json
import subprocess
import unittest

from support import COMPLETED, Case


class Samples(Case):
    def setUp(self):
        super().setUp()
        self.copy_samples()

    def reasons(self, steps):
        return {path: row["reason"] for path, row in steps.items()}

    def testDigitsCompletesAndIsReused(self):
        fast = ("--set", "inputs.epochs=4", "--set", "inputs.pace=0")
        first = self.create("digits.yml", *fast)
        self.assertEqual(first["state"], COMPLETED)
        steps = self.steps(first)
        self.assertEqual(set(steps), {"load", "split", "train_svm", "train_network", "evaluate_svm", "evaluate_network", "register"})
        for path, row in steps.items():
            self.assertEqual(row["state"], COMPLETED, path)
            self.assertEqual(row["exit_code"], 0, path)
            self.assertIsNone(row["reused_from"], path)
            self.assertTrue(row["reason"], path)
        self.assertIn("epoch   4/4", self.log(steps["train_network"]))

        points = self.rows("SELECT name, count, last_step FROM series WHERE job = ? AND system = 0", steps["train_network"]["id"])
        self.assertEqual({row["name"]: (row["count"], row["last_step"]) for row in points}, {"loss": (4, 3), "accuracy": (4, 3)})
        parameters = {row["key"]: row["value"] for row in self.rows("SELECT * FROM params WHERE job = ?", steps["train_network"]["id"])}
        self.assertEqual(parameters["epochs"], "4")
        accuracy = self.rows("SELECT last_value FROM series WHERE job = ? AND name = 'test_accuracy'", steps["evaluate_svm"]["id"])
        self.assertGreater(accuracy[0]["last_value"], 0.95)
        registered = self.rows("SELECT * FROM assets WHERE kind = 'model' AND name = 'digits'")
        self.assertEqual([row["version"] for row in registered], ["1"])
        images = list((self.data() / steps["evaluate_svm"]["folder"]).rglob("confusion.png"))
        self.assertTrue(images)

        second = self.create("digits.yml", *fast)
        self.assertEqual(second["state"], COMPLETED)
        for path, row in self.steps(second).items():
            self.assertEqual(row["state"], COMPLETED, path)
            self.assertIsNotNone(row["reused_from"], f"{path} ran again: {row['reason']}")
            self.assertTrue(row["reason"], path)
        # Nothing was registered a second time.
        self.assertEqual(len(self.rows("SELECT * FROM assets WHERE kind = 'model' AND name = 'digits'")), 1)

        # One more epoch: only what depends on it runs.
        third = self.create("digits.yml", "--set", "inputs.epochs=5", "--set", "inputs.pace=0")
        ran = {path for path, row in self.steps(third).items() if row["reused_from"] is None}
        self.assertLessEqual({"train_network"}, ran)
        self.assertLessEqual(ran, {"train_network", "evaluate_network", "register"})
        self.assertIn("epochs", json.dumps(self.reasons(self.steps(third))["train_network"]))

    def testChangedScriptRunsAgain(self):
        fast = ("--set", "inputs.epochs=2", "--set", "inputs.pace=0")
        self.create("digits.yml", *fast)
        script = self.folder / "src/digits_evaluate/evaluate.py"
        script.write_text(script.read_text() + "\n# changed\n")
        steps = self.steps(self.create("digits.yml", *fast))
        for path in ("load", "split", "train_svm", "train_network"):
            self.assertIsNotNone(steps[path]["reused_from"], path)
        for path in ("evaluate_svm", "evaluate_network"):
            self.assertIsNone(steps[path]["reused_from"], path)

    def testDiabetesRunsItsRandomStepEachTime(self):
        fast = ("--set", "inputs.forest_trees=12")
        first = self.create("diabetes.yml", *fast)
        steps = self.steps(first)
        self.assertEqual(set(steps), {"prepare", "small", "small/fit", "small/score", "forest", "forest/fit", "forest/score", "compare", "spread"})
        self.assertEqual({row["state"] for row in steps.values()}, {COMPLETED})
        self.assertIn("columns: bmi, bp, s3, s5", self.log(steps["small/fit"]))
        self.assertIn("columns: age, sex", self.log(steps["forest/fit"]))

        again = self.steps(self.create("diabetes.yml", *fast))
        self.assertIsNone(again["spread"]["reused_from"])
        for path in ("prepare", "small/fit", "small/score", "forest/fit", "forest/score", "compare"):
            self.assertIsNotNone(again[path]["reused_from"], f"{path}: {again[path]['reason']}")

    def testTorchSaysWhatToInstall(self):
        if subprocess.run(["python3", "-c", "import torch"], capture_output=True, env=self.environment, check=False).returncode == 0:
            self.assertEqual(self.create("torch.yml", "--set", "inputs.epochs=2")["state"], COMPLETED)
            return
        self.tenon("job", "create", "--file", "torch.yml", "--stream", status=None)
        self.assertIn("torch", self.out + self.err)
        jobs = self.rows("SELECT state FROM jobs WHERE parent IS NULL") if (self.data() / "workspace.db").exists() else []
        self.assertNotIn(COMPLETED, [job["state"] for job in jobs])

    def testPlanSubmitsNothing(self):
        plan = self.json("job", "plan", "--file", "digits.yml")
        self.assertEqual({step["verdict"] for step in plan["steps"]}, {"run"})
        self.assertEqual(len(plan["steps"]), 7)
        if (self.data() / "workspace.db").exists():
            self.assertEqual(self.rows("SELECT id FROM jobs"), [])


if __name__ == "__main__":
    unittest.main()
