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
    if (!bus.isConnected()) {
        askFallbacks();
        return;
    }
    QDBusConnection connection = bus;
    connection.connect(portal, portalPath, portalSettings, u"SettingChanged"_s, this,
                       SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const QString &key : {u"color-scheme"_s, u"contrast"_s, u"reduced-motion"_s}) {
        QDBusMessage ask
            = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"Read"_s);
        ask << appearance << key;
        auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(ask, 5000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](auto *self) {
            self->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *self;
            if (reply.isValid())
                take(key, unwrapped(QVariant::fromValue(reply.value())));
            else if (key == u"color-scheme"_s)
                askFallbacks();
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

void DesktopSettings::askFallbacks()
{
    // KDE: the background colour of its scheme says light or dark. Read off the GUI thread.
    const QString kde = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                        + u"/kdeglobals"_s;
    QThreadPool::globalInstance()->start([this, kde, guard = QPointer<DesktopSettings>(this)] {
        QFile file(kde);
        if (!file.open(QIODevice::ReadOnly))
            return;
        bool inWindow = false;
        for (const QByteArray &line : file.read(1 << 20).split('\n')) {
            if (line.startsWith('['))
                inWindow = line.trimmed() == "[Colors:Window]";
            if (!inWindow || !line.startsWith("BackgroundNormal="))
                continue;
            const QList<QByteArray> rgb = line.mid(17).split(',');
            if (rgb.size() < 3)
                return;
            const int light = rgb[0].toInt() + rgb[1].toInt() + rgb[2].toInt();
            if (guard)
                QMetaObject::invokeMethod(
                    guard.get(), [this, light] { take(u"color-scheme"_s, light < 384 ? 1 : 2); });
            return;
        }
    });
    const QString program = QStandardPaths::findExecutable(u"gsettings"_s);
    if (program.isEmpty())
        return;
    auto *ask = new QProcess(this);
    connect(ask, &QProcess::finished, this, [this, ask] {
        const QByteArray answer = ask->readAllStandardOutput();
        if (answer.contains("prefer-dark"))
            take(u"color-scheme"_s, 1);
        else if (answer.contains("prefer-light"))
            take(u"color-scheme"_s, 2);
        ask->deleteLater();
    });
    connect(ask, &QProcess::errorOccurred, ask, &QObject::deleteLater);
    ask->start(program, {u"get"_s, u"org.gnome.desktop.interface"_s, u"color-scheme"_s});
}

} // namespace tenon::ui
