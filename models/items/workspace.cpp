#include "items/workspace.h"

#include "base/messages.h"

#include <QDir>
#include <QFileInfo>

namespace tenon::items {

using namespace Qt::StringLiterals;
using client::EngineClient;

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{
    connect(&m_scanner, &WorkspaceScanner::scanned, this,
            [this](const QString &folder, const QList<ScannedFile> &files,
                   const QList<Problem> &problems) {
                if (folder != m_folder)
                    return;
                m_files = files;
                m_problems = problems;
                m_scanned = true;
                Q_EMIT filesChanged();
            });
    connect(this, &Workspace::changed, this, [this](const client::Changes &changes) {
        if (changes.assets || changes == client::Changes{})
            askRegistered();
    });
    m_look.setInterval(3000);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_engineState == EngineState::Asleep || m_engineState == EngineState::Failed)
            connectEngine(false);
    });
}

Workspace::~Workspace() = default;

QString Workspace::name() const
{
    return QFileInfo(m_folder).fileName();
}

void Workspace::open(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_files.clear();
    m_problems.clear();
    m_scanned = false;
    m_registered.clear();
    m_client.reset();
    setEngineState(EngineState::Asleep);
    m_reader.setWorkspace(folder);
    m_scanner.setFolder(folder);
    if (folder.isEmpty()) {
        m_look.stop();
    } else {
        connectEngine(false);
        m_look.start();
    }
    Q_EMIT opened(folder);
    Q_EMIT filesChanged();
    Q_EMIT registeredChanged();
    if (isOpen())
        askRegistered();
}

const QStringList &Workspace::registeredKinds()
{
    static const QStringList kinds{u"model"_s, u"data"_s, u"environment"_s, u"component"_s};
    return kinds;
}

const std::vector<AssetName> &Workspace::registered(const QString &kind) const
{
    static const std::vector<AssetName> none;
    const auto found = m_registered.constFind(kind);
    return found == m_registered.cend() ? none : *found;
}

void Workspace::askRegistered()
{
    using Names = QHash<QString, std::vector<AssetName>>;
    m_reader.ask<Names>(
        this,
        [](store::Database &database, const store::Place &) -> Result<Names> {
            Names names;
            for (const QString &kind : registeredKinds()) {
                auto found = registeredAssets(database, kind);
                if (!found)
                    return std::unexpected(found.error());
                names.insert(kind, std::move(*found));
            }
            return names;
        },
        [this, folder = m_folder](Result<Names> names) {
            if (!names || folder != m_folder || *names == m_registered)
                return;
            m_registered = std::move(*names);
            Q_EMIT registeredChanged();
        });
}

void Workspace::connectEngine(bool start)
{
    client::EngineOptions options;
    options.workspace = m_folder;
    options.start = start;
    options.subscribe = true;
    m_clientStarts = start;
    if (m_client) { // it may be asking us from inside one of its signals
        m_client->disconnect(this);
        m_client.release()->deleteLater();
    }
    m_client = std::make_unique<EngineClient>(options);
    connect(m_client.get(), &EngineClient::stateChanged, this, [this](EngineClient::State state) {
        switch (state) {
        case EngineClient::State::Connected:
            setEngineState(EngineState::Ready);
            Q_EMIT changed({});
            break;
        case EngineClient::State::Starting:
            if (m_clientStarts)
                setEngineState(EngineState::Starting);
            break;
        case EngineClient::State::Failed:
            setEngineState(m_clientStarts ? EngineState::Failed : EngineState::Asleep);
            break;
        case EngineClient::State::Closed:
            setEngineState(EngineState::Asleep);
            break;
        }
    });
    connect(m_client.get(), &EngineClient::changed, this, &Workspace::changed);
    m_client->open();
}

void Workspace::setEngineState(EngineState state)
{
    if (state == m_engineState)
        return;
    m_engineState = state;
    Q_EMIT engineStateChanged(state);
}

QString Workspace::engineProblem() const
{
    return m_engineState == EngineState::Failed && m_client ? messageText(m_client->lastError())
                                                            : QString();
}

void Workspace::call(const QString &method, const QJsonObject &params, QObject *context,
                     EngineClient::Answer answer)
{
    if (m_engineState != EngineState::Ready
        && !(m_clientStarts && m_engineState == EngineState::Starting))
        connectEngine(true);
    m_client->call(method, params, context, std::move(answer));
}

} // namespace tenon::items
