#include "widgets/imageview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace tenon::ui {

namespace {

constexpr double least = 0.02, most = 32;

} // namespace

ImageView::ImageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture"));
}

void ImageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Picture"));
    QAbstractScrollArea::changeEvent(event);
}

void ImageView::setImage(const QImage &image)
{
    m_pixmap = QPixmap::fromImage(image);
    m_zoom = 0;
    updateBars();
}

double ImageView::zoom() const
{
    return m_zoom > 0 ? m_zoom : fitting();
}

// There is a zoom also where there is no room, or no picture.
double ImageView::fitting() const
{
    if (m_pixmap.isNull())
        return 1;
    const QSizeF room = viewport()->size().expandedTo({1, 1});
    return std::min({1.0, room.width() / m_pixmap.width(), room.height() / m_pixmap.height()});
}

QSizeF ImageView::shownSize() const
{
    return QSizeF(m_pixmap.size()) * zoom();
}

void ImageView::setZoom(double zoom, const QPointF &around)
{
    const QPointF at = around.isNull() ? QRectF(viewport()->rect()).center() : around;
    const double before = this->zoom();
    const QPointF corner(horizontalScrollBar()->value(), verticalScrollBar()->value());
    // Of a very large picture the whole may be smaller than that.
    m_zoom = zoom == 0 ? 0 : std::clamp(zoom, std::min(least, fitting()), most);
    updateBars();
    const QPointF to = (corner + at) * (this->zoom() / before) - at;
    horizontalScrollBar()->setValue(int(std::round(to.x())));
    verticalScrollBar()->setValue(int(std::round(to.y())));
}

void ImageView::updateBars()
{
    const QSizeF size = shownSize();
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width()) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, int(size.height()) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
}

void ImageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QSizeF size = shownSize();
    const QPointF corner(
        size.width() < viewport()->width() ? (viewport()->width() - size.width()) / 2
                                           : -horizontalScrollBar()->value(),
        size.height() < viewport()->height() ? (viewport()->height() - size.height()) / 2
                                             : -verticalScrollBar()->value());
    // Single pixels are looked at as what they are.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 3);
    painter.drawPixmap(QRectF(corner, size), m_pixmap, QRectF(m_pixmap.rect()));
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void ImageView::resizeEvent(QResizeEvent *)
{
    updateBars();
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    if (const double notches = event->angleDelta().y() / 120.0; notches != 0)
        setZoom(zoom() * std::pow(1.2, notches), event->position());
    event->accept();
}

void ImageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(zoom() * 1.25);
    case Qt::Key_Minus:
        return setZoom(zoom() / 1.25);
    case Qt::Key_0:
        return setZoom(1);
    case Qt::Key_F:
        return setZoom(0);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    m_last = event->pos();
    setCursor(Qt::ClosedHandCursor);
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint by = event->pos() - m_last;
    m_last = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void ImageView::mouseReleaseEvent(QMouseEvent *)
{
    unsetCursor();
}

} // namespace tenon::ui
