#pragma once

#include "designer/canvasmap.h"
#include "designer/componentlist.h"
#include "designer/designinspector.h"
#include "graph/document.h"
#include "items/componentcatalogue.h"
#include "text/openfile.h"
#include "widgets/companion.h"
#include "widgets/syntax.h"

#include <QJsonArray>
#include <QPointer>
#include <QTimer>

class QMimeData;

namespace tenon::files {
class Operations;
}

namespace tenon::items {
struct CompareRow;
}

namespace tenon::ui {

class ComponentFinder;
class DesignerBar;
class Forecaster;
class GraphView;
class Host;
class NoteEdit;
class NoticeBar;
class PickList;
class PipelineJobs;
class QuickAdd;
class Theme;
class Trail;

/// A pipeline on the canvas, beside the text of its file. It joins the document (what the text
/// says) with the view (what is drawn): what a person does becomes an edit of the document, and
/// what the document says has changed is shown.
class Designer final : public Companion
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Designer)

public:
    Designer(const Theme &theme, items::Workspace &workspace, items::ComponentCatalogue &catalogue,
             Host &host, Syntax syntax, text::OpenFile &file, QWidget *parent = nullptr);
    ~Designer() override;

    [[nodiscard]] QWidget *barPart() const override;
    [[nodiscard]] QWidget *inspector() const override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    void setPath(const QString &path) override;

    [[nodiscard]] GraphView &view() const { return *m_view; }
    [[nodiscard]] graph::PipelineDocument &document() { return *m_document; }
    [[nodiscard]] DesignInspector &form() const { return *m_inspector; }
    [[nodiscard]] QuickAdd &quickAdd() const { return *m_quick; }
    [[nodiscard]] PickList &picks() const { return *m_picks; }
    [[nodiscard]] const CanvasMap &map() const { return m_map; }
    [[nodiscard]] PipelineJobs &jobs() const { return *m_jobs; }
    [[nodiscard]] Forecaster &forecaster() const { return *m_forecaster; }
    /// Steps that are selected, in the order of the file.
    [[nodiscard]] QList<qint64> selectedSteps() const;

    /// What a menu or a key asks for; each is about what is selected.
    enum class Command {
        Add,
        Delete,
        DeleteReconnect,
        Rename,
        Cut,
        Copy,
        Paste,
        Duplicate,
        SelectAll,
        ConnectTo,
        Replace,
        Enable,
        Group,
        Ungroup,
        Fold,
        Collapse,
        Expand,
        Comment,
        Lasso,
        Leave,
        Arrange,
        ArrangeSelection,
        AlignLeft,
        AlignTop,
        SpreadAcross,
        SpreadDown,
        RunTo,
        RunForced,
        RunFrom,
        Why,
        Compare,
        Log,
        Find,
        History,
        Export,
        ZoomFit,
        ZoomSelection,
        ZoomFull,
    };
    void run(Command command);
    /// The name of a command, as menus say it.
    [[nodiscard]] static QString commandText(Command command);
    /// Whether the command makes sense now.
    [[nodiscard]] bool can(Command command) const;
    /// Adds a component of the catalogue: in the middle of what is seen, or at a place.
    void addComponent(const QString &id, const std::optional<QPointF> &at = {});
    /// A comment that is being written counts from now on.
    void finishTyping();
    /// What was done to other files for an edit; null: nothing.
    using OtherFiles = std::shared_ptr<const graph::OtherFiles>;
    /// Does one edit; what is refused is told, and its other files are as before then.
    bool apply(const graph::GraphEdit &edit, const graph::EditLabel &label = {},
               const OtherFiles &files = {});
    /// One came here from other pipelines, the outermost first: objects with "path", "title"
    /// and the "step" one went into.
    void comeFrom(const QJsonArray &outer);
    [[nodiscard]] Trail &trail() const { return *m_trail; }
    /// Selects a step alone and brings it into view.
    void goTo(qint64 node);
    /// The same, at one of its ports: on the canvas, else its line in the Inspector.
    void goTo(qint64 node, const QString &port);
    /// What is wrong just now; while the text cannot be read, that.
    [[nodiscard]] std::vector<graph::DesignProblem> problems() const;
    /// Where a step stands in the text; 0: the pipeline.
    [[nodiscard]] int lineOf(qint64 node) const;

Q_SIGNALS:
    void problemsChanged();
    /// The pipeline in this file is to be shown, come to from `outer`; `step` of it is selected
    /// where one is named.
    void pipelineWanted(const QString &path, const QJsonArray &outer, const QString &step);
    /// A component of the catalogue was put into the pipeline.
    void componentUsed(const QString &id);
    /// What can() says, or what is selected, is another thing.
    void commandsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void joinDocument();
    void joinView();
    void setTexts();
    void showAll();
    void begin();
    [[nodiscard]] bool isAsking() const;
    void showDelta(const graph::GraphDelta &delta);
    void showMarks();
    void showBroken();
    [[nodiscard]] bool isLoaded() const;
    void select(const QList<qint64> &nodes);
    void onSelection();
    void tell(const Error &error);

    // designer_jobs.cpp
    void joinJobs();
    void showStates(const QList<qint64> &nodes);
    void showJob();
    void showForecast();
    void runSelection(bool force);
    void runFrom(const QList<qint64> &steps);
    void showWhy(qint64 node);
    void leaveOut(const std::vector<items::OwnFile> &files);
    void submit(const QJsonObject &more);
    void showLog();
    [[nodiscard]] QString forecastWords(qint64 node) const;
    [[nodiscard]] QStringList notNeededFor(const QList<qint64> &steps) const;

    // designer_compare.cpp
    void askCompare();
    void compare(const QString &before, const QString &now);
    void showComparison(const QString &before, const QString &now,
                        const std::vector<items::CompareRow> &rows);
    void endComparison();

    // designer_view.cpp: what is done on the canvas
    [[nodiscard]] std::vector<graph::GraphEdit> keepPlaces(const QHash<qint64, QPointF> &moved
                                                           = {});
    bool applyPlaced(const graph::GraphEdit &edit, const graph::EditLabel &label = {},
                     const OtherFiles &files = {});
    void moveNodes(const QHash<qint64, QPointF> &places, std::optional<int> group);
    void connectPorts(const PortId &from, const PortId &to);
    void reaim(const CanvasWire &wire, bool source, const PortId &end);
    void addFromWire(const PortId &from, const QPointF &at);
    void askComponent(const QPointF &at, const QString &typed);
    void takeChosen(const QString &id);
    void takeDrop(const QMimeData *data, const CanvasSpot &spot);
    void dropEntry(const items::ComponentEntry &entry, const CanvasSpot &spot);
    /// As soon as the catalogue has the component `file`.
    void dropWhenKnown(const QString &file, const CanvasSpot &spot);
    // designer_data.cpp
    void dropFile(const QString &path, const CanvasSpot &spot);
    /// False: it is no data.
    bool dropData(const QString &path, bool isFolder, const CanvasSpot &spot);
    [[nodiscard]] std::optional<graph::PortRef> inputAt(const CanvasSpot &spot, const QString &type,
                                                        bool isTable) const;
    void open(qint64 node);
    void leaveTo(int level);
    void showTrail();
    [[nodiscard]] QString title() const;
    [[nodiscard]] NodeState stateOfBox(const QList<qint64> &members) const;
    void showMenu(const CanvasSpot &spot, const QPoint &at);
    [[nodiscard]] bool mayInsert(qint64 node, const CanvasWire &wire) const;
    [[nodiscard]] QString refusal(const PortId &from, const PortId &to);
    [[nodiscard]] bool closesCircle(qint64 from, qint64 to);
    [[nodiscard]] ComponentFilter quickFilter() const;

    // designer_edit.cpp: commands
    void remove(const QSet<qint64> &ids, bool reconnect);
    using WithComponent = std::function<void(const QString &reference, const OtherFiles &files)>;
    void withComponent(const items::ComponentEntry &entry, const WithComponent &then);
    void addWith(const items::ComponentEntry &entry, const graph::AddNode &asked,
                 const std::optional<CanvasWire> &wire = {});
    void replaceWith(qint64 node, const items::ComponentEntry &entry);
    void askRename(qint64 node);
    void askText(const QString &title, const QString &label, const QString &text,
                 std::function<void(const QString &)> then);
    void askGroupName(qint64 group);
    void copy();
    void paste();
    void duplicate();
    void toggleEnabled();
    void askConnect();
    void askReplace();
    void askFind();
    void showHistory();
    void groupSelection();
    void ungroup();
    void toggleFolded();
    void setFolded(const QSet<qint64> &groups, bool folded);
    [[nodiscard]] QSet<qint64> selectedGroups() const;
    void addNote();
    void editNote(qint64 note);
    void placeNote();
    void takeNote(const QString &text);
    void showFound(qint64 node);
    void endFinding();
    [[nodiscard]] QPoint pointOf(qint64 node) const;
    [[nodiscard]] QPointF freePlace() const;

    // designer_files.cpp
    void exportPicture();
    /// `then` gets the component's file.
    void useLibrary(const items::ComponentEntry &entry, const WithComponent &then);
    void withdraw(const OtherFiles &files);
    void askCollapse();
    void collapse(const QList<qint64> &steps, const QString &name, const QString &file);
    void expand(qint64 node);
    [[nodiscard]] QHash<qint64, QPointF> seenPlaces() const;

    const Theme &m_theme;
    items::Workspace &m_workspace;
    items::ComponentCatalogue &m_catalogue;
    Host &m_host;
    Syntax m_syntax;
    text::OpenFile &m_file;
    ComponentFinder *m_finder;
    graph::PipelineDocument *m_document;
    CanvasMap m_map;
    NoticeBar *m_notice, *m_comparing;
    QString m_compared; ///< The job whose differences are shown; empty: none.
    Trail *m_trail;
    QJsonArray m_outer; ///< See comeFrom().
    GraphView *m_view;
    QuickAdd *m_quick;
    PickList *m_picks;
    DesignerBar *m_bar;
    QPointer<DesignInspector> m_inspector; ///< Stands in a dock of the window.
    files::Operations *m_files;
    Forecaster *m_forecaster;
    PipelineJobs *m_jobs;
    qint64 m_lastEnded = 0; ///< When the last job of the pipeline ended; 0: none did.
    QTimer m_marksSoon;
    Lane m_lane;
    std::function<void(const QString &)> m_choice; ///< What the open list is about.
    std::optional<PortId> m_wire;                  ///< What is added is to be wired to this.
    QPointF m_at;                                  ///< Where what is added goes.
    std::optional<QPointF> m_menuAt; ///< What is added from a menu goes to where it was opened.
    QPointer<NoteEdit> m_noteEdit;
    graph::Note m_note; ///< That is being written.
    qint64 m_replacing = 0;
    struct Reached
    {
        qint64 node = 0;
        QSet<qint64> steps;
    };
    Reached m_waited, m_waiting;        ///< See closesCircle(); node 0: not looked for.
    QMetaObject::Connection m_awaiting; ///< Of dropWhenKnown().
    bool m_finding = false;             ///< The open list is that of the steps.
    QJsonObject m_restored;
    bool m_shown = false;
    bool m_settled = false; ///< The components of the steps were looked at once.
    QTimer m_settle;
};

} // namespace tenon::ui
