#pragma once

#include <QPalette>

class QTreeWidgetItem;

namespace tenon::ui {

/// Gives a cell the colour `role` of its tree's palette, also when that becomes another one. The
/// item is in its tree.
void setInk(QTreeWidgetItem *item, int column, QPalette::ColorRole role);

} // namespace tenon::ui
