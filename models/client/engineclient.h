#pragma once

#include "base/error.h"
#include "client/enginefinder.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QLocalSocket>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>
#include <unordered_map>

namespace tenon::client {

/// What one commit of the engine changed. The reader fetches it; nothing else is carried.
struct Changes
{
    QList<qint64> jobs;    ///< Row ids of jobs whose row, states, attempts or outputs changed.
    QList<qint64> metrics; ///< Row ids of jobs with new points, parameters or tags.
    bool assets = false;   ///< A registered asset, alias, binding or compute name changed.
    bool computes = false; ///< Nodes of a simulated target came or went, or were taken.
    bool operator==(const Changes &) const = default;
};

/// How an engine is found and started.
struct EngineOptions
{
    QString workspace;      ///< Folder of the workspace; made canonical.
    QString program;        ///< The `tenon` program; empty: beside this program, else on PATH.
    bool start = true;      ///< Start an engine where none answers.
    bool subscribe = false; ///< Ask for `changed` events.
};

/// A connection to the engine of one workspace: JSON-RPC 2.0, one message a line, over a local
/// socket only this user can open. Connects and reconnects by itself; an older engine is asked to
/// hand over, and so is one that runs on for the place where this folder was before it was moved.
/// An engine that another session started is found, too. Lives on a thread with an event loop;
/// never blocks it (callAndWait excepted).
class EngineClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineClient)

public:
    enum class State { Closed, Starting, Connected, Failed };
    using Answer = std::function<void(Result<QJsonObject>)>;

    explicit EngineClient(EngineOptions options, QObject *parent = nullptr);
    ~EngineClient() override;

    /// Begins to connect; the outcome is a stateChanged. Calling it again while open does nothing.
    void open();
    /// Ends the connection; calls under way are answered with Cancelled.
    void close();

    [[nodiscard]] State state() const { return m_state; }
    /// Why the state is Failed.
    [[nodiscard]] Error lastError() const { return m_error; }
    /// The engine's answer to hello: protocol, schema, build, pid, port.
    [[nodiscard]] QJsonObject engine() const { return m_engine; }

    /// Sends `method`; `answer` runs on this thread, never inside call(). Before the connection
    /// stands the call waits for it. Where `context` is gone by then, nothing is called.
    void call(const QString &method, const QJsonObject &params, QObject *context, Answer answer);

    /// call(), and runs an event loop until the answer. For the command line. Fails with Cancelled
    /// ("engine.no-answer") after `timeout` milliseconds; 0 waits for ever.
    [[nodiscard]] Result<QJsonObject> callAndWait(const QString &method, const QJsonObject &params,
                                                  int timeout = 0);

Q_SIGNALS:
    void stateChanged(tenon::client::EngineClient::State state);
    void changed(const tenon::client::Changes &changes);
    /// How far something long has come: {what: "download", url, done, total} in bytes, total −1
    /// when not known.
    void progress(const QJsonObject &progress);

private:
    struct Pending
    {
        QPointer<QObject> context;
        bool hadContext = false;
        Answer answer;
    };
    void tryConnect();
    void connectTo(const Result<FoundEngine> &found);
    void notConnected();
    void startEngine();
    [[nodiscard]] Error noConnection() const;
    void onConnected();
    void onDisconnected();
    void onReadyRead();
    void onMessage(const QJsonObject &message);
    void onHello(const Result<QJsonObject> &answer);
    void setState(State state);
    void giveUp(Error error);
    qint64 send(const QString &method, const QJsonObject &params);

    EngineOptions m_options;
    QLocalSocket m_socket;
    QTimer m_retry;
    QByteArray m_buffer;
    State m_state = State::Closed;
    Error m_error;
    QJsonObject m_engine;
    qint64 m_nextId = 1;
    int m_tries = 0;
    FoundEngine m_found;       ///< Where the last try went.
    qint64 m_child = 0;        ///< Process of the engine that this client started.
    QElapsedTimer m_since;     ///< Since the first try of this opening.
    QElapsedTimer m_hopeless;  ///< Since it was seen that nothing is on its way.
    int m_round = 0;           ///< What a search of an earlier opening finds is not used.
    bool m_otherHolds = false; ///< The engine we started found that another one has the workspace.
    bool m_hadEngine = false;  ///< Since open().
    bool m_started = false;
    bool m_wanted = false;
    bool m_handedOver
        = false; ///< Asked once for a hand-over; not again, or two builds would chase each other.
    std::unordered_map<qint64, Pending> m_pending;
    struct Waiting
    {
        QString method;
        QJsonObject params;
        Pending pending;
    };
    std::vector<Waiting> m_waiting;
};

} // namespace tenon::client
