#pragma once

#include "base/lane.h"
#include "items/modelsources.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tenon::ui {

class ViewSwitch;

/// The form that registers a version: of a file or folder, or of what a job made. What is wrong is
/// told beside its field.
class RegisterForm final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegisterForm)

public:
    /// What it begins with.
    struct Start
    {
        QString kind; ///< "component", "environment", "data", "model".
        QString path; ///< A file or folder; for components and environments a YAML file.
        QString name;
        bool fromJob = false;
    };
    RegisterForm(const Theme &theme, items::Workspace &workspace, const Start &start,
                 QWidget *parent);

    /// What lies at a path, as far as the form has to know it.
    struct Found
    {
        QString path;
        bool exists = false;
        bool folder = false;
        QString kind; ///< Of a YAML file that describes something.
        QString name, version, description, type;
        bool operator==(const Found &) const = default;
    };

Q_SIGNALS:
    /// `existed`: the same content stood there before.
    void registered(const QString &kind, const QString &name, const QString &version, bool existed);

private:
    void build();
    void setKind();
    void askJobs();
    void askOutputs();
    void lookAtPath();
    void take(const Found &found);
    void askVersion();
    void browse(bool folder);
    void propose(const QString &name);
    void check();
    void send();
    void tell(const Error &error);
    [[nodiscard]] QString kind() const;
    [[nodiscard]] bool describes() const; ///< A component or an environment.
    [[nodiscard]] bool fromJob() const;
    [[nodiscard]] QJsonObject params() const;

    const Theme &m_theme;
    items::Workspace &m_workspace;
    Start m_start;
    Lane m_lane;
    Found m_found;
    items::ModelSources m_sources;
    QString m_next;     ///< The version that would be chosen.
    QString m_taken;    ///< A version that is there.
    QString m_proposed; ///< The name that was put there for the person.
    int m_ticket = 0;
    QTimer m_pathSoon, m_versionSoon;

    QFormLayout *m_form;
    QComboBox *m_kind, *m_job, *m_output, *m_type;
    ViewSwitch *m_source;
    QLineEdit *m_path, *m_name, *m_version, *m_description;
    QPlainTextEdit *m_tags;
    QWidget *m_pathRow;
    QPushButton *m_file, *m_folder, *m_register;
    QLabel *m_pathProblem, *m_jobProblem, *m_nameProblem, *m_versionProblem, *m_tagsProblem,
        *m_problem;
};

/// The form that changes what may change of a version: description and tags.
class EditForm final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditForm)

public:
    EditForm(const Theme &theme, items::Workspace &workspace, const QString &kind,
             const QString &name, const QString &version, QWidget *parent);

Q_SIGNALS:
    void saved();

private:
    void check();
    void send();
    items::Workspace &m_workspace;
    QString m_kind, m_name, m_version;
    QPlainTextEdit *m_description, *m_tags;
    QLabel *m_tagsProblem, *m_problem;
    QPushButton *m_save;
};

} // namespace tenon::ui
