#pragma once

#include "assets/asset.h"
#include "expressions/expressions.h"
#include "yaml/tree.h"

#include <QHash>
#include <QSet>

#include <initializer_list>

namespace tenon::yaml {

/// Reads the values of one file from its nodes and collects every problem on the way. Used by
/// load.cpp only.
class Reader
{
public:
    Reader(const Tree &tree, QString file, QString base);

    Errors errors;
    Errors warnings;

    [[nodiscard]] assets::Job readJob(const Node &root);
    [[nodiscard]] assets::Component readComponent(const Node &root);
    [[nodiscard]] assets::Environment readEnvironment(const Node &root);
    [[nodiscard]] assets::DataAsset readData(const Node &root);
    [[nodiscard]] assets::Model readModel(const Node &root);
    [[nodiscard]] assets::MlTable readMlTable(const Node &root);
    [[nodiscard]] assets::Datastore readDatastore(const Node &root);
    [[nodiscard]] assets::OnlineEndpoint readOnlineEndpoint(const Node &root);
    [[nodiscard]] assets::OnlineDeployment readOnlineDeployment(const Node &root);
    [[nodiscard]] assets::BatchEndpoint readBatchEndpoint(const Node &root);
    [[nodiscard]] assets::BatchDeployment readBatchDeployment(const Node &root);
    [[nodiscard]] assets::Compute readCompute(const Node &root);
    [[nodiscard]] assets::Schedule readSchedule(const Node &root);
    [[nodiscard]] assets::OtherAsset readOther(const Node &root, const QString &kind);

    assets::Resources readResources(const Node &node);
    assets::Distribution readDistribution(const Node &node);
    assets::Limits readLimits(const Node &node);

    void error(const char *id, const Node &at, QVariantMap arguments = {});
    void warn(const char *id, const Node &at, QVariantMap arguments = {});

private:
    using Keys = std::initializer_list<const char *>;
    enum class In { Job, Step, Component }; ///< Where a body stands.

    // Scalars and shapes. An absent key and a null value read alike.
    static Node get(const Node &mapping, QByteArrayView key);
    QString text(const Node &mapping, QByteArrayView key);
    QString spelling(const Node &mapping, QByteArrayView key);
    assets::Text textAt(const Node &mapping, QByteArrayView key);
    QString choice(const Node &mapping, QByteArrayView key, Keys allowed);
    std::optional<qint64> integer(const Node &mapping, QByteArrayView key);
    std::optional<double> number(const Node &mapping, QByteArrayView key);
    std::optional<bool> flag(const Node &mapping, QByteArrayView key);
    assets::TextMap textMap(const Node &mapping, QByteArrayView key);
    QStringList textList(const Node &mapping, QByteArrayView key);
    Value raw(const Node &mapping, QByteArrayView key);
    assets::AssetRef reference(const Node &mapping, QByteArrayView key);
    bool isMapping(const Node &node, QByteArrayView key);
    bool require(const Node &mapping, QByteArrayView key, const QString &what);
    void knowKeys(const Node &mapping, const QStringList &known, bool open = false);
    void knowKeysOf(const Node &mapping, const QString &type, bool open);
    static bool isExpression(const Node &node);

    // Parts shared by several kinds.
    void readCommon(const Node &root, assets::AssetCommon &out);
    assets::EnvironmentRef readEnvironmentRef(const Node &node);
    std::vector<assets::PortDecl> readPorts(const Node &node, bool outputs, bool literals);
    assets::PortDecl readPort(const Node &key, const Node &value, bool output, bool literal);
    void checkDefault(const assets::PortDecl &port, const Node &value);
    void checkPortName(const Node &key);
    std::vector<assets::InputBinding> readInputs(const Node &node);
    assets::InputBinding readInput(const Node &key, const Node &value);
    std::vector<assets::OutputSpec> readOutputs(const Node &node);
    void checkType(const Node &node, const QString &type);
    assets::ModelRef readModelRef(const Node &node);
    assets::Probe readProbe(const Node &node);
    assets::RunSettings readRunSettings(const Node &node);

    // Bodies.
    assets::CommandBody readCommand(const Node &node, In place);
    assets::SweepBody readSweep(const Node &node);
    assets::SearchParameter readSearchParameter(const Node &key, const Node &value);
    assets::ParallelBody readParallel(const Node &node);
    assets::SparkBody readSpark(const Node &node);
    assets::AutomlBody readAutoml(const Node &node);
    assets::ImportBody readImport(const Node &node);
    assets::DataTransferBody readDataTransfer(const Node &node);
    assets::PipelineBody readPipeline(const Node &root, bool isJob);
    assets::PipelineSettings readSettings(const Node &node);
    assets::Step readStep(const Node &key, const Node &value);
    QString stepType(const Node &step);
    void readStepBody(const Node &node, const QString &type, assets::Step &out);
    assets::Body readBody(const Node &root, const QString &type, bool isJob);
    QString bodyType(const Node &root);

    // Expressions (checks.cpp).
    void checkText(const Node &node, const expressions::Names &names, expressions::Context context);
    void checkOwnTexts(const Node &node, const expressions::Names &names);
    void checkComponentTexts(const Node &root, const assets::Component &component);
    void checkJobTexts(const Node &root, const assets::Job &job);
    void checkSteps(const Node &jobs, const QStringList &inputs, const QStringList &outputs,
                    const assets::PipelineBody &pipeline);
    void checkStepTexts(const Node &node, const expressions::Names &parent,
                        const QSet<QString> &knownTexts, const assets::Step &step, int depth,
                        bool skipOwn);

    const Tree &m_tree;
    QHash<QString, QSet<QByteArray>> m_knownKeys; ///< Of steps and files, by type.
    QString m_file;
    QString m_base;
};

/// The names of ports, bindings or search parameters.
template <typename Items> [[nodiscard]] QStringList namesOf(const Items &items)
{
    QStringList out;
    out.reserve(qsizetype(items.size()));
    for (const auto &item : items)
        out << item.name;
    return out;
}

} // namespace tenon::yaml
