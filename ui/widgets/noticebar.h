#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tenon::ui {

/// A line above a document that says something about it and offers what can be done. A screen
/// reader is told when it says something new.
class NoticeBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    struct Choice
    {
        QString text;
        std::function<void()> run;
    };

    explicit NoticeBar(QWidget *parent = nullptr);
    /// Shows the text with the choices as buttons; an empty text hides the bar.
    void say(const QString &text, const QList<Choice> &choices = {});
    [[nodiscard]] QString text() const;
    /// The first button takes the focus; false where there is none.
    bool takeFocus();

private:
    QHBoxLayout *m_row;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
    QList<Choice> m_choices;
};

} // namespace tenon::ui
