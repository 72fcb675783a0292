#pragma once

#include "items/workspace.h"
#include "shell/theme/theme.h"
#include "widgets/page.h"

#include <functional>

class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace tenon::ui {

class Actions;
class Host;
class Settings;

/// What the person can set: looks and language, jobs, this workspace, shortcuts. Every change takes
/// effect at once and is kept.
class SettingsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    enum Section { General, Jobs, Workspace, Shortcuts };

    /// One thing that can be set, for the palette.
    struct Place
    {
        QString title;
        Section section;
    };

    SettingsPage(const Theme &theme, Settings &settings, Actions &actions,
                 items::Workspace &workspace, Host &host, QWidget *parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    void showSection(Section section);
    [[nodiscard]] static QList<Place> places();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QVBoxLayout *addSection(const QString &icon, const QString &title);
    /// One line: what it is and what it means at the left, the control at the right.
    void addRow(QVBoxLayout *to, const QString &name, const QString &meaning, QWidget *control);
    void addGeneral();
    void addJobs();
    void addWorkspace();
    void addInterpreter(QVBoxLayout *to);
    void addStorage(QVBoxLayout *to);

    const Theme &m_theme;
    Settings &m_settings;
    Actions &m_actions;
    items::Workspace &m_workspace;
    Host &m_host;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace tenon::ui
