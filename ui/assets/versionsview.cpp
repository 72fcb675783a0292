#include "assets/versionsview.h"

#include "shell/theme/theme.h"
#include "widgets/small.h"

#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace tenon::ui {

using items::VersionsModel;

namespace {

/// Rows of 28 px; what is archived is muted.
class VersionsDelegate final : public QStyledItemDelegate
{
public:
    VersionsDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, 28};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, blend(t.base, t.accent, t.highContrast ? 0.4 : 0.18));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, blend(t.base, t.text, 0.05));
        if (selected && index.column() == 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              t.accent);
        const QRect area = option.rect.adjusted(12, 0, -8, 0);
        const bool quiet = index.data(VersionsModel::ArchivedRole).toBool();
        painter->setFont(Theme::figureFont(10, selected && index.column() == 0 ? QFont::DemiBold
                                                                               : QFont::Normal));
        painter->setPen(quiet && !selected ? t.muted : t.text);
        painter->drawText(area, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            area.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

VersionsView::VersionsView(const Theme &theme, VersionsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_view(new QTreeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    m_proxy->setSourceModel(&model);
    m_proxy->setSortRole(VersionsModel::SortRole);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new VersionsDelegate(theme, this));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setSortingEnabled(true);
    m_view->setAccessibleName(tr("Versions"));
    QHeaderView *header = m_view->header();
    header->setFixedHeight(26);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->resizeSection(VersionsModel::Version, 110);
    header->resizeSection(VersionsModel::Created, 150);
    header->resizeSection(VersionsModel::Job, 240);
    header->resizeSection(VersionsModel::Type, 120);
    header->resizeSection(VersionsModel::Size, 90);
    header->resizeSection(VersionsModel::Tags, 220);
    keepCaptionsWhole(header);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(VersionsModel::VersionRole).toString());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VersionsView::selectionChanged);
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_view->indexAt(at).isValid())
            Q_EMIT menuWanted(m_view->viewport()->mapToGlobal(at));
    });
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

QStringList VersionsView::selected() const
{
    QStringList versions;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        versions.append(index.data(VersionsModel::VersionRole).toString());
    return versions;
}

void VersionsView::select(const QString &version)
{
    const int row = m_model.rowOf(version);
    if (row < 0)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_model.index(row, 0));
    if (m_view->selectionModel()->isSelected(index))
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void VersionsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_view->setAccessibleName(tr("Versions"));
    m_model.retranslate();
}

} // namespace tenon::ui
