#pragma once

#include "base/error.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <optional>

namespace tenon::engine {

/// A submission that came to its end, as a notice tells it.
struct EndedJob
{
    QString name;        ///< What `tenon-studio --job` takes.
    QString title;       ///< Display name; the name when there is none.
    bool failed = false; ///< Else it completed.
    qint64 micros = 0;   ///< From start to end.
    Error error;         ///< Why it failed; no id: nothing is said about it.
    /// The workspace's own setting: seconds from which on a job is told, negative for never; none:
    /// that of the user.
    std::optional<int> after;
};

/// Tells the desktop of jobs that took long (org.freedesktop.Notifications), also with no window
/// open. All of it happens on a thread of its own: a bus or a server that is missing, slow or
/// stopped holds up nothing and is no error. Used on one thread.
class Notifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    struct Options
    {
        QString workspace;    ///< Folder; tenon-studio is started in it.
        QString studio;       ///< tenon-studio; empty: notices have no buttons.
        QString settings;     ///< The user's studio.json: "notifyAfter" (seconds), "language".
        QString translations; ///< Folder of tenon_<language>.qm.
        QString bus;          ///< Address of the session bus; empty: looked for.
    };

    explicit Notifier(Options options, QObject *parent = nullptr);
    /// Takes notices with buttons away (nobody would answer them any more). Waits at most a second.
    ~Notifier() override;

    void jobEnded(const EndedJob &job);
    /// Notices whose buttons wait for somebody, the last hour's.
    [[nodiscard]] int waiting() const { return m_waiting.load(std::memory_order_relaxed); }

    /// A job is told when it took this many seconds and the user has not said otherwise.
    static constexpr int defaultAfter = 60;
    /// Address of the session bus: DBUS_SESSION_BUS_ADDRESS, else the socket "bus" in
    /// XDG_RUNTIME_DIR or /run/user/<uid> when it is this user's; empty when there is none.
    [[nodiscard]] static QString busAddress();

Q_SIGNALS:
    void waitingChanged();

private:
    std::atomic<int> m_waiting = 0;
    QThread *m_thread;
    QObject *m_desk;
};

} // namespace tenon::engine
