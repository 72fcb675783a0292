#include "widgets/small.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tenon::ui {

bool takesFocus(const QWidget *widget, const QWidget *in)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(in)
           && widget->isEnabledTo(in);
}

QWidget *firstControl(const QWidget *in)
{
    QWidget *next = in->nextInFocusChain();
    while (in->isAncestorOf(next) && !takesFocus(next, in))
        next = next->nextInFocusChain();
    return in->isAncestorOf(next) ? next : nullptr;
}

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : QLabel(parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {24, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), m_mode, width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(alignment() | Qt::AlignVCenter), shown);
}

StateGlyph::StateGlyph(const Theme &theme, int side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(side, side);
    m_timer.setInterval(50);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_turn = std::fmod(m_turn + 0.045, 1.0);
        update();
    });
    connect(&theme, &Theme::changed, this, [this] {
        updateTimer();
        update();
    });
}

void StateGlyph::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    updateTimer();
    update();
}

void StateGlyph::updateTimer()
{
    if (m_look == Look::Running && isVisible() && !m_theme.reducedMotion())
        m_timer.start();
    else
        m_timer.stop();
}

void StateGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), m_look, m_theme.tokens(), m_turn);
}

void StateGlyph::showEvent(QShowEvent *)
{
    updateTimer();
}
void StateGlyph::hideEvent(QHideEvent *)
{
    updateTimer();
}

KeyValue::KeyValue(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(mutedLabel(key, this))
    , m_value(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    m_key->setFont(Theme::textFont(8.5));
    m_value->setFont(Theme::figureFont(10, QFont::Medium));
    m_value->setTextFormat(Qt::PlainText);
    layout->addStretch();
    layout->addWidget(m_key);
    layout->addWidget(m_value);
    layout->addStretch();
}

void KeyValue::setKey(const QString &key)
{
    m_key->setText(key);
}

void KeyValue::setValue(const QString &value)
{
    m_value->setText(value);
    m_value->setAccessibleName(m_key->text() + QStringLiteral(": ") + value);
    setVisible(!m_folded && !value.isEmpty());
}

void KeyValue::setFolded(bool folded)
{
    m_folded = folded;
    setVisible(!folded && !m_value->text().isEmpty());
}

EmptyState::EmptyState(const Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(mutedLabel({}, this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 12, 32, 12);
    layout->setSpacing(8);
    setProperty("document", true);
    setAttribute(Qt::WA_StyledBackground);
    const auto draw = [this, &theme, icon] {
        m_icon->setPixmap(theme.icon(icon, &Tokens::muted).pixmap(40, 40));
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
    m_title->setFont(Theme::textFont(13, QFont::DemiBold));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_button->hide();
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionWanted);
}

void EmptyState::setTexts(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

QFrame *horizontalLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("hline", true);
    line->setFixedHeight(1);
    return line;
}

QFrame *verticalLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("vline", true);
    line->setFixedWidth(1);
    return line;
}

QFrame *barFrame(int height, QWidget *parent, bool lineOnTop)
{
    auto *bar = new QFrame(parent);
    bar->setProperty(lineOnTop ? "stripTop" : "strip", true);
    bar->setFixedHeight(height);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(8);
    return bar;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("muted", true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void keepCaptionsWhole(QHeaderView *header)
{
    const auto widen = [header] {
        for (int i = 0; i < header->count(); ++i)
            if (header->sectionResizeMode(i) == QHeaderView::Interactive
                && !header->isSectionHidden(i)
                && header->sectionSize(i) < header->sectionSizeHint(i))
                header->resizeSection(i, header->sectionSizeHint(i));
    };
    widen();
    QObject::connect(header->model(), &QAbstractItemModel::headerDataChanged, header, widen);
}

QAbstractButton *iconButton(const QIcon &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace tenon::ui
