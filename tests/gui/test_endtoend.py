"""From the first start to a job that is repeated, changed, compared and registered, and to the next start.

The real window, the real engine, the Digits sample on real data, with the accessibility tree and keys alone.
"""

import subprocess
import unittest

from studiocase import StudioCase, desktop, support

SAMPLE = "digits.yml"


class EndToEnd(StudioCase):
    def test_from_the_first_start_to_the_next_one(self):
        self.start()
        self.the_sample_runs()
        self.nothing_runs_again()
        self.a_changed_parameter_runs_what_it_reaches()
        self.the_two_jobs_are_compared()
        self.the_model_is_registered()
        was = self.left_as_it_is()
        self.quit()
        self.assert_nothing_blocked_the_window(SAMPLE)
        subprocess.run([support.TENON, "--workspace", self.workspace, "engine", "stop"], env=self.environment,
                       check=True, timeout=60)
        self.everything_is_where_it_was(was)
        self.a_forecast_needs_no_engine()
        self.quit()
        self.assert_nothing_blocked_the_window(SAMPLE)

    def submit(self, button):
        self.studio.press("button", "Run")
        self.studio.press("button", button, within=self.studio.find("dialog", contains="Run "))

    def the_sample_runs(self):
        studio = self.studio
        studio.press("button", "Start with the first sample")
        studio.find("page tab", SAMPLE)
        self.submit("Trust this folder and run")
        studio.find("page tab", "Overview")
        studio.text("terminal", "Log", contains="epoch", seconds=120)
        studio.find(contains="Chart loss", seconds=120)
        self.summary(r"7 completed")
        studio.find("label", "Completed")

    def nothing_runs_again(self):
        self.submit("Run")
        self.summary(r"7 reused")
        # Each step says why when it is gone to; the first one has the focus first.
        self.studio.walk_to("tree", "Steps")
        self.studio.keys("Home")
        for step in ("load", "split", "train_svm", "train_network", "evaluate_svm", "evaluate_network", "register"):
            self.studio.wait(lambda: self.shown_step() == step, f"{step} as the step shown")  # noqa: B023
            self.summary(r"Reused: same as in \w+")
            self.studio.keys("Down")

    def shown_step(self):
        """The step whose facts stand under the table: also the one whose log is in the panel."""
        return next((desktop.name(n) for n in self.studio.all("label", within=self.studio.find("frame", "Panel"))), "")

    def edit_text(self):
        """Goes to the text of the sample; its control."""
        self.studio.palette(SAMPLE)
        return self.studio.wait_focus("text", "Text of the file")

    def a_changed_parameter_runs_what_it_reaches(self):
        studio = self.studio
        self.edit_text()
        studio.keys("ctrl+f")
        studio.wait_focus("text", "Find")
        studio.type("regularization: 4.0")
        studio.keys("Return", "Escape")
        studio.wait_focus("text", "Text of the file")
        studio.type("regularization: 2.0")
        studio.text("text", "Text of the file", contains="regularization: 2.0\n")
        studio.keys("ctrl+r")
        self.summary(r"3 steps will run: train_svm \(regularization was 4\.0, is 2\.0\), .*"
                     r"4 steps will be reused: load, split, train_network, evaluate_network")
        studio.wait_focus("button", "Run", within=studio.find("dialog", contains="Run "))
        studio.keys("Return")
        self.summary(r"4 reused · 3 completed")

    def the_two_jobs_are_compared(self):
        studio = self.studio
        studio.palette("Compare", "Compare, Action")
        table = studio.find("tree", "Comparison")
        cells = studio.wait(lambda: [desktop.name(n) for n in studio.all("table cell", within=table)], "the comparison")
        at = cells.index("train_svm · regularization, differs")
        self.assertEqual(cells[at + 1:at + 3], ["4.0", "2.0"])
        self.assertIn("epochs, the same", cells)
        studio.press("button", "Open the second")
        self.summary(r"4 reused · 3 completed")

    def the_model_is_registered(self):
        studio = self.studio
        studio.palette("Register model")
        dialog = studio.find("dialog", contains="Register model")
        studio.wait_focus("text", "Name", within=dialog)
        studio.text("text", "Name", contains="igits", within=dialog)
        studio.type("digits-of-mine")
        studio.keys("Return")
        studio.find("table cell", "digits-of-mine, v1")
        # The dialog gives the focus back to the page it was opened from.
        studio.wait_focus("page tab list", "Overview")

    # -- the next start ---------------------------------------------------------------------------

    def left_as_it_is(self):
        """Leaves the window with a choice in every place; what it looks like."""
        studio = self.studio
        studio.walk_to("tree", "Steps")
        studio.keys("Home", "Down", "Down", "Down", "Down")
        studio.wait(lambda: self.shown_step() == "evaluate_svm", "the step")
        studio.press("page tab", "Parameters")
        studio.find("tree", "Parameters")
        studio.keys("ctrl+alt+s")
        studio.wait(lambda: len(list(studio.all("page tab list", contains=""))) > 3, "a second group of tabs")
        self.edit_text()
        # What ran was the text as it stood; it is kept only now.
        studio.keys("ctrl+s")
        studio.keys("ctrl+End", "Up", "Up", "Home", "shift+End")
        return studio.wait(lambda: self.looks() if self.looks()["selection"] else None, "a selection")

    def looks(self):
        studio = self.studio
        tabs = [(desktop.name(n), desktop.pyatspi.STATE_SELECTED in desktop.states(n), desktop.place(n))
                for n in studio.all("page tab")]
        text = next(iter(studio.all("text", "Text of the file")), None)
        return {"tabs": tabs, "step": self.shown_step(), "selection": desktop.selection(text),
                "caret": desktop.caret_place(text),
                "focus": desktop.name(studio.focused()) if studio.focused() else ""}

    def everything_is_where_it_was(self, was):
        studio = self.start()
        try:
            studio.wait(lambda: self.looks() == was, "the same window")
        except desktop.NotThere:
            self.assertEqual(self.looks(), was)

    def a_forecast_needs_no_engine(self):
        studio = self.studio
        studio.keys("ctrl+r")
        self.summary(r"7 steps will be reused: load, .*")
        studio.find("label", "Engine asleep")
        studio.keys("Escape")
        studio.wait_focus("text", "Text of the file")


if __name__ == "__main__":
    unittest.main()
