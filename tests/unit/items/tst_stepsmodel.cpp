#include "items/stepsmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::items;
using assets::JobState;

class TestStepsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void rowsComeGoAndMove();
    void theCriticalPathIsTheLatestChain();
    void theFirstFailedLeafIsFound();
    void durationsInWords();
    void aStateHasTheWordOfTheReference();

private:
    static StepRow row(qint64 id, qint64 started, qint64 ended,
                       JobState state = JobState::Completed)
    {
        StepRow r;
        r.id = id;
        r.title = QString::number(id);
        r.started = started;
        r.ended = ended;
        r.state = state;
        return r;
    }
};

void TestStepsModel::aStateHasTheWordOfTheReference()
{
    QCOMPARE(stateWord(JobState::Completed, false), u"Completed"_s);
    QCOMPARE(stateWord(JobState::Completed, true), u"Reused"_s);
}

void TestStepsModel::rowsComeGoAndMove()
{
    StepsModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows({row(1, 0, 0), row(2, 0, 0)}, {});
    model.setRows({row(3, 0, 0), row(2, 0, 0), row(1, 0, 0)}, {});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(3), 0);
    QCOMPARE(model.rowOf(1), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({row(3, 0, 0), row(2, 5, 9), row(1, 0, 0)}, {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    model.setRows({row(2, 5, 9)}, {});
    QCOMPARE(model.rowCount(), 1);
}

void TestStepsModel::theCriticalPathIsTheLatestChain()
{
    StepsModel model;
    //  1 ─┬─ 2 (short) ─┬─ 4
    //     └─ 3 (long)  ─┘
    model.setRows({row(1, 10, 20), row(2, 20, 25), row(3, 20, 60), row(4, 60, 70)},
                  {{1, 2}, {1, 3}, {2, 4}, {3, 4}});
    QCOMPARE(model.criticalPath(), (QList<qint64>{1, 3, 4}));
    QCOMPARE(model.criticalUs(100), 60);
    model.setRows({row(1, 10, 20)}, {});
    QVERIFY(model.criticalPath().isEmpty());
}

void TestStepsModel::theFirstFailedLeafIsFound()
{
    StepsModel model;
    StepRow parent = row(1, 10, 20, JobState::Failed);
    parent.hasChildren = true;
    model.setRows({parent, row(2, 11, 12), row(3, 12, 20, JobState::Failed)}, {});
    QCOMPARE(model.firstFailed(), 3);
    model.setRows({row(2, 11, 12)}, {});
    QCOMPARE(model.firstFailed(), 0);
}

void TestStepsModel::durationsInWords()
{
    QCOMPARE(elapsed(100, 250, 900), 150);
    QCOMPARE(elapsed(100, 0, 900), 800);
    // The clock was set back since it began.
    QCOMPARE(elapsed(1000, 0, 900), 0);
    QCOMPARE(elapsed(1000, 900, 2000), 0);
    QCOMPARE(durationText(70'000), u"0.0 s"_s);
    QCOMPARE(durationText(4'260'000), u"4.2 s"_s);
    QCOMPARE(durationText(48'000'000), u"0:48"_s);
    QCOMPARE(durationText(1'494'000'000), u"24:54"_s);
    QCOMPARE(durationText(4'490'000'000), u"1:14:50"_s);
    QCOMPARE(stateWord(JobState::Completed, true), u"Reused"_s);
    QCOMPARE(stateWord(JobState::Failed, true), u"Failed"_s);
}

QTEST_GUILESS_MAIN(TestStepsModel)
#include "tst_stepsmodel.moc"
