#include "designer/bindingfield.h"

#include "designer/formgrid.h"
#include "shell/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;

BindingField::BindingField(const Theme &theme, const QString &port, PortKind, QWidget *parent)
    : QWidget(parent)
    , m_port(port)
    , m_button(new QPushButton(this))
    , m_line(new QLineEdit(this))
    , m_pick(rowButton(theme, u"chevron"_s, tr("Choose what %1 gets").arg(port), this))
    , m_go(rowButton(theme, u"forward"_s, tr("Go to where %1 comes from").arg(port), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_button, 1);
    row->addWidget(m_line, 1);
    row->addWidget(m_pick);
    row->addWidget(m_go);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_button->setProperty("value", true);
    m_line->setPlaceholderText(tr("a path or azureml:name:version"));
    m_line->setAccessibleName(port);
    m_button->setObjectName(port); // its name for people tells what it gets
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &BindingField::pickWanted);
    connect(m_pick, &QToolButton::clicked, this, &BindingField::pickWanted);
    connect(m_go, &QToolButton::clicked, this, [this] { Q_EMIT sourceWanted(m_node); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (!m_line->isModified())
            return;
        m_line->setModified(false);
        Q_EMIT pathCommitted(m_line->text().trimmed());
    });
    show(false);
}

void BindingField::show(bool path)
{
    m_button->setVisible(!path);
    m_line->setVisible(path);
    m_pick->setVisible(path);
    m_go->setVisible(m_node != 0 && !path);
    setFocusProxy(path ? static_cast<QWidget *>(m_line) : m_button);
}

// A line that goes while somebody writes in it would write half of what was meant.
bool BindingField::isTyping() const
{
    return m_line->isVisible() && (m_line->hasFocus() || m_line->isModified());
}

void BindingField::showSource(const QString &text, qint64 node)
{
    if (isTyping())
        return;
    m_node = node;
    m_source = text;
    m_button->setToolTip(text);
    m_button->setAccessibleName(tr("%1 gets %2").arg(m_port, text));
    m_button->setProperty("wrong", false);
    show(false);
    fitSource();
}

void BindingField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSource();
}

void BindingField::fitSource()
{
    if (m_source.isEmpty())
        return;
    constexpr int margins = 22;
    QString text = m_button->fontMetrics().elidedText(m_source, Qt::ElideMiddle,
                                                      m_button->width() - margins);
    m_button->setText(text.replace(u'&', u"&&"_s));
}

void BindingField::showPath(const QString &path)
{
    m_node = 0;
    if (!m_line->isModified() && m_line->text() != path)
        m_line->setText(path);
    m_line->setToolTip(path);
    show(true);
}

void BindingField::showNothing(bool needed)
{
    if (isTyping())
        return;
    m_node = 0;
    m_source.clear();
    m_line->clear();
    m_button->setText(needed ? tr("Choose…") : tr("nothing"));
    m_button->setToolTip({});
    m_button->setAccessibleName(needed ? tr("%1 needs something").arg(m_port)
                                       : tr("%1 gets nothing").arg(m_port));
    m_button->setProperty("wrong", needed);
    m_button->style()->unpolish(m_button);
    m_button->style()->polish(m_button);
    show(false);
}

void BindingField::editPath()
{
    m_node = 0;
    show(true);
    m_line->setFocus();
}

} // namespace tenon::ui
