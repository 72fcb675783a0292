"""The fallback mlflow module against the real tracking service: fallback_test.py TRACKING_SERVER [unittest options]."""

import contextlib
import glob
import json
import os
import random
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
import unittest

SERVER = sys.argv[1] if len(sys.argv) > 1 else ""
MODULE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../resources/python/fallback")
try:
    import sklearn  # noqa: F401
    HAS_SKLEARN = True
except ImportError:
    HAS_SKLEARN = False


class House:
    """A tracking service that can be killed and started again on the same port."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="tenon-fallback-")
        self.port = 0
        self.start()

    def start(self):
        self.process = subprocess.Popen([SERVER, self.folder, str(self.port)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        port, self.token = self.process.stdout.readline().split()
        if self.port:
            assert self.port == int(port), "another port after a restart"
        self.port = int(port)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def close(self):
        self.kill()
        shutil.rmtree(self.folder)

    @property
    def artifacts(self):
        return os.path.join(self.folder, "jobs", "job_a", "artifacts")

    def environment(self, **more):
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("MLFLOW_", "TENON_"))}
        environment.update(PYTHONPATH=MODULE, MLFLOW_TRACKING_URI="http://127.0.0.1:{}".format(self.port),
                           MLFLOW_TRACKING_TOKEN=self.token, MLFLOW_RUN_ID="job_a", MLFLOW_EXPERIMENT_NAME="exp",
                           AZUREML_RUN_ID="job_a", TENON_ARTIFACT_DIR=self.artifacts, PYTHONDONTWRITEBYTECODE="1",
                           TENON_SPOOL=os.path.join(self.folder, "spool"), MPLBACKEND="Agg")
        environment.update(more)
        return environment

    def popen(self, script, **more):
        return subprocess.Popen([sys.executable, "-W", "ignore", "-c", textwrap.dedent(script)],
                                env=self.environment(**more), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                cwd=self.folder)

    def run(self, script, **more):
        process = self.popen(script, **more)
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
        return out

    def sql(self, query, *values):
        with contextlib.closing(sqlite3.connect("file:{}/workspace.db?mode=ro".format(self.folder), uri=True)) as db:
            return db.execute(query, values).fetchall()

    def wait(self, what, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if what():
                return True
            time.sleep(0.05)
        return False


class Fallback(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.house = House()

    @classmethod
    def tearDownClass(cls):
        cls.house.close()

    def test_everyday_script(self):
        out = self.house.run("""
            import mlflow, json, os
            from mlflow import MlflowClient, MlflowException
            mlflow.set_tracking_uri("azureml://somewhere")
            mlflow.set_experiment("mine")
            with mlflow.start_run() as run:
                assert run.info.run_id == "job_a" == mlflow.active_run().info.run_id
                mlflow.log_param("lr", 0.1)
                mlflow.log_params({"a": 1, "b": None})
                for step in range(5):
                    mlflow.log_metric("loss", 1.0 / (step + 1), step=step)
                mlflow.log_metrics({"x": float("nan"), "y": float("-inf")}, step=2)
                mlflow.set_tag("kind", "test"); mlflow.set_tags({"more": 1})
                mlflow.log_text("hello", "notes/a.txt")
                mlflow.log_dict({"a": [1, {"b": None}]}, "d.json")
                mlflow.log_dict({"a": [1, {"b": None}]}, "d.yaml")
                mlflow.log_table({"p": [1, 2], "q": ["x", "y"]}, "t.json")
                with open("own.bin", "wb") as f: f.write(b"123")
                mlflow.log_artifact("own.bin"); mlflow.log_artifact("own.bin", "sub")
                os.makedirs("many/deep", exist_ok=True); open("many/deep/f", "w").close(); open("many/g", "w").close()
                mlflow.log_artifacts("many", "all")
                with mlflow.start_run(nested=True, run_name="inner") as inner:
                    mlflow.log_metric("m", 1)
                    mlflow.log_text("i", "i.txt")
                    inner_id = inner.info.run_id
                try:
                    mlflow.log_param("lr", 0.2); raise SystemExit("a parameter changed")
                except MlflowException as e:
                    assert e.error_code == "INVALID_PARAMETER_VALUE", e.error_code
                assert mlflow.get_artifact_uri("x").endswith("/job_a/artifacts/x")
            assert mlflow.active_run() is None
            mlflow.log_metric("after", 1)
            assert mlflow.last_active_run().data.metrics["after"] == 1
            client = MlflowClient()
            inner = client.get_run(inner_id)
            assert inner.info.status == "FINISHED" and inner.data.tags["mlflow.parentRunId"] == "job_a"
            assert inner.info.run_name == "inner"
            assert [p.value for p in client.get_metric_history("job_a", "loss")] == [1, 1/2, 1/3, 1/4, 1/5]
            assert sorted(f.path for f in client.list_artifacts("job_a"))[:3] == ["all", "d.json", "d.yaml"]
            assert open(client.download_artifacts("job_a", "notes/a.txt")).read() == "hello"
            assert mlflow.artifacts.load_dict("runs:/job_a/d.yaml") == {"a": [1, {"b": None}]}
            found = mlflow.search_runs(experiment_names=["exp"], filter_string="metrics.loss < 0.5")
            assert list(found)[0]["run_id"] == "job_a" if isinstance(found, list) else True
            assert mlflow.get_experiment_by_name("nothing") is None
            try:
                mlflow.deployments
            except AttributeError as e:
                assert "Installing the package 'mlflow'" in str(e)
            else:
                raise SystemExit("no AttributeError")
            with mlflow.start_run(run_name="second") as second:
                assert second.info.run_id != "job_a"
            print("done")
        """)
        self.assertEqual(out.strip(), "done")
        self.assertEqual(self.house.sql("SELECT value FROM params WHERE job=1 AND key='lr'"), [("0.1",)])
        self.assertEqual(self.house.sql("SELECT count FROM series WHERE name='loss'"), [(5,)])
        inner = glob.glob(self.house.folder + "/jobs/*/artifacts/i.txt")
        self.assertEqual(len(inner), 1)
        self.assertNotIn("job_a", inner[0])
        self.assertTrue(os.path.exists(self.house.artifacts + "/all/deep/f"))

    def test_a_failing_script_says_so(self):
        process = self.house.popen("""
            import mlflow
            with mlflow.start_run(): pass
            mlflow.start_run(run_name="fails")
            raise ValueError("boom")
        """)
        process.communicate()
        self.assertEqual(process.returncode, 1)
        self.assertEqual(self.house.sql("SELECT state FROM jobs WHERE display_name='fails'"), [(101,)])

    def test_yaml_without_pyyaml(self):
        self.house.run("""
            import sys
            sys.modules["yaml"] = None
            from mlflow import _yaml
            import json
            value = {"flavors": {"a": {"env": {"conda": "c.yaml"}, "n": None, "v": "3.13.5", "t": True}},
                     "list": ["python=3.1", {"pip": ["x==1", "y"]}], "s": "it's: [x]", "f": 1.5, "empty": {}, "e": [],
                     "signature": {"inputs": json.dumps([{"type": "double", "name": "a b"}])}, "utc": "2024-01-02 03:04:05.6"}
            assert _yaml._real is None
            assert _yaml.load(_yaml.dump(value)) == value, _yaml.dump(value)
            folded = "a:\\n  inputs: '[{\\"type\\": \\"double\\",\\n    \\"name\\": \\"x\\"}]'\\n  b: 1\\n"
            assert _yaml.load(folded) == {"a": {"inputs": '[{"type": "double", "name": "x"}]', "b": 1}}
        """)
        try:
            import yaml
        except ImportError:
            return
        out = self.house.run("""
            from mlflow import _yaml
            print(_yaml.dump({"a": "1.0", "b": "yes", "c": "", "d": "x: y", "e": "#no", "f": "- z", "g": ["2001-01-01", 1e-7, -3],
                              "h": "line\\nbreak", "i": "é", "j": "*star", "k": "[x]", "l": "1_000", "m": "0x1f", "n": "12:30:00"}))
        """)
        self.assertEqual(yaml.safe_load(out), {
            "a": "1.0", "b": "yes", "c": "", "d": "x: y", "e": "#no", "f": "- z", "g": ["2001-01-01", 1e-7, -3],
            "h": "line\nbreak", "i": "é", "j": "*star", "k": "[x]", "l": "1_000", "m": "0x1f", "n": "12:30:00"})

    @unittest.skipUnless(HAS_SKLEARN, "scikit-learn is not installed")
    def test_models_of_sklearn(self):
        self.house.run("""
            import mlflow, numpy as np, os, json
            from mlflow.models.signature import infer_signature
            from sklearn.linear_model import LogisticRegression
            from sklearn.datasets import load_iris
            X, y = load_iris(return_X_y=True)
            model = LogisticRegression(max_iter=500).fit(X, y)
            signature = infer_signature(X, model.predict(X))
            mlflow.sklearn.save_model(model, "saved", signature=signature, input_example=X[:2])
            assert (mlflow.sklearn.load_model("saved").predict(X) == model.predict(X)).all()
            info = mlflow.sklearn.log_model(model, "iris", signature=signature, registered_model_name="iris")
            assert info.registered_model_version == "1", info.registered_model_version
            loaded = mlflow.pyfunc.load_model("models:/iris/latest")
            assert (loaded.predict(X) == model.predict(X)).all()
            assert loaded.metadata.signature == signature
            client = mlflow.MlflowClient()
            client.set_registered_model_alias("iris", "best", 1)
            assert (mlflow.sklearn.load_model("models:/iris@best").predict(X) == model.predict(X)).all()
            assert mlflow.register_model("runs:/job_a/iris", "iris").version == "2"
            class Twice(mlflow.pyfunc.PythonModel):
                def predict(self, context, model_input, params=None):
                    return [2 * one for one in model_input]
        """)
        with open(self.house.artifacts + "/iris/MLmodel") as source:
            text = source.read()
        self.assertIn("loader_module: mlflow.sklearn", text)
        self.assertIn("pickled_model: model.pkl", text)
        for name in ("model.pkl", "conda.yaml", "python_env.yaml", "requirements.txt"):
            self.assertTrue(os.path.exists(self.house.artifacts + "/iris/" + name), name)
        self.assertEqual(self.house.sql("SELECT path, type FROM assets WHERE kind='model' AND version='1'"),
                         [("jobs/job_a/artifacts/iris", "mlflow_model")])

    @unittest.skipUnless(HAS_SKLEARN, "scikit-learn is not installed")
    def test_autolog_of_sklearn(self):
        self.house.run("""
            import mlflow
            mlflow.autolog()
            from sklearn.pipeline import make_pipeline
            from sklearn.preprocessing import StandardScaler
            from sklearn.svm import SVC
            from sklearn.linear_model import Ridge
            from sklearn.model_selection import GridSearchCV
            from sklearn.datasets import load_iris, load_diabetes
            X, y = load_iris(return_X_y=True)
            StandardScaler().fit(X)
            with mlflow.start_run(nested=True, run_name="auto") as a:
                make_pipeline(StandardScaler(), SVC(C=2)).fit(X, y)
            run = mlflow.get_run(a.info.run_id)
            assert run.data.params["svc__C"] == "2", run.data.params
            assert 0.9 < run.data.metrics["training_accuracy_score"] <= 1
            assert "training_score" in run.data.metrics and "training_f1_score" in run.data.metrics
            assert run.data.tags["estimator_name"] == "Pipeline"
            names = [f.path for f in mlflow.MlflowClient().list_artifacts(a.info.run_id)]
            assert "model" in names, names
            with mlflow.start_run(nested=True, run_name="search") as s:
                GridSearchCV(Ridge(), {"alpha": [0.1, 1.0]}, cv=3).fit(*load_diabetes(return_X_y=True))
            run = mlflow.get_run(s.info.run_id)
            assert run.data.params["best_alpha"] in ("0.1", "1.0"), run.data.params
            assert "best_cv_score" in run.data.metrics
            names = sorted(f.path for f in mlflow.MlflowClient().list_artifacts(s.info.run_id))
            assert names == ["best_estimator", "cv_results.csv", "model"], names
            class Mine(Ridge):
                def fit(self, X, y):
                    return super().fit(X, y)
            with mlflow.start_run(nested=True) as m:
                Mine(alpha=3).fit(*load_diabetes(return_X_y=True))
            assert mlflow.get_run(m.info.run_id).data.params["alpha"] == "3"
            mlflow.sklearn.autolog(disable=True)
            with mlflow.start_run(nested=True) as m:
                Ridge().fit(*load_diabetes(return_X_y=True))
            assert not mlflow.get_run(m.info.run_id).data.params
        """.replace("with mlflow.start_run(nested=True, run_name=\"auto\")",
                    "mlflow.start_run(); mlflow.end_run()\n            with mlflow.start_run(nested=True, run_name=\"auto\")"))

    def test_xgboost_by_its_interface(self):
        # A stand-in with XGBoost's names: the real package is not part of the tests' machine.
        with open(self.house.folder + "/xgboost.py", "w") as out:
            out.write(textwrap.dedent("""
                import json
                __version__ = "0.0.test"
                class DMatrix:
                    def __init__(self, data, label=None): self.data = data
                class Booster:
                    trained = 0
                    def save_model(self, path):
                        with open(path, "w") as out: json.dump(self.trained, out)
                    def load_model(self, path):
                        with open(path) as source: self.trained = json.load(source)
                    def predict(self, matrix): return [self.trained for _ in matrix.data]
                    def get_score(self, importance_type): return {"f0": 1.0}
                def train(params, dtrain, num_boost_round=10, evals=(), evals_result=None, **others):
                    booster = Booster()
                    booster.trained = num_boost_round
                    if evals_result is not None:
                        evals_result["train"] = {"rmse": [1.0 / (i + 1) for i in range(num_boost_round)]}
                    return booster
            """))
        self.house.run("""
            import mlflow, sys
            sys.path.insert(0, ".")
            mlflow.xgboost.autolog()
            import xgboost
            with mlflow.start_run(): pass
            with mlflow.start_run() as run:
                booster = xgboost.train({"eta": 0.3}, xgboost.DMatrix([[1], [2]]), num_boost_round=4)
            data = mlflow.get_run(run.info.run_id).data
            assert data.params["eta"] == "0.3", data.params
            assert data.metrics["train-rmse"] == 0.25
            uri = "runs:/{}/model".format(run.info.run_id)
            assert mlflow.xgboost.load_model(uri).trained == 4
            assert mlflow.pyfunc.load_model(uri).predict([[1], [2]]) == [4, 4]
        """)


class BadDays(unittest.TestCase):
    def setUp(self):
        self.house = House()
        self.addCleanup(self.house.close)

    def values(self, name):
        """Every stored value of a metric, through the public route."""
        out = self.house.run("""
            import mlflow, json
            print(json.dumps([p.value for p in mlflow.MlflowClient().get_metric_history("job_a", {!r})]))
        """.format(name))
        return json.loads(out)

    def test_killed_at_any_moment_every_accepted_point_is_there_once(self):
        seed = int(os.environ.get("TENON_TEST_SEED", "0")) or random.SystemRandom().randrange(1 << 30)
        print("seed {}".format(seed), file=sys.stderr)
        dice = random.Random(seed)
        process = self.house.popen("""
            import mlflow, os
            from mlflow.entities import Metric
            client = mlflow.MlflowClient()
            i = -1
            while not os.path.exists("stop") or i < 200:
                i += 1
                mlflow.log_metric("one", i, step=i)
                if i % 10 == 0:
                    client.log_batch("job_a", [Metric("many", i * 10 + k, 1700000000000, 0) for k in range(10)])
                print(i, flush=True)
        """, TENON_TRACKING_PATIENCE="0.3")
        accepted = []
        reader = threading.Thread(target=lambda: accepted.extend(process.stdout))
        reader.start()
        for _ in range(15):
            time.sleep(dice.uniform(0.01, 0.15))
            self.house.kill()
            # Now and then the engine stays away long enough that calls go to the spool.
            time.sleep(dice.choice([0, 0, 0, 0.05, 0.6]))
            self.house.start()
        open(os.path.join(self.house.folder, "stop"), "w").close()
        err = process.stderr.read()
        self.assertEqual(process.wait(60), 0, err)
        reader.join()
        process.stdout.close()
        process.stderr.close()
        count = len(accepted)
        self.assertGreater(count, 200)
        many = [i * 10 + k for i in range(0, count, 10) for k in range(10)]
        # What was called while the engine was away lies in the spool: thousands of lines, and a sanitizer is slow.
        self.assertTrue(
            self.house.wait(lambda: self.house.sql("SELECT sum(count) FROM series") == [(count + len(many),)], 150),
            self.house.sql("SELECT name, count FROM series"))
        self.assertEqual(sorted(self.values("one")), list(range(count)))
        self.assertEqual(sorted(self.values("many")), many)

    def test_no_engine_at_all(self):
        port = self.house.port
        self.house.kill()
        try:
            out = self.house.run("""
                import mlflow
                with mlflow.start_run(run_id="job_a"):
                    for i in range(300):
                        mlflow.log_metric("m", i, step=i)
                    mlflow.log_param("p", "v")
                    mlflow.log_text("text", "a.txt")
                print("done")
            """, TENON_TRACKING_PATIENCE="0.1")
        finally:
            self.house.start()
        self.assertEqual(port, self.house.port)
        self.assertEqual(out.strip(), "done")
        self.assertTrue(self.house.wait(lambda: self.house.sql("SELECT count FROM series") == [(300,)]))
        self.assertTrue(self.house.wait(lambda: self.house.sql("SELECT key, value FROM params") == [("p", "v")]))
        self.assertTrue(os.path.exists(self.house.artifacts + "/a.txt"))

    def test_a_silent_server_is_not_waited_for_for_ever(self):
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            process = self.house.popen("""
                import mlflow._transport as t
                import http.client
                # A minute is too long for a test.
                connect = t.Transport._connect
                def fast(self):
                    c = connect(self)
                    c.sock.settimeout(0.2)
                    return c
                t.Transport._connect = fast
                import mlflow
                mlflow.log_metric("m", 1)
            """, MLFLOW_TRACKING_URI="http://127.0.0.1:{}".format(listener.getsockname()[1]),
                TENON_TRACKING_PATIENCE="0.5")
            _, err = process.communicate(timeout=30)
            self.assertEqual(process.returncode, 0, err)
        self.assertTrue(self.house.wait(lambda: self.house.sql("SELECT count FROM series") == [(1,)]))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]] + sys.argv[2:])
