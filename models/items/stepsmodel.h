#pragma once

#include "assets/jobstate.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <optional>

namespace tenon::items {

/// One step of a pipeline job (or the job itself, where it has no steps). Times in microseconds
/// since 1970; 0 is "not yet".
struct StepRow
{
    qint64 id = 0;
    qint64 parent = 0;
    int depth = 0;
    QString name;  ///< Job name.
    QString title; ///< Display name, else the step's key.
    assets::JobState state = assets::JobState::NotStarted;
    bool reused = false;
    QString reusedFrom; ///< Job whose result is shown.
    qint64 savedUs = 0; ///< What the reused job took.
    qint64 created = 0, started = 0, ended = 0;
    QString reason; ///< Why it ran or was reused, one sentence.
    QString error;  ///< Text of its failure.
    QString folder; ///< Absolute job folder.
    bool hasChildren = false;
    bool operator==(const StepRow &) const = default;
};

struct StepEdge
{
    qint64 source = 0, target = 0;
    bool operator==(const StepEdge &) const = default;
};

/// The steps of one job in the order they are shown, with what a Gantt chart needs. GUI thread.
class StepsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepsModel)

public:
    enum Column { Title, State, Duration, Gantt, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SortRole, RowRole };

    explicit StepsModel(QObject *parent = nullptr);

    /// Takes the rows as they are now: changed ones are updated, new ones inserted where they
    /// stand.
    void setRows(const QList<StepRow> &rows, const QList<StepEdge> &edges);
    [[nodiscard]] const QList<StepRow> &rows() const { return m_rows; }
    [[nodiscard]] const StepRow *row(qint64 id) const;
    [[nodiscard]] int rowOf(qint64 id) const;
    /// Ids of the longest chain that decided when the job ended (or will), first to last.
    [[nodiscard]] const QList<qint64> &criticalPath() const { return m_critical; }
    /// Sum of the durations on it, microseconds.
    [[nodiscard]] qint64 criticalUs(qint64 now) const;
    /// The first failed step that ran itself, 0 when none.
    [[nodiscard]] qint64 firstFailed() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void findCriticalPath();
    QList<StepRow> m_rows;
    QList<StepEdge> m_edges;
    QList<qint64> m_critical;
};

/// How long something that began at `started` took, or has taken until `now` where it has not ended
/// (`ended` 0 or less); never negative: the clock may have been set back since. All in one unit.
[[nodiscard]] qint64 elapsed(qint64 started, qint64 ended, qint64 now);
/// "4.2 s", "0:48", "24:54", "1:14:50": a duration as tables show it.
[[nodiscard]] QString durationText(qint64 us);
/// What a reused step did not take.
[[nodiscard]] QString savedText(qint64 us);
/// The state in one translated word; "Reused" when `reused`.
[[nodiscard]] QString stateWord(assets::JobState state, bool reused);

} // namespace tenon::items

Q_DECLARE_METATYPE(tenon::items::StepRow)
