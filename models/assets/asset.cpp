#include "assets/asset.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tenon::assets {
namespace {

template <typename Items> auto *findNamed(Items &items, QStringView name)
{
    for (auto &item : items) {
        if (item.name == name)
            return &item;
    }
    return static_cast<decltype(items.data())>(nullptr);
}

struct BodyType
{
    QString operator()(const std::monostate &) const { return {}; }
    QString operator()(const CommandBody &) const { return u"command"_s; }
    QString operator()(const PipelineBody &) const { return u"pipeline"_s; }
    QString operator()(const SweepBody &) const { return u"sweep"_s; }
    QString operator()(const ParallelBody &) const { return u"parallel"_s; }
    QString operator()(const SparkBody &) const { return u"spark"_s; }
    QString operator()(const AutomlBody &) const { return u"automl"_s; }
    QString operator()(const ImportBody &) const { return u"import"_s; }
    QString operator()(const DataTransferBody &) const { return u"data_transfer"_s; }
    QString operator()(const UnknownBody &body) const { return body.type; }
};

} // namespace

std::optional<QString> find(const TextMap &map, QStringView key)
{
    for (const auto &[name, text] : map) {
        if (name == key)
            return text;
    }
    return std::nullopt;
}

bool isParameterType(QStringView type)
{
    return type == "string"_L1 || type == "number"_L1 || type == "integer"_L1
           || type == "boolean"_L1;
}

bool isFileType(QStringView type)
{
    return type == "uri_file"_L1 || type == "AnyFile"_L1;
}

bool PortDecl::isParameter() const
{
    return isParameterType(type);
}

QString InputBinding::text() const
{
    if (kind == Kind::Object)
        return path.text;
    const QString *string = literal.asString();
    return kind == Kind::Literal && string ? *string : QString();
}

const InputBinding *Step::input(QStringView inputName) const
{
    return findNamed(inputs, inputName);
}

const OutputSpec *Step::output(QStringView outputName) const
{
    return findNamed(outputs, outputName);
}

const Step *PipelineBody::step(QStringView stepName) const
{
    return findNamed(steps, stepName);
}

const PortDecl *Component::input(QStringView inputName) const
{
    return findNamed(inputs, inputName);
}

const PortDecl *Component::output(QStringView outputName) const
{
    return findNamed(outputs, outputName);
}

bool Component::isDeterministic() const
{
    if (const auto *command = std::get_if<CommandBody>(&body))
        return command->isDeterministic;
    if (const auto *parallel = std::get_if<ParallelBody>(&body))
        return parallel->isDeterministic;
    if (const auto *spark = std::get_if<SparkBody>(&body))
        return spark->isDeterministic;
    return true;
}

const InputBinding *Job::input(QStringView inputName) const
{
    return findNamed(inputs, inputName);
}

const OutputSpec *Job::output(QStringView outputName) const
{
    return findNamed(outputs, outputName);
}

const AssetCommon &common(const Asset &asset)
{
    return std::visit([](const auto &value) -> const AssetCommon & { return value; }, asset);
}

QByteArray kindName(const Asset &asset)
{
    static constexpr std::array names{"job",
                                      "component",
                                      "environment",
                                      "data",
                                      "model",
                                      "mltable",
                                      "datastore",
                                      "online-endpoint",
                                      "online-deployment",
                                      "batch-endpoint",
                                      "batch-deployment",
                                      "compute",
                                      "schedule",
                                      "other"};
    static_assert(names.size() == std::variant_size_v<Asset>);
    return names.at(asset.index());
}

QString bodyType(const Body &body)
{
    return std::visit(BodyType(), body);
}

QString bodyType(const Step::Body &body)
{
    return std::visit(BodyType(), body);
}

} // namespace tenon::assets
