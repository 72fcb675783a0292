#include "text/document.h"

namespace tenon::text {
namespace {

// What undo may hold; older steps are forgotten.
constexpr qsizetype undoLimit = 128 << 20;

qsizetype weight(const std::vector<Splice> &splices)
{
    qsizetype sum = 64;
    for (const Splice &splice : splices)
        sum += splice.removed.size() + splice.inserted.size() + 64;
    return sum;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool hasBreak(const QByteArray &text)
{
    return text.contains('\n') || text.contains('\r');
}

} // namespace

Document::Document(QObject *parent)
    : QObject(parent)
{
}

Document::~Document() = default;

void Document::load(LineBuffer buffer)
{
    m_buffer = std::move(buffer);
    m_steps.clear();
    m_done = 0;
    m_open = false;
    m_stepBytes = 0;
    ++m_revision;
    m_base = m_saved = ++m_states;
    Q_EMIT loaded();
    Q_EMIT stepsChanged();
    tellModified();
}

quint64 Document::state() const
{
    return m_done == 0 ? m_base : m_steps[m_done - 1].state;
}

void Document::setSaved(quint64 state)
{
    m_saved = state;
    m_open = false;
    tellModified();
}

void Document::tellModified()
{
    if (isModified() == m_toldModified)
        return;
    m_toldModified = isModified();
    Q_EMIT modifiedChanged(m_toldModified);
}

void Document::apply(const Splice &splice)
{
    Change change{splice.offset, splice.removed.size(), splice.inserted.size(), {}};
    change.lines = m_buffer.replace(splice.offset, splice.removed.size(), splice.inserted);
    ++m_revision;
    Q_EMIT changed(change);
}

bool Document::mergeInto(Step &last, const Splice &splice, Merge merge) const
{
    if (merge == Merge::None || last.merge != merge || last.splices.size() != 1
        || last.state == m_saved || hasBreak(splice.inserted) || hasBreak(splice.removed))
        return false;
    Splice &old = last.splices.front();
    if (merge == Merge::Typing) {
        if (!splice.removed.isEmpty() || splice.offset != old.offset + old.inserted.size()
            || old.inserted.isEmpty() || hasBreak(old.inserted) || splice.inserted.isEmpty())
            return false;
        // A word begins: what stands before it is undone on its own.
        if (isBlank(old.inserted.back()) && !isBlank(splice.inserted.front()))
            return false;
        old.inserted += splice.inserted;
        return true;
    }
    if (!splice.inserted.isEmpty() || !old.inserted.isEmpty() || hasBreak(old.removed))
        return false;
    if (splice.offset + splice.removed.size() == old.offset) {
        old.removed.prepend(splice.removed);
        old.offset = splice.offset;
        return true;
    }
    if (splice.offset != old.offset)
        return false;
    old.removed += splice.removed;
    return true;
}

Result<> Document::edit(const std::vector<Splice> &splices, const Selection &before,
                        const Selection &after, Merge merge, RiderPtr rider)
{
    std::vector<Splice> useful;
    for (const Splice &splice : splices)
        if (splice.removed != splice.inserted)
            useful.push_back(splice);
    if (useful.empty() && !rider)
        return {};
    for (size_t i = 0; i < useful.size(); ++i) {
        const Splice &splice = useful[i];
        if (splice.offset < 0 || splice.offset > m_buffer.size()
            || QByteArrayView(m_buffer.bytes())
                       .sliced(splice.offset)
                       .first(std::min(splice.removed.size(), m_buffer.size() - splice.offset))
                   != splice.removed) {
            while (i-- > 0)
                apply(useful[i].inverse());
            return fail(Error::Code::Conflict, "text.splice");
        }
        apply(splice);
    }
    while (m_steps.size() > m_done) {
        m_stepBytes -= weight(m_steps.back().splices);
        m_steps.pop_back();
    }
    const quint64 state = useful.empty() ? this->state() : ++m_states;
    if (m_open && !rider && m_done > 0 && !m_steps.back().rider && useful.size() == 1
        && mergeInto(m_steps.back(), useful.front(), merge)) {
        m_steps.back().after = after;
        m_steps.back().state = state;
        m_stepBytes += useful.front().inserted.size() + useful.front().removed.size();
    } else {
        m_stepBytes += weight(useful);
        m_steps.push_back({std::move(useful), before, after, merge, state, std::move(rider)});
        ++m_done;
        dropOldSteps();
    }
    m_open = true;
    tellModified();
    Q_EMIT stepsChanged();
    return {};
}

Result<> Document::become(const QByteArray &bytes, const Selection &before)
{
    const auto splice = difference(m_buffer.bytes(), bytes);
    if (!splice)
        return {};
    const auto moved = [&](qsizetype at) {
        if (at <= splice->offset)
            return at;
        if (at >= splice->offset + splice->removed.size())
            return at + splice->inserted.size() - splice->removed.size();
        return std::min(at, splice->offset + splice->inserted.size());
    };
    m_open = false;
    return edit({*splice}, before, {moved(before.anchor), moved(before.cursor)});
}

std::optional<Selection> Document::undo()
{
    if (!canUndo() || (m_gate && !m_gate(m_steps[m_done - 1].rider, false)))
        return std::nullopt;
    m_open = false;
    const Step &step = m_steps[m_done - 1];
    for (auto it = step.splices.rbegin(); it != step.splices.rend(); ++it)
        apply(it->inverse());
    --m_done;
    tellModified();
    const Selection before = step.before;
    Q_EMIT undone(RiderPtr(step.rider));
    Q_EMIT stepsChanged();
    return before;
}

std::optional<Selection> Document::redo()
{
    if (!canRedo() || (m_gate && !m_gate(m_steps[m_done].rider, true)))
        return std::nullopt;
    m_open = false;
    for (const Splice &splice : m_steps[m_done].splices)
        apply(splice);
    ++m_done;
    tellModified();
    const Selection after = m_steps[m_done - 1].after;
    Q_EMIT redone(RiderPtr(m_steps[m_done - 1].rider));
    Q_EMIT stepsChanged();
    return after;
}

void Document::closeStep()
{
    m_open = false;
}

void Document::dropOldSteps()
{
    while (m_stepBytes > undoLimit && m_done > 1) {
        m_stepBytes -= weight(m_steps.front().splices);
        m_base = m_steps.front().state;
        m_steps.pop_front();
        --m_done;
    }
}

std::optional<Splice> difference(const QByteArray &from, const QByteArray &to)
{
    if (from == to)
        return std::nullopt;
    const qsizetype shorter = std::min(from.size(), to.size());
    qsizetype head
        = std::mismatch(from.cbegin(), from.cbegin() + shorter, to.cbegin()).first - from.cbegin();
    // Never in the middle of a character.
    while (head > 0 && head < from.size() && (uchar(from[head]) & 0xc0) == 0x80)
        --head;
    while (head > 0 && head < to.size() && (uchar(to[head]) & 0xc0) == 0x80)
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    while (tail > 0 && (uchar(from[from.size() - tail]) & 0xc0) == 0x80)
        --tail;
    return Splice{head, from.sliced(head, from.size() - tail - head),
                  to.sliced(head, to.size() - tail - head)};
}

} // namespace tenon::text
