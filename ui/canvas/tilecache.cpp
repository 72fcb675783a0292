#include "canvas/tilecache.h"

#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

namespace {

constexpr int side = 512; ///< Device pixels.
constexpr int wholeSide = 1600;

QImage paintArea(const CanvasLook &look, const QRectF &area, double scale, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    CanvasPainter(painter, look, scale).paint(area);
    return image;
}

} // namespace

TileCache::TileCache(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 4));
    m_wholeLater.setSingleShot(true);
    m_wholeLater.setInterval(400);
    connect(&m_wholeLater, &QTimer::timeout, this, [this] {
        if (m_look.scene && m_look.scene->count() > 0)
            paintWhole();
    });
}

TileCache::~TileCache()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void TileCache::reset(const CanvasLook &look, double pixelRatio)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_pool.clear();
    ++m_epoch;
    m_look = look;
    m_ratio = pixelRatio;
    // The scale stays: nobody sets it anew while it is the same.
    m_now.tiles.clear();
    m_now.number = ++m_numbers;
    m_before = {};
    m_whole = {};
    m_changed.assign(look.scene ? size_t(look.scene->count()) : 0, 0);
    if (look.scene && look.scene->count() > 0)
        paintWhole();
}

/// A small picture of everything, to stand in where no tile is. Painted by a worker too.
void TileCache::paintWhole()
{
    const QRectF area = m_look.scene->bounds().adjusted(-400, -400, 400, 400);
    const double scale = std::min(0.25, wholeSide / std::max(area.width(), area.height()));
    const QSize size = (area.size() * scale).toSize().expandedTo({1, 1});
    m_pool.start([this, look = m_look, area, scale, size, stop = m_stop.get_token(),
                  version = m_version, epoch = m_epoch] {
        if (stop.stop_requested())
            return;
        QImage image = paintArea(look, area, scale, size);
        QMetaObject::invokeMethod(
            this,
            [this, image = std::move(image), version, epoch, area, scale]() mutable {
                if (epoch != m_epoch)
                    return;
                std::vector<int> late;
                for (size_t n = 0; n < m_changed.size(); ++n)
                    if (m_changed[n] > version)
                        late.push_back(int(n));
                patchImage(image, area, scale, nullptr, late);
                m_whole = std::move(image);
                m_wholeScale = scale;
                m_wholeArea = area;
                Q_EMIT painted(area);
            },
            Qt::QueuedConnection);
    });
}

void TileCache::setScale(double scale, std::shared_ptr<const CanvasIcons> icons)
{
    if (scale == m_now.scale) {
        m_now.icons = std::move(icons); // maybe in other colours
        return;
    }
    if (!m_now.tiles.isEmpty()
        && std::ranges::any_of(m_now.tiles, [](const Tile &t) { return !t.image.isNull(); }))
        m_before = std::move(m_now);
    m_now = {};
    m_now.scale = scale;
    m_now.number = ++m_numbers;
    m_now.icons = std::move(icons);
    m_pool.clear();
    if (m_whole.isNull() && m_look.scene && m_look.scene->count() > 0)
        paintWhole();
}

QRectF TileCache::areaOf(const Level &level, const QPoint &at) const
{
    const double size = side / (level.scale * m_ratio);
    return {at.x() * size, at.y() * size, size, size};
}

void TileCache::request(const QPoint &at)
{
    m_now.tiles[at].painting = true;
    CanvasLook look = m_look;
    look.icons = m_now.icons;
    m_pool.start([this, look = std::move(look), at, level = m_now.number, version = m_version,
                  area = areaOf(m_now, at), scale = m_now.scale * m_ratio,
                  stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return;
        QImage image = paintArea(look, area, scale, QSize(side, side));
        QMetaObject::invokeMethod(
            this, [this, level, at, image, version] { take(level, at, image, version); },
            Qt::QueuedConnection);
    });
}

void TileCache::take(quint64 level, const QPoint &at, const QImage &image, quint64 version)
{
    Level *of = level == m_now.number ? &m_now : level == m_before.number ? &m_before : nullptr;
    if (!of || !of->tiles.contains(at))
        return;
    Tile &tile = of->tiles[at];
    tile.painting = false;
    if (version < tile.version)
        return; // painted over since
    tile.image = image;
    tile.version = version;
    const QRectF area = areaOf(*of, at);
    // What changed in it meanwhile is painted anew when it is drawn.
    if (version < m_version && tile.changed <= version) {
        std::vector<int> in;
        m_look.scene->nodesIn(area, in);
        std::erase_if(in, [&](int n) { return m_changed[size_t(n)] <= version; });
        patchImage(tile.image, area, of->scale * m_ratio, of->icons, in);
    }
    if (of == &m_now)
        Q_EMIT painted(area);
}

void TileCache::patchImage(QImage &image, const QRectF &area, double scale,
                           const std::shared_ptr<const CanvasIcons> &icons,
                           const std::vector<int> &nodes)
{
    if (nodes.empty() || image.isNull())
        return;
    CanvasLook look = m_look;
    look.icons = icons;
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    CanvasPainter canvas(painter, look, scale);
    for (const int n : nodes)
        if (look.scene->rect(n).adjusted(-8, -8, 8, 8).intersects(area) && !canvas.isHidden(n))
            canvas.paintNode(n);
}

void TileCache::patch(const CanvasLook &look, const std::vector<int> &nodes)
{
    m_look.states = look.states;
    ++m_version;
    for (const int n : nodes)
        m_changed[size_t(n)] = m_version;
    for (Level *level : {&m_now, &m_before}) {
        if (level->scale <= 0)
            continue;
        QHash<QPoint, std::vector<int>> touched;
        const double size = side / (level->scale * m_ratio);
        for (const int n : nodes) {
            const QRectF box = look.scene->rect(n).adjusted(-8, -8, 8, 8);
            for (int y = int(std::floor(box.top() / size)); y <= std::floor(box.bottom() / size);
                 ++y)
                for (int x = int(std::floor(box.left() / size));
                     x <= std::floor(box.right() / size); ++x)
                    touched[{x, y}].push_back(n);
        }
        for (auto it = touched.cbegin(); it != touched.cend(); ++it)
            if (const auto tile = level->tiles.find(it.key());
                tile != level->tiles.end() && !tile->image.isNull())
                patchImage(tile->image, areaOf(*level, it.key()), level->scale * m_ratio,
                           level->icons, it.value());
    }
    if (!m_whole.isNull())
        patchImage(m_whole, m_wholeArea, m_wholeScale, nullptr, nodes);
}

void TileCache::change(const CanvasLook &look, const std::vector<QRectF> &areas, bool otherBounds,
                       bool renumbered)
{
    m_look = look;
    ++m_version;
    if (renumbered)
        m_changed.assign(size_t(look.scene->count()), m_version);
    if (look.scene->count() == 0)
        return reset(look, m_ratio);
    if (m_before.scale > 0)
        for (const QRectF &area : areas)
            m_before.tiles.removeIf([&](QHash<QPoint, Tile>::iterator it) {
                return areaOf(m_before, it.key()).intersects(area);
            });
    if (!m_wholeLater.isActive() || otherBounds)
        m_wholeLater.start();
    if (m_now.scale <= 0)
        return;
    if (look.icons)
        m_now.icons = look.icons;
    const bool done = paintAtOnce(areas);
    for (auto it = m_now.tiles.begin(); it != m_now.tiles.end(); ++it) {
        const QRectF own = areaOf(m_now, it.key());
        const bool touched = std::ranges::any_of(
            areas, [&own](const QRectF &area) { return own.intersects(area); });
        if (touched
            && !(done && !it->image.isNull() && !it->painting && it->changed <= it->version))
            it->changed = m_version;
        else if (touched)
            it->changed = it->version = m_version;
    }
}

/// Where little lies in what changed, the tiles are painted over here and now.
bool TileCache::paintAtOnce(const std::vector<QRectF> &areas)
{
    constexpr int few = 24;
    constexpr int fewWires = 64;
    QRectF all;
    for (const QRectF &area : areas)
        all |= area;
    std::vector<int> list;
    m_look.scene->nodesIn(all, list);
    if (int(list.size()) > few)
        return false;
    m_look.scene->edgesIn(all, list);
    if (int(list.size()) > fewWires)
        return false;
    const double scale = m_now.scale * m_ratio;
    for (auto it = m_now.tiles.begin(); it != m_now.tiles.end(); ++it) {
        const QRectF own = areaOf(m_now, it.key());
        const QRectF part = own.intersected(all);
        if (part.isEmpty() || it->image.isNull() || it->painting || it->changed > it->version)
            continue;
        CanvasLook look = m_look;
        look.icons = m_now.icons;
        QPainter painter(&it->image);
        // Whole pixels, so that what lies beside it stays as it is.
        const QRect pixels
            = QRectF((part.topLeft() - own.topLeft()) * scale, part.size() * scale).toAlignedRect();
        painter.setClipRect(pixels);
        painter.scale(scale, scale);
        painter.translate(-own.topLeft());
        CanvasPainter(painter, look, scale)
            .paint(QRectF(own.topLeft() + QPointF(pixels.topLeft()) / scale,
                          QSizeF(pixels.size()) / scale));
    }
    return true;
}

bool TileCache::isFresh(const QRectF &area) const
{
    for (auto it = m_now.tiles.cbegin(); it != m_now.tiles.cend(); ++it)
        if (it->changed > it->version && areaOf(m_now, it.key()).intersects(area))
            return false;
    return true;
}

void TileCache::drop(const QRect &keep)
{
    if (m_now.tiles.size() < 4 * std::max(16, keep.width() * keep.height()))
        return;
    m_now.tiles.removeIf(
        [&keep](QHash<QPoint, Tile>::iterator it) { return !keep.contains(it.key()); });
}

void TileCache::draw(QPainter &painter, const QRect &clip, const QPointF &offset, double scale,
                     const QSize &widget)
{
    const double size = side / m_ratio; // a tile in logical pixels at its own scale
    const auto tilesOf = [&](const QRectF &inWidget) {
        const double factor = m_now.scale / scale / size;
        const QRectF at((inWidget.topLeft() + offset) * factor, inWidget.size() * factor);
        return QRect(
            QPoint(int(std::floor(at.left())), int(std::floor(at.top()))),
            QPoint(int(std::floor(at.right() - 1e-9)), int(std::floor(at.bottom() - 1e-9))));
    };
    const bool exact = scale == m_now.scale;
    const auto target = [&](const QRectF &area) {
        const QPointF a = area.topLeft() * scale - offset;
        const QPointF b = area.bottomRight() * scale - offset;
        // Whole pixels, so that neighbours meet.
        return QRectF(QPointF(std::round(a.x()), std::round(a.y())),
                      QPointF(std::round(b.x()), std::round(b.y())));
    };
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);

    // What must be painted first: the middle of the view.
    if (exact && m_now.scale > 0) {
        const QRect seen = tilesOf(QRectF(QPointF(), QSizeF(widget)));
        std::vector<QPoint> missing;
        for (int y = seen.top() - 1; y <= seen.bottom() + 1; ++y)
            for (int x = seen.left() - 1; x <= seen.right() + 1; ++x)
                if (const auto it = m_now.tiles.constFind({x, y});
                    it == m_now.tiles.cend() || (!it->painting && it->changed > it->version))
                    missing.emplace_back(x, y);
        const QPoint middle = seen.center();
        std::ranges::stable_sort(missing, {}, [&](const QPoint &at) {
            return (seen.contains(at) ? 0 : 1000) + (at - middle).manhattanLength();
        });
        const QRectF bounds = m_look.scene->bounds().adjusted(-400, -400, 400, 400);
        for (const QPoint &at : missing)
            if (seen.contains(at) || areaOf(m_now, at).intersects(bounds))
                request(at);
        drop(seen.adjusted(-2, -2, 2, 2));
    }

    QRegion open(clip);
    m_sharp = exact;
    const QRect seen = m_now.scale > 0 ? tilesOf(QRectF(clip)) : QRect();
    std::vector<std::pair<QRectF, const QImage *>> ready;
    for (int y = seen.top(); y <= seen.bottom(); ++y)
        for (int x = seen.left(); x <= seen.right(); ++x) {
            const auto it = m_now.tiles.constFind({x, y});
            if (it == m_now.tiles.cend() || it->image.isNull()) {
                m_sharp = false;
                continue;
            }
            if (it->changed > it->version)
                m_sharp = false;
            const QRectF at = target(areaOf(m_now, {x, y}));
            ready.emplace_back(at, &it->image);
            open -= at.toRect();
        }
    // Where there is none: the whole in small, then the scale before.
    if (!open.isEmpty()) {
        painter.save();
        painter.setClipRegion(open);
        const bool covered = !m_whole.isNull() && target(m_wholeArea).contains(clip);
        if (!covered)
            painter.fillRect(open.boundingRect(), m_look.tokens.sunken);
        if (!m_whole.isNull()) {
            const QRectF &all = m_wholeArea;
            // Only the part that is seen: scaling what is not costs as much.
            const QRectF part
                = QRectF((QPointF(clip.topLeft()) + offset) / scale, QSizeF(clip.size()) / scale)
                      .intersected(all);
            if (!part.isEmpty())
                painter.drawImage(target(part), m_whole,
                                  QRectF((part.topLeft() - all.topLeft()) * m_wholeScale,
                                         part.size() * m_wholeScale));
        }
        if (m_before.scale > 0)
            for (auto it = m_before.tiles.cbegin(); it != m_before.tiles.cend(); ++it) {
                if (it->image.isNull())
                    continue;
                const QRectF at = target(areaOf(m_before, it.key()));
                if (at.intersects(open.boundingRect()))
                    painter.drawImage(at, it->image, QRectF(0, 0, side, side));
            }
        painter.restore();
    }
    for (const auto &[at, image] : ready)
        painter.drawImage(at, *image, QRectF(0, 0, side, side));
}

} // namespace tenon::ui
