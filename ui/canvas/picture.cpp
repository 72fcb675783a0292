#include "canvas/picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 24;
constexpr double mostPixels = 120e6; ///< Of a PNG: some half a gigabyte while it is painted.
constexpr double longestSide = 30000;
constexpr double longestPage = 14000; ///< Points; readers refuse pages over 14,400.

void paintInto(QPainter &painter, const CanvasLook &look, const QRectF &area, double scale,
               double detailScale)
{
    painter.scale(scale, scale);
    painter.translate(-area.topLeft());
    painter.setClipRect(area);
    CanvasPainter(painter, look, detailScale).paint(area);
}

QByteArray asSvg(const CanvasLook &look, const QRectF &area)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(area.size().toSize());
    generator.setViewBox(QRectF(QPointF(), area.size()));
    generator.setResolution(96);
    QPainter painter(&generator);
    paintInto(painter, look, area, 1, 1);
    painter.end();
    return buffer.data();
}

QByteArray asPdf(const CanvasLook &look, const QRectF &area)
{
    QBuffer buffer;
    std::ignore = buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // A pixel of the canvas is 1/96 inch, as everywhere; less where the page would be too long.
    const double factor = std::min(0.75, longestPage / std::max(area.width(), area.height()));
    writer.setPageSize(
        QPageSize(area.size() * factor, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(288);
    QPainter painter(&writer);
    paintInto(painter, look, area, factor * 288 / 72, 1);
    painter.end();
    return buffer.data();
}

QByteArray asPng(const CanvasLook &look, const QRectF &area)
{
    const double scale
        = std::min({2.0, longestSide / std::max(area.width(), area.height()),
                    std::sqrt(mostPixels / std::max(1.0, area.width() * area.height()))});
    QImage image((area.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    QPainter painter(&image);
    paintInto(painter, look, area, scale, scale);
    painter.end();
    QBuffer buffer;
    std::ignore = buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Result<> savePicture(const CanvasLook &look, const QString &path)
{
    if (!look.scene) // nothing was shown yet
        return fail(Error::Code::Refused, "picture.format", {{u"path"_s, path}});
    const QRectF area = look.scene->bounds().adjusted(-margin, -margin, margin, margin);
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == u"svg")
        bytes = asSvg(look, area);
    else if (ending == u"pdf")
        bytes = asPdf(look, area);
    else if (ending == u"png")
        bytes = asPng(look, area);
    else
        return fail(Error::Code::Refused, "picture.format", {{u"path"_s, path}});
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return fail(Error::Code::Io, "io.write",
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    return {};
}

} // namespace tenon::ui
