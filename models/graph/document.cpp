#include "graph/document.h"

#include "graph/naming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::graph {
namespace {

constexpr int pauseOfTyping = 200;
constexpr int pauseOfMoving = 1500;
// What takes longer to read than a frame may last is read on a thread.
constexpr qsizetype largeText = 64 << 10;

template <typename Ports> auto *named(Ports &ports, QStringView name)
{
    const auto it = std::find_if(ports.begin(), ports.end(),
                                 [&](const auto &port) { return port.name == name; });
    return it == ports.end() ? nullptr : &*it;
}

} // namespace

const Port *DesignNode::input(QStringView port) const
{
    return named(inputs, port);
}

const Port *DesignNode::output(QStringView port) const
{
    return named(outputs, port);
}

const PipelinePort *DesignPipeline::input(QStringView port) const
{
    return named(inputs, port);
}

const PipelinePort *DesignPipeline::output(QStringView port) const
{
    return named(outputs, port);
}

bool GraphDelta::isEmpty() const
{
    return !reset && added.isEmpty() && removed.isEmpty() && changed.isEmpty() && moved.isEmpty()
           && edgesAdded.empty() && edgesRemoved.empty() && !pipelineChanged && !decorationsChanged;
}

PipelineDocument::PipelineDocument(text::Document &text, const QString &path,
                                   ComponentSource &source, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_path(path)
    , m_source(source)
    , m_disk(this)
    , m_reader(this)
    , m_files(this)
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(pauseOfTyping);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(pauseOfMoving);
    connect(&m_readSoon, &QTimer::timeout, this, &PipelineDocument::reread);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] {
        if (!m_text.isModified())
            saveLayout();
    });
    connect(&m_text, &text::Document::changed, this, &PipelineDocument::onText);
    connect(&m_text, &text::Document::loaded, this, [this] {
        m_stale = true;
        m_next.reset();
        reread();
    });
    connect(&m_text, &text::Document::undone, this,
            [this](const text::RiderPtr &rider) { onRider(rider, false); });
    connect(&m_text, &text::Document::redone, this,
            [this](const text::RiderPtr &rider) { onRider(rider, true); });
    m_text.setGate(
        [this](const text::RiderPtr &rider, bool forward) { return mayStep(rider, forward); });
    connect(&m_text, &text::Document::stepsChanged, this, &PipelineDocument::historyChanged);
    connect(&m_source, &ComponentSource::answered, this, &PipelineDocument::onAnswer);
    readLayoutFile();
    m_stale = true;
    // Not in the constructor: whoever made it wants to hear of it.
    QMetaObject::invokeMethod(this, &PipelineDocument::reread, Qt::QueuedConnection);
}

PipelineDocument::~PipelineDocument()
{
    m_text.setGate({});
    // The step itself will not be done: its files stay with it.
    if (m_stepping)
        m_files.run(std::move(m_stepBack));
    writeLast();
}

void PipelineDocument::moveTo(const QString &path)
{
    m_path = path;
    m_layoutSaved.clear();
    m_pipelineText = {};
    m_next.reset();
    m_stale = true;
    m_layoutBad = false;
    reread();
    m_saveSoon.start();
    lookAtLayoutFile();
}

const DesignNode *PipelineDocument::node(qint64 id) const
{
    const auto it = m_nodes.constFind(id);
    return it == m_nodes.cend() ? nullptr : &*it;
}

qint64 PipelineDocument::find(const QString &step) const
{
    const qint64 id = m_ids.find(step);
    return m_nodes.contains(id) ? id : 0;
}

std::vector<DesignEdge> PipelineDocument::edges() const
{
    std::vector<DesignEdge> out;
    for (const qint64 id : m_order) {
        const auto it = m_wires.constFind(id);
        if (it != m_wires.cend())
            out.insert(out.end(), it->begin(), it->end());
    }
    return out;
}

std::vector<DesignEdge> PipelineDocument::edgesOf(qint64 node) const
{
    std::vector<DesignEdge> out;
    for (auto it = m_wires.begin(); it != m_wires.end(); ++it) {
        for (const DesignEdge &edge : *it) {
            if (edge.from.node == node || edge.to.node == node)
                out.push_back(edge);
        }
    }
    return out;
}

std::vector<GroupBox> PipelineDocument::groups() const
{
    std::vector<GroupBox> out;
    for (const auto &[id, box] : m_layout.groups())
        out.push_back(box);
    return out;
}

std::vector<Note> PipelineDocument::notes() const
{
    std::vector<Note> out;
    for (const auto &[id, note] : m_layout.notes())
        out.push_back(note);
    return out;
}

std::vector<DesignProblem> PipelineDocument::problems() const
{
    std::vector<DesignProblem> out = problemsOf(0);
    for (const qint64 id : m_order) {
        const auto own = problemsOf(id);
        out.insert(out.end(), own.begin(), own.end());
    }
    return out;
}

Location PipelineDocument::whereOf(qint64 node) const
{
    const qsizetype place = m_pipelineText.indexOf(m_ids.nameOf(node));
    return {m_path, place < 0 ? 1 : m_pipelineText.lineOf(size_t(place)), 1};
}

void PipelineDocument::setBroken(std::optional<Error> error)
{
    if (m_broken == error)
        return;
    m_broken = std::move(error);
    Q_EMIT brokenChanged();
}

void PipelineDocument::onText(const text::Document::Change &change)
{
    if (m_applying)
        return;
    m_stale = true;
    if (!m_next)
        m_next = m_pipelineText;
    m_next->follow(change.offset, change.removed, change.inserted,
                   change.lines.added - change.lines.removed);
    m_readSoon.start();
}

void PipelineDocument::onRider(const text::RiderPtr &rider, bool forward)
{
    const auto *own = dynamic_cast<const Rider *>(rider.get());
    // Each state is followed, not only the last of several: what a step of mine says of names
    // starts from the text as it was then.
    if (!own)
        return reread();
    m_ids.apply(own->ids, forward);
    m_layout.apply(own->layout, forward);
    if (!m_stale && m_next) {
        // Only places changed.
        m_pipelineText = *std::exchange(m_next, {});
        m_pipelineText.setBytes(m_text.bytes());
    }
    // What it says of names need not be guessed.
    m_namesSaid = !own->ids.empty();
    takeText();
    m_namesSaid = false;
    moved(own->layout);
}

void PipelineDocument::takeText()
{
    m_readSoon.stop();
    if (!m_stale)
        return;
    if (m_open && m_next && !m_broken && m_next->refresh(m_text.bytes())) {
        PipelineText next = *std::move(m_next);
        took(std::move(next));
        return;
    }
    took(PipelineText::read(m_text.bytes(), m_path));
}

// As takeText(), but a large text is read on the thread.
void PipelineDocument::reread()
{
    if (!m_stale)
        return;
    const bool parts = m_open && m_next && !m_broken;
    if (m_text.bytes().size() <= largeText) {
        takeText();
        return;
    }
    if (parts) {
        PipelineText next = *m_next;
        if (next.refresh(m_text.bytes())) {
            took(std::move(next));
            return;
        }
    }
    readOnThread();
}

void PipelineDocument::readOnThread()
{
    if (std::exchange(m_reading, true))
        return;
    m_reader.run(
        [bytes = m_text.bytes(), path = m_path] { return PipelineText::read(bytes, path); },
        [this, revision = m_text.revision(), path = m_path](Result<PipelineText> text) {
            m_reading = false;
            if (!m_stale)
                return;
            // After a move the same text is read once more: its paths start elsewhere.
            if (m_text.revision() == revision && m_path == path)
                took(std::move(text));
            else
                reread();
        });
}

void PipelineDocument::took(Result<PipelineText> text)
{
    m_stale = false;
    m_next.reset();
    const bool first = !m_pipelineText.framePtr(); // what could not be read had no steps to keep
    m_textRead = true;
    if (text) {
        text->keepFrom(m_pipelineText);
        followRename(*text);
        m_pipelineText = *std::move(text);
        rebuild(first);
        setBroken({});
    } else {
        setBroken(std::move(text.error()));
    }
    tellOpened();
    writeWanted();
}

void PipelineDocument::tellOpened()
{
    if (m_open || !m_textRead || !m_layoutRead)
        return;
    m_open = true;
    Q_EMIT opened();
}

// A step that a person gave another name in the text is the same node: where exactly one name went
// and one came, at the same place among the steps.
void PipelineDocument::followRename(const PipelineText &text)
{
    const auto &before = m_pipelineText.steps();
    const auto &after = text.steps();
    if (m_namesSaid || before.size() != after.size())
        return;
    std::optional<size_t> place;
    for (size_t i = 0; i < after.size(); ++i) {
        if (before[i] == after[i] || before[i]->step->name == after[i]->step->name)
            continue;
        if (place)
            return;
        place = i;
    }
    if (!place)
        return;
    const QString &from = before[*place]->step->name;
    const QString &to = after[*place]->step->name;
    if (m_pipelineText.step(to) || text.step(from))
        return;
    IdTable::Changes ignored;
    const qint64 id = m_ids.find(from);
    if (id == 0)
        return;
    m_ids.assign(from, 0, ignored);
    m_ids.assign(to, id, ignored);
}

Result<Applied> PipelineDocument::apply(const GraphEdit &edit, EditLabel label,
                                        std::shared_ptr<const OtherFiles> files)
{
    takeText();
    if (m_broken)
        return std::unexpected(*m_broken);
    if (!m_open)
        return fail(Error::Code::Refused, "graph.not-open", {{u"path"_s, m_path}});
    PipelineText start = std::move(m_pipelineText);
    start.forgetSplices();
    if (label.isEmpty())
        label = labelOf(edit, [this](qint64 id) { return m_ids.nameOf(id); });
    Editing editing(std::move(start), m_layout, m_ids, m_source);
    Result<> done = editing.run(edit);
    const std::vector<text::Splice> splices = editing.text.splices();
    if (done) {
        // Whoever hears of the new text may ask for places in it.
        m_pipelineText = std::move(editing.text);
        if (label.id == "edit.add-node" && !label.arguments.contains(u"name"_s)
            && !editing.made.nodes.isEmpty())
            label.arguments.insert(u"name"_s, m_ids.nameOf(editing.made.nodes.last()));
        done = record(std::move(label), splices, editing, std::move(files));
    }
    if (!done) {
        m_ids.apply(editing.idChanges, false);
        m_layout.apply(editing.layoutChange, false);
        if (!m_pipelineText.framePtr())
            m_pipelineText = std::move(editing.text);
        takeBack(splices);
        return std::unexpected(std::move(done.error()));
    }
    if (!splices.empty())
        rebuild(false);
    moved(editing.layoutChange);
    return std::move(editing.made);
}

// What an edit did before it failed, as if somebody had typed it back.
void PipelineDocument::takeBack(const std::vector<text::Splice> &splices)
{
    if (splices.empty())
        return;
    text::LineBuffer lines(m_pipelineText.bytes());
    for (auto it = splices.rbegin(); it != splices.rend(); ++it) {
        const auto done = lines.replace(it->offset, it->inserted.size(), it->removed);
        m_pipelineText.follow(it->offset, it->inserted.size(), it->removed.size(),
                              done.added - done.removed);
    }
    m_pipelineText.forgetSplices();
    if (m_pipelineText.refresh(m_text.bytes()))
        return;
    if (auto read = PipelineText::read(m_text.bytes(), m_path))
        m_pipelineText = *std::move(read);
}

// The step of undo of an edit that was done.
Result<> PipelineDocument::record(EditLabel label, const std::vector<text::Splice> &splices,
                                  const Editing &editing, std::shared_ptr<const OtherFiles> files)
{
    if (splices.empty() && editing.layoutChange.isEmpty())
        return {};
    auto rider = std::make_shared<Rider>();
    rider->label = std::move(label);
    rider->layout = editing.layoutChange;
    rider->ids = editing.idChanges;
    rider->files = std::move(files);
    text::Selection before;
    text::Selection after;
    if (!splices.empty()) {
        before.anchor = before.cursor = splices.front().offset;
        after.anchor = after.cursor = splices.back().offset + splices.back().inserted.size();
    }
    m_applying = true;
    auto done = m_text.edit(splices, before, after, text::Document::Merge::None, std::move(rider));
    m_applying = false;
    return done;
}

// A step with other files waits for them: they are on a disk.
bool PipelineDocument::mayStep(const text::RiderPtr &rider, bool forward)
{
    const auto *own = dynamic_cast<const Rider *>(rider.get());
    if (!m_passing && !m_stepping && own && own->files)
        step(rider, forward);
    if (m_stepping)
        return false;
    beginStep(own);
    return true;
}

// A step of mine leads to a text that can be read: it needs no copy of the last one that could, and
// nobody else holds the bytes while they are changed.
void PipelineDocument::beginStep(const Rider *own)
{
    if (!own || m_stale || m_broken || !m_open)
        return;
    m_next = std::exchange(m_pipelineText, {});
    m_next->setBytes({});
}

void PipelineDocument::step(const text::RiderPtr &rider, bool forward)
{
    m_stepping = true;
    const auto files = static_cast<const Rider *>(rider.get())->files;
    const auto stepped = std::make_shared<bool>(false); // on the thread only
    m_stepBack = [files, forward, stepped] {
        if (*stepped)
            std::ignore = forward ? files->undo() : files->redo();
    };
    m_files.run(
        [files, forward, stepped] {
            auto done = forward ? files->redo() : files->undo();
            *stepped = done.has_value();
            return done;
        },
        [this, files, rider, forward](const Result<> &done) {
            m_stepping = false;
            m_stepBack = {};
            const auto goal = std::exchange(m_goal, {});
            if (!done) {
                Q_EMIT stepRefused(done.error());
                return;
            }
            const int next = m_text.doneCount() - (forward ? 0 : 1);
            if (next >= 0 && next < m_text.stepCount() && m_text.rider(next) == rider) {
                m_passing = true;
                forward ? redo() : undo();
                m_passing = false;
                Q_EMIT otherFilesChanged();
            } else {
                // Something was done meanwhile: the step stays, and so do its files.
                m_files.run([files, forward] { return forward ? files->undo() : files->redo(); },
                            [this](const Result<> &back) {
                                if (!back)
                                    Q_EMIT stepRefused(back.error());
                            });
            }
            if (goal)
                goTo(*goal);
        });
}

void PipelineDocument::undo()
{
    m_text.undo();
}

void PipelineDocument::redo()
{
    m_text.redo();
}

std::vector<PipelineDocument::HistoryStep> PipelineDocument::history() const
{
    std::vector<HistoryStep> out;
    for (int i = 0; i < m_text.stepCount(); ++i) {
        const auto rider = m_text.rider(i);
        const auto *own = dynamic_cast<const Rider *>(rider.get());
        out.push_back({own ? own->label : EditLabel{"edit.text", {}}, i < m_text.doneCount()});
    }
    return out;
}

void PipelineDocument::goTo(int count)
{
    while (!m_stepping && m_text.doneCount() > count && m_text.canUndo())
        m_text.undo();
    while (!m_stepping && m_text.doneCount() < count && m_text.canRedo())
        m_text.redo();
    if (m_stepping)
        m_goal = count;
}

QString PipelineDocument::freeName(const QString &wanted) const
{
    return freeAmong(wanted, [this](const QString &name) { return m_pipelineText.step(name); });
}

void PipelineDocument::onAnswer(const QString &key)
{
    // After a move there may be no text that could be read.
    if (m_pipelineText.framePtr())
        rebuild(false, key);
}

} // namespace tenon::graph
