#include "base/messages.h"
#include "runs/comparepage.h"
#include "runs/jobpage.h"
#include "runs/jobstable.h"
#include "runs/logpanel.h"
#include "runs/registerpanel.h"
#include "runs/submitpanel.h"
#include "shell/homepage.h"
#include "shell/jobactions.h"
#include "shell/mainwindow.h"
#include "shell/settingspage.h"
#include "store/jobs.h"
#include "text/journal.h"
#include "widgets/logview.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QJsonArray>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QThreadPool>
#include <QTimer>

namespace tenon::ui {

using namespace Qt::StringLiterals;

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_tabs->currentWidget());
}

Page *MainWindow::findPage(const QString &id) const
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (auto *page = qobject_cast<Page *>(m_tabs->widget(i)); page && page->pageId() == id)
            return page;
    return nullptr;
}

void MainWindow::addPage(Page *page, bool raise)
{
    const int index = m_tabs->addTab(page, page->icon(), page->title());
    m_tabs->setTabToolTip(index, page->title());
    connect(page, &Page::looksChanged, this, [this, page] { updateTab(page); });
    connect(page, &Page::picksChanged, this, &MainWindow::updatePicks);
    if (raise)
        raisePage(page);
}

void MainWindow::raisePage(Page *page)
{
    m_tabs->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::updateTab(Page *page)
{
    const int index = m_tabs->indexOf(page);
    if (index < 0)
        return;
    QString title = page->title();
    if (const auto *file = qobject_cast<FilePage *>(page); file && file->isModified())
        title += u" ●"_s;
    m_tabs->setTabText(index, title.replace(u'&', u"&&"_s));
    m_tabs->setTabIcon(index, page->icon());
    if (page == currentPage()) {
        updateTitle();
        updateRun();
    }
}

void MainWindow::closePage(int index)
{
    auto *page = qobject_cast<Page *>(m_tabs->widget(index));
    if (!page)
        return;
    page->askClose([this, guard = QPointer<Page>(page)](bool may) {
        if (may && guard)
            removePage(guard);
    });
}

void MainWindow::removePage(Page *page)
{
    const int index = m_tabs->indexOf(page);
    if (index < 0)
        return;
    m_tabs->removeTab(index);
    if (page->pageId() == u"home"_s)
        m_home = nullptr;
    page->deleteLater();
    if (m_tabs->count() == 0)
        showHome();
}

void MainWindow::askPages(const std::function<void()> &then, const std::function<void()> &stay)
{
    QList<QPointer<Page>> pages;
    for (int i = 0; i < m_tabs->count(); ++i)
        pages.append(qobject_cast<Page *>(m_tabs->widget(i)));
    askNext(pages, then, stay);
}

void MainWindow::askNext(QList<QPointer<Page>> pages, const std::function<void()> &then,
                         const std::function<void()> &stay)
{
    while (!pages.isEmpty() && !pages.first())
        pages.removeFirst();
    if (pages.isEmpty())
        return then();
    Page *page = pages.takeFirst();
    if (const auto *file = qobject_cast<FilePage *>(page); file && file->isModified())
        m_tabs->setCurrentWidget(page);
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
        QTimer::singleShot(0, job, [job] { job->activated(); });
    }
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
    if (Page *page = findPage(u"home"_s))
        return raisePage(page);
    auto *page = new HomePage(m_theme, m_workspace, this);
    m_home = &page->controller();
    page->setRecents(m_settings.recentFolders());
    m_home->setSamplesFolder(
        QDir::cleanPath(QApplication::applicationDirPath() + u"/../share/tenon/samples"_s));
    connect(m_home, &HomeController::openFolderWanted, this, &MainWindow::chooseFolder);
    connect(m_home, &HomeController::folderWanted, this,
            [this](const QString &folder) { openWorkspace(folder); });
    connect(m_home, &HomeController::sampleWanted, this, &MainWindow::openSample);
    connect(m_home, &HomeController::jobWanted, this, &MainWindow::openJob);
    connect(m_home, &HomeController::jobsWanted, this, [this] { showJobs({}); });
    addPage(page);
    if (m_tabs->count() > 1)
        m_tabs->tabBar()->moveTab(m_tabs->indexOf(page), 0);
}

void MainWindow::showJobs(const QString &experiment)
{
    auto *page = static_cast<JobsPage *>(findPage(u"jobs"_s));
    if (!page)
        addPage(page = new JobsPage(m_theme, m_workspace, *this, this));
    page->setExperiment(experiment);
    raisePage(page);
}

void MainWindow::showSettings(int section)
{
    auto *page = static_cast<SettingsPage *>(findPage(u"settings"_s));
    if (!page)
        addPage(page = new SettingsPage(m_theme, m_settings, *m_actions, m_workspace, *this, this));
    if (section >= 0)
        page->showSection(SettingsPage::Section(section));
    raisePage(page);
}

// Deleted jobs whose time is over go for good, once a window and workspace.
void MainWindow::emptyOldTrash()
{
    constexpr int secondsADay = 86'400;
    const int days = m_settings.keepDeletedDays();
    if (days < 0 || m_trashLookedAt == m_workspace.folder())
        return;
    m_trashLookedAt = m_workspace.folder();
    m_workspace.call(u"workspace.gc"_s,
                     {{u"emptyTrash"_s, true}, {u"olderThan"_s, days * secondsADay}}, this,
                     [](const Result<QJsonObject> &) {}); // the next start tries again
}

void MainWindow::openJob(const QString &name)
{
    if (name.isEmpty())
        return;
    if (Page *page = findPage(u"job/"_s + name))
        return raisePage(page);
    auto *page = new JobPage(m_theme, m_workspace, *this, m_syntax, name, this);
    connect(page, &JobPage::cursorChanged, this,
            [this, page](std::optional<qint64> us, bool pinned) {
                if (page == currentPage())
                    m_log->view().setCursorTime(us.value_or(-1), pinned);
            });
    addPage(page);
}

void MainWindow::openFile(const QString &path, int line, int column)
{
    auto *page = qobject_cast<FilePage *>(findPage(u"file/"_s + path));
    if (!page)
        addPage(page = new FilePage(m_theme, m_workspace, *this, m_syntax, path, this));
    raisePage(page);
    if (line > 0)
        page->goTo(line, column);
    else
        page->setFocus();
}

void MainWindow::submit(const QString &path)
{
    items::JobDraft draft;
    draft.file = path;
    submitLike(draft);
}

void MainWindow::submitLike(const items::JobDraft &draft)
{
    auto *panel = new SubmitPanel(m_theme, m_workspace, draft, this);
    offerHelp(panel, u"submit"_s);
    connect(panel, &SubmitPanel::submitted, this, [this](const QString &job) {
        openJob(job);
        say(tr("Submitted %1").arg(job));
    });
    panel->open();
}

void MainWindow::compare(const QString &first, const QString &second)
{
    if (Page *page = findPage(ComparePage::idOf(first, second)))
        return raisePage(page);
    addPage(new ComparePage(m_theme, m_workspace, *this, first, second, this));
}

void MainWindow::registerModel(const QString &job)
{
    auto *panel = new RegisterPanel(m_theme, m_workspace, job, this);
    offerHelp(panel, u"models"_s);
    connect(
        panel, &RegisterPanel::registered, this,
        [this](const QString &name, const QString &version, bool existed) {
            say(existed
                    ? tr("These files are registered already: %1, version %2").arg(name, version)
                    : tr("Registered %1, version %2").arg(name, version));
            m_tree->selectWhenThere(u"asset/model/"_s + name);
        });
    panel->open();
}

void MainWindow::runSelected()
{
    const QString file = runnableFile();
    if (file.isEmpty())
        return;
    if (auto *page = qobject_cast<FilePage *>(findPage(u"file/"_s + file));
        page && page->isModified())
        return page->save([this, file] { submit(file); });
    submit(file);
}

// What a crash left unsaved is offered by the pages of its files.
void MainWindow::offerKeptText()
{
    m_lane.run(
        [folder = m_workspace.folder()] {
            QStringList paths;
            for (const text::JournalEntry &entry : text::allKept(folder))
                paths.append(entry.path);
            return std::pair(folder, paths);
        },
        [this](const std::pair<QString, QStringList> &kept) {
            if (kept.first != m_workspace.folder())
                return;
            for (const QString &path : kept.second)
                if (!findPage(u"file/"_s + path))
                    addPage(new FilePage(m_theme, m_workspace, *this, m_syntax, path, this), false);
            if (kept.second.isEmpty())
                return;
            openFile(kept.second.first());
            say(tr("Text of %n file(s) was not saved the last time", nullptr,
                   int(kept.second.size())));
        });
}

void MainWindow::reveal(const QString &path)
{
    QThreadPool::globalInstance()->start([this, guard = QPointer<MainWindow>(this), path] {
        const QFileInfo info(path);
        const QString folder = info.isDir() ? path : info.path();
        const bool exists = QFileInfo::exists(folder);
        if (guard)
            QMetaObject::invokeMethod(guard.get(), [this, folder, exists] {
                if (!exists || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
                    say(exists ? tr("No file manager answered; the folder is %1").arg(folder)
                               : tr("The folder %1 is not there").arg(folder));
            });
    });
}

void MainWindow::showLog(const QString &title, const items::LogPlace &place, bool live, bool raise)
{
    m_log->show(title, place, live);
    if (raise)
        showPanel(1);
}

void MainWindow::showPanel(int tab)
{
    m_panelDock->show();
    m_panelTabs->setCurrentIndex(tab);
}

void MainWindow::say(const QString &text)
{
    statusBar()->showMessage(text, 6000);
}

void MainWindow::warn(const QString &title, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(messageText(error));
    if (!error.detail.isEmpty())
        box->setDetailedText(error.detail);
    box->open();
}

QAction *MainWindow::action(const QByteArray &id) const
{
    return m_actions->action(id);
}

void MainWindow::pickJobsIn(QWidget *place)
{
    m_inTree = place == m_tree;
    updatePicks();
}

void MainWindow::offerJobActions(QMenu *menu, QWidget *place)
{
    pickJobsIn(place);
    if (m_jobActions->picked().isEmpty())
        return;
    menu->addSeparator();
    for (const QByteArray &id : JobActions::ids()) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (action(id)->isEnabled())
            menu->addAction(action(id));
    }
}

void MainWindow::updatePicks()
{
    const Page *page = currentPage();
    m_jobActions->pick(m_inTree ? m_tree->pickedJobs()
                       : page   ? page->pickedJobs()
                                : QList<items::PickedJob>());
}

QString MainWindow::askFolder()
{
    return QFileDialog::getExistingDirectory(
        this, tr("Open folder"), m_workspace.isOpen() ? m_workspace.folder() : QDir::homePath());
}

void MainWindow::chooseFolder()
{
    const QString folder = askFolder();
    if (!folder.isEmpty())
        openWorkspace(folder);
}

void MainWindow::openWorkspace(const QString &folder, const std::function<void()> &then)
{
    if (folder == m_workspace.folder()) {
        if (then)
            then();
        return;
    }
    if (m_elsewhere && m_elsewhere(folder))
        return;
    askPages([this, folder, then] {
        showWorkspace(folder);
        if (then)
            then();
    });
}

void MainWindow::showWorkspace(const QString &folder)
{
    saveSession();
    m_restoring = true;
    for (int i = m_tabs->count() - 1; i >= 0; --i) {
        auto *page = qobject_cast<Page *>(m_tabs->widget(i));
        if (page && page->pageId() != u"home"_s) {
            m_tabs->removeTab(i);
            page->deleteLater();
        }
    }
    m_restoring = false;
    m_history.clear();
    m_historyAt = -1;
    m_workspace.open(folder);
    m_settings.addRecentFolder(folder);
    m_log->show({}, {}, false);
    restoreSession();
    offerKeptText();
    updateRecents();
    updateTitle();
    m_askSoon.start();
}

void MainWindow::openSample(const QString &file)
{
    // The samples are copied to a place of the person's own, where jobs may write; files changed
    // there stay.
    const QString from
        = QDir::cleanPath(QApplication::applicationDirPath() + u"/../share/tenon/samples"_s);
    const QString to = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                       + u"/tenon/samples"_s;
    QThreadPool::globalInstance()->start(
        [this, guard = QPointer<MainWindow>(this), from, to, file] {
            QDirIterator it(from, QDir::Files | QDir::NoSymLinks,
                            QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
            const QDir root(from);
            bool ok = true;
            while (it.hasNext()) {
                const QString relative = root.relativeFilePath(it.next());
                if (relative.contains(u"__pycache__"_s) || relative.startsWith(u".tenon"_s))
                    continue;
                const QString target = to + u'/' + relative;
                if (QFileInfo::exists(target))
                    continue;
                QDir().mkpath(QFileInfo(target).path());
                if (QFile::copy(it.filePath(), target))
                    QFile::setPermissions(target, QFile::permissions(target) | QFile::WriteOwner);
                else
                    ok = false;
            }
            if (guard)
                QMetaObject::invokeMethod(guard.get(), [this, to, file, ok] {
                    if (!ok)
                        say(tr("Not all files of the samples could be copied to %1").arg(to));
                    openWorkspace(to, [this, to, file] {
                        openFile(to + u'/' + file);
                        m_tree->select(u"file/"_s + to + u'/' + file);
                    });
                });
        });
}

void MainWindow::openAsset(const QString &kind, const QString &name, const QString &version)
{
    // A file of the workspace that defines it is the best page; else the job it came from.
    for (const items::ScannedFile &file : m_workspace.files())
        if (file.kind == kind && file.title == name
            && (version.isEmpty() || file.version == version))
            return openFile(file.path);
    m_workspace.reader().ask<QString>(
        this,
        [kind, name, version](store::Database &database, const store::Place &) -> Result<QString> {
            auto statement = database.prepare(
                "SELECT j.name FROM assets a JOIN jobs j ON j.id = a.job WHERE a.kind = ?1"
                " AND a.name = ?2 AND (?3 = '' OR a.version = ?3) ORDER BY a.created DESC LIMIT 1");
            if (!statement)
                return std::unexpected(statement.error());
            statement->bindAll(kind, name, version);
            auto row = statement->step();
            if (!row)
                return std::unexpected(row.error());
            return *row ? statement->text(0) : QString();
        },
        [this, kind, name](Result<QString> job) {
            if (job && !job->isEmpty())
                openJob(*job);
            else if (kind == u"compute"_s)
                say(tr(
                    "Jobs run on this computer, with as many steps at once as it has cores for."));
            else
                say(tr("%1 was registered from files; nothing more is known of it here.")
                        .arg(name));
        });
}

void MainWindow::openPalette()
{
    QList<PaletteEntry> entries;
    for (const Actions::Entry &entry : m_actions->entries()) {
        if (!entry.inPalette || !entry.action->isEnabled())
            continue;
        QString text = entry.action->text();
        text.remove(u'&');
        entries.append({text, tr("Action"),
                        entry.action->shortcut().toString(QKeySequence::NativeText),
                        entry.action->icon(), 1, [action = entry.action] { action->trigger(); }});
    }
    for (const SettingsPage::Place &place : SettingsPage::places())
        entries.append({place.title,
                        tr("Setting"),
                        {},
                        m_theme.icon(u"configure"_s, &Tokens::muted),
                        2,
                        [this, section = int(place.section)] { showSettings(section); }});
    for (const items::ScannedFile &file : m_workspace.files())
        entries.append({file.title,
                        file.relative,
                        {},
                        m_theme.icon(file.kind == u"other"_s        ? u"yaml"_s
                                     : file.kind == u"deployment"_s ? u"endpoint"_s
                                                                    : file.kind,
                                     &Tokens::muted),
                        2,
                        [this, path = file.path] { openFile(path); }});
    for (const items::NodeData &node : m_tree->model().all())
        if (node.kind == items::NodeKind::Job)
            entries.append({node.title,
                            tr("Job %1").arg(node.name),
                            {},
                            m_theme.icon(u"job"_s, &Tokens::muted),
                            3,
                            [this, name = node.name] { openJob(name); }});
    disconnect(m_palette, &CommandPalette::queryChanged, this, nullptr);
    connect(m_palette, &CommandPalette::queryChanged, this, [this](const QString &query) {
        if (query.size() < 2 || !m_workspace.isOpen())
            return;
        m_workspace.reader().ask<QStringList>(
            this,
            [query](store::Database &database, const store::Place &) {
                return store::jobNamesLike(database, query, 20);
            },
            [this, query](Result<QStringList> names) {
                QList<PaletteEntry> late;
                for (const QString &name : names.value_or(QStringList()))
                    if (!m_tree->model().data(u"job/"_s + name))
                        late.append({name,
                                     tr("Job"),
                                     {},
                                     m_theme.icon(u"job"_s, &Tokens::muted),
                                     4,
                                     [this, name] { openJob(name); }});
                if (!late.isEmpty())
                    m_palette->addLate(query, late);
            });
    });
    m_palette->open(std::move(entries));
}

void MainWindow::saveSession()
{
    if (!m_workspace.isOpen())
        return;
    QJsonArray pages;
    for (int i = 0; i < m_tabs->count(); ++i)
        if (const auto *page = qobject_cast<Page *>(m_tabs->widget(i)))
            pages.append(QJsonObject{{u"id"_s, page->pageId()}, {u"state"_s, page->state()}});
    const Page *current = currentPage();
    m_settings.setSession(m_workspace.folder(),
                          {{u"geometry"_s, QString::fromLatin1(saveGeometry().toBase64())},
                           {u"docks"_s, QString::fromLatin1(saveState().toBase64())},
                           {u"pages"_s, pages},
                           {u"current"_s, current ? current->pageId() : QString()}});
}

void MainWindow::restoreSession()
{
    const QJsonObject session = m_settings.session(m_workspace.folder());
    if (session.isEmpty())
        return;
    m_restoring = true;
    if (!isVisible())
        restoreGeometry(QByteArray::fromBase64(session[u"geometry"_s].toString().toLatin1()));
    restoreState(QByteArray::fromBase64(session[u"docks"_s].toString().toLatin1()));
    for (const QJsonValue &value : session[u"pages"_s].toArray()) {
        const QString id = value.toObject()[u"id"_s].toString();
        if (id.startsWith(u"job/"_s))
            openJob(id.sliced(4));
        else if (id.startsWith(u"file/"_s))
            openFile(id.sliced(5));
        else if (const QStringList parts = id.split(u'/');
                 parts.size() == 3 && parts.first() == u"compare"_s)
            compare(parts.at(1), parts.at(2));
        else if (id == u"jobs"_s)
            showJobs({});
        else if (id == u"manual"_s)
            showManual({});
        else if (id == u"settings"_s)
            showSettings();
        if (Page *page = findPage(id))
            page->restore(value.toObject()[u"state"_s].toObject());
    }
    m_restoring = false;
    if (Page *page = findPage(session[u"current"_s].toString()))
        raisePage(page);
    onCurrentChanged();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose) {
        event->ignore();
        if (std::exchange(m_asking, true))
            return; // it is being asked
        const auto later = std::make_shared<bool>(false);
        askPages(
            [this, later] {
                m_asking = false;
                m_mayClose = true;
                if (*later)
                    close();
            },
            [this] {
                m_asking = false;
                Q_EMIT stayed();
            });
        *later = true;
        if (!m_mayClose)
            return;
        event->accept();
    }
    if (!m_runningJob.isEmpty() && !m_settings.flag(u"told.jobs-go-on"_s)) {
        event->ignore();
        auto *box = new QMessageBox(QMessageBox::Information, tr("Jobs go on"),
                                    tr("Jobs that run now go on when the window is closed. Open "
                                       "the folder again to see them."),
                                    QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(box, &QMessageBox::finished, this, [this] {
            m_settings.setFlag(u"told.jobs-go-on"_s, true);
            close();
        });
        box->open();
        return;
    }
    m_mayClose = false;
    saveSession();
    m_settings.flush();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    QThreadPool::globalInstance()->start([this, guard = QPointer<MainWindow>(this), path] {
        const bool folder = QFileInfo(path).isDir();
        if (guard)
            QMetaObject::invokeMethod(guard.get(), [this, path, folder] {
                folder ? openWorkspace(path) : openFile(path);
            });
    });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        if (auto *page = qobject_cast<JobPage *>(currentPage()))
            page->clearCursor();
    QMainWindow::keyPressEvent(event);
}

} // namespace tenon::ui
