#pragma once

#include <QList>
#include <QWidget>

#include <functional>
#include <utility>

class QToolButton;

namespace tenon::ui {

class Theme;

/// The ways to see the same thing, side by side in a bar.
class ViewSwitch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewSwitch)

public:
    /// Icon and text of a way; the text is asked again when the language changes.
    using Way = std::pair<QString, std::function<QString()>>;
    ViewSwitch(const Theme &theme, QList<Way> ways, int current, QWidget *parent);
    [[nodiscard]] int current() const;
    /// Without a signal.
    void setCurrent(int way);

Q_SIGNALS:
    /// The person chose another.
    void chosen(int way);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    QList<Way> m_ways;
    QList<QToolButton *> m_buttons;
};

} // namespace tenon::ui
