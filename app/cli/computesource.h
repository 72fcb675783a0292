#pragma once

#include "commands.h"

#include "catalogue/cataloguefile.h"
#include "catalogue/filter.h"
#include "catalogue/shelf.h"

namespace tenon::cli {

/// A catalogue with the quota that belongs to it.
struct Source
{
    catalogue::CataloguePtr catalogue;
    catalogue::Quota quota;
};

/// That of --subscription, else the one imported last, else what the program brought (also with
/// --shipped).
[[nodiscard]] Result<Source> source(const Context &context);

/// The place of a region in the catalogue. Fails with "target.unknown-region".
[[nodiscard]] Result<int> regionOf(const catalogue::Catalogue &catalogue, const QString &name);

/// "0.658"; empty where there is no price.
[[nodiscard]] QString dollars(const std::optional<catalogue::Usd> &amount);

/// Says where a quota is made up.
void sayOrigin(const catalogue::Quota &quota);
/// Things to know, one a line on standard error.
void sayNotes(const Errors &notes);

/// How each target stands, by name: state, jobs and, where it is simulated, nodes and usd_so_far.
/// Of this computer under the empty name.
[[nodiscard]] Result<QHash<QString, QJsonObject>> targetStates(const Context &context);

/// Of addComputeCommands().
void addPowerCommands(QList<Command> &commands);
void addSizeCommands(QList<Command> &commands);

} // namespace tenon::cli
