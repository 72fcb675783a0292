"""Looks for the best settings of a model by random search with cross-validation, and trains it with them."""

import json
from pathlib import Path

import mlflow
import numpy as np
import pandas as pd
from sklearn.model_selection import ParameterSampler, cross_val_score

import estimators
import learning
import tables

SPACES = {
    "linear_regression": {"alpha": [0, 0.001, 0.01, 0.1, 1, 10, 100]},
    "logistic_regression": {"C": list(np.logspace(-3, 3, 25))},
    "decision_tree": {"max_depth": [2, 3, 4, 6, 8, 12, 20, None], "min_samples_leaf": [1, 2, 5, 10, 20]},
    "random_forest": {"n_estimators": [50, 100, 200, 400], "max_depth": [4, 8, 16, None], "min_samples_leaf": [1, 2, 5],
                      "max_features": ["sqrt", 0.3, 0.6, 1.0]},
    "gradient_boosting": {"learning_rate": [0.02, 0.05, 0.1, 0.2], "max_iter": [50, 100, 200],
                          "max_leaf_nodes": [7, 15, 31, 63], "min_samples_leaf": [5, 10, 20]},
    "nearest_neighbours": {"n_neighbors": [1, 3, 5, 7, 11, 15, 25, 41], "weights": ["uniform", "distance"]},
    "support_vectors": {"C": list(np.logspace(-2, 3, 21)), "gamma": ["scale", 0.001, 0.01, 0.1, 1.0]},
    "naive_bayes": {"var_smoothing": list(np.logspace(-12, -3, 19))},
    "xgboost": {"n_estimators": [100, 200, 400], "max_depth": [3, 4, 6, 8], "learning_rate": [0.03, 0.1, 0.3]},
}


def main():
    parser = learning.training_arguments(__doc__)
    parser.add_argument("--kind", choices=sorted(SPACES), default="random_forest")
    parser.add_argument("--trials", type=int, default=20)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--result", type=Path, required=True)
    arguments = parser.parse_args()

    problem = learning.problem(arguments, arguments.kind)
    task, folds = problem.task, problem.folds(arguments.folds, arguments.seed)
    space = SPACES[arguments.kind]
    possible = int(np.prod([len(values) for values in space.values()]))
    trials = min(arguments.trials, possible)
    measure = "accuracy" if task == "classification" else "r2"

    def model(settings):
        return problem.model(estimators.make(arguments.kind, task, arguments.seed, **settings),
                             estimators.KINDS[arguments.kind][1])

    rows, best = [], None
    for trial, settings in enumerate(ParameterSampler(space, trials, random_state=arguments.seed), 1):
        settings = {name: learning.plain(value) for name, value in settings.items()}
        score = float(np.mean(cross_val_score(model(settings), problem.features, problem.truth, cv=folds, scoring=measure)))
        rows.append({"trial": trial, measure: score, **settings})
        if best is None or score > best[0]:
            best = (score, settings)
        mlflow.log_metrics({measure: score, f"best_{measure}": best[0], "progress": trial / trials}, step=trial)
        print(f"trial {trial}/{trials}  {measure} {score:.4f}  {json.dumps(settings)}", flush=True)
    mlflow.log_params(best[1])
    print(f"best: {measure} {best[0]:.4f} with {json.dumps(best[1])}")
    chosen = model(best[1]).fit(problem.features, problem.truth)
    learning.save(chosen, arguments.model, task, problem.label, problem.names, kind=arguments.kind, settings=best[1],
                  classes=[learning.plain(c) for c in getattr(chosen, "classes_", [])])
    tables.write(pd.DataFrame(rows).sort_values(measure, ascending=False), arguments.result)


if __name__ == "__main__":
    main()
