#pragma once

#include "shell/theme/theme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace tenon::ui {

/// Listens to what the desktop says about its looks: the settings portal of XDG (color-scheme,
/// contrast, reduced motion), live; what the portal does not know is asked of GNOME's gsettings and
/// KDE's kdeglobals once at the start. Everything is asynchronous; a desktop that says nothing
/// gives no signal. GUI thread.
class DesktopSettings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopSettings)

public:
    explicit DesktopSettings(QObject *parent = nullptr);
    /// Asks and listens on `bus` (the session bus in the program, a private one in tests).
    void start(const QDBusConnection &bus);
    [[nodiscard]] const DesktopLook &look() const { return m_look; }

Q_SIGNALS:
    void changed(const tenon::ui::DesktopLook &look);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QString &key, const QVariant &value);
    void askFallback(const QString &key);
    void askKde();
    void askGnome(const QString &key);
    bool m_kdeAsked = false;
    DesktopLook m_look;
};

} // namespace tenon::ui
