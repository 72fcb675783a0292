#pragma once

#include "canvas/scene.h"

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
    /// `keepPlaces`: nodes that have a place stand there, only the others are put somewhere.
    void run(CanvasGraph graph, QHash<qint64, QPointF> previous, bool keepPlaces = false);
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

/// Finds ways for wires on a thread of its own, the newest scene only. GUI thread.
class WireRouter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WireRouter)

public:
    explicit WireRouter(QObject *parent = nullptr);
    ~WireRouter() override;
    void run(std::shared_ptr<const CanvasScene> scene, std::vector<int> edges);
    void stop();

Q_SIGNALS:
    void done(std::shared_ptr<const tenon::ui::CanvasScene> scene,
              std::vector<std::pair<int, std::vector<QPointF>>> lines);

private:
    std::stop_source m_stop;
    quint64 m_number = 0;
    QThreadPool m_pool;
};

} // namespace tenon::ui
