#pragma once

#include "items/jobdata.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace tenon::ui {

class ChartsPanel;

/// The curves of the step whose log is shown, beside each other, live, whatever page is in front.
class MetricsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetricsPanel)

public:
    MetricsPanel(const Theme &theme, items::Workspace &workspace, QWidget *parent = nullptr);

    void show(const QString &title, const items::LogPlace &place, bool live);
    [[nodiscard]] ChartsPanel &charts() { return *m_charts; }
    /// What stands at the right of the panel's tab.
    [[nodiscard]] QWidget *tools() const { return m_tools; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    items::Workspace &m_workspace;
    ChartsPanel *m_charts;
    QWidget *m_tools;
    QLabel *m_title;
    QTimer m_soon;
    QString m_name;
    items::LogPlace m_place;
    bool m_live = false;
    bool m_loading = false, m_again = false;
    bool m_stale = false; ///< Changed while it was hidden.
};

} // namespace tenon::ui
