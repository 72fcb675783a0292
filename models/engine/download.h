#pragma once

#include "base/error.h"

#include <QString>

#include <functional>

namespace tenon::engine {

/// What was fetched for a URL.
struct Downloaded
{
    QString path;         ///< Local file; never changed afterwards.
    bool fetched = false; ///< False: it was here already.
    bool offline = false; ///< The server could not be asked whether it is still the newest.
};

/// Files behind public URLs, kept in one folder by URL and content: a file is fetched again only
/// when the server says that it changed (ETag, Last-Modified). Only http and https, also after
/// redirects. One object a thread.
class Downloads
{
public:
    /// `received` and `total` bytes (total −1: not known); called from fetch(), at most ten times a
    /// second.
    using Progress = std::function<void(const QString &url, qint64 received, qint64 total)>;

    explicit Downloads(QString folder, Progress progress = {});

    /// Fetches `url`, or shows what is here. Waits, running an event loop of this thread. Fails
    /// with Refused "download.scheme", Io "download.failed" (url, reason), NotFound
    /// "download.status" (url, status), "io.write". A download that ends early leaves nothing
    /// behind.
    [[nodiscard]] Result<Downloaded> fetch(const QString &url);

    /// What is here for `url`, without asking the server; NotFound "download.needed" when nothing
    /// is.
    [[nodiscard]] Result<Downloaded> known(const QString &url) const;

private:
    [[nodiscard]] QString folderOf(const QString &url) const;
    QString m_folder;
    Progress m_progress;
};

} // namespace tenon::engine
