#pragma once

#include "base/platform/process.h"
#include "compute/backends/local/detached.h"
#include "supervisor/launch.h"
#include "supervisor/records.h"
#include "supervisor/status.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace tenon::test {

inline QString supervisorProgram()
{
    return QStringLiteral(TENON_BIN_DIR "/tenon-supervisor");
}

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Whether a process runs whose command line has `words` in it.
inline QList<pid_t> processesWith(const QByteArray &words)
{
    QList<pid_t> found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isPid = false;
        const int pid = name.toInt(&isPid);
        if (!isPid || pid == ::getpid())
            continue;
        QByteArray line = readAll(QStringLiteral("/proc/%1/cmdline").arg(name));
        line.replace('\0', ' ');
        if (line.contains(words))
            found.append(pid);
    }
    return found;
}

/// An attempt folder in a temporary place, and the supervisor on it.
class AttemptFolder
{
public:
    explicit AttemptFolder(const QString &below = {})
    {
        static int count = 0;
        m_folder = m_dir.path() + below;
        ok = m_dir.isValid() && QDir().mkpath(m_folder + QStringLiteral("/code"));
        launch.attempt = "test-" + std::to_string(::getpid()) + '-' + std::to_string(++count);
        launch.folder = "code";
        launch.environment = {"PATH=/usr/local/bin:/usr/bin:/bin"};
        launch.graceMs = 300;
        launch.leftoverGraceMs = 100;
    }
    ~AttemptFolder()
    {
        if (m_process)
            compute::signalProcess(m_process, SIGKILL);
    }
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder : m_folder + QLatin1Char('/') + name;
    }
    /// Something no other process has in its command line.
    [[nodiscard]] QByteArray seconds() const
    {
        return QByteArray::number(100'000 + ::getpid() % 100'000) + '.'
               + QByteArray::fromStdString(launch.attempt).split('-').last();
    }
    /// `%S` stands for seconds().
    void setShell(QByteArray command)
    {
        launch.shell = command.replace("%S", seconds()).toStdString();
    }

    void start()
    {
        const auto bytes = supervisor::writeLaunch(launch);
        QVERIFY(bytes);
        QVERIFY(writeAll(path(QStringLiteral("launch")), QByteArray::fromStdString(*bytes)));
        startOnly();
    }
    void startOnly()
    {
        const auto started
            = compute::startDetached(supervisorProgram(), {QFile::encodeName(m_folder)}, "x");
        QVERIFY(started);
        pid = *started;
        m_process = compute::openProcess({pid, platform::startTicks(pid)});
        QVERIFY(m_process);
    }
    /// Waits for the supervisor's end; its exit code, −3 when it does not come.
    int wait(int seconds = 60)
    {
        pollfd wait{m_process.get(), POLLIN, 0};
        if (::poll(&wait, 1, seconds * 1000) <= 0)
            return -3;
        const int exitCode = compute::reap(m_process);
        m_process.reset();
        return exitCode;
    }
    int run(int seconds = 60)
    {
        start();
        return wait(seconds);
    }
    void signal(int number) const { compute::signalProcess(m_process, number); }

    [[nodiscard]] supervisor::Status status() const
    {
        const auto read = supervisor::readStatus(QFile::encodeName(m_folder).toStdString());
        if (!read)
            qWarning("%s", read.error().c_str());
        return read.value_or(supervisor::Status());
    }
    [[nodiscard]] QByteArray log() const { return readAll(path(QStringLiteral("log"))); }
    [[nodiscard]] QByteArray file(const QString &name) const { return readAll(path(name)); }
    template <typename Record> [[nodiscard]] QList<Record> records(const char *name) const
    {
        const QByteArray bytes = readAll(path(QLatin1StringView(name)));
        QList<Record> list(bytes.size() / qsizetype(sizeof(Record)));
        std::memcpy(list.data(), bytes.constData(), std::size_t(list.size()) * sizeof(Record));
        return list;
    }
    [[nodiscard]] QList<supervisor::HardwareSample> samples() const
    {
        return records<supervisor::HardwareSample>(supervisor::files::hardware);
    }

    supervisor::Launch launch;
    pid_t pid = 0;
    bool ok = false;

private:
    QTemporaryDir m_dir;
    QString m_folder;
    platform::Fd m_process;
};

} // namespace tenon::test
