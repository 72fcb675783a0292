#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

/// Small helpers of the snapshot tests.
namespace testfiles {

inline bool write(const QString &path, const QByteArray &bytes, bool executable = false)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    return !executable
           || file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeGroup
                                  | QFile::ExeOther);
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

/// Sets the file's time back, so that the stat cache believes it (ctime cannot be set: waits for
/// the clock to tick on).
inline void settle()
{
    // Not a wait for something to happen: the file clock must pass the time stamps of the files
    // just written.
    timespec now{};
    timespec begin{};
    ::clock_gettime(CLOCK_REALTIME_COARSE, &begin);
    do {
        QTest::qWait(1);
        ::clock_gettime(CLOCK_REALTIME_COARSE, &now);
    } while ((now.tv_sec - begin.tv_sec) * 1'000'000'000L + now.tv_nsec - begin.tv_nsec
             < 40'000'000);
}

} // namespace testfiles
