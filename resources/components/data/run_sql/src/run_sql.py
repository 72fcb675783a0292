"""Runs one SQL query (SQLite) over up to three tables, called a, b and c."""

import argparse
import sqlite3
from pathlib import Path

import pandas as pd

import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--a", type=Path, required=True)
    parser.add_argument("--b", type=Path)
    parser.add_argument("--c", type=Path)
    parser.add_argument("--query", type=Path, required=True, help="a file with the query")
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    database = sqlite3.connect(":memory:")
    for name in ("a", "b", "c"):
        path = getattr(arguments, name)
        if path:
            tables.read(path).to_sql(name, database, index=False)
    # From here on the query may read what is there, and nothing else of this computer.
    database.execute("PRAGMA query_only = 1")
    database.set_authorizer(lambda action, *_: sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_ATTACH else sqlite3.SQLITE_OK)
    try:
        result = pd.read_sql_query(arguments.query.read_text(encoding="utf-8"), database)
    except (sqlite3.Error, sqlite3.Warning, pd.errors.DatabaseError) as problem:
        tables.fail(f"the query failed: {problem}")
    if result.columns.duplicated().any():
        tables.fail(f"the result has two columns {result.columns[result.columns.duplicated()][0]!r}: name them with AS")
    tables.write(result, arguments.result)


if __name__ == "__main__":
    main()
