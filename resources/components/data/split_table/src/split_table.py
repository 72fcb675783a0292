"""Splits a table in two at random, each class in the same share where a column is named for it."""

import argparse
from pathlib import Path

from sklearn.model_selection import train_test_split

import tables


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--test-share", type=float, default=0.25)
    parser.add_argument("--stratify", default="")
    parser.add_argument("--shuffle", default="True")
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--test", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    if len(table) < 2:
        tables.fail(f"a table of {len(table)} rows cannot be split")
    shuffle = tables.truth(arguments.shuffle)
    classes = None
    if arguments.stratify:
        if not shuffle:
            tables.fail("equal shares of each class need shuffling")
        classes = table[tables.column(table, arguments.stratify)].astype(str)
        rare = classes.value_counts()
        if rare.min() < 2:
            tables.fail(f"the class {rare.idxmin()!r} of {arguments.stratify!r} has one row only and cannot be split")
    try:
        train, test = train_test_split(table, test_size=arguments.test_share, stratify=classes, shuffle=shuffle,
                                       random_state=arguments.seed if shuffle else None)
    except ValueError as problem:
        tables.fail(str(problem))
    tables.write(train, arguments.train)
    tables.write(test, arguments.test)


if __name__ == "__main__":
    main()
