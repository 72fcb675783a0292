#pragma once

#include "base/error.h"
#include "base/home.h"
#include "store/database.h"
#include "store/place.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QThread;

namespace tenon::items {

/// Answers questions to workspace.db on a thread of its own, read-only. A question is a function of
/// the database; its answer comes back on the asking (GUI) thread. Where there is no database yet
/// the answer is NotFound, "store.no-workspace": an ordinary thing, not a
/// failure to show.
class DataReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataReader)

public:
    explicit DataReader(QObject *parent = nullptr);
    ~DataReader() override;

    /// Questions from now on are about the workspace in `folder`.
    void setWorkspace(const QString &folder);

    /// Runs `work` on the reader's thread, then `done` here, unless `context` is gone by then.
    template <typename T>
    void ask(QObject *context,
             std::function<Result<T>(store::Database &, const store::Place &)> work,
             std::function<void(Result<T>)> done)
    {
        post([home = m_home, guard = QPointer<QObject>(context), work = std::move(work),
              done = std::move(done)](Result<Access> access) mutable {
            Result<T> answer = access ? work(*access->database, *access->place)
                                      : Result<T>(std::unexpected(access.error()));
            auto shared = std::make_shared<Result<T>>(std::move(answer));
            home->deliver([guard, done = std::move(done), shared] {
                if (guard)
                    done(std::move(*shared));
            });
        });
    }

private:
    struct Access
    {
        store::Database *database = nullptr;
        const store::Place *place = nullptr;
    };
    void post(std::function<void(Result<Access>)> work);
    class Worker;
    QThread *m_thread;
    Worker *m_worker;
    std::shared_ptr<Home> m_home;
};

} // namespace tenon::items
