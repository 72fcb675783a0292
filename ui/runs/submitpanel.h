#pragma once

#include "assets/job.h"
#include "base/lane.h"
#include "items/jobdraft.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"
#include "store/trust.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tenon::ui {

class CodeList;
class NoticeBar;

/// The form before a job is submitted: its declared inputs, experiment, name, compute and tags,
/// what will run and what will be reused, the code that goes along, and the question of trust where
/// this folder has run nothing here before.
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
        std::optional<assets::Component> component; ///< A step run as a job of its own.
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
        int type = 0;        ///< 1 integer, 2 number
        bool needed = false; ///< It must not be empty.
        QString dataType;    ///< Of an input of a component that is data.
        std::optional<Value> least, most;
        QStringList allowed;
    };
    void take(const Reading &reading);
    void addPlace(const QString &place, const QString &value);
    void addInput(const assets::InputBinding &input);
    void addPort(const assets::PortDecl &port);
    QLineEdit *addEdit(Field &field, const QString &name, QWidget *box, const QString &value);
    [[nodiscard]] static QString problemOf(const Field &field, const QString &text);
    /// What the field of the input at `key` begins with.
    [[nodiscard]] QString wanted(const QString &key, const QString &original, bool isPath) const;
    void addCommonRows();
    /// The tags as they are written, "key=value, …"; unset where one has no key or no value.
    [[nodiscard]] std::optional<QJsonObject> tags() const;
    [[nodiscard]] bool valuesAreRight();
    [[nodiscard]] QJsonObject request() const;
    void plan();
    void showForecast(const Result<QJsonObject> &answer);
    void offerToLeaveOut(const std::vector<items::OwnFile> &files);
    void run();

    const Theme &m_theme;
    items::Workspace &m_workspace;
    items::JobDraft m_draft;
    QString m_file;
    QFormLayout *m_form;
    QLabel *m_title, *m_trust, *m_forecast, *m_problem;
    QFrame *m_trustFrame;
    QLineEdit *m_experiment, *m_displayName, *m_tags;
    QLabel *m_tagsProblem;
    QString m_tagsAtFirst;
    QComboBox *m_compute;
    NoticeBar *m_offer;
    CodeList *m_code;
    QCheckBox *m_force;
    QPushButton *m_run, *m_cancel;
    QList<Field> m_fields;
    QTimer m_planSoon;
    Lane m_lane;
    int m_plans = 0;     ///< The answer to the newest one counts.
    bool m_read = false; ///< The file says what would run.
    bool m_trusted = false;
};

} // namespace tenon::ui
