#include "base/platform/machine.h"

#include <QFile>

#include <sys/statvfs.h>

namespace tenon::platform {

namespace {

QByteArray readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

LoadMeter::LoadMeter(QString proc)
    : m_proc(std::move(proc))
{
}

MachineLoad LoadMeter::sample()
{
    MachineLoad load;
    for (const QByteArray &line : readWhole(m_proc + QStringLiteral("/stat")).split('\n')) {
        if (line.startsWith("cpu ")) {
            // user nice system idle iowait irq softirq steal …; guest times are in user already.
            const QList<QByteArray> fields = line.simplified().split(' ');
            qint64 all = 0, idle = 0;
            for (int i = 1; i < std::min<qsizetype>(fields.size(), 9); ++i) {
                all += fields.at(i).toLongLong();
                if (i == 4 || i == 5)
                    idle += fields.at(i).toLongLong();
            }
            if (m_last[1] >= 0 && all > m_last[1])
                load.cpu = std::clamp(1.0 - double(idle - m_last[0]) / double(all - m_last[1]), 0.0,
                                      1.0);
            m_last = {idle, all};
        } else if (line.startsWith("cpu")) {
            ++load.cores;
        }
    }
    qint64 available = -1;
    for (const QByteArray &line : readWhole(m_proc + QStringLiteral("/meminfo")).split('\n')) {
        const QByteArray value = line.mid(line.indexOf(':') + 1).simplified();
        const qint64 bytes = value.left(value.indexOf(' ')).toLongLong() * 1024;
        if (line.startsWith("MemTotal:"))
            load.memoryTotal = bytes;
        else if (line.startsWith("MemAvailable:"))
            available = bytes;
    }
    if (available < 0)
        load.memoryTotal = 0;
    load.memoryUsed = std::max<qint64>(0, load.memoryTotal - available);
    if (load.memoryTotal == 0)
        load.memoryUsed = 0;
    return load;
}

DiskUse diskUse(const QString &path)
{
    struct statvfs about{};
    if (::statvfs(QFile::encodeName(path).constData(), &about) != 0)
        return {};
    const qint64 block = qint64(about.f_frsize);
    return {qint64(about.f_blocks - about.f_bfree) * block, qint64(about.f_bavail) * block};
}

} // namespace tenon::platform
