#include "shell/undobar.h"

#include "widgets/small.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;

UndoBar::UndoBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new ElidedLabel(Qt::ElideMiddle, this))
    , m_undo(new QPushButton(this))
    , m_close(iconButton(theme.icon(u"close"_s, &Tokens::muted), {}, this))
{
    setObjectName(u"undo.bar"_s);
    setProperty("stripTop", true);
    setFixedHeight(37);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(12);
    m_undo->setProperty("link", true);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    connect(&theme, &Theme::changed, this, &UndoBar::look);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const Offer offer = m_offers.takeLast().second;
        look();
        offer.undo();
    });
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    look();
}

int UndoBar::add(Offer offer)
{
    m_offers.append({m_next, std::move(offer)});
    look();
    return m_next++;
}

void UndoBar::drop(int number)
{
    if (m_offers.removeIf([number](const auto &each) { return each.first == number; }) > 0)
        look();
}

void UndoBar::clear()
{
    m_offers.clear();
    look();
}

void UndoBar::look()
{
    if (m_offers.isEmpty() && isAncestorOf(QApplication::focusWidget()))
        Q_EMIT left();
    setVisible(!m_offers.isEmpty());
    m_undo->setText(tr("Undo"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    if (m_offers.isEmpty())
        return;
    const Offer &offer = m_offers.last().second;
    m_icon->setPixmap(m_theme.icon(offer.icon, &Tokens::muted).pixmap(16, 16));
    m_text->setText(offer.text());
    m_undo->setAccessibleName(offer.name());
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        look();
}

} // namespace tenon::ui
