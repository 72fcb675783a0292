#pragma once

#include "items/workspace.h"
#include "shell/theme/theme.h"

#include <QObject>
#include <QQuickImageProvider>
#include <QTimer>
#include <QVariantList>
#include <QVariantMap>

namespace tenon::ui {

/// Icons and state glyphs for QML: "image://theme/icon/<name>/<token>/<generation>" and
/// "image://theme/glyph/<look>/<generation>".
class ThemeImages final : public QQuickImageProvider
{
public:
    explicit ThemeImages(const Theme &theme);
    QPixmap requestPixmap(const QString &id, QSize *size, const QSize &wanted) override;

private:
    const Theme &m_theme;
};

/// What the Home page shows and asks for. GUI thread.
class HomeController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomeController)
    Q_PROPERTY(QVariantMap theme READ theme NOTIFY themeChanged)
    Q_PROPERTY(int generation READ generation NOTIFY themeChanged)
    Q_PROPERTY(QVariantList recents READ recents NOTIFY recentsChanged)
    Q_PROPERTY(QVariantList samples READ samples NOTIFY samplesChanged)
    Q_PROPERTY(QVariantList jobs READ jobs NOTIFY jobsChanged)
    Q_PROPERTY(QVariantMap texts READ texts NOTIFY textsChanged)
    Q_PROPERTY(bool hintShown READ hintShown NOTIFY jobsChanged)
    Q_PROPERTY(bool workspaceOpen READ workspaceOpen NOTIFY recentsChanged)

public:
    HomeController(const Theme &theme, items::Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] QVariantMap theme() const;
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] QVariantList recents() const;
    [[nodiscard]] QVariantList samples() const { return m_samples; }
    [[nodiscard]] QVariantList jobs() const { return m_jobs; }
    [[nodiscard]] QVariantMap texts() const;
    [[nodiscard]] bool hintShown() const
    {
        return m_jobs.isEmpty() && !m_hintClosed && !m_samples.isEmpty();
    }
    [[nodiscard]] bool workspaceOpen() const { return m_workspace.isOpen(); }
    /// Folders opened before, newest first.
    void setRecents(const QStringList &folders);
    /// The folder of the samples that came with the program; empty when there are none.
    void setSamplesFolder(const QString &folder);
    void retranslate();

    Q_INVOKABLE void openFolder() { Q_EMIT openFolderWanted(); }
    Q_INVOKABLE void openRecent(const QString &folder) { Q_EMIT folderWanted(folder); }
    Q_INVOKABLE void openSample(const QString &file) { Q_EMIT sampleWanted(file); }
    Q_INVOKABLE void openJob(const QString &name) { Q_EMIT jobWanted(name); }
    Q_INVOKABLE void openJobs() { Q_EMIT jobsWanted(); }
    Q_INVOKABLE void closeHint();

Q_SIGNALS:
    void themeChanged();
    void recentsChanged();
    void samplesChanged();
    void jobsChanged();
    void textsChanged();
    void openFolderWanted();
    void folderWanted(const QString &folder);
    void sampleWanted(const QString &file);
    void jobWanted(const QString &name);
    void jobsWanted();

private:
    void askJobs();
    const Theme &m_theme;
    items::Workspace &m_workspace;
    int m_generation = 0;
    QStringList m_folders;
    QVariantList m_samples;
    QVariantList m_jobs;
    bool m_hintClosed = false;
    QTimer m_soon;
};

} // namespace tenon::ui
