#pragma once

#include "assets/ports.h"
#include "base/error.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace tenon::items {

/// What a file or folder of a workspace is, in a few lines.
struct FileSummary
{
    struct Port
    {
        QString name;
        QString type;
        bool optional = false;
        QString value; ///< Its default, or what a job gives to it.
        QString description;
        bool operator==(const Port &) const = default;
    };
    struct Step
    {
        QString name;
        QString what; ///< The component's path or reference, else its type.
        int line = 0;
        bool operator==(const Step &) const = default;
    };
    QString path;
    bool folder = false;
    qint64 size = 0; ///< Bytes of a file, entries of a folder.
    QDateTime modified;
    QString kind; ///< As ScannedFile::kind; "other" for what is none of ours, empty for no YAML.
    QString type, name, version, displayName, description;
    QString experiment, compute, environment, code, command, data;
    assets::TextMap tags;
    std::vector<Port> inputs, outputs;
    std::vector<Step> steps;
    bool operator==(const FileSummary &) const = default;
};

/// Reads the file or folder `path`. Fails with NotFound "files.not-there" and Io. Any thread but
/// the GUI's.
[[nodiscard]] Result<FileSummary> summarise(const QString &path);

} // namespace tenon::items
