"""The compute wizard as a screen reader, a keyboard and a mouse use it: from the question to the file of the target.

"A GPU of Turing or newer in West Europe, within my quota, under 2 USD an hour, for PyTorch with CUDA 11.8."
"""

import subprocess
import unittest

from studiocase import StudioCase, desktop

ANSWER = "NC4as_T4_v3"


class Wizard(StudioCase):
    def setUp(self):
        super().setUp()
        self.workspace = self.base / "mine"
        self.workspace.mkdir()
        (self.workspace / "train.yml").write_text("type: command\ncommand: echo one\n")
        self.studio = self.start(self.workspace)
        self.studio.find("table cell", "train")
        self.studio.palette("New compute target")
        # Room for the table with many rows in view.
        self.studio.press("button", "Close the workspace tree")
        self.studio.find("list item", contains="This computer")

    # -- what a screen reader does ------------------------------------------------------------------

    def pick(self, choice, letters, entry):
        """Takes an entry of a list that drops down; letters narrow it."""
        self.studio.press("combo box", choice)
        self.studio.type(letters)
        self.studio.press("list item", entry)

    def row(self, contains, verdict):
        """Waits for the row of a size whose spoken text has that verdict."""
        return self.studio.wait(
            lambda: next((node for node in self.studio.all("list item", contains=contains + ",")
                          if verdict in desktop.name(node)), None), f"{contains}: {verdict}")

    def ask(self):
        self.pick("Region", "westeu", "West Europe")
        self.studio.press("button", "GPU")
        self.pick("Framework", "cuda 11.8", "PyTorch 2.1.0 + CUDA 11.8")
        for generation in ("Turing", "Ampere", "Hopper"):
            desktop.press(self.studio.find("check box", contains=generation + " "))
        # Below what is in view: a screen reader reaches it all the same.
        price = self.studio.find("slider", contains="Price an hour", hidden=True)
        for _ in range(5):
            desktop.press(price, "Increase")
        self.studio.find("slider", "Price an hour: up to 2 USD", hidden=True)

    def test_by_the_accessibility_tree(self):
        studio = self.studio
        self.ask()
        # Nobody knows the quota: never "fits". The reason for every other is in its row.
        row = self.row(ANSWER, "Quota unknown: no sheet")
        self.assertIn("0.658 USD an hour", desktop.name(row))
        self.row("NV18ads_A10_v5", "Costs 2.08 USD an hour, you allow 2")
        self.row("NV12s_v3", "Retired 30 Sep 2026")
        # The figures of another subscription are made up in the window, and called so.
        studio.press("button", "Quota and catalogue…", hidden=True)
        studio.press("button", "Simulate")
        studio.find("label", contains="Simulated")
        studio.palette("New compute target")
        row = self.row(ANSWER, "Fits, uses 8 of 24 free cores")
        desktop.press(row)
        studio.find("label", "Standard_NC4as_T4_v3")
        studio.press("button", "Next")
        studio.press("button", "Next")
        studio.text("text", contains="size: Standard_NC4as_T4_v3")
        studio.find("label", contains="az ml compute create --file compute/nc4as-t4-v3.yml")
        studio.press("button", "Create")
        studio.wait((self.workspace / "compute" / "nc4as-t4-v3.yml").exists, "the file of the target")

    def test_by_the_keyboard(self):
        studio = self.studio
        studio.keys("Tab", "Tab", "Tab", "Tab")  # the three steps, which are tabs, are passed
        studio.walk_to("combo box", "Region")
        studio.type("westeu")
        studio.keys("Return")
        studio.wait(lambda: not list(studio.all("list item", contains="North Europe")), "the list closed")
        studio.walk_to("radio button", "Processor: Any")
        studio.keys("Right", "Right")
        studio.find("radio button", "Processor: GPU")
        studio.walk_to("combo box", "Framework")
        studio.type("2.1.0 + cuda 11.8")
        studio.keys("Return")
        studio.walk_to("slider", "Price an hour: any")
        studio.keys("Right", "Right", "Right", "Right", "Right")
        studio.find("slider", "Price an hour: up to 2 USD")
        # Into the table, to the size, and on.
        studio.walk_to("text", "Filter by name, GPU, series")
        studio.type("T4")
        self.row(ANSWER, "Quota unknown")
        studio.keys("Down")
        studio.wait_focus("list", "Size and scaling")
        studio.find("label", "Standard_NC4as_T4_v3")
        studio.walk_to("button", "Next")
        studio.keys("Return", "Return")
        studio.find("label", contains="az ml compute create")
        studio.walk_to("button", "Create")
        studio.keys("Return")
        studio.wait((self.workspace / "compute" / "nc4as-t4-v3.yml").exists, "the file of the target")

    def click(self, node):
        """With the mouse, in the middle of what the tree says the control takes."""
        # Of the screen: what is in a scene has no place in the window for the bus.
        x, y, width, height = node.queryComponent().getExtents(desktop.pyatspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "1"], check=True)

    def test_by_the_mouse(self):
        studio = self.studio
        self.click(studio.find("combo box", "Region"))
        studio.type("westeu")
        self.click(studio.find("list item", "West Europe"))
        self.click(studio.find("button", "GPU"))
        self.row(ANSWER, "0.658")
        self.click(studio.find("text", "Filter by name, GPU, series"))
        studio.type("NC4as")
        self.click(self.row(ANSWER, "0.658"))
        studio.find("label", "Standard_NC4as_T4_v3")
        self.click(studio.find("button", "Next"))
        self.click(studio.find("button", "Next"))
        self.click(studio.find("button", "Create"))
        studio.wait((self.workspace / "compute" / "nc4as-t4-v3.yml").exists, "the file of the target")


if __name__ == "__main__":
    unittest.main(verbosity=2)
