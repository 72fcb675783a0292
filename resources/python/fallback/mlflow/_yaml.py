"""Enough YAML for MLmodel and conda files: PyYAML where it is there, else block mappings and lists of scalars."""

import json
import re

try:
    import yaml as _real
except ImportError:
    _real = None

_PLAIN = re.compile(r"^[A-Za-z0-9_./=+~<>-][A-Za-z0-9_ ./=+~<>,:-]*$")
_RESERVED = {"null", "true", "false", "yes", "no", "on", "off", "~", ""}


def _scalar(value):
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            return ".nan" if value != value else ".inf" if value > 0 else "-.inf"
        text = repr(value)
        # YAML 1.1 wants a point: 1e-07 would be a text.
        return text if "." in text or "e" not in text else text.replace("e", ".0e")
    if isinstance(value, int):
        return str(value)
    text = str(value)
    if (_PLAIN.match(text) and text.lower() not in _RESERVED and not text.endswith((" ", ":")) and ": " not in text
            and not text.startswith(("- ", "-", "=", "~", "<", ">", "+", ".")) and not re.match(r"^([0-9:._eE+-]+|0[xXoObB].*)$", text)):
        return text
    if "\n" in text or any(ord(char) < 32 or ord(char) > 126 for char in text):
        return json.dumps(text)
    return "'" + text.replace("'", "''") + "'"


def _lines(value, indent):
    pad = "  " * indent
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, (dict, list)) and inner:
                yield "{}{}:".format(pad, _scalar(key))
                yield from _lines(inner, indent + (not isinstance(inner, list)))
            else:
                empty = {dict: "{}", list: "[]"}.get(type(inner))
                yield "{}{}: {}".format(pad, _scalar(key), empty or _scalar(inner))
    else:
        for inner in value:
            if isinstance(inner, (dict, list)) and inner:
                block = list(_lines(inner, indent + 1))
                yield pad + "- " + block[0].lstrip()
                yield from block[1:]
            else:
                yield pad + "- " + ({dict: "{}", list: "[]"}.get(type(inner)) or _scalar(inner))


def dump(value):
    if not isinstance(value, (dict, list)):
        return _scalar(value) + "\n"
    if not value:
        return ("{}" if isinstance(value, dict) else "[]") + "\n"
    return "\n".join(_lines(value, 0)) + "\n"


def _value(text):
    text = text.strip()
    if text.startswith("'") and text.endswith("'") and len(text) > 1:
        return text[1:-1].replace("''", "'")
    if text.startswith(('"', "[", "{")):
        try:
            return json.loads(text)
        except ValueError:
            return text
    text = text.split(" #")[0].strip()
    low = text.lower()
    if low in ("null", "~", ""):
        return None
    if low in ("true", "false"):
        return low == "true"
    for kind in (int, float):
        try:
            if re.match(r"^[-+]?[0-9]", text):
                return kind(text)
        except ValueError:
            pass
    return text


def load(text):
    """The value of a YAML text. Without PyYAML: block style only, what MLflow's own files use."""
    if _real is not None:
        return _real.safe_load(text)
    lines = []
    for line in text.splitlines():
        if line.strip() and not line.lstrip().startswith("#") and line.strip() != "---":
            body = line.lstrip(" ")
            lines.append((len(line) - len(body), body))
    # A quoted scalar may go on over several lines, folded to one.
    joined = []
    for indent, body in lines:
        if joined and _open(joined[-1][1]):
            joined[-1] = (joined[-1][0], joined[-1][1] + " " + body)
        else:
            joined.append((indent, body))
    return _block(joined, 0, joined[0][0] if joined else 0)[0] if joined else None


def _open(body):
    value = body.split(": ", 1)[-1].lstrip("- ")
    return value[:1] == "'" and (len(value) == 1 or (len(value) - len(value.rstrip("'"))) % 2 == 0)


def _block(lines, at, indent):
    if lines[at][1].startswith("- ") or lines[at][1] == "-":
        items = []
        while at < len(lines) and lines[at][0] == indent and lines[at][1][:2] in ("- ", "-"):
            body = lines[at][1][2:]
            if re.match(r"^[^'\"\[{][^:]*:( |$)", body):
                lines[at] = (indent + 2, body)
                item, at = _block(lines, at, indent + 2)
            else:
                item, at = _value(body), at + 1
            items.append(item)
        return items, at
    found = {}
    while at < len(lines) and lines[at][0] == indent:
        key, _, rest = lines[at][1].partition(":")
        at += 1
        if rest.strip():
            found[_value(key)] = _value(rest)
        elif at < len(lines) and (lines[at][0] > indent or (lines[at][0] == indent and lines[at][1].startswith("-"))):
            found[_value(key)], at = _block(lines, at, lines[at][0])
        else:
            found[_value(key)] = None
    return found, at
