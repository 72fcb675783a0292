#pragma once

#include "base/lane.h"
#include "items/jobsmodel.h"
#include "items/workspace.h"
#include "shell/actions.h"
#include "shell/commandpalette.h"
#include "shell/languages.h"
#include "shell/settings.h"
#include "widgets/host.h"
#include "widgets/page.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTabWidget;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace tenon::ui {

class FilePage;
class HomeController;
class JobActions;
class JobPage;
class LogPanel;
class ProblemsPanel;
class StateGlyph;
class WorkspaceTree;

/// The window of one workspace: menus, tool bar, tree, documents, panels and status.
class MainWindow final : public QMainWindow, public Host
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Theme &theme, Settings &settings, Languages &languages, items::Workspace &workspace,
               KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the workspace in `folder` and brings its tabs back; `then` runs when it is there, not
    /// when the person stays with unsaved text.
    void openWorkspace(const QString &folder, const std::function<void()> &then = {});
    /// `elsewhere` raises another window that has a folder and says whether there is one.
    void setElsewhere(std::function<bool(const QString &)> elsewhere)
    {
        m_elsewhere = std::move(elsewhere);
    }
    void showSettings(int section = -1);
    void showHome();
    void showJobs(const QString &experiment);
    /// Opens the manual at a chapter (manualChapterFor()); empty: where it stands.
    void showManual(const QString &chapter);
    /// Writes what helps to find a fault into the zip file `file`, and says so.
    void saveDiagnostics(const QString &file);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] WorkspaceTree &tree() { return *m_tree; }
    [[nodiscard]] CommandPalette &palette_() { return *m_palette; }
    [[nodiscard]] LogPanel &logPanel() { return *m_log; }

    void openJob(const QString &name) override;
    void openFile(const QString &path, int line = 0, int column = 0) override;
    void submit(const QString &path) override;
    /// The form, filled in with what `draft` says.
    void submitLike(const items::JobDraft &draft);
    void compare(const QString &first, const QString &second);
    void registerModel(const QString &job);
    void reveal(const QString &path) override;
    void showLog(const QString &title, const items::LogPlace &place, bool live,
                 bool raise) override;
    void say(const QString &text) override;
    void warn(const QString &title, const Error &error) override;
    [[nodiscard]] QAction *action(const QByteArray &id) const override;
    void pickJobsIn(QWidget *place) override;
    void offerJobActions(QMenu *menu, QWidget *place) override;
    [[nodiscard]] QJsonValue kept(const QString &name) const override
    {
        return m_settings.kept(m_workspace.folder(), name);
    }
    void keep(const QString &name, const QJsonValue &value) override
    {
        m_settings.keep(m_workspace.folder(), name, value);
    }

Q_SIGNALS:
    void closed();
    /// It was asked to close and stays.
    void stayed();
    /// Another window is wanted, for `folder` where one is named.
    void newWindowWanted(const QString &folder);
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildActions();
    void buildMenus();
    void buildToolBar();
    void buildTreeDock();
    void buildPanel();
    void buildStatusBar();
    void setTexts();
    void updateTitle();
    void updateRun();
    void updateEngine();
    void updateRecents();
    void askRunning();
    void addPage(Page *page, bool raise = true);
    Page *findPage(const QString &id) const;
    void raisePage(Page *page);
    void closePage(int index);
    void removePage(Page *page);
    /// `then` runs when every page may go; `stay` when one does not.
    void askPages(const std::function<void()> &then, const std::function<void()> &stay = {});
    void askNext(QList<QPointer<Page>> pages, const std::function<void()> &then,
                 const std::function<void()> &stay);
    void showWorkspace(const QString &folder);
    void offerKeptText();
    void addEditActions();
    void updateEditActions();
    void showOutline();
    [[nodiscard]] FilePage *currentFile() const;
    void updateTab(Page *page);
    void onCurrentChanged();
    void go(int by);
    void chooseFolder();
    [[nodiscard]] QString askFolder();
    void openSample(const QString &file);
    void openAsset(const QString &kind, const QString &name, const QString &version);
    void runSelected();
    [[nodiscard]] QString runnableFile() const;
    void openPalette();
    void saveSession();
    void restoreSession();
    void showPanel(int tab);
    void updatePicks();
    void addHelpActions();
    [[nodiscard]] QString helpPlace() const;
    void showAbout();
    void askDiagnostics();
    /// F1 in `dialog` shows the chapter for `place` beside it.
    void offerHelp(QWidget *dialog, const QString &place);
    void updateThemeActions();
    void emptyOldTrash();

    Theme &m_theme;
    Settings &m_settings;
    Languages &m_languages;
    items::Workspace &m_workspace;
    KSyntaxHighlighting::Repository &m_syntax;
    Actions *m_actions;
    JobActions *m_jobActions = nullptr;
    bool m_inTree = false; ///< The person was in the tree last, not in a page.
    HomeController *m_home = nullptr;
    WorkspaceTree *m_tree = nullptr;
    QTabWidget *m_tabs = nullptr;
    CommandPalette *m_palette = nullptr;
    QDockWidget *m_treeDock = nullptr, *m_panelDock = nullptr;
    QLabel *m_treeTitle = nullptr;
    QToolButton *m_treeClose = nullptr, *m_panelClose = nullptr;
    QTabBar *m_panelTabs = nullptr;
    QStackedWidget *m_panelStack = nullptr, *m_panelTools = nullptr;
    ProblemsPanel *m_problems = nullptr;
    LogPanel *m_log = nullptr;
    items::JobsModel *m_queue = nullptr;
    QWidget *m_queueWidget = nullptr;
    QComboBox *m_workspaces = nullptr;
    QPushButton *m_search = nullptr, *m_run = nullptr;
    QLabel *m_engine = nullptr;
    StateGlyph *m_runningGlyph = nullptr;
    QPushButton *m_running = nullptr;
    QProgressBar *m_runningBar = nullptr;
    QLabel *m_runningText = nullptr, *m_disk = nullptr;
    QToolButton *m_language = nullptr;
    QTimer m_askSoon, m_diskTimer, m_saveSoon;
    QString m_runningJob;
    std::function<bool(const QString &)> m_elsewhere;
    QString m_trashLookedAt; ///< The workspace whose old deleted jobs were seen to.
    QStringList m_history;
    int m_historyAt = -1;
    bool m_travelling = false;
    bool m_restoring = false;
    bool m_mayClose = false; ///< Every page has said so.
    bool m_asking = false;
    Lane m_lane;
    Lane m_diskLane;
    QList<QMenu *> m_menus;
};

} // namespace tenon::ui
