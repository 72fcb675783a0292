#include "files/references.h"

#include "assets/asset.h"
#include "assets/assetref.h"
#include "base/platform/files.h"
#include "files/names.h"
#include "yaml/document.h"
#include "yaml/load.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace tenon::files {

using namespace Qt::StringLiterals;
using assets::AssetRef;
using yaml::Node;

namespace {

constexpr qint64 fileLimit = 4 << 20;

bool isStopped(const std::atomic_bool *stop)
{
    return stop && stop->load(std::memory_order_relaxed);
}

/// What a text must look like to be a path where a bare word would be a name or a plain value.
bool looksLikePath(const QString &text)
{
    return text.startsWith("file:"_L1) || text.startsWith("./"_L1) || text.startsWith("../"_L1)
           || text.startsWith(u'/') || text.endsWith(".yml"_L1) || text.endsWith(".yaml"_L1);
}

class Finder
{
public:
    explicit Finder(const QString &file)
        : m_file(file)
        , m_base(QFileInfo(file).path())
    {
    }

    void visit(const Node &node, const yaml::Path &place, const QString &key, bool values)
    {
        if (node.kind() == yaml::NodeKind::Alias)
            return; // what it stands for was seen at its anchor
        if (node.isMapping()) {
            const QString code = localFolder(node, "code");
            const QString build = key == u"build"_s ? localFolder(node, "path") : QString();
            for (const yaml::Entry &entry : node.sourceEntries()) {
                const QString name = entry.key.text();
                const yaml::Path below = place / name;
                if (entry.value.isScalar() && entry.value.kind() != yaml::NodeKind::Alias)
                    scalar(entry.value, below, name, values, code, build);
                else
                    visit(entry.value, below, name,
                          name == u"inputs"_s || (values && name != u"jobs"_s));
            }
        } else if (node.isSequence()) {
            qsizetype i = 0;
            for (const Node &item : node.items()) {
                const yaml::Path below = place / i++;
                if (!item.isScalar() || item.kind() == yaml::NodeKind::Alias)
                    visit(item, below, key, values);
                else if (key == u"additional_includes"_s || key == u"py_files"_s || key == u"jars"_s
                         || key == u"files"_s || key == u"archives"_s)
                    add(item, below, m_base);
            }
        }
    }

    std::vector<Reference> found;

private:
    void scalar(const Node &node, const yaml::Path &place, const QString &key, bool values,
                const QString &code, const QString &build)
    {
        static const QSet<QString> paths{
            u"code"_s,      u"path"_s,       u"file"_s, u"folder"_s,     u"trial"_s,
            u"component"_s, u"conda_file"_s, u"flow"_s, u"local_path"_s, u"ssh_public_keys"_s};
        static const QSet<QString> named{u"environment"_s, u"model"_s, u"create_job"_s, u"job"_s,
                                         u"job_definition"_s};
        if (key == u"dockerfile_path"_s && !build.isEmpty())
            add(node, place, build, true);
        else if (key == u"entry_script"_s || key == u"scoring_script"_s)
            add(node, place, code, true);
        else if (paths.contains(key)
                 || ((named.contains(key) || values) && looksLikePath(node.text().trimmed())))
            add(node, place, m_base);
    }

    QString localFolder(const Node &mapping, QByteArrayView key) const
    {
        const Node node = mapping.find(key);
        return node.isScalar() ? AssetRef::parse(node.text()).absolutePath(m_base) : QString();
    }

    void add(const Node &node, const yaml::Path &place, const QString &base, bool nested = false)
    {
        if (!node.isScalar() || node.isNull() || base.isEmpty())
            return;
        const QString text = node.text();
        if (text.contains(u"${{"_s) || text.contains(u'\n'))
            return;
        const QString path = AssetRef::parse(text).absolutePath(base);
        if (!path.isEmpty())
            found.push_back({m_file, place.text(), text, path, base, node.where(), nested});
    }

    QString m_file;
    QString m_base;
};

std::vector<Reference> referencesOf(const yaml::Tree &tree, const QString &file)
{
    Finder finder(file);
    if (const Node root = tree.root())
        finder.visit(root, {}, {}, false);
    std::ranges::sort(finder.found, [](const Reference &a, const Reference &b) {
        return std::pair(a.where.line, a.where.column) < std::pair(b.where.line, b.where.column);
    });
    return finder.found;
}

/// Bytes that stand in every spelling of the path's last part without escapes.
QByteArray needle(const QString &path)
{
    QString best, now;
    for (const QChar c : fileName(path) + u' ') {
        if (c == u'\'' || c == u'"' || c == u'\\' || c.isSpace()) {
            if (now.size() > best.size())
                best = now;
            now.clear();
        } else {
            now += c;
        }
    }
    return best.toUtf8();
}

bool mayName(const QByteArray &bytes, const QByteArray &needle)
{
    return bytes.contains(needle) || bytes.contains("\\u") || bytes.contains("\\x")
           || bytes.contains("\\U") || bytes.contains('%');
}

/// The text of a reference once `from` has become `to`.
QString renamedText(const Reference &reference, const QString &from, const QString &to)
{
    const auto moved = [&](const QString &path) {
        return isWithin(path, from) ? to + path.sliced(from.size()) : path;
    };
    const QString wanted = moved(reference.path);
    const QString base = reference.nested ? moved(reference.base) : parentOf(moved(reference.file));
    if (AssetRef::parse(reference.text).absolutePath(base) == wanted)
        return reference.text; // it moves along
    qsizetype start = 0;
    while (start < reference.text.size() && reference.text.at(start).isSpace())
        ++start;
    qsizetype end = reference.text.size();
    while (end > start && reference.text.at(end - 1).isSpace())
        --end;
    QString head = reference.text.first(start);
    QString body = reference.text.sliced(start, end - start);
    const QString tail = reference.text.sliced(end);
    bool url = false;
    if (body.startsWith("file:"_L1, Qt::CaseInsensitive)) {
        url = body.startsWith("file://"_L1, Qt::CaseInsensitive);
        if (url)
            return head + QUrl::fromLocalFile(wanted).toString(QUrl::FullyEncoded)
                   + (body.endsWith(u'/') ? u"/"_s : QString()) + tail;
        head += body.first(5);
        body = body.sliced(5);
    }
    // The part of the text that is the old name, where it stands there as such.
    QStringList parts = body.split(u'/');
    const bool sameFolder = parentOf(from) == parentOf(to) && wanted != reference.path;
    qsizetype skip = sameFolder ? reference.path.sliced(from.size()).count(u'/') : 0;
    for (qsizetype i = parts.size() - 1; i >= 0 && sameFolder; --i) {
        if (parts.at(i).isEmpty() || parts.at(i) == u"."_s)
            continue;
        if (parts.at(i) == u".."_s)
            break;
        if (skip-- > 0)
            continue;
        if (parts.at(i) != fileName(from))
            break;
        parts[i] = fileName(to);
        return head + parts.join(u'/') + tail;
    }
    QString made = body.startsWith(u'/') ? wanted : QDir(base).relativeFilePath(wanted);
    if (made.size() > 1 && made.endsWith(u'/')) // "../" of Qt is ".." of people
        made.chop(1);
    if ((body.startsWith("./"_L1) || body.startsWith("../"_L1)) && made != u"."_s && made != u".."_s
        && !made.startsWith("../"_L1) && !made.startsWith(u'/'))
        made.prepend("./"_L1);
    if (body.endsWith(u'/'))
        made += u'/';
    return head + made + tail;
}

bool isOurs(const QByteArray &bytes, const QString &file)
{
    if (fileName(file) == u"MLTable"_s)
        return true;
    const yaml::Reading reading = yaml::readAsset(bytes, file);
    return reading.asset && !std::holds_alternative<assets::OtherAsset>(*reading.asset);
}

} // namespace

std::vector<Reference> referencesIn(const QByteArray &bytes, const QString &file)
{
    const auto tree = yaml::Tree::parse(bytes, file);
    return tree ? referencesOf(*tree, file) : std::vector<Reference>{};
}

QStringList yamlFiles(const QString &root, const std::atomic_bool *stop)
{
    QStringList folders{root}, found;
    for (qsizetype i = 0; i < folders.size() && !isStopped(stop); ++i) {
        QDirIterator it(folders.at(i), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot
                                           | QDir::Hidden | QDir::NoSymLinks);
        while (it.hasNext()) {
            const QFileInfo info = it.nextFileInfo();
            const QString name = info.fileName();
            if (info.isDir()) {
                if (!isSkippedFolder(name)
                    && !QFileInfo::exists(info.filePath() + u"/pyvenv.cfg"_s))
                    folders.append(info.filePath());
            } else if ((name.endsWith(".yml"_L1) || name.endsWith(".yaml"_L1)
                        || name == u"MLTable"_s)
                       && !name.startsWith(u'.') && info.size() <= fileLimit) {
                found.append(info.filePath());
            }
        }
    }
    std::ranges::sort(found);
    return found;
}

std::vector<Reference> referencesTo(const QString &root, const QStringList &paths,
                                    const std::atomic_bool *stop)
{
    std::vector<QByteArray> needles;
    for (const QString &path : paths)
        needles.push_back(needle(path));
    std::vector<Reference> found;
    for (const QString &file : yamlFiles(root, stop)) {
        if (isStopped(stop))
            break;
        if (std::ranges::any_of(paths, [&](const QString &path) { return isWithin(file, path); }))
            continue;
        const auto bytes = platform::readFile(file, fileLimit);
        if (!bytes || std::ranges::none_of(needles, [&](const QByteArray &name) {
                return mayName(*bytes, name);
            }))
            continue;
        for (const Reference &reference : referencesIn(*bytes, file))
            if (std::ranges::any_of(
                    paths, [&](const QString &path) { return isWithin(reference.path, path); }))
                found.push_back(reference);
    }
    return found;
}

QByteArray placedAt(const QByteArray &bytes, const QString &from, const QString &to)
{
    yaml::Document document(bytes, from);
    for (const Reference &reference : referencesIn(bytes, from)) {
        const QString text = renamedText(reference, from, to);
        const auto place = yaml::Path::parse(reference.key);
        if (place && text != reference.text && reference.path != from
            && QFileInfo::exists(reference.path))
            std::ignore = document.set(*place, Value(text));
    }
    return document.bytes();
}

Result<RenamePlan> planRename(const QString &root, const QString &from, const QString &to,
                              Search *search)
{
    if (auto good = checkName(fileName(to)); !good)
        return std::unexpected(good.error());
    if (to != from && isWithin(to, from))
        return fail(Error::Code::Refused, "files.into-itself", {{u"path"_s, from}});
    const std::atomic_bool *stop = search ? &search->stop : nullptr;
    const QFileInfo there(from);
    if (!there.exists() && !there.isSymLink())
        return fail(Error::Code::NotFound, "files.not-there", {{u"path"_s, from}});
    const QFileInfo target(to);
    if (target.exists() || target.isSymLink())
        return fail(Error::Code::Conflict, "files.exists", {{u"path"_s, to}});
    RenamePlan plan{from, to, {}, {}};
    const QByteArray name = needle(from);
    const QStringList files = yamlFiles(root, stop);
    if (search)
        search->all = int(files.size());
    for (const QString &file : files) {
        if (search)
            ++search->done;
        if (isStopped(stop))
            return fail(Error::Code::Cancelled, "files.cancelled");
        const auto bytes = platform::readFile(file, fileLimit);
        // A file that moves along may name what stays.
        const bool along = isWithin(file, from);
        if (!bytes || !(along || mayName(*bytes, name)))
            continue;
        const yaml::Document document(*bytes, file);
        if (document.error())
            continue;
        bool first = true, ours = false;
        for (const Reference &reference : referencesOf(document.tree(), file)) {
            const bool stays = !isWithin(reference.path, from);
            if (stays && !along)
                continue;
            const QString text = renamedText(reference, from, to);
            if (text == reference.text || (stays && !QFileInfo::exists(reference.path)))
                continue;
            if (first) {
                first = false;
                ours = isOurs(*bytes, file);
                plan.digests.emplace_back(
                    file, QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256));
            }
            ReferenceEdit edit{reference, text, {}, {}, !ours};
            const auto place = yaml::Path::parse(reference.key);
            yaml::Document changed = document;
            const auto splice
                = place ? changed.set(*place, Value(edit.newText)) : std::unexpected(place.error());
            if (splice)
                edit.splice = *splice;
            else
                edit.refused = splice.error();
            plan.edits.push_back(std::move(edit));
        }
    }
    if (isStopped(stop))
        return fail(Error::Code::Cancelled, "files.cancelled");
    return plan;
}

} // namespace tenon::files
