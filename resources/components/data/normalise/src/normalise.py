"""Brings numeric columns to one scale. What was learnt from a training table can be applied to another one."""

import argparse
import json
from pathlib import Path

import pandas as pd

import tables


def learn(column, method):
    values = column.dropna().astype(float)
    if method == "minmax":
        shift, scale = values.min(), values.max() - values.min()
    elif method == "robust":
        shift, scale = values.median(), values.quantile(0.75) - values.quantile(0.25)
    elif method == "maxabs":
        shift, scale = 0.0, values.abs().max()
    else:
        shift, scale = values.mean(), values.std(ddof=0)
    # A constant column becomes 0, not an infinity.
    return {"shift": float(shift), "scale": float(scale) if scale and pd.notna(scale) else 1.0}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--fitted", type=Path)
    parser.add_argument("--columns", default="")
    parser.add_argument("--exclude", default="")
    parser.add_argument("--method", default="zscore")
    parser.add_argument("--result", type=Path, required=True)
    parser.add_argument("--scaling", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    if arguments.fitted:
        try:
            scaling = json.loads((arguments.fitted / "scaling.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as problem:
            tables.fail(f"the fitted scaling cannot be read: {problem}")
        tables.columns(table, ",".join(scaling), "column that was normalised")
    else:
        excluded = tables.columns(table, arguments.exclude)
        names = tables.columns(table, arguments.columns) or [
            name for name in table.columns
            if pd.api.types.is_numeric_dtype(table[name]) and not pd.api.types.is_bool_dtype(table[name])]
        names = [name for name in names if name not in excluded]
        words = [name for name in names if not pd.api.types.is_numeric_dtype(table[name])]
        if words:
            tables.fail(f"{', '.join(map(repr, words))}: only numbers can be normalised")
        scaling = {name: learn(table[name], arguments.method) for name in names}
    for name, how in scaling.items():
        table[name] = (table[name].astype(float) - how["shift"]) / how["scale"]
    arguments.scaling.mkdir(parents=True, exist_ok=True)
    (arguments.scaling / "scaling.json").write_text(json.dumps(scaling, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    tables.write(table, arguments.result)


if __name__ == "__main__":
    main()
