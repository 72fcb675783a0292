#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tenon::assist {

/// An entry of what a file holds, for going there.
struct OutlineEntry
{
    QString name;   ///< The key; of an item of a list its name or number.
    QString detail; ///< The value, or what tells it from others; one line, may be empty.
    int depth = 0;  ///< From 0.
    int line = 0;   ///< From 1.
    int column = 0;
    bool operator==(const OutlineEntry &) const = default;
};

/// The keys of a YAML text in their order, at most three levels and 5,000 of them. A text with a
/// syntax error gives what its indentation says. Any thread.
[[nodiscard]] std::vector<OutlineEntry> outline(const QByteArray &bytes);

} // namespace tenon::assist
