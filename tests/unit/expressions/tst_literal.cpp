#include "expressions/expressions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace tenon;
using namespace tenon::expressions;
using namespace Qt::StringLiterals;

class TestLiteral final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesConvert_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::newRow("text to integer") << Value(u"3.7"_s) << u"integer"_s << u"3"_s;
        QTest::newRow("negative cuts to zero") << Value(-3.7) << u"integer"_s << u"-3"_s;
        QTest::newRow("exponent text to number") << Value(u"1e-5"_s) << u"number"_s << u"1e-05"_s;
        QTest::newRow("integer to number") << Value(1) << u"number"_s << u"1.0"_s;
        QTest::newRow("true text") << Value(u"TRUE"_s) << u"boolean"_s << u"True"_s;
        QTest::newRow("yes text is not true") << Value(u"yes"_s) << u"boolean"_s << u"False"_s;
        QTest::newRow("bool to string") << Value(true) << u"string"_s << u"True"_s;
        QTest::newRow("bool to integer") << Value(true) << u"integer"_s << u"1"_s;
        QTest::newRow("float to string") << Value(0.1) << u"string"_s << u"0.1"_s;
        QTest::newRow("untyped stays") << Value(u"1e-5"_s) << u""_s << u"1e-5"_s;
        QTest::newRow("null is nothing") << Value() << u"string"_s << u""_s;
        QTest::newRow("large integer")
            << Value(u"1e20"_s) << u"integer"_s << u"100000000000000000000"_s;
        QTest::newRow("infinite number") << Value(u"-inf"_s) << u"number"_s << u"-inf"_s;
    }
    void typesConvert()
    {
        QFETCH(Value, value);
        QFETCH(QString, type);
        QFETCH(QString, text);
        const auto result = literalText(value, type);
        QVERIFY(result);
        QCOMPARE(*result, text);
    }
    void noNumberIsAnError_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("type");
        QTest::newRow("word") << Value(u"many"_s) << u"integer"_s;
        QTest::newRow("empty") << Value(QString()) << u"number"_s;
        QTest::newRow("infinite integer") << Value(u"inf"_s) << u"integer"_s;
        QTest::newRow("list") << Value(ValueList{}) << u"number"_s;
    }
    void noNumberIsAnError()
    {
        QFETCH(Value, value);
        QFETCH(QString, type);
        const auto result = convertLiteral(value, type);
        QVERIFY(!result);
        QCOMPARE(result.error().id, "literal.not-a-number");
    }
    // Python's float() of texts of all shapes, compared by repr().
    void floatsAreReadAsPythonReadsThem()
    {
        QRandomGenerator random(20260801);
        QStringList texts{u"1"_s,
                          u" 1.5 "_s,
                          u"1_0"_s,
                          u"_1"_s,
                          u"1_"_s,
                          u"1__0"_s,
                          u".5"_s,
                          u"5."_s,
                          u"."_s,
                          u"e5"_s,
                          u"1e5"_s,
                          u"1E+5"_s,
                          u"1e"_s,
                          u"1e-400"_s,
                          u"1e400"_s,
                          u"-0"_s,
                          u"+inf"_s,
                          u"INFINITY"_s,
                          u"nan"_s,
                          u"-nan"_s,
                          u"0x10"_s,
                          u"1_0.0_1e1_0"_s,
                          u"1._5"_s,
                          u"--1"_s,
                          u""_s,
                          u"0e999999999999"_s,
                          u"0.00000001e99999999999999999999"_s,
                          u"1e-99999999999999999999"_s};
        const QString alphabet = u"0123456789__..ee+-infa "_s;
        for (int i = 0; i < 2000; ++i) {
            QString text;
            const int size = 1 + random.bounded(8);
            for (int j = 0; j < size; ++j)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            texts << text;
        }
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s, u"import sys,json\n"
                               "def f(s):\n"
                               "  try: return repr(float(s))\n"
                               "  except ValueError: return None\n"
                               "print(json.dumps([f(s) for s in json.load(sys.stdin)]))"_s});
        if (!python.waitForStarted())
            QSKIP("needs /usr/bin/python3");
        python.write(QJsonDocument(QJsonArray::fromStringList(texts)).toJson());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        const QJsonArray expected = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        QCOMPARE(expected.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto number = pythonFloat(texts.at(i));
            const QString ours = number ? Value(*number).str() : QString();
            const QString theirs = expected.at(i).toString();
            QVERIFY2(ours == theirs,
                     qPrintable(u"float('%1') is %2, not %3"_s.arg(texts.at(i), theirs, ours)));
        }
    }
};

QTEST_GUILESS_MAIN(TestLiteral)
#include "tst_literal.moc"
