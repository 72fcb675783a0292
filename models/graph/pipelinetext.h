#pragma once

#include "assets/job.h"
#include "yaml/document.h"

#include <QHash>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace tenon::graph {

/// One reference of a step to another one, or to the pipeline, as it stands in its inputs and
/// outputs.
struct Wire
{
    enum class Kind { StepOutput, StepInput, Step, ParentInput, ParentOutput };
    Kind kind = Kind::StepOutput;
    QString step;       ///< The other step; empty: the pipeline.
    QString port;       ///< There.
    QString own;        ///< The input (ParentOutput: the output) of this step.
    bool whole = false; ///< The text is nothing but this reference.
    bool operator==(const Wire &) const = default;
};

/// A step as it was read, with what was worked out of it. Immutable; the same object as before
/// where its text did not change.
struct ReadStep
{
    std::shared_ptr<const assets::Step> step;
    std::vector<Wire> wires;
    QStringList mentions;       ///< Steps named anywhere in it, wires or not.
    QStringList parentMentions; ///< Ports of the pipeline: "inputs.x", "outputs.y".
    /// What reading it found; lines count as `step->where` does.
    Errors errors;
    Errors warnings;
    size_t digest = 0; ///< Of its bytes.
};
using ReadStepPtr = std::shared_ptr<const ReadStep>;

/// What a pipeline file says beside its steps.
struct Frame
{
    bool isComponent = false;
    assets::Job job;             ///< Without steps; unless isComponent.
    assets::Component component; ///< Without steps; when isComponent.
    [[nodiscard]] const assets::AssetCommon &common() const;
    [[nodiscard]] const assets::PipelineBody &body() const;
    /// "inputs.x", "outputs.y".
    [[nodiscard]] QStringList ports() const;
};

/// The text of a pipeline file, taken apart into its steps, with the edits a canvas needs. Every
/// edit adds the splices it did to splices(). A value: an edit that fails half-way is dropped with
/// its copy. Not thread-safe.
///
/// Where the steps stand in a block, one below the other, an edit reads only the lines of the step
/// it touches, and what stands around all steps where that is touched; elsewhere (flow style,
/// anchors, names twice) the whole text. What comes of it is the same.
class PipelineText
{
public:
    PipelineText() = default;
    /// Fails with the syntax error, or "graph.not-a-pipeline".
    [[nodiscard]] static Result<PipelineText> read(const QByteArray &bytes, const QString &file);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const std::vector<ReadStepPtr> &steps() const { return m_steps; }
    [[nodiscard]] const ReadStep *step(const QString &name) const;
    [[nodiscard]] const Frame &frame() const { return *m_frame; }
    [[nodiscard]] const std::shared_ptr<const Frame> &framePtr() const { return m_frame; }
    /// What reading found beside the steps; locations count in the text as it is now.
    [[nodiscard]] Errors frameErrors() const { return shifted(m_errors); }
    [[nodiscard]] Errors frameWarnings() const { return shifted(m_warnings); }
    /// A place in frame() as it is now.
    [[nodiscard]] Location now(Location inFrame) const;
    /// The line of a step's key, from 1.
    [[nodiscard]] int lineOf(size_t step) const { return m_pieces[step].line; }
    /// The number of a step, from 0; −1: there is none.
    [[nodiscard]] qsizetype indexOf(const QString &name) const;
    /// The names of the steps that speak of a step, wires or not.
    [[nodiscard]] QStringList readersOf(const QString &step) const { return m_readers.value(step); }
    /// Whether edits read only what they touch.
    [[nodiscard]] bool isSliced() const { return m_sliced; }

    [[nodiscard]] Result<> set(const yaml::Path &path, const Value &value);
    [[nodiscard]] Result<> insertKey(const yaml::Path &mapping, const QString &key,
                                     const Value &value);
    [[nodiscard]] Result<> remove(const yaml::Path &path);
    [[nodiscard]] Result<> renameKey(const yaml::Path &path, const QString &key);
    /// Spells a step as `spelled` does (see stepTexts()), comments and quoting with it, where that
    /// says the same here; else it stays as it is.
    [[nodiscard]] Result<> spellStep(const QString &name, const QByteArray &spelled);

    /// A step as it is spelled, as a text of its own: its key at column 0, with the comments in it,
    /// LF. Empty where it stands so that it cannot be taken out.
    [[nodiscard]] QByteArray stepText(size_t step) const;
    /// The same of each step of a mapping in another text.
    [[nodiscard]] static QHash<QString, QByteArray> stepTexts(const yaml::Tree &tree,
                                                              const yaml::Node &jobs);
    /// The value at a place; unset when there is none.
    [[nodiscard]] std::optional<Value> value(const yaml::Path &path) const;

    /// Takes the steps of `before` where nothing changed, so that they are the same objects.
    void keepFrom(const PipelineText &before);

    [[nodiscard]] const std::vector<text::Splice> &splices() const { return m_splices; }
    void forgetSplices() { m_splices.clear(); }

    /// The bytes can be given away for a moment, so that an edit of them copies nothing.
    [[nodiscard]] PipelineText withoutBytes() const;
    void setBytes(const QByteArray &bytes) { m_bytes = bytes; }

    /// Somebody else changed the bytes: `removed` bytes at `offset` became `inserted`, which made
    /// `lines` more lines. refresh() takes all such changes in.
    void follow(qsizetype offset, qsizetype removed, qsizetype inserted, int lines);
    /// Reads what follow() told of, of the text that is now `bytes`; false: it cannot be told from
    /// a part of the text, read() it anew.
    [[nodiscard]] bool refresh(const QByteArray &bytes);

private:
    struct Piece
    {
        qsizetype begin = 0; ///< Of the line of its key.
        int line = 0;
        bool plain = true;  ///< Means the same whatever stands around it.
        bool dirty = false; ///< To be read; its step is the one that stood there.
    };
    struct Shape
    {
        std::vector<Piece> pieces;
        QStringList names;
        qsizetype tail = 0;
        int column = 0;
    };
    struct FrameFinding
    {
        Error error;
        bool tail = false; ///< Its line counts from that of the tail.
    };
    using Change = std::function<Result<text::Splice>(yaml::Document &, const yaml::Path &)>;

    [[nodiscard]] static std::optional<Shape> shapeOf(const yaml::Tree &tree,
                                                      const yaml::Node &jobs);
    [[nodiscard]] static std::optional<Shape> shapeOfFile(const yaml::Tree &tree);
    [[nodiscard]] Result<> readAll(const yaml::Tree &tree);
    [[nodiscard]] Result<> readWhole();
    [[nodiscard]] bool readPieces(const std::vector<size_t> &numbers);
    [[nodiscard]] bool takeFrame(const yaml::Tree &tree, QStringList &changed);
    [[nodiscard]] bool replacePieces(size_t first, size_t count, const yaml::Tree &tree);
    [[nodiscard]] bool rereadMentioning(const QStringList &ports);

    [[nodiscard]] Result<> changeStep(size_t first, size_t last, const yaml::Path &path,
                                      const Change &change);
    [[nodiscard]] Result<> changeFrame(const yaml::Path &path, const Change &change);
    [[nodiscard]] Result<> changeWhole(const yaml::Path &path, const Change &change);
    [[nodiscard]] Result<> change(const yaml::Path &path, const Change &change);

    [[nodiscard]] Result<> spaceLast();
    [[nodiscard]] bool isSpaced(size_t piece) const;
    [[nodiscard]] qsizetype headSize() const { return m_pieces.front().begin; }
    [[nodiscard]] qsizetype endOf(size_t piece) const;
    [[nodiscard]] QByteArray region(size_t first, size_t last) const;
    [[nodiscard]] Errors shifted(const std::vector<FrameFinding> &findings) const;
    void index();
    void note(size_t first, size_t count, bool there);
    void reindex(size_t first, size_t count, const QStringList &names);

    QString m_file;
    QByteArray m_bytes;
    bool m_sliced = false;
    bool m_framePlain = false;
    int m_column = 0;
    std::vector<Piece> m_pieces;
    std::vector<ReadStepPtr> m_steps;
    qsizetype m_tail = 0; ///< Where the last piece ends.
    int m_tailLine = 0;
    int m_readTailLine = 0; ///< When m_frame was read, as its places count.
    bool m_frameDirty = false;
    bool m_lost = false;   ///< follow() could not tell.
    bool m_merged = false; ///< It made one piece of several: m_places is of before.
    std::shared_ptr<const Frame> m_frame;
    std::vector<FrameFinding> m_errors;
    std::vector<FrameFinding> m_warnings;
    QHash<QString, size_t> m_places;
    QHash<QString, QStringList> m_readers;
    std::vector<text::Splice> m_splices;
};

/// Works out the wires and mentions of a step.
[[nodiscard]] std::shared_ptr<ReadStep> readStep(std::shared_ptr<const assets::Step> step);

/// `text` with every reference to the step `from` (below `parent.jobs`), or to the pipeline's port
/// `from`, naming `to` instead; unset when nothing changes.
struct Renaming
{
    enum class What { Step, ParentInput, ParentOutput };
    What what = What::Step;
    QString from;
    QString to;
};
[[nodiscard]] std::optional<QString> renamed(const QString &text,
                                             const std::vector<Renaming> &renamings);
/// The texts of a step's mapping in which references to the pipeline may stand, with their paths
/// below the step.
[[nodiscard]] std::vector<std::pair<yaml::Path, QString>> parentTexts(const Value &step);

} // namespace tenon::graph
