#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace tenon::ui {

/// A sentence beside a field that says what is wrong with it; hidden at first.
[[nodiscard]] QLabel *problemLabel(const QString &text, QWidget *parent);
/// Marks a field as wrong or right, for the eye and for a screen reader.
void markField(QWidget *field, QLabel *problem, bool wrong);
/// A row of a form whose field has its problem below it. The field takes the row's name.
QWidget *addField(QFormLayout *form, const QString &name, QWidget *field, QLabel *problem);

} // namespace tenon::ui
