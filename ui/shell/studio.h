#pragma once

#include "items/workspace.h"
#include "shell/instance.h"
#include "shell/languages.h"
#include "shell/settings.h"
#include "shell/theme/theme.h"

#include <QObject>

#include <memory>
#include <vector>

namespace KSyntaxHighlighting {
class Repository;
}

namespace tenon::ui {

class MainWindow;

/// The program's windows, one a workspace. Ends the program with the last one. GUI thread.
class Studio final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Studio)

public:
    Studio(Theme &theme, Settings &settings, Languages &languages,
           KSyntaxHighlighting::Repository &syntax, QObject *parent = nullptr);
    ~Studio() override;

    /// Shows what is asked for: raises the window that has the workspace, else uses one that has
    /// none, else makes a new one. Without a folder: the newest window, or a new one.
    MainWindow &open(const OpenRequest &request);
    /// The windows of the last time, or an empty one.
    void openLastTime();
    /// A window without a workspace.
    MainWindow &newWindow();
    [[nodiscard]] std::vector<MainWindow *> windows() const;

private:
    struct Window;
    MainWindow &make(); ///< Not shown yet, so that its session may bring its geometry back.
    [[nodiscard]] MainWindow *windowOf(const QString &folder) const;
    void remove(MainWindow *window);
    void remember();
    void quit();

    Theme &m_theme;
    Settings &m_settings;
    Languages &m_languages;
    KSyntaxHighlighting::Repository &m_syntax;
    std::vector<std::unique_ptr<Window>> m_windows;
    bool m_quitting = false;
};

} // namespace tenon::ui
