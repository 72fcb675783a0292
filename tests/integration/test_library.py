"""The built-in components, each run for real by the engine on data that ship with scikit-learn."""

import csv
import json
import re
import shutil
import sqlite3
import subprocess
import unittest
from pathlib import Path

import support

LIBRARY = support.ROOT / "resources" / "components"

DATA = '''
import sqlite3, sys
from pathlib import Path
from sklearn.datasets import load_diabetes, load_iris
folder = Path(sys.argv[1])
iris = load_iris(as_frame=True).frame
iris["species"] = [("setosa", "versicolor", "virginica")[t] for t in iris.pop("target")]
iris.columns = ["sepal length", "sepal_width", "petal_length", "petal_width", "species"]
iris.loc[[3, 60], "sepal_width"] = None
iris.to_csv(folder / "iris.csv", index=False)
diabetes = load_diabetes(as_frame=True).frame
diabetes.to_json(folder / "diabetes.jsonl", orient="records", lines=True)
with sqlite3.connect(folder / "species.sqlite") as database:
    database.execute("CREATE TABLE facts (species TEXT, height REAL, wild INTEGER)")
    database.executemany("INSERT INTO facts VALUES (?, ?, ?)", [("setosa", 0.2, 1), ("versicolor", 0.5, 1), ("iris x", 1, 0)])
'''


def has(module):
    return subprocess.run(["/usr/bin/python3", "-c", f"import {module}"], capture_output=True, check=False).returncode == 0


@unittest.skipUnless(has("pandas") and has("sklearn"), "python3-pandas and python3-sklearn are missing (packaging/setup)")
class Library(support.Case):
    def setUp(self):
        super().setUp()
        shutil.copytree(LIBRARY, self.folder / "library", ignore=shutil.ignore_patterns("__pycache__"))
        subprocess.run(["/usr/bin/python3", "-c", DATA, self.folder], check=True)

    def run_steps(self, steps, status=0):
        """Runs a pipeline of `steps`, name → (component, inputs), and returns the folder with what came out.

        An input is a literal, a Path of the workspace, or ("step", "output").
        """
        lines = ["type: pipeline", "jobs:"]
        for step, (component, inputs) in steps.items():
            lines += [f"  {step}:", "    type: command", f"    component: ./library/{component}/component.yml", "    inputs:"]
            for key, value in inputs.items():
                if isinstance(value, Path):
                    kind = "uri_folder" if (self.folder / value).is_dir() else "uri_file"
                    value = f"{{type: {kind}, path: {json.dumps(str(value))}}}"
                elif isinstance(value, tuple):
                    value = "${{parent.jobs.%s.outputs.%s}}" % value
                else:
                    value = json.dumps(value)
                lines.append(f"      {key}: {value}")
        (self.folder / "pipeline.yml").write_text("\n".join(lines) + "\n")
        self.tenon("job", "create", "--file", "pipeline.yml", "--stream", "--name", "job", status=status)
        if status == 0:
            self.tenon("job", "download", "--name", "job", "--all", "--download-path", "out")
        return self.folder / "out" / "steps"

    def rows(self, folder, step, output="result"):
        with open(folder / step / "named-outputs" / output / "data.csv", newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def metrics(self, step):
        found = self.json("job", "show", "--name", "job")
        series = next(s for s in found["steps"] if s["step"] == step)["metrics"]
        return {name: numbers["last"] for name, numbers in series.items()}

    def test_every_component_has_what_people_and_azure_need(self):
        components = sorted(LIBRARY.glob("*/*/component.yml"))
        self.assertGreaterEqual(len(components), 37)
        self.tenon("yaml", "check", *components)
        seen = set()
        for path in components:
            text = path.read_text(encoding="utf-8")
            name = re.search(r"^name: (.+)$", text, re.M)[1]
            self.assertNotIn(name, seen)
            seen.add(name)
            self.assertIn("description: >-", text, path)
            body = text.split("inputs:\n", 1)[1].split("code: ", 1)[0]
            ports = re.findall(r"^  (\w+):$", body, re.M)
            self.assertEqual(len(ports), len(re.findall(r"^    description: .", body, re.M)), f"{path}: a port says nothing")
            for kind, rest in re.findall(r"^    type: (number|integer)\n((?:    .*\n)*)", body, re.M):
                self.assertRegex(rest, r"min: .*\n    max: ", f"{path}: a {kind} without a range")

    def test_tables_are_read_changed_and_written(self):
        (self.folder / "twice.py").write_text("def run(table):\n    table['twice'] = table['sepal_width'] * 2\n    return table\n")
        folder = self.run_steps({
            "iris": ("data/import_data", {"source": Path("iris.csv")}),
            "facts": ("data/import_data", {"source": Path("species.sqlite"),
                                           "query": "SELECT species, height AS \"tall's\" FROM facts WHERE wild = 1"}),
            "clean": ("data/clean_missing", {"table": ("iris", "table"), "method": "mean"}),
            "dropped": ("data/clean_missing", {"table": ("iris", "table"), "method": "drop_rows"}),
            "few": ("data/filter_rows", {"table": ("clean", "result"),
                                         "condition": "`sepal length` > 5 and species != 'se$(id)tosa' and species in [\"setosa\", 'virginica']"}),
            "named": ("data/edit_metadata", {"table": ("few", "result"), "rename": "sepal length=length, species=kind",
                                             "columns": "petal_width", "type": "text"}),
            "picked": ("data/select_columns", {"table": ("named", "result"), "action": "drop", "columns": "petal_length"}),
            "sorted": ("data/sort_rows", {"table": ("picked", "result"), "columns": "length", "descending": True, "first": 7}),
            "joined": ("data/join_tables", {"left": ("clean", "result"), "right": ("facts", "table"), "how": "left",
                                            "left_keys": "species"}),
            "groups": ("data/aggregate", {"table": ("joined", "result"), "by": "species", "function": "mean"}),
            "scaled": ("data/normalise", {"table": ("clean", "result"), "method": "minmax"}),
            "again": ("data/normalise", {"table": ("few", "result"), "fitted": ("scaled", "scaling")}),
            "coded": ("data/encode_categories", {"table": ("clean", "result")}),
            "same": ("data/encode_categories", {"table": ("few", "result"), "fitted": ("coded", "encoding")}),
            "sample": ("data/sample_rows", {"table": ("clean", "result"), "method": "rows", "rows": 12}),
            "asked": ("data/run_sql", {"a": ("clean", "result"), "b": ("facts", "table"),
                                       "query": "SELECT a.species AS \"kind\", COUNT(*) AS n FROM a JOIN b USING (species) GROUP BY 1"}),
            "own": ("data/run_script", {"table": ("clean", "result"), "script": Path("twice.py")}),
            "lines": ("data/convert_table", {"table": ("sample", "result"), "kind": "jsonl"}),
            "base": ("data/export_table", {"table": ("sample", "result"), "name": "über uns", "kind": "sqlite"}),
            "two": ("data/split_table", {"table": ("clean", "result"), "test_share": 0.2, "stratify": "species"}),
            "plane": ("learn/pca", {"table": ("clean", "result"), "components": 2}),
        })
        self.assertEqual(len(self.rows(folder, "iris", "table")), 150)
        facts = self.rows(folder, "facts", "table")
        self.assertEqual([row["species"] for row in facts], ["setosa", "versicolor"])
        self.assertEqual(list(facts[0]), ["species", "tall's"])
        clean = self.rows(folder, "clean")
        known = [float(row["sepal_width"]) for row in self.rows(folder, "iris", "table") if row["sepal_width"]]
        self.assertAlmostEqual(float(clean[3]["sepal_width"]), sum(known) / len(known))
        self.assertEqual(len(self.rows(folder, "dropped")), 148)
        few = self.rows(folder, "few")
        self.assertTrue(all(float(row["sepal length"]) > 5 and row["species"] != "versicolor" for row in few))
        self.assertEqual(len(few) + len(self.rows(folder, "few", "rest")), 150)
        self.assertEqual(list(self.rows(folder, "named")[0]), ["length", "sepal_width", "petal_length", "petal_width", "kind"])
        self.assertEqual(list(self.rows(folder, "picked")[0]), ["length", "sepal_width", "petal_width", "kind"])
        lengths = [float(row["length"]) for row in self.rows(folder, "sorted")]
        self.assertEqual(lengths, sorted((float(row["sepal length"]) for row in few), reverse=True)[:7])
        joined = self.rows(folder, "joined")
        self.assertEqual({(row["species"], row["tall's"]) for row in joined},
                         {("setosa", "0.2"), ("versicolor", "0.5"), ("virginica", "")})
        groups = {row["species"]: row for row in self.rows(folder, "groups")}
        petals = [float(row["petal_width"]) for row in clean if row["species"] == "virginica"]
        self.assertAlmostEqual(float(groups["virginica"]["petal_width_mean"]), sum(petals) / len(petals))
        scaled = [float(row["sepal length"]) for row in self.rows(folder, "scaled")]
        self.assertEqual((min(scaled), max(scaled)), (0.0, 1.0))
        # The scale of all rows, not of these few.
        self.assertLess(0.1, min(float(row["sepal length"]) for row in self.rows(folder, "again")))
        self.assertEqual(list(self.rows(folder, "coded")[0])[-3:], ["species_setosa", "species_versicolor", "species_virginica"])
        self.assertEqual({row["species_versicolor"] for row in self.rows(folder, "same")}, {"0"})
        self.assertEqual(len(self.rows(folder, "sample")), 12)
        self.assertEqual({row["kind"]: row["n"] for row in self.rows(folder, "asked")}, {"setosa": "50", "versicolor": "50"})
        self.assertAlmostEqual(float(self.rows(folder, "own")[0]["twice"]), 2 * float(clean[0]["sepal_width"]))
        written = next(p for p in (folder / "lines" / "named-outputs").rglob("*") if p.is_file())
        self.assertEqual(len([json.loads(line) for line in written.read_text().splitlines()]), 12)
        with sqlite3.connect(folder / "base" / "named-outputs" / "folder" / "über uns.sqlite") as database:
            self.assertEqual(database.execute("SELECT COUNT(*) FROM data").fetchone(), (12,))
        database.close()
        test = self.rows(folder, "two", "test")
        self.assertEqual([sum(row["species"] == name for row in test) for name in ("setosa", "versicolor", "virginica")], [10] * 3)
        self.assertEqual(list(self.rows(folder, "plane")[0]), ["species", "component_1", "component_2"])
        self.assertGreater(self.metrics("plane")["explained_variance"], 0.9)

    def test_models_of_classes_are_trained_scored_and_measured(self):
        trained = ["logistic_regression", "decision_tree", "random_forest", "gradient_boosting", "nearest_neighbours",
                   "support_vectors", "naive_bayes", "network", *(["xgboost"] if has("xgboost") else [])]
        steps = {"iris": ("data/import_data", {"source": Path("iris.csv")}),
                 "two": ("data/split_table", {"table": ("iris", "table"), "stratify": "species"})}
        for kind in trained:
            more = {"layers": "16", "learning_rate": 0.02, "epochs": 40, "batch_size": 16} if kind == "network" else \
                {"depth": 4} if kind == "decision_tree" else {}
            steps[kind] = (f"learn/train_{kind}", {"table": ("two", "train"), "label": "species", **more})
            steps[f"score_{kind}"] = ("learn/score", {"model": (kind, "model"), "table": ("two", "test")})
            steps[f"test_{kind}"] = ("learn/evaluate_classification",
                                     {"table": (f"score_{kind}", "result"), "label": "species", "title": kind})
        steps["tuned"] = ("learn/tune", {"table": ("two", "train"), "label": "species", "kind": "decision_tree", "trials": 4})
        steps["folds"] = ("learn/cross_validate", {"table": ("iris", "table"), "label": "species", "kind": "naive_bayes"})
        steps["matters"] = ("learn/feature_importance", {"model": ("random_forest", "model"), "table": ("two", "test")})
        steps["close"] = ("learn/train_clusters", {"table": ("iris", "table"), "exclude": "species"})
        steps["test_close"] = ("learn/evaluate_clustering", {"table": ("close", "result"), "classes": "species"})
        folder = self.run_steps(steps)
        for kind in trained:
            with self.subTest(kind):
                metrics = self.metrics(f"test_{kind}")
                self.assertGreater(metrics["accuracy"], 0.8)
                self.assertGreater(metrics["auc"], 0.9)
                scored = self.rows(folder, f"score_{kind}")
                self.assertTrue(all(abs(sum(float(v) for k, v in row.items() if k.startswith("probability_")) - 1) < 1e-6
                                    for row in scored))
                self.assertTrue((folder / f"test_{kind}" / "named-outputs" / "report" / "confusion.svg").is_file())
        self.assertLess(self.metrics("network")["loss"], 0.8)
        self.assertEqual(len(self.rows(folder, "tuned")), 4)
        self.assertEqual([row["fold"] for row in self.rows(folder, "folds")], ["1", "2", "3", "4", "5"])
        self.assertIn("petal", self.rows(folder, "matters")[0]["feature"])
        self.assertGreater(self.metrics("test_close")["adjusted_rand"], 0.5)

    def test_models_of_numbers_are_trained_scored_and_measured(self):
        trained = ["linear_regression", "random_forest", "network"]
        steps = {"all": ("data/import_data", {"source": Path("diabetes.jsonl")}),
                 "two": ("data/split_table", {"table": ("all", "table")})}
        for kind in trained:
            more = {"task": "regression", "learning_rate": 0.01} if kind == "network" else {}
            steps[kind] = (f"learn/train_{kind}", {"table": ("two", "train"), "label": "target", **more})
            steps[f"score_{kind}"] = ("learn/score", {"model": (kind, "model"), "table": ("two", "test")})
            steps[f"test_{kind}"] = ("learn/evaluate_regression", {"table": (f"score_{kind}", "result"), "label": "target"})
        folder = self.run_steps(steps)
        for kind in trained:
            with self.subTest(kind):
                self.assertGreater(self.metrics(f"test_{kind}")["r2"], 0.3)
                self.assertTrue((folder / f"test_{kind}" / "named-outputs" / "report" / "predicted.svg").is_file())

    def test_files_of_each_kind_and_addresses_are_read(self):
        (self.folder / "parts").mkdir()
        lines = (self.folder / "iris.csv").read_text().splitlines()
        (self.folder / "parts" / "a.csv").write_text("\n".join(lines[:51]) + "\n")
        (self.folder / "parts" / "b.tsv").write_text("\n".join(line.replace(",", "\t") for line in lines[:1] + lines[51:]) + "\n")
        (self.folder / "semi.txt").write_bytes("Größe;Ort\n1,5;Łódź\n".encode("cp1250", errors="replace"))
        # A step has no business with this test's threads, so the server is a process of its own.
        server = subprocess.Popen(["/usr/bin/python3", "-u", "-m", "http.server", "0", "--bind", "127.0.0.1"], cwd=self.folder,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.kill)
        port = re.search(r"port (\d+)", server.stdout.readline())[1]
        steps = {
            "folder": ("data/import_data", {"folder": Path("parts")}),
            "fetched": ("data/import_data", {"url": f"http://127.0.0.1:{port}/iris.csv", "rows": 40}),
            "lines": ("data/import_data", {"source": Path("diabetes.jsonl"), "kind": "jsonl"}),
            "semi": ("data/import_data", {"source": Path("semi.txt"), "delimiter": ";", "encoding": "cp1250"}),
            "base": ("data/import_data", {"source": Path("species.sqlite")}),
        }
        if has("pyarrow"):
            steps["column"] = ("data/convert_table", {"table": ("folder", "table"), "kind": "parquet"})
            steps["back"] = ("data/import_data", {"source": ("column", "file"), "kind": "parquet"})
        folder = self.run_steps(steps)
        self.assertEqual(len(self.rows(folder, "folder", "table")), 150)
        self.assertEqual(len(self.rows(folder, "fetched", "table")), 40)
        self.assertEqual(len(self.rows(folder, "lines", "table")), 442)
        self.assertEqual(self.rows(folder, "semi", "table"), [{"Größe": "1,5", "Ort": "Łódź"}])
        self.assertEqual([row["species"] for row in self.rows(folder, "base", "table")], ["setosa", "versicolor", "iris x"])
        if has("pyarrow"):
            self.assertEqual(len(self.rows(folder, "back", "table")), 150)

    def test_text_becomes_numbers_and_models_are_compared(self):
        text = ["good film, good story", "bad film, bad story", "a good one", "what a bad one", "good, good, good", "bad, bad, bad"] * 6
        with open(self.folder / "films.csv", "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([("text", "liked"), *[(line, "yes" if "good" in line else "no") for line in text]])
        steps = {
            "films": ("data/import_data", {"source": Path("films.csv")}),
            "two": ("data/split_table", {"table": ("films", "table"), "stratify": "liked"}),
            "words": ("data/text_features", {"table": ("two", "train"), "column": "text", "size": 3}),
            "same": ("data/text_features", {"table": ("two", "test"), "column": "text", "fitted": ("words", "features"), "keep": True}),
        }
        for kind in ("logistic_regression", "naive_bayes"):
            steps[kind] = (f"learn/train_{kind}", {"table": ("words", "result"), "label": "liked"})
            steps[f"score_{kind}"] = ("learn/score", {"model": (kind, "model"), "table": ("same", "result")})
        steps["compare"] = ("learn/compare_models", {"a": ("score_logistic_regression", "result"), "b": ("score_naive_bayes", "result"),
                                                     "names": "first, second", "label": "liked"})
        steps["numbers"] = ("data/import_data", {"source": Path("diabetes.jsonl")})
        steps["fit"] = ("learn/train_linear_regression", {"table": ("numbers", "table"), "label": "target"})
        steps["low"] = ("learn/train_linear_regression", {"table": ("numbers", "table"), "label": "target", "features": "age"})
        for name in ("fit", "low"):
            steps[f"{name}_scored"] = ("learn/score", {"model": (name, "model"), "table": ("numbers", "table")})
        steps["better"] = ("learn/compare_models", {"a": ("low_scored", "result"), "b": ("fit_scored", "result"), "names": "low, fit",
                                                    "label": "target"})
        folder = self.run_steps(steps)
        self.assertEqual(list(self.rows(folder, "words")[0]), ["liked", "text_1", "text_2", "text_3"])
        self.assertEqual(list(self.rows(folder, "same")[0]), ["text", "liked", "text_1", "text_2", "text_3"])
        # The same text gives the same numbers, whichever table it stands in.
        row = self.rows(folder, "same")[0]
        length = sum(float(row[f"text_{n}"]) ** 2 for n in (1, 2, 3))
        self.assertAlmostEqual(length, 1, places=3)
        compared = self.rows(folder, "compare")
        self.assertEqual({row["model"] for row in compared}, {"first", "second"})
        self.assertGreater(float(compared[0]["accuracy"]), 0.9)
        self.assertTrue((folder / "compare" / "named-outputs" / "report" / "models.svg").is_file())
        self.assertEqual([row["model"] for row in self.rows(folder, "better")], ["fit", "low"])
        self.assertGreater(self.metrics("better")["best_r2"], 0.4)

    def test_what_does_not_fit_is_told_in_a_sentence(self):
        cases = {
            "no_column": ("data/select_columns", {"table": ("iris", "table"), "columns": "sepal"}, "there is no column 'sepal'"),
            "no_program": ("data/filter_rows", {"table": ("iris", "table"), "condition": "__import__('os').system('id')"},
                           "but not use Call"),
            "no_write": ("data/run_sql", {"a": ("iris", "table"), "query": "DROP TABLE a"}, "the query failed"),
            "no_attach": ("data/run_sql", {"a": ("iris", "table"), "query": "ATTACH '/tmp/x' AS x"}, "the query failed"),
            "no_number": ("learn/train_linear_regression", {"table": ("iris", "table"), "label": "species"}, "is text: regression"),
            "no_source": ("data/import_data", {}, "give either a source file"),
            "no_text": ("data/text_features", {"table": ("iris", "table"), "column": "words"}, "there is no column of text 'words'"),
            "no_pair": ("learn/compare_models", {"a": ("iris", "table"), "b": ("iris", "table"), "names": "x, x", "label": "species"},
                        "as many different names"),
        }
        if not has("pyarrow"):
            cases["no_parquet"] = ("data/convert_table", {"table": ("iris", "table"), "kind": "parquet"}, "install python3-pyarrow")
        if not has("xgboost"):
            cases["no_xgboost"] = ("learn/train_xgboost", {"table": ("iris", "table"), "label": "species"}, "install python3-xgboost")
        steps = {"iris": ("data/import_data", {"source": Path("iris.csv")})}
        steps.update({name: case[:2] for name, case in cases.items()})
        self.run_steps(steps, status=1)
        for name, (_, _, words) in cases.items():
            with self.subTest(name):
                log = self.tenon("job", "show", "--name", "job", status=None)
                text = self.tenon("job", "stream", "--name", "job", status=None)
                self.assertIn(words, text + log)
        self.assertNotIn("Traceback", text)


if __name__ == "__main__":
    unittest.main()
