#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace tenon::ui {

class Actions;
class Settings;

/// The list of all actions with their shortcuts, to be changed. A shortcut that another action has
/// is said before it is taken over; nothing is set twice.
class ShortcutEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutEditor)

public:
    ShortcutEditor(Actions &actions, Settings &settings, QWidget *parent = nullptr);
    /// Selects the row of an action.
    void select(const QByteArray &id);

private:
    void fill();
    void showCurrent();
    void check();
    void assign();
    void store(const QByteArray &id, const QKeySequence &shortcut);
    [[nodiscard]] QByteArray currentId() const;

    Actions &m_actions;
    Settings &m_settings;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_set, *m_none, *m_reset, *m_resetAll;
    QLabel *m_conflict;
};

} // namespace tenon::ui
