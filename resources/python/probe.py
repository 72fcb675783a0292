"""What the engine asks a Python interpreter. Reads one JSON request from standard input, writes one JSON answer.

Request: {"scripts": [{"path": "/code/train.py", "folder": "/code", "includes": ["/shared/tables.py"]}], "modules": ["mlflow"]}
Answer:  {"version": "3.13.5", "executable": ..., "prefix": ..., "paths": [[folder, mtime_ns], ...],
          "distributions": [["numpy", "2.2.4"], ...], "found": {"mlflow": false},
          "imports": [{"script": 0, "module": "torch", "file": ..., "line": 3}],
          "broken": [{"file": ..., "line": 3, "column": 9, "text": "invalid syntax"}]}

Nothing of the scripts is executed: imports are read with ast. Only imports that run without a condition at the
top level of a file count, and those of local modules they reach; what stands in try or if may be missing.
"""
import ast
import importlib.machinery
import json
import os
import sys


def site_paths():
    return [p for p in sys.path if p and os.path.isdir(p)]


def distributions(paths):
    found = {}
    for folder in paths:
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        for name in names:
            stem, ext = os.path.splitext(name)
            if ext in (".dist-info", ".egg-info"):
                parts = stem.split("-")
                found.setdefault(parts[0].lower().replace("_", "-"), parts[1] if len(parts) > 1 else "")
    return sorted(found.items())


def has_module(name, first=()):
    if name in sys.builtin_module_names or name in getattr(sys, "stdlib_module_names", ()):
        return True
    try:
        return importlib.machinery.PathFinder.find_spec(name, list(first) + sys.path) is not None
    except Exception:  # a broken finder says nothing about the module
        return True


def local_file(folder, module):
    base = os.path.join(folder, *module.split("."))
    for path in (base + ".py", os.path.join(base, "__init__.py")):
        if os.path.isfile(path):
            return path
    return None


def top_level_imports(path, broken):
    try:
        with open(path, "rb") as file:
            data = file.read(4 << 20)
        if len(data) == 4 << 20:
            return
        tree = ast.parse(data, path)
    except SyntaxError as error:
        broken.setdefault(
            path, {"file": path, "line": error.lineno or 0, "column": error.offset or 0, "text": error.msg}
        )
        return
    except (OSError, ValueError, RecursionError, MemoryError):
        return  # the script itself will say what is wrong with it
    for node in tree.body:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module, node.lineno


def included_file(includes, module):
    """The file of a module that is copied beside the script: a file of that name, or one in a folder of that name."""
    top = module.split(".")[0]
    for path in includes:
        name = os.path.basename(path)
        if name == top + ".py":
            return path
        if name == top and os.path.isdir(path):
            return local_file(os.path.dirname(path), module) or path
    return None


def required_imports(path, folder, includes, broken):
    here = os.path.dirname(path)
    todo, seen, told = [path], {path}, set()
    while todo:
        current = todo.pop()
        for module, line in top_level_imports(current, broken):
            top = module.split(".")[0]
            local = None
            for base in (here, folder):
                local = local_file(base, module) or local_file(base, top)
                if local:
                    break
            local = local or included_file(includes, module)
            if local or os.path.isdir(os.path.join(here, top)):
                if local and local not in seen and len(seen) < 2000:
                    seen.add(local)
                    todo.append(local)
            elif top not in told:
                told.add(top)
                yield top, current, line


def main():
    request = json.load(sys.stdin)
    paths = site_paths()
    answer = {
        "version": "%d.%d.%d" % sys.version_info[:3],
        "executable": sys.executable,
        "prefix": sys.prefix,
        "paths": [[p, os.stat(p).st_mtime_ns] for p in paths],
        "distributions": distributions(paths),
        "found": {name: has_module(name) for name in request.get("modules", [])},
        "imports": [],
    }
    broken = {}
    known = {}
    for index, script in enumerate(request.get("scripts", [])):
        includes = script.get("includes", ())
        for module, file, line in required_imports(script["path"], script["folder"], includes, broken):
            if module not in known:
                known[module] = has_module(module)
            answer["imports"].append(
                {"script": index, "module": module, "file": file, "line": line, "found": known[module]}
            )
    answer["broken"] = list(broken.values())
    json.dump(answer, sys.stdout)


main()
