"""Sorts the rows by one column or several; equal rows keep their order."""

import argparse
from pathlib import Path

import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--columns", required=True)
    parser.add_argument("--descending", default="False")
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    by = tables.columns(table, arguments.columns)
    try:
        table = table.sort_values(by, ascending=not tables.truth(arguments.descending), kind="stable")
    except TypeError:
        tables.fail(f"{', '.join(by)}: words and numbers in one column cannot be sorted; change its type first")
    if arguments.first > 0:
        table = table.head(arguments.first)
    tables.write(table, arguments.result)


if __name__ == "__main__":
    main()
