"""Trains a multilayer perceptron epoch by epoch, with its loss and score on held-out rows after each."""

from pathlib import Path

import mlflow
import numpy as np
from sklearn.metrics import log_loss, mean_squared_error
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier, MLPRegressor

import learning
import tables


def layers(text):
    try:
        found = tuple(int(part) for part in text.replace(";", ",").split(",") if part.strip())
    except ValueError:
        found = ()
    if not found or any(units < 1 or units > 100_000 for units in found):
        tables.fail(f"{text!r} is no list of layer sizes such as 128, 64")
    return found


def main():
    parser = learning.training_arguments(__doc__)
    parser.add_argument("--layers", default="64")
    parser.add_argument("--epochs", type=int, default=50)
    parser.add_argument("--batch-size", type=int, default=64)
    parser.add_argument("--learning-rate", type=float, default=0.001)
    parser.add_argument("--alpha", type=float, default=0.0001)
    parser.add_argument("--patience", type=int, default=10)
    parser.add_argument("--validation-share", type=float, default=0.1)
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()

    problem = learning.problem(arguments, "random_forest")
    task, classification = problem.task, problem.task == "classification"
    truth = problem.truth.to_numpy()
    if not classification:
        truth = truth.astype(float)
    classes, counts = np.unique(truth, return_counts=True)
    try:
        seen, held, seen_truth, held_truth = train_test_split(
            problem.features, truth, test_size=arguments.validation_share, random_state=arguments.seed,
            stratify=truth if classification and counts.min() > 1 else None)
    except ValueError as problem:
        tables.fail(str(problem))
    common = dict(hidden_layer_sizes=layers(arguments.layers), batch_size=min(arguments.batch_size, len(seen)),
                  learning_rate_init=arguments.learning_rate, alpha=arguments.alpha, random_state=arguments.seed)
    network = MLPClassifier(**common) if classification else MLPRegressor(**common)
    model = problem.model(network, scale=True)
    prepare = model.named_steps["features"].fit(seen)
    seen_numbers, held_numbers = prepare.transform(seen), prepare.transform(held)
    # Targets of any size are learnt on one scale; the model itself turns its answers back.
    middle, spread = (0.0, 1.0) if classification else (float(seen_truth.mean()), float(seen_truth.std()) or 1.0)
    target = seen_truth if classification else (seen_truth - middle) / spread

    mlflow.log_params({"layers": arguments.layers, "batch_size": common["batch_size"], "alpha": arguments.alpha,
                       "learning_rate": arguments.learning_rate, "label": problem.label, "rows": problem.rows})
    best, since = None, 0
    for epoch in range(1, arguments.epochs + 1):
        if classification:
            network.partial_fit(seen_numbers, target, classes=classes)
            loss = log_loss(held_truth, network.predict_proba(held_numbers), labels=classes)
            score = float(network.score(held_numbers, held_truth))
        else:
            network.partial_fit(seen_numbers, target)
            found = network.predict(held_numbers) * spread + middle
            loss = mean_squared_error((held_truth - middle) / spread, (found - middle) / spread)
            score = 1 - float(np.sum((held_truth - found) ** 2)) / (float(np.sum((held_truth - held_truth.mean()) ** 2)) or 1)
        metrics = {"loss": float(network.loss_), "validation_loss": float(loss),
                   "validation_accuracy" if classification else "validation_r2": score,
                   "progress": epoch / arguments.epochs}
        mlflow.log_metrics(metrics, step=epoch)
        print(f"epoch {epoch}/{arguments.epochs}  loss {network.loss_:.4f}  validation {loss:.4f}  score {score:.4f}", flush=True)
        if best is None or loss < best - 1e-5:
            best, since = loss, 0
        else:
            since += 1
            if arguments.patience and since >= arguments.patience:
                print(f"no better for {since} epochs: stopped")
                break
    if not classification:
        # The last layer carries the scale, so that the saved model answers in the label's own unit.
        network.coefs_[-1] = network.coefs_[-1] * spread
        network.intercepts_[-1] = network.intercepts_[-1] * spread + middle
    learning.save(model, arguments.model, task, problem.label, problem.names, kind="network",
                  classes=[learning.plain(c) for c in classes] if classification else [])


if __name__ == "__main__":
    main()
