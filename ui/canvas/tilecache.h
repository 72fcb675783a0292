#pragma once

#include "canvas/painter.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPoint>
#include <QThreadPool>
#include <QTimer>

#include <stop_token>

namespace tenon::ui {

/// The picture of a graph in tiles, painted by worker threads and kept. While a scale's tiles are
/// not there yet, those of the scale before and a small picture of the whole stand in: nothing is
/// ever blank. GUI thread, except for the painting.
class TileCache final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TileCache)

public:
    explicit TileCache(QObject *parent = nullptr);
    ~TileCache() override;

    /// Another graph or other colours: nothing of before is kept.
    void reset(const CanvasLook &look, double pixelRatio);
    /// The scale from now on (logical pixels of the widget a pixel of the picture).
    void setScale(double scale, std::shared_ptr<const CanvasIcons> icons);
    [[nodiscard]] double scale() const { return m_now.scale; }
    /// Paints the part of the widget `clip`; the scene's origin lies at `-offset`, at `scale`.
    void draw(QPainter &painter, const QRect &clip, const QPointF &offset, double scale,
              const QSize &widget);
    /// The states of `nodes` changed: what is painted of them is painted over.
    void patch(const CanvasLook &look, const std::vector<int> &nodes);
    /// The graph changed in `areas` (or what is hidden did). What stands there is shown until it is
    /// painted again; where that is little it is at once.
    /// `renumbered`: nodes have other numbers than before.
    void change(const CanvasLook &look, const std::vector<QRectF> &areas, bool otherBounds,
                bool renumbered = false);
    /// Whether every tile of what was drawn last is there in the right scale.
    [[nodiscard]] bool isSharp() const { return m_sharp; }

    /// Whether no tile in `area` (of the picture) waits to be painted again.
    [[nodiscard]] bool isFresh(const QRectF &area) const;

Q_SIGNALS:
    /// A tile came; in pixels of the picture.
    void painted(const QRectF &area);

private:
    struct Tile
    {
        QImage image; ///< Null until it was painted once.
        quint64 version = 0;
        quint64 changed = 0;  ///< Version in which something in it changed last.
        bool painting = true; ///< A worker has it.
    };
    struct Level
    {
        double scale = 0;
        quint64 number = 0;
        std::shared_ptr<const CanvasIcons> icons;
        QHash<QPoint, Tile> tiles;
    };
    void request(const QPoint &at);
    void take(quint64 level, const QPoint &at, const QImage &image, quint64 version);
    void drop(const QRect &keep);
    void patchImage(QImage &image, const QRectF &area, double scale,
                    const std::shared_ptr<const CanvasIcons> &icons, const std::vector<int> &nodes);
    void paintWhole();
    [[nodiscard]] bool paintAtOnce(const std::vector<QRectF> &areas);
    [[nodiscard]] QRectF areaOf(const Level &level, const QPoint &at) const;

    CanvasLook m_look;
    double m_ratio = 1;
    Level m_now, m_before;
    QImage m_whole;
    double m_wholeScale = 0;
    QRectF m_wholeArea;
    QTimer m_wholeLater;
    quint64 m_numbers = 0, m_version = 0, m_epoch = 0;
    std::vector<quint64> m_changed; ///< Version in which each node changed last.
    bool m_sharp = false;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace tenon::ui
