#include "supervisor/spawn.h"

#include <QTest>

#include <fcntl.h>

using namespace tenon::supervisor;

class TestCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainWordsNeedNoShell()
    {
        const Program program
            = plainCommand("python train.py  --lr=0.1 a/b.csv\n", "/usr/bin:/bin");
        QVERIFY((program.paths == std::vector<std::string>{"/usr/bin/python", "/bin/python"}));
        QVERIFY((program.arguments
                 == std::vector<std::string>{"python", "train.py", "--lr=0.1", "a/b.csv"}));
        QVERIFY(program.redirects.empty());
    }
    void redirectionsAreOpened()
    {
        const Program program = plainCommand("cat < in >> out > /dev/null", "/bin");
        QVERIFY((program.arguments == std::vector<std::string>{"cat"}));
        QCOMPARE(program.redirects.size(), 3U);
        QCOMPARE(program.redirects[0].fd, 0);
        QCOMPARE(program.redirects[0].path, std::string("in"));
        QCOMPARE(program.redirects[1].fd, 1);
        QCOMPARE(program.redirects[1].flags, O_WRONLY | O_CREAT | O_APPEND);
        QCOMPARE(program.redirects[2].flags, O_WRONLY | O_CREAT | O_TRUNC);
    }
    void theRestIsForTheShell_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const char *command : {"",
                                    "  ",
                                    "echo a",
                                    "cd x",
                                    "a && b",
                                    "a; b",
                                    "a | b",
                                    "a & ",
                                    "a 'b'",
                                    "a \"b\"",
                                    "a \\b",
                                    "a $B",
                                    "a `b`",
                                    "a *",
                                    "a ?",
                                    "a [b]",
                                    "a {b,c}",
                                    "a ~",
                                    "~/a",
                                    "a #b",
                                    "!a",
                                    "a !b",
                                    "A=1 b",
                                    "A=1",
                                    "a 2> b",
                                    "a 2>&1",
                                    "a &> b",
                                    "a >b",
                                    "a <b",
                                    "a <",
                                    "a > > b",
                                    "< a",
                                    "a < $b",
                                    "a\nb",
                                    "a\tb",
                                    "a (b)",
                                    "if a",
                                    "time a",
                                    "exec a",
                                    "test -f a",
                                    ". a",
                                    "[ a ]",
                                    "a > /dev/tcp/x/1",
                                    "a < /dev/fd/3",
                                    "%1",
                                    "\xc3\xa9",
                                    "a ^b"})
            QTest::newRow(command) << QByteArray(command);
    }
    void theRestIsForTheShell()
    {
        QFETCH(QByteArray, command);
        QVERIFY(plainCommand(command.toStdString(), "/bin").paths.empty());
    }
    void shellStartUpFilesAreObeyed()
    {
        Launch launch;
        launch.shell = "python x.py";
        launch.environment = {"PATH=/bin"};
        QCOMPARE(programsFor(launch).front().arguments.front(), std::string("python"));
        for (const char *entry : {"BASH_ENV=/etc/x", "BASH_FUNC_python%%=() { :; }"}) {
            launch.environment = {"PATH=/bin", entry};
            QCOMPARE(programsFor(launch).front().arguments.front(), std::string("bash"));
        }
    }
    void processesHaveTheirOwnEnvironment()
    {
        Launch launch;
        launch.attempt = "id";
        launch.environment = {"RANK=none", "RANK_SIZE=3", "PWD=/engine", "TENON_ATTEMPT=outer"};
        launch.processes = {{{"RANK=0"}}, {{"RANK=1", "MORE=a=b"}}};
        QVERIFY((environmentFor(launch, 1, "/code")
                 == std::vector<std::string>{"RANK=1", "RANK_SIZE=3", "PWD=/code",
                                             "TENON_ATTEMPT=id", "MORE=a=b"}));
    }
    void emptyFoldersOfPathAreHere()
    {
        QVERIFY((candidates("x", "/a::b") == std::vector<std::string>{"/a/x", "./x", "b/x"}));
        QVERIFY((candidates("./x", "/a") == std::vector<std::string>{"./x"}));
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
