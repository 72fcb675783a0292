// The part of the Expander that fills in what a command needs: code, environment, compute, Python.
#include "engine/expander.h"

#include "base/json.h"
#include "base/platform/files.h"
#include "expressions/expressions.h"
#include "yaml/load.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace tenon::engine {
namespace {

bool hasExpressions(const Value &value)
{
    if (const QString *text = value.asString())
        return expressions::hasExpression(*text);
    if (const ValueList *list = value.asList())
        return std::any_of(list->begin(), list->end(), hasExpressions);
    if (const ValueMap *map = value.asMap())
        return std::any_of(map->begin(), map->end(),
                           [](const auto &entry) { return hasExpressions(entry.second); });
    return false;
}

Value replaced(const Value &value, const std::function<QString(const QString &)> &text)
{
    if (const QString *string = value.asString())
        return text(*string);
    if (const ValueList *list = value.asList()) {
        ValueList out;
        for (const Value &item : *list)
            out.push_back(replaced(item, text));
        return out;
    }
    if (const ValueMap *map = value.asMap()) {
        ValueMap out;
        for (const auto &[key, item] : *map)
            out.emplace_back(key, replaced(item, text));
        return out;
    }
    return value;
}

// A number among resources.properties: Azure leaves that map free; these keys are ours.
qint64 property(const Value &resources, QStringView key)
{
    const Value *properties = resources.find(u"properties");
    const Value *value = properties ? properties->find(key) : nullptr;
    if (!value)
        return 0;
    return value->str().toLongLong();
}

// The first program a command calls that needs the right to become another user, or mounts of its
// own: an unprivileged namespace would take both from it.
QString setuidProgram(const QString &command)
{
    static const QRegularExpression call(QStringLiteral(
        "(?:^|[;&|(\\n]|\\b(?:exec|env|time|then|do|else)\\s)\\s*(?:[A-Za-z_]\\w*=\\S*\\s+)*(?:\\S*"
        "/)?"
        "(sudo|doas|pkexec|podman|docker|buildah|nerdctl|apptainer|singularity|fusermount3?|sshfs)"
        "(?=\\s|$)"));
    return call.match(command).captured(1);
}

bool isTrue(const Value &resources, QStringView key)
{
    const Value *properties = resources.find(u"properties");
    const Value *value = properties ? properties->find(key) : nullptr;
    return value && value->str().compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0;
}

void merge(assets::TextMap &into, const assets::TextMap &other)
{
    for (const auto &[key, value] : other) {
        const auto it = std::find_if(into.begin(), into.end(),
                                     [&](const auto &entry) { return entry.first == key; });
        if (it == into.end())
            into.emplace_back(key, value);
        else
            it->second = value;
    }
}

// The first names of a list that may be long.
QString someOf(const QStringList &names)
{
    constexpr qsizetype most = 5;
    const QString text = names.first(std::min(most, names.size())).join(QStringLiteral(", "));
    return names.size() > most ? text + QStringLiteral(", …") : text;
}

// Environment variables may mean the inputs of the step itself; what else stands in them, also a
// pipeline's input in the old spelling, stays for plainText().
QString withOwnInputs(const QString &text, const PlannedJob &job)
{
    if (!expressions::hasExpression(text))
        return text;
    const auto resolved = expressions::resolve(
        text, [&job](const expressions::Reference &reference) -> Result<std::optional<QString>> {
            const PlannedInput *own
                = reference.kind == expressions::Kind::Input ? job.input(reference.name) : nullptr;
            if (own && own->source.kind == InputSource::Kind::Literal)
                return std::optional<QString>(own->source.text);
            if (own && own->source.kind == InputSource::Kind::None)
                return std::optional<QString>(QString());
            if (own && own->source.kind == InputSource::Kind::Path && !isCopied(*own))
                return std::optional<QString>(own->source.text);
            return std::optional<QString>(QStringLiteral("${{%1}}").arg(reference.text));
        });
    return resolved.value_or(text);
}

} // namespace

void Expander::fillCommand(PlannedJob &job, const assets::CommandBody &body, const QString &base,
                           const assets::RunSettings *overrides, Scope *scope)
{
    // YAML folds the lines; what a shell sees ends without the newline the scalar may carry.
    job.command = body.command.text.trimmed();
    job.deterministic = body.isDeterministic;
    expressions::Names names;
    names.inputs.emplace();
    names.optionalInputs.emplace();
    names.outputs.emplace();
    names.searchSpace.emplace();
    for (const PlannedInput &input : job.inputs) {
        *names.inputs << input.name;
        if (input.optional)
            *names.optionalInputs << input.name;
    }
    for (const PlannedOutput &output : job.outputs)
        *names.outputs << output.name;
    // A stand-alone job's inputs have no declaration that could call them optional.
    if (overrides == nullptr && job.component.isEmpty())
        names.optionalInputs = names.inputs;
    for (Error &problem : expressions::check(job.command, names, body.command.where))
        fail(std::move(problem));
    // What is given as null would end the step before it begins.
    for (const expressions::Piece &piece : expressions::parse(job.command).pieces) {
        const bool isInput = piece.kind == expressions::Piece::Kind::Reference
                             && piece.reference.kind == expressions::Kind::Input;
        const PlannedInput *input = isInput ? job.input(piece.reference.name) : nullptr;
        if (input && !input->optional && input->source.kind == InputSource::Kind::None)
            fail("expression.no-value", {{QStringLiteral("text"), piece.text}}, body.command.where);
    }

    using Form = assets::AssetRef::Form;
    if (body.code.form == Form::LocalPath) {
        job.code = body.code.absolutePath(base);
        if (!QFileInfo::exists(job.code))
            fail("code.missing", {{QStringLiteral("path"), body.code.path}}, body.code.where,
                 Error::Code::NotFound);
    } else if (body.code.form != Form::None) {
        const auto found = m_services.data(body.code, QStringLiteral("code"));
        if (found) {
            job.code = found->path;
        } else {
            Error error = found.error();
            error.where = body.code.where;
            fail(std::move(error));
        }
    }
    for (const assets::Text &include : body.additionalIncludes)
        job.includes << QDir::cleanPath(QDir(base).absoluteFilePath(include.text));

    checkScript(job, body.command.where);

    environment(job, body.environment, base);
    checkTarget(job, body.environment, base, {job.sourceFile, job.sourceLine, 0});

    job.variables = body.settings.environmentVariables;
    if (overrides)
        merge(job.variables, overrides->environmentVariables);
    for (auto &[key, value] : job.variables)
        value = plainText(withOwnInputs(value, job), scope, body.command.where);

    const auto text = [&](const QString &raw) { return plainText(raw, scope, body.command.where); };
    const auto chosen = [&](const auto &own, const auto &over) { return over ? over : own; };
    auto resources
        = chosen(body.settings.resources, overrides ? overrides->resources : std::nullopt);
    auto distribution
        = chosen(body.settings.distribution, overrides ? overrides->distribution : std::nullopt);
    auto limits = chosen(body.settings.limits, overrides ? overrides->limits : std::nullopt);
    if (resources && hasExpressions(resources->raw))
        resources = yaml::resourcesFrom(replaced(resources->raw, text));
    if (distribution && hasExpressions(distribution->raw))
        distribution = yaml::distributionFrom(replaced(distribution->raw, text));
    if (limits && hasExpressions(limits->raw))
        limits = yaml::limitsFrom(replaced(limits->raw, text));

    ValueMap settings;
    if (resources) {
        job.instances = int(resources->instanceCount.value_or(1));
        if (job.instances > 1)
            job.notes << QStringLiteral("instances:%1").arg(job.instances);
        job.cores = int(std::max<qint64>(1, property(resources->raw, u"cores")));
        job.gpus = int(
            std::max(property(resources->raw, u"gpus"), property(resources->raw, u"gpu_count")));
        job.memory = property(resources->raw, u"memory_gb") << 30;
        if (job.gpus == 0 && resources->dockerArgs.contains(QStringLiteral("--gpus")))
            job.gpus = 1;
        settings.emplace_back(QStringLiteral("resources"), resources->raw);
    }
    if (distribution) {
        job.distribution = distribution->type;
        if (job.distribution == QLatin1StringView("tensorflow")) {
            job.parameterServers = int(distribution->parameterServerCount.value_or(0));
            job.processes
                = int(distribution->workerCount.value_or(job.instances)) + job.parameterServers;
        } else {
            job.processes = int(distribution->processCountPerInstance.value_or(1)) * job.instances;
        }
        job.processes = std::clamp(job.processes, 1, 256);
        static const QStringList known{QStringLiteral("mpi"), QStringLiteral("pytorch"),
                                       QStringLiteral("tensorflow")};
        if (!known.contains(job.distribution))
            job.notes << QStringLiteral("distribution:") + job.distribution;
        job.cores = std::max(job.cores, job.processes);
        settings.emplace_back(QStringLiteral("distribution"), distribution->raw);
    }
    // How many nodes it asks for is known by now.
    if (isReserved(job.compute) || m_services.target(job.compute).isEmpty())
        m_definitions.apply(job);
    if (limits) {
        job.timeout = limits->timeout.value_or(0);
        settings.emplace_back(QStringLiteral("limits"), limits->raw);
    }
    const QString program = setuidProgram(job.command);
    if (!program.isEmpty() || (resources && isTrue(resources->raw, u"setuid"))) {
        job.setuid = true;
        job.notes << QStringLiteral("setuid:")
                         + (program.isEmpty() ? QStringLiteral("resources.properties.setuid")
                                              : program);
    }
    if (!settings.empty())
        job.runSettings = Value(std::move(settings)).toJson();
}

// A script that will not be there is told now and not by Python, after the steps before it.
void Expander::checkScript(const PlannedJob &job, const Location &where)
{
    const QFileInfo code(job.code);
    if (!job.code.isEmpty() && !code.exists())
        return; // said already
    const QString folder = job.code.isEmpty() || code.isDir() ? job.code : code.path();
    const QString script = missingScript(job.command, folder, job.includes);
    if (script.isEmpty())
        return;
    if (folder.isEmpty())
        fail("code.script-without-code", {{QStringLiteral("script"), script}}, where,
             Error::Code::NotFound);
    else
        fail("code.script-missing",
             {{QStringLiteral("script"), script}, {QStringLiteral("folder"), folder}}, where,
             Error::Code::NotFound);
}

void Expander::chooseCompute(PlannedJob &job, const QString &step, Scope *scope,
                             const Location &where)
{
    QString wanted
        = !m_request.compute.isEmpty() ? m_request.compute : plainText(step, scope, where);
    if (wanted.isEmpty() && scope)
        wanted = scope->compute;
    const assets::AssetRef reference = assets::AssetRef::parseName(wanted, where);
    job.compute = reference.name.isEmpty() ? wanted : reference.name;
    job.target = QStringLiteral("local");
    if (isReserved(job.compute))
        return;
    if (const QString target = m_services.target(job.compute); !target.isEmpty())
        job.target = target;
}

void Expander::environment(PlannedJob &job, const assets::EnvironmentRef &reference,
                           const QString &base)
{
    using Kind = assets::EnvironmentRef::Kind;
    if (reference.kind == Kind::None)
        return;
    job.environment = reference.label;
    QByteArray key = reference.definition.toJson();
    const auto addFile = [&](const QString &path) {
        if (const auto bytes = platform::readFile(path, 16 << 20))
            key += Sha256::of(*bytes).toHex();
    };
    if (reference.kind == Kind::Reference) {
        if (reference.reference.isLocalPath()) {
            const QString file = reference.reference.absolutePath(base);
            addFile(file);
            const auto loaded = yaml::loadAsset(file, yaml::Expect::Environment);
            if (!loaded) {
                m_errors.insert(m_errors.end(), loaded.error().begin(), loaded.error().end());
            } else if (const auto *definition = std::get_if<assets::Environment>(&loaded->asset)) {
                if (!definition->name.isEmpty())
                    job.environment = definition->name;
                if (!definition->condaFile.isEmpty())
                    addFile(QDir(definition->base).absoluteFilePath(definition->condaFile.text));
            }
        } else if (const auto found = m_services.environment(reference.reference)) {
            job.environment = found->label;
            key += found->key;
        }
    } else if (!reference.condaFile.isEmpty()) {
        addFile(QDir(base).absoluteFilePath(reference.condaFile.text));
    }
    job.environmentKey = key;
}

void Expander::freezeAndChoosePython()
{
    std::map<std::pair<QString, QStringList>, FrozenCode> frozen;
    std::vector<PythonScript> scripts;
    std::vector<PlannedJob *> python;
    QHash<QString, snapshot::DataDigest> digests;
    for (PlannedJob &job : m_plan.jobs) {
        if (job.isSkipped())
            continue;
        for (PlannedInput &input : job.inputs) {
            if (input.source.kind != InputSource::Kind::Path)
                continue;
            auto known = digests.find(input.source.text);
            if (known == digests.end() && m_services.look(input.source.text) == There::Silent) {
                m_plan.warnings.push_back({Error::Code::Io,
                                           "input.silent",
                                           {{QStringLiteral("path"), input.source.text}},
                                           {job.sourceFile, job.sourceLine, 0},
                                           {}});
                known = digests.insert(input.source.text, {});
            }
            if (known == digests.end()) {
                auto digest = m_services.digest(input.source.text);
                if (!digest) {
                    Error error = digest.error();
                    if (error.where.isEmpty())
                        error.where = {job.sourceFile, job.sourceLine, 0};
                    fail(std::move(error));
                }
                known = digests.insert(input.source.text, digest.value_or(snapshot::DataDigest{}));
            }
            input.source.digest = known->digest;
            input.source.stamp = known->stamp;
        }
        if (job.kind != PlannedJob::Kind::Command)
            continue;
        if (usesPython(job.command)) {
            python.push_back(&job);
            for (PythonScript &script :
                 scriptsOf(job.command,
                           QFileInfo(job.code).isDir() ? job.code : QFileInfo(job.code).path(),
                           job.includes)) {
                if (std::find(scripts.begin(), scripts.end(), script) == scripts.end())
                    scripts.push_back(std::move(script));
            }
        } else if (!job.environment.isEmpty()) {
            job.notes << QStringLiteral("environment-plain:%1").arg(job.environment);
        }
        if (job.code.isEmpty() && job.includes.isEmpty())
            continue;
        const auto key = std::pair(job.code, job.includes);
        auto it = frozen.find(key);
        if (it == frozen.end()) {
            const auto code = m_services.freeze(job.code, job.includes);
            if (!code) {
                Error error = code.error();
                if (error.where.isEmpty())
                    error.where = {job.sourceFile, job.sourceLine, 0};
                fail(std::move(error));
                continue;
            }
            it = frozen.emplace(key, *code).first;
            m_plan.snapshotFiles += code->files;
            m_plan.snapshotBytes += code->bytes;
        }
        job.snapshot = it->second.manifest;
        if (const QStringList &left = it->second.leftOut; !left.isEmpty())
            job.notes << QStringLiteral("left-out:") + someOf(left);
    }
    if (python.empty())
        return;
    const auto choice
        = m_services.pythons->choose(m_services.interpreter, m_request.environment, scripts);
    if (!choice) {
        fail(choice.error());
        return;
    }
    for (const MissingModule &missing : choice->missing)
        fail("python.missing-module",
             {{QStringLiteral("module"), missing.module},
              {QStringLiteral("package"), missing.package},
              {QStringLiteral("program"), choice->info.program},
              {QStringLiteral("version"), choice->info.version}},
             missing.where, Error::Code::NotFound);
    for (const BrokenScript &broken : choice->broken)
        fail("python.syntax",
             {{QStringLiteral("reason"), broken.reason},
              {QStringLiteral("program"), choice->info.program},
              {QStringLiteral("version"), choice->info.version}},
             broken.where, Error::Code::Format);
    for (PlannedJob *job : python) {
        job->python = choice->info.program;
        job->pythonVersion = choice->info.version;
        job->pythonKey = choice->info.version.toLatin1() + ' ' + choice->info.distributions.toHex();
        job->shim = !choice->info.hasMlflow;
        if (!job->environment.isEmpty())
            job->notes << QStringLiteral("environment:%1").arg(job->environment);
    }
}

} // namespace tenon::engine
