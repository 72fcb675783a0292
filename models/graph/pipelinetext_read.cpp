// How a pipeline's text becomes steps: all of it, or the part that was touched.
#include "graph/pipelinetext.h"

#include "yaml/load.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

using Position = std::pair<int, int>;

Position positionOf(const Location &where)
{
    return {where.line, where.column};
}

// The steps of what was read; nullptr when that is no pipeline.
std::vector<assets::Step> *stepsOf(yaml::Reading &reading)
{
    if (!reading.asset)
        return nullptr;
    assets::PipelineBody *body = nullptr;
    if (auto *job = std::get_if<assets::Job>(&*reading.asset))
        body = std::get_if<assets::PipelineBody>(&job->body);
    else if (auto *component = std::get_if<assets::Component>(&*reading.asset))
        body = std::get_if<assets::PipelineBody>(&component->body);
    return body ? &body->steps : nullptr;
}

// What one part of a text cannot know: other steps. The graph checks those.
bool isOfOthers(const Error &error)
{
    return error.id.startsWith("expression.unknown-step") || error.id == "file.hook-step";
}

bool isSame(const Errors &a, int lineOfA, const Errors &b, int lineOfB)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const Error &x, const Error &y) {
        Error moved = y;
        if (moved.where.line > 0)
            moved.where.line += lineOfA - lineOfB;
        return x == moved;
    });
}

bool startsLine(const QByteArray &bytes, qsizetype at, qsizetype *begin)
{
    while (at > 0 && (bytes[at - 1] == ' '))
        --at;
    if (at == 3 && bytes.startsWith("\xef\xbb\xbf"))
        at = 3;
    *begin = at;
    return at == 0 || bytes[at - 1] == '\n' || bytes[at - 1] == '\r' || at == 3;
}

struct Parts
{
    std::vector<std::shared_ptr<ReadStep>> steps;
    Errors errors; ///< Of what stands around the steps.
    Errors warnings;
};

// Each finding goes to the step it stands in.
Parts take(yaml::Reading &reading, const yaml::Tree &tree, const yaml::Node &jobs)
{
    Parts out;
    std::vector<std::pair<Position, size_t>> places;
    for (assets::Step &step : *stepsOf(reading)) {
        places.emplace_back(positionOf(step.where), out.steps.size());
        out.steps.push_back(readStep(std::make_shared<const assets::Step>(std::move(step))));
    }
    std::sort(places.begin(), places.end());
    const Position end = jobs ? positionOf(tree.locate(jobs.end())) : Position();
    const auto give = [&](Errors &from, Errors ReadStep::*own, Errors &others) {
        for (Error &error : from) {
            if (isOfOthers(error))
                continue;
            const Position at = positionOf(error.where);
            auto place = std::upper_bound(places.begin(), places.end(),
                                          std::pair(at, std::numeric_limits<size_t>::max()));
            if (place == places.begin() || end < at)
                others.push_back(std::move(error));
            else
                ((*out.steps[std::prev(place)->second]).*own).push_back(std::move(error));
        }
    };
    give(reading.errors, &ReadStep::errors, out.errors);
    give(reading.warnings, &ReadStep::warnings, out.warnings);
    stepsOf(reading)->clear();
    return out;
}

std::shared_ptr<const Frame> frameOf(yaml::Reading &reading)
{
    auto frame = std::make_shared<Frame>();
    if (auto *job = std::get_if<assets::Job>(&*reading.asset)) {
        frame->job = std::move(*job);
    } else {
        frame->isComponent = true;
        frame->component = std::move(std::get<assets::Component>(*reading.asset));
    }
    return frame;
}

// The one that was there where nothing changed.
ReadStepPtr kept(const ReadStepPtr &before, ReadStepPtr now)
{
    if (!before || before->step->name != now->step->name)
        return now;
    const int was = before->step->where.line;
    const int is = now->step->where.line;
    const bool same = now->digest != 0 ? before->digest == now->digest
                                       : before->digest == 0 && *before->step == *now->step;
    return same && isSame(before->errors, was, now->errors, is)
                   && isSame(before->warnings, was, now->warnings, is)
               ? before
               : now;
}

size_t digestOf(const QByteArray &bytes, qsizetype begin, qsizetype end)
{
    return qHash(QByteArrayView(bytes).sliced(begin, end - begin), 1) | 1;
}

} // namespace

// How the steps stand in `jobs`; unset unless each begins a line of its own, at one column.
std::optional<PipelineText::Shape> PipelineText::shapeOf(const yaml::Tree &tree,
                                                         const yaml::Node &jobs)
{
    if (!jobs || jobs.kind() != yaml::NodeKind::Mapping || jobs.style() != yaml::Style::Block
        || jobs.propertiesBegin() != jobs.begin())
        return std::nullopt;
    Shape out;
    const QByteArray &bytes = tree.bytes();
    QSet<QByteArrayView> names;
    for (const yaml::Entry &entry : jobs.sourceEntries()) {
        Piece piece;
        const yaml::Node &key = entry.key;
        if (key.kind() != yaml::NodeKind::Scalar || key.propertiesBegin() != key.begin()
            || key.textBytes() == "<<" || names.contains(key.textBytes())
            || !startsLine(bytes, key.begin(), &piece.begin))
            return std::nullopt;
        const int column = int(key.begin() - piece.begin);
        if (!out.pieces.empty() && column != out.column)
            return std::nullopt;
        out.column = column;
        names.insert(key.textBytes());
        out.names << key.text();
        piece.line = key.where().line;
        out.pieces.push_back(piece);
    }
    if (out.pieces.empty())
        return std::nullopt;
    out.tail = bytes.size();
    return out;
}

std::optional<PipelineText::Shape> PipelineText::shapeOfFile(const yaml::Tree &tree)
{
    const yaml::Node root = tree.root();
    if (!root || root.kind() != yaml::NodeKind::Mapping || root.style() != yaml::Style::Block)
        return std::nullopt;
    const auto entries = root.sourceEntries();
    const yaml::Entry *jobs = nullptr;
    const yaml::Entry *behind = nullptr;
    for (const yaml::Entry &entry : entries) {
        if (entry.key.textBytes() == "<<")
            return std::nullopt;
        if (entry.key.textBytes() == "jobs") {
            if (jobs)
                return std::nullopt;
            jobs = &entry;
        } else if (jobs && !behind) {
            behind = &entry;
        }
    }
    auto out = jobs ? shapeOf(tree, jobs->value) : std::nullopt;
    if (out && behind && !startsLine(tree.bytes(), behind->key.propertiesBegin(), &out->tail))
        return std::nullopt;
    return out && out->column > 0 ? out : std::nullopt;
}

Result<PipelineText> PipelineText::read(const QByteArray &bytes, const QString &file)
{
    PipelineText out;
    out.m_file = file;
    out.m_bytes = bytes;
    auto tree = yaml::Tree::parse(bytes, file);
    if (!tree)
        return std::unexpected(std::move(tree.error()));
    if (auto done = out.readAll(*tree); !done)
        return std::unexpected(std::move(done.error()));
    return out;
}

Result<> PipelineText::readWhole()
{
    auto tree = yaml::Tree::parse(m_bytes, m_file);
    m_lost = !tree;
    return tree ? readAll(*tree) : Result<>(std::unexpected(std::move(tree.error())));
}

Result<> PipelineText::readAll(const yaml::Tree &tree)
{
    yaml::Reading reading = yaml::readAsset(tree, m_file);
    m_lost = !stepsOf(reading); // what was known is of another text
    if (m_lost)
        return reading.errors.empty() || reading.asset
                   ? fail(Error::Code::Format, "graph.not-a-pipeline", {{u"path"_s, m_file}},
                          {m_file, 1, 1})
                   : std::unexpected(reading.errors.front());
    const yaml::Node jobs = tree.root().find("jobs");
    Parts parts = take(reading, tree, jobs);
    auto shape = shapeOfFile(tree);
    if (shape && shape->pieces.size() != parts.steps.size())
        shape.reset();
    m_sliced = shape.has_value();
    m_frame = frameOf(reading);
    const std::vector<ReadStepPtr> before = std::move(m_steps);
    const QHash<QString, size_t> places = std::move(m_places);
    m_steps.clear();
    m_pieces.clear();
    m_framePlain = false;
    m_tail = tree.bytes().size();
    if (shape) {
        m_pieces = std::move(shape->pieces);
        m_column = shape->column;
        m_tail = shape->tail;
        const std::vector<qsizetype> special = tree.special();
        m_framePlain = std::none_of(special.begin(), special.end(),
                                    [&](qsizetype at) { return at < headSize() || at >= m_tail; });
        auto next = special.begin();
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            next = std::lower_bound(next, special.end(), m_pieces[i].begin);
            m_pieces[i].plain = next == special.end() || *next >= endOf(i);
        }
    }
    m_tailLine = m_readTailLine = tree.locate(m_tail).line;
    for (size_t i = 0; i < parts.steps.size(); ++i) {
        std::shared_ptr<ReadStep> &step = parts.steps[i];
        // What an alias stands for is not told by the bytes.
        if (m_sliced && m_pieces[i].plain)
            step->digest = digestOf(tree.bytes(), m_pieces[i].begin, endOf(i));
        if (!m_sliced)
            m_pieces.push_back({0, step->step->where.line, false, false});
        const auto old = places.constFind(step->step->name);
        m_steps.push_back(
            kept(old == places.cend() ? ReadStepPtr() : before[*old], std::move(step)));
    }
    const auto findings = [&](Errors &errors) {
        std::vector<FrameFinding> out;
        for (Error &error : errors) {
            const bool tail = m_sliced && error.where.line >= m_tailLine;
            if (tail)
                error.where.line -= m_tailLine;
            out.push_back({std::move(error), tail});
        }
        return out;
    };
    m_errors = findings(parts.errors);
    m_warnings = findings(parts.warnings);
    m_frameDirty = m_lost = m_merged = false;
    index();
    m_readers.clear();
    note(0, m_steps.size(), true);
    return {};
}

// Steps that came or go, for those they speak of.
void PipelineText::note(size_t first, size_t count, bool there)
{
    for (size_t i = first; i < first + count; ++i) {
        if (!m_steps[i])
            continue;
        const QString &name = m_steps[i]->step->name;
        for (const QString &mention : m_steps[i]->mentions) {
            if (there) {
                m_readers[mention] << name;
                continue;
            }
            const auto readers = m_readers.find(mention);
            if (readers == m_readers.end())
                continue;
            readers->removeOne(name);
            if (readers->isEmpty())
                m_readers.erase(readers);
        }
    }
}

void PipelineText::index()
{
    m_places.clear();
    m_places.reserve(qsizetype(m_steps.size()));
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i])
            m_places.insert(m_steps[i]->step->name, i);
    }
}

PipelineText PipelineText::withoutBytes() const
{
    // Member by member: a copy that shares the bytes would make the next edit copy them.
    PipelineText out;
    out.m_file = m_file;
    out.m_sliced = m_sliced;
    out.m_framePlain = m_framePlain;
    out.m_column = m_column;
    out.m_pieces = m_pieces;
    out.m_steps = m_steps;
    out.m_tail = m_tail;
    out.m_tailLine = m_tailLine;
    out.m_readTailLine = m_readTailLine;
    out.m_frameDirty = m_frameDirty;
    out.m_lost = m_lost;
    out.m_merged = m_merged;
    out.m_frame = m_frame;
    out.m_errors = m_errors;
    out.m_warnings = m_warnings;
    out.m_places = m_places;
    out.m_readers = m_readers;
    out.m_splices = m_splices;
    return out;
}

void PipelineText::keepFrom(const PipelineText &before)
{
    for (size_t i = 0; i < m_steps.size() && !before.m_steps.empty(); ++i) {
        ReadStepPtr &step = m_steps[i];
        if (i < before.m_steps.size() && step == before.m_steps[i])
            continue;
        const qsizetype old = before.indexOf(step->step->name);
        if (old >= 0)
            step = kept(before.m_steps[size_t(old)], step);
    }
}

// The steps `first` … became those of `names`; nothing else did.
void PipelineText::reindex(size_t first, size_t count, const QStringList &names)
{
    // Mostly they are the same ones: then a copy goes on to share the table.
    if (size_t(names.size()) == count
        && std::equal(
            names.begin(), names.end(), m_steps.begin() + qsizetype(first),
            [](const QString &name, const ReadStepPtr &step) { return name == step->step->name; }))
        return;
    for (size_t i = first; i < first + count; ++i) {
        const auto place = m_places.constFind(m_steps[i]->step->name);
        if (place != m_places.cend() && *place == i)
            m_places.erase(place);
    }
    const size_t end = first + count;
    if (const size_t now = first + size_t(names.size()); now != end) {
        for (size_t &place : m_places) {
            if (place >= end)
                place = place - end + now;
        }
    }
    for (qsizetype i = 0; i < names.size(); ++i)
        m_places.insert(names.at(i), first + size_t(i));
}

Location PipelineText::now(Location inFrame) const
{
    if (m_sliced && inFrame.line >= m_readTailLine)
        inFrame.line += m_tailLine - m_readTailLine;
    return inFrame;
}

Errors PipelineText::shifted(const std::vector<FrameFinding> &findings) const
{
    Errors out;
    for (const FrameFinding &finding : findings) {
        out.push_back(finding.error);
        if (finding.tail)
            out.back().where.line += m_tailLine;
    }
    return out;
}

qsizetype PipelineText::endOf(size_t piece) const
{
    return piece + 1 < m_pieces.size() ? m_pieces[piece + 1].begin : m_tail;
}

QByteArray PipelineText::region(size_t first, size_t last) const
{
    return m_bytes.sliced(m_pieces[first].begin, endOf(last) - m_pieces[first].begin);
}

// Reads steps in a text of only what stands around them and them.
bool PipelineText::readPieces(const std::vector<size_t> &numbers)
{
    QByteArray part = m_bytes.first(headSize());
    for (const size_t number : numbers)
        part += region(number, number);
    // A last step without a line end may stand anywhere now.
    if (m_tail < m_bytes.size())
        part += m_bytes.sliced(m_tail);
    auto tree = yaml::Tree::parse(part, m_file);
    if (!tree)
        return false;
    yaml::Reading reading = yaml::readAsset(*tree, m_file);
    if (!stepsOf(reading) || stepsOf(reading)->size() != numbers.size())
        return false;
    Parts parts = take(reading, *tree, tree->root().find("jobs"));
    for (size_t i = 0; i < numbers.size(); ++i) {
        std::shared_ptr<ReadStep> &step = parts.steps[i];
        if (m_pieces[numbers[i]].plain)
            step->digest = digestOf(m_bytes, m_pieces[numbers[i]].begin, endOf(numbers[i]));
        const qsizetype old = indexOf(step->step->name);
        m_steps[numbers[i]] = kept(old < 0 ? ReadStepPtr() : m_steps[size_t(old)], std::move(step));
    }
    return true;
}

// The pieces `first` … became what `tree`, a text of them alone, says. The bytes are the new ones
// already, the places behind them are not yet.
bool PipelineText::replacePieces(size_t first, size_t count, const yaml::Tree &tree)
{
    auto shape = shapeOf(tree, tree.root());
    if (!shape || shape->column != m_column || shape->pieces.front().begin != 0
        || !tree.special().empty())
        return false;
    for (const QString &name : std::as_const(shape->names)) {
        const qsizetype place = indexOf(name);
        if (place >= 0 && (size_t(place) < first || size_t(place) >= first + count))
            return false;
    }
    const qsizetype begin = m_pieces[first].begin;
    const int line = m_pieces[first].line;
    const bool last = first + count == m_pieces.size();
    const qsizetype moved = tree.bytes().size() - (endOf(first + count - 1) - begin);
    const int breaks = tree.locate(tree.bytes().size()).line - 1;
    const int movedLines = breaks - ((last ? m_tailLine : m_pieces[first + count].line) - line);
    for (size_t i = 0; i < shape->pieces.size(); ++i) {
        shape->pieces[i].begin += begin;
        shape->pieces[i].line += line - 1;
    }
    for (size_t i = first + count; i < m_pieces.size(); ++i) {
        m_pieces[i].begin += moved;
        m_pieces[i].line += movedLines;
    }
    m_tail += moved;
    m_tailLine += movedLines;
    std::vector<ReadStepPtr> steps;
    for (const QString &name : std::as_const(shape->names)) {
        const qsizetype place = indexOf(name);
        steps.push_back(place < 0 ? m_steps[first] : m_steps[size_t(place)]);
    }
    reindex(first, count, shape->names);
    note(first, count, false);
    m_pieces.erase(m_pieces.begin() + qsizetype(first),
                   m_pieces.begin() + qsizetype(first + count));
    m_pieces.insert(m_pieces.begin() + qsizetype(first), shape->pieces.begin(),
                    shape->pieces.end());
    m_steps.erase(m_steps.begin() + qsizetype(first), m_steps.begin() + qsizetype(first + count));
    m_steps.insert(m_steps.begin() + qsizetype(first), steps.begin(), steps.end());
    std::vector<size_t> numbers;
    for (size_t i = 0; i < steps.size(); ++i) {
        const size_t at = first + i;
        const size_t digest = digestOf(m_bytes, m_pieces[at].begin, endOf(at));
        if (!m_steps[at] || m_steps[at]->step->name != shape->names.at(qsizetype(i))
            || m_steps[at]->digest != digest)
            numbers.push_back(at);
    }
    if (!numbers.empty() && !readPieces(numbers))
        return false;
    note(first, steps.size(), true);
    return true;
}

// Steps that speak of ports of the pipeline which came or went are read again: what they say may be
// right or wrong now.
bool PipelineText::rereadMentioning(const QStringList &ports)
{
    if (ports.isEmpty())
        return true;
    std::vector<size_t> numbers;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const QStringList &mentions = m_steps[i]->parentMentions;
        if (std::any_of(mentions.begin(), mentions.end(),
                        [&](const QString &port) { return ports.contains(port); }))
            numbers.push_back(i);
    }
    for (const size_t number : numbers)
        note(number, 1, false);
    if (!numbers.empty() && !readPieces(numbers))
        return false;
    for (const size_t number : numbers)
        note(number, 1, true);
    return true;
}

// What stands around the steps, from a text of it and the last step (or what became of that).
bool PipelineText::takeFrame(const yaml::Tree &tree, QStringList &changed)
{
    auto shape = shapeOfFile(tree);
    if (!shape || shape->column != m_column || shape->pieces.empty())
        return false;
    yaml::Reading reading = yaml::readAsset(tree, m_file);
    if (!tree.special().empty() || !stepsOf(reading)
        || stepsOf(reading)->size() != shape->pieces.size())
        return false;
    const size_t last = m_pieces.size() - 1;
    // What stands in front of the steps holds none.
    if (m_pieces[last].dirty ? shape->pieces.front().begin != headSize()
                             : shape->names.front() != m_steps[last]->step->name)
        return false;
    for (const QString &name : std::as_const(shape->names)) {
        const qsizetype place = indexOf(name);
        if (place >= 0 && size_t(place) != last)
            return false;
    }
    Parts parts = take(reading, tree, tree.root().find("jobs"));
    const QStringList before = m_frame->ports();
    m_frame = frameOf(reading);
    const Piece &start = shape->pieces.front();
    const qsizetype moved = start.begin - headSize();
    const int movedLines = start.line - m_pieces.front().line;
    for (Piece &piece : m_pieces) {
        piece.begin += moved;
        piece.line += movedLines;
    }
    const Piece old = m_pieces.back();
    const int tailLine = tree.locate(shape->tail).line;
    m_tail = old.begin + shape->tail - start.begin;
    m_tailLine = old.line + tailLine - start.line;
    m_readTailLine = tailLine;
    m_pieces.pop_back();
    const ReadStepPtr oldStep = m_steps.back();
    note(last, 1, false);
    m_steps.pop_back();
    for (size_t i = 0; i < shape->pieces.size(); ++i)
        m_pieces.push_back({old.begin + shape->pieces[i].begin - start.begin,
                            old.line + shape->pieces[i].line - start.line, true, false});
    for (size_t i = 0; i < parts.steps.size(); ++i) {
        parts.steps[i]->digest = digestOf(m_bytes, m_pieces[last + i].begin, endOf(last + i));
        m_steps.push_back(kept(oldStep, std::move(parts.steps[i])));
        note(last + i, 1, true);
    }
    const auto findings = [&](Errors &errors) {
        std::vector<FrameFinding> out;
        for (Error &error : errors) {
            const bool tail = error.where.line >= tailLine;
            if (tail)
                error.where.line -= tailLine;
            out.push_back({std::move(error), tail});
        }
        return out;
    };
    m_errors = findings(parts.errors);
    m_warnings = findings(parts.warnings);
    if (const auto place = m_places.constFind(oldStep->step->name);
        place != m_places.cend() && *place == last)
        m_places.erase(place);
    for (qsizetype i = 0; i < shape->names.size(); ++i)
        m_places.insert(shape->names.at(i), last + size_t(i));
    const QStringList after = m_frame->ports();
    for (const QString &port : before) {
        if (!after.contains(port))
            changed << port;
    }
    for (const QString &port : after) {
        if (!before.contains(port))
            changed << port;
    }
    return true;
}

void PipelineText::follow(qsizetype offset, qsizetype removed, qsizetype inserted, int lines)
{
    if (!m_sliced || m_lost) {
        m_lost = true;
        return;
    }
    const qsizetype end = offset + removed;
    const qsizetype moved = inserted - removed;
    m_frameDirty = m_frameDirty || offset <= headSize() || end >= m_tail;
    // Pieces that the change touches, their ends included, become one that is to be read. What
    // comes behind the last one is the frame's: reading that tells what of it are steps.
    const auto from
        = std::lower_bound(m_pieces.begin(), m_pieces.end(), offset,
                           [](const Piece &piece, qsizetype at) { return piece.begin < at; });
    size_t first = size_t(from - m_pieces.begin());
    if (first > 0)
        --first;
    size_t behind = first;
    while (behind < m_pieces.size() && m_pieces[behind].begin <= end)
        ++behind;
    const bool inHead = end < headSize();
    const bool inTail = offset >= m_tail;
    if (inHead)
        behind = first = 0;
    else if (inTail)
        behind = first = m_pieces.size();
    else if (offset < headSize() || end > m_tail)
        m_lost = true;
    for (size_t i = first; i < behind; ++i)
        m_lost = m_lost || !m_pieces[i].plain;
    if (m_lost)
        return;
    for (size_t i = behind; i < m_pieces.size(); ++i) {
        m_pieces[i].begin += moved;
        m_pieces[i].line += lines;
    }
    if (!inTail) {
        m_tail += moved;
        m_tailLine += lines;
    }
    if (behind == first)
        return;
    m_pieces[first].dirty = true;
    m_merged = m_merged || behind > first + 1;
    note(first + 1, behind - first - 1, false);
    m_pieces.erase(m_pieces.begin() + qsizetype(first) + 1, m_pieces.begin() + qsizetype(behind));
    m_steps.erase(m_steps.begin() + qsizetype(first) + 1, m_steps.begin() + qsizetype(behind));
}

bool PipelineText::refresh(const QByteArray &bytes)
{
    m_bytes = bytes;
    if (!m_sliced || m_lost)
        return false;
    if (std::exchange(m_merged, false))
        index();
    // First what stands behind the steps: a line there may belong to the last one.
    QStringList ports;
    if (m_frameDirty) {
        m_frameDirty = false;
        auto tree = m_framePlain ? yaml::Tree::parse(m_bytes.first(headSize())
                                                         + m_bytes.sliced(m_pieces.back().begin),
                                                     m_file)
                                 : Result<yaml::Tree>();
        if (!m_framePlain || !tree || !takeFrame(*tree, ports))
            return false;
    }
    for (size_t i = 0; i < m_pieces.size();) {
        if (!m_pieces[i].dirty) {
            ++i;
            continue;
        }
        const size_t before = m_pieces.size();
        auto tree = yaml::Tree::parse(region(i, i), m_file);
        if (!tree || !replacePieces(i, 1, *tree))
            return false;
        i += 1 + m_pieces.size() - before;
    }
    return rereadMentioning(ports);
}

} // namespace tenon::graph
