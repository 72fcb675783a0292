#include "canvas/minimap.h"

#include "canvas/graphview.h"
#include "shell/theme/theme.h"
#include "widgets/small.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 8;

void paintFrame(QPainter &painter, const QRect &rect, const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace

Minimap::Minimap(GraphView &view)
    : QWidget(&view)
    , m_view(view)
{
    setFixedSize(132, 116);
    setCursor(Qt::PointingHandCursor);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        makePicture();
        update();
    });
    connect(&view, &GraphView::viewChanged, this, [this] { update(); });
    connect(&view, &GraphView::statesChanged, this, &Minimap::refresh);
    connect(&view, &GraphView::arranged, this, [this] {
        makePicture();
        update();
    });
}

void Minimap::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

QRectF Minimap::pictureRect() const
{
    const CanvasScene *scene = m_view.scene();
    const QRectF room = QRectF(rect()).adjusted(pad, pad, -pad, -pad);
    if (!scene || scene->bounds().isEmpty())
        return room;
    const QSizeF size = scene->bounds().size().scaled(room.size(), Qt::KeepAspectRatio);
    QRectF result(QPointF(), size.expandedTo({2, 2}));
    result.moveCenter(room.center());
    return result;
}

void Minimap::makePicture()
{
    const CanvasScene *scene = m_view.scene();
    const Tokens &t = m_view.theme().tokens();
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    paintFrame(painter, rect(), t);
    if (!scene || scene->bounds().isEmpty())
        return;
    const QRectF to = pictureRect();
    const QRectF from = scene->bounds();
    const double factor = to.width() / from.width();
    painter.setRenderHint(QPainter::Antialiasing, factor > 0.01);
    for (int n = 0; n < scene->count(); ++n) {
        const QRectF box = scene->rect(n);
        const QRectF at(to.topLeft() + (box.topLeft() - from.topLeft()) * factor,
                        (box.size() * factor).expandedTo({1, 1}));
        const Look look = m_view.stateOf(n).look;
        painter.fillRect(at, look == Look::None ? blend(t.raised, t.muted, 0.55) : t.glyph(look));
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull())
        makePicture();
    painter.drawPixmap(0, 0, m_picture);
    const CanvasScene *scene = m_view.scene();
    if (!scene || scene->bounds().isEmpty())
        return;
    const QRectF to = pictureRect();
    const double factor = to.width() / scene->bounds().width();
    const QRectF seen = m_view.visibleArea();
    QRectF frame(to.topLeft() + (seen.topLeft() - scene->bounds().topLeft()) * factor,
                 seen.size() * factor);
    frame = frame.intersected(QRectF(rect()).adjusted(3, 3, -3, -3));
    if (frame.width() < 4 || frame.height() < 4) {
        const QPointF middle = frame.center();
        frame.setSize(frame.size().expandedTo({4, 4}));
        frame.moveCenter(middle);
    }
    const Tokens &t = m_view.theme().tokens();
    QColor fill = t.accent;
    fill.setAlphaF(0.14F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accent, 1.2));
    painter.setBrush(fill);
    painter.drawRect(frame);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    const CanvasScene *scene = m_view.scene();
    if (!(event->buttons() & Qt::LeftButton) || !scene || scene->bounds().isEmpty())
        return;
    const QRectF to = pictureRect();
    const double factor = to.width() / scene->bounds().width();
    m_view.centreOn(scene->bounds().topLeft() + (event->position() - to.topLeft()) / factor);
    event->accept();
}

ZoomControl::ZoomControl(GraphView &view)
    : QWidget(&view)
    , m_view(view)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(2);
    const Theme &theme = view.theme();
    m_out = iconButton(theme.icon(u"zoom-out"_s), {}, this);
    m_in = iconButton(theme.icon(u"add"_s), {}, this);
    m_fit = iconButton(theme.icon(u"zoom-fit"_s), {}, this);
    m_full = new QToolButton(this);
    m_full->setAutoRaise(true);
    m_full->setFont(Theme::figureFont());
    m_full->setFixedWidth(fontMetrics().horizontalAdvance(u"1000 %"_s) + 14);
    for (QAbstractButton *button : {m_out, static_cast<QAbstractButton *>(m_full), m_in, m_fit}) {
        row->addWidget(button);
        // Not between the nodes in the order of Tab: the keyboard has + − 0 and F.
        button->setFocusPolicy(Qt::ClickFocus);
    }
    connect(m_out, &QAbstractButton::clicked, &view, &GraphView::zoomOut);
    connect(m_in, &QAbstractButton::clicked, &view, &GraphView::zoomIn);
    connect(m_fit, &QAbstractButton::clicked, &view, &GraphView::zoomToFit);
    connect(m_full, &QAbstractButton::clicked, &view, &GraphView::zoomToFull);
    connect(&view, &GraphView::viewChanged, this, &ZoomControl::showScale);
    setTexts();
    showScale();
}

void ZoomControl::setTexts()
{
    const auto say = [](QAbstractButton *button, const QString &name, const QString &keys) {
        button->setToolTip(u"%1 (%2)"_s.arg(name, keys));
        button->setAccessibleName(name);
    };
    say(m_out, tr("Zoom out"), u"−"_s);
    say(m_in, tr("Zoom in"), u"+"_s);
    say(m_fit, tr("Show the whole graph"), u"F"_s);
    say(m_full, tr("Original size"), u"0"_s);
}

void ZoomControl::showScale()
{
    const double percent = m_view.scale() * 100;
    m_full->setText(tr("%1 %").arg(QLocale().toString(
        percent, 'f', percent < 9.95 && percent != std::round(percent) ? 1 : 0)));
}

void ZoomControl::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        showScale();
    }
}

void ZoomControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter, rect(), m_view.theme().tokens());
}

} // namespace tenon::ui
