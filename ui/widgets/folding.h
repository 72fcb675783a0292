#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAbstractButton;
class QWidget;

namespace tenon::ui {

/// Makes a bar fit into a narrow place: takes away, one after the other, what it can do without,
/// and gives it back when there is room again. Owned by the bar. GUI thread.
class Folding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Folding)

public:
    /// Does one thing (true) or takes it back (false).
    using Step = std::function<void(bool folded)>;

    /// `steps` in the order in which they are done; `bar` has a layout.
    Folding(QWidget *bar, QList<Step> steps);
    /// To be called when texts or what is shown changed.
    void refresh();
    [[nodiscard]] int folded() const { return m_folded; }

    /// Hides a widget that is else always shown.
    [[nodiscard]] static Step hide(QWidget *widget);
    /// Leaves only the icon of a button; its words become its tooltip.
    [[nodiscard]] static Step iconOnly(QAbstractButton *button);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] bool fits() const;
    QWidget *m_bar;
    QList<Step> m_steps;
    int m_folded = 0; ///< How many are done.
};

} // namespace tenon::ui
