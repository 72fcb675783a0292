#pragma once

#include "canvas/edits.h"
#include "graph/document.h"
#include "items/jobdraft.h"

#include <QSet>

namespace tenon::ui {
class CanvasScene;
}

namespace tenon::items {
class ComponentCatalogue;
}

namespace tenon::ui {

/// What the next job will do with a step, as the canvas shows it.
struct StepForecast
{
    bool runs = false;
    bool own = false; ///< Runs for a reason of its own, not only because of what stands before it.
    QString reason;   ///< In words; of its own cause.
    QByteArray reasons; ///< The same as the engine gives it, a JSON array.
    /// Files in its code that say what is to run and are the only reason.
    std::vector<items::OwnFile> ownFiles;
    bool operator==(const StepForecast &) const = default;
};

/// What became of a step from one job to another.
struct StepChange
{
    enum class Kind { Changed, Added, Removed };
    Kind kind = Kind::Changed;
    QString words; ///< The fields: "rate: 0.1 → 0.3".
    bool operator==(const StepChange &) const = default;
};

/// Turns a pipeline document into what the canvas shows, and its changes into deltas. Ids of steps
/// are those of the document; inputs and outputs of the pipeline and notes have ids below 0.
class CanvasMap
{
public:
    CanvasMap(const graph::PipelineDocument &document, const items::ComponentCatalogue &catalogue);

    /// Everything. Also what deltas count from.
    [[nodiscard]] CanvasGraph graph();
    [[nodiscard]] CanvasDelta delta(const graph::GraphDelta &change);
    /// A group is folded now, or is in what was shown last.
    [[nodiscard]] bool isFolding() const;
    /// While one is: the change is about something in it, so that delta() cannot tell what it means
    /// for the picture; difference() can.
    [[nodiscard]] bool concernsFolded(const graph::GraphDelta &change) const;
    /// How everything differs from what is shown.
    [[nodiscard]] CanvasDelta difference(const CanvasScene &shown);
    /// Marks of all steps, as problems and forecast are now; only those that differ from what was
    /// given last.
    [[nodiscard]] CanvasDelta marks();
    /// Where things that nobody had placed were seen when they got a place: undo brings them back.
    void noteUnplaced(const QHash<qint64, QPointF> &seen) { m_unplaced.insert(seen); }
    void setForecast(QHash<QString, StepForecast> byName);
    [[nodiscard]] const QHash<QString, StepForecast> &forecast() const { return m_forecast; }
    /// Two jobs are compared: what differs stands on the steps in place of the forecast, and steps
    /// that the pipeline does not have any more are there, too. graph() shows it. Empty: none are.
    void setChanges(QHash<QString, StepChange> byName) { m_changes = std::move(byName); }
    /// The node of a step, also of one that is only in a job that is compared; 0: it has none.
    [[nodiscard]] qint64 idOfStep(const QString &name) const;
    /// The second line of a step while no job is shown.
    [[nodiscard]] QString subtitle(qint64 node) const;

    /// An input or output of the pipeline.
    struct End
    {
        bool output = false;
        QString name;
        bool operator==(const End &) const = default;
    };
    [[nodiscard]] const End *endOf(qint64 canvasId) const;
    [[nodiscard]] qint64 idOf(const End &end) const;
    [[nodiscard]] qint64 noteOf(qint64 canvasId) const; ///< 0: it is none.
    [[nodiscard]] static qint64 idOfNote(qint64 note);
    /// A folded group is one node, with the ports that wires from outside lead to.
    [[nodiscard]] static qint64 idOfFolded(qint64 group);
    [[nodiscard]] qint64 groupOfFolded(qint64 canvasId) const; ///< 0: it is none.
    [[nodiscard]] QList<qint64> membersOf(qint64 folded) const { return m_folded.value(folded); }
    [[nodiscard]] QList<qint64> foldedBoxes() const { return m_folded.keys(); }
    /// The folded group a step is hidden in, as a node of the canvas; 0: it is to be seen.
    [[nodiscard]] qint64 hiddenIn(qint64 step) const { return m_hiddenIn.value(step); }
    /// A port of the canvas as one of the document.
    [[nodiscard]] graph::PortRef portOf(const PortId &port) const;
    /// The group of the document at a place in the canvas's list; 0: none.
    [[nodiscard]] qint64 groupAt(int place) const;
    [[nodiscard]] bool isStep(qint64 canvasId) const { return canvasId > 0; }

private:
    class Wires;
    [[nodiscard]] CanvasNode nodeOf(const graph::DesignNode &node, Wires &wires) const;
    [[nodiscard]] std::vector<CanvasNode> ends();
    [[nodiscard]] std::vector<CanvasNode> notes() const;
    [[nodiscard]] std::vector<CanvasGroup> groups();
    [[nodiscard]] NodeMarks marksOf(const graph::DesignNode &node) const;
    [[nodiscard]] std::optional<CanvasWire> wireOf(const graph::DesignEdge &edge) const;
    [[nodiscard]] bool shows(const CanvasWire &wire, Wires &wires) const;
    [[nodiscard]] int placeOfGroup(qint64 group) const;
    [[nodiscard]] CanvasGraph unfolded();
    void addGone(CanvasGraph &graph);
    [[nodiscard]] static QString changeWord(StepChange::Kind kind);
    void fold(CanvasGraph &graph);
    [[nodiscard]] NodeMarks marksOfFolded(const QList<qint64> &members) const;
    void addDecorations(CanvasDelta &delta);
    void addWires(CanvasDelta &delta, const std::vector<graph::DesignEdge> &edges, Wires &wires);

    const graph::PipelineDocument &m_document;
    const items::ComponentCatalogue &m_catalogue;
    QHash<QString, qint64> m_endIds; ///< "<name" and ">name".
    QHash<qint64, End> m_ends;
    QHash<qint64, CanvasNode> m_extras; ///< Ends and notes as they were given last.
    QSet<CanvasWire> m_wires;           ///< Those that are shown.
    QHash<qint64, QPointF> m_unplaced;
    QHash<qint64, QList<qint64>> m_folded; ///< Members of the folded groups, by canvas id.
    QHash<qint64, qint64> m_hiddenIn;
    QHash<std::pair<qint64, QString>, graph::PortRef>
        m_inner; ///< Ports of folded ones, "<" or ">".
    std::vector<qint64> m_groupIds;
    QHash<qint64, NodeMarks> m_marks;
    QHash<QString, StepForecast> m_forecast;
    QHash<QString, StepChange> m_changes;
    QHash<QString, qint64> m_gone; ///< Steps that only a compared job has.
};

} // namespace tenon::ui
