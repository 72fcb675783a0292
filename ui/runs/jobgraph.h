#pragma once

#include "items/jobdata.h"

#include <QTimer>
#include <QWidget>

namespace tenon::ui {

class GraphView;
class Host;
class JobPage;
class Theme;
class Trail;

/// The steps of a job as a graph with live states. A pipeline among them is one node; opening it
/// shows its own steps, and a line above leads back.
class JobGraph final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobGraph)

public:
    explicit JobGraph(const Theme &theme, QWidget *parent = nullptr);
    /// Takes what the page has read; it is arranged when the widget is seen.
    void setJob(const items::JobBundle &bundle, const QList<items::StepRow> &rows);
    /// The step that is selected elsewhere; its graph is entered when it is in another one.
    void selectStep(qint64 id);
    [[nodiscard]] GraphView &view() const { return *m_view; }
    /// The job or step whose steps are shown.
    [[nodiscard]] qint64 shown() const { return m_shown; }
    void enter(qint64 pipeline);
    void leave();

Q_SIGNALS:
    void stepSelected(qint64 id);
    /// Double click or Enter on a step that has no graph of its own.
    void stepOpened(qint64 id);
    /// The same on an output: where its data is.
    void dataOpened(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(bool again);
    void showStates();
    void showTrail();
    [[nodiscard]] const items::StepRow *row(qint64 id) const;

    const Theme &m_theme;
    GraphView *m_view;
    Trail *m_trail;
    QList<qint64> m_way; ///< Jobs and steps of the trail.
    std::vector<store::EdgeRow> m_edges;
    std::vector<std::pair<qint64, store::OutputRow>> m_outputs;
    QHash<qint64, QString> m_kinds;
    QList<items::StepRow> m_rows;
    QHash<qint64, int> m_places; ///< In m_rows, by id.
    QString m_title;
    qint64 m_root = 0, m_shown = 0, m_selected = 0;
    bool m_stale = false; ///< Something came while we were hidden.
    QTimer m_second;
};

/// Gives the page its graphs: beside the table in the overview, and as the tab "Steps".
void installJobGraph(JobPage &page, const Theme &theme, Host &host);

} // namespace tenon::ui
