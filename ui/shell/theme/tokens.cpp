#include "shell/theme/tokens.h"

#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

QColor hex(QLatin1StringView text)
{
    return QColor::fromString(text);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

QColor Tokens::glyph(Look look) const
{
    switch (look) {
    case Look::Running:
        return running;
    case Look::Done:
        return done;
    case Look::Reused:
        return reused;
    case Look::Queued:
        return queued;
    case Look::Failed:
        return failed;
    case Look::Cancelled:
        return cancelled;
    case Look::Stale:
        return stale;
    case Look::None:
        break;
    }
    return muted;
}

QColor Tokens::word(Look look) const
{
    switch (look) {
    case Look::Running:
        return runningWord;
    case Look::Done:
        return doneWord;
    case Look::Reused:
        return reused;
    case Look::Queued:
        return queued;
    case Look::Failed:
        return failedWord;
    case Look::Cancelled:
        return cancelledWord;
    case Look::Stale:
        return staleWord;
    case Look::None:
        break;
    }
    return text;
}

Tokens lightTokens()
{
    Tokens t;
    t.window = hex("#F4F5F7"_L1);
    t.base = hex("#FFFFFF"_L1);
    t.raised = hex("#FFFFFF"_L1);
    t.sunken = hex("#ECEEF1"_L1);
    t.line = hex("#D5D9E0"_L1);
    t.nodeLine = hex("#C3C9D2"_L1);
    t.text = hex("#1D2129"_L1);
    t.muted = hex("#5B6472"_L1);
    t.accent = hex("#2F6FDE"_L1);
    t.onAccent = hex("#FFFFFF"_L1);
    t.running = hex("#2F6FDE"_L1);
    t.done = hex("#1E8E5A"_L1);
    t.reused = hex("#6B4FBB"_L1);
    t.queued = hex("#5B6472"_L1);
    t.failed = hex("#C4362B"_L1);
    t.cancelled = hex("#8A6D1D"_L1);
    t.stale = hex("#B36A00"_L1);
    t.runningWord = hex("#2560C4"_L1);
    t.accentWord = hex("#2560C4"_L1);
    t.doneWord = hex("#176F45"_L1);
    t.failedWord = hex("#BC3127"_L1);
    t.cancelledWord = hex("#7D6117"_L1);
    t.staleWord = hex("#8A5200"_L1);
    t.plotGrid = hex("#DCE0E6"_L1);
    t.matchFill = hex("#FFE49A"_L1);
    t.matchInk = hex("#1D2129"_L1);
    t.currentMatchFill = hex("#F0A51E"_L1);
    t.currentMatchInk = hex("#10151D"_L1);
    t.cursorRow = hex("#DCE4F2"_L1);
    t.portTable = hex("#00687F"_L1);
    t.portFolder = hex("#63640A"_L1);
    t.portFile = hex("#7C4F2D"_L1);
    t.portModel = hex("#A02A78"_L1);
    t.series = {hex("#0072B2"_L1), hex("#E69F00"_L1), hex("#009E73"_L1), hex("#CC79A7"_L1),
                hex("#56B4E9"_L1), hex("#D55E00"_L1), hex("#7A5195"_L1), hex("#8C8C00"_L1)};
    for (const QColor &c : t.series)
        t.smoothed.append(c.darker(118));
    t.ansi = {hex("#1D2129"_L1), hex("#B3261E"_L1), hex("#176F45"_L1), hex("#8A5200"_L1),
              hex("#2560C4"_L1), hex("#8A2A86"_L1), hex("#00687F"_L1), hex("#5B6472"_L1),
              hex("#5B6472"_L1), hex("#C4362B"_L1), hex("#176F45"_L1), hex("#8A5200"_L1),
              hex("#2560C4"_L1), hex("#8A2A86"_L1), hex("#00687F"_L1), hex("#1D2129"_L1)};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.dark = true;
    t.window = hex("#1C1F24"_L1);
    t.base = hex("#23272E"_L1);
    t.raised = hex("#2A2F37"_L1);
    t.sunken = hex("#181B1F"_L1);
    t.line = hex("#3A404A"_L1);
    t.nodeLine = hex("#4A515D"_L1);
    t.text = hex("#E6E9EE"_L1);
    t.muted = hex("#9AA3B2"_L1);
    t.accent = hex("#6C9EF8"_L1);
    t.onAccent = hex("#10151D"_L1);
    t.running = hex("#6C9EF8"_L1);
    t.done = hex("#4CC38A"_L1);
    t.reused = hex("#A98BF3"_L1);
    t.queued = hex("#9AA3B2"_L1);
    t.failed = hex("#F2776B"_L1);
    t.cancelled = hex("#D9B44A"_L1);
    t.stale = hex("#E8A552"_L1);
    t.runningWord = t.running;
    t.accentWord = t.accent;
    t.doneWord = t.done;
    t.failedWord = t.failed;
    t.cancelledWord = t.cancelled;
    t.staleWord = t.stale;
    t.plotGrid = hex("#2B3038"_L1);
    t.matchFill = hex("#6B5310"_L1);
    t.matchInk = hex("#FFFFFF"_L1);
    t.currentMatchFill = hex("#EAAD26"_L1);
    t.currentMatchInk = hex("#10151D"_L1);
    t.cursorRow = hex("#363D49"_L1);
    t.portTable = hex("#4FC3DC"_L1);
    t.portFolder = hex("#C6C65A"_L1);
    t.portFile = hex("#D6A77E"_L1);
    t.portModel = hex("#EE8CC8"_L1);
    t.series = {hex("#2A8FCC"_L1), hex("#EDB23C"_L1), hex("#2DB38D"_L1), hex("#D894B9"_L1),
                hex("#7CC6EF"_L1), hex("#E27F3A"_L1), hex("#A07CBC"_L1), hex("#ADAD3C"_L1)};
    t.smoothed = {hex("#52A8DC"_L1)};
    for (qsizetype i = 1; i < t.series.size(); ++i)
        t.smoothed.append(t.series.at(i).lighter(118));
    t.ansi = {hex("#9AA3B2"_L1), hex("#F2776B"_L1), hex("#4CC38A"_L1), hex("#E0B04A"_L1),
              hex("#6C9EF8"_L1), hex("#D58CE0"_L1), hex("#56C2D6"_L1), hex("#E6E9EE"_L1),
              hex("#9AA3B2"_L1), hex("#FF9A90"_L1), hex("#74D9A8"_L1), hex("#F2CB75"_L1),
              hex("#92B8FF"_L1), hex("#E4ABEC"_L1), hex("#84D8E6"_L1), hex("#FFFFFF"_L1)};
    return t;
}

Tokens highContrastTokens(bool dark)
{
    Tokens t = dark ? darkTokens() : lightTokens();
    const QColor ground = dark ? QColor(Qt::black) : QColor(Qt::white);
    const QColor ink = dark ? QColor(Qt::white) : QColor(Qt::black);
    t.highContrast = true;
    t.window = t.base = t.raised = t.sunken = ground;
    t.line = t.nodeLine = t.muted = t.text = t.queued = ink;
    t.accent = t.accentWord = dark ? hex("#8CC8FF"_L1) : hex("#0038A8"_L1);
    t.onAccent = ground;
    t.plotGrid = blend(ground, ink, 0.35);
    t.cursorRow = blend(ground, ink, 0.25);
    if (!dark) {
        t.running = t.runningWord = hex("#0038A8"_L1);
        t.done = t.doneWord = hex("#00582F"_L1);
        t.reused = hex("#4A2A9A"_L1);
        t.failed = t.failedWord = hex("#9A0F08"_L1);
        t.cancelled = t.cancelledWord = hex("#5C4500"_L1);
        t.stale = t.staleWord = hex("#6B3F00"_L1);
    }
    return t;
}

QColor blend(const QColor &ground, const QColor &top, double alpha)
{
    const auto mix = [alpha](float a, float b) { return float(a + (b - a) * alpha); };
    return QColor::fromRgbF(mix(ground.redF(), top.redF()), mix(ground.greenF(), top.greenF()),
                            mix(ground.blueF(), top.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

} // namespace tenon::ui
