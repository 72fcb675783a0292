#include "graph/pipelinegraph.h"

#include "base/messages.h"
#include "yaml/load.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::assets;
using namespace tenon::graph;
using namespace Qt::StringLiterals;

namespace {

// What can be read of a job, wrong references included: the graph finds them too.
Job job(const QByteArray &bytes, const QString &path = u"/w/p.yml"_s)
{
    const auto reading = yaml::readAsset(bytes, path, yaml::Expect::Job);
    return reading.asset ? std::get<Job>(*reading.asset) : Job();
}

QByteArrayList ids(const Errors &errors)
{
    QByteArrayList out;
    for (const Error &error : errors)
        out << error.id;
    return out;
}

QStringList orderOf(const PipelineGraph &graph)
{
    QStringList out;
    for (NodeId id : graph.order())
        out << graph.node(id).name;
    return out;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

constexpr auto trainText = R"(type: command
name: train
inputs:
  data: {type: uri_folder}
  rate: {type: number, min: 0, max: 1, default: 0.5}
  kind: {type: string, enum: [a, b], optional: true}
outputs:
  model: {type: mlflow_model}
  report: {type: uri_file}
command: x ${{inputs.data}}
environment: azureml:e:1
)";

} // namespace

class TestPipelineGraph final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesComeFromBindings()
    {
        const auto graph = PipelineGraph::build(job(R"(type: pipeline
inputs: {d: {type: uri_folder, path: ./x}}
outputs: {m: {type: uri_folder}}
jobs:
  last:
    command: x
    inputs: {a: '${{parent.jobs.first.outputs.o}}', b: {type: uri_folder, path: '${{parent.jobs.mid.outputs.p}}'}}
    outputs: {m: '${{parent.outputs.m}}'}
  mid:
    command: x
    inputs: {a: '${{parent.jobs.first.inputs.d}}'}
    outputs: {p: }
  first:
    command: x
    inputs: {d: '${{parent.inputs.d}}'}
    outputs: {o: }
)"));
        QCOMPARE(ids(graph.errors()), QByteArrayList{});
        QCOMPARE(graph.nodes().size(), 3u);
        QCOMPARE(graph.edges().size(), 3u);
        QCOMPARE(graph.edges()[0].fromPort, u"o"_s);
        QCOMPARE(graph.edges()[0].toPort, u"a"_s);
        QCOMPARE(graph.edges()[2].kind, Edge::Kind::SharedInput);
        QCOMPARE(graph.inputEdges().size(), 1u);
        QCOMPARE(graph.outputEdges().size(), 1u);
        QCOMPARE(graph.outputEdges()[0].parentPort, u"m"_s);
        QCOMPARE(orderOf(graph), (QStringList{u"first"_s, u"mid"_s, u"last"_s}));
    }
    void readyStepsKeepTheOrderOfTheFile()
    {
        const auto graph
            = PipelineGraph::build(job("type: pipeline\nsettings: {on_init: c, on_finalize: "
                                       "a}\njobs:\n  a: {command: x}\n  b: {command: x}\n"
                                       "  c: {command: x}\n  d: {command: x}\n"));
        QCOMPARE(orderOf(graph), (QStringList{u"c"_s, u"b"_s, u"d"_s, u"a"_s}));
        QCOMPARE(graph.onInit(), graph.find(u"c"_s));
    }
    void cyclesAreNamed()
    {
        const auto graph = PipelineGraph::build(job(R"(type: pipeline
jobs:
  free: {command: x}
  a: {command: x, inputs: {i: '${{parent.jobs.c.outputs.o}}'}, outputs: {o: }}
  b: {command: x, inputs: {i: '${{parent.jobs.a.outputs.o}}'}, outputs: {o: }}
  c: {command: x, inputs: {i: '${{parent.jobs.b.outputs.o}}'}, outputs: {o: }}
  after: {command: x, inputs: {i: '${{parent.jobs.c.outputs.o}}'}}
)"));
        QCOMPARE(ids(graph.errors()), QByteArrayList{"graph.cycle"});
        const QString path = graph.errors()[0].arguments.value(u"path"_s).toString();
        QVERIFY2((QStringList{u"a → b → c → a"_s, u"b → c → a → b"_s, u"c → a → b → c"_s}.contains(
                     path)),
                 qPrintable(path));
        QVERIFY(graph.errors()[0].where.line > 3);
        QCOMPARE(orderOf(graph), QStringList{u"free"_s});
    }
    void wrongNamesGetTheNearest()
    {
        const auto graph = PipelineGraph::build(job(R"(type: pipeline
inputs: {data: 1}
jobs:
  prep: {command: x, outputs: {clean: }}
  train:
    command: x
    inputs:
      a: ${{parent.jobs.perp.outputs.clean}}
      b: ${{parent.jobs.prep.outputs.clan}}
      c: ${{parent.inputs.dota}}
      d: ${{parent.jobs.prep.outputs.artifacts}}
      e: ${{parent.jobs.train.outputs.x}}
    outputs: {x: '${{parent.outputs.none}}'}
)"));
        QCOMPARE(ids(graph.errors()),
                 (QByteArrayList{"graph.unknown-step", "graph.unknown-step-output",
                                 "graph.unknown-parent-input", "graph.self",
                                 "graph.unknown-parent-output"}));
        QCOMPARE(graph.errors()[0].arguments.value(u"nearest"_s).toString(), u"prep"_s);
        QCOMPARE(graph.errors()[1].arguments.value(u"nearest"_s).toString(), u"clean"_s);
        QCOMPARE(graph.errors()[2].arguments.value(u"nearest"_s).toString(), u"data"_s);
        QCOMPARE(graph.errors()[1].where.line, 9);
        for (const Error &error : graph.errors())
            QVERIFY(!messageText(error).contains(u"%{"_s));
    }
    void componentsAreCheckedAgainstTheirInterface()
    {
        QTemporaryDir dir;
        write(dir.filePath(u"train.yml"_s), trainText);
        const auto graph = PipelineGraph::build(job(R"(type: pipeline
inputs: {n: {type: uri_file, path: ./a}}
jobs:
  one: {component: ./train.yml, inputs: {data: {type: uri_folder, path: ./x}, rate: 2, kind: c, zeta: 1}}
  two: {component: ./train.yml, inputs: {rate: fast, data: '${{parent.inputs.n}}'}, outputs: {modle: }}
  three: {component: ./train.yml, inputs: {rate: '${{parent.jobs.one.outputs.model}}'}}
  four: {component: ./train.yml, inputs: {data: '${{parent.jobs.one.outputs.model}}'}}
  five: {component: ./none.yml}
  six: {component: azureml:other:1, inputs: {any: 1}}
)",
                                                    dir.filePath(u"p.yml"_s)),
                                                fileResolver());
        QByteArrayList found = ids(graph.errors());
        QCOMPARE(found.count("graph.input-range"), 1);
        QCOMPARE(found.count("graph.input-enum"), 1);
        QCOMPARE(found.count("graph.unknown-input"), 1);
        QCOMPARE(found.count("graph.input-literal"), 1);
        QCOMPARE(found.count("graph.unknown-output"), 1);
        QCOMPARE(found.count("graph.input-missing"), 1);
        QCOMPARE(found.count("graph.type-mismatch"), 1);
        QCOMPARE(found.count("io.open"), 1);
        QCOMPARE(found.size(), 8);
        QCOMPARE(ids(graph.warnings()), QByteArrayList{"graph.type-mismatch"});
        QCOMPARE(graph.node(*graph.find(u"one"_s)).inputs.size(), 4u);
        QVERIFY(!graph.node(*graph.find(u"six"_s)).interfaceKnown);
    }
    void aComponentThatContainsItselfIsFound()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"sub"_s));
        write(dir.filePath(u"a.yml"_s),
              "type: pipeline\nname: a\njobs:\n  s: {component: ./sub/b.yml}\n");
        write(dir.filePath(u"sub/b.yml"_s),
              "type: pipeline\nname: b\njobs:\n  s: {component: ../a.yml}\n");
        const auto findings = checkTree(
            job("type: pipeline\njobs:\n  x: {component: ./a.yml}\n  y: {component: ./sub/b.yml}\n",
                dir.filePath(u"p.yml"_s)),
            fileResolver());
        QCOMPARE(ids(findings.errors), QByteArrayList{"graph.component-cycle"});
        QCOMPARE(findings.errors[0].arguments.value(u"chain"_s).toString(),
                 u"a.yml → b.yml → a.yml"_s);
        QCOMPARE(findings.errors[0].where.line, 4);
    }
    void problemsBelowAreReportedOnce()
    {
        QTemporaryDir dir;
        write(dir.filePath(u"train.yml"_s), trainText);
        write(dir.filePath(u"inner.yml"_s), "type: pipeline\nname: inner\ninputs: {d: {type: "
                                            "uri_folder}}\njobs:\n  t: {component: ./train.yml}\n");
        const auto findings = checkTree(
            job("type: pipeline\njobs:\n  x: {component: ./inner.yml, inputs: {d: {path: ./x}}}\n"
                "  y: {component: ./inner.yml, inputs: {d: {path: ./x}}}\n",
                dir.filePath(u"p.yml"_s)),
            fileResolver());
        QCOMPARE(ids(findings.errors), QByteArrayList{"graph.input-missing"});
        QCOMPARE(findings.errors[0].where.file, dir.filePath(u"inner.yml"_s));
    }
    void aJobOfOneComponentHasItsSteps()
    {
        QTemporaryDir dir;
        write(dir.filePath(u"inner.yml"_s),
              "type: pipeline\nname: inner\njobs:\n  t: {command: x}\n  u: {command: x}\n");
        const auto graph = PipelineGraph::build(
            job("type: pipeline\ncomponent: ./inner.yml\n", dir.filePath(u"p.yml"_s)),
            fileResolver());
        QCOMPARE(orderOf(graph), (QStringList{u"t"_s, u"u"_s}));
    }
    void aSweepHasTheInterfaceOfItsTrial()
    {
        QTemporaryDir dir;
        write(dir.filePath(u"train.yml"_s), trainText);
        const QByteArray text = R"(type: pipeline
jobs:
  s:
    type: sweep
    trial: ./train.yml
    sampling_algorithm: random
    search_space: {rate: {type: uniform, min_value: 0, max_value: 1}}
    objective: {goal: minimize, primary_metric: l}
    inputs: {data: {path: ./x}}
  p: {command: x, inputs: {m: '${{parent.jobs.s.outputs.model}}'}}
)";
        const Job read = job(text, dir.filePath(u"p.yml"_s));
        const auto graph = PipelineGraph::build(read, fileResolver());
        QCOMPARE(ids(graph.errors()), QByteArrayList{});
        QVERIFY(graph.node(*graph.find(u"s"_s)).output(u"model")->declared);
        // Without the file nothing is known of its outputs, which is no error.
        QCOMPARE(ids(PipelineGraph::build(read).errors()), QByteArrayList{});
        QCOMPARE(PipelineGraph::build(read).edges().size(), 1u);
    }
    void hooksStandAlone()
    {
        const auto graph = PipelineGraph::build(
            job("type: pipeline\nsettings: {on_init: a}\njobs:\n  a: {command: x, outputs: {o: }}\n"
                "  b: {command: x, inputs: {i: '${{parent.jobs.a.outputs.o}}'}}\n"));
        QCOMPARE(ids(graph.errors()), QByteArrayList{"graph.hook-edge"});
    }
};

QTEST_GUILESS_MAIN(TestPipelineGraph)
#include "tst_pipelinegraph.moc"
