#pragma once

#include "items/jobdata.h"
#include "items/jobdraft.h"
#include "items/treemodel.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace tenon::ui {

class Host;

/// Everything of the workspace by kind: files, registered versions, jobs with their steps.
class WorkspaceTree final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceTree)

public:
    WorkspaceTree(const Theme &theme, items::Workspace &workspace, Host &host,
                  QWidget *parent = nullptr);
    ~WorkspaceTree() override;

    [[nodiscard]] items::TreeModel &model() { return *m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    void focusFilter();
    /// The selected jobs; none while anything else is selected as well.
    [[nodiscard]] QList<items::PickedJob> pickedJobs() const;
    /// The file of the selected entry, or empty.
    [[nodiscard]] QString selectedFile() const;
    [[nodiscard]] items::NodeData selectedNode() const;
    /// Selects the entry `key`, opening its parents.
    void select(const QString &key);
    /// The same, as soon as the entry is there.
    void selectWhenThere(const QString &key);

Q_SIGNALS:
    void selectionChanged();
    /// pickedJobs() are others, or stand otherwise.
    void picksChanged();
    /// The page of all jobs, of one experiment where one is named.
    void jobsTableWanted(const QString &experiment);
    void assetWanted(const QString &kind, const QString &name, const QString &version);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void setSections();
    void setFiles();
    void askExperiments();
    void askJobs(const QString &experiment);
    void askSteps(const QString &job);
    void askAssets();
    void onChanged(const client::Changes &changes);
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void applyFilter();
    [[nodiscard]] items::NodeData section(const QString &kind, qint64 count) const;

    const Theme &m_theme;
    items::Workspace &m_workspace;
    Host &m_host;
    items::TreeModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTreeView *m_view;
    QTimer m_refresh;
    QTimer m_tick;
    QString m_awaited; ///< To be selected when it appears.
    QHash<QString, int> m_counts;
    QSet<QString> m_openExperiments;                    ///< Whose jobs are in the tree.
    QSet<QString> m_openJobs;                           ///< Whose steps are.
    QHash<QString, QList<items::NodeData>> m_fileNodes; ///< By section kind.
    QHash<QString, std::vector<items::AssetName>> m_assets;
};

} // namespace tenon::ui
