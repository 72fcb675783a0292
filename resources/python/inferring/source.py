"""A script as a tree: reading any bytes, and working out the plain values that stand in it."""

import ast
import io
import re
import tokenize

LARGEST = 2 << 20


class Refused(Exception):
    """The script cannot be read; `kind` says why, `line` where."""

    def __init__(self, kind, line=0, text=""):
        super().__init__(kind)
        self.kind, self.line, self.text = kind, line, text


class Unknown:
    """A value that only running the script would tell."""

    def __repr__(self):
        return "?"


UNKNOWN = Unknown()


def decoded(data):
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return data.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError):
        pass
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    # What is not UTF-8 and does not say what it is was mostly written on Windows.
    return data.decode("cp1252", errors="replace")


def parsed(data):
    """The tree of a script's bytes."""
    if len(data) > LARGEST:
        raise Refused("large")
    text = decoded(data).lstrip("\ufeff")
    if "\0" in text:
        raise Refused("binary")
    try:
        return _tree(text)
    except SyntaxError as problem:
        # A notebook that was exported has lines for its shell.
        plain = re.sub(r"(?m)^([ \t]*)[%!].*$", r"\1pass", text)
        if plain != text:
            try:
                return _tree(plain)
            except SyntaxError:
                pass
        raise Refused("syntax", problem.lineno or 0, problem.msg or "") from None
    except (RecursionError, MemoryError):
        raise Refused("deep") from None
    except ValueError:
        raise Refused("binary") from None


def _tree(text):
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


def huge(value):
    """A whole number whose digits nobody would write down."""
    return isinstance(value, int) and value.bit_length() > 256


def dotted(node):
    """`a.b.c` of a chain of names; empty for anything else."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return ""
    parts.append(node.id)
    return ".".join(reversed(parts))


class Source:
    """The tree with what its names mean: imports, constants, functions, classes."""

    def __init__(self, tree):
        self.tree = tree
        self.imports, self.constants, self.functions, self.classes = {}, {}, {}, {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    name = alias.asname or alias.name.split(".")[0]
                    self.imports[name] = alias.name if alias.asname else name
            elif isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    self.imports[alias.asname or alias.name] = f"{node.module}.{alias.name}"
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.functions.setdefault(node.name, node)
            elif isinstance(node, ast.ClassDef):
                self.classes.setdefault(node.name, node)
        for node in tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
            for target in targets:
                if isinstance(target, ast.Name) and node.value is not None:
                    self.constants[target.id] = node.value

    def full(self, node):
        """The dotted name of what `node` means, imports looked up: `argparse.ArgumentParser`."""
        name = dotted(node)
        head, _, rest = name.partition(".")
        head = self.imports.get(head, head)
        return f"{head}.{rest}" if rest else head

    def document(self):
        return ast.get_docstring(self.tree) or ""

    def members(self, name):
        """The values of an Enum class of the script, or None."""
        node = self.classes.get(name)
        if node is None or not any(self.full(base).split(".")[-1].endswith("Enum") for base in node.bases):
            return None
        values = []
        for item in node.body:
            if isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name):
                value = self.value(item.value)
                if value is UNKNOWN:
                    value = item.targets[0].id.lower()
                values.append(value)
        return values

    def value(self, node, names=None, depth=0):
        """What an expression of plain values is, or UNKNOWN. `names`: values of loop variables."""
        if node is None or depth > 20:
            return UNKNOWN
        go = lambda part: self.value(part, names, depth + 1)  # noqa: E731
        if isinstance(node, ast.Constant):
            return node.value if not isinstance(node.value, (bytes, complex, type(...))) and not huge(node.value) else UNKNOWN
        if isinstance(node, ast.Name):
            if names and node.id in names:
                return names[node.id]
            return go(self.constants[node.id]) if node.id in self.constants else UNKNOWN
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            values = [go(item) for item in node.elts]
            return UNKNOWN if any(value is UNKNOWN for value in values) else values
        if isinstance(node, ast.Dict):
            keys, values = [go(key) for key in node.keys], [go(value) for value in node.values]
            known = all(isinstance(key, (str, int, float, bool)) for key in keys)
            return dict(zip(keys, values)) if known else UNKNOWN
        if isinstance(node, ast.UnaryOp):
            value = go(node.operand)
            if isinstance(value, (int, float)):
                return -value if isinstance(node.op, ast.USub) else (not value) if isinstance(node.op, ast.Not) else value
            return UNKNOWN
        if isinstance(node, ast.BinOp):
            return self._arithmetic(node.op, go(node.left), go(node.right))
        if isinstance(node, ast.JoinedStr):
            parts = [go(part.value if isinstance(part, ast.FormattedValue) else part) for part in node.values]
            return UNKNOWN if any(part is UNKNOWN for part in parts) else "".join(map(str, parts))
        if isinstance(node, ast.Attribute):
            return self._attribute(node, go)
        if isinstance(node, ast.Subscript):
            holder, key = go(node.value), go(node.slice)
            try:
                return holder[key] if holder is not UNKNOWN and key is not UNKNOWN else UNKNOWN
            except (LookupError, TypeError):
                return UNKNOWN
        if isinstance(node, ast.Call):
            return self._called(node, go)
        return UNKNOWN

    def _attribute(self, node, go):
        owner = dotted(node.value)
        if owner in self.classes:
            for item in self.classes[owner].body:
                if isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name) and item.targets[0].id == node.attr:
                    return go(item.value)
        if node.attr in ("value", "name") and isinstance(node.value, ast.Attribute):
            return go(node.value)
        return UNKNOWN

    def _called(self, node, go):
        name = self.full(node.func)
        last = name.split(".")[-1]
        if not name and isinstance(node.func, ast.Attribute):
            last = node.func.attr
        if last in ("Path", "PurePath", "str", "expanduser", "abspath") and len(node.args) == 1 and not node.keywords:
            value = go(node.args[0])
            return value if isinstance(value, str) else UNKNOWN
        if last in ("join", "Path") and len(node.args) > 1 and ("path" in name.lower()):
            parts = [go(part) for part in node.args]
            return "/".join(parts) if all(isinstance(part, str) for part in parts) else UNKNOWN
        if last in ("int", "float") and len(node.args) == 1:
            value = go(node.args[0])
            return value if isinstance(value, (int, float)) else UNKNOWN
        if last in ("list", "tuple", "sorted", "set", "frozenset") and len(node.args) == 1:
            argument = node.args[0]
            found = self.members(dotted(argument))
            if found is not None:
                return found
            value = go(argument)
            if isinstance(value, dict):
                value = list(value)
            if isinstance(value, list):
                return sorted(value, key=str) if last == "sorted" else value
            return UNKNOWN
        if last in ("keys", "values") and isinstance(node.func, ast.Attribute):
            value = go(node.func.value)
            return list(getattr(value, last)()) if isinstance(value, dict) else UNKNOWN
        if last == "range" and 1 <= len(node.args) <= 3:
            values = [go(part) for part in node.args]
            if all(isinstance(value, int) and not isinstance(value, bool) and value.bit_length() < 62 for value in values) and \
                    (len(values) < 3 or values[2]):
                return range(*values)
        return UNKNOWN

    @classmethod
    def _arithmetic(cls, operator, left, right):
        value = cls._calculated(operator, left, right)
        return UNKNOWN if huge(value) or isinstance(value, complex) or isinstance(value, str) and len(value) > 65536 else value

    @staticmethod
    def _calculated(operator, left, right):
        if left is UNKNOWN or right is UNKNOWN:
            return UNKNOWN
        try:
            if isinstance(operator, ast.Add) and type(left) is type(right) or isinstance(operator, ast.Add) and \
                    isinstance(left, (int, float)) and isinstance(right, (int, float)):
                return left + right
            if isinstance(operator, ast.Mod) and isinstance(left, str) and not re.search(r"%[^a-z%]*(\d{4}|\*)", left):
                return left % (tuple(right) if isinstance(right, list) else right)
            if isinstance(operator, ast.Div) and isinstance(left, str) and isinstance(right, str):
                return f"{left}/{right}"  # paths
            if not (isinstance(left, (int, float)) and isinstance(right, (int, float))):
                return UNKNOWN
            if isinstance(operator, ast.Sub):
                return left - right
            if isinstance(operator, ast.Mult):
                return left * right
            if isinstance(operator, ast.Div):
                return left / right
            if isinstance(operator, ast.FloorDiv):
                return left // right
            if isinstance(operator, ast.Pow) and abs(right) <= 64 and abs(left) <= 1024:
                return left ** right
        except (TypeError, ValueError, ArithmeticError):
            pass
        return UNKNOWN
