#pragma once

#include "items/workspace.h"
#include "shell/theme/theme.h"

#include <QWidget>

class QStackedWidget;
class QTreeWidget;

namespace tenon::ui {

class EmptyState;
class Host;

/// What is wrong in the files of the workspace; each entry goes to its place.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsPanel)

public:
    ProblemsPanel(const Theme &theme, items::Workspace &workspace, Host &host,
                  QWidget *parent = nullptr);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    const Theme &m_theme;
    items::Workspace &m_workspace;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_empty;
};

} // namespace tenon::ui
