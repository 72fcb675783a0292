#include "engine/attempt.h"

#include "base/platform/files.h"
#include "expressions/expressions.h"
#include "snapshot/datadigest.h"
#include "snapshot/ignorerules.h"
#include "snapshot/snapshot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>
#include <unistd.h>

namespace tenon::engine {
namespace {

using supervisor::Launch;

std::string native(const QString &text)
{
    return QFile::encodeName(text).toStdString();
}

enum class Quoting { Bare, Single, Double };

// The shell's state at the end of `text`, from `state` at its start.
Quoting advance(Quoting state, const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        switch (state) {
        case Quoting::Bare:
            if (c == u'\\')
                ++i;
            else if (c == u'\'')
                state = Quoting::Single;
            else if (c == u'"')
                state = Quoting::Double;
            break;
        case Quoting::Single:
            if (c == u'\'')
                state = Quoting::Bare;
            break;
        case Quoting::Double:
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                state = Quoting::Bare;
            break;
        }
    }
    return state;
}

QString quoted(const QString &path, Quoting state)
{
    static constexpr QStringView harmless = u"/._-+=:,@%";
    const bool plain = std::all_of(path.begin(), path.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || harmless.contains(c)
               || c.unicode() >= 0xA1;
    });
    if (plain)
        return path;
    QString text = path;
    switch (state) {
    case Quoting::Single:
        return text.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    case Quoting::Double:
        for (const QChar c : {u'\\', u'"', u'$', u'`'})
            text.replace(c, QStringLiteral("\\") + c);
        return text;
    case Quoting::Bare:
        break;
    }
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''"))
           + QLatin1Char('\'');
}

// A value and whether it is a path.
struct Text
{
    QString text;
    bool isPath = false;
};

Result<std::optional<Text>> valueOf(const expressions::Reference &reference,
                                    const AttemptOrder &order)
{
    using expressions::Kind;
    if (reference.kind == Kind::Input) {
        const PlannedInput *input = order.job.input(reference.name);
        if (!input)
            return fail(
                Error::Code::Internal, "internal",
                {{QStringLiteral("reason"), QStringLiteral("unknown input ") + reference.name}});
        switch (input->source.kind) {
        case InputSource::Kind::None:
            return std::optional<Text>();
        case InputSource::Kind::Literal:
        case InputSource::Kind::Uri:
            return Text{input->source.text, false};
        case InputSource::Kind::Path:
        case InputSource::Kind::Output:
            break;
        }
        const auto path = order.inputPaths.find(input->name);
        return Text{path == order.inputPaths.end() ? input->source.text : path->second, true};
    }
    if (reference.kind == Kind::Output) {
        const auto path = order.outputPaths.find(reference.name);
        if (path != order.outputPaths.end())
            return Text{path->second, true};
    }
    if (reference.kind == Kind::Name)
        return Text{order.job.name, false};
    return fail(Error::Code::Format, "expression.not-here",
                {{QStringLiteral("text"), reference.text}},
                {order.job.sourceFile, order.job.sourceLine, 0});
}

// Builds the command piece by piece, because how a path is quoted depends on what stands before it.
Result<bool> append(QString &out, Quoting &state, const std::vector<expressions::Piece> &pieces,
                    const AttemptOrder &order, bool inBracket)
{
    for (const expressions::Piece &piece : pieces) {
        switch (piece.kind) {
        case expressions::Piece::Kind::Literal:
            out += piece.text;
            state = advance(state, piece.text);
            break;
        case expressions::Piece::Kind::Reference: {
            const auto value = valueOf(piece.reference, order);
            if (!value)
                return std::unexpected(value.error());
            if (!*value) {
                if (inBracket)
                    return false;
                return fail(Error::Code::Format, "expression.no-value",
                            {{QStringLiteral("text"), piece.text},
                             {QStringLiteral("name"), piece.reference.name}},
                            {order.job.sourceFile, order.job.sourceLine, 0});
            }
            const QString text = (*value)->isPath ? quoted((*value)->text, state) : (*value)->text;
            out += text;
            state = advance(state, text);
            break;
        }
        case expressions::Piece::Kind::Bracket: {
            QString inner;
            Quoting innerState = state;
            const auto kept = append(inner, innerState, piece.pieces, order, true);
            if (!kept)
                return kept;
            if (*kept) {
                out += inner;
                state = innerState;
            }
            break;
        }
        }
    }
    return true;
}

// Copies data that a step asked for with mode `download`: the step may change its own copy.
Result<> copyData(const QString &from, const QString &to)
{
    const QFileInfo info(from);
    if (info.isDir()) {
        if (auto made = platform::makeFolder(to); !made)
            return made;
        const auto entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System
                                                      | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            if (snapshot::isWorkspaceData(QFile::encodeName(entry.fileName())))
                continue;
            if (auto copied = copyData(entry.filePath(), to + QLatin1Char('/') + entry.fileName());
                !copied)
                return copied;
        }
        return {};
    }
    QFile file(from);
    if (!file.copy(to))
        return fail(Error::Code::Io, "io.write",
                    {{QStringLiteral("path"), to}, {QStringLiteral("reason"), file.errorString()}});
    QFile::setPermissions(to, QFile::permissions(to) | QFile::WriteOwner);
    return {};
}

// python and python3 in front of PATH, without touching the user's system. A wrapper, not a link: a
// virtual environment is recognised by where its interpreter is started.
Result<QString> pythonFolder(const QString &dataFolder, const QString &program)
{
    QString folder = dataFolder + QStringLiteral("/cache/python-")
                     + QString::fromLatin1(Sha256::of(program.toUtf8()).toHex().left(12));
    for (const QString &name : {QStringLiteral("python"), QStringLiteral("python3")}) {
        const QString path = folder + QLatin1Char('/') + name;
        if (QFileInfo(path).isExecutable())
            continue;
        if (auto made = platform::makeFolder(folder); !made)
            return std::unexpected(made.error());
        QString target = program;
        target.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
        const QByteArray script = "#!/bin/sh\nexec '" + QFile::encodeName(target) + "' \"$@\"\n";
        if (auto written = platform::replaceFile(path, script, platform::Sync::No, 0755); !written)
            return std::unexpected(written.error());
        ::chmod(QFile::encodeName(path).constData(), 0755);
    }
    return folder;
}

class Environment
{
public:
    explicit Environment(const std::vector<std::pair<QByteArray, QByteArray>> &base)
    {
        for (const auto &[name, value] : base)
            m_values[name] = value;
    }
    void set(const QByteArray &name, const QByteArray &value) { m_values[name] = value; }
    void set(const QByteArray &name, const QString &value)
    {
        m_values[name] = QFile::encodeName(value);
    }
    [[nodiscard]] QByteArray value(const QByteArray &name) const
    {
        const auto it = m_values.find(name);
        return it == m_values.end() ? QByteArray() : it->second;
    }
    [[nodiscard]] std::vector<std::string> list() const
    {
        std::vector<std::string> out;
        out.reserve(m_values.size());
        for (const auto &[name, value] : m_values)
            out.push_back(name.toStdString() + '=' + value.toStdString());
        return out;
    }

private:
    std::map<QByteArray, QByteArray> m_values;
};

bool isInside(const std::string &path, const std::string &folder)
{
    return path.starts_with(folder) && path.size() > folder.size()
           && (path[folder.size()] == '/' || folder == "/");
}

// What the step reads is read-only for it, at the same path; where it writes stays writable.
void seal(Launch &launch, const AttemptOrder &order, const QString &home)
{
    // The namespace of an unprivileged user would keep such programs from becoming another one.
    if (order.job.setuid && ::geteuid() != 0)
        return;
    const auto real
        = [](const QString &path) { return native(QFileInfo(path).canonicalFilePath()); };
    std::vector<std::string> writable{real(home)};
    for (const PlannedOutput &output : order.job.outputs) {
        const QString path = order.outputPaths.at(output.name);
        const bool isFile = output.type == QLatin1StringView("uri_file");
        writable.push_back(real(isFile ? QFileInfo(path).path() : path));
    }
    for (const PlannedInput &input : order.job.inputs) {
        if (!isProtected(input))
            continue;
        const auto known = order.inputPaths.find(input.name);
        std::string path
            = real(known == order.inputPaths.end() ? input.source.text : known->second);
        // An input that is also the output's place is written because the file says so.
        if (!path.empty() && !std::ranges::contains(writable, path)
            && !std::ranges::contains(launch.readOnly, path))
            launch.readOnly.push_back(std::move(path));
    }
    for (std::string &path : writable) {
        const auto covers = [&](const std::string &folder) { return isInside(path, folder); };
        if (std::ranges::any_of(launch.readOnly, covers)
            && !std::ranges::contains(launch.writable, path))
            launch.writable.push_back(std::move(path));
    }
}

void distribute(Launch &launch, const AttemptOrder &order)
{
    const int count = order.job.processes;
    if (order.job.distribution.isEmpty() || count < 1)
        return;
    // A port that hardly anybody uses, different for jobs that run at once.
    const int port = 20000 + int(qHash(order.id) % 20000);
    const auto entry = [](const char *name, const QByteArray &value) {
        return std::string(name) + '=' + value.toStdString();
    };
    for (int rank = 0; rank < count; ++rank) {
        supervisor::Process process;
        const QByteArray number = QByteArray::number(rank);
        if (order.job.distribution == QLatin1StringView("tensorflow")) {
            const int workers = count - order.job.parameterServers;
            QJsonArray worker;
            QJsonArray ps;
            for (int i = 0; i < count; ++i)
                (i < workers ? worker : ps).append(QStringLiteral("127.0.0.1:%1").arg(port + i));
            QJsonObject cluster{{QStringLiteral("worker"), worker}};
            if (!ps.isEmpty())
                cluster.insert(QStringLiteral("ps"), ps);
            const bool isWorker = rank < workers;
            const QJsonObject config{
                {QStringLiteral("cluster"), cluster},
                {QStringLiteral("task"),
                 QJsonObject{{QStringLiteral("type"),
                              isWorker ? QStringLiteral("worker") : QStringLiteral("ps")},
                             {QStringLiteral("index"), isWorker ? rank : rank - workers}}},
                {QStringLiteral("environment"), QStringLiteral("cloud")}};
            process.environment.push_back(
                entry("TF_CONFIG", QJsonDocument(config).toJson(QJsonDocument::Compact)));
        } else {
            process.environment.push_back(entry("RANK", number));
            process.environment.push_back(entry("LOCAL_RANK", number));
            process.environment.push_back(entry("WORLD_SIZE", QByteArray::number(count)));
            process.environment.push_back(entry("LOCAL_WORLD_SIZE", QByteArray::number(count)));
            process.environment.push_back(entry("NODE_RANK", "0"));
            process.environment.push_back(entry("MASTER_ADDR", "127.0.0.1"));
            process.environment.push_back(entry("MASTER_PORT", QByteArray::number(port)));
            if (order.job.distribution == QLatin1StringView("mpi")) {
                process.environment.push_back(entry("OMPI_COMM_WORLD_RANK", number));
                process.environment.push_back(entry("OMPI_COMM_WORLD_LOCAL_RANK", number));
                process.environment.push_back(
                    entry("OMPI_COMM_WORLD_SIZE", QByteArray::number(count)));
                process.environment.push_back(entry("PMI_RANK", number));
                process.environment.push_back(entry("PMI_SIZE", QByteArray::number(count)));
            }
        }
        launch.processes.push_back(std::move(process));
    }
}

} // namespace

QString jobFolder(const QString &dataFolder, const QString &job)
{
    return dataFolder + QStringLiteral("/jobs/") + job;
}

Result<QString> shellCommand(const AttemptOrder &order)
{
    const expressions::Template parsed = expressions::parse(order.job.command);
    QString out;
    Quoting state = Quoting::Bare;
    const auto done = append(out, state, parsed.pieces, order, false);
    if (!done)
        return std::unexpected(done.error());
    return out;
}

Result<PreparedAttempt> prepareAttempt(const AttemptOrder &given, const AttemptHouse &house,
                                       snapshot::Materialiser &materialiser,
                                       const store::ObjectStore &objects)
{
    AttemptOrder order = given;
    order.needsCopy = order.needsCopy || order.job.setuid;
    const QString home = jobFolder(house.dataFolder, order.job.name);
    const QString folder = home + QStringLiteral("/attempts/%1").arg(order.number);
    const QString code = folder + QStringLiteral("/code");
    PreparedAttempt prepared;
    prepared.folder = folder;
    if (auto made = platform::makeFolder(folder); !made)
        return std::unexpected(made.error());
    Launch &launch = prepared.launch;
    if (!order.job.snapshot.isNull()) {
        const auto manifest = snapshot::load(objects, order.job.snapshot);
        if (!manifest)
            return std::unexpected(manifest.error());
        const auto copy
            = materialiser.prepare(*manifest, order.job.snapshot, code, order.needsCopy);
        if (!copy)
            return std::unexpected(copy.error());
        prepared.materialised = QString::fromLatin1(snapshot::wayName(copy->way));
        if (copy->way == snapshot::Way::Overlay) {
            for (const char *name : {"/upper", "/work", "/outputs", "/logs"}) {
                if (auto made = platform::makeFolder(folder + QLatin1StringView(name)); !made)
                    return std::unexpected(made.error());
            }
            supervisor::Overlay overlay;
            overlay.lower = native(copy->lower);
            overlay.upper = native(folder + QStringLiteral("/upper"));
            overlay.work = native(folder + QStringLiteral("/work"));
            overlay.merged = native(code);
            overlay.binds = {{native(folder + QStringLiteral("/outputs")), "outputs"},
                             {native(folder + QStringLiteral("/logs")), "logs"}};
            launch.overlay = std::move(overlay);
        }
    } else if (auto made = platform::makeFolder(code); !made) {
        return std::unexpected(made.error());
    }
    if (!launch.overlay) {
        // Code may bring folders of these names; then they are used as they are.
        for (const char *name : {"/outputs", "/logs"}) {
            if (auto made = platform::makeFolder(code + QLatin1StringView(name)); !made)
                return std::unexpected(made.error());
        }
    }
    for (WatchedInput &watched : order.watched) {
        if (watched.stamp.isNull())
            watched.stamp = snapshot::dataStamp(watched.path).value_or(Digest{});
    }
    for (const PlannedInput &input : order.job.inputs) {
        const bool data = input.source.kind == InputSource::Kind::Path
                          || input.source.kind == InputSource::Kind::Output;
        if (!data || !isCopied(input))
            continue;
        const auto known = order.inputPaths.find(input.name);
        const QString from = known == order.inputPaths.end() ? input.source.text : known->second;
        const QString to = folder + QStringLiteral("/inputs/") + input.name + QLatin1Char('/')
                           + QFileInfo(from).fileName();
        if (auto made = platform::makeFolder(QFileInfo(to).path()); !made)
            return std::unexpected(made.error());
        if (auto copied = copyData(from, to); !copied)
            return std::unexpected(copied.error());
        order.inputPaths[input.name] = to;
        // From here on the step's own copy counts.
        std::erase_if(order.watched, [&](const WatchedInput &watched) {
            if (watched.name != input.name)
                return false;
            if (snapshot::dataStamp(watched.path).value_or(Digest{}) != watched.stamp)
                prepared.changed << input.name;
            return true;
        });
    }
    prepared.watched = order.watched;
    for (const PlannedOutput &output : order.job.outputs) {
        const QString path = order.outputPaths[output.name];
        const bool isFile = output.type == QLatin1StringView("uri_file");
        const bool ours = output.path.isEmpty();
        if (ours && order.number > 1) {
            if (auto removed = platform::removeTree(path); !removed)
                return std::unexpected(removed.error());
        }
        if (auto made = platform::makeFolder(isFile ? QFileInfo(path).path() : path); !made)
            return std::unexpected(made.error());
    }

    seal(launch, order, home);

    const auto command = shellCommand(order);
    if (!command)
        return std::unexpected(command.error());
    prepared.command = *command;
    launch.attempt = order.id.toStdString();
    launch.shell = native(*command);
    launch.folder = native(code);
    launch.timeLimitMs = std::uint64_t(order.job.timeout * 1000);

    Environment environment(house.environment);
    QString path = QFile::decodeName(environment.value("PATH"));
    if (path.isEmpty())
        path = QStringLiteral("/usr/local/bin:/usr/bin:/bin");
    if (!order.job.python.isEmpty()) {
        const auto bin = pythonFolder(house.dataFolder, order.job.python);
        if (!bin)
            return std::unexpected(bin.error());
        path = *bin + QLatin1Char(':') + path;
        environment.set("PYTHONUNBUFFERED", QByteArray("1"));
        if (order.job.shim && !house.fallback.isEmpty()) {
            const QString old = QFile::decodeName(environment.value("PYTHONPATH"));
            environment.set("PYTHONPATH", old.isEmpty() ? house.fallback
                                                        : old + QLatin1Char(':') + house.fallback);
        }
    }
    environment.set("PATH", path);
    environment.set("MLFLOW_TRACKING_URI", house.trackingUri);
    environment.set("MLFLOW_TRACKING_TOKEN", order.token);
    environment.set("MLFLOW_RUN_ID", order.job.name);
    environment.set("MLFLOW_EXPERIMENT_NAME", order.experiment);
    environment.set("AZUREML_RUN_ID", order.job.name);
    environment.set("AZUREML_ROOT_RUN_ID", order.rootName);
    environment.set("AZUREML_EXPERIMENT_NAME", order.experiment);
    environment.set("AZUREML_ARM_SUBSCRIPTION", QByteArray("00000000-0000-0000-0000-000000000000"));
    environment.set("AZUREML_ARM_RESOURCEGROUP", QByteArray("local"));
    environment.set("AZUREML_ARM_WORKSPACE_NAME", QFileInfo(house.workspace).fileName());
    environment.set("AZUREML_CR_NODE_RANK", QByteArray("0"));
    environment.set("TENON_JOB", order.job.name);
    environment.set("TENON_STEP", order.job.step);
    environment.set("TENON_ARTIFACT_DIR", home + QStringLiteral("/artifacts"));
    environment.set("TENON_SPOOL", folder + QStringLiteral("/spool"));
    for (const auto &[name, value] : order.git)
        environment.set(name.toLatin1(), value);
    for (const PlannedInput &input : order.job.inputs) {
        const auto known = order.inputPaths.find(input.name);
        const QString value = known == order.inputPaths.end() ? input.source.text : known->second;
        if (input.source.kind != InputSource::Kind::None)
            environment.set("AZURE_ML_INPUT_" + input.name.toUtf8(), value);
    }
    for (const auto &[name, value] : order.outputPaths)
        environment.set("AZURE_ML_OUTPUT_" + name.toUtf8(), value);
    if (order.limitGpus) {
        QByteArrayList list;
        for (const int gpu : order.gpus)
            list << QByteArray::number(gpu);
        environment.set("CUDA_VISIBLE_DEVICES", list.join(','));
    }
    for (const auto &[name, value] : order.job.variables)
        environment.set(name.toUtf8(), value);
    launch.environment = environment.list();
    distribute(launch, order);
    return prepared;
}

QString liveFolder(const QString &attemptFolder, const QString &name)
{
    const QString bound = attemptFolder + QLatin1Char('/') + name;
    return QFileInfo::exists(bound) ? bound : attemptFolder + QStringLiteral("/code/") + name;
}

Result<> showArtifacts(const QString &jobFolder, int attempt, bool needed)
{
    const QString folder = jobFolder + QStringLiteral("/attempts/%1").arg(attempt);
    if (needed) {
        if (auto made = platform::makeFolder(jobFolder + QStringLiteral("/artifacts")); !made)
            return made;
    }
    for (const QString &name : {QStringLiteral("outputs"), QStringLiteral("logs")}) {
        const QString real = liveFolder(folder, name);
        if (!needed
            && QDir(real).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                  | QDir::NoDotAndDotDot))
            continue;
        if (auto made = platform::makeFolder(jobFolder + QStringLiteral("/artifacts")); !made)
            return made;
        const QByteArray shown = QFile::encodeName(jobFolder) + "/artifacts/" + name.toLatin1();
        struct stat info{};
        // A folder of this name that a script logged itself stays.
        if (::lstat(shown.constData(), &info) == 0)
            continue;
        // The folder itself moves, for programs that do not follow links; a link stays where it
        // was.
        const QByteArray live = QFile::encodeName(real);
        if (::rename(live.constData(), shown.constData()) != 0)
            return std::unexpected(errnoError("write", QFile::decodeName(shown)));
        const bool inCode = real.startsWith(folder + QStringLiteral("/code/"));
        const QByteArray up = inCode ? "../../../" : "../../";
        const QByteArray target = up + "artifacts/" + name.toLatin1();
        if (::symlink(target.constData(), live.constData()) != 0)
            return std::unexpected(errnoError("write", real));
    }
    return {};
}

} // namespace tenon::engine
