"""Joins two tables by the values of key columns."""

import argparse
from pathlib import Path

import pandas as pd

import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--left", type=Path, required=True)
    parser.add_argument("--right", type=Path, required=True)
    parser.add_argument("--how", default="inner")
    parser.add_argument("--left-keys", required=True)
    parser.add_argument("--right-keys", default="")
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    left, right = tables.read(arguments.left), tables.read(arguments.right)
    left_keys = tables.columns(left, arguments.left_keys, "key")
    right_keys = tables.columns(right, arguments.right_keys or arguments.left_keys, "key")
    if len(left_keys) != len(right_keys):
        tables.fail(f"{len(left_keys)} keys on the left, {len(right_keys)} on the right")
    try:
        result = pd.merge(left, right, how=arguments.how, left_on=left_keys, right_on=right_keys, suffixes=("", "_right"))
    except ValueError as problem:
        tables.fail(f"the keys do not fit each other: {problem}")
    print(f"{len(left):,} rows left, {len(right):,} rows right")
    tables.write(result, arguments.result)


if __name__ == "__main__":
    main()
