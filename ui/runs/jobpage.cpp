#include "runs/jobpage.h"

#include "runs/chartspanel.h"
#include "runs/codepane.h"
#include "runs/jobgraph.h"
#include "runs/stepsview.h"
#include "store/jobs.h"
#include "widgets/filespane.h"
#include "widgets/folding.h"
#include "widgets/host.h"
#include "widgets/looks.h"
#include "widgets/propertylist.h"

#include <QJsonDocument>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using assets::JobState;
using items::JobBundle;
using items::NamedSeries;
using items::StepRow;

namespace {

// Between a change and its reading, the more of a job there is to read the longer.
constexpr int soonMs = 50;
constexpr int latestMs = 1000;

} // namespace

JobPage::JobPage(const Theme &theme, items::Workspace &workspace, Host &host,
                 KSyntaxHighlighting::Repository &syntax, const QString &job, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_host(host)
    , m_syntax(syntax)
    , m_name(job)
{
    build();
    setTexts();
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(soonMs);
    m_seriesSoon.setSingleShot(true);
    m_seriesSoon.setInterval(80);
    m_second.setInterval(1000);
    connect(&m_reloadSoon, &QTimer::timeout, this, &JobPage::reload);
    connect(&m_seriesSoon, &QTimer::timeout, this, &JobPage::reloadSeries);
    connect(&m_second, &QTimer::timeout, this, [this] {
        showHeader();
        showStep();
    });
    connect(&workspace, &items::Workspace::changed, this, [this](const client::Changes &changes) {
        const auto ours = [this](const QList<qint64> &ids) {
            if (!m_bundle || ids.isEmpty())
                return !m_bundle;
            for (const qint64 id : ids)
                if (id == qint64(m_bundle->job.id) || m_model.row(id))
                    return true;
            return false;
        };
        const bool all = changes == client::Changes{};
        if ((all || ours(changes.jobs)) && !m_reloadSoon.isActive())
            m_reloadSoon.start();
        if ((all || ours(changes.metrics)) && !m_seriesSoon.isActive())
            m_seriesSoon.start();
    });
    reload();
}

JobPage::~JobPage() = default;

QString JobPage::title() const
{
    return m_bundle && !m_bundle->job.displayName.isEmpty() ? m_bundle->job.displayName : m_name;
}

QIcon JobPage::icon() const
{
    if (!m_bundle)
        return m_theme.icon(u"job"_s, &Tokens::muted);
    return m_theme.stateIcon(
        lookOf(JobState(m_bundle->job.state), m_bundle->job.reusedFrom.has_value()));
}

bool JobPage::isLive() const
{
    return m_bundle && !assets::isTerminal(JobState(m_bundle->job.state));
}

qint64 JobPage::startUs() const
{
    return m_bundle ? m_bundle->job.started.value_or(m_bundle->job.created) : 0;
}

void JobPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_outer = new QStackedWidget(this);
    layout->addWidget(m_outer);
    m_missing = new EmptyState(m_theme, u"job"_s, this);
    m_outer->addWidget(m_missing);
    auto *whole = new QWidget(this);
    m_outer->addWidget(whole);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setProperty("thin", true);
    m_progress->setFixedHeight(2);
    m_progress->setAccessibleName(tr("Progress"));
    column->addWidget(m_progress);

    QFrame *bar = barFrame(33, this);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    row->setContentsMargins(8, 0, 12, 0);
    m_tabs = new QTabBar(bar);
    m_tabs->setProperty("pages", true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_cursorLabel = mutedLabel({}, bar);
    m_cursorLabel->setFont(Theme::figureFont(9));
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(m_cursorLabel);
    column->addWidget(bar);

    m_pages = new QStackedWidget(this);
    column->addWidget(m_pages, 1);
    m_metrics = new ChartsPanel(m_theme, this);
    m_parameters = new PropertyList(this);
    m_outputs = new FilesPane(m_theme, m_syntax, this);
    m_code = new CodePane(m_theme, m_syntax, this);
    m_details = new PropertyList(this);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_parts.size())
            m_pages->setCurrentWidget(m_parts.at(index).page);
    });
    addTab("overview", buildOverview(), [] { return tr("Overview"); });
    addTab("metrics", m_metrics, [] { return tr("Metrics"); });
    addTab("parameters", m_parameters, [] { return tr("Parameters"); });
    addTab("outputs", m_outputs, [this] {
        return m_outputCount > 0 ? tr("Outputs") + u"  "_s + QLocale().toString(m_outputCount)
                                 : tr("Outputs");
    });
    addTab("code", m_code, [] { return tr("Code"); });
    addTab("details", m_details, [] { return tr("Details"); });
    installJobGraph(*this, m_theme, m_host);
    QWidget *stepsBar = m_stepsBar->parentWidget();
    QList<Folding::Step> steps{Folding::hide(m_critical)};
    for (QToolButton *button : stepsBar->findChildren<QToolButton *>())
        steps.append(Folding::iconOnly(button));
    m_folding.append(new Folding(stepsBar, steps));
    connect(m_outputs, &FilesPane::revealWanted, this,
            [this](const QString &path) { m_host.reveal(path); });
    m_outputs->offerOpening(true);
    connect(m_outputs, &FilesPane::openWanted, this,
            [this](const QString &path) { m_host.openData(path); });
    connect(m_code, &CodePane::revealWanted, this,
            [this](const QString &path) { m_host.reveal(path); });
    connect(m_charts, &ChartsPanel::axisChanged, this, [this] { m_seriesSoon.start(); });
    for (ChartsPanel *charts : {m_charts, m_metrics})
        connect(charts, &ChartsPanel::cursorMoved, this, &JobPage::setCursor);
}

void JobPage::addTab(const QByteArray &id, QWidget *page, std::function<QString()> text,
                     const QByteArray &before)
{
    qsizetype at = m_parts.size();
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        if (m_parts.at(i).id == before)
            at = i;
    m_parts.insert(at, {id, page, std::move(text)});
    m_pages->addWidget(page);
    m_tabs->insertTab(int(at), m_parts.at(at).text());
    if (m_parts.size() == 1)
        m_pages->setCurrentWidget(page);
}

void JobPage::showTab(const QByteArray &id)
{
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        if (m_parts.at(i).id == id)
            m_tabs->setCurrentIndex(int(i));
}

QByteArray JobPage::currentTab() const
{
    return m_parts.value(m_tabs->currentIndex(), {{}, nullptr, {}}).id;
}

QWidget *JobPage::buildHeader()
{
    QFrame *header = barFrame(61, this);
    auto *row = static_cast<QHBoxLayout *>(header->layout());
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(12);
    m_glyph = new StateGlyph(m_theme, 24, header);
    row->addWidget(m_glyph);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    m_title = new QLabel(header);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Theme::textFont(13, QFont::DemiBold));
    m_word = new QLabel(header);
    m_word->setFont(Theme::figureFont(10, QFont::DemiBold));
    first->addWidget(m_title);
    first->addWidget(m_word);
    first->addStretch();
    m_subtitle = new ElidedLabel(Qt::ElideRight, header);
    m_subtitle->setProperty("muted", true);
    m_subtitle->setFont(Theme::textFont(9));
    names->addStretch();
    names->addLayout(first);
    names->addWidget(m_subtitle);
    names->addStretch();
    row->addLayout(names);
    QFrame *line = verticalLine(header);
    line->setFixedHeight(34);
    row->addWidget(line);
    m_elapsed = new KeyValue({}, header);
    m_left = new KeyValue({}, header);
    m_experiment = new KeyValue({}, header);
    m_compute = new KeyValue({}, header);
    m_saved = new KeyValue({}, header);
    row->addSpacing(4);
    for (KeyValue *pair : {m_elapsed, m_left, m_saved, m_experiment, m_compute}) {
        row->addWidget(pair);
        row->addSpacing(8);
    }
    row->addStretch(1);
    m_cancel = new QPushButton(header);
    m_cancel->setIcon(m_theme.icon(u"stop"_s, &Tokens::failed));
    m_again_ = new QPushButton(header);
    m_again_->setIcon(m_theme.icon(u"refresh"_s));
    m_open = new QPushButton(header);
    m_open->setIcon(m_theme.icon(u"folder"_s));
    for (QPushButton *button : {m_cancel, m_again_, m_open})
        row->addWidget(button);
    auto *more = static_cast<QToolButton *>(iconButton(m_theme.icon(u"dots"_s), {}, header));
    m_more = more;
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    row->addWidget(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_host.offerJobActions(menu, this);
    });
    const auto does = [this](QPushButton *button, const char *id) {
        connect(button, &QPushButton::clicked, this, [this, id] {
            m_host.pickJobsIn(this);
            m_host.action(id)->trigger();
        });
    };
    does(m_cancel, "job.cancel");
    does(m_again_, "job.again");
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_bundle)
            m_host.reveal(m_bundle->folder);
    });
    const auto fold
        = [](KeyValue *pair) { return [pair](bool folded) { pair->setFolded(folded); }; };
    m_folding = {new Folding(header, {fold(m_compute), fold(m_saved), fold(m_experiment),
                                      Folding::iconOnly(m_open), Folding::iconOnly(m_again_),
                                      fold(m_left), Folding::iconOnly(m_cancel), fold(m_elapsed)})};
    return header;
}

QWidget *JobPage::buildOverview()
{
    auto *splitter = m_overview = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(splitter);
    left->setProperty("document", true);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFrame *bar = barFrame(33, left);
    auto *row = m_stepsBar = static_cast<QHBoxLayout *>(bar->layout());
    m_summary = new ElidedLabel(Qt::ElideRight, bar);
    m_critical = mutedLabel({}, bar);
    row->addWidget(m_summary, 1);
    row->addWidget(m_critical);
    column->addWidget(bar);
    m_steps = new StepsView(m_theme, m_model, left);
    m_stepViews = new QStackedWidget(left);
    m_stepViews->addWidget(m_steps);
    column->addWidget(m_stepViews, 1);

    auto *step = new QFrame(left);
    step->setProperty("stripTop", true);
    auto *facts = new QVBoxLayout(step);
    facts->setContentsMargins(12, 8, 8, 10);
    facts->setSpacing(4);
    auto *line = new QHBoxLayout;
    m_stepTitle = new QLabel(step);
    m_stepTitle->setTextFormat(Qt::PlainText);
    m_stepTitle->setFont(Theme::textFont(10, QFont::DemiBold));
    m_stepFacts = new ElidedLabel(Qt::ElideRight, step);
    m_stepFacts->setProperty("muted", true);
    m_stepFacts->setFont(Theme::figureFont());
    m_stepOpen = new QPushButton(step);
    m_stepOpen->setProperty("link", true);
    line->addWidget(m_stepTitle);
    line->addWidget(m_stepFacts, 1);
    line->addWidget(m_stepOpen);
    m_stepReason = new QLabel(step);
    m_stepReason->setTextFormat(Qt::PlainText);
    m_stepReason->setWordWrap(true);
    m_stepReason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts->addLayout(line);
    facts->addWidget(m_stepReason);
    column->addWidget(step);
    splitter->addWidget(left);

    m_charts = new ChartsPanel(m_theme, splitter);
    splitter->addWidget(m_charts);
    splitter->setSizes({640, 560});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);

    connect(m_steps, &StepsView::stepSelected, this, [this] {
        m_chosen = true;
        showStep();
        showLog(false);
    });
    connect(m_steps, &StepsView::stepOpened, this, [this] { showLog(true); });
    connect(m_steps, &StepsView::cursorMoved, this, &JobPage::setCursor);
    connect(m_stepOpen, &QPushButton::clicked, this, [this] {
        if (const StepRow *selected = m_model.row(m_steps->selectedStep()))
            m_host.openJob(selected->reused && !selected->reusedFrom.isEmpty()
                               ? selected->reusedFrom
                               : selected->name);
    });
    return splitter;
}

// Steps and charts stand one below the other where there is no room beside each other, but is
// below.
void JobPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    constexpr int narrow = 760, high = 480;
    const Qt::Orientation wanted
        = width() < narrow && height() >= high ? Qt::Vertical : Qt::Horizontal;
    if (m_overview->orientation() == wanted)
        return;
    m_overview->setOrientation(wanted);
    const int all = wanted == Qt::Vertical ? m_overview->height() : m_overview->width();
    m_overview->setSizes({all * 8 / 15, all * 7 / 15});
}

void JobPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        if (m_bundle) { // reasons are words, too
            m_model.setRows(items::stepRows(*m_bundle), items::stepEdges(*m_bundle));
            showHeader();
            showStep();
            showTables();
        }
    }
}

void JobPage::setTexts()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_tabs->setTabText(int(i), m_parts.at(i).text());
    m_tabs->setAccessibleName(tr("Parts of the job"));
    m_elapsed->setKey(tr("Elapsed"));
    m_left->setKey(tr("Steps"));
    m_experiment->setKey(tr("Experiment"));
    m_compute->setKey(tr("Compute"));
    m_saved->setKey(tr("Saved by reuse"));
    m_cancel->setText(tr("Cancel"));
    m_again_->setText(tr("Run again"));
    m_open->setText(tr("Open folder"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    for (Folding *folding : std::as_const(m_folding))
        folding->refresh();
    m_parameters->setAccessibleName(tr("Parameters"));
    m_details->setAccessibleName(tr("Details"));
    m_outputs->setEmptyTexts(
        tr("No outputs yet"),
        tr("Files that the job and its steps write to their outputs stand here."));
    m_code->setEmptyTexts(tr("No code"), tr("The job was made without a code folder."));
    if (!m_bundle)
        m_missing->setTexts(tr("Reading the job…"), {});
}

void JobPage::reload()
{
    if (m_reloading) {
        m_again = true;
        return;
    }
    m_reloading = true;
    m_reloadTook.start();
    m_workspace.reader().ask<JobBundle>(
        this,
        [name = m_name](store::Database &database, const store::Place &place) {
            return items::loadJob(database, place, name);
        },
        [this](Result<JobBundle> result) {
            m_reloading = false;
            if (result) {
                take(std::move(*result));
            } else if (!m_bundle) {
                m_missing->setTexts(tr("This job is not here"),
                                    tr("There is no job named %1 in this workspace.").arg(m_name));
            }
            // A job of thousands of steps is not read all the time: the machine is for the steps.
            m_reloadSoon.setInterval(std::clamp(3 * int(m_reloadTook.elapsed()), soonMs, latestMs));
            if (std::exchange(m_again, false))
                m_reloadSoon.start();
        });
}

void JobPage::take(JobBundle bundle)
{
    const bool first = !m_bundle;
    const int before = first ? -1 : m_bundle->job.state;
    m_bundle = std::move(bundle);
    m_outer->setCurrentIndex(1);
    if (first)
        setFocusProxy(m_tabs); // takes the focus along, where the page waited with it
    m_model.setRows(items::stepRows(*m_bundle), items::stepEdges(*m_bundle));
    const bool live = isLive();
    m_steps->setLive(live);
    live ? m_second.start() : m_second.stop();
    if (!m_chosen || m_steps->selectedStep() == 0) {
        // The step one wants to see: where one was, else the failed one, the one that runs, the
        // longest.
        const auto was = std::ranges::find(m_model.rows(), m_restoredStep, &StepRow::name);
        const bool restored = !m_restoredStep.isEmpty() && was != m_model.rows().end();
        m_restoredStep.clear();
        qint64 wanted = restored ? was->id : m_model.firstFailed();
        for (const StepRow &row : m_model.rows())
            if (!wanted && row.state == JobState::Running && !row.hasChildren)
                wanted = row.id;
        qint64 longest = -1;
        if (!wanted)
            for (const StepRow &row : m_model.rows()) {
                const qint64 took = row.reused                 ? row.savedUs
                                    : row.started && row.ended ? row.ended - row.started
                                                               : 0;
                if (!row.hasChildren && took > longest) {
                    longest = took;
                    wanted = row.id;
                }
            }
        m_steps->selectStep(wanted);
        m_chosen
            = restored
              || !live; // while it runs the selection follows the work until the person chooses
    } else if (!first && live == false && before != m_bundle->job.state && m_model.firstFailed()) {
        m_steps->selectStep(m_model.firstFailed());
    }
    showHeader();
    showStep();
    showTables();
    showLog(false);
    if (first || before != m_bundle->job.state) {
        m_seriesSoon.start();
        Q_EMIT looksChanged();
    }
    Q_EMIT loaded();
    Q_EMIT picksChanged();
}

void JobPage::reloadSeries()
{
    if (!m_bundle)
        return;
    if (m_seriesLoading) {
        m_seriesAgain = true;
        return;
    }
    m_seriesLoading = true;
    std::vector<std::pair<qint64, QString>> jobs{{qint64(m_bundle->job.id), title()}};
    for (const StepRow &row : m_model.rows())
        if (row.id != qint64(m_bundle->job.id))
            jobs.emplace_back(row.id, row.title);
    // A reused step shows the curves of the job it came from.
    for (const store::JobRow &row : m_bundle->steps)
        if (row.reusedFrom)
            jobs.emplace_back(qint64(*row.reusedFrom),
                              row.displayName.isEmpty() ? row.step : row.displayName);
    const tracking::ReadRange range = m_charts->range();
    m_workspace.reader().ask<std::vector<NamedSeries>>(
        this,
        [jobs, range](store::Database &database, const store::Place &) {
            return items::loadSeries(database, jobs, range);
        },
        [this](Result<std::vector<NamedSeries>> result) {
            m_seriesLoading = false;
            if (result) {
                // Curves of reused steps keep their own clock: they are moved to this job's start.
                QHash<qint64, qint64> shift;
                for (const store::JobRow &row : m_bundle->steps)
                    if (row.reusedFrom)
                        if (const auto origin = m_bundle->origins.value(qint64(*row.reusedFrom));
                            origin.started)
                            shift.insert(qint64(*row.reusedFrom), row.created - *origin.started);
                for (NamedSeries &series : *result)
                    if (const qint64 by = shift.value(series.job))
                        for (tracking::Point &point : series.data.points)
                            point.time += by;
                m_charts->setSeries(*result, startUs(), isLive());
                m_metrics->setSeries(*result, startUs(), isLive());
            }
            if (std::exchange(m_seriesAgain, false))
                m_seriesSoon.start();
        });
}

void JobPage::setFront(bool front)
{
    m_front = front;
    showLog(false);
}

void JobPage::showLog(bool raise)
{
    if (!m_front || !m_bundle || !isVisible())
        return;
    const StepRow *row = m_model.row(m_steps->selectedStep());
    if (!row)
        return;
    const bool live = !assets::isTerminal(row->state);
    m_host.showLog(row->title, items::logPlace(*m_bundle, row->id), live,
                   raise || row->state == JobState::Failed);
}

void JobPage::setCursor(std::optional<qint64> us, bool pin)
{
    if (m_pinned && !pin)
        return; // hovering moves only a free cursor
    if (pin)
        m_pinned = us.has_value();
    m_cursor = us;
    m_steps->setCursorTime(us);
    m_charts->setCursorTime(us, m_pinned);
    m_metrics->setCursorTime(us, m_pinned);
    m_cursorLabel->setText(us ? tr("Time cursor  %1").arg(items::durationText(*us - startUs()))
                                    + (m_pinned ? u"  "_s + tr("(pinned, Esc clears)") : QString())
                              : QString());
    Q_EMIT cursorChanged(us, m_pinned);
}

void JobPage::setCursorFromLog(qint64 us)
{
    if (us > 0)
        setCursor(us, true);
}

void JobPage::clearCursor()
{
    setCursor(std::nullopt, true);
}

QList<items::PickedJob> JobPage::pickedJobs() const
{
    return m_bundle ? QList{items::pickedJob(m_bundle->job)} : QList<items::PickedJob>();
}

QJsonObject JobPage::state() const
{
    const StepRow *row = m_model.row(m_steps->selectedStep());
    return {{u"tab"_s, QString::fromLatin1(currentTab())},
            {u"view"_s, m_stepViews->currentIndex()},
            {u"step"_s, row ? row->name : m_restoredStep}};
}

void JobPage::restore(const QJsonObject &state)
{
    showTab(state[u"tab"].toString().toLatin1());
    m_stepViews->setCurrentIndex(std::clamp(state[u"view"].toInt(), 0, m_stepViews->count() - 1));
    m_restoredStep = state[u"step"].toString();
}

} // namespace tenon::ui
