#pragma once

#include "base/error.h"
#include "store/database.h"

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace tenon::store {

/// What an acknowledgement promises: Normal survives the death of every process, Full also a power
/// cut.
enum class Durability { Normal, Full };

/// The one thread that writes the database. It commits at once when idle; what arrives during a
/// commit forms the next one. Each piece of work runs in its own savepoint: one that fails undoes
/// itself and nothing else. Any thread may enqueue; work and done run on the writer's thread, in
/// the order of enqueuing.
class Writer final
{
public:
    /// The work. Returning an error undoes what it did. It may be called a second time, when the
    /// disk was full and the whole transaction had to be begun again: it must not give its captures
    /// away.
    using Work = std::move_only_function<Result<>(Database &)>;
    /// Called after the commit (or with the error, when nothing of this work is in the database).
    /// It must be quick and must not call run().
    using Done = std::move_only_function<void(Result<>)>;
    /// Called after each commit with its number, after the `done`s of that commit.
    using Committed = std::move_only_function<void(quint64)>;

    /// Starts the thread. `idle` is the time without work after which the log is truncated into the
    /// database.
    explicit Writer(std::unique_ptr<Database> database, Committed committed = {},
                    std::chrono::milliseconds idle = std::chrono::seconds(2));
    /// Finishes everything that was enqueued, truncates the log and closes the connection.
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    void enqueue(Durability durability, Work work, Done done = {});
    /// Enqueues and waits for the commit. Not from the writer's thread.
    [[nodiscard]] Result<> run(Durability durability, Work work);
    /// Waits until everything enqueued so far is done.
    void drain();
    /// Commits so far.
    [[nodiscard]] quint64 commits() const { return m_commits.load(std::memory_order_relaxed); }

private:
    struct Item
    {
        Durability durability;
        Work work;
        Done done;
        Result<> result;
    };
    void loop();
    void process(std::vector<Item> &batch);
    [[nodiscard]] Result<> attempt(std::span<Item> items);
    [[nodiscard]] Result<> setDurability(Durability durability);
    void checkpoint();
    void shortenLog();

    std::unique_ptr<Database> m_database;
    Committed m_committed;
    std::chrono::milliseconds m_idle;
    Durability m_durability = Durability::Normal;
    std::atomic<quint64> m_commits = 0;
    bool m_logGrew = false;
    int m_logPages = 0;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Item> m_queue;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace tenon::store
