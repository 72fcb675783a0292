#pragma once

#include "base/platform/files.h"
#include "shell/openrequest.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace tenon::ui {

/// Makes the studio one program a display: the first start listens in the user's runtime folder,
/// later ones hand over what they were asked for and end. GUI thread.
class Instance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Instance)

public:
    /// `folder` is the runtime folder, `display` tells displays of one user apart.
    Instance(QString folder, const QByteArray &display, QObject *parent = nullptr);
    ~Instance() override;

    /// Hands `request` to the program that runs already. False when there is none (or it does not
    /// answer): then this one is to go on, and listens from now on where it can.
    [[nodiscard]] bool handOver(const OpenRequest &request);
    [[nodiscard]] bool isListening() const;

Q_SIGNALS:
    void asked(const tenon::ui::OpenRequest &request);

private:
    void listen();
    void serve();
    QString m_socket, m_lockFile;
    platform::Fd m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace tenon::ui
