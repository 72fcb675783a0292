#pragma once

#include "base/error.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

class QThread;

namespace tenon::items {

/// One YAML file of a workspace, by what it holds.
struct ScannedFile
{
    QString path;     ///< Absolute.
    QString relative; ///< To the workspace.
    QString kind;  ///< "pipeline", "job", "component", "environment", "data", "model", "endpoint",
                   ///< "deployment", "compute", "schedule", "datastore", "other".
    QString title; ///< display_name or name or the file's name.
    QString version;
    QString type;
    QString experiment; ///< experiment_name of a job.
    int errors = 0;     ///< Problems found while reading it.
    QString name;       ///< Of what it defines; may be empty.
    bool operator==(const ScannedFile &) const = default;
};

/// A problem of a file, ready to be shown.
struct Problem
{
    QString text;
    QString file;
    int line = 0;
    int column = 0;
    bool warning = false;
    QByteArray id;
    QString wrong; ///< What in that line would better be `right`; both empty where that is not
    QString right; ///< known.
    bool operator==(const Problem &) const = default;
};

/// Finds the YAML files of a workspace and what they hold, on a thread of its own, and again when
/// something in it changes. Reads only files of up to 4 MiB; skips hidden folders, `.tenon`,
/// `__pycache__`, `node_modules` and virtual environments. Opening a folder writes nothing into it.
/// GUI thread.
class WorkspaceScanner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceScanner)

public:
    explicit WorkspaceScanner(QObject *parent = nullptr);
    ~WorkspaceScanner() override;

    /// Scans `folder` from now on; empty: nothing.
    void setFolder(const QString &folder);
    /// Looks again now.
    void rescan();
    /// Checks the text of one file that is being edited; answered by checked().
    void check(const QString &path, const QByteArray &bytes);
    /// touched() tells of the file, of any kind and wherever it lies, from now on; each call needs
    /// an unfollow().
    void follow(const QString &path);
    void unfollow(const QString &path);

Q_SIGNALS:
    /// All files, in the order of their paths. Only sent when something changed.
    void scanned(const QString &folder, const QList<tenon::items::ScannedFile> &files,
                 const QList<tenon::items::Problem> &problems);
    void checked(const QString &path, const QList<tenon::items::Problem> &problems);
    /// A file that is followed was written, replaced, made or deleted.
    void touched(const QString &path);

private:
    class Worker;
    QThread *m_thread;
    Worker *m_worker;
};

} // namespace tenon::items
