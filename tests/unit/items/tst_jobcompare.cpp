#include "items/comparemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::items;
using Part = CompareRow::Part;

class TestJobCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void whatIsTheSameDoesNotDiffer();
    void valuesAreComparedByName();
    void aReusedStepHasNoExitCodeToDifferIn();
    void stepsThatOnlyOneHasAreTold();
    void codeIsComparedFileByFile();
    void aChangeIsToldWithItsSign();
    void theModelGroupsAndLeavesOut();

private:
    static ComparedStep step(const QString &path = u"."_s)
    {
        ComparedStep step;
        step.path = path;
        step.job.state = 100;
        step.job.component = u"c:1"_s;
        step.job.started = 1'000'000;
        step.job.ended = 3'000'000;
        step.keyParts = {{u"command"_s, "=echo"},
                         {u"code"_s, "abc"},
                         {u"input:rate"_s, "=0.1"},
                         {u"python"_s, "3.11"}};
        step.params = {{u"p"_s, u"1"_s}};
        step.metrics = {{u"loss"_s, 0.5}};
        return step;
    }
    static const CompareRow *find(const std::vector<CompareRow> &rows, Part part,
                                  const QString &key)
    {
        for (const CompareRow &row : rows)
            if (row.part == part && row.key == key)
                return &row;
        return nullptr;
    }
};

void TestJobCompare::whatIsTheSameDoesNotDiffer()
{
    const auto rows = compareJobs({{step()}}, {{step()}});
    for (const CompareRow &row : rows)
        QVERIFY2(!row.differs, qPrintable(row.key));
    QCOMPARE(find(rows, Part::Input, u"input:rate"_s)->a, u"0.1"_s);
    QCOMPARE(find(rows, Part::Input, u"input:rate"_s)->name(), u"rate"_s);
    QVERIFY(find(rows, Part::Environment, u"python"_s));
    // The digest of all code says nothing to anybody.
    QVERIFY(!find(rows, Part::Job, u"code"_s));
}

void TestJobCompare::aReusedStepHasNoExitCodeToDifferIn()
{
    ComparedStep ran = step();
    ran.job.exitCode = 0;
    ComparedStep reused = step();
    reused.job.reusedFrom = ran.job.id;
    QVERIFY(!find(compareJobs({{ran}}, {{reused}}), Part::Job, u"exit code"_s));
}

void TestJobCompare::valuesAreComparedByName()
{
    ComparedStep other = step();
    other.keyParts[2].second = "=0.2";
    other.keyParts.emplace_back(u"input:extra"_s, "=x");
    other.params = {{u"q"_s, u"2"_s}};
    other.metrics = {{u"loss"_s, 0.25}, {u"acc"_s, 0.9}};
    other.job.state = 101;
    other.job.exitCode = 3;
    other.job.ended = 4'500'000;
    other.job.properties = R"({"azureml.git.branch":"main","other":"x"})";
    const auto rows = compareJobs({{step()}}, {{other}});
    const auto check = [&](Part part, const QString &key, const QString &a, const QString &b) {
        const CompareRow *row = find(rows, part, key);
        QVERIFY2(row, qPrintable(key));
        QCOMPARE(row->a, a);
        QCOMPARE(row->b, b);
        QVERIFY(row->differs);
    };
    check(Part::Input, u"input:rate"_s, u"0.1"_s, u"0.2"_s);
    check(Part::Input, u"input:extra"_s, {}, u"x"_s);
    check(Part::Parameter, u"p"_s, u"1"_s, {});
    check(Part::Parameter, u"q"_s, {}, u"2"_s);
    check(Part::Metric, u"loss"_s, u"0.5"_s, u"0.25"_s);
    check(Part::Metric, u"acc"_s, {}, u"0.9"_s);
    check(Part::Job, u"state"_s, u"Completed"_s, u"Failed"_s);
    check(Part::Job, u"exit code"_s, {}, u"3"_s);
    check(Part::Git, u"branch"_s, {}, u"main"_s);
    QCOMPARE(find(rows, Part::Metric, u"loss"_s)->change, std::optional(-0.25));
    QVERIFY(!find(rows, Part::Metric, u"acc"_s)->change);
    QCOMPARE(find(rows, Part::Time, u"duration"_s)->change, std::optional(1'500'000.0));
    QVERIFY(!find(rows, Part::Job, u"component"_s)->differs);
    // NaN is no number to subtract, and the same as NaN.
    ComparedStep nan = step();
    nan.metrics = {{u"loss"_s, std::nan("")}};
    const auto same = compareJobs({{nan}}, {{nan}});
    QVERIFY(!find(same, Part::Metric, u"loss"_s)->differs);
    QVERIFY(!find(same, Part::Metric, u"loss"_s)->change);
}

void TestJobCompare::stepsThatOnlyOneHasAreTold()
{
    const auto rows = compareJobs({{step(), step(u"prepare"_s)}}, {{step(), step(u"train"_s)}});
    const CompareRow *gone = find(rows, Part::Step, u"prepare"_s);
    QVERIFY(gone && gone->b.isEmpty() && !gone->a.isEmpty() && gone->differs);
    const CompareRow *come = find(rows, Part::Step, u"train"_s);
    QVERIFY(come && come->a.isEmpty() && !come->b.isEmpty());
}

void TestJobCompare::codeIsComparedFileByFile()
{
    ComparedStep a = step();
    a.job.snapshot = Sha256::of("a");
    a.code = std::map<QString, ComparedFile>{
        {u"same.py"_s, {1, "11"}}, {u"run.py"_s, {2, "22"}}, {u"old.py"_s, {3, "33"}}};
    ComparedStep b = step();
    b.job.snapshot = Sha256::of("b");
    b.code = std::map<QString, ComparedFile>{
        {u"same.py"_s, {1, "11"}}, {u"run.py"_s, {2, "22x"}}, {u"new.py"_s, {0, "44"}}};
    const auto rows = compareJobs({{a}}, {{b}});
    QVERIFY(!find(rows, Part::Code, u"same.py"_s));
    QVERIFY(find(rows, Part::Code, u"run.py"_s)->differs);
    QVERIFY(find(rows, Part::Code, u"old.py"_s)->b.isEmpty());
    QVERIFY(find(rows, Part::Code, u"new.py"_s)->a.isEmpty());
    // Where a list is gone it is still known that something differs.
    b.code.reset();
    QVERIFY(find(compareJobs({{a}}, {{b}}), Part::Code, u"*"_s)->differs);
}

void TestJobCompare::aChangeIsToldWithItsSign()
{
    CompareRow row{Part::Metric, u"."_s, "metric", u"loss"_s, u"0.5"_s, u"0.25"_s, true, -0.25};
    QCOMPARE(changeText(row), u"−0.25 (−50.0 %)"_s);
    row.a = u"0"_s;
    row.change = 2;
    QCOMPARE(changeText(row), u"+2"_s);
    row.part = Part::Time;
    row.change = 1'500'000;
    QCOMPARE(changeText(row), u"+1.5 s"_s);
    row.change = 0;
    QCOMPARE(changeText(row), QString());
    row.change.reset();
    QCOMPARE(changeText(row), QString());
}

void TestJobCompare::theModelGroupsAndLeavesOut()
{
    ComparedStep other = step();
    other.metrics = {{u"loss"_s, 0.25}};
    CompareModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(compareJobs({{step()}}, {{other}}), u"a"_s, u"b"_s);
    QCOMPARE(model.differences(), 1);
    QCOMPARE(model.headerData(CompareModel::First, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"a"_s);
    const QModelIndex metrics = model.index(0, 0);
    QCOMPARE(metrics.data().toString(), u"Metrics"_s);
    QVERIFY(metrics.data(CompareModel::DiffersRole).toBool());
    const QModelIndex loss = model.index(0, 0, metrics);
    QCOMPARE(loss.data().toString(), u"loss"_s);
    // Not by colour alone: a screen reader hears it as well.
    QVERIFY(loss.data(Qt::AccessibleTextRole).toString().contains(u"differs"_s));
    QCOMPARE(model.index(0, CompareModel::Second, metrics).data().toString(), u"0.25"_s);
    QVERIFY(model.rowCount() > 1);
    model.setOnlyDifferences(true);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    // A metric in a few digits, as many as tell it from the other one; the tip has all of them.
    const auto shown = [](double a, double b) {
        CompareRow row{Part::Metric, u"."_s, "metric", u"loss"_s, QString::number(a, 'g', 17),
                       {},           a != b, {}};
        row.b = QString::number(b, 'g', 17);
        CompareModel of;
        of.setRows({row}, u"a"_s, u"b"_s);
        const QModelIndex first = of.index(0, CompareModel::First, of.index(0, 0));
        return QStringList{first.data().toString(), first.data(Qt::ToolTipRole).toString()};
    };
    QCOMPARE(shown(0.97536945812807885, 0.5),
             (QStringList{u"0.975369"_s, u"0.97536945812807885"_s}));
    QCOMPARE(shown(0.97536945812807885, 0.97536945812).first(), u"0.9753694581280788"_s);
}

QTEST_GUILESS_MAIN(TestJobCompare)

#include "tst_jobcompare.moc"
