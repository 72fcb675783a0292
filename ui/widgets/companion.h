#pragma once

#include <QJsonObject>
#include <QWidget>

namespace tenon::ui {

/// Another view of a file, beside its text in the same page: it sees the text::Document the editor
/// sees. The page shows one of them or both.
class Companion : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Companion)

public:
    using QWidget::QWidget;

    /// A form, not a drawing.
    [[nodiscard]] virtual bool isForm() const { return false; }
    /// What it has to say in the bar of the page; may be null.
    [[nodiscard]] virtual QWidget *barPart() const { return nullptr; }
    /// What the Inspector shows while the person is here; null: what it shows of any file.
    [[nodiscard]] virtual QWidget *inspector() const { return nullptr; }
    /// Where the person is in it, for the next start.
    [[nodiscard]] virtual QJsonObject state() const { return {}; }
    virtual void restore(const QJsonObject &) {}
    /// The file has another path now.
    virtual void setPath(const QString &) {}

Q_SIGNALS:
    /// Shows a line of the text (from 1), where the text is to be seen.
    void lineWanted(int line);
    /// The Inspector shows another thing.
    void inspectorChanged();
};

} // namespace tenon::ui
