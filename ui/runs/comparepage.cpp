#include "runs/comparepage.h"

#include "store/jobs.h"
#include "widgets/host.h"
#include "widgets/looks.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::CompareModel;

namespace {

constexpr int rowHeight = 28;
constexpr int markWidth = 20;

/// What differs has its sign before the name and is written in full ink, what is the same is muted.
class CompareDelegate final : public QStyledItemDelegate
{
public:
    CompareDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        const bool group = index.data(CompareModel::GroupRole).toBool();
        const bool differs = index.data(CompareModel::DiffersRole).toBool();
        QRect line = option.rect;
        if (selected)
            painter->fillRect(line, blend(t.base, t.accent, t.highContrast ? 0.4 : 0.18));
        else if (group)
            painter->fillRect(line, t.window);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(line, blend(t.base, t.text, 0.05));
        QRect area = line.adjusted(8, 0, -8, 0);
        const bool name = index.column() == CompareModel::Name;
        painter->setFont(group  ? Theme::textFont(10, QFont::DemiBold)
                         : name ? Theme::textFont(10, differs ? QFont::DemiBold : QFont::Normal)
                                : Theme::figureFont(10));
        painter->setPen(differs || (group && name) ? t.text : t.muted);
        if (group && index.column() == CompareModel::Change)
            painter->setFont(Theme::textFont(9));
        if (name && !group) {
            if (differs)
                painter->drawText(QRect(area.left(), area.top(), markWidth, area.height()),
                                  Qt::AlignLeft | Qt::AlignVCenter, u"≠"_s);
            area.adjust(markWidth, 0, 0, 0);
        }
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            area.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

ComparePage::ComparePage(const Theme &theme, items::Workspace &workspace, Host &host,
                         const QString &first, const QString &second, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_host(host)
    , m_first(first)
    , m_second(second)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, u"split"_s, this))
    , m_view(new QTreeView(this))
    , m_summary(mutedLabel({}, this))
    , m_only(new QCheckBox(this))
    , m_openFirst(new QPushButton(this))
    , m_openSecond(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QFrame *bar = barFrame(45, this);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    m_only->setObjectName(u"compare.only"_s);
    row->addWidget(m_only);
    row->addSpacing(12);
    row->addWidget(m_summary);
    row->addStretch();
    row->addWidget(m_openFirst);
    row->addWidget(m_openSecond);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CompareDelegate(theme, this));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMouseTracking(true);
    m_view->setIndentation(16);
    m_view->header()->setFixedHeight(26);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(CompareModel::Name, 280);
    m_view->header()->resizeSection(CompareModel::First, 260);
    m_view->header()->resizeSection(CompareModel::Second, 260);
    connect(m_only, &QCheckBox::toggled, this, [this](bool on) {
        m_model.setOnlyDifferences(on);
        m_view->expandAll();
        m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    });
    connect(m_openFirst, &QPushButton::clicked, this, [this] { m_host.openJob(m_first); });
    connect(m_openSecond, &QPushButton::clicked, this, [this] { m_host.openJob(m_second); });
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, &ComparePage::ask);
    connect(&workspace, &items::Workspace::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    setTexts();
    m_stack->setCurrentIndex(1);
    ask();
}

ComparePage::~ComparePage() = default;

QString ComparePage::title() const
{
    if (m_jobs.size() != 2)
        return tr("Compare");
    return m_jobs.at(0).title == m_jobs.at(1).title
               ? tr("Compare %1").arg(m_jobs.at(0).title)
               : tr("%1 and %2").arg(m_jobs.at(0).title, m_jobs.at(1).title);
}

QIcon ComparePage::icon() const
{
    return m_theme.icon(u"split"_s, &Tokens::muted);
}

QJsonObject ComparePage::state() const
{
    return {{u"only"_s, m_only->isChecked()}};
}

void ComparePage::restore(const QJsonObject &state)
{
    m_only->setChecked(state[u"only"].toBool());
}

void ComparePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        ask();
    }
}

void ComparePage::setTexts()
{
    m_only->setText(tr("Only what differs"));
    m_view->setAccessibleName(tr("Comparison"));
    m_openFirst->setText(tr("Open the first"));
    m_openSecond->setText(tr("Open the second"));
    if (m_jobs.isEmpty())
        m_empty->setTexts(tr("Reading the jobs…"), {});
}

void ComparePage::ask()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_workspace.reader().ask<Answer>(
        this,
        [first = m_first, second = m_second](store::Database &database,
                                             const store::Place &place) -> Result<Answer> {
            const auto a = items::loadCompared(database, place, first);
            if (!a)
                return std::unexpected(a.error());
            const auto b = items::loadCompared(database, place, second);
            if (!b)
                return std::unexpected(b.error());
            return Answer{items::compareJobs(*a, *b), a->steps.front().job, b->steps.front().job};
        },
        [this](const Result<Answer> &answer) {
            m_asking = false;
            if (answer)
                take(*answer);
            else if (m_jobs.isEmpty())
                m_empty->setTexts(tr("These jobs are not here"),
                                  tr("One of them is not in this workspace any more."));
            if (std::exchange(m_again, false))
                m_soon.start();
        });
}

void ComparePage::take(const Answer &answer)
{
    const QList<items::PickedJob> jobs{items::pickedJob(answer.first),
                                       items::pickedJob(answer.second)};
    const auto heading = [&](const items::PickedJob &job, const items::PickedJob &other) {
        // Two of one name are told apart by their own.
        return job.title == other.title ? job.name : job.title;
    };
    const auto at = m_view->verticalScrollBar()->value();
    m_model.setRows(answer.rows, heading(jobs[0], jobs[1]), heading(jobs[1], jobs[0]));
    m_view->expandAll();
    m_view->verticalScrollBar()->setValue(at);
    m_summary->setText(m_model.differences() > 0
                           ? tr("%n difference(s)", nullptr, m_model.differences())
                           : tr("Nothing differs"));
    m_empty->setTexts(tr("Nothing differs"),
                      tr("Settings, code, inputs, parameters and metrics are the same."));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (jobs != m_jobs) {
        m_jobs = jobs;
        Q_EMIT looksChanged();
        Q_EMIT picksChanged();
    }
}

} // namespace tenon::ui
