#include "graph/folding.h"

#include "files/library.h"
#include "files/writtenfiles.h"
#include "yaml/load.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::graph;
using namespace Qt::StringLiterals;

namespace {

constexpr auto trainText = R"(type: command
name: train
display_name: Train a model
inputs:
  data: {type: uri_folder}
  rate: {type: number, default: 0.5}
outputs:
  model: {type: mlflow_model}
command: x ${{inputs.data}}
environment: azureml:e:1
)";

constexpr auto prepText = R"(type: command
name: prep
inputs:
  raw: {type: uri_folder}
outputs:
  clean: {type: uri_folder}
command: x ${{inputs.raw}}
environment: azureml:e:1
)";

constexpr auto pipelineText = R"(# A pipeline
type: pipeline
inputs:
  raw: {type: uri_folder, path: ./raw}
  rate: 0.1
outputs:
  best: {type: mlflow_model}
settings:
  default_compute: azureml:cpu
jobs:
  # cleans
  prep:
    component: prep.yml
    inputs:
      raw: ${{parent.inputs.raw}}   # as it came

  train:
    component: train.yml
    inputs:
      data: ${{parent.jobs.prep.outputs.clean}}
      rate: ${{parent.inputs.rate}}
    outputs:
      model: ${{parent.outputs.best}}
)";

constexpr auto savedLayout = R"({
  "version": 1,
  "groups": [
    {"height": 50, "nodes": ["prep"], "title": "Data", "width": 100, "x": 0, "y": 0}
  ],
  "inputs": {
    "raw": {"x": 7, "y": 8}
  },
  "nodes": {
    "prep": {"x": 10, "y": -20},
    "train": {"folded": true}
  },
  "notes": [
    {"height": 4, "text": "say it", "width": 3, "x": 1, "y": 2}
  ]
}
)";

constexpr auto keptLayout = R"({
  "version": 1,
  "zoom": {"a": [1, true, null]},
  "nodes": {
    "prep": {"tint": "red", "x": 3, "y": 4}
  }
}
)";

constexpr auto strangeLayout = R"({"version": 1, "zoom": {"a": [1, true, null]},
        "nodes": {"prep": {"x": 1, "y": 2, "tint": "red"}, "nobody": {"x": 5, "y": 5}}})";

constexpr auto otherText = R"(type: command
name: other
inputs:
  data: {type: uri_folder}
outputs:
  fitted: {type: mlflow_model}
command: x
environment: azureml:e:1
)";

struct Open
{
    QTemporaryDir folder;
    text::Document text;
    FileComponents source;
    std::unique_ptr<PipelineDocument> document;

    explicit Open(const QByteArray &bytes = pipelineText, const QByteArray &layout = {})
    {
        write(u"prep.yml"_s, prepText);
        write(u"train.yml"_s, trainText);
        write(u"p.yml"_s, bytes);
        if (!layout.isEmpty())
            write(u"p.layout.json"_s, layout);
        text.load(text::LineBuffer(bytes));
        reopen();
    }
    void reopen()
    {
        document.reset();
        document = std::make_unique<PipelineDocument>(text, folder.filePath(u"p.yml"_s), source);
        QSignalSpy opened(document.get(), &PipelineDocument::opened);
        if (!opened.wait(20000))
            qFatal("not opened");
        const auto asking = [&] {
            for (const qint64 id : document->nodes()) {
                if (document->node(id)->isAsking)
                    return true;
            }
            return false;
        };
        if (!QTest::qWaitFor([&] { return !asking(); }, 20000))
            qFatal("components are still asked for");
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    QByteArray read(const QString &name)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] qint64 id(const QString &name) const { return document->find(name); }
    [[nodiscard]] const DesignNode &node(const QString &name) const
    {
        return *document->node(id(name));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList out;
        for (const qint64 node : document->nodes())
            out << document->node(node)->name;
        return out;
    }
    [[nodiscard]] bool has(const PortRef &from, const PortRef &to) const
    {
        for (const DesignEdge &edge : document->edges()) {
            if (edge.from == from && edge.to == to)
                return true;
        }
        return false;
    }
    // The lines of the text that are not in `before`, and those that are gone.
    [[nodiscard]] QByteArrayList added(const QByteArray &before) const
    {
        return without(text.bytes().split('\n'), before.split('\n'));
    }
    [[nodiscard]] QByteArrayList gone(const QByteArray &before) const
    {
        return without(before.split('\n'), text.bytes().split('\n'));
    }
    static QByteArrayList without(QByteArrayList lines, const QByteArrayList &those)
    {
        for (const QByteArray &line : those)
            lines.removeOne(line);
        return lines;
    }
};

#define DONE(expression)                                                                           \
    {                                                                                              \
        const auto result = expression;                                                            \
        if (!result)                                                                               \
            qWarning() << result.error().id << result.error().arguments;                           \
        QVERIFY(result.has_value());                                                               \
    }

} // namespace

class TestPipelineDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithNodesPortsAndWires();
    void aTextThatComesLaterIsTakenAsAWhole();
    void connectsAndDisconnects();
    void addsANodeWithAWire();
    void removesAndReconnects();
    void renamesInAllReferences();
    void setsInputsAndFields();
    void promotesAnInput();
    void pipelinePortsAreRenamedAndRemoved();
    void disablesAndEnables();
    void insertsOnAWire();
    void replacesKeepingFittingWires();
    void pastesWithWiresAmongThemselves();
    void movesAreStepsOfTheSameStack();
    void typedTextIsFollowed();
    void brokenTextKeepsTheModel();
    void refusesWhatCannotBe();
    void groupsAndNotes();
    void layoutIsKeptBeside();
    void badLayoutIsLeftAlone();
    void layoutKeepsWhatItDoesNotKnow();
    void stepsBecomeAComponentAndStepsAgain();
    void whatCannotBeOneComponent();
    void whatIsTakenApartMeansTheSame();
    void newStepsMayHaveTheNameOfOldOnes();
    void textAroundAReferenceStays();
    void aMoveOfWhatCannotBeRead();
    void aMoveWhileALargeTextIsRead();
    void eachUndoneStateIsFollowed();
    void whatWasMovedLastIsWritten();
    void layoutHasTheNamesOfTheText();
    void layoutsOfOthersAreTakenIn();
    void labelsSayWhatWasDone();
    void portNames();
    void commentsArePastedToo();
    void otherFilesAreUndoneWithTheirStep();
    void whatIsTakenApartLiesAsItDid();
    void defaultsOfAComponentLeadWhereTheyLed();
    void filesOfAStepThatIsNotUndoneAnyMoreStay();
    void theLayoutBesideTheNewPathCounts();
    void stepsBeforeAndBehind();
};

void TestPipelineDocument::stepsBecomeAComponentAndStepsAgain()
{
    Open open;
    DONE(open.document->apply(MoveNodes{{{open.id(u"prep"_s), QPointF(30, 40)}}}));
    const QString file = open.folder.filePath(u"parts/cleaning.yml"_s);
    const auto made = collapse(*open.document, {open.id(u"prep"_s)}, u"cleaning"_s, file);
    QVERIFY(made.has_value());
    QVERIFY(QDir(open.folder.path()).mkpath(u"parts"_s));
    open.write(u"parts/cleaning.yml"_s, made->component);
    const auto component = yaml::loadComponent(file);
    QVERIFY2(component.has_value(), made->component.constData());
    QCOMPARE(component->input(u"raw")->type, u"uri_folder"_s);
    QCOMPARE(component->output(u"clean")->type, u"uri_folder"_s);
    QVERIFY(made->component.contains("component: ../prep.yml"));
    const QByteArray before = open.text.bytes();
    DONE(open.document->apply(made->edit));
    QCOMPARE(open.names(), QStringList({u"train"_s, u"cleaning"_s}));
    QTRY_VERIFY(open.node(u"cleaning"_s).component);
    QVERIFY(open.document->problems().empty());
    QCOMPARE(open.node(u"cleaning"_s).position, std::optional(QPointF(30, 40)));
    QVERIFY(open.has({0, u"raw"_s}, {open.id(u"cleaning"_s), u"raw"_s}));
    QVERIFY(open.has({open.id(u"cleaning"_s), u"clean"_s}, {open.id(u"train"_s), u"data"_s}));
    QCOMPARE(open.text.stepCount(), 2);

    const auto back = expand(*open.document, open.id(u"cleaning"_s));
    QVERIFY(back.has_value());
    DONE(open.document->apply(*back));
    QCOMPARE(open.names(), QStringList({u"train"_s, u"prep"_s}));
    QCOMPARE(open.node(u"prep"_s).step->component.path, u"./prep.yml"_s);
    QVERIFY(open.has({0, u"raw"_s}, {open.id(u"prep"_s), u"raw"_s}));
    QVERIFY(open.has({open.id(u"prep"_s), u"clean"_s}, {open.id(u"train"_s), u"data"_s}));
    open.document->undo();
    open.document->undo();
    QCOMPARE(open.text.bytes(), before);

    // All of it: the output of the pipeline stays bound.
    const auto all = collapse(*open.document, open.document->nodes(), u"all"_s,
                              open.folder.filePath(u"all.yml"_s));
    QVERIFY(all.has_value());
    open.write(u"all.yml"_s, all->component);
    DONE(open.document->apply(all->edit));
    QTRY_VERIFY(open.node(u"all"_s).component);
    QVERIFY(open.document->problems().empty());
    QVERIFY(open.has({open.id(u"all"_s), u"model"_s}, {0, u"best"_s}));
    const auto again = expand(*open.document, open.id(u"all"_s));
    QVERIFY(again.has_value());
    DONE(open.document->apply(*again));
    QCOMPARE(open.names(), QStringList({u"prep"_s, u"train"_s}));
    QVERIFY(open.has({open.id(u"train"_s), u"model"_s}, {0, u"best"_s}));
    QVERIFY(open.document->problems().empty());
}

void TestPipelineDocument::whatCannotBeOneComponent()
{
    Open open;
    AddNode add;
    add.name = u"middle"_s;
    add.component = u"prep.yml"_s;
    add.wireFrom = PortRef{open.id(u"prep"_s), u"clean"_s};
    add.wireTo = PortRef{open.id(u"train"_s), u"data"_s};
    DONE(open.document->apply(add));
    const QString file = open.folder.filePath(u"x.yml"_s);
    const auto cycle
        = collapse(*open.document, {open.id(u"prep"_s), open.id(u"train"_s)}, u"x"_s, file);
    QCOMPARE(cycle.error().id, QByteArray("graph.edit-collapse-cycle"));
    DONE(open.document->apply(SetField{{0}, {u"settings"_s, u"on_init"_s}, Value(u"prep"_s)}));
    const auto hook = collapse(*open.document, {open.id(u"prep"_s)}, u"x"_s, file);
    QCOMPARE(hook.error().id, QByteArray("graph.edit-collapse-hook"));
    const auto none = expand(*open.document, open.id(u"train"_s));
    QCOMPARE(none.error().id, QByteArray("graph.edit-expand"));
}

void TestPipelineDocument::opensWithNodesPortsAndWires()
{
    Open open;
    QCOMPARE(open.names(), QStringList({u"prep"_s, u"train"_s}));
    const DesignNode &train = open.node(u"train"_s);
    QCOMPARE(train.title, u"Train a model"_s);
    QVERIFY(train.interfaceKnown);
    QCOMPARE(train.inputs.size(), size_t(2));
    QCOMPARE(train.output(u"model")->type, u"mlflow_model"_s);
    QVERIFY(open.has({open.id(u"prep"_s), u"clean"_s}, {train.id, u"data"_s}));
    QVERIFY(open.has({0, u"rate"_s}, {train.id, u"rate"_s}));
    QVERIFY(open.has({train.id, u"model"_s}, {0, u"best"_s}));
    QCOMPARE(open.document->pipeline().inputs.size(), size_t(2));
    QVERIFY(open.document->problems().empty());
    QCOMPARE(open.document->whereOf(train.id).line, 17);
}

// A file is read on a thread: its page has a document before there is a text.
void TestPipelineDocument::aTextThatComesLaterIsTakenAsAWhole()
{
    Open o{QByteArray()};
    QVERIFY(o.document->brokenAt());
    QList<bool> resets;
    connect(o.document.get(), &PipelineDocument::changed, this,
            [&resets](const GraphDelta &delta) { resets.append(delta.reset); });
    o.text.load(text::LineBuffer(pipelineText));
    QTRY_VERIFY(!o.document->brokenAt());
    QVERIFY(!o.document->nodes().isEmpty());
    QVERIFY(!resets.isEmpty());
    QVERIFY(resets.first());
}

void TestPipelineDocument::connectsAndDisconnects()
{
    Open open;
    const qint64 train = open.id(u"train"_s);
    DONE(open.document->apply(Disconnect{{open.id(u"prep"_s), u"clean"_s}, {train, u"data"_s}}));
    QCOMPARE(open.gone(pipelineText),
             QByteArrayList({"      data: ${{parent.jobs.prep.outputs.clean}}"}));
    QVERIFY(open.added(pipelineText).isEmpty());
    QCOMPARE(open.document->problemsOf(train).size(), size_t(1));
    QCOMPARE(open.document->problemsOf(train).front().error.id, QByteArray("graph.input-missing"));
    DONE(open.document->apply(Connect{{0, u"raw"_s}, {train, u"data"_s}}));
    QCOMPARE(open.added(pipelineText), QByteArrayList({"      data: ${{parent.inputs.raw}}"}));
    QVERIFY(open.document->problemsOf(train).empty());
    open.document->undo();
    open.document->undo();
    QCOMPARE(open.text.bytes(), QByteArray(pipelineText));
    QVERIFY(open.has({open.id(u"prep"_s), u"clean"_s}, {train, u"data"_s}));
    QVERIFY(!open.text.isModified());
}

void TestPipelineDocument::addsANodeWithAWire()
{
    Open open;
    AddNode add;
    add.component = u"train.yml"_s;
    add.position = QPointF(40, 80);
    add.wireFrom = PortRef{open.id(u"prep"_s), u"clean"_s};
    QSignalSpy changed(open.document.get(), &PipelineDocument::changed);
    const auto made = open.document->apply(add);
    QVERIFY(made.has_value());
    QCOMPARE(made->nodes.size(), 1);
    QCOMPARE(changed.first().first().value<GraphDelta>().added, made->nodes);
    const DesignNode &node = *open.document->node(made->nodes.first());
    QCOMPARE(node.name, u"train_2"_s);
    QCOMPARE(node.position, std::optional(QPointF(40, 80)));
    QVERIFY(open.has({open.id(u"prep"_s), u"clean"_s}, {node.id, u"data"_s}));
    QVERIFY(open.gone(pipelineText).isEmpty());
    // As the others stand.
    QVERIFY(open.text.bytes().contains("${{parent.outputs.best}}\n\n  train_2:\n"));
    const qint64 id = node.id;
    open.document->undo();
    QCOMPARE(open.document->node(id), nullptr);
    open.document->redo();
    QVERIFY(open.document->node(id));
    QCOMPARE(open.document->node(id)->position, std::optional(QPointF(40, 80)));
    // Another one of that name is another node.
    open.document->undo();
    const auto other = open.document->apply(AddNode{u"train_2"_s, u"train.yml"_s});
    QVERIFY(other && other->nodes.first() != id);
    QVERIFY(!open.document->node(other->nodes.first())->position);
}

void TestPipelineDocument::removesAndReconnects()
{
    Open open;
    const qint64 train = open.id(u"train"_s);
    const qint64 prep = open.id(u"prep"_s);
    DONE(open.document->apply(RemoveNodes{{prep}, true}));
    QCOMPARE(open.names(), QStringList({u"train"_s}));
    QVERIFY(open.has({0, u"raw"_s}, {train, u"data"_s}));
    open.document->undo();
    QCOMPARE(open.text.bytes(), QByteArray(pipelineText));
    QCOMPARE(open.id(u"prep"_s), prep);
    DONE(open.document->apply(RemoveNodes{{prep}, false}));
    QVERIFY(!open.text.bytes().contains("data:"));
    open.document->undo();
    DONE(open.document->apply(RemoveNodes{{train, prep}, false}));
    QVERIFY(open.names().isEmpty());
    open.document->undo();
    QCOMPARE(open.text.bytes(), QByteArray(pipelineText));
}

void TestPipelineDocument::renamesInAllReferences()
{
    Open open;
    const qint64 prep = open.id(u"prep"_s);
    DONE(open.document->apply(SetEnabled{{prep}, false}));
    const QByteArray before = open.text.bytes();
    DONE(open.document->apply(RenameNode{prep, u"clean_up"_s}));
    QCOMPARE(open.document->node(prep)->name, u"clean_up"_s);
    QVERIFY(!open.document->node(prep)->enabled);
    QCOMPARE(open.added(before),
             QByteArrayList({"  clean_up:", "      data: ${{parent.jobs.clean_up.outputs.clean}}",
                             "  tenon.disabled: clean_up"}));
    QVERIFY(open.has({prep, u"clean"_s}, {open.id(u"train"_s), u"data"_s}));
    open.document->undo();
    QCOMPARE(open.text.bytes(), before);
    QCOMPARE(open.id(u"prep"_s), prep);
    const auto taken = open.document->apply(RenameNode{prep, u"train"_s});
    QCOMPARE(taken.error().id, QByteArray("graph.edit-name-taken"));
    const auto bad = open.document->apply(RenameNode{prep, u"a b"_s});
    QCOMPARE(bad.error().id, QByteArray("graph.edit-name"));
    QCOMPARE(open.text.bytes(), before);
}

void TestPipelineDocument::setsInputsAndFields()
{
    Open open;
    const qint64 train = open.id(u"train"_s);
    DONE(open.document->apply(SetInput{{train}, u"rate"_s, Value(0.25)}));
    QCOMPARE(open.added(pipelineText), QByteArrayList({"      rate: 0.25"}));
    DONE(open.document->apply(SetInput{{train}, u"rate"_s, std::nullopt}));
    QVERIFY(!open.node(u"train"_s).input(u"rate")->bound);
    DONE(open.document->apply(
        SetField{{train, open.id(u"prep"_s)}, {u"compute"_s}, Value(u"azureml:big"_s)}));
    QCOMPARE(open.node(u"prep"_s).step->compute.text, u"azureml:big"_s);
    DONE(open.document->apply(SetField{{train}, {u"resources"_s, u"instance_count"_s}, Value(2)}));
    DONE(open.document->apply(
        SetField{{train}, {u"resources"_s, u"instance_count"_s}, std::nullopt}));
    QVERIFY(!open.text.bytes().contains("resources"));
    DONE(open.document->apply(SetField{{0}, {u"display_name"_s}, Value(u"A: name"_s)}));
    QCOMPARE(open.document->pipeline().displayName, u"A: name"_s);
    DONE(open.document->apply(SetInput{{0}, u"raw"_s, Value(u"./other"_s)}));
    QVERIFY(open.text.bytes().contains("raw: {type: uri_folder, path: ./other}"));
    // Nothing to do is no step.
    const int steps = open.text.stepCount();
    DONE(open.document->apply(SetInput{{0}, u"raw"_s, Value(u"./other"_s)}));
    QCOMPARE(open.text.stepCount(), steps);
    open.document->goTo(0);
    QCOMPARE(open.text.bytes(), QByteArray(pipelineText));
}

void TestPipelineDocument::promotesAnInput()
{
    Open open;
    const qint64 train = open.id(u"train"_s);
    DONE(open.document->apply(SetInput{{train}, u"rate"_s, Value(0.25)}));
    const auto made = open.document->apply(PromoteInput{train, u"rate"_s, {}});
    QVERIFY(made.has_value());
    QCOMPARE(made->ports, QStringList({u"rate_2"_s}));
    QVERIFY(open.has({0, u"rate_2"_s}, {train, u"rate"_s}));
    QCOMPARE(open.document->pipeline().input(u"rate_2")->value, std::optional(Value(0.25)));
    const auto again = open.document->apply(PromoteInput{train, u"rate"_s, {}});
    QCOMPARE(again.error().id, QByteArray("graph.edit-bound"));
}

void TestPipelineDocument::pipelinePortsAreRenamedAndRemoved()
{
    Open open;
    DONE(open.document->apply(RenamePipelinePort{false, u"rate"_s, u"pace"_s}));
    QCOMPARE(open.added(pipelineText),
             QByteArrayList({"  pace: 0.1", "      rate: ${{parent.inputs.pace}}"}));
    DONE(open.document->apply(RemovePipelinePort{false, u"pace"_s}));
    QVERIFY(!open.text.bytes().contains("pace"));
    DONE(open.document->apply(RemovePipelinePort{true, u"best"_s}));
    QVERIFY(!open.text.bytes().contains("outputs:\n  best"));
    DONE(open.document->apply(AddPipelinePort{true, u"result"_s, u"uri_file"_s, {}}));
    DONE(open.document->apply(Connect{{open.id(u"train"_s), u"model"_s}, {0, u"result"_s}}));
    QVERIFY(open.has({open.id(u"train"_s), u"model"_s}, {0, u"result"_s}));
    open.document->goTo(0);
    QCOMPARE(open.text.bytes(), QByteArray(pipelineText));
}

void TestPipelineDocument::disablesAndEnables()
{
    Open open;
    DONE(open.document->apply(SetEnabled{{open.id(u"train"_s), open.id(u"prep"_s)}, false}));
    QVERIFY(open.text.bytes().contains("tags:\n  tenon.disabled: train,prep\n"));
    QVERIFY(!open.node(u"train"_s).enabled);
    DONE(open.document->apply(SetEnabled{{open.id(u"train"_s)}, true}));
    QVERIFY(open.text.bytes().contains("  tenon.disabled: prep\n"));
    DONE(open.document->apply(SetEnabled{{open.id(u"prep"_s)}, true}));
    QCOMPARE(open.text.bytes(), QByteArray(pipelineText));
}

void TestPipelineDocument::insertsOnAWire()
{
    Open open;
    const PortRef from{0, u"raw"_s};
    const PortRef to{open.id(u"prep"_s), u"raw"_s};
    const auto made
        = open.document->apply(InsertOnEdge{from, to, AddNode{u"before"_s, u"prep.yml"_s}, {}, {}});
    QVERIFY(made.has_value());
    QVERIFY(open.has(from, {made->nodes.first(), u"raw"_s}));
    QVERIFY(open.has({made->nodes.first(), u"clean"_s}, to));
    QVERIFY(open.text.bytes().contains("   # as it came"));
    QCOMPARE(open.text.stepCount(), 1);
}

void TestPipelineDocument::replacesKeepingFittingWires()
{
    Open open;
    open.write(u"other.yml"_s, otherText);
    (void)open.source.ask(open.folder.filePath(u"other.yml"_s));
    QTRY_VERIFY(open.source.ask(open.folder.filePath(u"other.yml"_s)).component);
    const qint64 train = open.id(u"train"_s);
    DONE(open.document->apply(ReplaceNode{train, u"other.yml"_s, {{u"model"_s, u"fitted"_s}}}));
    QVERIFY(open.has({open.id(u"prep"_s), u"clean"_s}, {train, u"data"_s}));
    QVERIFY(open.has({train, u"fitted"_s}, {0, u"best"_s}));
    QVERIFY(!open.has({0, u"rate"_s}, {train, u"rate"_s}));
    QVERIFY(open.document->problemsOf(train).empty());
}

void TestPipelineDocument::pastesWithWiresAmongThemselves()
{
    Open open;
    const QByteArray copied = open.document->copyText({open.id(u"prep"_s), open.id(u"train"_s)});
    const auto made = open.document->apply(Paste{copied, QPointF(10, 20), {}});
    QVERIFY(made.has_value());
    QCOMPARE(made->nodes.size(), 2);
    QCOMPARE(open.document->node(made->nodes.first())->name, u"prep_2"_s);
    QVERIFY(open.has({made->nodes.first(), u"clean"_s}, {made->nodes.last(), u"data"_s}));
    QCOMPARE(open.document->node(made->nodes.first())->position, std::optional(QPointF(10, 20)));
    const auto nothing = open.document->apply(Paste{"just text", {}, {}});
    QCOMPARE(nothing.error().id, QByteArray("graph.edit-paste"));
}

void TestPipelineDocument::movesAreStepsOfTheSameStack()
{
    Open open;
    const qint64 prep = open.id(u"prep"_s);
    QSignalSpy changed(open.document.get(), &PipelineDocument::changed);
    DONE(open.document->apply(MoveNodes{{{prep, QPointF(1, 2)}}}));
    QCOMPARE(changed.size(), 1);
    const auto delta = changed.first().first().value<GraphDelta>();
    QVERIFY(delta.layoutOnly);
    QCOMPARE(delta.moved, QList<qint64>({prep}));
    QVERIFY(!open.text.isModified());
    QCOMPARE(open.text.bytes(), QByteArray(pipelineText));
    DONE(open.document->apply(SetField{{prep}, {u"comment"_s}, Value(u"why"_s)}));
    QCOMPARE(open.document->history().size(), size_t(2));
    QCOMPARE(open.document->history().front().label.id, QByteArray("edit.move"));
    open.text.undo();
    QVERIFY(!open.text.isModified());
    open.text.undo();
    QVERIFY(!open.document->node(prep)->position);
    open.text.redo();
    QCOMPARE(open.document->node(prep)->position, std::optional(QPointF(1, 2)));
}

void TestPipelineDocument::typedTextIsFollowed()
{
    Open open;
    const qint64 prep = open.id(u"prep"_s);
    const qint64 train = open.id(u"train"_s);
    DONE(open.document->apply(MoveNodes{{{prep, QPointF(1, 2)}, {train, QPointF(3, 4)}}}));
    QByteArray other = open.text.bytes();
    other.replace("  prep:", "  tidy:");
    other.replace("jobs.prep.", "jobs.tidy.");
    DONE(open.text.become(other, {}));
    QTRY_COMPARE(open.names(), QStringList({u"tidy"_s, u"train"_s}));
    QCOMPARE(open.id(u"tidy"_s), prep);
    QCOMPARE(open.document->node(prep)->position, std::optional(QPointF(1, 2)));
    QCOMPARE(open.document->history().back().label.id, QByteArray("edit.text"));
    open.document->undo();
    open.document->takeText();
    QCOMPARE(open.id(u"prep"_s), prep);
}

void TestPipelineDocument::brokenTextKeepsTheModel()
{
    Open open;
    QSignalSpy broken(open.document.get(), &PipelineDocument::brokenChanged);
    QByteArray other = open.text.bytes();
    other.replace("  train:", "  train: [");
    DONE(open.text.become(other, {}));
    open.document->takeText();
    QCOMPARE(broken.size(), 1);
    QVERIFY(open.document->brokenAt()->where.line >= 17);
    QCOMPARE(open.names().size(), 2);
    const auto refused = open.document->apply(RemoveNodes{{open.id(u"prep"_s)}, false});
    QVERIFY(!refused);
    open.document->undo();
    open.document->takeText();
    QVERIFY(!open.document->brokenAt());
}

void TestPipelineDocument::refusesWhatCannotBe()
{
    Open open;
    const qint64 prep = open.id(u"prep"_s);
    const qint64 train = open.id(u"train"_s);
    const PortRef model{train, u"model"_s};
    QCOMPARE(open.document->refusal(model, {prep, u"raw"_s})->id, QByteArray("graph.edit-cycle"));
    QCOMPARE(open.document->refusal({0, u"raw"_s}, {train, u"rate"_s})->id,
             QByteArray("graph.edit-type"));
    QVERIFY(!open.document->refusal({0, u"raw"_s}, {train, u"data"_s}));
    const auto cycle = open.document->apply(Connect{model, {prep, u"raw"_s}});
    QCOMPARE(cycle.error().id, QByteArray("graph.edit-cycle"));
    // Several as one: the first is taken back with the second.
    Compound both;
    both.edits = {MoveNodes{{{prep, QPointF(5, 5)}}}, RenameNode{prep, u"x"_s},
                  Connect{model, {prep, u"raw"_s}}};
    QVERIFY(!open.document->apply(both));
    QCOMPARE(open.text.bytes(), QByteArray(pipelineText));
    QCOMPARE(open.id(u"prep"_s), prep);
    QVERIFY(!open.document->node(prep)->position);
    QCOMPARE(open.text.stepCount(), 0);
}

void TestPipelineDocument::groupsAndNotes()
{
    Open open;
    const qint64 prep = open.id(u"prep"_s);
    const auto made = open.document->apply(
        SetGroup{{0, u"Data"_s, u"blue"_s, QRectF(0, 0, 100, 50), false, {}}, QList<qint64>{prep}});
    QVERIFY(made.has_value());
    QCOMPARE(open.document->node(prep)->group, made->groups.first());
    DONE(open.document->apply(SetNote{{0, u"look here"_s, QRectF(1, 2, 3, 4), {}, {}}}));
    QCOMPARE(open.document->notes().size(), size_t(1));
    DONE(open.document->apply(RemoveGroup{made->groups.first()}));
    QCOMPARE(open.document->node(prep)->group, 0);
    open.document->undo();
    QCOMPARE(open.document->node(prep)->group, made->groups.first());
    QCOMPARE(open.document->groups().front().title, u"Data"_s);
}

void TestPipelineDocument::layoutIsKeptBeside()
{
    Open open;
    const qint64 prep = open.id(u"prep"_s);
    Compound all;
    all.edits
        = {MoveNodes{{{prep, QPointF(10.004, -20)}}}, SetFolded{{open.id(u"train"_s)}, true},
           SetGroup{{0, u"Data"_s, {}, QRectF(0, 0, 100, 50), false, {}}, QList<qint64>{prep}},
           MovePipelinePort{false, u"raw"_s, QPointF(7, 8)},
           SetNote{{0, u"say it"_s, QRectF(1, 2, 3, 4), {}, {}}}};
    DONE(open.document->apply(all));
    QVERIFY(open.document->isLayoutModified());
    // Nothing of the text is unsaved, so it is written by itself.
    QTRY_VERIFY_WITH_TIMEOUT(!open.document->isLayoutModified(), 20000);
    QCOMPARE(open.read(u"p.layout.json"_s), QByteArray(savedLayout));
    open.reopen();
    QCOMPARE(open.node(u"prep"_s).position, std::optional(QPointF(10, -20)));
    QVERIFY(open.node(u"train"_s).folded);
    QCOMPARE(open.node(u"prep"_s).group, open.document->groups().front().id);
    QCOMPARE(open.document->pipeline().input(u"raw")->place, std::optional(QPointF(7, 8)));
    QVERIFY(!open.document->isLayoutModified());
    QCOMPARE(open.read(u"p.yml"_s), QByteArray(pipelineText));
}

void TestPipelineDocument::badLayoutIsLeftAlone()
{
    constexpr auto bad = "{ this is no JSON";
    Open open(pipelineText, bad);
    QCOMPARE(open.names().size(), 2);
    QVERIFY(!open.node(u"prep"_s).position);
    // Told once, and left alone by what moves nothing.
    open.document.reset();
    open.document = std::make_unique<PipelineDocument>(open.text, open.folder.filePath(u"p.yml"_s),
                                                       open.source);
    QSignalSpy refused(open.document.get(), &PipelineDocument::layoutRefused);
    QTRY_COMPARE(refused.size(), 1);
    QTRY_VERIFY(open.document->isOpen());
    DONE(open.document->apply(SetField{{open.id(u"prep"_s)}, {u"comment"_s}, Value(u"why"_s)}));
    open.document->saveLayout();
    open.document.reset();
    QCOMPARE(open.read(u"p.layout.json"_s), QByteArray(bad));
    open.reopen();
    DONE(open.document->apply(MoveNodes{{{open.id(u"prep"_s), QPointF(3, 4)}}}));
    open.document->saveLayout();
    QTRY_VERIFY(open.read(u"p.layout.json"_s).contains("\"prep\": {\"x\": 3, \"y\": 4}"));
}

void TestPipelineDocument::layoutKeepsWhatItDoesNotKnow()
{
    Open open(pipelineText, strangeLayout);
    DONE(open.document->apply(MoveNodes{{{open.id(u"prep"_s), QPointF(3, 4)}}}));
    open.document->saveLayout();
    QTRY_VERIFY(!open.document->isLayoutModified());
    QCOMPARE(open.read(u"p.layout.json"_s), QByteArray(keptLayout));
}

constexpr auto partsText = R"(type: pipeline
name: parts
inputs:
  raw: {type: uri_folder}
  size: {type: integer, default: 3}
outputs:
  made: {type: uri_folder}
jobs:
  one:
    command: x
    environment:
      image: some/image
      conda_file: ./conda.yml
    code: ./src
    inputs:
      data:
        type: uri_folder
        path: ${{parent.inputs.raw}}
        mode: download
      where: at ${{parent.inputs.raw}} with ${{parent.inputs.size}}
    outputs:
      o: ${{parent.outputs.made}}
  two:
    type: parallel
    task:
      type: run_function
      entry_script: a.py
      code: ./par
      environment: ./env/e.yml
    input_data: ${{inputs.whole}}
    mini_batch_size: 1
    inputs:
      whole: ${{parent.inputs.raw}}
      o: ${{parent.jobs.one.outputs.o}}
)";

constexpr auto usesParts = R"(type: pipeline
jobs:
  parts:
    component: ./sub/parts.yml
    inputs:
      raw: {type: uri_folder, path: ./raw}
  reader:
    command: x
    environment: azureml:e:1
    inputs:
      i: ${{parent.jobs.parts.outputs.made}}
)";

void TestPipelineDocument::whatIsTakenApartMeansTheSame()
{
    Open open(usesParts);
    QVERIFY(QDir(open.folder.path()).mkpath(u"sub"_s));
    open.write(u"sub/parts.yml"_s, partsText);
    open.source.invalidate(open.folder.filePath(u"sub/parts.yml"_s));
    QTRY_VERIFY(open.node(u"parts"_s).component);
    DONE(open.document->apply(SetEnabled{{open.id(u"parts"_s)}, false}));
    const auto apart = expand(*open.document, open.id(u"parts"_s));
    QVERIFY(apart.has_value());
    DONE(open.document->apply(*apart));
    QCOMPARE(open.names(), QStringList({u"reader"_s, u"one"_s, u"two"_s}));
    const auto said = [&](const QString &step, const yaml::Path &path) {
        const Value *at = &open.node(step).step->raw;
        for (const yaml::Path::Step &key : path.steps())
            at = at ? at->find(std::get<QString>(key)) : nullptr;
        return at ? at->str() : QString();
    };
    // What was given stands for what the outer file says, what was said inside for the inner one.
    QCOMPARE(said(u"one"_s, {u"inputs"_s, u"data"_s}),
             u"{'type': 'uri_folder', 'path': './raw', 'mode': 'download'}"_s);
    QCOMPARE(said(u"one"_s, {u"inputs"_s, u"where"_s}), u"at ./raw with 3"_s);
    QCOMPARE(said(u"two"_s, {u"inputs"_s, u"whole"_s}),
             u"{'type': 'uri_folder', 'path': './raw'}"_s);
    QCOMPARE(said(u"one"_s, {u"code"_s}), u"./sub/src"_s);
    QCOMPARE(said(u"one"_s, {u"environment"_s, u"conda_file"_s}), u"./sub/conda.yml"_s);
    QCOMPARE(said(u"two"_s, {u"task"_s, u"code"_s}), u"./sub/par"_s);
    QCOMPARE(said(u"two"_s, {u"task"_s, u"environment"_s}), u"./sub/env/e.yml"_s);
    // What was not to run does not run now.
    QVERIFY(!open.node(u"one"_s).enabled);
    QVERIFY(!open.node(u"two"_s).enabled);
    QVERIFY(open.node(u"reader"_s).enabled);
    QVERIFY(open.has({open.id(u"one"_s), u"o"_s}, {open.id(u"reader"_s), u"i"_s}));
    open.document->undo();

    // Who reads more of it than outputs holds it together.
    DONE(open.document->apply(SetInput{
        {open.id(u"reader"_s)}, u"more"_s, Value(u"${{parent.jobs.parts.inputs.size}}"_s)}));
    QCOMPARE(expand(*open.document, open.id(u"parts"_s)).error().id,
             QByteArray("graph.edit-collapse-step"));
    const QString file = open.folder.filePath(u"x.yml"_s);
    QCOMPARE(collapse(*open.document, {open.id(u"parts"_s)}, u"x"_s, file).error().id,
             QByteArray("graph.edit-collapse-step"));
    DONE(open.document->apply(SetInput{{open.id(u"reader"_s)}, u"more"_s, std::nullopt}));
    DONE(open.document->apply(SetField{{open.id(u"reader"_s)},
                                       {u"environment_variables"_s, u"A"_s},
                                       Value(u"${{parent.jobs.parts}}"_s)}));
    QCOMPARE(collapse(*open.document, {open.id(u"parts"_s)}, u"x"_s, file).error().id,
             QByteArray("graph.edit-collapse-step"));
}

void TestPipelineDocument::newStepsMayHaveTheNameOfOldOnes()
{
    Open open;
    const QString file = open.folder.filePath(u"prep_all.yml"_s);
    const auto made = collapse(*open.document, {open.id(u"prep"_s)}, u"prep"_s, file);
    QVERIFY(made.has_value());
    open.write(u"prep_all.yml"_s, made->component);
    const QByteArray before = open.text.bytes();
    DONE(open.document->apply(made->edit));
    QCOMPARE(open.names(), QStringList({u"train"_s, u"prep"_s}));
    QTRY_VERIFY(open.node(u"prep"_s).component);
    QVERIFY(open.has({open.id(u"prep"_s), u"clean"_s}, {open.id(u"train"_s), u"data"_s}));
    const auto apart = expand(*open.document, open.id(u"prep"_s));
    QVERIFY(apart.has_value());
    DONE(open.document->apply(*apart));
    QCOMPARE(open.names(), QStringList({u"train"_s, u"prep"_s}));
    QCOMPARE(open.node(u"prep"_s).step->component.path, u"prep.yml"_s);
    QVERIFY(open.has({open.id(u"prep"_s), u"clean"_s}, {open.id(u"train"_s), u"data"_s}));
    QVERIFY(open.has({0, u"raw"_s}, {open.id(u"prep"_s), u"raw"_s}));
    open.document->undo();
    open.document->undo();
    QCOMPARE(open.text.bytes(), before);
}

void TestPipelineDocument::textAroundAReferenceStays()
{
    QByteArray bytes = pipelineText;
    bytes.replace("data: ${{parent.jobs.prep.outputs.clean}}",
                  "data: {type: uri_folder, path: '${{parent.jobs.prep.outputs.clean}}/part'}");
    Open open(bytes);
    open.write(u"other.yml"_s, QByteArray(prepText).replace("clean:", "tidy:"));
    (void)open.source.ask(open.folder.filePath(u"other.yml"_s));
    QTRY_VERIFY(open.source.ask(open.folder.filePath(u"other.yml"_s)).component);
    const qint64 prep = open.id(u"prep"_s);
    DONE(open.document->apply(ReplaceNode{prep, u"other.yml"_s, {{u"clean"_s, u"tidy"_s}}}));
    QVERIFY(open.text.bytes().contains(
        "data: {type: uri_folder, path: '${{parent.jobs.prep.outputs.tidy}}/part'}"));
    DONE(open.document->apply(RemoveNodes{{prep}, true}));
    QVERIFY(open.text.bytes().contains(
        "data: {type: uri_folder, path: '${{parent.inputs.raw}}/part'}"));
}

void TestPipelineDocument::aMoveOfWhatCannotBeRead()
{
    Open open;
    QByteArray other = open.text.bytes();
    other.replace("  train:", "  train: [");
    DONE(open.text.become(other, {}));
    open.document->moveTo(open.folder.filePath(u"q.yml"_s));
    QVERIFY(open.document->brokenAt());
    Q_EMIT open.source.answered(open.folder.filePath(u"prep.yml"_s));
    QCOMPARE(open.names().size(), 2);
    open.document->undo();
    QTRY_VERIFY(!open.document->brokenAt());
    QCOMPARE(open.names().size(), 2);
}

void TestPipelineDocument::aMoveWhileALargeTextIsRead()
{
    Open open;
    open.text.load(text::LineBuffer(QByteArray(100'000, '#') + '\n' + pipelineText));
    QTemporaryDir elsewhere;
    open.document->moveTo(elsewhere.filePath(u"p.yml"_s));
    QTRY_COMPARE(open.node(u"prep"_s).step->base, elsewhere.path());
}

void TestPipelineDocument::eachUndoneStateIsFollowed()
{
    Open open;
    const qint64 prep = open.id(u"prep"_s);
    const qint64 train = open.id(u"train"_s);
    const auto type = [&](const char *from, const char *to) {
        DONE(open.text.become(QByteArray(open.text.bytes()).replace(from, to), {}));
        open.document->takeText();
    };
    type("prep:\n", "tidy:\n");
    type("train:\n", "learn:\n");
    QCOMPARE(open.id(u"learn"_s), train);
    open.text.undo();
    open.text.undo();
    QCOMPARE(open.id(u"prep"_s), prep);
    QCOMPARE(open.id(u"train"_s), train);

    // A name that was given up in the text is not that of the renamed step any more.
    DONE(open.document->apply(RenameNode{prep, u"x"_s}));
    type("x:\n", "y:\n");
    open.document->undo();
    open.document->undo();
    QCOMPARE(open.id(u"prep"_s), prep);
    type("  train:\n", "  y:\n    component: prep.yml\n\n  train:\n");
    QCOMPARE(open.names(), QStringList({u"prep"_s, u"y"_s, u"train"_s}));
    QVERIFY(open.id(u"y"_s) != prep);

    IdTable ids;
    IdTable::Changes changes;
    ids.assign(u"a"_s, 1, changes);
    ids.assign(u"b"_s, 1, changes);
    QCOMPARE(ids.find(u"a"_s), 0);
    QCOMPARE(ids.nameOf(1), u"b"_s);
}

void TestPipelineDocument::whatWasMovedLastIsWritten()
{
    Open open;
    DONE(open.document->apply(MoveNodes{{{open.id(u"prep"_s), QPointF(3, 4)}}}));
    open.document.reset();
    QTRY_VERIFY(open.read(u"p.layout.json"_s).contains("\"prep\": {\"x\": 3, \"y\": 4}"));
    // Not where the text is not saved: its steps are not those of the file.
    open.reopen();
    DONE(open.document->apply(RenameNode{open.id(u"prep"_s), u"tidy"_s}));
    open.document.reset();
    QVERIFY(open.read(u"p.layout.json"_s).contains("\"prep\""));
}

void TestPipelineDocument::layoutHasTheNamesOfTheText()
{
    Open open;
    DONE(open.document->apply(MoveNodes{{{open.id(u"prep"_s), QPointF(3, 4)}}}));
    DONE(open.text.become(QByteArray(open.text.bytes()).replace("prep:\n", "tidy:\n"), {}));
    open.text.setSaved(open.text.state());
    open.document->saveLayout();
    QTRY_VERIFY(open.read(u"p.layout.json"_s).contains("\"tidy\": {\"x\": 3, \"y\": 4}"));
}

void TestPipelineDocument::layoutsOfOthersAreTakenIn()
{
    Open open(pipelineText, savedLayout);
    const qint64 prep = open.id(u"prep"_s);
    const qint64 data = open.document->groups().front().id;
    const qint64 said = open.document->notes().front().id;
    const QString file = u"p.layout.json"_s;
    // Somebody moved both and wrote another note; here one is moved.
    QByteArray theirs = savedLayout;
    theirs.replace("\"x\": 10", "\"x\": 500");
    theirs.replace("{\"folded\": true}", "{\"x\": 100, \"y\": 200}");
    theirs.replace("say it", "say that");
    open.write(file, theirs);
    DONE(open.document->apply(MoveNodes{{{prep, QPointF(1, 2)}}}));
    QSignalSpy changed(open.document.get(), &PipelineDocument::changed);
    QSignalSpy saved(open.document.get(), &PipelineDocument::layoutSaved);
    open.document->saveLayout();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(open.node(u"prep"_s).position, std::optional(QPointF(1, 2)));
    QCOMPARE(open.node(u"prep"_s).group, open.document->groups().front().id);
    QCOMPARE(open.node(u"train"_s).position, std::optional(QPointF(100, 200)));
    QVERIFY(!open.node(u"train"_s).folded);
    QCOMPARE(open.document->notes().front().text, u"say that"_s);
    QCOMPARE(changed.last().first().value<GraphDelta>().moved,
             QList<qint64>({open.id(u"train"_s)}));
    theirs.replace("{\"x\": 500, \"y\": -20}", "{\"x\": 1, \"y\": 2}");
    QCOMPARE(open.read(file), theirs);
    QVERIFY(!open.document->isLayoutModified());

    // A box and a note stay the same ones, whatever became of them.
    QCOMPARE(open.document->groups().front().id, data);
    QCOMPARE(open.document->notes().front().id, said);

    // Only looked at: another box before the one there was, which is larger now.
    theirs.replace("{\"height\": 50,",
                   "{\"height\": 9, \"nodes\": [], \"title\": \"New\", \"width\": "
                   "9, \"x\": 0, \"y\": 0},\n    {\"height\": 70,");
    theirs.replace("say that", "say this");
    open.write(file, theirs);
    open.document->lookAtLayoutFile();
    QTRY_COMPARE(open.document->groups().size(), size_t(2));
    for (const GroupBox &box : open.document->groups())
        QCOMPARE(box.id == data, box.title == u"Data");
    QCOMPARE(open.node(u"prep"_s).group, data);
    QCOMPARE(open.document->notes().front().id, said);
    QCOMPARE(open.document->notes().front().text, u"say this"_s);

    // What cannot be read is not written over by what moves nothing.
    QSignalSpy refused(open.document.get(), &PipelineDocument::layoutRefused);
    open.write(file, "{ broken");
    open.document->lookAtLayoutFile();
    QTRY_COMPARE(refused.size(), 1);
    open.document->saveLayout();
    DONE(open.document->apply(SetField{{prep}, {u"comment"_s}, Value(u"why"_s)}));
    open.document.reset();
    QCOMPARE(open.read(file), QByteArray("{ broken"));
}

void TestPipelineDocument::labelsSayWhatWasDone()
{
    Open open;
    const qint64 prep = open.id(u"prep"_s);
    const qint64 train = open.id(u"train"_s);
    const auto last = [&](const GraphEdit &edit) {
        if (!open.document->apply(edit))
            return EditLabel{};
        return open.document->history().back().label;
    };
    const auto is
        = [](const char *id, QVariantMap arguments) { return EditLabel{id, std::move(arguments)}; };
    QCOMPARE(last(AddNode{{}, u"train.yml"_s}), is("edit.add-node", {{u"name"_s, u"train_2"_s}}));
    QCOMPARE(last(MoveNodes{{{prep, QPointF(1, 2)}, {train, QPointF(3, 4)}}}),
             is("edit.move", {{u"count"_s, 2}}));
    QCOMPARE(last(MovePipelinePort{false, u"raw"_s, QPointF(1, 2)}),
             is("edit.move-port", {{u"name"_s, u"raw"_s}}));
    QCOMPARE(last(RenameNode{prep, u"tidy"_s}),
             is("edit.rename-node", {{u"from"_s, u"prep"_s}, {u"to"_s, u"tidy"_s}}));
    QCOMPARE(last(RenamePipelinePort{false, u"rate"_s, u"pace"_s}),
             is("edit.rename-port", {{u"from"_s, u"rate"_s}, {u"to"_s, u"pace"_s}}));
    QCOMPARE(last(Connect{{0, u"raw"_s}, {train, u"data"_s}}),
             is("edit.connect", {{u"from"_s, u"raw"_s}, {u"to"_s, u"train.data"_s}}));
    QCOMPARE(last(SetInput{{train}, u"rate"_s, Value(0.5)}),
             is("edit.set-input", {{u"name"_s, u"train.rate"_s}}));
    QCOMPARE(last(PromoteInput{train, u"rate"_s, {}}),
             is("edit.promote", {{u"name"_s, u"rate"_s}}));
    QCOMPARE(last(SetField{{0}, {u"settings"_s, u"default_compute"_s}, Value(u"azureml:x"_s)}),
             is("edit.set-field", {{u"name"_s, u"settings.default_compute"_s}}));
    QCOMPARE(last(ReplaceNode{train, u"prep.yml"_s, {}}),
             is("edit.replace-node", {{u"name"_s, u"train"_s}}));
    QCOMPARE(last(Compound{{RemoveNodes{{prep}, false}}}),
             is("edit.remove-nodes", {{u"count"_s, 1}, {u"name"_s, u"tidy"_s}}));
}

void TestPipelineDocument::portNames()
{
    Open open;
    const qint64 train = open.id(u"train"_s);
    DONE(open.document->apply(SetInput{{train}, u"rate"_s, Value(0.25)}));
    for (const char *bad : {"", "a b", "a}"}) {
        const QString name = QString::fromLatin1(bad);
        QCOMPARE(open.document->apply(AddPipelinePort{false, name, u"number"_s, {}}).error().id,
                 QByteArray("graph.edit-name"));
        QCOMPARE(open.document->apply(RenamePipelinePort{false, u"raw"_s, name}).error().id,
                 QByteArray("graph.edit-name"));
        if (!name.isEmpty())
            QCOMPARE(open.document->apply(PromoteInput{train, u"rate"_s, name}).error().id,
                     QByteArray("graph.edit-name"));
    }
}

void TestPipelineDocument::commentsArePastedToo()
{
    for (const bool windows : {false, true}) {
        QByteArray bytes = pipelineText;
        bytes.replace("    component: prep.yml\n", "    # who cleans\n    component: 'prep.yml'\n");
        bytes.replace("# as it came\n", "# as it came\n    # that is all of it\n");
        if (windows)
            bytes.replace('\n', "\r\n");
        Open open(bytes);
        const QByteArray copied
            = open.document->copyText({open.id(u"prep"_s), open.id(u"train"_s)});
        QVERIFY(copied.startsWith("prep:\n  # who cleans\n  component: 'prep.yml'\n"));
        const auto made = open.document->apply(Paste{copied, {}, {}});
        QVERIFY(made.has_value());
        QByteArray expected = "  prep_2:\n"
                              "    # who cleans\n"
                              "    component: 'prep.yml'\n"
                              "    inputs:\n"
                              "      raw: ${{parent.inputs.raw}}   # as it came\n"
                              "    # that is all of it\n"
                              "\n"
                              "  train_2:\n"
                              "    component: train.yml\n"
                              "    inputs:\n"
                              "      data: ${{parent.jobs.prep_2.outputs.clean}}\n";
        if (windows)
            expected.replace('\n', "\r\n");
        QVERIFY2(open.text.bytes().contains(expected), open.text.bytes().constData());
        QVERIFY(open.has({made->nodes.first(), u"clean"_s}, {made->nodes.last(), u"data"_s}));
        open.document->undo();
        QCOMPARE(open.text.bytes(), bytes);
    }
    // Typed, with a name that is taken, from another indentation; and where a line cannot hold one.
    constexpr auto typed = "jobs:\n    prep:   # again\n        command: \"a  b\"\n        # why\n"
                           "        environment: azureml:e:1\n# not of it\ninputs: {}\n";
    Open open;
    QVERIFY(open.document->apply(Paste{typed, {}, {}}));
    QVERIFY(open.text.bytes().endsWith("  prep_2:   # again\n      command: \"a  b\"\n"
                                       "      # why\n      environment: azureml:e:1\n"));
    Open flow("type: pipeline\njobs: {a: {command: ls, environment: azureml:e:1}}\n");
    QVERIFY(flow.document->apply(Paste{typed, {}, {}}));
    QCOMPARE(flow.names(), QStringList({u"a"_s, u"prep"_s}));
}

void TestPipelineDocument::otherFilesAreUndoneWithTheirStep()
{
    Open open;
    const QString file = open.folder.filePath(u"parts/made.yml"_s);
    const auto change = files::writeNewFiles({{file, prepText}});
    QVERIFY(change.has_value());
    const auto written = files::WrittenFiles::of(*change);
    QVERIFY(written.has_value());
    const auto files = std::make_shared<const OtherFiles>([&] { return written->takeAway(); },
                                                          [&] { return written->giveBack(); });
    QSignalSpy touched(open.document.get(), &PipelineDocument::otherFilesChanged);
    QSignalSpy refused(open.document.get(), &PipelineDocument::stepRefused);
    DONE(open.document->apply(AddNode{u"made"_s, u"parts/made.yml"_s}, {}, files));
    const QByteArray after = open.text.bytes();
    // Whoever shows the text undoes it, too.
    open.text.undo();
    QTRY_COMPARE(open.text.doneCount(), 0);
    QCOMPARE(open.text.bytes(), QByteArray(pipelineText));
    QVERIFY(!QFile::exists(file));
    QVERIFY(!QFile::exists(open.folder.filePath(u"parts"_s)));
    QCOMPARE(touched.size(), 1);
    open.document->redo();
    QTRY_COMPARE(open.text.doneCount(), 1);
    QCOMPARE(open.text.bytes(), after);
    QCOMPARE(open.read(u"parts/made.yml"_s), QByteArray(prepText));

    // What somebody changed since is not taken away, and so the step stays.
    open.write(u"parts/made.yml"_s, "mine");
    open.document->undo();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Error>().id, QByteArray("files.changed"));
    QCOMPARE(open.text.bytes(), after);
    QCOMPARE(open.read(u"parts/made.yml"_s), QByteArray("mine"));
    open.write(u"parts/made.yml"_s, prepText);

    // Over several steps, and with something done while the files are on their way.
    DONE(open.document->apply(SetField{{open.id(u"made"_s)}, {u"comment"_s}, Value(u"why"_s)}));
    open.document->goTo(0);
    QTRY_COMPARE(open.text.doneCount(), 0);
    QVERIFY(!QFile::exists(file));
    open.document->goTo(2);
    QTRY_COMPARE(open.text.doneCount(), 2);
    open.document->undo();
    open.document->undo();
    DONE(open.document->apply(MoveNodes{{{open.id(u"made"_s), QPointF(1, 2)}}}));
    QCOMPARE(open.text.doneCount(), 2);
    open.document->goTo(1);
    QTRY_COMPARE(open.text.doneCount(), 1);
    QVERIFY(open.id(u"made"_s));
    open.document->goTo(0);
    QTRY_COMPARE(open.text.doneCount(), 0);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(refused.size(), 1);
}

void TestPipelineDocument::whatIsTakenApartLiesAsItDid()
{
    Open open;
    const qint64 prep = open.id(u"prep"_s), train = open.id(u"train"_s);
    DONE(open.document->apply(MoveNodes{{{prep, QPointF(10, 20)}}}));
    DONE(open.document->apply(
        SetGroup{{0, u"Data"_s, {}, QRectF(0, 0, 9, 9), false, {}}, QList<qint64>{prep, train}}));
    const QString file = open.folder.filePath(u"both.yml"_s);
    // One was placed, the other is only seen.
    const SeenPlaces seen{{prep, QPointF(0, 0)}, {train, QPointF(110, 220)}};
    const auto made = collapse(*open.document, {prep, train}, u"both"_s, file, seen);
    QVERIFY(made.has_value());
    open.write(u"both.yml"_s, made->component);
    const auto layout = readLayout(made->layout, u"both.layout.json"_s);
    QVERIFY(layout.has_value());
    QCOMPARE(layout->nodes.at(u"prep"_s).position, std::optional(QPointF(10, 20)));
    QCOMPARE(layout->nodes.at(u"train"_s).position, std::optional(QPointF(110, 220)));
    DONE(open.document->apply(made->edit));
    QTRY_VERIFY(open.node(u"both"_s).component);
    QCOMPARE(open.node(u"both"_s).position, std::optional(QPointF(60, 120)));
    QCOMPARE(open.node(u"both"_s).group, open.document->groups().front().id);
    // It was moved meanwhile.
    DONE(open.document->apply(MoveNodes{{{open.id(u"both"_s), QPointF(61, 122)}}}));
    const auto apart = expand(*open.document, open.id(u"both"_s), {}, *layout);
    QVERIFY(apart.has_value());
    DONE(open.document->apply(*apart));
    QCOMPARE(open.node(u"prep"_s).position, std::optional(QPointF(11, 22)));
    QCOMPARE(open.node(u"train"_s).position, std::optional(QPointF(111, 222)));
    QCOMPARE(open.node(u"train"_s).group, open.document->groups().front().id);
}

void TestPipelineDocument::defaultsOfAComponentLeadWhereTheyLed()
{
    Open open("type: pipeline\njobs:\n  parts:\n    component: ./sub/parts.yml\n");
    QVERIFY(QDir(open.folder.path()).mkpath(u"sub"_s));
    open.write(u"sub/parts.yml"_s, R"(type: pipeline
name: parts
inputs:
  raw: {type: uri_folder, default: ./raw}
  far: {type: uri_folder, default: 'azureml:far:1'}
  word: {type: string, default: ./word}
jobs:
  one:
    component: ../prep.yml
    inputs:
      raw: ${{parent.inputs.raw}}
      far: ${{parent.inputs.far}}
      word: ${{parent.inputs.word}}
)");
    open.source.invalidate(open.folder.filePath(u"sub/parts.yml"_s));
    QTRY_VERIFY(open.node(u"parts"_s).component);
    const auto apart = expand(*open.document, open.id(u"parts"_s));
    QVERIFY(apart.has_value());
    DONE(open.document->apply(*apart));
    const auto said = [&open](const QString &input) {
        return open.node(u"one"_s).step->input(input)->raw.str();
    };
    QCOMPARE(said(u"raw"_s), u"./sub/raw"_s);
    QCOMPARE(said(u"far"_s), u"azureml:far:1"_s);
    QCOMPARE(said(u"word"_s), u"./word"_s); // it names nothing
}

// The page is closed while the files of a step are on their way.
void TestPipelineDocument::filesOfAStepThatIsNotUndoneAnyMoreStay()
{
    Open open;
    const QString file = open.folder.filePath(u"made.yml"_s);
    const auto change = files::writeNewFiles({{file, prepText}});
    QVERIFY(change.has_value());
    const auto written = files::WrittenFiles::of(*change);
    QVERIFY(written.has_value());
    const auto gone = std::make_shared<QSemaphore>(), go = std::make_shared<QSemaphore>(),
               back = std::make_shared<QSemaphore>();
    const auto files = std::make_shared<const OtherFiles>(
        [written = *written, gone, go] {
            auto done = written.takeAway();
            gone->release();
            go->acquire();
            return done;
        },
        [written = *written, back] {
            auto done = written.giveBack();
            back->release();
            return done;
        });
    DONE(open.document->apply(AddNode{u"made"_s, u"made.yml"_s}, {}, files));
    open.document->undo();
    gone->acquire();
    QVERIFY(!QFile::exists(file));
    open.document.reset();
    go->release();
    QVERIFY(back->tryAcquire(1, 20000));
    QCOMPARE(open.read(u"made.yml"_s), QByteArray(prepText));
    QVERIFY(open.text.bytes().contains("made.yml"));
}

void TestPipelineDocument::theLayoutBesideTheNewPathCounts()
{
    Open open(pipelineText, savedLayout);
    open.write(u"q.layout.json"_s, keptLayout);
    open.document.reset();
    open.document = std::make_unique<PipelineDocument>(open.text, open.folder.filePath(u"p.yml"_s),
                                                       open.source);
    // Renamed before anything of it was read.
    open.document->moveTo(open.folder.filePath(u"q.yml"_s));
    QTRY_VERIFY(open.document->isOpen());
    QCOMPARE(open.node(u"prep"_s).position, std::optional(QPointF(3, 4)));
    QVERIFY(open.document->groups().empty());
    QVERIFY(!open.document->isLayoutModified());
}

void TestPipelineDocument::stepsBeforeAndBehind()
{
    Open open;
    const qint64 prep = open.id(u"prep"_s), train = open.id(u"train"_s);
    QCOMPARE(open.document->reached(train, false), QSet<qint64>({train, prep}));
    QCOMPARE(open.document->reached(prep, false), QSet<qint64>({prep}));
    QCOMPARE(open.document->reached(prep, true), QSet<qint64>({train, prep}));
    QCOMPARE(open.document->reached(train, true), QSet<qint64>({train}));
}

QTEST_GUILESS_MAIN(TestPipelineDocument)
#include "tst_pipelinedocument.moc"
