#include "commands.h"
#include "words.h"

#include "client/workspacereader.h"
#include "items/codechanges.h"
#include "items/jobcompare.h"

#include <QStandardPaths>

namespace tenon::cli {

using namespace Qt::StringLiterals;

namespace {

const char *nameOf(items::CodeFile::Change change)
{
    switch (change) {
    case items::CodeFile::Change::Gone:
        return "gone";
    case items::CodeFile::Change::New:
        return "new";
    case items::CodeFile::Change::Changed:
        break;
    }
    return "changed";
}

// What became, since a job ran, of the files of its steps' code.
int diffWithToday(Context &context, const QString &name)
{
    auto reader = client::WorkspaceReader::open(context.workspace);
    if (!reader)
        return cli::fail(reader.error());
    const auto family = reader->family(name);
    if (!family)
        return cli::fail(context, family.error());
    const QString cache
        = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/tenon/code"_s;
    QHash<qint64, QString> paths;
    QJsonArray differences;
    bool any = false;
    for (const store::JobRow &job : *family) {
        const bool isRoot = job.name == name;
        const QString above = job.parent ? paths.value(qint64(*job.parent)) : QString();
        if (!isRoot && above.isEmpty())
            continue;
        const QString path = isRoot ? u"."_s : above == "."_L1 ? job.step : above + u'.' + job.step;
        paths.insert(qint64(job.id), path);
        const auto origin = items::codeOrigin(job, reader->place().data);
        if (!origin)
            continue;
        any = true;
        const auto files = items::codeChanges(*origin, cache);
        if (!files)
            return cli::fail(files.error());
        for (const items::CodeFile &file : *files)
            differences.append(QJsonObject{{u"step"_s, path},
                                           {u"what"_s, u"code"_s},
                                           {u"name"_s, file.relative},
                                           {u"change"_s, QLatin1StringView(nameOf(file.change))},
                                           {u"shown"_s, items::changeWord(file.change)}});
    }
    if (!any)
        return cli::fail(Error{Error::Code::NotFound, "job.no-code", {{u"name"_s, name}}, {}, {}});
    if (context.format == Format::Json) {
        for (QJsonValueRef row : differences) {
            QJsonObject object = row.toObject();
            object.remove(u"shown"_s);
            row = object;
        }
        printJson(QJsonObject{
            {u"a"_s, name}, {u"same"_s, differences.isEmpty()}, {u"differences"_s, differences}});
        return Exit::Done;
    }
    if (differences.isEmpty() && context.format == Format::Table) {
        print(Words::tr("Nothing differs.") + u'\n');
        return Exit::Done;
    }
    printRows(
        differences,
        {{u"step"_s, Words::tr("Step")},
         {u"name"_s, Words::tr("Name")},
         {context.format == Format::Table ? u"shown"_s : u"change"_s, Words::tr("Since then")}},
        context.format);
    return Exit::Done;
}

} // namespace

int diffJobs(Context &context)
{
    const QStringList &words = context.arguments.words();
    if (words.size() == 1)
        return diffWithToday(context, words.first());
    if (words.size() != 2)
        return cli::fail(Error{
            Error::Code::Format, "cli.needs-two", {{u"usage"_s, u"job diff NAME NAME"_s}}, {}, {}});
    auto reader = client::WorkspaceReader::open(context.workspace);
    if (!reader)
        return cli::fail(reader.error());
    const auto database = reader->database();
    if (!database)
        return cli::fail(database.error());
    const auto a = items::loadCompared(**database, reader->place(), words.at(0));
    if (!a)
        return cli::fail(context, a.error());
    const auto b = items::loadCompared(**database, reader->place(), words.at(1));
    if (!b)
        return cli::fail(context, b.error());
    QJsonArray differences;
    for (const items::CompareRow &row : items::compareJobs(*a, *b))
        if (row.differs && !row.what.isEmpty())
            differences.append(QJsonObject{{u"step"_s, row.step},
                                           {u"what"_s, QLatin1StringView(row.what)},
                                           {u"name"_s, row.key},
                                           {u"a"_s, row.a},
                                           {u"b"_s, row.b}});
    if (context.format == Format::Json) {
        printJson(QJsonObject{{u"a"_s, words.at(0)},
                              {u"b"_s, words.at(1)},
                              {u"same"_s, differences.isEmpty()},
                              {u"differences"_s, differences}});
        return Exit::Done;
    }
    if (differences.isEmpty() && context.format == Format::Table) {
        print(Words::tr("Nothing differs.") + u'\n');
        return Exit::Done;
    }
    // Long values would push everything off the screen; --output json and tsv have them whole.
    QJsonArray shown;
    for (const QJsonValue &value : std::as_const(differences)) {
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
