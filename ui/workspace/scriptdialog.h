#pragma once

#include "files/inference.h"
#include "files/operations.h"
#include "items/draftports.h"
#include "shell/theme/theme.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace tenon::ui {

/// Proposes a component for a script, or for the likeliest script of a folder, to be corrected. It
/// makes nothing itself.
class ScriptDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptDialog)

public:
    /// What lies outside of the workspace `root` is to be copied into its folder `folder`.
    ScriptDialog(const Theme &theme, files::Operations &operations, const QString &root,
                 const QString &path, const QString &folder, QWidget *parent);
    [[nodiscard]] items::DraftPorts &ports() const { return *m_ports; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// What would be made; without a file as long as something is wrong.
    [[nodiscard]] const files::NewComponent &wish() const { return m_wish; }

Q_SIGNALS:
    void wanted(const tenon::files::NewComponent &wish);

private:
    void build(const Theme &theme);
    void read(const QString &path);
    void take(const Result<files::Inference> &found);
    void takeVariant();
    [[nodiscard]] files::ComponentDraft draft() const;
    void update();
    void place();
    void tell(const QString &problem);

    files::Operations &m_operations;
    QString m_root;
    QString m_path;
    QString m_folder;
    QLabel *m_about;
    QComboBox *m_script, *m_variant;
    QLineEdit *m_name, *m_title, *m_description;
    items::DraftPorts *m_ports;
    QTableView *m_table;
    QPlainTextEdit *m_preview;
    QLabel *m_problem, *m_where;
    QPushButton *m_make;
    std::optional<files::Inference> m_found;
    files::NewComponent m_wish;
    QString m_file; ///< Where it would lie; empty: not known yet.
    int m_reads = 0, m_places = 0;
};

} // namespace tenon::ui
