"""Every verb of the command line over the real programs, with good and with wrong words."""

import http.server
import json
import os
import pty
import select
import shutil
import signal
import sqlite3
import subprocess
import threading
import unittest
import zipfile

from support import COMPLETED, TENON, Case

USAGE, REFUSED = 2, 1

TRAIN = """
$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json
# trains
name: train
type: command
inputs:
  data: {type: uri_file}
  rate: {type: number, default: 0.1}
outputs:
  model: {type: uri_folder}
code: ./src   # the scripts
additional_includes:
  - ../shared
command: >-
  cat ${{inputs.data}} shared/words.txt extra.txt > ${{outputs.model}}/model.txt;
  echo rate ${{inputs.rate}}
environment:
  image: none
  conda_file: ../conda/conda.yml
"""

OUTER = """
type: pipeline
name: outer
version: 4
inputs:
  data: {type: uri_file}
outputs:
  model: {type: uri_folder}
jobs:
  only:
    type: command
    component: ./train/train.yml
    inputs:
      data: ${{parent.inputs.data}}
    outputs:
      model: ${{parent.outputs.model}}
  note:
    type: command
    code: .
    command: cat note.txt
"""

USE = """
type: pipeline
inputs:
  data: {type: uri_file, path: data.csv}
jobs:
  it:
    component: azureml:%s
    inputs:
      data: ${{parent.inputs.data}}
"""


class Server(http.server.BaseHTTPRequestHandler):
    """Serves one text with an ETag and counts what it was asked."""

    content = {"/data/iris.csv": (b"1,2,3\n", "one")}
    full, unchanged = 0, 0

    def do_GET(self):
        known = self.content.get(self.path)
        if known is None:
            self.send_error(404)
            return
        body, etag = known
        if self.headers.get("If-None-Match") == f'"{etag}"':
            type(self).unchanged += 1
            self.send_response(304)
            self.end_headers()
            return
        type(self).full += 1
        self.send_response(200)
        self.send_header("ETag", f'"{etag}"')
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Assets(Case):
    def files(self):
        self.write("parts/train/train.yml", TRAIN)
        self.write("parts/train/src/extra.txt", "extra\n")
        self.write("parts/train/src/.amlignore", "*.log\n")
        self.write("parts/train/src/left.log", "not taken\n")
        self.write("parts/shared/words.txt", "words\n")
        self.write("parts/conda/conda.yml", "dependencies: [python=3.12]\n")
        self.write("parts/outer.yml", OUTER)
        self.write("parts/note.txt", "noted\n")
        self.write("data.csv", "a,b\n")

    def testComponentOutlivesItsFiles(self):
        self.files()
        first = self.json("component", "create", "--file", "parts/train/train.yml")
        self.assertEqual((first["name"], first["version"], first["existed"]), ("train", "1", False))
        again = self.json("component", "create", "--file", "parts/train/train.yml")
        self.assertEqual((again["version"], again["existed"]), ("1", True))
        outer = self.json("component", "create", "--file", "parts/outer.yml")
        self.assertEqual((outer["version"], outer["existed"]), ("4", False))
        self.write("parts/train/src/extra.txt", "changed\n")
        self.tenon("component", "create", "--file", "parts/train/train.yml", "--version", "1", status=REFUSED)
        self.assertIn("already registered", self.err)
        second = self.json("component", "create", "--file", "parts/train/train.yml")
        self.assertEqual((second["version"], second["existed"]), ("2", False))
        shutil.rmtree(self.folder / "parts")
        for reference, extra in (("train:1", "extra"), ("train@latest", "changed"), ("train", "changed"),
                                 ("outer:4", "extra")):
            self.write("use.yml", USE % reference)
            job = self.create("use.yml", "--force")
            steps = self.steps(job)
            made = self.rows("SELECT path FROM outputs WHERE job = ? AND name = 'model'",
                             steps.get("it/only", steps["it"])["id"])[0]
            self.assertEqual((self.data() / made["path"] / "model.txt").read_text(), f"a,b\nwords\n{extra}\n")
            if reference == "outer:4":
                self.assertEqual(self.log(steps["it/note"]), "noted\n")
        copied = self.json("component", "show", "--name", "train", "--version", "1")
        text = open(copied["path"], encoding="utf-8").read()
        self.assertIn("code: ./src   # the scripts", text)
        self.assertIn("# trains", text)
        self.assertFalse(os.path.exists(os.path.join(os.path.dirname(copied["path"]), "src", "left.log")))
        self.assertIn('\nversion: "1"\n', "\n" + text)

    def testSameContentIsReusedAfterRegistering(self):
        self.files()
        self.write("local.yml", USE.replace("azureml:%s", "./parts/train/train.yml"))
        self.create("local.yml")
        self.tenon("component", "create", "--file", "parts/train/train.yml")
        self.write("use.yml", USE % "train:1")
        plan = self.json("job", "plan", "--file", "use.yml")
        reasons = [reason.get("part") for reason in plan["steps"][0]["reasons"]]
        self.assertIn(reasons, ([None], ["environment"]), "code, command and inputs are the same")

    def testListShowArchiveRestore(self):
        self.files()
        self.assertEqual(self.json("component", "list"), [])
        self.tenon("component", "create", "--file", "parts/train/train.yml", "--tag", "team=a", "--description", "fits")
        self.write("parts/train/src/extra.txt", "changed\n")
        self.tenon("component", "create", "--file", "parts/train/train.yml", "--version", "zwei")
        rows = self.json("component", "list")
        self.assertEqual([(row["name"], row["version"]) for row in rows], [("train", "zwei")])
        self.assertTrue(rows[0]["created_by"])
        self.assertEqual([row["version"] for row in self.json("component", "list", "train")], ["zwei", "1"])
        shown = self.json("component", "show", "train:1")
        self.assertEqual((shown["description"], shown["tags"], shown["latest"]), ("fits", {"team": "a"}, False))
        self.tenon("component", "archive", "train:zwei")
        self.assertEqual([row["version"] for row in self.json("component", "list")], ["1"])
        self.assertEqual(self.json("component", "show", "train@latest")["version"], "1")
        self.tenon("component", "archive", "train")
        self.assertEqual(self.json("component", "list"), [])
        self.assertEqual(len(self.json("component", "list", "--archived-only")), 1)
        # An archived version can still be used.
        self.write("use.yml", USE % "train:1")
        self.create("use.yml")
        self.tenon("component", "restore", "train")
        self.assertEqual([row["version"] for row in self.json("component", "list")], ["zwei"])
        self.assertIn("train", self.tenon("component", "list"))
        self.assertIn("train\tzwei", self.tenon("component", "list", "--output", "tsv"))
        self.assertIn("version\tzwei\n", self.tenon("component", "show", "train", "--version", "zwei", "--output", "tsv"))
        self.tenon("component", "show", "trian", status=REFUSED)
        self.assertIn("Did you mean “train”?", self.err)
        self.tenon("component", "show", "train:9", status=REFUSED)
        self.assertIn("zwei", self.err)
        self.tenon("component", "archive", "trian", status=REFUSED)
        self.tenon("component", "download", "train:1", "--download-path", "out")
        self.assertTrue((self.folder / "out/train/train.yml").exists())
        self.tenon("component", "download", "train:1", "--download-path", "out", status=REFUSED)

    def testUpdate(self):
        self.files()
        for version in ("1", "2"):
            self.write("parts/train/src/extra.txt", version)
            self.tenon("component", "create", "--file", "parts/train/train.yml", "--version", version, "--tag", "team=a")
        self.tenon("component", "update", "train:1", "--set", "description=the first = one", "tags.stage=old", "--tag", "by=me")
        shown = self.json("component", "show", "train:1")
        self.assertEqual((shown["description"], shown["tags"]), ("the first = one", {"team": "a", "stage": "old", "by": "me"}))
        self.tenon("component", "update", "--name", "train", "--label", "latest", "--remove", "tags.team")
        self.assertEqual(self.json("component", "show", "train:2")["tags"], {})
        self.assertEqual(self.json("component", "show", "train:1")["tags"]["team"], "a")
        # Without a version it is the newest; what makes a version what it is never changes.
        self.tenon("component", "update", "train", "--description", "newest")
        self.assertEqual(self.json("component", "show", "train:2")["description"], "newest")
        for wrong in (("--set", "command=ls"), ("--set", "display_name=x"), ("--set", "tags.=x"), ("--remove", "description")):
            self.tenon("component", "update", "train:1", *wrong, status=REFUSED)
        self.assertIn("tags.KEY", self.err)
        self.tenon("component", "update", "train:1", status=USAGE)
        self.tenon("component", "update", "trian", "--description", "x", status=REFUSED)
        self.assertIn("Did you mean “train”?", self.err)
        self.tenon("component", "update", "train:9", "--description", "x", status=REFUSED)
        self.write("job.yml", "type: command\ncommand: echo hi\ntags: {a: b}\n")
        job = self.create("job.yml")["name"]
        self.tenon("job", "update", job, "--set", "display_name=Greeting", "tags.c=d", "--remove", "tags.a")
        self.tenon("job", "update", "--name", job, "--description", "says hi")
        shown = self.json("job", "show", job)
        self.assertEqual((shown["display_name"], shown["description"], shown["tags"]), ("Greeting", "says hi", {"c": "d"}))
        self.tenon("job", "update", job, "--set", "experiment_name=x", status=REFUSED)
        self.tenon("job", "update", job + "x", "--description", "y", status=REFUSED)

    def testDeleteAVersion(self):
        self.write("rows.csv", "a,b\n")
        self.write("net/weights.bin", "1234")
        self.tenon("data", "create", "--name", "rows", "--path", "rows.csv")
        for content in ("1234", "5678", "9"):
            self.write("net/weights.bin", content)
            self.tenon("model", "create", "--name", "net", "--path", "net")
        copied = self.data() / "assets/model/net"
        # A deployment names one version, another one by "latest".
        head = ("$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json\n"
                "name: blue\nendpoint_name: shop\n")
        self.write("serve/blue.yml", head + "model: azureml:net:1\n")
        self.tenon("model", "delete", "net:1", status=REFUSED)
        self.assertIn("the deployment blue uses it (serve/blue.yml)", self.err)
        self.tenon("model", "delete", "net:1", "--force", status=REFUSED)
        self.write("serve/blue.yml", head + "model: azureml:net@latest\n")
        self.tenon("model", "delete", "net:3", status=REFUSED)
        self.tenon("model", "delete", "net:1")
        self.until(lambda: not (copied / "1").exists())
        self.assertEqual([row["version"] for row in self.json("model", "list", "net")], ["3", "2"])
        self.tenon("model", "show", "net:1", status=REFUSED)
        self.tenon("model", "delete", "net:1", status=REFUSED)
        self.tenon("model", "delete", "net", status=REFUSED)
        self.assertIn("which version", self.err)
        # The version can be registered again, and has the files it is given then.
        self.write("net/weights.bin", "new")
        self.tenon("model", "create", "--name", "net", "--version", "1", "--path", "net")
        self.assertEqual((copied / "1/net/weights.bin").read_text(), "new")
        # Other files and jobs keep what they use, too.
        self.write("job.yml", "type: command\ncommand: cat ${{inputs.d}}\n"
                              "inputs:\n  d: {type: uri_file, path: 'azureml:rows:1'}\n")
        self.tenon("data", "delete", "rows:1", status=REFUSED)
        self.assertIn("job.yml names it in line 4", self.err)
        job = self.create("job.yml")
        (self.folder / "job.yml").unlink()
        self.tenon("data", "delete", "rows:1", status=REFUSED)
        self.assertIn(job["name"], self.err)
        self.tenon("data", "delete", "rows:1", "--force")
        self.assertEqual((self.folder / "rows.csv").read_text(), "a,b\n", "data stays where it lies")
        self.assertEqual(self.json("data", "list"), [])

    def testAnOutputIsNoLongerRegisteredWhenItsModelIsDeleted(self):
        self.write("made.yml", "type: command\ncommand: echo 1 > ${{outputs.m}}/w\noutputs: {m: {type: custom_model}}\n")
        job = self.create("made.yml")
        self.tenon("model", "create", "--name", "net", "--job", job["name"], "--output-name", "m")
        self.assertEqual(self.rows("SELECT asset FROM outputs")[0]["asset"], "net:1")
        self.tenon("model", "delete", "net:1")
        self.assertEqual(self.rows("SELECT asset FROM outputs")[0]["asset"], "")

    def testWrongComponents(self):
        self.files()
        self.write("broken.yml", "name: [x\n")
        self.write("data.yml", "$schema: https://azuremlschemas.azureedge.net/latest/data.schema.json\n"
                               "name: d\npath: data.csv\ntype: uri_file\n")
        self.write("gone.yml", "name: gone\ntype: command\ncommand: ls\ncode: ./nowhere\nenvironment: azureml:x:1\n")
        self.write("cycle.yml", "name: c\ntype: pipeline\njobs:\n  a:\n    type: pipeline\n    component: ./cycle.yml\n")
        os.mkfifo(self.folder / "pipe")
        for file, text in (("broken.yml", "broken.yml:1"), ("data.yml", "data"), ("gone.yml", "nowhere"),
                           ("cycle.yml", "itself"), ("missing.yml", "missing.yml")):
            self.tenon("component", "create", "--file", file, status=None)
            self.assertIn(text, self.err)
        self.assertEqual(self.rows("SELECT * FROM assets"), [])
        self.assertEqual([p for p in (self.data() / "assets").rglob("*") if p.is_file()], [])
        self.tenon("component", "create", "--file", "parts/train/train.yml", "--name", "../up", status=REFUSED)
        self.tenon("component", "create", "--file", "parts/train/train.yml", "--version", "a/b", status=REFUSED)
        self.tenon("component", "create", status=USAGE)
        self.tenon("component", "crate", status=USAGE)
        self.assertIn("Did you mean “create”?", self.err)

    def testData(self):
        self.write("data.csv", "a,b\n")
        self.write("folder/one.txt", "1")
        self.write("d.yml", "$schema: https://azuremlschemas.azureedge.net/latest/data.schema.json\n"
                            "name: iris\nversion: 1\ntype: uri_file\npath: ./data.csv\ntags: {from: me}\n")
        self.tenon("data", "create", "--file", "d.yml")
        made = self.json("data", "create", "--name", "many", "--path", "folder")
        self.assertEqual(made["version"], "1")
        self.assertEqual(self.json("data", "show", "many")["type"], "uri_folder")
        self.tenon("data", "create", "--name", "table", "--path", "folder", "--type", "mltable", status=REFUSED)
        self.assertIn("MLTable", self.err)
        self.tenon("data", "create", "--name", "bad", "--path", "folder", "--type", "uri_file", status=REFUSED)
        self.tenon("data", "create", "--name", "bad", "--path", "nowhere", status=REFUSED)
        self.tenon("data", "create", "--name", "bad", "--path", "folder", "--type", "uri_flie", status=REFUSED)
        self.assertIn("uri_file", self.err)
        self.write("job.yml", "type: command\ncommand: cat ${{inputs.d}}\n"
                              "inputs:\n  d: {type: uri_file, path: 'azureml:iris:1'}\n")
        job = self.create("job.yml")
        self.assertEqual(self.log(job), "a,b\n")
        self.assertEqual(self.json("job", "show", job["name"])["inputs"]["d"]["origin"], "azureml:iris:1")
        # Registered content that changed is said, and used as it is.
        self.write("data.csv", "c,d\n")
        self.tenon("job", "create", "--file", "job.yml")
        self.assertIn("asset.content-changed", self.err)
        self.tenon("data", "create", "--file", "d.yml", status=REFUSED)
        os.remove(self.folder / "data.csv")
        self.tenon("job", "create", "--file", "job.yml", status=REFUSED)
        self.assertIn("gone", self.err)
        self.write("wrong.yml", "type: command\ncommand: cat ${{inputs.d}}\n"
                                "inputs:\n  d: {type: uri_file, path: 'azureml:irsi:1'}\n")
        self.tenon("job", "create", "--file", "wrong.yml", status=REFUSED)
        self.assertIn("Did you mean azureml:iris:1?", self.err)
        self.assertIn("wrong.yml:4", self.err)

    def testEnvironment(self):
        self.write("env/conda.yml", "dependencies: [python=3.12]\n")
        self.write("env/env.yml", "$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\n"
                                  "name: sk\nversion: 2\nimage: base:1\nconda_file: conda.yml\n")
        self.tenon("environment", "create", "--file", "env/env.yml")
        shown = self.json("environment", "show", "sk:2")
        self.assertIn("python=3.12", shown["definition"]["conda_content"])
        self.write("env/conda.yml", "dependencies: [python=3.13]\n")
        self.tenon("environment", "create", "--file", "env/env.yml", status=REFUSED)
        shutil.rmtree(self.folder / "env")
        self.write("job.yml", "type: command\ncommand: python3 -c 'print(1)'\nenvironment: azureml:sk:2\n")
        job = self.create("job.yml")
        self.assertIn("sk:2", json.dumps(self.json("job", "show", job["name"])["notes"]))

    def testModelsFromPathsAndJobs(self):
        self.write("weights/net.bin", "w1")
        self.tenon("model", "create", "--name", "net", "--path", "weights")
        shutil.rmtree(self.folder / "weights")
        shown = self.json("model", "show", "net")
        self.assertEqual((shown["version"], shown["type"]), ("1", "custom_model"))
        self.assertTrue(shown["path"].endswith("/weights"))
        self.assertEqual(open(os.path.join(shown["path"], "net.bin"), encoding="utf-8").read(), "w1")
        self.write("job.yml", "type: command\ncommand: echo hi > ${{outputs.m}}/x; echo art > outputs/art.txt\n"
                              "outputs:\n  m: {type: uri_folder}\n")
        job = self.create("job.yml")
        self.tenon("model", "create", "--name", "made", "--job", job["name"], "--output-name", "m")
        made = self.json("model", "show", "made")
        self.assertEqual((made["job"], made["output"]), (job["name"], "m"))
        self.tenon("model", "create", "--name", "other", "--path", f"runs:/{job['name']}/outputs/art.txt")
        self.assertEqual(open(self.json("model", "show", "other")["path"], encoding="utf-8").read(), "art\n")
        self.tenon("data", "create", "--name", "kept", "--job", job["name"], "--output-name", "m")
        self.tenon("model", "create", "--name", "no", "--job", job["name"], "--output-name", "mm", status=REFUSED)
        self.assertIn("no output", self.err)
        self.tenon("model", "create", "--name", "no", "--job", "nobody", "--output-name", "m", status=REFUSED)
        self.assertEqual(self.json("job", "show", job["name"])["outputs"]["m"]["asset"], "kept:1")


class Bindings(Case):
    def job(self, path, kind="uri_file"):
        self.write("job.yml", f"type: command\ncommand: cat ${{{{inputs.d}}}}\n"
                              f"inputs:\n  d: {{type: {kind}, path: '{path}'}}\n")

    def testDataAndDatastores(self):
        self.write("here/data.csv", "bound\n")
        for reference, target, path in (
                ("azureml:iris:3", "here/data.csv", "azureml:iris:3"),
                ("azureml:names", "here/data.csv", "azureml:names:7"),
                ("azureml:blob", "here", "azureml://datastores/blob/paths/data.csv"),
                ("azureml://datastores/lake", "here", "azureml://datastores/lake/paths/data.csv"),
                ("wasbs://c@a.blob.core.windows.net/", "here", "wasbs://c@a.blob.core.windows.net/data.csv"),
                ("azureml://registries/r/data/d/versions/1", "here/data.csv",
                 "azureml://registries/r/data/d/versions/1")):
            self.job(path)
            self.tenon("job", "create", "--file", "job.yml", status=REFUSED)
            self.assertIn("job.yml:4", self.err)
            self.tenon("data", "bind", reference, target)
            job = self.create("job.yml")
            self.assertEqual(self.log(job) or "bound\n", "bound\n")
            self.assertEqual(job["state"], COMPLETED)
            self.assertEqual(self.json("job", "show", job["name"])["inputs"]["d"]["origin"], path)
        self.assertEqual(len(self.json("data", "bindings")), 6)
        self.tenon("data", "unbind", "azureml:iris:2", status=REFUSED)
        self.assertIn("azureml:iris:3", self.err)
        self.tenon("data", "unbind", "azureml:iris:3")
        self.job("azureml:iris:3")
        self.tenon("job", "create", "--file", "job.yml", status=REFUSED)
        self.tenon("data", "bind", "iris", "here/data.csv", status=REFUSED)
        self.tenon("data", "bind", "azureml:x:1", "nowhere", status=REFUSED)
        self.tenon("data", "bind", "azureml:x:1", status=USAGE)
        self.tenon("data", "bind", "a", "b", "c", status=USAGE)
        self.tenon("data", "bind", "azureml://datastores/lake", "here/data.csv", status=REFUSED)

    def testComponents(self):
        self.write("part.yml", "name: part\ntype: command\ncommand: echo bound part\nenvironment: azureml:e:1\n")
        self.write("job.yml", "type: pipeline\njobs:\n  it:\n    component: azureml://registries/r/components/p/versions/1\n")
        self.tenon("job", "plan", "--file", "job.yml", status=REFUSED)
        self.tenon("component", "bind", "azureml://registries/r/components/p/versions/1", "part.yml")
        job = self.create("job.yml")
        self.assertEqual(self.log(self.steps(job)["it"]), "bound part\n")
        self.write("bad.yml", "name: [\n")
        self.tenon("component", "bind", "azureml:x:1", "bad.yml", status=REFUSED)
        self.assertIn("bad.yml:1", self.err)

    def testCompute(self):
        self.tenon("compute", "bind", "gpu-cluster", "local")
        rows = {row["name"]: row["target"] for row in self.json("compute", "list")}
        self.assertEqual(rows, {"local": "local", "serverless": "local", "gpu-cluster": "local"})
        self.tenon("compute", "bind", "x", "mars", status=REFUSED)
        self.tenon("compute", "bind", "local", "local", status=REFUSED)
        self.tenon("compute", "unbind", "gpu-clutser", status=REFUSED)
        self.assertIn("gpu-cluster", self.err)
        self.tenon("compute", "unbind", "gpu-cluster")

    def testTargets(self):
        self.tenon("compute", "create", "gpu-t4", "--size", "Standard_NC4as_T4_v3", "--location", "westeurope",
                   "--max-instances", "2")
        self.assertIn("az ml compute create --file compute/gpu-t4.yml", self.out)
        self.tenon("compute", "create", "gpu-t4", "--size", "Standard_NC4as_T4_v3", status=REFUSED)
        self.tenon("compute", "create", "x", "--size", "A", "--min-instances", "3", status=REFUSED)
        self.tenon("compute", "create", "plato", "--type", "slurm", "--host", "plato.example.org")
        rows = {row["name"]: row for row in self.json("compute", "list")}
        self.assertEqual(rows["gpu-t4"]["usd_an_hour"], "0.658")
        self.assertEqual(rows["plato"]["type"], "slurm")
        self.tenon("compute", "update", "gpu-t4", "--set", "max_instances=4")
        self.assertEqual(self.json("compute", "show", "gpu-t4")["max_instances"], 4)
        self.tenon("compute", "update", "gpu-t4", "--set", "max_instances=0", status=REFUSED)
        self.tenon("compute", "show", "gpu-t5", status=REFUSED)
        self.assertIn("gpu-t4", self.err)
        # Nowhere else than where it says; a cluster's definition means this computer for now.
        self.write("job.yml", "type: command\ncommand: echo here\ncompute: azureml:plato\n")
        self.tenon("job", "create", "--file", "job.yml", status=REFUSED)
        self.assertIn("slurm", self.err)
        self.write("env.yml", "dependencies:\n- pip:\n  - torch==2.7.0+rocm6.3\n")
        self.write("job.yml", "type: command\ncommand: echo here\ncompute: azureml:gpu-t4\n"
                   "environment: {image: ubuntu, conda_file: env.yml}\n")
        self.tenon("job", "create", "--file", "job.yml")
        self.assertIn("NVIDIA runs CUDA, never ROCm", self.err)
        # A base image behind an option, and behind another stage.
        (self.folder / "image").mkdir()
        self.write("image/Dockerfile", "FROM --platform=linux/amd64 rocm/pytorch:rocm6.3 AS base\nFROM base\nRUN true\n")
        self.write("job.yml", "type: command\ncommand: echo here\ncompute: azureml:gpu-t4\n"
                   "environment: {build: {path: image}}\n")
        self.tenon("job", "create", "--file", "job.yml")
        self.assertIn("NVIDIA runs CUDA, never ROCm", self.err)
        # What runs again goes by the targets of today.
        self.write("job.yml", "type: command\ncommand: echo here\ncompute: azureml:later\n")
        ran = self.create("job.yml")["name"]
        self.write("elsewhere.yml", "name: later\ntype: tenon\ntenon: {kind: ssh, host: far.example.org}\n")
        self.assertNotIn("later", [row["name"] for row in self.json("compute", "list")])
        # A definition counts once it lies where jobs look for it.
        self.tenon("compute", "create", "--file", "elsewhere.yml")
        self.assertEqual((self.folder / "compute/later.yml").read_text(), (self.folder / "elsewhere.yml").read_text())
        self.tenon("compute", "create", "--file", "elsewhere.yml") # the same again is no conflict
        self.tenon("job", "create", "--file", "job.yml", status=REFUSED)
        self.assertIn("ssh", self.err)
        self.tenon("job", "rerun", ran, status=REFUSED)
        self.assertIn("ssh", self.err)
        self.write("elsewhere.yml", "name: later\ntype: tenon\ntenon: {kind: slurm, host: far.example.org}\n")
        self.tenon("compute", "create", "--file", "elsewhere.yml", status=REFUSED)
        self.assertIn("kind: ssh", (self.folder / "compute/later.yml").read_text())
        self.tenon("compute", "bind", "later", "local")
        self.tenon("job", "rerun", ran)
        self.tenon("compute", "delete", "plato")
        self.assertNotIn("plato", [row["name"] for row in self.json("compute", "list")])

    def testSizesAndTheirQuota(self):
        asked = ("compute", "list-sizes", "--location", "westeurope", "--gpu", "--generation", "turing+",
                 "--max-price", "2", "--package", "torch==2.1.0+cu118")
        rows = self.json(*asked, "--shipped")
        self.assertIn(("Standard_NC4as_T4_v3", "0.658"), [(row["name"], row["usd_an_hour"]) for row in rows])
        self.assertEqual({row["fits"] for row in rows}, {"yes"})
        self.tenon("compute", "list-sizes", "--package", "tensorflwo==2.15", status=USAGE)
        self.assertIn("tensorflow", self.err)
        self.write("usages-westeurope.json", '[{"limit": 12, "currentValue": 6, "name": {"value": '
                   '"Standard NCASv3_T4 Family Cluster Dedicated vCPUs"}}]')
        self.tenon("compute", "catalogue", "import", "usages-westeurope.json", "--subscription", "lab")
        rows = {row["name"]: row for row in self.json(*asked, "--within-quota", "--nodes", "2", "--all",
                                                      "--subscription", "lab")}
        self.assertEqual(rows["Standard_NC4as_T4_v3"]["verdict"], "Needs 8 cores, family limit 12, 6 used")
        self.assertEqual(rows["Standard_NC8ads_A10_v4"]["fits"], "unknown")
        self.assertEqual([row["limit"] for row in self.json("compute", "list-usage", "--subscription", "lab")], [12])
        self.write("cut.json", '[{"limit": 1')
        self.tenon("compute", "catalogue", "import", "cut.json", "--subscription", "lab", status=REFUSED)
        self.assertIn("cut.json:1:", self.err)
        self.assertEqual([row["limit"] for row in self.json("compute", "list-usage", "--subscription", "lab")], [12])

    def testUrlsAreFetchedOnce(self):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        url = f"http://127.0.0.1:{server.server_port}/data/iris.csv"
        Server.full = Server.unchanged = 0
        self.job(url)
        first = self.create("job.yml")
        self.assertEqual(self.log(first), "1,2,3\n")
        self.assertEqual((Server.full, Server.unchanged), (1, 0))
        again = self.create("job.yml")
        self.assertIsNotNone(again["reused_from"])
        self.assertEqual((Server.full, Server.unchanged), (1, 1))
        Server.content["/data/iris.csv"] = (b"4,5,6\n", "two")
        changed = self.create("job.yml")
        self.assertIsNone(changed["reused_from"])
        self.assertEqual(self.log(changed), "4,5,6\n")
        self.assertEqual(self.json("job", "show", changed["name"])["inputs"]["d"]["origin"], url)
        self.job(url, "uri_folder")
        self.tenon("job", "create", "--file", "job.yml", status=REFUSED)
        self.assertIn("job.yml:4", self.err)
        self.job(url.replace("iris", "lilies"))
        self.tenon("job", "create", "--file", "job.yml", status=REFUSED)
        self.assertIn("404", self.err)
        server.shutdown()
        server.server_close()
        self.job(url)
        self.tenon("job", "create", "--file", "job.yml", "--stream")
        self.assertIn("download.offline", self.err)
        self.job(url.replace("iris", "tulips"))
        self.tenon("job", "create", "--file", "job.yml", status=REFUSED)
        self.assertIn("cannot be fetched", self.err)
        self.tenon("data", "bind", url.replace("iris", "tulips"), "job.yml")
        self.create("job.yml")
        # What a reference stands for must be there, and be what the input takes.
        (self.folder / "store").mkdir()
        self.tenon("data", "bind", "azureml://datastores/far", "store")
        self.write("store/here.csv", "1\n")
        for place, kind, said in (("gone.csv", "uri_file", "reference.not-there"), ("here.csv", "uri_folder", "input.file-for-folder")):
            self.job(f"azureml://datastores/far/paths/{place}", kind)
            self.tenon("job", "create", "--file", "job.yml", status=REFUSED)
            self.assertRegex(self.err, rf"job\.yml:4:\d+: .*\[{said}\]")
        self.job("azureml://datastores/far/paths/here.csv")
        self.create("job.yml")


class Jobs(Case):
    def testDownload(self):
        self.write("p.yml", """
type: pipeline
outputs:
  final: {type: uri_folder}
jobs:
  a:
    type: command
    command: echo out; echo one > ${{outputs.o}}; echo art > outputs/art.txt
    outputs:
      o: {type: uri_file}
  b:
    type: command
    command: cp ${{inputs.i}} ${{outputs.f}}/copy.txt
    inputs:
      i: ${{parent.jobs.a.outputs.o}}
    outputs:
      f: ${{parent.outputs.final}}
""")
        job = self.create("p.yml")["name"]
        self.tenon("job", "download", job)
        folder = self.folder / job
        self.assertEqual((folder / "named-outputs/final/copy.txt").read_text(), "one\n")
        self.assertEqual((folder / "steps/a/logs/std_log.txt").read_text(), "out\n")
        self.assertFalse((folder / "steps/a/named-outputs").exists())
        self.tenon("job", "download", job, status=REFUSED)
        self.tenon("job", "download", job, "--all", "--download-path", "all")
        self.assertEqual([p.read_text() for p in (self.folder / "all/steps/a/named-outputs/o").iterdir()], ["one\n"])
        self.assertEqual((self.folder / "all/steps/a/artifacts/outputs/art.txt").read_text(), "art\n")
        self.tenon("job", "download", job, "--output-name", "final", "-p", "just")
        self.assertEqual([p.name for p in (self.folder / "just").iterdir()], ["named-outputs"])
        self.tenon("job", "download", job, "--output-name", "finale", "-p", "other", status=REFUSED)
        self.assertIn("“final”", self.err)
        self.tenon("job", "download", "nobody", status=REFUSED)
        self.write("file", "x")
        self.tenon("job", "download", job, "-p", "file", status=None)
        self.assertEqual((self.folder / "file").read_text(), "x")

    def testDiff(self):
        self.write("src/run.py", "import mlflow, sys\nmlflow.log_param('p', sys.argv[1])\n"
                                 "mlflow.log_metric('m', float(sys.argv[1]))\n")
        self.write("job.yml", "type: command\ncode: ./src\ncommand: python3 run.py ${{inputs.rate}}\n"
                              "inputs:\n  rate: 0.1\n")
        a = self.create("job.yml")["name"]
        b = self.create("job.yml", "--set", "inputs.rate=0.2")["name"]
        self.write("src/run.py", (self.folder / "src/run.py").read_text() + "# more\n")
        self.write("src/new.py", "")
        c = self.create("job.yml")["name"]
        rows = self.json("job", "diff", a, b)["differences"]
        self.assertEqual({(row["what"], row["name"], row["a"], row["b"]) for row in rows},
                         {("key", "input:rate", "0.1", "0.2"), ("parameter", "p", "0.1", "0.2"),
                          ("metric", "m", "0.1", "0.2")})
        rows = self.json("job", "diff", a, c)["differences"]
        self.assertEqual({(row["what"], row["name"]) for row in rows}, {("code", "run.py"), ("code", "new.py")})
        self.assertTrue(self.json("job", "diff", a, a)["same"])
        self.assertIn("run.py", self.tenon("job", "diff", a, c))
        self.tenon("job", "diff", status=USAGE)
        # One job beside the folder of today.
        self.assertEqual({(row["step"], row["name"], row["change"]) for row in self.json("job", "diff", a)["differences"]},
                         {(".", "run.py", "changed"), (".", "new.py", "new")})
        self.assertTrue(self.json("job", "diff", c)["same"])
        (self.folder / "src/new.py").unlink()
        self.assertRegex(self.tenon("job", "diff", c), r"new\.py +gone")
        self.tenon("job", "diff", a, a[:-1], status=REFUSED)
        self.assertIn(a, self.err)

    def testTheCodeOfAJobCanBeHadAgain(self):
        self.write("src/run.py", "print('as it was')\n")
        self.write("src/sub/data.txt", "1\n")
        self.write("job.yml", "type: pipeline\njobs:\n  one: {code: ./src, command: python3 run.py}\n")
        name = self.create("job.yml")["name"]
        again = self.create("job.yml")["name"]  # reused
        shutil.rmtree(self.folder / "src")
        rows = self.json("job", "download", name, "--code", "--download-path", "folder")
        self.assertEqual([(row["kind"], row["files"]) for row in rows if row["kind"] == "code"], [("code", 2)])
        self.assertEqual((self.folder / "folder/steps/one/code/run.py").read_text(), "print('as it was')\n")
        self.assertEqual((self.folder / "folder/steps/one/code/sub/data.txt").read_text(), "1\n")
        self.tenon("job", "download", again, "--code", "--zip", "--download-path", "zipped")
        with zipfile.ZipFile(self.folder / "zipped/steps/one/code.zip") as archive:
            self.assertEqual(sorted(archive.namelist()), ["run.py", "sub/data.txt"])
        self.tenon("job", "download", name, "--code", "--download-path", "folder", status=REFUSED)

    def testListFiltersAndTrash(self):
        self.write("good.yml", "type: command\ncommand: echo $WORD ${{inputs.n}}\ninputs: {n: 1}\n"
                               "environment_variables: {WORD: hello}\n")
        self.write("bad.yml", "type: command\ncommand: exit 3\n")
        good = self.create("good.yml", "--env", "WORD=bye now", "--set", "inputs.n=2", "--name", "my_job",
                           "--experiment-name", "exp")
        self.assertEqual((good["name"], good["experiment"], self.log(good)), ("my_job", "exp", "bye now 2\n"))
        self.tenon("job", "create", "--file", "bad.yml", "--stream", status=1)
        self.tenon("job", "create", "--file", "good.yml", "--name", "my_job", status=REFUSED)
        self.assertEqual([row["name"] for row in self.json("job", "list", "--status", "completed")], ["my_job"])
        self.assertEqual(len(self.json("job", "list", "--status", "failed", "--status", "Completed")), 2)
        self.assertEqual(len(self.json("job", "list", "--experiment-name", "exp")), 1)
        self.assertEqual(self.json("job", "list", "--type", "pipeline"), [])
        # A short option's value may follow it at once, as everywhere.
        self.assertEqual(len(json.loads(self.tenon("job", "list", "-r1", "-ojson"))), 1)
        self.assertEqual(len(json.loads(self.tenon("job", "list", "-r=2", "-o=json"))), 2)
        self.tenon("job", "list", "-rx", status=USAGE)
        self.tenon("job", "list", "-z1", status=USAGE)
        self.tenon("job", "list", "--status", "Runing", status=USAGE)
        self.assertIn("“Running”", self.err)
        self.tenon("job", "list", "--max-results", "many", status=USAGE)
        self.tenon("job", "list", "--statsu", "x", status=USAGE)
        self.assertIn("--status", self.err)
        self.tenon("job", "archive", "my_job")
        self.assertEqual(len(self.json("job", "list")), 1)
        self.assertEqual([row["name"] for row in self.json("job", "list", "--archived-only")], ["my_job"])
        self.assertIn("my_job", self.tenon("job", "delete", "my_job"))
        self.assertEqual([row["name"] for row in self.json("job", "list", "--trash")], ["my_job"])
        self.tenon("job", "restore", "my_job")
        self.assertEqual(len(self.json("job", "list")), 2)
        self.tenon("job", "show", "my_jbo", status=REFUSED)
        self.assertIn("Did you mean “my_job”?", self.err)
        for verb in ("cancel", "archive", "delete", "restore", "stream"):
            self.tenon("job", verb, "nobody_at_all", status=REFUSED)
        self.tenon("job", "show", status=USAGE)
        self.tenon("job", "create", status=USAGE)
        self.tenon("job", "create", "--file", "missing.yml", status=None)
        self.assertIn("missing.yml", self.err)
        for wrong in ("inputs.n", "=3", "inputs[x=3"):
            self.tenon("job", "create", "--file", "good.yml", "--set", wrong, status=None)
            self.assertNotEqual(self.err, "")
        self.assertEqual(len(self.rows("SELECT * FROM jobs")), 2)

    def testSetReachesEveryPlace(self):
        text = ("type: pipeline\nsettings: {default_compute: 'azureml:x'}\ninputs:\n  a: 1   # kept\njobs:\n"
                "  s:\n    type: command\n    command: echo \"$V\" ${{inputs.b}}\n    inputs:\n"
                "      b: ${{parent.inputs.a}}\n    environment_variables:\n      V: old\n")
        self.write("p.yml", text)
        job = self.create("p.yml", "--set", "inputs.a=0.10", "jobs.s.environment_variables.V=a: b, [c",
                          "description=some words", "settings.force_rerun=true")
        self.assertEqual(self.log(self.steps(job)["s"]), "a: b, [c 0.1\n")
        self.assertEqual(job["description"], "some words")
        self.assertEqual((self.folder / "p.yml").read_text(), text)

    def testGarbageCollectionKeepsWhatIsUsed(self):
        self.write("src/a.txt", "keep me\n")
        self.write("job.yml", "type: command\ncode: ./src\ncommand: cat a.txt > ${{outputs.o}}/a\n"
                              "outputs: {o: {type: uri_folder}}\n")
        kept = self.create("job.yml", "--force")["name"]
        self.write("src/a.txt", "drop me\n")
        dropped = self.create("job.yml", "--force")["name"]
        self.write("src/a.txt", "registered\n")
        used = self.create("job.yml", "--force")["name"]
        self.tenon("data", "create", "--name", "d", "--job", used, "--output-name", "o")
        self.tenon("job", "delete", dropped)
        self.tenon("job", "delete", used)
        answer = self.json("workspace", "gc", "--verify", "--dry-run", "--empty-trash")
        self.assertEqual((answer["purged"], answer["kept"]), (1, [used]))
        self.assertEqual(len(self.rows("SELECT * FROM jobs")), 3)
        answer = self.json("workspace", "gc", "--verify", "--empty-trash")
        self.assertEqual(answer["verified"]["damage"], [])
        self.assertEqual([row["name"] for row in self.rows("SELECT name FROM jobs ORDER BY id")], [kept, used])
        self.assertTrue((self.data() / "jobs" / kept).exists())
        # What is thrown away frees its place at once, however young it is.
        self.assertFalse((self.data() / "jobs" / dropped).exists())
        self.assertGreaterEqual((answer["folders"], answer["young"]), (1, 0))
        # What may be somebody's who is about to begin stays for a minute, and that is said.
        (self.data() / "jobs" / "stranger").mkdir()
        self.tenon("workspace", "gc")
        self.assertIn("less than a minute old", self.out)
        self.assertTrue((self.data() / "jobs" / "stranger").exists())
        self.tenon("job", "restore", used)
        self.tenon("job", "download", kept)
        # A damaged object is found.
        objects = [p for p in (self.data() / "objects").rglob("*") if p.is_file() and p.suffix != ".idx"]
        os.chmod(objects[0], 0o644)
        size = objects[0].stat().st_size
        with open(objects[0], "r+b") as file:
            file.seek(max(0, size // 2))
            byte = file.read(1)
            file.seek(max(0, size // 2))
            file.write(bytes([byte[0] ^ 0xff]))
        self.tenon("workspace", "gc", "--verify", status=None)
        self.assertIn("damaged", self.out + self.err)

    def testWhatCannotBeReadIsSaidAndTheRestShown(self):
        self.write("job.yml", "type: command\ncommand: echo hello\ncompute: azureml:here\n")
        self.write("compute/here.yml", "name: here\ntype: amlcompute\nsize: Standard_NC4as_T4_v3\n")
        name = self.create("job.yml")["name"]
        self.tenon("engine", "stop")
        connection = sqlite3.connect(self.data() / "workspace.db")
        connection.execute("DROP TABLE series")
        connection.commit()
        self.assertIn(name, self.tenon("job", "show", name, status=REFUSED))
        self.assertIn("series", self.err)
        self.assertIn(name, self.tenon("job", "show", name, "--output", "json", status=REFUSED))
        self.assertIn("series", self.err)
        connection.execute("ALTER TABLE jobs RENAME COLUMN compute TO gone")
        connection.commit()
        connection.close()
        for words in (["list"], ["show", "here"]):
            self.assertIn("Standard_NC4as_T4_v3", self.tenon("compute", *words, status=REFUSED))
            self.assertIn("compute", self.err)


class Files(Case):
    def testCheck(self):
        self.write("good.yml", "type: command\ncommand: echo ${{inputs.a}}\ninputs: {a: 1}\n")
        self.write("bad.yml", "type: command\ncommand: echo ${{inputs.b}}\ninputs: {a: 1}\n")
        self.write("sub/tab.yml", "a:\n\tb: 1\n")
        self.write("sub/note.txt", "no yaml: [")
        self.tenon("yaml", "check", "good.yml")
        self.assertEqual(self.out, "")
        self.tenon("yaml", "check", "good.yml", "bad.yml", status=REFUSED)
        self.assertRegex(self.out, r"bad\.yml:2:\d+: .*\[expression\.unknown-input\]")
        rows = json.loads(self.tenon("yaml", "check", ".", "--output", "json", status=REFUSED))
        self.assertEqual({os.path.basename(row["where"]["file"]) for row in rows}, {"bad.yml", "tab.yml"})
        self.assertEqual({row["severity"] for row in rows}, {"error"})
        # A reference that two rooms look at is told once.
        self.write("twice.yml", "type: pipeline\njobs:\n  a: {command: ls, inputs: {x: '${{parent.jobs.b.outputs.o}}'}}\n")
        self.tenon("yaml", "check", "twice.yml", status=REFUSED)
        self.assertEqual(self.out.count("\n"), 1)
        (self.folder / "twice.yml").unlink()
        # Whoever found it, the list goes down the file; files come as they were named.
        self.write("many.yml", "type: pipeline\njobs:\n  a: {command: 'ls ${{inputs.x}}'}\n  b: {compnent: x}\n"
                               "  c: {command: 'ls ${{inputs.y}}', inputs: {z: '${{parent.jobs.q.outputs.o}}'}}\n"
                               "  d: {component: ./sub/gone.yml}\nnonsense: 1\n")
        rows = json.loads(self.tenon("yaml", "check", "many.yml", "bad.yml", "--output", "json", status=REFUSED))
        places = [(row["where"]["file"], row["where"]["line"], row["where"]["column"]) for row in rows]
        self.assertGreater(len(places), 4, rows)
        self.assertEqual(places, sorted(places, key=lambda place: (place[0] != "many.yml", place[1:])))
        (self.folder / "many.yml").unlink()
        self.tenon("yaml", "check", "missing.yml", status=REFUSED)
        self.tenon("yaml", "check", status=USAGE)
        (self.folder / "noise.yml").write_bytes(bytes(range(256)) * 40)
        self.tenon("yaml", "check", "noise.yml", status=REFUSED)
        self.assertFalse((self.folder / ".tenon").exists(), "checking makes no workspace")

    def testSetTouchesOneLine(self):
        text = "# head\r\ntype: command\r\ncommand: >-\r\n  echo  hi\r\ninputs:\r\n    n:  1   # first\r\n    t: 'x'"
        path = self.folder / "job.yml"
        path.write_bytes(text.encode())
        self.tenon("yaml", "set", "job.yml", "inputs.n=0.10", "inputs.t=y z")
        self.assertEqual(path.read_bytes().decode(),
                         text.replace("n:  1 ", "n:  0.10 ").replace("'x'", "'y z'"))
        before = path.read_bytes()
        self.tenon("yaml", "set", "job.yml", "command.x=1", status=REFUSED)
        self.tenon("yaml", "set", "job.yml", "inputs[9]=1", status=REFUSED)
        self.tenon("yaml", "set", "job.yml", "inputs.n", status=USAGE)
        self.tenon("yaml", "set", "job.yml", status=USAGE)
        self.tenon("yaml", "set", "missing.yml", "a=1", status=None)
        self.assertIn("missing.yml", self.err)
        self.assertEqual(path.read_bytes(), before)
        self.write("broken.yml", "a: [1\n")
        self.tenon("yaml", "set", "broken.yml", "a=2", status=REFUSED)
        self.assertEqual((self.folder / "broken.yml").read_text(), "a: [1\n")

    @unittest.skipIf(os.geteuid() == 0, "root writes everywhere")
    def testUnwritableTargets(self):
        path = self.write("locked/job.yml", "type: command\ncommand: echo hi\n")
        job = self.create("locked/job.yml")["name"]
        os.chmod(path.parent, 0o555)
        self.tenon("yaml", "set", "locked/job.yml", "command=ls", status=1)
        self.assertEqual(path.read_text(), "type: command\ncommand: echo hi\n")
        self.tenon("job", "download", job, "--download-path", "locked/out", status=1)
        self.assertIn("locked", self.err)


class Workspaces(Case):
    def testShowSetTrust(self):
        self.tenon("workspace", "show", status=REFUSED)
        self.tenon("workspace", "init")
        self.assertEqual(self.json("workspace", "show")["trust"], "unknown")
        self.assertFalse(self.json("workspace", "show")["engine"])
        self.tenon("workspace", "trust")
        self.assertEqual(self.json("workspace", "show", "--size")["trust"], "trusted")
        self.tenon("workspace", "set", "python", "python3")
        self.assertTrue(self.json("workspace", "show")["python"].endswith("/python3"))
        self.assertTrue(self.json("workspace", "show")["engine"])
        self.tenon("workspace", "set", "python", "no-such-python", status=REFUSED)
        self.tenon("workspace", "set", "pyhton", "python3", status=REFUSED)
        self.tenon("workspace", "set", "python")
        self.assertEqual(self.json("workspace", "show")["python"], "")
        before = self.json("workspace", "show")["id"]
        self.tenon("workspace", "trust", "--new")
        self.assertNotEqual(self.json("workspace", "show")["id"], before)
        self.tenon("workspace", "init", "nowhere", status=REFUSED)

    def testStopWithoutEngineStartsNone(self):
        self.tenon("workspace", "init")
        self.assertIn("No engine runs", self.tenon("engine", "stop"))
        self.tenon("engine", "status", status=REFUSED)
        self.assertFalse((self.data() / "engine.json").exists())
        self.tenon("engine", "start")
        self.tenon("engine", "status")
        self.tenon("engine", "stop")
        self.tenon("engine", "status", status=REFUSED)

    def testStopNowLeavesStepsRunning(self):
        self.write("long.yml", f"type: command\ncommand: touch {self.base}/began; "
                               f"while [ ! -e {self.base}/go ]; do sleep 0.05; done; echo through\n")
        name = self.tenon("job", "create", "--file", "long.yml").strip()
        self.until(lambda: (self.base / "began").exists(), what="the step")
        self.tenon("engine", "stop", status=REFUSED)
        self.tenon("engine", "stop", "--now")
        (self.base / "go").write_text("")
        self.tenon("job", "stream", name)
        job = self.rows("SELECT * FROM jobs")[0]
        self.assertEqual((job["state"], self.log(job)), (COMPLETED, "through\n"))
        self.assertEqual(len(self.rows("SELECT * FROM attempts")), 1)

    def testCompletionKnowsVerbsOptionsAndNames(self):
        self.assertIn("download", self.tenon("complete", "--", "job", "d").split())
        self.assertEqual(self.tenon("complete", "--", "job", "create", "--exp").split(), ["--experiment-name"])
        self.assertEqual(self.tenon("complete", "--", "job", "list", "--output", "j").split(), ["json"])
        self.assertEqual(self.tenon("complete", "--", "job", "create", "--file", "").split(), [":files"])
        self.write("job.yml", "type: command\ncommand: echo hi\n")
        self.create("job.yml", "--name", "nameable")
        self.assertEqual(self.tenon("complete", "--", "--workspace", self.folder, "job", "show", "name").split(),
                         ["nameable"])
        self.assertEqual(self.tenon("complete").split()[:1], ["job"])
        self.assertEqual(self.tenon("complete", "--", "job", "list", "--status", "Ru").split(), ["Running"])
        # Targets are known by their files, also without a workspace.
        self.write("compute/gpu.yml", "name: gpu-t4\ntype: amlcompute\nsize: Standard_NC4as_T4_v3\n")
        self.tenon("compute", "bind", "elsewhere", "local")
        for words in (["compute", "show", ""], ["job", "create", "--compute", ""]):
            self.assertLessEqual({"gpu-t4", "elsewhere"}, set(self.tenon("complete", "--", "--workspace", self.folder, *words).split()))
        self.assertIn("Standard_NC4as_T4_v3", self.tenon("complete", "--", "job", "cost", "--size", "Standard_NC").split())
        self.assertEqual(self.tenon("complete", "--", "job", "cost", "--location", "westeur").split(), ["westeurope"])

    def testAQuestionStaysTheLastLine(self):
        self.write("job.yml", f"type: command\ncommand: while [ ! -e {self.base}/go ]; do echo line; sleep 0.02; done; echo ended\n")
        terminal, inside = pty.openpty()
        process = subprocess.Popen([TENON, "--workspace", self.folder, "job", "create", "--file", "job.yml", "--stream"], cwd=self.folder,
                                   env=self.environment, stdin=inside, stdout=inside, stderr=inside, start_new_session=True)
        os.close(inside)
        said = b""
        def until(text):
            nonlocal said
            while text not in said:
                said += os.read(terminal, 65536)
        until(b"line")
        process.send_signal(signal.SIGINT)
        until(b"leave it running) ")
        row = self.rows("SELECT * FROM jobs")[0]
        before = self.log(row).count("line")
        self.until(lambda: self.log(row).count("line") > before + 100, 30, "a hundred lines")
        self.assertTrue(said.endswith(b"leave it running) "), said[-200:])
        self.assertFalse(select.select([terminal], [], [], 0)[0])
        os.write(terminal, b"n\n")
        said = b""
        until(b"line")
        (self.base / "go").touch()
        until(b"ended")
        try:
            while os.read(terminal, 65536):
                pass
        except OSError:
            pass # the program ended and closed it
        self.assertEqual(process.wait(30), 0)
        os.close(terminal)

    def testNothingIsPassedOver(self):
        self.write("job.yml", "type: command\ncommand: echo hi\n")
        for name in ("one", "two"):
            self.create("job.yml", "--name", name)
        self.tenon("job", "delete", "one", "two", status=2)
        self.assertIn("two", self.err)
        self.assertEqual(self.rows("SELECT count(*) AS n FROM jobs WHERE deleted IS NULL")[0]["n"], 2)
        self.tenon("job", "list", "one", status=2)
        self.tenon("job", "cost", "one", "--size", "Standard_D2_v2", "Standard_D3_v2", status=2)
        for words in (["job", "plan", "job.yml"], ["yaml", "check", "job.yml", "job.yml"], ["job", "diff", "one", "two"],
                      ["workspace", "set", "notify-after", "off"], ["compute", "list-sizes", "t4", "v3"], ["component", "library", "list", "split"]):
            self.tenon(*words, status=None)
            self.assertNotIn("no place", self.err)

    def testWhatCannotBePrintedIsNoAnswer(self):
        self.write("job.yml", "type: command\ncommand: echo hi\n")
        self.create("job.yml")
        full = open("/dev/full", "w", encoding="utf-8")
        self.addCleanup(full.close)
        for words in ("job list", "job list --output json", "engine status"):
            done = subprocess.run([TENON, "--workspace", self.folder, *words.split()], env=self.environment, stdin=subprocess.DEVNULL,
                                  stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
            self.assertEqual(done.returncode, 1, words)
        # One that nobody wants is none.
        done = subprocess.run(["sh", "-c", '"$0" --workspace "$1" job list >&- 2>&- <&-', TENON, self.folder], env=self.environment,
                              timeout=60, check=False)
        self.assertEqual(done.returncode, 0)

    def testHelp(self):
        text = self.tenon("--help")
        for group in ("job", "component", "environment", "data", "model", "compute", "workspace", "engine", "yaml"):
            self.assertIn(f"tenon {group} ", text)
        self.assertIn("--download-path", self.tenon("job", "download", "--help"))
        self.tenon("jbo", "list", status=USAGE)
        self.assertIn("“job”", self.err)


class Language(Case):
    def testTablesSpeakTheUsersLanguageAndJsonDoesNot(self):
        if not (TENON.parents[1] / "share/tenon/translations/tenon_fr.qm").exists():
            self.skipTest("the translations are not built")
        self.write("short.yml", "type: pipeline\njobs:\n  a: {command: echo a}\n")
        name = self.create("short.yml")["name"]
        self.create("short.yml")
        self.environment["LC_ALL"] = "fr_FR.UTF-8"
        table = self.tenon("job", "list")
        self.assertRegex(table, r"Terminé .* \d,\d\d\ss")
        self.assertNotIn("Completed", table)
        self.assertRegex(self.tenon("job", "show", name), r"(?m)^a +Terminé +\d,\d\d\ss")
        newest = self.json("job", "list")[0]
        self.assertEqual(newest["status"], "Completed")
        self.assertEqual(self.json("job", "show", newest["name"])["steps"][0]["state"], "Reused")


if __name__ == "__main__":
    unittest.main()
