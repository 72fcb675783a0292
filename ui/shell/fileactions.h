#pragma once

#include "files/operations.h"
#include "files/templates.h"
#include "items/templatelist.h"
#include "items/workspace.h"
#include "shell/actions.h"
#include "shell/theme/theme.h"
#include "shell/undobar.h"
#include "workspace/newfiledialog.h"
#include "workspace/workspacetree.h"

class QMenu;

namespace tenon::ui {

class FilePage;
class Host;

/// What can be done with files and folders of the workspace (those selected in the tree, or that of
/// the current page), as actions of the registry. Unsaved text of what is touched is saved first,
/// after asking; what fails changes nothing and is told. GUI thread.
class FileActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileActions)

public:
    FileActions(const Theme &theme, Actions &actions, items::Workspace &workspace,
                items::TemplateList &templates, Host &host, UndoBar &undo, QWidget *window);

    /// `pages` are the files that are open.
    void setPages(std::function<QList<FilePage *>()> pages) { m_pages = std::move(pages); }
    /// The actions are about these from now on; new files go to `folder`.
    void pick(const QList<PickedFile> &files, const QString &folder);
    [[nodiscard]] const QList<PickedFile> &picked() const { return m_picked; }
    /// Puts what makes sense at the end of `menu`.
    void offer(QMenu *menu) const;
    /// What makes something new, for a menu of its own.
    [[nodiscard]] static const QList<QByteArray> &newIds();
    /// The ids in the order of a menu; an empty one is a separator.
    [[nodiscard]] static const QList<QByteArray> &ids();
    /// Copies files of elsewhere into `folder`; one of the workspace is moved there.
    void drop(const QStringList &paths, const QString &folder);
    /// Does `operation`, which makes files; it can be undone, and made() opens the first one.
    /// `failed` gets what stopped it.
    void make(std::function<Result<files::Change>()> operation,
              std::function<void(const Error &)> failed);
    /// Asks for the place of a new pipeline that is what the job `name` was, and makes it.
    void makePipelineOf(const QString &name, const QString &title);
    /// Asks what the component of a script or folder (of anywhere) looks like and makes it; `then`
    /// gets its file. Without `then` it is opened.
    void makeComponent(const QString &path, std::function<void(const QString &)> then = {});

Q_SIGNALS:
    /// A file or folder was made; `open`: it wants to be worked on.
    void made(const QString &path, bool open);
    /// It lies elsewhere now, with all that is in it.
    void moved(const QString &from, const QString &to);
    /// It is not there any more.
    void gone(const QString &path);
    /// The text of a file was changed.
    void edited(const QString &path);
    /// Some of the above happened.
    void changed();

private:
    enum class Takes { Nothing, One, Some, Undo };
    void add(const QByteArray &id, std::function<QString()> text, const char *icon, Takes takes,
             bool within, std::function<void()> run, const QKeySequence &shortcut = {});
    void addNew(const QByteArray &id, std::function<QString()> text, const char *icon,
                std::optional<files::NewKind> kind);
    void look();
    void makeNew(std::optional<files::NewKind> kind, const QString &like = {},
                 const QList<NewStart> &more = {});
    void makePipeline(const QString &path, const NewStart &start);
    [[nodiscard]] QList<NewStart> starts() const;
    void askScript();
    void rename(const PickedFile &file, const QString &to);
    void duplicate();
    void trash();
    void trashNow(const QStringList &paths);
    void askTrash(const QStringList &paths, const std::vector<files::Reference> &uses);
    void copyIn(const QStringList &paths, const QString &folder);
    void moveIn(const QStringList &paths, const QString &folder);
    [[nodiscard]] QString told(const std::vector<files::Reference> &uses) const;
    void undo();
    void run(std::function<Result<files::Change>()> operation, const QString &failure);
    void take(const files::Change &change, bool undone);
    void offerUndo(const files::Change &change);
    /// Runs `then` when no page that `concerns` has text that is not saved.
    void afterSaving(const std::function<bool(const QString &path)> &concerns,
                     std::function<void()> then);
    void saveNext(QList<QPointer<FilePage>> pages, const std::function<void()> &then);
    [[nodiscard]] QStringList outermost() const;

    struct Entry
    {
        QAction *action;
        Takes takes;
        bool within; ///< Only for files of the workspace.
    };
    const Theme &m_theme;
    Actions &m_actions;
    items::Workspace &m_workspace;
    items::TemplateList &m_templates;
    Host &m_host;
    UndoBar &m_bar;
    QWidget *m_window;
    files::Operations m_operations;
    std::function<QList<FilePage *>()> m_pages;
    QList<Entry> m_entries;
    QList<PickedFile> m_picked;
    QString m_folder;
    int m_offer = 0; ///< In the bar; 0 is none.
};

} // namespace tenon::ui
