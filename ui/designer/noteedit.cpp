#include "designer/noteedit.h"

#include "shell/theme/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

namespace {

constexpr double letters = 11.5; ///< As the canvas writes comments.

QFont fontAt(double scale)
{
    QFont font = Theme::textFont(10);
    font.setPointSizeF(letters * 10 / 13.0 * scale);
    return font;
}

} // namespace

NoteEdit::NoteEdit(const QString &text, QWidget *parent)
    : QPlainTextEdit(text, parent)
{
    setAccessibleName(tr("Text of the comment"));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    selectAll();
}

void NoteEdit::place(const QRectF &rect, double scale)
{
    // Legible, however small the canvas is.
    setFont(fontAt(std::clamp(scale, 0.9, 2.0)));
    setGeometry(rect.toAlignedRect()
                    .united(QRect(rect.topLeft().toPoint(), leastSize.toSize()))
                    .adjusted(-1, -1, 1, 8));
}

double NoteEdit::heightFor(const QString &text, double width)
{
    const QRectF box = QFontMetricsF(fontAt(1)).boundingRect(QRectF(0, 0, width - 20, 1e5),
                                                             Qt::TextWordWrap, text);
    return std::max(leastSize.height(), std::ceil(box.height() / 8) * 8 + 16);
}

// The keys of a text, and Escape: not the window's.
bool NoteEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return leave(false);
    if (enter && event->modifiers() & Qt::ControlModifier)
        return leave(true);
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // Its own menu, or another window in front, is no reason to go.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        leave(true);
}

void NoteEdit::leave(bool keep)
{
    if (std::exchange(m_left, true))
        return;
    const bool focused = hasFocus();
    if (keep)
        Q_EMIT written(toPlainText());
    hide();
    if (focused)
        parentWidget()->setFocus();
    deleteLater();
}

} // namespace tenon::ui
