#include "files/library.h"

#include "assets/job.h"
#include "base/platform/files.h"
#include "expressions/expressions.h"
#include "files/names.h"
#include "files/references.h"
#include "yaml/load.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <ranges>

namespace tenon::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileLimit = 4 << 20;
const QString componentFile = u"component.yml"_s;

bool isLeftover(const QString &path)
{
    return path.contains("/__pycache__"_L1) || path.endsWith(".pyc"_L1);
}

QStringList idsBelow(const QString &library, const std::atomic_bool *stop)
{
    QStringList ids;
    QDirIterator it(library, {componentFile}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext() && !(stop && stop->load()))
        ids.append(QDir(library).relativeFilePath(parentOf(it.next())));
    ids.sort();
    return ids;
}

LibraryPort portOf(const assets::PortDecl &port)
{
    return {port.name, port.type, port.description.simplified(),
            port.optional || port.defaultValue.has_value()};
}

std::optional<LibraryComponent> componentAt(const QString &library, const QString &id)
{
    const QString file = library + u'/' + id + u'/' + componentFile;
    const auto read = yaml::loadComponent(file);
    if (!read)
        return {};
    LibraryComponent found{.id = id,
                           .file = file,
                           .name = read->name,
                           .version = read->version,
                           .title = read->displayName.isEmpty() ? read->name : read->displayName,
                           .description = read->description.simplified(),
                           .category = assets::find(read->tags, u"category").value_or(QString()),
                           .tags = {},
                           .inputs = {},
                           .outputs = {}};
    for (const auto &[key, text] : read->tags)
        if (key != "category"_L1 && key != "library"_L1)
            found.tags.append(text.isEmpty() ? key : text);
    for (const assets::PortDecl &port : read->inputs)
        found.inputs.push_back(portOf(port));
    for (const assets::PortDecl &port : read->outputs)
        found.outputs.push_back(portOf(port));
    return found;
}

/// What `path` consists of: itself, or the files of a folder.
QStringList filesOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator it(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

/// The files of a component and of what it refers to, and so on.
QStringList closure(const QString &library, const QString &folder)
{
    QStringList found;
    QSet<QString> seen;
    QStringList open{folder};
    while (!open.isEmpty()) {
        for (const QString &file : filesOf(open.takeFirst())) {
            if (isLeftover(file) || seen.contains(file) || !QFileInfo(file).isFile())
                continue;
            seen.insert(file);
            found.append(file);
            if (!file.endsWith(".yml"_L1) && !file.endsWith(".yaml"_L1))
                continue;
            if (const auto bytes = platform::readFile(file, fileLimit))
                for (const Reference &reference : referencesIn(*bytes, file))
                    if (isWithin(reference.path, library) && reference.path != library)
                        open.append(reference.path);
        }
    }
    return found;
}

LibraryFile::State stateOf(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(to))
        return LibraryFile::State::Missing;
    const auto ours = platform::readFile(from, fileLimit);
    const auto theirs = platform::readFile(to, fileLimit);
    return ours && theirs && *ours == *theirs ? LibraryFile::State::Same
                                              : LibraryFile::State::Different;
}

/// Makes `folder` and those above it that are not there, and notes them, the topmost first.
Result<> makeFolders(const QString &folder, QStringList &made)
{
    QStringList missing;
    for (QString path = folder; !path.isEmpty() && !QFileInfo::exists(path); path = parentOf(path))
        missing.prepend(path);
    if (missing.isEmpty())
        return {};
    made += missing;
    return platform::makeFolder(folder);
}

Result<> writeNew(const QString &path, const QByteArray &bytes)
{
    auto made = createFile(path, bytes);
    return made ? Result<>{} : std::unexpected(made.error());
}

} // namespace

QString sharedFolder(const QString &program, const QString &name)
{
    for (const QString &path :
         {program + u"/../share/tenon/"_s + name, u"/usr/share/tenon/"_s + name})
        if (QFileInfo(path).isDir())
            return QFileInfo(path).canonicalFilePath();
    return {};
}

std::vector<LibraryComponent> libraryComponents(const QString &library,
                                                const std::atomic_bool *stop)
{
    std::vector<LibraryComponent> found;
    for (const QString &id : idsBelow(library, stop))
        if (auto component = componentAt(library, id))
            found.push_back(std::move(*component));
    std::ranges::stable_sort(found, [](const LibraryComponent &a, const LibraryComponent &b) {
        return std::tie(a.category, a.title) < std::tie(b.category, b.title);
    });
    return found;
}

QStringList LibraryPlan::different() const
{
    QStringList paths;
    for (const LibraryFile &file : files)
        if (file.state == LibraryFile::State::Different)
            paths.append(file.to);
    return paths;
}

bool LibraryPlan::isThere() const
{
    return std::ranges::none_of(
        files, [](const LibraryFile &file) { return file.state == LibraryFile::State::Missing; });
}

Result<LibraryPlan> planLibraryComponent(const QString &library, const QString &id,
                                         const QString &workspace)
{
    const QString root = QDir::cleanPath(library);
    const QStringList ids = idsBelow(root, nullptr);
    QStringList names;
    QString found;
    for (const QString &known : ids) {
        names.append(fileName(known));
        if (known == id || (found.isEmpty() && fileName(known) == id))
            found = known;
    }
    if (found.isEmpty())
        return fail(Error::Code::NotFound, "library.no-component",
                    {{u"name"_s, id}, {u"nearest"_s, expressions::nearestName(id, names)}});
    const QString base = QDir::cleanPath(workspace) + u"/components"_s;
    LibraryPlan plan{found, base + u'/' + found + u'/' + componentFile, {}};
    for (const QString &from : closure(root, root + u'/' + found)) {
        const QString to = base + from.sliced(root.size());
        plan.files.push_back({from, to, stateOf(from, to)});
    }
    return plan;
}

Result<Change> addLibraryComponent(const QString &library, const QString &id,
                                   const QString &workspace, Differing differing)
{
    const auto plan = planLibraryComponent(library, id, workspace);
    if (!plan)
        return std::unexpected(plan.error());
    if (const QStringList different = plan->different();
        !different.isEmpty() && differing == Differing::Refuse)
        return fail(
            Error::Code::Conflict, "library.different",
            {{u"name"_s, plan->id}, {u"path"_s, different.first()}, {u"paths"_s, different}});
    std::vector<std::pair<QString, QByteArray>> missing;
    for (const LibraryFile &file : plan->files) {
        if (file.state != LibraryFile::State::Missing)
            continue;
        auto bytes = platform::readFile(file.from, fileLimit);
        if (!bytes)
            return std::unexpected(bytes.error());
        missing.emplace_back(file.to, std::move(*bytes));
    }
    auto change = writeNewFiles(missing);
    if (change)
        change->kind = Change::Kind::Duplicate;
    return change;
}

Result<Change> writeNewFiles(const std::vector<std::pair<QString, QByteArray>> &files)
{
    Change change;
    Result<> done;
    for (const auto &[path, bytes] : files) {
        done = makeFolders(parentOf(path), change.folders);
        if (done)
            done = writeNew(path, bytes);
        if (!done)
            break;
        change.made.append(path);
    }
    if (done)
        return change;
    for (const QString &path : change.made)
        QFile::remove(path);
    for (const QString &folder : change.folders | std::views::reverse)
        QDir().rmdir(folder);
    return std::unexpected(done.error());
}

} // namespace tenon::files
