#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace tenon::ui {

/// How a job, a step or an asset stands, as far as its look is concerned: each has a colour, a
/// glyph and a word.
enum class Look { None, Running, Done, Reused, Queued, Failed, Cancelled, Stale };

/// Every colour the program uses, by meaning. Only ui/shell/theme gives them values.
struct Tokens
{
    QColor window, base, raised, sunken, line, nodeLine, text, muted, accent, onAccent;
    QColor running, done, reused, queued, failed, cancelled, stale; ///< Glyphs, bars.
    QColor runningWord, doneWord, failedWord, cancelledWord, staleWord, accentWord; ///< Words.
    QColor plotGrid, matchFill, matchInk, currentMatchFill, currentMatchInk, cursorRow;
    QColor portTable, portFolder, portFile, portModel;
    QList<QColor> series;   ///< Colour-blind safe, in order; after the last again, with dashes.
    QList<QColor> smoothed; ///< The smoothed line over the raw one, same order.
    QList<QColor> ansi;     ///< The sixteen colours of a terminal, readable on `sunken`.
    bool dark = false;
    bool highContrast = false;

    [[nodiscard]] QColor glyph(Look look) const; ///< Of the state's glyph and bars.
    [[nodiscard]] QColor word(Look look) const;  ///< Of the state's word on base, window, raised.
    bool operator==(const Tokens &) const = default;
};

[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();
[[nodiscard]] Tokens highContrastTokens(bool dark);

/// `top` with `alpha` (0 … 1) laid over `ground`: an opaque colour.
[[nodiscard]] QColor blend(const QColor &ground, const QColor &top, double alpha);
/// Contrast of two opaque colours as WCAG 2.1 defines it, 1 … 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace tenon::ui
