#pragma once

#include "preview/reader.h"

#include <QList>

namespace tenon::preview {

/// The table that a file is, by its beginning and its name; or that a folder with an MLTable file
/// describes. None: it is no table. Fails where it is one that cannot be read ("preview.mltable",
/// "preview.remote", "preview.no-tables", Io). Any thread but the GUI's.
[[nodiscard]] Result<std::optional<Source>> tableAt(const QString &path);

/// What the text of an MLTable file in `folder` leads to: files of this computer.
[[nodiscard]] Result<Source> readMlTable(const QByteArray &text, const QString &folder);

/// Names and values under one title.
struct Facts
{
    QString title;
    QList<std::pair<QString, QString>> rows;
    bool operator==(const Facts &) const = default;
};

/// What a model says of itself: the MLmodel file of a folder (or that file), the headers of ONNX
/// and safetensors files. None: it is no such model. Nothing is unpickled or loaded. Any thread but
/// the GUI's.
[[nodiscard]] std::optional<QList<Facts>> modelAt(const QString &path);
/// The headers alone, from any bytes.
[[nodiscard]] std::optional<QList<Facts>> onnxFacts(QIODevice &file);
[[nodiscard]] std::optional<QList<Facts>> safetensorsFacts(QIODevice &file);

/// Whether the name says that opening the file could run code (pickle and its kin).
[[nodiscard]] bool isPickled(const QString &path);

} // namespace tenon::preview
