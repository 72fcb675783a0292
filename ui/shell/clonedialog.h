#pragma once

#include "shell/theme/theme.h"

#include <QDialog>
#include <QProcess>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tenon::ui {

/// Clones a git repository into a folder, shows how far that is, and can be called off. What was
/// begun and failed is removed by git.
class CloneDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloneDialog)

public:
    /// `folder` is where repositories are put.
    CloneDialog(const Theme &theme, const QString &folder, QWidget *parent);
    ~CloneDialog() override;

    /// "https://host/a/name.git" is "name"; empty where nothing is left.
    [[nodiscard]] static QString nameOf(const QString &address);

Q_SIGNALS:
    void cloned(const QString &folder);

private:
    void build();
    void update();
    void clone();
    void read();
    void finish(int code, QProcess::ExitStatus status);
    void fail(const QString &why);
    [[nodiscard]] QString target() const;

    const Theme &m_theme;
    QLineEdit *m_address, *m_folder;
    QLabel *m_target, *m_problem;
    QProgressBar *m_bar;
    QPushButton *m_clone;
    QProcess *m_git;   ///< May outlive the dialog until it has tidied up.
    QByteArray m_said; ///< The end of what git says.
};

} // namespace tenon::ui
