#include "shell/clonedialog.h"

#include "widgets/fields.h"
#include "widgets/pathdialog.h"
#include "widgets/small.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProcessEnvironment>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSaid = 4096;

} // namespace

CloneDialog::CloneDialog(const Theme &theme, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_address(new QLineEdit(this))
    , m_folder(new QLineEdit(folder, this))
    , m_target(mutedLabel({}, this))
    , m_problem(problemLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_clone(new QPushButton(tr("Clone"), this))
    , m_git(new QProcess) // it may outlive the window
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Clone a repository"));
    build();
    connect(m_address, &QLineEdit::textChanged, this, &CloneDialog::update);
    connect(m_folder, &QLineEdit::textChanged, this, &CloneDialog::update);
    connect(m_clone, &QPushButton::clicked, this, &CloneDialog::clone);
    connect(m_git, &QProcess::readyReadStandardError, this, &CloneDialog::read);
    connect(m_git, &QProcess::finished, this, &CloneDialog::finish);
    connect(m_git, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("git is not installed, or could not be started."));
    });
    update();
    m_address->setFocus();
}

CloneDialog::~CloneDialog()
{
    // Told to end it removes what it began, and nobody waits for that.
    m_git->disconnect(this);
    connect(m_git, &QProcess::finished, m_git, &QObject::deleteLater);
    if (m_git->state() == QProcess::NotRunning)
        m_git->deleteLater();
    else
        m_git->terminate();
}

void CloneDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    m_address->setPlaceholderText(u"https://…  git@…  /…"_s);
    addField(form, tr("Address"), m_address, nullptr);
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *choose = new QPushButton(tr("Choose…"), place);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    addField(form, tr("Into the folder"), place, nullptr);
    m_folder->setAccessibleName(tr("Into the folder"));
    layout->addLayout(form);
    layout->addWidget(m_target);
    layout->addWidget(m_problem);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Clone a repository"));
    m_bar->hide();
    layout->addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_clone->setProperty("primary", true);
    m_clone->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_clone);
    layout->addLayout(buttons);
    setMinimumWidth(560);
    connect(cancel, &QPushButton::clicked, this, &CloneDialog::reject);
    connect(choose, &QPushButton::clicked, this, [this] {
        askForFolder(m_theme, this, tr("Into the folder"), m_folder->text(),
                     [this](const QString &folder) { m_folder->setText(folder); });
    });
}

QString CloneDialog::nameOf(const QString &address)
{
    QString name = address.trimmed();
    while (name.endsWith(u'/'))
        name.chop(1);
    if (name.endsWith(u".git"_s))
        name.chop(4);
    static const QRegularExpression before(u"^.*[/:]"_s);
    return name.remove(before);
}

QString CloneDialog::target() const
{
    const QString name = nameOf(m_address->text());
    const QString folder = m_folder->text().trimmed();
    return name.isEmpty() || !folder.startsWith(u'/') ? QString()
                                                      : QDir::cleanPath(folder + u'/' + name);
}

void CloneDialog::update()
{
    const QString to = target();
    m_target->setText(to.isEmpty() ? tr("The repository gets a folder of its own.")
                                   : tr("It will lie in %1").arg(to));
    m_clone->setEnabled(!to.isEmpty() && m_git->state() == QProcess::NotRunning);
    m_problem->hide();
}

void CloneDialog::clone()
{
    m_said.clear();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_problem->hide();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s); // nobody sees what it would ask
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_git->setProcessEnvironment(environment);
    // Nor what ssh would ask on the terminal that the program was started from.
    m_git->setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    m_git->start(u"git"_s,
                 {u"clone"_s, u"--progress"_s, u"--"_s, m_address->text().trimmed(), target()});
    for (QWidget *field : std::initializer_list<QWidget *>{m_address, m_folder, m_clone})
        field->setEnabled(false);
}

// "Receiving objects:  42% (421/1000), 1.20 MiB": the last of these says how far it is.
void CloneDialog::read()
{
    m_said += m_git->readAllStandardError();
    m_said = m_said.last(std::min(mostSaid, m_said.size()));
    static const QRegularExpression share(u"(\\d+)% \\("_s);
    QString percent;
    for (const auto &match : share.globalMatch(QString::fromUtf8(m_said)))
        percent = match.captured(1);
    if (percent.isEmpty())
        return;
    m_bar->setRange(0, 100);
    m_bar->setValue(percent.toInt());
}

void CloneDialog::finish(int code, QProcess::ExitStatus status)
{
    read();
    if (code == 0 && status == QProcess::NormalExit) {
        Q_EMIT cloned(target());
        return accept();
    }
    QStringList lines = QString::fromUtf8(m_said).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.contains(u'\r'); });
    fail(tr("git could not clone it:") + u'\n' + lines.mid(lines.size() - 4).join(u'\n'));
}

void CloneDialog::fail(const QString &why)
{
    m_bar->hide();
    for (QWidget *field : std::initializer_list<QWidget *>{m_address, m_folder})
        field->setEnabled(true);
    update();
    m_problem->setText(why);
    m_problem->show();
    m_address->setFocus();
}

} // namespace tenon::ui
