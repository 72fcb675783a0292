#include "runs/stepsview.h"

#include "widgets/looks.h"
#include "widgets/ticks.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::StepRow;
using items::StepsModel;

namespace {

constexpr int ganttPadding = 12;
constexpr int rowHeight = 28;

qint64 nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

/// The head of the Gantt column is its time scale.
class GanttHeader final : public QHeaderView
{
public:
    GanttHeader(StepsView *view)
        : QHeaderView(Qt::Horizontal, view)
        , m_view(view)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (section != StepsModel::Gantt)
            return QHeaderView::paintSection(painter, rect, section);
        const Tokens &t = m_view->theme().tokens();
        painter->save();
        painter->fillRect(rect, t.window);
        painter->setPen(t.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const auto [from, to] = m_view->timeRange();
        painter->setFont(Theme::figureFont(8.5));
        painter->setPen(t.muted);
        for (const Tick &tick :
             timeTicks(0, double(to - from) / 1e6, std::max(2, rect.width() / 80))) {
            const int x = m_view->pixelOf(from + qint64(tick.at * 1e6));
            const int width = painter->fontMetrics().horizontalAdvance(tick.text) + 4;
            const int left = std::max(rect.left() + 4, x - width / 2);
            if (left + width < rect.right())
                painter->drawText(QRect(left, rect.top(), width, rect.height()),
                                  Qt::AlignVCenter | Qt::AlignLeft, tick.text);
        }
        painter->restore();
    }

private:
    StepsView *m_view;
};

class StepsDelegate final : public QStyledItemDelegate
{
public:
    explicit StepsDelegate(StepsView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {60, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = m_view->theme().tokens();
        const StepRow row = index.data(StepsModel::RowRole).value<StepRow>();
        const bool selected = option.state & QStyle::State_Selected;
        const Look look = lookOf(row.state, row.reused);
        painter->save();
        if (selected)
            painter->fillRect(option.rect, blend(t.base, t.accent, t.highContrast ? 0.4 : 0.18));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, blend(t.base, t.text, 0.05));
        if (selected && index.column() == 0)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                              t.accent);
        const QRect area = option.rect.adjusted(12, 0, -8, 0);
        const bool quiet = look == Look::Queued && !selected;
        switch (index.column()) {
        case StepsModel::Title: {
            painter->setFont(Theme::textFont(10, selected ? QFont::DemiBold : QFont::Normal));
            painter->setPen(t.text);
            const QRect text = area.adjusted(row.depth * 14, 0, 0, 0);
            painter->drawText(
                text, Qt::AlignVCenter | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(row.title, Qt::ElideRight, text.width()));
            break;
        }
        case StepsModel::State:
            paintGlyph(*painter, QRectF(area.left(), area.center().y() - 7, 15, 15), look, t,
                       m_view->turn());
            if (!m_view->wordsShown())
                break;
            painter->setFont(Theme::textFont(10));
            painter->setPen(quiet ? t.muted : t.text);
            painter->drawText(area.adjusted(22, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(index.data().toString(),
                                                                Qt::ElideRight, area.width() - 22));
            break;
        case StepsModel::Duration:
            painter->setFont(Theme::figureFont(10));
            painter->setPen(row.reused || quiet ? t.muted : t.text);
            painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                              index.data().toString());
            break;
        case StepsModel::Gantt:
            paintBar(*painter, option.rect, index, row, look);
            break;
        default:
            break;
        }
        painter->restore();
    }

private:
    void paintBar(QPainter &painter, const QRect &cell, const QModelIndex &index,
                  const StepRow &row, Look look) const
    {
        const Tokens &t = m_view->theme().tokens();
        painter.setRenderHint(QPainter::Antialiasing);
        const auto *model = static_cast<const StepsModel *>(index.model());
        const bool critical = model->criticalPath().contains(row.id);
        if (row.reused) {
            const int x = std::max(cell.left() + ganttPadding,
                                   m_view->pixelOf(row.started ? row.started : row.created));
            paintGlyph(painter, QRectF(x - 1, cell.center().y() - 6, 13, 13), Look::Reused, t, 0);
            return;
        }
        if (!row.started)
            return;
        const QRectF bar = m_view->barOf(index);
        // Waiting for a place: a thin line from the moment it could have begun.
        QColor fill = t.glyph(look);
        const bool running = look == Look::Running;
        fill.setAlphaF(running || critical ? 0.85F : look == Look::Failed ? 0.85F : 0.5F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(bar, 2.5, 2.5);
        if (critical) {
            painter.setPen(QPen(t.text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(bar.adjusted(-0.5, -0.5, 0.5, 0.5), 2.5, 2.5);
        }
    }

    StepsView *m_view;
};

} // namespace

StepsView::StepsView(const Theme &theme, StepsModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setHeader(new GanttHeader(this));
    setModel(&model);
    setItemDelegate(new StepsDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Steps"));
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setMinimumSectionSize(40);
    header()->setFixedHeight(24);
    header()->setStretchLastSection(true);
    fitColumns();
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { updateRange(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { updateRange(); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                Q_EMIT stepSelected(index.data(StepsModel::IdRole).toLongLong());
            });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT stepOpened(index.data(StepsModel::IdRole).toLongLong());
    });
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_turn
            = m_theme.reducedMotion()
                  ? 0.12
                  : std::fmod(double(QDateTime::currentMSecsSinceEpoch() % 100000) / 1100.0, 1.0);
        updateRange();
    });
    updateRange();
}

// The words and times that can stand there fit in every language; where the Gantt would be left
// with too little, the glyph says the state alone.
void StepsView::fitColumns()
{
    constexpr int margins = 12 + 8, glyph = 22, leastGantt = 150;
    const QFontMetrics words(Theme::textFont(10)), figures(Theme::figureFont(10));
    int state = words.horizontalAdvance(
        m_model.headerData(StepsModel::State, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const assets::JobState each :
         {assets::JobState::Completed, assets::JobState::Failed, assets::JobState::Running,
          assets::JobState::Canceled, assets::JobState::Queued, assets::JobState::NotResponding})
        for (const bool reused : {false, true})
            state = std::max(state, words.horizontalAdvance(items::stateWord(each, reused)));
    const int duration = std::max(
        words.horizontalAdvance(
            m_model.headerData(StepsModel::Duration, Qt::Horizontal, Qt::DisplayRole).toString()),
        figures.horizontalAdvance(items::savedText(3'723'000'000)));
    const int title = std::clamp(viewport()->width() / 4, 96, 184);
    const int whole = title + state + glyph + duration + 2 * margins;
    m_wordsShown = whole + leastGantt <= viewport()->width();
    header()->resizeSection(StepsModel::Title, title);
    header()->resizeSection(StepsModel::State, margins + glyph + (m_wordsShown ? state : 0));
    header()->resizeSection(StepsModel::Duration, margins + duration);
}

void StepsView::setLive(bool live)
{
    m_live = live;
    live ? m_tick.start() : m_tick.stop();
    updateRange();
}

void StepsView::setCursorTime(std::optional<qint64> us)
{
    if (us == m_cursor)
        return;
    m_cursor = us;
    viewport()->update();
}

void StepsView::setCriticalShown(bool shown)
{
    m_critical = shown;
    viewport()->update();
}

qint64 StepsView::selectedStep() const
{
    return currentIndex().data(StepsModel::IdRole).toLongLong();
}

void StepsView::selectStep(qint64 id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

void StepsView::updateRange()
{
    qint64 from = INT64_MAX;
    qint64 to = 0;
    for (const StepRow &row : m_model.rows()) {
        if (row.reused)
            continue;
        if (row.started) {
            from = std::min(from, row.started);
            to = std::max(to, row.ended ? row.ended : nowUs());
        }
    }
    if (from > to) {
        from = m_model.rows().isEmpty() ? 0 : m_model.rows().first().created;
        to = from + 1'000'000;
    }
    to += std::max<qint64>((to - from) / (m_live ? 10 : 40), 200'000);
    m_from = from;
    m_to = to;
    viewport()->update();
    header()->viewport()->update();
}

int StepsView::pixelOf(qint64 us) const
{
    const int left = columnViewportPosition(StepsModel::Gantt) + ganttPadding;
    const int width = std::max(10, columnWidth(StepsModel::Gantt) - 2 * ganttPadding);
    return left + int(double(us - m_from) / double(m_to - m_from) * width);
}

QRect StepsView::barOf(const QModelIndex &index) const
{
    const StepRow *row = m_model.row(index.data(StepsModel::IdRole).toLongLong());
    if (!row || !row->started)
        return {};
    const QRect cell = visualRect(index.siblingAtColumn(StepsModel::Gantt));
    const int left = pixelOf(row->started);
    const int right = pixelOf(row->ended ? row->ended : nowUs());
    return {left, cell.center().y() - 6, std::max(5, right - left), 14};
}

void StepsView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    const Tokens &t = m_theme.tokens();
    QPainter painter(viewport());
    const int left = columnViewportPosition(StepsModel::Gantt);
    painter.setPen(t.line);
    painter.drawLine(left, 0, left, viewport()->height());
    painter.setClipRect(left, 0, viewport()->width() - left, viewport()->height());
    if (m_critical) { // elbows between the bars of the critical path
        painter.setPen(QPen(t.text, 1.2));
        const QList<qint64> &path = m_model.criticalPath();
        for (qsizetype i = 0; i + 1 < path.size(); ++i) {
            const QRect a = barOf(m_model.index(m_model.rowOf(path[i]), 0));
            const QRect b = barOf(m_model.index(m_model.rowOf(path[i + 1]), 0));
            if (!a.isValid() || !b.isValid())
                continue;
            const bool down = b.top() > a.top();
            const int x = std::min(a.right() - 2, b.left() + 3);
            const int y = down ? b.top() : b.bottom();
            painter.drawLine(x, down ? a.bottom() : a.top(), x,
                             b.center().y() == a.center().y() ? y : b.center().y());
            painter.drawLine(x, b.center().y(), b.left(), b.center().y());
        }
    }
    if (m_live) {
        const int x = pixelOf(nowUs());
        painter.setPen(t.running);
        painter.drawLine(x, 0, x, viewport()->height());
    }
    if (m_cursor && *m_cursor >= m_from && *m_cursor <= m_to) {
        const int x = pixelOf(*m_cursor);
        painter.setPen(t.text);
        painter.drawLine(x, 0, x, viewport()->height());
    }
}

void StepsView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const int left = columnViewportPosition(StepsModel::Gantt) + ganttPadding;
    const int width = std::max(10, columnWidth(StepsModel::Gantt) - 2 * ganttPadding);
    const double part = double(event->position().x() - left) / width;
    if (part < 0 || part > 1)
        return Q_EMIT cursorMoved(std::nullopt, false);
    Q_EMIT cursorMoved(m_from + qint64(part * double(m_to - m_from)),
                       event->buttons() & Qt::LeftButton);
}

void StepsView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    const int left = columnViewportPosition(StepsModel::Gantt) + ganttPadding;
    const int width = std::max(10, columnWidth(StepsModel::Gantt) - 2 * ganttPadding);
    const double part = double(event->position().x() - left) / width;
    if (part >= 0 && part <= 1)
        Q_EMIT cursorMoved(m_from + qint64(part * double(m_to - m_from)), true);
}

void StepsView::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    Q_EMIT cursorMoved(std::nullopt, false);
}

void StepsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    viewport()->update();
}

void StepsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Steps"));
    fitColumns();
    header()->viewport()->update();
}

} // namespace tenon::ui
