#include "widgets/accessibility.h"

#include "widgets/logview.h"

#include <QAccessibleWidget>
#include <QScrollBar>

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

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (auto *view = qobject_cast<LogView *>(object))
        return new AccessibleLog(view);
    // Views and text editors have interfaces of their own under their own names.
    if (className == u"QScrollArea" || className == u"QAbstractScrollArea")
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Client);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

} // namespace tenon::ui
