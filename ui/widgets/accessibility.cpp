#include "widgets/accessibility.h"

#include "widgets/logview.h"

#include <QAccessibleWidget>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

namespace tenon::ui {

namespace {

class AccessibleLog final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleLog(LogView *view)
        : QAccessibleWidget(view, QAccessible::Terminal)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? view().textInView() : QAccessibleWidget::text(kind);
    }

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override
    {
        *startOffset = *endOffset = 0;
        const auto [from, to] = selected();
        if (selectionIndex == 0 && to > from) {
            *startOffset = from;
            *endOffset = to;
        }
    }

    int selectionCount() const override
    {
        const auto [from, to] = selected();
        return to > from ? 1 : 0;
    }

    void addSelection(int startOffset, int endOffset) override
    {
        setSelection(0, startOffset, endOffset);
    }
    void removeSelection(int) override { view().selectRows(-1, -1); }

    void setSelection(int, int startOffset, int endOffset) override
    {
        view().selectRows(rowOf(startOffset), rowOf(std::max(startOffset, endOffset - 1)));
    }

    int cursorPosition() const override
    {
        return view().caretRow() < 0 ? 0 : offsetOf(view().caretRow());
    }
    void setCursorPosition(int position) override
    {
        const qint64 row = rowOf(position);
        view().selectRows(row, row);
    }

    QString text(int startOffset, int endOffset) const override
    {
        return view().textInView().mid(startOffset, endOffset - startOffset);
    }
    int characterCount() const override { return int(view().textInView().size()); }

    QRect characterRect(int offset) const override
    {
        const QString all = view().textInView();
        const qsizetype at = std::clamp<qsizetype>(offset, 0, all.size());
        // A start of −1 would mean the end of the text.
        const qsizetype before = at > 0 ? all.lastIndexOf(u'\n', at - 1) : -1;
        const QRect row = view().rowRect(rowOf(offset));
        if (!row.isValid())
            return {};
        const QFontMetrics metrics(view().font());
        const QStringView line = QStringView(all).sliced(before + 1);
        const int left = metrics.horizontalAdvance(line.first(at - before - 1).toString());
        const int width = metrics.horizontalAdvance(u'0');
        return {view().viewport()->mapToGlobal(QPoint(row.left() + left, row.top())),
                QSize(width, row.height())};
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint at = view().viewport()->mapFromGlobal(point);
        for (qint64 row = view().firstRowInView(); view().rowRect(row).isValid(); ++row) {
            if (view().rowRect(row).contains(at))
                return offsetOf(row);
        }
        return -1;
    }

    void scrollToSubstring(int startIndex, int) override { view().showRow(rowOf(startIndex)); }
    QString attributes(int offset, int *startOffset, int *endOffset) const override
    {
        *startOffset = offset;
        *endOffset = characterCount();
        return {};
    }

private:
    [[nodiscard]] LogView &view() const { return *static_cast<LogView *>(object()); }

    /// The row of the log that holds character `offset` of the text in view.
    [[nodiscard]] qint64 rowOf(int offset) const
    {
        const QString all = view().textInView();
        return view().firstRowInView()
               + QStringView(all).first(std::clamp<qsizetype>(offset, 0, all.size())).count(u'\n');
    }

    [[nodiscard]] int offsetOf(qint64 row) const
    {
        const QString all = view().textInView();
        qsizetype at = 0;
        for (qint64 i = view().firstRowInView(); i < row; ++i) {
            const qsizetype next = all.indexOf(u'\n', at);
            if (next < 0)
                break;
            at = next + 1;
        }
        return int(at);
    }

    [[nodiscard]] std::pair<int, int> selected() const
    {
        const auto [from, to] = view().selectedRows();
        if (from < 0)
            return {0, 0};
        return {offsetOf(from), offsetOf(to + 1)};
    }
};

/// A tool button, as Qt's own, with its menu below it: there the menu is nowhere in the tree, and
/// what it offers could only be read while it is open.
class AccessibleToolButton final : public QAccessibleWidget
{
public:
    explicit AccessibleToolButton(QToolButton *button)
        : QAccessibleWidget(button)
    {
    }

    QAccessible::Role role() const override
    {
        if (menu())
            return button().popupMode() == QToolButton::DelayedPopup ? QAccessible::ButtonDropDown
                                                                     : QAccessible::ButtonMenu;
        return button().isCheckable() ? QAccessible::CheckBox : QAccessible::PushButton;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !text.isEmpty())
            return text;
        return button().text().isEmpty() ? button().toolTip() : button().text().remove(u'&');
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = menu() != nullptr;
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }

    int childCount() const override { return QAccessibleWidget::childCount() + (menu() ? 1 : 0); }
    QAccessibleInterface *child(int index) const override
    {
        return menu() && index == QAccessibleWidget::childCount()
                   ? QAccessible::queryAccessibleInterface(menu())
                   : QAccessibleWidget::child(index);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && menu() && child->object() == menu()
                   ? QAccessibleWidget::childCount()
                   : QAccessibleWidget::indexOfChild(child);
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (button().isEnabled()) {
            names.append(button().isCheckable() ? toggleAction() : pressAction());
            if (menu())
                names.append(showMenuAction());
        }
        return names + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        const bool press = name == pressAction() || name == toggleAction();
        if (!press && name != showMenuAction())
            return QAccessibleWidget::doAction(name);
        const bool opens = menu() && (!press || button().popupMode() == QToolButton::InstantPopup);
        // An open menu has a loop of its own: whoever asked is answered first.
        QMetaObject::invokeMethod(
            &button(),
            [button = &button(), opens] { opens ? button->showMenu() : button->click(); },
            Qt::QueuedConnection);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() && !button().shortcut().isEmpty()
                   ? QStringList{button().shortcut().toString()}
                   : QStringList();
    }

private:
    [[nodiscard]] QToolButton &button() const { return *static_cast<QToolButton *>(object()); }
    [[nodiscard]] QMenu *menu() const { return button().menu(); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (auto *view = qobject_cast<LogView *>(object))
        return new AccessibleLog(view);
    if (auto *button = qobject_cast<QToolButton *>(object); button && className == u"QToolButton")
        return new AccessibleToolButton(button);
    // Views and text editors have interfaces of their own under their own names.
    if (className == u"QScrollArea" || className == u"QAbstractScrollArea")
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Client);
    // A window of torn-off tabs is one for a screen reader, too.
    if (auto *widget = qobject_cast<QWidget *>(object);
        widget && className == u"QWidget" && widget->property("pageWindow").toBool())
        return new QAccessibleWidget(widget, QAccessible::Window);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

} // namespace tenon::ui
