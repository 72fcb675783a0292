#include "designer/jobslider.h"

#include "items/jobdata.h"
#include "shell/theme/theme.h"
#include "widgets/looks.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double pitch = 11, barWidth = 7, least = 3, most = 18;
constexpr size_t mostShown = 18;

qint64 durationOf(const store::JobRow &job)
{
    return job.started && job.ended ? *job.ended - *job.started : 0;
}

} // namespace

JobSlider::JobSlider(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

QSize JobSlider::sizeHint() const
{
    return {int(std::ceil(pitch * stops())) + 12, 30};
}

QSize JobSlider::minimumSizeHint() const
{
    return sizeHint();
}

void JobSlider::setJobs(const std::vector<store::JobRow> &jobs, const QString &shown)
{
    const size_t first = jobs.size() > mostShown ? jobs.size() - mostShown : 0;
    m_jobs.assign(jobs.begin() + std::ptrdiff_t(first), jobs.end());
    m_at = int(m_jobs.size());
    for (int i = 0; i < int(m_jobs.size()); ++i)
        if (m_jobs[size_t(i)].name == shown)
            m_at = i;
    setVisible(!m_jobs.empty());
    setAccessibleName(tr("Job on the canvas: %1").arg(sentence(m_at)));
    updateGeometry();
    update();
}

QRectF JobSlider::barOf(int stop) const
{
    const double x = 4 + pitch * stop + (stop == int(m_jobs.size()) ? 6 : 0);
    if (stop == int(m_jobs.size()))
        return {x, height() / 2.0 - 4, barWidth, 8};
    qint64 longest = 1;
    for (const store::JobRow &job : m_jobs)
        longest = std::max(longest, durationOf(job));
    const double tall
        = least + (most - least) * double(durationOf(m_jobs[size_t(stop)])) / double(longest);
    return {x, height() / 2.0 + most / 2 - tall, barWidth, tall};
}

int JobSlider::stopAt(double x) const
{
    return std::clamp(int((x - 2) / pitch), 0, stops() - 1);
}

QString JobSlider::sentence(int stop) const
{
    if (stop >= int(m_jobs.size()))
        return tr("the draft, without a job");
    const store::JobRow &job = m_jobs[size_t(stop)];
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(job.created / 1000),
                                            QLocale::ShortFormat);
    return u"%1, %2, %3"_s.arg(job.name, items::stateWord(assets::JobState(job.state), false),
                               when);
}

void JobSlider::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < int(m_jobs.size()); ++i) {
        const Look look = lookOf(assets::JobState(m_jobs[size_t(i)].state), false);
        const QColor colour = t.glyph(look);
        painter.setBrush(i == m_at ? colour : blend(t.window, colour, 0.62));
        painter.drawRoundedRect(barOf(i), 1, 1);
    }
    const double line = 4 + pitch * int(m_jobs.size()) + 1;
    painter.setPen(QPen(t.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(line, 4), QPointF(line, height() - 4));
    painter.setPen(QPen(t.muted, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(barOf(int(m_jobs.size())).adjusted(0.5, 0.5, -0.5, -0.5));
    QRectF ring = barOf(m_at);
    ring = QRectF(ring.center().x() - 7.5, height() / 2.0 - 12, 15, 24);
    painter.setPen(QPen(t.accent, hasFocus() ? 2.5 : 1.5));
    painter.drawRoundedRect(ring, 4, 4);
}

void JobSlider::go(int stop)
{
    stop = std::clamp(stop, 0, stops() - 1);
    if (stop == m_at)
        return;
    m_at = stop;
    setAccessibleName(tr("Job on the canvas: %1").arg(sentence(m_at)));
    update();
    Q_EMIT chosen(stop < int(m_jobs.size()) ? m_jobs[size_t(stop)].name : QString());
}

void JobSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        go(stopAt(event->position().x()));
}

void JobSlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_at - 1);
    case Qt::Key_Right:
        return go(m_at + 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(stops() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool JobSlider::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), sentence(stopAt(help->pos().x())), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace tenon::ui
