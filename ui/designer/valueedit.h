#pragma once

#include "assets/ports.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace tenon::ui {

/// What is wrong with `text` as a value of `port`, as a sentence; empty when nothing is. An empty
/// text is judged as well.
[[nodiscard]] QString valueProblem(const assets::PortDecl &port, const QString &text, bool needed);
/// The value that `text` means for a port of this type.
[[nodiscard]] Value valueOf(const QString &type, const QString &text);
/// The text of a value as one types it.
[[nodiscard]] QString valueText(const Value &value);
/// "1 – 1000", "one of 4"; empty where anything goes.
[[nodiscard]] QString rangeText(const assets::PortDecl &port);

/// An editor for one parameter: a check box, a choice, or a line that is checked while one types.
/// What the component falls back to is shown, muted, while nothing is said.
class ValueEdit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueEdit)

public:
    explicit ValueEdit(assets::PortDecl port, QWidget *parent = nullptr);

    /// `several`: the nodes it is about do not agree.
    void setValue(const std::optional<Value> &value, bool several = false);
    [[nodiscard]] const assets::PortDecl &port() const { return m_port; }
    /// What the line says now; empty for other editors.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QWidget *control() const;
    /// A value is needed: the component has no default and the input is not optional.
    [[nodiscard]] bool isNeeded() const;
    /// It is not judged and not changed: something else gives the value.
    void setLocked(const QString &text);
    void setName(const QString &name);

Q_SIGNALS:
    /// The person meant this; unset: nothing is said any more.
    void committed(const std::optional<tenon::Value> &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commitText();
    void check();
    void step(int by);
    assets::PortDecl m_port;
    std::optional<Value> m_value;
    bool m_several = false;
    QCheckBox *m_check = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_line = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace tenon::ui
