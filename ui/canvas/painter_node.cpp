// Nodes at each level of detail.
#include "canvas/painter.h"

#include "shell/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 6;
constexpr double paleAlpha = 0.3;

} // namespace

void CanvasPainter::paintNode(int node)
{
    const bool pale = isPale(node);
    if (pale)
        p.setOpacity(p.opacity() * paleAlpha);
    const NodeKind kind = m_scene.node(node).kind;
    if (m_detail == Detail::Block)
        paintBlock(node);
    else if (kind == NodeKind::Note)
        paintNote(node);
    else if (kind != NodeKind::Step)
        paintEnd(node);
    else if (m_detail == Detail::Title)
        paintTitleOnly(node);
    else
        paintFull(node);
    if (pale)
        p.setOpacity(p.opacity() / paleAlpha);
}

bool CanvasPainter::isPale(int node) const
{
    return m_look.found && !m_look.found->contains(m_scene.node(node).id);
}

void CanvasPainter::paintBlock(int node)
{
    const CanvasNode &own = m_scene.node(node);
    const Look look = own.marks.problem.isEmpty() ? state(node).look : Look::Failed;
    QColor fill = look == Look::None ? blend(t.sunken, t.muted, 0.55)
                                     : blend(t.raised, t.glyph(look), 0.85);
    if (own.kind == NodeKind::Note)
        fill = blend(t.sunken, t.stale, 0.25);
    else if (own.marks.disabled)
        fill = blend(t.sunken, fill, 0.35);
    p.fillRect(m_scene.rect(node), fill);
}

/// A free comment: a sheet with the text on it.
void CanvasPainter::paintNote(int node)
{
    const QRectF &box = m_scene.rect(node);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(blend(t.sunken, t.stale, 0.4), std::max(1.0, 0.7 / m_scale)));
    p.setBrush(blend(t.raised, t.stale, t.dark ? 0.12 : 0.1));
    p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const double pixels = std::clamp(7.5 / m_scale, 11.5, 16.0);
    p.setFont(sized(pixels, QFont::Normal));
    p.setPen(t.text);
    p.save();
    p.setClipRect(box.adjusted(4, 4, -4, -4), Qt::IntersectClip);
    p.drawText(box.adjusted(10, 7, -10, -6), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
               m_scene.node(node).title);
    p.restore();
}

/// An input or output of the pipeline itself.
void CanvasPainter::paintEnd(int node)
{
    const QRectF &box = m_scene.rect(node);
    const CanvasNode &own = m_scene.node(node);
    const NodeState &now = state(node);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(
        QPen(own.marks.problem.isEmpty() ? t.nodeLine : t.failed, std::max(1.0, 0.7 / m_scale)));
    p.setBrush(blend(t.sunken, t.raised, 0.75));
    const double round = box.height() / 2;
    p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    const QFont strong = sized(std::clamp(8.0 / m_scale, 11.5, 18.0), QFont::DemiBold);
    const QFont plain = sized(11.5, QFont::Normal, true);
    const QRectF line = box.adjusted(14, 0, -14, 0);
    const QString title = QFontMetricsF(strong).elidedText(own.title, Qt::ElideRight, line.width());
    p.setFont(strong);
    p.setPen(t.text);
    p.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, title);
    const double room = line.width() - QFontMetricsF(strong).horizontalAdvance(title) - 10;
    if (m_detail == Detail::Full && !now.detail.isEmpty() && room > 16) {
        p.setFont(plain);
        p.setPen(t.muted);
        p.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(plain).elidedText(now.detail, Qt::ElideMiddle, room));
    }
    if (m_detail == Detail::Full)
        paintPorts(node);
}

void CanvasPainter::paintPorts(int node)
{
    const CanvasNode &own = m_scene.node(node);
    for (int i = 0; i < int(own.inputs.size()); ++i)
        paintPort({node, false, i}, 5);
    for (int i = 0; i < int(own.outputs.size()); ++i)
        paintPort({node, true, i}, 5);
    if (m_scale >= 1.5)
        paintPortNames(node);
}

QRectF CanvasPainter::glyphRect(int node) const
{
    const QRectF &box = m_scene.rect(node);
    if (m_detail == Detail::Title) {
        const double side = std::min(28.0, std::max(14.0, 10 / m_scale));
        return {box.left() + 10, box.center().y() - side / 2, side, side};
    }
    return {box.left() + 11, box.top() + 29, 14, 14};
}

void CanvasPainter::paintTitleOnly(int node)
{
    const QRectF &box = m_scene.rect(node);
    const NodeMarks &marks = m_scene.node(node).marks;
    const Look look = lookOf(node);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(frameColor(node), 1.0 / m_scale));
    p.setBrush(marks.disabled ? blend(t.sunken, t.raised, 0.4) : t.raised);
    p.drawRoundedRect(box, radius, radius);
    double left = 12;
    if (look != Look::None) {
        const QRectF glyph = glyphRect(node);
        paintGlyph(p, glyph, look, t);
        left = glyph.right() - box.left() + 8;
    }
    const QFont font = sized(std::clamp(8.5 / m_scale, 12.5, 26.0), QFont::DemiBold);
    p.setFont(font);
    p.setPen(marks.disabled ? t.muted : t.text);
    const QRectF text = box.adjusted(left, 0, -8, 0);
    p.drawText(
        text, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(m_scene.node(node).title, Qt::ElideRight, text.width()));
}

/// What the glyph says where there is room for one only.
Look CanvasPainter::lookOf(int node) const
{
    const NodeMarks &marks = m_scene.node(node).marks;
    if (!marks.problem.isEmpty())
        return Look::Failed;
    const Look look = state(node).look;
    return look == Look::None && (!marks.strip.isEmpty() || !marks.tag.isEmpty()) ? Look::Stale
                                                                                  : look;
}

QColor CanvasPainter::frameColor(int node) const
{
    const Look look = state(node).look;
    return look == Look::Failed || !m_scene.node(node).marks.problem.isEmpty() ? t.failed
           : look == Look::Running                                             ? t.accent
                                                                               : t.nodeLine;
}

void CanvasPainter::paintFull(int node)
{
    const QRectF &box = m_scene.rect(node);
    const CanvasNode &own = m_scene.node(node);
    const NodeState &now = state(node);
    const NodeMarks &marks = own.marks;
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(frameColor(node), 1, marks.disabled ? Qt::DashLine : Qt::SolidLine));
    p.setBrush(marks.disabled ? blend(t.sunken, t.raised, 0.4) : t.raised);
    p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!marks.strip.isEmpty())
        paintStrip(node);
    paintHead(node);

    // Too wide for an icon alone: the second line begins below the title then.
    const double left = m_look.icons && m_look.icons->images.contains(own.icon) ? 34 : 12;
    if (!marks.problem.isEmpty()) {
        paintGlyph(p, glyphRect(node), Look::Failed, t);
        const QRectF line(box.left() + 31, box.top() + 27, box.width() - 41, 18);
        const QFont words = sized(11.5, QFont::DemiBold);
        p.setFont(words);
        p.setPen(t.failedWord);
        p.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(words).elidedText(marks.problem, Qt::ElideRight, line.width()));
    } else if (now.look != Look::None) {
        paintState(node);
    } else if (!now.detail.isEmpty()) { // what has no state says what it is
        const QRectF line(box.left() + left, box.top() + 27, box.width() - left - 10, 18);
        const QFont words = sized(11.5, QFont::Normal);
        p.setFont(words);
        p.setPen(t.muted);
        p.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(words).elidedText(now.detail, Qt::ElideRight, line.width()));
    }
    paintPorts(node);
}

/// Icon, title, and what stands at the right of them.
void CanvasPainter::paintHead(int node)
{
    const QRectF &box = m_scene.rect(node);
    const CanvasNode &own = m_scene.node(node);
    const NodeMarks &marks = own.marks;
    double left = 12;
    if (const auto icon = m_look.icons ? m_look.icons->images.constFind(own.icon)
                                       : QHash<QString, QImage>::const_iterator();
        m_look.icons && icon != m_look.icons->images.constEnd()) {
        p.setRenderHint(QPainter::SmoothPixmapTransform);
        const double before = p.opacity();
        if (marks.disabled)
            p.setOpacity(before * 0.5);
        p.drawImage(QRectF(box.left() + 9, box.top() + 7, 16, 16), *icon);
        p.setOpacity(before);
        left = 34;
    }
    QRectF head(box.left() + left, box.top() + 2, box.width() - left - 10, 27);
    if (own.opens) { // two sheets: another graph lies behind
        p.setPen(QPen(t.muted, 1.2));
        p.setBrush(Qt::NoBrush);
        p.drawRect(QRectF(box.right() - 22, box.top() + 9, 8, 8));
        p.drawPolyline(QPolygonF{{box.right() - 19, box.top() + 20.5},
                                 {box.right() - 10.5, box.top() + 20.5},
                                 {box.right() - 10.5, box.top() + 12}});
        head.setRight(head.right() - 20);
    }
    const QFont words = sized(11.5, QFont::Normal);
    const auto atRight = [&](const QString &text, const QColor &color, Look glyph) {
        const double width = std::min(QFontMetricsF(words).horizontalAdvance(text), 120.0);
        p.setFont(words);
        p.setPen(color);
        p.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(words).elidedText(text, Qt::ElideRight, width));
        head.setRight(head.right() - width - 5);
        if (glyph != Look::None) {
            paintGlyph(p, QRectF(head.right() - 13, head.center().y() - 6.5, 13, 13), glyph, t);
            head.setRight(head.right() - 13);
        }
        head.setRight(head.right() - 5);
    };
    if (marks.disabled)
        atRight(tr("disabled"), t.muted, Look::None);
    else if (!marks.tag.isEmpty())
        atRight(marks.tag, t.staleWord, Look::Stale);
    if (!marks.newer.isEmpty())
        atRight(u"↑ "_s + marks.newer, t.accentWord, Look::None);
    const QFont title = sized(12.5, QFont::DemiBold);
    p.setFont(title);
    p.setPen(marks.disabled ? t.muted : t.text);
    p.drawText(head, Qt::AlignVCenter | Qt::TextSingleLine,
               QFontMetricsF(title).elidedText(own.title, Qt::ElideRight, head.width()));
}

/// How the job that is shown stands there.
void CanvasPainter::paintState(int node)
{
    const QRectF &box = m_scene.rect(node);
    const NodeState &now = state(node);
    paintGlyph(p, glyphRect(node), now.look, t);
    const QRectF line(box.left() + 31, box.top() + 27, box.width() - 41, 18);
    const QFont words = sized(11.5, QFont::Normal);
    const QFont strong = sized(11.5, QFont::DemiBold);
    const QFont figures = sized(11.5, QFont::Normal, true);
    double room = line.width();
    if (!now.right.isEmpty()) {
        p.setFont(figures);
        p.setPen(t.text);
        p.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, now.right);
        room -= QFontMetricsF(figures).horizontalAdvance(now.right) + 8;
    }
    p.setFont(strong);
    p.setPen(t.word(now.look));
    const QString word
        = QFontMetricsF(strong).elidedText(now.word, Qt::ElideRight, std::max(0.0, room));
    p.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, word);
    const double after = QFontMetricsF(strong).horizontalAdvance(word) + 7;
    if (!now.detail.isEmpty() && room - after > 16) {
        p.setFont(words);
        p.setPen(t.muted);
        p.drawText(line.adjusted(after, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(words).elidedText(now.detail, Qt::ElideRight, room - after));
    }
    if (now.progress >= 0) {
        const QRectF bar(box.left() + 31, box.top() + 46, box.width() - 41, 4);
        p.setPen(Qt::NoPen);
        p.setBrush(blend(t.raised, t.muted, 0.25));
        p.drawRoundedRect(bar, 2, 2);
        p.setBrush(t.glyph(now.look));
        p.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * now.progress, 4)), 2, 2);
    }
}

/// Why the next job runs this step.
void CanvasPainter::paintStrip(int node)
{
    const QRectF &box = m_scene.rect(node);
    const QRectF strip(box.left() + 1, box.bottom() - 28, box.width() - 2, 27);
    QPainterPath path;
    path.addRoundedRect(strip.adjusted(0, -12, 0, 0), radius - 1, radius - 1);
    QPainterPath low;
    low.addRect(strip);
    p.fillPath(path.intersected(low), blend(t.raised, t.stale, 0.09));
    p.setPen(QPen(blend(t.raised, t.stale, 0.35), 1));
    p.drawLine(QPointF(strip.left(), strip.top() + 0.5), QPointF(strip.right(), strip.top() + 0.5));
    paintGlyph(p, QRectF(box.left() + 11, strip.top() + 7, 14, 14), Look::Stale, t);
    const QFont font = sized(11, QFont::Normal);
    const QRectF line(box.left() + 31, strip.top(), box.width() - 41, strip.height());
    p.setFont(font);
    p.setPen(t.staleWord);
    p.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
               QFontMetricsF(font).elidedText(m_scene.node(node).marks.strip, Qt::ElideMiddle,
                                              line.width()));
}

} // namespace tenon::ui
