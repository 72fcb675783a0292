#include "shell/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace tenon::ui {

using namespace Qt::StringLiterals;

struct Theme::Shared
{
    Tokens tokens = lightTokens();
    quint64 generation = 0;
};

namespace {

/// Fusion with the few hints a style sheet cannot give.
class HouseStyle final : public QProxyStyle
{
public:
    explicit HouseStyle(std::shared_ptr<Theme::Shared> shared)
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
        , m_shared(std::move(shared))
    {
    }

    /// Those of the frame of our widgets are ours: for each of them Fusion looks through the icon
    /// themes and reads a dozen pictures, at every dock and every field.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        switch (hint) {
        case SH_ItemView_ShowDecorationSelected:
            return 1;
        case SH_DialogButtonBox_ButtonsHaveIcons:
            return 0;
        case SH_ComboBox_Popup:
            return 0;
        case SH_Slider_AbsoluteSetButtons:
            return Qt::LeftButton;
        case SH_UnderlineShortcut:
            return 1;
        case SH_Menu_SubMenuPopupDelay:
            return 120;
        case SH_TabBar_ElideMode:
            return Qt::ElideMiddle;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
        }
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        switch (metric) {
        case PM_SmallIconSize:
            return 16;
        case PM_ToolBarIconSize:
            return 18;
        case PM_TreeViewIndentation:
            return 14;
        case PM_DockWidgetSeparatorExtent:
            return 5;
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal:
            return 0;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

private:
    std::shared_ptr<Theme::Shared> m_shared;
};

} // namespace

/// Draws one SVG in a colour of the tokens, read anew at each paint so that a change of theme needs
/// no new icon.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, QColor Tokens::*role, Look look,
                     std::shared_ptr<Theme::Shared> shared)
        : m_name(std::move(name))
        , m_role(role)
        , m_look(look)
        , m_shared(std::move(shared))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &t = m_shared->tokens;
        QColor color = m_look != Look::None ? t.glyph(m_look) : t.*m_role;
        if (mode == QIcon::Disabled)
            color = blend(t.window, t.text, 0.38);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (m_look != Look::None) {
            paintGlyph(*painter, rect, m_look, color, 0.12);
        } else if (QSvgRenderer svg(tinted(color)); svg.isValid()) {
            const int side = std::min(rect.width(), rect.height());
            svg.render(painter, QRectF(rect.x() + (rect.width() - side) / 2.0,
                                       rect.y() + (rect.height() - side) / 2.0, side, side));
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        const QString key = u"tenon-icon/%1/%2/%3x%4/%5/%6/%7"_s.arg(m_name)
                                .arg(int(m_look))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(int(mode))
                                .arg((m_shared->tokens.*m_role).rgba())
                                .arg(m_shared->generation);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        Q_UNUSED(scale)
        QPixmapCache::insert(key, result);
        return result;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QByteArray tinted(const QColor &color) const
    {
        // A Qt resource, so this opens no file of the disk.
        QFile file(u":/tenon/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        return svg;
    }

    QString m_name;
    QColor Tokens::*m_role;
    Look m_look;
    std::shared_ptr<Theme::Shared> m_shared;
};

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                               const QWidget *widget) const
{
    const auto own = [this](const QString &name) {
        return QIcon(new TintedIconEngine(name, &Tokens::muted, Look::None, m_shared));
    };
    switch (which) {
    case SP_TitleBarCloseButton:
    case SP_LineEditClearButton:
        return own(u"close"_s);
    case SP_TitleBarNormalButton:
        return own(u"window-new"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
}
Theme::~Theme() = default;

const Tokens &Theme::tokens() const
{
    return m_shared->tokens;
}

void Theme::apply(QApplication &app)
{
    m_app = &app;
    app.setStyle(new HouseStyle(m_shared));
    app.setFont(textFont());
    ++m_shared->generation;
    app.setPalette(paletteOf(tokens()));
    app.setStyleSheet(styleSheetOf(tokens()));
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    update();
}

void Theme::setDesktopLook(const DesktopLook &look)
{
    if (look == m_desktop)
        return;
    m_desktop = look;
    update();
}

void Theme::update()
{
    Tokens next;
    switch (m_choice) {
    case Choice::Light:
        next = lightTokens();
        break;
    case Choice::Dark:
        next = darkTokens();
        break;
    case Choice::HighContrastLight:
        next = highContrastTokens(false);
        break;
    case Choice::HighContrastDark:
        next = highContrastTokens(true);
        break;
    case Choice::System: {
        const bool dark = m_desktop.scheme == DesktopLook::Scheme::Dark;
        next = m_desktop.highContrast ? highContrastTokens(dark)
                                      : (dark ? darkTokens() : lightTokens());
        break;
    }
    }
    if (next == tokens())
        return;
    m_shared->tokens = next;
    ++m_shared->generation;
    if (m_app) {
        // A sheet in the place of another one is computed for each widget as often as it has
        // parents; one in the place of none, once.
        m_app->setStyleSheet({});
        m_app->setPalette(paletteOf(next));
        m_app->setStyleSheet(styleSheetOf(next));
    }
    Q_EMIT changed();
}

QIcon Theme::icon(const QString &name) const
{
    return icon(name, &Tokens::text);
}

QIcon Theme::icon(const QString &name, QColor Tokens::*role) const
{
    return QIcon(new TintedIconEngine(name, role, Look::None, m_shared));
}

QIcon Theme::stateIcon(Look look) const
{
    return QIcon(new TintedIconEngine({}, &Tokens::text, look, m_shared));
}

QFont Theme::textFont(double points, QFont::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (font.family().isEmpty() || font.family() == u"Sans Serif"_s || font.family() == u"Sans"_s)
        font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

QFont Theme::figureFont(double points, QFont::Weight weight)
{
    QFont font = textFont(points, weight);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

QFont Theme::codeFont(double points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.family().isEmpty() || font.family() == u"Monospace"_s
        || font.family() == u"monospace"_s)
        font.setFamilies({u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPointSizeF(points);
    return font;
}

void paintGlyph(QPainter &painter, const QRectF &rect, Look look, const Tokens &tokens, double turn)
{
    paintGlyph(painter, rect, look, tokens.glyph(look), turn);
}

void paintGlyph(QPainter &painter, const QRectF &rect, Look look, const QColor &color, double turn)
{
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    QPen pen(color, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (look) {
    case Look::Running: {
        QColor ring = color;
        ring.setAlphaF(0.28F);
        painter.setPen(QPen(ring, 2));
        painter.drawEllipse(QRectF(2.4, 2.4, 11.2, 11.2));
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(QRectF(2.4, 2.4, 11.2, 11.2), int(-turn * 5760) + 1440, -1700);
        break;
    }
    case Look::Done:
        painter.drawPolyline(QPolygonF{{3, 8.6}, {6.5, 12}, {13, 4.4}});
        break;
    case Look::Reused: {
        painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawArc(QRectF(3, 3, 10, 10), 20 * 16, 130 * 16);
        painter.drawArc(QRectF(3, 3, 10, 10), 200 * 16, 130 * 16);
        painter.drawPolyline(QPolygonF{{13.2, 2.6}, {12.9, 6.0}, {9.6, 5.5}});
        painter.drawPolyline(QPolygonF{{2.8, 13.4}, {3.1, 10.0}, {6.4, 10.5}});
        break;
    }
    case Look::Queued:
        painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawEllipse(QRectF(2.2, 2.2, 11.6, 11.6));
        painter.drawPolyline(QPolygonF{{8, 4.6}, {8, 8.2}, {10.4, 9.8}});
        break;
    case Look::Failed:
        painter.drawLine(QPointF(3.8, 3.8), QPointF(12.2, 12.2));
        painter.drawLine(QPointF(12.2, 3.8), QPointF(3.8, 12.2));
        break;
    case Look::Cancelled:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(3, 3, 10, 10), 1.5, 1.5);
        break;
    case Look::Stale:
        painter.setPen(QPen(color, 1.5));
        painter.drawEllipse(QRectF(2.4, 2.4, 11.2, 11.2));
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawPie(QRectF(2.4, 2.4, 11.2, 11.2), 90 * 16, 180 * 16);
        break;
    case Look::None:
        break;
    }
    painter.restore();
}

} // namespace tenon::ui
