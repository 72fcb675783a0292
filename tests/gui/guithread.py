"""Which calls of the window's own thread may wait for a disk: written down by guiwatch.cpp, judged here."""

import re
import shutil
import subprocess
from pathlib import Path

ALLOWED = Path(__file__).with_name("guithread.allow")


class Watch:
    """Loads the interposer into a studio and reads what it wrote."""

    def __init__(self, library, home):
        self.library, self.home = Path(library), str(home)
        self.log = Path(home) / "guithread.log"
        self.rules = []
        for number, line in enumerate(ALLOWED.read_text().splitlines(), 1):
            if not line or line.startswith("#"):
                continue
            rule, _, reason = line.partition("  # ")
            if not reason.strip():
                raise ValueError(f"{ALLOWED.name}:{number}: no reason is given")
            calls, pattern = rule.split(maxsplit=1)
            self.rules.append((set(calls.split("|")),
                               re.compile(pattern.strip().replace("HOME", re.escape(self.home)))))

    def environment(self):
        return {"LD_PRELOAD": str(self.library), "TENON_GUIWATCH": str(self.log)} if self.library.exists() else {}

    def calls(self):
        """(call, path, frames) of everything that was written down."""
        if self.log.exists():
            for line in self.log.read_text(errors="replace").splitlines():
                call, path, frames = line.split("\t", 2)
                yield call, path, frames.split()

    def allows(self, call, path):
        return any(call in calls and pattern.fullmatch(path) for calls, pattern in self.rules)

    def findings(self):
        """Texts of the calls that no line of the list allows, each with where it came from, each place once."""
        seen, found = set(), []
        for call, path, frames in self.calls():
            if self.allows(call, path):
                continue
            where = self.where(frames)
            if (call, where) not in seen:
                seen.add((call, where))
                found.append(f"{call} {path}\n    {where}")
        return found

    def where(self, frames, most=6):
        """The frames of our own program, named where its symbols are there."""
        ours = [f for f in frames if "tenon-studio" in f][:most] or frames[:most]
        named = []
        for frame in ours:
            module, _, offset = frame.rpartition("+")
            name = ""
            if shutil.which("addr2line") and "tenon-studio" in module:
                name = subprocess.run(["addr2line", "-Csfe", module, offset], capture_output=True, text=True,
                                      check=False).stdout.replace("\n", " ").strip()
            named.append(name or f"{Path(module).name}+{offset}")
        return " < ".join(named)
