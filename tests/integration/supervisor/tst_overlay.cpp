#include "attemptfolder.h"

#include "compute/backends/local/localbackend.h"
#include "support/patience.h"

#include <QFileInfo>

using namespace tenon;
using namespace tenon::test;
using namespace Qt::StringLiterals;
using State = supervisor::Status::State;

/// The same step in a plain copy and in an overlay: it may do what it likes with its working copy.
class TestOverlay final : public QObject
{
    Q_OBJECT

    // Makes the read-only tree and what the launch names; "plain" copies instead.
    static void materialise(AttemptFolder &attempt, const QString &way)
    {
        const QDir root(attempt.path());
        for (const QString &folder :
             {u"tree/sub"_s, u"upper"_s, u"work"_s, u"outputs"_s, u"logs"_s})
            QVERIFY(root.mkpath(folder));
        QVERIFY(writeAll(attempt.path(u"tree/train.py"_s), "before\n"));
        QVERIFY(writeAll(attempt.path(u"tree/sub/data"_s), "data\n"));
        QVERIFY(writeAll(attempt.path(u"tree/a b'\n,:\\é"_s), "strange\n"));
        for (const QString &file : {u"tree/train.py"_s, u"tree/sub/data"_s})
            QFile::setPermissions(attempt.path(file), QFile::ReadOwner | QFile::ReadGroup);
        if (way == "overlay"_L1) {
            const auto native = [&](const QString &name) {
                return QFile::encodeName(attempt.path(name)).toStdString();
            };
            attempt.launch.overlay = supervisor::Overlay{
                native(u"tree"_s),
                native(u"upper"_s),
                native(u"work"_s),
                native(u"code"_s),
                {{native(u"outputs"_s), "outputs"}, {native(u"logs"_s), "logs"}}};
            return;
        }
        for (const QString &file : {u"train.py"_s, u"sub/data"_s, u"a b'\n,:\\é"_s}) {
            QVERIFY(root.mkpath(QFileInfo(u"code/"_s + file).path()));
            QVERIFY(QFile::copy(attempt.path(u"tree/"_s + file), attempt.path(u"code/"_s + file)));
        }
        QVERIFY(QFile::link(attempt.path(u"outputs"_s), attempt.path(u"code/outputs"_s)));
        QVERIFY(QFile::link(attempt.path(u"logs"_s), attempt.path(u"code/logs"_s)));
    }
    static void ways()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("below");
        QTest::newRow("plain") << u"plain"_s << QString();
        QTest::newRow("overlay") << u"overlay"_s << QString();
        QTest::newRow("overlay, strange path") << u"overlay"_s << u"/a,b:c\\d 'é\n"_s;
        QTest::newRow("overlay, long path")
            << u"overlay"_s << QString(u'/' + QString(200, u'x') + u'/' + QString(200, u'y'));
    }
    static bool isImpossible(const QString &way, const AttemptFolder &attempt)
    {
        return way == "overlay"_L1 && !compute::overlayWorks(supervisorProgram(), attempt.path());
    }

private Q_SLOTS:
    void theTreeBelowStaysAsItWas_data() { ways(); }
    void theTreeBelowStaysAsItWas()
    {
        QFETCH(QString, way);
        QFETCH(QString, below);
        AttemptFolder attempt(below);
        if (isImpossible(way, attempt))
            QSKIP("No overlay can be mounted here.");
        materialise(attempt, way);
        attempt.setShell(
            "set -e; test \"$(cat train.py)\" = before; test \"$(cat a*)\" = strange\n"
            "chmod u+w train.py; echo mine >> train.py; : > train.py; chmod 777 train.py\n"
            "mv sub/data sub/other; rm -rf sub; mkdir sub; echo new > sub/data\n"
            "ln -s train.py link; touch fresh; rm a*\n"
            "echo out > outputs/model; echo log > logs/x; pwd; id -u; stat -c %u .");
        QCOMPARE(attempt.run(), 0);
        QVERIFY2(attempt.status().succeeded(), attempt.log() + attempt.status().detail.c_str());
        QCOMPARE(attempt.file(u"tree/train.py"_s), QByteArray("before\n"));
        QCOMPARE(attempt.file(u"tree/sub/data"_s), QByteArray("data\n"));
        QCOMPARE(attempt.file(u"tree/a b'\n,:\\é"_s), QByteArray("strange\n"));
        QVERIFY(!(QFile::permissions(attempt.path(u"tree/train.py"_s)) & QFile::WriteOwner));
        QCOMPARE(
            QDir(attempt.path(u"tree"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(),
            3);
        QCOMPARE(attempt.file(u"outputs/model"_s), QByteArray("out\n"));
        QCOMPARE(attempt.file(u"logs/x"_s), QByteArray("log\n"));
        const QByteArray uid = QByteArray::number(::getuid());
        QCOMPARE(attempt.log(),
                 QFile::encodeName(attempt.path(u"code"_s)) + '\n' + uid + '\n' + uid + '\n');
    }
    void outputsAreSeenWhileItRuns_data() { ways(); }
    void outputsAreSeenWhileItRuns()
    {
        QFETCH(QString, way);
        QFETCH(QString, below);
        AttemptFolder attempt(below);
        if (isImpossible(way, attempt))
            QSKIP("No overlay can be mounted here.");
        materialise(attempt, way);
        attempt.setShell(
            "echo part > outputs/live; while ! [ -e outputs/stop ]; do sleep 0.02; done");
        attempt.start();
        QTRY_COMPARE(attempt.file(u"outputs/live"_s), QByteArray("part\n"));
        QCOMPARE(QFileInfo(attempt.path(u"outputs/live"_s)).ownerId(), ::getuid());
        QVERIFY(writeAll(attempt.path(u"outputs/stop"_s), {}));
        QCOMPARE(attempt.wait(), 0);
        QVERIFY(attempt.status().succeeded());
    }
    void severalProcessesShareOneCopy_data() { ways(); }
    void severalProcessesShareOneCopy()
    {
        QFETCH(QString, way);
        QFETCH(QString, below);
        AttemptFolder attempt(below);
        if (isImpossible(way, attempt))
            QSKIP("No overlay can be mounted here.");
        materialise(attempt, way);
        for (int rank = 0; rank < 3; ++rank)
            attempt.launch.processes.push_back({{"RANK=" + std::to_string(rank)}});
        attempt.setShell(
            "touch here$RANK; while [ $(ls | grep -c here) -lt 3 ]; do sleep 0.02; done");
        QCOMPARE(attempt.run(), 0);
        QVERIFY2(attempt.status().succeeded(), attempt.log() + attempt.status().detail.c_str());
    }
    void theStepStillDiesWithItsSupervisor()
    {
        AttemptFolder attempt;
        if (isImpossible(u"overlay"_s, attempt))
            QSKIP("No overlay can be mounted here.");
        materialise(attempt, u"overlay"_s);
        attempt.setShell("touch outputs/ready; exec sleep %S");
        attempt.start();
        QTRY_VERIFY(QFile::exists(attempt.path(u"outputs/ready"_s)));
        QTRY_COMPARE(processesWith("sleep " + attempt.seconds()).size(), 1);
        attempt.signal(SIGKILL);
        QCOMPARE(attempt.wait(), -1);
        QTRY_COMPARE(processesWith("sleep " + attempt.seconds()), QList<pid_t>());
    }
    void daemonsInsideAreEnded()
    {
        AttemptFolder attempt;
        if (isImpossible(u"overlay"_s, attempt))
            QSKIP("No overlay can be mounted here.");
        materialise(attempt, u"overlay"_s);
        attempt.setShell("trap '' TERM; (env -i /usr/bin/setsid /bin/sleep %S &); exit 4");
        QCOMPARE(attempt.run(), 0);
        QCOMPARE(attempt.status().exitCode, 4);
        QCOMPARE(processesWith("sleep " + attempt.seconds()), QList<pid_t>());
    }
    void aLinkInTheTreeIsNotFollowed()
    {
        AttemptFolder attempt;
        if (isImpossible(u"overlay"_s, attempt))
            QSKIP("No overlay can be mounted here.");
        materialise(attempt, u"overlay"_s);
        QVERIFY(QDir().mkpath(attempt.path(u"elsewhere"_s)));
        QVERIFY(QFile::link(attempt.path(u"elsewhere"_s), attempt.path(u"tree/outputs"_s)));
        attempt.setShell("touch outputs/x");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().state == State::Failed);
        QCOMPARE(attempt.status().reason, std::string("overlay"));
        QVERIFY(!QFile::exists(attempt.path(u"elsewhere/x"_s)));
    }
    void theProbeLeavesNothing()
    {
        const QTemporaryDir dir;
        (void)compute::overlayWorks(supervisorProgram(), dir.path());
        QVERIFY(QDir(dir.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(!compute::overlayWorks(supervisorProgram(), u"/no/such/folder"_s));
    }
};

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
