#pragma once

#include "base/platform/files.h"

#include <QList>
#include <QObject>

namespace tenon::ui {

/// Tells of SIGTERM, SIGINT and SIGHUP in the event loop: the terminal is closed, the system goes
/// down. One a program; a second signal while the first is being served ends it as usual.
class EndSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndSignals)

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endWanted();

private:
    platform::Fd m_read, m_write;
    QList<int> m_taken; ///< Signals that are not ignored.
};

} // namespace tenon::ui
