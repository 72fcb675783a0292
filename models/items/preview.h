#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

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

/// What can be shown of a file without running or loading anything of it.
struct Preview
{
    enum class Kind { Missing, Text, Table, Image, Folder, Binary, TooLarge };
    Kind kind = Kind::Missing;
    QString path;
    qint64 bytes = 0;
    QString text;             ///< Text, and the beginning of it where `cut`.
    QList<QStringList> table; ///< First row: the names of the columns.
    QByteArray image;         ///< Encoded, for a decoder with limits.
    bool cut = false;         ///< More is in the file than is shown.
};

/// Reads at most 2 MiB of text, 1,000 rows of a table, 32 MiB of an image. Any thread.
[[nodiscard]] Preview previewOf(const QString &path);

/// Files below `folder`, folders first, at most `limit`; symbolic links are not followed. Any
/// thread.
[[nodiscard]] QList<FolderEntry> listFolder(const QString &folder, int limit = 5000);

/// Rows of comma- or tab-separated text (RFC 4180), at most `limit`.
[[nodiscard]] QList<QStringList> parseTable(QStringView text, QChar separator, int limit);

} // namespace tenon::items
