// What the designer writes into files: a picture of the canvas, components of the library.
#include "canvas/graphview.h"
#include "canvas/picture.h"
#include "designer/designer.h"
#include "files/library.h"
#include "files/operations.h"
#include "widgets/host.h"
#include "widgets/pathdialog.h"

#include <QDir>
#include <QFileInfo>

namespace tenon::ui {

using namespace Qt::StringLiterals;

void Designer::exportPicture()
{
    const PathWish wish{
        .kind = PathWish::Kind::NewFile,
        .title = tr("Export the picture"),
        .from = QDir::homePath(),
        .name = QFileInfo(m_document->path()).completeBaseName() + u".svg"_s,
        .suffix = u"svg"_s,
        .filters = {{tr("Pictures (*.svg *.pdf *.png)"), {u"*.svg"_s, u"*.pdf"_s, u"*.png"_s}}}};
    askForPath(m_theme, this, wish, [this](const QString &path) {
        m_lane.run([look = m_view->pictureLook(), path] { return savePicture(look, path); },
                   [this, path](const Result<> &done) {
                       if (!done)
                           return m_host.warn(tr("The picture was not written"), done.error());
                       m_host.say(tr("The picture was written as %1").arg(path));
                   });
    });
}

// The library's component with all it needs is copied into the workspace, over nothing.
void Designer::useLibrary(const items::ComponentEntry &entry,
                          std::function<void(const QString &)> then)
{
    const QString library = m_catalogue.library();
    // Its folder in the library.
    const QString id = entry.id.mid(qsizetype(8)).section(u'/', 0, -2);
    const QString workspace = m_workspace.folder();
    m_files->ask<Result<files::LibraryPlan>>(
        this,
        [library, id, workspace](const std::atomic_bool &) {
            return files::planLibraryComponent(library, id, workspace);
        },
        [this, library, id, workspace, then, title = entry.title](Result<files::LibraryPlan> plan) {
            if (!plan)
                return tell(plan.error());
            const QString file = plan->component;
            if (plan->isThere())
                return then(file);
            if (!plan->different().isEmpty())
                m_host.say(
                    tr("%1 was changed in this workspace; it stays as it is here").arg(title));
            m_files->run(
                this,
                [library, id, workspace] {
                    return files::addLibraryComponent(library, id, workspace,
                                                      files::Differing::Keep);
                },
                [this, file, then](const files::Change &) {
                    m_workspace.scanner().rescan();
                    then(file);
                },
                [this](const Error &error) { tell(error); });
        });
}

} // namespace tenon::ui
