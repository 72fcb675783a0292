#include "engine/again.h"
#include "engine/lookup.h"
#include "engine/submission.h"
#include "store/database.h"
#include "store/opening.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::engine;
using namespace Qt::StringLiterals;

class TestAgain final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;

    void write(const QString &name, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_folder.filePath(name)).path()));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] store::Place place() const
    {
        store::Place place;
        place.workspace = m_folder.path();
        place.data = m_folder.filePath(u".tenon"_s);
        return place;
    }
    // A pipeline of steps on `compute` that all read `data`, as it was submitted once.
    void submit(const QString &compute, int steps)
    {
        Plan plan;
        plan.experiment = u"e"_s;
        plan.jobs.resize(size_t(steps) + 1);
        plan.jobs.front().kind = PlannedJob::Kind::Pipeline;
        plan.jobs.front().name = u"whole"_s;
        for (int i = 1; i <= steps; ++i) {
            PlannedJob &job = plan.jobs[size_t(i)];
            job.parent = 0;
            job.name = u"job%1"_s.arg(i);
            job.step = u"step%1"_s.arg(i);
            job.command = u"cat ${{inputs.data}}"_s;
            job.compute = compute;
            PlannedInput input;
            input.name = u"data"_s;
            input.type = u"uri_file"_s;
            input.source.kind = InputSource::Kind::Path;
            input.source.text = m_folder.filePath(u"data.csv"_s);
            job.inputs.push_back(input);
        }
        m_database = std::move(*store::Database::inMemory());
        QVERIFY(store::makeSchema(*m_database));
        auto empty = store::Database::inMemory();
        QVERIFY(store::makeSchema(**empty));
        Submission made
            = makeSubmission(std::move(plan), m_folder.path(), place().data, u"me"_s,
                             std::make_shared<Lookup>(std::move(*empty), m_folder.path(),
                                                      place().data, place().cache()));
        QVERIFY(insertSubmission(*m_database, made));
    }

private Q_SLOTS:
    void init()
    {
        write(u"data.csv"_s, "1,2\n");
        QVERIFY(QDir(m_folder.filePath(u"compute"_s)).removeRecursively());
    }
    void dataIsAskedForOnceAndWhereItIsRemembered()
    {
        submit(u"local"_s, 3);
        QStringList asked;
        const auto plan = planAgain(
            *m_database, place(), u"whole"_s, false, [&](const QString &path) {
                asked << path;
                return Result<snapshot::DataDigest>({Sha256::of("x"), 1, 4, Sha256::of("y"), true});
            });
        QVERIFY(plan);
        QCOMPARE(asked, QStringList{m_folder.filePath(u"data.csv"_s)});
        QCOMPARE(plan->jobs.size(), 4);
        for (size_t i = 1; i < 4; ++i) {
            QCOMPARE(plan->jobs[i].inputs.front().source.digest, Sha256::of("x"));
            QCOMPARE(plan->jobs[i].inputs.front().source.stamp, Sha256::of("y"));
        }
    }
    void namesThatMeanThisComputerDoSoWhateverAFileSays()
    {
        const auto digest = [](const QString &) { return snapshot::DataDigest{}; };
        for (const QString &name : {u"local"_s, u"serverless"_s, u"far"_s}) {
            submit(name, 1);
            write(u"compute/it.yml"_s, "name: " + name.toUtf8() + "\ntype: virtualmachine\n");
            const auto plan = planAgain(*m_database, place(), u"whole"_s, false, digest);
            QCOMPARE(plan.has_value(), name != "far"_L1);
        }
    }
    void stepsGoToTheTargetAsItIsDefinedNow()
    {
        submit(u"sim"_s, 2);
        write(u"compute/sim.yml"_s, "name: sim\ntype: amlcompute\nmax_instances: 1\n"
                                    "tags: {tenon.simulated: 'true'}\n");
        const auto plan = planAgain(*m_database, place(), u"whole"_s, false,
                                    [](const QString &) { return snapshot::DataDigest{}; });
        QVERIFY(plan);
        QVERIFY(plan->jobs[0].simulation.isEmpty());
        QVERIFY(!plan->jobs[1].simulation.isEmpty());
        QCOMPARE(plan->jobs[2].simulation, plan->jobs[1].simulation);
    }
};

QTEST_GUILESS_MAIN(TestAgain)
#include "tst_again.moc"
