"""The pipelines to begin with, each made in a workspace and run for real, then run again; components taken from the library."""

import unittest

import support
from test_library import has

#: step → metrics it must reach.
WANTED = {
    "binary_classification": {"evaluate": {"accuracy": 0.9, "auc": 0.95}},
    "multiclass_comparison": {"compare": {"best_accuracy": 0.9, "naive_Bayes_accuracy": 0.85}, "evaluate": {"accuracy": 0.85}},
    "regression": {"evaluate": {"r2": 0.35}, "cross_validate": {"r2_mean": 0.3}},
    "clustering": {"group": {"silhouette": 0.4}, "evaluate": {"adjusted_rand": 0.5}, "plane": {"explained_variance": 0.8}},
    "text_classification": {"evaluate": {"accuracy": 0.7, "auc": 0.9}},
    "hyperparameter_tuning": {"tune": {"best_accuracy": 0.9}, "compare": {"tuned_accuracy": 0.9}},
}


class Library(support.Case):
    """What needs no packages."""

    def test_components_are_listed_and_copied_once(self):
        rows = self.json("component", "library", "list")
        self.assertGreaterEqual(len(rows), 37)
        first = next(row for row in rows if row["id"] == "data/import_data")
        self.assertEqual((first["title"], first["category"]), ("Import data", "Data"))
        self.assertIn({"name": "table", "type": "mltable", "optional": False, "description": "The table that was read."}, first["outputs"])
        self.assertEqual({row["id"] for row in self.json("component", "library", "list", "MLP")}, set())
        self.assertIn("learn/train_network", {row["id"] for row in self.json("component", "library", "list", "epochs")})

        out = self.tenon("component", "library", "add", "import_data", "learn/train_random_forest")
        self.assertEqual(out.split(), ["components/data/import_data/component.yml", "components/learn/train_random_forest/component.yml"])
        self.tenon("yaml", "check", "components")
        before = {path: path.stat().st_mtime_ns for path in self.folder.rglob("*.*")}
        self.tenon("component", "library", "add", "import_data")
        self.assertIn("there already", self.err)
        self.assertEqual(before, {path: path.stat().st_mtime_ns for path in self.folder.rglob("*.*")})

        shared = self.folder / "components" / "shared" / "tables.py"
        shared.write_text("mine = 1\n")
        self.tenon("component", "library", "add", "sort_rows", status=1)
        self.assertIn("tables.py is there already and differs", self.err)
        self.assertFalse((self.folder / "components" / "data" / "sort_rows").exists())
        self.tenon("component", "library", "add", "sort_rows", "--keep")
        self.assertEqual(shared.read_text(), "mine = 1\n")
        self.tenon("component", "library", "add", "sort_row", status=1)
        self.assertIn("sort_rows", self.err)

    def test_a_template_is_made_below_a_workspace(self):
        self.tenon("workspace", "init")
        (self.folder / "deep").mkdir()
        out = self.tenon("template", "create", "clustering", "deep/er").strip()
        self.assertEqual(out, "deep/er/clustering.yml")
        text = (self.folder / out).read_text()
        self.assertIn("component: ../../components/data/import_data/component.yml", text)
        self.assertTrue((self.folder / "deep" / "er" / "data" / "iris.csv").is_file())
        self.tenon("yaml", "check", ".")
        self.assertEqual(self.tenon("template", "create", "clustering", "deep/er", "--as", "mine").strip(), "deep/er/mine.yml")
        self.assertEqual(self.tenon("template", "create", "clustering", "deep/er").strip(), "deep/er/clustering-2.yml")
        self.assertEqual(len(list((self.folder / "deep" / "er" / "data").iterdir())), 1)
        self.tenon("template", "create", "clusterin", status=1)
        self.assertIn("clustering", self.err)


@unittest.skipUnless(has("pandas") and has("sklearn"), "python3-pandas and python3-sklearn are missing (packaging/setup)")
class Templates(support.Case):
    def test_each_template_runs_and_is_reused(self):
        rows = self.json("template", "list")
        self.assertEqual([row["name"] for row in rows], list(WANTED))
        for row in rows:
            name = row["name"]
            with self.subTest(name):
                self.tenon("template", "create", name)
                self.tenon("job", "create", "--file", f"{name}.yml", "--stream", "--name", name, timeout=800)
                steps = {step["step"]: step for step in self.json("job", "show", "--name", name)["steps"]}
                self.assertEqual(len(steps), row["steps"])
                for step, wanted in WANTED[name].items():
                    metrics = {key: series["last"] for key, series in steps[step]["metrics"].items()}
                    for key, least in wanted.items():
                        self.assertGreater(metrics[key], least, f"{step}.{key}")
                self.tenon("job", "create", "--file", f"{name}.yml", "--stream", "--name", f"{name}_again")
                again = self.json("job", "show", "--name", f"{name}_again")["steps"]
                self.assertEqual({step["state"] for step in again}, {"Reused"})
        compare = self.tenon("job", "download", "--name", "hyperparameter_tuning", "--all", "--download-path", "out")
        self.assertTrue((self.folder / "out" / "named-outputs" / "report" / "report.json").is_file()
                        or list((self.folder / "out").rglob("report.json")), compare)


if __name__ == "__main__":
    unittest.main()
