#include "store/writer.h"

#include <sqlite3.h>

#include <semaphore>

namespace tenon::store {

Writer::Writer(std::unique_ptr<Database> database, Committed committed,
               std::chrono::milliseconds idle)
    : m_database(std::move(database))
    , m_committed(std::move(committed))
    , m_idle(idle)
{
    // SQLite itself would move the log into the database within the commit that made it too long,
    // while somebody waits for that commit. Takes the place of its own hook.
    sqlite3_wal_hook(
        m_database->handle(),
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<Writer *>(self)->m_logPages = pages;
            return SQLITE_OK;
        },
        this);
    m_thread = std::thread([this] { loop(); });
}

Writer::~Writer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::enqueue(Durability durability, Work work, Done done)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back({durability, std::move(work), std::move(done), {}});
    }
    m_wake.notify_one();
}

Result<> Writer::run(Durability durability, Work work)
{
    Q_ASSERT(std::this_thread::get_id() != m_thread.get_id());
    std::binary_semaphore ready(0);
    Result<> outcome;
    enqueue(durability, std::move(work), [&](Result<> result) {
        outcome = std::move(result);
        ready.release();
    });
    ready.acquire();
    return outcome;
}

void Writer::drain()
{
    std::binary_semaphore ready(0);
    enqueue(Durability::Normal, {}, [&](const Result<> &) { ready.release(); });
    ready.acquire();
}

void Writer::loop()
{
    std::vector<Item> batch; // its memory goes back and forth with the queue's
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (m_queue.empty()) {
            if (m_stop)
                break;
            const auto ready = [this] { return !m_queue.empty() || m_stop; };
            if (!m_logGrew) {
                m_wake.wait(lock, ready);
            } else if (!m_wake.wait_for(lock, m_idle, ready)) {
                lock.unlock();
                checkpoint();
                lock.lock();
            }
            continue;
        }
        batch.swap(m_queue);
        lock.unlock();
        process(batch);
        batch.clear();
        lock.lock();
    }
    lock.unlock();
    checkpoint();
    m_database.reset();
}

void Writer::process(std::vector<Item> &batch)
{
    const quint64 before = m_commits;
    if (auto done = attempt(batch); !done) {
        // The transaction as a whole was lost (full disk, I/O error, a lock that was not given).
        // One by one, what still fits goes in and each of the others learns its own reason.
        if (batch.size() > 1 && done.error().id != "store.busy") {
            for (Item &item : batch) {
                if (auto again = attempt(std::span(&item, 1)); !again)
                    item.result = std::move(again);
            }
        } else {
            for (Item &item : batch)
                item.result = done;
        }
    }
    for (Item &item : batch) {
        if (item.done)
            item.done(std::move(item.result));
    }
    if (m_committed && m_commits != before)
        m_committed(m_commits);
    shortenLog();
}

void Writer::shortenLog()
{
    constexpr int longest = 2000;
    if (m_logPages < longest)
        return;
    m_logPages = 0;
    sqlite3_wal_checkpoint_v2(m_database->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr,
                              nullptr);
}

Result<> Writer::setDurability(Durability durability)
{
    if (durability == m_durability)
        return {};
    auto set = m_database->run(durability == Durability::Full ? "PRAGMA synchronous=FULL"
                                                              : "PRAGMA synchronous=NORMAL");
    if (set)
        m_durability = durability;
    return set;
}

// Fails only when nothing of `items` is in the database; what a single work got wrong stands in its
// item.
Result<> Writer::attempt(std::span<Item> items)
{
    size_t works = 0;
    auto durability = Durability::Normal;
    for (Item &item : items) {
        item.result = {};
        works += item.work ? 1 : 0;
        if (item.durability == Durability::Full)
            durability = Durability::Full;
    }
    if (works == 0)
        return {};
    if (auto set = setDurability(durability); !set)
        return set;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    size_t succeeded = 0;
    for (Item &item : items) {
        if (!item.work)
            continue;
        if (works > 1) {
            if (auto begun = m_database->run("SAVEPOINT work"); !begun)
                return begun;
        }
        item.result = item.work(*m_database);
        if (!m_database->inTransaction()) {
            // SQLite undid everything, not only this.
            return std::unexpected(item.result ? m_database->error(SQLITE_ABORT)
                                               : item.result.error());
        }
        if (item.result)
            ++succeeded;
        if (works > 1) {
            if (!item.result) {
                if (auto undone = m_database->run("ROLLBACK TO work"); !undone)
                    return undone;
            }
            if (auto released = m_database->run("RELEASE work"); !released)
                return released;
        }
    }
    if (succeeded == 0)
        return {}; // nothing to keep: the transaction rolls back
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_logGrew = true;
    m_commits.fetch_add(1, std::memory_order_relaxed);
    return {};
}

void Writer::checkpoint()
{
    if (!m_logGrew)
        return;
    // Not waiting for a reader in the middle of a page: the next idle time is soon enough.
    sqlite3_busy_timeout(m_database->handle(), 0);
    const int code = sqlite3_wal_checkpoint_v2(m_database->handle(), nullptr,
                                               SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_database->handle(), 10'000);
    m_logGrew = (code & 0xff) == SQLITE_BUSY;
    m_database->releaseMemory();
}

} // namespace tenon::store
