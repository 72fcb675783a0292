#pragma once

#include "base/error.h"
#include "base/lane.h"
#include "text/document.h"
#include "text/journal.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace tenon::text {

/// A text::Document and the file it came from: reads it, saves it, follows what happens to it on
/// the disk, and keeps unsaved text in the journal until it is saved. All of the disk is touched on
/// threads that nothing waits for, so that a folder that hangs holds up nobody. GUI thread.
class OpenFile final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenFile)

public:
    /// What the bytes are. Only Text can be edited.
    enum class Kind {
        None, ///< Not read, or it could not be: see error().
        Text,
        Utf16, ///< Shown decoded.
        Other, ///< Neither UTF-8 nor UTF-16; shown as far as it is UTF-8.
    };
    /// What happened to the file since it was read or saved here.
    enum class Outside { Nothing, Changed, Deleted };

    /// `workspace` is the folder the journal keeps the text under. Nothing is read before read().
    OpenFile(const QString &workspace, const QString &path, QObject *parent = nullptr);
    ~OpenFile() override;

    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isEditable() const { return m_kind == Kind::Text; }
    [[nodiscard]] bool isModified() const { return m_document.isModified(); }
    /// Why it could not be read; unset when it was.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] Outside outside() const { return m_outside; }
    /// Why the last save failed; unset after one that did not.
    [[nodiscard]] const std::optional<Error> &saveError() const { return m_saveError; }
    [[nodiscard]] bool isSaving() const { return m_saves > 0; }
    /// Text of an earlier run that was never saved, the newest; see restoreKept(). Null: none.
    [[nodiscard]] const JournalEntry *kept() const
    {
        return m_kept.empty() ? nullptr : &m_kept.front();
    }
    /// The file was changed since `kept` was written.
    [[nodiscard]] bool isKeptOlder() const { return kept() && kept()->digest != m_digest; }
    /// Writes what is not saved into the journal, now rather than soon.
    void keepNow();
    /// The journal is being written. Any thread.
    [[nodiscard]] bool isKeeping() const { return m_journal.isBusy(); }

    /// Reads the file, and the journal with it the first time; loaded() follows.
    void read();
    /// Something may have happened to the file: looks, and takes what is there as an edit of the
    /// document where nothing was changed here.
    void look();
    /// Takes what is on the disk although something was changed here; undo gives that back.
    void reload();
    /// What is here is what is meant: the next save writes it over what is on the disk.
    void keepMine();
    /// Both: merges line by line, as one step of undo; merged() follows. Where both changed the
    /// same lines, both stand one below the other between the usual lines <<<<<<<, =======,
    /// >>>>>>>.
    void merge();
    /// Writes the text over the file, atomically. Refused with Conflict, "text.changed-outside",
    /// when the file is not what it was read as. `then` runs in any case.
    void save(std::function<void(const Result<> &)> then = {});
    /// The file has another path now; the text, its undo and what is kept of it go along. Not while
    /// it is being saved.
    void moveTo(const QString &path);
    /// Writes the text to another file; this one stays unsaved.
    void saveCopy(const QString &path, std::function<void(const Result<> &)> then);
    /// The text of an earlier run becomes the text, as one step of undo.
    void restoreKept();
    void dropKept();
    /// Forgets what was not saved; `then` runs when the journal has forgotten it as well, or does
    /// not answer.
    void discard(std::function<void()> then);

Q_SIGNALS:
    /// Read (anew); kind() and error() tell what came of it.
    void loaded();
    void outsideChanged(tenon::text::OpenFile::Outside outside);
    /// The document took what another program wrote.
    void reloaded();
    void merged(int conflicts);
    void savingChanged(bool saving);
    /// A save ended; saveError() tells how.
    void saved();
    void keptChanged();

private:
    struct Picture; ///< What the disk says, and what it would take to have it here.
    [[nodiscard]] static Picture pictureOf(const QString &path, const QByteArray &have,
                                           const QByteArray &digest);
    void take(Picture picture, quint64 revision);
    void adopt(const std::vector<Splice> &splices, const QByteArray &bytes,
               const QByteArray &digest);
    void setOutside(Outside outside);
    void setSaving(int by);
    void takeKept(std::vector<JournalEntry> kept);
    void keepSoon();
    void forget(int slot);

    QString m_workspace;
    QString m_path;
    Document m_document;
    Kind m_kind = Kind::None;
    std::optional<Error> m_error;
    QByteArray m_base;       ///< The file as it was read or written here.
    QByteArray m_digest;     ///< Of it; empty: there is no file.
    quint64 m_baseState = 0; ///< The document's state that is `m_base`; 0 is none.
    QByteArray m_theirs, m_theirsDigest;
    Outside m_outside = Outside::Nothing;
    std::optional<Error> m_saveError;
    std::vector<JournalEntry> m_kept; ///< Of earlier runs, each in its slot until it is answered.
    std::optional<int> m_slot;        ///< What is typed here is kept in it; unset: not known yet.
    int m_saves = 0;
    bool m_looking = false;
    bool m_lookAgain = false;
    std::vector<std::function<void(const Result<> &)>> m_waiting; ///< For the next save.
    QTimer m_keepSoon;
    Lane m_disk;
    Lane m_journal;
};

} // namespace tenon::text
