// What several verbs share.
#include "commands.h"
#include "words.h"

#include "base/messages.h"
#include "client/enginefinder.h"
#include "client/workspacereader.h"
#include "expressions/expressions.h"
#include "store/assets.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QLocale>

#include <unistd.h>

namespace tenon::cli {
namespace {

using namespace Qt::StringLiterals;

// After so long without a word people ask themselves whether anything happens.
constexpr std::chrono::seconds mostSilence{10};

Error withNearest(const Context &context, Error error)
{
    const bool job = error.id == "store.no-job" || error.id == "job.not-running";
    const bool asset = error.id == "store.no-asset";
    if (!job && !asset)
        return error;
    auto reader = client::WorkspaceReader::open(context.workspace);
    const auto db = reader ? reader->database() : std::unexpected(reader.error());
    if (!db)
        return error;
    const QString name = error.arguments.value(u"name"_s).toString();
    QStringList names;
    if (job) {
        if (error.id == "job.not-running" && store::findJob(**db, name))
            return error;
        if (const auto newest = store::jobNamesLike(**db, {}, 1000))
            names = *newest;
        error.id = "job.unknown";
    } else {
        const QString kind = error.arguments.value(u"kind"_s).toString();
        if (const auto known = store::versions(**db, kind, name); known && !known->empty()) {
            QStringList versions;
            for (const store::AssetRow &row : *known)
                versions << row.version;
            error.id = "asset.unknown-version";
            error.arguments.insert(u"known"_s, versions.mid(0, 20).join(u", "_s));
            return error;
        }
        if (const auto assets
            = store::latestAssets(**db, {.kind = kind, .archived = true, .limit = 10'000})) {
            for (const store::AssetRow &row : *assets)
                names << row.name;
        }
        error.id = "asset.unknown";
    }
    error.arguments.insert(u"nearest"_s, expressions::nearestName(name, names));
    return error;
}

} // namespace

Result<QString> requiredName(const Context &context)
{
    QString name = context.arguments.value(u"name"_s);
    if (name.isEmpty() && !context.arguments.words().isEmpty())
        name = context.arguments.words().first();
    if (name.isEmpty())
        return fail(Error::Code::Format, "cli.needs-name");
    return name;
}

Result<int> numberOf(const Context &context, const QString &option, int otherwise, int least)
{
    if (!context.arguments.has(option))
        return otherwise;
    const QString text = context.arguments.value(option);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least)
        return fail(
            Error::Code::Format, "cli.bad-number",
            {{u"option"_s, QString(u"--"_s + option)}, {u"value"_s, text}, {u"least"_s, least}});
    return number;
}

int fail(const Context &context, const Error &error)
{
    return cli::fail(withNearest(context, error));
}

Result<QJsonArray> assignments(const QStringList &pairs)
{
    QJsonArray set;
    for (const QString &pair : pairs) {
        // A key in quotes may hold an equals sign.
        bool quoted = false;
        qsizetype equals = -1;
        for (qsizetype i = 0; i < pair.size() && equals < 0; ++i) {
            if (pair.at(i) == u'"')
                quoted = !quoted;
            else if (pair.at(i) == u'=' && !quoted)
                equals = i;
        }
        if (equals <= 0)
            return fail(Error::Code::Format, "cli.no-assignment", {{u"text"_s, pair}});
        set.append(QJsonArray{pair.left(equals), pair.mid(equals + 1)});
    }
    return set;
}

Result<QJsonObject> pairsOf(const QStringList &pairs)
{
    QJsonObject object;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return fail(Error::Code::Format, "cli.no-assignment", {{u"text"_s, pair}});
        object.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return object;
}

void sayOutdated(const Result<> &current, Format format)
{
    if (current || format != Format::Table)
        return;
    Error error = current.error();
    if (error.arguments.contains(u"at"_s))
        error.arguments.insert(u"time"_s, timeText(error.arguments.value(u"at"_s).toLongLong()));
    printError(messageText(error) + u'\n');
}

bool engineRuns(const QString &workspace)
{
    return client::engineAnswers(workspace);
}

ProgressLine::ProgressLine(client::EngineClient &client)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(mostSilence);
    QObject::connect(&m_silence, &QTimer::timeout, &m_context, [] {
        printError(Words::tr("Still waiting: data or code may be large, or lie in a folder that "
                             "does not answer. Ctrl+C leaves.")
                   + u'\n');
    });
    QObject::connect(&client, &client::EngineClient::progress, &m_context,
                     [this] { m_silence.start(); });
    m_silence.start();
    if (!isTerminal(STDERR_FILENO))
        return;
    QObject::connect(
        &client, &client::EngineClient::progress, &m_context, [this](const QJsonObject &progress) {
            const qint64 done = progress.value("done"_L1).toInteger();
            const qint64 total = progress.value("total"_L1).toInteger(-1);
            const QLocale locale;
            QString text = progress.value("what"_L1).toString() == "code"_L1
                               ? Words::tr("Reading the code: %1 of %2 files")
                                     .arg(locale.toString(done), locale.toString(total))
                           : total > 0 ? Words::tr("Fetching %1: %2 of %3")
                                             .arg(progress.value("url"_L1).toString(),
                                                  locale.formattedDataSize(done),
                                                  locale.formattedDataSize(total))
                                       : Words::tr("Fetching %1: %2")
                                             .arg(progress.value("url"_L1).toString(),
                                                  locale.formattedDataSize(done));
            text.truncate(terminalWidth() - 1);
            printError(u"\r\x1b[K"_s + text);
            m_shown = true;
        });
}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        printError(u"\r\x1b[K"_s);
}

} // namespace tenon::cli
