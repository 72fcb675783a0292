#include "assets/portsview.h"

#include "shell/theme/theme.h"
#include "widgets/ink.h"
#include "widgets/small.h"

#include <QHeaderView>

namespace tenon::ui {

PortsView::PortsView(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setRootIsDecorated(false);
    setIndentation(12);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(NoFrame);
    header()->setFixedHeight(26);
    header()->setStretchLastSection(true);
    header()->resizeSection(Name, 220);
    header()->resizeSection(Type, 130);
    header()->resizeSection(Needed, 110);
    header()->resizeSection(Default, 140);
    header()->resizeSection(Range, 180);
    keepCaptionsWhole(header());
    fill();
}

void PortsView::setPorts(const std::vector<items::AssetPort> &ports)
{
    if (ports == m_ports)
        return;
    m_ports = ports;
    fill();
}

void PortsView::fill()
{
    setAccessibleName(tr("Inputs and outputs"));
    setHeaderLabels({tr("Name"), tr("Type"), tr("Needed"), tr("Default"), tr("Allowed values"),
                     tr("Description")});
    clear();
    for (const bool outputs : {false, true}) {
        QTreeWidgetItem *top = nullptr;
        for (const items::AssetPort &port : m_ports) {
            if (port.output != outputs)
                continue;
            if (!top) {
                top = new QTreeWidgetItem(this, {outputs ? tr("Outputs") : tr("Inputs")});
                top->setFont(0, Theme::textFont(10, QFont::DemiBold));
                top->setFirstColumnSpanned(true);
                top->setFlags(Qt::ItemIsEnabled);
                top->setSizeHint(0, {10, 32});
            }
            const bool given = port.optional || !port.value.isEmpty();
            auto *item = new QTreeWidgetItem(top, {port.name, port.type,
                                                   outputs ? QString()
                                                   : given ? tr("optional")
                                                           : tr("required"),
                                                   port.value, port.allowed, port.description});
            for (const int column : {int(Default), int(Range)})
                item->setFont(column, Theme::figureFont());
            setInk(item, Description, QPalette::PlaceholderText);
            item->setToolTip(Description, port.description);
            item->setToolTip(Range, port.allowed);
            item->setSizeHint(0, {10, 28});
        }
        if (top)
            top->setExpanded(true);
    }
}

void PortsView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace tenon::ui
