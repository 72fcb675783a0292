#include "designer/designer.h"

#include "base/messages.h"
#include "canvas/graphview.h"
#include "designer/componentfinder.h"
#include "designer/designerbar.h"
#include "designer/forecaster.h"
#include "designer/picklist.h"
#include "designer/pipelinejobs.h"
#include "designer/quickadd.h"
#include "files/operations.h"
#include "widgets/host.h"
#include "widgets/noticebar.h"
#include "widgets/trail.h"

#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowMs = 1500;
constexpr qsizetype manySteps = 200;

} // namespace

Designer::Designer(const Theme &theme, items::Workspace &workspace,
                   items::ComponentCatalogue &catalogue, Host &host, Syntax syntax,
                   text::OpenFile &file, QWidget *parent)
    : Companion(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_catalogue(catalogue)
    , m_host(host)
    , m_syntax(std::move(syntax))
    , m_file(file)
    , m_finder(new ComponentFinder(workspace, this))
    , m_document(new graph::PipelineDocument(file.document(), file.path(), *m_finder, this))
    , m_map(*m_document, catalogue)
    , m_notice(new NoticeBar(this))
    , m_comparing(new NoticeBar(this))
    , m_trail(new Trail(this))
    , m_view(new GraphView(theme, this))
    , m_quick(new QuickAdd(theme, catalogue, m_view))
    , m_picks(new PickList(theme, m_view))
    , m_bar(new DesignerBar(theme, this))
    , m_inspector(new DesignInspector(theme, *m_document, workspace, catalogue, host, this))
    , m_files(new files::Operations(this))
    , m_forecaster(new Forecaster(workspace, this))
    , m_jobs(new PipelineJobs(workspace, file.path(), this))
    , m_lane(this)
{
    build();
    joinDocument();
    joinView();
    joinJobs();
    setTexts();
}

Designer::~Designer()
{
    delete m_inspector; // may stand in the window's dock
    delete m_view;      // asks the map while it goes
}

void Designer::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trail);
    column->addWidget(m_notice);
    column->addWidget(m_comparing);
    connect(m_trail, &Trail::chosen, this, &Designer::leaveTo);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_inspector->hide();
    m_marksSoon.setSingleShot(true);
    m_marksSoon.setInterval(0);
    connect(&m_marksSoon, &QTimer::timeout, this, &Designer::showMarks);
    connect(m_quick, &QuickAdd::chosen, this, &Designer::takeChosen);
    connect(m_quick, &QuickAdd::left, this, [this] {
        m_replacing = 0;
        m_wire.reset();
    });
    connect(m_picks, &PickList::chosen, this, [this](const QString &id) {
        endFinding();
        if (m_choice)
            m_choice(id);
    });
    connect(m_picks, &PickList::left, this, &Designer::endFinding);
    connect(m_picks, &PickList::walked, this, [this](const QString &id) {
        if (m_finding)
            showFound(id.toLongLong());
    });
    connect(m_inspector, &DesignInspector::failed, this, &Designer::tell);
    connect(m_inspector, &DesignInspector::nodeWanted, this, qOverload<qint64>(&Designer::goTo));
    connect(m_inspector, &DesignInspector::whyWanted, this, &Designer::showWhy);
    connect(m_bar, &DesignerBar::historyWanted, this, &Designer::showHistory);
    connect(m_bar, &DesignerBar::findWanted, this, &Designer::askFind);
    connect(m_bar, &DesignerBar::addWanted, this, [this] { run(Command::Add); });
    connect(m_bar, &DesignerBar::arrangeWanted, this, [this] { run(Command::Arrange); });
}

void Designer::joinDocument()
{
    using graph::PipelineDocument;
    connect(m_document, &PipelineDocument::opened, this, &Designer::begin);
    m_settle.setSingleShot(true);
    m_settle.setInterval(slowMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_settled = true;
        showAll();
    });
    connect(m_document, &PipelineDocument::changed, this, &Designer::showDelta);
    connect(m_document, &PipelineDocument::problemsChanged, &m_marksSoon,
            qOverload<>(&QTimer::start));
    connect(&m_catalogue, &items::ComponentCatalogue::changed, &m_marksSoon,
            qOverload<>(&QTimer::start));
    connect(m_document, &PipelineDocument::brokenChanged, this, &Designer::showBroken);
    connect(m_document, &PipelineDocument::stepRefused, this, &Designer::tell);
    connect(m_document, &PipelineDocument::otherFilesChanged, &m_workspace.scanner(),
            &items::WorkspaceScanner::rescan);
    connect(m_document, &PipelineDocument::layoutRefused, this, [this](const Error &error) {
        m_host.warn(tr("The places of the steps could not be read"), error);
    });
    connect(m_document, &PipelineDocument::layoutSaved, this, [this](const Result<> &done) {
        if (!done)
            m_host.warn(tr("The places of the steps were not saved"), done.error());
    });
    connect(&m_file, &text::OpenFile::loaded, this, &Designer::showBroken);
    connect(&m_file, &text::OpenFile::saved, this, [this] {
        if (!m_file.saveError())
            m_document->saveLayout();
    });
    // What wrote the one may have written the other.
    connect(&m_file, &text::OpenFile::reloaded, m_document, &PipelineDocument::lookAtLayoutFile);
    if (m_document->isOpen())
        begin();
}

bool Designer::isAsking() const
{
    return std::ranges::any_of(m_document->nodes(), [this](qint64 id) {
        const graph::DesignNode *node = m_document->node(id);
        return node && node->isAsking;
    });
}

// What is arranged before the ports are known would have no wires: that is waited for a moment.
void Designer::begin()
{
    m_settled = !isAsking();
    if (m_settled)
        showAll();
    else
        m_settle.start();
}

QWidget *Designer::barPart() const
{
    return m_bar;
}

QWidget *Designer::inspector() const
{
    return m_inspector;
}

void Designer::setPath(const QString &path)
{
    m_document->moveTo(path);
    m_jobs->setPath(path);
}

void Designer::setTexts()
{
    m_view->setAccessibleName(tr("Canvas of the pipeline"));
    m_view->setEmptyText(tr("This pipeline has no steps yet. Drag a component here, double click, "
                            "or type its name."));
    showBroken();
    m_marksSoon.start();
}

void Designer::changeEvent(QEvent *event)
{
    Companion::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void Designer::showAll()
{
    m_view->setGraph(m_map.graph());
    m_shown = true;
    showTrail();
    showStates(m_document->nodes());
    showJob();
    showBroken();
    if (!m_restored.isEmpty())
        restore(std::exchange(m_restored, {}));
    onSelection();
    m_marksSoon.start();
}

void Designer::showDelta(const graph::GraphDelta &delta)
{
    m_waited = m_waiting = {};
    if (!m_settled) {
        if (!isAsking()) {
            m_settle.stop();
            m_settled = true;
            showAll();
        }
        return;
    }
    if (!m_shown || delta.reset)
        return begin();
    // Finding a free place for each is for a few; many are placed on the thread of the picture.
    if (delta.added.size() > manySteps)
        return showAll();
    const bool folding = m_map.isFolding() && m_map.concernsFolded(delta);
    if (!folding)
        m_view->apply(m_map.delta(delta));
    else if (m_view->scene() && !m_view->isArranging())
        m_view->apply(m_map.difference(*m_view->scene()));
    else
        return showAll();
    if (delta.pipelineChanged)
        showTrail();
    if (folding)
        showStates(m_document->nodes()); // what comes out of a box has none yet
    else if (!delta.layoutOnly)
        showStates(delta.added + delta.changed);
    if (!delta.removed.isEmpty())
        onSelection();
    Q_EMIT commandsChanged();
}

void Designer::showMarks()
{
    if (!m_shown)
        return;
    if (const CanvasDelta delta = m_map.marks(); !delta.isEmpty())
        m_view->apply(delta);
    int errors = 0, warnings = 0;
    for (const graph::DesignProblem &problem : m_document->problems())
        ++(problem.isWarning ? warnings : errors);
    m_bar->setProblems(errors, warnings);
    Q_EMIT problemsChanged();
}

std::vector<graph::DesignProblem> Designer::problems() const
{
    if (!m_document->isOpen())
        return {};
    if (const auto &broken = m_document->brokenAt())
        return isLoaded() ? std::vector<graph::DesignProblem>{{0, {}, false, *broken}}
                          : std::vector<graph::DesignProblem>();
    return m_document->problems();
}

// Before that the document is empty, which says nothing of the file.
bool Designer::isLoaded() const
{
    return m_file.kind() != text::OpenFile::Kind::None;
}

int Designer::lineOf(qint64 node) const
{
    return node ? m_document->whereOf(node).line : 0;
}

void Designer::showBroken()
{
    m_marksSoon.start(); // it is a problem, too
    const auto &broken = m_document->brokenAt();
    if (!broken || !isLoaded())
        return m_notice->say({});
    m_notice->say(
        tr("The text cannot be read at line %1: %2 The canvas shows the last that could.")
            .arg(broken->where.line)
            .arg(messageText(*broken)),
        {{tr("Go to the line"), [this, line = broken->where.line] { Q_EMIT lineWanted(line); }}});
}

void Designer::tell(const Error &error)
{
    m_host.warn(tr("The pipeline was not changed"), error);
}

bool Designer::apply(const graph::GraphEdit &edit, const graph::EditLabel &label,
                     const OtherFiles &files)
{
    const auto done = m_document->apply(edit, label, files);
    if (!done) {
        tell(done.error());
        if (files)
            withdraw(files);
        return false;
    }
    if (!done->nodes.isEmpty())
        select(done->nodes);
    return true;
}

// Something new with a place of its own.
bool Designer::applyPlaced(const graph::GraphEdit &edit, const graph::EditLabel &label,
                           const OtherFiles &files)
{
    std::vector<graph::GraphEdit> edits = keepPlaces();
    if (edits.empty())
        return apply(edit, label, files);
    edits.push_back(edit);
    return apply(graph::Compound{std::move(edits)},
                 label.isEmpty() ? graph::EditLabel{graph::labelId(edit), {}} : label, files);
}

QList<qint64> Designer::selectedSteps() const
{
    const QSet<qint64> selection = m_view->selection();
    QList<qint64> steps;
    for (const qint64 id : selection) {
        if (m_document->node(id))
            steps.append(id);
        steps += m_map.membersOf(id);
    }
    if (steps.size() < 2)
        return steps;
    const QSet<qint64> chosen(steps.begin(), steps.end());
    steps.clear(); // in their order
    for (qint64 id : m_document->nodes())
        if (chosen.contains(id))
            steps.append(id);
    return steps;
}

void Designer::select(const QList<qint64> &nodes)
{
    m_view->setSelection({nodes.begin(), nodes.end()});
    if (const CanvasScene *scene = m_view->scene(); scene && nodes.size() == 1)
        if (const auto at = scene->find(nodes.first())) {
            m_view->setCurrent(*at); // keys go on from there
            m_view->reveal(*at);
        }
    onSelection();
}

void Designer::goTo(qint64 node)
{
    if (const qint64 box = m_map.hiddenIn(node)) {
        if (m_document->brokenAt())
            node = box; // nothing can be unfolded now
        else
            setFolded({m_map.groupOfFolded(box)}, false);
    }
    m_view->select(node);
    if (const CanvasScene *scene = m_view->scene())
        if (const auto at = scene->find(node)) {
            m_view->setCurrent(*at);
            m_view->reveal(*at);
        }
    onSelection();
}

void Designer::goTo(qint64 node, const QString &port)
{
    goTo(node);
    const CanvasScene *scene = m_view->scene();
    if (port.isEmpty() || !scene)
        return m_view->setFocus();
    for (const bool output : {false, true})
        if (const auto at = scene->find(PortId{node, output, port})) {
            m_view->setFocus();
            return m_view->setCurrent(at->node, at);
        }
    if (m_inspector)
        m_inspector->enter(port);
}

void Designer::onSelection()
{
    const QList<qint64> steps = selectedSteps();
    if (m_inspector)
        m_inspector->setSelection(steps);
    if (steps.size() == 1)
        if (const int line = m_document->whereOf(steps.first()).line; line > 0)
            Q_EMIT lineWanted(line);
    Q_EMIT commandsChanged();
}

QJsonObject Designer::state() const
{
    QJsonArray selected;
    for (qint64 id : selectedSteps())
        if (const graph::DesignNode *node = m_document->node(id))
            selected.append(node->name);
    const QPointF middle = m_view->visibleArea().center();
    return {{u"outer"_s, m_outer},
            {u"selected"_s, selected},
            {u"scale"_s, m_view->scale()},
            {u"x"_s, middle.x()},
            {u"y"_s, middle.y()}};
}

// -- pipelines in pipelines: each is a file with a page of its own

void Designer::comeFrom(const QJsonArray &outer)
{
    m_outer = outer;
    showTrail();
    Q_EMIT commandsChanged();
}

void Designer::showTrail()
{
    QStringList titles;
    for (const QJsonValue &level : std::as_const(m_outer))
        titles.append(level[u"title"_s].toString());
    titles.append(title());
    m_trail->setPlaces(titles);
}

QString Designer::title() const
{
    const graph::DesignPipeline &pipeline = m_document->pipeline();
    return !pipeline.displayName.isEmpty() ? pipeline.displayName
           : !pipeline.name.isEmpty()      ? pipeline.name
                                           : QFileInfo(m_document->path()).completeBaseName();
}

void Designer::leaveTo(int level)
{
    QJsonArray outer = m_outer;
    QJsonObject to;
    while (outer.size() > std::max(level, 0))
        to = outer.takeAt(outer.size() - 1).toObject();
    if (!to.isEmpty())
        Q_EMIT pipelineWanted(to[u"path"_s].toString(), outer, to[u"step"_s].toString());
}

void Designer::restore(const QJsonObject &state)
{
    if (const QJsonArray outer = state[u"outer"_s].toArray(); !outer.isEmpty())
        comeFrom(outer);
    if (!m_shown || !m_view->scene()) {
        m_restored = state;
        return;
    }
    QList<qint64> selected;
    for (const QJsonValue &name : state[u"selected"_s].toArray())
        if (const qint64 id = m_document->find(name.toString()))
            selected.append(id);
    if (!selected.isEmpty())
        select(selected);
    if (const double scale = state[u"scale"_s].toDouble(); scale > 0) {
        m_view->zoomTo(scale, m_view->rect().center());
        m_view->centreOn({state[u"x"_s].toDouble(), state[u"y"_s].toDouble()});
    }
}

} // namespace tenon::ui
