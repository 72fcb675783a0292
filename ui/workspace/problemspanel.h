#pragma once

#include "items/workspace.h"
#include "shell/theme/theme.h"

#include <QWidget>

class QStackedWidget;
class QTreeWidget;

namespace tenon::ui {

class EmptyState;

/// What is wrong in the files of the workspace; each entry goes to its place.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsPanel)

public:
    /// A problem, and where it is on the canvas of its file; node 0: only in the text.
    struct Entry
    {
        items::Problem problem;
        qint64 node = 0;
        QString port = {};
        bool operator==(const Entry &) const = default;
    };

    ProblemsPanel(const Theme &theme, items::Workspace &workspace, QWidget *parent = nullptr);
    void setEntries(const QList<Entry> &entries);

Q_SIGNALS:
    /// Enter or a double click.
    void chosen(const tenon::ui::ProblemsPanel::Entry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    const Theme &m_theme;
    items::Workspace &m_workspace;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QList<Entry> m_shown;
};

} // namespace tenon::ui
