#include "shell/pagewindow.h"

#include "shell/tabarea.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace tenon::ui {

PageWindow::PageWindow(TabArea &area, QWidget *root)
    : m_area(area)
{
    // Closing it is no reason for the program to end, nor for the pages to go.
    setAttribute(Qt::WA_QuitOnClose, false);
    setProperty("pageWindow", true); // accessibility.cpp
    setWindowIcon(area.window()->windowIcon());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(root);
}

QWidget *PageWindow::root() const
{
    return layout()->itemAt(0)->widget();
}

void PageWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    m_area.comeBack(this);
}

void PageWindow::keyPressEvent(QKeyEvent *event)
{
    Q_EMIT m_area.keyPressed(event);
    QWidget::keyPressEvent(event);
}

} // namespace tenon::ui
