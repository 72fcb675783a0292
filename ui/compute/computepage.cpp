#include "compute/computepage.h"

#include "base/messages.h"
#include "compute/backends/local/thiscomputer.h"
#include "compute/powerdialog.h"
#include "items/jobdata.h"
#include "widgets/folding.h"
#include "widgets/host.h"
#include "widgets/looks.h"
#include "widgets/noticebar.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using catalogue::Simulation;
using catalogue::TargetKind;
using items::ComputeInfo;
using items::ComputeJob;

namespace {

enum JobColumn { Node, Job, State, Since, JobColumns };
constexpr int jobRole = Qt::UserRole;
constexpr int rowHeight = 28;

QString timeOf(qint64 seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

QString spanOf(qint64 seconds)
{
    return items::durationText(std::max<qint64>(seconds, 0) * 1'000'000);
}

} // namespace

Look lookOf(const ComputeInfo &info)
{
    const QByteArray state = items::stateName(info);
    if (state == "running")
        return Look::Running;
    if (state == "starting")
        return Look::Queued;
    if (state == "idle")
        return Look::Stale;
    if (state == "here")
        return info.jobs.empty() ? Look::None : Look::Running;
    return state == "stopped" ? Look::Cancelled : Look::None;
}

QString ComputePage::idOf(const QString &name)
{
    return u"compute/"_s + (name.isEmpty() ? u"local"_s : name);
}

ComputePage::ComputePage(const Theme &theme, items::Workspace &workspace, items::Computes &computes,
                         Host &host, const QString &name, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_computes(computes)
    , m_host(host)
    , m_name(name == u"local" ? QString() : name)
    , m_lane(this)
    , m_outer(new QStackedWidget(this))
    , m_missing(new EmptyState(theme, u"compute"_s, this))
    , m_notice(new NoticeBar(this))
    , m_jobs(new QTreeWidget(this))
    , m_jobsTitle(new QLabel(this))
    , m_jobsEmpty(mutedLabel({}, this))
    , m_facts(new PropertyList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outer);
    auto *body = new QWidget(this);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(buildHeader());
    inner->addWidget(m_notice);
    m_jobsTitle->setFont(Theme::textFont(10, QFont::DemiBold));
    m_jobsEmpty->setWordWrap(true);
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(16, 10, 16, 8);
    heading->setSpacing(4);
    heading->addWidget(m_jobsTitle);
    heading->addWidget(m_jobsEmpty);
    inner->addLayout(heading);
    m_jobs->setObjectName(u"compute.jobs"_s);
    m_jobs->setColumnCount(JobColumns);
    m_jobs->setRootIsDecorated(false);
    m_jobs->setUniformRowHeights(true);
    m_jobs->setAllColumnsShowFocus(true);
    m_jobs->setFrameShape(QFrame::NoFrame);
    m_jobs->header()->setFixedHeight(26);
    m_jobs->header()->setStretchLastSection(true);
    m_jobs->header()->resizeSection(Node, 90);
    m_jobs->header()->resizeSection(Job, 260);
    m_jobs->header()->resizeSection(State, 340);
    keepCaptionsWhole(m_jobs->header());
    inner->addWidget(m_jobs, 2);
    inner->addWidget(horizontalLine(body));
    m_facts->setObjectName(u"compute.facts"_s);
    auto *facts = new QWidget(body);
    facts->setProperty("document", true);
    auto *margins = new QVBoxLayout(facts);
    margins->setContentsMargins(12, 6, 0, 0);
    margins->addWidget(m_facts);
    inner->addWidget(facts, 3);
    m_outer->addWidget(body);
    m_outer->addWidget(m_missing);
    setFocusProxy(m_jobs);

    connect(m_jobs, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QString job = item->data(0, jobRole).toString(); !job.isEmpty())
            m_host.openJob(job);
    });
    connect(&computes, &items::Computes::changed, this, &ComputePage::fill);
    connect(&theme, &Theme::changed, this, &ComputePage::fill);
    setTexts();
    if (!computes.isLoaded())
        computes.refresh();
}

QWidget *ComputePage::buildHeader()
{
    QFrame *header = barFrame(61, this);
    auto *row = static_cast<QHBoxLayout *>(header->layout());
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(12);
    m_icon = new QLabel(header);
    const auto draw = [this] {
        m_icon->setPixmap(
            m_theme.icon(m_name.isEmpty() ? u"computer"_s : u"compute"_s, &Tokens::accent)
                .pixmap(24, 24));
    };
    draw();
    connect(&m_theme, &Theme::changed, m_icon, draw);
    row->addWidget(m_icon);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    m_title = new ElidedLabel(Qt::ElideMiddle, header);
    m_title->setFont(Theme::textFont(13, QFont::DemiBold));
    m_glyph = new StateGlyph(m_theme, 14, header);
    m_word = new QLabel(header);
    m_word->setObjectName(u"compute.state"_s);
    m_word->setTextFormat(Qt::PlainText);
    m_word->setFont(Theme::textFont(10, QFont::DemiBold));
    first->addWidget(m_title);
    first->addSpacing(4);
    first->addWidget(m_glyph);
    first->addWidget(m_word);
    first->addStretch(1);
    m_subtitle = new ElidedLabel(Qt::ElideRight, header);
    m_subtitle->setProperty("muted", true);
    m_subtitle->setFont(Theme::textFont(9));
    names->addStretch();
    names->addLayout(first);
    names->addWidget(m_subtitle);
    names->addStretch();
    row->addLayout(names, 1);
    m_nodes = new KeyValue({}, header);
    m_price = new KeyValue({}, header);
    m_cost = new KeyValue({}, header);
    for (KeyValue *pair : {m_nodes, m_price, m_cost}) {
        row->addWidget(pair);
        row->addSpacing(8);
    }
    const auto button = [&](const char *id, const char *icon) {
        auto *made = new QPushButton(header);
        made->setObjectName(QLatin1StringView(id));
        made->setIcon(m_theme.icon(QLatin1StringView(icon)));
        row->addWidget(made);
        return made;
    };
    m_start = button("compute.start", "run");
    m_stop = button("compute.stop", "stop");
    m_edit = button("compute.edit", "yaml");
    m_duplicate = button("compute.duplicate", "copy");
    m_detach = button("compute.detach", "delete");
    const auto fold
        = [](KeyValue *pair) { return [pair](bool folded) { pair->setFolded(folded); }; };
    m_folding = new Folding(header,
                            {Folding::iconOnly(m_detach), Folding::iconOnly(m_duplicate),
                             Folding::iconOnly(m_edit), fold(m_price), fold(m_nodes), fold(m_cost),
                             Folding::iconOnly(m_stop), Folding::iconOnly(m_start)});
    connect(m_start, &QPushButton::clicked, this, [this] { power(true); });
    connect(m_stop, &QPushButton::clicked, this, [this] { power(false); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const ComputeInfo *info = m_computes.find(m_name))
            m_host.openFile(info->file);
    });
    connect(m_duplicate, &QPushButton::clicked, this, &ComputePage::duplicate);
    connect(m_detach, &QPushButton::clicked, this, [this] {
        if (const ComputeInfo *info = m_computes.find(m_name))
            Q_EMIT detachWanted(info->file);
    });
    return header;
}

QString ComputePage::title() const
{
    return m_name.isEmpty() ? tr("This computer") : m_name;
}

QIcon ComputePage::icon() const
{
    return m_theme.icon(m_name.isEmpty() ? u"computer"_s : u"compute"_s, &Tokens::muted);
}

void ComputePage::setTexts()
{
    m_nodes->setKey(tr("Nodes"));
    m_price->setKey(tr("A node an hour"));
    m_cost->setKey(tr("Cost so far"));
    m_start->setText(tr("Start"));
    m_stop->setText(tr("Stop"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Open its YAML file"));
    m_duplicate->setText(tr("Duplicate"));
    m_detach->setText(tr("Detach"));
    m_detach->setToolTip(tr("Move its file to the trash; the machine itself is not touched"));
    m_jobsTitle->setText(tr("What runs where"));
    m_jobs->setAccessibleName(tr("What runs where"));
    m_jobs->setHeaderLabels({tr("Node"), tr("Job"), tr("State"), tr("Since")});
    m_facts->setAccessibleName(tr("Properties"));
    fill();
}

void ComputePage::fill()
{
    const ComputeInfo *info = m_computes.find(m_name);
    if (!info) {
        if (m_computes.isLoaded())
            m_missing->setTexts(tr("There is no target “%1”").arg(m_name),
                                tr("Its file is not in the folder “compute” of the workspace any "
                                   "more."));
        else
            m_missing->setTexts(tr("Reading the target…"), {});
        m_outer->setCurrentIndex(1);
        return;
    }
    m_outer->setCurrentIndex(0);
    showHeader(*info);
    QStringList notes;
    Errors all = items::costNotes(*info);
    all.insert(all.end(), info->notes.begin(), info->notes.end());
    for (const Error &note : all)
        notes << messageText(note);
    m_notice->say(notes.join(u'\n'));
    showJobs(*info);
    showFacts(*info);
}

void ComputePage::showHeader(const ComputeInfo &info)
{
    const Tokens &t = m_theme.tokens();
    m_title->setText(title());
    m_title->setMinimumWidth(std::min(240, m_title->sizeHint().width()));
    const Look look = lookOf(info);
    m_glyph->setLook(look);
    m_glyph->setVisible(look != Look::None);
    const QString word = info.isHere() && info.jobs.empty() ? tr("Idle") : items::stateText(info);
    m_word->setText(info.isHere() && !info.jobs.empty() ? tr("Running") : word);
    QPalette palette = m_word->palette();
    palette.setColor(QPalette::WindowText, look == Look::None ? t.muted : t.word(look));
    m_word->setPalette(palette);
    QStringList parts;
    if (!info.isHere()) {
        parts << items::kindText(info);
        if (!info.target.size.isEmpty())
            parts << info.target.size;
        if (!info.target.location.isEmpty())
            parts << info.target.location;
        if (info.target.simulated)
            parts << tr("simulated on this computer");
        parts << QDir(m_workspace.folder()).relativeFilePath(info.file);
    } else {
        parts << tr("%n core(s)", nullptr, compute::usableCores())
              << tr("%1 of memory").arg(QLocale().formattedDataSize(compute::usableMemory()));
    }
    m_subtitle->setText(parts.join(u" · "_s));
    m_nodes->setValue(items::nodesText(info));
    m_price->setValue(items::moneyText(info.price));
    m_cost->setValue(info.simulation ? items::moneyText(info.simulation->costSoFar()) : QString());
    // Of a machine with both commands nobody knows how it stands: it has both buttons.
    m_start->setVisible(!info.isHere() && info.mayStart());
    m_stop->setVisible(!info.isHere() && info.mayStop());
    m_start->setEnabled(!m_sent);
    m_stop->setEnabled(!m_sent);
    for (QPushButton *button : {m_edit, m_duplicate, m_detach})
        button->setVisible(!info.isHere());
    m_folding->refresh();
}

void ComputePage::showJobs(const ComputeInfo &info)
{
    struct Row
    {
        QString node, job, title, state, since;
        Look look = Look::None;
    };
    std::vector<Row> rows;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto rowOf = [&](const ComputeJob &job, const QString &node) {
        const auto state = assets::JobState(job.state);
        return Row{node,
                   job.name,
                   job.title,
                   job.waits.id.isEmpty() ? items::stateWord(state, false) : messageText(job.waits),
                   spanOf(now - job.since / 1'000'000),
                   lookOf(state, false)};
    };
    QSet<QString> shown;
    if (info.simulation) {
        for (const catalogue::NodePool::Node &node : info.simulation->pool().nodes()) {
            const QString number = QLocale().toString(node.number);
            const auto job = std::ranges::find(info.jobs, node.job, &ComputeJob::name);
            if (job != info.jobs.end()) {
                rows.push_back(rowOf(*job, number));
                shown.insert(job->name);
            } else if (node.ready > now) {
                rows.push_back({number,
                                {},
                                {},
                                tr("starts, ready in %1").arg(spanOf(node.ready - now)),
                                spanOf(now - node.began),
                                Look::Queued});
            } else {
                const qint64 idle = info.simulation->pool().limits().idleSeconds;
                const bool goes = node.idleSince >= 0 && idle >= 0
                                  && int(info.simulation->pool().nodes().size())
                                         > info.simulation->pool().limits().least;
                rows.push_back(
                    {number,
                     {},
                     {},
                     goes ? tr("idle, goes in %1").arg(spanOf(node.idleSince + idle - now))
                          : tr("idle"),
                     spanOf(now - std::max(node.idleSince, node.ready)),
                     Look::Stale});
            }
        }
    }
    for (const ComputeJob &job : info.jobs)
        if (!shown.contains(job.name))
            rows.push_back(rowOf(job, {}));
    while (m_jobs->topLevelItemCount() > int(rows.size()))
        delete m_jobs->takeTopLevelItem(m_jobs->topLevelItemCount() - 1);
    while (m_jobs->topLevelItemCount() < int(rows.size()))
        m_jobs->addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < int(rows.size()); ++i) {
        const Row &row = rows[size_t(i)];
        QTreeWidgetItem *item = m_jobs->topLevelItem(i);
        item->setSizeHint(Node, {0, rowHeight});
        item->setText(Node, row.node);
        item->setText(Job, row.title);
        item->setToolTip(Job, row.job);
        item->setText(State, row.state);
        item->setIcon(State, row.look == Look::None ? QIcon() : m_theme.stateIcon(row.look));
        item->setText(Since, row.since);
        item->setData(0, jobRole, row.job);
    }
    m_jobs->setColumnHidden(Node, !info.target.simulated);
    m_jobs->setVisible(!rows.empty());
    m_jobsEmpty->setVisible(rows.empty());
    m_jobsEmpty->setText(info.target.simulated
                             ? tr("No node is there. A job that names this target starts one.")
                             : tr("Nothing runs or waits."));
    if (info.target.kind == TargetKind::Instance && info.target.simulated)
        m_jobsEmpty->setText(tr("It is stopped. Jobs that name it wait until it is started."));
}

void ComputePage::showFacts(const ComputeInfo &info)
{
    using Row = PropertyList::Row;
    const QLocale locale;
    QList<Row> what, comes, costs;
    const auto add
        = [](QList<Row> &rows, const QString &name, const QString &value, const QString &tip = {}) {
              if (!value.isEmpty())
                  rows.append({name, value, tip});
          };
    const catalogue::Target &target = info.target;
    add(what, tr("Kind"), items::kindText(info));
    if (!info.isHere()) {
        add(what, tr("Description"), target.description);
        add(what, tr("VM size"), target.size);
        add(what, tr("Region"), target.location);
        if (target.kind == TargetKind::Cluster)
            add(what, tr("Priority"),
                target.priority == catalogue::Priority::LowPriority ? tr("Low priority")
                                                                    : tr("Dedicated"));
        add(what, tr("Host"), target.host);
        add(what, tr("Resource"), target.resourceId);
        add(what, tr("File"), info.file);
        QString where = tr("On this computer, at once and as many as fit");
        if (target.simulated && !info.boundHere)
            where = tr("On this computer, one a simulated node");
        else if (!info.meansHere())
            where = tr("Nowhere yet: jobs for this kind are refused");
        add(what, tr("Jobs run"), where);
    }
    if (target.kind == TargetKind::Cluster) {
        add(comes, tr("Nodes"),
            tr("%1 to %2").arg(locale.toString(target.minNodes), locale.toString(target.maxNodes)));
        if (info.simulation && info.simulation->rules().limits.most < target.maxNodes)
            add(comes, tr("On this computer"),
                tr("at most %1").arg(locale.toString(info.simulation->rules().limits.most)));
        add(comes, tr("Idle time"), spanOf(target.idleSeconds));
    }
    if (target.kind == TargetKind::Instance)
        add(comes, tr("Idle shutdown"),
            target.idleMinutes ? spanOf(*target.idleMinutes * 60) : tr("never"));
    for (const catalogue::PowerRule &rule : target.schedule)
        add(comes, rule.starts ? tr("Starts by itself") : tr("Stops by itself"),
            rule.enabled ? items::ruleText(rule) : tr("%1, disabled").arg(items::ruleText(rule)));
    if (target.simulated)
        add(comes, tr("Start takes"),
            target.startSeconds > 0 ? spanOf(target.startSeconds) : tr("nothing"));
    if (info.simulation) {
        if (const auto [time, starts] = info.simulation->nextRule(); time >= 0)
            add(comes, starts ? tr("Next start") : tr("Next stop"), timeOf(time));
        if (const qint64 gone = info.simulation->nextGone(); gone >= 0)
            add(comes, tr("Next node goes"), timeOf(gone));
    }
    if (!target.simulated && !catalogue::isManaged(target.kind) && !info.isHere()) {
        add(comes, tr("Start command"),
            target.startCommand.isEmpty() ? tr("none") : target.startCommand);
        add(comes, tr("Stop command"),
            target.stopCommand.isEmpty() ? tr("none") : target.stopCommand);
    }
    if (catalogue::isManaged(target.kind)) {
        const QString price = items::moneyText(info.price);
        add(costs, tr("A node an hour"),
            price.isEmpty() ? tr("not known")
            : info.priceDate.isValid()
                ? tr("%1, list price of %2")
                      .arg(price, locale.toString(info.priceDate, QLocale::ShortFormat))
                : price);
    }
    if (info.simulation) {
        add(costs, tr("Now, an hour"), items::moneyText(info.simulation->costAnHour()));
        add(costs, tr("Node time so far"), spanOf(info.simulation->paidSeconds()));
        const auto cost = info.simulation->costSoFar();
        add(costs, tr("Cost so far"),
            cost ? tr("%1 at list price").arg(items::moneyText(cost)) : tr("not known"),
            tr("Simulated: nobody charges it."));
    }
    m_facts->setGroups({{tr("Target"), what}, {tr("Nodes"), comes}, {tr("Cost"), costs}});
}

void ComputePage::power(bool on)
{
    const ComputeInfo *info = m_computes.find(m_name);
    if (!info)
        return;
    if (!PowerDialog::isNeeded(*info, on))
        return send(on);
    auto *dialog = new PowerDialog(*info, on, this);
    connect(dialog, &QDialog::accepted, this, [this, on] { send(on); });
    dialog->open();
}

void ComputePage::send(bool on)
{
    m_sent = true;
    fill();
    m_workspace.call(on ? u"compute.start"_s : u"compute.stop"_s, {{u"name"_s, m_name}}, this,
                     [this, on](const Result<QJsonObject> &answer) {
                         m_sent = false;
                         fill();
                         if (!answer)
                             m_host.warn(on ? tr("%1 was not started").arg(m_name)
                                            : tr("%1 was not stopped").arg(m_name),
                                         answer.error());
                         else
                             m_host.say(on ? tr("%1 starts").arg(m_name)
                                           : tr("%1 is stopped").arg(m_name));
                     });
}

void ComputePage::duplicate()
{
    const ComputeInfo *info = m_computes.find(m_name);
    if (!info || m_lane.isBusy())
        return;
    QStringList taken;
    for (const ComputeInfo &each : m_computes.all())
        taken << each.target.name;
    m_lane.run([file = info->file, taken] { return items::duplicateTarget(file, taken); },
               [this](const Result<items::DuplicateTarget> &made) {
                   if (made)
                       Q_EMIT makeWanted(made->path, made->bytes);
                   else
                       m_host.warn(tr("Nothing was duplicated"), made.error());
               });
}

void ComputePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace tenon::ui
