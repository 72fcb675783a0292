#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace tenon {

/// An object that work on other threads hands things to as long as it is there: shared by both, and
/// safe when the object goes while the work still hangs on a folder that does not answer.
class Home
{
public:
    explicit Home(QObject *object)
        : m_object(object)
    {
    }
    /// Runs `what` in the object's thread, later, if the object is there by then. Any thread.
    void deliver(std::function<void()> what)
    {
        const std::lock_guard guard(m_lock);
        if (m_object)
            QMetaObject::invokeMethod(m_object, std::move(what), Qt::QueuedConnection);
    }
    /// The object goes: nothing is delivered any more.
    void leave()
    {
        const std::lock_guard guard(m_lock);
        m_object = nullptr;
    }

private:
    std::mutex m_lock;
    QObject *m_object;
};

/// Ends `thread` with `worker`, which lives in it. One that does not end within a moment is left to
/// itself: it goes when what it hangs on answers.
void endThread(QThread *thread, QObject *worker);

} // namespace tenon
