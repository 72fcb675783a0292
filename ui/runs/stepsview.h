#pragma once

#include "items/stepsmodel.h"
#include "shell/theme/theme.h"

#include <QTimer>
#include <QTreeView>

#include <optional>

namespace tenon::ui {

/// The steps of a job as a table whose last column is their Gantt chart, in the same rows, with the
/// critical path and the shared time cursor.
class StepsView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepsView)

public:
    StepsView(const Theme &theme, items::StepsModel &model, QWidget *parent = nullptr);

    /// Whether something still runs: the chart grows with the clock.
    void setLive(bool live);
    void setCursorTime(std::optional<qint64> us);
    /// The stretch of time the charts show, drawn as a band.
    void setCriticalShown(bool shown);
    [[nodiscard]] qint64 selectedStep() const;
    void selectStep(qint64 id);
    [[nodiscard]] std::pair<qint64, qint64> timeRange() const { return {m_from, m_to}; }
    /// Pixel of a time in the viewport.
    [[nodiscard]] int pixelOf(qint64 us) const;
    [[nodiscard]] QRect barOf(const QModelIndex &index) const;
    [[nodiscard]] double turn() const { return m_turn; }
    [[nodiscard]] bool wordsShown() const { return m_wordsShown; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    void stepSelected(qint64 id);
    void stepOpened(qint64 id);
    void cursorMoved(std::optional<qint64> us, bool pin);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateRange();
    void fitColumns();
    const Theme &m_theme;
    items::StepsModel &m_model;
    QTimer m_tick;
    qint64 m_from = 0, m_to = 1;
    std::optional<qint64> m_cursor;
    bool m_live = false;
    bool m_critical = true;
    bool m_wordsShown = true; ///< Not only the glyphs of the states.
    double m_turn = 0.12;
};

} // namespace tenon::ui
