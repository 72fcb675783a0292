#include "editor/sourceedit.h"

#include "text/motion.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstLines = 400;
constexpr int sliceLines = 1500;
constexpr int sliceMs = 8;
constexpr int refillLines = 3000; // a change of more of them comes into the view in slices
constexpr int markLimit = 400;    // each one costs time at every painting

// What QTextDocument would take for something else is shown by another character of equal length.
void standIns(QString &text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if (u < 0x20 && u != u'\t' && u != u'\n')
            c = QChar(char16_t(0x2400 + u));
        else if (u == 0x2028 || u == 0x2029 || u == 0xfdd0 || u == 0xfdd1 || u == 0xfffc)
            c = QChar(0xfffd);
    }
}

} // namespace

class SourceEdit::Gutter final : public QWidget
{
public:
    explicit Gutter(SourceEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Tokens &t = m_edit->m_theme.tokens();
        QPainter painter(this);
        painter.fillRect(event->rect(), t.base);
        painter.setFont(m_edit->font());
        QHash<int, bool> marked; // line → only a warning
        for (const Mark &mark : std::as_const(m_edit->m_marks)) {
            const int line
                = mark.cursor.document()
                      ? m_edit->document()->findBlock(mark.cursor.selectionStart()).blockNumber()
                      : -1;
            marked.insert(line, mark.mark.warning && marked.value(line, true));
        }
        const int current = m_edit->textCursor().blockNumber();
        const int height = m_edit->fontMetrics().height();
        for (QTextBlock block = m_edit->firstVisibleBlock(); block.isValid();
             block = block.next()) {
            const QRectF box
                = m_edit->blockBoundingGeometry(block).translated(m_edit->contentOffset());
            if (box.top() > event->rect().bottom())
                break;
            const int number = block.blockNumber();
            painter.setPen(number == current ? t.text : t.muted);
            painter.drawText(QRectF(0, box.top(), width() - 14, height),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
            if (const auto it = marked.constFind(number); it != marked.cend())
                painter.fillRect(QRectF(width() - 8, box.top() + 1, 3, height - 2),
                                 *it ? t.stale : t.failed);
        }
    }

private:
    SourceEdit *m_edit;
};

SourceEdit::SourceEdit(const Theme &theme, text::Document &source, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_source(source)
    , m_highlighter(new Highlighter(document()))
    , m_gutter(new Gutter(this))
{
    m_highlighter->setParent(this);
    setUndoRedoEnabled(false);
    setFont(Theme::codeFont());
    setLineWrapMode(NoWrap);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);
    setMouseTracking(true);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        dy ? m_gutter->scroll(0, dy)
           : m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceEdit::updateMarks);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] {
        if (const int width = gutterWidth(); width != m_gutterWidth) {
            m_gutterWidth = width;
            setViewportMargins(width, 0, 0, 0);
        }
    });
    connect(document(), &QTextDocument::contentsChange, this, &SourceEdit::adopt);
    connect(&source, &text::Document::loaded, this, &SourceEdit::fillAll);
    connect(&source, &text::Document::changed, this, &SourceEdit::mirror);
    connect(&theme, &Theme::changed, this, &SourceEdit::updateMarks);
    m_fill.setInterval(0);
    connect(&m_fill, &QTimer::timeout, this, &SourceEdit::fillMore);
    m_gutterWidth = gutterWidth();
    setViewportMargins(m_gutterWidth, 0, 0, 0);
    fillAll();
}

SourceEdit::~SourceEdit() = default;

int SourceEdit::gutterWidth() const
{
    const int digits = std::max(3, int(QString::number(m_source.lineCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + 26;
}

void SourceEdit::setLocked(bool locked)
{
    m_locked = locked;
    setTextInteractionFlags(locked ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                   : Qt::TextEditorInteraction);
    updateMarks();
}

// The text of lines [first, stop) as the view has it.
QString SourceEdit::shown(int first, int stop) const
{
    QString out;
    for (int i = first; i < stop; ++i) {
        if (i > first)
            out += u'\n';
        out += text::decode(m_source.buffer().line(i));
    }
    standIns(out);
    return out;
}

void SourceEdit::fillAll()
{
    m_mirroring = true;
    m_filled = std::min(firstLines, m_source.lineCount());
    m_marks.clear();
    m_selectLater.reset();
    m_topLater = -1;
    setPlainText(shown(0, m_filled));
    m_mirroring = false;
    m_highlighter->clear();
    updateMarks();
    showVisible();
    if (!isFilled())
        return m_fill.start();
    m_fill.stop();
    if (m_goTo.first > 0)
        goTo(m_goTo.first, m_goTo.second);
    Q_EMIT filled();
}

void SourceEdit::fillMore()
{
    QElapsedTimer clock;
    clock.start();
    m_mirroring = true;
    QTextCursor end(document());
    while (!isFilled() && clock.elapsed() < sliceMs) {
        const int stop = std::min(m_filled + sliceLines, m_source.lineCount());
        end.movePosition(QTextCursor::End);
        end.insertText(u'\n' + shown(m_filled, stop));
        m_filled = stop;
    }
    m_mirroring = false;
    if (m_goTo.first > 0 && m_filled >= std::min(m_goTo.first, m_source.lineCount()))
        goTo(m_goTo.first, m_goTo.second);
    settle();
    if (!isFilled())
        return;
    m_fill.stop();
    m_highlighter->linesChanged(m_filled, 0, 0);
    Q_EMIT filled();
}

// Brings the person back to where they were before lines were filled in anew.
void SourceEdit::settle()
{
    if (m_selectLater
        && (isFilled() || m_filled > m_source.buffer().lineOf(m_selectLater->end()))) {
        const text::Selection where = *std::exchange(m_selectLater, std::nullopt);
        select(where, m_topLater < 0);
    }
    if (m_topLater >= 0 && isFilled())
        verticalScrollBar()->setValue(std::exchange(m_topLater, -1));
}

// A change of very many lines: what is below it comes in slices, as when the text was opened.
void SourceEdit::refill(const text::Document::Change &change)
{
    const int first = change.lines.first;
    const int count = m_source.lineCount();
    const text::LineBuffer &buffer = m_source.buffer();
    const auto moved = [&](int line) {
        if (line >= first + change.lines.removed)
            return line + change.lines.added - change.lines.removed;
        return std::min(line, std::max(first, first + change.lines.added - 1));
    };
    const auto placeOf = [&](int position) {
        const QTextBlock block = document()->findBlock(position);
        const int line = std::min(moved(block.blockNumber()), count - 1);
        return buffer.lineStart(line)
               + text::bytesOf(buffer.line(line), position - block.position());
    };
    m_selectLater = {placeOf(textCursor().anchor()), placeOf(textCursor().position())};
    m_topLater = moved(firstVisibleBlock().blockNumber());
    m_filled = std::min(first + firstLines, count);
    m_mirroring = true;
    if (first < refillLines) { // a text is thrown away quicker as a whole than line by line
        m_marks.clear();
        setPlainText(shown(0, m_filled));
        m_mirroring = false;
        m_highlighter->clear();
    } else {
        QTextCursor rest(document());
        rest.setPosition(document()->findBlockByNumber(first).position());
        rest.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        const int gone = document()->blockCount() - first;
        rest.insertText(shown(first, m_filled));
        m_mirroring = false;
        m_highlighter->linesChanged(first, gone + 1, m_filled - first);
    }
    settle();
    if (!isFilled())
        m_fill.start();
}

int SourceEdit::positionOf(qsizetype offset) const
{
    const text::LineBuffer &buffer = m_source.buffer();
    const int line = buffer.lineOf(offset);
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return document()->characterCount() - 1;
    return block.position()
           + std::min(text::unitsOf(buffer.line(line), offset - buffer.lineStart(line)),
                      block.length() - 1);
}

qsizetype SourceEdit::offsetOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const int line = block.isValid() ? block.blockNumber() : document()->blockCount() - 1;
    const text::LineBuffer &buffer = m_source.buffer();
    return buffer.lineStart(line)
           + text::bytesOf(buffer.line(line), position - (block.isValid() ? block.position() : 0));
}

text::Selection SourceEdit::selection() const
{
    const QTextCursor cursor = textCursor();
    return {offsetOf(cursor.anchor()), offsetOf(cursor.position())};
}

void SourceEdit::select(const text::Selection &selection, bool center)
{
    if (!isFilled() && m_source.buffer().lineOf(selection.end()) >= m_filled) {
        m_selectLater = selection;
        m_topLater = -1;
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(selection.anchor));
    cursor.setPosition(positionOf(selection.cursor), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    const QRect place = cursorRect();
    if (center && (place.top() < 0 || place.bottom() > viewport()->height() - place.height()))
        centerCursor();
    else
        ensureCursorVisible();
}

void SourceEdit::goTo(int line, int column)
{
    if (!isFilled() && line > m_filled) {
        m_goTo = {line, column};
        return;
    }
    m_goTo = {0, 0};
    const qsizetype at = m_source.buffer().offsetOf(line, column);
    select({at, at});
    centerCursor();
    showVisible();
}

qsizetype SourceEdit::offsetAt(const QPoint &viewportPoint) const
{
    return offsetOf(cursorForPosition(viewportPoint).position());
}

QRect SourceEdit::rectAt(qsizetype offset) const
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(offset));
    return cursorRect(cursor);
}

// Puts into the view what the document says now about the lines of a change, and no more than
// differs: the cursor, the marks and a screen reader stay with the text.
void SourceEdit::mirror(const text::Document::Change &change)
{
    const int count = m_source.lineCount();
    if (m_adopting) {
        m_filled = count;
    } else if (m_filled != count - change.lines.added + change.lines.removed) {
        return fillAll(); // it was not all there yet
    } else if (std::max(change.lines.added, change.lines.removed) > refillLines) {
        return refill(change);
    } else {
        const int first = change.lines.first;
        const QTextBlock from = document()->findBlockByNumber(first);
        const QTextBlock to = document()->findBlockByNumber(first + change.lines.removed - 1);
        QString was;
        for (QTextBlock block = from; block.isValid(); block = block.next()) {
            was += block.text();
            if (block == to)
                break;
            was += u'\n';
        }
        const QString now = shown(first, first + change.lines.added);
        const qsizetype shorter = std::min(was.size(), now.size());
        qsizetype head = 0, tail = 0;
        while (head < shorter && was[head] == now[head])
            ++head;
        if (head > 0 && was[head - 1].isHighSurrogate())
            --head;
        while (tail < shorter - head && was[was.size() - 1 - tail] == now[now.size() - 1 - tail])
            ++tail;
        if (tail > 0 && was[was.size() - tail].isLowSurrogate())
            --tail;
        m_mirroring = true;
        QTextCursor cursor(document());
        cursor.setPosition(from.position() + int(head));
        cursor.setPosition(from.position() + int(was.size() - tail), QTextCursor::KeepAnchor);
        cursor.insertText(now.sliced(head, now.size() - tail - head));
        m_mirroring = false;
        m_filled = count;
    }
    m_highlighter->linesChanged(change.lines.first, change.lines.removed, change.lines.added);
}

// Somebody edited the view itself (a screen reader, a drag that moved text away): makes the same
// change to the document.
void SourceEdit::adopt(int at, int removed, int)
{
    if (m_mirroring || !isFilled())
        return;
    const text::LineBuffer &buffer = m_source.buffer();
    const int first = document()->findBlock(at).blockNumber();
    int left = at - document()->findBlock(at).position() + removed;
    int last = first;
    for (; last + 1 < buffer.lineCount(); ++last) {
        const int units = text::unitsOf(buffer.line(last), buffer.line(last).size());
        if (left <= units)
            break;
        left -= units + 1;
    }
    const int blocks = document()->blockCount() - buffer.lineCount() + last - first + 1;
    QString now;
    QTextBlock block = document()->findBlockByNumber(first);
    for (int i = 0; i < blocks && block.isValid(); ++i, block = block.next())
        now += (i > 0 ? u"\n"_s : QString()) + block.text();
    const QString was = shown(first, last + 1);
    qsizetype head = 0, tail = 0;
    const qsizetype shorter = std::min(was.size(), now.size());
    while (head < shorter && was[head] == now[head])
        ++head;
    while (tail < shorter - head && was[was.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    if (was == now)
        return;
    const auto byteOf = [&](qsizetype units) {
        int line = first;
        for (; line < last; ++line) {
            const int length = text::unitsOf(buffer.line(line), buffer.line(line).size());
            if (units <= length)
                break;
            units -= length + 1;
        }
        return buffer.lineStart(line) + text::bytesOf(buffer.line(line), units);
    };
    const qsizetype begin = byteOf(head), end = byteOf(was.size() - tail);
    const QByteArray put = now.sliced(head, now.size() - tail - head).toUtf8();
    m_adopting = !m_locked;
    if (m_adopting) {
        const text::Edit edit = text::insert(buffer, {begin, end}, put);
        std::ignore = m_source.edit(edit.splices, {begin, end}, edit.selection);
        m_adopting = false;
    }
    if (document()->blockCount() != m_source.lineCount() || m_locked)
        QMetaObject::invokeMethod(this, &SourceEdit::fillAll, Qt::QueuedConnection);
}

void SourceEdit::resizeEvent(QResizeEvent *event)
{
    // Another width lays out every line anew, in 270,000 lines far longer than a frame; where
    // nothing wraps and all begins at the left, no line depends on it. A switch of themes does this
    // twice.
    const QSize before = event->oldSize();
    const bool depends = !before.isValid() || lineWrapMode() != NoWrap || isRightToLeft();
    QResizeEvent told(event->size(),
                      {depends ? before.width() : event->size().width(), before.height()});
    QPlainTextEdit::resizeEvent(&told);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), gutterWidth(), area.height());
    showVisible();
}

void SourceEdit::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    if (dy != 0)
        showVisible();
}

void SourceEdit::showVisible()
{
    const int first = firstVisibleBlock().blockNumber();
    m_highlighter->show(first,
                        first + viewport()->height() / std::max(1, fontMetrics().height()) + 2);
    if (m_search)
        updateMarks();
}

void SourceEdit::setMarks(const QList<SourceMark> &marks)
{
    m_marks.clear();
    for (const SourceMark &mark : marks.first(std::min<qsizetype>(markLimit, marks.size()))) {
        QTextCursor cursor(document());
        cursor.setPosition(positionOf(mark.begin));
        cursor.setPosition(positionOf(mark.end), QTextCursor::KeepAnchor);
        m_marks.append({cursor, mark});
    }
    updateMarks();
}

QList<SourceMark> SourceEdit::marks() const
{
    QList<SourceMark> out;
    for (const Mark &mark : m_marks)
        out.append(mark.mark);
    return out;
}

QList<SourceMark> SourceEdit::marksAt(qsizetype offset) const
{
    QList<SourceMark> out;
    const int position = positionOf(offset);
    for (const Mark &mark : m_marks)
        if (mark.cursor.selectionStart() <= position && position <= mark.cursor.selectionEnd())
            out.append(mark.mark);
    return out;
}

void SourceEdit::setSearch(const std::optional<text::Search> &search)
{
    m_search = search;
    updateMarks();
}

QList<QTextEdit::ExtraSelection> SourceEdit::matchMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const text::LineBuffer &buffer = m_source.buffer();
    const int first = firstVisibleBlock().blockNumber();
    const int last = first + viewport()->height() / std::max(1, fontMetrics().height()) + 1;
    const qsizetype from = buffer.lineStart(std::min(first, buffer.lineCount() - 1));
    const qsizetype to = buffer.lineStop(std::min(last, buffer.lineCount() - 1));
    const auto matches = m_search->all(buffer.bytes(), from, to, 300);
    if (!matches)
        return marks;
    const Tokens &t = m_theme.tokens();
    const text::Selection now = selection();
    for (const text::Match &match : *matches) {
        const bool current = match.begin == now.begin() && match.end == now.end();
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(current ? t.currentMatchFill : t.matchFill);
        mark.format.setForeground(current ? t.currentMatchInk : t.matchInk);
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(positionOf(match.begin));
        mark.cursor.setPosition(positionOf(match.end), QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    return marks;
}

void SourceEdit::updateMarks()
{
    const Tokens &t = m_theme.tokens();
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection line;
    line.format.setBackground(blend(t.base, t.accent, 0.07));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    marks.append(line);
    for (const Mark &problem : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(problem.mark.warning ? t.stale : t.failed);
        mark.cursor = problem.cursor;
        if (!mark.cursor.hasSelection())
            mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    if (const auto pair = isFilled() && !textCursor().hasSelection()
                              ? text::brackets(m_source.buffer(), selection().cursor)
                              : std::nullopt) {
        for (const qsizetype at : {pair->first, pair->second}) {
            QTextEdit::ExtraSelection mark;
            mark.format.setBackground(blend(t.base, t.accent, 0.25));
            mark.cursor = QTextCursor(document());
            mark.cursor.setPosition(positionOf(at));
            mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            marks.append(mark);
        }
    }
    if (m_search && isFilled())
        marks += matchMarks();
    setExtraSelections(marks);
    m_gutter->update();
}

} // namespace tenon::ui
