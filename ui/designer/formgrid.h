#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace tenon::ui {

class Theme;

/// A part of the Inspector: a title and rows of a label, an editor and what stands behind it.
class FormSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormSection)

public:
    FormSection(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    /// What stands at the right of the title.
    void setNote(const QString &note);
    /// `behind` may be null. The label is bold where the value is the pipeline's own.
    QLabel *addRow(const QString &label, QWidget *editor, QWidget *behind = nullptr);
    /// The same with a widget in place of the label.
    void addRow(QWidget *label, QWidget *editor, QWidget *behind);
    /// Something over the whole width.
    void addWide(QWidget *widget);
    [[nodiscard]] int rows() const { return m_rows; }

private:
    QGridLayout *m_grid;
    QLabel *m_note;
    int m_rows = 0;
};

/// A box to tick with its sentence beside it, which wraps instead of widening the form. A press on
/// the sentence is one on the box; the box takes the name given to it for a screen reader.
class FlagField final : public QWidget
{
    Q_OBJECT

public:
    FlagField(const QString &text, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QCheckBox *box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
};

/// A line for a text that is written when one leaves it or presses Enter.
class TextField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextField)

public:
    explicit TextField(const QString &name, QWidget *parent = nullptr);
    /// Unset: the things it is about do not agree.
    void setText(const std::optional<QString> &text, const QString &placeholder = {});
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// Says what is wrong with a text; empty: nothing. Asked while one types.
    void setJudge(std::function<QString(const QString &)> judge) { m_judge = std::move(judge); }
    void setProposals(const QStringList &proposals);

Q_SIGNALS:
    void committed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool check();
    void commit();
    QLineEdit *m_line;
    QLabel *m_problem;
    std::optional<QString> m_text;
    std::function<QString(const QString &)> m_judge;
};

/// A small tool button with an icon, named for a screen reader.
[[nodiscard]] QToolButton *rowButton(const Theme &theme, const QString &icon, const QString &name,
                                     QWidget *parent);

} // namespace tenon::ui
