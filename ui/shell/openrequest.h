#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace tenon::ui {

/// What a start of the program asks for.
struct OpenRequest
{
    QString folder = {}; ///< Of the workspace, absolute; empty: none named.
    QString file = {};   ///< To be opened in it, absolute.
    QString job = {};    ///< Whose page is wanted.
    bool log = false;
    QByteArray token = {}; ///< With which the desktop lets a window come to the front.
    QString path = {};     ///< Absolute; nobody has looked yet what it is (lookedAt()).
    bool nearest = false;  ///< The workspace around `path` is meant, if there is one.
    bool operator==(const OpenRequest &) const = default;
};

/// `request` with its folder and file instead of its path; nothing where the path is not there.
/// Reads the disk: for threads that nobody waits for.
[[nodiscard]] std::optional<OpenRequest> lookedAt(OpenRequest request);

/// The same on a thread of its own. A path that does not answer within `longest` stays in it.
[[nodiscard]] std::optional<OpenRequest> lookedAtWithin(const OpenRequest &request,
                                                        std::chrono::milliseconds longest);

} // namespace tenon::ui
