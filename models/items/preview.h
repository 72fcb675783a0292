#pragma once

#include "preview/look.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tenon::items {

/// One entry of a folder that is shown.
struct FolderEntry
{
    QString relative; ///< To the folder that was listed.
    QString path;
    qint64 bytes = 0;
    bool isFolder = false;
    bool operator==(const FolderEntry &) const = default;
};

/// What can be shown of a file or folder without running or loading anything of it.
struct Preview
{
    /// Table: `source` leads to the rows. Model: `facts` from its headers. Pickled: opening it
    /// could run code. Failed: `error` says why it is not shown as what it is.
    enum class Kind {
        Missing,
        Text,
        Table,
        Image,
        Model,
        Folder,
        Pickled,
        Binary,
        TooLarge,
        Failed
    };
    Kind kind = Kind::Missing;
    QString path;
    qint64 bytes = 0;
    QString text; ///< Text, and the beginning of it where `cut`.
    preview::Source source;
    QList<preview::Facts> facts;
    QByteArray image; ///< Encoded, for a decoder with limits.
    bool cut = false; ///< More is in the file than is shown.
    Error error;
};

/// Reads at most 2 MiB of text, 32 MiB of an image, and of tables and models the beginning. Any
/// thread.
[[nodiscard]] Preview previewOf(const QString &path);

/// Whether the name of a file says that there is more to see in it than its text: a table, a
/// picture, a model.
[[nodiscard]] bool isDataName(const QString &path);

/// Files below `folder`, folders first, at most `limit`; symbolic links are not followed. Any
/// thread.
[[nodiscard]] QList<FolderEntry> listFolder(const QString &folder, int limit = 5000);

} // namespace tenon::items
