#include "designer/quickadd.h"

#include "shell/theme/theme.h"
#include "widgets/small.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize listSize{320, 300};
constexpr int margin = 8;

} // namespace

QuickAdd::QuickAdd(const Theme &theme, items::ComponentCatalogue &catalogue, QWidget *parent)
    : QFrame(parent)
    , m_model(new ComponentList(catalogue, this))
    , m_caption(mutedLabel({}, this))
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_nothing(mutedLabel({}, this))
{
    setProperty("card", true);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_caption);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing);
    m_search->addAction(theme.icon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ComponentDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_nothing->setWordWrap(true);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &QuickAdd::refresh);
    connect(m_view, &QListView::clicked, this, &QuickAdd::choose);
    // Also when the components are read anew while it is open.
    connect(m_model, &QAbstractItemModel::modelReset, this, &QuickAdd::goToFirst);
    setTexts();
    hide();
}

void QuickAdd::setTexts()
{
    m_search->setPlaceholderText(tr("Search components"));
    m_search->setAccessibleName(tr("Search components"));
    m_view->setAccessibleName(tr("Components that fit"));
    m_nothing->setText(tr("No component fits. Escape closes the list."));
}

void QuickAdd::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void QuickAdd::open(const QPoint &at, const ComponentFilter &filter, const QString &caption)
{
    m_before = QApplication::focusWidget();
    m_caption->setText(caption);
    m_model->setFilter(filter);
    m_search->setText(filter.text);
    const QSize size = listSize.boundedTo(parentWidget()->size() - QSize(2 * margin, 2 * margin));
    resize(size);
    move(std::clamp(at.x(), margin,
                    std::max(margin, parentWidget()->width() - size.width() - margin)),
         std::clamp(at.y(), margin,
                    std::max(margin, parentWidget()->height() - size.height() - margin)));
    refresh();
    m_open = true;
    show();
    raise();
    m_search->setFocus();
    m_search->end(false);
}

void QuickAdd::refresh()
{
    ComponentFilter filter = m_model->filter();
    filter.text = m_search->text();
    m_model->setFilter(filter);
    goToFirst();
}

void QuickAdd::goToFirst()
{
    const int row = m_model->componentRow(0);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_nothing->setVisible(row < 0);
}

void QuickAdd::choose()
{
    const items::ComponentEntry *entry = m_model->entry(m_view->currentIndex());
    if (!entry)
        return;
    const QString id = entry->id;
    leave(true);
    Q_EMIT chosen(id);
}

void QuickAdd::leave(bool back)
{
    m_open = false;
    // First: hidden with the keyboard in it, it would go to whoever is next for a moment, which a
    // page keeps as the place one was at.
    if (back && m_before)
        m_before->setFocus();
    hide();
}

bool QuickAdd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // Another window in front is no reason to go; a click beside the list is.
        if (m_open && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
            leave(false);
            Q_EMIT left();
        }
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool press = event->type() == QEvent::KeyPress;
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
    case Qt::Key_Up: {
        const int by = key->key() == Qt::Key_Down ? 1 : -1;
        const int row = m_model->componentRow(m_view->currentIndex().row() + by, by);
        if (press && row >= 0)
            m_view->setCurrentIndex(m_model->index(row));
        break;
    }
    default:
        return QFrame::eventFilter(watched, event);
    }
    event->accept();
    return true;
}

} // namespace tenon::ui
