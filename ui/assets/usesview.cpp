#include "assets/usesview.h"

#include "canvas/graphview.h"
#include "items/stepsmodel.h"
#include "widgets/host.h"
#include "widgets/ink.h"
#include "widgets/kinds.h"
#include "widgets/looks.h"
#include "widgets/small.h"
#include "widgets/viewswitch.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::LineageNode;
using Role = LineageNode::Role;

namespace {

constexpr int nodeRole = Qt::UserRole;
constexpr int jobsDrawn = 24, filesDrawn = 24; ///< More than that nobody reads in a graph.

} // namespace

UsesView::UsesView(const Theme &theme, Host &host, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_host(host)
    , m_switch(new ViewSwitch(
          theme,
          {{u"pipeline"_s, [] { return tr("Graph"); }}, {u"table"_s, [] { return tr("List"); }}}, 0,
          this))
    , m_summary(new ElidedLabel(Qt::ElideRight, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, u"split"_s, this))
    , m_graph(new GraphView(theme, this))
    , m_list(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QFrame *bar = barFrame(33, this);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    m_summary->setProperty("muted", true);
    row->addWidget(m_switch);
    row->addWidget(m_summary, 1);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_graph);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_list->setColumnCount(4);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setFixedHeight(26);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(0, 320);
    m_list->header()->resizeSection(1, 130);
    m_list->header()->resizeSection(2, 200);
    keepCaptionsWhole(m_list->header());
    connect(m_switch, &ViewSwitch::chosen, this, [this](int way) { showList(way == 1); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QVariant node = item->data(0, nodeRole); node.isValid())
            open(node.toInt());
    });
    connect(m_graph, &GraphView::arranged, this, [this] { m_graph->select(1); });
    connect(m_graph, &GraphView::opened, this, [this](qint64 id) { open(int(id) - 1); });
    show();
}

void UsesView::showList(bool on)
{
    m_switch->setCurrent(on ? 1 : 0);
    if (m_lineage.nodes.size() > 1)
        m_stack->setCurrentIndex(on ? 1 : 0);
}

bool UsesView::showsList() const
{
    return m_switch->current() == 1;
}

int UsesView::uses() const
{
    return int(std::ranges::count_if(m_lineage.nodes, [](const LineageNode &node) {
        return node.role == Role::Job || node.role == Role::File;
    }));
}

void UsesView::setLineage(const items::Lineage &lineage)
{
    if (lineage == m_lineage)
        return;
    m_lineage = lineage;
    if (isVisible())
        show();
    else
        m_stale = true;
}

void UsesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        show();
}

void UsesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    if (isVisible())
        show();
    else
        m_stale = true;
}

void UsesView::show()
{
    m_graph->setAccessibleName(tr("Graph of the lineage"));
    m_list->setAccessibleName(tr("Lineage"));
    m_list->setHeaderLabels({tr("Name"), tr("What"), tr("State or version"), tr("Where")});
    int jobs = 0, files = 0;
    for (const LineageNode &node : m_lineage.nodes) {
        jobs += node.role == Role::Job;
        files += node.role == Role::File;
    }
    QStringList parts;
    if (jobs > 0)
        parts.append(m_lineage.cut ? tr("used by more than %n job(s)", nullptr, jobs)
                                   : tr("used by %n job(s)", nullptr, jobs));
    if (files > 0)
        parts.append(tr("named in %n place(s) of the workspace's files", nullptr, files));
    m_summary->setText(parts.join(u" · "_s));
    m_switch->setEnabled(m_lineage.nodes.size() > 1);
    if (m_lineage.nodes.size() < 2) {
        m_empty->setTexts(tr("Nothing uses it yet"),
                          tr("Jobs that read it and files that name it stand here."));
        m_stack->setCurrentIndex(2);
        return;
    }
    fillGraph();
    fillList();
    m_stack->setCurrentIndex(showsList() ? 1 : 0);
}

QString UsesView::describe(const LineageNode &node) const
{
    if (!node.job.isEmpty())
        return node.state ? items::stateWord(*node.state, node.reused) : QString();
    return node.detail;
}

void UsesView::fillGraph()
{
    CanvasGraph graph;
    QHash<qint64, NodeState> states;
    QHash<int, int> places; // of nodes in the graph
    int jobs = 0, files = 0;
    QHash<QString, int> fileNodes;
    for (int i = 0; i < int(m_lineage.nodes.size()); ++i) {
        const LineageNode &node = m_lineage.nodes[size_t(i)];
        if (node.role == Role::File) { // one node a file, however often it says it
            if (const auto known = fileNodes.constFind(node.path); known != fileNodes.constEnd()) {
                places.insert(i, *known);
                continue;
            }
        }
        if ((node.role == Role::Job && ++jobs > jobsDrawn)
            || (node.role == Role::File && ++files > filesDrawn))
            continue;
        CanvasNode drawn;
        drawn.id = i + 1;
        drawn.title = node.title;
        drawn.icon = node.icon;
        NodeState state;
        if (!node.job.isEmpty() && node.state) {
            state.look = lookOf(*node.state, node.reused);
            state.word = items::stateWord(*node.state, node.reused);
            state.detail = node.detail;
        } else if (node.role == Role::File) {
            state.detail = kindWord(node.assetKind);
        } else {
            const QString kind = kindWord(node.assetKind);
            state.detail = kind.isEmpty() || node.detail.isEmpty()
                               ? kind + node.detail
                               : tr("%1, version %2").arg(kind, node.detail);
        }
        states.insert(drawn.id, state);
        places.insert(i, int(graph.nodes.size()));
        if (node.role == Role::File)
            fileNodes.insert(node.path, int(graph.nodes.size()));
        graph.nodes.push_back(std::move(drawn));
    }
    const auto port = [](std::vector<CanvasPort> &ports, const QString &name, const QString &type) {
        for (size_t i = 0; i < ports.size(); ++i)
            if (ports[i].name == name)
                return int(i);
        ports.push_back({name, type});
        return int(ports.size()) - 1;
    };
    for (const items::LineageEdge &edge : m_lineage.edges) {
        const auto from = places.constFind(edge.from), to = places.constFind(edge.to);
        if (from == places.constEnd() || to == places.constEnd() || *from == *to)
            continue;
        const bool file = m_lineage.nodes[size_t(edge.to)].role == Role::File;
        const int out = port(graph.nodes[size_t(*from)].outputs, edge.output, edge.type);
        const int in
            = port(graph.nodes[size_t(*to)].inputs, file ? QString() : edge.input, edge.type);
        const CanvasEdge wire{*from, out, *to, in};
        if (std::ranges::find(graph.edges, wire) == graph.edges.end())
            graph.edges.push_back(wire);
    }
    m_graph->setGraph(std::move(graph), std::move(states));
}

void UsesView::fillList()
{
    const QVariant before
        = m_list->currentItem() ? m_list->currentItem()->data(0, nodeRole) : QVariant();
    m_list->clear();
    const std::array<std::pair<Role, QString>, 4> groups{{{Role::Before, tr("Made by and from")},
                                                          {Role::Job, tr("Used by jobs")},
                                                          {Role::File, tr("Named in files")},
                                                          {Role::Product, tr("Made with it")}}};
    for (const auto &[role, title] : groups) {
        QTreeWidgetItem *top = nullptr;
        for (int i = 0; i < int(m_lineage.nodes.size()); ++i) {
            const LineageNode &node = m_lineage.nodes[size_t(i)];
            if (node.role != role)
                continue;
            if (!top) {
                top = new QTreeWidgetItem(m_list, {title});
                top->setFont(0, Theme::textFont(10, QFont::DemiBold));
                top->setFlags(Qt::ItemIsEnabled);
                top->setFirstColumnSpanned(true);
                top->setSizeHint(0, {10, 32});
            }
            const QString where
                = role == Role::File ? node.detail + u"  "_s + node.use
                  : !node.job.isEmpty()
                      ? (node.use.isEmpty() ? node.detail
                                            : tr("%1, input %2").arg(node.detail, node.use))
                      : node.path;
            auto *item = new QTreeWidgetItem(
                top,
                {node.title, node.job.isEmpty() ? kindWord(node.assetKind) : kindWord(u"job"_s),
                 role == Role::File ? QString() : describe(node), where});
            item->setIcon(0, m_theme.icon(node.icon, &Tokens::muted));
            if (node.state)
                item->setIcon(2, m_theme.stateIcon(lookOf(*node.state, node.reused)));
            item->setToolTip(0, node.job.isEmpty() ? node.path : node.job);
            item->setToolTip(3, where);
            setInk(item, 3, QPalette::PlaceholderText);
            item->setData(0, nodeRole, i);
            item->setSizeHint(0, {10, 28});
            if (before.isValid() && before.toInt() == i)
                m_list->setCurrentItem(item);
        }
        if (top)
            top->setExpanded(true);
    }
}

void UsesView::open(int at)
{
    if (at < 0 || at >= int(m_lineage.nodes.size()))
        return;
    const LineageNode &node = m_lineage.nodes[size_t(at)];
    if (!node.job.isEmpty())
        m_host.openJob(node.job);
    else if (node.role == Role::File)
        m_host.openFile(node.path, node.line);
    else if (!node.name.isEmpty() && node.role != Role::Self)
        m_host.openAsset(node.assetKind, node.name, node.version);
    else if (!node.path.isEmpty())
        m_host.reveal(node.path);
}

} // namespace tenon::ui
