// What references of the user's files stand for on this computer: data, models, components,
// datastores, computes.
#include "commands.h"
#include "words.h"

#include "client/workspacereader.h"
#include "store/database.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QDir>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;

Result<> wordsAre(const Context &context, int count, const QString &usage)
{
    const QStringList &words = context.arguments.words();
    if (words.size() < count)
        return fail(Error::Code::Format, "cli.needs-two", {{u"usage"_s, usage}});
    if (words.size() > count)
        return fail(Error::Code::Format, "cli.too-many",
                    {{u"word"_s, words.at(count)}, {u"usage"_s, usage}});
    return {};
}

int call(Context &context, const QString &method, const QJsonObject &params)
{
    client::EngineClient client(engineOptions(context));
    const auto answer = client.callAndWait(method, params);
    if (!answer)
        return cli::fail(context, answer.error());
    const QJsonArray problems = answer->value("problems"_L1).toArray();
    if (context.format == Format::Json)
        printJson(*answer);
    else if (!problems.isEmpty())
        printProblems(problems);
    return problems.isEmpty() ? Exit::Done : Exit::Refused;
}

int bind(Context &context, const QString &kind)
{
    if (const auto words = wordsAre(context, 2, kind + u" bind REFERENCE PATH"_s); !words)
        return cli::fail(words.error());
    return call(context, u"bind.set"_s,
                {{u"kind"_s, kind},
                 {u"reference"_s, context.arguments.words().at(0)},
                 {u"target"_s, context.arguments.words().at(1)},
                 {u"folder"_s, QDir::currentPath()}});
}

int unbind(Context &context)
{
    if (const auto words = wordsAre(context, 1, u"unbind REFERENCE"_s); !words)
        return cli::fail(words.error());
    return call(context, u"bind.remove"_s, {{u"reference"_s, context.arguments.words().at(0)}});
}

// Rows from the database; a folder that is no workspace yet has none.
template <typename Rows>
int print(Context &context, const QList<Column> &columns, QJsonArray rows, Rows read)
{
    auto reader = client::WorkspaceReader::open(context.workspace);
    if (reader) {
        const auto db = reader->database();
        if (!db)
            return cli::fail(db.error());
        if (const auto done = read(**db, rows); !done)
            return cli::fail(done.error());
    } else if (reader.error().id != "store.no-workspace") {
        return cli::fail(reader.error());
    }
    printRows(rows, columns, context.format);
    return Exit::Done;
}

int bindings(Context &context, const QString &kind)
{
    return print(context,
                 {{u"reference"_s, Words::tr("Reference")},
                  {u"path"_s, Words::tr("Path")},
                  {u"kind"_s, Words::tr("Kind")}},
                 {}, [&](store::Database &db, QJsonArray &rows) -> Result<> {
                     const auto all = store::bindings(db);
                     if (!all)
                         return std::unexpected(all.error());
                     for (const store::BindingRow &row : *all) {
                         if (kind != "data"_L1 && row.kind != kind)
                             continue;
                         rows.append(QJsonObject{{u"reference"_s, row.reference},
                                                 {u"path"_s, row.target},
                                                 {u"kind"_s, row.kind},
                                                 {u"created"_s, row.created},
                                                 {u"exists"_s, QFileInfo::exists(row.target)}});
                     }
                     return {};
                 });
}

} // namespace

void addBindCommands(QList<Command> &commands)
{
    for (const QString &kind : {u"data"_s, u"model"_s, u"component"_s}) {
        const QString what
            = kind == "data"_L1
                  ? Words::tr("say where data, a datastore or a URL of the files lies here")
              : kind == "model"_L1 ? Words::tr("say where a model of the files lies here")
                                   : Words::tr("say which file a component of the files is");
        commands << Command{
            kind, u"bind"_s, u"REFERENCE PATH"_s,
            what, {},        [kind](Context &context) { return bind(context, kind); }};
        commands << Command{kind, u"unbind"_s, u"REFERENCE"_s, Words::tr("forget where it lies"),
                            {},   unbind};
        commands << Command{kind, u"bindings"_s,
                            {},   Words::tr("list what is bound"),
                            {},   [kind](Context &context) { return bindings(context, kind); }};
    }
    const QString group = u"compute"_s;
    commands << Command{
        group,
        u"bind"_s,
        u"NAME TARGET"_s,
        Words::tr("say what a compute name of the files stands for"),
        {},
        [](Context &context) {
            if (const auto words = wordsAre(context, 2, u"compute bind NAME TARGET"_s); !words)
                return cli::fail(words.error());
            return call(context, u"compute.bind"_s,
                        {{u"name"_s, context.arguments.words().at(0)},
                         {u"target"_s, context.arguments.words().at(1)}});
        }};
    commands << Command{
        group,
        u"unbind"_s,
        u"NAME"_s,
        Words::tr("forget what it stands for"),
        {},
        [](Context &context) {
            if (const auto words = wordsAre(context, 1, u"compute unbind NAME"_s); !words)
                return cli::fail(words.error());
            return call(context, u"compute.bind"_s,
                        {{u"name"_s, context.arguments.words().at(0)}, {u"target"_s, QString()}});
        }};
}

} // namespace tenon::cli
