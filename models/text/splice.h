#pragma once

#include <QByteArray>

namespace tenon::text {

/// A change of bytes: at `offset` the bytes `removed` were replaced by `inserted`.
struct Splice
{
    qsizetype offset = 0;
    QByteArray removed;
    QByteArray inserted;
    bool operator==(const Splice &) const = default;
    /// The change that undoes this one.
    [[nodiscard]] Splice inverse() const { return {offset, inserted, removed}; }
};

/// Where a person is in a text, in bytes: what is selected lies between the two, in any order.
struct Selection
{
    qsizetype anchor = 0;
    qsizetype cursor = 0;
    bool operator==(const Selection &) const = default;
    [[nodiscard]] bool isEmpty() const { return anchor == cursor; }
    [[nodiscard]] qsizetype begin() const { return std::min(anchor, cursor); }
    [[nodiscard]] qsizetype end() const { return std::max(anchor, cursor); }
};

} // namespace tenon::text
