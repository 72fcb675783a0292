#include "files/pipelinetemplates.h"

#include "assets/job.h"
#include "base/platform/files.h"
#include "expressions/expressions.h"
#include "files/names.h"
#include "files/references.h"
#include "yaml/document.h"
#include "yaml/load.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace tenon::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileLimit = 64 << 20;

/// Collects what has to be written for one template.
class Maker
{
public:
    Maker(QString source, QString library, TemplatePlace place, Differing differing)
        : m_source(std::move(source))
        , m_library(std::move(library))
        , m_place(std::move(place))
        , m_differing(differing)
    {
    }

    Result<Change> make()
    {
        const QString from = m_source + u"/pipeline.yml"_s;
        const auto bytes = platform::readFile(from, fileLimit);
        if (!bytes)
            return std::unexpected(bytes.error());
        const QString name = (m_place.name.isEmpty() ? fileName(m_source) : m_place.name);
        const QString to = free(m_place.folder + u'/' + name + u".yml"_s);
        m_files.emplace_back(to, QByteArray());
        yaml::Document document(*bytes, from);
        for (const Reference &reference : referencesIn(*bytes, from)) {
            const auto lies = placeOf(reference.path);
            if (!lies)
                return std::unexpected(lies.error());
            if (lies->isEmpty())
                continue;
            QString text = QDir(m_place.folder).relativeFilePath(*lies);
            if (!text.startsWith("../"_L1))
                text.prepend("./"_L1);
            const auto key = yaml::Path::parse(reference.key);
            if (!key)
                return std::unexpected(key.error());
            if (auto set = document.set(*key, Value(text)); !set)
                return std::unexpected(set.error());
        }
        m_files.front().second = document.bytes();
        if (const auto layout = platform::readFile(m_source + u"/pipeline.layout.json"_s))
            m_files.emplace_back(to.chopped(4) + u".layout.json"_s, *layout);
        return writeNewFiles(m_files);
    }

private:
    static QString free(const QString &path)
    {
        const QString folder = parentOf(path) + u'/';
        return folder + freeName(fileName(path), [&folder](const QString &name) {
                   return QFileInfo::exists(folder + name);
               });
    }

    /// Where what a template refers to lies in the workspace; empty: it is neither of the template
    /// nor of the library.
    Result<QString> placeOf(const QString &path)
    {
        if (isWithin(path, m_library))
            return component(path);
        if (isWithin(path, m_source))
            return data(path);
        return QString();
    }

    Result<QString> component(const QString &path)
    {
        const QString id = QDir(m_library).relativeFilePath(parentOf(path));
        const auto plan = planLibraryComponent(m_library, id, m_place.workspace);
        if (!plan)
            return std::unexpected(plan.error());
        if (const QStringList different = plan->different();
            !different.isEmpty() && m_differing == Differing::Refuse)
            return fail(Error::Code::Conflict, "library.different",
                        {{u"name"_s, id}, {u"path"_s, different.first()}, {u"paths"_s, different}});
        for (const LibraryFile &file : plan->files)
            if (file.state == LibraryFile::State::Missing)
                if (auto added = add(file.from, file.to); !added)
                    return std::unexpected(added.error());
        return plan->component;
    }

    Result<QString> data(const QString &path)
    {
        if (const auto known = m_data.constFind(path); known != m_data.cend())
            return *known;
        const auto bytes = platform::readFile(path, fileLimit);
        if (!bytes)
            return std::unexpected(bytes.error());
        QString to = m_place.folder + path.sliced(m_source.size());
        const auto there = platform::readFile(to, fileLimit);
        if (!there || *there != *bytes) {
            to = free(to);
            if (auto added = add(path, to); !added)
                return std::unexpected(added.error());
        }
        m_data.insert(path, to);
        return to;
    }

    Result<> add(const QString &from, const QString &to)
    {
        if (m_added.contains(to))
            return {};
        m_added.insert(to);
        auto bytes = platform::readFile(from, fileLimit);
        if (!bytes)
            return std::unexpected(bytes.error());
        m_files.emplace_back(to, std::move(*bytes));
        return {};
    }

    QString m_source;
    QString m_library;
    TemplatePlace m_place;
    Differing m_differing;
    std::vector<std::pair<QString, QByteArray>> m_files;
    QSet<QString> m_added;
    QHash<QString, QString> m_data;
};

} // namespace

std::vector<PipelineTemplate> pipelineTemplates(const QString &folder)
{
    const QStringList order
        = QString::fromUtf8(platform::readFile(folder + u"/order"_s, fileLimit).value_or(""))
              .split(u'\n', Qt::SkipEmptyParts);
    std::vector<std::pair<qsizetype, PipelineTemplate>> found;
    for (const QString &id :
         QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString file = folder + u'/' + id + u"/pipeline.yml"_s;
        const auto job = yaml::loadJob(file);
        if (!job)
            continue;
        const auto *pipeline = std::get_if<assets::PipelineBody>(&job->body);
        if (!pipeline)
            continue;
        const qsizetype at = order.indexOf(id);
        found.emplace_back(
            at < 0 ? order.size() : at,
            PipelineTemplate{id, file, job->displayName.isEmpty() ? id : job->displayName,
                             job->description.simplified(), int(pipeline->steps.size())});
    }
    std::ranges::stable_sort(found, {}, [](const auto &item) { return item.first; });
    std::vector<PipelineTemplate> sorted;
    for (auto &[at, item] : found)
        sorted.push_back(std::move(item));
    return sorted;
}

Result<Change> createFromTemplate(const QString &templates, const QString &id,
                                  const QString &library, const TemplatePlace &place,
                                  Differing differing)
{
    const QStringList ids = QDir(templates).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const QString source = QDir::cleanPath(templates) + u'/' + id;
    if (id.isEmpty() || !ids.contains(id) || !QFileInfo::exists(source + u"/pipeline.yml"_s))
        return fail(Error::Code::NotFound, "template.none-such",
                    {{u"name"_s, id}, {u"nearest"_s, expressions::nearestName(id, ids)}});
    TemplatePlace clean = place;
    clean.workspace = QDir::cleanPath(place.workspace);
    clean.folder = QDir::cleanPath(place.folder);
    return Maker(source, QDir::cleanPath(library), clean, differing).make();
}

} // namespace tenon::files
