#include "engine/attempt.h"
#include "engine/python.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::engine;

namespace {

AttemptOrder orderOf(const QString &command, const QString &path)
{
    AttemptOrder order;
    order.job.command = command;
    PlannedInput data;
    data.name = QStringLiteral("data");
    data.source.kind = InputSource::Kind::Path;
    data.source.text = path;
    PlannedInput none;
    none.name = QStringLiteral("none");
    none.optional = true;
    PlannedInput text;
    text.name = QStringLiteral("text");
    text.source.kind = InputSource::Kind::Literal;
    text.source.text = QStringLiteral("1 2");
    order.job.inputs = {data, none, text};
    order.outputPaths.emplace(QStringLiteral("out"), path);
    return order;
}

} // namespace

class TestAttempt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsReachTheProgramWhole_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << QStringLiteral("/data/x.csv");
        QTest::newRow("blank") << QStringLiteral("/my data/x y.csv");
        QTest::newRow("single quote") << QStringLiteral("/it's/x");
        QTest::newRow("double quote and dollar") << QStringLiteral("/a\"$HOME`id`\\b");
        QTest::newRow("newline") << QStringLiteral("/a\nb");
        QTest::newRow("other letters") << QStringLiteral("/数据/żółć");
    }
    void pathsReachTheProgramWhole()
    {
        QFETCH(QString, path);
        // The real shell says what it makes of the line, in each way a path may stand in it.
        const AttemptOrder order
            = orderOf(QStringLiteral("printf '%s|' ${{inputs.data}} \"${{inputs.data}}\" "
                                     "'${{outputs.out}}' --x=${{outputs.out}}"),
                      path);
        const auto command = shellCommand(order);
        QVERIFY(command);
        QProcess shell;
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), *command});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
                 path + u'|' + path + u'|' + path + QStringLiteral("|--x=") + path + u'|');
    }
    void literalsGoInAsTheyAre()
    {
        QCOMPARE(*shellCommand(orderOf(QStringLiteral("f ${{inputs.text}}"), QStringLiteral("/d"))),
                 QStringLiteral("f 1 2"));
    }
    void aBracketGoesWithItsValue()
    {
        QCOMPARE(*shellCommand(orderOf(
                     QStringLiteral("f $[[--n ${{inputs.none}}]] $[[--t ${{inputs.text}}]]"),
                     QStringLiteral("/d"))),
                 QStringLiteral("f  --t 1 2"));
        const auto bare
            = shellCommand(orderOf(QStringLiteral("f ${{inputs.none}}"), QStringLiteral("/d")));
        QVERIFY(!bare);
        QCOMPARE(bare.error().id, QByteArray("expression.no-value"));
    }
    void pythonScriptsAreFoundInCommands()
    {
        QTemporaryDir folder;
        for (const char *name : {"train.py", "a b.py"}) {
            QFile file(folder.filePath(QLatin1StringView(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(usesPython(QStringLiteral("python train.py")));
        QVERIFY(usesPython(QStringLiteral("cd x && python3 -u train.py")));
        QVERIFY(!usesPython(QStringLiteral("cat pythonic.txt")));
        const auto scripts = scriptsOf(
            QStringLiteral("echo 1 && python -u train.py --x 1; python gone.py"), folder.path());
        QCOMPARE(scripts.size(), size_t(1));
        QCOMPARE(scripts[0].path, folder.filePath(QStringLiteral("train.py")));
    }
};

QTEST_GUILESS_MAIN(TestAttempt)
#include "tst_attempt.moc"
