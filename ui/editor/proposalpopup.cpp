#include "editor/proposalpopup.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tenon::ui {

namespace {

constexpr int shownRows = 10;
constexpr int narrowest = 380, widest = 560;
constexpr qsizetype longestLetter = 4; // bytes

} // namespace

ProposalPopup::ProposalPopup(SourceEdit &edit)
    : QFrame(edit.viewport())
    , m_edit(edit)
    , m_list(new QListWidget(this))
    , m_detail(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFont(edit.font());
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(8, 4, 8, 6);
    m_detail->setProperty("muted", true);
    column->addWidget(m_list);
    column->addWidget(m_detail);
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ProposalPopup::tell);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        // One letter more may be typed; anywhere else it is about something else.
        const qsizetype at = m_edit.selection().cursor;
        if (isVisible() && !m_taking && (at < m_cursor || at > m_cursor + longestLetter))
            hide();
    });
    connect(&edit, &SourceEdit::typed, this, [this] {
        if (!isVisible())
            return;
        const qsizetype at = m_edit.selection().cursor;
        m_end += at - std::exchange(m_cursor, at);
    });
    connect(edit.verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    connect(edit.horizontalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    edit.installEventFilter(this);
    setTexts();
    hide();
}

void ProposalPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void ProposalPopup::setTexts()
{
    m_list->setAccessibleName(tr("Proposals"));
}

void ProposalPopup::propose(qsizetype begin, qsizetype end, const QList<Item> &items)
{
    m_items = items;
    m_begin = begin;
    m_end = end;
    m_cursor = m_edit.selection().cursor;
    if (items.isEmpty())
        return hide();
    m_list->clear();
    for (const Item &item : items)
        m_list->addItem(item.text);
    m_list->setCurrentRow(0);
    show();
    raise();
    tell();
}

void ProposalPopup::place()
{
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height());
    const int rows = std::min(shownRows, int(m_items.size()));
    const int wide = std::min(std::clamp(m_list->sizeHintForColumn(0) + 40, narrowest, widest),
                              std::max(120, m_edit.viewport()->width() - 8));
    m_list->setFixedHeight(row * rows + 4);
    const int detail = m_detail->isHidden() ? 0 : m_detail->heightForWidth(wide - 2);
    m_detail->setFixedHeight(detail);
    resize(wide, m_list->height() + detail + 2);
    const QRect at = m_edit.rectAt(m_begin);
    const QRect area = m_edit.viewport()->rect();
    int y = at.bottom() + 2;
    if (y + height() > area.bottom() && at.top() - height() - 2 >= 0)
        y = at.top() - height() - 2;
    QWidget::move(std::clamp(at.left(), 0, std::max(0, area.width() - this->width())), y);
}

void ProposalPopup::tell()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_items.size())
        return;
    m_detail->setText(m_items[row].detail);
    m_detail->setVisible(!m_items[row].detail.isEmpty());
    place();
    if (!isVisible() || !QAccessible::isActive())
        return;
    // The focus is in the text: a screen reader is told what is chosen.
    const QString detail = m_items[row].detail;
    QAccessibleAnnouncementEvent event(
        &m_edit,
        detail.isEmpty() ? m_items[row].text : m_items[row].text + QStringLiteral(", ") + detail);
    QAccessible::updateAccessibility(&event);
}

void ProposalPopup::move(int by)
{
    const int count = m_list->count();
    if (std::abs(by) == 1) // around the ends
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
    else
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, count - 1));
}

void ProposalPopup::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_items.size())
        return;
    const QByteArray &bytes = m_edit.source().bytes();
    // What was typed since belongs to it.
    const qsizetype end = std::clamp(m_end, m_begin, bytes.size());
    const QByteArray insert = m_items[row].insert;
    m_taking = true;
    m_edit.apply({{{m_begin, bytes.sliced(m_begin, end - m_begin), insert}},
                  {m_begin + insert.size(), m_begin + insert.size()}});
    m_taking = false;
    hide();
    m_edit.setFocus();
}

bool ProposalPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_edit || !isVisible())
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        hide();
        return false;
    }
    // Escape and Return are keys of this list first, whatever else they are shortcuts of.
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QFrame::eventFilter(watched, event);
    const bool press = event->type() == QEvent::KeyPress;
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (press)
            move(key->key() == Qt::Key_Down ? 1 : -1);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (press)
            move(key->key() == Qt::Key_PageDown ? shownRows : -shownRows);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (press)
            take();
        break;
    case Qt::Key_Escape:
        if (press)
            hide();
        break;
    default:
        return QFrame::eventFilter(watched, event);
    }
    event->accept();
    return true;
}

} // namespace tenon::ui
