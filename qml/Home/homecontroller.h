#pragma once

#include "Common/quicktheme.h"
#include "base/lane.h"
#include "base/platform/machine.h"
#include "files/pipelinetemplates.h"
#include "items/jobdraft.h"
#include "items/recentwork.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QVariantMap>

#include <map>
#include <memory>

namespace tenon::ui {

/// What the Home page shows and asks for. GUI thread.
class HomeController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomeController)
    Q_PROPERTY(tenon::ui::QuickTheme *theme READ theme CONSTANT)
    Q_PROPERTY(int generation READ generation NOTIFY themeChanged)
    Q_PROPERTY(QVariantList recents READ recents NOTIFY recentsChanged)
    Q_PROPERTY(QVariantList samples READ samples NOTIFY samplesChanged)
    Q_PROPERTY(QVariantList templates READ templates NOTIFY templatesChanged)
    Q_PROPERTY(QVariantList jobs READ jobs NOTIFY jobsChanged)
    Q_PROPERTY(QVariantMap texts READ texts NOTIFY textsChanged)
    Q_PROPERTY(bool hintShown READ hintShown NOTIFY jobsChanged)
    Q_PROPERTY(QVariantList meters READ meters NOTIFY metersChanged)
    Q_PROPERTY(bool workspaceOpen READ workspaceOpen NOTIFY recentsChanged)

public:
    HomeController(const Theme &theme, items::Workspace &workspace, QObject *parent = nullptr);
    ~HomeController() override;

    [[nodiscard]] QuickTheme *theme() { return &m_theme; }
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] QVariantList recents() const;
    [[nodiscard]] QVariantList samples() const { return m_samples; }
    [[nodiscard]] QVariantList templates() const { return m_templates; }
    [[nodiscard]] QVariantList jobs() const { return m_jobs; }
    /// Processor, memory and disk of this computer: name, share (0 … 1, −1 unknown), text.
    [[nodiscard]] QVariantList meters() const;
    /// While the page is seen: only then are the computer and the other workspaces looked at.
    void setWatching(bool watching);
    [[nodiscard]] bool isWatching() const { return m_watching; }
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
    void setTemplates(const std::vector<files::PipelineTemplate> &templates);
    void retranslate();

    Q_INVOKABLE void openFolder() { Q_EMIT openFolderWanted(); }
    Q_INVOKABLE void newWorkspace() { Q_EMIT newWorkspaceWanted(); }
    Q_INVOKABLE void clone() { Q_EMIT cloneWanted(); }
    Q_INVOKABLE void openRecent(const QString &folder) { Q_EMIT folderWanted(folder); }
    Q_INVOKABLE void openSample(const QString &file) { Q_EMIT sampleWanted(file); }
    Q_INVOKABLE void useTemplate(const QString &id) { Q_EMIT templateWanted(id); }
    Q_INVOKABLE void openJob(const QString &name) { Q_EMIT jobWanted(name); }
    Q_INVOKABLE void openLog(const QString &name) { Q_EMIT logWanted(name); }
    Q_INVOKABLE void runAgain(const QString &name);
    Q_INVOKABLE void openJobs() { Q_EMIT jobsWanted(); }
    Q_INVOKABLE void closeHint();

Q_SIGNALS:
    void themeChanged();
    void recentsChanged();
    void samplesChanged();
    void templatesChanged();
    void jobsChanged();
    void textsChanged();
    void metersChanged();
    void openFolderWanted();
    void newWorkspaceWanted();
    void cloneWanted();
    void folderWanted(const QString &folder);
    void sampleWanted(const QString &file);
    void templateWanted(const QString &id);
    void jobWanted(const QString &name);
    void jobsWanted();
    void logWanted(const QString &name);
    void runAgainWanted(const tenon::items::PickedJob &job);

private:
    struct Card
    {
        items::RecentWork work;
        std::unique_ptr<Lane> lane; ///< Of its own: its folder may never answer.
    };
    void askJobs();
    void askWork(const QString &folder);
    void askAllWork();
    void look();
    [[nodiscard]] QVariantMap cardOf(const items::RecentWork &work) const;
    QuickTheme m_theme;
    items::Workspace &m_workspace;
    int m_generation = 0;
    QStringList m_folders;
    std::map<QString, Card> m_cards;  ///< By folder.
    QList<items::PickedJob> m_picked; ///< As m_jobs.
    struct Machine
    {
        platform::LoadMeter meter;
    };
    std::shared_ptr<Machine> m_machine; ///< Of the lane's thread.
    Lane m_machineLane;
    platform::MachineLoad m_load;
    platform::DiskUse m_disk;
    QTimer m_lookAgain;
    bool m_watching = false;
    QVariantList m_samples;
    QVariantList m_templates;
    QVariantList m_jobs;
    bool m_hintClosed = false;
    QTimer m_soon;
};

} // namespace tenon::ui
