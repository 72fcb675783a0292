#include "base/value.h"

#include <QTest>

using namespace tenon;

class TestValue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strPrintsWhatPythonPrints_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << Value() << QStringLiteral("None");
        QTest::newRow("true") << Value(true) << QStringLiteral("True");
        QTest::newRow("small float") << Value(1e-5) << QStringLiteral("1e-05");
        QTest::newRow("whole float") << Value(1.0) << QStringLiteral("1.0");
        QTest::newRow("large float") << Value(1e16) << QStringLiteral("1e+16");
        QTest::newRow("list") << Value(ValueList{Value(1), Value(QStringLiteral("it's"))})
                              << QStringLiteral("[1, \"it's\"]");
    }
    void strPrintsWhatPythonPrints()
    {
        QFETCH(Value, value);
        QFETCH(QString, text);
        QCOMPARE(value.str(), text);
    }
    void jsonKeepsIntegersAndFloatsApart()
    {
        QCOMPARE(Value(1).toJson(), QByteArray("1"));
        QCOMPARE(Value(1.0).toJson(), QByteArray("1.0"));
    }
};

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
