#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

class QAbstractButton;
class QToolButton;

namespace tenon::ui {

class GraphView;

/// The whole graph in small, with the part that is seen; a click goes there. Child of the view.
class Minimap final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Minimap)

public:
    explicit Minimap(GraphView &view);
    /// The picture is made anew, soon.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void makePicture();
    [[nodiscard]] QRectF pictureRect() const;
    GraphView &m_view;
    QPixmap m_picture;
    QTimer m_soon;
};

/// − 100 % + and "show all", in the corner of the view.
class ZoomControl final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ZoomControl)

public:
    explicit ZoomControl(GraphView &view);
    void showScale();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setTexts();
    GraphView &m_view;
    QAbstractButton *m_out, *m_in, *m_fit;
    QToolButton *m_full;
};

} // namespace tenon::ui
