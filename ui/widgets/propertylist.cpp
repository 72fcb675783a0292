#include "widgets/propertylist.h"

#include "shell/theme/theme.h"
#include "widgets/ink.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace tenon::ui {

PropertyList::PropertyList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(12);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(60);
}

void PropertyList::setGroups(const QList<Group> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    clear();
    for (const Group &group : groups) {
        if (group.rows.isEmpty())
            continue;
        auto *top = new QTreeWidgetItem(this, {group.title});
        top->setFont(0, Theme::textFont(10, QFont::DemiBold));
        top->setFirstColumnSpanned(true);
        top->setFlags(Qt::ItemIsEnabled);
        top->setSizeHint(0, {10, 32});
        for (const Row &row : group.rows) {
            auto *item = new QTreeWidgetItem(top, {row.name, row.value});
            setInk(item, 0, QPalette::PlaceholderText);
            item->setFont(1, Theme::figureFont());
            item->setToolTip(1, row.tip.isEmpty() ? row.value : row.tip);
            item->setSizeHint(0, {10, 26});
        }
        top->setExpanded(true);
    }
    // The rows' size hints have no width of their own to ask for.
    int widest = 0;
    for (const Group &group : groups)
        for (const Row &row : group.rows)
            widest = std::max(widest, fontMetrics().horizontalAdvance(row.name));
    setColumnWidth(0, std::clamp(widest + indentation() + 20, 120, 320));
}

void PropertyList::copy()
{
    QStringList lines;
    for (const QTreeWidgetItem *item : selectedItems())
        lines.append(item->text(1).isEmpty() ? item->text(0) : item->text(1));
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void PropertyList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTreeWidget::keyPressEvent(event);
}

void PropertyList::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy value"), this, &PropertyList::copy)
        ->setEnabled(!selectedItems().isEmpty());
    menu.exec(event->globalPos());
}

} // namespace tenon::ui
