#pragma once

#include "items/assetdata.h"
#include "items/filesummary.h"
#include "shell/theme/tokens.h"
#include "store/rows.h"
#include "widgets/propertylist.h"

#include <optional>

/// What the Inspector shows, as values.
namespace tenon::ui {

/// What is looked at. Nothing: all are empty.
struct Subject
{
    QString file; ///< File or folder, absolute.
    QString job;
    QString kind, asset, version; ///< An empty version: the newest.
    bool operator==(const Subject &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == Subject(); }
};

struct Facts
{
    /// Where a row leads; nowhere when all of it is empty.
    struct Link
    {
        int line = 0; ///< Of the file that is looked at.
        QString job;
        QString version; ///< Of the asset that is looked at.
        bool operator==(const Link &) const = default;
    };
    struct Row
    {
        QStringList cells;
        QString tip;
        Link link;
        bool operator==(const Row &) const = default;
    };
    struct Table
    {
        QString title;
        QStringList columns;
        QList<Row> rows;
        bool operator==(const Table &) const = default;
    };
    QString icon;
    std::optional<Look> look; ///< Of a job, instead of the icon.
    bool folder = false;
    QString title, subtitle, text;
    QList<PropertyList::Row> properties;
    QList<Table> tables; ///< Without rows it is left out.
    bool operator==(const Facts &) const = default;
};

/// A job with what is shown of it.
struct JobFacts
{
    store::JobRow job;
    std::vector<store::InputRow> inputs;
    std::vector<store::OutputRow> outputs;
    std::vector<store::JobRow> steps;
};
[[nodiscard]] Result<JobFacts> loadJobFacts(store::Database &database, const QString &name);

/// `root` is the folder of the workspace.
[[nodiscard]] Facts factsOf(const items::FileSummary &summary, const QString &root);
[[nodiscard]] Facts factsOf(const JobFacts &facts);
[[nodiscard]] Facts factsOf(const items::AssetBundle &bundle, const Subject &subject);

} // namespace tenon::ui
