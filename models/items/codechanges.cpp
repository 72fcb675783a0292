#include "items/codechanges.h"

#include "snapshot/snapshot.h"
#include "store/objectstore.h"
#include "text/diff.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <map>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 4 << 20; ///< Bytes of a text whose lines are compared.

bool isText(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
}

// Where a file of the snapshot would be taken from today.
QString todayPath(const CodeOrigin &origin, const QString &relative)
{
    const QString top = relative.section(u'/', 0, 0);
    for (const QString &include : origin.includes)
        if (include.sliced(include.lastIndexOf(u'/') + 1) == top)
            return include.first(include.lastIndexOf(u'/') + 1) + relative;
    // The code may be one file.
    if (origin.folder.endsWith(u'/' + relative) && QFileInfo(origin.folder).isFile())
        return origin.folder;
    return origin.folder + u'/' + relative;
}

QString lineText(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

QString changeWord(CodeFile::Change change)
{
    const auto say
        = [](const char *text) { return QCoreApplication::translate("CodeChanges", text); };
    switch (change) {
    case CodeFile::Change::Changed:
        return say(QT_TRANSLATE_NOOP("CodeChanges", "changed"));
    case CodeFile::Change::Gone:
        return say(QT_TRANSLATE_NOOP("CodeChanges", "gone"));
    case CodeFile::Change::New:
        break;
    }
    return say(QT_TRANSLATE_NOOP("CodeChanges", "new"));
}

std::optional<CodeOrigin> codeOrigin(const store::JobRow &row, const QString &data)
{
    const QJsonObject spec = QJsonDocument::fromJson(row.spec).object();
    CodeOrigin origin{data + u"/objects"_s, row.snapshot, spec[u"code"_s].toString(), {}};
    for (const QJsonValue &include : spec[u"includes"_s].toArray())
        origin.includes.append(include.toString());
    if (row.snapshot.isNull() || (origin.folder.isEmpty() && origin.includes.isEmpty()))
        return std::nullopt;
    return origin;
}

Result<std::vector<CodeFile>> codeChanges(const CodeOrigin &origin, const QString &cache,
                                          std::stop_token stop)
{
    const auto store = store::ObjectStore::open(origin.objects, true);
    if (!store)
        return std::unexpected(store.error());
    const auto then = snapshot::load(**store, origin.snapshot);
    if (!then)
        return std::unexpected(then.error());
    const auto now = snapshot::look({origin.folder, origin.includes}, cache, std::move(stop));
    if (!now)
        return std::unexpected(now.error());
    std::map<QByteArray, Digest> today;
    for (const snapshot::ManifestFile &file : now->manifest.files)
        today.emplace(file.path, file.digest);
    std::vector<CodeFile> changes;
    for (const snapshot::ManifestFile &file : then->files) {
        const QString relative = QFile::decodeName(file.path);
        const auto it = today.find(file.path);
        if (it == today.end())
            changes.push_back({relative, CodeFile::Change::Gone});
        else if (it->second != file.digest)
            changes.push_back({relative, CodeFile::Change::Changed});
        today.erase(file.path);
    }
    for (const auto &[path, digest] : today)
        changes.push_back({QFile::decodeName(path), CodeFile::Change::New});
    std::ranges::sort(changes, {}, &CodeFile::relative);
    return changes;
}

TextDiff textDiff(const QByteArray &left, const QByteArray &right, int context)
{
    TextDiff diff;
    diff.tooLarge = left.size() > largest || right.size() > largest;
    diff.binary = !diff.tooLarge && (!isText(left) || !isText(right));
    if (diff.tooLarge || diff.binary)
        return diff;
    const std::vector<QByteArray> a = text::linesOf(left), b = text::linesOf(right);
    int from = 0;  // the first line of the left text that is not shown yet
    int shift = 0; // of the right text against the left
    const auto same = [&](int begin, int end) {
        for (int i = begin; i < end; ++i)
            diff.lines.push_back(
                {DiffLine::Kind::Same, i + 1, i + 1 + shift, lineText(a[size_t(i)])});
    };
    const std::vector<text::Hunk> hunks = text::diff(a, b);
    for (size_t h = 0; h < hunks.size(); ++h) {
        const text::Hunk &hunk = hunks[h];
        const int begin = hunk.left.first;
        if (h == 0) {
            if (begin > context)
                diff.lines.push_back({DiffLine::Kind::Skipped, 0, 0, {}});
            same(std::max(0, begin - context), begin);
        } else if (begin - from > 2 * context) {
            same(from, from + context);
            diff.lines.push_back({DiffLine::Kind::Skipped, 0, 0, {}});
            same(begin - context, begin);
        } else {
            same(from, begin);
        }
        for (int i = begin; i < hunk.left.stop(); ++i)
            diff.lines.push_back({DiffLine::Kind::Removed, i + 1, 0, lineText(a[size_t(i)])});
        for (int i = hunk.right.first; i < hunk.right.stop(); ++i)
            diff.lines.push_back({DiffLine::Kind::Added, 0, i + 1, lineText(b[size_t(i)])});
        diff.removed += hunk.left.count;
        diff.added += hunk.right.count;
        from = hunk.left.stop();
        shift = hunk.right.stop() - hunk.left.stop();
    }
    if (!hunks.empty()) {
        const int end = std::min(int(a.size()), from + context);
        same(from, end);
        if (end < int(a.size()))
            diff.lines.push_back({DiffLine::Kind::Skipped, 0, 0, {}});
    }
    return diff;
}

Result<TextDiff> codeDiff(const CodeOrigin &origin, const QString &relative)
{
    const auto store = store::ObjectStore::open(origin.objects, true);
    if (!store)
        return std::unexpected(store.error());
    const auto then = snapshot::load(**store, origin.snapshot);
    if (!then)
        return std::unexpected(then.error());
    TextDiff large;
    large.tooLarge = true;
    QByteArray left, right;
    const QByteArray path = QFile::encodeName(relative);
    for (const snapshot::ManifestFile &file : then->files) {
        if (file.path != path)
            continue;
        if (qint64(file.size) > largest)
            return large;
        auto bytes = (*store)->read(file.digest);
        if (!bytes)
            return std::unexpected(bytes.error());
        left = std::move(*bytes);
    }
    QFile now(todayPath(origin, relative));
    if (now.size() > largest)
        return large;
    if (now.open(QIODevice::ReadOnly))
        right = now.readAll();
    return textDiff(left, right);
}

} // namespace tenon::items
