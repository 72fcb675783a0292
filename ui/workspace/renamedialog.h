#pragma once

#include "files/operations.h"
#include "shell/theme/theme.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace tenon::ui {

class PlaceForm;

/// Asks for another name or folder of a file or folder, finds every place that refers to it, and
/// lets one choose which of them are changed with it. It changes nothing itself.
class RenameDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenameDialog)

public:
    /// `path` lies in the workspace `root`; `to` is what is proposed.
    RenameDialog(const Theme &theme, files::Operations &operations, const QString &root,
                 const QString &path, const QString &to, QWidget *parent);
    ~RenameDialog() override;
    [[nodiscard]] PlaceForm &form() const { return *m_form; }

Q_SIGNALS:
    /// `chosen` are numbers of edits of the plan.
    void wanted(const tenon::files::RenamePlan &plan, const std::vector<size_t> &chosen);

private:
    void build(const Theme &theme);
    void search();
    void stopSearch();
    void take(const Result<files::RenamePlan> &plan);
    void fill();
    void send();
    void update();

    files::Operations &m_operations;
    QString m_root, m_path;
    PlaceForm *m_form;
    QLabel *m_found;
    QTreeWidget *m_places;
    QProgressBar *m_progress;
    QPushButton *m_stop, *m_rename;
    QTimer m_watch;                          ///< Shows how far the search is.
    std::shared_ptr<files::Search> m_search; ///< Null while none is under way.
    std::optional<files::RenamePlan> m_plan;
    QSet<QString> m_left; ///< Places the person does not want changed.
};

} // namespace tenon::ui
