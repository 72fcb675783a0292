#include "designer/picklist.h"

#include "designer/portshape.h"
#include "shell/theme/theme.h"
#include "widgets/small.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize listSize{400, 300};
constexpr int rowHeight = 24;
constexpr int margin = 8;
constexpr int idRole = Qt::UserRole;
constexpr qsizetype mostShown = 300;

QIcon shapeIcon(PortKind kind, const Tokens &tokens)
{
    QPixmap picture(32, 32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintPortShape(painter, {8, 8}, 5, kind, tokens);
    return picture;
}

bool matches(const PickList::Item &item, const QStringList &words)
{
    return std::ranges::all_of(words, [&item](const QString &word) {
        return item.title.contains(word, Qt::CaseInsensitive)
               || item.detail.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

PickList::PickList(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_caption(mutedLabel({}, this))
    , m_search(new QLineEdit(this))
    , m_view(new QListWidget(this))
    , m_nothing(mutedLabel({}, this))
{
    setProperty("card", true);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_caption);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing);
    m_caption->setWordWrap(true);
    m_search->addAction(theme.icon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Filter"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setIconSize({16, 16});
    m_nothing->setWordWrap(true);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &PickList::fill);
    connect(m_view, &QListWidget::itemClicked, this, &PickList::choose);
    connect(m_view, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && isVisible())
            Q_EMIT walked(item->data(idRole).toString());
    });
    hide();
}

void PickList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_search->setPlaceholderText(tr("Filter"));
}

QStringList PickList::titles() const
{
    QStringList titles;
    for (int i = 0; i < m_view->count(); ++i)
        titles.append(m_view->item(i)->text());
    return titles;
}

QStringList PickList::ids() const
{
    QStringList ids;
    for (int i = 0; i < m_view->count(); ++i)
        ids.append(m_view->item(i)->data(idRole).toString());
    return ids;
}

void PickList::open(const QPoint &at, const QList<Item> &items, const QString &caption,
                    const QString &nothing)
{
    if (std::exchange(m_open, false))
        Q_EMIT left(); // what it was about until now
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    m_items = items;
    m_caption->setText(caption);
    m_search->setAccessibleName(caption);
    m_view->setAccessibleName(caption);
    m_nothing->setText(nothing);
    m_search->clear();
    fill();
    const QSize room = parentWidget()->size() - QSize(2 * margin, 2 * margin);
    const QSize size = listSize.boundedTo(room);
    resize(size);
    move(std::clamp(at.x(), margin,
                    std::max(margin, parentWidget()->width() - size.width() - margin)),
         std::clamp(at.y(), margin,
                    std::max(margin, parentWidget()->height() - size.height() - margin)));
    m_open = true;
    show();
    raise();
    m_search->setFocus();
}

void PickList::fill()
{
    m_view->clear();
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const Item &item : std::as_const(m_items)) {
        if (!matches(item, words))
            continue;
        auto *row = new QListWidgetItem(
            item.detail.isEmpty() ? item.title : item.title + u"   "_s + item.detail, m_view);
        row->setSizeHint({1, rowHeight}); // no wider than the list: elided
        row->setData(idRole, item.id);
        if (!item.icon.isEmpty())
            row->setIcon(m_theme.icon(item.icon, &Tokens::muted));
        else if (item.kind)
            row->setIcon(shapeIcon(*item.kind, m_theme.tokens()));
        row->setToolTip(row->text());
        if (m_view->count() >= mostShown)
            break;
    }
    m_view->setCurrentRow(m_view->count() > 0 ? 0 : -1);
    if (m_view->count() == 0 && isVisible()) // of a row that went nothing is told by the list
        Q_EMIT walked({});
    m_nothing->setVisible(m_view->count() == 0);
    m_view->setVisible(m_view->count() > 0);
}

void PickList::choose()
{
    const QListWidgetItem *item = m_view->currentItem();
    if (!item)
        return;
    const QString id = item->data(idRole).toString();
    leave(true);
    Q_EMIT chosen(id);
}

void PickList::leave(bool back)
{
    m_open = false;
    // First: hidden with the keyboard in it, it would go to whoever is next for a moment, which a
    // page keeps as the place one was at.
    if (back && m_before)
        m_before->setFocus();
    hide();
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (m_open && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            leave(false);
            Q_EMIT left();
        }
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool press = event->type() == QEvent::KeyPress;
    const int by = key->key() == Qt::Key_Down ? 1 : -1;
    switch (key->key()) {
    case Qt::Key_Escape:
        if (press) {
            leave(true);
            Q_EMIT left();
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press)
            choose();
        break;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (press && m_view->count() > 0)
            m_view->setCurrentRow(std::clamp(m_view->currentRow() + by, 0, m_view->count() - 1));
        break;
    default:
        return QFrame::eventFilter(watched, event);
    }
    event->accept();
    return true;
}

} // namespace tenon::ui
