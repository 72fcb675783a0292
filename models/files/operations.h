#pragma once

#include "base/lane.h"
#include "files/change.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace tenon::files {

/// Does operations on the files of a workspace one after the other on a thread of its own and keeps
/// what can be undone. The destructor stops searches and waits for nothing. GUI thread.
class Operations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Operations)

public:
    explicit Operations(QObject *parent = nullptr);
    ~Operations() override;

    /// Runs `work` on the thread, then `done` here, unless `context` is gone by then. `work` gets a
    /// flag that says when to stop.
    template <typename T>
    void ask(QObject *context, std::function<T(const std::atomic_bool &stop)> work,
             std::function<void(T)> done)
    {
        m_lane.run([stop = m_stop, work = std::move(work)] { return work(*stop); },
                   [guard = QPointer<QObject>(context), done = std::move(done)](T answer) {
                       if (guard)
                           done(std::move(answer));
                   });
    }

    /// Runs an operation; what it did can then be undone. `failed` gets what stopped it.
    void run(QObject *context, std::function<Result<Change>()> operation,
             std::function<void(const Change &)> done, std::function<void(const Error &)> failed);

    [[nodiscard]] bool canUndo() const { return !m_changes.empty() && !m_undoing; }
    /// What undo() would undo; null when there is nothing.
    [[nodiscard]] const Change *last() const;
    void undo(QObject *context, std::function<void(const Change &)> done,
              std::function<void(const Error &)> failed);
    /// Another workspace: nothing to undo.
    void forget();

Q_SIGNALS:
    /// An operation was done.
    void done(const tenon::files::Change &change);
    /// It was undone.
    void undone(const tenon::files::Change &change);

private:
    Lane m_lane;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::vector<Change> m_changes;
    bool m_undoing = false;
};

} // namespace tenon::files
