#pragma once

#include <QVariantList>

namespace tenon::ui {

/// The time zones of the wizard's list (value, text, note), by their place east of Greenwich, and
/// the one of this computer.
struct Zones
{
    QVariantList list;
    QString here; ///< "UTC" where Azure has no name for it.
};
/// Reads the zones of the system: not for the GUI thread.
[[nodiscard]] Zones readZones();

} // namespace tenon::ui
