#pragma once

#include <QByteArray>

#include <vector>

namespace tenon::text {

/// A stretch of a merge by lines.
struct MergePart
{
    enum class Kind {
        Same,     ///< As it was, or changed alike by both.
        Mine,     ///< Changed here only.
        Theirs,   ///< Changed there only.
        Conflict, ///< Changed here and there in different ways.
    };
    Kind kind = Kind::Same;
    QByteArray base;
    QByteArray mine;
    QByteArray theirs;
    int line = 0; ///< Of `mine`, from 0: where the part starts.
    bool operator==(const MergePart &) const = default;
    /// What stands in the merged text; of a conflict, mine.
    [[nodiscard]] const QByteArray &text() const { return kind == Kind::Theirs ? theirs : mine; }
};

/// Merges what two did to one text, by lines. Joining `mine` of all parts gives mine, and so for
/// the others. Any thread.
[[nodiscard]] std::vector<MergePart> merge(const QByteArray &base, const QByteArray &mine,
                                           const QByteArray &theirs);

[[nodiscard]] int conflicts(const std::vector<MergePart> &parts);

} // namespace tenon::text
