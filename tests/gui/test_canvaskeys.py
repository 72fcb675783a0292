"""The canvas with keys alone: five steps on a table of one's own, from nothing, built, run, changed and run again; steps that
become a component and come out of it."""

import random
import subprocess
import time
import unittest

from studiocase import StudioCase, desktop, support

TWO = """\
type: pipeline
display_name: Two
jobs:
  first:
    command: echo a > ${{outputs.made}}/x
    outputs: {made: {type: uri_folder}}
    environment: azureml:e:1
  second:
    command: cat ${{inputs.from}}/x; echo b
    inputs: {from: "${{parent.jobs.first.outputs.made}}"}
    environment: azureml:e:1
"""

HAVE = subprocess.run(["/usr/bin/python3", "-c", "import pandas, sklearn"], check=False, capture_output=True).returncode == 0


def table():
    """Two kinds of flowers that can be told apart, mostly."""
    dice = random.Random(4)
    rows = ["length,width,kind"]
    for number in range(120):
        kind = number % 2
        rows.append(f"{dice.gauss(4 + 2 * kind, 0.6):.2f},{dice.gauss(3 - kind, 0.5):.2f},{'ab'[kind]}")
    return "\n".join(rows) + "\n"


class CanvasKeys(StudioCase):
    def setUp(self):
        super().setUp()
        # The interpreter of the system has what the library needs.
        self.environment["PATH"] = f"{support.BIN}:/usr/bin:" + self.environment["PATH"]
        self.workspace = self.base / "flowers"
        self.workspace.mkdir()
        (self.workspace / "flowers.csv").write_text(table())
        self.git("init", "-q")
        self.git("add", ".")
        self.git("commit", "-qm", "The table")

    def git(self, *arguments):
        names = {f"GIT_{who}_{what}": "me@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        return subprocess.run(["git", *arguments], cwd=self.workspace, env=self.environment | names, check=True,
                              capture_output=True, text=True).stdout

    @unittest.skipUnless(HAVE, "python3-pandas and python3-sklearn are missing (packaging/setup)")
    def test_five_steps_with_keys_alone(self):
        studio = self.start(self.workspace)
        studio.palette("New pipeline")
        dialog = studio.find("dialog", "New pipeline")
        studio.wait_focus("text", within=dialog)
        studio.keys("ctrl+a")
        studio.type("kinds.yml")
        studio.keys("Return")
        studio.find("page tab", "kinds.yml")
        self.canvas = studio.find("list", "Canvas of the pipeline")
        studio.keys("F4")
        studio.wait(lambda: self.around()[:1] == ["Canvas of the pipeline"], "the keyboard on the canvas")
        self.assertEqual(self.steps(), {})
        studio.type("import")
        self.choose("Import data")
        self.add("split", "Split")
        self.add("random forest", "Random forest")
        self.add("score", "Score")
        self.add("evaluate class", "Evaluate classification")
        # Score reads what was not trained on, too: of the ports that fit, the one that is free.
        self.go("Score")
        studio.keys("ctrl+l")
        studio.wait_focus("text", "Connect Score")
        studio.type("split test")
        studio.wait(lambda: [desktop.name(n) for n in studio.all("list item", within=studio.find("list", "Connect Score"))]
                    == ["table from Split › test   mltable"], "the port that fits")
        studio.keys("Return")
        # What they need to know stands in the Inspector.
        self.go("Import data")
        self.enter_inspector()
        studio.walk_to("button", "source gets nothing")
        studio.keys("space")
        studio.wait_focus("text", "What source gets")
        studio.type("path")
        studio.keys("Return")
        studio.wait_focus("text", "source")
        studio.type("./flowers.csv")
        self.leave_inspector("Import data")
        self.go("Random forest")
        self.fill("label", "kind", "Random forest")
        self.go("Evaluate classification")
        self.fill("label", "kind", "Evaluate classification")
        studio.keys("ctrl+s")
        studio.wait(lambda: "evaluate_classification" in self.text(), "the file to be saved")
        studio.keys("ctrl+r")
        studio.wait_focus("button", "Trust this folder and run")
        studio.keys("Return")
        studio.find("page tab", "Overview")
        self.summary(r"5 completed", 240)
        self.git("add", ".")
        self.git("commit", "-qm", "Five steps")
        # One parameter is another one: which steps that concerns is seen before they run.
        studio.palette("kinds.yml")
        studio.wait(lambda: self.steps(), "the canvas")
        self.summary(r"Next job.*5 reuse, 0 run")
        self.go("Random forest")
        self.fill("trees", "50", "Random forest")
        self.summary(r"Next job.*2 reuse, 3 run")
        runs = {title for title, node in self.steps().items() if "will run" in node.description.lower()}
        self.assertEqual(runs, {"Random forest", "Score", "Evaluate classification"})
        studio.keys("ctrl+s", "ctrl+r")
        studio.wait_focus("button", "Run")
        studio.keys("Return")
        self.summary(r"2 reused.*3 completed", 240)
        changed = [line for line in self.git("diff", "--unified=0").splitlines() if line[:1] in "+-"]
        self.assertEqual(changed[2:], ["+      trees: 50"])
        self.quit()
        self.assert_nothing_blocked_the_window("kinds.yml")

    def test_steps_become_a_component_and_come_out_of_it(self):
        (self.workspace / "kinds.yml").write_text(TWO)
        studio = self.start(self.workspace)
        studio.find("table cell", "Two")
        studio.palette("kinds.yml")
        self.canvas = studio.find("list", "Canvas of the pipeline")
        studio.wait(lambda: len(self.steps()) == 2, "two steps on the canvas")
        studio.keys("F4")
        studio.wait(lambda: "Canvas of the pipeline" in self.around(), "the keyboard on the canvas")
        studio.keys("ctrl+a", "ctrl+alt+c")
        dialog = studio.find("dialog", "Collapse to a component")
        studio.wait_focus("text", within=dialog)
        studio.keys("ctrl+a")
        studio.type("both")
        studio.keys("Return")
        studio.wait(lambda: set(self.steps()) == {"both"}, "one step on the canvas")
        made = self.workspace / "both.yml"
        self.assertIn("echo b", made.read_text())
        studio.keys("ctrl+z")
        studio.wait(lambda: len(self.steps()) == 2, "both steps on the canvas")
        self.assertFalse(made.exists())
        studio.keys("ctrl+shift+z")
        studio.wait(lambda: set(self.steps()) == {"both"}, "one step on the canvas again")
        self.assertTrue(made.exists())
        self.go("both")
        studio.keys("ctrl+alt+e")
        studio.wait(lambda: set(self.steps()) == {"first", "second"}, "the steps it was made of")
        studio.keys("ctrl+s")
        studio.wait(lambda: "both" not in self.text(), "the file to be saved")
        self.quit()
        self.assert_nothing_blocked_the_window("kinds.yml", "both.yml", "both.layout.json")

    def quit(self):
        """Where the engine has not put the job away yet the window says, once, that jobs go on."""
        self.studio.keys("ctrl+q")
        end = time.monotonic() + 60
        while self.studio.process.poll() is None and time.monotonic() < end:
            if next(self.studio.all("alert", "Jobs go on"), None):
                self.studio.keys("Return")
            time.sleep(0.2)
        self.assertEqual(self.studio.process.wait(10), 0)

    def go(self, title):
        """To a step, by the list of all."""
        studio = self.studio
        studio.palette("Find in the pipeline")
        studio.wait_focus("text", "Steps of the pipeline")
        studio.type(title)
        studio.keys("Return")
        studio.wait(lambda: self.focus() == title, f"the keyboard at {title}")

    def fill(self, name, value, title):
        """Walks to a line of the Inspector, writes into it and comes back to the canvas."""
        self.enter_inspector()
        self.studio.walk_to("text", name)
        self.studio.type(value)
        self.leave_inspector(title)

    def enter_inspector(self):
        self.studio.keys("F6")
        self.studio.wait(lambda: "Inspector" in self.around(), "the keyboard in the Inspector")

    def leave_inspector(self, title):
        self.studio.keys("Return", "shift+F6")
        self.studio.wait(lambda: self.focus() == title, "the keyboard back on the canvas")

    def around(self):
        """The names of what the keyboard is in."""
        node = self.studio.focused()
        names = []
        while node is not None and desktop.role(node) != "application":
            names.append(desktop.name(node))
            node = desktop.safe(lambda at=node: at.parent)
        return names

    def focus(self):
        """What the keyboard is at, on the canvas or elsewhere."""
        found = [node for node in self.studio.all() if desktop.pyatspi.STATE_FOCUSED in desktop.states(node)
                 and desktop.role(node) not in ("frame", "filler", "page tab", "table cell")]
        return desktop.name(found[-1]) if found else None

    def text(self):
        return (self.workspace / "kinds.yml").read_text()

    def choose(self, title):
        """Takes the first of the list of components, and waits until it is a step under the keyboard."""
        studio = self.studio
        fitting = studio.find("list", "Components that fit")
        studio.wait(lambda: title in desktop.name(next((n for n in studio.all("list item", within=fitting)
                                                        if desktop.pyatspi.STATE_SELECTED in desktop.states(n)), None)),
                    f"{title} first in the list")
        studio.keys("Return")
        studio.wait(lambda: title in self.steps(), f"{title} on the canvas")
        studio.wait(lambda: self.focus() == title, f"the keyboard at {title}")

    def add(self, words, title):
        """Draws a wire from the step under the keyboard to something new."""
        studio = self.studio
        studio.keys("c", "Insert")
        studio.wait_focus("text", "Search components")
        studio.type(words)
        self.choose(title)

    def steps(self):
        """What stands on the canvas, by its title."""
        canvas = self.canvas
        return {desktop.name(node): node for node in
                (desktop.safe(lambda i=i: canvas.getChildAtIndex(i)) for i in range(canvas.childCount))
                if node is not None and desktop.role(node) == "list item"}


if __name__ == "__main__":
    unittest.main()
