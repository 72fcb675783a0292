#include "files/change.h"

#include "base/platform/files.h"
#include "base/platform/rename.h"
#include "files/library.h"
#include "files/names.h"
#include "files/templates.h"
#include "yaml/document.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <ranges>

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

bool isStopped(const Copying *copying)
{
    return copying && copying->stop;
}

std::unexpected<Error> cancelled()
{
    return fail(Error::Code::Cancelled, "files.cancelled");
}

/// Copies the bytes of a large file, piece by piece, so that it can be stopped.
Result<> copyLarge(QFile &source, const QString &to, Copying &copying)
{
    constexpr qint64 piece = 1 << 20;
    QFile target(to);
    const auto failed = [&](const QFile &file) {
        return fail(Error::Code::Io, "io.write",
                    {{u"path"_s, to}, {u"reason"_s, file.errorString()}});
    };
    if (!source.open(QIODevice::ReadOnly))
        return failed(source);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failed(target);
    while (!source.atEnd()) {
        if (copying.stop)
            return cancelled();
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty() && source.error() != QFile::NoError)
            return failed(source);
        if (target.write(bytes) != bytes.size())
            return failed(target);
        copying.done += bytes.size();
    }
    if (!target.flush() || !target.setPermissions(source.permissions()))
        return failed(target);
    return {};
}

Result<> copyFile(const QFileInfo &info, const QString &to, Copying *copying)
{
    constexpr qint64 large = 8 << 20;
    QFile source(info.filePath());
    if (copying && info.size() > large)
        return copyLarge(source, to, *copying);
    if (!source.copy(to))
        return fail(Error::Code::Io, "io.write",
                    {{u"path"_s, to}, {u"reason"_s, source.errorString()}});
    if (copying)
        copying->done += info.size();
    return {};
}

bool isLeftOut(const QString &name)
{
    return name == u".tenon"_s || name == u"__pycache__"_s;
}

constexpr QDir::Filters everything
    = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;

/// Adds up what copyTree() would copy.
void measure(const QString &path, Copying &copying)
{
    const QFileInfo info(path);
    if (copying.stop || info.isSymLink())
        return;
    if (!info.isDir()) {
        copying.all += info.size();
        return;
    }
    QDirIterator it(path, everything);
    while (it.hasNext())
        if (const QFileInfo entry = it.nextFileInfo(); !isLeftOut(entry.fileName()))
            measure(entry.filePath(), copying);
}

Result<> copyTree(const QString &from, const QString &to, Copying *copying = nullptr)
{
    if (isStopped(copying))
        return cancelled();
    const QFileInfo info(from);
    if (info.isSymLink()) {
        if (!QFile::link(info.readSymLink(), to))
            return fail(Error::Code::Io, "io.write", {{u"path"_s, to}, {u"reason"_s, QString()}});
        return {};
    }
    if (info.exists() && !info.isDir() && !info.isFile())
        return {}; // a pipe, a socket: nothing that could be copied
    if (!info.isDir())
        return copyFile(info, to, copying);
    if (auto made = platform::makeFolder(to); !made)
        return made;
    QDirIterator it(from, everything);
    while (it.hasNext()) {
        const QFileInfo entry = it.nextFileInfo();
        if (isLeftOut(entry.fileName()))
            continue;
        if (auto copied = copyTree(entry.filePath(), to + u'/' + entry.fileName(), copying);
            !copied)
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

QString layoutOf(const QString &file)
{
    for (const QLatin1StringView ending : {".yml"_L1, ".yaml"_L1}) {
        if (file.endsWith(ending))
            return file.chopped(ending.size()) + u".layout.json"_s;
    }
    return {};
}

QStringList withoutLayouts(QStringList paths)
{
    QStringList layouts;
    for (const QString &path : std::as_const(paths))
        layouts.append(layoutOf(path));
    paths.removeIf([&](const QString &path) { return layouts.contains(path); });
    return paths;
}

Result<Change> copyPipeline(const QString &from, const QString &to)
{
    const auto bytes = platform::readFile(from, fileLimit);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString name = assetNameFrom(fileName(to));
    std::vector<std::pair<QString, QByteArray>> made{
        {to, withOtherName(placedAt(*bytes, from, to), name, name)}};
    if (const auto layout = platform::readFile(layoutOf(from), fileLimit);
        layout && !layoutOf(to).isEmpty())
        made.emplace_back(layoutOf(to), *layout);
    return writeNewFiles(made);
}

namespace {

// The layout file that goes along with a pipeline's; empty: there is none, or something stands
// where it would go.
Change::Move layoutMove(const QString &from, const QString &to)
{
    const Change::Move move{layoutOf(from), layoutOf(to)};
    const bool goes = !move.from.isEmpty() && !move.to.isEmpty() && move.from != move.to
                      && isThere(move.from) && !isThere(move.to);
    return goes ? move : Change::Move{};
}

} // namespace

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
    // Without it the pipeline is the same one: that it cannot go along stops nothing.
    const Change::Move layout = layoutMove(plan.from, plan.to);
    if (!layout.from.isEmpty() && platform::renameNew(layout.from, layout.to))
        change.moves.push_back(layout);
    return change;
}

namespace {

Error notThere(const QString &path)
{
    return {Error::Code::NotFound, "files.not-there", {{u"path"_s, path}}, {}, {}};
}

/// Copies `path` into `folder` under a free name, which is written down in `change` first.
Result<QString> copyOne(const QString &path, const QString &folder, Change &change,
                        Copying *copying = nullptr)
{
    if (!isThere(path))
        return std::unexpected(notThere(path));
    if (isWithin(folder, path))
        return fail(Error::Code::Refused, "files.into-itself", {{u"path"_s, path}});
    const QString to = folder + u'/' + freeName(fileName(path), [&folder](const QString &name) {
                           return isThere(folder + u'/' + name);
                       });
    change.made.append(to);
    if (auto copied = copyTree(path, to, copying); !copied)
        return std::unexpected(copied.error());
    return to;
}

/// What was made of a change that failed goes again.
Error withdrawn(const Change &change, const Error &error)
{
    for (const QString &made : change.made)
        std::ignore = platform::removeTree(made);
    return error;
}

} // namespace

Result<Change> duplicate(const QStringList &paths, const QStringList &taken)
{
    Change change{Change::Kind::Duplicate, {}, {}, {}};
    QStringList names = taken;
    for (const QString &path : paths) {
        const auto to = copyOne(path, parentOf(path), change);
        if (!to)
            return std::unexpected(withdrawn(change, to.error()));
        if (QFileInfo(*to).isDir() || !(to->endsWith(".yml"_L1) || to->endsWith(".yaml"_L1)))
            continue;
        if (auto named = renameAsset(*to, names); !named)
            return std::unexpected(withdrawn(change, named.error()));
        if (const QString layout = layoutOf(*to);
            isThere(layoutOf(path)) && !isThere(layout) && QFile::copy(layoutOf(path), layout))
            change.made.append(layout);
    }
    return change;
}

Result<Change> copyInto(const QStringList &paths, const QString &folder, Copying *copying)
{
    Change change{Change::Kind::Duplicate, {}, {}, {}};
    for (const QString &path : paths)
        if (copying && !isWithin(folder, path))
            measure(path, *copying);
    for (const QString &path : paths)
        if (const auto to = copyOne(path, folder, change, copying); !to)
            return std::unexpected(withdrawn(change, to.error()));
    return change;
}

namespace {

/// Adds what came after `all` to it, so that undoing all undoes both.
void append(Change &all, const Change &next)
{
    for (Change::Edit &edit : all.edits)
        for (const Change::Move &move : next.moves)
            edit.file = moved(edit.file, move);
    for (const Change::Edit &edit : next.edits) {
        const auto same = std::ranges::find(all.edits, edit.file, &Change::Edit::file);
        if (same != all.edits.end())
            same->after = edit.after;
        else
            all.edits.push_back(edit);
    }
    all.moves.insert(all.moves.end(), next.moves.begin(), next.moves.end());
}

} // namespace

Result<Change> moveInto(const QString &root, const QStringList &paths, const QString &folder)
{
    Change all{Change::Kind::Rename, {}, {}, {}};
    // What lies in one of the folders goes with it, a layout with its pipeline.
    QStringList own = withoutLayouts(paths);
    own.removeDuplicates();
    own.removeIf([&paths](const QString &path) {
        return std::ranges::any_of(paths, [&path](const QString &other) {
            return other != path && isWithin(path, other);
        });
    });
    for (const QString &path : std::as_const(own)) {
        const auto plan = planRename(root, path, folder + u'/' + fileName(path));
        Result<Change> one = plan ? Result<Change>() : std::unexpected(plan.error());
        if (plan) {
            std::vector<size_t> chosen;
            for (size_t i = 0; i < plan->edits.size(); ++i)
                if (!plan->edits[i].refused && !plan->edits[i].unsure)
                    chosen.push_back(i);
            one = rename(*plan, chosen);
        }
        if (!one) {
            std::ignore = undo(all);
            return one;
        }
        append(all, *one);
    }
    return all;
}

Result<Change> trash(const QStringList &paths)
{
    Change change{Change::Kind::Trash, {}, {}, {}};
    QStringList all = paths;
    for (const QString &path : paths) {
        if (const QString layout = layoutOf(path); isThere(layout) && !all.contains(layout))
            all.append(layout);
    }
    for (const QString &path : std::as_const(all)) {
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
        if (!gone)
            return std::unexpected(gone.error());
        for (const QString &folder : change.folders | std::views::reverse)
            QDir().rmdir(folder);
        return {};
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
