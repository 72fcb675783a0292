#pragma once

#include "base/home.h"
#include "base/lane.h"
#include "files/pipelinetemplates.h"
#include "items/jobsmodel.h"
#include "items/workspace.h"
#include "shell/actions.h"
#include "shell/commandpalette.h"
#include "shell/languages.h"
#include "shell/settings.h"
#include "widgets/host.h"
#include "widgets/page.h"
#include "widgets/syntax.h"
#include "workspace/problemspanel.h"

#include <QHash>
#include <QJsonArray>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAbstractButton;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace tenon::items {
class ComponentCatalogue;
class Computes;
class SizeSource;
class TemplateList;
} // namespace tenon::items

namespace tenon::ui {

class AssetActions;
class Designer;
class EmptyState;
class FileActions;
class FilePage;
class Inspector;
class JobActions;
class JobPage;
class LogPanel;
class MetricsPanel;
class PalettePanel;
class StateGlyph;
class TabArea;
class UndoBar;
class WorkspaceTree;

/// The window of one workspace: menus, tool bar, tree, documents, panels and status.
class MainWindow final : public QMainWindow, public Host
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Theme &theme, Settings &settings, Languages &languages, items::Workspace &workspace,
               Syntax syntax, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Goes on in a window that has a workspace, which need not be the one that was asked.
    using InWorkspace = std::function<void(MainWindow &)>;
    /// Opens the workspace in `folder` and brings its tabs back; `then` runs when it is there, not
    /// when the person stays with unsaved text.
    void openWorkspace(const QString &folder, const InWorkspace &then = {});
    /// `elsewhere` raises another window that has a folder, and gives it; null: there is none.
    void setElsewhere(std::function<MainWindow *(const QString &)> elsewhere)
    {
        m_elsewhere = std::move(elsewhere);
    }
    /// The program ends and asks nobody: the session is saved, and the journal has what is unsaved.
    void keepAll();
    /// The journal of some text is still being written.
    [[nodiscard]] bool isKeeping() const;
    void showSettings(int section = -1);
    void showHome();
    void showJobs(const QString &experiment);
    /// Opens the manual at a chapter (manualChapterFor()); empty: where it stands.
    void showManual(const QString &chapter);
    /// Writes what helps to find a fault into the zip file `file`, and says so.
    void saveDiagnostics(const QString &file);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] TabArea &tabs() { return *m_tabs; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] WorkspaceTree &tree() { return *m_tree; }
    [[nodiscard]] Inspector &inspector() { return *m_inspector; }
    [[nodiscard]] CommandPalette &palette_();
    [[nodiscard]] PalettePanel &componentPalette() { return *m_components; }
    [[nodiscard]] LogPanel &logPanel();
    [[nodiscard]] MetricsPanel &metricsPanel();

    void openJob(const QString &name) override;
    void openFile(const QString &path, int line = 0, int column = 0) override;
    void openData(const QString &path) override;
    void openAsset(const QString &kind, const QString &name, const QString &version) override;
    void openDescribed(const QString &path) override;
    void openAssets(const QString &kind) override;
    void registerAsset(const QString &kind, const QString &path = {}, const QString &name = {},
                       bool fromJob = false) override;
    void submit(const QString &path) override;
    /// The form, filled in with what `draft` says.
    void submitLike(const items::JobDraft &draft);
    void compare(const QString &first, const QString &second);
    void registerModel(const QString &job);
    [[nodiscard]] AssetActions &assetActions() { return *m_assetActions; }
    void makeComponent(const QString &path, std::function<void(const QString &)> then) override;
    void reveal(const QString &path) override;
    void showLog(const QString &title, const items::LogPlace &place, bool live,
                 bool raise) override;
    void say(const QString &text) override;
    void warn(const QString &title, const Error &error) override;
    [[nodiscard]] QAction *action(const QByteArray &id) const override;
    void pickJobsIn(QWidget *place) override;
    void offerJobActions(QMenu *menu, QWidget *place) override;
    void offerAssetActions(QMenu *menu, QWidget *place) override;
    void offerFileActions(QMenu *menu, QWidget *place) override;
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
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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
    void fillPanel();
    QWidget *makeQueue();
    void buildStatusBar();
    void setTexts();
    void setPanelTexts();
    [[nodiscard]] QList<ProblemsPanel::Entry> problems() const;
    void updateProblems();
    void goToProblem(const ProblemsPanel::Entry &entry);
    void updateTitle();
    void updateRun();
    void updateEngine();
    void updateRecents();
    struct Running;
    void watchProcessors();
    void askRunning();
    void showRunning(const Running &running);
    [[nodiscard]] static QString leftOf(const store::JobRow &job,
                                        const store::JobProgress &progress);
    /// The page `id` (Page::pageId()), not yet in the window; null when there is none such.
    Page *makePage(const QString &id);
    Page *makeHome();
    Page *makeWizard();
    /// What the pages about sizes go by; made when one of them is.
    items::SizeSource &sizeSource();
    Page *makeJob(const QString &name);
    Page *makeFile(const QString &path);
    void dress(FilePage *page);
    void addForm(FilePage *page);
    void openOutput(Designer &designer, qint64 node, const QString &output);
    void openInner(const QString &path, const QJsonArray &outer, const QString &step);
    void arrive(const QString &path, Designer &designer);
    [[nodiscard]] Designer *currentDesigner() const;
    void buildPalette();
    void setPaletteTexts();
    void togglePalette(bool shown);
    void addDesignerActions();
    void updateDesigner(const Page *page);
    void updateDesignerActions();
    void fillPipelineMenu(QMenu *menu);
    /// Runs `then` once the templates are there in the language of the window.
    void withTemplates(std::function<void()> then);
    void chooseTemplate();
    void useTemplate(const QString &id);
    void makeFromTemplate(const QString &id, const files::TemplatePlace &place);
    void followLog(JobPage *job);
    [[nodiscard]] QWidget *asker();
    Page *makeManual();
    // mainwindow_compute.cpp
    void addComputeActions();
    void followComputes();
    Page *makeCompute(const QString &name);
    Page *makeComputes();
    [[nodiscard]] bool openTargetOf(const QString &path);
    void showCost(const QString &job, const QString &file);
    Page *makeAsset(const QString &kindAndName);
    void addPage(Page *page, bool raise = true);
    Page *findPage(const QString &id) const;
    /// Brings the page `id` to the front, made where it is not there.
    Page *openPage(const QString &id);
    void raisePage(Page *page);
    void closePage(Page *page);
    void closePages(const QList<Page *> &pages);
    void reopenPage();
    void keepHome();
    void addTabActions();
    void updateTabActions();
    void stepTab(Page *page, int by);
    void stepArea(int by);
    void showTabMenu(Page *page, const QPoint &at);
    void removePage(Page *page);
    /// `then` runs when every page may go; `stay` when one does not.
    void askPages(const std::function<void()> &then, const std::function<void()> &stay = {});
    void askNext(QList<QPointer<Page>> pages, const std::function<void()> &then,
                 const std::function<void()> &stay = {});
    void showWorkspace(const QString &folder);
    void offerKeptText();
    void buildInspector();
    void setInspectorTexts();
    void toggleInspector(bool shown);
    void updateInspector(const Page *page);
    void fitInspector();
    void inspectKind(const QString &kind);
    void addFileActions();
    void addFileMenu(QMenu *menu);
    void updateFilePicks(const Page *page);
    [[nodiscard]] QList<FilePage *> filePages() const;
    void followMove(const QString &from, const QString &to);
    void openMade(const QString &path);
    void addEditActions();
    void updateEditActions();
    void showOutline();
    [[nodiscard]] FilePage *currentFile() const;
    void updateTab(Page *page);
    void onCurrentChanged();
    void go(int by);
    void chooseFolder();
    /// `then` runs when it is open.
    void newWorkspace(const InWorkspace &then = {});
    void cloneRepository();
    [[nodiscard]] QString besideWorkspace() const;
    void askFolder(std::function<void(const QString &)> then);
    void openSample(const QString &file);
    void addAssetEntries(QList<PaletteEntry> &entries);
    QWidget *addAssetActions();
    void updateAssetPicks(const Page *page);
    void runSelected();
    void runAsItStands(const QString &file);
    void finishTyping();
    [[nodiscard]] QString runnableFile() const;
    void openPalette();
    void findLate(const QString &query);
    void saveSession();
    void restoreSession();
    /// The tabs of the panel, in their order.
    enum class PanelTab { Problems, Log, Metrics, Queue };
    void showPanel(PanelTab tab);
    /// The same, and the keyboard goes there.
    void enterPanel(PanelTab tab);
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
    items::SizeSource *m_sizeSource = nullptr;
    Syntax m_syntax;
    Actions *m_actions;
    UndoBar *m_undoBar;
    JobActions *m_jobActions = nullptr;
    FileActions *m_fileActions = nullptr;
    AssetActions *m_assetActions = nullptr;
    bool m_inTree = false; ///< The person was in the tree last, not in a page.
    WorkspaceTree *m_tree = nullptr;
    TabArea *m_tabs = nullptr;
    CommandPalette *m_palette = nullptr;
    QDockWidget *m_treeDock = nullptr, *m_panelDock = nullptr, *m_inspectorDock = nullptr;
    Inspector *m_inspector = nullptr;
    QStackedWidget *m_inspectorStack = nullptr; ///< Of files, jobs, assets; and of one designer.
    QDockWidget *m_paletteDock = nullptr;
    items::ComponentCatalogue *m_catalogue = nullptr;
    items::TemplateList *m_templates = nullptr;
    PalettePanel *m_components = nullptr;
    /// The way to a pipeline whose canvas is not there yet, and the step to be shown in it.
    struct Arrival
    {
        QString path;
        QJsonArray outer;
        QString step;
    };
    std::optional<Arrival> m_arrival;
    QLabel *m_paletteTitle = nullptr;
    QToolButton *m_paletteClose = nullptr;
    QLabel *m_inspectorTitle = nullptr;
    QToolButton *m_inspectorClose = nullptr;
    bool m_inspectorChosen = false; ///< The person or a session said whether it is shown.
    QLabel *m_treeTitle = nullptr;
    QToolButton *m_treeClose = nullptr, *m_panelClose = nullptr;
    QTabBar *m_panelTabs = nullptr;
    QStackedWidget *m_panelStack = nullptr, *m_panelTools = nullptr;
    ProblemsPanel *m_problems = nullptr;
    LogPanel *m_log = nullptr;
    MetricsPanel *m_metrics = nullptr;
    items::Computes *m_computes = nullptr;
    items::JobsModel *m_queue = nullptr;
    EmptyState *m_queueEmpty = nullptr;
    QComboBox *m_workspaces = nullptr;
    QPushButton *m_search = nullptr, *m_run = nullptr;
    QLabel *m_engine = nullptr;
    StateGlyph *m_runningGlyph = nullptr;
    QPushButton *m_running = nullptr;
    QProgressBar *m_runningBar = nullptr;
    QLabel *m_runningText = nullptr, *m_disk = nullptr, *m_cpu = nullptr;
    QAbstractButton *m_cancelRunning = nullptr;
    QToolButton *m_language = nullptr;
    QTimer m_askSoon, m_diskTimer, m_cpuTimer, m_saveSoon;
    QString m_runningJob;
    std::function<MainWindow *(const QString &)> m_elsewhere;
    QString m_trashLookedAt;     ///< The workspace whose old deleted jobs were seen to.
    QList<QJsonObject> m_closed; ///< Id and state of pages that were closed, the last one last.
    QStringList m_history;
    int m_historyAt = -1;
    bool m_travelling = false;
    bool m_restoring = false;
    bool m_mayClose = false; ///< Every page has said so.
    bool m_asking = false;
    std::shared_ptr<Home> m_home; ///< For what looks at folders that may not answer.
    Lane m_lane;
    Lane m_diskLane, m_cpuLane;
    QList<QMenu *> m_menus;
    QMenu *m_newMenu = nullptr;
    QMenu *m_groupMenu = nullptr;
    QMenu *m_orderMenu = nullptr;
    QMenu *m_lookMenu = nullptr;
};

} // namespace tenon::ui
