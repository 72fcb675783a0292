#include "shell/theme/theme.h"

#include <QFile>

namespace tenon::ui {

using namespace Qt::StringLiterals;

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    const QColor disabled = blend(t.base, t.text, 0.42);
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.highContrast ? t.accent : blend(t.base, t.accent, 0.28));
    p.setColor(QPalette::HighlightedText, t.highContrast ? t.onAccent : t.text);
    p.setColor(QPalette::Link, t.accentWord);
    p.setColor(QPalette::LinkVisited, t.reused);
    p.setColor(QPalette::Accent, t.accent);
    p.setColor(QPalette::Light, blend(t.raised, t.text, 0.05));
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, blend(t.line, t.text, 0.2));
    p.setColor(QPalette::Shadow, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return p;
}

QString styleSheetOf(const Tokens &t)
{
    QFile file(u":/tenon/theme/style.qss"_s); // a Qt resource: no file of the disk
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto set = [&sheet](QLatin1StringView name, const QColor &color) {
        sheet.replace(u"@%1@"_s.arg(name), color.name());
    };
    set("window"_L1, t.window);
    set("base"_L1, t.base);
    set("raised"_L1, t.raised);
    set("sunken"_L1, t.sunken);
    set("line"_L1, t.line);
    set("border"_L1, t.highContrast ? t.line : blend(t.line, t.text, t.dark ? 0.06 : 0.04));
    set("text"_L1, t.text);
    set("muted"_L1, t.muted);
    set("accent"_L1, t.accent);
    set("accentHover"_L1, blend(t.accent, t.dark ? Qt::white : Qt::black, 0.10));
    set("accentWord"_L1, t.accentWord);
    set("onAccent"_L1, t.onAccent);
    set("hover"_L1, blend(t.base, t.text, t.highContrast ? 0.2 : 0.06));
    set("hoverWindow"_L1, blend(t.window, t.text, t.highContrast ? 0.2 : 0.07));
    set("pressed"_L1, blend(t.window, t.text, 0.14));
    set("selected"_L1, blend(t.base, t.accent, t.highContrast ? 0.35 : 0.18));
    set("selectedWindow"_L1, blend(t.window, t.accent, 0.18));
    set("disabled"_L1, blend(t.window, t.text, 0.42));
    set("thumb"_L1, blend(t.base, t.text, t.highContrast ? 0.7 : 0.22));
    set("thumbHover"_L1, blend(t.base, t.text, 0.38));
    set("failed"_L1, t.failed);
    set("failedWord"_L1, t.failedWord);
    set("staleWord"_L1, t.staleWord);
    set("noticeFill"_L1, blend(t.window, t.accent, 0.10));
    set("warnFill"_L1, blend(t.window, t.stale, 0.12));
    sheet.replace(u"@check@"_s, t.dark ? u"check-dark"_s : u"check"_s);
    return sheet;
}

} // namespace tenon::ui
