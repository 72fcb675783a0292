#pragma once

#include "items/modelsources.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tenon::ui {

/// The form that registers what a job made as a model: which output, under which name, with
/// description and tags. The version is the registry's.
class RegisterPanel final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegisterPanel)

public:
    RegisterPanel(const Theme &theme, items::Workspace &workspace, const QString &job,
                  QWidget *parent);

Q_SIGNALS:
    /// `existed`: the same files stood there before.
    void registered(const QString &name, const QString &version, bool existed);

private:
    void take(const items::ModelSources &sources);
    void choose(int index);
    [[nodiscard]] bool isRight();
    void send();
    void tell(const Error &error);

    items::Workspace &m_workspace;
    QString m_job;
    items::ModelSources m_sources;
    QLabel *m_from, *m_nameProblem, *m_tagsProblem, *m_problem;
    QComboBox *m_source, *m_type;
    QLineEdit *m_name, *m_description, *m_tags;
    QPushButton *m_register;
};

} // namespace tenon::ui
