"""Reads a table from a file, a folder, a database or an address, and hands it on with the types of its columns."""

import argparse
import sqlite3
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

import pandas as pd

import tables

LARGEST = 4 << 30


def fetch(address):
    if not address.lower().startswith(("http://", "https://")):
        tables.fail(f"{address!r} is no http or https address")
    name = Path(address.split("?", 1)[0]).name or "data.csv"
    target = Path(tempfile.mkdtemp()) / name
    try:
        with urllib.request.urlopen(address, timeout=60) as source, open(target, "wb") as out:
            size = 0
            while block := source.read(1 << 20):
                size += len(block)
                if size > LARGEST:
                    tables.fail(f"{address} is larger than 4 GiB")
                out.write(block)
    except (urllib.error.URLError, OSError) as problem:
        tables.fail(f"{address} cannot be fetched: {problem}")
    print(f"{size:,} bytes fetched from {address}")
    return target


def query(path, sql):
    try:
        database = sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)
        if not sql:
            found = [row[0] for row in database.execute(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name")]
            if len(found) != 1:
                tables.fail(f"the database has {len(found)} tables ({', '.join(found[:20])}): say a query")
            sql = 'SELECT * FROM "{}"'.format(found[0].replace('"', '""'))
        return pd.read_sql_query(sql, database)
    except (sqlite3.Error, pd.errors.DatabaseError) as problem:
        tables.fail(f"{Path(path).name}: {problem}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--source", type=Path)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--url", default="")
    parser.add_argument("--kind", default="auto")
    parser.add_argument("--delimiter", default="")
    parser.add_argument("--encoding", default="utf-8")
    parser.add_argument("--header", default="True")
    parser.add_argument("--query", type=Path, help="a file with SQL; empty: the only table")
    parser.add_argument("--rows", type=int, default=0)
    parser.add_argument("--table", type=Path, required=True)
    arguments = parser.parse_args()

    if [bool(arguments.source), bool(arguments.folder), bool(arguments.url)].count(True) != 1:
        tables.fail("give either a source file or a folder or a url")
    source = fetch(arguments.url) if arguments.url else arguments.folder or arguments.source
    kind = None if arguments.kind == "auto" else arguments.kind
    if kind == "sqlite" or (kind is None and source.suffix.lower() in (".db", ".sqlite", ".sqlite3")):
        table = query(source, arguments.query.read_text(encoding="utf-8").strip() if arguments.query else "")
    elif source.is_dir():
        table = tables.read(source)
    else:
        delimiter = {"tab": "\t", "\\t": "\t"}.get(arguments.delimiter, arguments.delimiter) or None
        table = tables.read_file(source, kind, delimiter, arguments.encoding, tables.truth(arguments.header))
    table.columns = [str(name) if not isinstance(name, int) else f"column_{name + 1}" for name in table.columns]
    if table.columns.duplicated().any():
        tables.fail(f"two columns have the name {table.columns[table.columns.duplicated()][0]!r}")
    if arguments.rows > 0:
        table = table.head(arguments.rows)
    tables.write(table, arguments.table)


if __name__ == "__main__":
    main()
