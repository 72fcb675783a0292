#pragma once

#include "shell/theme/theme.h"
#include "widgets/page.h"

#include <QTabWidget>

namespace tenon::ui {

/// Where a page is put: among the tabs of a group, or beside them in a group of its own.
enum class Side { Into, Left, Right, Above, Below };

/// Pages with their tabs; one of several groups that lie beside each other. GUI thread.
class TabGroup final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TabGroup)

public:
    explicit TabGroup(QWidget *parent = nullptr);

    [[nodiscard]] QList<Page *> pages() const;
    [[nodiscard]] Page *page(int index) const;
    [[nodiscard]] Page *currentPage() const { return page(currentIndex()); }
    /// The group the person is in; the others show a muted mark on their tab.
    void setActive(bool active);
    /// Takes a page with its tab from another group.
    void take(Page *page, TabGroup *from);
    void put(Page *page, int at, const QString &title, const QIcon &icon);
    void setTexts();

Q_SIGNALS:
    void closeWanted(tenon::ui::Page *page);
    void menuWanted(tenon::ui::Page *page, const QPoint &at);
    /// The tab of `page` is dragged out of the bar.
    void pulled(tenon::ui::Page *page);
    /// A tab or the empty part of the bar was pressed.
    void pressed();

protected:
    void changeEvent(QEvent *event) override;
};

/// Lies over a group while a tab is dragged, takes the drop and shows where the page would go.
class DropTarget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropTarget)

public:
    DropTarget(const Theme &theme, TabGroup *group);
    /// The kind of data a tab is dragged as.
    [[nodiscard]] static QString mimeType();
    /// Where a drop at `at` of an area of `size` puts the page; `bar` is the height of the tabs.
    [[nodiscard]] static Side sideOf(const QPoint &at, const QSize &size, int bar);

Q_SIGNALS:
    void dropped(tenon::ui::Side side);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void look(const QPoint &at);
    const Theme &m_theme;
    TabGroup *m_group;
    bool m_over = false;
    Side m_side = Side::Into;
};

} // namespace tenon::ui
