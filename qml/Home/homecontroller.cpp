#include "Home/homecontroller.h"

#include "assets/asset.h"
#include "items/stepsmodel.h"
#include "store/jobpages.h"
#include "widgets/looks.h"
#include "yaml/load.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardsShown = 6;
constexpr int lookEveryMs = 2000;

} // namespace

HomeController::HomeController(const Theme &theme, items::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_machine(std::make_shared<Machine>())
    , m_machineLane(this)
{
    m_lookAgain.setInterval(lookEveryMs);
    connect(&m_lookAgain, &QTimer::timeout, this, &HomeController::look);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &HomeController::askJobs);
    connect(&theme, &Theme::changed, this, [this] {
        ++m_generation;
        Q_EMIT themeChanged();
    });
    connect(&workspace, &items::Workspace::opened, this, [this] {
        m_jobs.clear();
        Q_EMIT jobsChanged();
        Q_EMIT recentsChanged();
        askJobs();
    });
    connect(&workspace, &items::Workspace::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    askJobs();
}

HomeController::~HomeController() = default;

QVariantList HomeController::recents() const
{
    QVariantList list;
    for (const QString &folder : m_folders) {
        const bool open = folder == m_workspace.folder();
        QString shown = folder;
        if (shown.startsWith(QDir::homePath() + u'/'))
            shown = u"~"_s + shown.sliced(QDir::homePath().size());
        const auto card = m_cards.find(folder);
        QVariantMap map = card == m_cards.end() ? QVariantMap() : cardOf(card->second.work);
        map.insert({{u"name"_s, QFileInfo(folder).fileName()},
                    {u"path"_s, folder},
                    {u"shown"_s, shown},
                    {u"open"_s, open}});
        list.append(map);
        if (list.size() == cardsShown)
            break;
    }
    return list;
}

void HomeController::setRecents(const QStringList &folders)
{
    m_folders = folders;
    Q_EMIT recentsChanged();
    askAllWork();
}

void HomeController::setSamplesFolder(const QString &folder)
{
    if (folder.isEmpty())
        return;
    QThreadPool::globalInstance()->start([this, guard = QPointer<HomeController>(this), folder] {
        QVariantList samples;
        for (const QFileInfo &info :
             QDir(folder).entryInfoList({u"*.yml"_s}, QDir::Files, QDir::Name)) {
            const auto job = yaml::loadJob(info.filePath());
            if (!job)
                continue;
            samples.append(
                QVariantMap{{u"title"_s, job->displayName.isEmpty() ? info.completeBaseName()
                                                                    : job->displayName},
                            {u"text"_s, job->description},
                            {u"steps"_s, job->pipeline() ? int(job->pipeline()->steps.size()) : 1},
                            {u"file"_s, info.fileName()}});
        }
        // The one that needs least stands first.
        std::ranges::stable_sort(samples, [](const QVariant &a, const QVariant &b) {
            const auto rank = [](const QVariant &v) {
                const QString file = v.toMap()[u"file"_s].toString();
                return file.startsWith(u"digits"_s) ? 0 : file.startsWith(u"torch"_s) ? 2 : 1;
            };
            return rank(a) < rank(b);
        });
        if (guard)
            QMetaObject::invokeMethod(guard.get(), [this, samples] {
                m_samples = samples;
                Q_EMIT samplesChanged();
                Q_EMIT jobsChanged();
            });
    });
}

void HomeController::setTemplates(const std::vector<files::PipelineTemplate> &templates)
{
    m_templates.clear();
    for (const files::PipelineTemplate &each : templates)
        m_templates.append(QVariantMap{{u"id"_s, each.id},
                                       {u"title"_s, each.title},
                                       {u"text"_s, each.description},
                                       {u"steps"_s, each.steps},
                                       {u"icon"_s, templateIcon(each.id)}});
    Q_EMIT templatesChanged();
}

QVariantMap HomeController::texts() const
{
    return {
        {u"home"_s, tr("Home")},
        {u"openFolder"_s, tr("Open folder")},
        {u"newWorkspace"_s, tr("New workspace")},
        {u"clone"_s, tr("Clone")},
        {u"recent"_s, tr("Recent workspaces")},
        {u"noRecent"_s, tr("Folders you open stand here. Any folder with Azure Machine Learning "
                           "pipeline files is a workspace; opening one writes nothing into it.")},
        {u"templates"_s, tr("New pipeline from a template")},
        {u"templatesHint"_s, tr("with data to try it on; put yours in its place")},
        {u"use"_s, tr("Use")},
        {u"samples"_s, tr("Samples")},
        {u"samplesHint"_s, tr("come with the program, run offline")},
        {u"open"_s, tr("Open")},
        {u"openNow"_s, tr("Open now")},
        {u"ranLast"_s, tr("What ran last")},
        {u"jobTable"_s, tr("Job table")},
        {u"noJobs"_s, tr("No jobs yet")},
        {u"noJobsText"_s, tr("Jobs of the open workspace stand here, with their state.")},
        {u"steps"_s, tr("%1 steps")},
        {u"hint"_s, tr("First metrics in two minutes")},
        {u"hint1"_s, tr("Open a sample")},
        {u"hint2"_s, tr("Press Run")},
        {u"hint3"_s, tr("Read its metrics")},
        {u"hintButton"_s, tr("Start with the first sample")},
        {u"close"_s, tr("Close")},
        {u"computer"_s, tr("This computer")},
        {u"openLog"_s, tr("Open log")},
        {u"runAgain"_s, tr("Run again")},
        {u"nothingRan"_s, tr("Nothing has run here yet")}};
}

void HomeController::retranslate()
{
    Q_EMIT textsChanged();
    askJobs();
}

void HomeController::closeHint()
{
    m_hintClosed = true;
    Q_EMIT jobsChanged();
}

void HomeController::askJobs()
{
    if (!m_workspace.isOpen())
        return;
    struct Last
    {
        std::vector<store::JobRow> jobs;
        std::vector<double> progress; ///< Of each: share of its steps that have ended, −1: none.
    };
    m_workspace.reader().ask<Last>(
        this,
        [](store::Database &database, const store::Place &) -> Result<Last> {
            store::JobQuery query;
            query.limit = 12;
            auto page = store::jobPage(database, query);
            if (!page)
                return std::unexpected(page.error());
            Last last{std::move(page->jobs), {}};
            for (const store::JobRow &row : last.jobs)
                last.progress.push_back(items::progressOf(database, row));
            return last;
        },
        [this](Result<Last> last) {
            QVariantList jobs;
            m_picked.clear();
            if (last)
                for (const store::JobRow &row : last->jobs)
                    m_picked.append(items::pickedJob(row));
            const QDate today = QDate::currentDate();
            if (last)
                for (size_t i = 0; i < last->jobs.size(); ++i) {
                    const store::JobRow &row = last->jobs[i];
                    const auto state = assets::JobState(row.state);
                    const QDateTime created = QDateTime::fromMSecsSinceEpoch(row.created / 1000);
                    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
                    jobs.append(QVariantMap{
                        {u"name"_s, row.name},
                        {u"title"_s, row.displayName.isEmpty() ? row.name : row.displayName},
                        {u"look"_s, int(lookOf(state, row.reusedFrom.has_value()))},
                        {u"word"_s, items::stateWord(state, row.reusedFrom.has_value())},
                        {u"detail"_s, row.experiment},
                        {u"progress"_s, last->progress[i]},
                        {u"again"_s, !row.source.isEmpty() && store::terminalState <= row.state},
                        {u"duration"_s, row.started ? items::durationText(items::elapsed(
                                                          *row.started, row.ended.value_or(0), now))
                                                    : u"–"_s},
                        {u"when"_s,
                         created.date() == today
                             ? QLocale().toString(created.time(), QLocale::ShortFormat)
                             : QLocale().toString(created.date(), QLocale::ShortFormat)}});
                }
            if (jobs == m_jobs)
                return;
            m_jobs = jobs;
            Q_EMIT jobsChanged();
            askWork(m_workspace.folder());
        });
}

void HomeController::runAgain(const QString &name)
{
    const auto it = std::ranges::find(m_picked, name, &items::PickedJob::name);
    if (it != m_picked.end())
        Q_EMIT runAgainWanted(*it);
}

void HomeController::askAllWork()
{
    for (const QString &folder : m_folders.first(std::min<qsizetype>(m_folders.size(), cardsShown)))
        askWork(folder);
}

void HomeController::askWork(const QString &folder)
{
    if (!m_watching)
        return;
    Card &card = m_cards[folder];
    if (!card.lane)
        card.lane = std::make_unique<Lane>(this);
    if (card.lane->isBusy())
        return; // it has not answered; asked again with the next change
    card.lane->run([folder] { return items::recentWork(folder); },
                   [this, folder](const Result<items::RecentWork> &work) {
                       Card &answered = m_cards[folder];
                       if (!work || answered.work == *work)
                           return;
                       answered.work = *work;
                       Q_EMIT recentsChanged();
                   });
}

// The bars of a card and the sentence under them.
QVariantMap HomeController::cardOf(const items::RecentWork &work) const
{
    if (work.jobs.isEmpty())
        return {};
    qint64 longest = 1;
    for (const items::RecentWork::Job &job : work.jobs)
        longest = std::max(longest, job.duration);
    QVariantList bars;
    for (const items::RecentWork::Job &job : work.jobs)
        bars.append(QVariantMap{{u"height"_s, double(job.duration) / double(longest)},
                                {u"look"_s, int(lookOf(job.state, job.reused))}});
    const items::RecentWork::Job &last = work.jobs.last();
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(last.created / 1000);
    return {{u"bars"_s, bars},
            {u"look"_s, int(lookOf(last.state, last.reused))},
            {u"word"_s, items::stateWord(last.state, last.reused)},
            {u"detail"_s,
             last.progress < 0
                 ? last.title
                 : tr("%1, %2 %")
                       .arg(last.title, QLocale().toString(int(std::round(last.progress * 100))))},
            {u"when"_s, when.date() == QDate::currentDate()
                            ? QLocale().toString(when.time(), QLocale::ShortFormat)
                            : QLocale().toString(when.date(), QLocale::ShortFormat)}};
}

void HomeController::setWatching(bool watching)
{
    if (watching == m_watching)
        return;
    m_watching = watching;
    if (!watching)
        return m_lookAgain.stop();
    m_lookAgain.start();
    look();
    askAllWork();
}

void HomeController::look()
{
    if (m_machineLane.isBusy())
        return;
    const QString folder = m_workspace.isOpen() ? m_workspace.folder() : QDir::homePath();
    m_machineLane.run(
        [machine = m_machine, folder] {
            return std::pair(machine->meter.sample(), platform::diskUse(folder));
        },
        [this](const std::pair<platform::MachineLoad, platform::DiskUse> &seen) {
            const auto before = meters();
            m_load = seen.first;
            m_disk = seen.second;
            if (meters() != before)
                Q_EMIT metersChanged();
        });
}

QVariantList HomeController::meters() const
{
    const QLocale locale;
    const auto gigabytes = [&locale](qint64 bytes) {
        return locale.toString(double(bytes) / double(1LL << 30), 'f', bytes < 10LL << 30 ? 1 : 0);
    };
    const auto meter = [&locale](const QString &name, double share, const QString &text) {
        // Shown in whole per cent: what changes less paints nothing.
        const double shown = share < 0 ? -1 : std::round(share * 100) / 100;
        return QVariantMap{
            {u"name"_s, name},
            {u"share"_s, shown},
            {u"percent"_s,
             shown < 0 ? QString() : tr("%1 %").arg(locale.toString(int(std::round(shown * 100))))},
            {u"text"_s, text}};
    };
    QVariantList list{meter(tr("CPU"), m_load.cpu, tr("%n core(s)", nullptr, m_load.cores))};
    if (m_load.memoryTotal > 0)
        list.append(meter(
            tr("Memory"), double(m_load.memoryUsed) / double(m_load.memoryTotal),
            tr("%1 of %2 GiB").arg(gigabytes(m_load.memoryUsed), gigabytes(m_load.memoryTotal))));
    if (m_disk.total() > 0)
        list.append(meter(tr("Disk"), double(m_disk.used) / double(m_disk.total()),
                          tr("%1 GiB free").arg(gigabytes(m_disk.available))));
    return list;
}

} // namespace tenon::ui
