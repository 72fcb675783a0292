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

QVariantMap quickTheme(const Theme &theme)
{
    const Tokens &t = theme.tokens();
    QVariantMap words, glyphs;
    for (int look = 0; look <= int(Look::Stale); ++look) {
        words.insert(QString::number(look), t.word(Look(look)));
        glyphs.insert(QString::number(look), t.glyph(Look(look)));
    }
    return {
        {u"window"_s, t.window},
        {u"base"_s, t.base},
        {u"raised"_s, t.raised},
        {u"sunken"_s, t.sunken},
        {u"line"_s, t.line},
        {u"text"_s, t.text},
        {u"muted"_s, t.muted},
        {u"accent"_s, t.accent},
        {u"accentHover"_s, blend(t.accent, t.dark ? QColor(Qt::white) : QColor(Qt::black), 0.1)},
        {u"onAccent"_s, t.onAccent},
        {u"hover"_s, blend(t.base, t.text, 0.06)},
        {u"selected"_s, blend(t.base, t.accent, 0.18)},
        {u"notice"_s, blend(t.base, t.accent, 0.10)},
        {u"border"_s, blend(t.line, t.text, 0.05)},
        {u"words"_s, words},
        {u"glyphs"_s, glyphs},
        {u"meter"_s, blend(t.line, t.text, 0.55)},
        {u"font"_s, Theme::textFont().family()},
        {u"code"_s, Theme::codeFont().family()}};
}

} // namespace tenon::ui
