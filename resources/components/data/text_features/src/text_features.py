"""Turns a column of text into numbers (TF-IDF, then SVD). Can be applied to another table."""

import argparse
import json
from pathlib import Path

import mlflow
import numpy as np
import pandas as pd
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

import tables


def vectorizer(longest, vocabulary=None, **more):
    return TfidfVectorizer(ngram_range=(1, longest), sublinear_tf=True, strip_accents="unicode", vocabulary=vocabulary, **more)


def learn(text, arguments):
    """The words and their weights, and the directions that tell most; plain numbers, so that no pickle is needed."""
    words = vectorizer(arguments.longest, max_features=arguments.words, min_df=min(arguments.rarest, max(1, len(text) // 2)))
    try:
        matrix = words.fit_transform(text)
    except ValueError as problem:
        tables.fail(f"{arguments.column!r} gives no words: {problem}")
    size = min(arguments.size, matrix.shape[1], max(1, matrix.shape[0] - 1))
    if size < arguments.size:
        print(f"{len(text):,} rows with {matrix.shape[1]:,} words make {size} columns, not {arguments.size}")
    parts = TruncatedSVD(size, random_state=arguments.seed).fit(matrix)
    mlflow.log_params({"rows": len(text), "words": matrix.shape[1], "columns": size})
    mlflow.log_metric("explained_variance", float(parts.explained_variance_ratio_.sum()))
    known = {"column": arguments.column, "longest": arguments.longest,
             "words": [str(word) for word in words.get_feature_names_out()]}
    return known, words.idf_, parts.components_


def load(folder):
    try:
        known = json.loads((folder / "words.json").read_text(encoding="utf-8"))
        with np.load(folder / "numbers.npz", allow_pickle=False) as numbers:
            return known, numbers["idf"], numbers["components"]
    except (OSError, ValueError, KeyError) as problem:
        tables.fail(f"the fitted text features cannot be read: {problem}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", type=Path, required=True)
    parser.add_argument("--fitted", type=Path)
    parser.add_argument("--column", required=True)
    parser.add_argument("--size", type=int, default=100)
    parser.add_argument("--words", type=int, default=20000)
    parser.add_argument("--longest", type=int, default=2)
    parser.add_argument("--rarest", type=int, default=2)
    parser.add_argument("--keep", default="false")
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--result", type=Path, required=True)
    parser.add_argument("--features", type=Path, required=True)
    arguments = parser.parse_args()

    table = tables.read(arguments.table)
    name = tables.column(table, arguments.column, "column of text")
    text = table[name].astype(object).where(table[name].notna(), "").astype(str)
    known, idf, components = load(arguments.fitted) if arguments.fitted else learn(text, arguments)

    words = vectorizer(known["longest"], vocabulary=known["words"])
    words.idf_ = np.asarray(idf)
    # Rows of length one, so that long texts count no more than short ones.
    numbers = normalize(words.transform(text) @ np.asarray(components).T)
    columns = [f"{name}_{index + 1}" for index in range(numbers.shape[1])]
    found = pd.DataFrame(numbers.round(6), columns=columns, index=table.index)
    rest = table if tables.truth(arguments.keep) else table.drop(columns=[name])
    taken = [column for column in columns if column in rest.columns]
    if taken:
        tables.fail(f"the table has a column {taken[0]!r} already; rename it first")

    arguments.features.mkdir(parents=True, exist_ok=True)
    (arguments.features / "words.json").write_text(json.dumps(known, ensure_ascii=False) + "\n", encoding="utf-8")
    np.savez_compressed(arguments.features / "numbers.npz", idf=idf, components=components)
    tables.write(pd.concat([rest, found], axis=1), arguments.result)


if __name__ == "__main__":
    main()
