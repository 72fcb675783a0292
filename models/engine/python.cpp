#include "engine/python.h"

#include "engine/probe_py.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <sys/stat.h>

namespace tenon::engine {
namespace {

constexpr int probeTimeout = 30'000;

qint64 folderTime(const QString &path)
{
    struct stat info{};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return 0;
    return qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
}

// A code folder's scripts as one comparable value: path, size and time of every Python file near
// them.
QByteArray stampOf(const std::vector<PythonScript> &scripts)
{
    Sha256 hash;
    for (const PythonScript &script : scripts) {
        hash.addField(script.path.toUtf8());
        const QDir folder = QFileInfo(script.path).dir();
        QFileInfoList files
            = folder.entryInfoList({QStringLiteral("*.py")}, QDir::Files, QDir::Name);
        for (const QString &include : script.includes)
            files << QFileInfo(include);
        for (const QFileInfo &file : std::as_const(files)) {
            hash.addField(file.filePath().toUtf8());
            hash.addField(QByteArray::number(file.size()) + ' '
                          + QByteArray::number(file.lastModified().toMSecsSinceEpoch()));
        }
    }
    return hash.finish().toBytes();
}

} // namespace

QString Pythons::packageFor(const QString &module)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("sklearn"), QStringLiteral("scikit-learn")},
        {QStringLiteral("PIL"), QStringLiteral("pillow")},
        {QStringLiteral("cv2"), QStringLiteral("opencv-python-headless")},
        {QStringLiteral("yaml"), QStringLiteral("pyyaml")},
        {QStringLiteral("skimage"), QStringLiteral("scikit-image")},
        {QStringLiteral("bs4"), QStringLiteral("beautifulsoup4")},
        {QStringLiteral("dateutil"), QStringLiteral("python-dateutil")},
        {QStringLiteral("dotenv"), QStringLiteral("python-dotenv")},
        {QStringLiteral("azureml"), QStringLiteral("azureml-core")},
        {QStringLiteral("git"), QStringLiteral("gitpython")},
        {QStringLiteral("Crypto"), QStringLiteral("pycryptodome")},
        {QStringLiteral("google"), QStringLiteral("google-api-python-client")},
        {QStringLiteral("pytorch_lightning"), QStringLiteral("pytorch-lightning")},
    };
    return names.value(module, module);
}

bool Pythons::isFresh(const Known &known)
{
    return std::all_of(known.paths.cbegin(), known.paths.cend(),
                       [](const auto &path) { return folderTime(path.first) == path.second; });
}

Result<PythonChoice> Pythons::ask(const QString &program, const QProcessEnvironment &environment,
                                  const std::vector<PythonScript> &scripts)
{
    const QByteArray stamp = stampOf(scripts);
    const QString completeKey = program + QLatin1Char('\n') + QString::fromLatin1(stamp.toHex());
    if (const auto it = m_known.constFind(program);
        it != m_known.cend() && isFresh(*it)
        && (scripts.empty() || m_complete.contains(completeKey)))
        return PythonChoice{it->info, {}, {}};

    QJsonArray asked;
    for (const PythonScript &script : scripts)
        asked.append(
            QJsonObject{{QStringLiteral("path"), script.path},
                        {QStringLiteral("folder"), script.folder},
                        {QStringLiteral("includes"), QJsonArray::fromStringList(script.includes)}});
    const QJsonObject request{{QStringLiteral("scripts"), asked},
                              {QStringLiteral("modules"), QJsonArray{QStringLiteral("mlflow")}}};
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(program, {QStringLiteral("-c"), QString::fromUtf8(probeSource)});
    process.write(QJsonDocument(request).toJson(QJsonDocument::Compact));
    process.closeWriteChannel();
    const QVariantMap who{{QStringLiteral("program"), program}};
    if (!process.waitForFinished(probeTimeout)) {
        process.kill();
        process.waitForFinished(1000);
        return fail(Error::Code::NotFound, "python.not-usable", who, {}, process.errorString());
    }
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (process.exitCode() != 0 || answer.isEmpty())
        return fail(Error::Code::NotFound, "python.not-usable", who, {},
                    QString::fromLocal8Bit(process.readAllStandardError().right(500)));

    PythonChoice choice;
    choice.info.program = program;
    choice.info.version = answer.value(QLatin1StringView("version")).toString();
    const QJsonArray distributions = answer.value(QLatin1StringView("distributions")).toArray();
    Sha256 hash;
    for (const QJsonValue &entry : distributions) {
        hash.addField(entry.toArray().at(0).toString().toUtf8());
        hash.addField(entry.toArray().at(1).toString().toUtf8());
    }
    choice.info.distributions = hash.finish();
    choice.info.distributionCount = int(distributions.size());
    choice.info.hasMlflow = answer.value(QLatin1StringView("found"))
                                .toObject()
                                .value(QLatin1StringView("mlflow"))
                                .toBool();
    QSet<QString> told;
    for (const QJsonValue &entry : answer.value(QLatin1StringView("imports")).toArray()) {
        const QJsonObject found = entry.toObject();
        const QString module = found.value(QLatin1StringView("module")).toString();
        // Where there is no mlflow, the fallback module answers.
        if (found.value(QLatin1StringView("found")).toBool()
            || module == QLatin1StringView("mlflow") || told.contains(module))
            continue;
        told.insert(module);
        choice.missing.push_back({module,
                                  packageFor(module),
                                  {found.value(QLatin1StringView("file")).toString(),
                                   found.value(QLatin1StringView("line")).toInt(), 1}});
    }
    for (const QJsonValue &entry : answer.value(QLatin1StringView("broken")).toArray()) {
        const QJsonObject found = entry.toObject();
        choice.broken.push_back({{found.value(QLatin1StringView("file")).toString(),
                                  found.value(QLatin1StringView("line")).toInt(),
                                  found.value(QLatin1StringView("column")).toInt()},
                                 found.value(QLatin1StringView("text")).toString()});
    }
    Known known{choice.info, {}};
    for (const QJsonValue &path : answer.value(QLatin1StringView("paths")).toArray())
        known.paths << qMakePair(path.toArray().at(0).toString(), path.toArray().at(1).toInteger());
    m_known.insert(program, known);
    if (choice.isComplete())
        m_complete.insert(completeKey, stamp);
    return choice;
}

Result<PythonChoice> Pythons::choose(const QString &wanted, const QProcessEnvironment &environment,
                                     const std::vector<PythonScript> &scripts)
{
    const std::scoped_lock lock(m_mutex);
    if (!wanted.isEmpty())
        return ask(wanted, environment, scripts);
    QStringList candidates;
    const auto consider = [&](const QString &program) {
        if (QFileInfo(program).isExecutable() && !candidates.contains(program))
            candidates << program;
    };
    if (const QString active = environment.value(QStringLiteral("VIRTUAL_ENV")); !active.isEmpty())
        consider(active + QStringLiteral("/bin/python3"));
    const QStringList path
        = environment.value(QStringLiteral("PATH")).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    for (const QString &folder : path) {
        if (QDir::isAbsolutePath(folder))
            consider(folder + QStringLiteral("/python3"));
    }
    consider(QStringLiteral("/usr/bin/python3"));
    Result<PythonChoice> best = fail(Error::Code::NotFound, "python.none");
    for (const QString &program : candidates) {
        auto choice = ask(program, environment, scripts);
        if (choice && choice->isComplete())
            return choice;
        const auto lacks
            = [](const PythonChoice &one) { return one.missing.size() + one.broken.size(); };
        if (choice && (!best || lacks(*choice) < lacks(*best)))
            best = std::move(choice);
    }
    return best;
}

bool usesPython(const QString &command)
{
    static const QRegularExpression word(
        QStringLiteral("(?:^|[\\s;&|(/\"'=])python3?(?:\\.\\d+)?(?=\\s|$)"));
    return command.contains(word);
}

std::vector<PythonScript> scriptsOf(const QString &command, const QString &code,
                                    const QStringList &includes)
{
    static const QRegularExpression start(
        QStringLiteral("(?:^|[\\s;&|(])python3?(?:\\.\\d+)?((?:\\s+-[A-Za-ln-z]+)*)\\s+(?:-m\\s+(["
                       "\\w.]+)|([^\\s;&|\"']+\\.py))"));
    std::vector<PythonScript> scripts;
    if (code.isEmpty())
        return scripts;
    for (auto it = start.globalMatch(command); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString path;
        if (!match.captured(2).isEmpty()) {
            const QString base
                = code + QLatin1Char('/')
                  + QString(match.captured(2)).replace(QLatin1Char('.'), QLatin1Char('/'));
            path = QFileInfo(base + QStringLiteral(".py")).isFile()
                       ? base + QStringLiteral(".py")
                       : base + QStringLiteral("/__main__.py");
        } else {
            path = QDir(code).absoluteFilePath(match.captured(3));
        }
        path = QDir::cleanPath(path);
        if (QFileInfo(path).isFile())
            scripts.push_back({path, code, includes});
    }
    return scripts;
}

QString missingScript(const QString &command, const QString &code, const QStringList &includes)
{
    // Only the very first program: behind a cd or a script of the shell another folder may be
    // meant.
    static const QRegularExpression first(
        QStringLiteral("^\\s*(?:[A-Za-z_]\\w*=[\\w./:-]*\\s+)*(?:/[\\w./-]*/)?python3?(?:\\.\\d+)?"
                       "(?:\\s+-[A-Za-ln-z]+)*\\s+([\\w.-][\\w./-]*\\.py)(?=[\\s;&|]|$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString script = QDir::cleanPath(first.match(command).captured(1));
    if (script.isEmpty() || script.startsWith(QLatin1StringView("..")))
        return {};
    const QString top = script.section(QLatin1Char('/'), 0, 0);
    const bool brought = std::any_of(includes.begin(), includes.end(), [&](const QString &include) {
        return QFileInfo(include).fileName() == top;
    });
    const bool there = !code.isEmpty() && QFileInfo::exists(code + QLatin1Char('/') + script);
    return brought || there ? QString() : script;
}

} // namespace tenon::engine
