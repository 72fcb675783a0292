#include "store/looker.h"

#include "base/platform/files.h"
#include "store/enginerecord.h"
#include "store/opening.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

namespace tenon::store {

using namespace Qt::StringLiterals;

Looker::Looker(Place place)
    : m_place(std::move(place))
{
    const QByteArray folder = QFile::encodeName(m_place.data);
    const QByteArray file = QFile::encodeName(m_place.databaseFile());
    m_writable = m_place.isHere() && ::access(folder.constData(), W_OK) == 0
                 && ::access(file.constData(), W_OK) == 0;
}

Looker::~Looker()
{
    m_database.reset();
    if (!m_copyFolder.isEmpty())
        (void)platform::removeTree(m_copyFolder);
}

Result<std::unique_ptr<Looker>> Looker::open(const Place &place)
{
    std::unique_ptr<Looker> looker(new Looker(place));
    if (auto database = looker->database(); !database)
        return std::unexpected(std::move(database.error()));
    return looker;
}

Result<Database *> Looker::database()
{
    const FileStamp database = stampOf(m_place.databaseFile());
    if (database.size < 0) {
        m_database.reset();
        if (!m_place.isHere())
            return fail(Error::Code::Refused, "store.other-host", {{u"host"_s, m_place.host}});
        if (::access(QFile::encodeName(m_place.data).constData(), X_OK) != 0 && errno == EACCES)
            return fail(Error::Code::Refused, "store.no-access",
                        {{u"path"_s, m_place.data}, {u"owner"_s, QFileInfo(m_place.data).owner()}});
        return fail(Error::Code::NotFound, "store.lost", {{u"path"_s, m_place.databaseFile()}});
    }
    const FileStamp wal = stampOf(m_place.databaseFile() + "-wal"_L1);
    bool current = m_database != nullptr && database.inode == m_databaseStamp.inode;
    if (current) {
        switch (m_way) {
        case Way::Shared:
            current = wal.size >= 0 && wal.inode == m_walStamp.inode;
            break;
        case Way::Immutable:
        case Way::Copy:
            current = database == m_databaseStamp && wal == m_walStamp;
            break;
        }
    }
    if (!current) {
        if (auto opened = reopen(database, wal); !opened)
            return std::unexpected(std::move(opened.error()));
    }
    return m_database.get();
}

void Looker::rest()
{
    m_database.reset();
}

Result<> Looker::reopen(const FileStamp &database, const FileStamp &wal)
{
    m_database.reset();
    m_databaseStamp = database;
    m_walStamp = wal;
    const bool hasLog = wal.size >= 0;
    QString path = m_place.databaseFile();
    for (const QString &file : {path, QString(path + "-wal"_L1)}) {
        if (::access(QFile::encodeName(file).constData(), R_OK) != 0 && errno == EACCES)
            return fail(Error::Code::Refused, "store.no-access",
                        {{u"path"_s, file}, {u"owner"_s, QFileInfo(file).owner()}});
    }
    OpenMode mode = OpenMode::Immutable;
    if (hasLog && m_writable && engineLives(m_place)) {
        m_way = Way::Shared;
        mode = OpenMode::ReadOnly;
    } else if (wal.size > 0) {
        m_way = Way::Copy;
        auto copied = copyFiles();
        if (!copied)
            return std::unexpected(std::move(copied.error()));
        path = *copied;
        mode = OpenMode::ReadWrite; // recovering the log writes, into the copy
    } else {
        m_way = Way::Immutable;
        if (database.size == 0)
            return fail(Error::Code::Format, "store.corrupt",
                        {{u"path"_s, path}, {u"reason"_s, u"the file is empty"_s}});
    }
    auto opened = Database::open(path, mode);
    if (!opened) {
        Error error = std::move(opened.error());
        error.arguments.insert(u"path"_s, m_place.databaseFile());
        return std::unexpected(std::move(error));
    }
    if (auto fine = checkReadable(**opened); !fine)
        return fine;
    if (mode == OpenMode::ReadWrite) {
        if (auto set = (*opened)->script("PRAGMA query_only=1"); !set)
            return set;
    }
    m_database = std::move(*opened);
    return {};
}

Result<QString> Looker::copyFiles()
{
    if (m_copyFolder.isEmpty()) {
        auto folder = makeCopyFolder(m_place.id.left(16));
        if (!folder)
            return folder;
        m_copyFolder = *folder;
    }
    const QString target = m_copyFolder + "/workspace.db"_L1;
    auto copied = copyDatabase(m_place.databaseFile(), target);
    if (!copied)
        return std::unexpected(std::move(copied.error()));
    m_databaseStamp = copied->database;
    m_walStamp = copied->wal;
    return target;
}

} // namespace tenon::store
