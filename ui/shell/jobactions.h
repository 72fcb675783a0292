#pragma once

#include "items/jobdraft.h"
#include "items/workspace.h"
#include "shell/actions.h"
#include "shell/theme/theme.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace tenon::ui {

class Host;

/// Tells what was put into the trash last and takes it back, for as long as it is there.
class UndoBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoBar)

public:
    struct Batch
    {
        QStringList jobs; ///< Names.
        QString title;    ///< Of the only one.
        qint64 bytes = 0;
    };

    UndoBar(const Theme &theme, items::Workspace &workspace, QWidget *parent);
    void add(const Batch &batch);

Q_SIGNALS:
    void undoWanted(const QStringList &jobs);
    /// It goes while the keyboard was in it.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void look();

    items::Workspace &m_workspace;
    QList<Batch> m_batches; ///< The newest last.
    QLabel *m_text;
    QPushButton *m_undo;
    QAbstractButton *m_close;
};

/// What can be done with the jobs that are picked (a page, rows of the table, entries of the tree),
/// as actions of the registry. Every answer of the engine comes later. GUI thread.
class JobActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobActions)

public:
    JobActions(const Theme &theme, Actions &actions, items::Workspace &workspace, Host &host,
               QWidget *window);

    /// The actions are about these jobs from now on; those that make no sense are switched off.
    void pick(const QList<items::PickedJob> &jobs);
    [[nodiscard]] const QList<items::PickedJob> &picked() const { return m_picked; }
    /// The ids in the order of a menu; an empty one is a separator.
    [[nodiscard]] static const QList<QByteArray> &ids();
    [[nodiscard]] UndoBar *undoBar() const { return m_undo; }

Q_SIGNALS:
    /// The form is wanted with what `draft` says.
    void draftWanted(const tenon::items::JobDraft &draft);
    void compareWanted(const QString &first, const QString &second);
    void registerWanted(const QString &job);

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
    UndoBar *m_undo;
    QList<Entry> m_entries;
    QList<items::PickedJob> m_picked;
};

} // namespace tenon::ui
