#pragma once

#include "base/lane.h"
#include "items/workspace.h"
#include "shell/instance.h"
#include "shell/languages.h"
#include "shell/settings.h"
#include "shell/theme/theme.h"
#include "widgets/syntax.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace tenon::ui {

class MainWindow;

/// The program's windows, one a workspace. Ends the program with the last one. GUI thread.
class Studio final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Studio)

public:
    Studio(Theme &theme, Settings &settings, Languages &languages, Syntax syntax,
           QObject *parent = nullptr);
    ~Studio() override;

    /// Shows what is asked for: raises the window that has the workspace, else uses one that has
    /// none, else makes a new one. Without a folder: the newest window, or a new one. A path nobody
    /// has looked at is looked at by a thread, and opened when that answers.
    MainWindow &open(const OpenRequest &request);
    /// The windows of the last time, or an empty one.
    void openLastTime();
    /// A window without a workspace.
    MainWindow &newWindow();
    [[nodiscard]] std::vector<MainWindow *> windows() const;
    /// Sessions are saved and unsaved text is in its journal soon, as the program may be ended now.
    void keepAll();
    /// Does that and ends the program, asking nobody.
    void end();
    /// Waits for the journals; false where they take longer. For the end of the program.
    [[nodiscard]] bool settle(std::chrono::milliseconds longest) const;

private:
    struct Window;
    MainWindow &make(); ///< Not shown yet, so that its session may bring its geometry back.
    [[nodiscard]] MainWindow *windowOf(const QString &folder) const;
    MainWindow &openLater(const OpenRequest &request);
    void remove(MainWindow *window);
    void remember();
    void quit();

    Theme &m_theme;
    Settings &m_settings;
    Languages &m_languages;
    Syntax m_syntax;
    std::vector<std::unique_ptr<Window>> m_windows;
    std::vector<std::unique_ptr<Lane>> m_looks; ///< Paths that are being looked at.
    bool m_quitting = false;
};

} // namespace tenon::ui
