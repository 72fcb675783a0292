"""Fills missing values or removes the rows or columns that have them."""

import argparse
from pathlib import Path

import pandas as pd

import tables


def fill(table, names, method, value):
    for name in names:
        column = table[name]
        if not column.isna().any():
            continue
        numeric = pd.api.types.is_numeric_dtype(column)
        if method in ("mean", "median") and not numeric:
            print(f"{name!r} is not numeric and keeps its missing values: {method} needs numbers")
            continue
        if method == "mean":
            table[name] = column.fillna(column.mean())
        elif method == "median":
            table[name] = column.fillna(column.median())
        elif method == "most_frequent":
            common = column.mode()
            if len(common):
                table[name] = column.fillna(common.iloc[0])
        elif method == "previous":
            table[name] = column.ffill()
        elif numeric:
            try:
                table[name] = column.fillna(float(value))
            except ValueError:
                tables.fail(f"{value!r} is no number, which column {name!r} needs")
        else:
            table[name] = column.astype(object).where(column.notna(), value)
    return table


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--columns", default="")
    parser.add_argument("--method", default="median")
    parser.add_argument("--value", default="")
    parser.add_argument("--share", type=float, default=0.5)
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    names = tables.columns(table, arguments.columns) or list(table.columns)
    before = int(table[names].isna().sum().sum())
    if arguments.method == "drop_rows":
        table = table.dropna(subset=names)
    elif arguments.method == "drop_columns":
        table = table.drop(columns=[name for name in names if table[name].isna().mean() > arguments.share])
    else:
        table = fill(table, names, arguments.method, arguments.value)
    left = int(table[[name for name in names if name in table.columns]].isna().sum().sum())
    print(f"{before:,} missing values before, {left:,} after")
    tables.write(table, arguments.result)


if __name__ == "__main__":
    main()
