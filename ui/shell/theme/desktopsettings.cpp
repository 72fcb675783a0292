#include "shell/theme/desktopsettings.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QThreadPool>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;

/// Read() of the portal wraps its answer twice, ReadOne() once.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopSettings::DesktopSettings(QObject *parent)
    : QObject(parent)
{
}

void DesktopSettings::start(const QDBusConnection &bus)
{
    const QStringList keys{u"color-scheme"_s, u"contrast"_s, u"reduced-motion"_s};
    if (!bus.isConnected()) {
        for (const QString &key : keys)
            askFallback(key);
        return;
    }
    QDBusConnection connection = bus;
    connection.connect(portal, portalPath, portalSettings, u"SettingChanged"_s, this,
                       SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const QString &key : keys) {
        QDBusMessage ask
            = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"Read"_s);
        ask << appearance << key;
        auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(ask, 5000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](auto *self) {
            self->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *self;
            if (reply.isValid())
                take(key, unwrapped(QVariant::fromValue(reply.value())));
            else
                askFallback(key);
        });
    }
}

void DesktopSettings::settingChanged(const QString &group, const QString &key,
                                     const QDBusVariant &value)
{
    if (group == appearance)
        take(key, unwrapped(value.variant()));
}

void DesktopSettings::take(const QString &key, const QVariant &value)
{
    DesktopLook next = m_look;
    const uint number = value.toUInt();
    if (key == u"color-scheme"_s)
        next.scheme = number == 1   ? DesktopLook::Scheme::Dark
                      : number == 2 ? DesktopLook::Scheme::Light
                                    : DesktopLook::Scheme::Unknown;
    else if (key == u"contrast"_s)
        next.highContrast = number == 1;
    else if (key == u"reduced-motion"_s)
        next.reducedMotion = number == 1;
    if (next == m_look)
        return;
    m_look = next;
    Q_EMIT changed(m_look);
}

void DesktopSettings::askFallback(const QString &key)
{
    if (!std::exchange(m_kdeAsked, true))
        askKde();
    askGnome(key);
}

// KDE: the background colour of its scheme says light or dark, a factor of 0 that nothing moves.
// Read off the GUI thread.
void DesktopSettings::askKde()
{
    const QString kde = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                        + u"/kdeglobals"_s;
    QThreadPool::globalInstance()->start([this, kde, guard = QPointer<DesktopSettings>(this)] {
        QFile file(kde);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const auto say = [&](const QString &key, uint value) {
            if (guard)
                QMetaObject::invokeMethod(guard.get(), [this, key, value] { take(key, value); });
        };
        QByteArray group;
        for (const QByteArray &line : file.read(1 << 20).split('\n')) {
            if (line.startsWith('[')) {
                group = line.trimmed();
            } else if (group == "[KDE]" && line.startsWith("AnimationDurationFactor=")) {
                say(u"reduced-motion"_s, line.mid(24).trimmed().toDouble() == 0.0 ? 1 : 0);
            } else if (group == "[Colors:Window]" && line.startsWith("BackgroundNormal=")) {
                const QList<QByteArray> rgb = line.mid(17).split(',');
                if (rgb.size() < 3)
                    continue;
                const int light = rgb[0].toInt() + rgb[1].toInt() + rgb[2].toInt();
                say(u"color-scheme"_s, light < 384 ? 1 : 2);
            }
        }
    });
}

void DesktopSettings::askGnome(const QString &key)
{
    QString schema = u"org.gnome.desktop.interface"_s;
    QString name = u"color-scheme"_s;
    if (key == u"contrast"_s) {
        schema = u"org.gnome.desktop.a11y.interface"_s;
        name = u"high-contrast"_s;
    } else if (key == u"reduced-motion"_s) {
        name = u"enable-animations"_s;
    }
    auto *ask = new QProcess(this);
    connect(ask, &QProcess::finished, this, [this, ask, key] {
        const QByteArray answer = ask->readAllStandardOutput().trimmed();
        if (answer == "'prefer-dark'" || (key == u"contrast"_s && answer == "true")
            || (key == u"reduced-motion"_s && answer == "false"))
            take(key, 1);
        else if (answer == "'prefer-light'")
            take(key, 2);
        ask->deleteLater();
    });
    // Not GNOME: there is no such program.
    connect(ask, &QProcess::errorOccurred, ask, &QObject::deleteLater);
    ask->start(u"gsettings"_s, {u"get"_s, schema, name});
}

} // namespace tenon::ui
