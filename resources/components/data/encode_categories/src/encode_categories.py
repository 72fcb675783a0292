"""Turns words into numbers: a column a word (one-hot), or a number a word (ordinal). Can be applied to another table."""

import argparse
import json
from pathlib import Path

import pandas as pd

import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--fitted", type=Path)
    parser.add_argument("--columns", default="")
    parser.add_argument("--method", default="onehot")
    parser.add_argument("--most", type=int, default=50)
    parser.add_argument("--result", type=Path, required=True)
    parser.add_argument("--encoding", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    if arguments.fitted:
        try:
            known = json.loads((arguments.fitted / "encoding.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as problem:
            tables.fail(f"the fitted encoding cannot be read: {problem}")
        tables.columns(table, ",".join(known["values"]), "column that was encoded")
    else:
        names = tables.columns(table, arguments.columns) or [
            name for name in table.columns
            if not pd.api.types.is_numeric_dtype(table[name]) and not pd.api.types.is_datetime64_any_dtype(table[name])]
        values = {}
        for name in names:
            counts = table[name].dropna().astype(str).value_counts()
            if len(counts) > arguments.most:
                print(f"{name!r} has {len(counts):,} different values; the {arguments.most} most frequent are encoded")
            values[name] = sorted(counts.index[:arguments.most])
        known = {"method": arguments.method, "values": values}
    for name, words in known["values"].items():
        column = table[name].astype(object).where(table[name].notna(), None)
        text = column.map(lambda value: None if value is None else str(value))
        if known["method"] == "ordinal":
            table[name] = text.map({word: index for index, word in enumerate(words)}).fillna(-1).astype(int)
        else:
            at = table.columns.get_loc(name)
            encoded = pd.DataFrame({f"{name}_{word}": (text == word).astype(int) for word in words}, index=table.index)
            table = pd.concat([table.iloc[:, :at], encoded, table.iloc[:, at + 1:]], axis=1)
    arguments.encoding.mkdir(parents=True, exist_ok=True)
    (arguments.encoding / "encoding.json").write_text(json.dumps(known, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    tables.write(table, arguments.result)


if __name__ == "__main__":
    main()
