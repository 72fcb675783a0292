#include "yaml/load.h"

#include "base/messages.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::assets;
using namespace tenon::yaml;
using namespace Qt::StringLiterals;

namespace {

Reading read(const QByteArray &bytes, Expect expect = Expect::Any)
{
    return readAsset(bytes, u"/w/dir/file.yml"_s, expect);
}

template <typename Kind> Kind readAs(const QByteArray &bytes, Expect expect = Expect::Any)
{
    const Reading reading = read(bytes, expect);
    for (const Error &error : reading.errors)
        qWarning("%s", qPrintable(messageLine(error)));
    if (!reading.asset || !reading.errors.empty() || !std::holds_alternative<Kind>(*reading.asset))
        return {};
    return std::get<Kind>(*reading.asset);
}

QByteArrayList ids(const Errors &errors)
{
    QByteArrayList out;
    for (const Error &error : errors)
        out << error.id;
    return out;
}

constexpr auto pipelineText = R"(# a pipeline
$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json
type: Pipeline
display_name: demo
experiment_name: exp
tags: {a: 1, b: yes}
compute: azureml:cpu-cluster
inputs:
  rate: 1e-5
  data:
    type: uri_folder
    path: ./data
    mode: RO_Mount
  old:
    file: ./a.csv
  none:
outputs:
  model:
    name: best
    version: 01
    mode: mount
settings:
  default_datestore: azureml:blob
  continue_on_step_failure: false
  on_init: prep
jobs:
  prep:
    type: command
    component: file:./prep.yml
    inputs:
      raw: ${{parent.inputs.data}}
    compute: ${{parent.inputs.rate}}
  train:
    command: >-
      python train.py
      --data ${{inputs.d}}
    code: ../src
    environment:
      image: ubuntu
      conda_file: ./conda.yml
      name: ignored
    environment_variables:
      LR: ${{parent.inputs.rate}}
      FLAG: true
    inputs:
      d: ${{parent.jobs.prep.outputs.out}}
    outputs:
      m: ${{parent.outputs.model}}
    resources:
      instance_count: 2
    distribution:
      type: PyTorch
      process_count_per_instance: 4
    limits:
      timeout: 60
)";

} // namespace

class TestLoad final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPipelineJobIsReadWhole()
    {
        const auto job = readAs<Job>(pipelineText);
        QCOMPARE(job.type, u"pipeline"_s);
        QCOMPARE(job.displayName, u"demo"_s);
        QCOMPARE(job.base, u"/w/dir"_s);
        QCOMPARE(job.compute.text, u"azureml:cpu-cluster"_s);
        QCOMPARE(job.compute.where.line, 7);
        QCOMPARE(job.tags, (TextMap{{u"a"_s, u"1"_s}, {u"b"_s, u"True"_s}}));
        QCOMPARE(job.inputs.size(), 4u);
        QCOMPARE(job.input(u"rate")->literal, Value(u"1e-5"_s));
        QCOMPARE(job.input(u"data")->path.absolutePath(job.base), u"/w/dir/data"_s);
        QCOMPARE(job.input(u"data")->mode, u"ro_mount"_s);
        QCOMPARE(job.input(u"data")->valueWhere.line, 12);
        QVERIFY(job.input(u"old")->legacy);
        QCOMPARE(job.input(u"old")->type, u"uri_file"_s);
        QCOMPARE(job.input(u"none")->kind, InputBinding::Kind::Empty);
        QCOMPARE(job.output(u"model")->assetName, u"best"_s);
        QCOMPARE(job.output(u"model")->assetVersion, u"01"_s);
        QCOMPARE(job.output(u"model")->mode, u"rw_mount"_s);
        const PipelineBody *pipeline = job.pipeline();
        QVERIFY(pipeline);
        QCOMPARE(pipeline->settings.continueOnStepFailure, std::optional(false));
        QCOMPARE(pipeline->settings.onInit.text, u"prep"_s);
        QVERIFY(pipeline->settings.raw.find(u"default_datestore"));
        QCOMPARE(pipeline->steps.size(), 2u);
        const Step &prep = pipeline->steps[0];
        QCOMPARE(prep.component.form, AssetRef::Form::LocalPath);
        QCOMPARE(prep.component.absolutePath(prep.base), u"/w/dir/prep.yml"_s);
        QCOMPARE(prep.compute.text, u"${{parent.inputs.rate}}"_s);
        QVERIFY(!prep.isInline());
        const Step &train = pipeline->steps[1];
        QCOMPARE(train.type, u"command"_s);
        const auto &command = std::get<CommandBody>(train.body);
        QCOMPARE(command.command.text, u"python train.py --data ${{inputs.d}}"_s);
        QCOMPARE(command.code.absolutePath(train.base), u"/w/src"_s);
        QCOMPARE(command.environment.kind, EnvironmentRef::Kind::Inline);
        QCOMPARE(command.environment.condaFile.text, u"./conda.yml"_s);
        QVERIFY(!command.environment.definition.find(u"name"));
        QCOMPARE(find(command.settings.environmentVariables, u"FLAG"), u"True"_s);
        QCOMPARE(command.settings.resources->instanceCount, std::optional<qint64>(2));
        QCOMPARE(command.settings.distribution->type, u"pytorch"_s);
        QCOMPARE(command.settings.limits->timeout, std::optional(60.0));
        QVERIFY(!job.raw.find(u"jobs"));
    }
    void theTypoInSettingsIsOnlyAWarning()
    {
        const Reading reading = read(pipelineText);
        QVERIFY(reading.errors.empty());
        QCOMPARE(ids(reading.warnings), QByteArrayList{"file.unknown-key"});
        QCOMPARE(reading.warnings[0].arguments.value(u"nearest"_s).toString(),
                 u"default_datastore"_s);
        QCOMPARE(reading.warnings[0].where.line, 23);
    }
    void aComponentDeclaresItsPorts()
    {
        const auto component = readAs<Component>(R"(type: command
name: r-train
version: 1.10
is_deterministic: false
additional_includes: [../lib, ./x.zip]
inputs:
  lr: {type: number, default: 1e-3, min: 0, max: 1, optional: true}
  kind: {type: string, enum: [a, b], default: a}
  data: {type: uri_folder}
outputs:
  out: {type: uri_file, mode: upload}
command: run $[[--lr ${{inputs.lr}}]] ${{inputs.data}} ${{outputs.out}} ${{inputs.kind}}
environment: azureml:e@latest
)");
        QCOMPARE(component.version, u"1.10"_s);
        QVERIFY(!component.isDeterministic());
        QVERIFY(component.input(u"lr")->optional);
        QCOMPARE(*component.input(u"lr")->defaultValue, Value(u"1e-3"_s));
        QCOMPARE(component.input(u"kind")->enumeration.size(), 2u);
        QVERIFY(isFileType(component.output(u"out")->type));
        QCOMPARE(std::get<CommandBody>(component.body).additionalIncludes.size(), 2u);
        QCOMPARE(std::get<CommandBody>(component.body).environment.reference.label, u"latest"_s);
    }
    void kindsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("kind");
        const auto row = [](const char *name, const QByteArray &bytes, const char *kind) {
            QTest::newRow(name) << bytes << QByteArray(kind);
        };
        const QByteArray schema = "$schema: https://azuremlschemas.azureedge.net/latest/";
        row("command job", schema + "commandJob.schema.json\ncommand: ls\n", "job");
        row("command by shape", "command: ls\ncompute: local\n", "job");
        row("command component by shape",
            "type: command\ncommand: ls\ninputs:\n  a:\n    type: number\n", "component");
        row("sweep job",
            "type: sweep\nsampling_algorithm: random\nsearch_space: {}\nobjective: {goal: "
            "minimize, "
            "primary_metric: l}\ntrial: ./t.yml\n",
            "job");
        row("pipeline component",
            schema + "pipelineComponent.schema.json\ntype: pipeline\njobs: {a: {command: x}}\n",
            "component");
        row("parallel", "type: parallel\ntask: {type: run_function, entry_script: a.py}\n",
            "component");
        row("environment", schema + "environment.schema.json\nname: e\nimage: i\n", "environment");
        row("environment by shape", "name: e\nimage: i\n", "environment");
        row("data", schema + "data.schema.json\nname: d\npath: ./x\n", "data");
        row("data by type", "type: uri_file\nname: d\npath: ./x\n", "data");
        row("model", schema + "model.schema.json\nname: m\npath: ./x\n", "model");
        row("mltable", "type: mltable\npaths:\n  - file: ./a.csv\ntransformations:\n  - take: 3\n",
            "mltable");
        row("datastore", schema + "azureBlob.schema.json\nname: b\ntype: azure_blob\n",
            "datastore");
        row("online endpoint",
            schema + "managedOnlineEndpoint.schema.json\nname: end\nauth_mode: Key\n",
            "online-endpoint");
        row("online deployment",
            schema + "managedOnlineDeployment.schema.json\nname: blue\nendpoint_name: end\n",
            "online-deployment");
        row("batch endpoint", schema + "batchEndpoint.schema.json\nname: bat\n", "batch-endpoint");
        row("batch deployment",
            schema + "modelBatchDeployment.schema.json\nname: blue\nendpoint_name: bat\n",
            "batch-deployment");
        row("compute", schema + "amlCompute.schema.json\nname: c\ntype: AmlCompute\n", "compute");
        row("schedule",
            schema
                + "schedule.schema.json\nname: s\ntrigger: {type: cron, expression: 0 1 * * *}\n"
                  "create_job: ./p.yml\n",
            "schedule");
        row("workspace", schema + "workspace.schema.json\nname: w\n", "other");
        row("anything", "foo: bar\n", "other");
    }
    void kindsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, kind);
        const Reading reading = read(bytes);
        QVERIFY(reading.asset);
        QCOMPARE(kindName(*reading.asset), kind);
        QCOMPARE(ids(reading.errors), QByteArrayList{});
    }
    void severalErrorsAreReportedAtOnce()
    {
        const Reading reading = read(R"(type: pipeline
inputs:
  path: 1
  2x: 1
  d: {type: uri_foldr, path: a}
jobs:
  a:
    comand: ls
  b:
    command: ls ${{inputs.x}}
    inputs:
      y: ${{parent.jobs.aa.outputs.o}}
      z: ${{parent.inputs.dd}}
    resources: {instance_count: many}
    distribution: {type: torch}
settings:
  on_finalize: bb
)");
        QCOMPARE(ids(reading.errors),
                 (QByteArrayList{"file.reserved-name", "file.port-name", "file.port-type",
                                 "file.required-key", "expression.unknown-input",
                                 "expression.unknown-step", "expression.unknown-parent-input",
                                 "file.not-an-integer", "file.enum", "file.hook-step"}));
        for (const Error &error : reading.errors) {
            QVERIFY(error.where.line > 0 && error.where.column > 0);
            QCOMPARE(error.where.file, u"/w/dir/file.yml"_s);
            QVERIFY(!messageText(error).contains(u"%{"_s));
        }
        QCOMPARE(reading.errors[3].arguments.value(u"nearest"_s).toString(), u"comand"_s);
        QCOMPARE(reading.errors[4].where.line, 10);
        QCOMPARE(reading.errors[4].where.column, 17);
        QVERIFY(messageText(reading.errors[5]).contains(u"Did you mean “a”?"_s));
    }
    void aKeyWithoutItsValueIsNotCalledMissing()
    {
        const Reading reading = read("type: command\ninputs: {a: 1}\ncommand:\n");
        QCOMPARE(ids(reading.errors), QByteArrayList{"file.empty-key"});
        QCOMPARE(reading.errors[0].where.line, 3);
    }
    void commandsThatCannotBeResolvedAreToldBeforeTheyRun()
    {
        QCOMPARE(ids(read("type: command\ncommand: echo ${{search_space.x}}\n").errors),
                 QByteArrayList{"expression.unknown-search-parameter"});
        const Reading reading = read("type: pipeline\ninputs: {a: 1}\njobs:\n"
                                     "  s: {command: 'echo ${{parent.inputs.a}}'}\n");
        QCOMPARE(ids(reading.errors), QByteArrayList{"expression.parent-in-command"});
        QCOMPARE(reading.errors[0].where.line, 4);
    }
    void expressionsInFoldedTextsHaveTheirPlace()
    {
        const Reading reading
            = read("type: command\nname: c\nversion: 1\ninputs:\n  a: {type: string}\n"
                   "command: >-\n  x ${{inputs.a}}\n  y ${{inputs.b}}\nenvironment: azureml:e:1\n");
        QCOMPARE(ids(reading.errors), QByteArrayList{"expression.unknown-input"});
        QCOMPARE(reading.errors[0].where.line, 8);
        QCOMPARE(reading.errors[0].where.column, 5);
    }
    void defaultsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("port");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("type") << QByteArray("{type: integer, default: many}")
                              << QByteArray("file.default-type");
        QTest::newRow("bool") << QByteArray("{type: boolean, default: 3}")
                              << QByteArray("file.default-type");
        QTest::newRow("data") << QByteArray("{type: uri_folder, default: 3}")
                              << QByteArray("file.default-type");
        QTest::newRow("max") << QByteArray("{type: number, default: 3, max: 2}")
                             << QByteArray("file.default-range");
        QTest::newRow("range") << QByteArray("{type: number, min: 3, max: 2}")
                               << QByteArray("file.range");
        QTest::newRow("enum") << QByteArray("{type: string, enum: [a, b], default: c}")
                              << QByteArray("file.enum");
        QTest::newRow("no type") << QByteArray("{default: c}") << QByteArray("file.required-key");
        QTest::newRow("fine") << QByteArray("{type: integer, min: 1, max: 5, default: '3'}")
                              << QByteArray();
        QTest::newRow("exponent") << QByteArray("{type: number, default: 1e-5}") << QByteArray();
        QTest::newRow("designer type") << QByteArray("{type: DataFrameDirectory}") << QByteArray();
    }
    void defaultsAreChecked()
    {
        QFETCH(QByteArray, port);
        QFETCH(QByteArray, id);
        const Reading reading
            = read("type: command\nname: c\nversion: 1\ncommand: ls\nenvironment: azureml:e:1\n"
                   "inputs:\n  a: "
                   + port + "\n");
        QCOMPARE(ids(reading.errors), id.isEmpty() ? QByteArrayList{} : QByteArrayList{id});
    }
    void dashedNamesAreWarnings()
    {
        const Reading reading = read(
            "type: command\nname: r-iris\nversion: 1\ncommand: ls\nenvironment: azureml:e:1\n");
        QVERIFY(reading.errors.empty());
        QCOMPARE(ids(reading.warnings), QByteArrayList{"file.component-name"});
    }
    void stepsKeepWhatIsNotKnown()
    {
        const auto job = readAs<Job>("type: pipeline\njobs:\n  a:\n    type: do_while\n    body: "
                                     "x\n    limits: {max_iteration_count: 5}\n"
                                     "  b:\n    command: ls\n    zzz: {q: 1}\n");
        QCOMPARE(job.pipeline()->steps.size(), 2u);
        QCOMPARE(bodyType(job.pipeline()->steps[0].body), u"do_while"_s);
        QVERIFY(job.pipeline()->steps[0].raw.find(u"body"));
        QCOMPARE(job.pipeline()->steps[1].raw.find(u"zzz")->str(), u"{'q': 1}"_s);
    }
    void aSweepStepFeedsItsTrial()
    {
        const auto job = readAs<Job>(R"(type: pipeline
inputs: {d: 1}
jobs:
  s:
    type: sweep
    trial:
      command: run ${{inputs.x}} ${{search_space.lr}} ${{outputs.m}}
      environment: azureml:e:1
    inputs: {x: '${{parent.inputs.d}}'}
    outputs: {m: }
    sampling_algorithm: {type: random, seed: 3, rule: sobol}
    search_space:
      lr: {type: uniform, min_value: 0.1, max_value: 1}
      n: {type: choice, values: [1, 2]}
    objective: {goal: Maximize, primary_metric: acc}
    limits: {max_total_trials: 4, max_concurrent_trials: 2, timeout: 100}
    early_termination: {type: bandit, slack_factor: 0.2, evaluation_interval: 2}
)");
        const auto &sweep = std::get<SweepBody>(job.pipeline()->steps[0].body);
        QCOMPARE(sweep.samplingAlgorithm, u"random"_s);
        QCOMPARE(sweep.seed, std::optional<qint64>(3));
        QCOMPARE(sweep.searchSpace.size(), 2u);
        QCOMPARE(sweep.goal, u"maximize"_s);
        QCOMPARE(sweep.maxTotalTrials, std::optional<qint64>(4));
        QCOMPARE(sweep.slackFactor, std::optional(0.2));
        QVERIFY(sweep.trial);
    }
    void theWholeJobMayBeOneComponent()
    {
        const auto job = readAs<Job>(
            "type: pipeline\ncomponent: ./p.yml\ninputs: {a: 1}\ncompute: azureml:c\n");
        QCOMPARE(job.component.absolutePath(job.base), u"/w/dir/p.yml"_s);
        QVERIFY(job.pipeline());
        QVERIFY(job.pipeline()->steps.empty());
    }
    void pipelinesAreNotInlined()
    {
        const Reading reading = read(
            "type: pipeline\njobs:\n  a:\n    type: pipeline\n    jobs: {b: {command: ls}}\n");
        QCOMPARE(ids(reading.errors), QByteArrayList{"file.pipeline-component-inline"});
    }
    void endpointsAreChecked()
    {
        const QByteArray schema = "$schema: x/managedOnlineEndpoint.schema.json\n";
        QCOMPARE(
            ids(read(schema + "name: my--end\nauth_mode: none\ntraffic: {a: 60, b: 30}\n").errors),
            (QByteArrayList{"file.endpoint-name", "file.enum", "file.traffic-sum"}));
        QCOMPARE(
            ids(read(schema + "name: end\ntraffic: {a: 100}\nmirror_traffic: {a: 60}\n").errors),
            (QByteArrayList{"file.mirror-traffic", "file.mirror-live"}));
    }
    void batchDeploymentsOfBothShapesReadAlike()
    {
        const QByteArray head = "$schema: x/batchDeployment.schema.json\nname: dep\nendpoint_name: "
                                "end\nmodel: azureml:m@latest\n";
        const auto old
            = readAs<BatchDeployment>(head + "mini_batch_size: 5\noutput_action: Append_Row\n");
        const auto now = readAs<BatchDeployment>(
            head + "settings:\n  mini_batch_size: 5\n  output_action: append_row\n");
        QCOMPARE(old.miniBatchSize, std::optional<qint64>(5));
        QCOMPARE(old.miniBatchSize, now.miniBatchSize);
        QCOMPARE(old.outputAction, now.outputAction);
    }
    void brokenFilesGiveOneErrorWithItsPlace()
    {
        const Reading reading = read("type: command\ncommand: {{CMD}}\n");
        QVERIFY(!reading.asset);
        QCOMPARE(ids(reading.errors), QByteArrayList{"yaml.template"});
        QCOMPARE(ids(read("# nothing\n").errors), QByteArrayList{"file.empty"});
        QCOMPARE(ids(read("- a\n").errors), QByteArrayList{"file.not-an-asset"});
    }
    void filesAreReadFromDisk()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"päth with blank.yml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xef\xbb\xbf"
                   "type: command\r\ncommand: ls\r\ncompute: azureml:c\r\n");
        file.close();
        const auto job = loadJob(path);
        QVERIFY(job);
        QCOMPARE(job->file, path);
        QCOMPARE(job->base, dir.path());
        const auto component = loadComponent(path);
        QVERIFY(component);
        const auto missing = loadAsset(dir.filePath(u"none.yml"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().front().code, Error::Code::NotFound);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name: e\nimage: i\n");
        file.close();
        const auto wrong = loadComponent(path);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().front().id, "file.not-a-component");
        QVERIFY(yaml::check(path).empty());
        QCOMPARE(yaml::check(dir.filePath(u"none.yml"_s)).size(), 1u);
    }
    void settingsAreReadFromResolvedValues()
    {
        const Resources resources = resourcesFrom(ValueMap{{u"instance_count"_s, Value(u"4"_s)}});
        QCOMPARE(resources.instanceCount, std::optional<qint64>(4));
        QCOMPARE(limitsFrom(ValueMap{{u"timeout"_s, Value(u"1.5"_s)}}).timeout, std::optional(1.5));
        QCOMPARE(distributionFrom(ValueMap{{u"type"_s, Value(u"MPI"_s)}}).type, u"mpi"_s);
    }
    void everyIdHasAText()
    {
        // Ids used in the rooms of files, read from their sources: each must stand in the
        // catalogue.
        const QList<QByteArray> known = messageIds();
        int seen = 0;
        for (const char *room : {"yaml", "expressions", "graph"}) {
            const QDir dir(QStringLiteral(TENON_SOURCE_DIR "/models/") + QLatin1StringView(room));
            for (const QFileInfo &info : dir.entryInfoList({u"*.cpp"_s}, QDir::Files)) {
                QFile source(info.filePath());
                QVERIFY(source.open(QIODevice::ReadOnly));
                static const QRegularExpression pattern(
                    u"\"((?:yaml|file|expression|literal|graph)\\.[a-z0-9-]+)\""_s);
                auto matches = pattern.globalMatch(QString::fromUtf8(source.readAll()));
                while (matches.hasNext()) {
                    const QByteArray id = matches.next().captured(1).toLatin1();
                    QVERIFY2(known.contains(id), id.constData());
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 50);
    }
};

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
