#include "widgets/trail.h"

#include "shell/theme/theme.h"
#include "widgets/small.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char placeProperty[] = "place";

} // namespace

Trail::Trail(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(8, 2, 8, 2);
    m_row->setSpacing(2);
    hide();
}

void Trail::setPlaces(const QStringList &titles)
{
    if (titles == m_titles)
        return;
    m_titles = titles;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < int(titles.size()); ++i) {
        const QString &title = titles.at(i);
        if (i > 0)
            m_row->addWidget(mutedLabel(u"›"_s, this));
        if (i + 1 == int(titles.size())) {
            auto *label = new QLabel(title, this);
            label->setTextFormat(Qt::PlainText);
            label->setFont(Theme::textFont(10, QFont::DemiBold));
            m_row->addWidget(label);
            continue;
        }
        auto *button = new QPushButton(QString(title).replace(u'&', u"&&"_s), this);
        button->setProperty("link", true);
        button->setAccessibleName(tr("Back to %1").arg(title));
        button->setProperty(placeProperty, i);
        // Not at once: the button goes with the line it stands in.
        connect(
            button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i); },
            Qt::QueuedConnection);
        m_row->addWidget(button);
    }
    m_row->addStretch();
    setVisible(titles.size() > 1);
}

void Trail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        for (auto *button : findChildren<QPushButton *>())
            button->setAccessibleName(
                tr("Back to %1").arg(m_titles.value(button->property(placeProperty).toInt())));
    QWidget::changeEvent(event);
}

} // namespace tenon::ui
