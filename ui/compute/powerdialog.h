#pragma once

#include "items/computedata.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace tenon::ui {

/// Asked before a target is stopped, or a command of the user's is run for it: what will be done
/// and what to think of. A command counts down and is then run by itself; accepted() says so.
class PowerDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PowerDialog)

public:
    static constexpr int countdownSeconds = 10;

    /// Whether that has to be asked at all.
    [[nodiscard]] static bool isNeeded(const items::ComputeInfo &info, bool on);
    PowerDialog(const items::ComputeInfo &info, bool on, QWidget *parent);

private:
    void count();
    bool m_on;
    int m_left = 0; ///< Seconds; 0: nothing counts.
    QString m_name;
    QTimer m_timer;
    QLabel *m_countdown;
    QPushButton *m_now;
};

} // namespace tenon::ui
