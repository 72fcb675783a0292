"""What the tests that drive the real window share: a home of their own, the studio in it, and what is left ended.

Needs python3-pyatspi and a display (packaging/lib/session); without them a test is skipped and says so.
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
    import desktop
    import guithread
except ImportError as problem:
    desktop = None
    WHY_NOT = str(problem)

STUDIO = support.BIN / "tenon-studio"


@unittest.skipIf(desktop is None, "the accessibility client is missing (packaging/setup --tests)")
@unittest.skipUnless(os.environ.get("DISPLAY"), "there is no display (packaging/lib/session)")
@unittest.skipUnless(STUDIO.exists(), "the studio is not built")
class StudioCase(unittest.TestCase):
    """A test with a home folder `self.base` and, after `start`, the studio `self.studio`."""

    maxDiff = None

    def setUp(self):
        self.base = Path(tempfile.mkdtemp(prefix="tenon-gui-"))
        (self.base / "run").mkdir(mode=0o700)
        self.environment = dict(
            os.environ, HOME=str(self.base), LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="en",
            XDG_RUNTIME_DIR=str(self.base / "run"), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            TENON_TEST_MARK=str(self.base),
            **{f"XDG_{name}_HOME": str(self.base / name.lower()) for name in ("STATE", "CACHE", "CONFIG", "DATA")})
        self.workspace = self.base / "data" / "tenon" / "samples"
        self.studio = None
        self.watch = guithread.Watch(support.BIN.parent / "tests" / "guiwatch.so", self.base)
        self.addCleanup(self.sweep)

    def sweep(self):
        if self.studio:
            if self._outcome_failed():
                print(self.studio.tell(), file=sys.stderr)
                self.studio.screenshot(Path(tempfile.gettempdir()) / f"tenon-{type(self).__name__.lower()}.png")
            self.studio.close()
        if (self.workspace / ".tenon").exists():
            subprocess.run([support.TENON, "--workspace", self.workspace, "engine", "stop", "--now"],
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

    def quit(self):
        """As a person does; what the window keeps for the next time is written then."""
        self.studio.keys("ctrl+q")
        self.assertEqual(self.studio.process.wait(60), 0)

    def assert_nothing_blocked_the_window(self, *files):
        self.assertTrue(list(self.watch.calls()), "the watch wrote nothing down")
        for name in (*files, ".tenon/workspace.db"):
            self.assertFalse(self.watch.allows("open", str(self.workspace / name)))
        self.assertEqual(self.watch.findings(), [])

    # -- what the window says ---------------------------------------------------------------------

    def summary(self, pattern, seconds=120):
        """Waits for a label that matches as a whole, and gives its text."""
        return self.studio.wait(
            lambda: next((desktop.name(n) for n in self.studio.all("label")
                          if re.fullmatch(pattern, desktop.name(n), re.DOTALL)), None), f"label /{pattern}/", seconds)
