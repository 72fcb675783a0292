// The layout beside the text: shown, read, and written over nothing of others.
#include "base/platform/files.h"
#include "graph/document.h"

#include <QFile>

#include <thread>

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

constexpr qint64 sizeLimit = 64 << 20;
constexpr auto patience = std::chrono::milliseconds(400);

// Empty: there is none.
Result<QByteArray> bytesOf(const QString &path)
{
    return QFile::exists(path) ? platform::readFile(path, sizeLimit) : QByteArray();
}

Result<> put(const QString &path, const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        return platform::replaceFile(path, bytes);
    QFile file(path);
    if (file.exists() && !file.remove())
        return fail(Error::Code::Io, "io.remove",
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    return {};
}

} // namespace

struct PipelineDocument::Written
{
    Result<> done;
    bool useful = false; ///< There was something to write.
    QByteArray bytes;    ///< Of the file as it is now.
    /// Somebody else wrote the file: as it was known here, and as it was found.
    std::optional<std::pair<LayoutFile, LayoutFile>> others;
    bool unreadable = false; ///< What was found cannot be read; it was left alone.
};

// Writes what is new here, or only looks at the file. On the disk's lane.
PipelineDocument::Written PipelineDocument::write(const QString &path, const QByteArray &known,
                                                  const LayoutFile &ours, bool look)
{
    Written out;
    out.bytes = known;
    QByteArray text = layoutText(ours);
    if (!look && text == known)
        return out;
    auto there = bytesOf(path);
    if (!there) {
        out.done = std::unexpected(std::move(there.error()));
        return out;
    }
    // A file that is gone says nothing of where things shall lie.
    if (*there != known && *there != text && !there->isEmpty()) {
        out.bytes = *there;
        auto theirs = readLayout(*there, path);
        if (!theirs) {
            out.unreadable = true;
            out.done = std::unexpected(std::move(theirs.error()));
            return out;
        }
        out.others.emplace(readLayout(known, path).value_or(LayoutFile()), *std::move(theirs));
        text = layoutText(mergeLayouts(out.others->first, ours, out.others->second));
    }
    if (look)
        return out;
    out.useful = true;
    out.done = put(path, text);
    if (out.done)
        out.bytes = std::move(text);
    return out;
}

void PipelineDocument::tellLayout(const LayoutChange &change)
{
    if (change.isEmpty())
        return;
    GraphDelta delta;
    delta.layoutOnly = true;
    for (auto it = change.nodes.begin(); it != change.nodes.end(); ++it) {
        const auto node = m_nodes.find(it.key());
        if (node == m_nodes.end())
            continue;
        place(*node);
        delta.moved << it.key();
    }
    delta.decorationsChanged = !change.groups.empty() || !change.notes.empty();
    if (!change.groups.empty()) {
        for (DesignNode &node : m_nodes)
            place(node);
    }
    if (!change.ports.empty() && m_frame) {
        DesignPipeline pipeline = pipelineOf(*m_frame);
        delta.pipelineChanged = !(pipeline == m_pipeline);
        m_pipeline = std::move(pipeline);
    }
    if (m_open && !delta.isEmpty())
        Q_EMIT changed(delta);
}

NamesOf PipelineDocument::names() const
{
    NamesOf out;
    out.reserve(m_order.size());
    for (const qint64 id : m_order)
        out.insert(id, m_ids.nameOf(id));
    return out;
}

void PipelineDocument::takeLayoutFile(const LayoutFile &file)
{
    tellLayout(takeLayout(
        m_layout, file, names(), [this](const QString &name) { return m_ids.idOf(name); },
        [this] { return m_ids.fresh(); }));
}

void PipelineDocument::readLayoutFile()
{
    using Read = std::pair<QByteArray, Result<LayoutFile>>;
    m_disk.run(
        [path = layoutPath(m_path)]() -> Read {
            auto bytes = bytesOf(path);
            if (!bytes)
                return {{}, std::unexpected(std::move(bytes.error()))};
            auto layout = bytes->isEmpty() ? LayoutFile() : readLayout(*bytes, path);
            return {*std::move(bytes), std::move(layout)};
        },
        [this, path = m_path](Read read) {
            if (path != m_path) // what lies beside it now counts
                return readLayoutFile();
            auto &[bytes, layout] = read;
            m_layoutRead = true;
            m_layoutSaved = std::move(bytes);
            m_layoutBad = !layout;
            if (layout)
                takeLayoutFile(*layout);
            tellOpened();
            if (!layout)
                Q_EMIT layoutRefused(layout.error());
        });
}

bool PipelineDocument::isLayoutModified() const
{
    return layoutText(layoutFile(m_layout, names())) != m_layoutSaved;
}

// An edit or its undo moved something, or not.
void PipelineDocument::moved(const LayoutChange &change)
{
    if (!change.isEmpty())
        m_layoutBad = false;
    tellLayout(change);
    m_saveSoon.start();
}

void PipelineDocument::saveLayout()
{
    if (!m_open)
        return;
    m_saveSoon.stop();
    m_saveWanted = true;
    reread();
    writeWanted();
}

// The steps are written under the names they have in the text: that is read first.
void PipelineDocument::writeWanted()
{
    if (!m_stale && std::exchange(m_saveWanted, false) && !m_broken && !m_layoutBad)
        writeLayout(false);
}

void PipelineDocument::lookAtLayoutFile()
{
    if (m_open)
        writeLayout(true);
}

// One at a time: the second starts from what the first found and wrote.
void PipelineDocument::writeLayout(bool look)
{
    if (m_writing) {
        m_lookAgain = m_lookAgain || look;
        m_saveWanted = m_saveWanted || !look;
        return;
    }
    m_writing = true;
    m_disk.run([path = layoutPath(m_path), known = m_layoutSaved, layout = m_layout,
                names = names(),
                look] { return write(path, known, layoutFile(layout, names), look); },
               [this, path = m_path](const Written &written) {
                   m_writing = false;
                   if (path == m_path)
                       wrote(written);
                   else
                       m_saveWanted = true;
                   if (std::exchange(m_lookAgain, false))
                       writeLayout(true);
                   else
                       writeWanted();
               });
}

void PipelineDocument::wrote(const Written &written)
{
    m_layoutSaved = written.bytes;
    if (written.unreadable) {
        // As at the beginning: it is left alone until something is moved.
        m_layoutBad = true;
        Q_EMIT layoutRefused(written.done.error());
        return;
    }
    if (written.others) {
        takeLayoutFile(mergeLayouts(written.others->first, layoutFile(m_layout, names()),
                                    written.others->second));
        m_saveSoon.start();
    }
    if (written.useful || !written.done)
        Q_EMIT layoutSaved(written.done);
}

// What was moved a moment ago. A program that ends takes its threads along, so that they are waited
// for, but not for long: the folder may be one that hangs.
void PipelineDocument::writeLast()
{
    const bool moved = m_saveSoon.isActive() && m_open && !m_broken && !m_stale && !m_layoutBad
                       && !m_text.isModified();
    if (moved)
        m_disk.run(
            [path = layoutPath(m_path), known = m_layoutSaved, layout = m_layout, names = names()] {
                (void)write(path, known, layoutFile(layout, names), false);
            });
    const auto end = std::chrono::steady_clock::now() + patience;
    while (((moved && m_disk.isBusy()) || (m_stepping && m_files.isBusy()))
           && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

} // namespace tenon::graph
