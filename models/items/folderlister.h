#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

class QThread;

namespace tenon {
class Home;
}

namespace tenon::items {

/// One thing in a folder.
struct ListedEntry
{
    QString name;
    bool folder = false;
    bool operator==(const ListedEntry &) const = default;
};

/// What a folder holds, or what of it was found.
struct ListedFolder
{
    QString folder; ///< Absolute.
    QList<ListedEntry> entries;
    bool operator==(const ListedFolder &) const = default;
};

/// Says what is in the folders that are open, on a thread of its own, and again when that changes;
/// finds files by name below a folder. Hidden entries, `.tenon` and caches are left out. GUI
/// thread; the destructor does not wait for a folder that does not answer.
class FolderLister final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderLister)

public:
    explicit FolderLister(QObject *parent = nullptr);
    ~FolderLister() override;

    /// Lists `folder` (absolute) now and follows it until it is gone.
    void open(const QString &folder);
    /// Lists the open folders again.
    void look();
    /// Follows nothing any more.
    void clear();
    /// Looks for `text` in the names (with a slash in it: in the paths) of everything below `root`,
    /// installed packages left out; found() tells the first `most`, and again when that changes.
    /// An empty text ends it.
    void find(const QString &root, const QString &text, int most);

Q_SIGNALS:
    /// Folders first, each in the order of names. After open() always, else when it changed.
    void listed(const QString &folder, const QList<tenon::items::ListedEntry> &entries);
    /// The folders of what was found, each behind the one it lies in, with only that in them;
    /// `more` were found than are told.
    void found(const QString &text, const QList<tenon::items::ListedFolder> &folders, int more);

private:
    class Worker;
    QThread *m_thread;
    Worker *m_worker;
    std::shared_ptr<Home> m_home;
    std::shared_ptr<std::atomic_int> m_ticket; ///< Of the newest find(); −1: stop.
};

} // namespace tenon::items
