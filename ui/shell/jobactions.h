#pragma once

#include "items/jobdraft.h"
#include "items/workspace.h"
#include "shell/actions.h"
#include "shell/theme/theme.h"
#include "shell/undobar.h"

namespace tenon::ui {

class Host;

/// What can be done with the jobs that are picked (a page, rows of the table, entries of the tree),
/// as actions of the registry. Every answer of the engine comes later. GUI thread.
class JobActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobActions)

public:
    /// What is deleted is offered to be restored in `undo`.
    JobActions(const Theme &theme, Actions &actions, items::Workspace &workspace, Host &host,
               UndoBar &undo, QWidget *window);

    /// The actions are about these jobs from now on; those that make no sense are switched off.
    void pick(const QList<items::PickedJob> &jobs);
    [[nodiscard]] const QList<items::PickedJob> &picked() const { return m_picked; }
    /// The ids in the order of a menu; an empty one is a separator.
    [[nodiscard]] static const QList<QByteArray> &ids();

Q_SIGNALS:
    /// The form is wanted with what `draft` says.
    void draftWanted(const tenon::items::JobDraft &draft);
    /// A pipeline file that is what the job was.
    void pipelineWanted(const tenon::items::PickedJob &job);
    void compareWanted(const QString &first, const QString &second);
    void registerWanted(const QString &job);
    /// What it would cost on other sizes.
    void costWanted(const QString &job);

private:
    using Applies = bool (*)(const items::PickedJob &);
    void add(const QByteArray &id, std::function<QString()> text, const char *icon, Applies applies,
             int most, std::function<void()> run, const QKeySequence &shortcut = {});
    /// Calls `method` for every picked job that `applies`; `done` gets what succeeded and the sum
    /// of the bytes told.
    void callAll(const QStringList &names, const QString &method, const QJsonObject &params,
                 const QString &failure, std::function<void(const QStringList &, qint64)> done);
    [[nodiscard]] QStringList names(Applies applies) const;
    void draft(std::function<void(const items::JobDraft &)> use);
    void runAgainAsItWas();
    void compare();
    void remove();
    void restore();
    void offerUndo(const QStringList &jobs, const QString &title, qint64 bytes);
    void lookAtTrash();

    /// Jobs that were deleted at once and can be restored.
    struct Batch
    {
        QStringList jobs; ///< Names.
        QString title;    ///< Of the only one.
        qint64 bytes = 0;
        int offer = 0; ///< In the bar.
    };
    struct Entry
    {
        QAction *action;
        Applies applies;
        int most; ///< Jobs it takes at once.
    };
    const Theme &m_theme;
    Actions &m_actions;
    items::Workspace &m_workspace;
    Host &m_host;
    UndoBar &m_undo;
    QList<std::shared_ptr<Batch>> m_batches;
    QList<Entry> m_entries;
    QList<items::PickedJob> m_picked;
};

} // namespace tenon::ui
