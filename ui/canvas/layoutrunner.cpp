#include "canvas/layoutrunner.h"

namespace tenon::ui {

LayoutRunner::LayoutRunner(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LayoutRunner::~LayoutRunner()
{
    stop();
    m_pool.waitForDone();
}

void LayoutRunner::stop()
{
    m_stop.request_stop();
    m_pool.clear();
    ++m_number;
    m_running = false;
}

void LayoutRunner::run(CanvasGraph graph, QHash<qint64, QPointF> previous)
{
    stop();
    m_stop = std::stop_source();
    m_running = true;
    m_pool.start([this, graph = std::move(graph), previous = std::move(previous),
                  stop = m_stop.get_token(), number = m_number]() mutable {
        auto scene = CanvasScene::make(std::move(graph), previous, stop);
        if (!scene)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, scene = std::move(scene), number] {
                if (number != m_number)
                    return;
                m_running = false;
                Q_EMIT done(scene);
            },
            Qt::QueuedConnection);
    });
}

} // namespace tenon::ui
