"""Runs a Python script of yours over a table. The script defines run(table), and run returns a table."""

import argparse
import importlib.util
import sys
from pathlib import Path

import pandas as pd

import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--script", type=Path, required=True)
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    sys.path.insert(0, str(arguments.script.parent))
    specification = importlib.util.spec_from_file_location("user_script", arguments.script)
    if specification is None:
        tables.fail(f"{arguments.script.name} is no Python script")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    run = getattr(module, "run", None)
    if not callable(run):
        tables.fail(f"{arguments.script.name} has no function run(table)")
    result = run(table)
    if not isinstance(result, pd.DataFrame):
        tables.fail(f"run returned {type(result).__name__}, not a table (pandas.DataFrame)")
    tables.write(result, arguments.result)


if __name__ == "__main__":
    main()
