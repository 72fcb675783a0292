#include "text/journal.h"

#include "base/platform/files.h"
#include "base/platform/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::text {
namespace {

constexpr int formatNumber = 1;

QString hashed(const QString &path)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QFile::encodeName(path), QCryptographicHash::Sha256)
            .left(8)
            .toHex());
}

QString nameOf(const QString &path, int slot)
{
    return slot == 0 ? hashed(path) : u"%1-%2"_s.arg(hashed(path)).arg(slot);
}

Result<QString> folderOf(const QString &workspace)
{
    auto state = platform::stateFolder();
    if (!state)
        return state;
    const QString folder = *state + u"/journal/"_s + hashed(workspace);
    if (const auto made = platform::makeFolder(folder, 0700); !made)
        return std::unexpected(made.error());
    return folder;
}

Result<JournalEntry> read(const QString &file)
{
    const auto bytes = platform::readFile(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto damaged
        = [&] { return fail(Error::Code::Format, "journal.damaged", {{u"path"_s, file}}); };
    const qsizetype end = bytes->indexOf('\n');
    if (end < 0)
        return damaged();
    const QJsonObject head = QJsonDocument::fromJson(bytes->first(end)).object();
    JournalEntry entry{head[u"path"].toString(), head[u"digest"].toString().toLatin1(),
                       qint64(head[u"time"].toDouble()), bytes->sliced(end + 1),
                       file.section(u'/', -1).section(u'-', 1).toInt()};
    // A text that was cut off would be offered as if it were whole.
    if (head[u"journal"].toInt() != formatNumber || entry.path.isEmpty()
        || head[u"size"].toInteger(-1) != entry.text.size()
        || head[u"text"].toString().toLatin1() != digestOf(entry.text))
        return damaged();
    return entry;
}

// The oldest first; without names all.
std::vector<JournalEntry> entriesOf(const QString &workspace, const QStringList &names)
{
    std::vector<JournalEntry> out;
    const auto folder = folderOf(workspace);
    if (!folder)
        return out;
    for (const QString &name : QDir(*folder).entryList(names, QDir::Files)) {
        if (auto entry = read(*folder + u'/' + name))
            out.push_back(std::move(*entry));
    }
    std::ranges::sort(out, {}, &JournalEntry::time);
    return out;
}

} // namespace

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<> keep(const QString &workspace, const JournalEntry &entry)
{
    const auto folder = folderOf(workspace);
    if (!folder)
        return std::unexpected(folder.error());
    const QJsonObject head{{u"journal"_s, formatNumber},
                           {u"path"_s, entry.path},
                           {u"digest"_s, QString::fromLatin1(entry.digest)},
                           {u"time"_s, double(entry.time)},
                           {u"size"_s, qint64(entry.text.size())},
                           {u"text"_s, QString::fromLatin1(digestOf(entry.text))}};
    const QByteArray bytes = QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + entry.text;
    return platform::replaceFile(*folder + u'/' + nameOf(entry.path, entry.slot), bytes,
                                 platform::Sync::Yes, 0600);
}

Result<JournalEntry> kept(const QString &workspace, const QString &path, int slot)
{
    const auto folder = folderOf(workspace);
    if (!folder)
        return std::unexpected(folder.error());
    const QString file = *folder + u'/' + nameOf(path, slot);
    if (!QFile::exists(file))
        return fail(Error::Code::NotFound, "journal.none", {{u"path"_s, path}});
    auto entry = read(file);
    if (entry && entry->path != path)
        return fail(Error::Code::NotFound, "journal.none", {{u"path"_s, path}});
    return entry;
}

std::vector<JournalEntry> keptOf(const QString &workspace, const QString &path)
{
    const QString name = nameOf(path, 0);
    auto entries = entriesOf(workspace, {name, name + u"-*"_s});
    std::erase_if(entries, [&path](const JournalEntry &entry) { return entry.path != path; });
    std::ranges::reverse(entries);
    return entries;
}

std::vector<JournalEntry> allKept(const QString &workspace)
{
    return entriesOf(workspace, {});
}

Result<> forget(const QString &workspace, const QString &path, int slot)
{
    const auto folder = folderOf(workspace);
    if (!folder)
        return std::unexpected(folder.error());
    const QString file = *folder + u'/' + nameOf(path, slot);
    if (QFile::exists(file) && !QFile::remove(file))
        return fail(Error::Code::Io, "io.write", {{u"path"_s, file}, {u"reason"_s, QString()}});
    return {};
}

} // namespace tenon::text
