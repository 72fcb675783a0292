#include "designer/pipelinejobs.h"

#include "tracking/series.h"
#include "widgets/looks.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLooked = 400; ///< Newest jobs of the workspace.
constexpr size_t mostKept = 60;
constexpr size_t mostAsked = 24; ///< Running steps whose progress is looked at.
constexpr qint64 tailBytes = 8192;

qint64 nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

} // namespace

PipelineJobs::PipelineJobs(items::Workspace &workspace, QString path, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_path(std::move(path))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &PipelineJobs::look);
    connect(&workspace, &items::Workspace::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        Q_EMIT timePassed(m_live);
        askProgress();
    });
    m_soon.start();
}

void PipelineJobs::setPath(const QString &path)
{
    m_path = path;
    m_soon.start();
}

QString PipelineJobs::shown() const
{
    return m_bundle ? m_bundle->job.name : QString();
}

void PipelineJobs::show(const QString &job)
{
    m_chosen = job;
    load();
}

void PipelineJobs::look()
{
    const QString source = QDir(m_workspace.folder()).relativeFilePath(m_path);
    m_workspace.reader().ask<std::vector<store::JobRow>>(
        this,
        [source](store::Database &database,
                 const store::Place &) -> Result<std::vector<store::JobRow>> {
            store::JobQuery query;
            query.kind = u"pipeline"_s;
            query.limit = mostLooked;
            auto page = store::jobPage(database, query);
            if (!page)
                return std::unexpected(page.error());
            std::vector<store::JobRow> jobs;
            for (store::JobRow &job : page->jobs)
                if (job.source == source && jobs.size() < mostKept)
                    jobs.push_back(std::move(job));
            std::ranges::reverse(jobs);
            return jobs;
        },
        [this](Result<std::vector<store::JobRow>> jobs) {
            if (!jobs)
                return;
            if (m_jobs != *jobs) {
                // A job that begins is the one to be seen.
                if (!m_jobs.empty() && !jobs->empty() && m_jobs.back().name != jobs->back().name)
                    m_chosen.reset();
                m_jobs = std::move(*jobs);
                Q_EMIT jobsChanged();
            }
            load();
        });
}

void PipelineJobs::load()
{
    const QString name = m_chosen ? *m_chosen : m_jobs.empty() ? QString() : m_jobs.back().name;
    const quint64 ticket = ++m_ticket;
    if (name.isEmpty())
        return showNone();
    m_workspace.reader().ask<items::JobBundle>(
        this,
        [name](store::Database &database, const store::Place &place) {
            return items::loadJob(database, place, name);
        },
        [this, ticket](Result<items::JobBundle> bundle) {
            if (ticket != m_ticket)
                return;
            if (!bundle) // deleted, or not to be read: nothing is better than another job's states
                return showNone();
            m_bundle = std::move(*bundle);
            m_rows = items::stepRows(*m_bundle);
            m_places.clear();
            m_live.clear();
            QHash<qint64, int> rows;
            for (int i = 0; i < int(m_rows.size()); ++i)
                rows.insert(m_rows.at(i).id, i);
            for (const store::JobRow &row : m_bundle->steps) {
                const int at = row.parent == m_bundle->job.id ? rows.value(qint64(row.id), -1) : -1;
                if (at < 0)
                    continue;
                const items::StepRow &step = m_rows.at(at);
                m_places.insert(row.step, at);
                if (step.started && !step.ended)
                    m_live.append(row.step);
                if (step.savedUs > 0)
                    m_durations.insert(row.step, step.savedUs);
                else if (step.started && step.ended)
                    m_durations.insert(row.step, step.ended - step.started);
            }
            m_progress.removeIf([this](QHash<QString, StepProgress>::iterator it) {
                return !m_live.contains(it.key());
            });
            m_live.isEmpty() ? m_second.stop() : m_second.start();
            Q_EMIT statesChanged();
        });
}

void PipelineJobs::showNone()
{
    if (!m_bundle)
        return;
    m_bundle.reset();
    m_rows.clear();
    m_places.clear();
    m_live.clear();
    m_progress.clear();
    m_second.stop();
    Q_EMIT statesChanged();
}

// The metric `progress` of steps that run, else the last bar in their logs.
void PipelineJobs::askProgress()
{
    if (m_asking || !m_bundle)
        return;
    struct Live
    {
        QString step;
        items::LogPlace log;
    };
    std::vector<Live> live;
    for (const QString &name : std::as_const(m_live))
        if (const items::StepRow *step = this->step(name); step && live.size() < mostAsked)
            live.push_back({name, items::logPlace(*m_bundle, step->id)});
    if (live.empty())
        return;
    using Progress = QHash<QString, StepProgress>;
    m_asking = true;
    m_workspace.reader().ask<Progress>(
        this,
        [live](store::Database &database, const store::Place &) -> Result<Progress> {
            Progress all;
            for (const Live &each : live) {
                std::optional<StepProgress> told;
                if (const auto list = tracking::listSeries(database, each.log.job))
                    for (const tracking::SeriesInfo &series : *list)
                        if (series.name == u"progress" && !series.system)
                            told = progressOf(series);
                if (QFile log(each.log.log); !told && log.open(QIODevice::ReadOnly)) {
                    log.seek(std::max<qint64>(0, log.size() - tailBytes));
                    told = progressIn(log.read(tailBytes));
                }
                if (told)
                    all.insert(each.step, *told);
            }
            return all;
        },
        [this, ticket = m_ticket](const Result<Progress> &progress) {
            m_asking = false;
            if (!progress || ticket != m_ticket || *progress == m_progress)
                return;
            m_progress = *progress;
            Q_EMIT timePassed(m_live);
        });
}

const items::StepRow *PipelineJobs::step(const QString &name) const
{
    const auto at = m_places.constFind(name);
    return at == m_places.constEnd() ? nullptr : &m_rows.at(*at);
}

NodeState PipelineJobs::stateOf(const QString &name) const
{
    NodeState state;
    const items::StepRow *step = this->step(name);
    if (!step)
        return state;
    state.look = lookOf(step->state, step->reused);
    state.word = items::stateWord(step->state, step->reused);
    if (step->reused) {
        state.detail = step->reusedFrom.isEmpty() ? QString() : tr("from %1").arg(step->reusedFrom);
        state.right = step->savedUs > 0 ? items::durationText(step->savedUs) : QString();
    } else if (step->started) {
        state.right = items::durationText(items::elapsed(step->started, step->ended, nowUs()));
    }
    if (const auto progress = m_progress.constFind(name);
        state.look == Look::Running && progress != m_progress.cend()) {
        state.progress = progress->part;
        state.detail = progress->words;
        //: %1 is a number of per cent.
        state.right = tr("%1 %").arg(QLocale().toString(qRound(progress->part * 100)));
    }
    if (state.look == Look::Failed)
        state.detail = step->error.section(u'\n', 0, 0);
    return state;
}

} // namespace tenon::ui
