#include "workspace/treenodes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::NodeData;
using items::NodeKind;

const QStringList &treeSections()
{
    static const QStringList list{u"pipeline"_s, u"component"_s, u"job"_s,
                                  u"data"_s,     u"model"_s,     u"environment"_s,
                                  u"endpoint"_s, u"compute"_s,   u"file"_s};
    return list;
}

QString sectionOf(const QString &kind)
{
    if (kind == u"job"_s)
        return u"pipeline"_s; // a job file is authored; Jobs are what ran
    if (kind == u"deployment"_s)
        return u"endpoint"_s;
    if (kind == u"datastore"_s)
        return u"data"_s;
    if (kind == u"schedule"_s)
        return u"pipeline"_s;
    return treeSections().contains(kind) ? kind : QString();
}

QString fileIcon(const QString &name, const QString &kind)
{
    if (kind == u"deployment"_s || kind == u"schedule"_s || kind == u"datastore"_s)
        return u"yaml"_s;
    if (!sectionOf(kind).isEmpty())
        return kind;
    const QString suffix = name.section(u'.', -1).toLower();
    if (suffix == u"yml"_s || suffix == u"yaml"_s)
        return u"yaml"_s;
    if (suffix == u"py"_s)
        return u"python"_s;
    if (suffix == u"csv"_s || suffix == u"tsv"_s || suffix == u"parquet"_s)
        return u"table"_s;
    if (suffix == u"sh"_s)
        return u"terminal"_s;
    return u"file"_s;
}

NodeData nodeOf(const items::ScannedFile &file)
{
    NodeData node;
    node.key = u"file/"_s + file.path;
    node.kind = NodeKind::File;
    node.title = file.title;
    node.detail = file.errors > 0          ? QCoreApplication::translate("tenon::ui::WorkspaceTree",
                                                                         "%n error(s)", nullptr, file.errors)
                  : file.version.isEmpty() ? QString()
                                           : u"v"_s + file.version;
    node.icon = fileIcon(file.path, file.kind);
    node.path = file.path;
    node.name = file.title;
    node.assetKind = file.kind;
    return node;
}

NodeData nodeOf(const items::AssetName &asset, const QString &kind)
{
    NodeData node;
    node.key = u"asset/%1/%2"_s.arg(kind, asset.name);
    node.kind = NodeKind::Asset;
    node.title = asset.name;
    node.icon = kind;
    node.name = asset.name;
    node.assetKind = kind;
    node.detail = asset.versions.size() == 1
                      ? u"v"_s + asset.versions.front().version
                      : QCoreApplication::translate("tenon::ui::WorkspaceTree", "%n version(s)",
                                                    nullptr, int(asset.versions.size()));
    return node;
}

NodeData versionNode(const items::AssetName &asset, const store::AssetRow &row, const QString &kind)
{
    NodeData node;
    node.key = u"version/%1/%2/%3"_s.arg(kind, asset.name, row.version);
    node.kind = NodeKind::Version;
    node.title = u"v"_s + row.version;
    node.icon = u"tag"_s;
    node.name = asset.name;
    node.assetKind = kind;
    node.detail = QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.created / 1000).date(),
                                     QLocale::ShortFormat);
    return node;
}

NodeData nodeOf(const store::JobRow &row)
{
    NodeData node;
    node.key = u"job/"_s + row.name;
    node.kind = NodeKind::Job;
    node.step = row.parent.has_value();
    node.title = !row.displayName.isEmpty()         ? row.displayName
                 : node.step && !row.step.isEmpty() ? row.step
                                                    : row.name;
    node.name = row.name;
    node.id = qint64(row.id);
    node.state = row.state;
    node.reused = row.reusedFrom.has_value();
    if (row.started && !(node.step && node.reused))
        node.detail = items::durationText(items::elapsed(
            *row.started, row.ended.value_or(0), QDateTime::currentMSecsSinceEpoch() * 1000));
    node.hasFile = !row.source.isEmpty() && row.kind != u"run"_s;
    node.mayHaveChildren = row.kind == u"pipeline"_s || row.kind == u"sweep"_s;
    return node;
}

NodeData nodeOf(const items::ListedEntry &entry, const QString &path, const QString &kind)
{
    NodeData node;
    node.key = entryKey(path);
    node.kind = entry.folder ? NodeKind::Folder : NodeKind::File;
    node.title = entry.name;
    node.name = entry.name;
    node.icon = entry.folder ? u"folder"_s : fileIcon(entry.name, kind);
    node.path = path;
    node.assetKind = kind;
    node.mayHaveChildren = entry.folder;
    return node;
}

} // namespace tenon::ui
