#include "widgets/logview.h"

#include "widgets/accessibility.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::LogRow;

namespace {

constexpr int textMargin = 16;

QString offsetText(qint64 us)
{
    if (us < 0)
        us = 0;
    const qint64 tenths = us / 100'000;
    const qint64 s = tenths / 10;
    const QString tail = u"%1:%2.%3"_s.arg(s / 60 % 60, 2, 10, QChar(u'0'))
                             .arg(s % 60, 2, 10, QChar(u'0'))
                             .arg(tenths % 10);
    return s >= 3600 ? u"+%1:%2"_s.arg(s / 3600).arg(tail) : u"+"_s + tail;
}

} // namespace

LogView::LogView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    installAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFont(Theme::codeFont(9.5));
    setAccessibleName(tr("Log"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_file, &items::LogFile::sizeChanged, this, [this](const items::LogSize &size) {
        const bool restarted = size.rows < m_size.rows;
        m_size = size;
        if (restarted)
            m_rows.clear();
        updateBars();
        if (m_following)
            setFollowing(true);
        requestRows(true);
        Q_EMIT sizeChanged(size);
    });
    connect(&m_file, &items::LogFile::rowsRead, this,
            [this](qint64 first, const QList<LogRow> &rows) {
                m_first = first;
                m_rows = rows;
                m_wantedFirst = -1;
                int widest = m_widest;
                for (const LogRow &row : rows)
                    widest = std::max(widest, int(row.text.size()));
                if (widest != m_widest) {
                    m_widest = widest;
                    updateBars();
                }
                viewport()->update();
                requestRows();
                tellNewRows();
            });
    connect(&m_file, &items::LogFile::found, this,
            [this](int ticket, const QList<qint64> &rows, bool done, const QString &problem) {
                if (ticket != m_ticket)
                    return;
                m_findProblem = problem;
                for (const qint64 row : rows)
                    if (m_matches.isEmpty() || m_matches.last() < row)
                        m_matches.append(row);
                if (m_currentMatch < 0 && !m_matches.isEmpty() && !m_following) {
                    const qint64 top = verticalScrollBar()->value();
                    const auto it = std::ranges::lower_bound(m_matches, top);
                    if (it != m_matches.end() || done) {
                        m_currentMatch = it == m_matches.end() ? 0 : int(it - m_matches.begin());
                        showRow(m_matches.at(m_currentMatch));
                    }
                }
                viewport()->update();
                Q_EMIT matchesChanged();
            });
    connect(&m_file, &items::LogFile::rowAtTime, this, [this](qint64, qint64 row) {
        m_cursorRow = row;
        if (m_showCursorRow && row >= 0)
            showRow(row);
        viewport()->update();
    });
    connect(&m_file, &items::LogFile::textRead, this,
            [this](int ticket, const QString &text, qint64 rows, bool) {
                if (ticket != m_copyTicket || rows == 0)
                    return;
                QApplication::clipboard()->setText(text);
                Q_EMIT copied(rows, m_copyRows);
            });
    QEvent fontChange(QEvent::FontChange);
    changeEvent(&fontChange);
}

LogView::~LogView() = default;

void LogView::open(const QString &path, const QString &timesPath, qint64 startUs)
{
    m_startUs = startUs;
    if (path == m_file.path())
        return;
    ++m_copyTicket; // what another log answers is not copied
    m_size = {};
    m_rows.clear();
    m_first = 0;
    m_wantedFirst = -1;
    m_widest = 0;
    m_caret = m_anchor = m_cursorRow = -1;
    m_toldRows = 0;
    m_following = true;
    m_matches.clear();
    m_currentMatch = -1;
    m_file.open(path, timesPath);
    if (!m_find.text.isEmpty())
        m_file.find(m_find, ++m_ticket);
    updateBars();
    viewport()->update();
    Q_EMIT followingChanged(true);
    Q_EMIT sizeChanged(m_size);
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    const QFontMetrics metrics(font());
    m_rowHeight = std::max(20, metrics.height() + 3);
    m_charWidth = metrics.horizontalAdvance(u'0');
    m_gutter = m_charWidth * 7 + (m_times ? m_charWidth * 11 : 0) + textMargin;
    updateBars();
}

void LogView::setTimesShown(bool shown)
{
    m_times = shown;
    QEvent fontChange(QEvent::FontChange);
    changeEvent(&fontChange);
    viewport()->update();
}

int LogView::rowsInView() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

void LogView::updateBars()
{
    const int rows = int(std::min<qint64>(m_size.rows, INT_MAX));
    m_moving = true;
    verticalScrollBar()->setPageStep(rowsInView());
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setRange(0, std::max(0, rows - rowsInView()));
    const int wide = m_gutter + (m_widest + 2) * m_charWidth;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_charWidth * 4);
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    m_moving = false;
}

void LogView::resizeEvent(QResizeEvent *)
{
    updateBars();
    if (m_following)
        setFollowing(true);
    requestRows();
}

void LogView::setFollowing(bool following)
{
    const bool was = m_following;
    m_following = following;
    if (following) {
        m_moving = true;
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        m_moving = false;
        requestRows();
    } else if (was) {
        m_rowsWhenPaused = m_size.rows;
    }
    if (was != following)
        Q_EMIT followingChanged(following);
}

void LogView::scrollContentsBy(int, int)
{
    if (!m_moving)
        setFollowing(verticalScrollBar()->value() >= verticalScrollBar()->maximum());
    requestRows();
    viewport()->update();
}

void LogView::requestRows(bool always)
{
    const qint64 top = verticalScrollBar()->value();
    const int seen = rowsInView() + 2;
    const qint64 end = std::min<qint64>(top + seen, m_size.rows);
    const bool have = top >= m_first && end <= m_first + m_rows.size();
    // The last row may have grown; it is only read again when it is in view.
    const bool lastInView = always && end >= m_size.rows - 1;
    if ((have && !lastInView) || m_size.rows == 0)
        return;
    const qint64 first = std::max<qint64>(0, top - seen);
    if (m_wantedFirst == first && !always)
        return;
    m_wantedFirst = first;
    m_file.request(first, seen * 3);
}

const LogRow *LogView::rowData(qint64 row) const
{
    return row >= m_first && row < m_first + m_rows.size() ? &m_rows.at(row - m_first) : nullptr;
}

qint64 LogView::rowAt(const QPoint &at) const
{
    const qint64 row = verticalScrollBar()->value() + at.y() / m_rowHeight;
    return std::clamp<qint64>(row, m_size.rows ? 0 : -1, m_size.rows - 1);
}

void LogView::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(viewport());
    painter.setFont(font());
    painter.fillRect(viewport()->rect(), t.sunken);
    const qint64 top = verticalScrollBar()->value();
    const qint64 from = std::min(m_anchor, m_caret);
    const qint64 to = std::max(m_anchor, m_caret);
    for (int i = 0; i <= rowsInView() + 1; ++i) {
        const qint64 number = top + i;
        if (number >= m_size.rows)
            break;
        const QRect line(0, i * m_rowHeight, viewport()->width(), m_rowHeight);
        if (number == m_cursorRow)
            painter.fillRect(line, t.cursorRow);
        if (m_caret >= 0 && number >= from && number <= to && from >= 0)
            painter.fillRect(line, blend(t.sunken, t.accent, 0.22));
        if (const LogRow *row = rowData(number))
            paintRow(painter, line, number, *row);
    }
    // Matches as marks at the right edge, where the scroll bar stands.
    if (!m_matches.isEmpty() && m_size.rows > 0) {
        const int right = viewport()->width() - 3;
        int lastY = -2;
        for (const qint64 row : m_matches) {
            const int y = int(double(row) / double(m_size.rows) * viewport()->height());
            if (y - lastY >= 2) {
                painter.fillRect(right, y, 3, 2, t.currentMatchFill);
                lastY = y;
            }
        }
    }
}

void LogView::paintRow(QPainter &painter, const QRect &line, qint64 number, const LogRow &row) const
{
    const Tokens &t = m_theme.tokens();
    const bool atCursor = number == m_cursorRow;
    const QColor plain = t.text;
    if (row.line > 0) {
        painter.setPen(atCursor ? t.text : t.muted);
        painter.drawText(QRect(0, line.y(), m_charWidth * 6, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(row.line));
    }
    if (m_times && row.timeUs >= 0 && m_startUs > 0) {
        const QRect box(m_charWidth * 7, line.y(), m_charWidth * 10, line.height());
        painter.setPen(atCursor ? t.text : t.muted);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                         offsetText(row.timeUs - m_startUs));
    }
    const QFontMetrics metrics(font());
    const int baseline = line.y() + (line.height() + metrics.ascent() - metrics.descent()) / 2;
    const int left = m_gutter - horizontalScrollBar()->value();
    painter.save();
    painter.setClipRect(QRect(m_gutter, line.y(), line.width() - m_gutter, line.height()));

    // Only the characters in view are laid out.
    const int skip = std::max(0, horizontalScrollBar()->value() / m_charWidth - 4);
    const int most = line.width() / m_charWidth + 16;
    const bool simple = std::ranges::all_of(row.text, [](QChar c) { return c.unicode() < 0x2E80; });
    const qsizetype offset = simple ? std::min<qsizetype>(skip, row.text.size()) : 0;
    const QString shown = row.text.mid(offset, simple ? most : most + skip);
    const auto xOf = [&](qsizetype character) {
        return left + (simple ? int(offset) * m_charWidth : 0)
               + metrics.horizontalAdvance(shown.left(std::max<qsizetype>(0, character - offset)));
    };

    if (!m_find.text.isEmpty() && m_expression.isValid()) {
        const bool current = m_currentMatch >= 0 && m_currentMatch < m_matches.size()
                             && m_matches.at(m_currentMatch) == number;
        auto matches = m_expression.globalMatch(row.text);
        for (int n = 0; matches.hasNext() && n < 200; ++n) {
            const auto match = matches.next();
            if (match.capturedLength() == 0)
                continue;
            const int x0 = xOf(match.capturedStart());
            const int x1 = xOf(match.capturedEnd());
            painter.fillRect(QRect(x0, line.y() + 1, x1 - x0, line.height() - 2),
                             current ? t.currentMatchFill : t.matchFill);
        }
    }

    QColor color = plain;
    if (row.spans.isEmpty()) { // no colours of its own: failures still catch the eye
        static const QRegularExpression bad(
            u"^\\S*(Error|Exception)\\b|\\b(ERROR|CRITICAL|FATAL)\\b|^Traceback "_s);
        static const QRegularExpression warn(u"\\bWARN(ING)?\\b|Warning:"_s);
        if (bad.match(row.text).hasMatch())
            color = t.failedWord;
        else if (warn.match(row.text).hasMatch())
            color = t.staleWord;
    }
    const auto ink
        = [&](int index) { return index < 0 || index >= t.ansi.size() ? color : t.ansi.at(index); };
    qsizetype at = offset;
    int x = left + (simple ? int(offset) * m_charWidth : 0);
    const qsizetype end = offset + shown.size();
    qsizetype span = -1;
    while (span + 1 < row.spans.size() && row.spans.at(span + 1).start <= at)
        ++span;
    while (at < end) {
        const qsizetype next = span + 1 < row.spans.size()
                                   ? std::min<qsizetype>(row.spans.at(span + 1).start, end)
                                   : end;
        QString part = row.text.mid(at, next - at);
        part.replace(u'\t', u"    "_s);
        QFont partFont = font();
        partFont.setBold(span >= 0 && row.spans.at(span).bold);
        painter.setFont(partFont);
        painter.setPen(ink(span >= 0 ? row.spans.at(span).color : -1));
        painter.drawText(x, baseline, part);
        x += QFontMetrics(partFont).horizontalAdvance(part);
        at = next;
        ++span;
    }
    painter.setFont(font());
    if (row.folded > 0) {
        const QString badge = tr("%n update(s) folded", nullptr, row.folded);
        const QRect box(x + 10, line.y() + 2, metrics.horizontalAdvance(badge) + 16,
                        line.height() - 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.raised);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(box, 7, 7);
        painter.setPen(t.muted);
        painter.drawText(box, Qt::AlignCenter, badge);
    }
    painter.restore();
}

void LogView::find(const items::LogIndex::Find &what)
{
    m_find = what;
    m_matches.clear();
    m_currentMatch = -1;
    m_findProblem.clear();
    m_expression
        = QRegularExpression(what.regular ? what.text : QRegularExpression::escape(what.text),
                             what.caseSensitive ? QRegularExpression::NoPatternOption
                                                : QRegularExpression::CaseInsensitiveOption);
    if (!what.text.isEmpty())
        setFollowing(false);
    m_file.find(what, ++m_ticket);
    viewport()->update();
    Q_EMIT matchesChanged();
}

void LogView::findNext(bool backwards)
{
    if (m_matches.isEmpty())
        return;
    const int count = int(m_matches.size());
    m_currentMatch
        = m_currentMatch < 0 ? 0 : (m_currentMatch + (backwards ? count - 1 : 1)) % count;
    showRow(m_matches.at(m_currentMatch));
    Q_EMIT matchesChanged();
}

void LogView::showRow(qint64 row)
{
    const qint64 top = verticalScrollBar()->value();
    if (row < top || row >= top + rowsInView()) {
        setFollowing(false);
        m_moving = true;
        verticalScrollBar()->setValue(int(std::max<qint64>(0, row - rowsInView() / 3)));
        m_moving = false;
    }
    requestRows();
    viewport()->update();
}

void LogView::setCursorTime(qint64 timeUs, bool show)
{
    m_showCursorRow = show;
    if (timeUs < 0) {
        m_cursorRow = -1;
        viewport()->update();
        return;
    }
    m_file.requestRowAtTime(timeUs);
}

void LogView::moveCaret(qint64 row, bool keepAnchor)
{
    if (m_size.rows == 0)
        return;
    m_caret = std::clamp<qint64>(row, 0, m_size.rows - 1);
    if (!keepAnchor || m_anchor < 0)
        m_anchor = m_caret;
    showRow(m_caret);
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent moved(this, 0);
        if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(this))
            moved.setCursorPosition(accessible->textInterface()->cursorPosition());
        QAccessible::updateAccessibility(&moved);
    }
    if (const LogRow *data = rowData(m_caret)) {
        setAccessibleDescription(data->text);
        Q_EMIT timeChosen(data->timeUs);
    }
}

qint64 LogView::firstRowInView() const
{
    return verticalScrollBar()->value();
}

QString LogView::textInView() const
{
    QStringList lines;
    for (qint64 row = firstRowInView(); rowRect(row).isValid(); ++row) {
        const LogRow *data = rowData(row);
        lines.append(data ? data->text : QString());
    }
    return lines.join(u'\n');
}

QRect LogView::rowRect(qint64 row) const
{
    const qint64 at = row - firstRowInView();
    if (at < 0 || at >= rowsInView() || row >= m_size.rows)
        return {};
    return {m_gutter, int(at) * m_rowHeight, viewport()->width() - m_gutter, m_rowHeight};
}

std::pair<qint64, qint64> LogView::selectedRows() const
{
    return m_caret < 0 ? std::pair<qint64, qint64>(-1, -1) : std::minmax({m_anchor, m_caret});
}

void LogView::selectRows(qint64 from, qint64 to)
{
    if (from < 0) {
        m_caret = m_anchor = -1;
        viewport()->update();
        return;
    }
    moveCaret(from, false);
    moveCaret(to, true);
}

/// A screen reader speaks what a program writes while the view follows it.
void LogView::tellNewRows()
{
    if (!QAccessible::isActive() || !m_following || m_size.rows <= m_toldRows)
        return;
    QString text;
    for (qint64 row = std::max(m_toldRows, firstRowInView()); row < m_size.rows; ++row)
        if (const LogRow *data = rowData(row))
            text += data->text + u'\n';
    m_toldRows = m_size.rows;
    if (text.isEmpty())
        return;
    QAccessibleTextInsertEvent inserted(
        this, int(std::max<qsizetype>(0, textInView().size() - text.size())), text);
    QAccessible::updateAccessibility(&inserted);
}

void LogView::copy()
{
    const auto [from, to] = selectedRows();
    if (from < 0)
        return;
    m_copyRows = to - from + 1;
    m_file.requestText(from, to, m_copyLimit, ++m_copyTicket);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const qint64 caret = m_caret < 0 ? verticalScrollBar()->value() : m_caret;
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCaret(caret - 1, shift);
    case Qt::Key_Down:
        return moveCaret(m_caret < 0 ? caret : caret + 1, shift);
    case Qt::Key_PageUp:
        return moveCaret(caret - rowsInView(), shift);
    case Qt::Key_PageDown:
        return moveCaret(caret + rowsInView(), shift);
    case Qt::Key_Home:
        return moveCaret(0, shift);
    case Qt::Key_End:
        moveCaret(m_size.rows - 1, shift);
        return setFollowing(true);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveCaret(rowAt(event->position().toPoint()), event->modifiers() & Qt::ShiftModifier);
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveCaret(rowAt(event->position().toPoint()), true);
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyRows
        = menu->addAction(m_theme.icon(u"copy"_s), tr("Copy lines"), this, &LogView::copy);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setEnabled(m_caret >= 0);
    menu->addAction(tr("Go to the end"), this, [this] { setFollowing(true); });
    menu->popup(event->globalPos());
}

} // namespace tenon::ui
