#include "catalogue/simulation.h"
#include "catalogue/target.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace tenon;
using namespace tenon::catalogue;
using namespace Qt::StringLiterals;

class TestSimulation final : public QObject
{
    Q_OBJECT

    using State = Simulation::State;

    static SimulationRules cluster(int least, int most, qint64 idle, qint64 start)
    {
        SimulationRules rules;
        rules.limits = {least, most, idle, start};
        rules.price = Usd{658'000}; // 0.658 an hour
        return rules;
    }
    static SimulationRules instance(qint64 idleMinutes)
    {
        Target target;
        target.kind = TargetKind::Instance;
        target.startSeconds = 60;
        if (idleMinutes > 0)
            target.idleMinutes = idleMinutes;
        return rulesOf(target, Usd{3'600'000}, 2); // 0.001 a second
    }
    static qint64 at(const QString &time, const QByteArray &zone = "UTC")
    {
        QDateTime moment = QDateTime::fromString(time, Qt::ISODate);
        moment.setTimeZone(QTimeZone(zone));
        return moment.toSecsSinceEpoch();
    }
    static Value map(std::initializer_list<std::pair<const char *, Value>> entries)
    {
        ValueMap result;
        for (const auto &[key, value] : entries)
            result.emplace_back(QString::fromLatin1(key), value);
        return result;
    }
    static Value text(const char *value) { return QString::fromLatin1(value); }

private Q_SLOTS:
    void neverMoreNodesThanThisComputerHasSlots()
    {
        Target target;
        target.maxNodes = 50;
        target.minNodes = 5;
        const SimulationRules rules = rulesOf(target, {}, 2);
        QCOMPARE(rules.limits.most, 2);
        QCOMPARE(rules.limits.least, 2);
        QVERIFY(!rules.single);
    }
    void jobsHoldNodesUntilTheyEnd()
    {
        Simulation simulation(cluster(0, 2, 120, 60), 0);
        QCOMPARE(simulation.state(), State::NoNodes);
        simulation.advance(100, 3);
        QCOMPARE(simulation.state(), State::Starting);
        QCOMPARE(simulation.nextReady(), 160);
        QVERIFY(!simulation.hold(u"a"_s, 1));
        simulation.advance(160, 3);
        QVERIFY(simulation.hold(u"a"_s, 1));
        QVERIFY(simulation.hold(u"b"_s, 1));
        QVERIFY(!simulation.hold(u"c"_s, 1));
        simulation.advance(200, 1);
        QCOMPARE(simulation.state(), State::Running);
        // The first ends: its node is the one that idles, and goes, not the other one's.
        simulation.release(u"a"_s);
        simulation.advance(300, 0);
        QCOMPARE(simulation.nextGone(), 420);
        simulation.advance(420, 0);
        QCOMPARE(simulation.pool().nodes().size(), 1);
        QCOMPARE(simulation.pool().nodes().front().job, u"b"_s);
        QCOMPARE(simulation.pool().nodes().front().number, 2);
        // 100 → 420 twice is 640 s: 0.658 × 640 / 3600 = 0.116978.
        QCOMPARE(simulation.costSoFar()->micros, 116'978);
    }
    void aStepOfSeveralNodesTakesThemTogether()
    {
        Simulation simulation(cluster(0, 3, 120, 0), 0);
        simulation.advance(0, 3);
        QVERIFY(simulation.hold(u"small"_s, 1));
        QVERIFY(!simulation.hold(u"large"_s, 3));
        QVERIFY(simulation.hold(u"large"_s, 2));
        QCOMPARE(simulation.pool().free(), 0);
    }
    void whatIsKeptGoesOnWithoutAnybodyAtWork()
    {
        Simulation simulation(cluster(0, 2, 120, 60), 0);
        simulation.advance(100, 2);
        simulation.advance(160, 2);
        QVERIFY(simulation.hold(u"a"_s, 1));
        simulation.advance(170, 0);
        const auto later = Simulation::fromJson(simulation.toJson());
        QVERIFY(later);
        QCOMPARE(later->toJson(), simulation.toJson());
        Simulation again = *later;
        // The free one idles from 170 on and went at 290; the held one is there an hour later.
        again.advance(3760, again.waiting());
        QCOMPARE(again.pool().nodes().size(), 1);
        QCOMPARE(again.pool().nodes().front().job, u"a"_s);
        QCOMPARE(again.paidSeconds(), (290 - 100) + (3760 - 100));
        QVERIFY(!Simulation::fromJson("{}"));
        QVERIFY(!Simulation::fromJson("[1"));
    }
    void anInstanceIsStartedAndIdlesToItsShutdown()
    {
        Simulation simulation(instance(15), 0);
        QCOMPARE(simulation.state(), State::Stopped);
        simulation.advance(10, 1); // a job does not start it
        QCOMPARE(simulation.state(), State::Stopped);
        QCOMPARE(simulation.nextChange(), -1);
        simulation.start(100);
        QCOMPARE(simulation.state(), State::Starting);
        simulation.advance(160, 1);
        QVERIFY(simulation.hold(u"a"_s, 1));
        QVERIFY(!simulation.stop(200)); // never while a job runs there
        QCOMPARE(simulation.state(), State::Running);
        simulation.release(u"a"_s);
        simulation.advance(1000, 0);
        QCOMPARE(simulation.state(), State::Idle);
        QCOMPARE(simulation.nextGone(), 1900);
        simulation.advance(5000, 0);
        QCOMPARE(simulation.state(), State::Stopped);
        QVERIFY(!simulation.isOn());
        // 100 → 1900 at 3.6 an hour.
        QCOMPARE(simulation.costSoFar()->text(), QByteArray("1.8"));
        simulation.start(6000);
        QVERIFY(simulation.stop(6010));
        QCOMPARE(simulation.state(), State::Stopped);
        QCOMPARE(simulation.paidSeconds(), 1810);
    }
    void withoutAnIdleTimeItRunsOn()
    {
        Simulation simulation(instance(0), 0);
        simulation.start(0);
        simulation.advance(86'400, 0);
        QCOMPARE(simulation.state(), State::Idle);
        QCOMPARE(simulation.costSoFar()->text(), QByteArray("86.4"));
    }
    void aStoppedClusterHasNoMinimum()
    {
        Simulation simulation(cluster(1, 2, 120, 0), 0);
        QCOMPARE(simulation.pool().nodes().size(), 1);
        QVERIFY(simulation.stop(3600));
        simulation.advance(9000, 2);
        QCOMPARE(simulation.state(), State::Stopped);
        QCOMPARE(simulation.costSoFar()->text(), QByteArray("0.658"));
        const auto kept = Simulation::fromJson(simulation.toJson());
        QVERIFY(kept && !kept->isOn());
        Simulation again = *kept;
        again.advance(20'000, 2);
        QCOMPARE(again.state(), State::Stopped);
        again.start(20'000);
        QCOMPARE(again.pool().nodes().size(), 2); // two jobs wait
    }
    void whatWasSpentStaysAtThePriceOfThen()
    {
        Simulation simulation(cluster(1, 1, 120, 0), 0);
        simulation.advance(3600, 0);
        SimulationRules dearer = cluster(1, 1, 120, 0);
        dearer.price = Usd{1'000'000};
        simulation.setRules(dearer, 3600);
        simulation.advance(7200, 0);
        QCOMPARE(simulation.costSoFar()->text(), QByteArray("1.658"));
        QCOMPARE(simulation.paidSeconds(), 7200);
        SimulationRules unknown = dearer;
        unknown.price.reset();
        simulation.setRules(unknown, 7200);
        simulation.advance(7300, 0);
        QVERIFY(!simulation.costSoFar()); // not known, and not told as less
    }
    void lowerLimitsSendFreeNodesHome()
    {
        Simulation simulation(cluster(0, 3, 1000, 0), 0);
        simulation.advance(0, 3);
        QVERIFY(simulation.hold(u"a"_s, 1));
        QVERIFY(simulation.hold(u"b"_s, 1));
        simulation.setRules(cluster(0, 1, 1000, 0), 10);
        QCOMPARE(simulation.pool().nodes().size(), 2); // both are at work
        simulation.release(u"a"_s);
        simulation.advance(20, 0);
        QCOMPARE(simulation.pool().nodes().size(), 1);
        QCOMPARE(simulation.pool().nodes().front().job, u"b"_s);
    }
    void cronExpressions_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("next");
        QTest::newRow("every evening")
            << u"0 18 * * *"_s << u"2026-11-30T18:00:00"_s << u"2026-12-01T18:00:00"_s;
        QTest::newRow("friday by name")
            << u"30 7 * * FRI"_s << u"2026-11-30T00:00:00"_s << u"2026-12-04T07:30:00"_s;
        QTest::newRow("seven is sunday")
            << u"0 0 * * 7"_s << u"2026-11-30T00:00:00"_s << u"2026-12-06T00:00:00"_s;
        QTest::newRow("steps and ranges")
            << u"*/20 8-10 * * 1-5"_s << u"2026-11-30T10:40:00"_s << u"2026-12-01T08:00:00"_s;
        QTest::newRow("either day is enough")
            << u"0 0 15 * MON"_s << u"2026-12-08T00:00:00"_s << u"2026-12-14T00:00:00"_s;
        QTest::newRow("leap day") << u"0 0 29 2 *"_s << u"2026-11-30T00:00:00"_s
                                  << u"2028-02-29T00:00:00"_s;
    }
    void cronExpressions()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, after);
        QFETCH(const QString, next);
        const auto when
            = Recurrence::from(map({{"type", text("cron")}, {"expression", Value(expression)}}));
        QVERIFY(when);
        QCOMPARE(when->next(at(after)), at(next));
    }
    void whatIsNoCronExpressionIsSaid()
    {
        for (const char *wrong : {"", "* * * *", "60 * * * *", "0 5-1 * * *", "*/0 * * * *",
                                  "0 0 * * XYZ", "a b c d e"})
            QCOMPARE(Recurrence::from(map({{"type", text("cron")}, {"expression", text(wrong)}}))
                         .error()
                         .id,
                     QByteArray("schedule.cron"));
        QCOMPARE(Recurrence::from(map({{"expression", text("0 0 * * *")},
                                       {"time_zone", text("Nowhere Standard Time")}}))
                     .error()
                     .id,
                 QByteArray("schedule.zone"));
    }
    void recurrencesCountFromTheirStart()
    {
        const Value pattern = map({{"hours", ValueList{Value(8)}},
                                   {"minutes", ValueList{Value(30)}},
                                   {"week_days", ValueList{text("monday"), text("Wednesday")}}});
        const auto weekly = Recurrence::from(map({{"type", text("recurrence")},
                                                  {"frequency", text("week")},
                                                  {"interval", Value(2)},
                                                  {"start_time", text("2026-11-30T00:00:00")},
                                                  {"time_zone", text("W. Europe Standard Time")},
                                                  {"schedule", pattern}}));
        QVERIFY(weekly);
        // Berlin is an hour ahead of UTC in winter; the week between is left out.
        QCOMPARE(weekly->next(at(u"2026-11-01T00:00:00"_s)), at(u"2026-11-30T07:30:00"_s));
        QCOMPARE(weekly->next(at(u"2026-11-30T07:30:00"_s)), at(u"2026-12-02T07:30:00"_s));
        QCOMPARE(weekly->next(at(u"2026-12-02T07:30:00"_s)), at(u"2026-12-14T07:30:00"_s));
        const auto days = Recurrence::from(map({{"frequency", text("day")},
                                                {"interval", Value(7)},
                                                {"start_time", text("2026-12-01T18:00:00")}}));
        QCOMPARE(days->next(at(u"2026-12-01T18:00:00"_s)), at(u"2026-12-08T18:00:00"_s));
        const auto hours = Recurrence::from(map({{"frequency", text("hour")},
                                                 {"interval", Value(5)},
                                                 {"start_time", text("2026-12-01T01:00:00")},
                                                 {"end_time", text("2026-12-01T12:00:00")}}));
        QCOMPARE(hours->next(at(u"2026-12-01T06:00:00"_s)), at(u"2026-12-01T11:00:00"_s));
        QCOMPARE(hours->next(at(u"2026-12-01T11:00:00"_s)), -1);
    }
    void aStartWithAnOffsetIsThatMoment()
    {
        const auto daily = [](const char *start, const char *zone, const char *end = "") {
            return Recurrence::from(map({{"frequency", text("day")},
                                         {"start_time", text(start)},
                                         {"end_time", text(end)},
                                         {"time_zone", text(zone)}}));
        };
        // Eight in Berlin in summer is six in UTC and two in New York (in summer, too).
        const qint64 first = at(u"2026-05-01T06:00:00"_s);
        const qint64 second = at(u"2026-05-02T06:00:00"_s);
        for (const auto &rule :
             {daily("2026-05-01T08:00:00+02:00", "UTC"), daily("2026-05-01T06:00:00Z", "UTC"),
              daily("2026-05-01 08:00:00+02:00", "Eastern Standard Time"),
              daily("2026-05-01T02:00:00", "Eastern Standard Time"),
              daily("2026-05-01T08:00:20", "W. Europe Standard Time", "2026-05-02T02:00:00-04:00"),
              daily("2026-05-01T06:00:00", "UTC", "2026-05-02T08:00:00+02:00")}) {
            QVERIFY(rule);
            QCOMPARE(rule->next(0), first);
            QCOMPARE(rule->next(first - 1), first);
            QCOMPARE(rule->next(first), second);
        }
        QCOMPARE(daily("2026-05-01T06:00:00", "UTC", "2026-05-02T08:00:00+02:00")->next(second),
                 -1);
        // The hour at which it began is one of the day where it began: eight in Berlin also in
        // winter.
        const auto berlin = daily("2026-10-24T06:00:00Z", "W. Europe Standard Time");
        QCOMPARE(berlin->next(at(u"2026-10-24T06:00:00"_s)), at(u"2026-10-25T07:00:00"_s));
    }
    void aScheduleActsWithoutAnybodyAtWork()
    {
        SimulationRules rules = instance(0);
        const auto rule = [](const char *action, const char *expression) {
            return map(
                {{"action", text(action)},
                 {"state", text("enabled")},
                 {"trigger", map({{"type", text("cron")}, {"expression", text(expression)}})}});
        };
        Errors problems;
        rules.schedule
            = powerRules(ValueList{rule("start", "0 8 * * *"), rule("stop", "0 18 * * *"),
                                   rule("rest", "0 0 * * *")},
                         &problems);
        QCOMPARE(rules.schedule.size(), 2);
        QCOMPARE(problems.size(), 1);
        Simulation simulation(rules, at(u"2026-12-01T00:00:00"_s));
        QCOMPARE(simulation.nextRule().first, at(u"2026-12-01T08:00:00"_s));
        Simulation kept = *Simulation::fromJson(simulation.toJson());
        // Two days of ten hours and one of four.
        kept.advance(at(u"2026-12-03T12:00:00"_s), 0);
        QCOMPARE(kept.state(), State::Idle);
        QCOMPARE(kept.paidSeconds(), (10 + 10 + 4) * 3600);
        // In the evening a job runs on: it stops when that has ended.
        QVERIFY(kept.hold(u"late"_s, 1));
        kept.advance(at(u"2026-12-03T20:00:00"_s), 0);
        QCOMPARE(kept.state(), State::Running);
        kept.release(u"late"_s);
        kept.advance(at(u"2026-12-03T20:00:01"_s), 0);
        QCOMPARE(kept.state(), State::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
