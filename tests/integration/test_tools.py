"""The scripts and files of packaging/ hold together."""

import os
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as tree
from pathlib import Path

from support import BIN, ROOT

PACKAGING = ROOT / "packaging"


class Tools(unittest.TestCase):
    def scripts(self):
        return [PACKAGING / name for name in ("setup", "run", "test", "tidy", "manual-shots", "lib/session", "lib/common.sh", "lib/tester.sh")] + [
            ROOT / ".ci" / "run", ROOT / "tests" / "fuzz" / "run"]

    def testScriptsParse(self):
        for script in self.scripts():
            subprocess.run(["bash", "-n", script], check=True)
            if script.suffix != ".sh":
                self.assertTrue(os.access(script, os.X_OK), script)

    def testUnknownOptionsAreRefused(self):
        for script in ("setup", "run", "test", "tidy"):
            done = subprocess.run([PACKAGING / script, "--nonsense"], capture_output=True, text=True, check=False)
            self.assertNotEqual(done.returncode, 0, script)
            self.assertIn("--nonsense", done.stderr)
            self.assertIn("Usage:", done.stderr)

    def functions(self):
        """The functions of packaging/setup up to a line, to be called alone."""
        text = (PACKAGING / "setup").read_text()
        return text[text.index("suite_file="):text.index("if ! command -v dpkg-query")]

    def ask(self, release, sources):
        """What packaging/setup takes a system for, given its os-release and its apt sources."""
        with tempfile.TemporaryDirectory() as folder:
            base = Path(folder)
            (base / "etc/apt/sources.list.d").mkdir(parents=True)
            (base / "etc/os-release").write_text(release)
            for name, text in sources.items():
                (base / "etc/apt" / name).write_text(text)
            code = self.functions().replace("/etc/", f"{base}/etc/") + "\ndistribution; echo; debian_sources\n"
            done = subprocess.run(["bash", "-euo", "pipefail", "-c", code], capture_output=True, text=True, check=True)
            way, _, rest = done.stdout.partition("\n")
            return way, [line.split("|")[2] for line in rest.split("\n") if "|" in line]

    def testSystems(self):
        debian12 = 'ID=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\n'
        debian13 = 'ID=debian\nVERSION_ID="13"\nVERSION_CODENAME=trixie\n'
        line = "deb [signed-by=/k.gpg] http://mirror.example/debian {} main contrib # remark\n"
        new = "Types: deb\nURIs: http://mirror.example/debian\nSuites: {0} {0}-updates\nComponents: main\nSigned-By: /k.gpg\n"
        other = {"sources.list.d/a.list": "deb https://example.org/debian/12/prod bookworm main\ndeb https://example.org/chrome stable main\n"}
        for release, sources, way, uris in (
            (debian12, {"sources.list": line.format("bookworm")}, "bookworm", ["http://mirror.example/debian"]),
            (debian12, {"sources.list.d/debian.sources": new.format("bookworm")}, "bookworm", ["http://mirror.example/debian"]),
            (debian12, {"sources.list": line.format("bookworm"), **other}, "bookworm", ["http://mirror.example/debian"]),
            # The first run replaced os-release by the newer suite's.
            (debian13, {"sources.list.d/debian.sources": new.format("bookworm")}, "bookworm", ["http://mirror.example/debian"]),
            (debian13, {"sources.list.d/debian.sources": new.format("trixie")}, "native", ["http://mirror.example/debian"]),
            (debian12, {"sources.list.d/debian.sources": new.format("bookworm") + "\n" + new.format("trixie")}, "native",
             ["http://mirror.example/debian", "http://mirror.example/debian"]),
            ('ID=ubuntu\nVERSION_ID="25.10"\n', {}, "native", []),
            ('ID=ubuntu\nVERSION_ID="26.04"\n', {}, "native", []),
            ('ID=ubuntu\nVERSION_ID="24.04"\n', {}, "", []),
            ('ID=debian\nVERSION_ID="11"\n', {"sources.list": line.format("bullseye")}, "", ["http://mirror.example/debian"]),
            ("ID=fedora\nVERSION_ID=43\n", {}, "", []),
        ):
            with self.subTest(release=release, sources=sources):
                self.assertEqual(self.ask(release, sources), (way, uris))

    def testDesktopFiles(self):
        icon = tree.parse(PACKAGING / "desktop/tenon-studio.svg").getroot()
        self.assertTrue(icon.tag.endswith("svg"))
        metadata = tree.parse(PACKAGING / "desktop/studio.tenon.TenonStudio.metainfo.xml").getroot()
        entry = (PACKAGING / "desktop/tenon-studio.desktop").read_text()
        self.assertEqual(metadata.findtext("launchable"), "tenon-studio.desktop")
        self.assertIn("\nIcon=tenon-studio\n", entry)

    def testEveryProgramHasItsManual(self):
        for program in BIN.glob("tenon*"):
            self.assertTrue((PACKAGING / "man" / f"{program.name}.1").exists(), program.name)

    def testManualAndCompletionKnowEveryVerb(self):
        if not (BIN / "tenon").exists():
            self.skipTest("tenon is not built")
        said = subprocess.run([BIN / "tenon", "--help"], capture_output=True, text=True, check=False).stdout
        verbs = set(re.findall(r"^\s+tenon (\w+) (\w+)", said, re.M))
        # The shells' scripts ask the program, so they know what it knows.
        for script in ("tenon.bash", "tenon.fish", "_tenon"):
            self.assertIn("complete --", (PACKAGING / "completions" / script).read_text(), script)
        manual = (PACKAGING / "man/tenon.1").read_text()
        for group, verb in sorted(verbs):
            said = subprocess.run([BIN / "tenon", "complete", "--", group, ""], capture_output=True, text=True, check=True)
            if verb != "run":
                self.assertIn(verb, said.stdout.split())
            self.assertRegex(manual, rf"\b{group}\b")
            self.assertRegex(manual, rf"\b{verb}\b", f"{group} {verb}")


if __name__ == "__main__":
    unittest.main()
