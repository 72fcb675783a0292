// Data that is dropped on the canvas, from the file manager or the tree: it becomes what a step
// reads.
#include "assets/asset.h"
#include "base/messages.h"
#include "designer/designer.h"
#include "files/names.h"
#include "widgets/host.h"

#include <QFileInfo>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using graph::DesignNode;
using items::ComponentEntry;

namespace {

// Reads any of them; every table of the library begins with it.
constexpr QLatin1StringView importer("library:data/import_data/component.yml");

bool hasEnding(const QString &path, std::initializer_list<const char *> endings)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return std::ranges::any_of(
        endings, [&suffix](const char *each) { return suffix == QLatin1StringView(each); });
}

bool isTableFile(const QString &path)
{
    return hasEnding(path, {"csv", "tsv", "jsonl", "ndjson", "parquet", "db", "sqlite", "sqlite3"});
}

// What is run and not read.
bool isScript(const QString &path)
{
    return hasEnding(path, {"py", "sh", "bash", "r", "jl", "pl", "ipynb"});
}

} // namespace

void Designer::dropFile(const QString &path, const CanvasSpot &spot)
{
    const auto makeStep = [this, path, spot] {
        m_host.makeComponent(path, [guard = QPointer(this), spot](const QString &file) {
            if (guard)
                guard->dropWhenKnown(file, spot);
        });
    };
    if (isScript(path))
        return makeStep();
    m_lane.run([path] { return QFileInfo(path).isDir(); },
               [this, path, spot, makeStep](bool isFolder) {
                   if (!dropData(path, isFolder, spot))
                       makeStep();
               });
}

// The port it was dropped on, or the only one of the step that wants such data and has none.
std::optional<graph::PortRef> Designer::inputAt(const CanvasSpot &spot, const QString &type,
                                                bool isTable) const
{
    if (spot.port && !spot.port->output)
        return m_map.portOf(*spot.port);
    const DesignNode *node = m_map.isStep(spot.node) ? m_document->node(spot.node) : nullptr;
    if (!node || !node->step)
        return {};
    std::optional<graph::PortRef> found;
    for (const graph::Port &input : node->inputs) {
        const bool fits
            = items::typeFit(type, input.type) > 0 || (isTable && input.type == u"mltable");
        if (!fits || assets::isParameterType(input.type) || node->step->input(input.name))
            continue;
        if (found)
            return {};
        found = {node->id, input.name};
    }
    return found;
}

bool Designer::dropData(const QString &path, bool isFolder, const CanvasSpot &spot)
{
    const QString type = isFolder ? u"uri_folder"_s : u"uri_file"_s;
    const bool isTable = !isFolder && isTableFile(path);
    const QString where = files::isWithin(path, m_workspace.folder())
                              ? files::referenceFrom(files::parentOf(m_document->path()), path)
                              : path;
    const auto said = [&where](const QString &as) {
        return Value(ValueMap{{u"type"_s, Value(as)}, {u"path"_s, Value(where)}});
    };
    const std::optional<graph::PortRef> target = inputAt(spot, type, isTable);
    if (target) {
        const DesignNode *node = m_document->node(target->node);
        const graph::Port *input = node ? node->input(target->port) : nullptr;
        const QString wanted = input && !input->type.isEmpty() ? input->type : type;
        if (items::typeFit(type, wanted) > 0 && !assets::isParameterType(wanted)) {
            apply(graph::SetInput{{target->node}, target->port, said(wanted)});
            return true;
        }
        if (!isTable || wanted != u"mltable") {
            m_host.say(tr("%1 takes no such file").arg(target->port));
            return true;
        }
    }
    if (isFolder)
        return false;
    const ComponentEntry *entry = isTable ? m_catalogue.find(importer) : nullptr;
    if (!entry) {
        apply(graph::AddPipelinePort{false, files::assetNameFrom(files::fileName(path)), type,
                                     said(type)});
        m_host.say(tr("%1 is an input of the pipeline now").arg(files::fileName(path)));
        return true;
    }
    graph::AddNode edit;
    edit.position = spot.at - (target ? QPointF(124, 140) : QPointF(124, 26));
    edit.group = m_map.groupAt(spot.group);
    edit.body = Value(ValueMap{{u"inputs"_s, Value(ValueMap{{u"source"_s, said(u"uri_file"_s)}})}});
    edit.wireTo = target;
    addWith(*entry, edit);
    return true;
}

} // namespace tenon::ui
