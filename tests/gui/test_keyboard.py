"""With keys alone: Home, a folder of one's own, its problems, the line, the repair, the job and its log; a torn-off tab."""

import unittest

from studiocase import StudioCase, desktop

BROKEN = """\
type: pipeline
display_name: Mine
jobs:
  first:
    type: command
    command: "echo one
    environment: azureml:e:1
"""


class Keyboard(StudioCase):
    def setUp(self):
        super().setUp()
        self.workspace = self.base / "mine"
        self.workspace.mkdir()
        (self.workspace / "train.yml").write_text(BROKEN)

    def test_a_broken_file_is_found_repaired_and_run(self):
        studio = self.start()
        studio.walk_to("button", "Start with the first sample")
        studio.walk_to("button", "Open folder", key="shift+Tab")
        studio.keys("Return")
        # Walked to in the list first, then written.
        dialog = studio.find("dialog", "Open folder")
        path = studio.wait_focus("text", "Directory:", within=dialog)
        studio.walk_to("list", "Directories")
        studio.find("list item", "mine", within=dialog)
        studio.type("mine")
        studio.keys("Return")
        studio.wait(lambda: desktop.text_of(path) == str(self.workspace), "the path of the folder gone into")
        studio.keys("BackSpace")
        studio.wait(lambda: desktop.text_of(path) == str(self.base), "the path of the folder it is in")
        studio.walk_to("text", "Directory:", key="shift+Tab")
        studio.type("/nowhere")
        studio.keys("Return")
        studio.find("label", contains="not found", within=dialog)
        studio.keys("ctrl+a")
        studio.type(str(self.base) + "/mi")
        studio.wait(lambda: [desktop.name(n) for n in studio.all("list item", within=dialog)] == ["mine"],
                    "what the path can go on with")
        studio.type("ne")
        studio.keys("Return")
        studio.find("table cell", contains="1 error")
        studio.keys("ctrl+shift+m")
        studio.wait_focus("tree", "Problems")
        studio.keys("Down", "Return")
        text = studio.wait_focus("text", "Text of the file")
        studio.wait(lambda: self.line_of(text) == 6, "the line of the problem")
        studio.keys("End")
        studio.type('"')
        studio.text("text", "Text of the file", contains='command: "echo one"\n')
        studio.keys("ctrl+s")
        studio.find("table cell", "Mine")
        studio.keys("ctrl+r")
        self.run_from_the_form()
        # The log is gone to by its key.
        studio.keys("ctrl+shift+l")
        studio.wait_focus("terminal", "Log")
        studio.text("terminal", "Log", contains="one")
        self.quit()
        self.assert_nothing_blocked_the_window("train.yml")

    def test_a_torn_off_tab_has_the_keyboard_and_comes_back(self):
        (self.workspace / "train.yml").write_text(BROKEN.replace('"echo one', "echo one"))
        studio = self.start(self.workspace)
        studio.find("table cell", "Mine")
        studio.palette("train.yml")
        studio.wait_focus("text", "Text of the file")
        studio.keys("ctrl+alt+w")
        own = studio.find("frame", "train.yml – Tenon Studio")
        text = studio.wait_focus("text", "Text of the file", within=own)
        # The palette is the main window's, forms stand over this one: both give the keyboard back.
        studio.keys("ctrl+k")
        studio.wait_focus("text", "Search everything")
        studio.keys("Escape")
        studio.wait_focus("text", "Text of the file", within=own)
        studio.type("# mine")
        studio.keys("Return")
        studio.wait(lambda: desktop.text_of(text).startswith("# mine\n"), "what was typed")
        studio.keys("ctrl+s")
        studio.wait(lambda: (self.workspace / "train.yml").read_text().startswith("# mine\n"), "the file to be saved")
        studio.keys("ctrl+r")
        self.run_from_the_form()
        self.quit()
        studio = self.start()
        own = studio.find("frame", contains="Mine – Tenon Studio")
        self.assertEqual({desktop.name(n) for n in studio.all("page tab", within=own)} & {"train.yml", "Mine"},
                         {"train.yml", "Mine"})
        self.quit()

    def line_of(self, text):
        """The line of an editor's cursor, counted from one."""
        return desktop.text_of(text)[:text.queryText().caretOffset].count("\n") + 1

    def run_from_the_form(self):
        self.studio.wait_focus("button", within=self.studio.find("dialog", contains="Run "))
        self.studio.keys("Return")
        self.studio.find("page tab", "Overview")
        self.summary(r"1 completed")


if __name__ == "__main__":
    unittest.main()
