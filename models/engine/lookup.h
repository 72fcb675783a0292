#pragma once

#include "engine/tree.h"
#include "snapshot/datadigest.h"

#include <memory>
#include <mutex>
#include <optional>

namespace tenon::store {
class Database;
}

namespace tenon::engine {

/// A job that completed a moment ago and may not be committed yet.
struct Recent
{
    store::JobId id{};
    QString name;
    QString folder;
    MadeOutputs outputs;
};

/// A step whose inputs are known and whose reuse is to be looked up.
struct Question
{
    int node = 0;
    store::JobId id{}; ///< Only jobs before this one are compared with.
    Digest key;        ///< Null: no key can be made (remote input).
    KeyParts parts;
    QString component;
    QString step;
    QString source; ///< Absolute: the file the step stands in: tells inline ones of the same name
                    ///< apart.
    std::optional<Recent> recent; ///< Looked at before the database.
    bool mayReuse = true;   ///< False: only the difference to the nearest earlier job is wanted.
    bool explain = true;    ///< False: why it would run does not matter.
    bool artifacts = false; ///< Another step reads its artifact folder: it must be as it was left.
};

/// What came of it.
struct Verdict
{
    int node = 0;
    bool reuse = false;
    store::JobId from{};
    QString fromName;
    QString fromFolder;  ///< Job folder, as stored.
    MadeOutputs outputs; ///< Of the job that is reused.
    std::vector<Reason> reasons;
};

/// The step shows the result that was found. `dataFolder` is D.
void showResult(Node &node, const Verdict &verdict, const QString &dataFolder);

/// Looks for earlier results. Holds one read connection. Any thread, several at once: who looks at
/// outputs that do not answer does not keep others from the database.
class Lookup
{
public:
    Lookup(QString database, QString workspace, QString dataFolder, QString cacheFolder);
    /// The same with a connection that is open already.
    Lookup(std::unique_ptr<store::Database> database, QString workspace, QString dataFolder,
           QString cacheFolder);
    ~Lookup();

    /// Answers in the order of the questions. An unreadable database answers "run" and says so.
    /// Questions whose answer needs a look outside the data folder, which may take for ever, are
    /// put into `elsewhere` instead where that is given.
    [[nodiscard]] std::vector<Verdict> ask(const std::vector<Question> &questions,
                                           std::vector<Question> *elsewhere = nullptr);
    /// As snapshot::dataDigest(); what was looked at before costs a stat.
    [[nodiscard]] Result<snapshot::DataDigest> digest(const QString &path)
    {
        return m_unchanged.digest(path);
    }

private:
    [[nodiscard]] bool open();
    [[nodiscard]] bool check(const Recent &from, bool artifacts, Verdict &verdict);
    [[nodiscard]] bool isElsewhere(const std::optional<Recent> &from) const;
    using Found = Result<std::optional<Recent>>; ///< By default: none.
    [[nodiscard]] std::vector<Found> find(const std::vector<Question> &questions);
    [[nodiscard]] Found newest(const Digest &key);
    [[nodiscard]] std::vector<Reason> explain(const Question &question);
    QString m_path;
    QString m_workspace;
    QString m_dataFolder;
    snapshot::Unchanged m_unchanged;
    std::mutex m_mutex; ///< Of the connection; never held while data is looked at.
    std::unique_ptr<store::Database> m_database;
};

} // namespace tenon::engine
