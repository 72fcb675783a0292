#pragma once

#include "engine/definitions.h"
#include "engine/planner.h"

#include <QHash>
#include <QSet>

#include <map>
#include <set>

namespace tenon::engine {

/// Unfolds a job into planned jobs: nested pipelines become jobs with children, bindings become
/// sources. Collects every error instead of stopping at the first. Used once, by makePlan.
class Expander
{
public:
    Expander(const PlanRequest &request, const PlanServices &services, Plan &plan);
    void expand(const assets::Job &job);
    [[nodiscard]] const Errors &errors() const { return m_errors; }

private:
    /// One input as the outside gives it to a component.
    struct Given
    {
        const assets::InputBinding *binding = nullptr;
    };
    /// A pipeline while its steps are unfolded.
    struct Scope
    {
        int job = -1;
        const assets::PipelineBody *body = nullptr;
        QString compute;
        QString defaultDatastore;
        bool force = false;
        QString path;         ///< "outer.inner." for force-steps.
        QStringList disabled; ///< Steps that its file says are not to run.
        std::map<QString, int> steps;
        std::set<QString> opening; ///< Steps being unfolded now: finds cycles.
        const Scope *outer = nullptr;
    };
    using ComponentPtr = std::shared_ptr<const assets::Component>;
    /// Who writes to a place that the user named.
    struct Place
    {
        QString job;
        bool isFile = false;
        Location where;
    };

    void expandPipeline(Scope &scope);
    int expandStep(Scope &scope, const QString &name, const Location &askedAt);
    int addStep(Scope &scope, const assets::Step &step);
    int addDisabled(Scope &scope, const assets::Step &step);
    void warnOfDisabled(const Scope &scope, const QString &file);
    void skipDisabled();
    void fillCommand(PlannedJob &job, const assets::CommandBody &body, const QString &base,
                     const assets::RunSettings *overrides, Scope *scope);
    void fillOutputs(PlannedJob &job, const std::vector<assets::PortDecl> *declared,
                     const std::vector<assets::OutputSpec> &given, Scope *scope,
                     const QString &base, int index);
    void fillInputs(PlannedJob &job, const std::vector<assets::PortDecl> *declared,
                    const std::vector<assets::InputBinding> &given, Scope *scope,
                    const QString &base, const Location &where);
    [[nodiscard]] PlannedInput bind(const assets::PortDecl *declared,
                                    const assets::InputBinding *given, Scope *scope,
                                    const QString &base, const Location &where);
    [[nodiscard]] std::optional<InputSource> follow(const QString &text, Scope &scope,
                                                    const Location &where, QString *type);
    void checkKind(There there, const QString &shown, const QString &type, const Location &where);
    [[nodiscard]] InputSource dataSource(const assets::AssetRef &reference, const QString &type,
                                         const QString &mode, const QString &base,
                                         const Location &where);
    [[nodiscard]] QString literalFor(const assets::PortDecl *declared, const Value &value,
                                     const Location &where);
    [[nodiscard]] QString plainText(const QString &text, Scope *scope, const Location &where);
    [[nodiscard]] QString outputPath(const QString &path, const QString &jobName,
                                     const QString &output, const Scope *scope, const QString &base,
                                     const Location &where);
    [[nodiscard]] ComponentPtr component(const assets::AssetRef &reference, const QString &base,
                                         const Location &where);
    void checkScript(const PlannedJob &job, const Location &where);
    void chooseCompute(PlannedJob &job, const QString &step, Scope *scope, const Location &where);
    [[nodiscard]] catalogue::EnvironmentNames namesOf(const assets::EnvironmentRef &reference,
                                                      const QString &base);
    /// Refuses what would have to run elsewhere, and warns where the environment's framework has no
    /// code for the GPU of the target.
    void checkTarget(const PlannedJob &job, const assets::EnvironmentRef &environment,
                     const QString &base, const Location &where);
    void environment(PlannedJob &job, const assets::EnvironmentRef &reference, const QString &base);
    void freezeAndChoosePython();
    void reorder();
    void warnOfUnused();
    void notePlace(const PlannedJob &job, const PlannedOutput &output, const Location &where);
    void checkPlaces();
    void fail(Error error) { m_errors.push_back(std::move(error)); }
    void fail(QByteArray id, QVariantMap arguments, const Location &where,
              Error::Code code = Error::Code::Format);
    [[nodiscard]] QString labelOf(const assets::Component &component) const;

    const PlanRequest &m_request;
    const PlanServices &m_services;
    Plan &m_plan;
    Errors m_errors;
    std::map<QString, std::vector<Place>> m_places; ///< By their clean paths.
    QSet<QString> m_usedInputs;                     ///< Of the submitted pipeline, by its steps.
    QHash<QString, ComponentPtr> m_components;
    std::vector<ComponentPtr> m_keep; ///< Bodies that scopes point into.
    QStringList m_openFiles;          ///< Pipeline component files being unfolded: finds recursion.
    int m_depth = 0;
    Definitions m_definitions;
    catalogue::CataloguePtr m_catalogue;
    QStringList m_paths; ///< Of every step: "outer.inner".
};

} // namespace tenon::engine
