#include "Home/homecontroller.h"

#include "assets/asset.h"
#include "items/stepsmodel.h"
#include "store/jobpages.h"
#include "widgets/looks.h"
#include "yaml/load.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>

namespace tenon::ui {

using namespace Qt::StringLiterals;

ThemeImages::ThemeImages(const Theme &theme)
    : QQuickImageProvider(Pixmap)
    , m_theme(theme)
{
}

QPixmap ThemeImages::requestPixmap(const QString &id, QSize *size, const QSize &wanted)
{
    const QStringList parts = id.split(u'/');
    const QSize side = wanted.isEmpty() ? QSize(16, 16) : wanted;
    if (size)
        *size = side;
    if (parts.value(0) == u"glyph"_s)
        return m_theme.stateIcon(Look(parts.value(1).toInt())).pixmap(side);
    const QString token = parts.value(2);
    QColor Tokens::*role = token == u"muted"_s      ? &Tokens::muted
                           : token == u"accent"_s   ? &Tokens::accent
                           : token == u"onAccent"_s ? &Tokens::onAccent
                                                    : &Tokens::text;
    return m_theme.icon(parts.value(1), role).pixmap(side);
}

HomeController::HomeController(const Theme &theme, items::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_workspace(workspace)
{
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

QVariantMap HomeController::theme() const
{
    const Tokens &t = m_theme.tokens();
    QVariantMap words;
    for (int look = 0; look <= int(Look::Stale); ++look)
        words.insert(QString::number(look), t.word(Look(look)));
    return {
        {u"window"_s, t.window},
        {u"base"_s, t.base},
        {u"raised"_s, t.raised},
        {u"sunken"_s, t.sunken},
        {u"line"_s, t.line},
        {u"text"_s, t.text},
        {u"muted"_s, t.muted},
        {u"accent"_s, t.accent},
        {u"accentHover"_s, blend(t.accent, t.dark ? QColor(Qt::white) : QColor(Qt::black), 0.1)},
        {u"onAccent"_s, t.onAccent},
        {u"hover"_s, blend(t.base, t.text, 0.06)},
        {u"notice"_s, blend(t.base, t.accent, 0.10)},
        {u"border"_s, blend(t.line, t.text, 0.05)},
        {u"words"_s, words},
        {u"font"_s, Theme::textFont().family()},
        {u"code"_s, Theme::codeFont().family()}};
}

QVariantList HomeController::recents() const
{
    QVariantList list;
    for (const QString &folder : m_folders) {
        const bool open = folder == m_workspace.folder();
        QString shown = folder;
        if (shown.startsWith(QDir::homePath() + u'/'))
            shown = u"~"_s + shown.sliced(QDir::homePath().size());
        list.append(QVariantMap{{u"name"_s, QFileInfo(folder).fileName()},
                                {u"path"_s, folder},
                                {u"shown"_s, shown},
                                {u"open"_s, open}});
        if (list.size() == 6)
            break;
    }
    return list;
}

void HomeController::setRecents(const QStringList &folders)
{
    m_folders = folders;
    Q_EMIT recentsChanged();
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

QVariantMap HomeController::texts() const
{
    return {
        {u"home"_s, tr("Home")},
        {u"openFolder"_s, tr("Open folder")},
        {u"recent"_s, tr("Recent workspaces")},
        {u"noRecent"_s, tr("Folders you open stand here. Any folder with Azure Machine Learning "
                           "pipeline files is a workspace; opening one writes nothing into it.")},
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
        {u"close"_s, tr("Close")}};
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
    m_workspace.reader().ask<store::JobPage>(
        this,
        [](store::Database &database, const store::Place &) {
            store::JobQuery query;
            query.limit = 12;
            return store::jobPage(database, query);
        },
        [this](Result<store::JobPage> page) {
            QVariantList jobs;
            const QDate today = QDate::currentDate();
            if (page)
                for (const store::JobRow &row : page->jobs) {
                    const auto state = assets::JobState(row.state);
                    const QDateTime created = QDateTime::fromMSecsSinceEpoch(row.created / 1000);
                    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
                    jobs.append(QVariantMap{
                        {u"name"_s, row.name},
                        {u"title"_s, row.displayName.isEmpty() ? row.name : row.displayName},
                        {u"look"_s, int(lookOf(state, row.reusedFrom.has_value()))},
                        {u"word"_s, items::stateWord(state, row.reusedFrom.has_value())},
                        {u"detail"_s, row.experiment},
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
        });
}

} // namespace tenon::ui
