"""Looks at the manual: every language has the same chapters, headings, links, pictures and code, what links and
pictures name is there, and what is printed in bold is what the window says.

    python3 resources/manual/check.py --source /path/to/the/tree

Exit code 1 when something is wrong.
"""

import argparse
import re
import sys
import xml.etree.ElementTree as tree
from collections import Counter
from pathlib import Path

LANGUAGES = ["id", "fr", "pl", "zh_CN"]
HEADING = re.compile(r"^(#+) ", re.M)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.M | re.S)
CODE = re.compile(r"`([^`\n]+)`")
BOLD = re.compile(r"\*\*([^*\n]+)\*\*")
# Words for something to fill in, which a language may have of its own.
FILL_IN = {"tenon-studio FOLDER", "tenon-studio --job NAME"}


def plain(text):
    return text.replace("&", "")


def window_texts(source):
    """What the programs say in English: every string of the sources, adjacent ones joined."""
    texts = set()
    string = re.compile(r'"((?:[^"\\]|\\.)*)"')
    for folder, ending in (("ui", "*.cpp"), ("ui", "*.h"), ("models", "*.cpp"), ("models", "*.inc"), ("qml", "*.cpp"), ("qml", "*.qml")):
        for file in (source / folder).rglob(ending):
            # A quote as a character begins no string.
            for text in string.findall(re.sub(r"""'\\?"'""", "", file.read_text())):
                texts.add(plain(text))
    return texts


def translations(source, language):
    """English text to what the language says for it, in any context."""
    said = {}
    for message in tree.parse(source / "translations" / f"tenon_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        if translation.get("type") is None and translation.text:
            said.setdefault(plain(message.findtext("source") or ""), set()).add(plain(translation.text))
    return said


def shape(text):
    without = FENCE.sub("", text)
    code = {word for word in CODE.findall(without) if word not in FILL_IN and not re.match(r"tenon-studio ", word)}
    return {
        "headings": [len(level) for level in HEADING.findall(without)],
        "links": sorted(LINK.findall(text)),
        "pictures": PICTURE.findall(text),
        "code blocks": FENCE.findall(text),
        "code": sorted(code),
        "rows of tables": len(re.findall(r"^\|", without, re.M)),
        "list items": len(re.findall(r"^(?:-|\d+\.) ", without, re.M)),
        "bold words": len(BOLD.findall(text)),
    }


def check(source):
    manual = source / "resources" / "manual"
    english = {file.name: file.read_text() for file in sorted((manual / "en").glob("*.md"))}
    said = window_texts(source)
    for name, text in english.items():
        for target in LINK.findall(text):
            page = target.partition("#")[0]
            if not re.match(r"\w+:", target) and page and page not in english:
                yield f"en/{name}: there is no {target}"
        for picture in PICTURE.findall(text):
            if not (manual / "en" / picture).is_file():
                yield f"en/{name}: there is no picture {picture}"
        for word in BOLD.findall(text):
            if word not in said:
                yield f"en/{name}: the window says nowhere “{word}”"
    for language in LANGUAGES:
        files = {file.name: file.read_text() for file in sorted((manual / language).glob("*.md"))}
        known = translations(source, language)
        for name in sorted(english.keys() - files.keys()):
            yield f"{language}: {name} is missing"
        for name in sorted(files.keys() - english.keys()):
            yield f"{language}: {name} is not in English"
        for name in sorted(english.keys() & files.keys()):
            ours, theirs = shape(english[name]), shape(files[name])
            for what, wanted in ours.items():
                if theirs[what] != wanted:
                    yield f"{language}/{name}: {what}: {wanted} in English, {theirs[what]} here"
            # A word that the window has is printed as the window has it in this language.
            wanted, free = Counter(), 0
            for word in BOLD.findall(english[name]):
                if word in known:
                    wanted[frozenset(known[word])] += 1
                else:
                    free += 1
            for word in BOLD.findall(files[name]):
                fitting = next((choice for choice in wanted if word in choice and wanted[choice] > 0), None)
                if fitting is not None:
                    wanted[fitting] -= 1
                elif free > 0:
                    free -= 1
                else:
                    yield f"{language}/{name}: the window says nowhere “{word}”"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=Path, required=True)
    found = list(check(parser.parse_args().source))
    for problem in found:
        print(problem)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
