"""Keeps the rows for which a condition holds, as pandas writes it: age >= 18 and country == 'PL'."""

import argparse
import ast
import re
from pathlib import Path

import tables

ALLOWED = (ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.Invert, ast.USub, ast.UAdd, ast.Compare,
           ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn, ast.BinOp, ast.Add, ast.Sub, ast.Mult,
           ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.BitAnd, ast.BitOr, ast.Name, ast.Load, ast.Constant, ast.List,
           ast.Tuple)


def checked(condition):
    """Only comparisons and arithmetic of columns and literals: a condition is no program."""
    plain = re.sub(r"`[^`]*`", "column", condition)
    try:
        tree = ast.parse(plain.strip(), mode="eval")
    except SyntaxError as problem:
        tables.fail(f"the condition cannot be read: {problem.msg} at character {problem.offset}")
    for node in ast.walk(tree):
        if not isinstance(node, ALLOWED):
            tables.fail(f"a condition may compare and calculate, but not use {type(node).__name__}")
        if isinstance(node, ast.Name) and node.id.startswith("__"):
            tables.fail(f"{node.id!r} is no column")
    return condition


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--condition", type=Path, required=True, help="a file with the condition")
    parser.add_argument("--result", type=Path, required=True)
    parser.add_argument("--rest", type=Path, required=True)
    arguments = parser.parse_args()

    condition = " ".join(arguments.condition.read_text(encoding="utf-8").split())
    table = tables.read(arguments.table)
    try:
        chosen = table.eval(checked(condition), engine="python")
        mask = chosen.fillna(False).astype(bool)
    except Exception as problem:  # noqa: BLE001 - pandas raises many kinds for a condition that does not fit
        tables.fail(f"the condition does not fit the table: {problem}; it has {', '.join(map(str, table.columns))}")
    print(f"{int(mask.sum()):,} of {len(table):,} rows are kept")
    tables.write(table[mask], arguments.result)
    tables.write(table[~mask], arguments.rest, note=False)


if __name__ == "__main__":
    main()
