#pragma once

#include "items/jobdata.h"
#include "shell/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QAbstractButton;
class QStackedWidget;

namespace tenon::ui {

class EmptyState;
class LogView;

/// A log with its bar (whose, follow) and its find bar.
class LogPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPanel)

public:
    explicit LogPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &title, const items::LogPlace &place, bool live);
    void openFind();
    [[nodiscard]] LogView &view() { return *m_view; }
    /// What stands at the right of the panel's tab: title, follow, find.
    [[nodiscard]] QWidget *tools() const { return m_tools; }

Q_SIGNALS:
    void timeChosen(qint64 us);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();
    void find();
    const Theme &m_theme;
    LogView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_tools;
    QLabel *m_title;
    QLabel *m_why;
    QPushButton *m_follow;
    QAbstractButton *m_findButton;
    QWidget *m_findBar;
    QLineEdit *m_findText;
    QLabel *m_findCount;
    QLabel *m_sizeLabel;
    QPushButton *m_regular, *m_case;
    QAbstractButton *m_previous, *m_next, *m_close;
    QString m_name;
    bool m_live = false;
};

} // namespace tenon::ui
