// Pipelines on a canvas: files that hold one get it beside their text, and there is a dock with the
// components they can use.
#include "base/messages.h"
#include "canvas/graphview.h"
#include "designer/designer.h"
#include "designer/palettepanel.h"
#include "designer/pipelinejobs.h"
#include "items/componentcatalogue.h"
#include "items/templatelist.h"
#include "shell/fileactions.h"
#include "shell/mainwindow.h"
#include "widgets/looks.h"
#include "widgets/small.h"
#include "workspace/componentform.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QToolButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

const QString paletteClosed = u"components.closed"_s;

using Command = Designer::Command;
struct Entry
{
    const char *id;
    Command command;
    const char *icon;
    int key = 0; ///< Others have theirs on the canvas.
};
constexpr Entry commands[] = {
    {"pipeline.add", Command::Add, "add"},
    {"pipeline.connect", Command::ConnectTo, nullptr},
    {"pipeline.rename", Command::Rename, nullptr},
    {"pipeline.replace", Command::Replace, nullptr},
    {"pipeline.enable", Command::Enable, nullptr},
    {"pipeline.duplicate", Command::Duplicate, "copy"},
    {"pipeline.delete", Command::Delete, "delete"},
    {"pipeline.delete-reconnect", Command::DeleteReconnect, nullptr},
    {"pipeline.group", Command::Group, nullptr},
    {"pipeline.ungroup", Command::Ungroup, nullptr},
    {"pipeline.fold", Command::Fold, nullptr},
    {"pipeline.collapse", Command::Collapse, "pipeline",
     int(Qt::ControlModifier) | int(Qt::AltModifier) | int(Qt::Key_C)},
    {"pipeline.expand", Command::Expand, nullptr,
     int(Qt::ControlModifier) | int(Qt::AltModifier) | int(Qt::Key_E)},
    {"pipeline.comment", Command::Comment, nullptr},
    {"pipeline.lasso", Command::Lasso, nullptr},
    {"pipeline.leave", Command::Leave, nullptr},
    {"pipeline.arrange", Command::Arrange, "tree"},
    {"pipeline.arrange-selection", Command::ArrangeSelection, nullptr},
    {"pipeline.align-left", Command::AlignLeft, nullptr},
    {"pipeline.align-top", Command::AlignTop, nullptr},
    {"pipeline.spread-across", Command::SpreadAcross, nullptr},
    {"pipeline.spread-down", Command::SpreadDown, nullptr},
    {"pipeline.run-to", Command::RunTo, "run"},
    {"pipeline.run-forced", Command::RunForced, nullptr},
    {"pipeline.run-from", Command::RunFrom, nullptr},
    {"pipeline.why", Command::Why, nullptr},
    {"pipeline.compare", Command::Compare, nullptr},
    {"pipeline.log", Command::Log, "terminal"},
    {"pipeline.find", Command::Find, "search"},
    {"pipeline.history", Command::History, "recent"},
    {"pipeline.export", Command::Export, "export"},
    {"pipeline.zoom-fit", Command::ZoomFit, "zoom-fit"},
    {"pipeline.zoom-selection", Command::ZoomSelection, nullptr},
    {"pipeline.zoom-full", Command::ZoomFull, nullptr},
};

bool isPipeline(const items::Workspace &workspace, const FilePage &page)
{
    for (const items::ScannedFile &file : workspace.files())
        if (file.path == page.path())
            return file.kind == u"pipeline"
                   || (file.kind == u"component" && file.type == u"pipeline");
    return false;
}

} // namespace

Page *MainWindow::makeFile(const QString &path)
{
    auto *page = new FilePage(m_theme, m_workspace, *this, m_syntax, path, this);
    dress(page);
    connect(page, &FilePage::fileKindChanged, this, [this, page] { dress(page); });
    return page;
}

// What the file holds may be known only later; what it once had stays.
void MainWindow::dress(FilePage *page)
{
    if (page->companion())
        return;
    if (!isPipeline(m_workspace, *page)) {
        if (page->fileKind() == u"component"_s)
            addForm(page);
        return;
    }
    m_catalogue->want();
    auto *designer
        = new Designer(m_theme, m_workspace, *m_catalogue, *this, m_syntax, page->file(), page);
    page->setCompanion(designer);
    connect(designer, &Designer::componentUsed, m_components, &PalettePanel::noteUse);
    arrive(page->path(), *designer);
    connect(designer, &Designer::problemsChanged, this, &MainWindow::updateProblems);
    connect(designer, &QObject::destroyed, this, &MainWindow::updateProblems, Qt::QueuedConnection);
    connect(designer, &Designer::pipelineWanted, this, &MainWindow::openInner);
    connect(designer, &Designer::commandsChanged, this, [this, page] {
        if (page == currentPage())
            updateDesignerActions();
    });
    connect(&designer->view(), &GraphView::outputOpened, this,
            [this, designer](qint64 node, const QString &output) {
                openOutput(*designer, node, output);
            });
    connect(designer, &Companion::inspectorChanged, this, [this, page] {
        if (page == currentPage())
            updatePicks();
    });
    if (page == currentPage())
        updatePicks();
}

// A component has a form beside its text.
void MainWindow::addForm(FilePage *page)
{
    auto *form = new ComponentForm(m_theme, page->file(), page->path(), page);
    page->setCompanion(form);
    connect(form, &ComponentForm::runWanted, this, [this, page] {
        finishTyping();
        runAsItStands(page->path());
    });
}

// What the job that is shown on the canvas left there.
void MainWindow::openOutput(Designer &designer, qint64 id, const QString &name)
{
    const graph::DesignNode *node = designer.document().node(id);
    const items::StepRow *step = node ? designer.jobs().step(node->name) : nullptr;
    if (const auto &bundle = designer.jobs().bundle(); step && bundle)
        for (const auto &[title, output] : bundle->stepOutputs)
            if (qint64(output.job) == step->id && output.name == name && !output.path.isEmpty())
                return openData(output.path);
    if (node)
        say(tr("No job has made this output yet. Run the pipeline, or show a job of it, to see its "
               "data."));
}

// What is wrong in the files, and in the pipelines that are open as they are just now.
QList<ProblemsPanel::Entry> MainWindow::problems() const
{
    QList<ProblemsPanel::Entry> entries;
    QSet<std::pair<QString, QString>> said;
    for (const FilePage *page : filePages()) {
        const auto *designer = qobject_cast<const Designer *>(page->companion());
        if (!designer)
            continue;
        for (const graph::DesignProblem &each : designer->problems()) {
            const Location &where = each.error.where;
            const bool inside = where.file == page->path();
            items::Problem problem{messageText(each.error),
                                   page->path(),
                                   inside ? where.line : designer->lineOf(each.node),
                                   inside ? where.column : 1,
                                   each.isWarning,
                                   each.error.id,
                                   {},
                                   {}};
            said.insert({problem.file, problem.text});
            entries.append({std::move(problem), each.node, each.port});
        }
    }
    for (const items::Problem &problem : m_workspace.problems())
        if (!said.contains({problem.file, problem.text}))
            entries.append({problem});
    return entries;
}

void MainWindow::updateProblems()
{
    if (m_problems)
        m_problems->setEntries(problems());
    setPanelTexts();
}

void MainWindow::goToProblem(const ProblemsPanel::Entry &entry)
{
    openFile(entry.problem.file, entry.problem.line, entry.problem.column);
    if (Designer *designer = currentDesigner(); designer && entry.node)
        designer->goTo(entry.node, entry.port);
}

// Where its page has no canvas yet it gets the way there as soon as it has one.
void MainWindow::openInner(const QString &path, const QJsonArray &outer, const QString &step)
{
    m_arrival = {path, outer, step};
    openFile(path);
    Designer *designer = currentDesigner();
    if (!designer)
        return;
    arrive(path, *designer);
    designer->view().setFocus();
}

void MainWindow::arrive(const QString &path, Designer &designer)
{
    if (!m_arrival || m_arrival->path != path)
        return;
    const Arrival arrival = *std::exchange(m_arrival, {});
    designer.comeFrom(arrival.outer);
    if (!arrival.step.isEmpty())
        designer.restore({{u"selected"_s, QJsonArray{arrival.step}}});
}

Designer *MainWindow::currentDesigner() const
{
    const FilePage *file = currentFile();
    return file ? qobject_cast<Designer *>(file->companion()) : nullptr;
}

void MainWindow::buildPalette()
{
    m_catalogue = new items::ComponentCatalogue(
        m_workspace,
        QDir::cleanPath(QApplication::applicationDirPath() + u"/../share/tenon/components"_s),
        this);
    m_paletteDock = new QDockWidget(this);
    m_paletteDock->setObjectName(u"dock.components"_s);
    m_paletteDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_paletteDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_components = new PalettePanel(m_theme, *m_catalogue, *this, m_paletteDock);
    QFrame *title = barFrame(33, m_paletteDock);
    auto *row = static_cast<QHBoxLayout *>(title->layout());
    m_paletteTitle = new QLabel(title);
    m_paletteTitle->setFont(Theme::textFont(10, QFont::DemiBold));
    m_paletteClose = static_cast<QToolButton *>(
        iconButton(m_theme.icon(u"close"_s, &Tokens::muted), {}, title));
    row->addWidget(m_paletteTitle, 1);
    row->addWidget(m_paletteClose);
    connect(m_paletteClose, &QToolButton::clicked, this, [this] { togglePalette(false); });
    // The menu of the docks means it as well.
    connect(m_paletteDock->toggleViewAction(), &QAction::triggered, this,
            &MainWindow::togglePalette);
    m_paletteDock->setTitleBarWidget(title);
    m_paletteDock->setWidget(m_components);
    m_paletteDock->setMinimumWidth(200);
    addDockWidget(Qt::LeftDockWidgetArea, m_paletteDock);
    resizeDocks({m_treeDock, m_paletteDock}, {500, 260}, Qt::Vertical);
    m_paletteDock->hide();
    connect(&m_workspace, &items::Workspace::opened, m_components, &PalettePanel::readKept);
    connect(m_components, &PalettePanel::scriptDropped, this,
            [this](const QString &path) { m_fileActions->makeComponent(path); });
    connect(m_components, &PalettePanel::chosen, this, [this](const QString &id) {
        if (Designer *designer = currentDesigner())
            designer->addComponent(id);
    });
}

void MainWindow::setPaletteTexts()
{
    m_catalogue->setLanguage(m_languages.current());
    m_templates->setLanguage(m_languages.current());
    m_paletteDock->setWindowTitle(tr("Components"));
    m_paletteTitle->setText(tr("Components"));
    m_paletteClose->setToolTip(tr("Close the components"));
    m_paletteClose->setAccessibleName(tr("Close the components"));
}

void MainWindow::togglePalette(bool shown)
{
    m_settings.setFlag(paletteClosed, !shown);
    m_paletteDock->setVisible(shown);
    if (shown)
        m_components->setFocus();
    m_saveSoon.start();
}

// The components are there while there is a pipeline to put them into.
void MainWindow::updateDesigner(const Page *page)
{
    if (!m_paletteDock)
        return;
    const bool designer = currentDesigner() && page;
    m_paletteDock->setVisible(designer && !m_settings.flag(paletteClosed));
    for (const char *id : {"pipeline.canvas", "pipeline.components"})
        action(id)->setEnabled(designer);
    updateDesignerActions();
}

void MainWindow::updateDesignerActions()
{
    const Designer *designer = currentDesigner();
    for (const Entry &entry : commands)
        action(entry.id)->setEnabled(designer && designer->can(entry.command));
}

// What puts the picture in order and what shows it stand in menus of their own: the menu fits on a
// small screen.
void MainWindow::fillPipelineMenu(QMenu *menu)
{
    menu->addAction(action("file.new-pipeline"));
    menu->addAction(action("pipeline.from-template"));
    menu->addSeparator();
    for (const Entry &entry : commands) {
        const auto isOf = [&entry](Command first, Command last) {
            return entry.command >= first && entry.command <= last;
        };
        if (entry.command == Command::Duplicate || entry.command == Command::Group
            || entry.command == Command::RunTo || entry.command == Command::Find)
            menu->addSeparator();
        QMenu *into = menu;
        for (auto &[below, first, last] :
             {std::tuple(&m_groupMenu, Command::Group, Command::Lasso),
              std::tuple(&m_orderMenu, Command::Arrange, Command::SpreadDown),
              std::tuple(&m_lookMenu, Command::ZoomFit, Command::ZoomFull)})
            if (isOf(first, last)) {
                if (!*below)
                    *below = menu->addMenu(QString());
                into = *below;
            }
        into->addAction(action(entry.id));
    }
    m_lookMenu->addSeparator();
    m_lookMenu->addAction(action("pipeline.canvas"));
    m_lookMenu->addAction(action("pipeline.components"));
}

void MainWindow::withTemplates(std::function<void()> then)
{
    connect(m_templates, &items::TemplateList::loaded, this, then, Qt::SingleShotConnection);
    if (!m_templates->load())
        Q_EMIT m_templates->loaded();
}

// In the palette: narrowed by typing, made with Return.
void MainWindow::chooseTemplate()
{
    if (!m_workspace.isOpen())
        return;
    withTemplates([this] {
        QList<PaletteEntry> entries;
        for (const files::PipelineTemplate &each : m_templates->templates())
            entries.append({each.title,
                            each.description,
                            {},
                            m_theme.icon(templateIcon(each.id), &Tokens::muted),
                            int(entries.size()),
                            [this, id = each.id] {
                                makeFromTemplate(id,
                                                 {m_workspace.folder(), m_workspace.folder(), {}});
                            }});
        disconnect(&palette_(), &CommandPalette::queryChanged, this, nullptr);
        palette_().open(std::move(entries));
    });
}

// From Home: where no workspace is open it gets one of its own.
void MainWindow::useTemplate(const QString &id)
{
    const auto make = [id](MainWindow &window) {
        const QString folder = window.m_workspace.folder();
        window.makeFromTemplate(id, {folder, folder, {}});
    };
    m_workspace.isOpen() ? make(*this) : newWorkspace(make);
}

void MainWindow::makeFromTemplate(const QString &id, const files::TemplatePlace &place)
{
    m_fileActions->make(
        [program = QApplication::applicationDirPath(), id, place] {
            return items::TemplateList::make(program, id, place);
        },
        [this](const Error &error) { warn(tr("The pipeline was not made"), error); });
}

void MainWindow::addDesignerActions()
{
    Actions &a = *m_actions;
    a.add(
        "pipeline.canvas", [] { return tr("Canvas alone, or with the YAML"); },
        QKeySequence(Qt::Key_F4), m_theme.icon(u"code"_s),
        [this] {
            FilePage *page = currentFile();
            if (page && page->companion())
                page->setView(page->view() == FilePage::View::Companion
                                  ? FilePage::View::Both
                                  : FilePage::View::Companion);
        });
    a.add(
        "pipeline.components", [] { return tr("Show or hide the components"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), m_theme.icon(u"component"_s),
        [this] { togglePalette(!m_paletteDock->isVisible()); });
    a.add(
        "pipeline.from-template", [] { return tr("New pipeline from a template…"); }, {},
        m_theme.icon(u"pipeline"_s), [this] { chooseTemplate(); });
    for (const Entry &entry : commands)
        a.add(
            entry.id, [command = entry.command] { return Designer::commandText(command); },
            entry.key ? QKeySequence(entry.key) : QKeySequence(),
            entry.icon ? m_theme.icon(QLatin1StringView(entry.icon)) : QIcon(),
            [this, command = entry.command] {
                finishTyping();
                if (Designer *designer = currentDesigner())
                    designer->run(command);
            });
}

} // namespace tenon::ui
