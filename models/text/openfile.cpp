#include "text/openfile.h"

#include "base/platform/files.h"
#include "text/diff.h"
#include "text/merge.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStringDecoder>

#include <unistd.h>

namespace tenon::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sizeLimit = 64 << 20;
constexpr int keepMs = 1000, keepLargeMs = 5000; // the journal is as late as this
constexpr qsizetype large = 4 << 20;
constexpr int patienceMs = 2000; // with a journal that does not answer

struct Shown
{
    OpenFile::Kind kind = OpenFile::Kind::Text;
    QByteArray bytes;
};

Shown shownOf(const QByteArray &bytes)
{
    using Kind = OpenFile::Kind;
    bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    auto encoding = QStringDecoder::Utf16;
    if (!wide && bytes.size() >= 2 && bytes.size() % 2 == 0 && bytes.first(2).contains('\0')) {
        // Without a mark every second byte of such a text is NUL, and no other one.
        const QByteArrayView head
            = QByteArrayView(bytes).first(std::min<qsizetype>(4096, bytes.size()));
        qsizetype even = 0, odd = 0;
        for (qsizetype i = 0; i < head.size(); ++i)
            if (head[i] == '\0')
                ++(i % 2 ? odd : even);
        wide = (even == 0 || odd == 0) && (even + odd) * 5 > head.size() * 2;
        encoding = even == 0 ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
    }
    if (wide) {
        QStringDecoder decoder(encoding);
        const QString text = decoder(bytes);
        if (!decoder.hasError())
            return {Kind::Utf16, text.toUtf8()};
    }
    return {isUtf8(bytes) ? Kind::Text : Kind::Other, bytes};
}

// As a person who merges knows them from git.
QByteArray joined(const std::vector<MergePart> &parts, const QByteArray &lineEnd)
{
    QByteArray out;
    const auto add = [&](const QByteArray &lines) {
        out += lines;
        if (!lines.isEmpty() && !lines.endsWith('\n') && !lines.endsWith('\r'))
            out += lineEnd;
    };
    for (const MergePart &part : parts) {
        if (part.kind != MergePart::Kind::Conflict) {
            out += part.text();
            continue;
        }
        if (!out.isEmpty() && !out.endsWith('\n') && !out.endsWith('\r'))
            out += lineEnd;
        add("<<<<<<< mine");
        add(part.mine);
        add("=======");
        add(part.theirs);
        add(">>>>>>> disk");
    }
    return out;
}

} // namespace

struct OpenFile::Picture
{
    QByteArray bytes;
    QByteArray digest;
    Shown shown;
    LineBuffer buffer;
    std::vector<Splice> splices; ///< From what was here.
    std::optional<Error> error;
    bool gone = false;
};

OpenFile::OpenFile(const QString &workspace, const QString &path, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_path(path)
    , m_disk(this)
    , m_journal(this)
{
    m_keepSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, &OpenFile::keepNow);
    connect(&m_document, &Document::changed, this, &OpenFile::keepSoon);
    connect(&m_document, &Document::modifiedChanged, this, [this](bool modified) {
        if (modified)
            keepSoon();
        else if (m_slot)
            forget(*m_slot);
    });
}

OpenFile::~OpenFile() = default;

// On the disk's lane.
OpenFile::Picture OpenFile::pictureOf(const QString &path, const QByteArray &have,
                                      const QByteArray &digest)
{
    Picture picture;
    auto bytes = platform::readFile(path, sizeLimit);
    if (!bytes) {
        picture.error = bytes.error();
        picture.gone = !QFileInfo::exists(path);
        return picture;
    }
    picture.bytes = std::move(*bytes);
    picture.digest = digestOf(picture.bytes);
    if (picture.digest == digest)
        return picture;
    picture.shown = shownOf(picture.bytes);
    picture.buffer = LineBuffer(picture.shown.bytes);
    if (picture.shown.kind == Kind::Text)
        picture.splices = splicesBetween(have, picture.bytes);
    return picture;
}

void OpenFile::read()
{
    m_disk.run([path = m_path] { return pictureOf(path, {}, {}); },
               [this](Picture picture) {
                   const bool first = m_kind == Kind::None && !m_error;
                   m_error = picture.error;
                   m_base = picture.bytes;
                   m_digest = picture.digest;
                   m_kind = picture.error ? Kind::None : picture.shown.kind;
                   m_document.load(std::move(picture.buffer));
                   m_baseState = m_document.state();
                   setOutside(Outside::Nothing);
                   Q_EMIT loaded();
                   if (!first)
                       return;
                   m_journal.run(
                       [workspace = m_workspace, path = m_path] { return keptOf(workspace, path); },
                       [this](std::vector<JournalEntry> kept) { takeKept(std::move(kept)); });
               });
}

// What is typed before somebody has said what becomes of these texts is kept beside them.
void OpenFile::takeKept(std::vector<JournalEntry> kept)
{
    int slot = 0;
    for (const JournalEntry &entry : kept) {
        slot = std::max(slot, entry.slot + 1);
        if (entry.text == m_base && !m_error)
            forget(entry.slot);
        else
            m_kept.push_back(entry);
    }
    m_slot = slot;
    keepSoon();
    if (!m_kept.empty())
        Q_EMIT keptChanged();
}

void OpenFile::look()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    if (m_kind == Kind::None)
        return read();
    m_looking = true;
    m_disk.run([path = m_path, have = m_document.bytes(),
                digest = m_digest] { return pictureOf(path, have, digest); },
               [this, revision = m_document.revision()](Picture picture) {
                   m_looking = false;
                   take(std::move(picture), revision);
                   if (std::exchange(m_lookAgain, false))
                       look();
               });
}

void OpenFile::take(Picture picture, quint64 revision)
{
    if (picture.error) {
        if (!picture.gone)
            return; // it may answer again later
        if (isEditable())
            m_document.setSaved(0);
        return setOutside(Outside::Deleted);
    }
    if (picture.digest == m_digest) {
        m_document.setSaved(m_baseState);
        return setOutside(Outside::Nothing);
    }
    const bool untouched = m_document.state() == m_baseState;
    if (untouched && (!isEditable() || picture.shown.kind != Kind::Text)) {
        m_base = picture.bytes;
        m_digest = picture.digest;
        m_kind = picture.shown.kind;
        m_document.load(std::move(picture.buffer));
        m_baseState = m_document.state();
        setOutside(Outside::Nothing);
        Q_EMIT loaded();
        return;
    }
    if (untouched && revision != m_document.revision()) {
        m_lookAgain = true;
        return;
    }
    if (untouched) {
        adopt(picture.splices, picture.bytes, picture.digest);
        Q_EMIT reloaded();
        return;
    }
    m_theirs = picture.bytes;
    m_theirsDigest = picture.digest;
    setOutside(Outside::Changed);
}

void OpenFile::adopt(const std::vector<Splice> &splices, const QByteArray &bytes,
                     const QByteArray &digest)
{
    const qsizetype at = splices.empty() ? 0 : splices.back().offset;
    m_document.closeStep();
    if (!m_document.edit(splices, {at, at}, {at, at}))
        return;
    m_base = bytes;
    m_digest = digest;
    m_baseState = m_document.bytes() == bytes ? m_document.state() : 0;
    m_document.setSaved(m_baseState);
    setOutside(Outside::Nothing);
}

void OpenFile::setOutside(Outside outside)
{
    if (outside == m_outside)
        return;
    m_outside = outside;
    if (outside != Outside::Changed)
        m_theirs.clear();
    Q_EMIT outsideChanged(outside);
}

void OpenFile::reload()
{
    if (m_outside != Outside::Changed)
        return read();
    m_disk.run([path = m_path, have = m_document.bytes()] { return pictureOf(path, have, {}); },
               [this, revision = m_document.revision()](Picture picture) {
                   if (picture.error)
                       return take(std::move(picture), revision);
                   if (revision != m_document.revision())
                       return reload();
                   if (picture.shown.kind != Kind::Text)
                       return read();
                   adopt(picture.splices, picture.bytes, picture.digest);
                   Q_EMIT reloaded();
               });
}

void OpenFile::keepMine()
{
    if (m_outside == Outside::Nothing)
        return;
    const bool changed = m_outside == Outside::Changed;
    m_base = changed ? m_theirs : QByteArray();
    m_digest = changed ? m_theirsDigest : QByteArray();
    m_baseState = 0;
    m_document.setSaved(0);
    setOutside(Outside::Nothing);
    keepSoon();
}

void OpenFile::merge()
{
    if (m_outside != Outside::Changed)
        return;
    struct Merged
    {
        std::vector<Splice> splices;
        int conflicts = 0;
    };
    m_disk.run(
        [base = m_base, mine = m_document.bytes(), theirs = m_theirs,
         lineEnd = m_document.buffer().commonEnd()] {
            const std::vector<MergePart> parts = text::merge(base, mine, theirs);
            return Merged{splicesBetween(mine, joined(parts, lineEnd)), text::conflicts(parts)};
        },
        [this, revision = m_document.revision(), theirs = m_theirs,
         digest = m_theirsDigest](const Merged &merged) {
            if (m_outside != Outside::Changed)
                return;
            if (revision != m_document.revision() || digest != m_theirsDigest)
                return merge();
            adopt(merged.splices, theirs, digest);
            Q_EMIT this->merged(merged.conflicts);
        });
}

void OpenFile::setSaving(int by)
{
    m_saves += by;
    if ((by > 0 && m_saves == 1) || m_saves == 0)
        Q_EMIT savingChanged(m_saves > 0);
}

void OpenFile::save(std::function<void(const Result<> &)> then)
{
    if (!isEditable()) {
        if (then)
            then(fail(Error::Code::Refused, "text.not-editable", {{u"path"_s, m_path}}));
        return;
    }
    if (m_saves > 0) {
        // One after the other: the second starts from what the first wrote.
        m_waiting.push_back(std::move(then));
        return;
    }
    struct Outcome
    {
        Result<> done;
        std::optional<Picture> other; ///< What is there instead of what was read.
    };
    setSaving(1);
    m_disk.run(
        [path = m_path, bytes = m_document.bytes(), digest = m_digest]() -> Outcome {
            Picture now = pictureOf(path, bytes, digest);
            if (!now.error && now.digest != digest && now.bytes != bytes)
                return {fail(Error::Code::Conflict, "text.changed-outside", {{u"path"_s, path}}),
                        std::move(now)};
            // A new file in its place would get round what is said about the old one.
            const bool writable
                = ::access(QFile::encodeName(path).constData(), W_OK) == 0 || errno == ENOENT;
            if (!writable)
                return {std::unexpected(errnoError("write", path)), {}};
            return {platform::replaceFile(path, bytes), {}};
        },
        [this, then = std::move(then), bytes = m_document.bytes(), state = m_document.state(),
         revision = m_document.revision()](Outcome outcome) {
            if (outcome.done) {
                m_base = bytes;
                m_digest = digestOf(bytes);
                m_baseState = state;
                m_saveError.reset();
                m_document.setSaved(state);
                setOutside(Outside::Nothing);
            } else if (outcome.other) {
                m_saveError.reset();
                take(std::move(*outcome.other), revision);
            } else {
                m_saveError = outcome.done.error();
            }
            setSaving(-1);
            Q_EMIT saved();
            if (then)
                then(outcome.done);
            const auto waiting = std::exchange(m_waiting, {});
            if (waiting.empty())
                return;
            const auto all = [waiting](const Result<> &done) {
                for (const auto &each : waiting)
                    if (each)
                        each(done);
            };
            if (outcome.done && isModified())
                save(all);
            else
                all(outcome.done);
        });
}

void OpenFile::moveTo(const QString &path)
{
    if (path == m_path)
        return;
    if (m_slot)
        forget(*m_slot);
    for (JournalEntry &entry : m_kept) {
        forget(entry.slot);
        entry.path = path;
        m_journal.run([workspace = m_workspace, entry] {
            std::ignore = keep(workspace, entry); // the text is still in the window
        });
    }
    m_path = path;
    keepNow();
    look();
}

void OpenFile::saveCopy(const QString &path, std::function<void(const Result<> &)> then)
{
    // On the other lane: this file's folder may be the one that hangs.
    m_journal.run([path, bytes = m_document.bytes()] { return platform::replaceFile(path, bytes); },
                  std::move(then));
}

void OpenFile::restoreKept()
{
    if (m_kept.empty() || (m_kind != Kind::Text && !m_error))
        return;
    if (m_error) {
        // There is no file any more: the text is all there is.
        m_error.reset();
        m_kind = Kind::Text;
        m_document.load(LineBuffer());
        m_baseState = 0;
        m_document.setSaved(0);
        Q_EMIT loaded();
    }
    m_journal.run(
        [have = m_document.bytes(), text = kept()->text] { return splicesBetween(have, text); },
        [this, revision = m_document.revision()](const std::vector<Splice> &splices) {
            if (m_kept.empty())
                return;
            if (revision != m_document.revision())
                return restoreKept();
            const int slot = m_kept.front().slot;
            m_kept.erase(m_kept.begin());
            m_document.closeStep();
            const qsizetype at = splices.empty() ? 0 : splices.back().offset;
            std::ignore = m_document.edit(splices, {at, at}, {at, at});
            keepNow(); // before it is forgotten where it was
            forget(slot);
            Q_EMIT keptChanged();
        });
}

void OpenFile::dropKept()
{
    if (m_kept.empty())
        return;
    forget(m_kept.front().slot);
    m_kept.erase(m_kept.begin());
    Q_EMIT keptChanged();
}

void OpenFile::keepSoon()
{
    if (!isModified() || !isEditable() || !m_slot || m_keepSoon.isActive())
        return;
    m_keepSoon.start(m_document.bytes().size() > large ? keepLargeMs : keepMs);
}

void OpenFile::keepNow()
{
    m_keepSoon.stop();
    if (!isModified() || !isEditable() || !m_slot)
        return;
    m_journal.run([workspace = m_workspace,
                   entry = JournalEntry{m_path, m_digest, QDateTime::currentMSecsSinceEpoch(),
                                        m_document.bytes(), *m_slot}] {
        std::ignore = keep(workspace, entry); // the text is still in the window
    });
}

void OpenFile::forget(int slot)
{
    if (slot == m_slot)
        m_keepSoon.stop();
    m_journal.run([workspace = m_workspace, path = m_path, slot] {
        std::ignore = text::forget(workspace, path, slot);
    });
}

void OpenFile::discard(std::function<void()> then)
{
    m_keepSoon.stop();
    const auto once = [then = std::make_shared<std::function<void()>>(std::move(then))] {
        if (const auto run = std::exchange(*then, {}))
            run();
    };
    // Without a slot nothing is kept yet: in the first one there may be text of an earlier run.
    m_journal.run(
        [workspace = m_workspace, path = m_path, slot = m_slot]() -> Result<> {
            return slot ? text::forget(workspace, path, *slot) : Result<>();
        },
        [once](const Result<> &) { once(); });
    QTimer::singleShot(patienceMs, this, once);
}

} // namespace tenon::text
