// Actions on the text of the file that is shown.
#include "assist/outline.h"
#include "designer/designer.h"
#include "editor/findbar.h"
#include "editor/sourceedit.h"
#include "runs/logpanel.h"
#include "shell/mainwindow.h"
#include "workspace/filepage.h"

#include <QApplication>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fileActions = {"file.save",
                              "edit.undo",
                              "edit.redo",
                              "edit.replace",
                              "edit.find-next",
                              "edit.find-previous",
                              "edit.go-to-line",
                              "edit.comment",
                              "edit.duplicate-lines",
                              "edit.delete-lines",
                              "edit.lines-up",
                              "edit.lines-down",
                              "edit.propose",
                              "edit.go-to-definition",
                              "edit.fix",
                              "view.outline"};

} // namespace

FilePage *MainWindow::currentFile() const
{
    return qobject_cast<FilePage *>(currentPage());
}

void MainWindow::addEditActions()
{
    Actions &a = *m_actions;
    const auto icon = [this](const char *name) { return m_theme.icon(QLatin1StringView(name)); };
    const auto add = [&](const char *id, std::function<QString()> text, const QKeySequence &keys,
                         const char *image, std::function<void(FilePage &)> run) {
        a.add(id, std::move(text), keys, image ? icon(image) : QIcon(),
              [this, run = std::move(run)] {
                  if (FilePage *page = currentFile())
                      run(*page);
              });
    };
    add(
        "edit.undo", [] { return tr("Undo"); }, QKeySequence(Qt::CTRL | Qt::Key_Z), "undo",
        [](FilePage &page) { page.editor().undoStep(); });
    add(
        "edit.redo", [] { return tr("Redo"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        "redo", [](FilePage &page) { page.editor().redoStep(); });
    a.add(
        "edit.find-text", [] { return tr("Find"); }, QKeySequence(Qt::CTRL | Qt::Key_F),
        icon("search"),
        [this] {
            const QWidget *focus = QApplication::focusWidget();
            FilePage *page = currentFile();
            if (page && !(focus && m_panelDock->isAncestorOf(focus))) {
                page->showText();
                return page->findBar().open(false);
            }
            showPanel(PanelTab::Log);
            logPanel().openFind();
        });
    add(
        "edit.replace", [] { return tr("Replace"); }, QKeySequence(Qt::CTRL | Qt::Key_H), nullptr,
        [](FilePage &page) {
            page.showText();
            page.findBar().open(true);
        });
    add(
        "edit.find-next", [] { return tr("Find next"); }, QKeySequence(Qt::Key_F3), "down",
        [](FilePage &page) { page.findBar().go(1); });
    add(
        "edit.find-previous", [] { return tr("Find previous"); },
        QKeySequence(Qt::SHIFT | Qt::Key_F3), "up", [](FilePage &page) { page.findBar().go(-1); });
    add(
        "edit.go-to-line", [] { return tr("Go to line…"); }, QKeySequence(Qt::CTRL | Qt::Key_G),
        nullptr, [](FilePage &page) { page.askLine(); });
    add(
        "edit.propose", [] { return tr("Suggest completions"); },
        QKeySequence(Qt::CTRL | Qt::Key_Space), nullptr, [](FilePage &page) { page.propose(); });
    add(
        "edit.go-to-definition", [] { return tr("Go to component or definition"); },
        QKeySequence(Qt::Key_F12), nullptr, [](FilePage &page) { page.goToDefinition(); });
    add(
        "edit.fix", [] { return tr("Quick fix"); }, QKeySequence(Qt::CTRL | Qt::Key_Period),
        nullptr, [](FilePage &page) { page.fixHere(); });
    a.add(
        "view.outline", [] { return tr("Outline of the file"); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O), icon("tree"), [this] { showOutline(); });
    add(
        "edit.comment", [] { return tr("Toggle comment"); }, QKeySequence(Qt::CTRL | Qt::Key_Slash),
        nullptr, [](FilePage &page) { page.editor().toggleComment(); });
    add(
        "edit.duplicate-lines", [] { return tr("Duplicate lines"); },
        QKeySequence(Qt::CTRL | Qt::Key_D), "copy",
        [this](FilePage &page) {
            Designer *designer = currentDesigner();
            if (designer && !page.editor().hasFocus())
                designer->run(Designer::Command::Duplicate);
            else
                page.editor().duplicateLines();
        });
    add(
        "edit.delete-lines", [] { return tr("Delete lines"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), "delete",
        [](FilePage &page) { page.editor().deleteLines(); });
    add(
        "edit.lines-up", [] { return tr("Move lines up"); }, QKeySequence(Qt::ALT | Qt::Key_Up),
        "up", [](FilePage &page) { page.editor().moveLines(-1); });
    add(
        "edit.lines-down", [] { return tr("Move lines down"); },
        QKeySequence(Qt::ALT | Qt::Key_Down), "down",
        [](FilePage &page) { page.editor().moveLines(1); });
}

// What the file holds, in the palette: narrowed by typing, gone to with Return.
void MainWindow::showOutline()
{
    FilePage *page = currentFile();
    if (!page)
        return;
    m_lane.run(
        [bytes = page->file().document().bytes()] { return assist::outline(bytes); },
        [this, guard = QPointer<FilePage>(page)](const std::vector<assist::OutlineEntry> &outline) {
            if (!guard || guard != currentFile())
                return;
            QList<PaletteEntry> entries;
            for (const assist::OutlineEntry &entry : outline)
                entries.append({QString(4 * entry.depth, QChar::Nbsp) + entry.name,
                                entry.detail,
                                {},
                                m_theme.icon(u"tree"_s, &Tokens::muted),
                                1,
                                [guard, entry] {
                                    if (guard)
                                        guard->goTo(entry.line, entry.column);
                                }});
            disconnect(&palette_(), &CommandPalette::queryChanged, this, nullptr);
            palette_().open(std::move(entries));
        });
}

void MainWindow::updateEditActions()
{
    const bool file = currentFile() != nullptr;
    for (const char *id : fileActions)
        action(id)->setEnabled(file);
}

} // namespace tenon::ui
