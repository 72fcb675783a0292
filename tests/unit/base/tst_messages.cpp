#include "base/messages.h"

#include <QLocale>
#include <QTest>

using namespace tenon;
using namespace Qt::StringLiterals;

class TestMessages final : public QObject
{
    Q_OBJECT

    static QString said(const QByteArray &id, const QVariantMap &arguments)
    {
        return messageText(Error{Error::Code::Format, id, arguments, {}, {}});
    }

private Q_SLOTS:
    void aListWithoutNamesSaysSo()
    {
        const QVariantMap none{
            {u"text"_s, u"${{inputs.a}}"_s}, {u"nearest"_s, QString()}, {u"known"_s, QString()}};
        QCOMPARE(said("expression.unknown-input", none),
                 u"${{inputs.a}} names no declared input. Known: none."_s);
        QCOMPARE(said("step.unknown-input", {{u"input"_s, u"x"_s}, {u"nearest"_s, QString()}}),
                 u"The component has no input x. Nearest name: none."_s);
    }
    void amountsAreWrittenAsWhereOneIs()
    {
        const QVariantMap arguments{{u"price"_s, 1234.5}, {u"most"_s, 2.}};
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(said("fit.price", arguments), u"Costs 1,234.5 USD an hour, you allow 2"_s);
        QLocale::setDefault(QLocale(QLocale::Polish));
        QVERIFY(said("fit.price", arguments).contains(u"234,5 USD"_s));
        QLocale::setDefault(before);
    }
    void aNearNameIsProposed()
    {
        const QVariantMap near{
            {u"text"_s, u"${{inputs.a}}"_s}, {u"nearest"_s, u"aa"_s}, {u"known"_s, u"aa, b"_s}};
        QCOMPARE(said("expression.unknown-input", near),
                 u"${{inputs.a}} names no declared input. Did you mean “aa”?"_s);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
