#include "shell/tabarea.h"

#include "shell/pagewindow.h"

#include "widgets/small.h"

#include <QApplication>
#include <QCursor>
#include <QDrag>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

// Where one was in it, else its first control: a page by itself takes no keys.
void focusPage(Page *page)
{
    QWidget *last = page->focusWidget();
    if (last && last != page && takesFocus(last, page))
        return last->setFocus();
    QWidget *first = page->focusProxy() ? nullptr : firstControl(page);
    (first ? first : page)->setFocus();
}

} // namespace

TabArea::TabArea(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeGroup());
    m_active = groups().first();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (TabGroup *group : groups())
            if (now && group->isAncestorOf(now))
                return activate(group);
    });
}

TabArea::~TabArea()
{
    // One that has the focus gives it away as it goes, and nobody is to look at it then.
    m_arranging = true;
    disconnect(qApp, nullptr, this, nullptr);
    qDeleteAll(std::exchange(m_windows, {}));
}

QWidget *TabArea::root() const
{
    return layout()->itemAt(0)->widget();
}

QList<TabGroup *> TabArea::groups() const
{
    QList<TabGroup *> list;
    const auto add = [&list](QWidget *root) {
        const auto walk = [&list](const auto &self, QWidget *widget) -> void {
            if (auto *group = qobject_cast<TabGroup *>(widget))
                list.append(group);
            else if (auto *splitter = qobject_cast<QSplitter *>(widget))
                for (int i = 0; i < splitter->count(); ++i)
                    self(self, splitter->widget(i));
        };
        walk(walk, root);
    };
    add(root());
    for (const PageWindow *window : m_windows)
        add(window->root());
    return list;
}

QList<QWidget *> TabArea::windows() const
{
    return {m_windows.begin(), m_windows.end()};
}

QList<Page *> TabArea::pages() const
{
    QList<Page *> list;
    for (const TabGroup *group : groups())
        list.append(group->pages());
    return list;
}

Page *TabArea::find(const QString &id) const
{
    const QList<Page *> all = pages();
    const auto it = std::ranges::find(all, id, &Page::pageId);
    return it == all.end() ? nullptr : *it;
}

Page *TabArea::current() const
{
    return m_active ? m_active->currentPage() : nullptr;
}

TabGroup *TabArea::groupOf(const Page *page) const
{
    for (TabGroup *group : groups())
        if (page && group->indexOf(page) >= 0)
            return group;
    return nullptr;
}

bool TabArea::holds(const QWidget *widget) const
{
    return isAncestorOf(widget)
           || std::ranges::any_of(m_windows, [widget](const PageWindow *window) {
                  return window->isAncestorOf(widget);
              });
}

bool TabArea::isTornOff(const Page *page) const
{
    return page && page->window() != window();
}

TabGroup *TabArea::makeGroup()
{
    auto *group = new TabGroup;
    connect(group, &QTabWidget::currentChanged, this, [this] {
        look();
        titleWindows();
    });
    connect(group, &TabGroup::pressed, this, [this, group] { activate(group); });
    connect(group, &TabGroup::closeWanted, this, &TabArea::closeWanted);
    connect(group, &TabGroup::menuWanted, this, [this, group](Page *page, const QPoint &at) {
        activate(group);
        Q_EMIT menuWanted(page, at);
    });
    // The bar is still within its own mouse event.
    connect(
        group, &TabGroup::pulled, this,
        [this](Page *page) {
            if (groupOf(page))
                startDrag(page);
        },
        Qt::QueuedConnection);
    return group;
}

void TabArea::activate(TabGroup *group)
{
    m_active = group;
    const QList<TabGroup *> all = groups();
    for (TabGroup *each : all)
        each->setActive(each == group);
    look();
}

void TabArea::look()
{
    if (m_arranging || m_last == current())
        return;
    m_last = current();
    Q_EMIT currentChanged();
}

void TabArea::titleWindows()
{
    for (PageWindow *window : std::as_const(m_windows)) {
        const auto *group = qobject_cast<TabGroup *>(window->root());
        const QList<TabGroup *> inside = window->findChildren<TabGroup *>();
        if (!group && !inside.isEmpty())
            group = inside.contains(m_active.get()) ? m_active.get() : inside.first();
        const Page *page = group ? group->currentPage() : nullptr;
        window->setWindowTitle(page ? page->title() + u" – Tenon Studio"_s : u"Tenon Studio"_s);
    }
}

void TabArea::add(Page *page)
{
    QString title = page->title();
    const int at = m_active->count() == 0 ? 0 : m_active->currentIndex() + 1;
    m_active->put(page, at, title.replace(u'&', u"&&"_s), page->icon());
    look();
}

void TabArea::bringUp(Page *page)
{
    TabGroup *group = groupOf(page);
    if (!group)
        return;
    group->setCurrentWidget(page);
    activate(group);
    if (isTornOff(page)) {
        page->window()->show();
        page->window()->raise();
        page->window()->activateWindow();
    }
    focusPage(page);
}

void TabArea::remove(Page *page)
{
    TabGroup *group = groupOf(page);
    if (!group)
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool inside = focus && (page == focus || page->isAncestorOf(focus));
    group->removeTab(group->indexOf(page));
    page->hide();
    page->setParent(this); // gone with the window at the latest
    page->deleteLater();
    collapse(group);
    if (Page *next = current(); next && inside)
        focusPage(next);
    look();
}

void TabArea::setLooks(Page *page, const QString &title, const QIcon &icon)
{
    TabGroup *group = groupOf(page);
    if (!group)
        return;
    const int index = group->indexOf(page);
    group->setTabText(index, title);
    group->setTabToolTip(index, page->title());
    group->setTabIcon(index, icon);
    page->setAccessibleName(page->title());
    titleWindows();
}

void TabArea::moveFirst(Page *page)
{
    if (TabGroup *group = groupOf(page))
        group->tabBar()->moveTab(group->indexOf(page), 0);
}

QSplitter *TabArea::makeSplitter(Qt::Orientation orientation)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    return splitter;
}

void TabArea::replace(QWidget *old, QWidget *by)
{
    if (auto *splitter = qobject_cast<QSplitter *>(old->parentWidget())) {
        const QList<int> sizes = splitter->sizes();
        splitter->replaceWidget(splitter->indexOf(old), by);
        splitter->setSizes(sizes);
    } else {
        delete old->parentWidget()->layout()->replaceWidget(old, by, Qt::FindDirectChildrenOnly);
    }
    by->show();
}

TabGroup *TabArea::groupBeside(TabGroup *group, Side side)
{
    const Qt::Orientation orientation
        = side == Side::Left || side == Side::Right ? Qt::Horizontal : Qt::Vertical;
    const bool after = side == Side::Right || side == Side::Below;
    TabGroup *added = makeGroup();
    auto *splitter = qobject_cast<QSplitter *>(group->parentWidget());
    if (splitter && splitter->orientation() == orientation) {
        const int at = splitter->indexOf(group);
        QList<int> sizes = splitter->sizes();
        const int half = sizes.at(at) / 2;
        sizes[at] -= half;
        sizes.insert(after ? at + 1 : at, half);
        splitter->insertWidget(after ? at + 1 : at, added);
        splitter->setSizes(sizes);
        return added;
    }
    const int length = orientation == Qt::Horizontal ? group->width() : group->height();
    splitter = makeSplitter(orientation);
    replace(group, splitter);
    splitter->addWidget(after ? group : added);
    splitter->addWidget(after ? added : group);
    group->show();
    splitter->setSizes({length / 2, length - length / 2});
    return added;
}

// An empty group goes, and so do a splitter of one and a window of none.
void TabArea::collapse(TabGroup *group)
{
    if (group->count() > 0)
        return;
    auto *splitter = qobject_cast<QSplitter *>(group->parentWidget());
    auto *window = dynamic_cast<PageWindow *>(group->window());
    if (!splitter && !window)
        return; // the last one of the window itself stays
    const QList<TabGroup *> all = groups();
    if (m_active == group) {
        const qsizetype at = all.indexOf(group);
        m_active = all.at(at > 0 ? at - 1 : at + 1);
    }
    group->hide();
    group->setParent(this);
    if (splitter) {
        if (splitter->count() == 1) {
            QWidget *only = splitter->widget(0);
            replace(splitter, only);
            splitter->deleteLater();
        }
    } else {
        m_windows.removeOne(window);
        window->hide();
        window->deleteLater();
    }
    group->deleteLater();
    activate(m_active);
}

void TabArea::move(Page *page, TabGroup *to)
{
    TabGroup *from = groupOf(page);
    if (!from || from == to)
        return;
    to->take(page, from);
    collapse(from);
}

bool TabArea::canSplit(const Page *page) const
{
    const TabGroup *group = groupOf(page);
    return group && group->count() > 1;
}

void TabArea::place(Page *page, TabGroup *group, Side side)
{
    TabGroup *from = groupOf(page);
    if (!from || !group || (from == group && (side == Side::Into || from->count() == 1)))
        return;
    m_arranging = true;
    TabGroup *to = side == Side::Into ? group : groupBeside(group, side);
    move(page, to);
    m_arranging = false;
    bringUp(page);
    titleWindows();
    Q_EMIT layoutChanged();
}

PageWindow *TabArea::makeWindow(QWidget *root)
{
    auto *window = new PageWindow(*this, root);
    window->addActions(m_actions);
    m_windows.append(window);
    return window;
}

void TabArea::shareActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    for (PageWindow *window : std::as_const(m_windows))
        window->addActions(actions);
}

// A window keeps a page.
bool TabArea::canTearOff(const Page *page) const
{
    const TabGroup *from = groupOf(page);
    return from
           && (from->count() > 1 || std::ranges::any_of(groups(), [from](const TabGroup *group) {
                   return group != from && group->window() == from->window();
               }));
}

void TabArea::tearOff(Page *page, const QPoint &at)
{
    if (!canTearOff(page))
        return;
    const QSize room = page->screen()->availableSize() * 3 / 4;
    const QSize size = page->size().expandedTo({640, 420}).boundedTo(room);
    m_arranging = true;
    TabGroup *to = makeGroup();
    PageWindow *own = makeWindow(to);
    own->resize(size);
    if (!at.isNull())
        own->move(at);
    move(page, to);
    m_arranging = false;
    own->show();
    bringUp(page);
    titleWindows();
    Q_EMIT layoutChanged();
}

bool TabArea::canPassOn(const Page *page) const
{
    return isTornOff(page) || groups().size() > 1;
}

void TabArea::passOn(Page *page)
{
    TabGroup *from = groupOf(page);
    const QList<TabGroup *> all = groups();
    if (!from || !canPassOn(page))
        return;
    place(page, isTornOff(page) ? all.first() : all.at((all.indexOf(from) + 1) % all.size()),
          Side::Into);
}

// A window that is closed gives its pages back, so that closing one loses nothing.
void TabArea::comeBack(PageWindow *window)
{
    TabGroup *first = groups().first();
    const QList<TabGroup *> inside = window->findChildren<TabGroup *>();
    Page *shown = inside.contains(m_active.get()) ? current() : nullptr;
    m_arranging = true;
    for (TabGroup *group : inside)
        for (Page *page : group->pages())
            move(page, first);
    m_arranging = false;
    if (shown)
        bringUp(shown);
    look();
    Q_EMIT layoutChanged();
}

void TabArea::gather()
{
    TabGroup *first = groups().first();
    Page *shown = current();
    m_arranging = true;
    for (Page *page : pages())
        move(page, first);
    if (shown)
        first->setCurrentWidget(shown);
    activate(first);
    m_arranging = false;
    look();
}

TabGroup *TabArea::groupAfter(int by) const
{
    const QList<TabGroup *> all = groups();
    const qsizetype at = all.indexOf(m_active.get());
    return all.at((at + by % all.size() + all.size()) % all.size());
}

void TabArea::enter(TabGroup *group)
{
    if (Page *page = group->currentPage())
        bringUp(page);
    else
        activate(group);
}

void TabArea::startDrag(Page *page)
{
    auto *drag = new QDrag(this);
    auto *mime = new QMimeData;
    mime->setData(DropTarget::mimeType(), page->pageId().toUtf8());
    drag->setMimeData(mime);
    drag->setPixmap(page->icon().pixmap(24, 24));
    QList<DropTarget *> targets;
    const QPointer<Page> guard(page);
    std::function<void()> land;
    for (TabGroup *group : groups()) {
        auto *target = new DropTarget(m_theme, group);
        targets.append(target);
        connect(target, &DropTarget::dropped, this,
                [this, guard, &land, group = QPointer<TabGroup>(group)](Side side) {
                    land = [this, guard, group, side] {
                        if (guard && group)
                            place(guard, group, side);
                    };
                });
    }
    const Qt::DropAction action = drag->exec(Qt::MoveAction);
    const bool cancelled = QGuiApplication::mouseButtons() & Qt::LeftButton; // by Escape
    qDeleteAll(targets);
    if (land)
        land();
    else if (action == Qt::IgnoreAction && !cancelled && guard
             && !QApplication::topLevelAt(QCursor::pos()))
        tearOff(guard, QCursor::pos() - QPoint(40, 10));
}

void TabArea::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_windows.isEmpty() || event->spontaneous())
        return;
    // After the window they belong to: the last one that comes gets the keyboard.
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (PageWindow *window : std::as_const(m_windows))
                window->show();
            if (Page *page = current(); isTornOff(page))
                bringUp(page);
        },
        Qt::QueuedConnection);
}

} // namespace tenon::ui
