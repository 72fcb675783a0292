// The window's part in what is done with files: pages follow what happens to theirs.
#include "files/names.h"
#include "items/templatelist.h"
#include "shell/fileactions.h"
#include "shell/mainwindow.h"
#include "shell/tabarea.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <QApplication>
#include <QMenu>

namespace tenon::ui {

using namespace Qt::StringLiterals;

QList<FilePage *> MainWindow::filePages() const
{
    QList<FilePage *> pages;
    for (Page *page : m_tabs->pages())
        if (auto *file = qobject_cast<FilePage *>(page))
            pages.append(file);
    return pages;
}

void MainWindow::addFileActions()
{
    m_templates = new items::TemplateList(QApplication::applicationDirPath(), this);
    m_fileActions
        = new FileActions(m_theme, *m_actions, m_workspace, *m_templates, *this, *m_undoBar, this);
    m_fileActions->setPages([this] { return filePages(); });
    connect(m_fileActions, &FileActions::moved, this, &MainWindow::followMove);
    connect(m_fileActions, &FileActions::gone, this, [this](const QString &path) {
        for (FilePage *page : filePages())
            if (files::isWithin(page->path(), path))
                removePage(page);
    });
    connect(m_fileActions, &FileActions::edited, this, [this](const QString &path) {
        if (auto *page = qobject_cast<FilePage *>(findPage(u"file/"_s + path)))
            page->file().look();
    });
    connect(m_fileActions, &FileActions::made, this, [this](const QString &path, bool open) {
        m_tree->showInFiles(path);
        if (open)
            openMade(path);
    });
    connect(m_fileActions, &FileActions::changed, this, [this] {
        m_workspace.scanner().rescan();
        m_tree->look();
    });
}

void MainWindow::makeComponent(const QString &path, std::function<void(const QString &)> then)
{
    m_fileActions->makeComponent(path, std::move(then));
}

// A folder has no page.
void MainWindow::openMade(const QString &path)
{
    m_lane.run([path] { return QFileInfo(path).isFile(); },
               [this, path](bool file) {
                   if (file)
                       openFile(path);
               });
}

void MainWindow::followMove(const QString &from, const QString &to)
{
    const auto moved = [&](const QString &path) {
        return files::isWithin(path, from) ? to + path.sliced(from.size()) : path;
    };
    for (FilePage *page : filePages()) {
        const QString path = moved(page->path());
        if (path == page->path())
            continue;
        const QString before = page->pageId();
        page->moveTo(path);
        for (QString &id : m_history)
            if (id == before)
                id = page->pageId();
    }
    m_tree->showInFiles(to);
    m_saveSoon.start();
}

void MainWindow::addFileMenu(QMenu *menu)
{
    m_newMenu = new QMenu(menu);
    for (const QByteArray &id : FileActions::newIds())
        m_newMenu->addAction(action(id));
    menu->insertMenu(menu->actions().first(), m_newMenu);
    QAction *before = action("file.close-tab");
    for (const QByteArray &id : FileActions::ids())
        if (!id.isEmpty())
            menu->insertAction(before, action(id));
    menu->insertSeparator(before);
}

void MainWindow::updateFilePicks(const Page *page)
{
    if (m_inTree)
        return m_fileActions->pick(m_tree->pickedFiles(), m_tree->currentFolder());
    const auto *file = qobject_cast<const FilePage *>(page);
    m_fileActions->pick(file ? QList<PickedFile>{{file->path(), false}} : QList<PickedFile>(),
                        file ? files::parentOf(file->path()) : m_workspace.folder());
}

void MainWindow::offerFileActions(QMenu *menu, QWidget *place)
{
    pickJobsIn(place);
    m_fileActions->offer(menu);
}

} // namespace tenon::ui
