// The line at the bottom: what runs now, how busy this computer is, the language.
#include "base/platform/files.h"
#include "base/platform/machine.h"
#include "items/stepsmodel.h"
#include "shell/mainwindow.h"
#include "store/jobpages.h"
#include "widgets/looks.h"
#include "widgets/small.h"

#include <QDateTime>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using assets::JobState;

/// The jobs that have not ended, and how far the first one is.
struct MainWindow::Running
{
    std::vector<store::JobRow> jobs;
    store::JobProgress progress;
};

void MainWindow::buildStatusBar()
{
    QStatusBar *bar = statusBar();
    bar->setSizeGripEnabled(false);
    bar->setFixedHeight(29);
    m_runningGlyph = new StateGlyph(m_theme, 14, bar);
    m_running = new QPushButton(bar);
    m_running->setProperty("link", true);
    m_runningBar = new QProgressBar(bar);
    m_runningBar->setFixedWidth(120);
    m_runningBar->setTextVisible(false);
    m_runningText = mutedLabel({}, bar);
    m_runningText->setFont(Theme::figureFont(9));
    m_cancelRunning = iconButton(m_theme.icon(u"close"_s, &Tokens::muted), {}, bar);
    auto *left = new QWidget(bar);
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_runningGlyph, m_running, m_runningBar,
                                                            m_runningText, m_cancelRunning})
        row->addWidget(widget);
    row->addStretch();
    bar->addWidget(left, 1);
    m_cpu = mutedLabel({}, bar);
    m_cpu->setFont(Theme::figureFont(9));
    m_cpu->setContentsMargins(0, 0, 10, 0);
    m_disk = mutedLabel({}, bar);
    m_language = new QToolButton(bar);
    m_language->setAutoRaise(true);
    m_language->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_language);
    for (const QString &code : Languages::all())
        menu->addAction(Languages::nativeName(code), this,
                        [this, code] { m_settings.setLanguage(code); });
    m_language->setMenu(menu);
    bar->addPermanentWidget(m_cpu);
    bar->addPermanentWidget(m_disk);
    bar->addPermanentWidget(m_language);
    connect(m_running, &QPushButton::clicked, this, [this] { openJob(m_runningJob); });
    connect(m_cancelRunning, &QAbstractButton::clicked, this, [this] {
        m_workspace.call(u"job.cancel"_s, {{u"name"_s, m_runningJob}}, this,
                         [this](const Result<QJsonObject> &answer) {
                             if (!answer)
                                 warn(tr("The job was not cancelled"), answer.error());
                         });
    });
    watchProcessors();
    m_diskTimer.setInterval(15'000);
    const auto askDisk = [this] {
        // A folder that does not answer is asked once.
        if (!m_workspace.isOpen() || m_diskLane.isBusy())
            return;
        m_diskLane.run([folder = m_workspace.folder()] { return platform::freeBytes(folder); },
                       [this](qint64 free) {
                           m_disk->setText(
                               free < 0 ? QString()
                                        : tr("%1 free").arg(QLocale().formattedDataSize(free, 0)));
                       });
    };
    connect(&m_diskTimer, &QTimer::timeout, this, askDisk);
    connect(&m_workspace, &items::Workspace::opened, this, askDisk);
    connect(&m_settings, &Settings::languageChanged, this, askDisk);
    m_diskTimer.start();
    showRunning({});
}

// A window that is not seen looks at nothing.
void MainWindow::watchProcessors()
{
    constexpr int everyMs = 3000;
    const auto meter = std::make_shared<platform::LoadMeter>();
    const auto look = [this, meter] {
        if (!isVisible() || isMinimized() || m_cpuLane.isBusy())
            return;
        m_cpuLane.run([meter] { return meter->sample(); },
                      [this](const platform::MachineLoad &load) {
                          const int share = int(std::round(load.cpu * 100));
                          const QString text = load.cpu < 0
                                                   ? QString()
                                                   : tr("CPU %1 %").arg(QLocale().toString(share));
                          if (text != m_cpu->text()) // a paint less
                              m_cpu->setText(text);
                      });
    };
    m_cpuTimer.setInterval(everyMs);
    connect(&m_cpuTimer, &QTimer::timeout, this, look);
    m_cpuTimer.start();
}

void MainWindow::askRunning()
{
    store::JobQuery query;
    query.states = {0, 10, 20, 30, 40, 50, 60, 70, 80, 81, 82};
    query.limit = 100;
    m_queue->setQuery(query);
    m_workspace.reader().ask<Running>(
        this,
        [query](store::Database &database, const store::Place &) -> Result<Running> {
            auto page = store::jobPage(database, query);
            if (!page)
                return std::unexpected(page.error());
            Running running{std::move(page->jobs), {}};
            if (running.jobs.empty())
                return running;
            auto progress = store::jobProgress(database, running.jobs.front().id);
            if (!progress)
                return std::unexpected(progress.error());
            running.progress = *progress;
            return running;
        },
        [this](Result<Running> running) { showRunning(running.value_or(Running())); });
}

// What is left, were the steps all alike: so in whole minutes.
QString MainWindow::leftOf(const store::JobRow &job, const store::JobProgress &progress)
{
    if (!job.started || progress.done == 0 || progress.done >= progress.all)
        return {};
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
    const double gone = double(items::elapsed(*job.started, 0, now));
    constexpr double usAMinute = 60e6;
    const int minutes
        = int(std::round(gone * (progress.all - progress.done) / progress.done / usAMinute));
    return minutes == 0 ? tr("less than a minute left")
                        : tr("about %n minute(s) left", nullptr, minutes);
}

void MainWindow::showRunning(const Running &running)
{
    const bool any = !running.jobs.empty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_runningGlyph, m_running, m_runningBar,
                                                            m_runningText, m_cancelRunning})
        widget->setVisible(any);
    m_runningJob = any ? running.jobs.front().name : QString();
    if (!any)
        return;
    const store::JobRow &job = running.jobs.front();
    const store::JobProgress &progress = running.progress;
    m_runningGlyph->setLook(lookOf(JobState(job.state), false));
    m_running->setText(job.displayName.isEmpty() ? job.name : job.displayName);
    m_cancelRunning->setEnabled(JobState(job.state) != JobState::CancelRequested);
    m_runningBar->setVisible(progress.all > 0);
    m_runningBar->setRange(0, std::max(1, progress.all));
    m_runningBar->setValue(progress.done);
    m_runningBar->setAccessibleName(tr("Steps that have ended"));
    QStringList parts;
    if (!progress.running.isEmpty())
        parts.append(progress.running);
    if (progress.all > 0)
        parts.append(tr("%1 of %2 steps").arg(progress.done).arg(progress.all));
    if (const QString left = leftOf(job, progress); !left.isEmpty())
        parts.append(left);
    if (running.jobs.size() > 1)
        parts.append(tr("%n more job(s)", nullptr, int(running.jobs.size()) - 1));
    m_runningText->setText(parts.join(u" · "_s));
}

} // namespace tenon::ui
