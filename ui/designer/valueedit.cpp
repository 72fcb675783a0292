#include "designer/valueedit.h"

#include "shell/theme/theme.h"
#include "widgets/fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 64;

bool isNumber(const QString &type)
{
    return type == u"integer" || type == u"number";
}

std::optional<double> limit(const std::optional<Value> &value)
{
    return value ? pythonFloat(value->str()) : std::nullopt;
}

} // namespace

QString valueText(const Value &value)
{
    if (const bool *on = value.asBool())
        return *on ? u"true"_s : u"false"_s;
    return value.isNull() ? QString() : value.str();
}

Value valueOf(const QString &type, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (type == u"boolean")
        return Value(trimmed.compare(u"true"_s, Qt::CaseInsensitive) == 0);
    if (isNumber(type) && !trimmed.contains(u"${{"_s)) {
        bool whole = false;
        const qint64 number = trimmed.toLongLong(&whole);
        if (whole)
            return Value(number);
        if (const auto real = pythonFloat(trimmed); real && type == u"number")
            return Value(*real);
    }
    return Value(text);
}

QString valueProblem(const assets::PortDecl &port, const QString &text, bool needed)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return needed ? ValueEdit::tr("A value is needed here.") : QString();
    if (trimmed.contains(u"${{"_s))
        return {};
    bool whole = true;
    if (port.type == u"integer")
        (void)trimmed.toLongLong(&whole);
    const std::optional<double> number = isNumber(port.type) ? pythonFloat(trimmed) : std::nullopt;
    if (!whole)
        return ValueEdit::tr("A whole number is needed here.");
    if (isNumber(port.type) && !number)
        return ValueEdit::tr("A number is needed here.");
    const auto least = limit(port.minimum), most = limit(port.maximum);
    if (number && least && *number < *least)
        return ValueEdit::tr("At least %1 is needed here.").arg(port.minimum->str());
    if (number && most && *number > *most)
        return ValueEdit::tr("At most %1 may stand here.").arg(port.maximum->str());
    QStringList allowed;
    for (const Value &each : port.enumeration)
        allowed.append(valueText(each));
    if (!allowed.isEmpty() && !allowed.contains(trimmed))
        return ValueEdit::tr("One of these is needed here: %1").arg(allowed.join(u", "_s));
    return {};
}

QString rangeText(const assets::PortDecl &port)
{
    if (!port.enumeration.empty())
        return ValueEdit::tr("one of %1").arg(port.enumeration.size());
    if (port.minimum && port.maximum)
        return u"%1 – %2"_s.arg(port.minimum->str(), port.maximum->str());
    if (port.minimum)
        return u"≥ %1"_s.arg(port.minimum->str());
    return port.maximum ? u"≤ %1"_s.arg(port.maximum->str()) : QString();
}

ValueEdit::ValueEdit(assets::PortDecl port, QWidget *parent)
    : QWidget(parent)
    , m_port(std::move(port))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (m_port.type == u"boolean") {
        m_check = new QCheckBox(this);
        connect(m_check, &QCheckBox::clicked, this,
                [this](bool on) { Q_EMIT committed(Value(on)); });
        column->addWidget(m_check);
    } else if (!m_port.enumeration.empty()) {
        m_choice = new QComboBox(this);
        // Long choices must not widen the dock.
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const Value &each : m_port.enumeration)
            m_choice->addItem(valueText(each));
        m_choice->installEventFilter(this); // the wheel scrolls the form
        m_choice->setFocusPolicy(Qt::StrongFocus);
        connect(m_choice, &QComboBox::activated, this, [this](int at) {
            if (at >= 0 && at < int(m_port.enumeration.size()))
                Q_EMIT committed(m_port.enumeration[size_t(at)]);
        });
        column->addWidget(m_choice);
    } else {
        m_line = new QLineEdit(this);
        if (isNumber(m_port.type))
            m_line->setFont(Theme::figureFont());
        m_line->installEventFilter(this);
        connect(m_line, &QLineEdit::textEdited, this, &ValueEdit::check);
        connect(m_line, &QLineEdit::editingFinished, this, &ValueEdit::commitText);
        column->addWidget(m_line);
    }
    // With its range behind it a row is no wider than the dock beside a scroll bar.
    if (!m_check)
        control()->setMinimumWidth(narrowest);
    m_problem = problemLabel({}, this);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    setFocusProxy(control());
    setToolTip(m_port.description);
    setName(m_port.name);
}

QWidget *ValueEdit::control() const
{
    return m_check    ? static_cast<QWidget *>(m_check)
           : m_choice ? static_cast<QWidget *>(m_choice)
                      : m_line;
}

void ValueEdit::setName(const QString &name)
{
    control()->setAccessibleName(name);
    QString about = m_port.description;
    if (const QString range = rangeText(m_port); !range.isEmpty())
        about += (about.isEmpty() ? QString() : u" "_s) + range;
    control()->setAccessibleDescription(about);
}

bool ValueEdit::isNeeded() const
{
    return !m_port.optional && !m_port.defaultValue;
}

QString ValueEdit::text() const
{
    return m_line ? m_line->text() : QString();
}

void ValueEdit::setValue(const std::optional<Value> &value, bool several)
{
    m_value = value;
    m_several = several;
    const std::optional<Value> shown = value && !value->isNull() ? value : m_port.defaultValue;
    if (m_check) {
        m_check->setTristate(several);
        if (several)
            m_check->setCheckState(Qt::PartiallyChecked);
        else
            m_check->setChecked(shown && shown->asBool() && *shown->asBool());
    } else if (m_choice) {
        m_choice->setCurrentIndex(several || !shown ? -1 : m_choice->findText(valueText(*shown)));
        m_choice->setPlaceholderText(several ? tr("several values") : tr("no value"));
    } else {
        // What is being typed is not taken away.
        const QString text = value && !several ? valueText(*value) : QString();
        if (!m_line->isModified() && m_line->text() != text) {
            m_line->setText(text);
            m_line->setCursorPosition(0);
        }
        m_line->setPlaceholderText(several               ? tr("several values")
                                   : m_port.defaultValue ? valueText(*m_port.defaultValue)
                                   : m_port.optional     ? tr("no value")
                                                         : m_port.type);
        check();
    }
}

void ValueEdit::setLocked(const QString &text)
{
    control()->setEnabled(false);
    if (!m_line)
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
    m_line->setToolTip(text);
}

void ValueEdit::check()
{
    const QString problem = m_several && m_line->text().isEmpty()
                                ? QString()
                                : valueProblem(m_port, m_line->text(), isNeeded());
    m_problem->setText(problem);
    markField(m_line, m_problem, !problem.isEmpty());
}

// What cannot be stays in the line, marked, and goes nowhere.
void ValueEdit::commitText()
{
    if (!m_line->isModified())
        return;
    const QString text = m_line->text();
    if (!valueProblem(m_port, text, false).isEmpty())
        return;
    m_line->setModified(false);
    if (m_several && text.isEmpty())
        return;
    const std::optional<Value> value
        = text.trimmed().isEmpty() ? std::nullopt : std::optional(valueOf(m_port.type, text));
    if (m_several || value != m_value)
        Q_EMIT committed(value);
}

void ValueEdit::step(int by)
{
    const QString text = m_line->text().isEmpty() ? m_line->placeholderText() : m_line->text();
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    if (!whole || !valueProblem(m_port, QString::number(number + by), true).isEmpty())
        return;
    m_line->setText(QString::number(number + by));
    m_line->setModified(true);
    check();
}

bool ValueEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_choice && event->type() == QEvent::Wheel && !m_choice->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_line->isModified()) {
            m_line->setModified(false);
            setValue(m_value, m_several);
            return true;
        }
        if (isNumber(m_port.type) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tenon::ui
