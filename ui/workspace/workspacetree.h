#pragma once

#include "items/assetdata.h"
#include "items/folderlister.h"
#include "items/jobdata.h"
#include "items/jobdraft.h"
#include "items/treemodel.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace tenon::ui {

class Host;

/// A file or folder that is selected.
struct PickedFile
{
    QString path; ///< Absolute.
    bool folder = false;
    bool operator==(const PickedFile &) const = default;
};

/// Everything of the workspace by kind: files, registered versions, jobs with their steps; and at
/// the end the folder itself with all its files.
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
    /// Looks at the folders that are open now.
    void look() { m_lister.look(); }
    /// The selected jobs; none while anything else is selected as well.
    [[nodiscard]] QList<items::PickedJob> pickedJobs() const;
    /// The same for components, environments, data and models, and files that describe one.
    [[nodiscard]] QList<items::PickedAsset> pickedAssets() const;
    /// The selected files and folders; none while anything else is selected as well.
    [[nodiscard]] QList<PickedFile> pickedFiles() const;
    /// The folder that new files are for: the selected one, or that of the selected file, or that
    /// of the workspace.
    [[nodiscard]] QString currentFolder() const;
    /// The file of the selected entry, or empty.
    [[nodiscard]] QString selectedFile() const;
    [[nodiscard]] items::NodeData selectedNode() const;
    /// How the compute targets stand, by their files; this computer under the empty name.
    void setComputeStates(const QHash<QString, QString> &states);
    /// Selects the entry `key`, opening its parents.
    void select(const QString &key);
    /// The same, as soon as the entry is there.
    void selectWhenThere(const QString &key);
    /// Selects a file or folder in the section Files, opening what it lies in, as soon as it is
    /// there.
    void showInFiles(const QString &path);

Q_SIGNALS:
    void selectionChanged();
    /// pickedJobs() or pickedFiles() are others, or stand otherwise.
    void picksChanged();
    /// The page of all jobs, of one experiment where one is named.
    void jobsTableWanted(const QString &experiment);
    void assetWanted(const QString &kind, const QString &name, const QString &version);
    /// Files, of other places or of the workspace itself, were dropped on a folder of it.
    void filesDropped(const QStringList &paths, const QString &folder);
    /// A file or folder is to become a component.
    void scriptDropped(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void follow();
    void clear();
    void setSections();
    void setFiles();
    void askExperiments();
    void setExperiments(const std::vector<items::ExperimentCount> &found, bool counted);
    void askJobs(const QString &experiment);
    void askSteps(const QString &job);
    void onChanged(const client::Changes &changes);
    void expandFirst();
    void activate(const items::NodeData &node);
    void openPicked();
    void showMenu(const QPoint &at);
    [[nodiscard]] bool onKey(QEvent *event);
    [[nodiscard]] const items::NodeData *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QList<items::NodeData> selectedNodes() const;
    [[nodiscard]] items::NodeData section(const QString &kind, qint64 count) const;

    void applyFilter();
    void expandOpen();
    void openFolder(const QString &key);
    void onListed(const QString &folder, const QList<items::ListedEntry> &entries);
    void onFound(const QString &text, const QList<items::ListedFolder> &folders, int more);
    void fillFolder(const QString &folder, const QList<items::ListedEntry> *found);
    void forgetFound(const QSet<QString> &folders);
    [[nodiscard]] QString keyOfFolder(const QString &folder) const;
    void updateNothing();
    void goOnShowing();

    const Theme &m_theme;
    items::Workspace &m_workspace;
    Host &m_host;
    items::TreeModel *m_model;
    items::FolderLister m_lister;
    QLineEdit *m_filter;
    QLabel *m_nothing; ///< Says that the filter leaves nothing.
    QTreeView *m_view;
    QTimer m_refresh;
    QTimer m_tick;
    QTimer m_expandSoon; ///< What came in while a filter is set.
    QString m_awaited;   ///< To be selected when it appears.
    QString m_awaitedPath;
    bool m_searching = false; ///< What the filter finds among all files is not known yet.
    QSet<QString> m_open;     ///< Keys of what is expanded while no filter is set.
    QHash<QString, int> m_counts;
    QSet<QString> m_openExperiments;                    ///< Whose jobs are in the tree.
    QSet<QString> m_openJobs;                           ///< Whose steps are.
    QHash<QString, QString> m_computeStates;            ///< setComputeStates()
    QHash<QString, QString> m_kinds;                    ///< Of the files that are ours, by path.
    QHash<QString, QList<items::ListedEntry>> m_listed; ///< By folder.
    QSet<QString> m_foundIn;                            ///< Folders with something found in them.
    int m_more = 0;                                     ///< Found, but not shown.
};

} // namespace tenon::ui
