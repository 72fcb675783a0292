#pragma once

#include "store/rows.h"

#include <QWidget>

#include <vector>

namespace tenon::ui {

class Theme;

/// The jobs of a pipeline as bars, the newest right, and behind them the draft: which of them is
/// seen on the canvas. Arrow keys walk it.
class JobSlider final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobSlider)

public:
    explicit JobSlider(const Theme &theme, QWidget *parent = nullptr);

    /// Oldest first; `shown` empty: the draft.
    void setJobs(const std::vector<store::JobRow> &jobs, const QString &shown);
    [[nodiscard]] int count() const { return int(m_jobs.size()); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &job);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int stops() const { return int(m_jobs.size()) + 1; }
    [[nodiscard]] QRectF barOf(int stop) const;
    [[nodiscard]] int stopAt(double x) const;
    [[nodiscard]] QString sentence(int stop) const;
    void go(int stop);
    const Theme &m_theme;
    std::vector<store::JobRow> m_jobs;
    int m_at = 0;
};

} // namespace tenon::ui
