#include "designer/formgrid.h"

#include "shell/theme/theme.h"
#include "widgets/fields.h"
#include "widgets/small.h"

#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 96;
constexpr int rowHeight = 24;

} // namespace

FormSection::FormSection(const Theme &, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_note(mutedLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(horizontalLine(this));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 2);
    auto *label = new QLabel(title, this);
    label->setFont(Theme::textFont(10, QFont::DemiBold));
    head->addWidget(label, 1);
    head->addWidget(m_note);
    column->addLayout(head);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(12, 0, 12, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    setAccessibleName(title);
}

void FormSection::setNote(const QString &note)
{
    m_note->setText(note);
}

QLabel *FormSection::addRow(const QString &label, QWidget *editor, QWidget *behind)
{
    // Words wrap; a name is shortened.
    const bool words = label.contains(u' ');
    auto *name = words ? new QLabel(this) : new ElidedLabel(Qt::ElideMiddle, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(words);
    name->setText(label);
    name->setToolTip(label);
    name->setFixedWidth(labelWidth);
    name->setMinimumHeight(rowHeight);
    addRow(name, editor, behind);
    return name;
}

void FormSection::addRow(QWidget *label, QWidget *editor, QWidget *behind)
{
    m_grid->addWidget(label, m_rows, 0, Qt::AlignTop);
    if (behind) {
        // Each row for itself: one with little behind it leaves its editor more room.
        auto *both = new QHBoxLayout;
        both->setSpacing(8);
        both->addWidget(editor, 1);
        both->addWidget(behind, 0, Qt::AlignTop);
        m_grid->addLayout(both, m_rows, 1, 1, 2);
    } else {
        m_grid->addWidget(editor, m_rows, 1, 1, 2);
    }
    ++m_rows;
}

void FormSection::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_rows, 0, 1, 3);
    ++m_rows;
}

FlagField::FlagField(const QString &text, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    // The box beside the first line, which stands as that of the row's name does.
    m_box->setFixedHeight(rowHeight);
    row->addWidget(m_box, 0, Qt::AlignTop);
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumHeight(rowHeight);
    row->addWidget(label, 1);
    m_box->setAccessibleName(accessibleName);
    setFocusProxy(m_box);
}

void FlagField::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

TextField::TextField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_problem(problemLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    m_line->setAccessibleName(name);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextField::check);
    connect(m_line, &QLineEdit::editingFinished, this, &TextField::commit);
}

void TextField::setText(const std::optional<QString> &text, const QString &placeholder)
{
    m_text = text;
    m_line->setPlaceholderText(text ? placeholder : tr("several values"));
    const QString shown = text.value_or(QString());
    if (m_line->isModified() || m_line->text() == shown)
        return;
    m_line->setText(shown);
    m_line->setCursorPosition(0);
}

void TextField::setProposals(const QStringList &proposals)
{
    auto *completer = new QCompleter(proposals, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
}

bool TextField::check()
{
    const QString problem = m_judge ? m_judge(m_line->text()) : QString();
    m_problem->setText(problem);
    markField(m_line, m_problem, !problem.isEmpty());
    return problem.isEmpty();
}

void TextField::commit()
{
    if (!m_line->isModified() || !check())
        return;
    m_line->setModified(false);
    const QString text = m_line->text().trimmed();
    if (m_text ? text != *m_text : !text.isEmpty())
        Q_EMIT committed(text);
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_line->isModified()) {
        m_line->setModified(false);
        m_line->setText(m_text.value_or(QString()));
        check();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QToolButton *rowButton(const Theme &theme, const QString &icon, const QString &name,
                       QWidget *parent)
{
    auto *button
        = static_cast<QToolButton *>(iconButton(theme.icon(icon, &Tokens::muted), name, parent));
    button->setIconSize({14, 14});
    return button;
}

} // namespace tenon::ui
