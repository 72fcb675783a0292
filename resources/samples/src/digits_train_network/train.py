"""Trains a small neural network on the digits and logs loss and accuracy after every epoch."""

import argparse
import time
from pathlib import Path

import mlflow
import mlflow.sklearn
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--hidden", type=int, default=48)
    parser.add_argument("--learning-rate", type=float, default=0.002)
    parser.add_argument("--pace", type=float, default=0.0, help="seconds an epoch takes at least")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()

    table = np.loadtxt(arguments.train, delimiter=",", skiprows=1, dtype=int)
    pixels, digits = table[:, :-1], table[:, -1]
    learn_x, watch_x, learn_y, watch_y = train_test_split(
        pixels, digits, test_size=0.15, random_state=arguments.seed, stratify=digits
    )
    mlflow.log_params(
        {
            "epochs": arguments.epochs,
            "hidden": arguments.hidden,
            "learning_rate": arguments.learning_rate,
            "seed": arguments.seed,
        }
    )

    scaler = MinMaxScaler().fit(learn_x)
    network = MLPClassifier(
        hidden_layer_sizes=(arguments.hidden,),
        learning_rate_init=arguments.learning_rate,
        random_state=arguments.seed,
        batch_size=64,
    )
    scaled_learn, scaled_watch = scaler.transform(learn_x), scaler.transform(watch_x)
    classes = np.unique(digits)
    for epoch in range(arguments.epochs):
        begun = time.monotonic()
        network.partial_fit(scaled_learn, learn_y, classes=classes)
        accuracy = network.score(scaled_watch, watch_y)
        mlflow.log_metric("loss", float(network.loss_), step=epoch)
        mlflow.log_metric("accuracy", float(accuracy), step=epoch)
        print(f"epoch {epoch + 1:3d}/{arguments.epochs}  loss {network.loss_:.4f}  accuracy {accuracy:.4f}", flush=True)
        time.sleep(max(0.0, arguments.pace - (time.monotonic() - begun)))

    # One model that takes raw pixels, like the other training's.
    model = make_pipeline(scaler, network)
    mlflow.sklearn.save_model(model, str(arguments.model))


if __name__ == "__main__":
    main()
