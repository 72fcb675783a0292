#pragma once

#include "items/jobdata.h"

#include <QJsonValue>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace tenon::ui {

/// What a page may ask of the window it stands in, without knowing the window.
class Host
{
public:
    virtual ~Host() = default;
    /// Opens the page of a job, or raises it.
    virtual void openJob(const QString &name) = 0;
    /// Opens a file of the workspace in its editor, at a line where that is above 0.
    virtual void openFile(const QString &path, int line = 0, int column = 0) = 0;
    /// Opens what is in a file or folder of data, wherever it lies: a table, a picture, a model.
    virtual void openData(const QString &path) = 0;
    /// Opens the page of a component, environment, data or model; an empty version: the newest.
    virtual void openAsset(const QString &kind, const QString &name, const QString &version) = 0;
    /// Opens the list of all of a kind.
    virtual void openAssets(const QString &kind) = 0;
    /// The form that registers a version; `kind` and the others may be empty.
    virtual void registerAsset(const QString &kind, const QString &path, const QString &name,
                               bool fromJob)
        = 0;
    /// Opens the page of what the file `path` of the workspace describes; where there is no such
    /// page, its editor.
    virtual void openDescribed(const QString &path) = 0;
    /// Shows the form that submits a job from `path`.
    virtual void submit(const QString &path) = 0;
    /// Asks what the component of a script or folder (of anywhere) looks like, makes it and gives
    /// its file to `then`.
    virtual void makeComponent(const QString &path, std::function<void(const QString &)> then) = 0;
    /// Opens a folder, or a file's folder, in the desktop's file manager.
    virtual void reveal(const QString &path) = 0;
    /// The Log panel shows this log from now on; `raise` brings the panel to the front.
    virtual void showLog(const QString &title, const items::LogPlace &place, bool live, bool raise)
        = 0;
    /// A sentence for the status bar, gone after some seconds.
    virtual void say(const QString &text) = 0;
    /// A failure, told where it does not stop the work.
    virtual void warn(const QString &title, const Error &error) = 0;
    [[nodiscard]] virtual QAction *action(const QByteArray &id) const = 0;
    /// The actions on jobs are about those picked in `place`, a page or the tree, from now on.
    virtual void pickJobsIn(QWidget *place) = 0;
    /// The same, and those actions that make sense stand at the end of `menu`.
    virtual void offerJobActions(QMenu *menu, QWidget *place) = 0;
    /// The same for actions on files and folders; what makes new ones always makes sense.
    virtual void offerFileActions(QMenu *menu, QWidget *place) = 0;
    /// The same for actions on assets.
    virtual void offerAssetActions(QMenu *menu, QWidget *place) = 0;
    /// What a page keeps for this workspace beyond its tab.
    [[nodiscard]] virtual QJsonValue kept(const QString &name) const = 0;
    virtual void keep(const QString &name, const QJsonValue &value) = 0;
};

} // namespace tenon::ui
