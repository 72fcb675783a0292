#include "shell/settings.h"

#include "base/platform/files.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace tenon::ui {

using namespace Qt::StringLiterals;

Settings::Settings(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_writer.setMaxThreadCount(1); // what was said last is written last
    if (const auto bytes = platform::readFile(m_path, 4 << 20))
        m_json = QJsonDocument::fromJson(*bytes).object();
}

Settings::~Settings()
{
    flush(); // the writer's end waits for it
}

void Settings::write()
{
    if (std::exchange(m_dirty, true))
        return;
    QTimer::singleShot(400, this, &Settings::flush);
}

void Settings::flush()
{
    if (!std::exchange(m_dirty, false))
        return;
    m_writer.start([path = m_path, bytes = QJsonDocument(m_json).toJson()] {
        if (platform::makeFolder(QFileInfo(path).path(), 0700))
            std::ignore = platform::replaceFile(path, bytes, platform::Sync::No, 0600);
    });
}

bool Settings::settle(std::chrono::milliseconds longest)
{
    flush();
    return m_writer.waitForDone(QDeadlineTimer(longest));
}

Theme::Choice Settings::theme() const
{
    return Theme::Choice(
        std::clamp(m_json[u"theme"_s].toInt(), 0, int(Theme::Choice::HighContrastDark)));
}

void Settings::setTheme(Theme::Choice choice)
{
    if (choice == theme())
        return;
    m_json[u"theme"_s] = int(choice);
    write();
    Q_EMIT themeChanged();
}

bool Settings::reducedMotion() const
{
    return m_json[u"reducedMotion"_s].toBool();
}

void Settings::setReducedMotion(bool on)
{
    if (on == reducedMotion())
        return;
    m_json[u"reducedMotion"_s] = on;
    write();
    Q_EMIT themeChanged();
}

int Settings::notifyAfter() const
{
    return m_json[u"notifyAfter"_s].toInt(60);
}

void Settings::setNotifyAfter(int seconds)
{
    m_json[u"notifyAfter"_s] = seconds;
    write();
}

int Settings::keepDeletedDays() const
{
    return m_json[u"keepDeletedDays"_s].toInt(-1);
}

void Settings::setKeepDeletedDays(int days)
{
    m_json[u"keepDeletedDays"_s] = days;
    write();
}

QJsonObject Settings::shortcuts() const
{
    return m_json[u"shortcuts"_s].toObject();
}

void Settings::setShortcuts(const QJsonObject &shortcuts)
{
    if (shortcuts == this->shortcuts())
        return;
    m_json[u"shortcuts"_s] = shortcuts;
    write();
    Q_EMIT shortcutsChanged();
}

QStringList Settings::openFolders() const
{
    return m_json[u"open"_s].toVariant().toStringList();
}

void Settings::setOpenFolders(const QStringList &folders)
{
    if (folders == openFolders())
        return;
    m_json[u"open"_s] = QJsonArray::fromStringList(folders);
    write();
}

QString Settings::language() const
{
    return m_json[u"language"_s].toString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_json[u"language"_s] = language;
    write();
    Q_EMIT languageChanged();
}

QStringList Settings::recentFolders() const
{
    return m_json[u"recent"_s].toVariant().toStringList();
}

void Settings::addRecentFolder(const QString &folder)
{
    QStringList list = recentFolders();
    list.removeAll(folder);
    list.prepend(folder);
    list.resize(std::min<qsizetype>(list.size(), 12));
    m_json[u"recent"_s] = QJsonArray::fromStringList(list);
    write();
    Q_EMIT recentFoldersChanged();
}

void Settings::removeRecentFolder(const QString &folder)
{
    QStringList list = recentFolders();
    if (list.removeAll(folder) == 0)
        return;
    m_json[u"recent"_s] = QJsonArray::fromStringList(list);
    write();
    Q_EMIT recentFoldersChanged();
}

QJsonObject Settings::session(const QString &workspace) const
{
    return m_json[u"sessions"_s].toObject()[workspace].toObject();
}

void Settings::setSession(const QString &workspace, const QJsonObject &session)
{
    QJsonObject sessions = m_json[u"sessions"_s].toObject();
    sessions[workspace] = session;
    m_json[u"sessions"_s] = sessions;
    write();
}

QJsonValue Settings::kept(const QString &workspace, const QString &name) const
{
    return m_json[u"kept"_s].toObject()[workspace].toObject()[name];
}

void Settings::keep(const QString &workspace, const QString &name, const QJsonValue &value)
{
    QJsonObject all = m_json[u"kept"_s].toObject();
    QJsonObject of = all[workspace].toObject();
    of[name] = value;
    all[workspace] = of;
    m_json[u"kept"_s] = all;
    write();
}

bool Settings::flag(const QString &name) const
{
    return m_json[u"flags"_s].toObject()[name].toBool();
}

void Settings::clearFlags()
{
    m_json.remove(u"flags"_s);
    write();
}

void Settings::setFlag(const QString &name, bool on)
{
    QJsonObject flags = m_json[u"flags"_s].toObject();
    flags[name] = on;
    m_json[u"flags"_s] = flags;
    write();
}

} // namespace tenon::ui
