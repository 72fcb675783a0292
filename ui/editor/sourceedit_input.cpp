// What keys, the mouse and the clipboard do to the text.
#include "editor/sourceedit.h"

#include "text/motion.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>

namespace tenon::ui {

using Merge = text::Document::Merge;

bool SourceEdit::apply(const text::Edit &edit, Merge merge)
{
    if (m_locked || !isFilled())
        return false;
    if (merge == Merge::None)
        m_source.closeStep();
    if (!m_source.edit(edit.splices, selection(), edit.selection, merge))
        return false;
    select(edit.selection);
    return true;
}

void SourceEdit::undoStep()
{
    if (m_locked || !isFilled())
        return;
    if (const auto where = m_source.undo())
        select(*where, true);
}

void SourceEdit::redoStep()
{
    if (m_locked || !isFilled())
        return;
    if (const auto where = m_source.redo())
        select(*where, true);
}

void SourceEdit::cutSelection()
{
    if (!textCursor().hasSelection())
        return;
    copy();
    const text::Selection now = selection();
    apply(text::erase(m_source.buffer(), now.begin(), now.end()));
}

void SourceEdit::toggleComment()
{
    apply(text::toggleComment(m_source.buffer(), selection(), m_manner));
}
void SourceEdit::duplicateLines()
{
    apply(text::duplicateLines(m_source.buffer(), selection()));
}
void SourceEdit::deleteLines()
{
    apply(text::deleteLines(m_source.buffer(), selection()));
}
void SourceEdit::moveLines(int by)
{
    apply(text::moveLines(m_source.buffer(), selection(), by));
}

bool SourceEdit::editKey(QKeyEvent *event)
{
    const text::LineBuffer &buffer = m_source.buffer();
    const text::Selection now = selection();
    const auto eraseTo = [&](qsizetype to) {
        if (!now.isEmpty())
            apply(text::erase(buffer, now.begin(), now.end()), Merge::Erasing);
        else
            apply(text::erase(buffer, std::min(now.cursor, to), std::max(now.cursor, to)),
                  Merge::Erasing);
    };
    const int key = event->key();
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Undo))
        undoStep();
    else if (event->matches(QKeySequence::Redo))
        redoStep();
    else if (event->matches(QKeySequence::Cut))
        cutSelection();
    else if (event->matches(QKeySequence::Delete))
        eraseTo(text::nextCharacter(buffer, now.cursor));
    else if (event->matches(QKeySequence::DeleteStartOfWord))
        eraseTo(text::previousWord(buffer, now.cursor));
    else if (event->matches(QKeySequence::DeleteEndOfWord))
        eraseTo(text::nextWord(buffer, now.cursor));
    else if (event->matches(QKeySequence::DeleteEndOfLine))
        eraseTo(buffer.lineEnd(buffer.lineOf(now.cursor)));
    else if (key == Qt::Key_Backspace && !(keys & ~Qt::ShiftModifier))
        apply(text::eraseBack(buffer, now, m_manner), Merge::Erasing);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !(keys & ~Qt::ShiftModifier))
        apply(text::newLine(buffer, now, m_manner));
    else if (key == Qt::Key_Tab && keys == Qt::NoModifier)
        apply(text::tab(buffer, now, m_manner));
    else if (key == Qt::Key_Backtab || (key == Qt::Key_Tab && keys == Qt::ShiftModifier))
        apply(text::unindent(buffer, now, m_manner));
    else
        return false;
    return true;
}

void SourceEdit::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Home && !(keys & ~Qt::ShiftModifier)) {
        const text::Selection now = selection();
        const qsizetype home = text::smartHome(m_source.buffer(), now.cursor);
        select({keys & Qt::ShiftModifier ? now.anchor : home, home});
        event->accept();
        return;
    }
    if (m_locked || !isFilled()) {
        // Walking and copying only.
        if (event->matches(QKeySequence::Paste) || event->matches(QKeySequence::Cut))
            return;
        if (m_locked)
            QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (editKey(event)) {
        event->accept();
        return;
    }
    const QString typedText = event->text();
    const bool command = (keys & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
                         && !((keys & Qt::ControlModifier) && (keys & Qt::AltModifier));
    if (!command && !typedText.isEmpty() && typedText.front().isPrint()) {
        apply(text::insert(m_source.buffer(), selection(), typedText.toUtf8()), Merge::Typing);
        event->accept();
        Q_EMIT typed(typedText);
        return;
    }
    QPlainTextEdit::keyPressEvent(event); // moves, copies, pastes (insertFromMimeData)
}

void SourceEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_locked || !isFilled())
        return;
    if (!event->commitString().isEmpty() || event->replacementLength() > 0) {
        // The view drops what was only proposed, then the text comes through the document.
        QInputMethodEvent nothing;
        QPlainTextEdit::inputMethodEvent(&nothing);
        text::Selection at = selection();
        if (event->replacementLength() > 0) {
            const int from = textCursor().position() + event->replacementStart();
            at = {offsetOf(from), offsetOf(from + event->replacementLength())};
        }
        apply(text::insert(m_source.buffer(), at, event->commitString().toUtf8()), Merge::Typing);
    }
    QInputMethodEvent rest(event->preeditString(), event->attributes());
    QPlainTextEdit::inputMethodEvent(&rest);
    event->accept();
}

QMimeData *SourceEdit::createMimeDataFromSelection() const
{
    const text::Selection now = selection();
    auto *data = new QMimeData;
    // From the bytes, not from the view: it has stand-ins and knows no line ends.
    data->setText(text::decode(
        QByteArrayView(m_source.bytes()).sliced(now.begin(), now.end() - now.begin())));
    return data;
}

bool SourceEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls(); // files are the window's business
}

void SourceEdit::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    apply(text::insert(m_source.buffer(), selection(), source->text().toUtf8()));
    ensureCursorVisible();
}

void SourceEdit::dropEvent(QDropEvent *event)
{
    if (!canInsertFromMimeData(event->mimeData()) || m_locked || !isFilled())
        return event->ignore();
    const qsizetype at = offsetAt(event->position().toPoint());
    const QByteArray put = event->mimeData()->text().toUtf8();
    const text::Selection now = selection();
    text::Edit edit = text::insert(m_source.buffer(), {at, at}, put);
    const bool inside = event->source() == this || event->source() == viewport();
    if (inside && event->dropAction() == Qt::MoveAction && !now.isEmpty()) {
        if (at >= now.begin() && at <= now.end())
            return event->ignore();
        // Moved in one step: what lay behind the place has moved on by what was put in.
        const qsizetype put0 = edit.splices.front().inserted.size();
        const qsizetype from = now.begin() + (at <= now.begin() ? put0 : 0);
        edit.splices.push_back(
            {from, m_source.bytes().sliced(now.begin(), now.end() - now.begin()), {}});
        if (at > now.begin()) {
            edit.selection.anchor -= now.end() - now.begin();
            edit.selection.cursor = edit.selection.anchor;
        }
    }
    apply(edit);
    event->accept();
    QDragLeaveEvent leave;
    dragLeaveEvent(&leave);
}

void SourceEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        QPlainTextEdit::mousePressEvent(event);
        Q_EMIT followed(offsetAt(event->position().toPoint()));
        return;
    }
    m_source.closeStep();
    QPlainTextEdit::mousePressEvent(event);
}

void SourceEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint point
        = event->reason() == QContextMenuEvent::Mouse ? event->pos() : cursorRect().bottomLeft();
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(point));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuWanted(menu, selection().cursor);
    if (menu->isEmpty())
        return menu->deleteLater();
    menu->popup(viewport()->mapToGlobal(point));
}

bool SourceEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint point = viewport()->mapFrom(this, help->pos());
        const QTextCursor place = cursorForPosition(point);
        // Beside the end of a line there is nothing to tell about.
        const bool on = cursorRect(place).adjusted(-12, 0, 12, 0).contains(point);
        Q_EMIT hovered(on ? offsetOf(place.position()) : -1, help->globalPos());
        return true;
    }
    return QPlainTextEdit::event(event);
}

} // namespace tenon::ui
