#include "base/messages.h"
#include "engine/planner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::engine;

class TestPlanner final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Pythons m_pythons;

    void write(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::expected<Plan, Errors> planOf(const QByteArray &pipeline, PlanRequest request = {})
    {
        write(QStringLiteral("pipeline.yml"), pipeline);
        request.workspace = m_folder.path();
        request.file = m_folder.filePath(QStringLiteral("pipeline.yml"));
        request.environment = QProcessEnvironment::systemEnvironment();
        PlanServices services;
        services.data = [](const assets::AssetRef &reference, const QString &) -> Result<Resolved> {
            return fail(Error::Code::NotFound, "reference.missing",
                        {{QStringLiteral("reference"), reference.text}});
        };
        services.component = [](const assets::AssetRef &reference) -> Result<QString> {
            return fail(Error::Code::NotFound, "reference.missing",
                        {{QStringLiteral("reference"), reference.text}});
        };
        services.environment = [](const assets::AssetRef &) -> Result<Resolved> {
            return fail(Error::Code::NotFound, "reference.missing");
        };
        services.freeze = [](const QString &code, const QStringList &) -> Result<FrozenCode> {
            return FrozenCode{Sha256::of(code.toUtf8()), 1, 1, {}};
        };
        services.digest = [](const QString &path) -> Result<snapshot::DataDigest> {
            return snapshot::DataDigest{Sha256::of(path.toUtf8()), 1, 1, {}, true};
        };
        services.target = [](const QString &) { return QString(); };
        services.pythons = &m_pythons;
        return makePlan(request, services);
    }
    static QStringList ids(const std::expected<Plan, Errors> &plan)
    {
        QStringList list;
        if (!plan) {
            for (const Error &error : plan.error())
                list << QString::fromLatin1(error.id) + QLatin1Char('@')
                            + QString::number(error.where.line);
        }
        return list;
    }
    static const PlannedJob *step(const Plan &plan, const QString &name)
    {
        for (const PlannedJob &job : plan.jobs) {
            if (job.step == name)
                return &job;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        write(QStringLiteral("data.csv"), "1,2\n");
        write(QStringLiteral("one/component.yml"),
              "$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json\n"
              "type: command\nname: one\nversion: 1\n"
              "inputs:\n  data: {type: uri_file}\n  lr: {type: number, default: 0.5, min: 0, max: "
              "1}\n"
              "  note: {type: string, optional: true}\n"
              "outputs:\n  out: {type: uri_folder}\n"
              "code: .\nenvironment: azureml:sklearn:1\n"
              "command: cat ${{inputs.data}} $[[--note ${{inputs.note}}]] --lr ${{inputs.lr}} > "
              "${{outputs.out}}/x\n");
        write(QStringLiteral("nested/pipeline.yml"),
              "$schema: https://azuremlschemas.azureedge.net/latest/pipelineComponent.schema.json\n"
              "type: pipeline\nname: nested\nversion: 1\n"
              "inputs:\n  table: {type: uri_file}\n  rate: {type: number, default: 0.25}\n"
              "outputs:\n  result: {type: uri_folder}\n"
              "jobs:\n"
              "  first:\n    type: command\n    component: ../one/component.yml\n"
              "    inputs: {data: '${{parent.inputs.table}}', lr: '${{parent.inputs.rate}}'}\n"
              "    outputs: {out: '${{parent.outputs.result}}'}\n");
    }
    void bindingsAreFollowedThroughNestedPipelines()
    {
        const auto plan
            = planOf("type: pipeline\n"
                     "inputs:\n  raw: {type: uri_file, path: data.csv}\n"
                     "jobs:\n"
                     "  last:\n    type: command\n    command: ls ${{inputs.x}}\n"
                     "    inputs:\n      x: ${{parent.jobs.inner.outputs.result}}\n"
                     "  inner:\n    type: pipeline\n    component: ./nested/pipeline.yml\n"
                     "    inputs:\n      table: ${{parent.inputs.raw}}\n");
        QCOMPARE(ids(plan), QStringList());
        QCOMPARE(plan->jobs.size(), size_t(4));
        // The order of the file, parents before children.
        QCOMPARE(plan->jobs[1].step, QStringLiteral("last"));
        QCOMPARE(plan->jobs[2].step, QStringLiteral("inner"));
        QCOMPARE(plan->jobs[3].step, QStringLiteral("first"));
        QCOMPARE(plan->jobs[3].parent, 2);
        const InputSource &source = step(*plan, QStringLiteral("last"))->input(u"x")->source;
        QCOMPARE(source.kind, InputSource::Kind::Output);
        QCOMPARE(source.job, 3);
        QCOMPARE(source.output, QStringLiteral("out"));
        const PlannedJob *first = step(*plan, QStringLiteral("first"));
        QCOMPARE(first->input(u"data")->source.text, m_folder.filePath(QStringLiteral("data.csv")));
        QCOMPARE(first->input(u"lr")->source.text, QStringLiteral("0.25"));
        QCOMPARE(first->input(u"note")->source.kind, InputSource::Kind::None);
    }
    void everythingWrongIsToldAtOnceWithItsPlace()
    {
        const auto plan = planOf("type: pipeline\n"                               // 1
                                 "jobs:\n"                                        // 2
                                 "  a:\n"                                         // 3
                                 "    type: command\n"                            // 4
                                 "    component: ./one/component.yml\n"           // 5
                                 "    inputs:\n"                                  // 6
                                 "      data: {type: uri_file, path: gone.csv}\n" // 7
                                 "      lr: 7\n"                                  // 8
                                 "      lrr: 1\n"                                 // 9
                                 "  b:\n"                                         // 10
                                 "    type: command\n"                            // 11
                                 "    component: ./missing.yml\n"                 // 12
                                 "  c:\n"                                         // 13
                                 "    type: command\n"                            // 14
                                 "    command: echo ${{inputs.x}}\n"              // 15
                                 "    inputs:\n"                                  // 16
                                 "      x: ${{parent.jobs.aa.outputs.out}}\n");   // 17
        const QStringList found = ids(plan);
        QVERIFY2(found.contains(QStringLiteral("input.path-missing@7")),
                 qPrintable(found.join(u' ')));
        QVERIFY2(found.contains(QStringLiteral("input.out-of-range@8")),
                 qPrintable(found.join(u' ')));
        QVERIFY2(found.contains(QStringLiteral("step.unknown-input@9")),
                 qPrintable(found.join(u' ')));
        QVERIFY2(found.contains(QStringLiteral("component.file-missing@12")),
                 qPrintable(found.join(u' ')));
        QVERIFY2(found.contains(QStringLiteral("expression.unknown-step@17")),
                 qPrintable(found.join(u' ')));
        for (const Error &error : plan.error())
            QVERIFY2(!messageText(error).contains(QStringLiteral("%{")),
                     qPrintable(messageText(error)));
    }
    void aCycleIsNamed()
    {
        const auto plan
            = planOf("type: pipeline\njobs:\n"
                     "  a:\n    command: echo ${{inputs.x}} > ${{outputs.o}}\n    outputs: {o: }\n"
                     "    inputs: {x: '${{parent.jobs.b.outputs.o}}'}\n"
                     "  b:\n    command: echo ${{inputs.x}} > ${{outputs.o}}\n    outputs: {o: }\n"
                     "    inputs: {x: '${{parent.jobs.a.outputs.o}}'}\n");
        QVERIFY(!plan);
        QVERIFY2(ids(plan).join(u' ').contains(QStringLiteral("cycle")),
                 qPrintable(ids(plan).join(u' ')));
    }
    void theTypeOfAPipelineOutputReachesTheStep()
    {
        const auto plan = planOf("type: pipeline\noutputs:\n  report: {type: uri_file}\n"
                                 "jobs:\n  a:\n    command: echo 1 > ${{outputs.o}}\n"
                                 "    outputs: {o: '${{parent.outputs.report}}'}\n");
        QCOMPARE(ids(plan), QStringList());
        QCOMPARE(plan->jobs[1].output(u"o")->type, QStringLiteral("uri_file"));
        QCOMPARE(plan->jobs[0].output(u"report")->job, 1);
    }
    void initAndFinalizeStandAtTheEnds()
    {
        const auto plan
            = planOf("type: pipeline\nsettings: {on_init: prep, on_finalize: clean, "
                     "continue_on_step_failure: false}\n"
                     "jobs:\n  work:\n    command: 'true'\n  clean:\n    command: 'true'\n"
                     "  prep:\n    command: 'true'\n");
        QCOMPARE(ids(plan), QStringList());
        QCOMPARE(step(*plan, QStringLiteral("work"))->after, std::vector<int>{3});
        QVERIFY(step(*plan, QStringLiteral("clean"))->always);
        QVERIFY(!plan->jobs[0].continueOnStepFailure);
    }
    void aScriptThatWillNotBeThereIsTold_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QStringList>("problems");
        const QStringList none;
        const QStringList missing{QStringLiteral("code.script-missing@4")};
        QTest::newRow("there") << QByteArray("python there.py --x 1") << none;
        QTest::newRow("gone") << QByteArray("python gone.py --x 1") << missing;
        QTest::newRow("after variables") << QByteArray("A=1 python3 -u ./gone.py") << missing;
        QTest::newRow("before a second one") << QByteArray("python gone.py && echo") << missing;
        QTest::newRow("in a folder") << QByteArray("/usr/bin/python3 sub/gone.py") << missing;
        QTest::newRow("behind cd") << QByteArray("cd sub && python gone.py") << none;
        QTest::newRow("made by the command") << QByteArray("touch a.py; python a.py") << none;
        QTest::newRow("of the shell") << QByteArray("python $SCRIPT.py") << none;
        QTest::newRow("brought") << QByteArray("python lib/gone.py") << none;
        QTest::newRow("module") << QByteArray("python -m gone") << none;
        QTest::newRow("outside") << QByteArray("python ../gone.py") << none;
    }
    void aScriptThatWillNotBeThereIsTold()
    {
        QFETCH(QByteArray, command);
        QFETCH(QStringList, problems);
        write(QStringLiteral("code/there.py"), "print(1)\n");
        write(QStringLiteral("lib/gone.py"), "print(1)\n");
        QCOMPARE(ids(planOf("type: command\ncode: ./code\nadditional_includes: [lib]\ncommand: "
                            + command + "\n")),
                 problems);
    }
    void aScriptWithoutCodeIsTold()
    {
        QCOMPARE(ids(planOf("type: command\ncommand: python train.py\n")),
                 QStringList{QStringLiteral("code.script-without-code@2")});
    }
    void whatPythonCannotReadIsToldWithItsLine()
    {
        write(QStringLiteral("broken/train.py"), "import helper\n\nprint(1)\n");
        write(QStringLiteral("broken/helper.py"), "a = 1\nb = = 2\n");
        const auto plan = planOf("type: command\ncode: ./broken\ncommand: python train.py\n");
        QCOMPARE(ids(plan), QStringList{QStringLiteral("python.syntax@2")});
        QVERIFY(plan.error().front().where.file.endsWith(QStringLiteral("broken/helper.py")));
    }
    void whatOnlyMayBeImportedIsNotJudged()
    {
        write(QStringLiteral("maybe/train.py"),
              "try:\n    import helper\nexcept SyntaxError:\n    pass\n");
        write(QStringLiteral("maybe/helper.py"), "b = = 2\n");
        QVERIFY(planOf("type: command\ncode: ./maybe\ncommand: python train.py\n"));
    }
    void distributionBecomesProcesses()
    {
        const auto plan = planOf("type: command\ncommand: echo 1\ndistribution: {type: PyTorch, "
                                 "process_count_per_instance: 3}\n"
                                 "limits: {timeout: 60}\n");
        QCOMPARE(ids(plan), QStringList());
        QCOMPARE(plan->jobs[0].processes, 3);
        QCOMPARE(plan->jobs[0].distribution, QStringLiteral("pytorch"));
        QCOMPARE(plan->jobs[0].timeout, 60.0);
    }
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
