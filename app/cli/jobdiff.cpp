#include "commands.h"
#include "words.h"

#include "assets/jobstate.h"
#include "client/workspacereader.h"
#include "engine/reuse.h"
#include "snapshot/snapshot.h"
#include "store/database.h"
#include "store/objectstore.h"
#include "store/settings.h"
#include "tracking/series.h"

#include <QCoreApplication>
#include <QDateTime>

#include <map>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;

using Steps = std::map<QString, store::JobRow>;

// The job and everything below it, by path; "." is the job itself.
Result<Steps> stepsOf(client::WorkspaceReader &reader, const QString &name)
{
    const auto family = reader.family(name);
    if (!family)
        return std::unexpected(family.error());
    Steps steps;
    QHash<qint64, QString> paths;
    for (const store::JobRow &job : *family) {
        if (job.name == name) {
            paths.insert(qint64(job.id), QString());
            steps.emplace(u"."_s, job);
        } else if (job.parent && paths.contains(qint64(*job.parent)) && job.kind != "run"_L1) {
            const QString above = paths.value(qint64(*job.parent));
            const QString path = above.isEmpty() ? job.step : above + u'.' + job.step;
            paths.insert(qint64(job.id), path);
            steps.emplace(path, job);
        }
    }
    return steps;
}

class Differ
{
public:
    explicit Differ(client::WorkspaceReader &reader)
        : m_reader(reader)
    {
    }

    QJsonArray rows;

    Result<> compare(const QString &step, const store::JobRow &a, const store::JobRow &b)
    {
        m_step = step;
        const auto db = m_reader.database();
        if (!db)
            return std::unexpected(db.error());
        const auto state = [](const store::JobRow &job) {
            return QString::fromLatin1(assets::name(assets::JobState(job.state)));
        };
        differ("job", Words::tr("state"), state(a), state(b));
        differ("job", Words::tr("component"), a.component, b.component);
        differ("job", Words::tr("compute"), a.compute, b.compute);
        differ("job", Words::tr("exit code"), number(a.exitCode), number(b.exitCode));
        if (auto done = keys(**db, a, b); !done)
            return done;
        if (auto done = code(a, b); !done)
            return done;
        if (auto done = params(**db, a, b); !done)
            return done;
        return metrics(**db, a, b);
    }

    void only(const QString &step, bool inFirst)
    {
        m_step = step;
        add("step", step, inFirst ? Words::tr("there") : QString(),
            inFirst ? QString() : Words::tr("there"));
    }

private:
    template <typename T> static QString number(const std::optional<T> &value)
    {
        return value ? QString::number(*value) : QString();
    }

    void add(const char *what, const QString &name, const QString &a, const QString &b)
    {
        rows.append(QJsonObject{{u"step"_s, m_step},
                                {u"what"_s, QLatin1StringView(what)},
                                {u"name"_s, name},
                                {u"a"_s, a},
                                {u"b"_s, b}});
    }

    void differ(const char *what, const QString &name, const QString &a, const QString &b)
    {
        if (a != b)
            add(what, name, a, b);
    }

    static store::JobId source(const store::JobRow &job) { return job.reusedFrom.value_or(job.id); }

    // What entered the reuse key, and inputs where a job has none (pipelines).
    Result<> keys(store::Database &db, const store::JobRow &a, const store::JobRow &b)
    {
        const auto partsA = store::keyParts(db, a.id);
        const auto partsB = store::keyParts(db, b.id);
        if (partsA && partsB && !partsA->isEmpty() && !partsB->isEmpty()) {
            for (const engine::Reason &reason :
                 engine::differences(engine::keyPartsFromJson(*partsA),
                                     engine::keyPartsFromJson(*partsB), a.name)) {
                if (reason.part != "code"_L1)
                    add("key", reason.part, reason.was, reason.now);
            }
            return {};
        }
        const auto inputsOf = [&](const store::JobRow &job) -> Result<std::map<QString, QString>> {
            const auto inputs = store::inputs(db, job.id);
            if (!inputs)
                return std::unexpected(inputs.error());
            std::map<QString, QString> map;
            for (const store::InputRow &input : *inputs)
                map[u"input:"_s + input.name] = input.value ? *input.value
                                                : input.digest.isNull()
                                                    ? input.path.value_or(QString())
                                                    : QString::fromLatin1(input.digest.toHex());
            return map;
        };
        const auto inputsA = inputsOf(a);
        const auto inputsB = inputsOf(b);
        if (!inputsA || !inputsB)
            return std::unexpected(!inputsA ? inputsA.error() : inputsB.error());
        maps("key", *inputsA, *inputsB);
        return {};
    }

    void maps(const char *what, const std::map<QString, QString> &a, std::map<QString, QString> b)
    {
        for (const auto &[name, value] : a) {
            const auto other = b.find(name);
            differ(what, name, value, other == b.end() ? QString() : other->second);
            if (other != b.end())
                b.erase(other);
        }
        for (const auto &[name, value] : b)
            add(what, name, {}, value);
    }

    Result<> code(const store::JobRow &a, const store::JobRow &b)
    {
        if (a.snapshot == b.snapshot)
            return {};
        snapshot::Manifest first;
        snapshot::Manifest second;
        const auto objects = store::ObjectStore::open(m_reader.place().objects(), true);
        for (const auto &[digest, into] :
             {std::pair(a.snapshot, &first), std::pair(b.snapshot, &second)}) {
            if (digest.isNull())
                continue;
            auto loaded
                = objects ? snapshot::load(**objects, digest) : std::unexpected(objects.error());
            if (!loaded) {
                // The lists are gone; that the code differs is still known.
                add("code", u"*"_s, QString::fromLatin1(a.snapshot.toHex()),
                    QString::fromLatin1(b.snapshot.toHex()));
                return {};
            }
            *into = std::move(*loaded);
        }
        const snapshot::Difference difference = snapshot::difference(first, second);
        const auto sizeOf = [](const snapshot::Manifest &manifest, const QByteArray &path) {
            const auto it = std::find_if(manifest.files.begin(), manifest.files.end(),
                                         [&](const auto &file) { return file.path == path; });
            return it == manifest.files.end()
                       ? QString()
                       : Words::tr("%1 bytes, %2")
                             .arg(it->size)
                             .arg(QString::fromLatin1(it->digest.toHex().left(12)));
        };
        for (const auto *list : {&difference.removed, &difference.changed, &difference.added}) {
            for (const QByteArray &path : *list)
                add("code", QString::fromUtf8(path), sizeOf(first, path), sizeOf(second, path));
        }
        return {};
    }

    Result<> params(store::Database &db, const store::JobRow &a, const store::JobRow &b)
    {
        std::map<QString, QString> maps_[2];
        for (const auto &[job, into] :
             {std::pair(source(a), &maps_[0]), std::pair(source(b), &maps_[1])}) {
            const auto list = store::params(db, job);
            if (!list)
                return std::unexpected(list.error());
            into->insert(list->begin(), list->end());
        }
        maps("parameter", maps_[0], maps_[1]);
        return {};
    }

    Result<> metrics(store::Database &db, const store::JobRow &a, const store::JobRow &b)
    {
        std::map<QString, QString> maps_[2];
        for (const auto &[job, into] :
             {std::pair(source(a), &maps_[0]), std::pair(source(b), &maps_[1])}) {
            const auto list = tracking::listSeries(db, qint64(job));
            if (!list)
                return std::unexpected(list.error());
            for (const tracking::SeriesInfo &info : *list) {
                if (!info.system)
                    into->emplace(info.name, QString::number(info.last.value, 'g',
                                                             QLocale::FloatingPointShortest));
            }
        }
        maps("metric", maps_[0], maps_[1]);
        return {};
    }

    client::WorkspaceReader &m_reader;
    QString m_step;
};

} // namespace

int diffJobs(Context &context)
{
    const QStringList &words = context.arguments.words();
    if (words.size() != 2)
        return cli::fail(Error{
            Error::Code::Format, "cli.needs-two", {{u"usage"_s, u"job diff NAME NAME"_s}}, {}, {}});
    auto reader = client::WorkspaceReader::open(context.workspace);
    if (!reader)
        return cli::fail(reader.error());
    const auto a = stepsOf(*reader, words.at(0));
    if (!a)
        return cli::fail(context, a.error());
    const auto b = stepsOf(*reader, words.at(1));
    if (!b)
        return cli::fail(context, b.error());
    Differ differ(*reader);
    for (const auto &[path, job] : *a) {
        const auto other = b->find(path);
        if (other == b->end()) {
            differ.only(path, true);
            continue;
        }
        if (const auto done = differ.compare(path, job, other->second); !done)
            return cli::fail(done.error());
    }
    for (const auto &[path, job] : *b) {
        if (!a->contains(path))
            differ.only(path, false);
    }
    if (context.format == Format::Json) {
        printJson(QJsonObject{{u"a"_s, words.at(0)},
                              {u"b"_s, words.at(1)},
                              {u"same"_s, differ.rows.isEmpty()},
                              {u"differences"_s, differ.rows}});
        return Exit::Done;
    }
    if (differ.rows.isEmpty() && context.format == Format::Table) {
        print(Words::tr("Nothing differs.") + u'\n');
        return Exit::Done;
    }
    // Long values would push everything off the screen; --output json and tsv have them whole.
    QJsonArray shown;
    for (const QJsonValue &value : std::as_const(differ.rows)) {
        QJsonObject row = value.toObject();
        if (context.format == Format::Table) {
            for (const QString &key : {u"a"_s, u"b"_s}) {
                QString text = row.value(key).toString().simplified();
                if (text.size() > 40)
                    text = text.left(39) + u'…';
                row.insert(key, text);
            }
        }
        shown.append(row);
    }
    printRows(shown,
              {{u"step"_s, Words::tr("Step")},
               {u"what"_s, Words::tr("What")},
               {u"name"_s, Words::tr("Name")},
               {u"a"_s, words.at(0)},
               {u"b"_s, words.at(1)}},
              context.format);
    return Exit::Done;
}

} // namespace tenon::cli
