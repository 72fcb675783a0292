#include "shell/mainwindow.h"

#include "base/platform/files.h"
#include "runs/jobpage.h"
#include "runs/jobstable.h"
#include "runs/logpanel.h"
#include "shell/homepage.h"
#include "shell/jobactions.h"
#include "widgets/accessibility.h"
#include "widgets/logview.h"
#include "widgets/looks.h"
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
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using assets::JobState;

MainWindow::MainWindow(Theme &theme, Settings &settings, Languages &languages,
                       items::Workspace &workspace, KSyntaxHighlighting::Repository &syntax,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_languages(languages)
    , m_workspace(workspace)
    , m_syntax(syntax)
    , m_actions(new Actions(this))
    , m_lane(this)
    , m_diskLane(this)
{
    installAccessibility();
    setObjectName(u"window"_s);
    setAcceptDrops(true);
    resize(1440, 900);
    setWindowIcon(theme.icon(u"pipeline"_s, &Tokens::accent));
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->tabBar()->setProperty("documents", true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setIconSize({16, 16});
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    setCentralWidget(centre);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::onCurrentChanged);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closePage);

    m_palette = new CommandPalette(theme, this);
    m_actions->useShortcuts(settings.shortcuts());
    buildActions();
    m_jobActions = new JobActions(theme, *m_actions, workspace, *this, this);
    column->addWidget(m_jobActions->undoBar());
    connect(m_jobActions, &JobActions::draftWanted, this, &MainWindow::submitLike);
    connect(m_jobActions->undoBar(), &UndoBar::left, this, [this] {
        if (Page *page = currentPage())
            page->setFocus();
    });
    connect(m_jobActions, &JobActions::compareWanted, this, &MainWindow::compare);
    connect(m_jobActions, &JobActions::registerWanted, this, &MainWindow::registerModel);
    buildTreeDock();
    buildPanel();
    buildMenus();
    buildToolBar();
    buildStatusBar();

    connect(&workspace, &items::Workspace::engineStateChanged, this, &MainWindow::updateEngine);
    connect(&workspace, &items::Workspace::filesChanged, this, &MainWindow::updateRun);
    connect(m_tree, &WorkspaceTree::selectionChanged, this, &MainWindow::updateRun);
    connect(m_tree, &WorkspaceTree::picksChanged, this, &MainWindow::updatePicks);
    // Dialogs, panels and the palette are about where one was before.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || (!m_tree->isAncestorOf(now) && !m_tabs->isAncestorOf(now)))
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

MainWindow::~MainWindow() = default;

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
    for (int i = 0; i < 3; ++i)
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
    m_problems = new ProblemsPanel(m_theme, m_workspace, *this, m_panelStack);
    m_log = new LogPanel(m_theme, m_panelStack);
    m_queue = new items::JobsModel(m_workspace.reader(), this);

    m_queueWidget = new QStackedWidget(m_panelStack);
    auto *queueStack = static_cast<QStackedWidget *>(m_queueWidget);
    auto *view = new QTreeView(queueStack);
    view->setModel(m_queue);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAccessibleName(tr("Queue"));
    auto *empty = new EmptyState(m_theme, u"clock"_s, queueStack);
    empty->setObjectName(u"queue.empty"_s);
    queueStack->addWidget(empty);
    queueStack->addWidget(view);
    connect(m_queue, &items::JobsModel::loaded, this, [this, queueStack] {
        queueStack->setCurrentIndex(m_queue->rowCount() > 0 ? 1 : 0);
        setTexts();
    });
    connect(view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        openJob(index.data(items::JobsModel::NameRole).toString());
    });

    m_panelStack->addWidget(m_problems);
    m_panelStack->addWidget(m_log);
    m_panelStack->addWidget(queueStack);
    m_panelTools->addWidget(new QWidget(m_panelTools));
    m_panelTools->addWidget(m_log->tools());
    m_panelTools->addWidget(new QWidget(m_panelTools));
    m_panelDock->setWidget(m_panelStack);
    m_panelDock->setMinimumHeight(120);
    addDockWidget(Qt::BottomDockWidgetArea, m_panelDock);
    resizeDocks({m_panelDock}, {260}, Qt::Vertical);
    m_panelDock->hide();
    connect(m_panelTabs, &QTabBar::currentChanged, this, [this](int index) {
        m_panelStack->setCurrentIndex(index);
        m_panelTools->setCurrentIndex(index);
    });
    m_panelTabs->setCurrentIndex(1);
    connect(m_panelClose, &QToolButton::clicked, m_panelDock, &QDockWidget::close);
    connect(m_problems, &ProblemsPanel::countChanged, this, [this] { setTexts(); });
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

void MainWindow::buildStatusBar()
{
    QStatusBar *bar = statusBar();
    bar->setSizeGripEnabled(false);
    bar->setFixedHeight(29);
    m_runningGlyph = new StateGlyph(m_theme, 14, bar);
    m_running = new QPushButton(bar);
    m_running->setProperty("link", true);
    m_runningBar = new QProgressBar(bar);
    m_runningBar->setFixedWidth(120);
    m_runningBar->setTextVisible(false);
    m_runningText = mutedLabel({}, bar);
    m_runningText->setFont(Theme::figureFont(9));
    auto *left = new QWidget(bar);
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_runningGlyph, m_running, m_runningBar, m_runningText})
        row->addWidget(widget);
    row->addStretch();
    bar->addWidget(left, 1);
    m_disk = mutedLabel({}, bar);
    m_language = new QToolButton(bar);
    m_language->setAutoRaise(true);
    m_language->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_language);
    for (const QString &code : Languages::all())
        menu->addAction(Languages::nativeName(code), this,
                        [this, code] { m_settings.setLanguage(code); });
    m_language->setMenu(menu);
    bar->addPermanentWidget(m_disk);
    bar->addPermanentWidget(m_language);
    connect(m_running, &QPushButton::clicked, this, [this] { openJob(m_runningJob); });
    m_diskTimer.setInterval(15'000);
    const auto askDisk = [this] {
        // A folder that does not answer is asked once.
        if (!m_workspace.isOpen() || m_diskLane.isBusy())
            return;
        m_diskLane.run([folder = m_workspace.folder()] { return platform::freeBytes(folder); },
                       [this](qint64 free) {
                           m_disk->setText(
                               free < 0 ? QString()
                                        : tr("%1 free").arg(QLocale().formattedDataSize(free, 0)));
                       });
    };
    connect(&m_diskTimer, &QTimer::timeout, this, askDisk);
    connect(&m_workspace, &items::Workspace::opened, this, askDisk);
    m_diskTimer.start();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_runningGlyph, m_running, m_runningBar, m_runningText})
        widget->hide();
}

void MainWindow::askRunning()
{
    store::JobQuery query;
    query.states = {0, 10, 20, 30, 40, 50, 60, 70, 80, 81, 82};
    query.limit = 100;
    m_queue->setQuery(query);
    struct Running
    {
        store::JobPage page;
        int done = 0, all = 0;
    };
    m_workspace.reader().ask<Running>(
        this,
        [query](store::Database &database, const store::Place &) -> Result<Running> {
            auto page = store::jobPage(database, query);
            if (!page)
                return std::unexpected(page.error());
            Running running{std::move(*page), 0, 0};
            if (!running.page.jobs.empty()) {
                const auto root = running.page.jobs.front().id;
                running.all = int(
                    database
                        .integer("SELECT count(*) FROM jobs WHERE root = ?1 AND id <> ?1", 0, root)
                        .value_or(0));
                running.done = int(database
                                       .integer("SELECT count(*) FROM jobs WHERE root = ?1 AND id "
                                                "<> ?1 AND state >= 100",
                                                0, root)
                                       .value_or(0));
            }
            return running;
        },
        [this](Result<Running> running) {
            const bool any = running && !running->page.jobs.empty();
            for (QWidget *widget : std::initializer_list<QWidget *>{m_runningGlyph, m_running,
                                                                    m_runningBar, m_runningText})
                widget->setVisible(any);
            if (!any) {
                m_runningJob.clear();
                return;
            }
            const store::JobRow &job = running->page.jobs.front();
            m_runningJob = job.name;
            m_runningGlyph->setLook(lookOf(JobState(job.state), false));
            m_running->setText(job.displayName.isEmpty() ? job.name : job.displayName);
            m_runningBar->setVisible(running->all > 0);
            m_runningBar->setRange(0, std::max(1, running->all));
            m_runningBar->setValue(running->done);
            const int others = int(running->page.jobs.size()) - 1;
            QString text = running->all > 0
                               ? tr("%1 of %2 steps").arg(running->done).arg(running->all)
                               : QString();
            if (others > 0)
                text += (text.isEmpty() ? QString() : u" · "_s)
                        + tr("%n more job(s)", nullptr, others);
            m_runningText->setText(text);
        });
}

void MainWindow::setTexts()
{
    m_actions->retranslate();
    m_treeDock->setWindowTitle(tr("Workspace"));
    m_treeTitle->setText(tr("Workspace"));
    m_panelDock->setWindowTitle(tr("Panel"));
    const auto name = [](QAbstractButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_treeClose, tr("Close the workspace tree"));
    name(m_panelClose, tr("Close the panel"));
    const auto counted = [](const QString &text, qint64 n) {
        return n > 0 ? text + u"  "_s + QLocale().toString(n) : text;
    };
    m_panelTabs->setTabText(0, counted(tr("Problems"), m_problems->count()));
    m_panelTabs->setTabText(1, tr("Log"));
    m_panelTabs->setTabText(2, counted(tr("Queue"), m_queue->rowCount()));
    m_panelTabs->setAccessibleName(tr("Panel"));
    if (auto *empty = m_queueWidget->findChild<EmptyState *>(u"queue.empty"_s))
        empty->setTexts(tr("Nothing runs or waits"),
                        tr("Submitted jobs stand here until they end."));
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
    }
    static const std::array<const char *, 6> titles{QT_TR_NOOP("&File"),  QT_TR_NOOP("&Edit"),
                                                    QT_TR_NOOP("&View"),  QT_TR_NOOP("&Job"),
                                                    QT_TR_NOOP("&Tools"), QT_TR_NOOP("&Help")};
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(tr(titles[size_t(i)]));
    m_tabs->setAccessibleName(tr("Open documents"));
    m_tabs->tabBar()->setAccessibleName(tr("Open documents"));
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
        for (int i = 0; i < m_tabs->count(); ++i)
            updateTab(static_cast<Page *>(m_tabs->widget(i)));
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
        text = tr("Engine starts");
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
    if (m_home)
        static_cast<HomePage *>(findPage(u"home"_s))->setRecents(m_settings.recentFolders());
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
