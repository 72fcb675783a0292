#include "engine/reuse.h"

#include <QTest>

using namespace tenon;
using namespace tenon::engine;

namespace {

PlannedJob example()
{
    PlannedJob job;
    job.step = QStringLiteral("train");
    job.displayName = QStringLiteral("Train");
    job.command = QStringLiteral("python train.py --lr ${{inputs.lr}} --data ${{inputs.data}}");
    job.snapshot = Sha256::of("code");
    job.environmentKey = "{}";
    PlannedInput lr;
    lr.name = QStringLiteral("lr");
    lr.source.kind = InputSource::Kind::Literal;
    lr.source.text = QStringLiteral("0.01");
    PlannedInput data;
    data.name = QStringLiteral("data");
    data.source.kind = InputSource::Kind::Output;
    data.source.job = 3;
    job.inputs = {lr, data};
    PlannedOutput model;
    model.name = QStringLiteral("model");
    model.type = QStringLiteral("uri_folder");
    job.outputs = {model};
    return job;
}

std::optional<KeyParts> partsOf(const PlannedJob &job, const QByteArray &data = "data")
{
    return keyParts(job, [&](const PlannedInput &) { return std::optional(Sha256::of(data)); });
}

} // namespace

class TestReuse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndPlacesDoNotEnterTheKey()
    {
        PlannedJob other = example();
        other.step = QStringLiteral("another");
        other.displayName = QStringLiteral("Another");
        other.description = QStringLiteral("text");
        other.name = QStringLiteral("job_1");
        other.parent = 7;
        other.inputs[1].source.job = 9;
        other.code = QStringLiteral("/elsewhere");
        other.tags = {{QStringLiteral("a"), QStringLiteral("b")}};
        QCOMPARE(keyOf(*partsOf(other)), keyOf(*partsOf(example())));
    }
    void everythingThatChangesTheResultEntersTheKey_data()
    {
        QTest::addColumn<int>("what");
        const char *names[] = {"command",   "code",     "environment", "python", "literal",
                               "variables", "settings", "output type", "target"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }
    void everythingThatChangesTheResultEntersTheKey()
    {
        QFETCH(int, what);
        PlannedJob job = example();
        switch (what) {
        case 0:
            job.command += u' ';
            break;
        case 1:
            job.snapshot = Sha256::of("other");
            break;
        case 2:
            job.environmentKey = "{\"image\":1}";
            break;
        case 3:
            job.pythonKey = "3.13";
            break;
        case 4:
            job.inputs[0].source.text = QStringLiteral("0.010");
            break;
        case 5:
            job.variables = {{QStringLiteral("A"), QStringLiteral("1")}};
            break;
        case 6:
            job.runSettings = "{}";
            break;
        case 7:
            job.outputs[0].type = QStringLiteral("uri_file");
            break;
        case 8:
            job.target = QStringLiteral("slurm");
            break;
        }
        QVERIFY(keyOf(*partsOf(job)) != keyOf(*partsOf(example())));
    }
    void dataEntersByContent()
    {
        QVERIFY(keyOf(*partsOf(example(), "a")) != keyOf(*partsOf(example(), "b")));
        const auto unknown
            = keyParts(example(), [](const PlannedInput &) { return std::optional<Digest>(); });
        QVERIFY(!unknown);
    }
    void differencesNameThePartAndBothValues()
    {
        PlannedJob job = example();
        job.inputs[0].source.text = QStringLiteral("0.003");
        const auto reasons
            = differences(*partsOf(example()), *partsOf(job), QStringLiteral("old_job"));
        QCOMPARE(reasons.size(), size_t(1));
        QCOMPARE(reasons[0].part, QStringLiteral("input:lr"));
        QCOMPARE(reasons[0].was, QStringLiteral("0.01"));
        QCOMPARE(reasons[0].now, QStringLiteral("0.003"));
        QCOMPARE(reasonText(reasons[0]), QStringLiteral("lr was 0.01, is 0.003"));
        QCOMPARE(reasonsFromJson(toJson(reasons)), reasons);
    }
    void partsSurviveTheDatabase()
    {
        const KeyParts parts = *partsOf(example());
        QCOMPARE(keyPartsFromJson(toJson(parts)), parts);
    }
    void aPlannedJobSurvivesTheDatabase()
    {
        PlannedJob job = example();
        job.parent = 0;
        job.after = {1, 2};
        job.always = true;
        job.processes = 3;
        job.distribution = QStringLiteral("pytorch");
        job.timeout = 1.5;
        job.variables = {{QStringLiteral("A"), QStringLiteral("x\n\"y\"")}};
        job.includes = {QStringLiteral("/a b")};
        job.inputs[0].optional = true;
        job.outputs[0].job = 4;
        job.displayName.clear();
        const auto read = plannedJobFromJson(toJson(job));
        QVERIFY(read);
        QCOMPARE(*read, job);
        QVERIFY(!plannedJobFromJson("[1]"));
    }
};

QTEST_GUILESS_MAIN(TestReuse)
#include "tst_reuse.moc"
