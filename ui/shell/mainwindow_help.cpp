// Help: the manual, About, diagnostics.
#include "client/diagnostics.h"
#include "editor/sourceedit.h"
#include "runs/logpanel.h"
#include "shell/aboutdialog.h"
#include "shell/mainwindow.h"
#include "shell/manualpage.h"
#include "shell/tabarea.h"
#include "widgets/pathdialog.h"
#include "workspace/filepage.h"
#include "workspace/problemspanel.h"
#include "workspace/workspacetree.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QDockWidget>
#include <QJsonArray>
#include <QMessageBox>
#include <QMetaEnum>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QThreadPool>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

QString manualFolder()
{
    return QDir::cleanPath(QApplication::applicationDirPath() + u"/../share/tenon/manual"_s);
}

} // namespace

void MainWindow::addHelpActions()
{
    const auto icon = [this](const char *name) { return m_theme.icon(QLatin1StringView(name)); };
    Actions &a = *m_actions;
    a.add(
        "help.manual", [] { return tr("Open manual"); }, {}, icon("about"),
        [this] { showManual({}); });
    a.add(
        "help.here", [] { return tr("Help on this page"); }, QKeySequence(Qt::Key_F1),
        icon("about"), [this] { showManual(manualChapterFor(helpPlace())); });
    a.add(
        "help.keyboard", [] { return tr("Keyboard shortcuts"); },
        QKeySequence(Qt::CTRL | Qt::Key_F1), icon("about"), [this] { showManual(u"keyboard"_s); });
    a.add(
        "help.diagnostics", [] { return tr("Save diagnostics…"); }, {}, icon("export"),
        [this] { askDiagnostics(); });
    a.add(
        "help.about", [] { return tr("About Tenon Studio"); }, {}, icon("about"),
        [this] { showAbout(); });
}

// Where the keyboard is: in a panel, else in the page that is shown.
QString MainWindow::helpPlace() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_treeDock->isAncestorOf(focus))
        return u"panel.tree"_s;
    if (focus && m_panelDock->isAncestorOf(focus))
        return m_problems && m_problems->isAncestorOf(focus) ? u"panel.problems"_s : u"panel.log"_s;
    const Page *page = currentPage();
    const FilePage *file = currentFile();
    if (file && file->companion() && !file->editor().hasFocus())
        return u"pipeline"_s;
    return page ? page->pageId() : QString();
}

void MainWindow::showManual(const QString &chapter)
{
    auto *page = static_cast<ManualPage *>(findPage(u"manual"_s));
    // F1 in the manual itself stays where it is.
    const bool here = page && page == currentPage() && chapter == manualChapterFor(u"manual"_s);
    page = static_cast<ManualPage *>(openPage(u"manual"_s));
    if (!chapter.isEmpty() && !here)
        page->showChapter(chapter);
}

Page *MainWindow::makeManual()
{
    return new ManualPage(m_theme, m_languages, manualFolder(), this);
}

void MainWindow::offerHelp(QWidget *dialog, const QString &place)
{
    auto *key = new QShortcut(QKeySequence(Qt::Key_F1), dialog);
    connect(key, &QShortcut::activated, dialog, [this, dialog, place] {
        // A tab of the window could not be reached while the dialog is open.
        auto *over = new QDialog(dialog);
        over->setAttribute(Qt::WA_DeleteOnClose);
        auto *page = new ManualPage(m_theme, m_languages, manualFolder(), over);
        over->setWindowTitle(page->title());
        auto *layout = new QVBoxLayout(over);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        page->showChapter(manualChapterFor(place));
        over->resize(960, 640);
        over->show();
    });
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(m_theme, this);
    about->open();
}

void MainWindow::askDiagnostics()
{
    const PathWish wish{
        .kind = PathWish::Kind::NewFile,
        .title = tr("Save diagnostics"),
        .from = QDir::homePath(),
        .name = u"tenon-diagnostics-%1.zip"_s.arg(QDate::currentDate().toString(u"yyyyMMdd"_s)),
        .filters = {{tr("Zip files (*.zip)"), {u"*.zip"_s}}}};
    askForPath(m_theme, this, wish, [this](const QString &file) { saveDiagnostics(file); });
}

void MainWindow::saveDiagnostics(const QString &file)
{
    QJsonArray screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(QJsonObject{{u"width"_s, screen->size().width()},
                                   {u"height"_s, screen->size().height()},
                                   {u"scale"_s, screen->devicePixelRatio()}});
    QJsonArray pages;
    for (const Page *page : m_tabs->pages())
        pages.append(page->pageId().section(u'/', 0, 0)); // the kind, not the name
    const QJsonObject program{
        {u"program"_s, u"tenon-studio"_s},
        {u"version"_s, QApplication::applicationVersion()},
        {u"commit"_s, qApp->property("commit").toString()},
        {u"platform"_s, QGuiApplication::platformName()},
        {u"language"_s, m_languages.current()},
        {u"theme"_s, QString::fromLatin1(
                         QMetaEnum::fromType<Theme::Choice>().valueToKey(int(m_theme.choice())))},
        {u"screens"_s, screens},
        {u"pages"_s, pages},
        {u"engine_state"_s, int(m_workspace.engineState())},
        {u"engine_problem"_s,
         client::withoutSecrets(m_workspace.engineProblem(), m_workspace.folder())}};
    QThreadPool::globalInstance()->start([this, home = m_home, file, program,
                                          folder = m_workspace.folder()] {
        const auto saved = client::saveDiagnostics(file, folder, program);
        home->deliver([this, file, saved] {
            if (!saved)
                return warn(tr("The diagnostics were not saved"), saved.error());
            auto *box = new QMessageBox(QMessageBox::Information, tr("Diagnostics saved"),
                                        tr("Saved %1").arg(file), QMessageBox::Ok, this);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->setEscapeButton(QMessageBox::Ok);
            box->setInformativeText(
                tr("It holds versions, the shape of the workspace and the engine's log, and "
                   "neither secrets nor the contents of your files. Look into it before you "
                   "send it; all of it is plain text."));
            QPushButton *show = box->addButton(tr("Show in file manager"), QMessageBox::ActionRole);
            connect(show, &QPushButton::clicked, this, [this, file] { reveal(file); });
            box->open();
        });
    });
}

} // namespace tenon::ui
