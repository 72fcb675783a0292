// Random edits on all kinds of pipeline files: what PyYAML reads afterwards, which lines stay, that
// the model is what a fresh reading gives, and that undo and redo give the same bytes.
#include "graph/document.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace tenon;
using namespace tenon::graph;
using namespace Qt::StringLiterals;

namespace {

constexpr auto plainFile = R"(# What it is for
$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json
type: pipeline
display_name: "A pipeline"   # its name
tags: {owner: me}
inputs:
  raw: {type: uri_folder, path: ./raw}
  rate: 0.10
outputs:
  best: {type: mlflow_model}
settings:
  default_compute: azureml:cpu

jobs:
  # cleans
  prep:
    command: >-
      python prep.py
      --raw ${{inputs.raw}}
    environment: azureml:e:1
    inputs:
      raw: ${{parent.inputs.raw}}   # as it came
    outputs:
      clean: {type: uri_folder}

  train:
    command: |
      python train.py

        --deep
    environment: azureml:e:1
    inputs:
      data:
        type: uri_folder
        path: ${{parent.jobs.prep.outputs.clean}}
        mode: ro_mount
      rate: ${{parent.inputs.rate}}
      note: 'it''s
        folded'
    outputs:
      model: ${{parent.outputs.best}}
  # the last one
  score:
    component: ./none.yml
    inputs:
      model: ${{parent.jobs.train.outputs.model}}
      data: "${{parent.jobs.prep.outputs.clean}}"
)";

constexpr auto middleFile = R"(type: pipeline
jobs:
    'a':
        command: echo a
        environment: azureml:e:1
        outputs:
            o:
    b:
        command: "echo b"
        environment: azureml:e:1
        inputs:
            i: ${{parent.jobs.a.outputs.o}}
            list:
            - 1
            - two
    c_3: {command: echo c, environment: 'azureml:e:1', inputs: {i: '${{parent.jobs.b.outputs.x}}', k: 1}}
    d:
        command: |+
            keep

settings:   # behind the steps
    on_init: a
inputs: {x: 1}
# the end)";

constexpr auto flowFile
    = R"({type: pipeline, inputs: {x: 1}, jobs: {a: {command: ls, environment: "azureml:e:1",
  outputs: {o: {type: uri_file}}},
  b: {command: ls, inputs: {i: "${{parent.jobs.a.outputs.o}}", x: "${{parent.inputs.x}}"}} } }
)";

constexpr auto anchorFile = R"(type: pipeline
x-defaults: &defaults
  environment: azureml:e:1
  compute: azureml:cpu
inputs:
  x: 3
jobs:
  a:
    <<: *defaults
    command: ls
    outputs:
      o: {type: uri_file}
  b:
    command: ls
    environment: azureml:e:1
    inputs:
      i: ${{parent.jobs.a.outputs.o}}
  c: &see
    command: ls
    environment_variables: {A: "1"}
  d:
    command: ls
    environment_variables:
      FROM: ${{parent.jobs.b.outputs.q}}
)";

constexpr auto componentFile = R"(type: pipeline
name: part
version: 1
inputs:
  table: {type: uri_file}
  rate: {type: number, default: 0.25}
outputs:
  result: {type: uri_folder}
jobs:

  first:

    type: command
    component: ./one.yml
    inputs: {data: '${{parent.inputs.table}}', lr: '${{parent.inputs.rate}}'}
    outputs: {out: '${{parent.outputs.result}}'}


  second:
    type: command
    component: azureml:two:1
    inputs:
      data: ${{parent.jobs.first.outputs.out}}
    # about nothing
)";

// Knows two components at once.
class Components final : public ComponentSource
{
public:
    Answer ask(const QString &key) override
    {
        if (!key.endsWith("/one.yml"_L1))
            return {};
        if (!m_one) {
            auto one = std::make_shared<assets::Component>();
            one->type = u"command"_s;
            one->name = u"one"_s;
            one->body = assets::CommandBody();
            one->inputs.resize(2);
            one->inputs[0].name = u"data"_s;
            one->inputs[0].type = u"uri_file"_s;
            one->inputs[1].name = u"lr"_s;
            one->inputs[1].type = u"number"_s;
            one->inputs[1].optional = true;
            one->outputs.resize(1);
            one->outputs[0].name = u"out"_s;
            one->outputs[0].type = u"uri_folder"_s;
            m_one = std::move(one);
        }
        return {Answer::State::Known, m_one, {}};
    }

private:
    std::shared_ptr<const assets::Component> m_one;
};

Value *child(Value &value, const QString &key, bool make)
{
    if (make && value.isNull())
        value = ValueMap();
    ValueMap *map = value.asMap();
    if (!map)
        return nullptr;
    for (auto &[name, item] : *map) {
        if (name == key)
            return &item;
    }
    if (!make)
        return nullptr;
    map->emplace_back(key, Value());
    return &map->back().second;
}

Value *at(Value &root, const QStringList &path, bool make = false)
{
    Value *value = &root;
    for (const QString &key : path) {
        value = child(*value, key, make);
        if (!value)
            return nullptr;
    }
    return value;
}

// Removes a key and what it leaves empty, down to `keep`.
void drop(Value &root, QStringList path, qsizetype keep)
{
    if (!at(root, path))
        return;
    while (path.size() > keep + 1) {
        const Value *above = at(root, path.first(path.size() - 1));
        if (above->asMap()->size() > 1)
            break;
        path.removeLast();
    }
    const QString key = path.takeLast();
    std::erase_if(*at(root, path)->asMap(), [&](const auto &entry) { return entry.first == key; });
}

void eachText(Value &value, const std::function<void(QString &)> &each)
{
    if (value.asString()) {
        QString text = *value.asString();
        each(text);
        value = Value(text);
    } else if (ValueList *list = value.asList()) {
        for (Value &item : *list)
            eachText(item, each);
    } else if (ValueMap *map = value.asMap()) {
        for (auto &[key, item] : *map)
            eachText(item, each);
    }
}

// A model to compare, by names.
struct Picture
{
    QStringList lines;
    explicit Picture(const PipelineDocument &document)
    {
        const auto name = [&](qint64 id) {
            const DesignNode *node = document.node(id);
            return node ? node->name : u"-"_s;
        };
        const auto ports = [](const std::vector<Port> &all) {
            QString out;
            for (const Port &port : all)
                out += u" %1:%2:%3%4%5%6"_s.arg(port.name, port.type)
                           .arg(port.optional)
                           .arg(port.hasDefault)
                           .arg(port.declared)
                           .arg(port.bound);
            return out;
        };
        for (const qint64 id : document.nodes()) {
            const DesignNode &node = *document.node(id);
            lines << node.name + u' ' + node.title + u' ' + node.type
                         + u" %1%2 "_s.arg(node.enabled).arg(node.interfaceKnown) + node.comment
                         + ports(node.inputs) + u" |"_s + ports(node.outputs) + u' '
                         + node.step->raw.str() + u" @%1"_s.arg(document.whereOf(id).line);
        }
        for (const DesignEdge &edge : document.edges())
            lines << u"%1.%2 > %3.%4 %5"_s
                         .arg(name(edge.from.node), edge.from.port, name(edge.to.node),
                              edge.to.port)
                         .arg(int(edge.kind));
        const DesignPipeline &pipeline = document.pipeline();
        for (const auto *list : {&pipeline.inputs, &pipeline.outputs}) {
            for (const PipelinePort &port : *list)
                lines << u"port %1 %2 %3"_s.arg(port.name, port.type, port.raw.str());
        }
        lines << pipeline.raw.str();
        QStringList problems;
        for (const DesignProblem &problem : document.problems()) {
            // A cycle may be told from any of its steps.
            const QString more
                = problem.error.id == "graph.cycle"
                      ? QString()
                      : u" %1 %2 %3:%4"_s
                            .arg(problem.port, problem.error.arguments.value(u"name"_s).toString())
                            .arg(problem.error.where.line)
                            .arg(problem.error.where.column);
            problems << name(problem.node) + u' ' + QString::fromLatin1(problem.error.id) + more;
        }
        lines += problems;
    }
};

class Bench
{
public:
    text::Document text;
    Components source;
    std::unique_ptr<PipelineDocument> document;

    explicit Bench(const QByteArray &bytes)
    {
        text.load(text::LineBuffer(bytes));
        document = std::make_unique<PipelineDocument>(text, u"/nowhere/at/all/p.yml"_s, source);
        QSignalSpy opened(document.get(), &PipelineDocument::opened);
        if (!opened.wait(30000))
            qFatal("not opened");
    }
};

QByteArrayList linesOf(const QByteArray &bytes)
{
    QByteArray unix = bytes;
    unix.replace("\r\n", "\n");
    return unix.split('\n');
}

} // namespace

class TestPipelineEdits : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random;
    QJsonArray m_documents;
    QStringList m_expected;
    QStringList m_stories;
    int m_done = 0;
    int m_refused = 0;

    int below(int bound) { return int(m_random.bounded(bound)); }
    template <typename List> auto pick(const List &list)
    {
        return list[typename List::size_type(below(int(list.size())))];
    }

    QByteArray startText(quint32 seed)
    {
        static const QByteArrayList texts = [] {
            QByteArrayList all{plainFile, middleFile, flowFile, anchorFile, componentFile};
            for (const char *name : {"digits", "diabetes", "torch"}) {
                QFile file(u"%1/resources/samples/%2.yml"_s.arg(QString::fromUtf8(TENON_SOURCE_DIR),
                                                                QString::fromLatin1(name)));
                if (file.open(QIODevice::ReadOnly))
                    all << file.readAll();
            }
            return all;
        }();
        QByteArray bytes = texts.at(seed % texts.size());
        if (below(4) == 0)
            bytes.replace('\n', "\r\n");
        if (below(4) == 0) {
            while (bytes.endsWith('\n') || bytes.endsWith('\r'))
                bytes.chop(1);
        }
        if (below(8) == 0)
            bytes.prepend("\xef\xbb\xbf");
        return bytes;
    }

    struct Asked
    {
        GraphEdit edit;
        std::optional<Value> expected; ///< Unset: as it was.
        QStringList steps;             ///< Whose lines may change.
        QStringList words;             ///< Lines with these may change.
        QString story;
        bool mayCycle = false;
    };

    Value someValue()
    {
        static const std::vector<Value> values{
            Value(1),
            Value(0.5),
            Value(true),
            Value(u"text"_s),
            Value(u"a: b #c"_s),
            Value(u"yes"_s),
            Value(u"two\nlines\n"_s),
            Value(u""_s),
            Value(u"${{parent.inputs.x}}"_s),
            Value(ValueList{Value(1), Value(u"x"_s)}),
            Value(ValueMap{{u"type"_s, Value(u"uri_file"_s)}, {u"path"_s, Value(u"./a b"_s)}})};
        return pick(values);
    }

    static bool declaresByNaming(const DesignNode &node)
    {
        return node.step->isInline() && node.step->declaredInputs.empty();
    }

    void unbind(Value &root, const DesignNode &node, const QString &port)
    {
        const QStringList path{u"jobs"_s, node.name, u"inputs"_s, port};
        if (!at(root, path))
            return;
        if (declaresByNaming(node))
            *at(root, path) = Value();
        else
            drop(root, path, 2);
    }

    Asked ask(const PipelineDocument &document, const Value &now)
    {
        Asked out;
        Value next = now;
        const auto node = [&] { return *document.node(pick(document.nodes())); };
        const int kind = document.nodes().isEmpty() ? 5 : below(14);
        switch (kind) {
        case 0:
        case 1: {
            const DesignNode step = node();
            const QString port = step.inputs.empty() || below(4) == 0 ? u"p%1"_s.arg(below(9))
                                                                      : pick(step.inputs).name;
            const bool unset = below(4) == 0;
            const Value value = someValue();
            out.edit = SetInput{{step.id}, port, unset ? std::nullopt : std::optional(value)};
            if (unset)
                unbind(next, step, port);
            else
                *at(next, {u"jobs"_s, step.name, u"inputs"_s, port}, true) = value;
            out.steps << step.name;
            out.story = u"input %1.%2 = %3"_s.arg(step.name, port, unset ? u"-"_s : value.str());
            break;
        }
        case 2:
        case 3: {
            const DesignNode step = node();
            static const QList<QStringList> fields{{u"description"_s},
                                                   {u"comment"_s},
                                                   {u"resources"_s, u"instance_count"_s},
                                                   {u"environment_variables"_s, u"MORE"_s},
                                                   {u"compute"_s}};
            const QStringList field = pick(fields);
            const bool unset = below(3) == 0;
            const Value value = field.size() > 1 ? Value(3) : Value(u"some words: here"_s);
            yaml::Path path;
            for (const QString &key : field)
                path = path / key;
            out.edit = SetField{{step.id}, path, unset ? std::nullopt : std::optional(value)};
            const QStringList whole = QStringList{u"jobs"_s, step.name} + field;
            if (unset)
                drop(next, whole, 2);
            else
                *at(next, whole, true) = value;
            out.steps << step.name;
            out.story
                = u"field %1 of %2%3"_s.arg(field.join(u'.'), step.name, unset ? u" -"_s : u""_s);
            break;
        }
        case 4: {
            const DesignNode step = node();
            const QString name = document.freeName(u"other_%1"_s.arg(below(5)));
            out.edit = RenameNode{step.id, name};
            ValueMap &jobs = *at(next, {u"jobs"_s})->asMap();
            for (auto &[key, value] : jobs) {
                if (key == step.name)
                    key = name;
                eachText(value, [&](QString &text) {
                    text.replace(
                        QRegularExpression(u"\\bparent\\.jobs\\."_s + step.name + u"\\b"_s),
                        u"parent.jobs."_s + name);
                });
            }
            for (const char *hook : {"on_init", "on_finalize"}) {
                Value *said = at(next, {u"settings"_s, QString::fromLatin1(hook)});
                if (said && said->str() == step.name)
                    *said = Value(name);
            }
            renameDisabled(next, step.name, name);
            out.words << step.name << u"tenon.disabled"_s;
            out.story = u"rename %1 to %2"_s.arg(step.name, name);
            break;
        }
        case 5: {
            const QString name = document.freeName(u"new_%1"_s.arg(below(5)));
            const Value body(ValueMap{{u"command"_s, Value(u"echo new"_s)},
                                      {u"inputs"_s, Value(ValueMap{{u"k"_s, someValue()}})}});
            AddNode add;
            add.name = name;
            add.body = body;
            out.edit = add;
            *at(next, {u"jobs"_s, name}, true) = body;
            // In one line the last bracket moves.
            out.words << u"} }"_s << u"jobs: {"_s;
            out.story = u"add %1"_s.arg(name);
            break;
        }
        case 6: {
            if (document.nodes().size() < 2)
                return ask(document, now);
            const DesignNode step = node();
            out.edit = RemoveNodes{{step.id}, false};
            for (const DesignEdge &edge : document.edgesOf(step.id)) {
                if (edge.from.node == step.id && edge.to.node != 0)
                    unbind(next, *document.node(edge.to.node), edge.to.port);
            }
            drop(next, {u"jobs"_s, step.name}, 1);
            for (const char *hook : {"on_init", "on_finalize"}) {
                Value *said = at(next, {u"settings"_s, QString::fromLatin1(hook)});
                if (said && said->str() == step.name)
                    drop(next, {u"settings"_s, QString::fromLatin1(hook)}, 0);
            }
            renameDisabled(next, step.name, {});
            out.steps << step.name;
            for (const DesignEdge &edge : document.edgesOf(step.id)) {
                if (edge.to.node != 0)
                    out.steps << document.node(edge.to.node)->name;
            }
            out.words << u"tenon.disabled"_s << u"on_init"_s << u"settings"_s << u"tags"_s;
            out.story = u"remove "_s + step.name;
            break;
        }
        case 7:
        case 8: {
            const DesignNode to = node();
            const DesignNode from = node();
            const QString in = to.inputs.empty() ? u"i"_s : pick(to.inputs).name;
            const QString made = from.outputs.empty() ? u"o"_s : pick(from.outputs).name;
            const bool parent = below(3) == 0 && !document.pipeline().inputs.empty();
            const QString outer = parent ? pick(document.pipeline().inputs).name : QString();
            out.edit = Connect{parent ? PortRef{0, outer} : PortRef{from.id, made}, {to.id, in}};
            const QString text
                = parent ? u"${{parent.inputs."_s + outer + u"}}"_s
                         : u"${{parent.jobs."_s + from.name + u".outputs."_s + made + u"}}"_s;
            QStringList path{u"jobs"_s, to.name, u"inputs"_s, in};
            const Value *before = at(next, path);
            if (before && before->asMap() && before->find(u"mode"))
                path << u"path"_s;
            *at(next, path, true) = Value(text);
            out.mayCycle = !parent;
            out.steps << to.name;
            out.story = u"connect %1 to %2.%3"_s.arg(text, to.name, in);
            break;
        }
        case 9: {
            const auto edges = document.edges();
            std::vector<DesignEdge> inner;
            std::copy_if(edges.begin(), edges.end(), std::back_inserter(inner),
                         [](const DesignEdge &edge) { return edge.to.node != 0; });
            if (inner.empty())
                return ask(document, now);
            const DesignEdge edge = pick(inner);
            out.edit = Disconnect{edge.from, edge.to};
            unbind(next, *document.node(edge.to.node), edge.to.port);
            out.steps << document.node(edge.to.node)->name;
            out.story = u"disconnect %1.%2"_s.arg(out.steps.first(), edge.to.port);
            break;
        }
        case 10: {
            const DesignNode step = node();
            QStringList names = document.pipeline().disabled;
            out.edit = SetEnabled{{step.id}, !step.enabled};
            if (step.enabled)
                names << step.name;
            else
                names.removeAll(step.name);
            if (names.isEmpty())
                drop(next, {u"tags"_s, u"tenon.disabled"_s}, 0);
            else
                *at(next, {u"tags"_s, u"tenon.disabled"_s}, true)
                    = Value(QString(names.join(u',')));
            out.words << u"tags"_s << u"tenon.disabled"_s << u"type: pipeline, "_s;
            out.story = u"toggle "_s + step.name;
            break;
        }
        case 11: {
            const QString name = u"in_%1"_s.arg(below(1000));
            if (document.pipeline().input(name))
                return ask(document, now);
            out.edit = AddPipelinePort{false, name, u"number"_s, Value(0.5)};
            *at(next, {u"inputs"_s, name}, true)
                = document.pipeline().isComponent
                      ? Value(ValueMap{{u"type"_s, Value(u"number"_s)}, {u"default"_s, Value(0.5)}})
                      : Value(0.5);
            out.words << u"inputs: {"_s;
            out.story = u"add port "_s + name;
            break;
        }
        case 12: {
            if (document.pipeline().inputs.empty())
                return ask(document, now);
            const QString from = pick(document.pipeline().inputs).name;
            const QString name = u"renamed_%1"_s.arg(below(1000));
            if (document.pipeline().input(name))
                return ask(document, now);
            out.edit = RenamePipelinePort{false, from, name};
            for (auto &[key, value] : *at(next, {u"inputs"_s})->asMap()) {
                if (key == from)
                    key = name;
            }
            eachText(*at(next, {u"jobs"_s}), [&](QString &text) {
                text.replace(
                    QRegularExpression(u"\\$\\{\\{parent\\.inputs\\."_s + from + u"\\}\\}"_s),
                    u"${{parent.inputs."_s + name + u"}}"_s);
            });
            out.words << from;
            out.story = u"rename port %1 to %2"_s.arg(from, name);
            break;
        }
        default: {
            out.edit = MoveNodes{{{node().id, QPointF(below(100), below(100))}}};
            out.story = u"move"_s;
            break;
        }
        }
        out.expected = std::move(next);
        return out;
    }

    static void renameDisabled(Value &root, const QString &from, const QString &to)
    {
        Value *said = at(root, {u"tags"_s, u"tenon.disabled"_s});
        if (!said)
            return;
        QStringList names = said->str().split(u',');
        const qsizetype place = names.indexOf(from);
        if (place < 0)
            return;
        if (to.isEmpty())
            names.removeAt(place);
        else
            names[place] = to;
        if (names.isEmpty())
            drop(root, {u"tags"_s, u"tenon.disabled"_s}, 0);
        else
            *said = Value(QString(names.join(u',')));
    }

    // The lines that the edit does not concern stand there in their order as before.
    static QByteArray lostLine(const QByteArray &before, const QByteArray &after,
                               const Asked &asked)
    {
        const yaml::Document old(before);
        // In one line everything may move.
        if (old.tree().root().style() == yaml::Style::Flow)
            return {};
        QByteArrayList lines = linesOf(before);
        std::vector<bool> free(size_t(lines.size()), false);
        for (const QString &name : asked.steps) {
            const yaml::Node jobs = old.at({u"jobs"_s});
            const yaml::Node key = jobs.findKey(name.toUtf8());
            const yaml::Node value = jobs.find(name.toUtf8());
            const int first = old.tree().locate(key.begin()).line;
            const int last = old.tree().locate(std::max(key.end(), value.end())).line;
            for (int line = first; line <= last && line <= int(lines.size()); ++line)
                free[size_t(line - 1)] = true;
        }
        const QByteArrayList there = linesOf(after);
        qsizetype next = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QByteArray &line = lines.at(i);
            const bool concerned
                = free[size_t(i)] || line.trimmed().isEmpty()
                  || std::any_of(asked.words.begin(), asked.words.end(),
                                 [&](const QString &word) { return line.contains(word.toUtf8()); });
            if (concerned)
                continue;
            while (next < there.size() && there.at(next) != line)
                ++next;
            if (next == there.size())
                return line.isEmpty() ? "(empty)" : line;
            ++next;
        }
        return {};
    }

    void compareModels(const Bench &bench, const QString &story)
    {
        if (bench.document->brokenAt())
            return;
        const Bench fresh(bench.text.bytes());
        QVERIFY2(!fresh.document->brokenAt(), qPrintable(story));
        const Picture here(*bench.document);
        const Picture there(*fresh.document);
        for (qsizetype i = 0; i < std::max(here.lines.size(), there.lines.size()); ++i) {
            if (here.lines.value(i) != there.lines.value(i))
                qWarning().noquote()
                    << "followed:" << here.lines.value(i) << "\nfresh:   " << there.lines.value(i);
        }
        QVERIFY2(here.lines == there.lines,
                 qPrintable(story + u"\n"_s + QString::fromUtf8(bench.text.bytes())));
    }

    static int seeds()
    {
        const int asked = qEnvironmentVariableIntValue("TENON_EDIT_SEEDS");
        return asked > 0 ? asked : 240;
    }

    void oneSeed(quint32 seed)
    {
        m_random.seed(seed);
        Bench bench(startText(seed));
        QByteArrayList history{bench.text.bytes()};
        QVERIFY2(!bench.document->brokenAt(), qPrintable(u"seed %1"_s.arg(seed)));
        const Picture start(*bench.document);
        QString story = u"seed %1"_s.arg(seed);
        for (int i = 0; i < 10; ++i) {
            const QByteArray before = bench.text.bytes();
            const Value now = yaml::Document(before).tree().root().value();
            const Asked asked = ask(*bench.document, now);
            const QString told = story + u"\n  "_s + asked.story;
            const int steps = bench.text.stepCount();
            const auto applied = bench.document->apply(asked.edit);
            if (!applied) {
                QVERIFY2(
                    asked.mayCycle || applied.error().id.startsWith("yaml.edit-"),
                    qPrintable(told + u" refused: "_s + QString::fromLatin1(applied.error().id)));
                QCOMPARE(bench.text.bytes(), before);
                ++m_refused;
                compareModels(bench, told);
                if (QTest::currentTestFailed())
                    return;
                continue;
            }
            story = told;
            ++m_done;
            if (bench.text.stepCount() > steps)
                history << bench.text.bytes();
            else
                QCOMPARE(bench.text.bytes(), before);
            const Value after = yaml::Document(bench.text.bytes()).tree().root().value();
            QVERIFY2(after == *asked.expected,
                     qPrintable(story + u"\n"_s + QString::fromUtf8(bench.text.bytes())
                                + u"\n is  "_s + after.str() + u"\n not "_s
                                + asked.expected->str()));
            m_documents.append(QString::fromLatin1(bench.text.bytes().toBase64()));
            m_expected << asked.expected->str();
            m_stories << story;
            const QByteArray lost = lostLine(before, bench.text.bytes(), asked);
            QVERIFY2(lost.isEmpty(),
                     qPrintable(story + u"\nlost: "_s + QString::fromUtf8(lost)
                                + u"\n---- before\n"_s + QString::fromUtf8(before)
                                + u"\n---- after\n"_s + QString::fromUtf8(bench.text.bytes())));
            compareModels(bench, story);
            if (QTest::currentTestFailed())
                return;
        }
        const Picture end(*bench.document);
        for (qsizetype i = history.size() - 1; i-- > 0;) {
            bench.document->undo();
            QVERIFY2(bench.text.bytes() == history.at(i), qPrintable(story));
            compareModels(bench, story + u"\n undone"_s);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(Picture(*bench.document).lines, start.lines);
        for (qsizetype i = 1; i < history.size(); ++i) {
            bench.document->redo();
            QVERIFY2(bench.text.bytes() == history.at(i), qPrintable(story));
        }
        QCOMPARE(Picture(*bench.document).lines, end.lines);
    }

private Q_SLOTS:
    void editsGiveWhatWasAsked()
    {
        for (int seed = 0; seed < seeds(); ++seed) {
            oneSeed(quint32(seed));
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d edits, %d refused", m_done, m_refused);
        QVERIFY2(m_refused * 4 < m_done, "too many edits were refused");
    }

    void pythonReadsWhatWasAsked()
    {
        if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import yaml"_s}) != 0)
            QSKIP("needs /usr/bin/python3 with PyYAML (python3-yaml)");
        QVERIFY2(!m_documents.isEmpty(), "runs behind editsGiveWhatWasAsked");
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s, u"import sys,json,yaml,base64\n"
                               "def f(b):\n"
                               "  try: return str(yaml.load(base64.b64decode(b),yaml.SafeLoader))\n"
                               "  except Exception as e: return 'ERROR '+str(e)\n"
                               "print(json.dumps([f(b) for b in json.load(sys.stdin)]))"_s});
        QVERIFY(python.waitForStarted());
        python.write(QJsonDocument(m_documents).toJson());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(1'000'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QJsonArray answers = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        QCOMPARE(answers.size(), m_expected.size());
        for (qsizetype i = 0; i < answers.size(); ++i)
            QVERIFY2(answers.at(i).toString() == m_expected.at(i),
                     qPrintable(m_stories.at(i) + u"\n---- PyYAML reads\n"_s
                                + answers.at(i).toString() + u"\n---- not\n"_s + m_expected.at(i)));
    }

    void typedTextIsFollowedAsIfReadAnew()
    {
        for (int seed = 0; seed < seeds(); ++seed) {
            m_random.seed(quint32(seed) + 100000);
            Bench bench(startText(quint32(seed)));
            const QByteArray start = bench.text.bytes();
            QString story = u"seed %1"_s.arg(seed);
            for (int i = 0; i < 8; ++i) {
                const int many = 1 + below(3);
                for (int k = 0; k < many; ++k)
                    type(bench, story);
                bench.document->takeText();
                compareModels(bench, story);
                if (QTest::currentTestFailed())
                    return;
            }
            while (bench.text.canUndo()) {
                bench.text.undo();
                if (below(2) == 0) {
                    bench.document->takeText();
                    compareModels(bench, story + u"\n undone"_s);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
            QCOMPARE(bench.text.bytes(), start);
        }
    }

private:
    void type(Bench &bench, QString &story)
    {
        const text::LineBuffer &buffer = bench.text.buffer();
        const int line = below(buffer.lineCount());
        const qsizetype begin = buffer.lineStart(line);
        text::Splice splice{begin, {}, {}};
        switch (below(6)) {
        case 0: // a line goes
            splice.removed = bench.text.bytes().sliced(begin, buffer.lineStop(line) - begin);
            break;
        case 1: // a line twice
            splice.inserted = bench.text.bytes().sliced(begin, buffer.lineStop(line) - begin);
            break;
        case 2:
            splice.inserted = "  # a comment\n";
            break;
        case 3:
            splice.offset = buffer.lineEnd(line);
            splice.inserted = " ";
            break;
        case 4: {
            static const QByteArrayList lines{
                "  typed:\n    command: ls\n",
                "    typed: 1\n",
                "typed: 2\n",
                "\n",
                "    inputs: {x: 1}\n",
                "  t2: {command: ls, inputs: {i: '${{parent.jobs.a.outputs.o}}'}}\n"};
            splice.inserted = pick(lines);
            break;
        }
        default: {
            // A word becomes another one.
            const QByteArray text = buffer.line(line).toByteArray();
            const qsizetype at = text.indexOf("a");
            if (at < 0)
                return;
            splice.offset = begin + at;
            splice.removed = "a";
            splice.inserted = "e";
        }
        }
        splice.inserted.replace("\r\n", "\n").replace("\n", buffer.commonEnd());
        story += u"\n  at %1 '%2' becomes '%3'"_s.arg(splice.offset)
                     .arg(QString::fromUtf8(splice.removed), QString::fromUtf8(splice.inserted));
        QVERIFY(bench.text.edit({splice}, {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestPipelineEdits)
#include "tst_pipelineedits.moc"
