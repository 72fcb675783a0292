// How the page of an asset learns what it shows: the database, the files, and who uses it.
#include "assets/assetpage.h"

#include "assets/usesview.h"
#include "assets/versionsview.h"
#include "base/messages.h"

#include <QStackedWidget>
#include <QTabBar>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::AssetBundle;
using items::AssetDetail;

void AssetPage::findFile()
{
    m_file.reset();
    int found = 0;
    for (const items::ScannedFile &file : m_workspace.files()) {
        if (file.kind != m_kind)
            continue;
        if (m_ownFile.isEmpty() ? file.name == m_name : file.path == m_ownFile) {
            ++found;
            m_file = file;
        }
    }
    if (found > 1) // none of them is the one
        m_file.reset();
}

void AssetPage::reload()
{
    findFile();
    if (!m_ownFile.isEmpty())
        return take({});
    if (std::exchange(m_reloading, true)) {
        m_again = true;
        return;
    }
    m_workspace.reader().ask<AssetBundle>(
        this,
        [kind = m_kind, name = m_name](store::Database &database, const store::Place &) {
            return items::loadAsset(database, kind, name);
        },
        [this](Result<AssetBundle> result) {
            m_reloading = false;
            if (result || result.error().id == "store.no-workspace")
                take(result ? std::move(*result) : AssetBundle{});
            else if (!m_bundle)
                showMissing(tr("The asset could not be read"), messageText(result.error()));
            if (std::exchange(m_again, false))
                m_reloadSoon.start();
        });
}

void AssetPage::take(AssetBundle bundle)
{
    const bool same = m_bundle && *m_bundle == bundle;
    m_bundle = std::move(bundle);
    if (!same)
        m_versions.setVersions(m_bundle->versions);
    if (m_bundle->versions.empty() && !m_file) {
        m_detail.reset();
        if (!m_workspace.isScanned())
            return;
        return showMissing(
            m_ownFile.isEmpty() ? tr("There is nothing of this name") : tr("The file is not there"),
            m_ownFile.isEmpty()
                ? tr("%1 is not registered in this workspace, and no file "
                     "describes it.")
                      .arg(m_name)
                : tr("%1 was moved, deleted, or describes something else now.").arg(m_ownFile));
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_tabs->setTabText(int(i), m_parts.at(i).text());
    choose();
}

// The newest; but a page does not leave a version because that was archived.
const items::AssetVersion *AssetPage::newestWanted() const
{
    const items::AssetVersion *latest = m_bundle->latest();
    const items::AssetVersion *shown = chosen();
    return shown && latest && (latest->archived || latest->created < shown->created) ? shown
                                                                                     : latest;
}

// What is wanted, as far as it is there.
void AssetPage::choose()
{
    m_showsFile = m_fileWanted && m_file;
    const items::AssetVersion *version = nullptr;
    if (!m_showsFile) {
        version = m_wanted.isEmpty() ? newestWanted() : m_bundle->find(m_wanted);
        if (!version)
            version = m_bundle->latest();
    }
    if (!version && !m_file)
        return; // nothing was found yet, or take() said that there is nothing
    m_target = version ? version->version : m_file->path;
    if (!version) { // the file, or there is nothing else
        m_showsFile = true;
        m_detail.reset();
        return readFiles();
    }
    m_workspace.reader().ask<AssetDetail>(
        this,
        [kind = m_kind, name = m_name, wanted = version->version](store::Database &database,
                                                                  const store::Place &place) {
            return items::loadAssetVersion(database, place, kind, name, wanted);
        },
        [this, target = m_target](Result<AssetDetail> detail) {
            if (target != m_target)
                return; // another was chosen
            if (!detail)
                return showMissing(tr("The asset could not be read"), messageText(detail.error()));
            m_detail = std::move(*detail);
            readFiles();
        });
}

void AssetPage::readFiles()
{
    // What the database says stands there at once: the files may lie where nobody answers.
    if (std::exchange(m_filesOf, m_target) != m_target)
        m_files = {};
    showHeader();
    showChooser();
    showOverview();
    m_outer->setCurrentIndex(1);
    const bool described = m_kind == u"component" || m_kind == u"environment";
    const QString file = m_showsFile             ? m_file->path
                         : m_detail && described ? m_detail->path
                                                 : QString();
    const QString path = m_detail ? m_detail->path : QString();
    const QString reference = m_detail ? m_detail->reference : QString();
    m_lane.run(
        [file, path, reference] {
            return file.isEmpty() ? items::lookAtData(path, reference) : items::readAssetFile(file);
        },
        [this, target = m_target](const items::AssetFiles &files) {
            if (target == m_target)
                takeFiles(files);
        });
}

void AssetPage::takeFiles(const items::AssetFiles &files)
{
    m_files = files;
    m_loaded = true;
    showHeader();
    showOverview();
    showFiles();
    showNotice();
    if (m_detail)
        m_versionsView->select(m_detail->row.version);
    if (currentTab() == "uses")
        readUses();
    Q_EMIT looksChanged();
    Q_EMIT picksChanged();
    Q_EMIT loaded();
}

// What uses it is looked for when it is to be seen: files are read for that.
void AssetPage::readUses()
{
    const int ticket = ++m_usesTicket;
    items::LineageQuery query{m_kind, m_name, version(), {}, 200};
    if (m_showsFile && m_file) {
        query.name = m_file->name.isEmpty() ? m_file->title : m_file->name;
        query.version.clear();
        query.label = m_file->relative;
    }
    m_workspace.reader().ask<items::Lineage>(
        this,
        [query](store::Database &database, const store::Place &place) {
            return items::loadLineage(database, place, query);
        },
        [this, ticket, query](Result<items::Lineage> lineage) {
            if (ticket != m_usesTicket)
                return;
            if (!lineage) { // no database yet: files may use it all the same
                lineage = items::Lineage{};
                items::LineageNode self;
                self.title = self.name = query.name;
                self.icon = self.assetKind = query.kind;
                lineage->nodes.push_back(self);
            }
            lookIntoFiles(*lineage);
        });
}

void AssetPage::lookIntoFiles(const items::Lineage &lineage)
{
    const items::AssetVersion *row = m_showsFile ? nullptr : chosen();
    QStringList paths;
    for (const items::ScannedFile &file : m_workspace.files())
        paths.append(file.path);
    m_usesLane.run(
        [found = lineage, paths, kind = m_kind, name = m_name, registered = row != nullptr,
         version = version(), latest = row && row == m_bundle->latest(),
         aliases = row ? row->aliases : QStringList(), root = m_workspace.folder(),
         file = m_file ? m_file->path : QString()]() mutable {
            if (registered)
                items::addFileUses(found, files::usesOfAsset(paths, kind, name), version, latest,
                                   aliases);
            else
                items::addPathUses(found, root, file);
            return found;
        },
        [this, ticket = m_usesTicket](const items::Lineage &found) {
            if (ticket == m_usesTicket)
                m_uses->setLineage(found);
        });
}

void AssetPage::showMissing(const QString &title, const QString &text)
{
    m_missing->setTexts(title, text);
    m_outer->setCurrentIndex(0);
    m_loaded = true;
    Q_EMIT picksChanged();
    Q_EMIT loaded();
}

} // namespace tenon::ui
