#include "widgets/diffview.h"

#include "widgets/codetheme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QPainter>
#include <QTextBlock>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::DiffLine;

namespace {

constexpr int gap = 8;

} // namespace

class DiffView::Gutter final : public QWidget
{
public:
    explicit Gutter(DiffView *view)
        : QWidget(view)
        , m_view(view)
    {
    }
    [[nodiscard]] int wide() const
    {
        int most = 1;
        for (const DiffLine &line : m_view->m_lines)
            most = std::max({most, line.left, line.right});
        const QFontMetrics metrics(m_view->font());
        const int digits = int(QString::number(most).size());
        return 2 * (metrics.horizontalAdvance(u'0') * digits + gap)
               + metrics.horizontalAdvance(u'+') + 2 * gap;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_view->paintGutter(painter);
    }

private:
    DiffView *m_view;
};

DiffView::DiffView(const Theme &theme, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_syntax(syntax)
    , m_gutter(new Gutter(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFont(Theme::codeFont());
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document());
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        dy != 0 ? m_gutter->scroll(0, dy)
                : m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(&theme, &Theme::changed, this, &DiffView::dress);
    dress();
}

void DiffView::dress()
{
    m_highlighter->setTheme(codeTheme(m_syntax, m_theme.tokens()));
    m_highlighter->rehighlight();
    viewport()->update();
    m_gutter->update();
}

void DiffView::show(const items::TextDiff &diff, const QString &file)
{
    m_lines = diff.lines;
    m_changes.clear();
    QString text;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto changed = [this](size_t at) {
            return m_lines[at].kind == DiffLine::Kind::Added
                   || m_lines[at].kind == DiffLine::Kind::Removed;
        };
        if (changed(i) && (i == 0 || !changed(i - 1)))
            m_changes.append(int(i));
        if (i > 0)
            text += u'\n';
        text += m_lines[i].text;
    }
    m_highlighter->setDefinition(m_syntax.definitionForFileName(file));
    setPlainText(text);
    setViewportMargins(m_gutter->wide(), 0, 0, 0);
    resizeEvent(nullptr);
}

void DiffView::step(int by)
{
    if (m_changes.isEmpty())
        return;
    const int here = textCursor().blockNumber();
    qsizetype at = 0;
    if (by > 0)
        at = std::ranges::upper_bound(m_changes, here) - m_changes.begin();
    else
        at = std::ranges::lower_bound(m_changes, here) - m_changes.begin() - 1;
    at = (at + m_changes.size()) % m_changes.size();
    setTextCursor(QTextCursor(document()->findBlockByNumber(m_changes.at(at))));
    centerCursor();
}

QColor DiffView::groundOf(DiffLine::Kind kind) const
{
    const Tokens &t = m_theme.tokens();
    switch (kind) {
    case DiffLine::Kind::Added:
        return blend(t.base, t.done, t.dark ? 0.18 : 0.14);
    case DiffLine::Kind::Removed:
        return blend(t.base, t.failed, t.dark ? 0.2 : 0.12);
    case DiffLine::Kind::Skipped:
        return t.window;
    case DiffLine::Kind::Same:
        break;
    }
    return t.base;
}

void DiffView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
            if (rect.top() > event->rect().bottom())
                break;
            const auto number = size_t(block.blockNumber());
            if (number < m_lines.size() && m_lines[number].kind != DiffLine::Kind::Same)
                painter.fillRect(QRectF(0, rect.top(), viewport()->width(), rect.height()),
                                 groundOf(m_lines[number].kind));
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void DiffView::paintGutter(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    painter.fillRect(m_gutter->rect(), t.base);
    painter.setFont(font());
    const int sign = painter.fontMetrics().horizontalAdvance(u'+') + gap;
    const int column = (m_gutter->width() - sign - gap) / 2;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > m_gutter->height())
            break;
        const auto number = size_t(block.blockNumber());
        if (number >= m_lines.size())
            break;
        const DiffLine &line = m_lines[number];
        const QRectF row(0, rect.top(), m_gutter->width(), rect.height());
        painter.fillRect(row, groundOf(line.kind));
        painter.setPen(t.muted);
        if (line.kind == DiffLine::Kind::Skipped) {
            painter.drawText(row, Qt::AlignCenter, u"⋯"_s);
            continue;
        }
        const auto write = [&](int left, int value) {
            if (value > 0)
                painter.drawText(QRectF(left, rect.top(), column - gap / 2.0, rect.height()),
                                 Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
        };
        write(0, line.left);
        write(column, line.right);
        if (line.kind == DiffLine::Kind::Same)
            continue;
        painter.setPen(t.text);
        painter.drawText(QRectF(2 * column, rect.top(), sign, rect.height()), Qt::AlignCenter,
                         line.kind == DiffLine::Kind::Added ? u"+"_s : u"−"_s);
    }
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    if (event)
        QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), m_gutter->wide(), viewport()->height());
}

} // namespace tenon::ui
