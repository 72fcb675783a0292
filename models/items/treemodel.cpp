#include "items/treemodel.h"

#include "assets/jobstate.h"

#include <QMimeData>
#include <QUrl>

namespace tenon::items {

struct TreeModel::Node
{
    NodeData data;
    Node *parent = nullptr;
    int order = 0; ///< Among all children of the parent.
    int row = -1;  ///< Among those that are shown; −1 is hidden.
    bool asked = false;
    bool known = false;  ///< The answer has come.
    bool wanted = false; ///< While lists are compared.
    std::vector<std::unique_ptr<Node>> children;
    std::vector<Node *> shown;

    void renumber(size_t from)
    {
        for (size_t i = from; i < shown.size(); ++i)
            shown[i]->row = int(i);
    }
};

TreeModel::TreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_byKey.insert(QString(), m_root.get());
}

TreeModel::~TreeModel() = default;

TreeModel::Node *TreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex TreeModel::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex TreeModel::indexOf(const QString &key) const
{
    const Node *node = key.isEmpty() ? nullptr : m_byKey.value(key);
    return node && isShown(node) ? indexOf(node) : QModelIndex();
}

const NodeData *TreeModel::data(const QString &key) const
{
    const Node *node = key.isEmpty() ? nullptr : m_byKey.value(key);
    return node ? &node->data : nullptr;
}

bool TreeModel::isShown(const Node *node) const
{
    for (; node != m_root.get(); node = node->parent)
        if (node->row < 0)
            return false;
    return true;
}

bool TreeModel::accepts(const Node &node) const
{
    if (m_filter.isEmpty() || !node.shown.empty())
        return true;
    const NodeData &data = node.data;
    if (data.underFilter == UnderFilter::Hidden)
        return false;
    if (data.underFilter == UnderFilter::Kept
        || (data.underFilter == UnderFilter::Found && m_filter.contains(u'/')))
        return true;
    return data.title.contains(m_filter, Qt::CaseInsensitive)
           || data.path.indexOf(m_filter, data.path.lastIndexOf(u'/') + 1, Qt::CaseInsensitive)
                  >= 0;
}

std::vector<TreeModel::Node *> TreeModel::accepted(const Node &node) const
{
    std::vector<Node *> list;
    list.reserve(node.children.size());
    for (const auto &child : node.children)
        if (accepts(*child))
            list.push_back(child.get());
    return list;
}

void TreeModel::forget(const Node *node)
{
    for (const auto &child : node->children)
        forget(child.get());
    m_byKey.remove(node->data.key);
}

void TreeModel::setChildren(const QString &parentKey, const QList<NodeData> &children)
{
    Node *parent = m_byKey.value(parentKey);
    if (!parent)
        return;
    parent->asked = parent->known = true;
    auto before = std::exchange(parent->children, {});
    parent->children.reserve(size_t(children.size()));
    std::vector<const Node *> changed;
    for (const NodeData &child : children) {
        Node *known = m_byKey.value(child.key);
        if (known && known->parent != parent) // the same thing under another parent
            continue;
        if (!known) {
            auto node = std::make_unique<Node>();
            node->data = child;
            node->parent = parent;
            m_byKey.insert(child.key, node.get());
            parent->children.push_back(std::move(node));
            continue;
        }
        if (size_t(known->order) >= before.size() || before[size_t(known->order)].get() != known)
            continue; // twice in the list
        if (known->data != child) {
            known->data = child;
            changed.push_back(known);
        }
        parent->children.push_back(std::move(before[size_t(known->order)]));
    }
    for (size_t i = 0; i < parent->children.size(); ++i)
        parent->children[i]->order = int(i);
    for (const auto &gone : before)
        if (gone)
            forget(gone.get());
    show(parent, accepted(*parent));
    for (const Node *node : changed)
        if (isShown(node))
            Q_EMIT dataChanged(indexOf(node), indexOf(node));
    showParents(parent);
}

void TreeModel::forgetChildren(const QString &key)
{
    setChildren(key, {});
    if (Node *node = m_byKey.value(key))
        node->asked = node->known = false;
}

/// Makes `wanted` what is shown under `parent`.
void TreeModel::show(Node *parent, const std::vector<Node *> &wanted)
{
    auto &list = parent->shown;
    if (list == wanted)
        return;
    if (!isShown(parent)) {
        for (Node *node : list)
            node->row = -1;
        list = wanted;
        return parent->renumber(0);
    }
    const QModelIndex at = indexOf(parent);
    for (Node *node : list)
        node->wanted = false;
    for (Node *node : wanted)
        node->wanted = true;
    // Remove what is gone, run by run from the end, so that rows before keep their numbers.
    for (int last = int(list.size()) - 1; last >= 0;) {
        if (list[size_t(last)]->wanted) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !list[size_t(first) - 1]->wanted)
            --first;
        beginRemoveRows(at, first, last);
        for (int i = first; i <= last; ++i)
            list[size_t(i)]->row = -1;
        list.erase(list.begin() + first, list.begin() + last + 1);
        parent->renumber(size_t(first));
        endRemoveRows();
        last = first - 1;
    }
    // Then walk the wanted order: move, or insert in runs.
    for (int row = 0; row < int(wanted.size()); ++row) {
        Node *node = wanted[size_t(row)];
        if (node->row == row)
            continue;
        if (const int from = node->row; from >= 0) {
            beginMoveRows(at, from, from, at, row);
            list.erase(list.begin() + from);
            list.insert(list.begin() + row, node);
            parent->renumber(size_t(row));
            endMoveRows();
            continue;
        }
        int end = row;
        while (end < int(wanted.size()) && wanted[size_t(end)]->row < 0)
            ++end;
        beginInsertRows(at, row, end - 1);
        list.insert(list.begin() + row, wanted.begin() + row, wanted.begin() + end);
        parent->renumber(size_t(row));
        endInsertRows();
        row = end - 1;
    }
}

/// What a filter hid may have something to show now, or nothing any more.
void TreeModel::showParents(Node *node)
{
    for (; node != m_root.get() && accepts(*node) != (node->row >= 0); node = node->parent)
        show(node->parent, accepted(*node->parent));
}

void TreeModel::refilter(Node *node)
{
    for (const auto &child : node->children) {
        refilter(child.get());
        child->row = -1;
    }
    node->shown = accepted(*node);
    node->renumber(0);
}

void TreeModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    beginResetModel();
    m_filter = text;
    refilter(m_root.get());
    endResetModel();
}

void TreeModel::update(const NodeData &data)
{
    Node *node = m_byKey.value(data.key);
    if (!node || node == m_root.get() || node->data == data)
        return;
    node->data = data;
    if (isShown(node))
        Q_EMIT dataChanged(indexOf(node), indexOf(node));
    showParents(node);
}

QList<NodeData> TreeModel::all() const
{
    QList<NodeData> result;
    const auto visit = [&result](const auto &self, const Node *node) -> void {
        for (const auto &child : node->children) {
            result.append(child->data);
            self(self, child.get());
        }
    };
    visit(visit, m_root.get());
    return result;
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= int(node->shown.size()))
        return {};
    return createIndex(row, 0, node->shown[size_t(row)]);
}

QModelIndex TreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    return indexOf(nodeOf(child)->parent);
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->shown.size());
}

int TreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool TreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return !node->shown.empty() || (!isFiltered() && node->data.mayHaveChildren && !node->known);
}

bool TreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node != m_root.get() && node->data.mayHaveChildren && !node->asked && !isFiltered();
}

void TreeModel::fetchMore(const QModelIndex &parent)
{
    Node *node = nodeOf(parent);
    if (!canFetchMore(parent))
        return;
    node->asked = true;
    Q_EMIT childrenWanted(node->data.key);
}

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NodeData &d = nodeOf(index)->data;
    switch (role) {
    case Qt::DisplayRole:
        return d.title;
    case Qt::ToolTipRole:
        return d.path.isEmpty() ? d.title : d.path;
    case Qt::AccessibleTextRole: {
        QStringList parts{d.title};
        if (d.state >= 0)
            parts.append(QString::fromLatin1(assets::name(assets::JobState(d.state))));
        if (!d.detail.isEmpty())
            parts.append(d.detail);
        return parts.join(QStringLiteral(", "));
    }
    case KeyRole:
        return d.key;
    case KindRole:
        return int(d.kind);
    case DetailRole:
        return d.detail;
    case IconRole:
        return d.icon;
    case StateRole:
        return d.state;
    case ReusedRole:
        return d.reused;
    case PathRole:
        return d.path;
    case AssetKindRole:
        return d.assetKind;
    case NameRole:
        return d.name;
    case IdRole:
        return d.id;
    case SortRole:
        return index.row();
    default:
        return {};
    }
}

namespace {

bool isOnDisk(const NodeData &data)
{
    return data.kind == NodeKind::File || data.kind == NodeKind::Folder;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile() && url.toLocalFile() != u"/")
            paths.append(url.adjusted(QUrl::StripTrailingSlash).toLocalFile());
    return paths;
}

/// Where what is dropped on an entry goes to; empty: nowhere.
QString folderOf(const NodeData &data)
{
    return data.kind == NodeKind::Folder || data.kind == NodeKind::Section ? data.path : QString();
}

/// What is dropped there is to become one.
bool isComponents(const NodeData &data)
{
    return data.kind == NodeKind::Section && data.assetKind == u"component";
}

} // namespace

Qt::ItemFlags TreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    const NodeData &data = nodeOf(index)->data;
    // Views need not look for what is under it.
    if (data.kind == NodeKind::File || data.kind == NodeKind::Version)
        flags |= Qt::ItemNeverHasChildren;
    if (isOnDisk(data))
        flags |= Qt::ItemIsDragEnabled;
    if (!folderOf(data).isEmpty() || isComponents(data))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList TreeModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *TreeModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex &index : indexes)
        if (const NodeData &data = nodeOf(index)->data; isOnDisk(data))
            if (const QUrl url = QUrl::fromLocalFile(data.path); !urls.contains(url))
                urls.append(url);
    if (urls.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

bool TreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                const QModelIndex &parent) const
{
    if (action != Qt::CopyAction || !parent.isValid())
        return false;
    const NodeData &on = nodeOf(parent)->data;
    const qsizetype files = localFiles(data).size();
    return isComponents(on) ? files == 1 : files > 0 && !folderOf(on).isEmpty();
}

bool TreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                             const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const NodeData &on = nodeOf(parent)->data;
    if (isComponents(on))
        Q_EMIT scriptDropped(localFiles(data).first());
    else
        Q_EMIT filesDropped(localFiles(data), folderOf(on));
    return true;
}

} // namespace tenon::items
