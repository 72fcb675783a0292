"""Writes a table as one file of another format."""

import argparse
from pathlib import Path

import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--kind", default="csv")
    parser.add_argument("--file", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    tables.write_file(table, arguments.kind, arguments.file)
    print(f"{len(table):,} rows as {arguments.kind}, {arguments.file.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
