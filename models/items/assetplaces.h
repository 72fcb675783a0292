#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tenon::items {

/// A place of a file that can be run where a registered asset fits.
struct AssetPlace
{
    QString file;  ///< Absolute.
    QString title; ///< Display name of what the file defines, else the file's name.
    QString place; ///< As JobDraft::set names it: "inputs.rows.path", "jobs.first.environment".
    QString name;  ///< Of the input; for an environment that of the step, empty where there is one.
    bool operator==(const AssetPlace &) const = default;
};

/// Where in `files` (jobs, pipelines and components) an asset fits: data and models in inputs of
/// their type, an environment in what runs a command. Files that cannot be read have no place.
/// Reads files: not for the GUI thread.
[[nodiscard]] QList<AssetPlace> placesFor(const QStringList &files, const QString &kind,
                                          const QString &type);

} // namespace tenon::items
