#include "yaml/scalar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

// Compares every scalar with what PyYAML on this computer makes of it.
class TestScalar final : public QObject
{
    Q_OBJECT

    struct Answer
    {
        bool fails = false;
        QString type;
        QString str;
        QString repr;
    };

    // What SafeLoader constructs for plain scalars (tag empty) or tagged ones.
    static QList<Answer> askPython(const QStringList &texts, const QString &tag = {})
    {
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s,
                      u"import sys,json,yaml\n"
                      "tag=sys.argv[1]\n"
                      "def f(s):\n"
                      "  l=yaml.SafeLoader('')\n"
                      "  try:\n"
                      "    t=tag or l.resolve(yaml.ScalarNode,s,(True,False))\n"
                      "    v=l.construct_object(yaml.ScalarNode(t,s))\n"
                      "    return [type(v).__name__,str(v),str([v])]\n"
                      "  except Exception: return None\n"
                      "print(json.dumps([f(s) for s in json.load(sys.stdin)]))"_s,
                      tag});
        if (!python.waitForStarted())
            return {};
        python.write(QJsonDocument(QJsonArray::fromStringList(texts)).toJson());
        python.closeWriteChannel();
        if (!python.waitForFinished() || python.exitCode() != 0)
            return {};
        QList<Answer> out;
        for (const QJsonValue &value :
             QJsonDocument::fromJson(python.readAllStandardOutput()).array()) {
            const QJsonArray parts = value.toArray();
            out << Answer{parts.isEmpty(), parts.at(0).toString(), parts.at(1).toString(),
                          parts.at(2).toString()};
        }
        return out;
    }

    static QString typeOf(const Value &value)
    {
        if (const Opaque *opaque = value.asOpaque())
            return opaque->type;
        return value.isNull()      ? u"NoneType"_s
               : value.asBool()    ? u"bool"_s
               : value.asInteger() ? u"int"_s
               : value.asFloat()   ? u"float"_s
                                   : u"str"_s;
    }

    static void compare(const QStringList &texts)
    {
        const QList<Answer> answers = askPython(texts);
        if (answers.isEmpty())
            QSKIP("needs /usr/bin/python3 with PyYAML (python3-yaml)");
        QCOMPARE(answers.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Value ours = yaml::resolvePlain(texts.at(i).toUtf8());
            const Answer &theirs = answers.at(i);
            if (theirs.fails) {
                QVERIFY2(ours.asString(), qPrintable(texts.at(i)));
                continue;
            }
            const QString message = u"'%1' is %2 %3, not %4 %5"_s.arg(
                texts.at(i), theirs.type, theirs.str, typeOf(ours), ours.str());
            QVERIFY2(typeOf(ours) == theirs.type && ours.str() == theirs.str, qPrintable(message));
            const QString repr = Value(ValueList{ours}).str();
            QVERIFY2(repr == theirs.repr || theirs.repr.contains("timedelta(0)"_L1),
                     qPrintable(repr + u" is not "_s + theirs.repr));
        }
    }

private Q_SLOTS:
    void tableOfTraps()
    {
        compare({u""_s,
                 u"~"_s,
                 u"null"_s,
                 u"Null"_s,
                 u"NULL"_s,
                 u"nULL"_s,
                 u"yes"_s,
                 u"Yes"_s,
                 u"YES"_s,
                 u"yEs"_s,
                 u"y"_s,
                 u"n"_s,
                 u"no"_s,
                 u"on"_s,
                 u"On"_s,
                 u"off"_s,
                 u"OFF"_s,
                 u"true"_s,
                 u"True"_s,
                 u"TRUE"_s,
                 u"tRUE"_s,
                 u"false"_s,
                 u"0"_s,
                 u"-0"_s,
                 u"+0"_s,
                 u"00"_s,
                 u"07"_s,
                 u"012"_s,
                 u"-012"_s,
                 u"08"_s,
                 u"09"_s,
                 u"0o17"_s,
                 u"0b101"_s,
                 u"-0b11"_s,
                 u"0b"_s,
                 u"0b_"_s,
                 u"0b1_0"_s,
                 u"0x1F"_s,
                 u"0xfg"_s,
                 u"0x_"_s,
                 u"0xFFFFFFFFFFFFFFFFFF"_s,
                 u"1_000"_s,
                 u"1__0"_s,
                 u"_1"_s,
                 u"1_"_s,
                 u"12:30"_s,
                 u"12:30:45"_s,
                 u"-12:30"_s,
                 u"12:60"_s,
                 u"012:30"_s,
                 u"1:2:3:4:5:6:7:8:9:10:11:12:13:14"_s,
                 u"12:30.5"_s,
                 u"1:2."_s,
                 u"1e-5"_s,
                 u"1.0e-5"_s,
                 u"1.0e5"_s,
                 u"1.0e+5"_s,
                 u"1.e+5"_s,
                 u"1E5"_s,
                 u"1.5E-3"_s,
                 u".5"_s,
                 u"-.5"_s,
                 u"+.5"_s,
                 u".5e+3"_s,
                 u"5."_s,
                 u"-5."_s,
                 u"._5"_s,
                 u"1.0_0"_s,
                 u"1_0.5"_s,
                 u".inf"_s,
                 u"-.inf"_s,
                 u"+.INF"_s,
                 u".Inf"_s,
                 u".iNF"_s,
                 u".nan"_s,
                 u".NaN"_s,
                 u".NAN"_s,
                 u"-.nan"_s,
                 u"inf"_s,
                 u"nan"_s,
                 u"."_s,
                 u"-"_s,
                 u"+"_s,
                 u"--1"_s,
                 u"1.2.3"_s,
                 u"1.0.0"_s,
                 u"0.10"_s,
                 u"1.0"_s,
                 u"1e400"_s,
                 u"1.0e+400"_s,
                 u"1.0e-400"_s,
                 u"9223372036854775807"_s,
                 u"9223372036854775808"_s,
                 u"-9223372036854775808"_s,
                 u"-9223372036854775809"_s,
                 u"123456789012345678901234567890"_s,
                 u"2001-12-14"_s,
                 u"2001-1-1"_s,
                 u"2001-13-45"_s,
                 u"2001-02-30"_s,
                 u"0000-01-01"_s,
                 u"2001-12-14t21:59:43.10-05:00"_s,
                 u"2001-12-14 21:59:43.10 -5"_s,
                 u"2001-12-15 2:59:43.10"_s,
                 u"2001-12-14T21:59:43Z"_s,
                 u"2001-12-14 21:59:43 +05:30"_s,
                 u"2001-12-14 21:59:00"_s,
                 u"2001-12-14 25:00:00"_s,
                 u"2001-12-14 21:59:43.123456789"_s,
                 u"2001-12-14 21:59:43.0"_s,
                 u"2001-12-14 21:59"_s,
                 u"2001-1-1 1:00:00"_s,
                 u"<<"_s,
                 u"="_s,
                 u"=a"_s,
                 u"a=b"_s,
                 u"0."_s,
                 u"00.5"_s,
                 u"0_"_s,
                 u"0_7"_s,
                 u"-0x1f"_s,
                 u"+12"_s,
                 u"1,000"_s,
                 u"50%"_s,
                 u"1 2"_s,
                 u"é"_s,
                 u"日本"_s,
                 u"16777216.0"_s,
                 u"1234567890123456.0"_s,
                 u"12345678901234567.0"_s,
                 u"0.0001"_s,
                 u"0.00001"_s,
                 u"3.0"_s,
                 u"-0.0"_s});
    }
    void randomScalars()
    {
        QRandomGenerator random(42);
        const QString alphabet = u"0123456789012345__..::--++eExXbBoOTtZzyYnNaAfFlLsSrRuU~=< "_s;
        QStringList texts;
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            const int size = 1 + random.bounded(10);
            for (int j = 0; j < size; ++j)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            texts << text;
        }
        // Near misses of dates and times.
        for (int i = 0; i < 3000; ++i) {
            QString text = u"20%1-%2-%3"_s.arg(random.bounded(99))
                               .arg(random.bounded(14))
                               .arg(random.bounded(33));
            if (random.bounded(2))
                text += u"%1%2:%3:%4"_s.arg(random.bounded(2) ? u"T"_s : u" "_s)
                            .arg(random.bounded(25))
                            .arg(random.bounded(61), 2, 10, '0'_L1)
                            .arg(random.bounded(61), 2, 10, '0'_L1);
            if (random.bounded(2))
                text
                    += QStringList{u"Z"_s, u" Z"_s, u".5"_s, u"+5"_s, u"-03:30"_s, u" +25:00"_s}.at(
                        random.bounded(6));
            texts << text;
        }
        compare(texts);
    }
    void tagsForceTheType_data()
    {
        QTest::addColumn<QString>("tag");
        for (const char *tag : {"str", "int", "float", "bool", "null", "timestamp", "binary"})
            QTest::newRow(tag) << QString::fromLatin1(tag);
    }
    void tagsForceTheType()
    {
        QFETCH(QString, tag);
        const QString full = u"tag:yaml.org,2002:"_s + tag;
        const QStringList texts{u"12"_s,   u"yes"_s,  u"1e-5"_s, u"aGVsbG8="_s, u"2001-1-1"_s,
                                u"0x1f"_s, u"text"_s, u""_s,     u"12:30"_s};
        const QList<Answer> answers = askPython(texts, full);
        if (answers.isEmpty())
            QSKIP("needs /usr/bin/python3 with PyYAML (python3-yaml)");
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto ours = yaml::resolveTagged(full.toLatin1(), texts.at(i).toUtf8());
            if (answers.at(i).fails) {
                QVERIFY2(!ours || tag == "binary"_L1, qPrintable(texts.at(i)));
                continue;
            }
            QVERIFY2(ours, qPrintable(texts.at(i)));
            QCOMPARE(ours->str(), answers.at(i).str);
        }
    }
};

QTEST_GUILESS_MAIN(TestScalar)
#include "tst_scalar.moc"
