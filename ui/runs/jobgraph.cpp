#include "runs/jobgraph.h"

#include "canvas/graphview.h"
#include "runs/jobpage.h"
#include "runs/stepsview.h"
#include "widgets/host.h"
#include "widgets/looks.h"
#include "widgets/trail.h"
#include "widgets/viewswitch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using assets::JobState;
using items::StepRow;

namespace {

qint64 nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

QString iconOf(const QString &kind)
{
    if (kind == u"pipeline")
        return u"pipeline"_s;
    return kind == u"sweep" ? u"statistics"_s : u"component"_s;
}

} // namespace

JobGraph::JobGraph(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new GraphView(theme, this))
    , m_trail(new Trail(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trail);
    column->addWidget(m_view, 1);
    connect(m_trail, &Trail::chosen, this, [this](int place) { enter(m_way.value(place)); });
    setFocusProxy(m_view);
    m_view->setAccessibleName(tr("Graph of the steps"));
    connect(m_view, &GraphView::selectionChanged, this, [this] {
        const QSet<qint64> selection = m_view->selection();
        if (selection.size() != 1 || *selection.cbegin() == m_selected)
            return;
        m_selected = *selection.cbegin();
        Q_EMIT stepSelected(m_selected);
    });
    connect(m_view, &GraphView::opened, this, [this](qint64 id) {
        const StepRow *step = row(id);
        if (step && step->hasChildren)
            enter(id);
        else if (step)
            Q_EMIT stepOpened(id);
    });
    connect(m_view, &GraphView::outputOpened, this, [this](qint64 id, const QString &name) {
        for (const auto &[job, output] : m_outputs)
            if (job == id && output.name == name && !output.path.isEmpty())
                return Q_EMIT dataOpened(output.path);
    });
    connect(m_view, &GraphView::arranged, this, [this] { m_view->select(m_selected); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &JobGraph::showStates);
}

const StepRow *JobGraph::row(qint64 id) const
{
    const auto at = m_places.constFind(id);
    return at == m_places.constEnd() ? nullptr : &m_rows.at(*at);
}

void JobGraph::setJob(const items::JobBundle &bundle, const QList<StepRow> &rows)
{
    m_rows = rows;
    m_places.clear();
    for (int i = 0; i < int(rows.size()); ++i)
        m_places.insert(rows.at(i).id, i);
    m_edges = bundle.edges;
    m_outputs.clear();
    for (const auto &[title, output] : bundle.stepOutputs)
        m_outputs.emplace_back(qint64(output.job), output);
    for (const store::JobRow &step : bundle.steps)
        m_kinds.insert(qint64(step.id), step.kind);
    m_root = qint64(bundle.job.id);
    m_title = bundle.job.displayName.isEmpty() ? bundle.job.name : bundle.job.displayName;
    if (m_shown == 0 || (m_shown != m_root && !row(m_shown)))
        m_shown = m_root;
    if (isVisible())
        show(false);
    else
        m_stale = true;
}

void JobGraph::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        show(false);
}

void JobGraph::show(bool again)
{
    m_stale = false;
    CanvasGraph graph;
    QHash<qint64, int> places;
    for (const StepRow &step : std::as_const(m_rows)) {
        // A job without steps is its only step itself.
        if (step.parent != m_shown && !(m_shown == m_root && step.id == m_root))
            continue;
        CanvasNode node;
        node.id = step.id;
        node.title = step.title;
        node.icon = iconOf(m_kinds.value(step.id));
        node.opens = step.hasChildren;
        places.insert(step.id, int(graph.nodes.size()));
        graph.nodes.push_back(std::move(node));
    }
    const auto port = [](std::vector<CanvasPort> &ports, const QString &name) {
        for (size_t i = 0; i < ports.size(); ++i)
            if (ports[i].name == name)
                return int(i);
        ports.push_back({name, {}});
        return int(ports.size()) - 1;
    };
    for (const auto &[job, output] : m_outputs)
        if (const auto at = places.constFind(job); at != places.constEnd()) {
            auto &ports = graph.nodes[size_t(*at)].outputs;
            ports[size_t(port(ports, output.name))].type = output.type;
        }
    for (const store::EdgeRow &edge : m_edges) {
        const auto from = places.constFind(qint64(edge.source));
        const auto to = places.constFind(qint64(edge.target));
        if (from == places.constEnd() || to == places.constEnd())
            continue;
        CanvasNode &source = graph.nodes[size_t(*from)];
        CanvasNode &target = graph.nodes[size_t(*to)];
        const int out = port(source.outputs, edge.output);
        const int in = port(target.inputs, edge.input);
        target.inputs[size_t(in)].type = source.outputs[size_t(out)].type;
        graph.edges.push_back({*from, out, *to, in});
    }
    if (again)
        m_view->setEmptyText({});
    m_view->setGraph(std::move(graph));
    m_view->setEmptyText(tr("The job has no steps."));
    showStates();
    showTrail();
}

void JobGraph::showStates()
{
    QHash<qint64, NodeState> states;
    bool live = false;
    for (const StepRow &step : std::as_const(m_rows)) {
        if (step.parent != m_shown && step.id != m_root)
            continue;
        NodeState state;
        state.look = lookOf(step.state, step.reused);
        state.word = items::stateWord(step.state, step.reused);
        if (step.reused) {
            state.detail
                = step.reusedFrom.isEmpty() ? QString() : tr("from %1").arg(step.reusedFrom);
            state.right = step.savedUs > 0 ? items::durationText(step.savedUs) : QString();
        } else if (step.started) {
            state.right = items::durationText(items::elapsed(step.started, step.ended, nowUs()));
            live = live || !step.ended;
        }
        if (state.look == Look::Failed)
            state.detail = step.error.section(u'\n', 0, 0);
        if (state.look == Look::Queued)
            for (const store::EdgeRow &edge : m_edges)
                if (qint64(edge.target) == step.id)
                    if (const StepRow *before = row(qint64(edge.source));
                        before && !assets::isTerminal(before->state)) {
                        state.detail = tr("after %1").arg(before->title);
                        break;
                    }
        states.insert(step.id, state);
    }
    m_view->setStates(states);
    live &&isVisible() ? m_second.start() : m_second.stop();
}

void JobGraph::showTrail()
{
    m_way.clear();
    QStringList titles;
    for (const StepRow *step = row(m_shown); step && step->id != m_root; step = row(step->parent)) {
        m_way.prepend(step->id);
        titles.prepend(step->title);
    }
    m_way.prepend(m_root);
    titles.prepend(m_title);
    m_trail->setPlaces(titles);
}

void JobGraph::enter(qint64 pipeline)
{
    if (pipeline == m_shown)
        return;
    const qint64 came = m_shown;
    m_shown = pipeline;
    // Going back, one stands at the pipeline one was in.
    for (const StepRow *step = row(came); step; step = row(step->parent))
        if (step->parent == pipeline)
            m_selected = step->id;
    if (isVisible())
        show(true);
    else
        m_stale = true;
    m_view->setFocus();
}

void JobGraph::leave()
{
    if (const StepRow *step = row(m_shown); step && m_shown != m_root)
        enter(step->parent);
}

void JobGraph::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace)
        return leave();
    QWidget::keyPressEvent(event);
}

void JobGraph::selectStep(qint64 id)
{
    if (id == m_selected && m_view->selection().contains(id))
        return;
    m_selected = id;
    const StepRow *step = row(id);
    if (step && step->parent != m_shown && step->id != m_root && step->parent != 0) {
        m_shown = step->parent;
        if (isVisible())
            show(true);
        else
            m_stale = true;
        return;
    }
    m_view->select(id);
}

void JobGraph::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_view->setAccessibleName(tr("Graph of the steps"));
    if (isVisible() && m_root)
        show(false);
    else
        m_stale = true;
}

void installJobGraph(JobPage &page, const Theme &theme, Host &host)
{
    auto *choice = new ViewSwitch(theme,
                                  {{u"pipeline"_s, [] { return JobGraph::tr("Graph"); }},
                                   {u"timeline"_s, [] { return JobGraph::tr("Table and Gantt"); }}},
                                  1, &page);
    page.stepsBar().insertWidget(0, choice);
    auto *beside = new JobGraph(theme, &page);
    page.stepViews().addWidget(beside);
    QObject::connect(choice, &ViewSwitch::chosen, &page, [&page, beside](int view) {
        view == 0 ? page.stepViews().setCurrentWidget(beside) : page.stepViews().setCurrentIndex(0);
    });
    QObject::connect(&page.stepViews(), &QStackedWidget::currentChanged, choice,
                     [choice](int index) { choice->setCurrent(index == 0 ? 1 : 0); });
    auto *whole = new JobGraph(theme, &page);
    page.addTab(
        "steps", whole,
        [&page] {
            const qsizetype count = page.bundle() ? qsizetype(page.bundle()->steps.size()) : 0;
            return count == 0 ? JobGraph::tr("Steps")
                              : JobGraph::tr("Steps") + u"  "_s + QString::number(count);
        },
        "metrics");
    for (JobGraph *graph : {beside, whole}) {
        QObject::connect(&page, &JobPage::loaded, graph, [&page, graph] {
            graph->setJob(*page.bundle(), page.stepsModel().rows());
            graph->selectStep(page.steps().selectedStep());
        });
        QObject::connect(&page.steps(), &StepsView::stepSelected, graph, &JobGraph::selectStep);
        QObject::connect(graph, &JobGraph::stepSelected, &page,
                         [&page](qint64 id) { page.steps().selectStep(id); });
        QObject::connect(graph, &JobGraph::dataOpened, &page,
                         [&host](const QString &path) { host.openData(path); });
        QObject::connect(graph, &JobGraph::stepOpened, &page, [&page, &host](qint64 id) {
            const StepRow *step = page.stepsModel().row(id);
            if (!step || !page.bundle() || id == qint64(page.bundle()->job.id))
                return;
            host.openJob(step->reused && !step->reusedFrom.isEmpty() ? step->reusedFrom
                                                                     : step->name);
        });
    }
}

} // namespace tenon::ui
