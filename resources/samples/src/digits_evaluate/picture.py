"""Draws a confusion matrix: with matplotlib where it is installed, else pixel by pixel."""

import struct
import zlib

# The ten digits, five rows of three pixels each.
FONT = {
    "0": "111101101101111", "1": "010110010010111", "2": "111001111100111",
    "3": "111001111001111", "4": "101101111001001", "5": "111100111001111",
    "6": "111100111101111", "7": "111001010010010", "8": "111101111101111",
    "9": "111101111001111",
}


def write_confusion(path, matrix, title):
    try:
        import matplotlib
    except ModuleNotFoundError:
        write_plain(path, matrix)
        return
    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(6, 6))
    axes.imshow(matrix, cmap="Blues")
    for row, counts in enumerate(matrix):
        for column, count in enumerate(counts):
            axes.text(column, row, str(count), ha="center", va="center",
                      color="white" if count > matrix.max() / 2 else "black")
    axes.set(title=title, xlabel="found", ylabel="true",
             xticks=range(len(matrix)), yticks=range(len(matrix)))
    figure.tight_layout()
    figure.savefig(path, dpi=120)


def write_plain(path, matrix, cell=44, scale=4):
    """A PNG of the counts: true digits downwards, found digits to the right."""
    size = len(matrix)
    edge = (size + 1) * cell
    pixels = [[(255, 255, 255)] * edge for _ in range(edge)]

    def fill(x, y, width, height, colour):
        for row in range(y, y + height):
            pixels[row][x:x + width] = [colour] * width

    def text(word, x, y, width, height, colour):
        left = x + (width - (len(word) * 4 - 1) * scale) // 2
        top = y + (height - 5 * scale) // 2
        for index, letter in enumerate(word):
            for bit, on in enumerate(FONT[letter]):
                if on == "1":
                    fill(left + (index * 4 + bit % 3) * scale, top + bit // 3 * scale, scale, scale, colour)

    most = max(max(row) for row in matrix) or 1
    for index in range(size):
        text(str(index), (index + 1) * cell, 0, cell, cell, (90, 90, 90))
        text(str(index), 0, (index + 1) * cell, cell, cell, (90, 90, 90))
    for row in range(size):
        for column in range(size):
            count = int(matrix[row][column])
            # A few errors have to be seen beside forty hits, so the shade grows with the root.
            shade = (count / most) ** 0.5
            colour = tuple(round(255 - (255 - end) * shade) for end in (8, 81, 156))
            x, y = (column + 1) * cell, (row + 1) * cell
            fill(x, y, cell - 1, cell - 1, colour)
            if count:
                text(str(count), x, y, cell, cell, (255, 255, 255) if shade > 0.55 else (30, 30, 30))

    rows = b"".join(b"\0" + bytes(value for pixel in row for value in pixel) for row in pixels)

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", edge, edge, 8, 2, 0, 0, 0)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))
