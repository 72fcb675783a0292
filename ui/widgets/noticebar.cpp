#include "widgets/noticebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tenon::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_text(new QLabel(this))
{
    setProperty("warn", true);
    m_row->setContentsMargins(12, 6, 8, 6);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_row->addWidget(m_text, 1);
    hide();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool NoticeBar::takeFocus()
{
    if (m_buttons.isEmpty())
        return false;
    m_buttons.first()->setFocus(Qt::OtherFocusReason);
    return true;
}

void NoticeBar::say(const QString &text, const QList<Choice> &choices)
{
    if (text.isEmpty())
        return hide();
    m_choices = choices;
    // Buttons that stay keep the focus a person has given them.
    while (m_buttons.size() > choices.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < choices.size()) {
        auto *button = new QPushButton(this);
        button->setProperty("bar", true);
        const qsizetype number = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, number] {
            if (const auto run = m_choices.value(number).run)
                run();
        });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < choices.size(); ++i)
        m_buttons[i]->setText(choices[i].text);
    const bool fresh = isHidden() || m_text->text() != text;
    m_text->setText(text);
    show();
    if (fresh) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace tenon::ui
