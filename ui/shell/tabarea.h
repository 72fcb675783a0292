#pragma once

#include "shell/tabgroup.h"

#include <QJsonObject>
#include <QPointer>

class QSplitter;

namespace tenon::ui {

class PageWindow;

/// The pages of a window: in groups beside and below each other, and in windows of their own. There
/// is always at least one group in the window itself, and one group the person is in. GUI thread.
class TabArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TabArea)

public:
    explicit TabArea(const Theme &theme, QWidget *parent);
    ~TabArea() override;

    /// All pages, those of the window itself first.
    [[nodiscard]] QList<Page *> pages() const;
    [[nodiscard]] Page *find(const QString &id) const;
    /// The page the person is in, or was in before a panel or a dialog.
    [[nodiscard]] Page *current() const;
    [[nodiscard]] TabGroup *groupOf(const Page *page) const;
    [[nodiscard]] QList<TabGroup *> groups() const;
    [[nodiscard]] TabGroup *activeGroup() const { return m_active; }
    [[nodiscard]] QList<QWidget *> windows() const;
    /// Whether `widget` is within a page or its tabs, in whatever window.
    [[nodiscard]] bool holds(const QWidget *widget) const;
    [[nodiscard]] bool isTornOff(const Page *page) const;

    /// Adds a page behind the one that is current; it is not brought to the front.
    void add(Page *page);
    /// Brings a page to the front and the keyboard to it.
    void bringUp(Page *page);
    /// Takes a page out and deletes it later; a group that is left empty goes as well.
    void remove(Page *page);
    void setLooks(Page *page, const QString &title, const QIcon &icon);
    void moveFirst(Page *page);

    /// Puts a page into `group` or beside it. Nothing where it stands there alone already.
    void place(Page *page, TabGroup *group, Side side);
    [[nodiscard]] bool canSplit(const Page *page) const;
    [[nodiscard]] bool canTearOff(const Page *page) const;
    /// Gives a page a window of its own, at `at` on the screen where that is given.
    void tearOff(Page *page, const QPoint &at = {});
    /// Into the next group, of the window itself where it was torn off.
    void passOn(Page *page);
    [[nodiscard]] bool canPassOn(const Page *page) const;
    /// All pages into one group of the window itself.
    void gather();
    /// The group after the active one, `by` of them; wraps round.
    [[nodiscard]] TabGroup *groupAfter(int by) const;
    void enter(TabGroup *group);

    /// How the groups and windows lie and which pages stand in them.
    [[nodiscard]] QJsonObject arrangement() const;
    /// Puts the pages that are there as an arrangement() says; those it does not name stay in the
    /// first group, what is wrong in it is passed over.
    void arrange(const QJsonObject &stored);
    /// Actions whose shortcuts work in windows of their own as well.
    void shareActions(const QList<QAction *> &actions);

Q_SIGNALS:
    /// current() is another page.
    void currentChanged();
    /// Pages stand elsewhere.
    void layoutChanged();
    void closeWanted(tenon::ui::Page *page);
    void menuWanted(tenon::ui::Page *page, const QPoint &at);
    void keyPressed(QKeyEvent *event);

protected:
    void showEvent(QShowEvent *event) override;

private:
    friend class PageWindow;
    TabGroup *makeGroup();
    static QSplitter *makeSplitter(Qt::Orientation orientation);
    void activate(TabGroup *group);
    void look();
    void collapse(TabGroup *group);
    void replace(QWidget *old, QWidget *by);
    TabGroup *groupBeside(TabGroup *group, Side side);
    PageWindow *makeWindow(QWidget *root);
    void comeBack(PageWindow *window);
    void startDrag(Page *page);
    void move(Page *page, TabGroup *to);
    [[nodiscard]] QJsonObject nodeOf(const QWidget *root) const;
    QWidget *build(const QJsonObject &node, int depth);
    [[nodiscard]] QWidget *root() const;
    void titleWindows();

    const Theme &m_theme;
    QPointer<TabGroup> m_active;
    QPointer<Page> m_last; ///< What currentChanged() told last.
    QList<PageWindow *> m_windows;
    QList<QAction *> m_actions;
    bool m_arranging = false;
};

} // namespace tenon::ui
