#include "commands.h"
#include "words.h"

#include "client/workspacereader.h"
#include "items/jobcompare.h"

namespace tenon::cli {

using namespace Qt::StringLiterals;

int diffJobs(Context &context)
{
    const QStringList &words = context.arguments.words();
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
