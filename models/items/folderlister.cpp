#include "items/folderlister.h"

#include "base/home.h"

#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QHash>
#include <QThread>
#include <QTimer>

#include <unordered_map>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entryLimit = 200'000;           // that are looked through
constexpr qint64 coarsest = 2000;                   // ms, of the times some file systems keep
constexpr qint64 shortestRest = 1000, perCost = 50; // ms; one fiftieth of a core at most

bool isPackages(const QString &name)
{
    return name == u"node_modules"_s || name == u"site-packages"_s;
}

/// As people count: part9 before part10; the case of letters matters last.
int byName(QStringView a, QStringView b)
{
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (!a[i].isDigit() || !b[j].isDigit()) {
            const QChar x = a[i++].toCaseFolded(), y = b[j++].toCaseFolded();
            if (x != y)
                return x < y ? -1 : 1;
            continue;
        }
        while (i < a.size() && a[i] == u'0')
            ++i;
        while (j < b.size() && b[j] == u'0')
            ++j;
        const qsizetype first = i, second = j;
        while (i < a.size() && a[i].isDigit())
            ++i;
        while (j < b.size() && b[j].isDigit())
            ++j;
        if (i - first != j - second)
            return i - first < j - second ? -1 : 1;
        if (const int by = a.sliced(first, i - first).compare(b.sliced(second, j - second)))
            return by;
    }
    return a.size() - i != b.size() - j ? (a.size() - i < b.size() - j ? -1 : 1) : a.compare(b);
}

void sort(QList<ListedEntry> &entries)
{
    std::ranges::sort(entries, [](const ListedEntry &a, const ListedEntry &b) {
        return a.folder != b.folder ? a.folder : byName(a.name, b.name) < 0;
    });
}

QList<ListedEntry> entriesOf(const QString &folder)
{
    QList<ListedEntry> entries;
    QDirIterator it(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    while (it.hasNext()) {
        const QFileInfo info = it.nextFileInfo();
        if (info.fileName() != u"__pycache__"_s)
            entries.append({info.fileName(), info.isDir() && !info.isSymLink()});
    }
    return entries;
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

class FolderLister::Worker final : public QObject
{
public:
    Worker(FolderLister *owner, std::shared_ptr<Home> home, std::shared_ptr<std::atomic_int> ticket)
        : m_owner(owner)
        , m_home(std::move(home))
        , m_ticket(std::move(ticket))
    {
    }

    void open(const QString &folder)
    {
        prepare();
        m_known.remove(folder);
        list(folder);
        if (m_known.contains(folder) && !m_watcher->directories().contains(folder)
            && !m_watcher->addPath(folder))
            m_poll->start(); // no watches left
    }

    void look()
    {
        m_changed.clear();
        for (const QString &folder : m_known.keys())
            list(folder);
    }

    void clear()
    {
        m_known.clear();
        m_changed.clear();
        forgetSearch();
        if (!m_watcher)
            return;
        m_poll->stop();
        m_soon->stop();
        if (const QStringList watched = m_watcher->directories(); !watched.isEmpty())
            m_watcher->removePaths(watched);
    }

    void find(const QString &root, const QString &text, int most, int ticket)
    {
        prepare();
        if (ticket != *m_ticket)
            return; // a later one waits already
        if (text.isEmpty())
            return forgetSearch();
        if (root != m_root || m_all.isEmpty()) {
            m_root = root;
            walk();
        }
        m_text = text;
        m_most = most;
        m_sent = false;
        search();
    }

private:
    struct Known
    {
        QList<ListedEntry> entries;
        qint64 changed = -1; ///< When the folder was, as its file system says.
        qint64 looked = 0;
    };
    /// An entry of the folder `in`, a number of `m_folders`.
    struct Walked
    {
        QString name;
        qsizetype in = 0;
        qsizetype folder = -1; ///< Its own number where it is one.
    };

    void prepare()
    {
        if (m_watcher)
            return;
        m_watcher = new QFileSystemWatcher(this);
        m_soon = new QTimer(this);
        m_soon->setSingleShot(true);
        m_soon->setInterval(150);
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this,
                [this](const QString &folder) {
                    m_changed.insert(folder);
                    m_soon->start();
                });
        connect(m_soon, &QTimer::timeout, this, [this] {
            for (const QString &folder : std::exchange(m_changed, {}))
                if (m_known.contains(folder))
                    list(folder);
        });
        m_poll = new QTimer(this);
        m_poll->setInterval(1000);
        connect(m_poll, &QTimer::timeout, this, &Worker::look);
        m_again = new QTimer(this);
        m_again->setSingleShot(true);
        connect(m_again, &QTimer::timeout, this, [this] {
            walk();
            search();
        });
    }

    void list(const QString &folder)
    {
        const QFileInfo info(folder);
        const auto known = m_known.constFind(folder);
        if (!info.isDir()) {
            if (known != m_known.cend()) {
                m_known.erase(known);
                m_watcher->removePath(folder);
            }
            return tell(folder, {});
        }
        const qint64 changed = info.lastModified().toMSecsSinceEpoch();
        if (known != m_known.cend() && known->changed == changed
            && known->looked - changed > coarsest)
            return;
        Known next{entriesOf(folder), changed, now()};
        sort(next.entries);
        const bool same = known != m_known.cend() && known->entries == next.entries;
        if (!same)
            tell(folder, next.entries);
        m_known.insert(folder, std::move(next));
    }

    void tell(const QString &folder, const QList<ListedEntry> &entries)
    {
        m_home->deliver(
            [owner = m_owner, folder, entries] { Q_EMIT owner->listed(folder, entries); });
    }

    void walk()
    {
        QElapsedTimer timer;
        timer.start();
        m_all.clear();
        m_folders = {{m_root, -1}};
        for (size_t i = 0; i < m_folders.size() && m_all.size() < entryLimit; ++i) {
            if (*m_ticket < 0)
                return;
            for (const ListedEntry &entry : entriesOf(m_folders[i].path)) {
                if (entry.folder && isPackages(entry.name))
                    continue;
                Walked walked{entry.name, qsizetype(i), -1};
                if (entry.folder) {
                    walked.folder = qsizetype(m_folders.size());
                    m_folders.push_back({m_folders[i].path + u'/' + entry.name, m_all.size()});
                }
                m_all.append(walked);
            }
        }
        m_cost = timer.elapsed();
    }

    [[nodiscard]] bool matches(const Walked &entry) const
    {
        if (!m_text.contains(u'/'))
            return entry.name.contains(m_text, Qt::CaseInsensitive);
        const QString path = m_folders[size_t(entry.in)].path + u'/' + entry.name;
        return path.indexOf(m_text, m_root.size(), Qt::CaseInsensitive) >= 0;
    }

    void search()
    {
        std::unordered_map<qsizetype, QList<ListedEntry>> byFolder;
        QSet<qsizetype> kept; // entries
        int count = 0;
        for (qsizetype i = 0; i < m_all.size(); ++i) {
            if (!matches(m_all[i]) || ++count > m_most)
                continue;
            // With the folders it lies in.
            for (qsizetype at = i; at >= 0 && !kept.contains(at);) {
                kept.insert(at);
                const Walked &entry = m_all[at];
                byFolder[entry.in].append({entry.name, entry.folder >= 0});
                at = m_folders[size_t(entry.in)].entry;
            }
        }
        QList<ListedFolder> folders;
        for (qsizetype i = 0; i < qsizetype(m_folders.size()); ++i)
            if (const auto found = byFolder.find(i); found != byFolder.end()) {
                sort(found->second);
                folders.append({m_folders[size_t(i)].path, found->second});
            }
        const int more = std::max(0, count - m_most);
        m_again->start(int(std::max(shortestRest, m_cost * perCost)));
        if (m_sent && folders == m_found && more == m_more)
            return;
        m_sent = true;
        m_found = folders;
        m_more = more;
        m_home->deliver([owner = m_owner, text = m_text, folders, more] {
            Q_EMIT owner->found(text, folders, more);
        });
    }

    void forgetSearch()
    {
        m_all.clear();
        m_folders.clear();
        m_found.clear();
        m_text.clear();
        m_root.clear();
        if (m_again)
            m_again->stop();
    }

    FolderLister *m_owner; ///< Only in what `m_home` delivers.
    std::shared_ptr<Home> m_home;
    std::shared_ptr<std::atomic_int> m_ticket;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer *m_soon = nullptr, *m_poll = nullptr, *m_again = nullptr;
    QHash<QString, Known> m_known;
    QSet<QString> m_changed;

    struct WalkedFolder
    {
        QString path;
        qsizetype entry; ///< Of `m_all`; −1 is the root.
    };
    QString m_root, m_text;
    std::vector<WalkedFolder> m_folders;
    QList<Walked> m_all;
    QList<ListedFolder> m_found;
    int m_most = 0, m_more = 0;
    bool m_sent = false;
    qint64 m_cost = 0; ///< Milliseconds the last walk took.
};

FolderLister::FolderLister(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_home(std::make_shared<Home>(this))
    , m_ticket(std::make_shared<std::atomic_int>(0))
{
    m_worker = new Worker(this, m_home, m_ticket);
    m_thread->setObjectName(u"folders"_s);
    m_worker->moveToThread(m_thread);
    m_thread->start(QThread::LowPriority);
}

FolderLister::~FolderLister()
{
    *m_ticket = -1;
    m_home->leave();
    endThread(m_thread, m_worker);
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
    ++*m_ticket;
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->clear(); });
}

void FolderLister::find(const QString &root, const QString &text, int most)
{
    const int ticket = ++*m_ticket;
    QMetaObject::invokeMethod(
        m_worker, [w = m_worker, root, text, most, ticket] { w->find(root, text, most, ticket); });
}

} // namespace tenon::items
