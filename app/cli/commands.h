#pragma once

#include "arguments.h"
#include "client/engineclient.h"
#include "output.h"

#include <QTimer>

#include <functional>

namespace tenon::client {
class WorkspaceReader;
}
namespace tenon::store {
class Database;
struct AssetRow;
struct JobRow;
} // namespace tenon::store

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

void addAssetCommands(QList<Command> &commands);
void addBindCommands(QList<Command> &commands);
void addComputeCommands(QList<Command> &commands);
void addEngineCommands(QList<Command> &commands);
void addYamlCommands(QList<Command> &commands);
void addInferCommands(QList<Command> &commands);
void addJobCommands(QList<Command> &commands);
void addLibraryCommands(QList<Command> &commands);
void addWorkspaceCommands(QList<Command> &commands);
[[nodiscard]] Command costCommand(); ///< "job cost"
/// The verb "update" of a group: job, component, environment, data or model.
[[nodiscard]] Command updateCommand(const QString &group);

/// The names of all states a job can be in, as `--status` takes them.
[[nodiscard]] QStringList jobStateNames();

/// --name, else the first word; Fails with "cli.needs-name".
[[nodiscard]] Result<QString> requiredName(const Context &context);

/// A registered thing as people write it: NAME, NAME:VERSION, NAME@LABEL, with or without azureml:.
struct AskedAsset
{
    QString name;
    QString version;
    QString label;
};
/// From --name, --version and --label, or the first word.
[[nodiscard]] Result<AskedAsset> askedAsset(const Context &context);
/// Its row; without version and label the newest, if need be the newest archived one.
[[nodiscard]] Result<store::AssetRow> findAsset(store::Database &db, const QString &kind,
                                                const AskedAsset &asked);

/// A whole number of at least `least`; `otherwise` when the option is not given. Fails with
/// "cli.bad-number".
[[nodiscard]] Result<int> numberOf(const Context &context, const QString &option, int otherwise,
                                   int least);

/// As fail(error), after looking in the workspace for what the user may have meant: an unknown job,
/// component, … is told with the nearest name.
int fail(const Context &context, const Error &error);

/// PATH=VALUE words as the engine takes them. Fails with "cli.no-assignment".
[[nodiscard]] Result<QJsonArray> assignments(const QStringList &pairs);
/// KEY=VALUE words as an object.
[[nodiscard]] Result<QJsonObject> pairsOf(const QStringList &pairs);

/// The words for shell completion of `words` (what stands after "tenon"; the last one is being
/// typed), one a line.
int complete(const QList<Command> &commands, const QStringList &words);

/// A connection to the workspace's engine, which is started when none runs.
[[nodiscard]] client::EngineOptions engineOptions(const Context &context, bool subscribe = false);

/// Shows on a terminal how far the downloads and code of `client` have come, in one line that is
/// removed at the end. Where nothing is heard for long, that is said.
class ProgressLine
{
public:
    explicit ProgressLine(client::EngineClient &client);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

private:
    QObject m_context;
    QTimer m_silence;
    bool m_shown = false;
};

/// Says on standard error why jobs that have not ended are not shown as they are now; nothing where
/// they are. In JSON and TSV the rows say it.
void sayOutdated(const Result<> &current, Format format);

/// Whether an engine listens for the workspace right now; starts none and does not wait.
[[nodiscard]] bool engineRuns(const QString &workspace);

/// Follows a job until it ends: step states and logs as they come. Returns the exit code: Done only
/// for Completed. Ctrl+C asks once whether to cancel (a second one leaves without).
[[nodiscard]] int streamJob(Context &context, client::EngineClient &client, const QString &name,
                            bool table);

/// The steps of a job as rows for programs, and the columns. `family` is what the reader says of
/// it.
[[nodiscard]] Result<QJsonArray> stepRows(client::WorkspaceReader &reader,
                                          const std::vector<store::JobRow> &family);
[[nodiscard]] QList<Column> stepColumns();
/// The same as a table on standard output.
[[nodiscard]] Result<> printSteps(client::WorkspaceReader &reader,
                                  const std::vector<store::JobRow> &family);

} // namespace tenon::cli
