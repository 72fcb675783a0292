#include "compute/powerdialog.h"

#include "base/messages.h"
#include "widgets/small.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

bool PowerDialog::isNeeded(const items::ComputeInfo &info, bool on)
{
    return !info.target.simulated || (!on && info.target.kind == catalogue::TargetKind::Instance);
}

PowerDialog::PowerDialog(const items::ComputeInfo &info, bool on, QWidget *parent)
    : QDialog(parent)
    , m_on(on)
    , m_isCommand(!info.target.simulated)
    , m_timer(this)
    , m_countdown(new QLabel(this))
    , m_go(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title
        = on ? tr("Start %1").arg(info.target.name) : tr("Stop %1").arg(info.target.name);
    setWindowTitle(title);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    auto *head = new QLabel(title, this);
    head->setFont(Theme::textFont(13, QFont::DemiBold));
    head->setTextFormat(Qt::PlainText);
    layout->addWidget(head);
    const auto tell = [&](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    };
    if (!on && info.target.kind == catalogue::TargetKind::Instance)
        tell(messageText(Error{Error::Code::Refused, "target.instance-disk", {}, {}, {}}));
    if (m_isCommand) {
        tell(tr("This command of yours will run on this computer:"));
        auto *command = new QPlainTextEdit(this);
        command->setReadOnly(true);
        command->setPlainText(on ? info.target.startCommand : info.target.stopCommand);
        command->setFont(Theme::codeFont());
        command->setTabChangesFocus(true);
        command->setFixedHeight(72);
        command->setAccessibleName(tr("Command"));
        layout->addWidget(command);
        if (!on)
            tell(tr("Jobs that other people run there cannot be seen from here."));
        layout->addWidget(m_countdown);
    }
    m_countdown->setObjectName(u"power.countdown"_s);
    m_countdown->hide();
    auto *buttons = new QHBoxLayout;
    auto *keep = new QPushButton(tr("Cancel"), this);
    m_go->setObjectName(u"power.go"_s);
    m_go->setProperty("primary", true);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(m_go);
    layout->addLayout(buttons);
    keep->setFocus();
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &PowerDialog::go);
    connect(&m_timer, &QTimer::timeout, this, &PowerDialog::count);
    say();
}

// The first press announces a command, the second one waits no longer.
void PowerDialog::go()
{
    if (!m_isCommand || m_left > 0)
        return accept();
    m_left = countdownSeconds;
    m_timer.start(1000);
    m_countdown->show();
    say();
}

void PowerDialog::count()
{
    if (--m_left <= 0)
        return accept();
    say();
}

void PowerDialog::say()
{
    if (m_isCommand && m_left == 0)
        return m_go->setText(m_on ? tr("Start") : tr("Stop"));
    m_go->setText(m_on ? tr("Start now") : tr("Stop now"));
    m_countdown->setText(m_on ? tr("Starts in %n second(s)", nullptr, m_left)
                              : tr("Stops in %n second(s)", nullptr, m_left));
}

} // namespace tenon::ui
