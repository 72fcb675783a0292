#include "attemptfolder.h"

#include "compute/backends/local/localbackend.h"

#include <QFileInfo>

using namespace tenon;
using namespace tenon::test;
using namespace Qt::StringLiterals;
using State = supervisor::Status::State;

/// What a step reads it cannot change.
class TestSealing final : public QObject
{
    Q_OBJECT

    static std::string native(const QString &path)
    {
        return QFile::encodeName(QFileInfo(path).canonicalFilePath()).toStdString();
    }
    // Where no namespaces are to be had, nothing can be made read-only.
    static bool isImpossible(const AttemptFolder &attempt)
    {
        return !compute::overlayWorks(supervisorProgram(), attempt.path());
    }

private Q_SLOTS:
    void inputsCannotBeChanged_data()
    {
        QTest::addColumn<bool>("overlay");
        QTest::addColumn<QString>("below");
        QTest::newRow("plain folder") << false << QString();
        QTest::newRow("overlay") << true << QString();
        QTest::newRow("strange path") << false << u"/a,b:c\\d 'é\n"_s;
        QTest::newRow("long path")
            << true << QString(u'/' + QString(200, u'x') + u'/' + QString(200, u'y'));
    }
    void inputsCannotBeChanged()
    {
        QFETCH(bool, overlay);
        QFETCH(QString, below);
        AttemptFolder attempt(below);
        if (isImpossible(attempt))
            QSKIP("No namespace can be made here.");
        QDir root(attempt.path());
        for (const QString &folder : {u"data/deep"_s, u"tree"_s, u"upper"_s, u"work"_s})
            QVERIFY(root.mkpath(folder));
        QVERIFY(writeAll(attempt.path(u"data/deep/a.csv"_s), "1,2\n"));
        QVERIFY(writeAll(attempt.path(u"one.csv"_s), "3,4\n"));
        attempt.launch.readOnly
            = {native(attempt.path(u"data"_s)), native(attempt.path(u"one.csv"_s))};
        if (overlay)
            attempt.launch.overlay = supervisor::Overlay{native(attempt.path(u"tree"_s)),
                                                         native(attempt.path(u"upper"_s)),
                                                         native(attempt.path(u"work"_s)),
                                                         native(attempt.path(u"code"_s)),
                                                         {}};
        attempt.setShell("cat ../one.csv ../data/deep/a.csv > own\n"
                         "(echo x >> ../one.csv) 2>/dev/null && exit 11\n"
                         "(: > ../data/deep/a.csv) 2>/dev/null && exit 12\n"
                         "chmod 600 ../one.csv 2>/dev/null && exit 13\n"
                         "rm -rf ../data/deep 2>/dev/null && exit 14\n"
                         "mv ../data ../moved 2>/dev/null && exit 15\n"
                         "touch ../data/new 2>/dev/null && exit 16\n"
                         "ln -s ../data link; (echo x >> link/deep/a.csv) 2>/dev/null && exit 17\n"
                         "touch ../beside && test -w . && exit 42");
        QCOMPARE(attempt.run(), 0);
        QCOMPARE(attempt.status().unsealed, std::string());
        QVERIFY2(attempt.status().exitCode == 42, attempt.log() + attempt.status().detail.c_str());
        QCOMPARE(readAll(attempt.path(u"data/deep/a.csv"_s)), "1,2\n");
        QCOMPARE(readAll(attempt.path(u"one.csv"_s)), "3,4\n");
        QVERIFY(QFile::exists(attempt.path(u"beside"_s)));
        // Outside nothing is read-only.
        QVERIFY(writeAll(attempt.path(u"data/deep/a.csv"_s), "5,6\n"));
    }
    void whatLiesInsideStaysWritable()
    {
        AttemptFolder attempt;
        if (isImpossible(attempt))
            QSKIP("No namespace can be made here.");
        QDir root(attempt.path());
        QVERIFY(root.mkpath(u"out"_s));
        QVERIFY(root.mkpath(u"out/earlier"_s));
        QVERIFY(writeAll(attempt.path(u"kept"_s), "kept\n"));
        // The whole attempt folder is an input; the working copy and an output lie in it, and an
        // earlier step's output in that.
        attempt.launch.readOnly = {native(attempt.path()), native(attempt.path(u"out/earlier"_s))};
        attempt.launch.writable = {native(attempt.path(u"code"_s)), native(attempt.path(u"out"_s))};
        attempt.setShell("touch here ../out/there || exit 1\n"
                         "(: > ../kept) 2>/dev/null && exit 2\n"
                         "touch ../out/earlier/x 2>/dev/null && exit 3\n"
                         "exit 0");
        QCOMPARE(attempt.run(), 0);
        QVERIFY2(attempt.status().succeeded(), attempt.log() + attempt.status().unsealed.c_str());
        QVERIFY(QFile::exists(attempt.path(u"code/here"_s)));
        QVERIFY(QFile::exists(attempt.path(u"out/there"_s)));
    }
    void whatCannotBeSealedIsSaid()
    {
        AttemptFolder attempt;
        QVERIFY(writeAll(attempt.path(u"data"_s), "data\n"));
        attempt.launch.readOnly = {native(attempt.path(u"data"_s)),
                                   QFile::encodeName(attempt.path(u"gone"_s)).toStdString()};
        attempt.setShell("echo more >> ../data");
        QCOMPARE(attempt.run(), 0);
        QVERIFY(attempt.status().succeeded());
        QVERIFY(!attempt.status().unsealed.empty());
        QCOMPARE(readAll(attempt.path(u"data"_s)), "data\nmore\n");
    }
};

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
