// The section Files, and what the filter finds.
#include "workspace/treenodes.h"
#include "workspace/workspacetree.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::ListedEntry;
using items::NodeData;
using items::NodeKind;

namespace {

constexpr int mostFound = 1000;

} // namespace

void WorkspaceTree::applyFilter()
{
    const QString text = m_filter->text();
    QStringList selected;
    for (const NodeData &node : selectedNodes())
        selected.append(node.key);
    const QString current = selectedNode().key;
    m_model->setFilter(text);
    if (text.isEmpty())
        forgetFound(std::exchange(m_foundIn, {}));
    m_searching = !text.isEmpty() && m_workspace.isOpen();
    m_lister.find(m_workspace.folder(), text, mostFound);
    if (text.isEmpty())
        expandOpen();
    else
        m_view->expandAll();
    for (const QString &key : std::as_const(selected))
        m_view->selectionModel()->select(m_model->indexOf(key), QItemSelectionModel::Select);
    m_view->selectionModel()->setCurrentIndex(m_model->indexOf(current),
                                              QItemSelectionModel::NoUpdate);
    if (text.isEmpty() && !current.isEmpty())
        m_view->scrollTo(m_model->indexOf(current));
    updateNothing();
    Q_EMIT selectionChanged(); // a reset says nothing itself
}

void WorkspaceTree::updateNothing()
{
    const bool nothing = m_model->isFiltered() && !m_searching && m_model->rowCount() == 0;
    m_nothing->setText(tr("Nothing here is called “%1”.").arg(m_filter->text()));
    m_nothing->setVisible(nothing);
}

void WorkspaceTree::expandOpen()
{
    const QSet<QString> open = m_open;
    for (const QString &key : open)
        if (const QModelIndex index = m_model->indexOf(key); index.isValid())
            m_view->expand(index);
}

// An entry of the section Files is opened for the first time.
void WorkspaceTree::openFolder(const QString &key)
{
    if (const NodeData *node = m_model->data(key); node && !node->path.isEmpty())
        m_lister.open(node->path);
}

void WorkspaceTree::onListed(const QString &folder, const QList<ListedEntry> &entries)
{
    m_listed.insert(folder, entries);
    if (m_foundIn.contains(folder))
        return; // what is found comes anew as well
    fillFolder(folder, nullptr);
    if (m_model->isFiltered())
        return;
    expandOpen();
    goOnShowing();
}

QString WorkspaceTree::keyOfFolder(const QString &folder) const
{
    return folder == m_workspace.folder() ? sectionKey(u"file"_s) : entryKey(folder);
}

/// Puts under the entry of `folder` what was listed, and what of it is in `found`.
void WorkspaceTree::fillFolder(const QString &folder, const QList<ListedEntry> *found)
{
    const QString key = keyOfFolder(folder);
    if (!m_model->data(key)) { // gone by now
        m_listed.remove(folder);
        return;
    }
    QSet<QString> names;
    if (found)
        for (const ListedEntry &entry : *found)
            names.insert(entry.name);
    const auto listed = m_listed.constFind(folder);
    const QList<ListedEntry> &entries = listed != m_listed.cend() ? *listed : *found;
    QList<NodeData> nodes;
    nodes.reserve(entries.size() + 1);
    for (const ListedEntry &entry : entries) {
        const QString path = folder + u'/' + entry.name;
        nodes.append(nodeOf(entry, path, m_kinds.value(path)));
        nodes.last().underFilter
            = names.contains(entry.name) ? items::UnderFilter::Found : items::UnderFilter::Hidden;
    }
    if (m_more > 0 && folder == m_workspace.folder()) {
        NodeData more;
        more.key = u"more/file"_s;
        more.kind = NodeKind::More;
        more.title = tr("%n more: type more of the name", nullptr, m_more);
        more.icon = u"dots"_s;
        more.assetKind = u"file"_s;
        more.underFilter = items::UnderFilter::Kept;
        nodes.append(more);
    }
    m_model->setChildren(key, nodes);
}

/// What was found in `folders` goes; what was listed of them stays.
void WorkspaceTree::forgetFound(const QSet<QString> &folders)
{
    m_more = 0;
    for (const QString &folder : folders) {
        if (m_listed.contains(folder))
            fillFolder(folder, nullptr);
        else
            m_model->forgetChildren(keyOfFolder(folder));
    }
}

void WorkspaceTree::onFound(const QString &text, const QList<items::ListedFolder> &folders,
                            int more)
{
    if (text != m_filter->text() || text.isEmpty())
        return;
    m_searching = false;
    QSet<QString> before = std::exchange(m_foundIn, {});
    for (const items::ListedFolder &each : folders)
        m_foundIn.insert(each.folder);
    forgetFound(before.subtract(m_foundIn));
    m_more = more;
    for (const items::ListedFolder &each : folders)
        fillFolder(each.folder, &each.entries);
    updateNothing();
}

void WorkspaceTree::showInFiles(const QString &path)
{
    m_awaited.clear();
    if (!path.startsWith(m_workspace.folder() + u'/'))
        return;
    if (m_model->isFiltered())
        m_filter->clear();
    m_awaitedPath = path;
    m_view->expand(m_model->indexOf(sectionKey(u"file"_s)));
    goOnShowing();
}

// Opens the next folder on the way to what is to be shown.
void WorkspaceTree::goOnShowing()
{
    if (m_awaitedPath.isEmpty())
        return;
    const qsizetype root = m_workspace.folder().size();
    for (qsizetype slash = m_awaitedPath.indexOf(u'/', root + 1); slash > 0;
         slash = m_awaitedPath.indexOf(u'/', slash + 1)) {
        const QModelIndex index = m_model->indexOf(entryKey(m_awaitedPath.first(slash)));
        if (!index.isValid())
            return; // not listed yet
        m_view->expand(index);
    }
    const QString key = entryKey(m_awaitedPath);
    if (!m_model->indexOf(key).isValid())
        return;
    m_awaitedPath.clear();
    select(key);
}

} // namespace tenon::ui
