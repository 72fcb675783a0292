// The part of the Expander that follows bindings: inputs, outputs and the expressions in them.
#include "engine/expander.h"

#include "expressions/expressions.h"

#include <QDir>
#include <QFileInfo>

namespace tenon::engine {
namespace {

QStringList inputNames(const PlannedJob &job)
{
    QStringList names;
    for (const PlannedInput &input : job.inputs)
        names << input.name;
    return names;
}

QStringList outputNames(const PlannedJob &job)
{
    QStringList names;
    for (const PlannedOutput &output : job.outputs)
        names << output.name;
    return names;
}

// What the messages about a reference to an undeclared name tell.
QVariantMap undeclared(const expressions::Reference &reference, const QStringList &names)
{
    return {{QStringLiteral("text"), QStringLiteral("${{%1}}").arg(reference.text)},
            {QStringLiteral("name"), reference.name},
            {QStringLiteral("step"), reference.step},
            {QStringLiteral("nearest"), expressions::nearestName(reference.name, names)},
            {QStringLiteral("known"), names.join(QStringLiteral(", "))}};
}

std::optional<double> asNumber(const Value &value)
{
    if (const qint64 *integer = value.asInteger())
        return double(*integer);
    if (const double *number = value.asFloat())
        return *number;
    return std::nullopt;
}

} // namespace

std::optional<InputSource> Expander::follow(const QString &text, Scope &scope,
                                            const Location &where, QString *type)
{
    using expressions::Kind;
    const expressions::Template parsed = expressions::parse(text, expressions::Context::Parent);
    const expressions::Piece *first = parsed.pieces.empty() ? nullptr : &parsed.pieces.front();
    const bool data = first && first->kind == expressions::Piece::Kind::Reference
                      && (first->reference.kind == Kind::StepOutput
                          || first->reference.kind == Kind::ParentInput
                          || first->reference.kind == Kind::StepInput);
    if (!data) {
        InputSource source;
        source.kind = InputSource::Kind::Literal;
        source.text = plainText(text, &scope, where);
        return source;
    }
    const expressions::Reference &reference = first->reference;
    const QString suffix = text.mid(reference.offset + reference.length);
    const auto unknown = [&](const char *id, const QStringList &names) {
        fail(id, undeclared(reference, names), where);
    };
    std::optional<InputSource> source;
    if (reference.kind == Kind::ParentInput) {
        const PlannedJob &parent = m_plan.jobs[size_t(scope.job)];
        const PlannedInput *input = parent.input(reference.name);
        if (!input) {
            unknown("expression.unknown-parent-input", inputNames(parent));
            return std::nullopt;
        }
        if (scope.job == 0)
            m_usedInputs.insert(reference.name);
        if (type)
            *type = input->type;
        source = input->source;
    } else {
        const int index = expandStep(scope, reference.step, where);
        if (index < 0)
            return std::nullopt;
        const PlannedJob &step = m_plan.jobs[size_t(index)];
        if (reference.kind == Kind::StepInput) {
            const PlannedInput *input = step.input(reference.name);
            if (!input) {
                unknown("expression.unknown-step-input", inputNames(step));
                return std::nullopt;
            }
            if (type)
                *type = input->type;
            source = input->source;
        } else {
            InputSource from;
            from.kind = InputSource::Kind::Output;
            from.job = index;
            from.output = reference.name;
            // The default artifact folder is an output of every command that nobody declares.
            if (reference.name == QLatin1StringView("artifacts")
                && step.kind == PlannedJob::Kind::Command && !step.output(reference.name)) {
                if (type)
                    *type = QStringLiteral("uri_folder");
            } else {
                const PlannedOutput *output = step.output(reference.name);
                if (!output) {
                    unknown("expression.unknown-step-output", outputNames(step));
                    return std::nullopt;
                }
                if (type)
                    *type = output->type;
                if (step.kind == PlannedJob::Kind::Pipeline) {
                    if (output->job < 0) {
                        fail("pipeline.output-unbound", {{QStringLiteral("output"), output->name}},
                             where);
                        return std::nullopt;
                    }
                    from.job = output->job;
                    from.output = output->output;
                    // The nested pipeline may itself bind to a nested one.
                    while (m_plan.jobs[size_t(from.job)].kind == PlannedJob::Kind::Pipeline) {
                        const PlannedOutput *inner
                            = m_plan.jobs[size_t(from.job)].output(from.output);
                        if (!inner || inner->job < 0)
                            break;
                        from.output = inner->output;
                        from.job = inner->job;
                    }
                }
            }
            source = from;
        }
    }
    if (!suffix.isEmpty()) {
        const QString rest = plainText(suffix, &scope, where);
        if (rest.contains(QStringLiteral("/../")) || rest.endsWith(QStringLiteral("/.."))) {
            fail("input.path-leaves", {{QStringLiteral("path"), rest}}, where,
                 Error::Code::Refused);
            return std::nullopt;
        }
        source->text += rest;
        if (type)
            type->clear();
    }
    return source;
}

QString Expander::plainText(const QString &text, Scope *scope, const Location &where)
{
    if (!expressions::hasExpression(text))
        return text;
    const auto lookup
        = [&](const expressions::Reference &reference) -> Result<std::optional<QString>> {
        using expressions::Kind;
        switch (reference.kind) {
        case Kind::ParentInput:
            if (scope) {
                const PlannedJob &parent = m_plan.jobs[size_t(scope->job)];
                if (const PlannedInput *input = parent.input(reference.name)) {
                    if (scope->job == 0)
                        m_usedInputs.insert(reference.name);
                    if (input->source.kind == InputSource::Kind::None)
                        return std::optional<QString>();
                    if (input->source.kind != InputSource::Kind::Output)
                        return std::optional<QString>(input->source.text);
                } else {
                    return tenon::fail(Error::Code::Format, "expression.unknown-parent-input",
                                       undeclared(reference, inputNames(parent)), where);
                }
            }
            break;
        case Kind::DefaultDatastore:
            return std::optional<QString>(scope && !scope->defaultDatastore.isEmpty()
                                              ? scope->defaultDatastore
                                              : QStringLiteral("workspaceblobstore"));
        case Kind::Name:
            return std::optional<QString>(m_plan.jobs.empty() ? QString() : m_plan.jobs[0].name);
        default:
            break;
        }
        return tenon::fail(Error::Code::Format, "expression.not-here",
                           {{QStringLiteral("text"), reference.text}}, where);
    };
    const auto resolved = expressions::resolve(text, lookup, expressions::Context::Parent);
    if (!resolved) {
        Error error = resolved.error();
        if (error.where.isEmpty())
            error.where = where;
        fail(std::move(error));
        return {};
    }
    return *resolved;
}

// A file where the input takes a folder, or the other way round.
void Expander::checkKind(There there, const QString &shown, const QString &type,
                         const Location &where)
{
    if (type == QLatin1StringView("uri_file") && there == There::Folder)
        fail("input.folder-for-file", {{QStringLiteral("path"), shown}}, where);
    else if (type == QLatin1StringView("uri_folder") && there == There::File)
        fail("input.file-for-folder", {{QStringLiteral("path"), shown}}, where);
}

InputSource Expander::dataSource(const assets::AssetRef &reference, const QString &type,
                                 const QString &mode, const QString &base, const Location &where)
{
    InputSource source;
    source.kind = InputSource::Kind::Path;
    if (reference.isLocalPath()) {
        source.text = reference.absolutePath(base);
        const There there = m_services.look(source.text);
        if (there == There::Nothing)
            fail("input.path-missing", {{QStringLiteral("path"), reference.path}}, where,
                 Error::Code::NotFound);
        else
            checkKind(there, reference.path, type, where);
        return source;
    }
    if (reference.isRemote() && mode == QLatin1StringView("direct")) {
        source.kind = InputSource::Kind::Uri;
        source.text = reference.text;
        return source;
    }
    auto found = m_services.data(reference, type);
    if (!found) {
        Error error = found.error();
        error.where = where;
        fail(std::move(error));
        return source;
    }
    source.text = found->path;
    source.origin = reference.text;
    const There there = m_services.look(found->path);
    if (there == There::Nothing)
        fail("reference.not-there",
             {{QStringLiteral("reference"), reference.text}, {QStringLiteral("path"), found->path}},
             where, Error::Code::NotFound);
    else
        checkKind(there, found->path, type, where);
    return source;
}

QString Expander::literalFor(const assets::PortDecl *declared, const Value &value,
                             const Location &where)
{
    const QString type
        = declared && declared->isParameter() ? declared->type : QStringLiteral("string");
    auto converted = expressions::convertLiteral(value, type);
    if (!converted) {
        Error error = converted.error();
        error.where = where;
        if (declared)
            error.arguments.insert(QStringLiteral("input"), declared->name);
        fail(std::move(error));
        return {};
    }
    if (declared) {
        const auto number = asNumber(*converted);
        const auto outside = [&](const std::optional<Value> &limit, bool low) {
            const auto bound = limit ? asNumber(*limit) : std::nullopt;
            return number && bound && (low ? *number < *bound : *number > *bound);
        };
        if (outside(declared->minimum, true) || outside(declared->maximum, false))
            fail("input.out-of-range",
                 {{QStringLiteral("input"), declared->name},
                  {QStringLiteral("value"), converted->str()},
                  {QStringLiteral("minimum"),
                   declared->minimum ? declared->minimum->str() : QStringLiteral("−∞")},
                  {QStringLiteral("maximum"),
                   declared->maximum ? declared->maximum->str() : QStringLiteral("∞")}},
                 where);
        if (!declared->enumeration.empty()) {
            QStringList allowed;
            for (const Value &item : declared->enumeration)
                allowed << item.str();
            if (!allowed.contains(converted->str()))
                fail("input.not-allowed",
                     {{QStringLiteral("input"), declared->name},
                      {QStringLiteral("value"), converted->str()},
                      {QStringLiteral("allowed"), allowed.join(QStringLiteral(", "))}},
                     where);
        }
    }
    return converted->str();
}

PlannedInput Expander::bind(const assets::PortDecl *declared, const assets::InputBinding *given,
                            Scope *scope, const QString &base, const Location &where)
{
    using Kind = assets::InputBinding::Kind;
    PlannedInput input;
    input.name = declared ? declared->name : given->name;
    input.type = declared ? declared->type : QString();
    input.optional = declared && declared->optional;
    input.mode = given && !given->mode.isEmpty() ? given->mode
                 : declared                      ? declared->mode
                                                 : QString();
    const bool isData = declared && !declared->isParameter();
    const Location at = given && !given->valueWhere.isEmpty() ? given->valueWhere : where;

    const auto fromText = [&](const QString &text, const assets::AssetRef &reference, bool asData) {
        if (expressions::hasExpression(text)) {
            if (!scope) {
                fail("expression.not-here", {{QStringLiteral("text"), text}}, at);
                return;
            }
            QString type;
            if (auto source = follow(text, *scope, at, &type)) {
                input.source = std::move(*source);
                if (input.type.isEmpty())
                    input.type = type;
                if (input.source.kind == InputSource::Kind::Literal) {
                    if (asData) {
                        input.source = dataSource(assets::AssetRef::parse(input.source.text, at),
                                                  input.type, input.mode, base, at);
                    } else if (declared) {
                        input.source.text = literalFor(declared, Value(input.source.text), at);
                    }
                } else if (input.source.kind == InputSource::Kind::None && declared
                           && !declared->optional && !declared->defaultValue) {
                    fail("step.input-missing", {{QStringLiteral("input"), input.name}}, at);
                }
            }
            return;
        }
        if (asData) {
            input.source = dataSource(reference, input.type, input.mode, base, at);
            return;
        }
    };

    if (given && given->kind == Kind::Object) {
        if (input.type.isEmpty())
            input.type = given->type;
        fromText(given->path.text, given->path, true);
    } else if (given && given->kind == Kind::Literal) {
        const QString *text = given->literal.asString();
        if (text && (expressions::hasExpression(*text) || isData)) {
            fromText(*text, assets::AssetRef::parse(*text, at), isData);
        } else {
            input.source.kind = InputSource::Kind::Literal;
            input.source.text = literalFor(declared, given->literal, at);
        }
    }
    // A parent's optional input without a value leaves ours to its default.
    if (input.source.kind == InputSource::Kind::None && declared && declared->defaultValue) {
        const Value &value = *declared->defaultValue;
        if (isData && value.asString()) {
            const QString componentBase = QFileInfo(declared->where.file).path();
            input.source = dataSource(assets::AssetRef::parse(*value.asString(), declared->where),
                                      input.type, input.mode, componentBase, declared->where);
        } else {
            input.source.kind = InputSource::Kind::Literal;
            input.source.text = literalFor(declared, value, declared->where);
        }
    } else if (input.source.kind == InputSource::Kind::None && declared && !declared->optional
               && (!given || given->kind == Kind::Empty)) {
        fail("step.input-missing", {{QStringLiteral("input"), input.name}}, where);
    }
    return input;
}

void Expander::fillInputs(PlannedJob &job, const std::vector<assets::PortDecl> *declared,
                          const std::vector<assets::InputBinding> &given, Scope *scope,
                          const QString &base, const Location &where)
{
    if (!declared) {
        for (const assets::InputBinding &binding : given)
            job.inputs.push_back(bind(nullptr, &binding, scope, base, where));
        return;
    }
    QStringList names;
    for (const assets::PortDecl &port : *declared) {
        names << port.name;
        const auto it
            = std::find_if(given.begin(), given.end(), [&](const assets::InputBinding &binding) {
                  return binding.name == port.name;
              });
        job.inputs.push_back(bind(&port, it == given.end() ? nullptr : &*it, scope, base, where));
    }
    for (const assets::InputBinding &binding : given) {
        if (!names.contains(binding.name))
            fail("step.unknown-input",
                 {{QStringLiteral("input"), binding.name},
                  {QStringLiteral("nearest"), expressions::nearestName(binding.name, names)}},
                 binding.where);
    }
}

QString Expander::outputPath(const QString &path, const QString &jobName, const QString &output,
                             const Scope *scope, const QString &base, const Location &where)
{
    if (path.isEmpty())
        return {};
    const auto lookup
        = [&](const expressions::Reference &reference) -> Result<std::optional<QString>> {
        using expressions::Kind;
        if (reference.kind == Kind::Name)
            return std::optional<QString>(jobName);
        if (reference.kind == Kind::OutputName)
            return std::optional<QString>(output);
        if (reference.kind == Kind::DefaultDatastore)
            return std::optional<QString>(scope && !scope->defaultDatastore.isEmpty()
                                              ? scope->defaultDatastore
                                              : QStringLiteral("workspaceblobstore"));
        return tenon::fail(Error::Code::Format, "expression.not-here",
                           {{QStringLiteral("text"), reference.text}}, where);
    };
    const auto resolved = expressions::resolve(path, lookup);
    if (!resolved) {
        fail(resolved.error());
        return {};
    }
    const assets::AssetRef reference = assets::AssetRef::parse(*resolved, where);
    if (reference.isLocalPath())
        return reference.absolutePath(base);
    const QString wanted = scope && !scope->defaultDatastore.isEmpty()
                               ? assets::AssetRef::parseName(scope->defaultDatastore).name
                               : QStringLiteral("workspaceblobstore");
    if (reference.form == assets::AssetRef::Form::Datastore
        && (reference.datastore == wanted
            || assets::AssetRef::parseName(reference.datastore).name == wanted)) {
        // Without a binding the default datastore is a folder of the workspace's own.
        const auto bound = m_services.data(reference, {});
        return bound ? bound->path
                     : m_services.defaultDatastore + QLatin1Char('/') + reference.path;
    }
    const auto bound = m_services.data(reference, QStringLiteral("output"));
    if (!bound) {
        Error error = bound.error();
        error.where = where;
        fail(std::move(error));
        return {};
    }
    return bound->path;
}

void Expander::fillOutputs(PlannedJob &job, const std::vector<assets::PortDecl> *declared,
                           const std::vector<assets::OutputSpec> &given, Scope *scope,
                           const QString &base, int index)
{
    const auto add = [&](const assets::PortDecl *port, const assets::OutputSpec *spec) {
        PlannedOutput output;
        output.name = port ? port->name : spec->name;
        output.type = spec && !spec->type.isEmpty() ? spec->type : port ? port->type : QString();
        output.mode = spec && !spec->mode.isEmpty() ? spec->mode : port ? port->mode : QString();
        const QString text = spec ? spec->text() : port->path;
        const Location at = spec ? spec->valueWhere : port->where;
        const auto reference = expressions::wholeReference(text, expressions::Context::Parent);
        if (reference && reference->kind == expressions::Kind::ParentOutput) {
            if (!scope) {
                fail("expression.not-here", {{QStringLiteral("text"), text}}, at);
            } else {
                PlannedJob &parent = m_plan.jobs[size_t(scope->job)];
                const auto it = std::find_if(
                    parent.outputs.begin(), parent.outputs.end(),
                    [&](const PlannedOutput &outer) { return outer.name == reference->name; });
                if (it == parent.outputs.end()) {
                    fail("expression.unknown-parent-output",
                         undeclared(*reference, outputNames(parent)), at);
                } else if (it->job >= 0) {
                    fail("pipeline.output-twice", {{QStringLiteral("output"), it->name}}, at);
                } else {
                    it->job = index;
                    it->output = output.name;
                    if (output.type.isEmpty() || !port)
                        output.type = it->type.isEmpty() ? output.type : it->type;
                    else if (it->type.isEmpty())
                        it->type = output.type;
                    output.path = it->path;
                    output.keyPath = it->keyPath;
                    output.assetName = it->assetName;
                    output.assetVersion = it->assetVersion;
                    if (output.mode.isEmpty())
                        output.mode = it->mode;
                }
            }
        } else if (!text.isEmpty()) {
            output.path = outputPath(text, job.name, output.name, scope, base, at);
            // Every job has a name of its own; in the key it would keep each from being reused.
            const QString open
                = output.path.contains(job.name)
                      ? outputPath(text, QStringLiteral("${{name}}"), output.name, scope, base, at)
                      : QString();
            if (open != output.path)
                output.keyPath = open;
        }
        if (spec && !spec->assetName.isEmpty()) {
            output.assetName = spec->assetName;
            output.assetVersion = spec->assetVersion;
        }
        if (output.type.isEmpty() && job.kind == PlannedJob::Kind::Command)
            output.type = QStringLiteral("uri_folder");
        notePlace(job, output, at);
        job.outputs.push_back(std::move(output));
    };
    if (!declared) {
        for (const assets::OutputSpec &spec : given)
            add(nullptr, &spec);
        return;
    }
    QStringList names;
    for (const assets::PortDecl &port : *declared) {
        names << port.name;
        const auto it
            = std::find_if(given.begin(), given.end(),
                           [&](const assets::OutputSpec &spec) { return spec.name == port.name; });
        add(&port, it == given.end() ? nullptr : &*it);
    }
    for (const assets::OutputSpec &spec : given) {
        if (!names.contains(spec.name))
            fail("step.unknown-output",
                 {{QStringLiteral("output"), spec.name},
                  {QStringLiteral("nearest"), expressions::nearestName(spec.name, names)}},
                 spec.where);
    }
}

} // namespace tenon::engine
