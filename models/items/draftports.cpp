#include "items/draftports.h"

#include <QRegularExpression>

namespace tenon::items {

using namespace Qt::StringLiterals;
using files::InferredPort;
using Choices = QList<std::pair<QString, QString>>;

namespace {

bool isNumeric(const InferredPort &port)
{
    return port.type == "number"_L1 || port.type == "integer"_L1;
}

QString spelled(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString textOf(const Value &value)
{
    if (const double *number = value.asFloat())
        return spelled(*number);
    if (const bool *flag = value.asBool())
        return *flag ? u"true"_s : u"false"_s;
    return value.str();
}

std::optional<double> numberIn(const QString &text)
{
    bool good = false;
    const double number = text.trimmed().toDouble(&good);
    return good ? std::optional(number) : std::nullopt;
}

/// The value a text is of the port's type; unset: it is none.
std::optional<Value> valueOf(const InferredPort &port, const QString &text)
{
    bool good = false;
    if (port.type == "integer"_L1) {
        const qint64 number = text.trimmed().toLongLong(&good);
        return good ? std::optional(Value(number)) : std::nullopt;
    }
    if (port.type == "number"_L1) {
        const auto number = numberIn(text);
        return number ? std::optional(Value(*number)) : std::nullopt;
    }
    if (port.type == "boolean"_L1) {
        const QString word = text.trimmed().toLower();
        if (word != "true"_L1 && word != "false"_L1)
            return {};
        return Value(word == "true"_L1);
    }
    return Value(text);
}

/// "0 … 10", "0..", "..10"; false: it is no range.
bool rangeIn(const QString &text, std::optional<double> &least, std::optional<double> &most)
{
    least.reset();
    most.reset();
    if (text.trimmed().isEmpty())
        return true;
    static const QRegularExpression between(u"^\\s*(\\S*?)\\s*(?:…|\\.\\.+)\\s*(\\S*)\\s*$"_s);
    const auto match = between.match(text);
    if (!match.hasMatch())
        return false;
    least = numberIn(match.captured(1));
    most = numberIn(match.captured(2));
    return (least || match.captured(1).isEmpty()) && (most || match.captured(2).isEmpty())
           && (least || most) && !(least && most && *least > *most);
}

} // namespace

DraftPorts::DraftPorts(QObject *parent, Use use)
    : QAbstractTableModel(parent)
    , m_use(use)
{
}

void DraftPorts::setPorts(std::vector<InferredPort> ports)
{
    beginResetModel();
    m_rows.clear();
    for (InferredPort &port : ports) {
        Row row{std::move(port), true, {}, {}};
        if (row.port.defaultValue)
            row.defaultText = items::textOf(*row.port.defaultValue);
        if (!row.port.choices.isEmpty())
            row.allowedText = row.port.choices.join(u", "_s);
        else if (row.port.minimum || row.port.maximum)
            row.allowedText = (row.port.minimum ? spelled(*row.port.minimum) : QString()) + u" … "_s
                              + (row.port.maximum ? spelled(*row.port.maximum) : QString());
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    Q_EMIT edited();
}

std::vector<InferredPort> DraftPorts::ports() const
{
    std::vector<InferredPort> list;
    for (const Row &row : m_rows)
        if (row.used)
            list.push_back(row.port);
    return list;
}

QString DraftPorts::problem() const
{
    for (const Row &row : m_rows)
        for (int column = 0; row.used && column < ColumnCount; ++column)
            if (const QString text = problemOf(row, column); !text.isEmpty())
                return row.port.name.isEmpty() ? text : row.port.name + u": "_s + text;
    return {};
}

void DraftPorts::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DraftPorts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DraftPorts::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DraftPorts::textOf(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.port.name;
    case Direction:
        return row.port.output ? tr("Output") : tr("Input");
    case Type:
        return row.port.type;
    case Optional:
        return row.port.output ? QString() : row.port.optional ? tr("Optional") : tr("Required");
    case Default:
        return row.defaultText;
    case Allowed:
        return row.allowedText;
    case Description:
        return row.port.description;
    default:
        return {};
    }
}

QString DraftPorts::problemOf(const Row &row, int column) const
{
    const InferredPort &port = row.port;
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    if (column == Name) {
        if (!name.match(port.name).hasMatch())
            return tr("A name has letters, digits and _, and begins with a letter");
        const auto same = [&](const Row &other) {
            return other.used && other.port.name == port.name && other.port.output == port.output;
        };
        return std::ranges::count_if(m_rows, same) > 1 ? tr("This name is there twice") : QString();
    }
    if (column == Allowed && isNumeric(port)) {
        std::optional<double> least, most;
        return rangeIn(row.allowedText, least, most) ? QString() : tr("Write a range as 0 … 10");
    }
    if (column == Default && isChangeable(row, Default) && !row.defaultText.isEmpty()) {
        const auto value = valueOf(port, row.defaultText);
        if (!value)
            return port.type == "boolean"_L1   ? tr("true or false is needed")
                   : port.type == "integer"_L1 ? tr("A whole number is needed")
                                               : tr("A number is needed");
        if (!port.choices.isEmpty() && !port.choices.contains(row.defaultText))
            return tr("The default is not among what is allowed");
        const auto number = numberIn(row.defaultText);
        if (isNumeric(port) && number
            && ((port.minimum && *number < *port.minimum)
                || (port.maximum && *number > *port.maximum)))
            return tr("The default is not among what is allowed");
    }
    return {};
}

bool DraftPorts::isChangeable(const Row &row, int column) const
{
    const bool data = row.port.isData() || row.port.output;
    switch (column) {
    case Direction:
        return row.port.isData();
    case Optional:
        return !row.port.output && row.port.on.isEmpty() && row.port.off.isEmpty();
    case Type:
        return row.port.on.isEmpty() && row.port.off.isEmpty();
    case Default:
        return !data;
    case Allowed:
        return !data && row.port.type != "boolean"_L1;
    default:
        return true;
    }
}

QVariant DraftPorts::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (role == Qt::EditRole && column == Direction)
            return row.port.output ? u"output"_s : u"input"_s;
        if (role == Qt::EditRole && column == Optional)
            return row.port.optional ? u"optional"_s : u"required"_s;
        return textOf(row, column);
    case Qt::CheckStateRole:
        return column == Name && m_use == Use::Some
                   ? QVariant(row.used ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case Qt::ToolTipRole: {
        const QString problem = row.used ? problemOf(row, column) : QString();
        return problem.isEmpty() ? textOf(row, column) : problem;
    }
    case Qt::AccessibleTextRole: {
        const QString problem = row.used ? problemOf(row, column) : QString();
        const QString text = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                             + u": "_s + textOf(row, column);
        return problem.isEmpty() ? text : text + u" – "_s + problem;
    }
    case ProblemRole:
        return row.used ? problemOf(row, column) : QString();
    case ChoicesRole: {
        Choices choices;
        if (column == Direction)
            choices = {{u"input"_s, tr("Input")}, {u"output"_s, tr("Output")}};
        else if (column == Optional)
            choices = {{u"required"_s, tr("Required")}, {u"optional"_s, tr("Optional")}};
        else if (column == Type)
            for (const char *type : {"string", "integer", "number", "boolean", "uri_file",
                                     "uri_folder", "mltable", "mlflow_model", "custom_model"})
                if (!row.port.output || qstrncmp(type, "uri", 3) == 0 || qstrncmp(type, "m", 1) == 0
                    || qstrcmp(type, "custom_model") == 0)
                    choices.append({QString::fromLatin1(type), QString::fromLatin1(type)});
        return choices.isEmpty() ? QVariant() : QVariant::fromValue(choices);
    }
    default:
        return {};
    }
}

QVariant DraftPorts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Direction:
        return tr("Direction");
    case Type:
        return tr("Type");
    case Optional:
        return tr("Needed");
    case Default:
        return tr("Default");
    case Allowed:
        return tr("Allowed");
    case Description:
        return tr("Description");
    default:
        return {};
    }
}

Qt::ItemFlags DraftPorts::flags(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &row = m_rows.at(size_t(index.row()));
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Name && m_use == Use::Some)
        flags |= Qt::ItemIsUserCheckable;
    // What is not used stays readable, and can be taken again.
    if (row.used || index.column() == Name)
        flags |= Qt::ItemIsEnabled;
    if (row.used && isChangeable(row, index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool DraftPorts::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid())
        return false;
    Row &row = m_rows[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name)
        row.used = value.toInt() == Qt::Checked;
    else if (role != Qt::EditRole || !isChangeable(row, index.column())
             || !edit(row, index.column(), value.toString()))
        return false;
    // One change may make others right or wrong: a name that was there twice.
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

bool DraftPorts::edit(Row &row, int column, const QString &text)
{
    switch (column) {
    case Name:
        row.port.name = text.trimmed();
        return true;
    case Direction:
        row.port.output = text == "output"_L1;
        if (row.port.output)
            row.port.optional = false;
        return true;
    case Type:
        row.port.type = text;
        if (row.port.output && !row.port.isData())
            row.port.output = false;
        break;
    case Optional:
        row.port.optional = text == "optional"_L1;
        return true;
    case Default:
        row.defaultText = text;
        break;
    case Allowed:
        row.allowedText = text;
        break;
    case Description:
        row.port.description = text.simplified();
        return true;
    default:
        return false;
    }
    takeTexts(row);
    return true;
}

/// Makes values of what was typed, as the type now is.
void DraftPorts::takeTexts(Row &row)
{
    InferredPort &port = row.port;
    port.choices.clear();
    port.minimum.reset();
    port.maximum.reset();
    port.defaultValue.reset();
    if (isNumeric(port))
        std::ignore = rangeIn(row.allowedText, port.minimum, port.maximum);
    else if (port.type == "string"_L1)
        for (const QString &choice : row.allowedText.split(u',', Qt::SkipEmptyParts))
            port.choices.append(choice.trimmed());
    if (!port.isData() && !row.defaultText.isEmpty())
        port.defaultValue = valueOf(port, row.defaultText);
    // What has a default is not optional: it is never missing.
    if (port.defaultValue)
        port.optional = false;
}

} // namespace tenon::items
