// job | component | environment | data | model update: the texts and tags, all that may change
// later.
#include "commands.h"
#include "words.h"

#include "client/workspacereader.h"
#include "expressions/expressions.h"
#include "store/assets.h"
#include "store/database.h"

#include <QJsonObject>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;

std::unexpected<Error> notSettable(const QString &path, const QStringList &settable)
{
    return tenon::fail(Error::Code::Refused, "cli.update-path",
                       {{u"path"_s, path},
                        {u"known"_s, settable.join(", "_L1)},
                        {u"nearest"_s, expressions::nearestName(path, settable)}});
}

// What the options say, as the engine's methods take it.
Result<QJsonObject> changes(const Context &context, bool ofJob)
{
    const Arguments &arguments = context.arguments;
    QStringList settable{u"description"_s, u"tags.KEY"_s};
    if (ofJob)
        settable.prepend(u"display_name"_s);
    const auto set = assignments(arguments.values(u"set"_s));
    if (!set)
        return std::unexpected(set.error());
    const auto given = pairsOf(arguments.values(u"tag"_s));
    if (!given)
        return std::unexpected(given.error());
    QJsonObject params;
    QJsonObject tags = *given;
    QJsonArray dropped;
    for (const QJsonValue &pair : *set) {
        const QString path = pair.toArray().at(0).toString();
        const QJsonValue value = pair.toArray().at(1);
        if (path.startsWith("tags."_L1) && path.size() > 5)
            tags.insert(path.sliced(5), value);
        else if (path == "description"_L1)
            params.insert(u"description"_s, value);
        else if (ofJob && path == "display_name"_L1)
            params.insert(u"displayName"_s, value);
        else
            return notSettable(path, settable);
    }
    for (const QString &path : arguments.values(u"remove"_s)) {
        if (!path.startsWith("tags."_L1) || path.size() == 5)
            return notSettable(path, {u"tags.KEY"_s});
        dropped.append(path.sliced(5));
    }
    if (arguments.has(u"description"_s))
        params.insert(u"description"_s, arguments.value(u"description"_s));
    if (arguments.has(u"display-name"_s))
        params.insert(u"displayName"_s, arguments.value(u"display-name"_s));
    if (!tags.isEmpty())
        params.insert(u"setTags"_s, tags);
    if (!dropped.isEmpty())
        params.insert(u"removeTags"_s, dropped);
    if (params.isEmpty())
        return tenon::fail(Error::Code::Format, "cli.nothing-to-update",
                           {{u"known"_s, settable.join(", "_L1)}});
    return params;
}

int send(Context &context, const QString &method, const QJsonObject &params)
{
    client::EngineClient client(engineOptions(context));
    const auto done = client.callAndWait(method, params);
    return done ? int(Exit::Done) : cli::fail(context, done.error());
}

int updateJob(Context &context)
{
    const auto name = requiredName(context);
    if (!name)
        return cli::fail(name.error());
    auto params = changes(context, true);
    if (!params)
        return cli::fail(params.error());
    params->insert(u"name"_s, *name);
    return send(context, u"job.update"_s, *params);
}

int updateAsset(Context &context, const QString &kind)
{
    const auto wanted = askedAsset(context);
    if (!wanted)
        return cli::fail(wanted.error());
    auto params = changes(context, false);
    if (!params)
        return cli::fail(params.error());
    QString version = wanted->version;
    if (version.isEmpty()) {
        // Which version a label means is settled here, so that it is the one that was seen.
        auto reader = client::WorkspaceReader::open(context.workspace);
        if (!reader)
            return cli::fail(reader.error());
        const auto db = reader->database();
        if (!db)
            return cli::fail(db.error());
        const auto row = findAsset(**db, kind, *wanted);
        if (!row)
            return cli::fail(context, row.error());
        version = row->version;
    }
    params->insert(u"kind"_s, kind);
    params->insert(u"name"_s, wanted->name);
    params->insert(u"version"_s, version);
    return send(context, u"asset.update"_s, *params);
}

QList<Option> options(bool ofJob)
{
    QList<Option> list{
        {u"name"_s, u'n', true, ofJob ? Words::tr("name of the job") : Words::tr("its name")},
        {u"set"_s,
         {},
         true,
         ofJob ? Words::tr("display_name=TEXT, description=TEXT or tags.KEY=VALUE")
               : Words::tr("description=TEXT or tags.KEY=VALUE")},
        {u"remove"_s, {}, true, Words::tr("tags.KEY, may be repeated")},
        {u"description"_s, {}, true, Words::tr("what it is")},
        {u"tag"_s, {}, true, Words::tr("KEY=VALUE, may be repeated")}};
    if (ofJob)
        list << Option{u"display-name"_s, {}, true, Words::tr("display name")};
    else
        list << Option{u"version"_s, u'v', true, Words::tr("its version")}
             << Option{u"label"_s, u'l', true, Words::tr("latest, or another alias")};
    return list;
}

} // namespace

Command updateCommand(const QString &group)
{
    const bool ofJob = group == "job"_L1;
    return {group,
            u"update"_s,
            ofJob ? u"NAME --set PATH=VALUE …"_s : u"NAME[:VERSION] --set PATH=VALUE …"_s,
            ofJob ? Words::tr("change display name, description and tags of a job")
                  : Words::tr("change description and tags of a version; the rest never changes"),
            options(ofJob),
            [group, ofJob](Context &context) {
                return ofJob ? updateJob(context) : updateAsset(context, group);
            }};
}

} // namespace tenon::cli
