"""Trains a small PyTorch network to tell two spirals apart."""

import argparse
import sys
from pathlib import Path

import mlflow
import numpy as np

try:
    import torch
except ModuleNotFoundError:
    sys.exit("PyTorch is not installed. On Debian and Ubuntu: apt install python3-torch; elsewhere: pip install torch.")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=60)
    parser.add_argument("--learning-rate", type=float, default=0.02)
    parser.add_argument("--model", type=Path, required=True, help="the folder to write to")
    arguments = parser.parse_args()

    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(3)
    table = np.loadtxt(arguments.points, delimiter=",", skiprows=1, dtype=np.float32)
    split = len(table) * 4 // 5
    points = torch.tensor(table[:, :2], device=device)
    spirals = torch.tensor(table[:, 2:], device=device)
    network = torch.nn.Sequential(
        torch.nn.Linear(2, 32), torch.nn.Tanh(),
        torch.nn.Linear(32, 32), torch.nn.Tanh(),
        torch.nn.Linear(32, 1),
    ).to(device)
    optimiser = torch.optim.Adam(network.parameters(), lr=arguments.learning_rate)
    loss_of = torch.nn.BCEWithLogitsLoss()

    mlflow.log_params({"epochs": arguments.epochs, "learning_rate": arguments.learning_rate, "device": device})
    for epoch in range(arguments.epochs):
        order = torch.randperm(split, device=device)
        total = 0.0
        for batch in order.split(32):
            optimiser.zero_grad()
            loss = loss_of(network(points[batch]), spirals[batch])
            loss.backward()
            optimiser.step()
            total += loss.item() * len(batch)
        with torch.no_grad():
            right = (network(points[split:]) > 0) == (spirals[split:] > 0.5)
        accuracy = right.float().mean().item()
        mlflow.log_metric("loss", total / split, step=epoch)
        mlflow.log_metric("accuracy", accuracy, step=epoch)
        print(f"epoch {epoch + 1:3d}/{arguments.epochs}  loss {total / split:.4f}  accuracy {accuracy:.4f}", flush=True)

    arguments.model.mkdir(parents=True, exist_ok=True)
    torch.save(network.state_dict(), arguments.model / "weights.pt")


if __name__ == "__main__":
    main()
