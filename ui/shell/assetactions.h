#pragma once

#include "base/lane.h"
#include "items/assetdata.h"
#include "items/jobdraft.h"
#include "items/workspace.h"
#include "shell/actions.h"
#include "shell/theme/theme.h"

class QWidget;

namespace tenon::ui {

class Host;
class NoticeBar;

/// What can be done with the components, environments, data and models that are picked (a page, its
/// versions, rows of a list, entries of the tree), as actions of the registry. GUI thread.
class AssetActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssetActions)

public:
    AssetActions(const Theme &theme, Actions &actions, items::Workspace &workspace, Host &host,
                 QWidget *window);

    /// The actions are about these from now on; those that make no sense are switched off.
    void pick(const QList<items::PickedAsset> &assets);
    [[nodiscard]] const QList<items::PickedAsset> &picked() const { return m_picked; }
    /// What a new registration is of while nothing is picked: the kind of a list that is shown.
    void setKind(const QString &kind) { m_kind = kind; }
    /// The ids in the order of a menu; an empty one is a separator.
    [[nodiscard]] static const QList<QByteArray> &ids();
    /// Tells what was archived last and takes it back.
    [[nodiscard]] NoticeBar *bar() const { return m_bar; }
    /// Copies the files of a version below `folder`; as "Save a copy…" does once it has asked.
    void saveCopy(const items::PickedAsset &asset, const QString &folder);

Q_SIGNALS:
    /// The form that registers is wanted; `kind` may be empty.
    void registerWanted(const QString &kind, const QString &path, const QString &name,
                        bool fromJob);
    /// The bar goes while the keyboard was in it.
    void left();
    /// The form that starts a job, filled in.
    void draftWanted(const tenon::items::JobDraft &draft);
    void editWanted(const QString &kind, const QString &name, const QString &version);

private:
    using Applies = bool (*)(const items::PickedAsset &);
    void add(const QByteArray &id, std::function<QString()> text, const char *icon, Applies applies,
             int most, std::function<void()> run);
    [[nodiscard]] QList<items::PickedAsset> those(Applies applies) const;
    /// Calls `run` with the version that is meant: where none is said, the newest.
    void withVersion(const items::PickedAsset &asset,
                     std::function<void(const items::PickedAsset &)> run);
    void archive(const QList<items::PickedAsset> &assets, bool archived, bool tell);
    void archiveVersions(const QList<items::PickedAsset> &assets, bool archived, bool tell);
    void remove();
    void hideBar();
    void askFolder();
    void copyReferences();
    void runComponent();
    void use();
    void askPlace(const store::AssetRow &asset);
    [[nodiscard]] static QString labelOf(const items::PickedAsset &asset);

    struct Entry
    {
        QAction *action;
        Applies applies; ///< Null: needs nothing picked.
        int most;
    };
    const Theme &m_theme;
    Actions &m_actions;
    items::Workspace &m_workspace;
    Host &m_host;
    QWidget *m_window;
    NoticeBar *m_bar;
    QString m_kind;
    QList<Entry> m_entries;
    QList<items::PickedAsset> m_picked;
    Lane m_lane;
};

} // namespace tenon::ui
