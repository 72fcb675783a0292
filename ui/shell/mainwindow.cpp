#include "shell/mainwindow.h"

#include "runs/jobpage.h"
#include "runs/jobstable.h"
#include "runs/logpanel.h"
#include "runs/metricspanel.h"
#include "shell/fileactions.h"
#include "shell/homepage.h"
#include "shell/jobactions.h"
#include "shell/tabarea.h"
#include "widgets/accessibility.h"
#include "widgets/logview.h"
#include "widgets/small.h"
#include "workspace/filepage.h"
#include "workspace/problemspanel.h"
#include "workspace/workspacetree.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLocale>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Theme &theme, Settings &settings, Languages &languages,
                       items::Workspace &workspace, Syntax syntax, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_languages(languages)
    , m_workspace(workspace)
    , m_syntax(std::move(syntax))
    , m_actions(new Actions(this))
    , m_home(std::make_shared<Home>(this))
    , m_lane(this)
    , m_diskLane(this)
    , m_cpuLane(this)
{
    installAccessibility();
    setObjectName(u"window"_s);
    setAcceptDrops(true);
    resize(1440, 900);
    setWindowIcon(theme.icon(u"pipeline"_s, &Tokens::accent));
    m_tabs = new TabArea(theme, this);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    setCentralWidget(centre);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    m_actions->useShortcuts(settings.shortcuts());
    buildActions();
    m_undoBar = new UndoBar(theme, this);
    column->addWidget(m_undoBar);
    m_jobActions = new JobActions(theme, *m_actions, workspace, *this, *m_undoBar, this);
    addFileActions();
    addComputeActions();
    column->addWidget(addAssetActions());
    connect(m_jobActions, &JobActions::draftWanted, this, &MainWindow::submitLike);
    connect(m_jobActions, &JobActions::pipelineWanted, this, [this](const items::PickedJob &job) {
        m_fileActions->makePipelineOf(job.name, job.title);
    });
    connect(m_undoBar, &UndoBar::left, this, [this] {
        if (Page *page = currentPage())
            page->setFocus();
    });
    connect(&workspace, &items::Workspace::opened, m_undoBar, &UndoBar::clear);
    connect(m_jobActions, &JobActions::compareWanted, this, &MainWindow::compare);
    connect(m_jobActions, &JobActions::registerWanted, this, &MainWindow::registerModel);
    buildTreeDock();
    buildPalette();
    buildPanel();
    followComputes();
    buildInspector();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    m_tabs->shareActions(QWidget::actions());

    connect(&workspace, &items::Workspace::engineStateChanged, this, &MainWindow::updateEngine);
    connect(&workspace, &items::Workspace::filesChanged, this, &MainWindow::updateRun);
    connect(m_tree, &WorkspaceTree::selectionChanged, this, &MainWindow::updateRun);
    connect(m_tree, &WorkspaceTree::picksChanged, this, &MainWindow::updatePicks);
    // Dialogs, panels and the palette are about where one was before.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || (!m_tree->isAncestorOf(now) && !m_tabs->holds(now)))
            return;
        m_inTree = m_tree->isAncestorOf(now);
        updatePicks();
    });
    // A window that is killed comes back as well.
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(2000);
    connect(&m_saveSoon, &QTimer::timeout, this, &MainWindow::saveSession);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(150);
    connect(&m_askSoon, &QTimer::timeout, this, &MainWindow::askRunning);
    connect(&workspace, &items::Workspace::changed, this, [this] {
        if (!m_askSoon.isActive())
            m_askSoon.start();
    });
    connect(&settings, &Settings::shortcutsChanged, this, [this] {
        m_actions->useShortcuts(m_settings.shortcuts());
        setTexts();
    });
    connect(&settings, &Settings::themeChanged, this, &MainWindow::updateThemeActions);
    connect(&settings, &Settings::languageChanged, this,
            [this] { m_languages.use(m_settings.language()); });
    connect(&settings, &Settings::recentFoldersChanged, this, &MainWindow::updateRecents);
    setTexts();
    showHome();
    updateEngine();
    updateRun();
}

MainWindow::~MainWindow()
{
    m_home->leave();
    disconnect(qApp, nullptr, this, nullptr); // the focus moves while its parts go
}

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar(this);
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(action("view.back"));
    bar->addAction(action("view.forward"));
    bar->addSeparator();
    bar->addAction(action("view.home"));
    bar->addAction(action("file.open-folder"));
    if (auto *open = qobject_cast<QToolButton *>(bar->widgetForAction(action("file.open-folder"))))
        open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addSeparator();
    m_workspaces = new QComboBox(bar);
    m_workspaces->setMinimumWidth(190);
    // The first text is not the longest: folders come and the language changes.
    m_workspaces->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_workspaces->setMaximumWidth(320);
    bar->addWidget(m_workspaces);
    const auto spacer = [bar] {
        auto *space = new QWidget(bar);
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        bar->addWidget(space);
    };
    spacer();
    m_search = new QPushButton(bar);
    m_search->setProperty("search", true);
    m_search->setIcon(m_theme.icon(u"search"_s, &Tokens::muted));
    m_search->setMinimumWidth(380);
    bar->addWidget(m_search);
    spacer();
    m_run = new QPushButton(bar);
    m_run->setProperty("primary", true);
    m_run->setIcon(m_theme.icon(u"run"_s, &Tokens::onAccent));
    bar->addWidget(m_run);
    bar->addSeparator();
    m_engine = new QLabel(bar);
    m_engine->setContentsMargins(4, 0, 8, 0);
    bar->addWidget(m_engine);
    addToolBar(bar);
    connect(m_search, &QPushButton::clicked, this, &MainWindow::openPalette);
    connect(m_run, &QPushButton::clicked, this, &MainWindow::runSelected);
    connect(m_workspaces, &QComboBox::activated, this, [this](int index) {
        const QString folder = m_workspaces->itemData(index).toString();
        if (folder.isEmpty())
            chooseFolder();
        else
            openWorkspace(folder);
    });
    updateRecents();
}

void MainWindow::buildTreeDock()
{
    m_treeDock = new QDockWidget(this);
    m_treeDock->setObjectName(u"dock.tree"_s);
    m_treeDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_tree = new WorkspaceTree(m_theme, m_workspace, *this, m_treeDock);
    auto *title = barFrame(33, m_treeDock);
    auto *row = static_cast<QHBoxLayout *>(title->layout());
    m_treeTitle = new QLabel(title);
    m_treeTitle->setFont(Theme::textFont(10, QFont::DemiBold));
    m_treeClose = static_cast<QToolButton *>(
        iconButton(m_theme.icon(u"close"_s, &Tokens::muted), {}, title));
    row->addWidget(m_treeTitle, 1);
    row->addWidget(m_treeClose);
    connect(m_treeClose, &QToolButton::clicked, m_treeDock, &QDockWidget::close);
    m_treeDock->setTitleBarWidget(title);
    m_treeDock->setWidget(m_tree);
    m_treeDock->setMinimumWidth(200);
    addDockWidget(Qt::LeftDockWidgetArea, m_treeDock);
    resizeDocks({m_treeDock}, {256}, Qt::Horizontal);
    connect(m_tree, &WorkspaceTree::jobsTableWanted, this, &MainWindow::showJobs);
    connect(m_tree, &WorkspaceTree::assetWanted, this, &MainWindow::openAsset);
    connect(m_tree, &WorkspaceTree::filesDropped, m_fileActions, &FileActions::drop);
    connect(m_tree, &WorkspaceTree::scriptDropped, this,
            [this](const QString &path) { m_fileActions->makeComponent(path); });
}

void MainWindow::buildPanel()
{
    m_panelDock = new QDockWidget(this);
    m_panelDock->setObjectName(u"dock.panel"_s);
    m_panelDock->setFeatures(QDockWidget::DockWidgetClosable);
    QFrame *title = barFrame(33, m_panelDock);
    auto *row = static_cast<QHBoxLayout *>(title->layout());
    row->setContentsMargins(8, 0, 8, 0);
    m_panelTabs = new QTabBar(title);
    m_panelTabs->setProperty("pages", true);
    m_panelTabs->setDrawBase(false);
    m_panelTabs->setExpanding(false);
    for (int i = 0; i <= int(PanelTab::Queue); ++i)
        m_panelTabs->addTab({});
    m_panelTools = new QStackedWidget(title);
    m_panelClose = static_cast<QToolButton *>(
        iconButton(m_theme.icon(u"close"_s, &Tokens::muted), {}, title));
    row->addWidget(m_panelTabs);
    row->addSpacing(8);
    row->addWidget(m_panelTools, 1);
    row->addWidget(m_panelClose);
    m_panelDock->setTitleBarWidget(title);
    m_panelStack = new QStackedWidget(m_panelDock);
    m_queue = new items::JobsModel(m_workspace.reader(), this);
    connect(m_queue, &items::JobsModel::loaded, this, &MainWindow::setPanelTexts);
    m_panelDock->setWidget(m_panelStack);
    m_panelDock->setMinimumHeight(120);
    addDockWidget(Qt::BottomDockWidgetArea, m_panelDock);
    resizeDocks({m_panelDock}, {260}, Qt::Vertical);
    m_panelDock->hide();
    connect(m_panelDock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible)
            fillPanel();
    });
    connect(m_panelTabs, &QTabBar::currentChanged, this, [this](int index) {
        m_panelStack->setCurrentIndex(index);
        m_panelTools->setCurrentIndex(index);
    });
    m_panelTabs->setCurrentIndex(int(PanelTab::Log));
    connect(m_panelClose, &QToolButton::clicked, m_panelDock, &QDockWidget::close);
    connect(&m_workspace, &items::Workspace::filesChanged, this, &MainWindow::updateProblems);
}

// What is in the panel is made when it is first wanted: a window starts without.
void MainWindow::fillPanel()
{
    if (m_log)
        return;
    m_problems = new ProblemsPanel(m_theme, m_workspace, m_panelStack);
    m_problems->setEntries(problems());
    connect(m_problems, &ProblemsPanel::chosen, this, &MainWindow::goToProblem);
    m_log = new LogPanel(m_theme, m_panelStack);
    m_metrics = new MetricsPanel(m_theme, m_workspace, m_panelStack);
    for (QWidget *panel :
         std::initializer_list<QWidget *>{m_problems, m_log, m_metrics, makeQueue()})
        m_panelStack->addWidget(panel);
    for (QWidget *tools :
         {new QWidget(m_panelTools), m_log->tools(), m_metrics->tools(), new QWidget(m_panelTools)})
        m_panelTools->addWidget(tools);
    m_panelStack->setCurrentIndex(m_panelTabs->currentIndex());
    m_panelTools->setCurrentIndex(m_panelTabs->currentIndex());
    connect(&m_log->view(), &LogView::copied, this, [this](qint64 rows, qint64 wanted) {
        say(rows == wanted ? tr("%n line(s) copied", nullptr, int(rows))
                           : tr("Only the first %n line(s) were copied: the selection is too long "
                                "for the clipboard",
                                nullptr, int(rows)));
    });
    connect(m_log, &LogPanel::timeChosen, this, [this](qint64 us) {
        if (auto *page = qobject_cast<JobPage *>(currentPage()))
            page->setCursorFromLog(us);
    });
}

QWidget *MainWindow::makeQueue()
{
    auto *stack = new QStackedWidget(m_panelStack);
    auto *view = new QTreeView(stack);
    view->setModel(m_queue);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAccessibleName(tr("Queue"));
    view->setColumnWidth(items::JobsModel::Name, 200);
    view->setColumnWidth(items::JobsModel::State, 320); // and what it waits for
    m_queueEmpty = new EmptyState(m_theme, u"clock"_s, stack);
    m_queueEmpty->setObjectName(u"queue.empty"_s);
    stack->addWidget(m_queueEmpty);
    stack->addWidget(view);
    const auto show = [this, stack] { stack->setCurrentIndex(m_queue->rowCount() > 0 ? 1 : 0); };
    connect(m_queue, &items::JobsModel::loaded, stack, show);
    show();
    setPanelTexts();
    connect(view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        openJob(index.data(items::JobsModel::NameRole).toString());
    });
    return stack;
}

LogPanel &MainWindow::logPanel()
{
    fillPanel();
    return *m_log;
}

MetricsPanel &MainWindow::metricsPanel()
{
    fillPanel();
    return *m_metrics;
}

void MainWindow::setTexts()
{
    m_actions->retranslate();
    m_treeDock->setWindowTitle(tr("Workspace"));
    m_treeTitle->setText(tr("Workspace"));
    m_panelDock->setWindowTitle(tr("Panel"));
    setInspectorTexts();
    setPaletteTexts();
    const auto name = [](QAbstractButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_treeClose, tr("Close the workspace tree"));
    name(m_panelClose, tr("Close the panel"));
    setPanelTexts();
    if (!m_search)
        return;
    m_search->setText(tr("Search actions, assets, jobs, settings") + u"      "_s
                      + action("view.palette")->shortcut().toString(QKeySequence::NativeText));
    m_search->setAccessibleName(tr("Search everything"));
    m_run->setText(tr("Run"));
    m_workspaces->setAccessibleName(tr("Workspace"));
    if (m_language) {
        m_language->setText(Languages::nativeName(m_languages.current()));
        m_language->setAccessibleName(tr("Language"));
        name(m_cancelRunning, tr("Cancel job"));
        m_cpu->setToolTip(tr("Share of this computer's processors in use"));
    }
    static const std::array<const char *, 8> titles{
        QT_TR_NOOP("&File"), QT_TR_NOOP("&Edit"),  QT_TR_NOOP("&View"),  QT_TR_NOOP("&Pipeline"),
        QT_TR_NOOP("&Job"),  QT_TR_NOOP("&Asset"), QT_TR_NOOP("&Tools"), QT_TR_NOOP("&Help")};
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(tr(titles[size_t(i)]));
    m_newMenu->setTitle(tr("New"));
    m_groupMenu->setTitle(tr("Groups and comments"));
    m_orderMenu->setTitle(tr("Arrange and align"));
    m_lookMenu->setTitle(tr("Zoom and panes"));
}

void MainWindow::setPanelTexts()
{
    const auto counted = [](const QString &text, qint64 n) {
        return n > 0 ? text + u"  "_s + QLocale().toString(n) : text;
    };
    m_panelTabs->setTabText(0, counted(tr("Problems"), problems().size()));
    m_panelTabs->setTabText(1, tr("Log"));
    m_panelTabs->setTabText(2, tr("Metrics"));
    m_panelTabs->setTabText(3, counted(tr("Queue"), m_queue->rowCount()));
    m_panelTabs->setAccessibleName(tr("Panel"));
    if (m_queueEmpty)
        m_queueEmpty->setTexts(tr("Nothing runs or waits"),
                               tr("Submitted jobs stand here until they end."));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_search) {
        setTexts();
        updateEngine();
        updateRun();
        updateRecents();
        updateTitle();
        for (Page *page : m_tabs->pages())
            updateTab(page);
    }
}

void MainWindow::updateTitle()
{
    const Page *page = currentPage();
    QStringList parts;
    if (page)
        parts.append(page->title());
    if (m_workspace.isOpen())
        parts.append(m_workspace.name());
    parts.append(u"Tenon Studio"_s);
    setWindowTitle(parts.join(u" – "_s));
}

void MainWindow::updateEngine()
{
    const Tokens &t = m_theme.tokens();
    QString text;
    QColor color = t.muted;
    switch (m_workspace.engineState()) {
    case items::Workspace::EngineState::Ready:
        text = tr("Engine ready");
        color = t.done;
        emptyOldTrash();
        break;
    case items::Workspace::EngineState::Starting:
        text = tr("Engine starting");
        color = t.running;
        break;
    case items::Workspace::EngineState::Failed:
        text = tr("Engine failed");
        color = t.failed;
        break;
    case items::Workspace::EngineState::Asleep:
        text = tr("Engine asleep");
        break;
    }
    m_engine->setText(u"<span style=\"color:%1\">●</span> %2"_s.arg(color.name(), text));
    m_engine->setTextFormat(Qt::RichText);
    m_engine->setAccessibleName(text);
    const QString problem = m_workspace.engineProblem();
    m_engine->setToolTip(
        problem.isEmpty() && m_workspace.engineState() == items::Workspace::EngineState::Asleep
            ? tr("It starts by itself with the first job")
            : problem);
}

void MainWindow::updateRecents()
{
    if (!m_workspaces)
        return;
    const QSignalBlocker block(m_workspaces);
    m_workspaces->clear();
    if (!m_workspace.isOpen())
        m_workspaces->addItem(m_theme.icon(u"folder"_s, &Tokens::muted), tr("No workspace"),
                              QString());
    for (const QString &folder : m_settings.recentFolders())
        m_workspaces->addItem(m_theme.icon(u"folder"_s, &Tokens::muted),
                              folder.sliced(folder.lastIndexOf(u'/') + 1), folder);
    m_workspaces->addItem(m_theme.icon(u"open-folder"_s, &Tokens::muted), tr("Open folder…"),
                          QString());
    m_workspaces->setCurrentIndex(std::max(0, m_workspaces->findData(m_workspace.folder())));
    if (auto *home = static_cast<HomePage *>(findPage(u"home"_s)))
        home->setRecents(m_settings.recentFolders());
}

QString MainWindow::runnableFile() const
{
    const auto runnable = [this](const QString &path) {
        for (const items::ScannedFile &file : m_workspace.files())
            if (file.path == path)
                return file.kind == u"pipeline"_s || file.kind == u"job"_s;
        return false;
    };
    if (const auto *page = qobject_cast<const FilePage *>(currentPage());
        page && runnable(page->path()))
        return page->path();
    if (const auto *page = qobject_cast<const JobPage *>(currentPage()); page && page->bundle()) {
        const QString source = m_workspace.folder() + u'/' + page->bundle()->job.source;
        if (runnable(source))
            return source;
    }
    if (const QString selected = m_tree->selectedFile(); runnable(selected))
        return selected;
    QString only;
    for (const items::ScannedFile &file : m_workspace.files()) {
        if (file.kind != u"pipeline"_s && file.kind != u"job"_s)
            continue;
        if (!only.isEmpty())
            return {};
        only = file.path;
    }
    return only;
}

void MainWindow::updateRun()
{
    const QString file = runnableFile();
    QAction *run = action("job.run");
    run->setEnabled(!file.isEmpty());
    m_run->setEnabled(!file.isEmpty());
    m_run->setIcon(m_theme.icon(u"run"_s, file.isEmpty() ? &Tokens::muted : &Tokens::onAccent));
    m_run->setToolTip(file.isEmpty() ? tr("Select a pipeline or job file first")
                                     : tr("Run %1").arg(file.sliced(file.lastIndexOf(u'/') + 1)));
}

} // namespace tenon::ui
