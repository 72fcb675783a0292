// A window and its workspace: opened, kept for the next start, closed.
#include "base/messages.h"
#include "base/platform/files.h"
#include "files/names.h"
#include "runs/jobpage.h"
#include "runs/logpanel.h"
#include "shell/clonedialog.h"
#include "shell/mainwindow.h"
#include "shell/tabarea.h"
#include "text/journal.h"
#include "widgets/pathdialog.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QJsonArray>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QTabBar>
#include <QThreadPool>

namespace tenon::ui {

using namespace Qt::StringLiterals;

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

// What a crash left unsaved is offered by the pages of its files.
void MainWindow::offerKeptText()
{
    m_lane.run(
        [folder = m_workspace.folder()] {
            QStringList paths;
            for (const text::JournalEntry &entry : text::allKept(folder))
                if (!paths.contains(entry.path))
                    paths.append(entry.path);
            return std::pair(folder, paths);
        },
        [this](const std::pair<QString, QStringList> &kept) {
            if (kept.first != m_workspace.folder())
                return;
            for (const QString &path : kept.second)
                if (!findPage(u"file/"_s + path))
                    addPage(makeFile(path), false);
            if (kept.second.isEmpty())
                return;
            openFile(kept.second.first());
            say(tr("Text of %n file(s) was not saved the last time", nullptr,
                   int(kept.second.size())));
        });
}

void MainWindow::askFolder(std::function<void(const QString &)> then)
{
    askForFolder(m_theme, this, tr("Open folder"),
                 m_workspace.isOpen() ? m_workspace.folder() : QDir::homePath(), std::move(then));
}

void MainWindow::chooseFolder()
{
    askFolder([this](const QString &folder) { openWorkspace(folder); });
}

// Where the next workspace is likely to lie.
QString MainWindow::besideWorkspace() const
{
    return m_workspace.isOpen() ? files::parentOf(m_workspace.folder()) : QDir::homePath();
}

void MainWindow::newWorkspace(const InWorkspace &then)
{
    const PathWish wish{.kind = PathWish::Kind::NewFolder,
                        .title = tr("New workspace"),
                        .from = besideWorkspace(),
                        .name = tr("workspace"),
                        .filters = {}};
    askForPath(m_theme, this, wish, [this, then](const QString &folder) {
        m_lane.run([folder] { return platform::makeFolder(folder); },
                   [this, folder, then](const Result<> &made) {
                       if (!made)
                           return warn(tr("The folder was not made"), made.error());
                       openWorkspace(folder, then);
                   });
    });
}

void MainWindow::cloneRepository()
{
    auto *dialog = new CloneDialog(m_theme, besideWorkspace(), this);
    connect(dialog, &CloneDialog::cloned, this,
            [this](const QString &folder) { openWorkspace(folder); });
    dialog->open();
}

void MainWindow::openWorkspace(const QString &folder, const InWorkspace &then)
{
    const auto goOn = [then](MainWindow &window) {
        if (then)
            then(window);
    };
    if (folder == m_workspace.folder())
        return goOn(*this);
    if (MainWindow *other = m_elsewhere ? m_elsewhere(folder) : nullptr)
        return goOn(*other);
    askPages([this, folder, goOn] {
        showWorkspace(folder);
        goOn(*this);
    });
}

void MainWindow::showWorkspace(const QString &folder)
{
    saveSession();
    m_restoring = true;
    m_tabs->gather();
    for (Page *page : m_tabs->pages())
        if (page->pageId() != u"home"_s)
            m_tabs->remove(page);
    m_restoring = false;
    m_history.clear();
    m_historyAt = -1;
    m_closed.clear();
    m_arrival.reset();
    m_workspace.open(folder);
    m_settings.addRecentFolder(folder);
    showLog({}, {}, false, false);
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
    QThreadPool::globalInstance()->start([this, home = m_home, from, to, file] {
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
        home->deliver([this, to, file, ok] {
            if (!ok)
                say(tr("Not all files of the samples could be copied to %1").arg(to));
            openWorkspace(to, [path = to + u'/' + file](MainWindow &window) {
                window.openFile(path);
                window.m_tree->select(u"file/"_s + path);
            });
        });
    });
}

void MainWindow::saveSession()
{
    if (!m_workspace.isOpen())
        return;
    QJsonArray pages;
    for (const Page *page : m_tabs->pages())
        pages.append(QJsonObject{{u"id"_s, page->pageId()}, {u"state"_s, page->state()}});
    const Page *current = currentPage();
    m_settings.setSession(m_workspace.folder(),
                          {{u"geometry"_s, QString::fromLatin1(saveGeometry().toBase64())},
                           {u"docks"_s, QString::fromLatin1(saveState().toBase64())},
                           {u"inspector"_s, m_inspectorChosen},
                           {u"pages"_s, pages},
                           {u"tabs"_s, m_tabs->arrangement()},
                           {u"panel"_s, m_panelTabs->currentIndex()},
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
    if (restoreState(QByteArray::fromBase64(session[u"docks"_s].toString().toLatin1())))
        m_inspectorChosen = session[u"inspector"_s].toBool(true);
    for (const QJsonValue &value : session[u"pages"_s].toArray()) {
        const QString id = value.toObject()[u"id"_s].toString();
        Page *page = findPage(id);
        if (!page && (page = makePage(id)))
            addPage(page, false);
        if (page)
            page->restore(value.toObject()[u"state"_s].toObject());
    }
    m_tabs->arrange(session[u"tabs"_s].toObject());
    m_panelTabs->setCurrentIndex(
        std::clamp(session[u"panel"_s].toInt(int(PanelTab::Log)), 0, m_panelTabs->count() - 1));
    m_restoring = false;
    if (Page *page = findPage(session[u"current"_s].toString()))
        raisePage(page);
    // The log is that of a job one sees, also where another page has the keyboard.
    for (const TabGroup *group : m_tabs->groups())
        if (auto *job = qobject_cast<JobPage *>(group->currentPage()))
            followLog(job);
    onCurrentChanged();
}

void MainWindow::keepAll()
{
    finishTyping();
    for (FilePage *page : filePages())
        page->file().keepNow();
    saveSession();
}

bool MainWindow::isKeeping() const
{
    return std::ranges::any_of(filePages(),
                               [](const FilePage *page) { return page->file().isKeeping(); });
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
    QThreadPool::globalInstance()->start([this, home = m_home, path] {
        const bool folder = QFileInfo(path).isDir();
        home->deliver([this, path, folder] { folder ? openWorkspace(path) : openFile(path); });
    });
}

} // namespace tenon::ui
