#include "compute/computespage.h"

#include "base/messages.h"

#include "compute/computepage.h"
#include "widgets/folding.h"
#include "widgets/host.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::ComputeInfo;

namespace {

enum Column { Name, Kind, Size, State, Nodes, Jobs, Price, Cost, Columns };
constexpr int nameRole = Qt::UserRole;
constexpr int sortRole = Qt::UserRole + 1;
constexpr int fileRole = Qt::UserRole + 2; ///< Two may have one name, but no two have one file.

/// Sorted by what a cell stands for, not by how it is written.
class Item final : public QTreeWidgetItem
{
public:
    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget() ? treeWidget()->sortColumn() : 0;
        const QVariant own = data(column, sortRole), its = other.data(column, sortRole);
        if (own.isValid() && its.isValid())
            return own.toDouble() < its.toDouble();
        return own.isValid() != its.isValid()
                   ? its.isValid()
                   : text(column).localeAwareCompare(other.text(column)) < 0;
    }
};

} // namespace

ComputesPage::ComputesPage(const Theme &theme, items::Computes &computes, Host &host,
                           QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_computes(computes)
    , m_host(host)
    , m_count(mutedLabel({}, this))
    , m_cost(mutedLabel({}, this))
    , m_new(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeWidget(this))
    , m_empty(new EmptyState(theme, u"compute"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QFrame *bar = barFrame(45, this);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    m_new->setIcon(theme.icon(u"add"_s));
    m_new->setObjectName(u"computes.new"_s);
    row->addWidget(m_count);
    row->addSpacing(12);
    row->addWidget(m_cost);
    row->addStretch(1);
    row->addWidget(m_new);
    new Folding(bar, {Folding::hide(m_cost), Folding::iconOnly(m_new)});
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_list);
    m_list->setObjectName(u"computes.list"_s);
    m_list->setColumnCount(Columns);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setSortingEnabled(true);
    QHeaderView *header = m_list->header();
    header->setFixedHeight(26);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    for (const auto &[column, width] : {std::pair{Name, 150},
                                        {Kind, 130},
                                        {Size, 180},
                                        {State, 130},
                                        {Nodes, 100},
                                        {Jobs, 50},
                                        {Price, 110}})
        header->resizeSection(column, width);
    keepCaptionsWhole(header);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        m_host.openAsset(u"compute"_s, item->data(0, nameRole).toString(), {});
    });
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, &ComputesPage::showMenu);
    connect(m_new, &QPushButton::clicked, this,
            [this] { m_host.action("compute.new")->trigger(); });
    connect(&computes, &items::Computes::changed, this, &ComputesPage::fill);
    connect(&theme, &Theme::changed, this, &ComputesPage::fill);
    setTexts();
    if (!computes.isLoaded())
        computes.refresh();
}

QString ComputesPage::title() const
{
    return tr("Compute");
}

QIcon ComputesPage::icon() const
{
    return m_theme.icon(u"compute"_s, &Tokens::muted);
}

void ComputesPage::setTexts()
{
    m_new->setText(tr("New target…"));
    m_list->setAccessibleName(tr("Compute targets"));
    m_list->setHeaderLabels({tr("Target"), tr("Kind"), tr("VM size"), tr("State"), tr("Nodes"),
                             tr("Jobs"), tr("A node an hour"), tr("Cost so far")});
    QHeaderView *header = m_list->header(); // titles are longer in some languages
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(
            column, std::max(header->sectionSize(column), header->sectionSizeHint(column)));
    m_empty->setTexts(tr("Reading the list…"), {});
    fill();
}

void ComputesPage::fill()
{
    // What the person came to is the list, which was not there before.
    const bool first = m_computes.isLoaded() && m_stack->currentIndex() == 1;
    m_stack->setCurrentIndex(m_computes.isLoaded() ? 0 : 1);
    if (first && m_new->hasFocus())
        m_list->setFocus();
    const QLocale locale;
    const auto &all = m_computes.all();
    m_count->setText(tr("%n target(s)", nullptr, int(all.size())));
    QHash<QString, QTreeWidgetItem *> there;
    for (int i = m_list->topLevelItemCount() - 1; i >= 0; --i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString file = item->data(0, fileRole).toString();
        if (std::ranges::contains(all, file, &ComputeInfo::file))
            there.insert(file, item);
        else
            delete item;
    }
    catalogue::Usd sum;
    bool known = false;
    m_list->setSortingEnabled(false);
    for (const ComputeInfo &info : all) {
        QTreeWidgetItem *item = there.value(info.file);
        if (!item) {
            item = new Item;
            item->setData(0, fileRole, info.file);
            item->setSizeHint(0, {0, 28});
            m_list->addTopLevelItem(item);
        }
        item->setData(0, nameRole, info.target.name);
        const auto figure = [&](int column, const QString &text, std::optional<double> value) {
            item->setText(column, text);
            item->setData(column, sortRole, value ? QVariant(*value) : QVariant());
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        };
        item->setText(Name, info.isHere() ? tr("This computer") : info.target.name);
        item->setIcon(Name,
                      m_theme.icon(info.isHere() ? u"computer"_s : u"compute"_s, &Tokens::muted));
        item->setText(Kind, info.isHere() ? QString() : items::kindText(info));
        item->setText(Size, info.target.size);
        const Look look = lookOf(info);
        item->setText(State, info.isHere() ? (info.jobs.empty() ? tr("Idle") : tr("Running"))
                                           : items::stateText(info));
        item->setIcon(State, look == Look::None ? QIcon() : m_theme.stateIcon(look));
        item->setText(Nodes, items::nodesText(info));
        figure(Jobs, info.jobs.empty() ? QString() : locale.toString(int(info.jobs.size())),
               double(info.jobs.size()));
        figure(Price, items::moneyText(info.price),
               info.price ? std::optional(info.price->toDouble()) : std::nullopt);
        const auto cost = info.simulation ? info.simulation->costSoFar() : std::nullopt;
        figure(Cost, items::moneyText(cost), cost ? std::optional(cost->toDouble()) : std::nullopt);
        item->setTextAlignment(Cost, Qt::AlignLeft | Qt::AlignVCenter);
        if (cost) {
            sum.micros += cost->micros;
            known = true;
        }
        QStringList notes;
        Errors told = items::costNotes(info);
        told.insert(told.end(), info.notes.begin(), info.notes.end());
        for (const Error &note : told)
            notes << messageText(note);
        item->setToolTip(Name, notes.join(u'\n'));
    }
    m_list->setSortingEnabled(true);
    m_cost->setText(known ? tr("%1 so far, at list price").arg(items::moneyText(sum)) : QString());
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ComputesPage::showMenu(const QPoint &at)
{
    const QTreeWidgetItem *item = m_list->itemAt(at);
    const auto &all = m_computes.all();
    const auto info
        = !item ? all.end()
                : std::ranges::find(all, item->data(0, fileRole).toString(), &ComputeInfo::file);
    if (info == all.end())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this,
                    [this, name = info->target.name] { m_host.openAsset(u"compute"_s, name, {}); });
    if (!info->isHere())
        menu->addAction(m_theme.icon(u"yaml"_s), tr("Open as text"), this,
                        [this, file = info->file] { m_host.openFile(file); });
    menu->addSeparator();
    menu->addAction(m_host.action("compute.new"));
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

QJsonObject ComputesPage::state() const
{
    const QHeaderView *header = m_list->header();
    return {{u"sort"_s, header->sortIndicatorSection()},
            {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void ComputesPage::restore(const QJsonObject &state)
{
    const int column = state[u"sort"].toInt(-1);
    if (column >= 0 && column < Columns)
        m_list->sortByColumn(column, state[u"descending"].toBool() ? Qt::DescendingOrder
                                                                   : Qt::AscendingOrder);
}

void ComputesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace tenon::ui
