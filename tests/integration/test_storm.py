"""SIGKILL at random moments: engine, keeper and command line, one at a time, while a pipeline runs.

$TENON_STORM is the number of kills (default 25; 200 for the long run), $TENON_SEED repeats one.
"""

import collections
import os
import random
import re
import signal
import time
import unittest
from pathlib import Path

from support import COMPLETED, Case, alive, processes_with

KILLS = int(os.environ.get("TENON_STORM", "25"))
SEED = int(os.environ.get("TENON_SEED", random.SystemRandom().randrange(1 << 32)))
BACK_IN = 5.0

SCRIPT = """
import os, sys, time
import mlflow

stop, accepted = sys.argv[1:]
with open(accepted, "w") as file:
    number = 0
    while not os.path.exists(stop):
        mlflow.log_metric("point", float(number), step=number)
        print(f"line {number}", flush=True)
        number += 1
        file.write(f"{number}\\n")
        file.flush()
        time.sleep(0.02)
"""


class Storm(Case):
    def keeper_pid(self):
        workspace = os.fsencode(str(self.folder))
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    words = (entry / "cmdline").read_bytes().split(b"\0")
                except OSError:
                    continue
                if b"--keep" in words and any(word.startswith(workspace) for word in words) and alive(int(entry.name)):
                    return int(entry.name)
        return None

    def running_engine(self):
        try:
            pid = self.engine_pid()
        except (OSError, ValueError, KeyError):
            return None
        return pid if alive(pid) else None

    def answering_engine(self, not_this):
        pid = self.running_engine()
        if pid is None or pid == not_this:
            return None
        sockets = list((self.base / "run" / "tenon").glob("*.sock"))
        return pid if sockets else None

    def testKillsLoseNothing(self):
        print(f"seed {SEED}, {KILLS} kills", flush=True)
        chance = random.Random(SEED)
        self.write("code/log.py", SCRIPT)
        stop, accepted = self.base / "stop", self.base / "accepted"
        lines = ["type: pipeline", "settings: {force_rerun: true}", "jobs:",
                 "  logger:", "    type: command", "    code: code",
                 f"    command: python3 log.py {stop} {accepted}"]
        # Chains of short steps, so that every kill is near the start or the end of one.
        length = max(20, KILLS * 3)
        for chain in range(2):
            for link in range(length):
                lines += [f"  c{chain}_{link}:", "    type: command", "    outputs: {o: {type: uri_file}}"]
                pause = f"sleep 0.{chance.randrange(2, 20):02d}"
                if link == 0:
                    lines.append(f"    command: {pause}; echo start > ${{{{outputs.o}}}}")
                else:
                    lines += [f"    command: {pause}; cat ${{{{inputs.i}}}} > ${{{{outputs.o}}}}; echo {link} >> ${{{{outputs.o}}}}",
                              f"    inputs: {{i: \"${{{{parent.jobs.c{chain}_{link - 1}.outputs.o}}}}\"}}"]
        self.write("storm.yml", "\n".join(lines) + "\n")
        self.tenon("job", "create", "--file", "storm.yml")
        self.until(lambda: accepted.exists() and accepted.read_text(), 60, "the first point")

        worst, killed = 0.0, collections.Counter()
        follower = None
        for number in range(KILLS):
            time.sleep(chance.random() * 0.5)
            # Both are there before the next one dies.
            engine = self.until(self.running_engine, BACK_IN * 2, f"the engine before kill {number}")
            keeper = self.until(self.keeper_pid, BACK_IN * 2, f"the keeper before kill {number}")
            victim = chance.choice(("engine", "engine", "keeper", "client"))
            killed[victim] += 1
            begun = time.monotonic()
            if victim == "engine":
                os.kill(engine, signal.SIGKILL)
                self.until(lambda: self.answering_engine(engine), BACK_IN * 3, f"the engine after kill {number}")
                worst = max(worst, time.monotonic() - begun)
            elif victim == "keeper":
                os.kill(keeper, signal.SIGKILL)
                self.until(lambda: self.keeper_pid() not in (None, keeper), BACK_IN * 3, f"the keeper after kill {number}")
                worst = max(worst, time.monotonic() - begun)
            else:
                name = self.rows("SELECT name FROM jobs WHERE parent IS NULL")[0]["name"]
                follower = self.start("job", "stream", "--name", name)
                time.sleep(chance.random() * 0.3)
                follower.kill()
                follower.communicate()
        print(f"killed {dict(killed)}; the slowest was back in {worst:.2f} s", flush=True)
        stop.write_text("")

        job = self.until(lambda: (self.rows("SELECT * FROM jobs WHERE parent IS NULL AND state >= 100") or [None])[0],
                         120 + KILLS * 4, "the end of the pipeline")
        steps = self.steps(job)
        self.assertEqual({row["state"] for row in steps.values()}, {COMPLETED},
                         {path: (row["state"], row["error"]) for path, row in steps.items() if row["state"] != COMPLETED})
        self.assertEqual(job["state"], COMPLETED)
        self.assertLessEqual(worst, BACK_IN)

        # Every step ran once and saw its predecessor's output whole.
        for chain in range(2):
            output = self.rows("SELECT path FROM outputs WHERE job = ? AND name = 'o'", steps[f"c{chain}_{length - 1}"]["id"])[0]
            text = (self.data() / output["path"]).read_text().split()
            self.assertEqual(text, ["start"] + [str(link) for link in range(1, length)])
        attempts = self.rows("SELECT job, count(*) AS n FROM attempts GROUP BY job HAVING n > 1")
        self.assertEqual(attempts, [])

        count = len(accepted.read_text().split())
        printed = collections.Counter(int(number) for number in re.findall(r"^line (\d+)$", self.log(steps["logger"]), re.M))
        self.assertEqual(set(printed), set(range(count)))
        self.assertEqual(max(printed.values()), 1)
        series = self.rows("SELECT id, count, last_step FROM series WHERE job = ? AND name = 'point'", steps["logger"]["id"])[0]
        self.assertEqual((series["count"], series["last_step"]), (count, count - 1))
        stored = self.rows("SELECT sum(count) AS n FROM chunks WHERE series = ?", series["id"])[0]["n"]
        self.assertEqual(stored, count)

    def testEverythingKilledAtOnce(self):
        self.write("long.yml", f"""
type: pipeline
settings: {{continue_on_step_failure: true}}
jobs:
  one:
    type: command
    command: echo $$ > {self.base}/pid; sleep 300
  two:
    type: command
    command: cat ${{{{inputs.i}}}}
    inputs: {{i: "${{{{parent.jobs.three.outputs.o}}}}"}}
  three:
    type: command
    command: sleep 3; echo three > ${{{{outputs.o}}}}
    outputs: {{o: {{type: uri_file}}}}
""")
        self.tenon("job", "create", "--file", "long.yml")
        pid = self.base / "pid"
        step = int(self.until(lambda: pid.exists() and pid.read_text().strip()))
        # At once: all are halted before the first one dies, or the keeper would do its work in between.
        everybody = [number for number in processes_with(str(self.base).encode())
                     if number not in (os.getpid(), step)]
        for sign in (signal.SIGSTOP, signal.SIGKILL):
            for number in everybody:
                try:
                    os.kill(number, sign)
                except OSError:
                    pass
        self.until(lambda: not self.running_engine(), 10, "the death of the engine")
        time.sleep(2)
        self.assertIsNone(self.running_engine(), "something was started again although nobody was left to do it")

        # The next client finds the truth and goes on with what had not begun.
        name = self.rows("SELECT name FROM jobs WHERE parent IS NULL")[0]["name"]
        self.tenon("job", "stream", "--name", name, status=None, timeout=120)
        steps = self.steps(self.rows("SELECT * FROM jobs WHERE parent IS NULL")[0])
        self.assertNotEqual(steps["one"]["state"], COMPLETED)
        self.assertGreaterEqual(steps["one"]["state"], 100)
        self.until(lambda: not alive(step), 10, "the end of the orphan")


if __name__ == "__main__":
    unittest.main()
