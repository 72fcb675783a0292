#include "widgets/folding.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLayout>

namespace tenon::ui {

Folding::Folding(QWidget *bar, QList<Step> steps)
    : QObject(bar)
    , m_bar(bar)
    , m_steps(std::move(steps))
{
    bar->installEventFilter(this);
    // The bar itself must not hold its place open.
    bar->layout()->setSizeConstraint(QLayout::SetNoConstraint);
    bar->setMinimumWidth(1);
}

bool Folding::fits() const
{
    m_bar->layout()->invalidate();
    return m_bar->layout()->minimumSize().width() <= m_bar->width();
}

void Folding::refresh()
{
    if (m_folded == 0 && fits())
        return;
    for (const Step &step : std::as_const(m_steps))
        step(false);
    m_folded = 0;
    while (m_folded < m_steps.size() && !fits())
        m_steps.at(m_folded++)(true);
}

bool Folding::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        refresh();
    return QObject::eventFilter(object, event);
}

Folding::Step Folding::hide(QWidget *widget)
{
    return [widget](bool folded) { widget->setHidden(folded); };
}

Folding::Step Folding::iconOnly(QAbstractButton *button)
{
    return [button, words = QString()](bool folded) mutable {
        if (folded) {
            words = button->text();
            button->setAccessibleName(words);
            if (button->toolTip().isEmpty())
                button->setToolTip(words);
            button->setText({});
            return;
        }
        if (button->toolTip() == words)
            button->setToolTip({});
        // In another language it has its words already.
        if (button->text().isEmpty())
            button->setText(words);
    };
}

} // namespace tenon::ui
