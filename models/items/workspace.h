#pragma once

#include "client/engineclient.h"
#include "items/datareader.h"
#include "items/jobdata.h"
#include "items/workspacescanner.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace tenon::items {

/// What a window knows of the workspace it shows: its files, its database and its engine. Opening
/// one writes nothing and starts nothing; an engine that is already there is listened to, and one
/// is started by the first command that needs it. GUI thread.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    enum class EngineState { Asleep, Starting, Ready, Failed };
    Q_ENUM(EngineState)

    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens `folder` (absolute); empty closes.
    void open(const QString &folder);
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isOpen() const { return !m_folder.isEmpty(); }

    [[nodiscard]] DataReader &reader() { return m_reader; }
    [[nodiscard]] WorkspaceScanner &scanner() { return m_scanner; }
    [[nodiscard]] const QList<ScannedFile> &files() const { return m_files; }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    /// The files were looked for once.
    [[nodiscard]] bool isScanned() const { return m_scanned; }
    /// The kinds that have registered names: "model", "data", "environment", "component".
    [[nodiscard]] static const QStringList &registeredKinds();
    /// Registered names of `kind` with their versions, newest first, as far as they were read.
    [[nodiscard]] const std::vector<AssetName> &registered(const QString &kind) const;

    [[nodiscard]] EngineState engineState() const { return m_engineState; }
    [[nodiscard]] QString engineProblem() const;
    /// Sends a command to the engine, which is started when it is not there.
    void call(const QString &method, const QJsonObject &params, QObject *context,
              client::EngineClient::Answer answer);

Q_SIGNALS:
    void opened(const QString &folder);
    void filesChanged();
    void registeredChanged();
    void engineStateChanged(tenon::items::Workspace::EngineState state);
    /// The engine told of changes; also sent, with nothing in it, after a (re)connection.
    void changed(const tenon::client::Changes &changes);

private:
    void connectEngine(bool start);
    void setEngineState(EngineState state);
    void askRegistered();
    QString m_folder;
    DataReader m_reader;
    WorkspaceScanner m_scanner;
    QList<ScannedFile> m_files;
    QList<Problem> m_problems;
    bool m_scanned = false;
    QHash<QString, std::vector<AssetName>> m_registered; ///< By kind.
    std::unique_ptr<client::EngineClient> m_client;
    bool m_clientStarts = false;
    QTimer m_look; ///< For an engine that somebody else starts.
    EngineState m_engineState = EngineState::Asleep;
};

} // namespace tenon::items
