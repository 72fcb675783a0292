#include "Common/quicktheme.h"

#include "shell/theme/tokens.h"

namespace tenon::ui {

using namespace Qt::StringLiterals;

QPixmap themeImage(const Theme &theme, const QString &id, const QSize &size)
{
    const QStringList parts = id.split(u'/');
    if (parts.value(0) == u"glyph"_s)
        return theme.stateIcon(Look(parts.value(1).toInt())).pixmap(size);
    const QString token = parts.value(2);
    QColor Tokens::*role = token == u"muted"_s      ? &Tokens::muted
                           : token == u"accent"_s   ? &Tokens::accent
                           : token == u"onAccent"_s ? &Tokens::onAccent
                                                    : &Tokens::text;
    return theme.icon(parts.value(1), role).pixmap(size);
}

QuickTheme::QuickTheme(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    readFonts();
    connect(&theme, &Theme::changed, this, [this] {
        readFonts();
        Q_EMIT changed();
    });
}

void QuickTheme::readFonts()
{
    m_font = Theme::textFont().family();
    m_code = Theme::codeFont().family();
}

QColor QuickTheme::accentHover() const
{
    return blend(tokens().accent, tokens().dark ? QColor(Qt::white) : QColor(Qt::black), 0.1);
}

QVariantMap QuickTheme::words() const
{
    QVariantMap words;
    for (int look = 0; look <= int(Look::Stale); ++look)
        words.insert(QString::number(look), tokens().word(Look(look)));
    return words;
}

QVariantMap QuickTheme::glyphs() const
{
    QVariantMap glyphs;
    for (int look = 0; look <= int(Look::Stale); ++look)
        glyphs.insert(QString::number(look), tokens().glyph(Look(look)));
    return glyphs;
}

} // namespace tenon::ui
