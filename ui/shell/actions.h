#pragma once

#include <QAction>
#include <QByteArray>
#include <QHash>
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
        QKeySequence shortcut;
        QAction *action = nullptr;
        bool inPalette = true;
    };

    /// Actions live in `window`, where their shortcuts work.
    explicit Actions(QWidget *window);

    /// Registers an action. Ids and shortcuts are unique; a second use of one is our own bug.
    QAction *add(const QByteArray &id, std::function<QString()> text, const QKeySequence &shortcut,
                 const QIcon &icon, std::function<void()> run);
    void hideFromPalette(const QByteArray &id);
    [[nodiscard]] QAction *action(const QByteArray &id) const;
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    void retranslate();

private:
    QWidget *m_window;
    QList<Entry> m_entries;
    QHash<QByteArray, qsizetype> m_byId;
};

} // namespace tenon::ui
