"""Draws rows at random: a share or a number of them, or the first ones."""

import argparse
from pathlib import Path

import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--method", default="share")
    parser.add_argument("--share", type=float, default=0.1)
    parser.add_argument("--rows", type=int, default=1000)
    parser.add_argument("--replace", default="False")
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    replace = tables.truth(arguments.replace)
    if arguments.method == "first":
        result = table.head(arguments.rows)
    else:
        count = round(len(table) * arguments.share) if arguments.method == "share" else arguments.rows
        if not replace and count > len(table):
            print(f"{count:,} rows were asked for, the table has {len(table):,}: all are taken")
            count = len(table)
        result = table.sample(n=count, replace=replace, random_state=arguments.seed)
    tables.write(result, arguments.result)


if __name__ == "__main__":
    main()
