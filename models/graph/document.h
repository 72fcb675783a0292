#pragma once

#include "base/lane.h"
#include "graph/editing.h"
#include "text/document.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace tenon::graph {

/// What an edit did to other files beside the pipeline's: undo of the edit takes that along. Both
/// run on a thread, do all or nothing, and fail where the files were changed meanwhile.
struct OtherFiles
{
    std::function<Result<>()> undo;
    std::function<Result<>()> redo;
};

/// The pipeline that the text of a file says, with the layout that lies beside it: what a canvas
/// shows and edits. Edits go through the one undo stack of the text::Document; what a person types
/// there is followed. A text that cannot be read leaves the last good model, see brokenAt().
/// GUI thread; files are read and written on a thread of its own.
class PipelineDocument final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PipelineDocument)

public:
    /// All three must outlive it. `path` is the absolute path of the pipeline file. Nothing is
    /// there before opened().
    PipelineDocument(text::Document &text, const QString &path, ComponentSource &source,
                     QObject *parent = nullptr);
    ~PipelineDocument() override;

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The file has another path now; its layout is saved beside it from now on.
    void moveTo(const QString &path);
    [[nodiscard]] text::Document &text() { return m_text; }

    /// Steps in the order of the file.
    [[nodiscard]] const QList<qint64> &nodes() const { return m_order; }
    [[nodiscard]] const DesignNode *node(qint64 id) const;
    /// 0 when there is no such step.
    [[nodiscard]] qint64 find(const QString &step) const;
    /// All wires, by the order of the steps they lead to; those to pipeline outputs at the steps
    /// they come from.
    [[nodiscard]] std::vector<DesignEdge> edges() const;
    /// Those that start or end at a node.
    [[nodiscard]] std::vector<DesignEdge> edgesOf(qint64 node) const;
    [[nodiscard]] const DesignPipeline &pipeline() const { return m_pipeline; }
    [[nodiscard]] std::vector<GroupBox> groups() const;
    [[nodiscard]] std::vector<Note> notes() const;
    /// Everything that is wrong or doubtful, in the order of places.
    [[nodiscard]] std::vector<DesignProblem> problems() const;
    [[nodiscard]] std::vector<DesignProblem> problemsOf(qint64 node) const;
    /// Where the step stands in the text as it is now.
    [[nodiscard]] Location whereOf(qint64 node) const;
    /// The syntax error (or why it is no pipeline) while the text cannot be read; the model is then
    /// the last good one and cannot be edited.
    [[nodiscard]] const std::optional<Error> &brokenAt() const { return m_broken; }

    /// Does an edit as one step of undo. Fails and changes nothing: with what the text refuses
    /// (yaml.edit-…), with "graph.edit-…", or with brokenAt(). An edit that changes nothing is no
    /// step. Empty label: the usual one. With `files`, which were done already, the step is undone
    /// and done again only together with them: a moment later, or with stepRefused() not at all.
    [[nodiscard]] Result<Applied> apply(const GraphEdit &edit, EditLabel label = {},
                                        std::shared_ptr<const OtherFiles> files = {});
    /// Why a wire may not be drawn: no such port, types that cannot fit, a cycle. Unset: it may.
    /// Without `seekCycle` the caller knows that there would be none: looking for one goes over all
    /// steps before `from`.
    [[nodiscard]] std::optional<Error> refusal(const PortRef &from, const PortRef &to,
                                               bool seekCycle = true) const;
    /// The steps that a step waits for, over any number of others, and itself; with `behind` those
    /// that wait for it.
    [[nodiscard]] QSet<qint64> reached(qint64 node, bool behind) const;
    /// Takes what was typed now, not after a pause.
    void takeText();

    /// Undo and redo of the text; whoever shows the text uses its own calls of the same.
    void undo();
    void redo();
    struct HistoryStep
    {
        EditLabel label;
        bool done = true;
    };
    [[nodiscard]] std::vector<HistoryStep> history() const;
    /// Undoes or does again until `count` steps are done, or one is refused.
    void goTo(int count);

    /// A name for a step that is not taken.
    [[nodiscard]] QString freeName(const QString &wanted) const;
    /// The steps as YAML text for a clipboard; Paste reads it.
    [[nodiscard]] QByteArray copyText(const QList<qint64> &nodes) const;

    [[nodiscard]] bool isLayoutModified() const;
    /// Writes the layout file (or removes it when there is nothing to say); layoutSaved() follows
    /// where there was something to write. Done by itself a moment after a change while the text is
    /// saved, and at the end; call it when the text was saved. What others wrote there meanwhile
    /// stays, but for what was moved here.
    void saveLayout();
    /// The layout file may be another one: takes what others wrote there. For who knows that the
    /// files were changed.
    void lookAtLayoutFile();

Q_SIGNALS:
    /// The model is there (or brokenAt() is) and the layout was looked for.
    void opened();
    void changed(const tenon::graph::GraphDelta &delta);
    void problemsChanged();
    void brokenChanged();
    void historyChanged();
    /// A step that did something to other files is not undone or done again: this is why.
    void stepRefused(const tenon::Error &error);
    /// A step that did something to other files was undone or done again.
    void otherFilesChanged();
    void layoutSaved(const tenon::Result<> &result);
    /// The layout file cannot be read; the pipeline is shown without, and the file is left alone
    /// until a node is moved.
    void layoutRefused(const tenon::Error &error);

private:
    struct Rider final : text::Rider
    {
        EditLabel label;
        LayoutChange layout;
        IdTable::Changes ids;
        std::shared_ptr<const OtherFiles> files;
    };
    [[nodiscard]] Result<> record(EditLabel label, const std::vector<text::Splice> &splices,
                                  const Editing &editing, std::shared_ptr<const OtherFiles> files);
    [[nodiscard]] bool mayStep(const text::RiderPtr &rider, bool forward);
    void step(const text::RiderPtr &rider, bool forward);
    void beginStep(const Rider *own);
    void takeBack(const std::vector<text::Splice> &splices);
    void onText(const text::Document::Change &change);
    void onRider(const text::RiderPtr &rider, bool forward);
    void onAnswer(const QString &key);
    void reread();
    void readOnThread();
    void took(Result<PipelineText> text);
    void followRename(const PipelineText &text);
    void setBroken(std::optional<Error> error);
    void tellOpened();

    void rebuild(bool reset, const QString &component = {});
    void takeFrame(GraphDelta &delta);
    [[nodiscard]] bool findTouched(QSet<qint64> &touched, QSet<QString> &other, GraphDelta &delta);
    [[nodiscard]] DesignPipeline pipelineOf(const Frame &frame) const;
    void place(DesignNode &node) const;
    void check(const QSet<qint64> &ids, QSet<QString> &other, GraphDelta &delta);
    void takeStep(const ReadStepPtr &read, StepFindings findings, const QSet<QString> &asking,
                  QSet<QString> &other, GraphDelta &delta);
    void checkWhole(const GraphDelta &delta, bool always);
    [[nodiscard]] GraphNode seenNode(const QString &name) const;
    [[nodiscard]] std::expected<std::shared_ptr<const assets::Component>, Errors>
    resolve(const assets::Step &step, QSet<QString> &asking);
    [[nodiscard]] std::vector<DesignProblem> problemsIn(const ReadStep &read,
                                                        const StepFindings &findings) const;
    [[nodiscard]] QList<qint64> cycle(const GraphDelta &delta, bool always) const;
    [[nodiscard]] std::vector<DesignEdge> edgesInto(const ReadStep &step) const;

    struct Written;
    [[nodiscard]] static Written write(const QString &path, const QByteArray &known,
                                       const LayoutFile &ours, bool look);
    void tellLayout(const LayoutChange &change);
    [[nodiscard]] NamesOf names() const;
    void takeLayoutFile(const LayoutFile &file);
    void readLayoutFile();
    void moved(const LayoutChange &change);
    void writeWanted();
    void writeLayout(bool look);
    void wrote(const Written &written);
    void writeLast();

    text::Document &m_text;
    QString m_path;
    ComponentSource &m_source;
    PipelineText m_pipelineText;        ///< The last one that could be read.
    std::optional<PipelineText> m_next; ///< It, with what was typed since.
    bool m_reading = false;             ///< It is being read on the thread.
    bool m_open = false;
    bool m_textRead = false;
    bool m_layoutRead = false;
    bool m_applying = false;
    bool m_stepping = false;          ///< Other files are being undone.
    std::function<void()> m_stepBack; ///< Makes them what they were before; on m_files' thread.
    bool m_passing = false;           ///< They were, and now the step itself is.
    std::optional<int> m_goal;        ///< How many steps shall be done then.
    bool m_namesSaid = false;         ///< A step of undo told which name is which id.
    bool m_stale = false;             ///< The text is newer than the model.
    std::optional<Error> m_broken;

    QList<qint64> m_order;
    QHash<qint64, DesignNode> m_nodes;
    QHash<qint64, std::vector<DesignEdge>> m_wires; ///< By the step whose text says them.
    DesignPipeline m_pipeline;
    std::shared_ptr<const Frame> m_frame; ///< What m_pipeline was made of.
    std::vector<Port> m_parentInputs;
    std::vector<Port> m_parentOutputs;
    QHash<qint64, ReadStepPtr> m_read;
    std::vector<ReadStepPtr> m_seen;                      ///< The steps that m_order is of.
    QHash<qint64, std::vector<DesignProblem>> m_problems; ///< Lines count from the step's.
    QList<qint64> m_cycle;
    bool m_hasCycle = false;
    bool m_newProblems = false;

    IdTable m_ids;
    LayoutState m_layout;
    QByteArray m_layoutSaved; ///< The layout file as it is on the disk.
    bool m_layoutBad = false; ///< It cannot be read, and nothing was moved since.
    bool m_saveWanted = false;
    bool m_writing = false;
    bool m_lookAgain = false;
    QTimer m_readSoon;
    QTimer m_saveSoon;
    Lane m_disk;
    Lane m_reader;
    Lane m_files;
};

} // namespace tenon::graph

Q_DECLARE_METATYPE(tenon::graph::GraphDelta)
