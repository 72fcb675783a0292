"""Type hints, docstrings, dataclasses, click and typer."""

import ast
import re

from .arguments import TYPES, type_of
from .ports import Argument
from .source import UNKNOWN, dotted

PLAIN = {"int": "integer", "float": "number", "str": "string", "bool": "boolean", "Path": "path", "PurePath": "path",
         "FilePath": "read", "DirectoryPath": "path", "PositiveInt": "integer", "NonNegativeInt": "integer",
         "PositiveFloat": "number", "NonNegativeFloat": "number", "Any": "string", "object": "string", "PathLike": "path",
         "IO": "read", "TextIO": "read", "FileText": "read", "FileTextWrite": "write", "FileBinaryRead": "read", "FileBinaryWrite": "write"}
SEVERAL = {"list", "List", "Sequence", "Iterable", "tuple", "Tuple", "set", "Set", "Collection"}


def of_hint(source, node, depth=0):
    """(type, choices, several, optional, metadata calls) of a type hint; None where no port can carry it."""
    if node is None:
        return "string", None, False, False, []
    if depth > 8:
        return None
    if isinstance(node, ast.Constant):
        if node.value is None:
            return "none", None, False, True, []
        if isinstance(node.value, str):
            try:
                return of_hint(source, ast.parse(node.value, mode="eval").body, depth + 1)
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                return None
        return None
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return of_parts(source, [node.left, node.right], depth)
    if isinstance(node, ast.Subscript):
        holder = dotted(node.value).split(".")[-1]
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if holder == "Optional":
            found = of_hint(source, parts[0], depth + 1)
            return found and (*found[:3], True, found[4])
        if holder == "Union":
            return of_parts(source, parts, depth)
        if holder == "Annotated":
            found = of_hint(source, parts[0], depth + 1)
            return found and (*found[:4], found[4] + [part for part in parts[1:]])
        if holder == "Literal":
            values = [source.value(part) for part in parts]
            if any(value is UNKNOWN for value in values):
                return None
            return "string", [value for value in values if value is not None], False, None in values, []
        if holder in SEVERAL:
            found = of_hint(source, parts[0], depth + 1)
            return found and (found[0], found[1], True, found[3], found[4])
        if holder in ("Final", "ClassVar", "Required", "NotRequired", "PathLike", "IO"):
            return of_hint(source, parts[0] if holder not in ("PathLike", "IO") else node.value, depth + 1)
        return None
    name = dotted(node).split(".")[-1]
    if name in PLAIN:
        return PLAIN[name], None, False, False, []
    if name in SEVERAL:
        return "string", None, True, False, []
    members = source.members(name)
    if members is not None:
        return "string", members, False, False, []
    if name in source.constants:
        return of_hint(source, source.constants[name], depth + 1)
    return None


def of_parts(source, parts, depth):
    found = [of_hint(source, part, depth + 1) for part in parts]
    optional = any(part and part[0] == "none" for part in found)
    kinds = [part for part in found if part and part[0] != "none"]
    if not kinds:
        return None
    # str | Path is a path, int | float a number.
    best = next((kind for kind in kinds if kind[0] == "path"), next((kind for kind in kinds if kind[0] == "number"), kinds[0]))
    return best[0], best[1], best[2], optional or best[3], best[4]


# -- docstrings ------------------------------------------------------------------------------------


def documented(text):
    """(what it says first, parameter → text) of a docstring in Google's, NumPy's, Sphinx's or Epytext's style."""
    text = text or ""
    lines = text.expandtabs().splitlines()
    first = []
    for line in lines:
        if not line.strip() or re.match(r"\s*(:|@)(param|arg)|\s*(Args|Arguments|Parameters|Params)\b\s*:?\s*$", line):
            if first:
                break
            if line.strip():
                break
            continue
        first.append(line.strip())
    found = {}
    for match in re.finditer(r"(?ms)^\s*[:@](?:param|parameter|arg|argument)\s+(?:[^\s:]+\s+)?\*{0,2}(\w+)\s*:[ \t]*(.*?)(?=^\s*[:@]\w|^\s*$|\Z)", text):
        found[match[1]] = " ".join(match[2].split())
    section(lines, found)
    return " ".join(first), found


def section(lines, found):
    for at, line in enumerate(lines):
        head = line.strip().rstrip(":").lower()
        if head not in ("args", "arguments", "parameters", "params", "keyword args", "keyword arguments", "attributes"):
            continue
        numpy = at + 1 < len(lines) and re.match(r"\s*-{3,}\s*$", lines[at + 1])
        if not numpy and not line.strip().endswith(":"):
            continue
        outer = len(line) - len(line.lstrip())
        name, inner = "", None
        for text in lines[at + (2 if numpy else 1):]:
            if not text.strip():
                continue
            indent = len(text) - len(text.lstrip())
            if indent < outer or (indent == outer and not numpy):
                break
            inner = indent if inner is None else inner
            if numpy and indent == outer:
                if re.match(r"\s*[A-Z][a-z]+\s*$", text) and not re.match(r"\s*\w+\s*:", text) and text.strip() in ("Returns", "Raises", "Yields", "Notes", "Examples", "See Also"):
                    break
                match = re.match(r"\s*\*{0,2}(\w+(?:\s*,\s*\w+)*)\s*(?::.*)?$", text)
                name = match[1].split(",")[0].strip() if match else ""
                if name:
                    found.setdefault(name, "")
            elif not numpy and indent == inner:
                match = re.match(r"\s*\*{0,2}(\w+)\s*(?:\([^)]*\))?\s*(?::|--|-)\s*(.*)$", text)
                name = match[1] if match else ""
                if name:
                    found.setdefault(name, match[2].strip())
            elif name:
                found[name] = f"{found[name]} {text.strip()}".strip()


# -- functions and dataclasses ----------------------------------------------------------------------


def parameters(source, function, skip=0):
    """The arguments of a function by its signature and docstring; those without a type a port can have and without a
    value of their own make it None: it cannot be called from a command line."""
    _, texts = documented(ast.get_docstring(function))
    plain = function.args.posonlyargs + function.args.args
    defaults = [None] * (len(plain) - len(function.args.defaults)) + list(function.args.defaults)
    pairs = list(zip(plain, defaults))[skip:] + list(zip(function.args.kwonlyargs, function.args.kw_defaults))
    found = []
    for argument, default in pairs:
        made = hinted(source, argument.arg, argument.annotation, default, texts.get(argument.arg, ""), argument.lineno)
        if made is None:
            if default is None:
                return None
            continue
        found.append(made)
    return found


def hinted(source, name, annotation, default, text, line):
    hint = of_hint(source, annotation)
    if hint is None:
        return None
    kind, choices, several, optional, extra = hint
    value = source.value(default) if default is not None else None
    if annotation is None and default is not None:
        kind = {bool: "boolean", int: "integer", float: "number"}.get(type(value), "string")
        if isinstance(value, list):
            several = True
    if kind == "none":
        return None
    if isinstance(default, ast.Attribute) and source.members(dotted(default.value)) is not None and value is UNKNOWN:
        value = default.attr.lower()
    made = Argument(name=name, type=kind, choices=choices, several=several, help=text, default=value, line=line,
                    required=default is None and not optional)
    bounds(source, made, annotation, extra)
    return made


def bounds(source, made, annotation, extra):
    """What Annotated[int, Field(ge=0)] and such add."""
    name = dotted(annotation).split(".")[-1] if annotation is not None else ""
    if name.startswith("Positive") or name.startswith("NonNegative"):
        made.minimum = 1 if name == "PositiveInt" else 0
    for item in extra:
        if isinstance(item, ast.Constant) and isinstance(item.value, str) and not made.help:
            made.help = item.value
        if not isinstance(item, ast.Call):
            continue
        for keyword in item.keywords:
            value = source.value(keyword.value)
            if keyword.arg in ("ge", "min", "gt") and isinstance(value, (int, float)):
                made.minimum = value + 1 if keyword.arg == "gt" and made.type == "integer" else value
            elif keyword.arg in ("le", "max", "lt") and isinstance(value, (int, float)):
                made.maximum = value - 1 if keyword.arg == "lt" and made.type == "integer" else value
            elif keyword.arg in ("description", "help", "doc") and isinstance(value, str):
                made.help = value
        if dotted(item.func).split(".")[-1] in ("Doc", "Help") and item.args and isinstance(source.value(item.args[0]), str):
            made.help = source.value(item.args[0])


def fields(source, node):
    """The arguments a dataclass (or pydantic model) stands for, those of its bases first."""
    found = []
    for base in node.bases:
        owner = source.classes.get(dotted(base))
        if owner is not None and owner is not node:
            found += fields(source, owner)
    _, texts = documented(ast.get_docstring(node))
    for at, item in enumerate(node.body):
        if not isinstance(item, ast.AnnAssign) or not isinstance(item.target, ast.Name) or item.target.id.startswith("_"):
            continue
        if dotted(item.annotation.value if isinstance(item.annotation, ast.Subscript) else item.annotation).endswith("ClassVar"):
            continue
        default, text, extra = item.value, texts.get(item.target.id, ""), []
        after = node.body[at + 1] if at + 1 < len(node.body) else None
        if not text and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and isinstance(after.value.value, str):
            text = after.value.value
        if isinstance(default, ast.Call) and dotted(default.func).split(".")[-1] in ("field", "Field", "attrib", "ib"):
            extra, call, default = [default], default, default.args[0] if default.args else None
            for keyword in call.keywords:
                if keyword.arg == "default":
                    default = keyword.value
                elif keyword.arg == "default_factory":
                    default = keyword.value.body if isinstance(keyword.value, ast.Lambda) else ast.Name(id="?", ctx=ast.Load())
                elif keyword.arg == "metadata":
                    about = source.value(keyword.value)
                    if isinstance(about, dict) and isinstance(about.get("help"), str):
                        text = about["help"]
        if isinstance(default, ast.Constant) and default.value is ...:
            default = None
        made = hinted(source, item.target.id, item.annotation, default, text, item.lineno)
        if made is not None:
            bounds(source, made, item.annotation, extra)
            found.append(made)
    names = [made.name for made in found]
    return [made for at, made in enumerate(found) if made.name not in names[at + 1:]]


def options_of(found, dashes=False, no="--no_"):
    """Gives arguments of a class or function the options that tyro, fire and their like make of them."""
    for made in found:
        flag = "--" + (made.name.replace("_", "-") if dashes else made.name)
        made.flags, made.word = [flag], flag
        if made.type == "boolean" and no:
            made.on, made.off = flag, no + flag[2:]
    return found


# -- click and typer ---------------------------------------------------------------------------------


def decorators(function):
    return [(item, item.func if isinstance(item, ast.Call) else item) for item in function.decorator_list]


def click_type(source, made, node):
    if node is None:
        return
    name = dotted(node.func if isinstance(node, ast.Call) else node).split(".")[-1]
    keywords = {keyword.arg: source.value(keyword.value) for keyword in node.keywords} if isinstance(node, ast.Call) else {}
    parts = [source.value(part) for part in node.args] if isinstance(node, ast.Call) else []
    if name in ("IntRange", "FloatRange"):
        made.type = "integer" if name == "IntRange" else "number"
        made.minimum = keywords.get("min", parts[0] if parts else None)
        made.maximum = keywords.get("max", parts[1] if len(parts) > 1 else None)
        if name == "IntRange" and keywords.get("min_open") is True and isinstance(made.minimum, int):
            made.minimum += 1
        if name == "IntRange" and keywords.get("max_open") is True and isinstance(made.maximum, int):
            made.maximum -= 1
    elif name == "Choice":
        choices = parts[0] if parts else keywords.get("choices")
        if isinstance(node, ast.Call) and node.args and choices is UNKNOWN:
            choices = source.members(dotted(node.args[0]))
        made.choices = choices if isinstance(choices, list) else None
    elif name == "Path":
        made.type = "path"
        if keywords.get("file_okay") is False:
            made.place = "folder"
        elif keywords.get("dir_okay") is False:
            made.place = "file"
    elif name == "File":
        mode = parts[0] if parts else keywords.get("mode", "r")
        made.type = "write" if isinstance(mode, str) and any(letter in mode for letter in "wax") else "read"
    elif name in ("INT", "FLOAT", "STRING", "BOOL", "UUID"):
        made.type = {"INT": "integer", "FLOAT": "number", "BOOL": "boolean"}.get(name, "string")
    else:
        made.type, made.choices = type_of(source, node)


def click_argument(source, call, option):
    parts = [source.value(part) for part in call.args]
    words = [part for part in parts if isinstance(part, str) and part]
    keywords = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    value = lambda key: source.value(keywords[key]) if key in keywords else None  # noqa: E731
    if not words:
        return None
    flags = [word for word in words if word.startswith("-")]
    names = [word for word in words if not word.startswith("-")]
    off = ""
    for at, flag in enumerate(flags):
        if "/" in flag:
            on, _, off = flag.partition("/")
            flags[at], off = on.strip(), off.strip()
    flags.sort(key=lambda flag: not flag.startswith("--"))
    name = (names[0] if names else flags[0].lstrip("-")).replace("-", "_").lower()
    made = Argument(name=name, flags=flags if option else [], positional=not option, default=value("default"), line=call.lineno,
                    help=value("help") if isinstance(value("help"), str) else "", word=flags[0] if option and flags else "")
    click_type(source, made, keywords.get("type"))
    if "type" not in keywords:
        made.type = {bool: "boolean", int: "integer", float: "number"}.get(type(made.default), "string")
    made.several = isinstance(value("nargs"), int) and value("nargs") != 1
    made.required = value("required") is True or (not option and value("required") is not False and "default" not in keywords)
    if option and (value("is_flag") is True or off or (made.type == "boolean" and "type" not in keywords)):
        made.type, made.on, made.off = "boolean", flags[0], off
        made.default = made.default if isinstance(made.default, bool) else False
    elif value("count") is True:
        made.type, made.on, made.default = "boolean", flags[0], False
    return made


def click_commands(source):
    """(word, description, arguments) of each function that click makes a command of."""
    found = []
    groups = set()
    for function in source.functions.values():
        for item, name in decorators(function):
            if dotted(name).split(".")[-1] in ("group", "Group"):
                groups.add(function.name)
    for function in source.functions.values():
        kind, word, owner = "", "", ""
        arguments = []
        for item, name in decorators(function):
            full, last = source.full(name), dotted(name).split(".")[-1]
            if last == "command" and (full.startswith(("click", "rich_click", "asyncclick")) or dotted(name).split(".")[0] in groups):
                kind, owner = "command", dotted(name).split(".")[0]
                if isinstance(item, ast.Call):
                    given = [source.value(part) for part in item.args] + [source.value(k.value) for k in item.keywords if k.arg == "name"]
                    word = next((part for part in given if isinstance(part, str)), "")
            elif isinstance(item, ast.Call) and last in ("option", "argument") and source.full(name).split(".")[0] in ("click", "rich_click", "asyncclick"):
                made = click_argument(source, item, last == "option")
                if made is not None:
                    arguments.append(made)
        if kind != "command" or function.name in groups:
            continue
        _, texts = documented(ast.get_docstring(function))
        for made in arguments:
            made.help = made.help or texts.get(made.name, "")
        said = documented(ast.get_docstring(function))[0]
        grouped = owner in groups
        found.append((word or function.name.replace("_", "-") if grouped else "", said, arguments, function))
    return found


def typer_commands(source):
    apps = {dotted(target) for node in ast.walk(source.tree) if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
            and source.full(node.value.func) == "typer.Typer" for target in node.targets}
    functions = []
    for function in source.functions.values():
        for item, name in decorators(function):
            if dotted(name).split(".")[-1] == "command" and dotted(name).rpartition(".")[0] in apps:
                given = [source.value(part) for part in item.args] if isinstance(item, ast.Call) else []
                functions.append((given[0] if given and isinstance(given[0], str) else function.name.replace("_", "-"), function))
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and source.full(node.func) == "typer.run" and node.args:
            function = source.functions.get(dotted(node.args[0]))
            if function is not None:
                functions.append(("", function))
    callbacks = any(dotted(name).split(".")[-1] == "callback" and dotted(name).rpartition(".")[0] in apps
                    for function in source.functions.values() for _, name in decorators(function))
    found = []
    for word, function in functions:
        arguments = typer_arguments(source, function)
        said = documented(ast.get_docstring(function))[0]
        found.append((word if len(functions) > 1 or callbacks else "", said, arguments, function))
    return found


def typer_arguments(source, function):
    _, texts = documented(ast.get_docstring(function))
    plain = function.args.args
    defaults = [None] * (len(plain) - len(function.args.defaults)) + list(function.args.defaults)
    found = []
    for argument, default in list(zip(plain, defaults)) + list(zip(function.args.kwonlyargs, function.args.kw_defaults)):
        hint = of_hint(source, argument.annotation)
        if hint is None:
            continue
        extra = [item for item in hint[4] if isinstance(item, ast.Call)]
        info = next((item for item in extra if dotted(item.func).split(".")[-1] in ("Option", "Argument")), None)
        annotated = info is not None
        if isinstance(default, ast.Call) and dotted(default.func).split(".")[-1] in ("Option", "Argument"):
            info = default
            default = info.args[0] if info.args else next((k.value for k in info.keywords if k.arg == "default"), None)
            if isinstance(default, ast.Constant) and default.value is ...:
                default = None
        made = hinted(source, argument.arg, argument.annotation, default, texts.get(argument.arg, ""), argument.lineno)
        if made is None:
            continue
        bounds(source, made, None, [info] if info is not None else [])
        kind = dotted(info.func).split(".")[-1] if info is not None else ("Argument" if made.required else "Option")
        made.positional = kind == "Argument"
        words = [source.value(part) for part in (info.args if annotated else info.args[1:])] if info is not None else []
        flags = [word for word in words if isinstance(word, str) and word.startswith("-")]
        off = ""
        for at, flag in enumerate(flags):
            if "/" in flag:
                flags[at], _, off = (part.strip() for part in flag.partition("/"))
        flags.sort(key=lambda flag: not flag.startswith("--"))
        if not made.positional:
            made.several = False  # an option that may be given again takes one value each time
            made.flags = flags or ["--" + made.name.replace("_", "-")]
            made.word = made.flags[0]
            if made.type == "boolean":
                made.on, made.off = made.word, off if flags else made.word.replace("--", "--no-", 1)
        for keyword in info.keywords if info is not None else []:
            value = source.value(keyword.value)
            if keyword.arg == "file_okay" and value is False:
                made.place = "folder"
            elif keyword.arg == "dir_okay" and value is False:
                made.place = "file"
        found.append(made)
    return found


# -- the function that is the script --------------------------------------------------------------------


def guarded(source):
    """The statements below `if __name__ == "__main__":`."""
    found = []
    for node in source.tree.body:
        if isinstance(node, ast.If) and any(isinstance(part, ast.Name) and part.id == "__name__" for part in ast.walk(node.test)):
            found += node.body
    return found


def called_with(source, names):
    """The first argument of a call such as fire.Fire(train) or tyro.cli(Config)."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and source.full(node.func) in names and node.args:
            return node.args[0]
    return None


def best_function(source):
    """The function a person would call: named as such, or the only one with parameters."""
    own = [node for node in source.tree.body if isinstance(node, ast.FunctionDef)]
    usable = [node for node in own if not node.name.startswith("_") and not node.decorator_list
              and (node.args.args or node.args.kwonlyargs)]
    for name in ("main", "run", "train", "process", "execute", "evaluate", "predict", "score", "prepare", "transform", "build"):
        for node in usable:
            if node.name == name:
                return node
    return usable[0] if len(usable) == 1 else None


def types_of(found):
    """Converters for a call with words from a command line: name → Python expression."""
    return {made.name: {"integer": "int", "number": "float", "boolean": "lambda s: s.lower() == 'true'"}[made.type]
            for made in found if made.type in ("integer", "number", "boolean") and not made.several}


__all__ = ["TYPES", "absl", "best_function", "called_with", "click_commands", "documented", "fields", "guarded", "options_of",
           "parameters", "typer_commands", "types_of"]
