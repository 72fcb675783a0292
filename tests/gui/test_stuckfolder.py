"""A network folder stops answering while a file of it is being edited: the window lives, says so, and loses no text.

The folder is the sshfs mount of tests/integration/test_stuck.py. Needs what test_endtoend.py needs, and FUSE.
"""

import os
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "integration"))
import support  # noqa: E402
import test_stuck  # noqa: E402

try:
    import desktop
except ImportError as problem:
    desktop = None

STUDIO = support.BIN / "tenon-studio"
PIPELINE = """\
type: pipeline
jobs:
  first:
    type: command
    command: echo one
    environment: azureml:e:1
"""


@unittest.skipIf(desktop is None, "the accessibility client is missing (packaging/setup --tests)")
@unittest.skipUnless(os.environ.get("DISPLAY"), "there is no display (packaging/lib/session)")
@unittest.skipUnless(STUDIO.exists(), "the studio is not built")
class StuckFolder(test_stuck.StuckCase):
    def setUp(self):
        super().setUp()
        self.environment |= {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "en",
                             "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "XAUTHORITY"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        self.file = self.shared / "train.yml"
        self.file.write_text(PIPELINE)
        self.studio = desktop.Studio(STUDIO, self.mounted / "train.yml", environment=self.environment)
        self.addCleanup(self.end)
        self.studio.text("text", "Text of the file", contains="echo one")
        # Keys go to the window only once the window manager has given it the focus.
        self.studio.wait(lambda: any(desktop.pyatspi.STATE_FOCUSED in desktop.states(node)
                                     for node in self.studio.all("text", "Text of the file")),
                         "the focus in the text")

    def end(self):
        self.thaw()
        if self.studio.process.poll() is None:
            self.studio.process.kill()
            self.studio.process.wait()

    def type(self, words):
        self.studio.type(words)
        self.studio.text("text", "Text of the file", contains=words)

    def testTextIsWrittenWhenTheFolderIsThereAgain(self):
        self.freeze()
        self.type("# mine ")
        self.studio.keys("ctrl+s")
        self.studio.find("label", contains="does not answer")
        self.type("and more ")  # the window goes on
        self.thaw()
        self.studio.wait(lambda: self.file.read_text() == "# mine " + PIPELINE, "the saved text")
        self.studio.keys("ctrl+s")
        self.studio.wait(lambda: self.file.read_text() == "# mine and more " + PIPELINE, "the rest")

    def testAStartWaitsInItsWindow(self):
        self.studio.process.kill()
        self.studio.process.wait()
        self.freeze()
        self.studio = desktop.Studio(STUDIO, self.mounted / "train.yml", environment=self.environment)
        self.studio.find("frame", contains="Tenon Studio")
        self.thaw()
        self.studio.text("text", "Text of the file", contains="echo one")

    def testTheWindowCloses(self):
        self.type("# mine ")
        self.freeze()
        self.studio.keys("ctrl+s")
        self.studio.find("label", contains="does not answer")
        self.studio.keys("ctrl+q")
        self.studio.press("button", "Discard")
        # Threads inside the file system are the kernel's until it answers; the program has ended before.
        self.until(lambda: not support.alive(self.studio.process.pid), what="the end of the program")
        self.thaw()
        self.assertEqual(self.studio.process.wait(60), 0)


if __name__ == "__main__":
    unittest.main()
