#pragma once

#include "items/jobdata.h"
#include "shell/theme/theme.h"
#include "tracking/series.h"
#include "widgets/metricchart.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QSlider;
class QStackedWidget;
class QToolButton;

namespace tenon::ui {

class EmptyState;
class Folding;
class PropertyList;

/// The curves of a job, one chart a metric (train_loss and val_loss share "loss"), all with the
/// same x axis and one cursor; single values stand in a table below.
class ChartsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartsPanel)

public:
    explicit ChartsPanel(const Theme &theme, QWidget *parent = nullptr);

    /// The curves as they are now. `startUs` is where relative time begins.
    void setSeries(const std::vector<items::NamedSeries> &series, qint64 startUs, bool live);
    /// Only the curves of this step (jobs.id), where it has any; 0: those of all.
    void setStep(qint64 job);
    /// Charts beside each other, for a place that is wide and low.
    void setSideBySide();
    [[nodiscard]] bool isTimeAxis() const;
    /// What is to be read for it.
    [[nodiscard]] tracking::ReadRange range() const;
    void setCursorTime(std::optional<qint64> us, bool pinned);
    [[nodiscard]] int chartCount() const { return int(m_charts.size()); }
    [[nodiscard]] MetricChart *chart(const QString &title) const { return m_charts.value(title); }

Q_SIGNALS:
    void cursorMoved(std::optional<qint64> us, bool pin);
    void axisChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void setTexts();
    const Theme &m_theme;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_inner;
    QBoxLayout *m_layout;
    PropertyList *m_values;
    QLabel *m_smoothLabel, *m_smoothValue, *m_axisLabel;
    QSlider *m_smooth;
    QComboBox *m_axis;
    QCheckBox *m_clip, *m_log;
    QToolButton *m_more; ///< Stands for both where there is no room.
    Folding *m_folding;
    QMap<QString, MetricChart *> m_charts;
    QHash<QString, int> m_colors; ///< Stable for the life of the page.
    std::vector<items::NamedSeries> m_series;
    qint64 m_start = 0;
    qint64 m_step = 0;
    bool m_live = false;
    std::optional<std::pair<double, double>> m_range;
};

} // namespace tenon::ui
