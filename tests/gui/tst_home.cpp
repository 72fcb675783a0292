// What Home and the line at the bottom say of what runs, and the ways to a new workspace from Home.
#include "gui/livefixture.h"

#include "shell/clonedialog.h"
#include "shell/homepage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>

#include <unistd.h>

namespace {

/// One step that ends and one that does not.
const QByteArray slow = "$schema: https://azuremlschemas.azureedge.net/latest/"
                        "pipelineJob.schema.json\n"
                        "type: pipeline\n"
                        "display_name: Slow\n"
                        "jobs:\n"
                        "  quick:\n"
                        "    type: command\n"
                        "    command: echo one\n"
                        "    environment: azureml:e:1\n"
                        "  long:\n"
                        "    type: command\n"
                        "    display_name: The long one\n"
                        "    command: sleep 3600\n"
                        "    environment: azureml:e:1\n";

bool says(const QWidget *in, const QString &part)
{
    return std::ranges::any_of(in->findChildren<QLabel *>(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

QAbstractButton *named(const QWidget *in, const QString &name)
{
    for (auto *button : in->findChildren<QAbstractButton *>())
        if (button->accessibleName() == name && button->isVisible())
            return button;
    return nullptr;
}

HomePage *home(const Fixture &f)
{
    return f.window->findChild<HomePage *>();
}

} // namespace

class TestHome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatRunsIsToldWithItsProgress();
    void aNewWorkspaceIsMade();
    void aRepositoryIsCloned();
    void aCloneThatIsLeftEndsByItself();
    void theNameOfARepository();
};

void TestHome::whatRunsIsToldWithItsProgress()
{
    LiveFixture f;
    write(f.folder.path() + u"/slow.yml"_s, slow);
    f.open();
    f.call(u"workspace.trust"_s);
    f.window->showHome();
    const QStatusBar *bar = f.window->statusBar();
    const QString job = f.call(u"job.submit"_s,
                               {{u"file"_s, u"slow.yml"_s}, {u"experiment"_s, u"e"_s}})[u"name"_s]
                            .toString();
    QVERIFY(!job.isEmpty());
    QTRY_VERIFY(says(bar, u"1 of 2 steps"_s));
    QTRY_VERIFY(says(bar, u"The long one"_s));
    QTRY_VERIFY(says(bar, u"CPU "_s));
    QCOMPARE(bar->findChild<QProgressBar *>()->value(), 1);
    const auto first = [&f] { return home(f)->controller().jobs().value(0).toMap(); };
    QTRY_COMPARE(first()[u"progress"_s].toDouble(), 0.5);
    const auto card = [&f] {
        for (const QVariant &each : home(f)->controller().recents())
            if (each.toMap()[u"open"_s].toBool())
                return each.toMap()[u"detail"_s].toString();
        return QString();
    };
    QTRY_VERIFY2(card().contains(u"50"_s), qPrintable(card()));
    // It is called off where it is told.
    QTRY_VERIFY(named(bar, u"Cancel job"_s));
    named(bar, u"Cancel job"_s)->click();
    QTRY_VERIFY(!named(bar, u"Cancel job"_s));
    QTRY_COMPARE(first()[u"progress"_s].toDouble(), -1.0);
}

void TestHome::aNewWorkspaceIsMade()
{
    Fixture f;
    f.open();
    Q_EMIT home(f)->controller().newWorkspaceWanted();
    const QString made = f.home.filePath(u"fresh"_s);
    choosePath(f.window.get(), made);
    QTRY_COMPARE(f.workspace.folder(), made);
    QVERIFY(QFileInfo(made).isDir());
    // One that is there is gone into, not taken.
    f.window->action("file.new-workspace")->trigger();
    choosePath(f.window.get(), f.home.path());
    auto *dialog = f.window->findChild<PathDialog *>();
    QTRY_VERIFY(dialog->findChild<QLineEdit *>()->text().startsWith(f.home.path() + u'/'));
    QCOMPARE(f.workspace.folder(), made);
}

void TestHome::aRepositoryIsCloned()
{
    Fixture f;
    const QString origin = f.home.filePath(u"origin.git"_s);
    write(origin + u"/train.yml"_s, pipeline);
    const auto git = [&origin](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(origin);
        process.start(u"git"_s,
                      QStringList{u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s}
                          + arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    };
    if (!git({u"init"_s, u"-q"_s}))
        QSKIP("no git here");
    QVERIFY(git({u"add"_s, u"."_s}));
    QVERIFY(git({u"commit"_s, u"-q"_s, u"-m"_s, u"one"_s}));
    f.open();
    Q_EMIT home(f)->controller().cloneWanted();
    CloneDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = f.window->findChild<CloneDialog *>()) && dialog->isVisible());
    const auto fields = dialog->findChildren<QLineEdit *>();
    QPushButton *go = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->isDefault())
            go = button;
    QVERIFY(go && !go->isEnabled());
    // What is not there is told in git's words.
    fields.at(0)->setText(f.home.filePath(u"nothing"_s));
    fields.at(1)->setText(f.home.filePath(u"clones"_s));
    go->click();
    QTRY_VERIFY(says(dialog, u"does not exist"_s) || says(dialog, u"not appear"_s));
    fields.at(0)->setText(origin);
    QVERIFY(says(dialog, f.home.filePath(u"clones/origin"_s)));
    QTRY_VERIFY(go->isEnabled());
    go->click();
    QTRY_COMPARE(f.workspace.folder(), f.home.filePath(u"clones/origin"_s));
    QVERIFY(QFileInfo::exists(f.workspace.folder() + u"/train.yml"_s));
}

void TestHome::aCloneThatIsLeftEndsByItself()
{
    Fixture f;
    // A git that says in which session it runs, and cleans up when it is told to end.
    const QString git = f.home.filePath(u"bin/git"_s), said = f.home.filePath(u"said"_s);
    write(git, "#!/bin/sh\ntrap 'echo cleaned >> " + said.toLocal8Bit()
                   + "; exit 1' TERM\n"
                     "ps -o sid= -p $$ > "
                   + said.toLocal8Bit()
                   + "\n"
                     "while :; do sleep 0.05; done\n");
    QVERIFY(QFile::setPermissions(git, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", f.home.filePath(u"bin"_s).toLocal8Bit() + ':' + path);
    f.open();
    f.window->action("file.clone")->trigger();
    CloneDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = f.window->findChild<CloneDialog *>()) && dialog->isVisible());
    dialog->findChildren<QLineEdit *>().at(0)->setText(u"git@host.example:a/name"_s);
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->isDefault())
            button->click();
    const auto read = [&said] {
        QFile file(said);
        return file.open(QIODevice::ReadOnly) ? file.readAll().simplified() : QByteArray();
    };
    QTRY_VERIFY(!read().isEmpty());
    // It has no terminal that ssh could ask on.
    QVERIFY(read().toInt() != ::getsid(0));
    f.window.reset();
    QTRY_VERIFY(read().endsWith("cleaned"));
    qputenv("PATH", path);
}

void TestHome::theNameOfARepository()
{
    QCOMPARE(CloneDialog::nameOf(u"https://host.example/a/name.git"_s), u"name"_s);
    QCOMPARE(CloneDialog::nameOf(u"git@host.example:a/name.git/"_s), u"name"_s);
    QCOMPARE(CloneDialog::nameOf(u"host:name"_s), u"name"_s);
    QCOMPARE(CloneDialog::nameOf(u" /srv/name "_s), u"name"_s);
    QCOMPARE(CloneDialog::nameOf(u"https://"_s), QString());
}

TENON_WINDOW_TEST(TestHome)

#include "tst_home.moc"
