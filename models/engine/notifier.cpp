#include "engine/notifier.h"

#include "engine/noticedesk.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace tenon::engine {

Notifier::Notifier(Options options, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
{
    auto *desk = new NoticeDesk(std::move(options), [this](int waiting) {
        if (m_waiting.exchange(waiting) != waiting)
            QMetaObject::invokeMethod(this, &Notifier::waitingChanged, Qt::QueuedConnection);
    });
    m_desk = desk;
    desk->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, desk, &QObject::deleteLater);
    // The thread starts with the first notice: most engines never send one.
}

Notifier::~Notifier()
{
    if (!m_thread->isRunning()) {
        delete m_desk;
        delete m_thread;
        return;
    }
    auto *desk = static_cast<NoticeDesk *>(m_desk);
    QMetaObject::invokeMethod(
        desk,
        [desk, thread = m_thread] {
            desk->close();
            thread->quit();
        },
        Qt::QueuedConnection);
    // A call that hangs in the bus is left to end with the process.
    if (m_thread->wait(1000))
        delete m_thread;
}

void Notifier::jobEnded(const EndedJob &job)
{
    if (!m_thread->isRunning())
        m_thread->start();
    auto *desk = static_cast<NoticeDesk *>(m_desk);
    QMetaObject::invokeMethod(desk, [desk, job] { desk->tell(job); }, Qt::QueuedConnection);
}

QString Notifier::busAddress()
{
    // "autolaunch:" would start a bus that nobody listens to.
    if (const QString said = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
        !said.isEmpty() && !said.startsWith(QLatin1StringView("autolaunch:")))
        return said;
    for (const QString &folder : {qEnvironmentVariable("XDG_RUNTIME_DIR"),
                                  QStringLiteral("/run/user/%1").arg(::getuid())}) {
        if (folder.isEmpty())
            continue;
        const QString path = folder + QStringLiteral("/bus");
        struct stat info{};
        if (::lstat(QFile::encodeName(path).constData(), &info) == 0 && S_ISSOCK(info.st_mode)
            && info.st_uid == ::getuid())
            return QStringLiteral("unix:path=")
                   + QString::fromLatin1(QFile::encodeName(path).toPercentEncoding("/"));
    }
    return {};
}

} // namespace tenon::engine
