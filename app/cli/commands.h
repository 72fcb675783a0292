#pragma once

#include "arguments.h"
#include "client/engineclient.h"
#include "output.h"

#include <functional>

namespace tenon::cli {

/// What every verb gets.
struct Context
{
    Arguments arguments;
    Format format = Format::Table;
    QString workspace; ///< Canonical folder.
};

/// One verb of the command line: "job create".
struct Command
{
    QString group;
    QString verb;
    QString usage; ///< "--file FILE [--set PATH=VALUE …]"
    QString help;  ///< Translated, one line.
    QList<Option> options;
    std::function<int(Context &)> run;
};

void addEngineCommands(QList<Command> &commands);
void addJobCommands(QList<Command> &commands);
void addWorkspaceCommands(QList<Command> &commands);

/// A connection to the workspace's engine, which is started when none runs.
[[nodiscard]] client::EngineOptions engineOptions(const Context &context, bool subscribe = false);

/// Follows a job until it ends: step states and logs as they come. Returns the exit code: Done only for Completed.
/// Ctrl+C asks once whether to cancel (a second one leaves without).
[[nodiscard]] int streamJob(Context &context, client::EngineClient &client, const QString &name, bool table);

/// The steps of a job as rows of a table, and the columns.
[[nodiscard]] Result<QJsonArray> stepRows(const QString &workspace, const QString &name);
[[nodiscard]] QList<Column> stepColumns();

} // namespace tenon::cli
