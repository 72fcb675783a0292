"""Renames columns and changes their types."""

import argparse
from pathlib import Path

import pandas as pd

import tables


def converted(column, kind):
    if kind == "text":
        return column.astype(object).where(column.isna(), column.astype(str))
    if kind == "boolean":
        words = {"true": True, "yes": True, "1": True, "1.0": True, "false": False, "no": False, "0": False, "0.0": False}
        found = column.map(lambda value: words.get(str(value).strip().lower()), na_action="ignore")
        return found.astype(bool) if found.notna().all() else found
    if kind == "datetime":
        return pd.to_datetime(column, errors="coerce", format="mixed")
    numbers = pd.to_numeric(column, errors="coerce")
    if kind == "integer" and numbers.notna().all():
        return numbers.round().astype("int64")
    return numbers


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--rename", default="")
    parser.add_argument("--columns", default="")
    parser.add_argument("--type", default="keep")
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    if arguments.type != "keep":
        for name in tables.columns(table, arguments.columns):
            new = converted(table[name], arguments.type)
            lost = int(new.isna().sum() - table[name].isna().sum())
            if lost > 0:
                print(f"{name!r}: {lost:,} values are no {arguments.type} and are missing now")
            table[name] = new
    names = {}
    for pair in tables.names(arguments.rename):
        old, sign, new = pair.partition("=")
        if not sign or not new.strip():
            tables.fail(f"{pair!r} is not of the form old=new")
        names[tables.column(table, old.strip())] = new.strip()
    table = table.rename(columns=names)
    if table.columns.duplicated().any():
        tables.fail(f"two columns would have the name {table.columns[table.columns.duplicated()][0]!r}")
    tables.write(table, arguments.result)


if __name__ == "__main__":
    main()
