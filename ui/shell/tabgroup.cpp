#include "shell/tabgroup.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyle>
#include <QTabBar>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

/// Tabs that can be moved along the bar, pulled out of it and closed with the middle button.
class GroupBar final : public QTabBar
{
public:
    explicit GroupBar(TabGroup &group)
        : QTabBar(&group)
        , m_group(group)
    {
        setProperty("documents", true);
        setExpanding(false);
        setElideMode(Qt::ElideMiddle);
        setUsesScrollButtons(true);
    }

protected:
    // Many tabs are scrolled before nothing is left of their names.
    QSize minimumTabSizeHint(int index) const override
    {
        constexpr int least = 120;
        const QSize whole = tabSizeHint(index), elided = QTabBar::minimumTabSizeHint(index);
        return {std::max(elided.width(), std::min(whole.width(), least)), elided.height()};
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_middle = event->button() == Qt::MiddleButton ? tabAt(event->position().toPoint()) : -1;
        m_dragged = event->button() == Qt::LeftButton
                        ? m_group.page(tabAt(event->position().toPoint()))
                        : nullptr;
        Q_EMIT m_group.pressed();
        QTabBar::mousePressEvent(event);
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int far = 2 * QApplication::startDragDistance();
        const QPoint at = event->position().toPoint();
        if (m_dragged && event->buttons() == Qt::LeftButton
            && (at.y() < -far || at.y() > height() + far)) {
            // The bar ends its own moving of the tab first.
            QMouseEvent release(QEvent::MouseButtonRelease, event->position(),
                                event->globalPosition(), Qt::LeftButton, Qt::NoButton,
                                event->modifiers());
            QTabBar::mouseReleaseEvent(&release);
            Q_EMIT m_group.pulled(m_dragged);
            m_dragged = nullptr;
            return;
        }
        QTabBar::mouseMoveEvent(event);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        m_dragged = nullptr;
        const int tab = tabAt(event->position().toPoint());
        if (event->button() == Qt::MiddleButton && tab >= 0 && tab == m_middle)
            Q_EMIT m_group.closeWanted(m_group.page(tab));
        QTabBar::mouseReleaseEvent(event);
    }

    void contextMenuEvent(QContextMenuEvent *event) override
    {
        const bool keys = event->reason() == QContextMenuEvent::Keyboard;
        const int tab = keys ? currentIndex() : tabAt(event->pos());
        if (Page *page = m_group.page(tab))
            Q_EMIT m_group.menuWanted(page, keys ? mapToGlobal(tabRect(tab).bottomLeft())
                                                 : event->globalPos());
    }

private:
    TabGroup &m_group;
    Page *m_dragged = nullptr;
    int m_middle = -1;
};

} // namespace

TabGroup::TabGroup(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new GroupBar(*this));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setIconSize({16, 16});
    // A narrow group scrolls its tabs instead of holding the whole window open.
    setMinimumSize(180, 120);
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) {
        if (Page *closing = page(index))
            Q_EMIT closeWanted(closing);
    });
    setTexts();
}

QList<Page *> TabGroup::pages() const
{
    QList<Page *> list;
    for (int i = 0; i < count(); ++i)
        list.append(page(i));
    return list;
}

Page *TabGroup::page(int index) const
{
    return qobject_cast<Page *>(widget(index));
}

void TabGroup::setActive(bool active)
{
    const bool passive = !active;
    if (tabBar()->property("passive").toBool() == passive)
        return;
    tabBar()->setProperty("passive", passive);
    tabBar()->style()->unpolish(tabBar());
    tabBar()->style()->polish(tabBar());
    tabBar()->update();
}

void TabGroup::put(Page *page, int at, const QString &title, const QIcon &icon)
{
    const int index = insertTab(at < 0 ? count() : at, page, icon, title);
    setTabToolTip(index, page->title());
}

void TabGroup::take(Page *page, TabGroup *from)
{
    const int index = from->indexOf(page);
    const QString title = from->tabText(index);
    const QIcon icon = from->tabIcon(index);
    from->removeTab(index);
    put(page, -1, title, icon);
}

void TabGroup::setTexts()
{
    setAccessibleName(tr("Open documents"));
    tabBar()->setAccessibleName(tr("Open documents"));
}

void TabGroup::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

DropTarget::DropTarget(const Theme &theme, TabGroup *group)
    : QWidget(group)
    , m_theme(theme)
    , m_group(group)
{
    setAcceptDrops(true);
    setGeometry(group->rect());
    raise();
    show();
}

QString DropTarget::mimeType()
{
    return u"application/x-tenon-page"_s;
}

Side DropTarget::sideOf(const QPoint &at, const QSize &size, int bar)
{
    if (at.y() < bar)
        return Side::Into;
    const double x = double(at.x()) / std::max(1, size.width());
    const double y = double(at.y() - bar) / std::max(1, size.height() - bar);
    constexpr double edge = 0.25;
    const std::array<std::pair<double, Side>, 4> near{
        {{x, Side::Left}, {1 - x, Side::Right}, {y, Side::Above}, {1 - y, Side::Below}}};
    const auto nearest = std::ranges::min_element(near, {}, &std::pair<double, Side>::first);
    return nearest->first < edge ? nearest->second : Side::Into;
}

void DropTarget::look(const QPoint &at)
{
    m_over = true;
    m_side = sideOf(at, size(), m_group->tabBar()->height());
    update();
}

void DropTarget::paintEvent(QPaintEvent *)
{
    if (!m_over)
        return;
    QRect area = rect().adjusted(0, m_group->tabBar()->height(), 0, 0);
    switch (m_side) {
    case Side::Into:
        break;
    case Side::Left:
        area.setWidth(area.width() / 2);
        break;
    case Side::Right:
        area.setLeft(area.center().x());
        break;
    case Side::Above:
        area.setHeight(area.height() / 2);
        break;
    case Side::Below:
        area.setTop(area.center().y());
        break;
    }
    QPainter painter(this);
    QColor fill = m_theme.tokens().accent;
    fill.setAlphaF(0.25F);
    painter.setPen(QPen(m_theme.tokens().accent, 2));
    painter.setBrush(fill);
    painter.drawRect(area.adjusted(1, 1, -1, -1));
}

void DropTarget::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(mimeType()))
        return;
    look(event->position().toPoint());
    event->acceptProposedAction();
}

void DropTarget::dragMoveEvent(QDragMoveEvent *event)
{
    look(event->position().toPoint());
    event->acceptProposedAction();
}

void DropTarget::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void DropTarget::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(sideOf(event->position().toPoint(), size(), m_group->tabBar()->height()));
}

} // namespace tenon::ui
