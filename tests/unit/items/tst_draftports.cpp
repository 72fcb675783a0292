#include "items/draftports.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tenon;
using namespace tenon::items;
using namespace Qt::StringLiterals;
using files::InferredPort;

class TestDraftPorts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasReadIsShown();
    void correctionsGoIntoThePorts();
    void whatIsWrongIsTold();
    void aPortThatIsNotUsedIsLeftOut();
    void aSwitchStaysASwitch();

private:
    bool set(int row, int column, const QString &text)
    {
        return m_model->setData(m_model->index(row, column), text, Qt::EditRole);
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    std::unique_ptr<DraftPorts> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDraftPorts::init()
{
    m_tester.reset();
    m_model = std::make_unique<DraftPorts>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    InferredPort rate;
    rate.name = u"rate"_s;
    rate.type = u"number"_s;
    rate.defaultValue = Value(0.1);
    rate.minimum = 0;
    rate.maximum = 1;
    InferredPort kind;
    kind.name = u"kind"_s;
    kind.type = u"string"_s;
    kind.defaultValue = Value(u"a"_s);
    kind.choices = {u"a"_s, u"b"_s};
    InferredPort data;
    data.name = u"data"_s;
    data.type = u"uri_file"_s;
    data.description = u"Rows."_s;
    InferredPort deep;
    deep.name = u"deep"_s;
    deep.type = u"boolean"_s;
    deep.defaultValue = Value(false);
    deep.on = u"--deep"_s;
    m_model->setPorts({rate, kind, data, deep});
}

void TestDraftPorts::whatWasReadIsShown()
{
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(text(0, DraftPorts::Default), u"0.1"_s);
    QCOMPARE(text(0, DraftPorts::Allowed), u"0 … 1"_s);
    QCOMPARE(text(1, DraftPorts::Allowed), u"a, b"_s);
    QCOMPARE(text(2, DraftPorts::Direction), u"Input"_s);
    QCOMPARE(text(3, DraftPorts::Default), u"false"_s);
    QVERIFY(m_model->problem().isEmpty());
    QVERIFY(!(m_model->index(2, DraftPorts::Default).flags() & Qt::ItemIsEditable));
    QVERIFY(!(m_model->index(0, DraftPorts::Direction).flags() & Qt::ItemIsEditable));
    QVERIFY(!m_model->index(0, DraftPorts::Name).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestDraftPorts::correctionsGoIntoThePorts()
{
    QSignalSpy edited(m_model.get(), &DraftPorts::edited);
    QVERIFY(set(0, DraftPorts::Type, u"integer"_s));
    QVERIFY(set(0, DraftPorts::Allowed, u"1..9"_s));
    QVERIFY(set(0, DraftPorts::Default, u"3"_s));
    QVERIFY(set(1, DraftPorts::Allowed, u"x, y ,a"_s));
    QVERIFY(set(2, DraftPorts::Direction, u"output"_s));
    QVERIFY(set(2, DraftPorts::Name, u"result"_s));
    QCOMPARE(edited.size(), 6);
    const auto ports = m_model->ports();
    QCOMPARE(ports[0].defaultValue, std::optional(Value(3)));
    QCOMPARE(ports[0].minimum, std::optional(1.0));
    QCOMPARE(ports[0].maximum, std::optional(9.0));
    QCOMPARE(ports[1].choices, (QStringList{u"x"_s, u"y"_s, u"a"_s}));
    QVERIFY(ports[2].output);
    QCOMPARE(ports[2].name, u"result"_s);
    QVERIFY(m_model->problem().isEmpty());
    // Without a default it is needed, or optional.
    QVERIFY(set(0, DraftPorts::Default, QString()));
    QVERIFY(!m_model->ports()[0].defaultValue);
    QVERIFY(set(0, DraftPorts::Optional, u"optional"_s));
    QVERIFY(m_model->ports()[0].optional);
}

void TestDraftPorts::whatIsWrongIsTold()
{
    QVERIFY(set(0, DraftPorts::Default, u"much"_s));
    QVERIFY(
        !m_model->index(0, DraftPorts::Default).data(DraftPorts::ProblemRole).toString().isEmpty());
    QVERIFY(m_model->problem().startsWith(u"rate: "_s));
    QVERIFY(set(0, DraftPorts::Default, u"2"_s));
    QVERIFY(!m_model->problem().isEmpty()); // above the range
    QVERIFY(set(0, DraftPorts::Default, u"1"_s));
    QVERIFY(m_model->problem().isEmpty());
    QVERIFY(set(0, DraftPorts::Allowed, u"9 … 1"_s));
    QVERIFY(!m_model->problem().isEmpty());
    QVERIFY(set(0, DraftPorts::Allowed, u"0 …"_s));
    QVERIFY(m_model->problem().isEmpty());
    QVERIFY(set(1, DraftPorts::Default, u"c"_s));
    QVERIFY(!m_model->problem().isEmpty());
    QVERIFY(set(1, DraftPorts::Default, u"b"_s));
    QVERIFY(set(1, DraftPorts::Name, u"rate"_s));
    QVERIFY(!m_model->problem().isEmpty());
    QVERIFY(set(1, DraftPorts::Name, u"two words"_s));
    QVERIFY(!m_model->problem().isEmpty());
}

void TestDraftPorts::aPortThatIsNotUsedIsLeftOut()
{
    QVERIFY(set(1, DraftPorts::Name, u"rate"_s));
    QVERIFY(
        m_model->setData(m_model->index(1, DraftPorts::Name), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(m_model->ports().size(), size_t(3));
    QVERIFY(m_model->problem().isEmpty());
    QVERIFY(!(m_model->index(1, DraftPorts::Type).flags() & Qt::ItemIsEnabled));
    QVERIFY(m_model->index(1, DraftPorts::Name).flags() & Qt::ItemIsEnabled);
}

void TestDraftPorts::aSwitchStaysASwitch()
{
    QVERIFY(!set(3, DraftPorts::Type, u"string"_s));
    QVERIFY(!set(3, DraftPorts::Optional, u"optional"_s));
    QVERIFY(set(3, DraftPorts::Default, u"True"_s));
    QCOMPARE(m_model->ports()[3].defaultValue, std::optional(Value(true)));
}

QTEST_GUILESS_MAIN(TestDraftPorts)
#include "tst_draftports.moc"
