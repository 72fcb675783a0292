// What the designer does with other files: a picture of the canvas, components of the library,
// steps that become a component and come out of one.
#include "base/platform/files.h"
#include "canvas/graphview.h"
#include "canvas/picture.h"
#include "designer/componentfinder.h"
#include "designer/designer.h"
#include "files/library.h"
#include "files/operations.h"
#include "files/writtenfiles.h"
#include "graph/folding.h"
#include "graph/naming.h"
#include "widgets/host.h"
#include "widgets/pathdialog.h"

#include <QDir>
#include <QFileInfo>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestLayout = 64 << 20;

using OtherFiles = Designer::OtherFiles;

// New files that undo of the edit they were written for takes away, unless somebody else came to
// need them, and redo gives back. On a thread.
Result<OtherFiles> undoable(const files::Change &change, const QString &workspace,
                            const QString &pipeline)
{
    if (change.isEmpty())
        return OtherFiles();
    auto written = files::WrittenFiles::of(change);
    if (!written)
        return std::unexpected(std::move(written.error()));
    return std::make_shared<const graph::OtherFiles>(
        [written = *written, workspace, pipeline] {
            const auto unused = written.checkUnused(workspace, pipeline);
            return unused ? written.takeAway() : unused;
        },
        [written = *written] { return written.giveBack(); });
}

} // namespace

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

// Files of an edit that was not done.
void Designer::withdraw(const OtherFiles &files)
{
    m_lane.run([files] { return files->undo(); },
               [this](const Result<> &) { m_workspace.scanner().rescan(); });
}

// The library's component with all it needs is copied into the workspace, over nothing.
void Designer::useLibrary(const items::ComponentEntry &entry, const WithComponent &then)
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
                return then(file, {});
            if (!plan->different().isEmpty())
                m_host.say(
                    tr("%1 was changed in this workspace; it stays as it is here").arg(title));
            m_files->ask<Result<OtherFiles>>(
                this,
                [library, id, workspace,
                 pipeline = m_document->path()](const std::atomic_bool &) -> Result<OtherFiles> {
                    const auto change = files::addLibraryComponent(library, id, workspace,
                                                                   files::Differing::Keep);
                    if (!change)
                        return std::unexpected(change.error());
                    return undoable(*change, workspace, pipeline);
                },
                [this, file, then](const Result<OtherFiles> &files) {
                    if (!files)
                        return tell(files.error());
                    m_workspace.scanner().rescan();
                    then(file, *files);
                });
        });
}

// -- steps that become a component, and the other way round

QHash<qint64, QPointF> Designer::seenPlaces() const
{
    QHash<qint64, QPointF> places;
    const CanvasScene *scene = m_view->scene();
    for (int n = 0; scene && n < scene->count(); ++n)
        places.insert(scene->node(n).id, scene->rect(n).topLeft());
    return places;
}

void Designer::askCollapse()
{
    const QList<qint64> steps = selectedSteps();
    const QFileInfo pipeline(m_document->path());
    const auto fileOf = [folder = pipeline.path()](const QString &name) {
        return folder + u'/' + name + u".yml"_s;
    };
    const QString free
        = graph::freeAmong(graph::asName(pipeline.completeBaseName(), u"steps"_s) + u"_part"_s,
                           [&](const QString &name) {
                               return std::ranges::contains(m_workspace.files(), fileOf(name),
                                                            &items::ScannedFile::path);
                           });
    // What cannot be one component is told before somebody thinks of a name.
    if (const auto may = graph::collapse(*m_document, steps, free, fileOf(free)); !may)
        return tell(may.error());
    askText(tr("Collapse to a component"),
            tr("Name of the pipeline component; its file lies beside the pipeline's:"), free,
            [this, steps, fileOf](const QString &typed) {
                const QString name = graph::asName(typed, u"steps"_s);
                collapse(steps, name, fileOf(name));
            });
}

// The file first: what refers to it is never there without it.
void Designer::collapse(const QList<qint64> &steps, const QString &name, const QString &file)
{
    const auto made = graph::collapse(*m_document, steps, name, file, seenPlaces());
    if (!made)
        return tell(made.error());
    std::vector<std::pair<QString, QByteArray>> written{{file, made->component}};
    if (!made->layout.isEmpty())
        written.emplace_back(graph::layoutPath(file), made->layout);
    m_files->ask<Result<OtherFiles>>(
        this,
        [written, workspace = m_workspace.folder(),
         pipeline = m_document->path()](const std::atomic_bool &stop) -> Result<OtherFiles> {
            const auto change = files::writeNewFiles(written);
            if (!change)
                return std::unexpected(change.error());
            auto files = undoable(*change, workspace, pipeline);
            if (files && stop) // the page was closed meanwhile
                std::ignore = (*files)->undo();
            return files;
        },
        [this, steps, name, file, component = made->component](const Result<OtherFiles> &files) {
            if (!files)
                return tell(files.error());
            m_finder->invalidate(file);
            // The pipeline may be another one by now.
            const auto now = graph::collapse(*m_document, steps, name, file, seenPlaces());
            if (now && now->component == component) {
                applyPlaced(now->edit, {"edit.collapse", {{u"name"_s, name}}}, *files);
            } else {
                withdraw(*files);
                tell(now ? Error{Error::Code::Conflict, "graph.edit-gone", {}, {}, {}}
                         : now.error());
            }
            m_workspace.scanner().rescan();
        });
}

// Its steps come to lie as its own layout file has them.
void Designer::expand(qint64 id)
{
    const graph::DesignNode *node = m_document->node(id);
    const QString file = node->step->component.absolutePath(node->step->base);
    using Layout = Result<graph::LayoutFile>;
    m_files->ask<Layout>(
        this,
        [file](const std::atomic_bool &) -> Layout {
            const QString layout = graph::layoutPath(file);
            const auto bytes = platform::readFile(layout, largestLayout);
            return bytes ? graph::readLayout(*bytes, layout) : Layout();
        },
        [this, id, name = node->name](const Layout &layout) {
            const auto edit = graph::expand(*m_document, id, seenPlaces(),
                                            layout.value_or(graph::LayoutFile()));
            if (!edit)
                return tell(edit.error());
            applyPlaced(*edit, {"edit.expand", {{u"name"_s, name}}});
        });
}

} // namespace tenon::ui
