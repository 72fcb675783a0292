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

void LayoutRunner::run(CanvasGraph graph, QHash<qint64, QPointF> previous, bool keepPlaces)
{
    stop();
    m_stop = std::stop_source();
    m_running = true;
    m_pool.start([this, graph = std::move(graph), previous = std::move(previous), keepPlaces,
                  stop = m_stop.get_token(), number = m_number]() mutable {
        auto scene = keepPlaces ? CanvasScene::place(std::move(graph), stop)
                                : CanvasScene::make(std::move(graph), previous, stop);
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

WireRouter::WireRouter(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

WireRouter::~WireRouter()
{
    stop();
    m_pool.waitForDone();
}

void WireRouter::stop()
{
    m_stop.request_stop();
    m_pool.clear();
    ++m_number;
}

void WireRouter::run(std::shared_ptr<const CanvasScene> scene, std::vector<int> edges)
{
    stop();
    m_stop = std::stop_source();
    m_pool.start([this, scene = std::move(scene), edges = std::move(edges),
                  stop = m_stop.get_token(), number = m_number] {
        std::vector<std::pair<int, std::vector<QPointF>>> lines;
        for (const int e : edges) {
            if (stop.stop_requested())
                return;
            lines.emplace_back(e, scene->routeOf(e));
        }
        QMetaObject::invokeMethod(
            this,
            [this, scene, lines = std::move(lines), number] {
                if (number == m_number)
                    Q_EMIT done(scene, lines);
            },
            Qt::QueuedConnection);
    });
}

} // namespace tenon::ui
