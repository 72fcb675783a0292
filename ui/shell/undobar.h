#pragma once

#include "shell/theme/theme.h"

#include <QFrame>

#include <functional>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace tenon::ui {

/// Tells what was done last and takes it back, for as long as that can be done.
class UndoBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoBar)

public:
    struct Offer
    {
        QString icon;
        std::function<QString()> text; ///< Asked again when the language changes.
        std::function<QString()> name; ///< Of the button, as a screen reader says it.
        std::function<void()> undo;    ///< The offer is gone by then.
    };

    UndoBar(const Theme &theme, QWidget *parent);
    /// Shows this before those that were offered earlier; its number.
    int add(Offer offer);
    /// It cannot be taken back any more, or was.
    void drop(int number);
    void clear();
    /// Texts are others.
    void look();

Q_SIGNALS:
    /// The person wants to hear no more of what was offered.
    void dismissed();
    /// It goes while the keyboard was in it.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    QList<std::pair<int, Offer>> m_offers; ///< The newest last.
    int m_next = 1;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_undo;
    QAbstractButton *m_close;
};

} // namespace tenon::ui
