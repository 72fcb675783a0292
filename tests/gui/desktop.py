"""Drives the studio as a screen reader does: through the accessibility tree of its real window.

Needs a display, a session bus and the accessibility bus (packaging/lib/session brings all three).
"""

import os
import shutil
import signal
import subprocess
import time

import pyatspi

SHOWING = pyatspi.STATE_SHOWING


class NotThere(AssertionError):
    """What was looked for did not appear in time; the message lists what was there instead."""


def safe(function, default=None):
    """Objects of the tree may vanish while they are read."""
    try:
        return function()
    except Exception:  # noqa: BLE001 - the bus answers with many kinds of errors for one that is gone
        return default


def states(node):
    return safe(lambda: node.getState().getStates(), []) or []


def walk(node, depth=0, limit=40, hidden=False):
    """Everything below `node` that is on the screen, top down."""
    if node is None or depth > limit:
        return
    yield node
    for index in range(safe(lambda: min(node.childCount, 400), 0)):
        child = safe(lambda i=index: node.getChildAtIndex(i))
        if child is None:
            continue
        if not hidden and depth > 0 and SHOWING not in states(child):
            continue
        yield from walk(child, depth + 1, limit, hidden)


def role(node):
    return safe(node.getRoleName, "")


def name(node):
    return safe(lambda: node.name, "") or ""


def text_of(node):
    """The text of an editor, a log or a label."""

    def read():
        text = node.queryText()
        return text.getText(0, min(text.characterCount, 200_000))

    return safe(read, "") or ""


def place(node):
    """Where it stands in its window: x, y, width, height."""
    return safe(lambda: tuple(node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)), ())


def selection(node):
    """The selected text of an editor."""

    def read():
        text = node.queryText()
        return text.getText(*text.getSelection(0)) if text.getNSelections() else ""

    return safe(read, "") or ""


def caret_place(node):
    """The offset of an editor's cursor and where that stands in the window, which tells how far it is scrolled."""

    def read():
        text = node.queryText()
        return text.caretOffset, tuple(text.getCharacterExtents(text.caretOffset - 1, pyatspi.WINDOW_COORDS))

    return safe(read, ())


def describe(node, most=160):
    """What a person would be told of the window, for a failed test's message."""
    lines = []
    for found in walk(node):
        label = name(found) or text_of(found)[:60]
        if label:
            lines.append(f"{role(found)}: {label!r}")
        if len(lines) >= most:
            lines.append("…")
            break
    return "\n".join(lines)


def press(node, *names):
    """Does the action `names` (default: press, else click, toggle, show the menu)."""
    action = node.queryAction()
    have = [action.getName(i) for i in range(action.nActions)]
    for wanted in names or ("Press", "press", "Click", "Toggle", "ShowMenu"):
        if wanted in have:
            action.doAction(have.index(wanted))
            return
    raise NotThere(f"{role(node)} {name(node)!r} offers {have}, not {names}")


class Studio:
    """One running tenon-studio and its tree."""

    def __init__(self, program, *arguments, environment=None, cwd=None):
        self.environment = environment or dict(os.environ)
        self.process = subprocess.Popen([str(program), *map(str, arguments)], env=self.environment, cwd=cwd)
        self.root = self.wait(self._application, "the studio in the accessibility tree", 60)

    def _application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            application = safe(lambda i=index: desktop.getChildAtIndex(i))
            if application and safe(application.get_process_id) == self.process.pid:
                return application
        return None

    def wait(self, look, what, seconds=60):
        """Polls `look` until it gives something true."""
        end = time.monotonic() + seconds
        while True:
            found = look()
            if found:
                return found
            if self.process.poll() is not None:
                raise NotThere(f"the studio ended ({self.process.returncode}) before {what}")
            if time.monotonic() > end:
                raise NotThere(f"no {what} within {seconds} s; there was:\n{describe(getattr(self, 'root', None))}")
            time.sleep(0.05)

    def all(self, wanted_role=None, wanted_name=None, within=None, contains=None, hidden=False):
        for node in walk(within or self.root, hidden=hidden):
            if wanted_role and role(node) != wanted_role:
                continue
            if wanted_name is not None and name(node) != wanted_name:
                continue
            if contains is not None and contains not in name(node):
                continue
            yield node

    def find(self, wanted_role=None, wanted_name=None, seconds=60, enabled=False, **options):
        def look():
            for node in self.all(wanted_role, wanted_name, **options):
                if not enabled or pyatspi.STATE_ENABLED in states(node):
                    return node
            return None

        return self.wait(look, f"{wanted_role or 'control'} {wanted_name or options.get('contains') or ''!r}", seconds)

    def press(self, wanted_role, wanted_name, seconds=60, **options):
        press(self.find(wanted_role, wanted_name, seconds, enabled=True, **options))

    def text(self, wanted_role, wanted_name=None, contains="", seconds=60, **options):
        """Waits until a control of that role and name shows a text that has `contains`."""

        def look():
            for node in self.all(wanted_role, wanted_name, **options):
                shown = text_of(node)
                if contains in shown:
                    return shown or " "
            return None

        return self.wait(look, f"{contains!r} in {wanted_role} {wanted_name or ''!r}", seconds)

    def focused(self):
        """The control that has the keyboard focus, or None."""
        # The current entry of a list says it is focused whether the list is or not, and a page says it for its control.
        found = [node for node in self.all() if pyatspi.STATE_FOCUSED in states(node)
                 and role(node) not in ("frame", "page tab", "table cell", "list item")]
        return next((node for node in found if role(node) != "filler"), found[-1] if found else None)

    def wait_focus(self, wanted_role=None, wanted_name=None, seconds=60, **options):
        """Waits until the focus is in a control of that role and name."""

        def look():
            return next((node for node in self.all(wanted_role, wanted_name, **options)
                         if pyatspi.STATE_FOCUSED in states(node)), None)

        return self.wait(look, f"focus in {wanted_role or 'control'} {wanted_name or options.get('contains') or ''!r}",
                         seconds)

    def walk_to(self, wanted_role, wanted_name, key="Tab", most=60):
        """Presses `key` until the control of that role and name has the focus, as one without a mouse does."""
        been = []
        for _ in range(most):
            here = self.focused()
            if here and role(here) == wanted_role and name(here) == wanted_name:
                return here
            before = here
            self.keys(key)
            self.wait(lambda: (now := self.focused()) and now != before and now,  # noqa: B023
                      f"another focus than {role(before) if before else ''} {name(before) if before else ''!r}", 20)
            been.append(f"{role(before)} {name(before)!r}" if before else "nowhere")
        raise NotThere(f"{key} does not lead to {wanted_role} {wanted_name!r}; it went {been}")

    def palette(self, words, contains=None):
        """Runs what the palette finds first for `words`."""
        self.keys("ctrl+k")
        self.wait_focus("text", "Search everything")
        self.type(words)
        results = self.find("list", "Results")
        self.wait(lambda: (contains or words) in name(next(self.all("list item", within=results), None)),
                  f"{contains or words!r} first in the palette")
        self.keys("Return")

    def keys(self, *sequences):
        """Real key presses at the window that has the focus, as xdotool names them."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *sequences], check=True)

    def type(self, words):
        subprocess.run(["xdotool", "type", "--delay", "4", words], check=True)

    def tell(self, most=200):
        return describe(self.root, most)

    def screenshot(self, path):
        """Where ImageMagick is there; a failed test is told without it, too."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(path)], check=False)

    def close(self, seconds=30):
        """Asks it to end as a window manager does, and waits."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise
