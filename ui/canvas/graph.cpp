#include "canvas/graph.h"

namespace tenon::ui {

using namespace Qt::StringLiterals;

PortKind portKindOf(const QString &type)
{
    if (type == u"mltable")
        return PortKind::Table;
    if (type == u"uri_folder")
        return PortKind::Folder;
    if (type == u"uri_file")
        return PortKind::File;
    return type.endsWith(u"_model"_s) ? PortKind::Model : PortKind::Values;
}

QSizeF sizeOf(const CanvasNode &node)
{
    constexpr double width = 248;
    switch (node.kind) {
    case NodeKind::Input:
    case NodeKind::Output:
        return {176, 32};
    case NodeKind::Note:
        return node.size.isValid() && !node.size.isEmpty() ? node.size : QSizeF(width, 80);
    case NodeKind::Step:
        break;
    }
    return {width, node.marks.strip.isEmpty() ? 52.0 : 80.0};
}

} // namespace tenon::ui
