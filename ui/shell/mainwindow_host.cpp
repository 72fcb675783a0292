#include "base/messages.h"
#include "designer/designer.h"
#include "runs/jobpage.h"
#include "runs/logpanel.h"
#include "runs/metricspanel.h"
#include "runs/registerpanel.h"
#include "runs/submitpanel.h"
#include "shell/jobactions.h"
#include "shell/mainwindow.h"
#include "shell/settingspage.h"
#include "shell/tabarea.h"
#include "store/assets.h"
#include "store/jobs.h"
#include "widgets/companion.h"
#include "widgets/small.h"
#include "workspace/filepage.h"
#include "workspace/workspacetree.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDockWidget>
#include <QMessageBox>
#include <QPointer>
#include <QStatusBar>
#include <QTabBar>
#include <QThreadPool>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;

void MainWindow::submit(const QString &path)
{
    items::JobDraft draft;
    draft.file = path;
    submitLike(draft);
}

// A form stands over the window one is in, which has the keyboard again afterwards.
QWidget *MainWindow::asker()
{
    QWidget *active = QApplication::activeWindow();
    return active && m_tabs->windows().contains(active) ? active : this;
}

void MainWindow::submitLike(const items::JobDraft &draft)
{
    auto *panel = new SubmitPanel(m_theme, m_workspace, draft, asker());
    offerHelp(panel, u"submit"_s);
    connect(panel, &SubmitPanel::submitted, this, [this](const QString &job) {
        openJob(job);
        say(tr("Submitted %1").arg(job));
    });
    panel->open();
}

void MainWindow::registerModel(const QString &job)
{
    auto *panel = new RegisterPanel(m_theme, m_workspace, job, asker());
    offerHelp(panel, u"models"_s);
    connect(
        panel, &RegisterPanel::registered, this,
        [this](const QString &name, const QString &version, bool existed) {
            say(existed
                    ? tr("These files are registered already: %1, version %2").arg(name, version)
                    : tr("Registered %1, version %2").arg(name, version));
            m_tree->selectWhenThere(u"asset/model/"_s + name);
        });
    panel->open();
}

// What is being typed in the Inspector counts from now on: a line tells when it is left, and a key
// or a button that takes no focus leaves nothing.
void MainWindow::finishTyping()
{
    if (Designer *designer = currentDesigner())
        designer->finishTyping();
    const QPointer<QWidget> focus = QApplication::focusWidget();
    if (!focus || !m_inspectorDock)
        return;
    // The form of a component is one as well.
    const bool inForm = std::ranges::any_of(filePages(), [&focus](const FilePage *page) {
        const Companion *companion = page->companion();
        return companion && companion->isForm() && companion->isAncestorOf(focus);
    });
    if (!inForm && !m_inspectorDock->isAncestorOf(focus))
        return;
    const QPointer<QWidget> around = focus->parentWidget();
    focus->clearFocus();
    // The editor of a cell is gone by then, and what was typed may have made the fields anew.
    if (QWidget *back = focus && focus->isVisible() ? focus.data() : around.data())
        back->setFocus();
}

void MainWindow::runSelected()
{
    finishTyping();
    const QString file = runnableFile();
    if (file.isEmpty())
        return;
    runAsItStands(file);
}

// What one sees is what runs, saved or not; running saves nothing.
void MainWindow::runAsItStands(const QString &file)
{
    auto *page = qobject_cast<FilePage *>(findPage(u"file/"_s + file));
    if (!page || !page->isModified())
        return submit(file);
    items::JobDraft draft;
    draft.file = file;
    draft.text = page->file().document().bytes();
    submitLike(draft);
}

void MainWindow::reveal(const QString &path)
{
    QThreadPool::globalInstance()->start([this, home = m_home, path] {
        const QFileInfo info(path);
        const QString folder = info.isDir() ? path : info.path();
        const bool exists = QFileInfo::exists(folder);
        home->deliver([this, folder, exists] {
            if (!exists || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
                say(exists ? tr("No file manager answered; the folder is %1").arg(folder)
                           : tr("The folder %1 is not there").arg(folder));
        });
    });
}

void MainWindow::showLog(const QString &title, const items::LogPlace &place, bool live, bool raise)
{
    if (!m_log && title.isEmpty())
        return; // nothing to clear
    logPanel().show(title, place, live);
    metricsPanel().show(title, place, live);
    if (raise)
        showPanel(PanelTab::Log);
}

void MainWindow::showPanel(PanelTab tab)
{
    fillPanel(); // also where the dock is moved out of sight and never says that it is shown
    m_panelDock->show();
    m_panelTabs->setCurrentIndex(int(tab));
}

void MainWindow::enterPanel(PanelTab tab)
{
    showPanel(tab);
    if (!m_panelDock->isActiveWindow())
        m_panelDock->activateWindow();
    QWidget *first = firstControl(m_panelStack->currentWidget());
    (first ? first : m_panelTabs)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::say(const QString &text)
{
    statusBar()->showMessage(text, 6000);
}

void MainWindow::warn(const QString &title, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(messageText(error));
    if (!error.detail.isEmpty())
        box->setDetailedText(error.detail);
    box->open();
}

QAction *MainWindow::action(const QByteArray &id) const
{
    return m_actions->action(id);
}

void MainWindow::pickJobsIn(QWidget *place)
{
    m_inTree = place == m_tree;
    updatePicks();
}

void MainWindow::offerJobActions(QMenu *menu, QWidget *place)
{
    pickJobsIn(place);
    if (m_jobActions->picked().isEmpty())
        return;
    menu->addSeparator();
    for (const QByteArray &id : JobActions::ids()) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (action(id)->isEnabled())
            menu->addAction(action(id));
    }
}

void MainWindow::updatePicks()
{
    const Page *page = currentPage();
    m_jobActions->pick(m_inTree ? m_tree->pickedJobs()
                       : page   ? page->pickedJobs()
                                : QList<items::PickedJob>());
    updateAssetPicks(page);
    updateFilePicks(page);
    updateInspector(page);
    updateDesigner(page);
}

void MainWindow::openPalette()
{
    QList<PaletteEntry> entries;
    for (const Actions::Entry &entry : m_actions->entries()) {
        if (!entry.inPalette || !entry.action->isEnabled())
            continue;
        QString text = entry.action->text();
        text.remove(u'&');
        entries.append({text, tr("Action"),
                        entry.action->shortcut().toString(QKeySequence::NativeText),
                        entry.action->icon(), 1, [action = entry.action] { action->trigger(); }});
    }
    for (const SettingsPage::Place &place : SettingsPage::places())
        entries.append({place.title,
                        tr("Setting"),
                        {},
                        m_theme.icon(u"configure"_s, &Tokens::muted),
                        2,
                        [this, section = int(place.section)] { showSettings(section); }});
    for (const items::ScannedFile &file : m_workspace.files())
        entries.append({file.title,
                        file.relative,
                        {},
                        m_theme.icon(file.kind == u"other"_s        ? u"yaml"_s
                                     : file.kind == u"deployment"_s ? u"endpoint"_s
                                                                    : file.kind,
                                     &Tokens::muted),
                        2,
                        [this, path = file.path] { openDescribed(path); }});
    addAssetEntries(entries);
    for (const items::NodeData &node : m_tree->model().all())
        if (node.kind == items::NodeKind::Job)
            entries.append({node.title,
                            tr("Job %1").arg(node.name),
                            {},
                            m_theme.icon(u"job"_s, &Tokens::muted),
                            3,
                            [this, name = node.name] { openJob(name); }});
    CommandPalette &palette = palette_();
    disconnect(&palette, &CommandPalette::queryChanged, this, nullptr);
    connect(&palette, &CommandPalette::queryChanged, this, [this](const QString &query) {
        if (query.size() >= 2 && m_workspace.isOpen())
            findLate(query);
    });
    palette.open(std::move(entries));
}

// The tree knows the newest jobs and the first thousand names of a kind; the database knows all.
void MainWindow::findLate(const QString &query)
{
    struct Found
    {
        QStringList jobs;
        std::vector<store::AssetRow> assets;
    };
    constexpr int most = 20;
    m_workspace.reader().ask<Found>(
        this,
        [query](store::Database &database, const store::Place &) -> Result<Found> {
            auto jobs = store::jobNamesLike(database, query, most);
            if (!jobs)
                return std::unexpected(jobs.error());
            Found found{std::move(*jobs), {}};
            for (const QString &kind : items::assetKinds()) {
                auto rows = store::assetsNamedLike(database, kind, query, most);
                if (!rows)
                    return std::unexpected(rows.error());
                found.assets.insert(found.assets.end(), rows->begin(), rows->end());
            }
            return found;
        },
        [this, query](const Result<Found> &found) {
            QList<PaletteEntry> late;
            if (!found) {
                if (found.error().id != "store.no-workspace") // none has run anything here
                    say(tr("Not all jobs and assets were searched: %1")
                            .arg(messageText(found.error())));
                return;
            }
            for (const store::AssetRow &row : found->assets)
                if (!m_tree->model().data(u"asset/%1/%2"_s.arg(row.kind, row.name)))
                    late.append(
                        {row.name,
                         u"v"_s + row.version,
                         {},
                         m_theme.icon(row.kind, &Tokens::muted),
                         3,
                         [this, kind = row.kind, name = row.name] { openAsset(kind, name, {}); }});
            for (const QString &name : found->jobs)
                if (!m_tree->model().data(u"job/"_s + name))
                    late.append({name,
                                 tr("Job"),
                                 {},
                                 m_theme.icon(u"job"_s, &Tokens::muted),
                                 4,
                                 [this, name] { openJob(name); }});
            if (!late.isEmpty())
                palette_().addLate(query, late);
        });
}

CommandPalette &MainWindow::palette_()
{
    if (!m_palette)
        m_palette = new CommandPalette(m_theme, this);
    return *m_palette;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        if (auto *page = qobject_cast<JobPage *>(currentPage()))
            page->clearCursor();
    QMainWindow::keyPressEvent(event);
}

} // namespace tenon::ui
