#include "store/enginerecord.h"

#include "base/platform/files.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <sys/stat.h>

namespace tenon::store {

using namespace Qt::StringLiterals;

bool EngineRecord::lives() const
{
    return process.pid > 0 && (bootId.isEmpty() || bootId == platform::bootId())
           && platform::isAlive(process);
}

QString lockIdentity(const QString &path)
{
    struct stat info{};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return u"%1:%2"_s.arg(quint64(info.st_dev)).arg(quint64(info.st_ino));
}

Result<EngineRecord> engineRecord(const Place &place)
{
    const auto bytes = platform::readFile(place.data + "/engine.json"_L1, 65536);
    const QJsonObject object = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    EngineRecord record;
    record.process = {pid_t(object.value("pid"_L1).toInteger()),
                      quint64(object.value("startTicks"_L1).toInteger())};
    if (record.process.pid <= 0)
        return fail(Error::Code::NotFound, "engine.no-connection", {{u"path"_s, place.workspace}});
    record.bootId = object.value("bootId"_L1).toString().toLatin1();
    record.machine = object.value("machine"_L1).toString().toLatin1();
    record.host = object.value("host"_L1).toString();
    record.socket = object.value("socket"_L1).toString();
    record.lock = object.value("lock"_L1).toString();
    record.build = object.value("build"_L1).toString();
    record.port = quint16(object.value("port"_L1).toInt());
    record.trusted = object.value("trusted"_L1).toBool();
    return record;
}

QByteArray engineRecordJson(const EngineRecord &record)
{
    QJsonObject json{{u"pid"_s, record.process.pid},
                     {u"startTicks"_s, qint64(record.process.startTicks)},
                     {u"bootId"_s, QString::fromLatin1(record.bootId)},
                     {u"machine"_s, QString::fromLatin1(record.machine)},
                     {u"host"_s, record.host},
                     {u"lock"_s, record.lock},
                     {u"port"_s, record.port},
                     {u"trusted"_s, record.trusted},
                     {u"build"_s, record.build}};
    if (!record.socket.isEmpty())
        json.insert(u"socket"_s, record.socket);
    return QJsonDocument(json).toJson();
}

bool engineLives(const Place &place)
{
    const auto record = engineRecord(place);
    // In a copy of the folder the file still names the other one's engine.
    return record && record->lives()
           && (record->lock.isEmpty() || record->lock == lockIdentity(place.lockFile()));
}

bool trustedEngineLives(const Place &place)
{
    const auto record = engineRecord(place);
    return record && record->trusted && record->lives() && !record->lock.isEmpty()
           && record->lock == lockIdentity(place.lockFile());
}

qint64 engineLastSeen(const Place &place)
{
    qint64 last = 0;
    for (const auto name : {"/engine.json"_L1, "/engine.log"_L1, "/workspace.db-wal"_L1}) {
        const QFileInfo info(place.data + name);
        if (info.exists())
            last = std::max(last, info.lastModified().toMSecsSinceEpoch() * 1000);
    }
    return last;
}

} // namespace tenon::store
