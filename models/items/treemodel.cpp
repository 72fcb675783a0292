#include "items/treemodel.h"

#include "assets/jobstate.h"

namespace tenon::items {

struct TreeModel::Node
{
    NodeData data;
    Node *parent = nullptr;
    int row = 0;
    bool asked = false;
    std::vector<std::unique_ptr<Node>> children;

    void renumber(size_t from)
    {
        for (size_t i = from; i < children.size(); ++i)
            children[i]->row = int(i);
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
    return node ? indexOf(node) : QModelIndex();
}

const NodeData *TreeModel::data(const QString &key) const
{
    const Node *node = key.isEmpty() ? nullptr : m_byKey.value(key);
    return node ? &node->data : nullptr;
}

void TreeModel::forget(Node *node)
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
    parent->asked = true;
    const QModelIndex at = indexOf(parent);
    auto &list = parent->children;

    QSet<QString> wanted;
    for (const NodeData &child : children)
        wanted.insert(child.key);
    // Remove what is gone, run by run from the end, so that rows before keep their numbers.
    for (int last = int(list.size()) - 1; last >= 0;) {
        if (wanted.contains(list[size_t(last)]->data.key)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(list[size_t(first) - 1]->data.key))
            --first;
        beginRemoveRows(at, first, last);
        for (int i = first; i <= last; ++i)
            forget(list[size_t(i)].get());
        list.erase(list.begin() + first, list.begin() + last + 1);
        parent->renumber(size_t(first));
        endRemoveRows();
        last = first - 1;
    }
    // Then walk the wanted order: move, insert in runs, or update.
    for (int row = 0; row < int(children.size()); ++row) {
        const NodeData &child = children[row];
        Node *known = m_byKey.value(child.key);
        if (known && known->parent == parent) {
            if (known->row != row) {
                const int from = known->row;
                beginMoveRows(at, from, from, at, row);
                auto node = std::move(list[size_t(from)]);
                list.erase(list.begin() + from);
                list.insert(list.begin() + row, std::move(node));
                parent->renumber(size_t(row));
                endMoveRows();
            }
            update(child);
            continue;
        }
        if (known) // the same thing under another parent: it moves there as a new entry
            continue;
        int end = row;
        while (end < int(children.size()) && !m_byKey.contains(children[end].key))
            ++end;
        beginInsertRows(at, row, end - 1);
        std::vector<std::unique_ptr<Node>> fresh;
        for (int i = row; i < end; ++i) {
            auto node = std::make_unique<Node>();
            node->data = children[i];
            node->parent = parent;
            m_byKey.insert(children[i].key, node.get());
            fresh.push_back(std::move(node));
        }
        list.insert(list.begin() + row, std::make_move_iterator(fresh.begin()),
                    std::make_move_iterator(fresh.end()));
        parent->renumber(size_t(row));
        endInsertRows();
        row = end - 1;
    }
}

void TreeModel::update(const NodeData &data)
{
    Node *node = m_byKey.value(data.key);
    if (!node || node == m_root.get() || node->data == data)
        return;
    node->data = data;
    const QModelIndex index = indexOf(node);
    Q_EMIT dataChanged(index, index);
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
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex TreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    return indexOf(nodeOf(child)->parent);
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int TreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool TreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return !node->children.empty() || (node->data.mayHaveChildren && !node->asked);
}

bool TreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node != m_root.get() && node->data.mayHaveChildren && !node->asked;
}

void TreeModel::fetchMore(const QModelIndex &parent)
{
    Node *node = nodeOf(parent);
    if (node->asked)
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

} // namespace tenon::items
