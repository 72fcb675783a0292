#include "items/folderlister.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QHash>
#include <QThread>
#include <QTimer>

namespace tenon::items {

using namespace Qt::StringLiterals;

class FolderLister::Worker final : public QObject
{
public:
    explicit Worker(FolderLister *owner)
        : m_owner(owner)
    {
    }

    void open(const QString &folder)
    {
        if (!m_watcher) {
            m_watcher = new QFileSystemWatcher(this);
            m_soon = new QTimer(this);
            m_soon->setSingleShot(true);
            m_soon->setInterval(150);
            connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_soon,
                    qOverload<>(&QTimer::start));
            connect(m_soon, &QTimer::timeout, this, &Worker::look);
            m_poll = new QTimer(this);
            m_poll->setInterval(1000);
            connect(m_poll, &QTimer::timeout, this, &Worker::look);
        }
        m_known.remove(folder);
        list(folder);
        if (!m_watcher->directories().contains(folder) && !m_watcher->addPath(folder))
            m_poll->start(); // no watches left
    }

    void look()
    {
        for (const QString &folder : m_known.keys())
            list(folder);
    }

    void clear()
    {
        m_known.clear();
        if (!m_watcher)
            return;
        m_poll->stop();
        m_soon->stop();
        if (const QStringList watched = m_watcher->directories(); !watched.isEmpty())
            m_watcher->removePaths(watched);
    }

private:
    void list(const QString &folder)
    {
        QList<ListedEntry> entries;
        QDirIterator it(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        while (it.hasNext()) {
            const QFileInfo info = it.nextFileInfo();
            if (info.fileName() != u"__pycache__"_s)
                entries.append({info.fileName(), info.isDir() && !info.isSymLink()});
        }
        QCollator order;
        order.setNumericMode(true);
        order.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::sort(entries, [&order](const ListedEntry &a, const ListedEntry &b) {
            if (a.folder != b.folder)
                return a.folder;
            const int by = order.compare(a.name, b.name);
            return by != 0 ? by < 0 : a.name < b.name;
        });
        const auto known = m_known.constFind(folder);
        if (known != m_known.cend() && *known == entries)
            return;
        m_known.insert(folder, entries);
        Q_EMIT m_owner->listed(folder, entries);
    }

    FolderLister *m_owner;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer *m_soon = nullptr, *m_poll = nullptr;
    QHash<QString, QList<ListedEntry>> m_known;
};

FolderLister::FolderLister(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_worker(new Worker(this))
{
    qRegisterMetaType<QList<ListedEntry>>();
    m_thread->setObjectName(u"folders"_s);
    m_worker->moveToThread(m_thread);
    m_thread->start(QThread::LowPriority);
}

FolderLister::~FolderLister()
{
    m_thread->quit();
    m_thread->wait();
    delete m_worker;
}

void FolderLister::open(const QString &folder)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, folder] { w->open(folder); });
}

void FolderLister::look()
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->look(); });
}

void FolderLister::clear()
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->clear(); });
}

} // namespace tenon::items
