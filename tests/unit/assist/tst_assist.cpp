#include "assist/complete.h"
#include "assist/outline.h"
#include "assist/target.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon::assist;

namespace {

const QByteArray head
    = "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\n"
      "type: pipeline\n"
      "inputs:\n"
      "  rate: 0.1\n"
      "  raw:\n"
      "    type: uri_folder\n"
      "    path: azureml:digits:1\n";

const QByteArray pipeline = head
                            + "jobs:\n"
                              "  prepare:\n"
                              "    component: ./prepare.yml\n"
                              "    inputs:\n"
                              "      data: ${{parent.inputs.raw}}\n"
                              "  train:\n"
                              "    type: command\n"
                              "    command: |\n"
                              "      python train.py --rate ${{inputs.rate}}\n"
                              "      if: x\n"
                              "    environment: azureml:sklearn:3\n"
                              "    compute: azureml:big\n"
                              "    code: ./src\n"
                              "    inputs:\n"
                              "      rate: ${{parent.inputs.rate}}\n"
                              "      table: ${{parent.jobs.prepare.outputs.table}}\n"
                              "    outputs:\n"
                              "      model:\n"
                              "        type: mlflow_model\n";

Surroundings around()
{
    Surroundings out;
    out.assets = {{u"environment"_s, u"sklearn"_s, u"3"_s},
                  {u"component"_s, u"split"_s, u"1"_s},
                  {u"data"_s, u"digits"_s, u"1"_s},
                  {u"compute"_s, u"big"_s, {}}};
    out.entries = [](const QString &folder) {
        if (folder.isEmpty())
            return QStringList{u"prepare.yml"_s, u"src/"_s, u".git/"_s};
        return folder == u"src/"_s ? QStringList{u"train.py"_s} : QStringList();
    };
    out.ports = [](const QString &component) -> std::optional<Ports> {
        if (component != u"./prepare.yml"_s)
            return std::nullopt;
        return Ports{{u"data"_s, u"size"_s}, {u"table"_s, u"report"_s}};
    };
    return out;
}

/// `@` is the cursor.
struct Typed
{
    QByteArray bytes;
    qsizetype offset;
    explicit Typed(QByteArray text)
        : offset(text.indexOf('@'))
    {
        bytes = text.remove(offset, 1);
    }
    [[nodiscard]] Proposals proposals() const { return propose(bytes, offset, around()); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList out;
        for (const Proposal &proposal : proposals().items)
            out.append(proposal.text);
        return out;
    }
    /// The text with the first proposal taken.
    [[nodiscard]] QByteArray taken() const
    {
        const Proposals all = proposals();
        return all.items.empty() ? QByteArray("nothing")
                                 : QByteArray(bytes).replace(all.begin, all.end - all.begin,
                                                             all.items.front().insert);
    }
};

} // namespace

class TestAssist : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysOfThePlaceAreProposed();
    void valuesAreProposed_data();
    void valuesAreProposed();
    void expressionsNameWhatIsThere_data();
    void expressionsNameWhatIsThere();
    void takingAProposalCompletesTheLine_data();
    void takingAProposalCompletesTheLine();
    void nothingIsProposedInTextsAndComments();
    void keysExplainThemselves();
    void referencesLeadSomewhere_data();
    void referencesLeadSomewhere();
    void theOutlineHasKeysAndPlaces();
    void aBrokenTextHasAnOutlineToo();
    void garbageIsTaken();
};

void TestAssist::keysOfThePlaceAreProposed()
{
    const QStringList top = Typed(head + "@\n").texts();
    QVERIFY(top.contains(u"jobs"_s));
    QVERIFY(top.contains(u"settings"_s));
    QVERIFY(!top.contains(u"inputs"_s)); // it is there
    QVERIFY(!top.contains(u"command"_s));
    const QStringList step = Typed(head + "jobs:\n  one:\n    type: command\n    e@\n").texts();
    QCOMPARE(step.value(0), u"environment"_s);
    QVERIFY(step.contains(u"environment_variables"_s));
    QVERIFY(!step.contains(u"type"_s));
    // Names a person chooses are nobody's to propose, but those of a component's ports are.
    QVERIFY(Typed(head + "jobs:\n  @\n").texts().isEmpty());
    QCOMPARE(Typed(head
                   + "jobs:\n  a:\n    component: ./prepare.yml\n    inputs:\n      data: 1\n"
                     "      @\n")
                 .texts(),
             QStringList{u"size"_s});
    // In the middle of a file, and in a list of the same column.
    QVERIFY(Typed("type: command\nreso@\ncommand: x\n").texts().contains(u"resources"_s));
    QVERIFY(Typed("$schema: https://x/latest/environment.schema.json\nima@").texts()
            == QStringList{u"image"_s});
    const QStringList declared
        = Typed("$schema: https://x/latest/commandComponent.schema.json\ninputs:\n  a:\n    @\n")
              .texts();
    QVERIFY(declared.contains(u"optional"_s));
}

void TestAssist::valuesAreProposed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("texts");
    const QByteArray step = head + "jobs:\n  one:\n";
    QTest::newRow("choices") << QByteArray(head + "jobs:\n  one:\n    type: sp@")
                             << QStringList{u"spark"_s};
    QTest::newRow("flag") << QByteArray(head + "settings:\n  force_rerun: @")
                          << QStringList{u"true"_s, u"false"_s};
    QTest::newRow("component") << QByteArray(step + "    component: @")
                               << QStringList{u"azureml:split:1"_s, u"./prepare.yml"_s,
                                              u"./src/"_s};
    QTest::newRow("file") << QByteArray(step + "    component: ./pre@")
                          << QStringList{u"./prepare.yml"_s};
    QTest::newRow("file with its scheme")
        << QByteArray(step + "    component: file:./pre@") << QStringList{u"file:./prepare.yml"_s};
    QTest::newRow("file in a folder")
        << QByteArray(step + "    code: ./src/t@") << QStringList{u"./src/train.py"_s};
    QTest::newRow("environment") << QByteArray(step + "    environment: azu@")
                                 << QStringList{u"azureml:sklearn:3"_s};
    QTest::newRow("compute") << QByteArray(step + "    compute: @")
                             << QStringList{u"azureml:big"_s, u"local"_s, u"serverless"_s};
    QTest::newRow("data") << QByteArray("type: command\ninputs:\n  a:\n    path: azureml:@")
                          << QStringList{u"azureml:digits:1"_s};
    QTest::newRow("unknown key") << QByteArray(step + "    whatever: @") << QStringList();
}

void TestAssist::valuesAreProposed()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, texts);
    QCOMPARE(Typed(text).texts(), texts);
}

void TestAssist::expressionsNameWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("texts");
    const QByteArray open = "      table: ${{parent.jobs.prepare.outputs.table}}\n";
    QByteArray inInputs = pipeline;
    inInputs.replace(open, "      table: ${{@\n");
    QTest::newRow("a step's input") << inInputs
                                    << QStringList{u"parent.inputs.rate"_s, u"parent.inputs.raw"_s,
                                                   u"parent.jobs.prepare.outputs.table"_s,
                                                   u"parent.jobs.prepare.outputs.report"_s};
    QByteArray typed = pipeline;
    typed.replace(open, "      table: ${{ parent.jobs.prepare.outputs.r@ }}\n");
    QTest::newRow("what was typed")
        << typed << QStringList{u"parent.jobs.prepare.outputs.report"_s};
    QByteArray inCommand = pipeline;
    inCommand.replace("--rate ${{inputs.rate}}", "--rate ${{@");
    QTest::newRow("a command of several lines")
        << inCommand << QStringList{u"inputs.rate"_s, u"inputs.table"_s, u"outputs.model"_s};
    QTest::newRow("a component's command")
        << QByteArray("command: python a.py ${{in@\ninputs:\n  data:\n    type: uri_file\n")
        << QStringList{u"inputs.data"_s};
}

void TestAssist::expressionsNameWhatIsThere()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, texts);
    QCOMPARE(Typed(text).texts(), texts);
}

void TestAssist::takingAProposalCompletesTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("taken");
    QTest::newRow("key") << QByteArray("type: command\ncomm@")
                         << QByteArray("type: command\ncommand: ");
    QTest::newRow("key with colon")
        << QByteArray("type: command\ncomm@x: 1\n") << QByteArray("type: command\ncommand: 1\n");
    QTest::newRow("mapping") << QByteArray("type: command\r\nlim@\r\n")
                             << QByteArray("type: command\r\nlimits:\r\n  \r\n");
    QTest::newRow("expression") << QByteArray("command: a ${{inputs.d@\ninputs:\n  data: 1\n")
                                << QByteArray("command: a ${{inputs.data}}\ninputs:\n  data: 1\n");
    QTest::newRow("closed expression")
        << QByteArray("command: a ${{ inputs.d@ }}\ninputs:\n  data: 1\n")
        << QByteArray("command: a ${{ inputs.data }}\ninputs:\n  data: 1\n");
    QTest::newRow("quoted") << QByteArray("code: \"./s@\"") << QByteArray("code: \"./src/\"");
}

void TestAssist::takingAProposalCompletesTheLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, taken);
    QCOMPARE(Typed(text).taken(), taken);
}

void TestAssist::nothingIsProposedInTextsAndComments()
{
    QVERIFY(Typed("type: command # co@\n").texts().isEmpty());
    QVERIFY(Typed("type: command\n# co@\n").texts().isEmpty());
    const QByteArray text = "type: command\ncommand: >\n  if x:\n    com";
    QVERIFY(propose(text, text.size(), around()).items.empty());
}

void TestAssist::keysExplainThemselves()
{
    QString key;
    QVERIFY(helpAt(pipeline, pipeline.indexOf("compute:") + 2, &key));
    QCOMPARE(key, u"compute"_s);
    QVERIFY(!helpAt(pipeline, pipeline.indexOf("if: x"), &key));      // a command's text
    QVERIFY(!helpAt(pipeline, pipeline.indexOf("prepare:\n"), &key)); // a name
    // A component declares what a job gives.
    const QByteArray component = "$schema: https://azuremlschemas.azureedge.net/latest/"
                                 "commandComponent.schema.json\ninputs:\n  rate: {type: number}\n";
    QVERIFY(QByteArray(helpAt(component, component.indexOf("inputs:"), &key)).contains("types"));
    QVERIFY(QByteArray(helpAt("type: command\ninputs:\n  rate: 1\n", 15, &key)).contains("values"));
    QVERIFY(!helpAt(pipeline, -1, &key));
    QVERIFY(!helpAt(pipeline, pipeline.size() + 1, &key));
}

void TestAssist::referencesLeadSomewhere_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<int>("into");
    QTest::addColumn<Target>("target");
    const auto place
        = [](const QByteArray &text) { return Target(PlaceTarget{pipeline.indexOf(text)}); };
    QTest::newRow("component") << QByteArray("./prepare.yml") << 3
                               << Target(FileTarget{u"/w/sub/prepare.yml"_s});
    QTest::newRow("its key") << QByteArray("component: ./prepare") << 3
                             << Target(FileTarget{u"/w/sub/prepare.yml"_s});
    QTest::newRow("code") << QByteArray("./src") << 3 << Target(FileTarget{u"/w/sub/src"_s});
    QTest::newRow("environment") << QByteArray("azureml:sklearn:3") << 9
                                 << Target(AssetTarget{u"environment"_s, u"sklearn"_s, u"3"_s});
    QTest::newRow("compute") << QByteArray("azureml:big") << 9
                             << Target(AssetTarget{u"compute"_s, u"big"_s, {}});
    QTest::newRow("data") << QByteArray("azureml:digits") << 1
                          << Target(AssetTarget{u"data"_s, u"digits"_s, u"1"_s});
    QTest::newRow("input of the pipeline")
        << QByteArray("${{parent.inputs.raw}}") << 5 << place("raw:\n");
    QTest::newRow("step") << QByteArray("${{parent.jobs.prepare") << 20 << place("prepare:\n");
    QTest::newRow("own input, in a text")
        << QByteArray("${{inputs.rate}}") << 5 << place("rate: ${{parent");
    QTest::newRow("schema") << QByteArray("https://") << 3 << Target();
    QTest::newRow("type") << QByteArray("pipeline\n") << 3 << Target();
}

void TestAssist::referencesLeadSomewhere()
{
    QFETCH(QByteArray, at);
    QFETCH(int, into);
    QFETCH(Target, target);
    QVERIFY(pipeline.contains(at));
    QCOMPARE(targetAt(pipeline, u"/w/sub/train.yml"_s, pipeline.indexOf(at) + into), target);
}

void TestAssist::theOutlineHasKeysAndPlaces()
{
    const std::vector<OutlineEntry> entries = outline(pipeline);
    const auto it = std::ranges::find(entries, u"train"_s, &OutlineEntry::name);
    QVERIFY(it != entries.end());
    QCOMPARE(*it, (OutlineEntry{u"train"_s, u"command"_s, 1, 13, 3}));
    QCOMPARE(entries.front().name, u"$schema"_s);
    for (const OutlineEntry &entry : entries)
        QVERIFY(entry.depth < 3);
}

void TestAssist::aBrokenTextHasAnOutlineToo()
{
    const QByteArray broken = pipeline + "  third: [1, 2\n  fourth: \"x\n";
    const std::vector<OutlineEntry> entries = outline(broken);
    QVERIFY(std::ranges::find(entries, u"train"_s, &OutlineEntry::name) != entries.end());
    QVERIFY(std::ranges::find(entries, u"if"_s, &OutlineEntry::name) == entries.end());
}

void TestAssist::garbageIsTaken()
{
    QRandomGenerator random(11);
    const QByteArray alphabet = "ab: -#'\"{}[]|>&*!%$\n\r\t\xC3\xA9\xFF";
    const Surroundings surroundings = around();
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = round % 3 == 0 ? QByteArray() : pipeline;
        for (int i = 0; i < 40; ++i) {
            const qsizetype at = random.bounded(int(bytes.size()) + 1);
            if (random.bounded(2) && at < bytes.size())
                bytes.remove(at, random.bounded(6));
            else
                bytes.insert(at, alphabet.at(random.bounded(int(alphabet.size()))));
        }
        for (int i = 0; i < 12; ++i) {
            const qsizetype at = random.bounded(int(bytes.size()) + 1);
            const Proposals found = propose(bytes, at, surroundings);
            QVERIFY(found.begin >= 0 && found.begin <= found.end && found.end <= bytes.size());
            std::ignore = helpAt(bytes, at, nullptr);
            const Target target = targetAt(bytes, u"/w/a.yml"_s, at);
            if (const auto *place = std::get_if<PlaceTarget>(&target))
                QVERIFY(place->offset >= 0 && place->offset <= bytes.size());
        }
        std::ignore = outline(bytes);
    }
}

QTEST_GUILESS_MAIN(TestAssist)
#include "tst_assist.moc"
