// Jobs on the canvas: what the next one will do, how the shown one stands, and how one begins.
#include "canvas/graphview.h"
#include "designer/designer.h"
#include "designer/designerbar.h"
#include "designer/forecaster.h"
#include "designer/jobslider.h"
#include "designer/pipelinejobs.h"
#include "designer/whydialog.h"
#include "items/jobdraft.h"
#include "widgets/host.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using graph::DesignNode;

void Designer::joinJobs()
{
    const auto ask = [this] {
        if (m_document->isOpen() && !m_document->brokenAt())
            m_forecaster->ask(m_document->path(), m_file.document().bytes());
    };
    connect(m_document, &graph::PipelineDocument::opened, this, ask);
    connect(m_document, &graph::PipelineDocument::changed, this,
            [ask](const graph::GraphDelta &delta) {
                if (!delta.layoutOnly)
                    ask();
            });
    connect(&m_workspace, &items::Workspace::filesChanged, m_forecaster, &Forecaster::askAgain);
    connect(m_forecaster, &Forecaster::changed, this, &Designer::showForecast);
    connect(m_jobs, &PipelineJobs::statesChanged, this, [this] {
        if (m_compared != m_jobs->shown())
            endComparison();
        showStates(m_document->nodes());
        showJob();
    });
    connect(m_jobs, &PipelineJobs::timePassed, this, [this](const QStringList &steps) {
        QList<qint64> nodes;
        for (const QString &step : steps)
            if (const qint64 id = m_document->find(step))
                nodes.append(id);
        showStates(nodes);
    });
    connect(m_jobs, &PipelineJobs::jobsChanged, this, [this] {
        showJob();
        // What a job left decides about the next one, also one too short to be seen running.
        qint64 ended = 0;
        for (const store::JobRow &job : m_jobs->jobs())
            ended = std::max(ended, job.ended.value_or(0));
        if (std::exchange(m_lastEnded, ended) != ended)
            m_forecaster->askAgain();
    });
    connect(&m_bar->slider(), &JobSlider::chosen, m_jobs, &PipelineJobs::show);
    m_inspector->setForecast([this](qint64 id) { return forecastWords(id); });
    m_inspector->setRuns([this](qint64 id) {
        const DesignNode *node = m_document->node(id);
        return node && node->enabled && m_forecaster->steps().value(node->name).runs;
    });
}

// The second line of steps: how they stand in the job that is shown, else what they are.
void Designer::showStates(const QList<qint64> &nodes)
{
    if (!m_shown)
        return;
    QHash<qint64, NodeState> shown;
    for (qint64 id : nodes) {
        const DesignNode *node = m_document->node(id);
        if (!node)
            continue;
        NodeState state = m_jobs->stateOf(node->name);
        if (state.look == Look::None)
            state.detail = m_map.subtitle(id);
        shown.insert(id, state);
    }
    for (const qint64 box : m_map.foldedBoxes())
        shown.insert(box, stateOfBox(m_map.membersOf(box)));
    m_view->setStates(shown);
}

// A folded box stands as the one of its steps that wants to be seen most.
NodeState Designer::stateOfBox(const QList<qint64> &members) const
{
    constexpr std::array order{Look::Failed,    Look::Running, Look::Queued,
                               Look::Cancelled, Look::Done,    Look::Reused};
    NodeState state;
    auto best = order.end();
    for (const qint64 id : members) {
        const DesignNode *node = m_document->node(id);
        const NodeState one = node ? m_jobs->stateOf(node->name) : NodeState();
        if (const auto at = std::ranges::find(order, one.look); at < best) {
            best = at;
            state = one;
        }
    }
    state.right.clear();
    state.progress = -1;
    state.detail = tr("%n step(s)", nullptr, int(members.size()));
    return state;
}

void Designer::showJob()
{
    m_bar->slider().setJobs(m_jobs->jobs(), m_jobs->shown());
    QString job;
    if (const auto &bundle = m_jobs->bundle()) {
        const auto time = [](qint64 us) {
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(us / 1000),
                                      QLocale::ShortFormat);
        };
        const store::JobRow &row = bundle->job;
        const QString word = items::stateWord(assets::JobState(row.state), false);
        job = row.ended     ? tr("%1: %2, %3").arg(row.name, word, time(*row.ended))
              : row.started ? tr("%1: %2 since %3").arg(row.name, word, time(*row.started))
                            : tr("%1: %2").arg(row.name, word);
    }
    m_bar->setJob(job);
}

void Designer::showForecast()
{
    m_map.setForecast(m_forecaster->steps());
    m_marksSoon.start();
    if (m_inspector)
        m_inspector->refreshSoon();
    if (!m_forecaster->isKnown())
        return m_bar->setForecast(-1, -1, {});
    int run = 0, reuse = 0;
    qint64 time = 0;
    bool timed = true;
    const auto &steps = m_forecaster->steps();
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        ++(it->runs ? run : reuse);
        if (!it->runs)
            continue;
        const qint64 before = m_jobs->durations().value(it.key());
        timed = timed && before > 0;
        time += before;
    }
    m_bar->setForecast(run, reuse, timed && time > 0 ? items::durationText(time) : QString());
}

QString Designer::forecastWords(qint64 id) const
{
    const DesignNode *node = m_document->node(id);
    const auto at
        = node ? m_forecaster->steps().constFind(node->name) : m_forecaster->steps().constEnd();
    if (at == m_forecaster->steps().constEnd())
        return node && !node->enabled ? tr("Skipped: the step is disabled.") : QString();
    if (!node->enabled)
        return tr("Skipped: the step is disabled.");
    if (!at->runs)
        return tr("Its result will be reused.");
    return at->own ? tr("Will run: %1").arg(at->reason)
                   : tr("Will run, because a step before it runs.");
}

// Those that are selected and all they need.
QStringList Designer::notNeededFor(const QList<qint64> &steps) const
{
    QHash<qint64, QList<qint64>> before;
    for (const graph::DesignEdge &edge : m_document->edges())
        before[edge.to.node].append(edge.from.node);
    QSet<qint64> needed;
    QList<qint64> open = steps;
    while (!open.isEmpty()) {
        const qint64 id = open.takeLast();
        if (id == 0 || needed.contains(id))
            continue;
        needed.insert(id);
        open += before.value(id);
    }
    QStringList others = m_document->pipeline().disabled;
    for (qint64 id : m_document->nodes())
        if (const DesignNode *node = m_document->node(id);
            node && !needed.contains(id) && !others.contains(node->name))
            others.append(node->name);
    return others;
}

// The file is saved first: what is submitted is what is on the disk.
void Designer::submit(const QJsonObject &more)
{
    m_file.save([this, more](const Result<> &saved) {
        if (!saved)
            return m_host.warn(tr("The pipeline was not saved"), saved.error());
        QJsonObject params = more;
        params.insert(u"file"_s, m_document->path());
        m_workspace.call(u"job.submit"_s, params, this, [this](Result<QJsonObject> answer) {
            if (!answer) {
                // A folder nobody trusts yet: the form asks.
                if (answer.error().id.contains("trust"))
                    return m_host.submit(m_document->path());
                return m_host.warn(tr("The job was not submitted"), answer.error());
            }
            if (!(*answer)[u"problems"_s].toArray().isEmpty())
                return m_host.warn(tr("The job was not submitted"), items::firstProblem(*answer));
            QStringList said{tr("Submitted %1").arg((*answer)[u"name"_s].toString())};
            said << items::warningsOf(*answer);
            m_host.say(said.join(u". "_s));
        });
    });
}

void Designer::runSelection(bool force)
{
    const QList<qint64> steps = selectedSteps();
    QJsonObject params;
    const QStringList others = notNeededFor(steps);
    if (!others.isEmpty())
        params.insert(u"set"_s,
                      QJsonArray{QJsonArray{u"tags.\"tenon.disabled\""_s, others.join(u',')}});
    if (force) {
        QJsonArray names;
        for (qint64 id : steps)
            names.append(m_document->node(id)->name);
        params.insert(u"forceSteps"_s, names);
    }
    submit(params);
}

// These and everything behind them, whatever could be reused.
void Designer::runFrom(const QList<qint64> &steps)
{
    QHash<qint64, QList<qint64>> after;
    for (const graph::DesignEdge &edge : m_document->edges())
        after[edge.from.node].append(edge.to.node);
    QSet<qint64> met;
    QList<qint64> open = steps;
    QJsonArray names;
    while (!open.isEmpty()) {
        const qint64 id = open.takeLast();
        if (id == 0 || met.contains(id))
            continue;
        met.insert(id);
        if (const DesignNode *node = m_document->node(id))
            names.append(node->name);
        open += after.value(id);
    }
    if (names.isEmpty()) // they are gone: without names the whole pipeline would run
        return;
    submit({{u"forceSteps"_s, names}});
}

// Where a step runs only because of one before it, that one's reasons count.
void Designer::showWhy(qint64 id)
{
    const DesignNode *node = m_document->node(id);
    if (!node)
        return;
    QHash<qint64, QList<qint64>> before;
    for (const graph::DesignEdge &edge : m_document->edges())
        before[edge.to.node].append(edge.from.node);
    QSet<qint64> met;
    QList<qint64> open{id};
    const DesignNode *cause = nullptr;
    while (!open.isEmpty() && !cause) {
        const DesignNode *each = m_document->node(open.takeFirst());
        if (!each || met.contains(each->id))
            continue;
        met.insert(each->id);
        if (m_forecaster->steps().value(each->name).own)
            cause = each;
        open += before.value(each->id);
    }
    const StepForecast forecast = cause ? m_forecaster->steps().value(cause->name) : StepForecast();
    auto *dialog
        = new WhyDialog(m_theme, m_syntax, m_workspace, tr("Why %1 runs").arg(node->title),
                        !cause          ? forecastWords(id)
                        : cause == node ? tr("%1 will run: %2").arg(node->title, forecast.reason)
                                        : tr("%1 will run, because %2 runs before it: %3")
                                              .arg(node->title, cause->title, forecast.reason),
                        forecast.reasons, this);
    connect(dialog, &WhyDialog::forceWanted, this, [this, id] { runFrom({id}); });
    if (!forecast.ownFiles.empty()) {
        QStringList names;
        for (const items::OwnFile &each : forecast.ownFiles)
            names.append(each.file);
        dialog->offerToLeaveOut(names);
        connect(dialog, &WhyDialog::leaveOutWanted, this,
                [this, files = forecast.ownFiles] { leaveOut(files); });
    }
    dialog->show();
}

void Designer::leaveOut(const std::vector<items::OwnFile> &files)
{
    m_lane.run([files] { return items::leaveOut(files); },
               [this](const Result<> &done) {
                   if (!done)
                       return m_host.warn(tr("The file was not left out"), done.error());
                   m_forecaster->askAgain();
               });
}

void Designer::showLog()
{
    const QList<qint64> steps = selectedSteps();
    const DesignNode *node = steps.size() == 1 ? m_document->node(steps.first()) : nullptr;
    const items::StepRow *step = node ? m_jobs->step(node->name) : nullptr;
    if (!step || !m_jobs->bundle())
        return m_host.say(tr("The job that is shown has no such step"));
    m_host.showLog(step->title, items::logPlace(*m_jobs->bundle(), step->id),
                   step->started && !step->ended, true);
}

} // namespace tenon::ui
