#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QMimeData;

namespace tenon::items {

/// What one entry of the workspace tree is.
enum class NodeKind {
    Section, ///< Pipelines, Components, Jobs, …
    Group,   ///< An experiment under Jobs.
    Folder,  ///< Of the workspace, in the section Files.
    File,    ///< A file of the workspace.
    Asset,   ///< A registered name, with its versions below.
    Version,
    Job,
    Compute,
    More, ///< "All jobs…": opens the table; that more files were found than are shown.
};

/// What a filter does with an entry under which nothing else is shown.
enum class UnderFilter {
    ByName, ///< It stays when its title or the name of its file has the text in it.
    Hidden,
    Found, ///< Somebody found it; it stays until the text has become another one.
    Kept,
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
    QString path;                 ///< Absolute path of a file or folder.
    QString assetKind;            ///< "pipeline", "component", "data", …
    QString name;                 ///< Of a job or asset.
    qint64 id = 0;                ///< jobs.id of a job.
    bool step = false;            ///< A job that is part of another.
    bool hasFile = false;         ///< The YAML file of a job is known.
    bool mayHaveChildren = false; ///< Children are asked for when the entry is opened.
    UnderFilter underFilter = UnderFilter::ByName;
    bool operator==(const NodeData &) const = default;
};

/// A tree of NodeData whose children are replaced list by list with the smallest begin/end pairs,
/// and of which a filter shows a part. Files and folders can be dragged out, and files dropped on
/// folders. GUI thread.
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
    /// The children of `key` go, and are asked for again when it is opened.
    void forgetChildren(const QString &key);
    /// Changes one entry where it stands.
    void update(const NodeData &data);
    /// Shows only what UnderFilter says for `text`, and what that stands under. Resets the model;
    /// nothing is asked for meanwhile. Empty: all.
    void setFilter(const QString &text);
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }
    /// Invalid for what the filter hides.
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
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// An entry was opened whose children are not known yet.
    void childrenWanted(const QString &key);
    /// Local files were dropped on the entry of the folder `folder`.
    void filesDropped(const QStringList &paths, const QString &folder);
    /// A local file or folder was dropped on the section of the components.
    void scriptDropped(const QString &path);

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] bool isShown(const Node *node) const;
    [[nodiscard]] bool accepts(const Node &node) const;
    [[nodiscard]] std::vector<Node *> accepted(const Node &node) const;
    void show(Node *parent, const std::vector<Node *> &wanted);
    void showParents(Node *node);
    void refilter(Node *node);
    void forget(const Node *node);
    QString m_filter;
    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_byKey;
};

} // namespace tenon::items
