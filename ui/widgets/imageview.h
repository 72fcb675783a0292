#pragma once

#include <QAbstractScrollArea>
#include <QPixmap>

namespace tenon::ui {

/// A picture that can be zoomed and moved; whole at first.
class ImageView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImageView)

public:
    explicit ImageView(QWidget *parent = nullptr);
    void setImage(const QImage &image);
    /// Pixels of the screen a pixel of the picture.
    [[nodiscard]] double zoom() const;
    /// 0: as large as fits, never larger than it is.
    void setZoom(double zoom, const QPointF &around = {});

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double fitting() const;
    void updateBars();
    [[nodiscard]] QSizeF shownSize() const;
    QPixmap m_pixmap;
    double m_zoom = 0;
    QPoint m_last;
};

} // namespace tenon::ui
