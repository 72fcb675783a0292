// The pages of the window: made, found, gone to, split, torn off, closed and opened again.
#include "assets/assetspage.h"
#include "data/datapage.h"
#include "designer/palettepanel.h"
#include "files/library.h"
#include "items/templatelist.h"
#include "runs/comparepage.h"
#include "runs/jobpage.h"
#include "runs/jobstable.h"
#include "runs/logpanel.h"
#include "shell/fileactions.h"
#include "shell/homepage.h"
#include "shell/jobactions.h"
#include "shell/mainwindow.h"
#include "shell/quotapage.h"
#include "shell/settingspage.h"
#include "shell/tabarea.h"
#include "shell/wizardpage.h"
#include "widgets/logview.h"
#include "workspace/filepage.h"
#include "workspace/inspector.h"
#include "workspace/workspacetree.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QTreeView>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype closedKept = 20; ///< Pages that can be opened again.

} // namespace

Page *MainWindow::currentPage() const
{
    return m_tabs->current();
}

Page *MainWindow::findPage(const QString &id) const
{
    return m_tabs->find(id);
}

Page *MainWindow::makePage(const QString &id)
{
    const QString kind = id.section(u'/', 0, 0);
    const QString rest = id.sliced(std::min(id.size(), kind.size() + 1));
    if (id == u"home"_s)
        return makeHome();
    if (id == u"new-compute"_s)
        return makeWizard();
    if (id == u"quota"_s)
        return new QuotaPage(m_theme, sizeSource(), this);
    if (id == u"jobs"_s)
        return new JobsPage(m_theme, m_workspace, *this, this);
    if (id == u"settings"_s)
        return new SettingsPage(m_theme, m_settings, *m_actions, m_workspace, *this, this);
    if (id == u"manual"_s)
        return makeManual();
    if (kind == u"job"_s && !rest.isEmpty())
        return makeJob(rest);
    if (kind == u"file"_s && !rest.isEmpty())
        return makeFile(rest);
    if (kind == u"data"_s && !rest.isEmpty())
        return new DataPage(m_theme, *this, m_syntax, rest, this);
    if (id == u"computes"_s)
        return makeComputes();
    if (kind == u"compute"_s && !rest.isEmpty())
        return makeCompute(rest);
    if (kind == u"asset"_s)
        return makeAsset(rest);
    if (kind == u"assets"_s && items::assetKinds().contains(rest))
        return new AssetsPage(m_theme, m_workspace, *this, rest, this);
    if (kind == u"compare"_s && rest.count(u'/') == 1)
        return new ComparePage(m_theme, m_workspace, *this, rest.section(u'/', 0, 0),
                               rest.section(u'/', 1), this);
    return nullptr;
}

Page *MainWindow::makeHome()
{
    auto *page = new HomePage(m_theme, m_workspace, this);
    HomeController &home = page->controller();
    page->comeAfter(m_workspace.reader());
    page->setRecents(m_settings.recentFolders());
    home.setSamplesFolder(
        QDir::cleanPath(QApplication::applicationDirPath() + u"/../share/tenon/samples"_s));
    connect(&home, &HomeController::openFolderWanted, this, &MainWindow::chooseFolder);
    connect(&home, &HomeController::newWorkspaceWanted, this, [this] { newWorkspace(); });
    connect(&home, &HomeController::templateWanted, this, &MainWindow::useTemplate);
    connect(m_templates, &items::TemplateList::loaded, &home,
            [this, &home] { home.setTemplates(m_templates->templates()); });
    if (!m_templates->load())
        home.setTemplates(m_templates->templates());
    connect(&home, &HomeController::cloneWanted, this, &MainWindow::cloneRepository);
    connect(&home, &HomeController::folderWanted, this,
            [this](const QString &folder) { openWorkspace(folder); });
    connect(&home, &HomeController::sampleWanted, this, &MainWindow::openSample);
    connect(&home, &HomeController::jobWanted, this, &MainWindow::openJob);
    connect(&home, &HomeController::jobsWanted, this, [this] { showJobs({}); });
    connect(&home, &HomeController::logWanted, this, [this](const QString &job) {
        openJob(job);
        showPanel(PanelTab::Log);
    });
    connect(&home, &HomeController::runAgainWanted, this, [this](const items::PickedJob &job) {
        m_jobActions->pick({job});
        action("job.again")->trigger();
    });
    return page;
}

items::SizeSource &MainWindow::sizeSource()
{
    if (!m_sizeSource)
        m_sizeSource = new items::SizeSource({}, this);
    return *m_sizeSource;
}

Page *MainWindow::makeWizard()
{
    auto *page = new WizardPage(m_theme, this);
    WizardController &wizard = page->controller();
    const auto workspace = [this, &wizard] {
        wizard.setWorkspace(m_workspace.isOpen() ? m_workspace.folder() : QString());
    };
    workspace();
    connect(&m_workspace, &items::Workspace::opened, &wizard, workspace);
    items::SizeSource &source = sizeSource();
    connect(&wizard, &WizardController::catalogueWanted, &source, &items::SizeSource::load);
    connect(&source, &items::SizeSource::changed, &wizard,
            [&source, &wizard] { wizard.setCatalogue(source.catalogue(), source.quota()); });
    connect(&source, &items::SizeSource::failed, &wizard, &WizardController::setFailure);
    connect(&wizard, &WizardController::quotaWanted, this, [this] { openPage(u"quota"_s); });
    connect(m_fileActions, &FileActions::made, &wizard, [this, &wizard](const QString &path) {
        const QString place = wizard.target()[u"file"_s].toString();
        if (!place.isEmpty() && path == m_workspace.folder() + u'/' + place)
            wizard.setMade(path);
    });
    connect(&wizard, &WizardController::createWanted, this,
            [this, page = QPointer(page)](const QString &place, const QByteArray &bytes) {
                m_fileActions->make([path = m_workspace.folder() + u'/' + place,
                                     bytes] { return files::writeNewFiles({{path, bytes}}); },
                                    [page](const Error &error) {
                                        if (page)
                                            page->controller().setFailure(error);
                                    });
            });
    // Queued: the click that asks comes out of the page itself.
    connect(
        &wizard, &WizardController::closeWanted, page, [this, page] { closePage(page); },
        Qt::QueuedConnection);
    return page;
}

Page *MainWindow::makeJob(const QString &name)
{
    auto *page = new JobPage(m_theme, m_workspace, *this, m_syntax, name, this);
    connect(page, &JobPage::cursorChanged, this,
            [this, page](std::optional<qint64> us, bool pinned) {
                if (page == currentPage())
                    logPanel().view().setCursorTime(us.value_or(-1), pinned);
            });
    return page;
}

void MainWindow::addPage(Page *page, bool raise)
{
    m_tabs->add(page);
    connect(page, &Page::looksChanged, this, [this, page] { updateTab(page); });
    connect(page, &Page::picksChanged, this, &MainWindow::updatePicks);
    updateTab(page);
    if (raise)
        raisePage(page);
}

Page *MainWindow::openPage(const QString &id)
{
    Page *page = findPage(id);
    if (!page && (page = makePage(id)))
        addPage(page, false);
    if (page)
        raisePage(page);
    return page;
}

void MainWindow::raisePage(Page *page)
{
    m_tabs->bringUp(page);
}

void MainWindow::updateTab(Page *page)
{
    QString title = page->title();
    if (const auto *file = qobject_cast<FilePage *>(page); file && file->isModified())
        title += u" ●"_s;
    m_tabs->setLooks(page, title.replace(u'&', u"&&"_s), page->icon());
    if (page == currentPage()) {
        updateTitle();
        updateRun();
    }
}

void MainWindow::closePage(Page *page)
{
    if (!page)
        return;
    finishTyping();
    page->askClose([this, guard = QPointer<Page>(page)](bool may) {
        if (may && guard)
            removePage(guard);
    });
}

// Those that stay stop the rest, as when the window is closed.
void MainWindow::closePages(const QList<Page *> &pages)
{
    const QList<QPointer<Page>> guarded(pages.begin(), pages.end());
    askNext(guarded, [this, guarded] {
        for (const QPointer<Page> &page : guarded)
            if (page)
                removePage(page);
    });
}

void MainWindow::removePage(Page *page)
{
    if (page->pageId() != u"home"_s) {
        m_closed.removeIf(
            [page](const QJsonObject &closed) { return closed[u"id"_s] == page->pageId(); });
        m_closed.append({{u"id"_s, page->pageId()}, {u"state"_s, page->state()}});
        if (m_closed.size() > closedKept)
            m_closed.removeFirst();
    }
    m_tabs->remove(page);
    keepHome();
    updateTabActions();
}

// The window itself is never without a page, wherever the others are.
void MainWindow::keepHome()
{
    TabGroup *group = m_tabs->groups().first();
    if (group->count() > 0)
        return;
    Page *home = findPage(u"home"_s);
    if (home)
        return m_tabs->place(home, group, Side::Into);
    m_tabs->enter(group);
    showHome();
}

void MainWindow::reopenPage()
{
    while (!m_closed.isEmpty()) {
        const QJsonObject closed = m_closed.takeLast();
        const QString id = closed[u"id"_s].toString();
        if (findPage(id))
            continue;
        if (Page *page = openPage(id)) {
            page->restore(closed[u"state"_s].toObject());
            break;
        }
    }
    updateTabActions();
}

void MainWindow::askPages(const std::function<void()> &then, const std::function<void()> &stay)
{
    const QList<Page *> pages = m_tabs->pages();
    askNext({pages.begin(), pages.end()}, then, stay);
}

void MainWindow::askNext(QList<QPointer<Page>> pages, const std::function<void()> &then,
                         const std::function<void()> &stay)
{
    while (!pages.isEmpty() && !pages.first())
        pages.removeFirst();
    if (pages.isEmpty())
        return then();
    Page *page = pages.takeFirst();
    finishTyping();
    if (const auto *file = qobject_cast<FilePage *>(page); file && file->isModified())
        raisePage(page);
    page->askClose([this, pages, then, stay](bool may) {
        if (may)
            askNext(pages, then, stay);
        else if (stay)
            stay();
    });
}

void MainWindow::onCurrentChanged()
{
    Page *page = currentPage();
    m_inTree = false;
    updatePicks();
    updateTitle();
    updateRun();
    updateTabActions();
    if (!m_restoring)
        m_saveSoon.start();
    if (!page)
        return;
    if (!m_travelling && !m_restoring
        && (m_historyAt < 0 || m_history.value(m_historyAt) != page->pageId())) {
        m_history.resize(m_historyAt + 1);
        m_history.append(page->pageId());
        m_historyAt = int(m_history.size()) - 1;
    }
    action("view.back")->setEnabled(m_historyAt > 0);
    action("view.forward")->setEnabled(m_historyAt + 1 < m_history.size());
    updateEditActions();
    if (auto *job = qobject_cast<JobPage *>(page)) {
        if (!m_panelDock->isVisible() && !m_settings.flag(u"panel.closed"_s))
            m_panelDock->show();
        // The page is shown only after this signal.
        QTimer::singleShot(0, job, [this, job] { followLog(job); });
    }
}

// Of the jobs one sees beside each other only the one gone to last tells what it logs.
void MainWindow::followLog(JobPage *job)
{
    for (Page *page : m_tabs->pages())
        if (auto *each = qobject_cast<JobPage *>(page))
            each->setFront(each == job);
}

void MainWindow::go(int by)
{
    m_travelling = true;
    for (int at = m_historyAt + by; at >= 0 && at < m_history.size(); at += by) {
        Page *page = findPage(m_history.at(at));
        if (!page)
            continue; // closed since
        m_historyAt = at;
        raisePage(page);
        break;
    }
    m_travelling = false;
    action("view.back")->setEnabled(m_historyAt > 0);
    action("view.forward")->setEnabled(m_historyAt + 1 < m_history.size());
}

void MainWindow::showHome()
{
    const bool there = findPage(u"home"_s) != nullptr;
    Page *page = openPage(u"home"_s);
    if (!there)
        m_tabs->moveFirst(page);
}

void MainWindow::showJobs(const QString &experiment)
{
    static_cast<JobsPage *>(openPage(u"jobs"_s))->setExperiment(experiment);
}

void MainWindow::showSettings(int section)
{
    auto *page = static_cast<SettingsPage *>(openPage(u"settings"_s));
    if (section >= 0)
        page->showSection(SettingsPage::Section(section));
}

void MainWindow::openJob(const QString &name)
{
    if (!name.isEmpty())
        openPage(u"job/"_s + name);
}

void MainWindow::openFile(const QString &path, int line, int column)
{
    auto *page = static_cast<FilePage *>(openPage(u"file/"_s + path));
    if (page && line > 0)
        page->goTo(line, column);
}

void MainWindow::openData(const QString &path)
{
    if (!path.isEmpty())
        openPage(DataPage::idOf(path));
}

void MainWindow::compare(const QString &first, const QString &second)
{
    openPage(ComparePage::idOf(first, second));
}

void MainWindow::addTabActions()
{
    Actions &a = *m_actions;
    const auto icon = [this](const char *name) { return m_theme.icon(QLatin1StringView(name)); };
    const auto add = [&](const char *id, std::function<QString()> text, const QKeySequence &keys,
                         const char *image, std::function<void(Page *)> run) {
        a.add(id, std::move(text), keys, image ? icon(image) : QIcon(),
              [this, run = std::move(run)] {
                  if (Page *page = currentPage())
                      run(page);
              });
    };
    add(
        "file.close-tab", [] { return tr("Close tab"); }, QKeySequence(Qt::CTRL | Qt::Key_W),
        "close", [this](Page *page) { closePage(page); });
    add(
        "file.close-other-tabs", [] { return tr("Close other tabs"); }, {}, nullptr,
        [this](Page *page) {
            QList<Page *> others = m_tabs->groupOf(page)->pages();
            others.removeOne(page);
            closePages(others);
        });
    add(
        "file.close-all-tabs", [] { return tr("Close all tabs"); }, {}, nullptr,
        [this](Page *) { closePages(m_tabs->pages()); });
    a.add(
        "file.reopen-tab", [] { return tr("Open the closed tab again"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), icon("back"), [this] { reopenPage(); });
    add(
        "view.next-tab", [] { return tr("Next tab"); }, QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        nullptr, [this](Page *page) { stepTab(page, 1); });
    add(
        "view.previous-tab", [] { return tr("Previous tab"); },
        QKeySequence(Qt::CTRL | Qt::Key_PageUp), nullptr,
        [this](Page *page) { stepTab(page, -1); });
    add(
        "view.split-right", [] { return tr("Move tab beside the others"); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), "split",
        [this](Page *page) { m_tabs->place(page, m_tabs->groupOf(page), Side::Right); });
    add(
        "view.split-below", [] { return tr("Move tab below the others"); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_S), "split",
        [this](Page *page) { m_tabs->place(page, m_tabs->groupOf(page), Side::Below); });
    add(
        "view.tear-off", [] { return tr("Move tab to a window of its own"); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W), "window-new",
        [this](Page *page) { m_tabs->tearOff(page); });
    add(
        "view.pass-on", [] { return tr("Move tab to the next group"); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), nullptr,
        [this](Page *page) { m_tabs->passOn(page); });
    a.add(
        "view.next-area", [] { return tr("Go to the next area"); }, QKeySequence(Qt::Key_F6),
        QIcon(), [this] { stepArea(1); });
    a.add(
        "view.previous-area", [] { return tr("Go to the previous area"); },
        QKeySequence(Qt::SHIFT | Qt::Key_F6), QIcon(), [this] { stepArea(-1); });
    connect(m_tabs, &TabArea::currentChanged, this, &MainWindow::onCurrentChanged);
    connect(m_tabs, &TabArea::closeWanted, this, &MainWindow::closePage);
    connect(m_tabs, &TabArea::keyPressed, this, &MainWindow::keyPressEvent);
    connect(m_tabs, &TabArea::menuWanted, this, &MainWindow::showTabMenu);
    connect(m_tabs, &TabArea::layoutChanged, this, [this] {
        keepHome();
        updateTabActions();
        if (!m_restoring)
            m_saveSoon.start();
    });
}

void MainWindow::updateTabActions()
{
    const Page *page = currentPage();
    const TabGroup *group = m_tabs->groupOf(page);
    for (const char *id : {"file.close-tab", "file.close-all-tabs"})
        action(id)->setEnabled(page != nullptr);
    action("view.tear-off")->setEnabled(m_tabs->canTearOff(page));
    for (const char *id : {"file.close-other-tabs", "view.next-tab", "view.previous-tab"})
        action(id)->setEnabled(group && group->count() > 1);
    for (const char *id : {"view.split-right", "view.split-below"})
        action(id)->setEnabled(m_tabs->canSplit(page));
    action("view.pass-on")->setEnabled(m_tabs->canPassOn(page));
    action("file.reopen-tab")->setEnabled(!m_closed.isEmpty());
}

void MainWindow::stepTab(Page *page, int by)
{
    const QList<Page *> pages = m_tabs->groupOf(page)->pages();
    const qsizetype at = pages.indexOf(page) + by;
    raisePage(pages.at((at + pages.size()) % pages.size()));
}

// Tree, the groups of tabs, the Inspector and the panel, round and round.
void MainWindow::stepArea(int by)
{
    const QWidget *focus = QApplication::focusWidget();
    QList<std::function<void()>> areas;
    qsizetype here = -1;
    const auto add = [&](bool inside, std::function<void()> enter) {
        if (inside)
            here = areas.size();
        areas.append(std::move(enter));
    };
    if (m_treeDock->isVisible())
        add(focus && m_treeDock->isAncestorOf(focus), [this] {
            m_treeDock->window()->activateWindow();
            m_tree->view()->setFocus(Qt::TabFocusReason);
        });
    if (m_paletteDock->isVisible())
        add(focus && m_paletteDock->isAncestorOf(focus), [this] {
            m_paletteDock->window()->activateWindow();
            m_components->setFocus(Qt::TabFocusReason);
        });
    for (TabGroup *group : m_tabs->groups())
        add(focus && group->isAncestorOf(focus), [this, group] { m_tabs->enter(group); });
    if (QWidget *inspector = m_inspectorStack->currentWidget();
        m_inspectorDock->isVisible() && (inspector != m_inspector || m_inspector->facts()))
        add(focus && m_inspectorDock->isAncestorOf(focus), [this, inspector] {
            m_inspectorDock->window()->activateWindow();
            inspector->setFocus(Qt::TabFocusReason);
        });
    if (m_panelDock->isVisible())
        add(focus && m_panelDock->isAncestorOf(focus), [this] {
            m_panelDock->window()->activateWindow();
            m_panelTabs->setFocus(Qt::TabFocusReason);
        });
    areas.at((here + by + areas.size()) % areas.size())();
}

void MainWindow::showTabMenu(Page *page, const QPoint &at)
{
    raisePage(page);
    auto *menu = new QMenu(m_tabs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char *id :
         {"file.close-tab", "file.close-other-tabs", "file.close-all-tabs", "file.reopen-tab", "",
          "view.split-right", "view.split-below", "view.pass-on", "view.tear-off"})
        if (QAction *entry = action(id))
            menu->addAction(entry);
        else
            menu->addSeparator();
    offerJobActions(menu, page);
    menu->popup(at);
}

} // namespace tenon::ui
