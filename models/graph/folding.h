#pragma once

#include "graph/document.h"

namespace tenon::graph {

/// Steps made into a pipeline component.
struct Collapsed
{
    QByteArray component; ///< The text of the component's file, to be written first.
    QByteArray layout;    ///< Of its layout file: the steps lie as they did; empty: none is needed.
    GraphEdit edit;       ///< Puts one step that refers to the file in the place of the steps.
};

/// Where steps lie that nobody has placed, as they are seen on a canvas; by their ids.
using SeenPlaces = QHash<qint64, QPointF>;

/// What makes a component, in the file `file` (absolute), of some steps: what they read from
/// outside becomes its inputs, what others read of them its outputs; local paths go on leading
/// where they led. `name` is that of the component and, made free, of the step. Refused where an
/// outside step would have to run in the middle of it ("graph.edit-collapse-cycle"), for steps that
/// run first or last, and for wires that wait for a whole step.
[[nodiscard]] Result<Collapsed> collapse(const PipelineDocument &document,
                                         const QList<qint64> &nodes, const QString &name,
                                         const QString &file, const SeenPlaces &seen = {});

/// The edit that puts the steps of a pipeline component in the place of the step that refers to it:
/// around where that lies, as `inner`, the component's layout file, has them. Refused with
/// "graph.edit-expand" where the component is not known or is no pipeline.
[[nodiscard]] Result<GraphEdit> expand(const PipelineDocument &document, qint64 node,
                                       const SeenPlaces &seen = {}, const LayoutFile &inner = {});

} // namespace tenon::graph
