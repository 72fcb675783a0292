#include "files/change.h"

#include "base/platform/files.h"
#include "base/platform/rename.h"
#include "files/names.h"
#include "files/templates.h"
#include "yaml/document.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace tenon::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileLimit = 4 << 20;

Error changed(const QString &path)
{
    return {Error::Code::Conflict, "files.changed", {{u"path"_s, path}}, {}, {}};
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// Where a path lies after `move`.
QString moved(const QString &path, const Change::Move &move)
{
    return isWithin(path, move.from) ? move.to + path.sliced(move.from.size()) : path;
}

/// Writes `edits` one after the other; when one fails the ones before it get their bytes back.
Result<> writeAll(const std::vector<Change::Edit> &edits)
{
    for (size_t i = 0; i < edits.size(); ++i) {
        Result<> written = platform::replaceFile(edits[i].file, edits[i].after);
        if (written)
            continue;
        while (i-- > 0)
            std::ignore = platform::replaceFile(edits[i].file, edits[i].before);
        return written;
    }
    return {};
}

Result<> copyTree(const QString &from, const QString &to)
{
    const QFileInfo info(from);
    if (info.isSymLink()) {
        if (!QFile::link(info.readSymLink(), to))
            return fail(Error::Code::Io, "io.write", {{u"path"_s, to}, {u"reason"_s, QString()}});
        return {};
    }
    if (!info.isDir()) {
        QFile source(from);
        if (!source.copy(to))
            return fail(Error::Code::Io, "io.write",
                        {{u"path"_s, to}, {u"reason"_s, source.errorString()}});
        return {};
    }
    if (auto made = platform::makeFolder(to); !made)
        return made;
    QDirIterator it(from, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    while (it.hasNext()) {
        const QFileInfo entry = it.nextFileInfo();
        if (entry.fileName() == u".tenon"_s || entry.fileName() == u"__pycache__"_s)
            continue;
        if (auto copied = copyTree(entry.filePath(), to + u'/' + entry.fileName()); !copied)
            return copied;
    }
    return {};
}

/// The copy of a YAML file gets a name of its own.
Result<> renameAsset(const QString &file, QStringList &taken)
{
    const auto bytes = platform::readFile(file, fileLimit);
    if (!bytes)
        return std::unexpected(bytes.error());
    const yaml::Document document(*bytes, file);
    const yaml::Node root = document.tree().root();
    const QString old = root.find("name").isScalar() ? root.find("name").text() : QString();
    const QString shown
        = root.find("display_name").isScalar() ? root.find("display_name").text() : QString();
    QString name;
    if (!old.isEmpty()) {
        // Names of components have `_` and no dashes.
        name = old;
        for (int i = 2; taken.contains(name) || name == old; ++i)
            name = old + u'_' + QString::number(i);
        taken.append(name);
    }
    const QByteArray now
        = withOtherName(*bytes, name, shown.isEmpty() ? QString() : shown + u" (2)"_s);
    return now == *bytes ? Result<>{} : platform::replaceFile(file, now);
}

/// QFile::moveToTrash leaves this beside the file in the trash.
QString trashInfoOf(const QString &inTrash)
{
    return parentOf(parentOf(inTrash)) + u"/info/"_s + fileName(inTrash) + u".trashinfo"_s;
}

Result<> comeBack(const Change::Move &move)
{
    if (auto back = platform::renameNew(move.to, move.from); !back)
        return back;
    QFile::remove(trashInfoOf(move.to));
    return {};
}

Result<Change::Move> intoTrash(const QString &path)
{
    QFile file(path);
    if (!isThere(path))
        return fail(Error::Code::NotFound, "files.not-there", {{u"path"_s, path}});
    // Qt makes the trash in the user's data folder, but not that.
    std::ignore = platform::makeFolder(
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation), 0700);
    if (!file.moveToTrash())
        return fail(Error::Code::Refused, "files.no-trash",
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    return Change::Move{path, file.fileName()};
}

} // namespace

Result<Change> createFile(const QString &path, const QByteArray &bytes)
{
    if (auto good = checkName(fileName(path)); !good)
        return std::unexpected(good.error());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (isThere(path))
            return fail(Error::Code::Conflict, "files.exists", {{u"path"_s, path}});
        return fail(Error::Code::Io, "io.write",
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.remove();
        return fail(Error::Code::Io, "io.write", {{u"path"_s, path}, {u"reason"_s, reason}});
    }
    return Change{Change::Kind::Create, {}, {}, {path}};
}

Result<Change> createFolder(const QString &path)
{
    if (auto good = checkName(fileName(path)); !good)
        return std::unexpected(good.error());
    if (isThere(path))
        return fail(Error::Code::Conflict, "files.exists", {{u"path"_s, path}});
    if (auto made = platform::makeFolder(path); !made)
        return std::unexpected(made.error());
    return Change{Change::Kind::Create, {}, {}, {path}};
}

Result<Change> rename(const RenamePlan &plan, const std::vector<size_t> &chosen)
{
    if (!isThere(plan.from))
        return fail(Error::Code::NotFound, "files.not-there", {{u"path"_s, plan.from}});
    const Change::Move move{plan.from, plan.to};
    Change change{Change::Kind::Rename, {move}, {}, {}};
    for (const auto &[file, digest] : plan.digests) {
        std::vector<const text::Splice *> splices;
        for (const size_t i : chosen)
            if (i < plan.edits.size() && plan.edits[i].reference.file == file
                && !plan.edits[i].refused)
                splices.push_back(&plan.edits[i].splice);
        if (splices.empty())
            continue;
        const auto bytes = platform::readFile(file, fileLimit);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (!QFileInfo(file).isWritable())
            return fail(Error::Code::Io, "files.read-only", {{u"path"_s, file}});
        if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != digest)
            return std::unexpected(changed(file));
        std::ranges::sort(splices, std::greater{}, &text::Splice::offset);
        QByteArray after = *bytes;
        qsizetype before = after.size();
        for (const text::Splice *splice : splices) {
            const qsizetype end = splice->offset + splice->removed.size();
            if (end > before
                || after.mid(splice->offset, splice->removed.size()) != splice->removed)
                return std::unexpected(changed(file));
            after.replace(splice->offset, splice->removed.size(), splice->inserted);
            before = splice->offset;
        }
        change.edits.push_back({moved(file, move), *bytes, after});
    }
    if (auto done = platform::renameNew(plan.from, plan.to); !done)
        return std::unexpected(done.error());
    if (auto written = writeAll(change.edits); !written) {
        std::ignore = platform::renameNew(plan.to, plan.from);
        return std::unexpected(written.error());
    }
    return change;
}

Result<Change> duplicate(const QStringList &paths, const QStringList &taken)
{
    Change change{Change::Kind::Duplicate, {}, {}, {}};
    QStringList names = taken;
    for (const QString &path : paths) {
        const QString folder = parentOf(path);
        const QString to = folder + u'/' + freeName(fileName(path), [&folder](const QString &name) {
                               return isThere(folder + u'/' + name);
                           });
        change.made.append(to);
        Result<> done
            = isThere(path)
                  ? copyTree(path, to)
                  : std::unexpected(Error{
                        Error::Code::NotFound, "files.not-there", {{u"path"_s, path}}, {}, {}});
        if (done && !QFileInfo(to).isDir() && (to.endsWith(".yml"_L1) || to.endsWith(".yaml"_L1)))
            done = renameAsset(to, names);
        if (done)
            continue;
        for (const QString &made : std::as_const(change.made))
            std::ignore = platform::removeTree(made);
        return std::unexpected(done.error());
    }
    return change;
}

Result<Change> trash(const QStringList &paths)
{
    Change change{Change::Kind::Trash, {}, {}, {}};
    for (const QString &path : paths) {
        auto move = intoTrash(path);
        if (move) {
            change.moves.push_back(*move);
            continue;
        }
        for (const Change::Move &done : change.moves)
            std::ignore = comeBack(done);
        return std::unexpected(move.error());
    }
    return change;
}

Result<> undo(const Change &change)
{
    for (const Change::Edit &edit : change.edits) {
        const auto bytes = platform::readFile(edit.file, fileLimit * 2);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (*bytes != edit.after)
            return std::unexpected(changed(edit.file));
    }
    for (const Change::Move &move : change.moves) {
        if (!isThere(move.to))
            return fail(Error::Code::NotFound, "files.not-there", {{u"path"_s, move.to}});
        if (isThere(move.from))
            return fail(Error::Code::Conflict, "files.exists", {{u"path"_s, move.from}});
    }
    if (!change.made.isEmpty()) {
        auto gone = trash(change.made);
        return gone ? Result<>{} : Result<>(std::unexpected(gone.error()));
    }
    std::vector<Change::Edit> back;
    for (const Change::Edit &edit : change.edits)
        back.push_back({edit.file, edit.after, edit.before});
    if (auto written = writeAll(back); !written)
        return written;
    for (size_t i = 0; i < change.moves.size(); ++i) {
        Result<> done = change.kind == Change::Kind::Trash
                            ? comeBack(change.moves[i])
                            : platform::renameNew(change.moves[i].to, change.moves[i].from);
        if (done)
            continue;
        if (change.kind != Change::Kind::Trash) {
            while (i-- > 0)
                std::ignore = platform::renameNew(change.moves[i].from, change.moves[i].to);
            std::ignore = writeAll(change.edits);
        }
        return done;
    }
    return {};
}

} // namespace tenon::files
