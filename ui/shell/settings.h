#pragma once

#include "shell/theme/theme.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <chrono>

namespace tenon::ui {

/// What the person chose and what a window remembers, kept as JSON in the user's configuration
/// folder. Read once at the start (before a window is there), written by a worker thread. GUI
/// thread.
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    /// Reads `path`; missing or damaged is as if empty.
    explicit Settings(QString path, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    /// Motion is unwanted, whatever the desktop says.
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool on);
    /// Seconds a job must take for the desktop to be told of its end; below 0 never. The engine
    /// reads it from the file.
    [[nodiscard]] int notifyAfter() const;
    void setNotifyAfter(int seconds);
    /// Days after which a deleted job is removed for good; below 0 only by hand.
    [[nodiscard]] int keepDeletedDays() const;
    void setKeepDeletedDays(int days);
    /// Shortcuts the person chose, by action id; "" is none.
    [[nodiscard]] QJsonObject shortcuts() const;
    void setShortcuts(const QJsonObject &shortcuts);
    /// Folders of the windows that were open when the program ended.
    [[nodiscard]] QStringList openFolders() const;
    void setOpenFolders(const QStringList &folders);
    [[nodiscard]] QString language() const; ///< "fr"; empty: that of the desktop.
    void setLanguage(const QString &language);
    [[nodiscard]] QStringList recentFolders() const;
    void addRecentFolder(const QString &folder);
    void removeRecentFolder(const QString &folder);
    /// Geometry, docks and tabs of the window of a workspace.
    [[nodiscard]] QJsonObject session(const QString &workspace) const;
    void setSession(const QString &workspace, const QJsonObject &session);
    /// What a page keeps beyond its tab ("jobs.columns"), for each workspace.
    [[nodiscard]] QJsonValue kept(const QString &workspace, const QString &name) const;
    void keep(const QString &workspace, const QString &name, const QJsonValue &value);
    [[nodiscard]] bool flag(const QString &name) const;
    void setFlag(const QString &name, bool on);
    /// Forgets all flags: what was told once is told once more.
    void clearFlags();
    /// Begins to write what is not written yet; the GUI thread waits for no disk.
    void flush();
    /// The same, and waits; false where it takes longer. For the end of the program.
    [[nodiscard]] bool settle(std::chrono::milliseconds longest);

Q_SIGNALS:
    void languageChanged();
    void recentFoldersChanged();
    void themeChanged();
    void shortcutsChanged();

private:
    void write();
    QString m_path;
    QJsonObject m_json;
    bool m_dirty = false;
    QThreadPool m_writer;
};

} // namespace tenon::ui
