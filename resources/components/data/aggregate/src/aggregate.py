"""Groups the rows and computes one value a group and column: count, sum, mean and others."""

import argparse
from pathlib import Path

import pandas as pd

import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--by", default="")
    parser.add_argument("--columns", default="")
    parser.add_argument("--function", default="mean")
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    by = tables.columns(table, arguments.by, "group")
    wanted = [name for name in tables.columns(table, arguments.columns) if name not in by]
    if not wanted:
        wanted = [name for name in table.columns if name not in by
                  and (arguments.function in ("count", "distinct", "first", "last") or pd.api.types.is_numeric_dtype(table[name]))]
    if not wanted:
        tables.fail(f"no column is left to compute the {arguments.function} of")
    function = {"distinct": "nunique", "deviation": "std"}.get(arguments.function, arguments.function)
    try:
        if by:
            result = table.groupby(by, dropna=False, sort=True)[wanted].agg(function).reset_index()
        else:
            result = table[wanted].agg([function]).reset_index(drop=True)
    except (TypeError, ValueError) as problem:
        tables.fail(f"{arguments.function} cannot be computed: {problem}")
    result = result.rename(columns={name: f"{name}_{arguments.function}" for name in wanted})
    tables.write(result, arguments.result)


if __name__ == "__main__":
    main()
