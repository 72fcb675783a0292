#pragma once

#include "base/lane.h"
#include "catalogue/estimate.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace tenon::ui {

/// "What would this job cost on …": an earlier job, or a draft by its file, over up to ten VM
/// sizes.
class CostDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CostDialog)

public:
    /// `job` is a job's name; where it is empty, `file` (absolute) is a draft. `sizes` and `region`
    /// are to begin with.
    CostDialog(const Theme &theme, items::Workspace &workspace, const QString &job,
               const QString &file, const QStringList &sizes, const QString &region,
               QWidget *parent);

    [[nodiscard]] QTreeWidget &answers() const { return *m_answers; }

private:
    void take(const Result<catalogue::JobMeasure> &measure);
    void addSize();
    void removeSize();
    void fill();

    const Theme &m_theme;
    items::Workspace &m_workspace;
    QStringList m_sizes;
    catalogue::CataloguePtr m_catalogue;
    catalogue::JobMeasure m_measure;
    Lane m_lane;
    QLabel *m_basis, *m_problem;
    QComboBox *m_region, *m_size;
    QLineEdit *m_duration;
    QSpinBox *m_nodes;
    QPushButton *m_add, *m_remove;
    QTreeWidget *m_answers;
};

} // namespace tenon::ui
