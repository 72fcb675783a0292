#include "base/home.h"

#include <QThread>

namespace tenon {

void endThread(QThread *thread, QObject *worker)
{
    constexpr unsigned long aMomentMs = 300;
    worker->deleteLater(); // there, with its timers, when the thread ends
    thread->quit();
    if (thread->wait(aMomentMs))
        return;
    thread->setParent(nullptr);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
}

} // namespace tenon
