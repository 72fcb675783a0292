#pragma once

#include <QAction>
#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>

namespace tenon::ui {

/// Every action of a window, registered once: menus, tool bar, palette and context menus use what
/// is registered here. GUI thread.
class Actions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    struct Entry
    {
        QByteArray id;                 ///< Stable, "file.open-folder".
        std::function<QString()> text; ///< Called again when the language changes.
        QKeySequence shortcut;         ///< The one it comes with; action->shortcut() is used.
        QAction *action = nullptr;
        bool inPalette = true;
    };

    /// Actions live in `window`, where their shortcuts work.
    explicit Actions(QWidget *window);

    /// Registers an action. Ids and shortcuts are unique; a second use of one is our own bug.
    QAction *add(const QByteArray &id, std::function<QString()> text, const QKeySequence &shortcut,
                 const QIcon &icon, std::function<void()> run);
    /// Uses the person's own shortcuts, by id ("" is none), instead of those the actions come with;
    /// also for actions that are added later.
    void useShortcuts(const QJsonObject &chosen);
    /// The action other than `except` that has `shortcut` now; null when it is free.
    [[nodiscard]] const Entry *owner(const QKeySequence &shortcut, const QByteArray &except) const;
    void hideFromPalette(const QByteArray &id);
    [[nodiscard]] QAction *action(const QByteArray &id) const;
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    void retranslate();

Q_SIGNALS:
    void shortcutsChanged();

private:
    void applyShortcut(const Entry &entry);
    QWidget *m_window;
    QList<Entry> m_entries;
    QHash<QByteArray, qsizetype> m_byId;
    QJsonObject m_chosen;
};

} // namespace tenon::ui
