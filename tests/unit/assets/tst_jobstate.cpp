#include "assets/jobstate.h"

#include <QTest>

using namespace tenon::assets;

class TestJobState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsReadBack()
    {
        for (int number = 0; number < 200; ++number) {
            const auto state = JobState(number);
            const QByteArray text = name(state);
            if (text == "Unknown" && state != JobState::Unknown)
                continue;
            QCOMPARE(jobStateFromName(text), state);
            QCOMPARE(jobStateFromName(text.toUpper()), state);
        }
        QVERIFY(!jobStateFromName("Cancelled"));
        QVERIFY(!jobStateFromName(""));
    }
    void onlyThreeStatesAreFinal()
    {
        QVERIFY(isTerminal(JobState::Completed));
        QVERIFY(isTerminal(JobState::Failed));
        QVERIFY(isTerminal(JobState::Canceled));
        QVERIFY(!isTerminal(JobState::CancelRequested));
        QVERIFY(!isTerminal(JobState::Unknown));
    }
    void statesMoveForward()
    {
        QVERIFY(canFollow(JobState::NotStarted, JobState::Running));
        QVERIFY(canFollow(JobState::Queued, JobState::Running));
        QVERIFY(canFollow(JobState::Running, JobState::CancelRequested));
        QVERIFY(canFollow(JobState::CancelRequested, JobState::Canceled));
        QVERIFY(canFollow(JobState::CancelRequested, JobState::Completed));
        QVERIFY(!canFollow(JobState::Running, JobState::Queued));
        QVERIFY(!canFollow(JobState::Running, JobState::Running));
        QVERIFY(!canFollow(JobState::CancelRequested, JobState::Running));
    }
    void aLostJobMayComeBack()
    {
        QVERIFY(canFollow(JobState::Running, JobState::NotResponding));
        QVERIFY(canFollow(JobState::NotResponding, JobState::Preparing));
        QVERIFY(canFollow(JobState::Paused, JobState::Running));
    }
    void nothingFollowsAFinalState()
    {
        QVERIFY(!canFollow(JobState::Completed, JobState::Failed));
        QVERIFY(!canFollow(JobState::Canceled, JobState::NotResponding));
        QVERIFY(!canFollow(JobState::Failed, JobState::Running));
    }
};

QTEST_GUILESS_MAIN(TestJobState)
#include "tst_jobstate.moc"
