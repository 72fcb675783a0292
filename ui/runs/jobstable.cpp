#include "runs/jobstable.h"

#include "widgets/host.h"
#include "widgets/looks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::JobsModel;

namespace {

/// Rows of 28 px; the state column has its glyph.
class JobsDelegate final : public QStyledItemDelegate
{
public:
    JobsDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, 28};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, blend(t.base, t.accent, t.highContrast ? 0.4 : 0.18));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, blend(t.base, t.text, 0.05));
        if (selected && index.column() == 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              t.accent);
        QRect area = option.rect.adjusted(12, 0, -8, 0);
        if (index.column() == JobsModel::State) {
            paintGlyph(*painter, QRectF(area.left(), area.center().y() - 7, 15, 15),
                       lookOf(assets::JobState(index.data(JobsModel::StateRole).toInt()),
                              index.data(JobsModel::ReusedRole).toBool()),
                       t);
            area.adjust(22, 0, 0, 0);
        }
        painter->setFont(Theme::figureFont(10, selected && index.column() == 0 ? QFont::DemiBold
                                                                               : QFont::Normal));
        const bool quiet = index.column() >= JobsModel::Experiment
                           && index.column() != JobsModel::Duration
                           && index.column() < JobsModel::ColumnCount;
        painter->setPen(quiet && !selected ? t.muted : t.text);
        painter->drawText(area, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            area.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

using Column = store::JobColumn;

constexpr std::array columnKinds{"metric", "parameter", "input"};

std::vector<Column> keptColumns(const Host &host)
{
    std::vector<Column> columns;
    for (const QJsonValue &value : host.kept(u"jobs.columns"_s).toArray()) {
        const QJsonObject column = value.toObject();
        for (size_t i = 0; i < columnKinds.size(); ++i)
            if (column[u"kind"].toString() == QLatin1StringView(columnKinds[i]))
                columns.push_back({Column::Kind(i), column[u"name"].toString()});
    }
    return columns;
}

void keepColumns(Host &host, const std::vector<Column> &columns)
{
    QJsonArray list;
    for (const Column &column : columns)
        list.append(QJsonObject{{u"kind"_s, QLatin1StringView(columnKinds[size_t(column.kind)])},
                                {u"name"_s, column.name}});
    host.keep(u"jobs.columns"_s, list);
}

} // namespace

JobsPage::JobsPage(const Theme &theme, items::Workspace &workspace, Host &host, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_host(host)
    , m_model(workspace.reader())
    , m_text(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_count(mutedLabel({}, this))
    , m_scope(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_columns(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeView(this))
    , m_empty(new EmptyState(theme, u"job"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QFrame *bar = barFrame(45, this);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    m_text->addAction(theme.icon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(320);
    m_clear->setProperty("link", true);
    row->addWidget(m_text);
    row->addWidget(m_state);
    row->addWidget(m_scope);
    row->addWidget(m_clear);
    row->addStretch();
    row->addWidget(m_count);
    row->addSpacing(4);
    m_columns->setIcon(theme.icon(u"table"_s));
    m_columns->setObjectName(u"jobs.columns"_s);
    row->addWidget(m_columns);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    m_view->setModel(&m_model);
    m_view->setItemDelegate(new JobsDelegate(theme, this));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setSortIndicator(JobsModel::Submitted, Qt::DescendingOrder);
    m_view->setSortingEnabled(true); // sorts by what the header says
    m_view->header()->setFixedHeight(26);
    m_view->header()->resizeSection(JobsModel::Name, 280);
    m_view->header()->resizeSection(JobsModel::State, 130);
    m_view->header()->resizeSection(JobsModel::Experiment, 180);
    m_view->header()->resizeSection(JobsModel::Submitted, 150);
    m_view->header()->resizeSection(JobsModel::Duration, 100);
    keepCaptionsWhole(m_view->header());

    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    m_typed.setSingleShot(true);
    m_typed.setInterval(0); // a question that is overtaken costs nothing
    connect(m_columns, &QPushButton::clicked, this, &JobsPage::offerColumns);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_model.refresh(); });
    connect(&m_typed, &QTimer::timeout, this, &JobsPage::ask);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    connect(m_state, &QComboBox::currentIndexChanged, this, &JobsPage::ask);
    connect(m_clear, &QPushButton::clicked, this, [this] { setExperiment({}); });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        m_host.openJob(index.data(JobsModel::NameRole).toString());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &Page::picksChanged);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_view->indexAt(at);
        if (!index.isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(
            tr("Open"), this,
            [this, name = index.data(JobsModel::NameRole).toString()] { m_host.openJob(name); });
        m_host.offerJobActions(menu, this);
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    connect(&workspace, &items::Workspace::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&workspace, &items::Workspace::opened, this,
            [this] { useColumns(keptColumns(m_host)); });
    connect(&m_model, &JobsModel::loaded, this, [this] {
        m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
        Q_EMIT picksChanged();
    });
    connect(&m_model, &JobsModel::counted, this, [this] {
        m_count->setText(m_model.total() < 0 ? QString()
                                             : tr("%n job(s)", nullptr, int(m_model.total())));
    });
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    setTexts();
    useColumns(keptColumns(host));
}

void JobsPage::offerColumns()
{
    m_workspace.reader().ask<std::vector<Column>>(
        this,
        [](store::Database &database, const store::Place &) {
            return store::knownColumns(database);
        },
        [this](const Result<std::vector<Column>> &found) {
            // Chosen ones stand in the menu also where no recent job has them.
            const std::vector<Column> chosen = m_model.query().columns;
            std::vector<Column> all = found.value_or(std::vector<Column>());
            for (const Column &column : chosen)
                if (std::ranges::find(all, column) == all.end())
                    all.push_back(column);
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const auto &[kind, heading] :
                 {std::pair(Column::Kind::Metric, tr("Metrics")),
                  std::pair(Column::Kind::Parameter, tr("Parameters")),
                  std::pair(Column::Kind::Input, tr("Inputs"))}) {
                if (std::ranges::find(all, kind, &Column::kind) == all.end())
                    continue;
                QMenu *list = menu->addMenu(heading);
                for (const Column &column : all) {
                    if (column.kind != kind)
                        continue;
                    QAction *entry = list->addAction(QString(column.name).replace(u'&', u"&&"_s));
                    entry->setCheckable(true);
                    entry->setChecked(std::ranges::find(chosen, column) != chosen.end());
                    connect(entry, &QAction::toggled, this, [this, column](bool on) {
                        std::vector<Column> columns = m_model.query().columns;
                        if (on)
                            columns.push_back(column);
                        else
                            std::erase(columns, column);
                        keepColumns(m_host, columns);
                        useColumns(columns);
                    });
                }
            }
            if (menu->isEmpty())
                menu->addAction(tr("No job has metrics or parameters yet"))->setEnabled(false);
            menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
        });
}

void JobsPage::useColumns(const std::vector<Column> &columns)
{
    store::JobQuery query = m_model.query();
    query.columns = columns;
    QHeaderView *header = m_view->header();
    if (query.sortColumn && std::ranges::find(columns, *query.sortColumn) == columns.end()) {
        query.sortColumn.reset();
        const QSignalBlocker block(header);
        header->setSortIndicator(JobsModel::Submitted, Qt::DescendingOrder);
        query.sort = store::JobSort::Created;
        query.descending = true;
    }
    m_model.setQuery(query);
    // The file stays at the end, where there is room for it.
    for (int i = 0; i < int(columns.size()); ++i) {
        const int section = JobsModel::ColumnCount + i;
        header->moveSection(header->visualIndex(section), JobsModel::File + i);
        header->resizeSection(section, 110);
    }
    header->moveSection(header->visualIndex(JobsModel::File), header->count() - 1);
    ask();
}

QString JobsPage::title() const
{
    return tr("Jobs");
}
QList<items::PickedJob> JobsPage::pickedJobs() const
{
    QList<items::PickedJob> jobs;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        jobs.append(items::pickedJob(m_model.job(index.row())));
    return jobs;
}

QJsonObject JobsPage::state() const
{
    return {{u"text"_s, m_text->text()},
            {u"state"_s, m_state->currentIndex()},
            {u"experiment"_s, m_experiment}};
}

void JobsPage::restore(const QJsonObject &state)
{
    m_text->setText(state[u"text"].toString());
    m_state->setCurrentIndex(std::clamp(state[u"state"].toInt(), 0, m_state->count() - 1));
    setExperiment(state[u"experiment"].toString());
}

bool JobsPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        m_host.action("job.delete")->trigger();
        return true;
    }
    return Page::eventFilter(object, event);
}

QIcon JobsPage::icon() const
{
    return m_theme.icon(u"table"_s, &Tokens::muted);
}

void JobsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void JobsPage::setTexts()
{
    m_text->setPlaceholderText(tr("Search name, experiment or tag, or loss<0.5"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose columns of metrics, parameters and inputs"));
    m_text->setAccessibleName(tr("Search the jobs"));
    m_state->setAccessibleName(tr("State"));
    m_view->setAccessibleName(tr("Jobs"));
    m_clear->setText(tr("Show all experiments"));
    const QSignalBlocker block(m_state);
    const int index = std::max(0, m_state->currentIndex());
    m_state->clear();
    m_state->addItems({tr("Every state"), tr("Active"), tr("Completed"), tr("Failed"),
                       tr("Cancelled"), tr("Archived"), tr("In the trash")});
    m_state->setCurrentIndex(index);
    setExperiment(m_experiment);
}

void JobsPage::setExperiment(const QString &experiment)
{
    m_experiment = experiment;
    m_scope->setText(experiment.isEmpty() ? QString() : tr("in %1").arg(experiment));
    m_clear->setVisible(!experiment.isEmpty());
    ask();
}

void JobsPage::ask()
{
    store::JobQuery query = m_model.query();
    query.filters.clear();
    query.text = items::takeFilters(m_text->text(), query.filters);
    query.experiment = m_experiment.isEmpty() ? std::nullopt : std::optional(m_experiment);
    query.states.clear();
    query.archived = store::Archived::No;
    query.trash = false;
    switch (m_state->currentIndex()) {
    case 1:
        query.states = {0, 10, 20, 30, 40, 50, 60, 70, 80, 81, 82};
        break;
    case 2:
        query.states = {100};
        break;
    case 3:
        query.states = {101};
        break;
    case 4:
        query.states = {102};
        break;
    case 5:
        query.archived = store::Archived::Yes;
        break;
    case 6:
        query.trash = true;
        query.archived = store::Archived::Either;
        break;
    default:
        break;
    }
    const bool filtered = !query.text.isEmpty() || !query.filters.empty() || !query.states.empty()
                          || query.experiment || m_state->currentIndex() > 0;
    m_empty->setTexts(
        filtered ? tr("No job matches") : tr("No jobs yet"),
        filtered ? tr("Change the words or the state above.")
                 : tr("Select a pipeline in the tree and press Run: its jobs stand here."));
    m_model.setQuery(query);
}

} // namespace tenon::ui
