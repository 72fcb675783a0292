#pragma once

#include "engine/tree.h"
#include "store/jobs.h"
#include "store/writer.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace tenon::engine {

/// An end of now, with what a person is told about it (an error without id: nothing).
[[nodiscard]] store::Ending endingOf(assets::JobState state, const Error &error = {});

/// The notices of a job (PlannedJob::notes, "kind:value") as messages that studio and command line
/// translate: a JSON list.
[[nodiscard]] QByteArray notesJson(const PlannedJob &job);

/// What a step left, as rows (`job` is not filled in). `dataFolder` is D.
[[nodiscard]] std::vector<store::OutputRow> outputRows(const Node &node, const MadeOutputs &outputs,
                                                       const QString &dataFolder);

/// Writes what happens to jobs, in order, through the one writer. While the disk is full or not
/// readable the writes wait here, in order, and are tried again each second: what happened is never
/// forgotten as long as the engine lives. Other failures end up in `failed`. Main thread; the
/// writes are done on the writer's thread.
class Recorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recorder)

public:
    Recorder(store::Writer &writer, QObject *parent = nullptr);

    void state(const Node &node, assets::JobState state, const QString &text = {});
    void attempt(const Node &node, const QString &folder, const QString &materialised);
    /// An attempt that an earlier engine started and this one took over: writes what that one did
    /// not get to write. `jobFolder` is absolute.
    void adopted(const Node &node, const QString &jobFolder);
    void attemptEnded(const Node &node, const store::Ending &ending);
    /// Key, parts and reasons of a step that will run.
    void key(const Node &node);
    void outputs(const Node &node, const MadeOutputs &outputs, const QString &dataFolder);
    /// The step shows the result of an earlier job; see showResult().
    void reused(const Node &node, const QString &dataFolder);
    void ended(const Node &node, const store::Ending &ending);
    /// Its result must not be reused.
    void dropKey(const Node &node);
    void notes(const Node &node);
    /// Registers an output as an asset when its job has completed.
    void registered(const Node &node, const PlannedOutput &output, const MadeOutput &made,
                    const QString &creator, const QString &dataFolder);

    /// Why writes wait; an error without id when none does.
    [[nodiscard]] Error problem() const { return m_problem; }

Q_SIGNALS:
    /// Rows of this job were committed. On the main thread.
    void committed(qint64 job);
    void assetsCommitted();
    void failed(const tenon::Error &error);

private:
    struct Item
    {
        qint64 job = 0;
        store::Durability durability = store::Durability::Full;
        std::shared_ptr<store::Writer::Work> work;
        bool assets = false;
    };
    void write(qint64 job, store::Durability durability, store::Writer::Work work,
               bool assets = false);
    void send(Item item);
    void written(Item item, const Result<> &result);
    void retry();

    store::Writer &m_writer;
    std::deque<Item> m_waiting; ///< Not in the database yet, oldest first.
    Error m_problem;
    int m_underWay = 0;
    QTimer m_retry;
};

} // namespace tenon::engine
