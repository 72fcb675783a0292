#include "widgets/chartvalues.h"

#include "widgets/ticks.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace tenon::ui {

namespace {

class ValuesModel final : public QAbstractTableModel
{
public:
    ValuesModel(const QList<ChartCurve> &curves, bool time, QObject *parent)
        : QAbstractTableModel(parent)
        , m_curves(curves)
        , m_time(time)
    {
        for (const ChartCurve &curve : m_curves) {
            m_ends.append((m_ends.isEmpty() ? 0 : m_ends.last()) + int(curve.points.size()));
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || m_ends.isEmpty() ? 0 : m_ends.last();
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        if (role == Qt::TextAlignmentRole && index.column() > 0)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        const auto end = std::ranges::upper_bound(m_ends, index.row());
        const ChartCurve &curve = m_curves[end - m_ends.begin()];
        const qsizetype first = end == m_ends.begin() ? 0 : *(end - 1);
        const QPointF &point = curve.points[index.row() - first];
        if (index.column() == 0)
            return curve.name;
        const double number = index.column() == 1 ? point.x() : point.y();
        return role == Qt::ToolTipRole ? QString::number(number, 'g', 17) : valueText(number);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0   ? ChartValues::tr("Curve")
               : section == 2 ? ChartValues::tr("Value")
               : m_time       ? ChartValues::tr("Seconds")
                              : ChartValues::tr("Step");
    }

private:
    QList<ChartCurve> m_curves;
    QList<int> m_ends; ///< The row behind the last one of each curve.
    bool m_time;
};

} // namespace

ChartValues::ChartValues(const QList<ChartCurve> &curves, bool time, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *table = new QTableView(this);
    table->setModel(new ValuesModel(curves, time, table));
    table->setAccessibleName(tr("Values of the chart"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    layout->addWidget(table);
    resize(460, 420);
}

} // namespace tenon::ui
