#include "attemptfolder.h"

#include "supervisor/supervise.h"
#include "support/patience.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace tenon;
using namespace tenon::test;
using namespace Qt::StringLiterals;
using State = supervisor::Status::State;

/// How a step starts, runs, is measured and is written down.
class TestSupervisor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsTheProcessEnds_data()
    {
        QTest::addColumn<QByteArray>("shell");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("signal");
        QTest::newRow("well") << QByteArray("exit 0") << 0 << 0;
        QTest::newRow("with a code") << QByteArray("exit 7") << 7 << 0;
        QTest::newRow("killed") << QByteArray("kill -9 $$") << -1 << SIGKILL;
        QTest::newRow("crashed") << QByteArray("kill -SEGV $$") << -1 << SIGSEGV;
        QTest::newRow("not found") << QByteArray("no-such-program x") << 127 << 0;
        QTest::newRow("not to be run") << QByteArray("/etc/passwd") << 126 << 0;
        QTest::newRow("plain") << QByteArray("/bin/true") << 0 << 0;
        QTest::newRow("plain failing") << QByteArray("/bin/false\n") << 1 << 0;
    }
    void endsAsTheProcessEnds()
    {
        QFETCH(QByteArray, shell);
        QFETCH(int, exitCode);
        QFETCH(int, signal);
        AttemptFolder attempt;
        attempt.setShell(shell);
        QCOMPARE(attempt.run(), 0);
        const supervisor::Status status = attempt.status();
        QVERIFY(status.state == State::Ended);
        QCOMPARE(status.exitCode, exitCode);
        QCOMPARE(status.signal, signal);
        QCOMPARE(status.succeeded(), exitCode == 0 && signal == 0);
        QCOMPARE(status.attempt, attempt.launch.attempt);
        QCOMPARE(QByteArray::fromStdString(status.bootId), platform::bootId());
        QCOMPARE(status.pid, attempt.pid);
        QVERIFY(status.child > 0 && status.startTicks > 0);
        QVERIFY(status.endedUs >= status.startedUs);
        QVERIFY(status.peakBytes > 100'000);
        QCOMPARE(status.logBytes, std::uint64_t(attempt.log().size()));
        QCOMPARE(status.reason, std::string());
    }
    void theShellIsBash()
    {
        AttemptFolder attempt;
        attempt.setShell("[[ abc == a* ]] && echo \"$BASH_VERSION\"");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.log().size() > 3);
    }
    void withoutAShellTheResultIsTheSame()
    {
        AttemptFolder attempt;
        QVERIFY(writeAll(attempt.path(u"code/in"_s), "data\n"));
        attempt.setShell("cat < in > out");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().succeeded());
        QCOMPARE(attempt.file(u"code/out"_s), QByteArray("data\n"));
        QCOMPARE(attempt.log(), QByteArray());
    }
    void theShellTellsWhatIsMissing()
    {
        AttemptFolder attempt;
        attempt.setShell("cat < missing");
        QCOMPARE(attempt.run(), 0);
        QCOMPARE(attempt.status().exitCode, 1);
        QVERIFY(attempt.log().contains("missing: No such file"));
    }
    void argumentsArePassedAsTheyAre()
    {
        AttemptFolder attempt;
        attempt.launch.arguments = {"printf", "%s|", "a b", "", "$HOME", "two\nlines", "\xff'\""};
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().succeeded());
        QCOMPARE(attempt.log(), QByteArray("a b||$HOME|two\nlines|\xff'\"|"));
    }
    void theEnvironmentIsTheOneGiven()
    {
        AttemptFolder attempt;
        qputenv("TENON_TEST_LEAK", "1");
        attempt.launch.arguments = {"env", "-0"};
        attempt.launch.environment
            = {"PATH=/usr/bin:/bin", "NEWLINE=a\nb=c", "BYTES=\xff\xfe", "EMPTY="};
        QCOMPARE(attempt.run(), 0);
        QList<QByteArray> entries = attempt.log().split('\0');
        entries.removeLast();
        QList<QByteArray> expected{"PATH=/usr/bin:/bin",
                                   "NEWLINE=a\nb=c",
                                   "BYTES=\xff\xfe",
                                   "EMPTY=",
                                   "PWD=" + QFile::encodeName(attempt.path(u"code"_s)),
                                   "TENON_ATTEMPT="
                                       + QByteArray::fromStdString(attempt.launch.attempt)};
        QCOMPARE(entries, expected);
    }
    void inputIsEmptyAndNothingElseIsOpen()
    {
        AttemptFolder attempt;
        attempt.setShell("cat; readlink /proc/$$/fd/0 /proc/$$/fd/1 /proc/$$/fd/2\n"
                         "for i in {3..64}; do [ -e /proc/$$/fd/$i ] && echo $i; done; :");
        QCOMPARE(attempt.run(), 0);
        const QByteArray log = QFile::encodeName(attempt.path(u"log"_s));
        QCOMPARE(attempt.log(), "/dev/null\n" + log + '\n' + log + '\n');
    }
    void signalsAreAsInAFreshSession()
    {
        AttemptFolder attempt;
        attempt.setShell("grep -E '^Sig(Blk|Ign)' /proc/self/status; true");
        QCOMPARE(attempt.run(), 0);
        QCOMPARE(attempt.log(),
                 QByteArray("SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n"));
    }
    void strangeFolderNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("blanks and quotes") << u"/a b'c\"d"_s;
        QTest::newRow("newline") << u"/a\nb"_s;
        QTest::newRow("other letters") << u"/模型-é-ж"_s;
        QTest::newRow("300 characters")
            << QString(u'/' + QString(150, u'x') + u'/' + QString(150, u'y'));
    }
    void strangeFolderNames()
    {
        QFETCH(QString, name);
        AttemptFolder attempt(name);
        QVERIFY(attempt.ok);
        attempt.setShell("pwd > where; echo done");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().succeeded());
        QCOMPARE(attempt.file(u"code/where"_s), QFile::encodeName(attempt.path(u"code"_s)) + '\n');
    }
    void whatCannotStartSaysWhy_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("no launch") << u"nolaunch"_s << QByteArray("launch");
        QTest::newRow("torn launch") << u"torn"_s << QByteArray("launch");
        QTest::newRow("no folder") << u"folder"_s << QByteArray("folder");
        QTest::newRow("log is a folder") << u"log"_s << QByteArray("log");
        QTest::newRow("no program") << u"program"_s << QByteArray("start");
        QTest::newRow("no overlay") << u"overlay"_s << QByteArray("overlay");
    }
    void whatCannotStartSaysWhy()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, reason);
        AttemptFolder attempt;
        attempt.setShell("true; true");
        if (what == "torn"_L1)
            QVERIFY(writeAll(attempt.path(u"launch"_s), "tenon-launch 1\nshell=tr"));
        if (what == "folder"_L1)
            attempt.launch.folder = "gone";
        if (what == "log"_L1)
            QVERIFY(QDir().mkpath(attempt.path(u"log"_s)));
        if (what == "program"_L1) {
            attempt.launch.shell.clear();
            attempt.launch.arguments = {"no-such-program"};
        }
        if (what == "overlay"_L1)
            attempt.launch.overlay = supervisor::Overlay{"/gone", "/gone", "/gone", "/gone", {}};
        if (what == "torn"_L1 || what == "nolaunch"_L1)
            attempt.startOnly();
        else
            attempt.start();
        QCOMPARE(attempt.wait(), 0);
        QVERIFY(attempt.status().state == State::Failed);
        QCOMPARE(QByteArray::fromStdString(attempt.status().reason), reason);
        QVERIFY(!attempt.status().detail.empty());
        QVERIFY(!attempt.status().succeeded());
    }
    void aClaimedAttemptIsLeftAlone()
    {
        AttemptFolder attempt;
        QVERIFY(writeAll(attempt.path(u"claim"_s), "somebody"));
        attempt.setShell("echo ran; true");
        QCOMPARE(attempt.run(), int(supervisor::Claimed));
        QCOMPARE(attempt.file(u"claim"_s), QByteArray("somebody"));
        QVERIFY(!QFile::exists(attempt.path(u"log"_s)));
        QVERIFY(!QFile::exists(attempt.path(u"status.json"_s)));
    }
    void onlyOneOfManyRuns()
    {
        AttemptFolder attempt;
        attempt.setShell("echo ran; true");
        attempt.start();
        std::vector<platform::Fd> others;
        for (int i = 0; i < 7; ++i) {
            const auto pid = compute::startDetached(supervisorProgram(),
                                                    {QFile::encodeName(attempt.path())}, "x");
            QVERIFY(pid);
            others.push_back(compute::openProcess({*pid, platform::startTicks(*pid)}));
        }
        int ran = attempt.wait() == 0 ? 1 : 0;
        for (const platform::Fd &other : others) {
            pollfd wait{other.get(), POLLIN, 0};
            QVERIFY(::poll(&wait, 1, 60'000) == 1);
            const int exitCode = compute::reap(other);
            QVERIFY(exitCode == 0 || exitCode == supervisor::Claimed);
            ran += exitCode == 0 ? 1 : 0;
        }
        QCOMPARE(ran, 1);
        QCOMPARE(attempt.log(), QByteArray("ran\n"));
    }
    void aCancelThatWasFirstStartsNothing()
    {
        AttemptFolder attempt;
        QVERIFY(writeAll(attempt.path(u"cancel"_s), {}));
        attempt.setShell("echo ran; true");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().state == State::Cancelled);
        QCOMPARE(attempt.log(), QByteArray());
    }
    void oneLineOf100Megabytes()
    {
        AttemptFolder attempt;
        attempt.setShell("head -c 100000000 /dev/zero | tr '\\0' x");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().succeeded());
        QCOMPARE(attempt.status().logBytes, 100'000'000U);
        QCOMPARE(QFileInfo(attempt.path(u"log"_s)).size(), 100'000'000);
        QVERIFY(attempt.status().peakBytes < 50'000'000);
    }
    void theLogHasATimeForEachGrowth()
    {
        AttemptFolder attempt;
        attempt.launch.sampleMs = 50;
        attempt.setShell("wait_for() { while ! [ -e $1 ]; do sleep 0.02; done; }\n"
                         "printf 12; wait_for one; printf 3456; wait_for two; printf 7");
        attempt.start();
        const auto times
            = [&] { return attempt.records<supervisor::LogTime>(supervisor::files::logTimes); };
        const auto bytes = [&] { return times().isEmpty() ? 0U : times().last().bytes; };
        QTRY_COMPARE(bytes(), 2U);
        QVERIFY(writeAll(attempt.path(u"code/one"_s), {}));
        QTRY_COMPARE(bytes(), 6U);
        // Long enough in silence that the clock has handed the log over to the kernel.
        QTRY_VERIFY_WITH_TIMEOUT(attempt.samples().size() >= 30, 30'000);
        const quint64 before = attempt.samples().last().timeUs;
        QVERIFY(writeAll(attempt.path(u"code/two"_s), {}));
        QCOMPARE(attempt.wait(), 0);
        const auto list = times();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.last().bytes, 7U);
        QVERIFY(list.at(0).timeUs >= quint64(attempt.status().startedUs));
        QVERIFY(list.at(0).timeUs <= list.at(1).timeUs);
        QVERIFY(list.at(2).timeUs > before);
        QCOMPARE(attempt.log(), QByteArray("1234567"));
    }
    void aBusyProcessShowsInTheSamples()
    {
        AttemptFolder attempt;
        attempt.launch.sampleMs = 100;
        attempt.setShell("head -c 50000000 /dev/zero > /dev/null; while ! [ -e stop ]; do :; done");
        attempt.start();
        QTRY_VERIFY_WITH_TIMEOUT(attempt.samples().size() >= 10, 30'000);
        QVERIFY(writeAll(attempt.path(u"code/stop"_s), {}));
        QCOMPARE(attempt.wait(), 0);
        const auto samples = attempt.samples();
        const supervisor::Status status = attempt.status();
        double used = 0;
        quint64 last = quint64(status.startedUs);
        for (const supervisor::HardwareSample &sample : samples) {
            QVERIFY(sample.timeUs > last);
            QVERIFY(sample.cpuCores >= 0
                    && sample.cpuCores <= double(::sysconf(_SC_NPROCESSORS_ONLN)));
            QVERIFY(sample.memoryBytes > 500'000 && sample.memoryBytes < 200e6);
            QVERIFY(std::isnan(sample.gpus) && std::isnan(sample.gpuMemoryBytes));
            used += sample.cpuCores * double(sample.timeUs - last) / 1e6;
            last = sample.timeUs;
        }
        // The curve and the final sum are two views of one thing; ticks are 10 ms coarse.
        QVERIFY(used > 0.1);
        QVERIFY(used <= double(status.cpuUs) / 1e6 + 0.2);
        QVERIFY(double(status.cpuUs) / 1e6 <= used + 2.0);
    }
    void sharedMemoryCountsOnce()
    {
        AttemptFolder attempt;
        attempt.launch.sampleMs = 50;
        attempt.launch.arguments = {"python3", "-c",
                                    "import os,time\nx=bytearray(os.urandom(1))*100_000_000\n"
                                    "for i in range(4):\n"
                                    "    if os.fork()==0:\n        break\n"
                                    "while not os.path.exists('stop'): time.sleep(0.02)\n"};
        attempt.start();
        const auto ofAll = [&] {
            const auto seen
                = attempt.records<supervisor::SeenProcess>(supervisor::files::processes);
            return seen.size() >= 5;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ofAll(), 30'000);
        // How much is shared is measured now and then; five times the block would be 500 MB.
        const auto memory = [&] {
            const auto samples = attempt.samples();
            return samples.isEmpty() ? 0.0 : double(samples.last().memoryBytes);
        };
        QTRY_VERIFY2(memory() > 90e6 && memory() < 250e6, qPrintable(QString::number(memory())));
        QVERIFY(writeAll(attempt.path(u"code/stop"_s), {}));
        QCOMPARE(attempt.wait(), 0);
    }
    void gpusAreMeasuredBeside()
    {
        AttemptFolder attempt;
        const QString program = attempt.path(u"smi"_s);
        QVERIFY(writeAll(program, "#!/usr/bin/env python3\nimport time\nwhile True:\n"
                                  "    print('0, GPU-aaaaaaaa, 50, 1024', flush=True)\n"
                                  "    print('1, GPU-bbbbbbbb, 25, 2048', flush=True)\n"
                                  "    time.sleep(0.05)\n"));
        QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner);
        qputenv("TENON_NVIDIA_SMI", QFile::encodeName(program));
        attempt.launch.sampleMs = 50;
        attempt.launch.environment.push_back("CUDA_VISIBLE_DEVICES=GPU-bbbbbbbb");
        attempt.setShell("while ! [ -e stop ]; do sleep 0.02; done");
        attempt.start();
        qunsetenv("TENON_NVIDIA_SMI");
        const auto gpus
            = [&] { return attempt.samples().isEmpty() ? 0 : attempt.samples().last().gpus; };
        QTRY_COMPARE_WITH_TIMEOUT(gpus(), 0.25, 30'000);
        QCOMPARE(attempt.samples().last().gpuMemoryBytes, 2048.0 * 1024 * 1024);
        QVERIFY(!processesWith(QFile::encodeName(program)).isEmpty());
        QVERIFY(writeAll(attempt.path(u"code/stop"_s), {}));
        QCOMPARE(attempt.wait(), 0);
        QCOMPARE(processesWith(QFile::encodeName(program)), QList<pid_t>());
        QVERIFY(attempt.status().succeeded());
        QCOMPARE(attempt.status().killed, 0U);
    }
    void aFullDiskStillHasRoomForTheEnd()
    {
        AttemptFolder attempt;
        attempt.setShell("cat /dev/zero > fill; exit 5");
        const auto bytes = supervisor::writeLaunch(attempt.launch);
        QVERIFY(writeAll(attempt.path(u"launch"_s), QByteArray::fromStdString(*bytes)));
        // The supervisor's folder is a tiny file system that is gone with its namespace.
        QProcess process;
        process.setWorkingDirectory(attempt.path());
        process.start(
            u"unshare"_s,
            {u"-rm"_s, u"sh"_s, u"-c"_s,
             u"mkdir small && mount -t tmpfs -o size=256k none small || exit 77\n"
             "mkdir small/code && cp launch small/ && \"$0\" small; echo $? > exit\n"
             "cp small/claim .; test -s small/status.json && echo written > roomy; true"_s,
             supervisorProgram()});
        QVERIFY(process.waitForFinished());
        if (process.exitCode() != 0)
            QSKIP("No tmpfs can be mounted here.");
        QCOMPARE(attempt.file(u"exit"_s), QByteArray("0\n"));
        QVERIFY2(!QFile::exists(attempt.path(u"roomy"_s)), "the disk was not full");
        QVERIFY(attempt.status().state == State::Ended);
        QCOMPARE(attempt.status().exitCode, 5);
    }
    void badCallsSayHow()
    {
        QProcess process;
        process.start(supervisorProgram(), {u"--no-such"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), int(supervisor::Usage));
        QVERIFY(process.readAllStandardError().contains("Usage"));
        process.start(supervisorProgram(), {u"/no/such/folder"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), int(supervisor::NoFolder));
    }
};

QTEST_GUILESS_MAIN(TestSupervisor)
#include "tst_supervisor.moc"
