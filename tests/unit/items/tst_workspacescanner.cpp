#include "items/workspacescanner.h"

#include "support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::items;
using namespace Qt::StringLiterals;

class TestWorkspaceScanner final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBrokenFileStaysWhatItIs_data();
    void aBrokenFileStaysWhatItIs();
};

void TestWorkspaceScanner::aBrokenFileStaysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("errors");
    QTest::newRow("a quote that never ends")
        << QByteArray("type: pipeline\ndisplay_name: Mine\njobs:\n  a:\n    command: \"echo\n")
        << u"pipeline"_s << u"Mine"_s << 1;
    QTest::newRow("a schema") << QByteArray(
        "$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json"
        "\r\nname: e\r\n  image: x\r\n")
                              << u"environment"_s << u"e"_s << 1;
    QTest::newRow("the line that tells is the broken one")
        << QByteArray("type: \"command\ncommand: echo\n") << u"other"_s << u"file"_s << 0;
    QTest::newRow("nothing of ours")
        << QByteArray("services:\n  a: [\nversion: 3\n") << u"other"_s << u"file"_s << 0;
    QTest::newRow("empty") << QByteArray() << u"other"_s << u"file"_s << 0;
}

void TestWorkspaceScanner::aBrokenFileStaysWhatItIs()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, kind);
    QFETCH(QString, title);
    QFETCH(int, errors);
    QTemporaryDir folder;
    QFile file(folder.path() + u"/file.yml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    WorkspaceScanner scanner;
    QSignalSpy scanned(&scanner, &WorkspaceScanner::scanned);
    scanner.setFolder(folder.path());
    QTRY_COMPARE(scanned.size(), 1);
    const auto files = scanned.first().at(1).value<QList<ScannedFile>>();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().kind, kind);
    QCOMPARE(files.first().title, title);
    QCOMPARE(files.first().errors, errors);
    const auto problems = scanned.first().at(2).value<QList<Problem>>();
    QCOMPARE(problems.size(), errors);
    if (errors > 0)
        QVERIFY(problems.first().line > 0);
}

QTEST_GUILESS_MAIN(TestWorkspaceScanner)
#include "tst_workspacescanner.moc"
