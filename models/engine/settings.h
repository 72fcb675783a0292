#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace tenon::yaml {
class Document;
}

namespace tenon::engine {

/// The text of a job file after `--set PATH=VALUE` pairs, applied in order. A value is read as YAML
/// reads a scalar ("3" is a number, "'3'" a text). Missing parents are made. `file` is for
/// messages.
[[nodiscard]] Result<QByteArray> applySettings(const QByteArray &text, const QString &file,
                                               const std::vector<std::pair<QString, QString>> &set);

/// The same on a document that was read already.
[[nodiscard]] Result<> applySettings(yaml::Document &document,
                                     const std::vector<std::pair<QString, QString>> &set);

} // namespace tenon::engine
