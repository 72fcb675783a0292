"""Keeps or drops columns, named one by one or by their type."""

import argparse
from pathlib import Path

import pandas as pd

import tables

TYPES = {
    "numeric": pd.api.types.is_numeric_dtype,
    "text": lambda column: column.dtype == object or pd.api.types.is_string_dtype(column),
    "boolean": pd.api.types.is_bool_dtype,
    "datetime": pd.api.types.is_datetime64_any_dtype,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--action", choices=("keep", "drop"), default="keep")
    parser.add_argument("--columns", default="")
    parser.add_argument("--type", default="any")
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    chosen = tables.columns(table, arguments.columns)
    if arguments.type != "any":
        chosen += [name for name in table.columns if TYPES[arguments.type](table[name]) and name not in chosen]
    if not chosen:
        tables.fail("name columns, or a type that some column has")
    kept = chosen if arguments.action == "keep" else [name for name in table.columns if name not in chosen]
    if not kept:
        tables.fail("no column would be left")
    tables.write(table[kept], arguments.result)


if __name__ == "__main__":
    main()
