// What a pipeline document costs: opening, an edit of the text and back, undo, validation.
// bench_document [STEPS …]
#include "graph/document.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace tenon;
using namespace tenon::graph;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(int i)
{
    return u"a_step_with_a_long_name_%1"_s.arg(i, 6, 10, QLatin1Char('0'));
}

// Two inputs a step, one from near, one from farther away, a parameter from the pipeline.
QByteArray pipelineOf(int steps)
{
    QByteArray out
        = "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\n"
          "type: pipeline\ndisplay_name: Large\ninputs:\n  rate: 0.1\n"
          "settings:\n  default_compute: azureml:cpu\n\njobs:\n";
    for (int i = 0; i < steps; ++i) {
        out += "  " + nameOf(i).toUtf8()
               + ":\n    type: command\n    command: >-\n"
                 "      python step.py --near ${{inputs.near}} --far ${{inputs.far}}\n"
                 "      --rate ${{inputs.rate}} --out ${{outputs.made}}\n"
                 "    environment: azureml:sklearn:1\n    inputs:\n";
        if (i > 0)
            out += "      near: ${{parent.jobs." + nameOf(i - 1).toUtf8() + ".outputs.made}}\n";
        if (i > 40)
            out += "      far: ${{parent.jobs." + nameOf(i - 37).toUtf8() + ".outputs.made}}\n";
        out += "      rate: ${{parent.inputs.rate}}\n    outputs:\n      made: {type: "
               "uri_folder}\n";
    }
    return out;
}

class NoComponents final : public ComponentSource
{
public:
    Answer ask(const QString &) override { return {}; }
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Work> void measure(const char *what, int times, Work work)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const double worst = *std::max_element(took.begin(), took.end());
    std::printf("  %-34s %9.2f ms median, %9.2f ms worst of %d\n", what, median(took), worst,
                times);
}

void check(const Result<Applied> &result)
{
    if (!result) {
        std::fprintf(stderr, "refused: %s\n", result.error().id.constData());
        std::exit(1);
    }
}

void bench(int steps)
{
    QTemporaryDir folder;
    const QByteArray bytes = pipelineOf(steps);
    std::printf("%d steps, %.1f MB\n", steps, double(bytes.size()) / 1e6);
    NoComponents source;
    text::Document text;
    text.load(text::LineBuffer(bytes));
    std::unique_ptr<PipelineDocument> document;
    measure("open (read on a thread)", 1, [&](int) {
        document = std::make_unique<PipelineDocument>(text, folder.filePath(u"p.yml"_s), source);
        QEventLoop loop;
        QObject::connect(document.get(), &PipelineDocument::opened, &loop, &QEventLoop::quit);
        loop.exec();
    });
    measure("read alone", 3, [&](int) { (void)PipelineText::read(bytes, u"/p.yml"_s); });
    const auto id = [&](int i) { return document->find(nameOf(i * 97 % steps)); };
    measure("set an input", 21,
            [&](int i) { check(document->apply(SetInput{{id(i)}, u"rate"_s, Value(0.5 + i)})); });
    measure("undo of it", 21, [&](int) { document->undo(); });
    measure("redo of it", 21, [&](int) { document->redo(); });
    measure("connect", 21, [&](int i) {
        check(document->apply(
            Connect{{document->find(nameOf(i)), u"made"_s}, {id(i + 50), u"far"_s}}));
    });
    measure("add a step with a wire", 21, [&](int i) {
        AddNode add;
        add.name = u"added_%1"_s.arg(i);
        add.body = Value(
            ValueMap{{u"command"_s, Value(u"ls"_s)}, {u"environment"_s, Value(u"azureml:e:1"_s)}});
        add.wireFrom = PortRef{id(i), u"made"_s};
        add.toPort = u"data"_s;
        add.position = QPointF(i, i);
        check(document->apply(add));
    });
    measure("undo of it", 21, [&](int) { document->undo(); });
    measure("rename a step with its readers", 21, [&](int i) {
        check(document->apply(RenameNode{id(i + 100), u"renamed_%1"_s.arg(i)}));
    });
    measure("undo of it", 21, [&](int) { document->undo(); });
    measure("remove a step", 21,
            [&](int i) { check(document->apply(RemoveNodes{{id(i + 200)}, true})); });
    measure("undo of it", 21, [&](int) { document->undo(); });
    measure("add an input of the pipeline", 21, [&](int i) {
        check(
            document->apply(AddPipelinePort{false, u"more_%1"_s.arg(i), u"number"_s, Value(1.0)}));
    });
    measure("move 500 steps", 21, [&](int i) {
        MoveNodes move;
        for (int k = 0; k < std::min(500, steps); ++k)
            move.places.insert(document->find(nameOf(k)), QPointF(i, k));
        check(document->apply(move));
    });
    measure("typed in a step, then read", 21, [&](int i) {
        const qsizetype at = text.bytes().indexOf("rate:", text.bytes().size() / 2 + i * 1000);
        (void)text.edit({{at, "rate:", "rete:"}}, {}, {});
        document->takeText();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments().mid(1);
    for (const QString &argument :
         arguments.isEmpty() ? QStringList{u"5000"_s, u"30000"_s} : arguments)
        bench(argument.toInt());
    return 0;
}
