#include "supervisor/launch.h"

#include <QTest>

using namespace tenon::supervisor;
using namespace std::string_literals;

namespace {

Launch everything()
{
    Launch launch;
    launch.attempt = "brave_otter/1";
    launch.shell = "python train.py --name \"a b\"\n  && echo 'done'\n";
    launch.arguments = {"prog", "", "two\nlines", "\xff\xfe not UTF-8"};
    launch.folder = "code of a name\nwith a newline";
    launch.environment = {"A=1", "EMPTY=", "EQUALS==a=b=", "NEWLINE=x\ny", "BYTES=\xc3\x28"};
    launch.log = "log";
    launch.overlay = Overlay{"/l,o:w\\er",
                             "/upper",
                             "/work",
                             "/merged",
                             {{"/attempt/outputs", "outputs"}, {"/attempt/logs", "user/logs"}}};
    launch.readOnly = {"/data/a,b", "/data/new\nline"};
    launch.writable = {"/data/a,b/out"};
    launch.processes = {{{"RANK=0"}}, {}, {{"RANK=2", "TF_CONFIG={\"task\": {}}"}}};
    launch.timeLimitMs = 86'400'000;
    launch.graceMs = 1;
    launch.leftoverGraceMs = 2;
    launch.sampleMs = 50;
    launch.gpu = false;
    return launch;
}

std::string minimal(const std::string &more = {})
{
    return "tenon-launch 1\nshell=true\0folder=code\0log=log\0"s + more + "end=\0"s;
}

} // namespace

class TestLaunch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSurvives()
    {
        const auto bytes = writeLaunch(everything());
        QVERIFY(bytes);
        const auto read = readLaunch(*bytes);
        QVERIFY2(read, read ? "" : read.error().c_str());
        QVERIFY(*read == everything());
    }
    void defaultsSurvive()
    {
        Launch launch;
        launch.shell = "true";
        launch.folder = "code";
        const auto read = readLaunch(writeLaunch(launch).value());
        QVERIFY(read);
        QVERIFY(*read == launch);
    }
    void nulIsRefused()
    {
        Launch launch = everything();
        launch.environment.push_back("A=\0B"s);
        const auto bytes = writeLaunch(launch);
        QVERIFY(!bytes);
        QVERIFY(bytes.error().contains("environment"));
    }
    void everyTruncationIsNoticed()
    {
        const std::string bytes = writeLaunch(everything()).value();
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY2(!readLaunch(std::string_view(bytes).substr(0, length)),
                     qPrintable(QString::number(length)));
    }
    void unknownKeysAreSkipped() { QVERIFY(readLaunch(minimal("new-key=of a later version\0"s))); }
    void badContentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const std::string &bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        row("empty", {});
        row("other version", "tenon-launch 2\nshell=true\0folder=a\0end=\0"s);
        row("record without equals", minimal("nothing\0"s));
        row("number with a tail", minimal("grace-ms=1x\0"s));
        row("negative number", minimal("grace-ms=-1\0"s));
        row("number out of range", minimal("sample-ms=0\0"s));
        row("huge number", minimal("time-limit-ms=99999999999999999999999\0"s));
        row("nothing to run", "tenon-launch 1\nfolder=code\0end=\0"s);
        row("no folder", "tenon-launch 1\nshell=true\0end=\0"s);
        row("half an overlay", minimal("lower=/l\0upper=/u\0"s));
        row("bind without target", minimal("lower=l\0upper=u\0work=w\0merged=m\0bind=/o\0"s));
        row("target without bind", minimal("lower=l\0upper=u\0work=w\0merged=m\0bind-target=o\0"s));
        row("bind leaves the overlay",
            minimal("lower=l\0upper=u\0work=w\0merged=m\0bind=/o\0bind-target=a/../../b\0"s));
        row("bind to an absolute path",
            minimal("lower=l\0upper=u\0work=w\0merged=m\0bind=/o\0bind-target=/etc\0"s));
        row("environment of no process", minimal("process-environment=A=1\0"s));
    }
    void badContentIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readLaunch(bytes.toStdString());
        QVERIFY(!read);
        QVERIFY(!read.error().empty());
    }
    void aMillionRecordsAreTheEnd()
    {
        std::string more;
        for (int i = 0; i < 1'000'001; ++i)
            more += "argument=\0"s;
        QVERIFY(!readLaunch(minimal(more)));
    }
};

QTEST_GUILESS_MAIN(TestLaunch)
#include "tst_launch.moc"
