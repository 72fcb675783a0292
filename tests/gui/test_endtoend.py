"""From the first start to a finished, repeated and changed job, with nothing but the accessibility tree.

The real window, the real engine, the Digits sample on real data. Needs python3-pyatspi and a display
(packaging/lib/session); without them the test is skipped and says so.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "integration"))
import support  # noqa: E402

try:
    import pyatspi
    import desktop
    import guithread
except ImportError as problem:
    desktop = None
    WHY_NOT = str(problem)

STUDIO = support.BIN / "tenon-studio"


@unittest.skipIf(desktop is None, "the accessibility client is missing (packaging/setup --tests)")
@unittest.skipUnless(os.environ.get("DISPLAY"), "there is no display (packaging/lib/session)")
@unittest.skipUnless(STUDIO.exists(), "the studio is not built")
class EndToEnd(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.base = Path(tempfile.mkdtemp(prefix="tenon-gui-"))
        (self.base / "run").mkdir(mode=0o700)
        self.environment = dict(
            os.environ, HOME=str(self.base), LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="en",
            XDG_RUNTIME_DIR=str(self.base / "run"), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            TENON_TEST_MARK=str(self.base),
            **{f"XDG_{name}_HOME": str(self.base / name.lower()) for name in ("STATE", "CACHE", "CONFIG", "DATA")})
        self.samples = self.base / "data" / "tenon" / "samples"
        self.studio = None
        self.watch = guithread.Watch(support.BIN.parent / "tests" / "guiwatch.so", self.base)
        self.addCleanup(self.sweep)

    def sweep(self):
        if self.studio:
            if self._outcome_failed():
                print(self.studio.tell(), file=sys.stderr)
                self.studio.screenshot(Path(tempfile.gettempdir()) / "tenon-endtoend.png")
            self.studio.close()
        if (self.samples / ".tenon").exists():
            subprocess.run([support.TENON, "--workspace", self.samples, "engine", "stop", "--now"],
                           env=self.environment, capture_output=True, check=False, timeout=60)
        for pid in support.processes_with(str(self.base).encode()):
            try:
                os.kill(pid, 9)
            except OSError:
                pass
        subprocess.run(["chmod", "-R", "u+rwX", self.base], check=False, capture_output=True)
        shutil.rmtree(self.base, ignore_errors=True)

    def _outcome_failed(self):
        outcome = getattr(self._outcome, "result", None)
        return bool(outcome and (outcome.errors or outcome.failures))

    def start(self, *arguments):
        self.studio = desktop.Studio(STUDIO, *arguments, environment=self.environment | self.watch.environment())
        return self.studio

    def assert_nothing_blocked_the_window(self):
        self.assertTrue(list(self.watch.calls()), "the watch wrote nothing down")
        for name in ("digits.yml", ".tenon/workspace.db"):
            self.assertFalse(self.watch.allows("open", str(self.samples / name)))
        self.assertEqual(self.watch.findings(), [])

    # -- what the window says of the job that is shown ------------------------------------------------

    def summary(self, pattern, seconds=120):
        """Waits for a label of the job page that matches."""
        return self.studio.wait(
            lambda: next((desktop.name(n) for n in self.studio.all("label")
                          if re.fullmatch(pattern, desktop.name(n))), None), f"label /{pattern}/", seconds)

    def submit(self, button):
        self.studio.press("button", "Run")
        self.studio.press("button", button, within=self.studio.find("dialog", contains="Run "))

    def test_from_the_first_start_to_a_job_that_is_changed_and_run_again(self):
        studio = self.start()
        studio.press("button", "Start with the first sample")
        studio.find("page tab", "digits.yml")

        # The first job: trusted, submitted, its log and curves grow while it runs.
        self.submit("Trust this folder and run")
        studio.find("page tab", "Overview")
        studio.text("terminal", "Log", contains="epoch", seconds=120)
        studio.find(contains="Chart loss", seconds=120)
        self.summary(r"7 completed")
        studio.find("label", "Completed")

        # Again, unchanged: nothing runs, and each step says why.
        self.submit("Run")
        self.summary(r"7 reused")

        self.assert_nothing_blocked_the_window()


if __name__ == "__main__":
    unittest.main()
