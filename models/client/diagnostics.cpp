#include "client/diagnostics.h"

#include "base/platform/files.h"
#include "client/enginefinder.h"
#include "client/protocol.h"
#include "client/workspacereader.h"
#include "snapshot/zipping.h"
#include "store/trust.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>
#include <QTimeZone>

#include <cstring>
#include <map>
#include <unistd.h>

namespace tenon::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 logBytes = 256 * 1024; // of the end of each log
constexpr int mostFiles = 50'000;       // that are counted in a workspace
constexpr int mostFailures = 50;
constexpr int shortestSecret = 6; // a value of an environment variable that is looked for

const QString removed = u"<removed>"_s;

bool namesSecret(const QString &name)
{
    static const QRegularExpression secret(
        u"TOKEN|SECRET|PASS|CREDENTIAL|AUTH|COOKIE|KEY|SAS|CONNECTION_STRING|PRIVATE"_s,
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

QJsonObject systemFacts()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    return {{u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QString(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())},
            {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
            {u"cores"_s, QThread::idealThreadCount()},
            {u"memory_bytes"_s, qint64(pages) * ::sysconf(_SC_PAGESIZE)},
            {u"locale"_s, QLocale::system().name()},
            {u"utc_offset_seconds"_s, QDateTime::currentDateTime().offsetFromUtc()}};
}

QJsonObject fileFacts(const QString &workspace)
{
    // Only endings that say nothing about a person's work.
    static const QStringList known{u"yml"_s,  u"yaml"_s, u"py"_s,      u"ipynb"_s,
                                   u"json"_s, u"csv"_s,  u"parquet"_s, u"txt"_s,
                                   u"md"_s,   u"png"_s,  u"pkl"_s,     u"pt"_s};
    std::map<QString, qint64> counts;
    qint64 bytes = 0;
    int seen = 0;
    QDirIterator it(workspace, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                    QDirIterator::Subdirectories);
    while (it.hasNext() && seen < mostFiles) {
        const QFileInfo info = it.nextFileInfo();
        if (info.filePath().startsWith(workspace + u"/.tenon/"_s)
            || info.filePath().startsWith(workspace + u"/.git/"_s))
            continue;
        ++seen;
        bytes += info.size();
        const QString ending = info.suffix().toLower();
        ++counts[known.contains(ending) ? ending : u"other"_s];
    }
    QJsonObject files;
    for (const auto &[ending, count] : counts)
        files.insert(ending, count);
    return {{u"files"_s, files},
            {u"bytes"_s, bytes},
            {u"counting_stopped"_s, seen >= mostFiles},
            {u"file_system"_s, QString::fromLatin1(QStorageInfo(workspace).fileSystemType())},
            {u"free_bytes"_s, platform::freeBytes(workspace)}};
}

/// The two columns of a query as an object.
QJsonObject pairs(store::Database &database, const char *sql)
{
    QJsonObject found;
    auto statement = database.prepare(sql);
    while (statement) {
        const auto row = statement->step();
        if (!row || !*row)
            break;
        found.insert(statement->text(0), statement->integer(1));
    }
    return found;
}

QJsonArray failures(store::Database &database)
{
    QJsonArray list;
    auto statement = database.prepare(
        "SELECT error, state, kind, exit_code, signal, ended FROM jobs WHERE error IS NOT NULL"
        " ORDER BY id DESC LIMIT ?1");
    if (!statement)
        return list;
    statement->bind(1, mostFailures);
    while (true) {
        const auto row = statement->step();
        if (!row || !*row)
            return list;
        // The id says which fault it is; texts and arguments may hold anything.
        const QJsonObject error = QJsonDocument::fromJson(statement->bytes(0)).object();
        QJsonObject entry{{u"id"_s, error.value("id"_L1)},
                          {u"state"_s, statement->integer(1)},
                          {u"kind"_s, statement->text(2)}};
        if (const auto code = statement->optionalInteger(3))
            entry.insert(u"exit_code"_s, *code);
        if (const auto signal = statement->optionalInteger(4))
            entry.insert(u"signal"_s, *signal);
        if (const auto ended = statement->optionalInteger(5))
            entry.insert(u"ended"_s, QDateTime::fromMSecsSinceEpoch(*ended / 1000, QTimeZone::UTC)
                                         .toString(Qt::ISODate));
        list.append(entry);
    }
}

QJsonObject databaseFacts(const QString &workspace)
{
    auto reader = WorkspaceReader::open(workspace);
    const auto database = reader ? reader->database() : std::unexpected(reader.error());
    if (!database)
        return {{u"error"_s, QString::fromUtf8(database.error().id)}};
    store::Database &db = **database;
    const auto count = [&db](const char *sql) { return db.integer(sql, -1).value_or(-1); };
    QString sqlite;
    if (auto statement = db.prepare("SELECT sqlite_version()"); statement) {
        if (const auto row = statement->step(); row && *row)
            sqlite = statement->text(0);
    }
    return {{u"sqlite"_s, sqlite},
            {u"schema"_s, count("SELECT value FROM meta WHERE key = 'schema'")},
            {u"bytes"_s, QFileInfo(reader->place().databaseFile()).size()},
            {u"journal_bytes"_s, QFileInfo(reader->place().databaseFile() + u"-wal"_s).size()},
            {u"jobs_by_state"_s, pairs(db, "SELECT state, count(*) FROM jobs GROUP BY state")},
            {u"jobs_by_kind"_s, pairs(db, "SELECT kind, count(*) FROM jobs GROUP BY kind")},
            {u"assets_by_kind"_s, pairs(db, "SELECT kind, count(*) FROM assets GROUP BY kind")},
            {u"experiments"_s, count("SELECT count(*) FROM experiments")},
            {u"series"_s, count("SELECT count(*) FROM series")},
            {u"failures"_s, failures(db)}};
}

QJsonObject workspaceFacts(const QString &workspace)
{
    QJsonObject facts = fileFacts(workspace);
    const auto place = store::findPlace(workspace);
    if (!place) {
        facts.insert(u"state"_s, QString::fromUtf8(place.error().id));
        return facts;
    }
    static constexpr const char *trusts[] = {"trusted", "moved", "copied", "unknown"};
    if (const auto trust = store::trustState(*place))
        facts.insert(u"trust"_s,
                     QString::fromLatin1(*trust == store::TrustState::Trusted  ? trusts[0]
                                         : *trust == store::TrustState::Moved  ? trusts[1]
                                         : *trust == store::TrustState::Copied ? trusts[2]
                                                                               : trusts[3]));
    facts.insert(u"data_inside"_s, place->isInside());
    facts.insert(u"data_here"_s, place->isHere());
    facts.insert(u"engine_answers"_s, engineAnswers(workspace));
    if (const auto found = findEngine(workspace); found && found->record)
        facts.insert(u"engine_build"_s, found->record->build);
    facts.insert(u"database"_s, databaseFacts(workspace));
    return facts;
}

QByteArray logEnd(const QString &path, const QString &workspace)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > logBytes) {
        file.seek(file.size() - logBytes);
        file.readLine();
    }
    return withoutSecrets(QString::fromUtf8(file.readAll()), workspace).toUtf8();
}

} // namespace

QString withoutSecrets(const QString &text, const QString &workspace)
{
    QString clean = text;
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        if (const QString value = environment.value(name);
            value.size() >= shortestSecret && namesSecret(name))
            clean.replace(value, removed);
    if (!workspace.isEmpty())
        clean.replace(workspace, u"<workspace>"_s);
    if (const QString home = QDir::homePath(); home.size() > 1)
        clean.replace(home, u"~"_s);
    // scheme://user:password@host/path?query: what is secret stands before @ and behind ?.
    static const QRegularExpression user(u"(\\w://)[^/\\s@]+@"_s);
    static const QRegularExpression query(u"(\\w://[^\\s?\"']+)\\?[^\\s\"']+"_s);
    // password: x, "token": "x", Authorization: Bearer x, SAS_KEY=x
    static const QRegularExpression named(
        u"((?:token|secret|passw\\w*|pwd|credential\\w*|authorization|cookie|api[-_ ]?key|"
        "\\w*_key|account[-_ ]?key|\\bsig\\b|sas)[\"']?\\s*[:=]\\s*)"
        "(?:(?:bearer|basic)\\s+)?(?:\"[^\"]*\"|'[^']*'|[^\\s,;&}\\]]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(u"\\b(bearer|basic)\\s+[A-Za-z0-9+/=._~-]{6,}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    // A long word of letters and figures is a key more often than a name.
    static const QRegularExpression key(
        u"(?<![A-Za-z0-9+/=_-])(?=[A-Za-z+_-]*[0-9])(?=[0-9+_-]*[A-Za-z])[A-Za-z0-9+=_-]{24,}"_s);
    clean.replace(user, u"\\1"_s + removed + u'@');
    clean.replace(query, u"\\1?"_s + removed);
    clean.replace(named, u"\\1"_s + removed);
    clean.replace(bearer, u"\\1 "_s + removed);
    clean.replace(key, removed);
    return clean;
}

QList<std::pair<QString, QString>> libraryVersions()
{
    return {{u"Qt"_s, QString::fromLatin1(qVersion())},
            {u"SQLite"_s, QStringLiteral(TENON_SQLITE_VERSION)},
            {u"libfyaml"_s, QStringLiteral(TENON_FYAML_VERSION)},
            {u"libgit2"_s, QStringLiteral(TENON_GIT2_VERSION)},
            {u"libarchive"_s, QStringLiteral(TENON_ARCHIVE_VERSION)},
            {u"llhttp"_s, QStringLiteral(TENON_LLHTTP_VERSION)},
            {u"OpenSSL"_s, QStringLiteral(TENON_CRYPTO_VERSION)}};
}

Result<> saveDiagnostics(const QString &target, const QString &workspace,
                         const QJsonObject &program)
{
    QJsonObject libraries;
    for (const auto &[name, version] : libraryVersions())
        libraries.insert(name, version);
    QJsonObject about = program;
    about.insert(u"build"_s, buildId());
    about.insert(u"protocol"_s, protocolVersion);
    about.insert(u"schema"_s, schemaVersion);
    about.insert(u"libraries"_s, libraries);
    about.insert(u"made"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));

    std::vector<QByteArray> contents;
    std::vector<snapshot::ZipEntry> entries;
    const auto add = [&](const QByteArray &name, const QByteArray &bytes) {
        entries.push_back({"tenon-diagnostics/" + name, quint64(bytes.size()), false});
        contents.push_back(bytes);
    };
    const auto addJson = [&](const QByteArray &name, const QJsonObject &object) {
        add(name, QJsonDocument(object).toJson(QJsonDocument::Indented));
    };
    addJson("program.json", about);
    addJson("system.json", systemFacts());
    if (!workspace.isEmpty()) {
        addJson("workspace.json", workspaceFacts(workspace));
        if (const auto place = store::findPlace(workspace)) {
            for (const char *name : {"engine.log.1", "engine.log"})
                if (const QByteArray log
                    = logEnd(place->data + u'/' + QLatin1StringView(name), workspace);
                    !log.isEmpty())
                    add(name, log);
        }
    }
    return snapshot::writeZip(
        target, entries,
        [&contents](size_t index, char *into, size_t size, quint64 offset) -> ssize_t {
            const QByteArray &bytes = contents[index];
            const size_t left = size_t(bytes.size()) - size_t(offset);
            const size_t taken = std::min(size, left);
            std::memcpy(into, bytes.constData() + offset, taken);
            return ssize_t(taken);
        },
        {});
}

} // namespace tenon::client
