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
    , m_name(info.target.name)
    , m_countdown(new QLabel(this))
    , m_now(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = on ? tr("Start %1").arg(m_name) : tr("Stop %1").arg(m_name);
    setWindowTitle(title);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    auto *head = new QLabel(title, this);
    head->setFont(Theme::textFont(13, QFont::DemiBold));
    head->setTextFormat(Qt::PlainText);
    layout->addWidget(head);
    const auto say = [&](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
        return label;
    };
    if (!on && info.target.kind == catalogue::TargetKind::Instance)
        say(messageText(Error{Error::Code::Refused, "target.instance-disk", {}, {}, {}}));
    if (!info.target.simulated) {
        say(tr("This command of yours will run on this computer:"));
        auto *command = new QPlainTextEdit(this);
        command->setReadOnly(true);
        command->setPlainText(on ? info.target.startCommand : info.target.stopCommand);
        command->setFont(Theme::codeFont());
        command->setTabChangesFocus(true);
        command->setFixedHeight(72);
        command->setAccessibleName(tr("Command"));
        layout->addWidget(command);
        if (!on)
            say(tr("Jobs that other people run there cannot be seen from here."));
        m_left = countdownSeconds;
        layout->addWidget(m_countdown);
    } else {
        m_countdown->hide();
    }
    auto *buttons = new QHBoxLayout;
    auto *keep = new QPushButton(tr("Cancel"), this);
    m_now->setText(on ? tr("Start now") : tr("Stop now"));
    m_now->setObjectName(u"power.now"_s);
    m_now->setProperty("primary", true);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(m_now);
    layout->addLayout(buttons);
    keep->setFocus();
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_now, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_timer, &QTimer::timeout, this, &PowerDialog::count);
    if (m_left > 0) {
        m_countdown->setText(on ? tr("Starts in %n second(s)", nullptr, m_left)
                                : tr("Stops in %n second(s)", nullptr, m_left));
        m_timer.start(1000);
    }
}

void PowerDialog::count()
{
    if (--m_left <= 0)
        return accept();
    m_countdown->setText(m_on ? tr("Starts in %n second(s)", nullptr, m_left)
                              : tr("Stops in %n second(s)", nullptr, m_left));
}

} // namespace tenon::ui
