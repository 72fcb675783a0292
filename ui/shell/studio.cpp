#include "shell/studio.h"

#include "shell/mainwindow.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QStatusBar>
#include <QThread>
#include <QTimer>
#include <QWindow>

namespace tenon::ui {

using namespace Qt::StringLiterals;

struct Studio::Window
{
    items::Workspace workspace;
    std::unique_ptr<MainWindow> window; ///< Goes before its workspace.
};

Studio::Studio(Theme &theme, Settings &settings, Languages &languages, Syntax syntax,
               QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_languages(languages)
    , m_syntax(std::move(syntax))
{
    connect(&settings, &Settings::themeChanged, this, [this] {
        m_theme.setReducedMotion(m_settings.reducedMotion());
        m_theme.choose(m_settings.theme());
    });
}

Studio::~Studio() = default;

std::vector<MainWindow *> Studio::windows() const
{
    std::vector<MainWindow *> result;
    for (const auto &entry : m_windows)
        result.push_back(entry->window.get());
    return result;
}

MainWindow *Studio::windowOf(const QString &folder) const
{
    for (const auto &entry : m_windows)
        if (entry->workspace.folder() == folder)
            return entry->window.get();
    return nullptr;
}

MainWindow &Studio::newWindow()
{
    MainWindow &window = make();
    window.show();
    return window;
}

MainWindow &Studio::make()
{
    auto entry = std::make_unique<Window>();
    entry->window = std::make_unique<MainWindow>(m_theme, m_settings, m_languages, entry->workspace,
                                                 m_syntax);
    MainWindow *window = entry->window.get();
    // Not the newest one exactly over the one before.
    if (!m_windows.empty())
        window->move(m_windows.back()->window->pos() + QPoint(32, 32));
    connect(window, &MainWindow::closed, this, [this, window] { remove(window); });
    connect(window, &MainWindow::stayed, this, [this] { m_quitting = false; });
    connect(window, &MainWindow::newWindowWanted, this, [this](const QString &folder) {
        if (folder.isEmpty() || !windowOf(folder))
            newWindow();
        if (!folder.isEmpty())
            open({.folder = folder});
    });
    connect(window, &MainWindow::quitWanted, this, &Studio::quit);
    connect(&entry->workspace, &items::Workspace::opened, this, &Studio::remember);
    window->setElsewhere([this, window](const QString &folder) -> MainWindow * {
        const MainWindow *other = windowOf(folder);
        return other && other != window ? &open({.folder = folder}) : nullptr;
    });
    m_windows.push_back(std::move(entry));
    return *window;
}

MainWindow &Studio::openLater(const OpenRequest &request)
{
    MainWindow &window = m_windows.empty() ? newWindow() : *m_windows.back()->window;
    window.statusBar()->showMessage(tr("Waiting for %1…").arg(request.path));
    std::erase_if(m_looks, [](const auto &look) { return !look->isBusy(); });
    m_looks.push_back(std::make_unique<Lane>(this));
    m_looks.back()->run([request] { return lookedAt(request); },
                        [this, path = request.path](const std::optional<OpenRequest> &found) {
                            if (m_windows.empty())
                                return;
                            MainWindow &newest = *m_windows.back()->window;
                            newest.statusBar()->clearMessage();
                            if (found)
                                open(*found);
                            else
                                newest.say(tr("There is no %1.").arg(path));
                        });
    return window;
}

MainWindow &Studio::open(const OpenRequest &asked)
{
    if (!asked.path.isEmpty())
        return openLater(asked);
    OpenRequest request = asked;
    if (request.folder.isEmpty() && !request.job.isEmpty())
        request.folder = m_settings.recentFolders().value(0);
    MainWindow *window = request.folder.isEmpty() ? nullptr : windowOf(request.folder);
    if (!window && !request.folder.isEmpty())
        window = windowOf({}); // one that has no workspace yet
    if (!window && request.folder.isEmpty() && !m_windows.empty())
        window = m_windows.back()->window.get();
    if (!window)
        window = &make();
    const auto show = [request](MainWindow &in) {
        if (!request.file.isEmpty())
            in.openFile(request.file);
        if (!request.job.isEmpty())
            in.openJob(request.job);
        if (!request.job.isEmpty() && request.log)
            in.action("view.log")->trigger();
    };
    if (!request.folder.isEmpty())
        window->openWorkspace(request.folder, show);
    else
        show(*window);
    window->isMinimized() ? window->showNormal() : window->show();
    // Wayland gives the focus only for a token of the desktop; Qt takes it from here and forgets
    // it.
    if (!request.token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.token);
    window->raise();
    window->activateWindow();
    return *window;
}

void Studio::openLastTime()
{
    for (const QString &folder : m_settings.openFolders())
        open({.folder = folder});
    if (m_windows.empty())
        newWindow();
}

void Studio::keepAll()
{
    remember();
    for (MainWindow *window : windows())
        window->keepAll();
    m_settings.flush();
}

void Studio::end()
{
    keepAll();
    QCoreApplication::exit(0); // quit() would ask the windows
}

bool Studio::settle(std::chrono::milliseconds longest) const
{
    const QDeadlineTimer deadline(longest);
    constexpr auto aLittle = std::chrono::milliseconds(5);
    const auto all = windows();
    while (std::ranges::any_of(all, [](const MainWindow *window) { return window->isKeeping(); })) {
        if (deadline.hasExpired())
            return false;
        QThread::sleep(aLittle);
    }
    return true;
}

void Studio::remember()
{
    QStringList folders;
    for (const auto &entry : m_windows)
        if (entry->workspace.isOpen())
            folders.append(entry->workspace.folder());
    m_settings.setOpenFolders(folders);
}

void Studio::remove(MainWindow *window)
{
    // It is still inside its closeEvent.
    QTimer::singleShot(0, this, [this, window] {
        std::erase_if(m_windows,
                      [window](const auto &entry) { return entry->window.get() == window; });
        // The last window's workspace is the one that comes back.
        if (!m_windows.empty() && !m_quitting)
            remember();
        else if (m_quitting)
            quit();
    });
}

// Unsaved text keeps its window, and with it those that were not asked yet; a window that asks goes
// on with the others when it has closed.
void Studio::quit()
{
    m_quitting = true;
    for (MainWindow *window : windows())
        if (window->isVisible() && !window->close())
            return;
}

} // namespace tenon::ui
