#include "workspace/codeedit.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace tenon::ui {

using namespace Qt::StringLiterals;

class CodeEdit::Gutter final : public QWidget
{
public:
    explicit Gutter(CodeEdit *edit)
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
        const int current = m_edit->textCursor().blockNumber();
        for (QTextBlock block = m_edit->firstVisibleBlock(); block.isValid();
             block = block.next()) {
            const QRectF box
                = m_edit->blockBoundingGeometry(block).translated(m_edit->contentOffset());
            if (box.top() > event->rect().bottom())
                break;
            if (!block.isVisible())
                continue;
            const int number = block.blockNumber();
            painter.setPen(number == current ? t.text : t.muted);
            painter.drawText(QRectF(0, box.top(), width() - 14, m_edit->fontMetrics().height()),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
            for (const items::Problem &problem : std::as_const(m_edit->m_problems)) {
                if (problem.line != number + 1)
                    continue;
                painter.fillRect(
                    QRectF(width() - 8, box.top() + 1, 3, m_edit->fontMetrics().height() - 2),
                    problem.warning ? t.stale : t.failed);
            }
        }
    }

private:
    CodeEdit *m_edit;
};

CodeEdit::CodeEdit(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_gutter(new Gutter(this))
{
    setFont(Theme::codeFont());
    setLineWrapMode(NoWrap);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);
    setAccessibleName(tr("Text of the file"));
    connect(this, &QPlainTextEdit::blockCountChanged, this,
            [this] { setViewportMargins(gutterWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        dy ? m_gutter->scroll(0, dy)
           : m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEdit::updateMarks);
    connect(&theme, &Theme::changed, this, &CodeEdit::updateMarks);
    setViewportMargins(gutterWidth(), 0, 0, 0);
    updateMarks();
}

int CodeEdit::gutterWidth() const
{
    const int digits = std::max(3, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + 26;
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), gutterWidth(), area.height());
}

void CodeEdit::setProblems(const QList<items::Problem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    updateMarks();
}

void CodeEdit::updateMarks()
{
    const Tokens &t = m_theme.tokens();
    QList<QTextEdit::ExtraSelection> marks;
    if (!isReadOnly()) {
        QTextEdit::ExtraSelection line;
        line.format.setBackground(blend(t.base, t.accent, 0.07));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = textCursor();
        line.cursor.clearSelection();
        marks.append(line);
    }
    for (const items::Problem &problem : std::as_const(m_problems)) {
        const QTextBlock block = document()->findBlockByNumber(problem.line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(problem.warning ? t.stale : t.failed);
        mark.cursor = QTextCursor(block);
        const QString text = block.text();
        int from = std::clamp(problem.column - 1, 0, int(text.size()));
        if (problem.column <= 0)
            while (from < text.size() && text[from].isSpace())
                ++from;
        mark.cursor.setPosition(block.position() + from);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_gutter->update();
}

void CodeEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position()
                       + std::clamp(column - 1, 0, std::max(0, block.length() - 1)));
    setTextCursor(cursor);
    centerCursor();
}

bool CodeEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line
            = cursorForPosition(viewport()->mapFrom(this, help->pos())).blockNumber() + 1;
        QStringList texts;
        for (const items::Problem &problem : std::as_const(m_problems))
            if (problem.line == line)
                texts.append(problem.text);
        if (texts.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), texts.join(u"\n"_s), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        insertPlainText(u"  "_s); // YAML knows no tabs
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        const QString line = textCursor().block().text();
        qsizetype indent = 0;
        while (indent < line.size() && line[indent] == u' ')
            ++indent;
        QPlainTextEdit::keyPressEvent(event);
        insertPlainText(line.left(indent));
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace tenon::ui
