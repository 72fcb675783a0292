#pragma once

#include "items/jobsmodel.h"
#include "items/workspace.h"
#include "widgets/page.h"
#include "widgets/small.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace tenon::ui {

class Host;

/// All submitted jobs, or those of one experiment: filtered, sorted, as many as there are.
class JobsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobsPage)

public:
    JobsPage(const Theme &theme, items::Workspace &workspace, Host &host,
             QWidget *parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("jobs"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<items::PickedJob> pickedJobs() const override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    void setExperiment(const QString &experiment);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void setTexts();
    void ask();
    void offerColumns();
    void useColumns(const std::vector<store::JobColumn> &columns);
    const Theme &m_theme;
    items::Workspace &m_workspace;
    Host &m_host;
    items::JobsModel m_model;
    QLineEdit *m_text;
    QComboBox *m_state;
    QLabel *m_count, *m_scope;
    QPushButton *m_clear, *m_columns;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    QTimer m_soon, m_typed;
    QString m_experiment;
};

} // namespace tenon::ui
