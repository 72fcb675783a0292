#include "engine/bundle.h"

#include "base/platform/files.h"
#include "yaml/tree.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::engine;

class TestAssetBundle : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString put(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QByteArray read(const QString &path)
    {
        return platform::readFile(path).value_or(QByteArray("nothing"));
    }

private Q_SLOTS:
    void pathsBelowStayOthersMove()
    {
        const QByteArray text = "name: c # mine\ntype: command\ncommand: ls\ncode: ./src\n"
                                "environment: {image: x, conda_file: ../conda.yml}\n";
        const QString file = put(u"a/c.yml"_s, text);
        put(u"a/src/run.py"_s, "1\n");
        put(u"conda.yml"_s, "deps\n");
        const QString target = m_folder.filePath(u"t1"_s);
        const auto bundle = makeBundle(text, file, target);
        QVERIFY(bundle.has_value());
        QCOMPARE(bundle->text,
                 QByteArray(text).replace("../conda.yml", "./_environment/conda.yml"));
        QCOMPARE(read(target + "/src/run.py"_L1), "1\n");
        QCOMPARE(read(target + "/_environment/conda.yml"_L1), "deps\n");
    }

    void codeOfTheOwnFolderIsKeptApart()
    {
        const QByteArray text = "name: c\ntype: command\ncommand: ls\ncode: .\n";
        const QString file = put(u"own/c.yml"_s, text);
        const QString target = m_folder.filePath(u"t2"_s);
        const auto bundle = makeBundle(text, file, target);
        QVERIFY(bundle.has_value());
        QVERIFY(bundle->text.contains("code: ./_code\n"));
        // What enters the reuse key by content is the user's file, not the copy with its version.
        QCOMPARE(read(target + "/_code/c.yml"_L1), text);
    }

    void contentDecidesNotNameOrVersion()
    {
        const auto digestOf = [&](const QByteArray &text, const QString &target) {
            const auto bundle
                = makeBundle(text, put(u"same/c.yml"_s, text), m_folder.filePath(target));
            return bundle ? bundle->digest : Digest{};
        };
        put(u"same/src/x"_s, "1");
        const QByteArray rest = "type: command\ncommand: ls\ncode: ./src\n";
        const Digest first = digestOf("name: a\nversion: 1\n" + rest, u"t3"_s);
        QVERIFY(!first.isNull());
        QCOMPARE(digestOf("# note\nname: b\n" + rest, u"t4"_s), first);
        QVERIFY(digestOf("name: a\n" + rest + "description: other\n", u"t5"_s) != first);
        put(u"same/src/x"_s, "2");
        QVERIFY(digestOf("name: a\n" + rest, u"t6"_s) != first);
    }

    void allMissingFilesAreToldAtOnce()
    {
        const QByteArray text = "type: pipeline\njobs:\n  a:\n    component: ./gone.yml\n  b:\n"
                                "    type: command\n    code: ./nowhere\n    command: ls\n";
        const QString file = put(u"m/p.yml"_s, text);
        const auto bundle = makeBundle(text, file, m_folder.filePath(u"t7"_s));
        QVERIFY(!bundle);
        QCOMPARE(bundle.error().size(), 2u);
        QCOMPARE(bundle.error().at(0).where.line, 4);
        QCOMPARE(bundle.error().at(1).where.line, 7);
        QCOMPARE(missingFiles(text, file).size(), 2u);
    }

    void identityIsPutInWithoutTouchingTheRest_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("neither") << QByteArray("# c\ntype: x\n")
                                 << QByteArray("# c\nname: n\nversion: \"2\"\ntype: x\n");
        QTest::newRow("same") << QByteArray("version: 2\nname: n\n")
                              << QByteArray("version: 2\nname: n\n");
        QTest::newRow("other version") << QByteArray("name: n\nversion: 1 # old\n")
                                       << QByteArray("name: n\nversion: \"2\" # old\n");
        QTest::newRow("windows ends") << QByteArray("name: n\r\ntype: x")
                                      << QByteArray("version: \"2\"\r\nname: n\r\ntype: x");
        QTest::newRow("braces") << QByteArray("{name: n, type: x}")
                                << QByteArray("{version: \"2\", name: n, type: x}");
        QTest::newRow("no mapping") << QByteArray("- a\n") << QByteArray("- a\n");
        QTest::newRow("broken") << QByteArray("a: [\n") << QByteArray("a: [\n");
    }

    void identityIsPutInWithoutTouchingTheRest()
    {
        QFETCH(QByteArray, text);
        QTEST(withIdentity(text, u"n"_s, u"2"_s), "result");
    }
};

QTEST_GUILESS_MAIN(TestAssetBundle)
#include "tst_assetbundle.moc"
