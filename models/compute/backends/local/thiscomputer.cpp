#include "compute/backends/local/thiscomputer.h"

#include "base/platform/files.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <sched.h>
#include <unistd.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace tenon::compute {
namespace {

QByteArray readSmall(const QString &path)
{
    return platform::readFile(path, 1 << 20).value_or(QByteArray()).trimmed();
}

// Where this process stands in the hierarchy that `controller` belongs to ("" is v2), as a path
// below its mount point.
struct Group
{
    QString mount;
    QString path;
};

Group groupOf(const QString &root, QByteArrayView controller)
{
    Group group;
    for (const QByteArray &line : readSmall(root + "/proc/self/cgroup"_L1).split('\n')) {
        const QList<QByteArray> fields = line.split(':');
        if (fields.size() < 3)
            continue;
        const bool matches = controller.isEmpty() ? fields.at(1).isEmpty()
                                                  : fields.at(1).split(',').contains(controller);
        if (matches)
            group.path = QString::fromUtf8(line.mid(fields.at(0).size() + fields.at(1).size() + 2));
    }
    for (const QByteArray &line : readSmall(root + "/proc/self/mounts"_L1).split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() < 4)
            continue;
        const bool matches
            = controller.isEmpty()
                  ? fields.at(2) == "cgroup2"
                  : fields.at(2) == "cgroup" && fields.at(3).split(',').contains(controller);
        if (matches) {
            group.mount = root + QString::fromUtf8(fields.at(1));
            break;
        }
    }
    return group;
}

// Calls `visit` with every folder from the group up to the mount point: a limit anywhere above
// counts. Inside a container the path may not exist below the mount; then only the mount itself is
// seen.
template <typename Visit> void eachLevel(const Group &group, Visit visit)
{
    if (group.mount.isEmpty())
        return;
    QString path = group.path;
    while (!path.isEmpty() && path != "/"_L1) {
        visit(group.mount + path);
        path.truncate(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
    }
    visit(group.mount);
}

} // namespace

int usableCores(const QString &root)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    double cores = ::sched_getaffinity(0, sizeof set, &set) == 0
                       ? CPU_COUNT(&set)
                       : static_cast<double>(::sysconf(_SC_NPROCESSORS_ONLN));
    eachLevel(groupOf(root, {}), [&](const QString &folder) {
        const QList<QByteArray> fields = readSmall(folder + "/cpu.max"_L1).split(' ');
        bool isLimit = false;
        const double quota = fields.value(0).toDouble(&isLimit);
        const double period = fields.value(1, "100000").toDouble();
        if (isLimit && quota > 0 && period > 0)
            cores = std::min(cores, quota / period);
    });
    eachLevel(groupOf(root, "cpu"), [&](const QString &folder) {
        const double quota = readSmall(folder + "/cpu.cfs_quota_us"_L1).toDouble();
        const double period = readSmall(folder + "/cpu.cfs_period_us"_L1).toDouble();
        if (quota > 0 && period > 0)
            cores = std::min(cores, quota / period);
    });
    return std::max(1, static_cast<int>(std::ceil(cores)));
}

qint64 usableMemory(const QString &root)
{
    qint64 bytes = qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
    const auto cut = [&](const QByteArray &text) {
        bool isLimit = false;
        const qint64 limit = text.toLongLong(&isLimit);
        if (isLimit && limit > 0)
            bytes = std::min(bytes, limit);
    };
    eachLevel(groupOf(root, {}),
              [&](const QString &folder) { cut(readSmall(folder + "/memory.max"_L1)); });
    eachLevel(groupOf(root, "memory"),
              [&](const QString &folder) { cut(readSmall(folder + "/memory.limit_in_bytes"_L1)); });
    return bytes;
}

QList<Gpu> parseGpus(const QByteArray &csv)
{
    QList<Gpu> gpus;
    for (const QByteArray &line : csv.split('\n')) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() != 4)
            continue;
        bool isIndex = false;
        bool isMemory = false;
        Gpu gpu;
        gpu.index = fields.at(0).trimmed().toInt(&isIndex);
        gpu.uuid = QString::fromUtf8(fields.at(1).trimmed());
        gpu.name = QString::fromUtf8(fields.at(2).trimmed());
        // A GPU that will not tell its memory ("[N/A]", unified memory) is still a GPU.
        const qint64 mebibytes = fields.at(3).trimmed().toLongLong(&isMemory);
        gpu.memoryBytes = isMemory ? mebibytes << 20 : 0;
        if (isIndex && gpu.index >= 0 && !gpu.uuid.isEmpty())
            gpus.append(gpu);
    }
    return gpus;
}

ThisComputer::ThisComputer(QObject *parent)
    : QObject(parent)
    , m_cores(usableCores())
    , m_memory(usableMemory())
{
}

ThisComputer::~ThisComputer() = default;

void ThisComputer::findGpus()
{
    if (m_asking)
        return;
    m_asking = true;
    QString program = qEnvironmentVariable("TENON_NVIDIA_SMI");
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"nvidia-smi"_s);
    if (program.isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { finish({}); }, Qt::QueuedConnection);
        return;
    }
    auto *process = new QProcess(this);
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::finished, this, [this, process] {
        process->deleteLater();
        finish(process->exitCode() == 0 ? process->readAllStandardOutput() : QByteArray());
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished follows
        process->deleteLater();
        finish({});
    });
    // A driver that hangs must not keep GPU jobs waiting without a word.
    QTimer::singleShot(20'000, process, [process] { process->kill(); });
    process->start(program, {u"--query-gpu=index,uuid,name,memory.total"_s,
                             u"--format=csv,noheader,nounits"_s});
}

void ThisComputer::finish(const QByteArray &csv)
{
    m_asking = false;
    m_gpusKnown = true;
    m_gpus = parseGpus(csv);
    Q_EMIT gpusFound(m_gpus);
}

} // namespace tenon::compute
