#include "files/componentedits.h"

#include <QTest>

using namespace tenon;
using namespace tenon::files;
using namespace Qt::StringLiterals;

namespace {

const QByteArray file = "# Trains.\r\n"
                        "type: command\r\n"
                        "name: train   # its name\r\n"
                        "version: 1\r\n"
                        "inputs:\r\n"
                        "  rate: {type: number, default: 0.10}  # how fast\r\n"
                        "  data:\r\n"
                        "    type: mltable\r\n"
                        "outputs:\r\n"
                        "  model: {type: custom_model}\r\n"
                        "code: .\r\n"
                        "environment: azureml:e:1\r\n"
                        "command: >-\r\n"
                        "  python train.py --rate ${{inputs.rate}} --rates ${{inputs.rate_s}}\r\n"
                        "  $[[--data ${{ inputs.data }}]] # not a comment\r\n"
                        "  --model ${{outputs.model}} --rate ${{inputs.rate}}";

QByteArray edited(QByteArray bytes, const ComponentEdit &edit)
{
    if (!edit)
        return edit.error().id;
    for (const text::Splice &splice : *edit) {
        if (bytes.mid(splice.offset, splice.removed.size()) != splice.removed)
            return "a splice does not fit";
        bytes.replace(splice.offset, splice.removed.size(), splice.inserted);
    }
    return bytes;
}

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    return QByteArray(file).replace(from, to);
}

} // namespace

class TestComponentEdits final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheFormShows();
    void textsChangeWhereTheyStand();
    void portsChangeInTheirPlaces();
    void aRenamedPortIsNamedEverywhere();
    void portsComeAndGo();
    void whatCannotBeReadIsSaid();
};

void TestComponentEdits::whatTheFormShows()
{
    const ComponentFacts facts = componentFacts(file, u"/w/train.yml"_s);
    QVERIFY(!facts.broken);
    QCOMPARE(facts.texts.value(u"name"_s), u"train"_s);
    QCOMPARE(facts.texts.value(u"version"_s), u"1"_s);
    QCOMPARE(facts.inputs.size(), 2u);
    QCOMPARE(facts.inputs[0].defaultValue, std::optional(Value(0.1)));
    QCOMPARE(facts.inputs[1].type, u"mltable"_s);
    QVERIFY(facts.outputs.at(0).output);
    QVERIFY(facts.runsCommand);
    QCOMPARE(facts.texts.value(u"environment"_s), u"azureml:e:1"_s);
    QVERIFY(facts.texts.value(u"command"_s).startsWith(u"python train.py --rate"));
    // What is wrong is told at the field it is about: the command names an input there is not.
    QCOMPARE(facts.problems.keys(), QStringList{u"command"_s});
    const ComponentFacts other = componentFacts(
        with("environment: azureml:e:1", "environment: {image: x, build: {path: .}}"), {});
    QCOMPARE(other.inPlace, QStringList{u"environment"_s});
    const ComponentFacts none = componentFacts(with("environment: azureml:e:1\r\n", ""), {});
    QCOMPARE(none.problems.value(u"environment"_s).id, QByteArray("file.environment-missing"));
}

void TestComponentEdits::textsChangeWhereTheyStand()
{
    QCOMPARE(edited(file, setComponentText(file, u"name"_s, u"fit"_s)),
             with("name: train ", "name: fit "));
    QCOMPARE(edited(file, setComponentText(file, u"version"_s, u"2"_s)),
             with("version: 1", "version: 2"));
    QCOMPARE(edited(file, setComponentText(file, u"display_name"_s, u"Train: it"_s)),
             with("version: 1\r\n", "version: 1\r\ndisplay_name: \"Train: it\"\r\n")
                 .replace("\"Train: it\"", "'Train: it'"));
    const QByteArray more = with("version: 1\r\n", "version: 1\r\ndescription: old\r\n");
    QCOMPARE(edited(more, setComponentText(more, u"description"_s, {})), file);
}

void TestComponentEdits::portsChangeInTheirPlaces()
{
    const ComponentFacts facts = componentFacts(file, {});
    InferredPort rate = facts.inputs[0];
    rate.defaultValue = Value(0.5);
    rate.maximum = 1;
    QCOMPARE(edited(file, changePort(file, facts.inputs[0], rate)),
             with("default: 0.10}", "default: 0.5, max: 1.0}"));
    InferredPort data = facts.inputs[1];
    data.optional = true;
    data.description = u"The rows."_s;
    QCOMPARE(edited(file, changePort(file, facts.inputs[1], data)),
             with("    type: mltable\r\n",
                  "    type: mltable\r\n    optional: true\r\n    description: The rows.\r\n"));
    QCOMPARE(edited(file, changePort(file, data, data)), file);
}

void TestComponentEdits::aRenamedPortIsNamedEverywhere()
{
    const ComponentFacts facts = componentFacts(file, {});
    InferredPort rate = facts.inputs[0];
    rate.name = u"speed"_s;
    QCOMPARE(edited(file, changePort(file, facts.inputs[0], rate)),
             with("  rate: {", "  speed: {").replace("{{inputs.rate}}", "{{inputs.speed}}"));
    InferredPort data = facts.inputs[1];
    data.name = u"rows"_s;
    QCOMPARE(edited(file, changePort(file, facts.inputs[1], data)),
             with("  data:", "  rows:").replace("{{ inputs.data }}", "{{ inputs.rows }}"));
}

void TestComponentEdits::portsComeAndGo()
{
    InferredPort note;
    note.name = u"note"_s;
    note.type = u"string"_s;
    QCOMPARE(edited(file, addPort(file, note)),
             with("    type: mltable\r\n", "    type: mltable\r\n  note:\r\n    type: string\r\n"));
    QCOMPARE(edited(file, removePort(file, false, u"data"_s)),
             with("  data:\r\n    type: mltable\r\n", ""));
    // A file without any.
    const QByteArray bare = "name: a\ncommand: echo\n";
    QCOMPARE(edited(bare, addPort(bare, note)),
             "name: a\ninputs:\n  note:\n    type: string\ncommand: echo\n");
    InferredPort out;
    out.name = u"out"_s;
    out.output = true;
    out.type = u"uri_folder"_s;
    QCOMPARE(edited(bare, addPort(bare, out)),
             "name: a\noutputs:\n  out:\n    type: uri_folder\ncommand: echo\n");
}

void TestComponentEdits::whatCannotBeReadIsSaid()
{
    QVERIFY(componentFacts("name: [a\n", u"/w/x.yml"_s).broken);
    QVERIFY(componentFacts("- a\n", u"/w/x.yml"_s).broken);
    QVERIFY(!setComponentText("name: [a\n", u"name"_s, u"b"_s));
}

QTEST_GUILESS_MAIN(TestComponentEdits)
#include "tst_componentedits.moc"
