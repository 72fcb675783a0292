"""Writes a table into a folder under a name of your choice."""

import argparse
import re
from pathlib import Path

import tables

ENDINGS = {"csv": ".csv", "tsv": ".tsv", "jsonl": ".jsonl", "parquet": ".parquet", "sqlite": ".sqlite"}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--name", default="table")
    parser.add_argument("--kind", choices=sorted(ENDINGS), default="csv")
    parser.add_argument("--folder", type=Path, required=True)
    arguments = parser.parse_args()

    if not re.fullmatch(r"[^/\\\0]{1,200}", arguments.name) or arguments.name in (".", ".."):
        tables.fail(f"{arguments.name!r} is no file name")
    table = tables.read(arguments.table)
    name = arguments.name if arguments.name.endswith(ENDINGS[arguments.kind]) else arguments.name + ENDINGS[arguments.kind]
    arguments.folder.mkdir(parents=True, exist_ok=True)
    target = arguments.folder / name
    tables.write_file(table, arguments.kind, target)
    print(f"{name}: {len(table):,} rows, {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
