#include "widgets/viewswitch.h"

#include "shell/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace tenon::ui {

ViewSwitch::ViewSwitch(const Theme &theme, QList<Way> ways, int current, QWidget *parent)
    : QWidget(parent)
    , m_ways(std::move(ways))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(2);
    auto *group = new QButtonGroup(this);
    for (qsizetype i = 0; i < m_ways.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(theme.icon(m_ways.at(i).first));
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT chosen(int(i)); });
        m_buttons.append(button);
    }
    setCurrent(current);
    setTexts();
}

int ViewSwitch::current() const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_buttons.at(i)->isChecked())
            return int(i);
    return -1;
}

void ViewSwitch::setCurrent(int way)
{
    if (way >= 0 && way < m_buttons.size())
        m_buttons.at(way)->setChecked(true);
}

void ViewSwitch::setTexts()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setText(m_ways.at(i).second());
}

void ViewSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace tenon::ui
