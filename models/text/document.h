#pragma once

#include "base/error.h"
#include "text/linebuffer.h"
#include "text/splice.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace tenon::text {

/// What else a step of undo did, beside its splices: the places of nodes on a canvas, a name for a
/// list of what was done. Whoever made the step knows what it is.
struct Rider
{
    Rider() = default;
    Rider(const Rider &) = default;
    Rider &operator=(const Rider &) = default;
    virtual ~Rider() = default;
};
using RiderPtr = std::shared_ptr<const Rider>;

/// A text being edited: its bytes, one undo stack, and whether it is as it was saved. Whoever edits
/// it (a text view, a canvas that writes the same file) does so with splices through this one
/// stack; views only mirror it. GUI thread.
class Document final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Document)

public:
    /// Which steps may become one with the step before: letters of a word, characters erased in a
    /// row.
    enum class Merge { None, Typing, Erasing };

    /// One splice that was done, with what it did to the lines.
    struct Change
    {
        qsizetype offset = 0;
        qsizetype removed = 0;  ///< Bytes.
        qsizetype inserted = 0; ///< Bytes.
        LineBuffer::Lines lines;
    };

    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    /// Takes the bytes of a file: nothing to undo, not modified. The buffer may have been made on
    /// another thread.
    void load(LineBuffer buffer);

    [[nodiscard]] const LineBuffer &buffer() const { return m_buffer; }
    [[nodiscard]] const QByteArray &bytes() const { return m_buffer.bytes(); }
    [[nodiscard]] int lineCount() const { return m_buffer.lineCount(); }
    /// Counts changes; never the same for two different texts of this document.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// Does the splices one after the other (each offset counts in the text the ones before made)
    /// as one step of undo. `before` and `after` are where the person was and is. Fails with
    /// Conflict, "text.splice", and changes nothing when the bytes at a place are others. With a
    /// rider it is a step of its own, also without any splice: then the text stays as saved as it
    /// was.
    [[nodiscard]] Result<> edit(const std::vector<Splice> &splices, const Selection &before,
                                const Selection &after, Merge merge = Merge::None,
                                RiderPtr rider = {});
    /// edit() that turns the text into `bytes` by one splice around what differs.
    [[nodiscard]] Result<> become(const QByteArray &bytes, const Selection &before);

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    /// Undoes or does again one step; where the person was then. Unset when there is none, or the
    /// gate is shut.
    std::optional<Selection> undo();
    std::optional<Selection> redo();
    /// Asked before a step is undone or done again (`forward`). Where it says no, nothing happens;
    /// whoever said so may do it later.
    using Gate = std::function<bool(const RiderPtr &rider, bool forward)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }
    /// Steps that can be undone, then those that can be done again.
    [[nodiscard]] int stepCount() const { return int(m_steps.size()); }
    [[nodiscard]] int doneCount() const { return int(m_done); }
    /// What step number `step` of them did beside its splices; null for a plain edit.
    [[nodiscard]] RiderPtr rider(int step) const { return m_steps[size_t(step)].rider; }
    /// The next edit starts a step of its own.
    void closeStep();

    /// Names what the text says now; setSaved() with it when that is on disk.
    [[nodiscard]] quint64 state() const;
    void setSaved(quint64 state);
    [[nodiscard]] bool isModified() const { return state() != m_saved; }

Q_SIGNALS:
    /// After each splice, the text being the new one.
    void changed(const tenon::text::Document::Change &change);
    /// The text is another one altogether.
    void loaded();
    void modifiedChanged(bool modified);
    /// A step was undone or done again, its splices before this; null for a plain edit.
    void undone(const tenon::text::RiderPtr &rider);
    void redone(const tenon::text::RiderPtr &rider);
    /// What can be undone or done again is another thing.
    void stepsChanged();

private:
    struct Step
    {
        std::vector<Splice> splices;
        Selection before;
        Selection after;
        Merge merge = Merge::None;
        quint64 state = 0;
        RiderPtr rider;
    };
    void apply(const Splice &splice);
    bool mergeInto(Step &last, const Splice &splice, Merge merge) const;
    void dropOldSteps();
    void tellModified();

    LineBuffer m_buffer;
    std::deque<Step> m_steps;
    size_t m_done = 0;
    bool m_open = false; ///< The last step may take more.
    qsizetype m_stepBytes = 0;
    Gate m_gate;
    quint64 m_revision = 0;
    quint64 m_states = 0;
    quint64 m_base = 0; ///< The state below the first step.
    quint64 m_saved = 0;
    bool m_toldModified = false;
};

/// The splice that turns `from` into `to`, around what differs; unset when they are alike.
[[nodiscard]] std::optional<Splice> difference(const QByteArray &from, const QByteArray &to);

} // namespace tenon::text
