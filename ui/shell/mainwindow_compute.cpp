// The window's part in compute targets and in what jobs cost on others.
#include "compute/computepage.h"
#include "compute/computespage.h"
#include "compute/costdialog.h"
#include "files/library.h"
#include "items/computes.h"
#include "items/jobsmodel.h"
#include "shell/fileactions.h"
#include "shell/jobactions.h"
#include "shell/mainwindow.h"
#include "workspace/workspacetree.h"

#include <QFileInfo>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::ComputeInfo;

void MainWindow::addComputeActions()
{
    m_computes = new items::Computes(m_workspace, this);
    m_actions->add(
        "view.computes", [] { return tr("List of compute targets"); }, {},
        m_theme.icon(u"compute"_s),
        [this] {
            if (m_workspace.isOpen())
                openAssets(u"compute"_s);
        });
    m_actions->add(
        "job.cost-draft", [] { return tr("What would this draft cost on …"); }, {},
        m_theme.icon(u"statistics"_s),
        [this] {
            if (const QString file = runnableFile(); !file.isEmpty())
                showCost({}, file);
        });
    connect(m_jobActions, &JobActions::costWanted, this,
            [this](const QString &job) { showCost(job, {}); });
}

// The tree and the queue say how targets stand.
void MainWindow::followComputes()
{
    connect(m_computes, &items::Computes::changed, this, [this] {
        QHash<QString, QString> states;
        for (const ComputeInfo &info : m_computes->all())
            states.insert(info.file, info.isHere() ? (info.jobs.empty() ? QString() : tr("Running"))
                                                   : items::stateText(info));
        m_tree->setComputeStates(states);
        m_queue->setReasons([this](const QString &job) { return m_computes->waitText(job); });
    });
    connect(m_computes, &items::Computes::failed, this,
            [this](const Error &error) { warn(tr("The compute targets cannot be read"), error); });
}

Page *MainWindow::makeCompute(const QString &name)
{
    auto *page = new ComputePage(m_theme, m_workspace, *m_computes, *this, name, this);
    connect(page, &ComputePage::makeWanted, this,
            [this](const QString &path, const QByteArray &bytes) {
                m_fileActions->make(
                    [path, bytes] { return files::writeNewFiles({{path, bytes}}); },
                    [this](const Error &error) { warn(tr("Nothing was duplicated"), error); });
            });
    connect(page, &ComputePage::detachWanted, this, [this](const QString &path) {
        m_fileActions->pick({{path, false}}, QFileInfo(path).path());
        action("file.trash")->trigger();
    });
    return page;
}

Page *MainWindow::makeComputes()
{
    return new ComputesPage(m_theme, *m_computes, *this, this);
}

// Whether the file defines a target that has a page, which is open then.
bool MainWindow::openTargetOf(const QString &path)
{
    const auto &all = m_computes->all();
    const auto info = std::ranges::find(all, path, &ComputeInfo::file);
    if (path.isEmpty() || info == all.end())
        return false;
    openPage(ComputePage::idOf(info->target.name));
    return true;
}

void MainWindow::showCost(const QString &job, const QString &file)
{
    QStringList sizes;
    QString region;
    for (const ComputeInfo &info : m_computes->all()) {
        if (!info.target.size.isEmpty() && !sizes.contains(info.target.size))
            sizes << info.target.size;
        if (region.isEmpty())
            region = info.target.location;
    }
    auto *dialog = new CostDialog(m_theme, m_workspace, job, file, sizes, region, this);
    offerHelp(dialog, u"compute"_s);
    dialog->open();
}

} // namespace tenon::ui
