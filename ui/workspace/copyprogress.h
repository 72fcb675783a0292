#pragma once

#include "files/change.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;

namespace tenon::ui {

/// How far a copy is, with what is left of it and a way to call it off. Not modal; comes up only
/// when the copy takes a moment.
class CopyProgress final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyProgress)

public:
    CopyProgress(std::shared_ptr<files::Copying> copying, const QString &folder, QWidget *parent);

    /// Stops the copy.
    void reject() override;

private:
    void look();

    std::shared_ptr<files::Copying> m_copying;
    QLabel *m_state;
    QProgressBar *m_bar;
    QElapsedTimer m_clock;
    QTimer m_watch;
};

} // namespace tenon::ui
