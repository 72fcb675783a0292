#pragma once

#include "catalogue/target.h"
#include "engine/plan.h"

#include <map>
#include <optional>

namespace tenon::engine {

/// What a simulated target acts by, as JSON (PlannedJob::simulation); empty where it is not
/// simulated. Reads the catalogue.
[[nodiscard]] QByteArray simulationOf(const catalogue::Target &target);

/// Whether a compute name always means this computer, whatever the files define.
[[nodiscard]] bool isReserved(const QString &compute);

/// The compute targets that the files of a workspace define, as one plan sees them: files and
/// catalogue are read when the first is asked for, and once. One thread, not the main one.
class Definitions
{
public:
    explicit Definitions(QString workspace)
        : m_workspace(std::move(workspace))
    {
    }

    /// The first of the name; null where there is none, and for names that are reserved.
    [[nodiscard]] const catalogue::Target *find(const QString &name);
    /// A step for a simulated target runs on its nodes; another one here. Its notes say which.
    void apply(PlannedJob &job);

private:
    struct Rules
    {
        QByteArray json; ///< As simulationOf().
        int mostNodes = 0;
    };
    [[nodiscard]] const Rules &rulesOf(const catalogue::Target &target);

    QString m_workspace;
    std::optional<std::vector<catalogue::FoundTarget>> m_targets;
    std::map<QString, Rules> m_rules; ///< By name; of targets a step was applied to.
};

} // namespace tenon::engine
