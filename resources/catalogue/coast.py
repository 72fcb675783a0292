#!/usr/bin/env python3
"""Makes the outline of the land for the wizard's map of regions.

    coast.py LAND OUT

LAND is Natural Earth's land at 1 : 110 million (public domain) as TopoJSON. Islands smaller than about a large county go,
lines are simplified to what a map of the size of a hand shows, and places are rounded to half degrees. Run by hand, never
while building; OUT is qml/ComputeWizard/land.cpp.
"""

import json
import sys
from pathlib import Path

TOLERANCE = 0.9  # degrees
SMALLEST = 14  # square degrees
SOUTH = -57  # Antarctica is not on the map


def arcs(topology):
    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + move[0], y * scale[1] + move[1]))
        yield points


def rings(topology):
    lines = list(arcs(topology))
    for shape in topology["objects"]["land"]["geometries"]:
        for polygon in shape["arcs"]:
            ring = []
            for number in polygon[0]:  # holes are seas too small to be seen
                points = lines[number] if number >= 0 else lines[~number][::-1]
                ring += points[1:] if ring else points
            for i in range(1, len(ring)):  # a coast that crosses 180° goes on beyond it
                ring[i] = (ring[i][0] - 360 * round((ring[i][0] - ring[i - 1][0]) / 360), ring[i][1])
            turns = round(sum(x for x, _ in ring) / len(ring) / 360)
            yield [(x - 360 * turns, y) for x, y in ring]


def simplified(points):
    """Douglas and Peucker's way: what is nearer to the line than the tolerance goes."""
    if len(points) < 3:
        return points
    (x1, y1), (x2, y2) = points[0], points[-1]
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5

    def away(point):
        x, y = point
        if length == 0:
            return ((x - x1) ** 2 + (y - y1) ** 2) ** 0.5
        return abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length

    far = max(range(1, len(points) - 1), key=lambda i: away(points[i]))
    if away(points[far]) < TOLERANCE:
        return [points[0], points[-1]]
    return simplified(points[:far + 1])[:-1] + simplified(points[far:])


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))) / 2


def path(ring):
    half = len(ring) // 2  # a ring has no end: two halves
    points = simplified(ring[:half + 1])[:-1] + simplified(ring[half:])
    places = []
    for x, y in points:
        place = (round((x + 180) * 2), round((90 - y) * 2))
        if not places or places[-1] != place:
            places.append(place)
    if places[0] == places[-1]:
        places.pop()
    return "M" + "L".join(f"{x} {y}" for x, y in places) + "Z" if len(places) > 2 else ""


def main():
    source, out = map(Path, sys.argv[1:])
    topology = json.loads(source.read_text(encoding="utf-8"))
    land = [path(ring) for ring in rings(topology) if area(ring) >= SMALLEST and max(y for _, y in ring) > SOUTH]
    text = "".join(land)
    lines = [text[i:i + 88] for i in range(0, len(text), 88)]
    body = "\n".join(f'        "{line}"' for line in lines)
    out.write_text(f"""// The outline of the land, made by resources/catalogue/coast.py from Natural Earth (public domain).
#include "ComputeWizard/wizardcontroller.h"

namespace tenon::ui {{

QString WizardController::land()
{{
    return QStringLiteral(
{body});
}}

}} // namespace tenon::ui
""", encoding="utf-8")
    print(f"{len(land)} outlines, {text.count('L') + len(land)} points, {len(text)} characters")


if __name__ == "__main__":
    main()
