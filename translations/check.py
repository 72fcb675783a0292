"""Looks at the translation files: nothing unfinished, nothing missing, no placeholder lost.

    python3 translations/check.py --lupdate /path/to/lupdate --source /path/to/the/tree

Collects the texts anew into a temporary folder, so that a text added to the sources without its
translations is found too. Exit code 1 when something is wrong.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from pathlib import Path

LANGUAGES = ["id", "fr", "pl", "zh_CN"]
PLACEHOLDER = re.compile(r"%\{[a-zA-Z]+\}|%L?[0-9]+|%n")


def problems(path, plural_only):
    for context in tree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            where = f"{path.name}: {name}: {source!r}"
            kind = translation.get("type")
            if kind in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if kind == "unfinished" or not all(forms):
                yield f"{where}: not translated"
                continue
            if plural_only and message.get("numerus") != "yes":
                continue
            wanted = set(PLACEHOLDER.findall(source)) - {"%n"}
            for form in forms:
                found = set(PLACEHOLDER.findall(form)) - {"%n"}
                if found != wanted:
                    yield f"{where}: placeholders {sorted(wanted)} became {sorted(found)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--source", type=Path, required=True)
    arguments = parser.parse_args()

    found = []
    with tempfile.TemporaryDirectory() as folder:
        copies = Path(folder)
        for plural_only, languages in ((False, LANGUAGES), (True, ["en"])):
            files = []
            for language in languages:
                original = arguments.source / "translations" / f"tenon_{language}.ts"
                copy = copies / original.name
                if original.exists():
                    shutil.copy(original, copy)
                files.append(str(copy))
            command = [arguments.lupdate, "-silent", "-no-obsolete", "-locations", "none",
                       "-extensions", "cpp,h,inc,qml", "-source-language", "en",
                       *[str(arguments.source / room) for room in ("app", "ui", "qml", "models")]]
            if plural_only:
                command += ["-pluralonly", "-target-language", "en"]
            subprocess.run([*command, "-ts", *files], check=True)
            for file in files:
                found += problems(Path(file), plural_only)
    for line in found:
        print(line)
    if found:
        print(f"{len(found)} problems; `cmake --build build/release --target update-translations` collects the texts.")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
