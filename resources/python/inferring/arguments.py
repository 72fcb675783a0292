"""argparse, absl flags and bare sys.argv."""

import ast

from .ports import Argument
from .source import UNKNOWN, dotted

TYPES = {"int": "integer", "float": "number", "str": "string", "bool": "boolean", "Path": "path", "PurePath": "path",
         "PosixPath": "path", "abspath": "path", "expanduser": "path", "strtobool": "boolean", "str2bool": "boolean",
         "str_to_bool": "boolean", "boolean": "boolean"}


def type_of(source, node):
    """(type, choices) of what `type=` names."""
    if node is None:
        return "string", None
    if isinstance(node, ast.Call):
        name = source.full(node.func).split(".")[-1]
        if name == "FileType":
            mode = source.value(node.args[0]) if node.args else "r"
            return ("write" if isinstance(mode, str) and "w" in mode else "read"), None
        return "string", None
    if isinstance(node, ast.Lambda):
        return of_body(node.body), None
    name = dotted(node).split(".")[-1]
    if name in TYPES:
        return TYPES[name], None
    members = source.members(name)
    if members is not None:
        return "string", members
    function = source.functions.get(name)
    if function is not None:
        if function.returns is not None and dotted(function.returns) in TYPES:
            return TYPES[dotted(function.returns)], None
        return of_body(function), None
    if "bool" in name.lower():
        return "boolean", None
    return ("path" if name.lower().endswith(("path", "dir", "file")) else "string"), None


def of_body(node):
    """What a converting function makes, by what stands in it."""
    words = {item.value.lower() for item in ast.walk(node) if isinstance(item, ast.Constant) and isinstance(item.value, str)}
    truths = [item.value for item in ast.walk(node) if isinstance(item, ast.Constant) and isinstance(item.value, bool)]
    if "true" in words or ("yes" in words and truths):
        return "boolean"
    called = {dotted(item.func) for item in ast.walk(node) if isinstance(item, ast.Call)}
    if "float" in called:
        return "number"
    if "int" in called:
        return "integer"
    return "path" if called & {"Path", "pathlib.Path"} else "string"


class Argparse(ast.NodeVisitor):
    """Follows parsers through variables, groups, sub-parsers, helper functions and loops over plain lists."""

    def __init__(self, source):
        self.source = source
        self.parsers = {}  # variable → parser number
        self.arguments = {}  # parser number → arguments
        self.commands = {}  # parser number → its word after the script
        self.descriptions = {}
        self.parents = {}
        self.subparsers = {}  # variable → parser number it belongs to
        self.defaults = {}
        self.holders = set()
        self.adders = {}  # `add = parser.add_argument`
        self.names = [{}]
        self.count = 0
        self.helper = 0  # of functions that are handed a parser before one was made
        self.visit(source.tree)

    # -- following ------------------------------------------------------------------------------------

    def is_parser(self, node):
        name = self.source.full(node.func) if isinstance(node, ast.Call) else ""
        last = name.split(".")[-1]
        if last in ("ArgumentParser", "ArgParser", "ConfigArgParser", "HfArgumentParser") or last.endswith("ArgumentParser"):
            return True
        owner = self.source.classes.get(last)
        return bool(owner) and any(self.source.full(base).endswith("ArgumentParser") for base in owner.bases)

    def new_parser(self, call, command=None):
        self.count += 1
        number = self.count
        self.arguments[number] = []
        self.commands[number] = command
        for keyword in call.keywords:
            if keyword.arg in ("description", "help") and number not in self.descriptions:
                value = self.source.value(keyword.value)
                if isinstance(value, str):
                    self.descriptions[number] = value
            elif keyword.arg == "parents" and isinstance(keyword.value, (ast.List, ast.Tuple)):
                self.parents[number] = [self.parser_of(item) for item in keyword.value.elts]
        return number

    def parser_of(self, node):
        """The number of the parser an expression is; 0 for none."""
        name = dotted(node)
        if name in self.parsers:
            return self.parsers[name]
        if isinstance(node, ast.Call):
            if self.is_parser(node):
                return self.new_parser(node)
            if isinstance(node.func, ast.Attribute):
                if node.func.attr in ("add_argument_group", "add_mutually_exclusive_group"):
                    return self.parser_of(node.func.value)
                if node.func.attr == "add_parser":
                    owner = dotted(node.func.value)
                    if owner in self.subparsers and node.args:
                        word = self.source.value(node.args[0], self.names[-1])
                        if isinstance(word, str):
                            number = self.new_parser(node, word)
                            self.parents[number] = self.parents.get(number, []) + [self.subparsers[owner]]
                            return number
        return 0

    def visit_Assign(self, node):
        targets = [dotted(target) for target in node.targets if dotted(target)]
        self.bind(targets, node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node):
        if node.value is not None:
            self.bind([dotted(node.target)], node.value)
        self.generic_visit(node)

    def visit_Expr(self, node):
        # A sub-command without options of its own is not kept in a variable.
        if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute) and node.value.func.attr == "add_parser":
            self.parser_of(node.value)
        self.generic_visit(node)

    def visit_With(self, node):
        for item in node.items:
            if item.optional_vars is not None:
                self.bind([dotted(item.optional_vars)], item.context_expr)
        self.generic_visit(node)

    def bind(self, targets, value):
        value = value.value if isinstance(value, ast.Await) else value
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
            if value.func.attr == "add_subparsers":
                owner = self.parser_of(value.func.value)
                for target in targets:
                    self.subparsers[target] = owner
                return
            if value.func.attr in ("parse_args", "parse_known_args", "parse_args_into_dataclasses"):
                self.holders.update(targets)
                return
        if isinstance(value, ast.Call) and dotted(value.func) == "vars" and value.args:
            inner = value.args[0]
            if dotted(inner) in self.holders or isinstance(inner, ast.Call):
                self.holders.update(targets)
                return
        if isinstance(value, ast.Attribute) and value.attr == "add_argument":
            number = self.parser_of(value.value)
            for target in targets:
                self.adders[target] = number
            return
        number = self.parser_of(value)
        if number:
            for target in targets:
                self.parsers[target] = number

    def visit_FunctionDef(self, node):
        # A helper that is given a parser: `def add_options(parser)`. Where only one exists it is that.
        kept = dict(self.parsers)
        for argument in node.args.args + node.args.kwonlyargs:
            noted = dotted(argument.annotation).endswith("ArgumentParser") if argument.annotation is not None else False
            if argument.arg not in self.parsers and (noted or argument.arg in ("parser", "p", "ap", "subparser", "arg_parser", "parent_parser", "group")):
                self.parsers[argument.arg] = self.shared()
        self.generic_visit(node)
        for name, number in kept.items():
            self.parsers.setdefault(name, number)

    visit_AsyncFunctionDef = visit_FunctionDef

    def shared(self):
        """The parser that helper functions add to: the one there is, else one that all get."""
        main = [number for number in self.arguments if self.commands[number] is None and number != self.helper]
        if main:
            return main[0]
        if not self.helper:
            self.count += 1
            self.helper = self.count
            self.arguments[self.count], self.commands[self.count] = [], None
        return self.helper

    def visit_For(self, node):
        values = self.source.value(node.iter, self.names[-1])
        if isinstance(values, (list, range)) and 0 < len(values) <= 50 and self.adds(node):
            for value in values:
                names = dict(self.names[-1])
                if isinstance(node.target, ast.Name):
                    names[node.target.id] = value
                elif isinstance(node.target, ast.Tuple) and isinstance(value, list) and len(value) == len(node.target.elts):
                    names.update({dotted(part): item for part, item in zip(node.target.elts, value)})
                self.names.append(names)
                for item in node.body:
                    self.visit(item)
                self.names.pop()
            return
        self.generic_visit(node)

    @staticmethod
    def adds(node):
        return any(isinstance(item, ast.Attribute) and item.attr in ("add_argument", "add_parser") for item in ast.walk(node)) or any(
            isinstance(item, ast.Call) and isinstance(item.func, ast.Name) and item.func.id == "add" for item in ast.walk(node))

    def visit_Call(self, node):
        if isinstance(node.func, ast.Attribute):
            if node.func.attr == "add_argument":
                number = self.parser_of(node.func.value) or self.argument_owner(node.func.value)
                if number:
                    self.add(number, node)
            elif node.func.attr == "set_defaults":
                number = self.parser_of(node.func.value)
                if number:
                    self.defaults.setdefault(number, {}).update({k.arg: self.source.value(k.value) for k in node.keywords if k.arg})
        elif isinstance(node.func, ast.Name) and node.func.id in self.adders:
            self.add(self.adders[node.func.id], node)
        self.generic_visit(node)

    def argument_owner(self, node):
        """`parser` is not known here (it came from elsewhere), but it is named like one."""
        name = dotted(node).split(".")[-1].lower()
        return self.shared() if name.endswith(("parser", "group")) else 0

    # -- one argument ---------------------------------------------------------------------------------

    def add(self, number, node):
        flags = [self.source.value(part, self.names[-1]) for part in node.args if not isinstance(part, ast.Starred)]
        flags = [flag for flag in flags if isinstance(flag, str) and flag]
        keywords = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
        value = lambda key: self.source.value(keywords[key], self.names[-1]) if key in keywords else None  # noqa: E731
        if not flags and not isinstance(value("dest"), str):
            return
        action = value("action")
        if action is UNKNOWN:
            action = dotted(keywords["action"]).split(".")[-1]
        if action in ("help", "version"):
            return
        options = [flag for flag in flags if flag.startswith("-")]
        # The long spelling tells a reader more.
        options.sort(key=lambda flag: not flag.startswith("--"))
        dest = value("dest")
        name = dest if isinstance(dest, str) and dest else (options[0].lstrip("-") if options else flags[0])
        name = name.replace("-", "_")
        kind, choices = type_of(self.source, keywords.get("type"))
        nargs = value("nargs")
        found = Argument(name=name, flags=options, positional=not options, type=kind, help=value("help") if isinstance(value("help"), str) else "",
                         default=value("default"), line=node.lineno, word=options[0] if options else "")
        found.required = value("required") is True or (not options and nargs not in ("?", "*") and "default" not in keywords)
        found.several = nargs in ("*", "+") or (isinstance(nargs, int) and nargs > 1)
        given = value("choices") if "choices" in keywords else choices
        if given is UNKNOWN and keywords.get("choices") is not None:
            given = self.source.members(dotted(keywords["choices"]))
        found.choices = given if isinstance(given, (list, range)) and len(given) else list(given) if isinstance(given, dict) else None
        if found.choices and "type" not in keywords and isinstance(found.choices, list) and found.choices and all(type(c) is int for c in found.choices):
            found.type = "string"
        self.switch(found, action)
        if kind == "string" and "type" not in keywords and isinstance(found.default, bool) and not found.on and not found.off:
            found.default = str(found.default)
        if found.name == "SUPPRESS" or value("help") == "==SUPPRESS==":
            return
        if any(old.name == found.name for old in self.arguments[number]):
            old = next(old for old in self.arguments[number] if old.name == found.name)
            if found.off and not old.off:
                old.off = found.off
            elif found.on and not old.on:
                old.on = found.on
            return
        self.arguments[number].append(found)

    @staticmethod
    def switch(found, action):
        flag = found.flags[0] if found.flags else ""
        if action == "store_true":
            found.type, found.on, found.default = "boolean", flag, bool(found.default) if found.default is not UNKNOWN else False
        elif action == "store_false":
            found.type, found.off, found.default = "boolean", flag, True
        elif action == "BooleanOptionalAction":
            found.type, found.on, found.off = "boolean", flag, flag.replace("--", "--no-", 1)
            if not isinstance(found.default, bool):
                found.default = None if found.required else False
        elif action in ("store_const", "append_const", "count"):
            found.type, found.on, found.default, found.required = "boolean", flag, False, False

    # -- what came out --------------------------------------------------------------------------------

    def variants(self):
        """One a way to call the script: (word after it, description, arguments)."""
        main = [number for number in self.arguments if self.commands[number] is None]
        commands = [number for number in self.arguments if self.commands[number] is not None]
        if self.helper and len(main) > 1:
            main.remove(self.helper)
            for number in main:
                self.parents.setdefault(number, []).append(self.helper)
        shared = set()
        for number in self.arguments:
            shared.update(self.parents.get(number, []))
        result = []
        for number in commands or [number for number in main if number not in shared] or main:
            arguments = self.own(number, set())
            if arguments or commands:
                result.append((self.commands[number] or "", self.descriptions.get(number, ""), arguments,
                               self.before(number) if commands else []))
        if not commands and len(result) > 1:
            # Several parsers without sub-commands: the largest is the script's.
            result = [max(result, key=lambda item: len(item[2]))]
        text = next((self.descriptions[number] for number in main if number in self.descriptions), "")
        return text, result

    def before(self, number):
        """The names of arguments that stand before the sub-command: those of the parser it belongs to."""
        owners = [parent for parent in self.parents.get(number, []) if parent in self.subparsers.values()]
        return [argument.name for owner in owners for argument in self.own(owner, set())]

    def own(self, number, seen):
        if number in seen or number not in self.arguments:
            return []
        seen.add(number)
        result = []
        for parent in self.parents.get(number, []):
            result += self.own(parent, seen)
        names = {argument.name for argument in result}
        result += [argument for argument in self.arguments[number] if argument.name not in names]
        for argument in result:
            if argument.name in self.defaults.get(number, {}):
                argument.default = self.defaults[number][argument.name]
        return result


ABSL = {"DEFINE_string": "string", "DEFINE_integer": "integer", "DEFINE_float": "number", "DEFINE_boolean": "boolean",
        "DEFINE_bool": "boolean", "DEFINE_enum": "string", "DEFINE_list": "string"}


def absl(source):
    """flags.DEFINE_integer("name", default, "help", lower_bound=0)."""
    found = []
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        kind = dotted(node.func).split(".")[-1]
        if kind not in ABSL or not node.args:
            continue
        parts = [source.value(part) for part in node.args]
        keywords = {keyword.arg: source.value(keyword.value) for keyword in node.keywords if keyword.arg}
        name = parts[0]
        if not isinstance(name, str):
            continue
        default = parts[1] if len(parts) > 1 else keywords.get("default")
        choices = (parts[2] if len(parts) > 2 else keywords.get("enum_values")) if kind == "DEFINE_enum" else None
        at = 3 if kind == "DEFINE_enum" else 2
        text = parts[at] if len(parts) > at else keywords.get("help", "")
        argument = Argument(name=name, flags=[f"--{name}"], type=ABSL[kind], default=default, line=node.lineno, word=f"--{name}=",
                            choices=choices if isinstance(choices, list) else None, help=text if isinstance(text, str) else "",
                            minimum=keywords.get("lower_bound"), maximum=keywords.get("upper_bound"))
        if ABSL[kind] == "boolean":
            argument.on, argument.off = f"--{name}", f"--no{name}"
        found.append(argument)
    required = {source.value(node.args[0]) for node in ast.walk(source.tree) if isinstance(node, ast.Call)
                and dotted(node.func).split(".")[-1] == "mark_flag_as_required" and node.args}
    for argument in found:
        argument.required = argument.name in required
    return found


def positions(source):
    """sys.argv[1], sys.argv[2], …: positional words, called as the variables they go to."""
    found, names = {}, {}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            pairs = [(node.targets[0], node.value)]
            if isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = list(zip(node.targets[0].elts, node.value.elts))
            elif isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Subscript) and \
                    isinstance(node.value.slice, ast.Slice) and source.full(node.value.value) == "sys.argv":
                start = source.value(node.value.slice.lower)
                for index, part in enumerate(node.targets[0].elts):
                    if isinstance(start, int):
                        names[start + index] = (dotted(part), "string")
                        found.setdefault(start + index, node.lineno)
            for target, value in pairs:
                kind = "string"
                if isinstance(value, ast.Call) and dotted(value.func).split(".")[-1] in TYPES and value.args:
                    kind, value = TYPES[dotted(value.func).split(".")[-1]], value.args[0]
                index = position(source, value)
                if index and dotted(target):
                    names[index] = (dotted(target), kind)
        index = position(source, node) if isinstance(node, ast.Subscript) else 0
        if index:
            found.setdefault(index, node.lineno)
    return [Argument(name=names.get(index, (f"argument_{index}", ""))[0].split(".")[-1], type=names.get(index, ("", "string"))[1],
                     positional=True, required=True, line=found[index]) for index in sorted(found)]


def position(source, node):
    if isinstance(node, ast.Subscript) and source.full(node.value) == "sys.argv":
        index = source.value(node.slice)
        return index if isinstance(index, int) and not isinstance(index, bool) and 0 < index < 100 else 0
    return 0
