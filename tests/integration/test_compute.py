"""Simulated compute targets: jobs that run on their nodes, starting and stopping, cost, and what survives."""

import json
import os
import signal
import unittest

from support import COMPLETED, Case, alive

CLUSTER = """
name: {name}
type: amlcompute
size: Standard_NC4as_T4_v3
location: westeurope
min_instances: {least}
max_instances: {most}
idle_time_before_scale_down: {idle}
tags: {{tenon.simulated: "true", tenon.start_seconds: "{start}"}}
"""
INSTANCE = """
name: box
type: computeinstance
size: Standard_NC4as_T4_v3
tags: {tenon.simulated: "true", tenon.location: westeurope}
"""


class Compute(Case):
    def cluster(self, name="sim", least=0, most=2, idle=3600, start=0):
        self.write(f"compute/{name}.yml", CLUSTER.format(name=name, least=least, most=most, idle=idle, start=start))

    def steps_at_once(self, count):
        """A pipeline whose steps write down when they ran."""
        steps = "".join(f"""
  s{i}:
    type: command
    command: date +%s%N > {self.base}/s{i}.a; sleep 0.5; date +%s%N > {self.base}/s{i}.b; echo {i}""" for i in range(count))
        self.write("many.yml", f"type: pipeline\nsettings: {{default_compute: azureml:sim}}\njobs:{steps}\n")

    def kept(self, name="sim"):
        rows = self.rows("SELECT value FROM meta WHERE key = ?", f"compute:{name}")
        return json.loads(rows[0]["value"]) if rows else None

    def shown(self, name="sim"):
        return self.json("compute", "show", name)

    def testStepsRunOnAsManyNodesAsThereMayBe(self):
        self.cluster(most=1, idle=2, start=2)
        self.steps_at_once(3)
        job = self.create("many.yml")
        self.assertEqual(job["state"], COMPLETED)
        spans = sorted((int((self.base / f"s{i}.a").read_text()), int((self.base / f"s{i}.b").read_text()))
                       for i in range(3))
        for (_, ended), (began, _) in zip(spans, spans[1:]):
            self.assertLess(ended, began, "two steps at once on one node")
        # The first had to wait for its node to start.
        first = self.rows("SELECT min(started) AS at, min(created) AS made FROM jobs WHERE parent IS NOT NULL")[0]
        self.assertGreaterEqual(first["at"] - first["made"], 1_000_000)
        # When nobody has worked on it for two seconds, the node goes; what it cost stays.
        self.until(lambda: self.shown()["state"] == "no-nodes", 30, "the node to go")
        cost = float(self.shown()["usd_so_far"])
        self.assertGreater(cost, 0)
        self.assertEqual(float(self.shown()["usd_so_far"]), cost)
        self.assertNotIn("note.compute", job["notes"])

    def testNeverMoreThanThisComputerHasCores(self):
        cores = len(os.sched_getaffinity(0))
        self.cluster(most=1000)
        self.steps_at_once(cores + 2)
        self.assertEqual(self.create("many.yml")["state"], COMPLETED)
        self.assertLessEqual(len(self.kept()["nodes"]), cores)
        events = []
        for i in range(cores + 2):
            events += [(int((self.base / f"s{i}.a").read_text()), 1), (int((self.base / f"s{i}.b").read_text()), -1)]
        now = most = 0
        for _, change in sorted(events):
            now += change
            most = max(most, now)
        self.assertLessEqual(most, cores)

    def testWithoutSimulationADefinitionMeansThisComputer(self):
        self.write("compute/sim.yml", CLUSTER.format(name="sim", least=0, most=1, idle=2, start=86400).split("tags:")[0])
        self.steps_at_once(2)
        job = self.create("many.yml")
        self.assertEqual(job["state"], COMPLETED)
        self.assertIsNone(self.kept())
        self.assertIn("note.compute-here", self.rows("SELECT notes FROM jobs WHERE step = 's0'")[0]["notes"])
        self.assertEqual(self.shown()["state"], "here")
        self.tenon("compute", "stop", "sim", status=1)
        self.assertIn("sim", self.err)

    def testAnInstanceIsStartedAndNotStoppedUnderAJob(self):
        self.write("compute/box.yml", INSTANCE)
        self.write("wait.yml", f"type: command\ncompute: azureml:box\ncommand: while [ ! -e {self.base}/go ]; do sleep 0.1; done\n")
        self.tenon("job", "create", "--file", "wait.yml")
        name = self.rows("SELECT name FROM jobs")[0]["name"]
        self.until(lambda: "stopped" in " ".join(self.shown("box").get("jobs", [])), 30, "the reason it waits for")
        self.tenon("compute", "start", "box")
        self.until(lambda: self.kept("box")["nodes"] and self.kept("box")["nodes"][0]["job"] == name, 30, "the job on its node")
        self.until(lambda: self.shown("box")["state"] == "running", 30, "the state")
        self.tenon("compute", "stop", "box", status=1)
        self.assertIn(name, self.err)
        (self.base / "go").touch()
        self.until(lambda: self.rows("SELECT state FROM jobs")[0]["state"] == COMPLETED, 30, "the job's end")
        self.until(lambda: not self.kept("box")["nodes"][0]["job"], 30, "the free node")
        self.tenon("compute", "stop", "box")
        self.assertIn("120", self.err)
        self.until(lambda: self.shown("box")["state"] == "stopped", 30, "the stopped instance")

    def testNodesAndCostSurviveTheEngine(self):
        self.cluster(most=1)
        self.write("long.yml", f"type: command\ncompute: azureml:sim\ncommand: echo $$ > {self.base}/pid; while [ ! -e {self.base}/go ]; do sleep 0.1; done\n")
        self.tenon("job", "create", "--file", "long.yml")
        name = self.rows("SELECT name FROM jobs")[0]["name"]
        self.until(lambda: (self.base / "pid").exists() and self.kept()["nodes"][0]["job"] == name)
        before = self.kept()
        engine = self.engine_pid()
        os.kill(engine, signal.SIGKILL)
        self.until(lambda: not alive(engine), 20, "the engine's end")
        # Its state is read without an engine, and the next one goes on with the same node.
        self.assertEqual(self.shown()["state"], "running")
        self.until(lambda: self.engine_pid() != engine and alive(self.engine_pid()), 60, "the next engine")
        self.tenon("engine", "status")
        after = self.kept()
        self.assertEqual(after["nodes"][0]["began"], before["nodes"][0]["began"])
        self.assertEqual(after["nodes"][0]["job"], name)
        (self.base / "go").touch()
        self.until(lambda: self.rows("SELECT state FROM jobs")[0]["state"] == COMPLETED, 30, "the job's end")
        self.until(lambda: not self.kept()["nodes"][0]["job"], 30, "the free node")

    def testAMachineIsSwitchedByItsOwnCommandsOnly(self):
        machine = "name: far\ntype: virtualmachine\nresource_id: /subscriptions/s/resourceGroups/r/providers/m\n"
        self.write("compute/far.yml", machine)
        self.tenon("compute", "stop", "far", "--now", status=1)
        self.assertIn("stop_command", self.err)
        self.write("compute/far.yml", machine + f"""tags:
  tenon.start_command: "false"
  tenon.stop_command: "echo $PWD > {self.base}/stopped; echo done"
""")
        self.assertIn("done", self.tenon("compute", "stop", "far", "--now"))
        self.assertEqual((self.base / "stopped").read_text().strip(), str(self.folder.resolve()))
        self.tenon("compute", "start", "far", "--now", status=None)
        self.assertIn("far", self.err)
        # The countdown can be left: nothing was done then.
        (self.base / "stopped").unlink()
        process = self.start("compute", "stop", "far")
        self.assertIn("Stopping far", process.stderr.readline())
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
        self.assertFalse((self.base / "stopped").exists())

    def testACommandOfAMachineOutlivesTheEngineAndIsAlone(self):
        self.write("compute/far.yml", f"""
name: far
type: virtualmachine
resource_id: /subscriptions/s/resourceGroups/r/providers/m
tags:
  tenon.start_command: "touch {self.base}/started"
  tenon.stop_command: "sleep 600 & touch {self.base}/begun; while [ ! -e {self.base}/go ]; do sleep 0.05; done; touch {self.base}/ended"
""")
        stop = self.start("compute", "stop", "far", "--now")
        self.until(lambda: (self.base / "begun").exists(), 30, "the command")
        self.tenon("compute", "start", "far", "--now", status=1)
        self.assertIn("under way", self.err)
        engine = self.engine_pid()
        self.tenon("engine", "stop")
        self.until(lambda: not alive(engine), 20, "the engine's end")
        _, said = stop.communicate(timeout=30)
        self.assertNotEqual(stop.returncode, 0)
        self.assertIn("goes on", said)
        # The next engine knows of it, too.
        self.tenon("compute", "start", "far", "--now", status=1)
        self.assertIn("under way", self.err)
        (self.base / "go").touch()
        self.until(lambda: (self.base / "ended").exists(), 30, "the command's end")
        # What the command left running is not the command.
        def started():
            self.tenon("compute", "start", "far", "--now", status=None)
            return (self.base / "started").exists()
        self.until(started, 30, "the start")

    def testTheGpusOfAJobAreKeptWithIt(self):
        smi = self.write("smi", """#!/bin/sh
case "$*" in
*name*) printf '0, GPU-aaaaaaaa, Tesla T4, 15360\\n1, GPU-bbbbbbbb, Tesla T4, 15360\\n';;
*) while :; do printf '0, GPU-aaaaaaaa, 50, 12288\\n1, GPU-bbbbbbbb, 50, 4096\\n'; sleep 0.05; done;;
esac
""")
        smi.chmod(0o755)
        self.environment["TENON_NVIDIA_SMI"] = str(smi)
        self.write("gpu.yml", f"""
type: command
command: while [ ! -e {self.base}/go ]; do sleep 0.1; done
resources: {{properties: {{gpus: 2}}}}
""")
        name = self.tenon("job", "create", "--file", "gpu.yml").strip()
        self.until(lambda: self.rows("SELECT id FROM series WHERE name = 'system/gpu_memory'"), 60, "the curve")
        # The next engine neither forgets them nor gives them to somebody else.
        engine = self.engine_pid()
        os.kill(engine, signal.SIGKILL)
        self.until(lambda: not alive(engine), 20, "the engine's end")
        self.write("other.yml", "type: command\ncommand: echo $CUDA_VISIBLE_DEVICES\nresources: {properties: {gpus: 1}}\n")
        other = self.tenon("job", "create", "--file", "other.yml").strip()
        self.write("plain.yml", "type: command\ncommand: echo plain\n")
        self.create("plain.yml")
        self.assertLess(self.rows("SELECT state FROM jobs WHERE name = ?", other)[0]["state"], 50)
        (self.base / "go").touch()
        for job in (name, other):
            self.until(lambda: self.rows("SELECT state FROM jobs WHERE name = ?", job)[0]["state"] == COMPLETED, 60, "the jobs' end")
        self.assertEqual(self.json("job", "show", name)["attempts"][0]["gpus"], ["Tesla T4", "Tesla T4"])
        self.assertIn("Tesla T4", self.tenon("job", "show", other))
        # 8 GB on average of both.
        cost = {row["size"]: row for row in self.json("job", "cost", name, "--size", "Standard_NC64as_T4_v3", "--size", "Standard_NC48ads_A100_v4")}
        self.assertEqual(cost["Standard_NC64as_T4_v3"]["remarks"], "")
        self.assertIn("Tesla T4", cost["Standard_NC48ads_A100_v4"]["remarks"])

    def testWhatAJobWouldCost(self):
        self.write("two.yml", """
type: pipeline
jobs:
  a: {type: command, command: sleep 1.2}
  b: {type: command, command: sleep 0.1}
""")
        self.create("two.yml")
        name = self.rows("SELECT name FROM jobs WHERE parent IS NULL")[0]["name"]
        seconds = sum((row["ended"] - row["started"] + 999_999) // 1_000_000
                      for row in self.rows("SELECT started, ended FROM jobs WHERE parent IS NOT NULL"))
        for what in (name, "two.yml"):
            row, = self.json("job", "cost", what, "--size", "Standard_NC4as_T4_v3", "--location", "westeurope")
            self.assertEqual(row["node_seconds"], seconds)
            self.assertAlmostEqual(float(row["usd"]), 0.658 * seconds / 3600, places=5)
        # All of it reused: it counts with the time it took.
        self.create("two.yml")
        again = self.rows("SELECT name FROM jobs WHERE parent IS NULL ORDER BY id DESC LIMIT 1")[0]["name"]
        row, = self.json("job", "cost", again, "--size", "Standard_NC4as_T4_v3")
        self.assertEqual(row["node_seconds"], seconds)
        row, = self.json("job", "cost", "two.yml", "--size", "Standard_NC4as_T4_v3", "--duration", "1h30m", "--nodes", "2")
        self.assertEqual(row["usd"], "1.974")
        self.write("never.yml", "type: command\ncommand: echo new\n")
        row, = self.json("job", "cost", "never.yml", "--size", "Standard_NC4as_T4_v3")
        self.assertEqual((row["usd"], row["node_seconds"]), ("", None))
        self.tenon("job", "cost", name, status=1)
        self.tenon("job", "cost", name, *(word for i in range(11) for word in ("--size", f"Standard_D{i}")), status=1)


if __name__ == "__main__":
    unittest.main()
