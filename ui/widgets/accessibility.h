#pragma once

namespace tenon::ui {

/// Lets a screen reader read log views: their text is that of the rows in view, and rows that come
/// while one follows are told as text that was inserted. Also takes scroll areas over from Qt,
/// whose own interface (6.8) reads behind its list of children when a scroll bar goes away between
/// two questions of a screen reader. Called by every window; GUI thread.
void installAccessibility();

} // namespace tenon::ui
