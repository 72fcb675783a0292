"""From the arguments of a script to the ports of a component: which are data, which are parameters, of what type."""

import ast
import math
import os
import re
from dataclasses import dataclass, field

from .source import UNKNOWN, dotted

# What a call does with the path it is given: (direction, file or folder, type).
READS_FILE = {"read_csv", "read_table", "read_json", "read_excel", "read_parquet", "read_pickle", "read_feather", "read_fwf",
              "loadtxt", "genfromtxt", "imread", "load_npz", "read_text", "read_bytes", "open_dataset", "from_csv"}
READS = {"load", "load_model", "from_pretrained", "load_from_checkpoint", "ImageFolder", "load_from_disk",
         "image_dataset_from_directory", "load_weights"}
READS_FOLDER = {"listdir", "scandir", "glob", "rglob", "iglob", "iterdir", "walk", "ImageFolder",
                "image_dataset_from_directory", "load_from_disk"}
WRITES_FILE = {"to_csv", "to_json", "to_excel", "to_parquet", "to_pickle", "to_feather", "savetxt", "savez", "savefig", "imsave",
               "imwrite", "write_text", "write_bytes", "write_image", "write_html"}
WRITES = {"save", "dump", "save_model", "save_pretrained", "save_weights", "to_disk", "save_to_disk"}
WRITES_FOLDER = {"makedirs", "mkdir", "save_pretrained", "save_to_disk", "SummaryWriter", "make_archive"}

OUT_WORDS = {"output", "outputs", "out", "outdir", "outfile", "save", "saved", "dest", "destination", "result", "results", "export",
             "artifacts", "logdir", "report", "predictions"}
IN_WORDS = {"input", "inputs", "data", "dataset", "datasets", "train", "test", "val", "valid", "validation", "source", "src",
            "images", "labels", "checkpoint", "weights", "corpus", "csv", "model", "infile", "indir"}
PATH_WORDS = {"path", "paths", "dir", "directory", "folder", "file", "filename", "csv", "json", "jsonl", "parquet", "yaml", "root"}
FOLDER_WORDS = {"dir", "directory", "folder", "root", "outdir", "indir", "logdir", "artifacts"}
FILE_WORDS = {"file", "filename", "csv", "tsv", "json", "jsonl", "parquet", "txt", "pickle", "pkl", "outfile", "infile", "yaml", "zip"}
# Words that say a number, a name or a switch is meant, whatever stands beside them.
PLAIN_WORDS = {"name", "column", "columns", "size", "format", "type", "mode", "key", "prefix", "suffix", "pattern", "rate", "ratio", "split",
               "seed", "num", "count", "steps", "epochs", "url", "uri", "host", "every", "interval", "strategy", "id", "version"}


@dataclass
class Argument:
    """One argument as the script declares it."""

    name: str
    flags: list = field(default_factory=list)
    positional: bool = False
    type: str = "string"  # string, integer, number, boolean, path, read, write
    default: object = None  # None: there is none; UNKNOWN: only running would tell
    required: bool = False
    choices: list = None
    minimum: object = None
    maximum: object = None
    help: str = ""
    several: bool = False
    on: str = ""  # of a switch: the words for true
    off: str = ""  # and for false
    place: str = ""  # "file" or "folder", where the script says it
    word: str = ""  # what stands before the value: "--rate", "rate="
    line: int = 0


def port_name(text):
    name = re.sub(r"\W+", "_", text, flags=re.ASCII).strip("_")
    return name if name and not name[0].isdigit() else f"arg_{name}" if name else "arg"


def clean(text, limit=400):
    text = " ".join(str(text).split())
    text = re.sub(r"\s*[\[(]?\bdefaults?( is| to)?\b:?\s*%\(default\)\w[\])]?\.?", "", text, flags=re.I)
    text = re.sub(r"%\((\w+)\)\w", r"\1", text).replace("%%", "%").strip()
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + "…"


class Uses:
    """What the script does with each argument: `args.out` is written to, `args.data` read from."""

    def __init__(self, source, holders, names):
        self.found = {}
        self.aliases = {}
        self.holders = holders
        self.names = set(names)
        self.source = source
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                owner, inside = self.argument(node.value)
                if owner and not inside and node.targets[0].id not in self.names:
                    self.aliases[node.targets[0].id] = owner
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call):
                self.call(node)
            elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
                owner, _ = self.argument(node.left)
                if owner and isinstance(node.right, (ast.Constant, ast.JoinedStr)) and \
                        (isinstance(node.right, ast.JoinedStr) or isinstance(node.right.value, str)):
                    self.note(owner, None, "folder")

    def note(self, name, direction, place, kind=""):
        was = self.found.get(name, ("", "", ""))
        # Written to wins: a folder that is written may be looked at as well.
        self.found[name] = ("out" if "out" in (was[0], direction) else direction or was[0],
                            "folder" if "folder" in (was[1], place) else place or was[1], kind or was[2])

    def argument(self, node):
        """The argument an expression is a path of, and whether it is something inside of it."""
        if isinstance(node, ast.Attribute) and dotted(node.value) in self.holders and node.attr in self.names:
            return node.attr, False
        if isinstance(node, ast.Subscript) and dotted(node.value) in self.holders:
            key = self.source.value(node.slice)
            return (key, False) if isinstance(key, str) and key in self.names else ("", False)
        if isinstance(node, ast.Name):
            if node.id in self.aliases:
                return self.aliases[node.id], False
            return (node.id, False) if "" in self.holders and node.id in self.names else ("", False)
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Div, ast.Add)):
            return self.argument(node.left)[0], True
        if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.FormattedValue):
            return self.argument(node.values[0].value)[0], True
        if isinstance(node, ast.Call):
            last = dotted(node.func).split(".")[-1]
            if last in ("Path", "PurePath", "str", "abspath", "expanduser", "resolve") and node.args:
                owner, inside = self.argument(node.args[0])
                return owner, inside or len(node.args) > 1
            if last == "join" and len(node.args) > 1:
                return self.argument(node.args[0])[0], True
            if isinstance(node.func, ast.Attribute) and node.func.attr in ("joinpath", "resolve", "expanduser", "absolute", "with_suffix"):
                return self.argument(node.func.value)[0], node.func.attr == "joinpath"
            if isinstance(node.func, ast.Attribute) and node.func.attr == "parent":
                return self.argument(node.func.value)[0], False
        if isinstance(node, ast.Attribute) and node.attr == "parent":
            # `out.parent.mkdir()`: what is made is the folder around a file.
            return "", False
        return "", False

    def call(self, node):
        name = dotted(node.func)
        last = node.func.attr if isinstance(node.func, ast.Attribute) else name
        paths = list(node.args) + [keyword.value for keyword in node.keywords]
        if isinstance(node.func, ast.Attribute):
            paths.append(node.func.value)
        for path in paths:
            owner, inside = self.argument(path)
            if not owner:
                continue
            if inside:
                self.note(owner, None, "folder")
            if last == "open":
                self.opened(node, owner, path is node.func.value if isinstance(node.func, ast.Attribute) else False, inside)
            elif last in READS_FILE:
                self.note(owner, "in", "" if inside else "file")
            elif last in WRITES_FILE:
                self.note(owner, "out", "" if inside else "file")
            elif last in READS_FOLDER or last in READS:
                model = "mlflow_model" if last == "load_model" and "mlflow" in name else ""
                self.note(owner, "in", "folder" if (last in READS_FOLDER or model) and not inside else "", model)
            elif last in WRITES_FOLDER or last in WRITES:
                model = "mlflow_model" if last == "save_model" and "mlflow" in name else ""
                self.note(owner, "out", "folder" if (last in WRITES_FOLDER or model) and not inside else "", model)

    def opened(self, node, owner, method, inside):
        mode = "r"
        at = 0 if method else 1
        if len(node.args) > at:
            mode = self.source.value(node.args[at])
        for keyword in node.keywords:
            if keyword.arg == "mode":
                mode = self.source.value(keyword.value)
        write = isinstance(mode, str) and any(letter in mode for letter in "wax")
        self.note(owner, "out" if write else "in", "" if inside else "file")


def words_of(name):
    return set(re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower().replace("-", "_").split("_"))


def shape(argument, use):
    """(direction, place, type) of an argument that is a path; None for a parameter."""
    words, text = words_of(argument.name), argument.help.lower()
    direction, place, kind = use or ("", "", "")
    if argument.type in ("integer", "number", "boolean") or argument.choices:
        return None
    if argument.type == "write":
        return "out", "file", ""
    if argument.type == "read":
        return "in", "file", ""
    default = argument.default if isinstance(argument.default, str) else ""
    if "://" in default and not direction:
        return None
    plain = bool(words & PLAIN_WORDS) and not words & {"path", "dir", "file", "folder", "directory"}
    named = bool(words & PATH_WORDS) or bool(words & (OUT_WORDS | {"data", "dataset", "input", "inputs", "checkpoint", "weights"}))
    told = bool(re.search(r"\b(path|folder|director(y|ies)|file ?names?|files?)\b", text))
    looks = bool(re.search(r"[/\\]", default)) or bool(re.search(r"\.(csv|tsv|json|jsonl|parquet|txt|pkl|pickle|pt|pth|npz|npy|h5|ya?ml)$", default))
    if argument.type == "path" or direction or place or (not plain and (named or (told and (words & (IN_WORDS | OUT_WORDS) or looks)))):
        pass
    else:
        return None
    # A word that is only a name on its own ("data" with a default such as "cifar10") stays a parameter.
    if argument.type != "path" and not direction and not place and default and not looks and not words & PATH_WORDS and not told:
        return None
    if not direction:
        out = bool(words & OUT_WORDS) or bool(re.search(r"\b(where to (write|save|store|put)|to (write|save|store)|output|written|saved)\b", text))
        direction = "out" if out and not (words & {"input", "inputs"}) else "in"
    if argument.place:
        place = argument.place
    if not place:
        suffix = os.path.splitext(default.rstrip("/"))[1]
        if words & FOLDER_WORDS or (default.endswith("/") or (looks and not suffix)) or re.search(r"\b(folder|directory)\b", text):
            place = "folder"
        elif words & FILE_WORDS or suffix or re.search(r"\bfiles?\b", text):
            place = "file"
        else:
            place = "folder" if direction == "out" else "file"
    return direction, place, kind


def number(value):
    """Whether a value is a number that a file can hold: finite, and a whole one of 64 bits."""
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool) and -(2 ** 63) <= value < 2 ** 63


def whole(value):
    return number(value) and number(int(value)) and value == int(value)


def port_of(argument, use):
    """The port as the caller gets it: plain JSON."""
    found = shape(argument, use)
    port = {"name": port_name(argument.name), "output": False, "type": argument.type, "optional": False, "description": clean(argument.help),
            "positional": argument.positional, "line": argument.line, "word": argument.word or (argument.flags[0] if argument.flags else ""),
            "several": argument.several, "on": argument.on, "off": argument.off}
    if found:
        direction, place, kind = found
        port["type"] = kind or ("uri_folder" if place == "folder" else "uri_file")
        port["output"] = direction == "out"
        # Data have no default in a component: left out, the script's own default holds.
        port["optional"] = not port["output"] and not argument.required
        return port
    if argument.type in ("path", "read", "write"):
        port["type"] = "string"
    literal(port, argument)
    return port


def literal(port, argument):
    """Default, choices and range of a parameter."""
    default, choices = argument.default, argument.choices
    if isinstance(choices, range):
        if choices.step == 1 and len(choices) > 0 and port["type"] in ("integer", "number"):
            port["min"], port["max"] = choices[0], choices[-1]
            choices = None
        else:
            choices = list(choices[:200])
    if choices:
        port["type"] = "string"
        port["enum"] = list(dict.fromkeys(str(choice) for choice in choices if choice is not None))
        default = str(default) if default not in (None, UNKNOWN) and not isinstance(default, (list, dict)) else default
    for key, value in (("min", argument.minimum), ("max", argument.maximum)):
        if number(value) and port["type"] in ("integer", "number"):
            port[key] = value
    if isinstance(default, list) and not argument.several:
        default = default[0] if len(default) == 1 else None
    if isinstance(default, (list, tuple)) and argument.several and all(isinstance(item, (str, int, float)) for item in default):
        default = " ".join(map(str, default)) or None
    if argument.several:
        port["type"] = "string"
        port.pop("min", None), port.pop("max", None)
        default = None if default in (None, UNKNOWN) else str(default)
    kind = port["type"]
    fits = {"string": isinstance(default, str), "boolean": isinstance(default, bool), "number": number(default),
            "integer": whole(default)}.get(kind, False)
    if kind == "string" and number(default) or isinstance(default, bool) and kind == "string":
        default, fits = str(default), True
    if fits and port.get("enum") and default not in port["enum"]:
        fits = False
    if fits and kind != "boolean" and number(default) and (default < port.get("min", default) or default > port.get("max", default)):
        fits = False
    if fits:
        port["default"] = int(default) if kind == "integer" else default
    elif not argument.required:
        port["optional"] = True
