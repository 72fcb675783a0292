#include "runs/metricspanel.h"

#include "runs/chartspanel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tenon::ui {

MetricsPanel::MetricsPanel(const Theme &theme, items::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_charts(new ChartsPanel(theme, this))
    , m_tools(new QWidget(this))
    , m_title(new QLabel(m_tools))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_charts);
    m_charts->setSideBySide();
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_title->setTextFormat(Qt::PlainText);
    row->addWidget(m_title, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(80);
    connect(&m_soon, &QTimer::timeout, this, &MetricsPanel::reload);
    connect(m_charts, &ChartsPanel::axisChanged, this, [this] { m_soon.start(); });
    connect(&workspace, &items::Workspace::changed, this, [this](const client::Changes &changes) {
        if (m_place.job == 0)
            return;
        if (changes == client::Changes{} || changes.metrics.contains(m_place.job)) {
            m_stale = true;
            if (isVisible() && !m_soon.isActive())
                m_soon.start();
        }
    });
}

void MetricsPanel::show(const QString &title, const items::LogPlace &place, bool live)
{
    m_title->setText(title);
    const bool same = place == m_place && live == m_live && title == m_name;
    if (place.job != m_place.job)
        m_charts->setSeries({}, place.started, live);
    m_name = title;
    m_place = place;
    m_live = live;
    m_stale = m_stale || !same;
    if (isVisible() && m_stale)
        reload();
}

void MetricsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void MetricsPanel::reload()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_stale = false;
    if (m_place.job == 0)
        return m_charts->setSeries({}, 0, false);
    m_loading = true;
    const tracking::ReadRange range = m_charts->range();
    m_workspace.reader().ask<std::vector<items::NamedSeries>>(
        this,
        [job = m_place.job, name = m_name, range](store::Database &database, const store::Place &) {
            return items::loadSeries(database, {{job, name}}, range);
        },
        [this, job = m_place.job](const Result<std::vector<items::NamedSeries>> &series) {
            m_loading = false;
            if (series && job == m_place.job)
                m_charts->setSeries(*series, m_place.started, m_live);
            if (std::exchange(m_again, false) || job != m_place.job)
                reload();
        });
}

} // namespace tenon::ui
