#include "shell/assetactions.h"

#include "assets/usedialog.h"
#include "snapshot/copyout.h"
#include "store/assets.h"
#include "widgets/host.h"
#include "widgets/noticebar.h"
#include "widgets/pathdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <climits>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::PickedAsset;

namespace {

bool isRegistered(const PickedAsset &asset)
{
    return asset.registered;
}
bool canArchive(const PickedAsset &asset)
{
    return asset.registered && !asset.archived;
}
bool canRestore(const PickedAsset &asset)
{
    return asset.registered && asset.archived;
}
bool canRemove(const PickedAsset &asset)
{
    return asset.registered && !asset.version.isEmpty();
}
bool isComponent(const PickedAsset &asset)
{
    return asset.kind == u"component" && (asset.registered || !asset.file.isEmpty());
}
bool isUsable(const PickedAsset &asset)
{
    return asset.registered && asset.kind != u"component";
}
bool isFile(const PickedAsset &asset)
{
    return !asset.file.isEmpty();
}

/// Where the copy goes, and the copying itself.
Result<std::pair<QString, snapshot::Copied>> copyOut(const items::AssetDetail &detail,
                                                     const QString &folder)
{
    const store::AssetRow &row = detail.row;
    QString source = detail.path;
    if (source.isEmpty() || !QFileInfo::exists(source))
        return fail(Error::Code::NotFound, "asset.content-gone",
                    {{u"kind"_s, row.kind},
                     {u"asset"_s, QString(row.name + u':' + row.version)},
                     {u"path"_s, source.isEmpty() ? detail.reference : source}});
    // A definition is saved with everything that was copied for it.
    if (row.kind == u"component" || row.kind == u"environment")
        source = QFileInfo(source).path();
    QString target = folder + u'/' + row.name + u'-' + row.version;
    if (QFileInfo(source).isFile())
        target += u'/' + QFileInfo(source).fileName();
    if (QFileInfo::exists(target))
        return fail(Error::Code::Conflict, "asset.copy-exists", {{u"path"_s, target}});
    auto copied = snapshot::copyTo(source, target, false);
    if (!copied)
        return std::unexpected(std::move(copied.error()));
    return std::pair(target, *copied);
}

} // namespace

AssetActions::AssetActions(const Theme &theme, Actions &actions, items::Workspace &workspace,
                           Host &host, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_host(host)
    , m_window(window)
    , m_bar(new NoticeBar(window))
    , m_lane(this)
{
    m_bar->setObjectName(u"asset.bar"_s);
    m_bar->setProperty("warn", false);
    m_bar->setProperty("stripTop", true);
    add(
        "asset.run", [] { return tr("Run as a job…"); }, "run", isComponent, 1,
        [this] { runComponent(); });
    add("asset.use", [] { return tr("Use in a new job…"); }, "run", isUsable, 1, [this] { use(); });
    add(
        "asset.register-file", [] { return tr("Register a file…"); }, "add", isFile, 1,
        [this] {
            const PickedAsset &asset = m_picked.first();
            Q_EMIT registerWanted(asset.kind, asset.file, asset.name, false);
        });
    add(
        "asset.register", [] { return tr("Register from a file or folder…"); }, "add", nullptr, 0,
        [this] {
            Q_EMIT registerWanted(m_picked.isEmpty() ? m_kind : m_picked.first().kind, {},
                                  m_picked.size() == 1 ? m_picked.first().name : QString(), false);
        });
    add(
        "asset.register-output", [] { return tr("Register from a job's output…"); }, "output",
        nullptr, 0,
        [this] {
            // A job makes data and models: the name of anything else means nothing here.
            const QString kind = m_picked.isEmpty() ? m_kind : m_picked.first().kind;
            const bool made = kind == u"data" || kind == u"model";
            Q_EMIT registerWanted(
                kind, {}, made && m_picked.size() == 1 ? m_picked.first().name : QString(), true);
        });
    add(
        "asset.edit", [] { return tr("Edit description and tags…"); }, "tag", isRegistered, 1,
        [this] {
            withVersion(m_picked.first(), [this](const PickedAsset &asset) {
                Q_EMIT editWanted(asset.kind, asset.name, asset.version);
            });
        });
    add(
        "asset.copy-reference", [] { return tr("Copy reference"); }, "copy", isRegistered, INT_MAX,
        [this] { copyReferences(); });
    add(
        "asset.save-copy", [] { return tr("Save a copy…"); }, "export", isRegistered, 1,
        [this] { askFolder(); });
    add(
        "asset.archive", [] { return tr("Archive version"); }, "archive", canArchive, INT_MAX,
        [this] { archive(those(canArchive), true, true); });
    add(
        "asset.restore", [] { return tr("Restore version"); }, "undo", canRestore, INT_MAX,
        [this] { archive(those(canRestore), false, true); });
    add(
        "asset.delete", [] { return tr("Delete version…"); }, "delete", canRemove, 1,
        [this] { remove(); });
    connect(&workspace, &items::Workspace::opened, this, [this] {
        m_bar->say({});
        pick({});
    });
    pick({});
}

const QList<QByteArray> &AssetActions::ids()
{
    static const QList<QByteArray> list{"asset.run",
                                        "asset.use",
                                        "",
                                        "asset.register-file",
                                        "asset.register",
                                        "asset.register-output",
                                        "",
                                        "asset.edit",
                                        "asset.copy-reference",
                                        "asset.save-copy",
                                        "",
                                        "asset.archive",
                                        "asset.restore",
                                        "asset.delete"};
    return list;
}

void AssetActions::add(const QByteArray &id, std::function<QString()> text, const char *icon,
                       Applies applies, int most, std::function<void()> run)
{
    QAction *action = m_actions.add(id, std::move(text), {}, m_theme.icon(QLatin1StringView(icon)),
                                    std::move(run));
    m_entries.append({action, applies, most});
}

void AssetActions::pick(const QList<PickedAsset> &assets)
{
    m_picked = assets;
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setEnabled(entry.applies ? assets.size() <= entry.most
                                                     && std::ranges::any_of(assets, entry.applies)
                                               : m_workspace.isOpen());
}

QList<PickedAsset> AssetActions::those(Applies applies) const
{
    QList<PickedAsset> list;
    std::ranges::copy_if(m_picked, std::back_inserter(list), applies);
    return list;
}

QString AssetActions::labelOf(const PickedAsset &asset)
{
    return asset.version.isEmpty() ? asset.name : asset.name + u':' + asset.version;
}

void AssetActions::withVersion(const PickedAsset &asset,
                               std::function<void(const PickedAsset &)> run)
{
    if (!asset.version.isEmpty())
        return run(asset);
    m_workspace.reader().ask<store::AssetRow>(
        this,
        [asset](store::Database &database, const store::Place &) {
            return store::findAsset(database, asset.kind, asset.name, {});
        },
        [this, asset, run = std::move(run)](const Result<store::AssetRow> &row) {
            if (!row)
                return m_host.warn(tr("The asset could not be read"), row.error());
            PickedAsset found = asset;
            found.version = row->version;
            run(found);
        });
}

// A step alone, with the inputs it declares: of the workspace, or as it was registered.
void AssetActions::runComponent()
{
    const PickedAsset picked = m_picked.first();
    if (!picked.registered)
        return m_host.submit(picked.file);
    withVersion(picked, [this](const PickedAsset &asset) {
        m_workspace.reader().ask<items::AssetDetail>(
            this,
            [asset](store::Database &database, const store::Place &place) {
                return items::loadAssetVersion(database, place, asset.kind, asset.name,
                                               asset.version);
            },
            [this](const Result<items::AssetDetail> &detail) {
                if (!detail)
                    return m_host.warn(tr("The asset could not be read"), detail.error());
                m_host.submit(detail->path);
            });
    });
}

void AssetActions::use()
{
    const PickedAsset &asset = m_picked.first();
    m_workspace.reader().ask<store::AssetRow>(
        this,
        [asset](store::Database &database, const store::Place &) {
            return store::findAsset(database, asset.kind, asset.name, asset.version);
        },
        [this](const Result<store::AssetRow> &row) {
            if (!row)
                return m_host.warn(tr("The asset could not be read"), row.error());
            askPlace(*row);
        });
}

void AssetActions::askPlace(const store::AssetRow &asset)
{
    QStringList files;
    for (const items::ScannedFile &file : m_workspace.files())
        if (file.kind == u"job"_s || file.kind == u"pipeline"_s || file.kind == u"component"_s)
            files.append(file.path);
    m_lane.run([files, kind = asset.kind,
                type = asset.type] { return items::placesFor(files, kind, type); },
               [this, asset](const QList<items::AssetPlace> &places) {
                   const QString label = asset.name + u':' + asset.version;
                   auto *dialog = new UseDialog(
                       m_theme, label, asset.kind == u"environment"_s ? QString() : asset.type,
                       places, m_window);
                   connect(dialog, &UseDialog::chosen, this,
                           [this, label](const items::AssetPlace &place) {
                               items::JobDraft draft;
                               draft.workspace = m_workspace.folder();
                               draft.file = place.file;
                               draft.set = {{place.place, u"azureml:"_s + label}};
                               Q_EMIT draftWanted(draft);
                           });
                   dialog->open();
               });
}

void AssetActions::copyReferences()
{
    if (m_picked.size() == 1)
        return withVersion(m_picked.first(), [this](const PickedAsset &asset) {
            const QString text = u"azureml:"_s + labelOf(asset);
            QApplication::clipboard()->setText(text);
            m_host.say(tr("%1 is on the clipboard").arg(text));
        });
    QStringList lines;
    for (const PickedAsset &asset : those(isRegistered))
        lines.append(u"azureml:"_s + labelOf(asset)
                     + (asset.version.isEmpty() ? u"@latest"_s : QString()));
    QApplication::clipboard()->setText(lines.join(u'\n'));
    m_host.say(tr("%n reference(s) are on the clipboard", nullptr, int(lines.size())));
}

// A name stands for its versions that are not so yet: undoing it changes no other.
void AssetActions::archive(const QList<PickedAsset> &assets, bool archived, bool tell)
{
    if (std::ranges::all_of(assets, [](const PickedAsset &a) { return !a.version.isEmpty(); }))
        return archiveVersions(assets, archived, tell);
    m_workspace.reader().ask<QList<PickedAsset>>(
        this,
        [assets, archived](store::Database &database,
                           const store::Place &) -> Result<QList<PickedAsset>> {
            QList<PickedAsset> all;
            for (PickedAsset asset : assets) {
                if (!asset.version.isEmpty()) {
                    all.append(asset);
                    continue;
                }
                const auto bundle = items::loadAsset(database, asset.kind, asset.name);
                if (!bundle)
                    return std::unexpected(bundle.error());
                for (const items::AssetVersion &version : bundle->versions) {
                    if (version.archived == archived)
                        continue;
                    asset.version = version.version;
                    all.append(asset);
                }
            }
            return all;
        },
        [this, archived, tell](const Result<QList<PickedAsset>> &all) {
            if (!all)
                return m_host.warn(tr("The asset could not be read"), all.error());
            archiveVersions(*all, archived, tell);
        });
}

void AssetActions::archiveVersions(const QList<PickedAsset> &assets, bool archived, bool tell)
{
    struct Round
    {
        qsizetype open;
        QList<PickedAsset> done;
        std::optional<Error> error;
    };
    auto round = std::make_shared<Round>(Round{assets.size(), {}, {}});
    for (const PickedAsset &asset : assets)
        m_workspace.call(
            u"asset.archive"_s,
            {{u"kind"_s, asset.kind},
             {u"name"_s, asset.name},
             {u"version"_s, asset.version},
             {u"archived"_s, archived}},
            this, [this, round, asset, archived, tell](const Result<QJsonObject> &answer) {
                if (answer)
                    round->done.append(asset);
                else if (!round->error)
                    round->error = answer.error();
                if (--round->open > 0)
                    return;
                if (round->error)
                    m_host.warn(archived ? tr("The version was not archived")
                                         : tr("The version was not restored"),
                                *round->error);
                if (round->done.isEmpty())
                    return;
                const QString what
                    = round->done.size() == 1
                          ? (archived ? tr("%1 is archived: it is left out of lists, and can still "
                                           "be used.")
                                      : tr("%1 is restored."))
                                .arg(labelOf(round->done.first()))
                          : (archived
                                 ? tr("%n versions are archived.", nullptr, int(round->done.size()))
                                 : tr("%n versions are restored.", nullptr,
                                      int(round->done.size())));
                if (!tell) {
                    hideBar();
                    return m_host.say(what);
                }
                m_bar->say(what, {{tr("Undo"), [this, done = round->done,
                                                archived] { archive(done, !archived, false); }},
                                  {tr("Close"), [this] { hideBar(); }}});
            });
}

void AssetActions::hideBar()
{
    if (m_bar->isAncestorOf(QApplication::focusWidget()))
        Q_EMIT left();
    m_bar->say({});
}

void AssetActions::remove()
{
    const QList<PickedAsset> list = those(canRemove);
    if (list.size() != 1)
        return;
    const PickedAsset asset = list.first();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete version"),
                                tr("Delete %1 for good?").arg(labelOf(asset)), QMessageBox::Cancel,
                                m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        asset.kind == u"data"
            ? tr("The registration goes; the data stays where it lies. This cannot be undone. "
                 "Archiving hides a version and keeps it.")
            : tr("The files that were copied for it go as well. This cannot be undone. Archiving "
                 "hides a version and keeps it."));
    QPushButton *go = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, asset] {
        m_workspace.call(
            u"asset.delete"_s,
            {{u"kind"_s, asset.kind}, {u"name"_s, asset.name}, {u"version"_s, asset.version}}, this,
            [this, asset](const Result<QJsonObject> &answer) {
                if (!answer)
                    return m_host.warn(tr("The version was not deleted"), answer.error());
                m_bar->say({});
                m_host.say(tr("%1 is deleted").arg(labelOf(asset)));
            });
    });
    box->open();
}

void AssetActions::askFolder()
{
    const PickedAsset asset = m_picked.first();
    askForFolder(m_theme, m_window, tr("Save a copy in"), QDir::homePath(),
                 [this, asset](const QString &folder) { saveCopy(asset, folder); });
}

void AssetActions::saveCopy(const PickedAsset &picked, const QString &folder)
{
    withVersion(picked, [this, folder](const PickedAsset &asset) {
        m_workspace.reader().ask<items::AssetDetail>(
            this,
            [asset](store::Database &database, const store::Place &place) {
                return items::loadAssetVersion(database, place, asset.kind, asset.name,
                                               asset.version);
            },
            [this, folder](const Result<items::AssetDetail> &detail) {
                if (!detail)
                    return m_host.warn(tr("The asset could not be read"), detail.error());
                m_host.say(tr("Copying %1…").arg(detail->row.name));
                m_lane.run([detail = *detail, folder] { return copyOut(detail, folder); },
                           [this](const Result<std::pair<QString, snapshot::Copied>> &copied) {
                               if (!copied)
                                   return m_host.warn(tr("No copy was saved"), copied.error());
                               m_host.say(
                                   tr("%1 copied to %2")
                                       .arg(QLocale().formattedDataSize(copied->second.bytes),
                                            copied->first));
                           });
            });
    });
}

} // namespace tenon::ui
