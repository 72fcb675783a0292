"""Proposes a component for a Python script, or for a folder with one: its ports and its command, as JSON.

The script is only read (Python's own ast); nothing of it is imported or run. Standard library, Python 3.9 or later.
"""

import ast
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from inferring import functions  # noqa: E402
from inferring.arguments import Argparse, absl, positions  # noqa: E402
from inferring.ports import Uses, port_of  # noqa: E402
from inferring.source import LARGEST, Refused, Source, dotted, parsed  # noqa: E402

HOLDERS = {"args", "opt", "opts", "options", "arguments", "params", "hparams", "config", "cfg", "flags", "FLAGS", "ns", "namespace",
           "parsed", "known", "self.args", "self.opt", "self.config", "flags.FLAGS", "model_args", "data_args", "training_args"}
FIRST = ("__main__.py", "main.py", "train.py", "run.py", "app.py", "cli.py", "score.py", "predict.py", "evaluate.py")


def styles(source, script):
    """(style, description, variants) of each way the script could be called; a variant is
    (word, description, arguments, names before the word, what starts it)."""
    start = f"python {quoted(script)}"
    for name, found in (("typer", functions.typer_commands(source)), ("click", functions.click_commands(source))):
        if found:
            yield name, "", [(word, text, arguments, [], start) for word, text, arguments, _ in found]
    text, found = Argparse(source).variants()
    if any(arguments for _, _, arguments, _ in found):
        yield "argparse", text, [(*variant, start) for variant in found]
    made = of_dataclasses(source)
    if made:
        yield "dataclass", "", [("", "", made, [], start)]
    made = absl(source)
    if made:
        yield "absl", "", [("", "", made, [], start)]
    target = functions.called_with(source, {"fire.Fire", "jsonargparse.CLI", "defopt.run", "jsonargparse.auto_cli"})
    function = source.functions.get(dotted(target)) if target is not None else None
    if function is not None:
        made = functions.parameters(source, function)
        if made:
            for argument in functions.options_of(made, no=""):
                argument.word += "="
            yield "fire", functions.documented(ast.get_docstring(function))[0], [("", "", made, [], start)]
    made = positions(source)
    if made:
        yield "argv", "", [("", "", made, [], start)]
    function = functions.best_function(source)
    made = functions.parameters(source, function) if function is not None else None
    if made:
        for argument in made:
            argument.word = f"{argument.name}="
        said = functions.documented(ast.get_docstring(function))[0]
        yield "function", said, [("", "", made, [], function_call(script, function.name, made))]


def of_dataclasses(source):
    hugging = functions.called_with(source, {"transformers.HfArgumentParser", "HfArgumentParser"})
    target = hugging if hugging is not None else functions.called_with(
        source, {"tyro.cli", "simple_parsing.parse", "pyrallis.parse", "draccus.parse", "datargs.parse"})
    if target is None:
        return []
    parts = target.elts if isinstance(target, (ast.Tuple, ast.List)) else [target]
    found = []
    for part in parts:
        node = source.classes.get(dotted(part))
        if node is not None:
            found += functions.fields(source, node)
        elif dotted(part) in source.functions:
            found += functions.parameters(source, source.functions[dotted(part)]) or []
    tyro = functions.called_with(source, {"tyro.cli"}) is not None
    return functions.options_of(found, dashes=tyro, no="--no-" if tyro else "")


def quoted(script):
    """A file name as a word of the shell."""
    plain = all(letter.isalnum() or letter in "/._-" for letter in script) and script.isascii()
    return script if plain else "'" + script.replace("'", "'\\''") + "'"


def function_call(script, name, made):
    """Calls a function with name=value words; the values get the types of its hints."""
    kinds = functions.types_of(made)
    kinds.update({argument.name: "pathlib.Path" for argument in made if argument.type == "path"})
    kinds.update({argument.name: "str.split" for argument in made if argument.several})
    table = ", ".join(f"'{key}': {kind}" for key, kind in kinds.items())
    stem = os.path.splitext(script)[0]
    if stem.isidentifier():
        imports, target = f"import pathlib, sys, {stem}", f"{stem}.{name}"
    else:
        imports, target = "import pathlib, runpy, sys", f"runpy.run_path({python_text(script)})['{name}']"
    return (f'python -c "{imports}; v = dict(w.split(\'=\', 1) for w in sys.argv[1:]); t = {{{table}}}; '
            f'{target}(**{{k: t.get(k, str)(x) for k, x in v.items()}})"')


def python_text(text):
    """A string of Python in single quotes that may stand within double quotes of the shell."""
    return "'" + "".join(letter if letter.isalnum() and letter.isascii() or letter in "/._- " else f"\\x{ord(letter):02x}"
                         if ord(letter) < 256 else f"\\u{ord(letter):04x}" if ord(letter) < 65536 else f"\\U{ord(letter):08x}"
                         for letter in text) + "'"


def variant(source, word, text, arguments, before, start):
    names = [argument.name for argument in arguments]
    used = Uses(source, HOLDERS, names).found
    bare = Uses(source, {""}, names).found
    ports, seen = [], set()
    for argument in arguments:
        direction, place, kind = used.get(argument.name, ("", "", ""))
        other = bare.get(argument.name, ("", "", ""))
        port = port_of(argument, (direction or other[0], place or other[1], kind or other[2]))
        if argument.positional:
            port["word"] = ""
        while port["name"] in seen:
            port["name"] += "_2"
        seen.add(port["name"])
        port["before"] = argument.name in before
        ports.append(port)
    # Words without a name of their own come first, in their order, the needed ones before the others.
    return {"word": word, "description": " ".join(text.split()), "start": start, "ports": ports}


def read(path):
    try:
        size = os.path.getsize(path)
        if size > LARGEST:
            raise Refused("large")
        with open(path, "rb") as file:
            return parsed(file.read(LARGEST + 1))
    except OSError as problem:
        raise Refused("io", 0, problem.strerror or "") from None


def propose(path, script):
    source = Source(read(path))
    found = next(styles(source, script), None)
    style, text, variants = found or ("none", "", [("", "", [], [], f"python {quoted(script)}")])
    document = functions.documented(source.document())[0]
    text = " ".join((text if text and text != "?" else document).split())
    imports = sorted({name.split(".")[0] for name in source.imports.values()} - set(getattr(sys, "stdlib_module_names", ())) - {"__future__"})
    return {"ok": True, "script": script, "style": style, "description": text[:1000], "imports": imports,
            "variants": [variant(source, *item) for item in variants]}


def candidates(folder):
    """The scripts of a folder, the likeliest to be the one that is run first."""
    found = []
    for place in ("", "src"):
        try:
            names = sorted(os.listdir(os.path.join(folder, place)))
        except OSError:
            continue
        found += [os.path.join(place, name) for name in names if name.endswith(".py") and not name.startswith((".", "test_", "setup"))
                  and name != "conftest.py"][:200]

    def rank(name):
        base = os.path.basename(name)
        return (FIRST.index(base) if base in FIRST else len(FIRST), name.count(os.sep), name)
    return sorted(found, key=rank)


def of_folder(folder):
    scripts = candidates(folder)
    if not scripts:
        raise Refused("empty")
    best, trouble = None, None
    for script in scripts[:40]:
        try:
            made = propose(os.path.join(folder, script), script)
        except (Refused, RecursionError) as problem:
            trouble = trouble or (problem if isinstance(problem, Refused) else Refused("deep"))
            continue
        weight = {"none": 0, "function": 1}.get(made["style"], 3) + (os.path.basename(script) in FIRST)
        if best is None or weight > best[0]:
            best = (weight, made)
    if best is None:
        raise trouble
    best[1]["candidates"] = scripts
    return best[1]


def answer(path):
    sys.setrecursionlimit(3000)
    try:
        if os.path.isdir(path):
            return of_folder(path)
        return propose(path, os.path.basename(path))
    except Refused as problem:
        return {"ok": False, "error": problem.kind, "line": problem.line, "text": problem.text}
    except RecursionError:
        return {"ok": False, "error": "deep", "line": 0, "text": ""}


if __name__ == "__main__":
    print(json.dumps(answer(sys.argv[1])))
