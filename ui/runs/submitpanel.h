#pragma once

#include "assets/job.h"
#include "items/jobdraft.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"
#include "store/trust.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tenon::ui {

/// The form before a job is submitted: its declared inputs, experiment and name, what will run and
/// what will be reused, and the question of trust where this folder has run nothing here before.
class SubmitPanel final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitPanel)

public:
    /// A form for `draft.file` that begins with what the draft says beyond the file.
    SubmitPanel(const Theme &theme, items::Workspace &workspace, const items::JobDraft &draft,
                QWidget *parent);

Q_SIGNALS:
    void submitted(const QString &job);

private:
    struct Reading
    {
        std::optional<assets::Job> job;
        Errors errors;
        store::TrustState trust = store::TrustState::Unknown;
    };
    struct Field
    {
        QString key;
        QLineEdit *edit = nullptr;
        QCheckBox *check = nullptr;
        QLabel *problem = nullptr;
        QString original;
        int type = 0; ///< 1 integer, 2 number
    };
    void take(const Reading &reading);
    void addInput(const assets::InputBinding &input);
    /// What the field of the input at `key` begins with.
    [[nodiscard]] QString wanted(const QString &key, const QString &original, bool isPath) const;
    [[nodiscard]] bool valuesAreRight();
    [[nodiscard]] QJsonObject request() const;
    void plan();
    void run();

    const Theme &m_theme;
    items::Workspace &m_workspace;
    items::JobDraft m_draft;
    QString m_file;
    QFormLayout *m_form;
    QLabel *m_title, *m_trust, *m_forecast, *m_problem;
    QFrame *m_trustFrame;
    QLineEdit *m_experiment, *m_displayName;
    QCheckBox *m_force;
    QPushButton *m_run, *m_cancel;
    QList<Field> m_fields;
    QTimer m_planSoon;
    bool m_trusted = false;
};

} // namespace tenon::ui
