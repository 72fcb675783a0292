"""Tables between steps: a folder with an MLTable file beside the data, which Azure ML reads as well.

`read` also takes what people have: a CSV, TSV, JSON lines or Parquet file, or a folder with one or more of them.
"""

import json
import sqlite3
import sys
from pathlib import Path

import pandas as pd

KINDS = {".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".txt": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl",
         ".parquet": "parquet", ".pq": "parquet"}


def fail(message):
    """Ends the step with a sentence for the person, not with a traceback."""
    sys.exit(f"error: {message}")


def parquet():
    """Whether pandas can read and write Parquet here."""
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        return False
    return True


def names(text):
    """The column names of a comma-separated list."""
    return [name.strip() for name in (text or "").split(",") if name.strip()]


def columns(table, text, what="column"):
    """The columns of a comma-separated list; ends the step where one is not there, and says which there are."""
    wanted = names(text)
    missing = [name for name in wanted if name not in table.columns]
    if missing:
        fail(f"there is no {what} {', '.join(map(repr, missing))}; the table has {', '.join(map(str, table.columns))}")
    return wanted


def column(table, name, what="column"):
    found = columns(table, name, what)
    if len(found) != 1:
        fail(f"one {what} has to be named, not {name!r}")
    return found[0]


def read_file(path, kind=None, delimiter=None, encoding="utf-8", header=True):
    path = Path(path)
    kind = kind or KINDS.get(path.suffix.lower(), "csv")
    try:
        if kind == "jsonl":
            return pd.read_json(path, lines=True, encoding=encoding)
        if kind == "parquet":
            if not parquet():
                fail(f"{path.name} is a Parquet file; install python3-pyarrow (Debian) or pyarrow (pip) to read it")
            return pd.read_parquet(path)
        return pd.read_csv(path, sep=delimiter or ("\t" if kind == "tsv" else ","), encoding=encoding,
                           header=0 if header else None)
    except (ValueError, UnicodeDecodeError, pd.errors.ParserError) as problem:
        fail(f"{path.name} cannot be read as {kind}: {problem}")


def _typed(table, conversions):
    for name, kind in conversions.items():
        if name not in table.columns:
            continue
        if kind == "datetime":
            table[name] = pd.to_datetime(table[name], errors="coerce", format="mixed")
        elif kind == "string":
            table[name] = table[name].astype("string").astype(object).where(table[name].notna(), None)
        elif kind == "boolean" and table[name].dtype == object and table[name].notna().all():
            table[name] = table[name].map(lambda value: str(value).lower() == "true")
    return table


def read(path):
    """The table at `path`: a file, a folder written by `write`, or a folder of data files (one below the other)."""
    path = Path(path)
    if path.is_file():
        return read_file(path)
    if not path.is_dir():
        fail(f"there is no table at {path}")
    description = path / "MLTable"
    side = path / ".columns.json"
    if description.is_file() and side.is_file():
        kinds = json.loads(side.read_text(encoding="utf-8"))
        table = read_file(path / "data.csv", "csv") if (path / "data.csv").is_file() else read_file(path / "data.parquet")
        return _typed(table, kinds)
    files = sorted(f for f in path.rglob("*") if f.is_file() and f.suffix.lower() in KINDS)
    if not files:
        fail(f"the folder {path.name} has no CSV, TSV, JSON lines or Parquet file")
    return pd.concat([read_file(f) for f in files], ignore_index=True)


def _kind(series):
    if pd.api.types.is_bool_dtype(series):
        return "boolean"
    if pd.api.types.is_datetime64_any_dtype(series):
        return "datetime"
    if pd.api.types.is_integer_dtype(series):
        return "int"
    if pd.api.types.is_float_dtype(series):
        return "float"
    return "string"


def write(table, folder, note=True):
    """Writes `table` as folder/data.csv with an MLTable file that tells the types of its columns."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    table.to_csv(folder / "data.csv", index=False)
    kinds = {str(name): _kind(table[name]) for name in table.columns}
    lines = ["type: mltable", "paths:", "  - file: ./data.csv", "transformations:", "  - read_delimited:",
             "      delimiter: ','", "      encoding: utf8", "      header: all_files_same_headers"]
    converted = {name: kind for name, kind in kinds.items() if kind != "datetime"}
    if converted:
        lines.append("  - convert_column_types:")
        for name, kind in converted.items():
            lines += [f"      - columns: {json.dumps(name, ensure_ascii=False)}", f"        column_type: {kind}"]
    (folder / "MLTable").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / ".columns.json").write_text(json.dumps(kinds, ensure_ascii=False) + "\n", encoding="utf-8")
    if note:
        print(f"{len(table):,} rows, {len(table.columns)} columns: {', '.join(map(str, table.columns[:20]))}"
              + (" …" if len(table.columns) > 20 else ""))


def write_file(table, kind, target):
    """Writes `table` as one file of the format `kind`."""
    if kind == "jsonl":
        table.to_json(target, orient="records", lines=True, force_ascii=False, date_format="iso")
    elif kind == "sqlite":
        database = sqlite3.connect(target)
        with database:
            table.to_sql("data", database, index=False)
        database.close()
    elif kind == "parquet":
        if not parquet():
            fail("Parquet needs pyarrow: install python3-pyarrow (Debian) or pyarrow (pip)")
        table.to_parquet(target, index=False)
    else:
        table.to_csv(target, index=False, sep="\t" if kind == "tsv" else ",")


def truth(text):
    """A boolean as a pipeline writes it: True, False."""
    return str(text).strip().lower() in ("true", "1", "yes")
