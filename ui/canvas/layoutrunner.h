#pragma once

#include "canvas/graph.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace tenon::ui {

/// Arranges graphs on a thread of its own, the newest only. GUI thread.
class LayoutRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutRunner)

public:
    explicit LayoutRunner(QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~LayoutRunner() override;
    void run(CanvasGraph graph, QHash<qint64, QPointF> previous);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void done(std::shared_ptr<const tenon::ui::CanvasScene> scene);

private:
    std::stop_source m_stop;
    quint64 m_number = 0;
    bool m_running = false;
    QThreadPool m_pool;
};

} // namespace tenon::ui
