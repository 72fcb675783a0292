#include "base/messages.h"
#include "compute/backends/local/thiscomputer.h"
#include "engine/definitions.h"
#include "engine/planner.h"
#include "engine/reuse.h"

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
    void aNullOutsideABracketIsToldBeforeAnythingRuns()
    {
        const QByteArray head
            = "type: pipeline\njobs:\n  a:\n    inputs: {x: ~, y: 1}\n    command: ";
        const auto plan = planOf(head + "echo ${{inputs.y}} ${{inputs.x}}\n");
        QCOMPARE(ids(plan), QStringList{QStringLiteral("expression.no-value@5")});
        QVERIFY(messageText(plan.error().front()).startsWith(QStringLiteral("${{inputs.x}}")));
        QCOMPARE(ids(planOf(head + "echo ${{inputs.y}} $[[${{inputs.x}}]]\n")), QStringList());
    }
    void aReferenceToANameThatNoExpressionCanSayIsTold()
    {
        for (const char *name : {"ste p", "st.ep"})
            QCOMPARE(ids(planOf(QByteArray("type: pipeline\njobs:\n  '") + name
                                + "':\n    command: ls > ${{outputs.o}}\n    outputs: {o: {type: "
                                  "uri_file}}\n"
                                  "  b:\n    command: cat ${{inputs.i}}\n"
                                  "    inputs: {i: '${{parent.jobs."
                                + name + ".outputs.o}}'}\n"))
                         .size(),
                     1);
    }
    void aStepIsToldOfTheNodesThatItsTargetCanHave()
    {
        // As many as the definition says, but never more than this computer has cores.
        const int cores = compute::usableCores();
        write(QStringLiteral("compute/sim.yml"),
              "name: sim\ntype: amlcompute\nsize: Standard_NC4as_T4_v3\nmax_instances: 1000\n"
              "tags: {tenon.simulated: 'true'}\n");
        write(QStringLiteral("compute/box.yml"),
              "name: box\ntype: computeinstance\nsize: Standard_NC4as_T4_v3\n"
              "tags: {tenon.simulated: 'true'}\n");
        const auto notesOf = [&](const QByteArray &compute, int nodes) {
            const auto plan
                = planOf("type: command\ncommand: ls\ncompute: azureml:" + compute
                         + "\nresources: {instance_count: " + QByteArray::number(nodes) + "}\n");
            if (!plan || plan->jobs.front().simulation.isEmpty())
                return QStringList{QStringLiteral("no plan")};
            return plan->jobs.front().notes.filter(QStringLiteral("fewer-nodes"));
        };
        QCOMPARE(notesOf("sim", cores), QStringList());
        QCOMPARE(notesOf("sim", cores + 1),
                 QStringList{QStringLiteral("fewer-nodes:%1").arg(cores)});
        QCOMPARE(notesOf("box", 1), QStringList());
        QCOMPARE(notesOf("box", 2), QStringList{QStringLiteral("fewer-nodes:1")});
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("compute"))).removeRecursively());
    }
    void namesThatMeanThisComputerDoSoWhateverAFileSays()
    {
        for (const char *name : {"local", "serverless"}) {
            write(QStringLiteral("compute/a.yml"), QByteArray("name: ") + name
                                                       + "\ntype: virtualmachine\nresource_id: /x\n"
                                                         "tags: {tenon.simulated: 'true'}\n");
            const auto plan
                = planOf(QByteArray("type: command\ncommand: ls\ncompute: ") + name + "\n");
            QCOMPARE(ids(plan), QStringList());
            QCOMPARE(plan->jobs.front().target, QStringLiteral("local"));
            QCOMPARE(plan->jobs.front().simulation, QByteArray());
            QCOMPARE(plan->jobs.front().notes, QStringList());
        }
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("compute"))).removeRecursively());
    }
    void definitionsAreReadOnceAPlan()
    {
        const auto file = [&](int most) {
            write(QStringLiteral("compute/sim.yml"),
                  "name: sim\ntype: amlcompute\nmax_instances: " + QByteArray::number(most)
                      + "\ntags: {tenon.simulated: 'true'}\n");
        };
        file(1);
        Definitions definitions(m_folder.path());
        PlannedJob first;
        first.compute = QStringLiteral("sim");
        PlannedJob second = first;
        definitions.apply(first);
        QVERIFY(!first.simulation.isEmpty());
        file(2);
        definitions.apply(second);
        QCOMPARE(second.simulation, first.simulation);
        // What is planned again is told of what there is now.
        second.notes = {QStringLiteral("compute:sim"), QStringLiteral("instances:2"),
                        QStringLiteral("fewer-nodes:7")};
        second.instances = 2;
        definitions.apply(second);
        QCOMPARE(second.notes,
                 (QStringList{QStringLiteral("instances:2"), QStringLiteral("fewer-nodes:1")}));
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("compute"))).removeRecursively());
    }
    void disabledStepsAndThoseThatNeedThemAreSkipped()
    {
        // b needs a; c could do with it; inner has nothing left to run; the disabled one may be of
        // a kind that does not run here.
        const auto plan = planOf("type: pipeline\n"
                                 "tags: {tenon.disabled: 'a, spark, init, nobody'}\n"
                                 "settings: {on_init: init}\n"
                                 "outputs:\n  whole: {type: uri_folder}\n"
                                 "jobs:\n"
                                 "  init:\n    command: ls\n"
                                 "  a:\n    command: ls\n    outputs: {out: {type: uri_file}}\n"
                                 "  b:\n    component: ./one/component.yml\n"
                                 "    inputs: {data: '${{parent.jobs.a.outputs.out}}'}\n"
                                 "    outputs: {out: '${{parent.outputs.whole}}'}\n"
                                 "  c:\n    component: ./one/component.yml\n"
                                 "    inputs: {data: {type: uri_file, path: data.csv},\n"
                                 "             note: '${{parent.jobs.spark.outputs.text}}'}\n"
                                 "  spark:\n    type: spark\n    entry: {file: x.py}\n"
                                 "    outputs: {text: {type: uri_file}}\n"
                                 "  inner:\n    component: ./nested/pipeline.yml\n"
                                 "    inputs: {table: '${{parent.jobs.a.outputs.out}}'}\n"
                                 "  last:\n    command: ls ${{inputs.x}}\n"
                                 "    inputs: {x: '${{parent.jobs.inner.outputs.result}}'}\n");
        QCOMPARE(ids(plan), QStringList());
        const auto why
            = [&](const char *name) { return step(*plan, QString::fromLatin1(name))->skippedFor; };
        const QStringList a{QStringLiteral("a")};
        QCOMPARE(why("a"), a);
        QVERIFY(step(*plan, QStringLiteral("a"))->disabled);
        QCOMPARE(why("b"), a);
        QVERIFY(!step(*plan, QStringLiteral("b"))->disabled);
        QCOMPARE(why("c"), QStringList());
        QCOMPARE(step(*plan, QStringLiteral("c"))->input(u"note")->source.kind,
                 InputSource::Kind::None);
        QVERIFY(step(*plan, QStringLiteral("c"))->after.empty());
        QCOMPARE(why("spark"), QStringList{QStringLiteral("spark")});
        QCOMPARE(why("first"), a);
        QCOMPARE(why("inner"), a);
        QCOMPARE(why("last"), a);
        QCOMPARE(skipReason(*step(*plan, QStringLiteral("a"))).id, QByteArray("step.disabled"));
        QCOMPARE(skipReason(*step(*plan, QStringLiteral("b"))).id, QByteArray("step.skipped"));
        const auto unknown
            = std::find_if(plan->warnings.begin(), plan->warnings.end(), [](const Error &error) {
                  return error.id == "pipeline.disabled-unknown";
              });
        QVERIFY(unknown != plan->warnings.end());
        const auto again = plannedJobFromJson(toJson(*step(*plan, QStringLiteral("b"))));
        QVERIFY(again);
        QCOMPARE(again->skippedFor, a);
        QVERIFY(!again->disabled);
    }
    void aDisabledStepHidesNoMistakeOfAnother()
    {
        write(QStringLiteral("broken.yml"), "type: command\nname: broken\ncommand: [\n");
        const QByteArray steps = "jobs:\n  a: {component: ./broken.yml}\n"
                                 "  b: {component: ./broken.yml}\n";
        const QStringList told = ids(planOf("type: pipeline\n" + steps));
        QVERIFY(!told.isEmpty());
        QCOMPARE(ids(planOf("type: pipeline\ntags: {tenon.disabled: a}\n" + steps)), told);
        QCOMPARE(ids(planOf("type: pipeline\ntags: {tenon.disabled: b}\n" + steps)), told);
    }
    void theLastStepIsSkippedWhereItNeedsADisabledOne()
    {
        const auto plan = planOf("type: pipeline\ntags: {tenon.disabled: a}\n"
                                 "settings: {on_finalize: last}\njobs:\n"
                                 "  a:\n    command: ls\n    outputs: {out: {type: uri_file}}\n"
                                 "  b:\n    command: pwd\n"
                                 "  last:\n    command: cat ${{inputs.x}}\n"
                                 "    inputs: {x: '${{parent.jobs.a.outputs.out}}'}\n");
        QCOMPARE(ids(plan), QStringList());
        QCOMPARE(step(*plan, QStringLiteral("last"))->skippedFor, QStringList{QStringLiteral("a")});
        QVERIFY(!step(*plan, QStringLiteral("b"))->isSkipped());
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
    void anOutputPlaceThatNamesTheJobDoesNotEnterTheKey()
    {
        const auto planned = [this](const QByteArray &place) {
            return planOf("type: pipeline\n"
                          "outputs:\n  result: {type: uri_file, path: '"
                          + place
                          + "'}\n"
                            "jobs:\n"
                            "  only:\n    command: echo 1 > ${{outputs.o}}\n"
                            "    outputs: {o: '${{parent.outputs.result}}'}\n");
        };
        const auto partsOf = [](const Plan &plan) {
            return keyParts(*step(plan, QStringLiteral("only")),
                            [](const PlannedInput &) { return std::optional<Digest>(); });
        };
        const QByteArray named = "azureml://datastores/workspaceblobstore/paths/${{name}}/o.txt";
        const auto first = planned(named);
        const auto second = planned(named);
        QCOMPARE(ids(first), QStringList());
        QCOMPARE(ids(second), QStringList());
        const PlannedOutput &output = step(*first, QStringLiteral("only"))->outputs.front();
        QVERIFY2(output.path.endsWith(first->jobs[0].name + QStringLiteral("/o.txt")),
                 qPrintable(output.path));
        QVERIFY(output.path != step(*second, QStringLiteral("only"))->outputs.front().path);
        QCOMPARE(partsOf(*first), partsOf(*second));
        const auto elsewhere
            = planned("azureml://datastores/workspaceblobstore/paths/${{name}}/p.txt");
        QCOMPARE(ids(elsewhere), QStringList());
        QVERIFY(partsOf(*first) != partsOf(*elsewhere));
        // What a later engine reads of the plan says the same.
        const auto read = plannedJobFromJson(toJson(*step(*first, QStringLiteral("only"))));
        QVERIFY(read);
        QCOMPARE(read->outputs, step(*first, QStringLiteral("only"))->outputs);
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
    void whatIsSetForAComponentIsItsInput()
    {
        const QByteArray component
            = "type: command\nname: alone\n"
              "inputs: {n: {type: integer, default: 3}, w: {type: string, optional: true}}\n"
              "command: echo ${{inputs.n}} $[[${{inputs.w}}]]\nenvironment: {image: x}\n";
        const auto with = [&](const QString &path, const QString &value) {
            PlanRequest request;
            request.set = {{path, value}};
            return planOf(component, request);
        };
        const auto four = with(QStringLiteral("inputs.n"), QStringLiteral("4"));
        QCOMPARE(ids(four), QStringList());
        QCOMPARE(four->jobs[0].input(u"n")->source.text, QStringLiteral("4"));
        QVERIFY(four->jobs[0].name != QStringLiteral("alone"));
        QCOMPARE(ids(with(QStringLiteral("inputs.n"), QStringLiteral("many"))),
                 QStringList{QStringLiteral("literal.not-a-number@1")});
        QCOMPARE(ids(with(QStringLiteral("inputs.m"), QStringLiteral("4"))),
                 QStringList{QStringLiteral("step.unknown-input@1")});
        QCOMPARE(ids(with(QStringLiteral("command"), QStringLiteral("ls"))),
                 QStringList{QStringLiteral("job.component-set@1")});
        QCOMPARE(ids(with(QStringLiteral("tags.a"), QStringLiteral("b"))), QStringList());
    }
    void aSetInputThatNoStepUsesIsTold()
    {
        const auto with = [&](const QString &path) {
            PlanRequest request;
            request.set = {{path, QStringLiteral("9")}};
            const auto plan = planOf(
                "type: pipeline\ninputs: {epochs: 3, other: 1, deep.er: 2}\njobs:\n"
                "  a:\n    command: echo ${{inputs.e}} ${{inputs.f}}\n"
                "    inputs: {e: '${{parent.inputs.epochs}}', f: 'x${{parent.inputs.deep.er}}'}\n",
                request);
            QStringList told;
            for (const Error &warning : plan ? plan->warnings : plan.error())
                told << QString::fromLatin1(warning.id);
            return told.join(u' ');
        };
        QCOMPARE(with(QStringLiteral("inputs.epochs")), QString());
        QCOMPARE(with(QStringLiteral("inputs.epoch")), QStringLiteral("pipeline.set-unused"));
        QCOMPARE(with(QStringLiteral("inputs.other")), QStringLiteral("pipeline.set-unused"));
        QCOMPARE(with(QStringLiteral("display_name")), QString());
    }
    void stepsThatWriteToOnePlaceAreTold_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("told");
        const QByteArray file = "{type: uri_file, path: out/x.txt}";
        QTest::newRow("one file side by side")
            << "{command: 'true 2 ${{outputs.o}}', outputs: {o: " + file + "}}"
            << QStringLiteral("error pipeline.place-raced@4");
        QTest::newRow("one file, written another way")
            << QByteArray("{command: 'true 2 ${{outputs.o}}', outputs: {o: {type: uri_file, path: "
                          "./out/../out/x.txt}}}")
            << QStringLiteral("error pipeline.place-raced@4");
        QTest::newRow("one file after another")
            << "{command: 'true ${{inputs.i}} ${{outputs.o}}', inputs: {i: "
               "'${{parent.jobs.a.outputs.o}}'}, outputs: {o: "
                   + file + "}}"
            << QStringLiteral("warning pipeline.place-shared@4");
        QTest::newRow("one file, another step between")
            << "{command: 'true ${{inputs.i}} ${{inputs.k}} ${{outputs.o}}', inputs: {i: "
               "'${{parent.jobs.a.outputs.o}}', k: '${{parent.jobs.c.outputs.o}}'}, outputs: {o: "
                   + file + "}}\n  c: {command: 'true 3 ${{outputs.o}}', outputs: {o: " + file
                   + "}}"
            << QStringLiteral("error pipeline.place-raced@4");
        QTest::newRow("a folder around the file")
            << QByteArray("{command: 'true 2 ${{outputs.o}}', outputs: {o: {path: out}}}")
            << QStringLiteral("warning pipeline.place-shared@4");
        QTest::newRow("the same step twice, which runs once")
            << "{command: 'true ${{outputs.o}}', outputs: {o: " + file + "}}" << QString();
        QTest::newRow("a name that only begins alike")
            << QByteArray("{command: 'true 2 ${{outputs.o}}', outputs: {o: {type: uri_file, path: "
                          "out/x.txt2}}}")
            << QString();
        QTest::newRow("the job's name in it")
            << QByteArray("{command: 'true 2 ${{outputs.o}}', outputs: {o: {type: uri_file, path: "
                          "'out/${{name}}.txt'}}}")
            << QString();
    }
    void stepsThatWriteToOnePlaceAreTold()
    {
        QFETCH(QByteArray, second);
        const auto plan = planOf("type: pipeline\njobs:\n"
                                 "  a: {command: 'true ${{outputs.o}}', outputs: {o: {type: "
                                 "uri_file, path: out/x.txt}}}\n"
                                 "  b: "
                                 + second + "\n");
        QStringList told;
        for (const Error &error : plan ? plan->warnings : plan.error())
            told << QLatin1StringView(plan ? "warning " : "error ") + QString::fromLatin1(error.id)
                        + u'@' + QString::number(error.where.line);
        QTEST(told.join(u' '), "told");
    }
    void theImageOfADockerfileIsItsLastStagesWithItsPlatform()
    {
        qputenv("TENON_CATALOGUE", TENON_SOURCE_DIR "/resources/catalogue/sizes.txt");
        write(QStringLiteral("compute/v100.yml"), "type: amlcompute\nname: v100\n"
                                                  "size: Standard_NC6s_v3\n");
        const auto warned = [&](const QByteArray &dockerfile) {
            write(QStringLiteral("env/Dockerfile"), dockerfile);
            const auto plan = planOf("type: command\ncommand: ls\ncompute: azureml:v100\n"
                                     "environment: {build: {path: env}}\n");
            return plan ? int(plan->warnings.size()) : -1;
        };
        const QByteArray image = "pytorch/pytorch:2.7.0-cuda12.8-cudnn9-runtime";
        QCOMPARE(warned("FROM debian:13\n"), 0);
        QCOMPARE(warned("FROM " + image + "\n"), 1);
        QCOMPARE(warned("FROM --platform=linux/amd64 " + image + "\n"), 1);
        QCOMPARE(warned("from " + image + " as base\nRUN ls\nFROM  Base\n"), 1);
        QCOMPARE(warned("FROM " + image + " AS base\nFROM debian:13\n"), 0);
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("compute/v100.yml"))));
    }
    void aDistributionThatIsNotSetUpHereIsNoted()
    {
        const auto notesOf = [&](const QByteArray &type) {
            const auto plan
                = planOf("type: command\ncommand: ls\ndistribution: {type: " + type + "}\n");
            return plan ? plan->jobs[0].notes : QStringList{QStringLiteral("refused")};
        };
        QCOMPARE(notesOf("ray"), QStringList{QStringLiteral("distribution:ray")});
        QCOMPARE(notesOf("PyTorch"), QStringList());
        QCOMPARE(notesOf("mpi"), QStringList());
    }
    void anEnvironmentThatIsNotRealisedIsNotedWhateverTheCommand()
    {
        const auto notesOf = [&](const QByteArray &command) {
            const auto plan
                = planOf("type: command\nenvironment: {image: r-base}\ncommand: " + command + '\n');
            return plan ? plan->jobs[0].notes : ids(plan);
        };
        QCOMPARE(notesOf("Rscript train.R").size(), 1);
        QVERIFY(notesOf("Rscript train.R").first().startsWith(u"environment-plain:"));
        QVERIFY(notesOf("python3 -V").first().startsWith(u"environment:"));
        const auto plan = planOf("type: command\ncommand: ls\n");
        QCOMPARE(plan->jobs[0].notes, QStringList());
    }
    void variablesMayMeanTheStepsOwnInputs()
    {
        const auto plan = planOf("type: pipeline\ninputs: {word: hello, old: there}\njobs:\n"
                                 "  a:\n    command: ls\n"
                                 "    inputs: {own: yes, data: {type: uri_file, path: data.csv}}\n"
                                 "    environment_variables:\n"
                                 "      A: ${{inputs.own}}-${{parent.inputs.word}}\n"
                                 "      B: ${{inputs.old}}\n"
                                 "      C: ${{inputs.data}}\n");
        QCOMPARE(ids(plan), QStringList());
        const PlannedJob *job = step(*plan, QStringLiteral("a"));
        const auto value = [&](const char *name) {
            for (const auto &[key, text] : job->variables) {
                if (key == QLatin1StringView(name))
                    return text;
            }
            return QString();
        };
        QCOMPARE(value("A"), QStringLiteral("True-hello"));
        QCOMPARE(value("B"), QStringLiteral("there"));
        QCOMPARE(value("C"), m_folder.filePath(QStringLiteral("data.csv")));
        const auto alone = planOf("type: command\ncommand: ls\ninputs: {q: 7}\n"
                                  "environment_variables: {A: 'n${{inputs.q}}'}\n");
        QCOMPARE(ids(alone), QStringList());
        QCOMPARE(alone->jobs[0].variables.front().second, QStringLiteral("n7"));
    }
    void undeclaredNamesAreToldWithWhatThereIs()
    {
        const auto plan
            = planOf("type: pipeline\n"                              // 1
                     "inputs: {rate: 1}\n"                           // 2
                     "outputs: {result: }\n"                         // 3
                     "jobs:\n"                                       // 4
                     "  a:\n    command: ls\n"                       // 5
                     "    inputs: {x: '${{parent.inputs.speed}}'}\n" // 7
                     "    outputs: {o: '${{parent.outputs.result}}', p: '${{parent.outputs.q}}'}\n"
                     "  b:\n    command: ls\n"                             // 9
                     "    inputs: {x: '${{parent.jobs.a.outputs.zz}}'}\n"  // 11
                     "  c:\n    command: ls\n"                             // 12
                     "    inputs: {x: '${{parent.jobs.b.inputs.zz}}'}\n"); // 14
        QCOMPARE(ids(plan), (QStringList{QStringLiteral("expression.unknown-parent-input@7"),
                                         QStringLiteral("expression.unknown-parent-output@8"),
                                         QStringLiteral("expression.unknown-step-output@11"),
                                         QStringLiteral("expression.unknown-step-input@14")}));
        for (const Error &error : plan.error())
            QVERIFY2(!messageText(error).contains(QStringLiteral("%{")),
                     qPrintable(messageText(error)));
    }
    void aStepThatCannotRunIsTheOnlyFault()
    {
        // It makes the pipeline's output; that nobody makes it would be untrue.
        QCOMPARE(ids(planOf("type: pipeline\noutputs: {result: {type: uri_file}}\njobs:\n"
                            "  many:\n    type: parallel\n"
                            "    inputs: {d: {type: uri_file, path: data.csv}}\n"
                            "    outputs: {o: '${{parent.outputs.result}}'}\n"
                            "    input_data: ${{inputs.d}}\n"
                            "    task: {type: run_function, code: ., entry_script: a.py, "
                            "environment: azureml:e:1}\n")),
                 QStringList{QStringLiteral("step.kind-not-run@4")});
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
    void mistakesBesideTheFirstAndLastStepAreTold()
    {
        const QByteArray steps = "jobs:\n  work:\n    type: spark\n    entry: {file: x.py}\n"
                                 "  clean:\n    command: 'true'\n";
        const QStringList told{QStringLiteral("step.kind-not-run@4")};
        for (const QByteArray setting : {"on_init: clean", "on_finalize: clean", "on_init: work",
                                         "on_finalize: work", "default_compute: local"})
            QCOMPARE(ids(planOf("type: pipeline\nsettings: {" + setting + "}\n" + steps)), told);
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
