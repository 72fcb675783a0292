#include "runs/logpanel.h"
#include "shell/assetactions.h"
#include "shell/jobactions.h"
#include "shell/mainwindow.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>

namespace tenon::ui {

using namespace Qt::StringLiterals;

void MainWindow::buildActions()
{
    const auto icon = [this](const char *name) { return m_theme.icon(QLatin1StringView(name)); };
    Actions &a = *m_actions;
    a.add(
        "file.open-folder", [] { return tr("Open folder"); }, QKeySequence(Qt::CTRL | Qt::Key_O),
        icon("open-folder"), [this] { chooseFolder(); });
    a.add(
        "file.new-workspace", [] { return tr("New workspace…"); }, {}, icon("add"),
        [this] { newWorkspace(); });
    a.add(
        "file.clone", [] { return tr("Clone a repository…"); }, {}, icon("branch"),
        [this] { cloneRepository(); });
    a.add(
        "file.new-window", [] { return tr("New window"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), icon("window-new"),
        [this] { Q_EMIT newWindowWanted({}); });
    a.add(
        "file.open-folder-window", [] { return tr("Open folder in a new window…"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), icon("window-new"),
        [this] { askFolder([this](const QString &folder) { Q_EMIT newWindowWanted(folder); }); });
    a.add(
        "file.close-window", [] { return tr("Close window"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), icon("close"), [this] { close(); });
    a.add(
        "edit.settings", [] { return tr("Settings"); }, QKeySequence(Qt::CTRL | Qt::Key_Comma),
        icon("configure"), [this] { showSettings(); });
    a.add(
        "file.save", [] { return tr("Save"); }, QKeySequence::Save, icon("save"),
        [this] {
            finishTyping();
            if (auto *page = qobject_cast<FilePage *>(currentPage()))
                page->save();
        });
    a.add(
        "file.quit", [] { return tr("Quit"); }, QKeySequence(Qt::CTRL | Qt::Key_Q), icon("quit"),
        [this] { Q_EMIT quitWanted(); });
    addTabActions();
    addEditActions();
    addDesignerActions();
    a.add(
        "edit.find", [] { return tr("Find in the log"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), icon("search"),
        [this] {
            showPanel(PanelTab::Log);
            logPanel().openFind();
        });
    a.add(
        "view.palette", [] { return tr("Search everything"); }, QKeySequence(Qt::CTRL | Qt::Key_K),
        icon("search"), [this] { openPalette(); });
    a.hideFromPalette("view.palette");
    a.add(
        "view.home", [] { return tr("Home"); }, QKeySequence(Qt::ALT | Qt::Key_Home), icon("home"),
        [this] { showHome(); });
    a.add(
        "view.jobs", [] { return tr("Job table"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
        icon("table"), [this] { showJobs({}); });
    a.add(
        "compute.new", [] { return tr("New compute target"); }, {}, icon("compute"),
        [this] { openPage(u"new-compute"_s); });
    a.add(
        "compute.quota", [] { return tr("Quota and catalogue"); }, {}, icon("compute"),
        [this] { openPage(u"quota"_s); });
    a.add(
        "view.back", [] { return tr("Back"); }, QKeySequence(Qt::ALT | Qt::Key_Left), icon("back"),
        [this] { go(-1); });
    a.add(
        "view.forward", [] { return tr("Forward"); }, QKeySequence(Qt::ALT | Qt::Key_Right),
        icon("forward"), [this] { go(1); });
    a.add(
        "view.tree", [] { return tr("Show or hide the workspace tree"); },
        QKeySequence(Qt::CTRL | Qt::Key_B), icon("tree"),
        [this] { m_treeDock->setVisible(!m_treeDock->isVisible()); });
    a.add(
        "view.inspector", [] { return tr("Show or hide the Inspector"); },
        QKeySequence(Qt::CTRL | Qt::Key_I), icon("properties"),
        [this] { toggleInspector(!m_inspectorDock->isVisible()); });
    a.add(
        "view.filter", [] { return tr("Filter the workspace tree"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), icon("filter"),
        [this] {
            m_treeDock->show();
            m_tree->focusFilter();
        });
    a.add(
        "view.problems", [] { return tr("Problems"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), icon("problem"),
        [this] { enterPanel(PanelTab::Problems); });
    a.add(
        "view.log", [] { return tr("Log"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        icon("terminal"), [this] { enterPanel(PanelTab::Log); });
    a.add(
        "view.metrics", [] { return tr("Metrics"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), icon("chart"),
        [this] { enterPanel(PanelTab::Metrics); });
    a.add(
        "view.queue", [] { return tr("Queue"); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
        icon("clock"), [this] { enterPanel(PanelTab::Queue); });
    a.add(
        "view.panel", [] { return tr("Show or hide the panel"); },
        QKeySequence(Qt::CTRL | Qt::Key_J), icon("split"),
        [this] { m_panelDock->setVisible(!m_panelDock->isVisible()); });
    a.add(
        "job.run", [] { return tr("Run…"); }, QKeySequence(Qt::CTRL | Qt::Key_R), icon("run"),
        [this] { runSelected(); });
    const auto theme = [this](Theme::Choice choice) {
        m_settings.setTheme(choice);
        m_theme.choose(choice);
        updateThemeActions();
    };
    const auto addTheme = [&](const char *id, std::function<QString()> text, Theme::Choice choice) {
        QAction *added
            = a.add(id, std::move(text), {}, icon("configure"), [theme, choice] { theme(choice); });
        added->setCheckable(true);
        added->setChecked(m_settings.theme() == choice);
    };
    addTheme("theme.system", [] { return tr("Follow the desktop"); }, Theme::Choice::System);
    addTheme("theme.light", [] { return tr("Light theme"); }, Theme::Choice::Light);
    addTheme("theme.dark", [] { return tr("Dark theme"); }, Theme::Choice::Dark);
    addTheme(
        "theme.contrast-light", [] { return tr("High contrast, light"); },
        Theme::Choice::HighContrastLight);
    addTheme(
        "theme.contrast-dark", [] { return tr("High contrast, dark"); },
        Theme::Choice::HighContrastDark);
    for (const QString &code : Languages::all())
        a.add(
            "language." + code.toLatin1(),
            [code] { return tr("Language: %1").arg(Languages::nativeName(code)); }, {},
            icon("globe"), [this, code] { m_settings.setLanguage(code); });
    addHelpActions();
    connect(&m_theme, &Theme::changed, this, [this] { updateEngine(); });
}

void MainWindow::updateThemeActions()
{
    for (const auto &[id, value] :
         {std::pair<const char *, Theme::Choice>{"theme.system", Theme::Choice::System},
          {"theme.light", Theme::Choice::Light},
          {"theme.dark", Theme::Choice::Dark},
          {"theme.contrast-light", Theme::Choice::HighContrastLight},
          {"theme.contrast-dark", Theme::Choice::HighContrastDark}})
        action(id)->setChecked(value == m_settings.theme());
}

void MainWindow::buildMenus()
{
    const auto menu = [this](std::initializer_list<const char *> ids) {
        QMenu *added = menuBar()->addMenu(QString());
        for (const char *id : ids)
            if (id)
                added->addAction(action(id));
            else
                added->addSeparator();
        m_menus.append(added);
        return added;
    };
    QMenu *file = menu({"file.new-workspace", "file.open-folder", "file.open-folder-window",
                        "file.clone", "file.new-window", nullptr, "file.save", nullptr,
                        "file.close-tab", "file.close-other-tabs", "file.close-all-tabs",
                        "file.reopen-tab", "file.close-window", nullptr, "file.quit"});
    addFileMenu(file);
    menu({"edit.undo",
          "edit.redo",
          nullptr,
          "edit.find-text",
          "edit.replace",
          "edit.find-next",
          "edit.find-previous",
          "edit.go-to-line",
          nullptr,
          "edit.propose",
          "edit.go-to-definition",
          "edit.fix",
          "view.outline",
          nullptr,
          "edit.comment",
          "edit.duplicate-lines",
          "edit.delete-lines",
          "edit.lines-up",
          "edit.lines-down",
          nullptr,
          "edit.find",
          "view.palette",
          nullptr,
          "edit.settings"});
    menu({"view.home",
          "view.jobs",
          nullptr,
          "view.back",
          "view.forward",
          "view.next-tab",
          "view.previous-tab",
          nullptr,
          "view.split-right",
          "view.split-below",
          "view.pass-on",
          "view.tear-off",
          nullptr,
          "view.next-area",
          "view.previous-area",
          nullptr,
          "view.tree",
          "view.inspector",
          "view.filter",
          "view.panel",
          "view.problems",
          "view.log",
          "view.metrics",
          "view.queue"});
    fillPipelineMenu(menu({}));
    QMenu *job = menu({"job.run", "job.cost-draft", "view.jobs", nullptr});
    for (const QByteArray &id : JobActions::ids())
        id.isEmpty() ? void(job->addSeparator()) : job->addAction(action(id));
    QMenu *asset = menu({"view.data", "view.models", "view.environments", "view.components",
                         "view.computes", nullptr, "compute.new", "compute.quota", nullptr});
    for (const QByteArray &id : AssetActions::ids())
        id.isEmpty() ? void(asset->addSeparator()) : asset->addAction(action(id));
    QMenu *tools = menu({"theme.system", "theme.light", "theme.dark", "theme.contrast-light",
                         "theme.contrast-dark", nullptr});
    for (const QString &code : Languages::all())
        tools->addAction(action("language." + code.toLatin1()));
    menu({"help.manual", "help.here", "help.keyboard", nullptr, "help.diagnostics", nullptr,
          "help.about"});
}

} // namespace tenon::ui
