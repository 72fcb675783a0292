#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QThread;

namespace tenon::items {

/// One thing in a folder.
struct ListedEntry
{
    QString name;
    bool folder = false;
    bool operator==(const ListedEntry &) const = default;
};

/// Says what is in the folders that are open, on a thread of its own, and again when that changes.
/// Hidden entries, `.tenon` and caches are left out. GUI thread; the destructor waits for nothing
/// but the listing that runs.
class FolderLister final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderLister)

public:
    explicit FolderLister(QObject *parent = nullptr);
    ~FolderLister() override;

    /// Lists `folder` (absolute) now and follows it.
    void open(const QString &folder);
    /// Lists the open folders again.
    void look();
    /// Follows nothing any more.
    void clear();

Q_SIGNALS:
    /// Folders first, each in the order of names. After open() always, else when it changed.
    void listed(const QString &folder, const QList<tenon::items::ListedEntry> &entries);

private:
    class Worker;
    QThread *m_thread;
    Worker *m_worker;
};

} // namespace tenon::items
