#include "designer/componentlist.h"

#include "assets/asset.h"
#include "designer/portshape.h"
#include "shell/theme/theme.h"

#include <QMimeData>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::ComponentEntry;

namespace {

constexpr int rowHeight = 24;
constexpr int headingHeight = 26;
constexpr int portPitch = 12;
constexpr int portsShown = 3; ///< A side; more are told by the tip.

QStringList typesOf(const std::vector<assets::PortDecl> &ports)
{
    QStringList types;
    for (const assets::PortDecl &port : ports)
        if (!port.isParameter())
            types.append(port.type);
    return types;
}

QString portLine(const assets::PortDecl &port)
{
    return u"%1 (%2)"_s.arg(port.name, port.type);
}

} // namespace

QString componentMimeType()
{
    return u"application/x-tenon-component"_s;
}

QString componentIcon(const ComponentEntry &entry)
{
    if (!entry.component)
        return u"component"_s;
    const QString type = assets::bodyType(entry.component->body);
    if (type == u"pipeline")
        return u"pipeline"_s;
    if (type == u"sweep")
        return u"statistics"_s;
    for (const assets::PortDecl &port : entry.component->outputs)
        if (portKindOf(port.type) == PortKind::Model)
            return u"model"_s;
    for (const assets::PortDecl &port : entry.component->outputs)
        if (portKindOf(port.type) == PortKind::Table)
            return u"table"_s;
    return u"component"_s;
}

ComponentList::ComponentList(items::ComponentCatalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{
    connect(&catalogue, &items::ComponentCatalogue::changed, this, &ComponentList::refresh);
    refresh();
}

QString ComponentList::originWord(ComponentEntry::Origin origin)
{
    switch (origin) {
    case ComponentEntry::Origin::Workspace:
        return tr("In this workspace");
    case ComponentEntry::Origin::Registered:
        return tr("Registered");
    case ComponentEntry::Origin::Library:
        break;
    }
    return tr("Built-in library");
}

QString ComponentList::headingOf(const ComponentEntry &entry) const
{
    if (entry.origin != ComponentEntry::Origin::Library || entry.category.isEmpty())
        return originWord(entry.origin);
    if (entry.category == u"Data")
        return tr("Library: prepare data");
    if (entry.category == u"Train")
        return tr("Library: train");
    if (entry.category == u"Evaluate")
        return tr("Library: score and evaluate");
    return tr("Library: %1").arg(entry.category);
}

int ComponentList::scoreOf(const ComponentEntry &entry) const
{
    int score = items::componentScore(entry, m_filter.text);
    if (score < 0)
        return -1;
    if (m_filter.typed) {
        int fit = 0;
        if (!entry.component)
            return -1;
        const auto &ports
            = m_filter.typeIsOutput ? entry.component->inputs : entry.component->outputs;
        for (const assets::PortDecl &port : ports)
            fit = std::max(fit, m_filter.typeIsOutput ? items::typeFit(m_filter.type, port.type)
                                                      : items::typeFit(port.type, m_filter.type));
        if (fit == 0)
            return -1;
        score += fit * 60;
    }
    // What one uses comes first among equals.
    if (const qsizetype at = m_filter.recent.indexOf(entry.id); at >= 0)
        score += 30 - int(std::min<qsizetype>(at, 20));
    if (m_filter.favourites.contains(entry.id))
        score += 12;
    if (entry.origin == ComponentEntry::Origin::Workspace)
        score += 6;
    return score;
}

std::vector<ComponentList::Row> ComponentList::grouped(const std::vector<size_t> &shown) const
{
    const auto &entries = m_catalogue.entries();
    std::vector<Row> rows;
    const auto add = [&](const QString &heading, const QStringList &ids) {
        bool first = true;
        for (const QString &id : ids)
            for (size_t i : shown)
                if (entries[i].id == id) {
                    if (std::exchange(first, false))
                        rows.push_back({heading, 0});
                    rows.push_back({{}, i});
                }
    };
    add(tr("Favourites"), m_filter.favourites);
    add(tr("Recently used"), m_filter.recent.first(std::min<qsizetype>(5, m_filter.recent.size())));
    std::vector<std::pair<QString, std::vector<size_t>>> groups;
    for (size_t i : shown) {
        const QString heading = headingOf(entries[i]);
        auto at
            = std::ranges::find(groups, heading, &std::pair<QString, std::vector<size_t>>::first);
        if (at == groups.end())
            at = groups.insert(groups.end(), {heading, {}});
        at->second.push_back(i);
    }
    for (const auto &[heading, members] : groups) {
        rows.push_back({heading, 0});
        for (size_t i : members)
            rows.push_back({{}, i});
    }
    return rows;
}

void ComponentList::refresh()
{
    const auto &entries = m_catalogue.entries();
    std::vector<std::pair<int, size_t>> scored;
    for (size_t i = 0; i < entries.size(); ++i)
        if (const int score = scoreOf(entries[i]); score >= 0)
            scored.emplace_back(score, i);
    std::vector<Row> rows;
    m_found = int(scored.size());
    if (m_filter.text.trimmed().isEmpty() && !m_filter.typed) {
        std::vector<size_t> shown;
        for (const auto &[score, i] : scored)
            shown.push_back(i);
        rows = grouped(shown);
    } else {
        std::ranges::stable_sort(scored, std::greater(), &std::pair<int, size_t>::first);
        for (const auto &[score, i] : scored)
            rows.push_back({{}, i});
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ComponentList::setFilter(const ComponentFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

const ComponentEntry *ComponentList::entry(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || !m_rows[size_t(index.row())].heading.isEmpty()
        || m_rows[size_t(index.row())].entry >= m_catalogue.entries().size())
        return nullptr;
    return &m_catalogue.entries()[m_rows[size_t(index.row())].entry];
}

int ComponentList::componentRow(int row, int by) const
{
    for (; row >= 0 && row < int(m_rows.size()); row += by)
        if (m_rows[size_t(row)].heading.isEmpty())
            return row;
    return -1;
}

int ComponentList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ComponentList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (!row.heading.isEmpty()) {
        if (role == HeadingRole)
            return true;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading)
                                                                         : QVariant();
    }
    const ComponentEntry *entry = this->entry(index);
    if (!entry)
        return {};
    const assets::Component *component = entry->component.get();
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::DecorationRole:
        return componentIcon(*entry);
    case IdRole:
        return entry->id;
    case HeadingRole:
        return false;
    case MatchRole:
        return m_filter.text.trimmed();
    case InputsRole:
        return component ? typesOf(component->inputs) : QStringList();
    case OutputsRole:
        return component ? typesOf(component->outputs) : QStringList();
    case StarRole:
        return m_filter.favourites.contains(entry->id);
    case OriginRole:
        return int(entry->origin);
    case Qt::AccessibleTextRole:
        return component ? u"%1, %2, %3"_s.arg(entry->title, originWord(entry->origin),
                                               tr("%1 to %2")
                                                   .arg(typesOf(component->inputs).join(u", "_s),
                                                        typesOf(component->outputs).join(u", "_s)))
                         : entry->title;
    case Qt::ToolTipRole: {
        QStringList lines{entry->title};
        QString where = originWord(entry->origin);
        if (!entry->version.isEmpty())
            where += u" · "_s + tr("version %1").arg(entry->version);
        lines.append(where);
        if (component && !component->description.isEmpty())
            lines.append(component->description);
        if (component)
            for (const assets::PortDecl &port : component->inputs)
                if (!port.isParameter())
                    lines.append(tr("Input %1").arg(portLine(port)));
        if (component)
            for (const assets::PortDecl &port : component->outputs)
                lines.append(tr("Output %1").arg(portLine(port)));
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

Qt::ItemFlags ComponentList::flags(const QModelIndex &index) const
{
    if (!entry(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
           | Qt::ItemNeverHasChildren;
}

QStringList ComponentList::mimeTypes() const
{
    return {componentMimeType()};
}

QMimeData *ComponentList::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        if (const ComponentEntry *found = entry(index))
            ids.append(found->id);
    if (ids.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(componentMimeType(), ids.join(u'\n').toUtf8());
    return data;
}

ComponentDelegate::ComponentDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ComponentDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const bool heading = index.data(ComponentList::HeadingRole).toBool();
    return {100, std::max(heading ? headingHeight : rowHeight,
                          option.fontMetrics.height() + (heading ? 8 : 6))};
}

// From the right: outputs, an arrow, inputs. Gives where they begin.
int ComponentDelegate::paintPorts(QPainter &painter, const QRect &area,
                                  const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const auto inputs = index.data(ComponentList::InputsRole).toStringList();
    const auto outputs = index.data(ComponentList::OutputsRole).toStringList();
    if (inputs.isEmpty() && outputs.isEmpty())
        return area.right();
    const double y = area.center().y() + 0.5;
    double x = area.right() - 5;
    const auto put = [&](const QStringList &types) {
        for (qsizetype i = std::min<qsizetype>(portsShown, types.size()); i-- > 0;) {
            paintPortShape(painter, {x, y}, 4.5, portKindOf(types.at(i)), t);
            x -= portPitch;
        }
    };
    put(outputs);
    painter.setPen(QPen(t.muted, 1.2));
    const double tip = x + 2;
    painter.drawLine(QPointF(tip - 8, y), QPointF(tip, y));
    painter.drawLine(QPointF(tip - 3, y - 3), QPointF(tip, y));
    painter.drawLine(QPointF(tip - 3, y + 3), QPointF(tip, y));
    x -= portPitch + 3;
    put(inputs);
    return int(x);
}

void ComponentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    painter->save();
    QRect area = option.rect.adjusted(12, 0, -10, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(ComponentList::HeadingRole).toBool()) {
        painter->setFont(Theme::textFont(9, QFont::DemiBold));
        painter->setPen(t.muted);
        painter->drawText(area.adjusted(0, 4, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, area.width()));
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(option.rect, blend(t.window, t.accent, t.highContrast ? 0.4 : 0.18));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          t.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, blend(t.window, t.text, 0.06));
    }
    m_theme
        .icon(index.data(Qt::DecorationRole).toString(), selected ? &Tokens::text : &Tokens::muted)
        .paint(painter, QRect(area.left(), area.center().y() - 7, 16, 16));
    area.setLeft(area.left() + 24);
    area.setRight(paintPorts(*painter, area, index) - 8);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(t.text);
    QFont plain = option.font;
    painter->setFont(plain);
    const QString shown = painter->fontMetrics().elidedText(title, Qt::ElideRight, area.width());
    const QString match = index.data(ComponentList::MatchRole).toString();
    const qsizetype at = match.isEmpty() ? -1 : shown.indexOf(match, 0, Qt::CaseInsensitive);
    if (at < 0) {
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, shown);
    } else {
        int x = area.left();
        const auto piece = [&](const QString &text, int weight) {
            plain.setWeight(QFont::Weight(weight));
            painter->setFont(plain);
            painter->drawText(QRect(x, area.top(), area.right() - x + 8, area.height()),
                              Qt::AlignVCenter | Qt::AlignLeft, text);
            x += painter->fontMetrics().horizontalAdvance(text);
        };
        piece(shown.left(at), QFont::Normal);
        piece(shown.mid(at, match.size()), QFont::Bold);
        piece(shown.mid(at + match.size()), QFont::Normal);
    }
    if (option.state & QStyle::State_HasFocus && t.highContrast) {
        painter->setPen(t.text);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace tenon::ui
