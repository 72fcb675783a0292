#include "items/comparemodel.h"

#include "items/stepsmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tenon::items {

using namespace Qt::StringLiterals;
using Part = CompareRow::Part;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CompareModel", text);
}

QString partName(Part part)
{
    switch (part) {
    case Part::Step:
        return say(QT_TRANSLATE_NOOP("CompareModel", "Steps"));
    case Part::Job:
        return say(QT_TRANSLATE_NOOP("CompareModel", "Job"));
    case Part::Time:
        return say(QT_TRANSLATE_NOOP("CompareModel", "Durations"));
    case Part::Input:
        return say(QT_TRANSLATE_NOOP("CompareModel", "Inputs"));
    case Part::Parameter:
        return say(QT_TRANSLATE_NOOP("CompareModel", "Parameters"));
    case Part::Metric:
        return say(QT_TRANSLATE_NOOP("CompareModel", "Metrics"));
    case Part::Environment:
        return say(QT_TRANSLATE_NOOP("CompareModel", "Environment"));
    case Part::Code:
        return say(QT_TRANSLATE_NOOP("CompareModel", "Code"));
    case Part::Git:
        return say(QT_TRANSLATE_NOOP("CompareModel", "Git"));
    }
    return {};
}

/// What one looks for first stands first.
constexpr std::array order{Part::Step, Part::Metric,      Part::Input, Part::Parameter, Part::Time,
                           Part::Job,  Part::Environment, Part::Code,  Part::Git};

/// Long values (a digest, a definition) in one line.
QString oneLine(const QString &text)
{
    constexpr qsizetype most = 200;
    const QString line = text.left(most * 2).simplified();
    return line.size() > most ? line.left(most - 1) + u'…' : line;
}

bool isState(const CompareRow &row)
{
    return row.part == Part::Job && row.key == "state"_L1;
}

/// A value as it is shown: metrics as numbers of the language, shortened unless that would make two
/// that differ look alike.
QString shown(const CompareRow &row, const QString &text)
{
    if (isState(row))
        if (const auto state = assets::jobStateFromName(text.toLatin1()))
            return stateWord(*state, false);
    if (row.part != Part::Metric)
        return oneLine(text);
    bool number = false;
    const double value = text.toDouble(&number);
    if (!number)
        return text;
    constexpr int digits = 6;
    const QLocale locale;
    const auto brief = [&locale](double of) { return locale.toString(of, 'g', digits); };
    return row.differs && brief(row.a.toDouble()) == brief(row.b.toDouble())
               ? locale.toString(value, 'g', QLocale::FloatingPointShortest)
               : brief(value);
}

} // namespace

QString changeText(const CompareRow &row)
{
    if (!row.change)
        return {};
    const QLocale locale;
    const double change = *row.change;
    const QString sign = change > 0 ? u"+"_s : change < 0 ? QString(QChar(0x2212)) : QString();
    if (change == 0)
        return {};
    if (row.part == Part::Time)
        return sign + durationText(qint64(std::abs(change)));
    QString text = sign + locale.toString(std::abs(change), 'g', 4);
    const double before = row.a.toDouble();
    if (before != 0) {
        const double percent = change / std::abs(before) * 100;
        if (std::abs(percent) < 10'000)
            //: %1 is a difference, %2 the same in per cent of the first value.
            text = say(QT_TRANSLATE_NOOP("CompareModel", "%1 (%2 %)"))
                       .arg(text, sign + locale.toString(std::abs(percent), 'f', 1));
    }
    return text;
}

CompareModel::CompareModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void CompareModel::setRows(const std::vector<CompareRow> &rows, const QString &first,
                           const QString &second)
{
    beginResetModel();
    m_rows = rows;
    m_first = first;
    m_second = second;
    build();
    endResetModel();
}

void CompareModel::setOnlyDifferences(bool only)
{
    if (only == m_only)
        return;
    beginResetModel();
    m_only = only;
    build();
    endResetModel();
}

void CompareModel::build()
{
    m_groups.clear();
    m_differences = 0;
    for (const Part part : order) {
        Group group{part, {}, 0};
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].part != part)
                continue;
            group.differences += m_rows[i].differs;
            if (m_rows[i].differs || !m_only)
                group.rows.push_back(int(i));
        }
        m_differences += group.differences;
        if (!group.rows.empty())
            m_groups.push_back(std::move(group));
    }
}

QModelIndex CompareModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex CompareModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0)
                                                     : QModelIndex();
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0
               ? int(m_groups[size_t(parent.row())].rows.size())
               : 0;
}

int CompareModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CompareModel::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case DiffersRole:
        return group.differences > 0;
    case GroupRole:
        return true;
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        if (column == Name)
            return partName(group.part);
        if (column == Change)
            return group.differences > 0
                       ? QCoreApplication::translate("CompareModel", "%n difference(s)", nullptr,
                                                     group.differences)
                       : say(QT_TRANSLATE_NOOP("CompareModel", "the same"));
        return {};
    default:
        return {};
    }
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[size_t(index.row())], index.column(), role);
    const Group &group = m_groups[size_t(index.internalId()) - 1];
    const CompareRow &row = m_rows[size_t(group.rows[size_t(index.row())])];
    switch (role) {
    case DiffersRole:
        return row.differs;
    case GroupRole:
        return false;
    case Qt::ToolTipRole:
        if (index.column() != First && index.column() != Second)
            return {};
        if (const QString &whole = index.column() == First ? row.a : row.b; !isState(row))
            return whole;
        break;
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name: {
        const QString name = row.part == Part::Step ? row.step
                             : row.step == u"."_s   ? row.name()
                                                    : row.step + u" · "_s + row.name();
        if (role == Qt::AccessibleTextRole)
            return row.differs ? say(QT_TRANSLATE_NOOP("CompareModel", "%1, differs")).arg(name)
                               : say(QT_TRANSLATE_NOOP("CompareModel", "%1, the same")).arg(name);
        return name;
    }
    case First:
        return shown(row, row.a);
    case Second:
        return shown(row, row.b);
    default:
        return changeText(row);
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case First:
        return m_first;
    case Second:
        return m_second;
    case Change:
        return say(QT_TRANSLATE_NOOP("CompareModel", "Difference"));
    default:
        return say(QT_TRANSLATE_NOOP("CompareModel", "What"));
    }
}

} // namespace tenon::items
