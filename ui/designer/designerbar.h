#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace tenon::ui {

class JobSlider;
class StateGlyph;
class Theme;

/// What the designer says in the bar of its page: problems, the next job; and what it offers there.
class DesignerBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignerBar)

public:
    DesignerBar(const Theme &theme, QWidget *parent = nullptr);

    void setProblems(int errors, int warnings);
    /// How many steps the next job will run and reuse; below 0: not known.
    void setForecast(int run, int reuse, const QString &duration);
    /// The job whose states are on the canvas; empty: none.
    void setJob(const QString &text);
    [[nodiscard]] JobSlider &slider() const { return *m_slider; }
    [[nodiscard]] QLabel *problems() const { return m_problems; }

Q_SIGNALS:
    void addWanted();
    void findWanted();
    void historyWanted();
    void arrangeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void show();
    JobSlider *m_slider;
    QToolButton *m_add, *m_find, *m_history, *m_arrange;
    QLabel *m_problems, *m_next, *m_job;
    StateGlyph *m_reuseGlyph, *m_runGlyph;
    QLabel *m_reuse, *m_runs;
    int m_errors = 0, m_warnings = 0, m_run = -1, m_reused = -1;
    QString m_duration;
};

} // namespace tenon::ui
