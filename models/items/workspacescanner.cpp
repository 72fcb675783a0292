#include "items/workspacescanner.h"

#include "base/home.h"
#include "base/messages.h"
#include "base/platform/files.h"
#include "yaml/load.h"
#include "yaml/tree.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileLimit = 4 << 20;
constexpr int watchLimit = 4000; // inotify watches are shared by all programs of the user
constexpr int fileCountLimit = 200'000;
constexpr qint64 restPerCost = 100;                        // one hundredth of a core
constexpr qint64 shortestRest = 800, longestRest = 10'000; // ms

bool skipped(const QString &folderName)
{
    return folderName.startsWith(u'.') || folderName == u"__pycache__"_s
           || folderName == u"node_modules"_s || folderName == u"site-packages"_s;
}

QList<Problem> problemsOf(const yaml::Reading &reading, const QString &path)
{
    QList<Problem> result;
    const auto add = [&](const Errors &errors, bool warning) {
        for (const Error &e : errors) {
            result.append({messageText(e),
                           e.where.file.isEmpty() ? path : e.where.file,
                           e.where.line,
                           e.where.column,
                           warning,
                           e.id,
                           {},
                           {}});
            // The key that is missing stands somewhere else.
            const QString nearest = e.arguments.value(u"nearest"_s).toString();
            if (nearest.isEmpty() || e.id == "file.required-key")
                continue;
            const QString wrong = e.id == "file.unknown-key" ? u"key"_s
                                  : e.id == "file.enum"      ? u"value"_s
                                  : e.id == "file.port-type" ? u"type"_s
                                                             : u"name"_s;
            result.last().wrong = e.arguments.value(wrong).toString();
            if (!result.last().wrong.isEmpty())
                result.last().right = nearest;
        }
    };
    add(reading.errors, false);
    add(reading.warnings, true);
    return result;
}

QString kindOf(const assets::Asset &asset)
{
    const QByteArray kind = assets::kindName(asset);
    if (kind == "job")
        return std::get<assets::Job>(asset).pipeline() ? u"pipeline"_s : u"job"_s;
    if (kind.endsWith("endpoint"))
        return u"endpoint"_s;
    if (kind.endsWith("deployment"))
        return u"deployment"_s;
    if (kind == "mltable")
        return u"data"_s;
    return QString::fromLatin1(kind);
}

// What a file that is no YAML as it stands would be, by its outermost lines that tell. One that is
// broken while it is written stays in the tree, and its error among the problems.
std::optional<assets::Asset> assetOfLines(const QByteArray &bytes, const QString &path)
{
    static constexpr std::array<QByteArrayView, 9> telling{
        "$schema",         "type",    "jobs",    "name", "version", "display_name",
        "experiment_name", "compute", "settings"};
    QByteArray kept;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArrayView line
            = QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end) - at);
        at = end < 0 ? bytes.size() : end + 1;
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || std::ranges::find(telling, line.first(colon)) == telling.end())
            continue;
        if (yaml::Tree::parse(line.toByteArray()))
            kept += line.toByteArray() + '\n';
    }
    return yaml::readAsset(kept, path).asset;
}

} // namespace

class WorkspaceScanner::Worker final : public QObject
{
public:
    explicit Worker(WorkspaceScanner *owner)
        : m_owner(owner)
        , m_home(std::make_shared<Home>(owner))
    {
    }

    [[nodiscard]] const std::shared_ptr<Home> &home() const { return m_home; }

    void setFolder(const QString &folder)
    {
        m_folder = folder;
        m_cache.clear();
        m_sent = false;
        delete m_watcher;
        m_watcher = nullptr;
        if (!m_timer) {
            m_timer = new QTimer(this);
            m_timer->setSingleShot(true);
            connect(m_timer, &QTimer::timeout, this, &Worker::scan);
        }
        if (!folder.isEmpty())
            scan();
    }

    void scan()
    {
        lookAtFollowed();
        if (m_folder.isEmpty())
            return;
        QElapsedTimer timer;
        timer.start();
        QStringList folders{m_folder};
        QList<ScannedFile> files;
        QList<Problem> problems;
        QHash<QString, Entry> cache;
        const QDir root(m_folder);
        int seen = 0;
        for (qsizetype i = 0; i < folders.size() && seen < fileCountLimit; ++i) {
            QDirIterator it(folders.at(i), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot
                                               | QDir::Hidden | QDir::NoSymLinks);
            while (it.hasNext() && ++seen < fileCountLimit) {
                const QFileInfo info = it.nextFileInfo();
                const QString name = info.fileName();
                if (info.isDir()) {
                    if (!skipped(name) && !QFileInfo::exists(info.filePath() + u"/pyvenv.cfg"_s))
                        folders.append(info.filePath());
                    continue;
                }
                if (!name.endsWith(u".yml"_s) && !name.endsWith(u".yaml"_s))
                    continue;
                if (name.startsWith(u'.') || info.size() > fileLimit)
                    continue;
                const QString path = info.filePath();
                Entry entry = m_cache.value(path);
                const qint64 time = info.lastModified().toMSecsSinceEpoch();
                if (entry.file.path.isEmpty() || entry.time != time || entry.size != info.size())
                    entry = read(path, root.relativeFilePath(path), time, info.size());
                cache.insert(path, entry);
                files.append(entry.file);
                problems += entry.problems;
            }
        }
        m_cache = cache;
        std::ranges::sort(files, {}, &ScannedFile::relative);
        m_cost = timer.elapsed();
        watch(folders, files);
        if (m_sent && files == m_files && problems == m_problems)
            return;
        m_sent = true;
        m_files = files;
        m_problems = problems;
        m_home->deliver([owner = m_owner, folder = m_folder, files, problems] {
            Q_EMIT owner->scanned(folder, files, problems);
        });
    }

    void check(const QString &path, const QByteArray &bytes)
    {
        m_home->deliver(
            [owner = m_owner, path, problems = problemsOf(yaml::readAsset(bytes, path), path)] {
                Q_EMIT owner->checked(path, problems);
            });
    }

    void follow(const QString &path)
    {
        Followed &followed = m_followed[path];
        if (++followed.times > 1)
            return;
        followed.stamp = stampOf(path);
        if (m_watcher)
            m_watcher->addPaths({path, QFileInfo(path).path()});
    }

    void unfollow(const QString &path)
    {
        const auto it = m_followed.find(path);
        if (it != m_followed.end() && --it->times == 0)
            m_followed.erase(it);
    }

private:
    using Stamp = std::pair<qint64, qint64>;
    struct Followed
    {
        int times = 0;
        Stamp stamp;
    };

    static Stamp stampOf(const QString &path)
    {
        const QFileInfo info(path);
        return info.exists() ? Stamp{info.lastModified().toMSecsSinceEpoch(), info.size()}
                             : Stamp{-1, -1};
    }

    void lookAtFollowed()
    {
        for (auto it = m_followed.begin(); it != m_followed.end(); ++it)
            if (const Stamp stamp = stampOf(it.key());
                stamp != std::exchange(it->stamp, stamp) || m_hot.contains(it.key()))
                m_home->deliver(
                    [owner = m_owner, path = it.key()] { Q_EMIT owner->touched(path); });
        m_hot.clear();
    }

    struct Entry
    {
        ScannedFile file;
        QList<Problem> problems;
        qint64 time = 0, size = 0;
    };

    static Entry read(const QString &path, const QString &relative, qint64 time, qint64 size)
    {
        Entry entry{
            {path, relative, u"other"_s, QFileInfo(path).completeBaseName(), {}, {}, {}, 0, {}},
            {},
            time,
            size};
        const auto bytes = platform::readFile(path, fileLimit);
        if (!bytes)
            return entry;
        const yaml::Reading reading = yaml::readAsset(*bytes, path);
        const std::optional<assets::Asset> asset
            = reading.asset ? reading.asset : assetOfLines(*bytes, path);
        if (asset) {
            const assets::AssetCommon &common = assets::common(*asset);
            entry.file.kind = kindOf(*asset);
            if (!common.name.isEmpty())
                entry.file.title = common.name;
            if (!common.displayName.isEmpty())
                entry.file.title = common.displayName;
            entry.file.version = common.version;
            entry.file.name = common.name;
            entry.file.type = common.type;
            if (const auto *job = std::get_if<assets::Job>(&*asset))
                entry.file.experiment = job->experimentName;
        }
        if (entry.file.kind
            != u"other"_s) { // any other YAML (a compose file …) is not ours to judge
            entry.problems = problemsOf(reading, path);
            entry.file.errors = int(reading.errors.size());
        }
        return entry;
    }

    void watch(const QStringList &folders, const QList<ScannedFile> &files)
    {
        if (!m_watcher) {
            m_watcher = new QFileSystemWatcher(this);
            const auto later = [this] { m_timer->start(150); };
            connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
            connect(m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
                if (m_followed.contains(path))
                    m_hot.insert(path);
                m_timer->start(150);
            });
        }
        QStringList wanted;
        for (auto it = m_followed.cbegin(); it != m_followed.cend(); ++it)
            wanted << it.key() << QFileInfo(it.key()).path();
        wanted += folders;
        wanted.removeDuplicates();
        for (const ScannedFile &file : files)
            wanted.append(file.path);
        const bool all = wanted.size() <= watchLimit;
        wanted.resize(std::min<qsizetype>(wanted.size(), watchLimit));
        const QStringList known = m_watcher->directories() + m_watcher->files();
        const QSet<QString> have(known.begin(), known.end());
        QStringList fresh;
        for (const QString &path : wanted)
            if (!have.contains(path))
                fresh.append(path);
        // Where there were none left, one try tells whether there are some again.
        const bool trying = m_noWatches && fresh.size() > 1;
        if (trying)
            fresh.resize(1);
        m_noWatches = !fresh.isEmpty() && !m_watcher->addPaths(fresh).isEmpty();
        // No watches left: look by ourselves, each second where looking costs next to nothing.
        if (!all || m_noWatches || trying)
            m_timer->start(std::clamp<qint64>(m_cost * restPerCost, shortestRest, longestRest));
    }

    WorkspaceScanner *m_owner; ///< Only in what `m_home` delivers.
    std::shared_ptr<Home> m_home;
    QString m_folder;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer *m_timer = nullptr;
    QHash<QString, Entry> m_cache;
    QHash<QString, Followed> m_followed;
    QSet<QString> m_hot; ///< Followed ones that the watcher told of.
    QList<ScannedFile> m_files;
    QList<Problem> m_problems;
    bool m_sent = false;
    bool m_noWatches = false;
    qint64 m_cost = 0; ///< Milliseconds the last look took.
};

WorkspaceScanner::WorkspaceScanner(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_worker(new Worker(this))
{
    qRegisterMetaType<QList<ScannedFile>>();
    qRegisterMetaType<QList<Problem>>();
    m_thread->setObjectName(u"scanner"_s);
    m_worker->moveToThread(m_thread);
    m_thread->start(QThread::LowPriority);
}

WorkspaceScanner::~WorkspaceScanner()
{
    m_worker->home()->leave();
    endThread(m_thread, m_worker);
}

void WorkspaceScanner::setFolder(const QString &folder)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, folder] { w->setFolder(folder); });
}

void WorkspaceScanner::rescan()
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->scan(); });
}

void WorkspaceScanner::check(const QString &path, const QByteArray &bytes)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, path, bytes] { w->check(path, bytes); });
}

void WorkspaceScanner::follow(const QString &path)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, path] { w->follow(path); });
}

void WorkspaceScanner::unfollow(const QString &path)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, path] { w->unfollow(path); });
}

} // namespace tenon::items
