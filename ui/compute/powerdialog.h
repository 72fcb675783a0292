#pragma once

#include "items/computedata.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace tenon::ui {

/// Asked before a target is stopped, or a command of the user's is run for it: what will be done
/// and what to think of. Nothing happens unless it is asked for by a button; a command is then
/// announced by a countdown, which can be left or cut short. accepted(): it is to be done.
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
    void go();
    void count();
    void say();
    bool m_on;
    bool m_isCommand;
    int m_left = 0; ///< Seconds; 0: nothing counts.
    QTimer m_timer;
    QLabel *m_countdown;
    QPushButton *m_go;
};

} // namespace tenon::ui
