"""Plots as SVG, so that nothing has to be installed for them and they are sharp at every size."""

import json
from html import escape
from pathlib import Path

import mlflow

WIDTH, HEIGHT = 640, 420
LEFT, RIGHT, TOP, BOTTOM = 72, 20, 44, 56
INK, MUTED, LINE, BLUE, ORANGE = "#1D2129", "#5B6472", "#D5D9E0", "#0072B2", "#D55E00"
SERIES = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#7A5195", "#8C8C00"]


def number(value):
    return f"{value:.4g}"


class Picture:
    def __init__(self, title, width=WIDTH, height=HEIGHT):
        self.width, self.height = width, height
        self.parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
            'font-family="sans-serif" font-size="12">',
            f'<rect width="{width}" height="{height}" fill="#FFFFFF"/>']
        self.text(width / 2, 24, title, anchor="middle", size=15, weight="600")

    def text(self, x, y, words, anchor="start", size=12, colour=INK, weight="400", turn=0):
        turned = f' transform="rotate({turn} {x:.1f} {y:.1f})"' if turn else ""
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" fill="{colour}" '
                          f'font-weight="{weight}"{turned}>{escape(str(words))}</text>')

    def line(self, x1, y1, x2, y2, colour=LINE, width=1, dash=""):
        self.parts.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" '
                          f'stroke-width="{width}" stroke-dasharray="{dash}"/>')

    def box(self, x, y, width, height, colour, opacity=1.0):
        self.parts.append(f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{max(height, 0):.1f}" '
                          f'fill="{colour}" fill-opacity="{opacity}"/>')

    def dot(self, x, y, colour, radius=2.5, opacity=0.6):
        self.parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{colour}" fill-opacity="{opacity}"/>')

    def curve(self, points, colour, width=2):
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self.parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}"/>')

    def save(self, path):
        path = Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join([*self.parts, "</svg>", ""]), encoding="utf-8")
        return path


class Axes(Picture):
    """A picture with two linear axes."""

    def __init__(self, title, x_label, y_label, x_range, y_range):
        super().__init__(title)
        self.x_low, self.x_high = self._wide(*x_range)
        self.y_low, self.y_high = self._wide(*y_range)
        for step in range(6):
            share = step / 5
            x = LEFT + share * (WIDTH - LEFT - RIGHT)
            y = HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)
            self.line(LEFT, y, WIDTH - RIGHT, y)
            self.text(LEFT - 8, y + 4, number(self.y_low + share * (self.y_high - self.y_low)), "end", 11, MUTED)
            self.text(x, HEIGHT - BOTTOM + 18, number(self.x_low + share * (self.x_high - self.x_low)), "middle", 11, MUTED)
        self.text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, x_label, "middle", colour=MUTED)
        self.text(18, (TOP + HEIGHT - BOTTOM) / 2, y_label, "middle", colour=MUTED, turn=-90)

    @staticmethod
    def _wide(low, high):
        low, high = float(low), float(high)
        return (low, high) if high > low else (low - 0.5, low + 0.5)

    def at(self, x, y):
        return (LEFT + (x - self.x_low) / (self.x_high - self.x_low) * (WIDTH - LEFT - RIGHT),
                HEIGHT - BOTTOM - (y - self.y_low) / (self.y_high - self.y_low) * (HEIGHT - TOP - BOTTOM))


def report(folder, content, metrics, pictures):
    """Writes report.json, and logs the metrics and pictures with the job."""
    folder = Path(folder)
    (folder / "report.json").write_text(json.dumps({**content, "metrics": metrics}, indent=2, ensure_ascii=False) + "\n",
                                        encoding="utf-8")
    mlflow.log_metrics(metrics)
    for picture in pictures:
        mlflow.log_artifact(str(picture))


def curves(path, title, x_label, y_label, series, x_range=None, y_range=None, diagonal=False):
    """`series`: name → (xs, ys)."""
    xs = [x for points, _ in series.values() for x in points]
    ys = [y for _, points in series.values() for y in points]
    axes = Axes(title, x_label, y_label, x_range or (min(xs), max(xs)), y_range or (min(ys), max(ys)))
    if diagonal:
        axes.line(*axes.at(axes.x_low, axes.y_low), *axes.at(axes.x_high, axes.y_high), MUTED, 1, "4 4")
    for index, (name, (x_values, y_values)) in enumerate(series.items()):
        colour = SERIES[index % len(SERIES)]
        axes.curve([axes.at(x, y) for x, y in zip(x_values, y_values)], colour)
        if len(series) > 1 or name:
            axes.box(LEFT + 10, TOP + 8 + index * 18, 12, 3, colour)
            axes.text(LEFT + 28, TOP + 13 + index * 18, name, size=11)
    return axes.save(path)


def scatter(path, title, x_label, y_label, xs, ys, groups=None, diagonal=False, most=4000):
    pairs = list(zip(xs, ys, groups if groups is not None else [0] * len(xs)))
    if len(pairs) > most:
        pairs = pairs[:: len(pairs) // most + 1]
    low_x, high_x, low_y, high_y = min(xs), max(xs), min(ys), max(ys)
    if diagonal:
        low_x = low_y = min(low_x, low_y)
        high_x = high_y = max(high_x, high_y)
    axes = Axes(title, x_label, y_label, (low_x, high_x), (low_y, high_y))
    if diagonal:
        axes.line(*axes.at(axes.x_low, axes.y_low), *axes.at(axes.x_high, axes.y_high), MUTED, 1, "4 4")
    kinds = sorted({group for _, _, group in pairs}, key=str)
    for x, y, group in pairs:
        axes.dot(*axes.at(x, y), SERIES[kinds.index(group) % len(SERIES)])
    if len(kinds) > 1:
        for index, kind in enumerate(kinds[:12]):
            axes.dot(LEFT + 14, TOP + 12 + index * 18, SERIES[index % len(SERIES)], 4, 1)
            axes.text(LEFT + 26, TOP + 16 + index * 18, kind, size=11)
    return axes.save(path)


def bars(path, title, values, most=25):
    """Horizontal bars; `values`: name → number, drawn largest first."""
    rows = sorted(values.items(), key=lambda item: -abs(item[1]))[:most]
    picture = Picture(title, WIDTH, 60 + 24 * max(1, len(rows)))
    largest = max((abs(value) for _, value in rows), default=1) or 1
    for index, (name, value) in enumerate(rows):
        y = 44 + index * 24
        label = str(name)
        picture.text(190, y + 14, label if len(label) <= 26 else label[:25] + "…", "end")
        picture.box(200, y + 3, abs(value) / largest * 340, 16, BLUE if value >= 0 else ORANGE)
        picture.text(208 + abs(value) / largest * 340, y + 15, number(value), size=11, colour=MUTED)
    return picture.save(path)


def confusion(path, title, labels, matrix):
    """Rows: the true classes; columns: the predicted ones."""
    cell = 52 if len(labels) <= 10 else max(16, 520 // len(labels))
    edge = 130
    picture = Picture(title, max(360, edge + cell * len(labels) + 30), edge + cell * len(labels) + 20)
    largest = max((max(row) for row in matrix), default=1) or 1
    picture.text(edge + cell * len(labels) / 2, 50, "predicted", "middle", colour=MUTED)
    picture.text(16, edge + cell * len(labels) / 2, "true", "middle", colour=MUTED, turn=-90)
    for row, label in enumerate(labels):
        short = str(label) if len(str(label)) <= 12 else str(label)[:11] + "…"
        picture.text(edge - 8, edge + cell * row + cell / 2 + 4, short, "end", 11)
        picture.text(edge + cell * row + cell / 2, edge - 8, short, "start", 11, turn=-40)
        for column, count in enumerate(matrix[row]):
            # A few errors have to be seen beside many hits, so the shade grows with the root.
            shade = (count / largest) ** 0.5
            picture.box(edge + cell * column, edge + cell * row, cell - 2, cell - 2, LINE)
            picture.box(edge + cell * column, edge + cell * row, cell - 2, cell - 2, BLUE, round(shade, 3))
            if cell >= 24:
                picture.text(edge + cell * column + cell / 2 - 1, edge + cell * row + cell / 2 + 3, int(count), "middle",
                             11, "#FFFFFF" if shade > 0.6 else INK)
    return picture.save(path)
