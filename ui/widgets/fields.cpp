#include "widgets/fields.h"

#include <QFormLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace tenon::ui {

QLabel *problemLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("wrong", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void markField(QWidget *field, QLabel *problem, bool wrong)
{
    problem->setVisible(wrong);
    field->setAccessibleDescription(wrong ? problem->text() : QString());
    field->setProperty("wrong", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

QWidget *addField(QFormLayout *form, const QString &name, QWidget *field, QLabel *problem)
{
    field->setAccessibleName(name);
    if (!problem) {
        form->addRow(name, field);
        return field;
    }
    auto *box = new QWidget(field->parentWidget());
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(problem);
    form->addRow(name, box);
    return box;
}

} // namespace tenon::ui
