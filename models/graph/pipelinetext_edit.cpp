// Edits of a pipeline's text.
#include "graph/pipelinetext.h"

#include "graph/naming.h"

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

// The name of the step that a path lies in; empty: in none.
QString stepOf(const yaml::Path &path)
{
    const auto &steps = path.steps();
    if (steps.size() < 2)
        return {};
    const QString *jobs = std::get_if<QString>(&steps[0]);
    const QString *name = std::get_if<QString>(&steps[1]);
    return jobs && *jobs == "jobs"_L1 && name ? *name : QString();
}

// A path below `jobs`, from the top and back.
yaml::Path inJobs(const yaml::Path &path)
{
    return joined({u"jobs"_s}, path);
}

yaml::Path belowJobs(const yaml::Path &path)
{
    return joined({}, path, 1);
}

// What a part of the text cannot do the whole may.
bool isRefused(const Error &error)
{
    return error.id == "yaml.edit-refused";
}

bool hasBreak(const QByteArray &bytes)
{
    return bytes.contains('\n') || bytes.contains('\r');
}

// What follows a step at its own column or before it is not its own.
bool isBehindStep(const QByteArray &line, int column)
{
    const QByteArray said = line.trimmed();
    return said.isEmpty() || (said.startsWith('#') && line.indexOf('#') <= column);
}

// The lines of a step whose key stands at `column`, moved to column 0. Empty: they cannot be.
QByteArray outdented(QByteArray lines, int column)
{
    lines.replace("\r\n", "\n");
    if (lines.contains('\r'))
        return {};
    QByteArrayList all = lines.split('\n');
    while (all.size() > 1 && isBehindStep(all.back(), column))
        all.removeLast();
    QByteArray out;
    for (const QByteArray &line : std::as_const(all)) {
        const QByteArray said = line.trimmed();
        qsizetype blanks = 0;
        while (blanks < line.size() && line.at(blanks) == ' ')
            ++blanks;
        if (blanks >= column)
            out += line.sliced(column);
        else if (said.startsWith('#'))
            out += said;
        else if (!said.isEmpty())
            return {};
        out += '\n';
    }
    return out;
}

} // namespace

// In the whole text.
Result<> PipelineText::changeWhole(const yaml::Path &path, const Change &change)
{
    yaml::Document document(m_bytes, m_file);
    auto splice = change(document, path);
    if (!splice)
        return std::unexpected(std::move(splice.error()));
    m_bytes = document.bytes();
    m_splices.push_back(*std::move(splice));
    return readAll(document.tree());
}

// In a text of the steps `first` to `last` alone; `path` is below `jobs`.
Result<> PipelineText::changeStep(size_t first, size_t last, const yaml::Path &path,
                                  const Change &change)
{
    for (size_t i = first; i <= last; ++i) {
        if (!m_pieces[i].plain)
            return changeWhole(inJobs(path), change);
    }
    // New lines end as those of the file do.
    if (first > 0 && !hasBreak(region(first, last)))
        --first;
    yaml::Document document(region(first, last), m_file);
    if (document.error())
        return changeWhole(inJobs(path), change);
    auto splice = change(document, path);
    if (!splice && isRefused(splice.error()))
        return changeWhole(inJobs(path), change);
    if (!splice)
        return std::unexpected(std::move(splice.error()));
    splice->offset += m_pieces[first].begin;
    m_bytes.replace(splice->offset, splice->removed.size(), splice->inserted);
    m_splices.push_back(*std::move(splice));
    if (replacePieces(first, last - first + 1, document.tree()))
        return {};
    return readWhole();
}

// In a text of what stands around the steps and the last one.
Result<> PipelineText::changeFrame(const yaml::Path &path, const Change &change)
{
    if (!m_framePlain || !m_pieces.back().plain)
        return changeWhole(path, change);
    const qsizetype head = headSize();
    const qsizetype last = m_pieces.back().begin;
    yaml::Document document(m_bytes.first(head) + m_bytes.sliced(last), m_file);
    if (document.error())
        return changeWhole(path, change);
    auto splice = change(document, path);
    if (!splice && isRefused(splice.error()))
        return changeWhole(path, change);
    if (!splice)
        return std::unexpected(std::move(splice.error()));
    const qsizetype end = splice->offset + splice->removed.size();
    if (splice->offset < head && end > head)
        return changeWhole(path, change);
    if (splice->offset >= head)
        splice->offset += last - head;
    PipelineText before = withoutBytes();
    m_bytes.replace(splice->offset, splice->removed.size(), splice->inserted);
    QStringList ports;
    if (takeFrame(document.tree(), ports) && rereadMentioning(ports)) {
        m_splices.push_back(*std::move(splice));
        return {};
    }
    before.m_bytes = std::move(m_bytes);
    before.m_bytes.replace(splice->offset, splice->inserted.size(), splice->removed);
    *this = std::move(before);
    return changeWhole(path, change);
}

Result<> PipelineText::change(const yaml::Path &path, const Change &change)
{
    if (!m_sliced)
        return changeWhole(path, change);
    const QString name = stepOf(path);
    const qsizetype place = name.isEmpty() ? -1 : indexOf(name);
    if (place >= 0)
        return changeStep(size_t(place), size_t(place), belowJobs(path), change);
    return changeFrame(path, change);
}

Result<> PipelineText::set(const yaml::Path &path, const Value &value)
{
    const auto before = this->value(path);
    if (before && *before == value)
        return {};
    return change(path, [&](yaml::Document &document, const yaml::Path &at) {
        return document.set(at, value);
    });
}

Result<> PipelineText::insertKey(const yaml::Path &mapping, const QString &key, const Value &value)
{
    const yaml::Path path = mapping / key;
    if (this->value(path))
        return fail(Error::Code::Conflict, "yaml.edit-exists", {{u"key"_s, key}});
    auto done = change(path, [&](yaml::Document &document, const yaml::Path &at) {
        return document.insertKey(at.parent(), key, value);
    });
    return done && stepOf(path) == key && path.steps().size() == 2 ? spaceLast() : done;
}

// Whether an empty line stands between a step and the one behind it.
bool PipelineText::isSpaced(size_t piece) const
{
    QByteArray lines = region(piece, piece);
    lines.replace('\r', QByteArray());
    const QByteArrayList all = lines.split('\n');
    for (qsizetype i = all.size() - 1; i-- > 0;) {
        const QByteArray line = all.at(i).trimmed();
        if (line.isEmpty())
            return true;
        if (!line.startsWith('#'))
            return false;
    }
    return false;
}

// Where empty lines stand between the steps, one stands before a new last one too.
Result<> PipelineText::spaceLast()
{
    const size_t count = m_pieces.size();
    if (!m_sliced || count < 3 || isSpaced(count - 2) || !m_pieces[count - 2].plain)
        return {};
    for (size_t i = count - 2; i-- > (count > 5 ? count - 5 : 0);) {
        if (!isSpaced(i))
            return {};
    }
    const QByteArray before = region(count - 2, count - 1);
    const qsizetype at = m_pieces[count - 1].begin - m_pieces[count - 2].begin;
    const QByteArray end = before.contains("\r\n") ? "\r\n" : "\n";
    QByteArray after = before;
    after.insert(at, end);
    // A block that keeps the lines behind it would be another text.
    const auto old = yaml::Tree::parse(before, m_file);
    const auto tree = yaml::Tree::parse(after, m_file);
    if (!old || !tree || !(old->root().value() == tree->root().value()))
        return {};
    const text::Splice splice{m_pieces[count - 1].begin, {}, end};
    m_bytes.insert(splice.offset, splice.inserted);
    m_splices.push_back(splice);
    if (replacePieces(count - 2, 2, *tree))
        return {};
    return readWhole();
}

QByteArray PipelineText::stepText(size_t step) const
{
    return m_sliced && step < m_pieces.size() && m_pieces[step].plain
               ? outdented(region(step, step), m_column)
               : QByteArray();
}

QHash<QString, QByteArray> PipelineText::stepTexts(const yaml::Tree &tree, const yaml::Node &jobs)
{
    QHash<QString, QByteArray> out;
    const auto shape = shapeOf(tree, jobs);
    if (!shape || !tree.special().empty())
        return out;
    const QByteArray &bytes = tree.bytes();
    const auto entries = jobs.sourceEntries();
    const auto behindLine = [&](qsizetype at) {
        const qsizetype next = bytes.indexOf('\n', at);
        return next < 0 ? bytes.size() : next + 1;
    };
    for (size_t i = 0; i < shape->pieces.size(); ++i) {
        const qsizetype begin = shape->pieces[i].begin;
        qsizetype end = behindLine(std::max(entries[i].key.end(), entries[i].value.end()));
        // The comments that follow may be its own.
        while (end < bytes.size()) {
            const qsizetype next = behindLine(end);
            const QByteArray line = bytes.sliced(end, next - end).trimmed();
            if (!line.isEmpty() && !line.startsWith('#'))
                break;
            end = next;
        }
        out.insert(shape->names.at(qsizetype(i)),
                   outdented(bytes.sliced(begin, end - begin), shape->column));
    }
    return out;
}

Result<> PipelineText::spellStep(const QString &name, const QByteArray &spelled)
{
    const qsizetype place = indexOf(name);
    if (!m_sliced || place < 0 || !m_pieces[size_t(place)].plain || spelled.isEmpty())
        return {};
    const QByteArray before = region(size_t(place), size_t(place));
    const auto old = yaml::Tree::parse(before, m_file);
    if (!old)
        return {};
    // What stands behind it stays.
    const auto entries = old->root().sourceEntries();
    if (entries.size() != 1)
        return {};
    qsizetype end = std::max(entries.front().key.end(), entries.front().value.end());
    while (end < before.size() && before.at(end) != '\n' && before.at(end) != '\r')
        ++end;
    const QByteArray lineEnd = before.contains("\r\n") ? "\r\n" : "\n";
    QByteArray after;
    for (const QByteArray &line : spelled.trimmed().split('\n')) {
        if (!after.isEmpty())
            after += lineEnd;
        if (!line.isEmpty())
            after += QByteArray(m_column, ' ');
        after += line;
    }
    after += before.sliced(end);
    const auto tree = yaml::Tree::parse(after, m_file);
    if (after == before || !tree || !(old->root().value() == tree->root().value()))
        return {};
    const text::Splice splice{m_pieces[size_t(place)].begin, before, after};
    m_bytes.replace(splice.offset, before.size(), after);
    m_splices.push_back(splice);
    if (replacePieces(size_t(place), 1, *tree))
        return {};
    return readWhole();
}

Result<> PipelineText::remove(const yaml::Path &path)
{
    const Change change
        = [](yaml::Document &document, const yaml::Path &at) { return document.remove(at); };
    const QString name = stepOf(path);
    const qsizetype place = name.isEmpty() ? -1 : indexOf(name);
    if (!m_sliced || place < 0 || path.steps().size() > 2)
        return this->change(path, change);
    // A whole step: the one beside it shows how steps stand.
    if (m_pieces.size() < 2)
        return changeWhole(path, change);
    const size_t first = place > 0 ? size_t(place) - 1 : 0;
    return changeStep(first, first + 1, belowJobs(path), change);
}

Result<> PipelineText::renameKey(const yaml::Path &path, const QString &key)
{
    if (this->value(path.parent() / key))
        return fail(Error::Code::Conflict, "yaml.edit-exists", {{u"key"_s, key}});
    return change(path, [&](yaml::Document &document, const yaml::Path &at) {
        return document.renameKey(at, key);
    });
}

} // namespace tenon::graph
