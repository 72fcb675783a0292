// Help: the manual, About, diagnostics.
#include "runs/logpanel.h"
#include "shell/mainwindow.h"
#include "shell/manualpage.h"
#include "workspace/problemspanel.h"
#include "workspace/workspacetree.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMessageBox>

namespace tenon::ui {

using namespace Qt::StringLiterals;

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
        return m_problems->isAncestorOf(focus) ? u"panel.problems"_s : u"panel.log"_s;
    const Page *page = currentPage();
    return page ? page->pageId() : QString();
}

void MainWindow::showManual(const QString &chapter)
{
    auto *page = static_cast<ManualPage *>(findPage(u"manual"_s));
    // F1 in the manual itself stays where it is.
    const bool here = page && page == currentPage() && chapter == manualChapterFor(u"manual"_s);
    if (!page) {
        const QString folder
            = QDir::cleanPath(QApplication::applicationDirPath() + u"/../share/tenon/manual"_s);
        addPage(page = new ManualPage(m_theme, m_languages, folder, this));
    }
    if (!chapter.isEmpty() && !here)
        page->showChapter(chapter);
    raisePage(page);
}

void MainWindow::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Tenon Studio"),
                    tr("Tenon Studio %1\nA native desktop studio for machine learning.")
                        .arg(QApplication::applicationVersion()),
                    QMessageBox::Close, this);
    box.setInformativeText(
        tr("Free software under the GNU General Public License, version 3. It uses Qt, "
           "KSyntaxHighlighting and icons of KDE Breeze (LGPL), SQLite, libfyaml, libgit2, "
           "libarchive, "
           "PCRE2 and OpenSSL."));
    box.exec();
}

} // namespace tenon::ui
