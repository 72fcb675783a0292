#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace tenon::items {

/// What one entry of the workspace tree is.
enum class NodeKind {
    Section, ///< Pipelines, Components, Jobs, …
    Group,   ///< An experiment under Jobs, a folder.
    File,    ///< A YAML file of the workspace.
    Asset,   ///< A registered name, with its versions below.
    Version,
    Job,
    Compute,
    More, ///< "33 more": opens the table.
};

/// One entry as it is shown. Compared by value, so that an update that changes nothing says
/// nothing.
struct NodeData
{
    QString key; ///< Unique among all entries, stable.
    NodeKind kind = NodeKind::File;
    QString title;
    QString detail; ///< At the right: a count, a version, a duration.
    QString icon;   ///< Name in resources/icons; empty where a state glyph stands.
    int state = -1; ///< assets::JobState of a job; −1 none.
    bool reused = false;
    QString path;                 ///< Absolute path of a file.
    QString assetKind;            ///< "pipeline", "component", "data", …
    QString name;                 ///< Of a job or asset.
    qint64 id = 0;                ///< jobs.id of a job.
    bool step = false;            ///< A job that is part of another.
    bool hasFile = false;         ///< The YAML file of a job is known.
    bool mayHaveChildren = false; ///< Children are asked for when the entry is opened.
    bool operator==(const NodeData &) const = default;
};

/// A tree of NodeData whose children are replaced list by list with the smallest begin/end pairs.
/// GUI thread.
class TreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TreeModel)

public:
    enum Role {
        KeyRole = Qt::UserRole,
        KindRole,
        DetailRole,
        IconRole,
        StateRole,
        ReusedRole,
        PathRole,
        AssetKindRole,
        NameRole,
        IdRole,
        SortRole
    };

    explicit TreeModel(QObject *parent = nullptr);
    ~TreeModel() override;

    /// Makes the children of `parentKey` (empty: the top) exactly `children`, in this order.
    /// Entries that stay (by key) keep their own children, selection and expansion.
    void setChildren(const QString &parentKey, const QList<NodeData> &children);
    /// Changes one entry where it stands.
    void update(const NodeData &data);
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] const NodeData *data(const QString &key) const;
    /// Every entry below `key`, for the palette.
    [[nodiscard]] QList<NodeData> all() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// An entry was opened whose children are not known yet.
    void childrenWanted(const QString &key);

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    void forget(Node *node);
    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_byKey;
};

} // namespace tenon::items
