#include "files/inference.h"

#include "files/library.h"
#include "files/names.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>

namespace tenon::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 answerLimit = 8 << 20;

std::optional<double> numberAt(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QStringList textsAt(const QJsonObject &json, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &value : json.value(key).toArray())
        texts.append(value.toString());
    return texts;
}

std::optional<Value> defaultOf(const QJsonObject &json, const QString &type)
{
    const QJsonValue value = json.value("default"_L1);
    if (value.isBool())
        return Value(value.toBool());
    if (value.isString())
        return Value(value.toString());
    if (!value.isDouble())
        return {};
    return type == "integer"_L1 ? Value(value.toInteger()) : Value(value.toDouble());
}

InferredPort portFrom(const QJsonObject &json)
{
    const QString type = json.value("type"_L1).toString();
    return {.name = json.value("name"_L1).toString(),
            .output = json.value("output"_L1).toBool(),
            .type = type,
            .optional = json.value("optional"_L1).toBool(),
            .defaultValue = defaultOf(json, type),
            .choices = textsAt(json, "enum"_L1),
            .minimum = numberAt(json, "min"_L1),
            .maximum = numberAt(json, "max"_L1),
            .description = json.value("description"_L1).toString(),
            .word = json.value("word"_L1).toString(),
            .on = json.value("on"_L1).toString(),
            .off = json.value("off"_L1).toString(),
            .several = json.value("several"_L1).toBool(),
            .positional = json.value("positional"_L1).toBool(),
            .before = json.value("before"_L1).toBool(),
            .line = json.value("line"_L1).toInt()};
}

Error refused(const QJsonObject &json, const QString &path)
{
    static const QStringList known{u"syntax"_s, u"large"_s, u"binary"_s,
                                   u"deep"_s,   u"empty"_s, u"io"_s};
    const QString kind = json.value("error"_L1).toString();
    const QString text = json.value("text"_L1).toString();
    const QByteArray id = kind == "io"_L1
                              ? "io.read"
                              : "infer." + (known.contains(kind) ? kind.toUtf8() : "failed");
    return {Error::Code::Format,
            id,
            {{u"path"_s, path}, {u"reason"_s, text}},
            {path, json.value("line"_L1).toInt(), 0},
            text};
}

/// A process that parses needs little; one that is led astray must not take the computer with it.
void limitChild()
{
    constexpr rlim_t memory = rlim_t(1) << 30;
    constexpr rlim_t seconds = 30;
    const rlimit space{memory, memory};
    const rlimit time{seconds, seconds};
    const rlimit core{0, 0};
    ::setrlimit(RLIMIT_AS, &space);
    ::setrlimit(RLIMIT_CPU, &time);
    ::setrlimit(RLIMIT_CORE, &core);
}

Result<QJsonObject> asked(const QString &path, const InferenceTools &tools)
{
    QProcess process;
    process.setProgram(tools.program);
    // -I: neither the folder nor the user's packages nor PYTHON… variables have a say; -B: no
    // __pycache__ beside our own files.
    process.setArguments({u"-I"_s, u"-B"_s, u"-S"_s, u"-X"_s, u"utf8"_s, tools.reader, path});
    process.setWorkingDirectory(u"/"_s);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier(limitChild);
    process.start();
    if (!process.waitForStarted())
        return fail(Error::Code::NotFound, "infer.no-python", {{u"path"_s, tools.program}}, {},
                    process.errorString());
    if (!process.waitForFinished(int(tools.limit.count()))) {
        process.kill();
        process.waitForFinished(1000);
        return fail(Error::Code::Refused, "infer.time",
                    {{u"path"_s, path}, {u"seconds"_s, int(tools.limit.count() / 1000)}});
    }
    const QByteArray answer = process.readAllStandardOutput();
    const QJsonDocument json
        = answer.size() <= answerLimit ? QJsonDocument::fromJson(answer) : QJsonDocument();
    if (process.exitStatus() != QProcess::NormalExit || !json.isObject())
        return fail(Error::Code::Format, "infer.failed", {{u"path"_s, path}}, {},
                    QString::fromUtf8(process.readAllStandardError().right(2000)));
    return json.object();
}

} // namespace

bool InferredPort::isData() const
{
    return type != "string"_L1 && type != "number"_L1 && type != "integer"_L1
           && type != "boolean"_L1;
}

Result<InferenceTools> inferenceTools(const QString &application)
{
    InferenceTools tools;
    // The system's own first: what stands first in PATH may be an environment that is half gone.
    for (const QString &program :
         {u"/usr/bin/python3"_s, QStandardPaths::findExecutable(u"python3"_s)})
        if (tools.program.isEmpty() && QFileInfo(program).isExecutable()
            && QFileInfo(program).isAbsolute())
            tools.program = program;
    if (tools.program.isEmpty())
        return fail(Error::Code::NotFound, "infer.no-python", {{u"path"_s, u"python3"_s}});
    const QString folder = sharedFolder(application, u"python"_s);
    tools.reader = folder + u"/infer.py"_s;
    if (folder.isEmpty() || !QFileInfo::exists(tools.reader))
        return fail(Error::Code::NotFound, "infer.no-reader");
    return tools;
}

Result<Inference> inferComponent(const QString &path, const InferenceTools &tools)
{
    if (!QFileInfo::exists(path))
        return fail(Error::Code::NotFound, "files.not-there", {{u"path"_s, path}});
    const auto json = asked(path, tools);
    if (!json)
        return std::unexpected(json.error());
    if (!json->value("ok"_L1).toBool())
        return std::unexpected(refused(*json, path));
    Inference found{.folder = QFileInfo(path).isDir() ? path : parentOf(path),
                    .script = json->value("script"_L1).toString(),
                    .style = json->value("style"_L1).toString(),
                    .description = json->value("description"_L1).toString(),
                    .imports = textsAt(*json, "imports"_L1),
                    .candidates = textsAt(*json, "candidates"_L1),
                    .variants = {}};
    for (const QJsonValue &value : json->value("variants"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        InferredVariant variant{.word = item.value("word"_L1).toString(),
                                .description = item.value("description"_L1).toString(),
                                .start = item.value("start"_L1).toString(),
                                .ports = {}};
        for (const QJsonValue &port : item.value("ports"_L1).toArray())
            variant.ports.push_back(portFrom(port.toObject()));
        found.variants.push_back(std::move(variant));
    }
    if (found.variants.empty())
        return fail(Error::Code::Format, "infer.failed", {{u"path"_s, path}});
    return found;
}

} // namespace tenon::files
