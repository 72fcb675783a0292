#include "files/change.h"
#include "files/inference.h"
#include "folder.h"
#include "yaml/load.h"

#include <QStandardPaths>

using namespace tenon;
using namespace tenon::files;
using namespace Qt::StringLiterals;

namespace {

const QByteArray script = R"(import argparse
parser = argparse.ArgumentParser(description="Trains: a model.")
parser.add_argument("data", help="the file with: rows")
parser.add_argument("--rate", type=float, default=0.1, help="How fast?")
parser.add_argument("--steps", type=int, choices=range(1, 100), default=3)
parser.add_argument("--kind", choices=["a", "yes", "1"], default="yes")
parser.add_argument("--deep", action="store_true")
parser.add_argument("--layers", type=int, nargs="+")
parser.add_argument("--note")
parser.add_argument("--out-dir", required=True)
args = parser.parse_args()
)";

} // namespace

class TestInference final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aScriptBecomesAComponent();
    void whatIsWrittenReadsWithoutAProblem();
    void subCommandsAreChosen();
    void aFunctionIsCalledWithItsTypes();
    void whatCannotBeReadIsTold();
    void aReaderThatNeverEndsIsStopped();
    void theFileGetsAFreeName();

private:
    InferenceTools m_tools;
};

void TestInference::initTestCase()
{
    m_tools.program = QStandardPaths::findExecutable(u"python3"_s);
    if (m_tools.program.isEmpty())
        QSKIP("there is no python3");
    m_tools.reader = QStringLiteral(TENON_SOURCE_DIR) + u"/resources/python/infer.py"_s;
    m_tools.limit = std::chrono::minutes(2);
}

void TestInference::aScriptBecomesAComponent()
{
    const Folder folder;
    folder.write(u"fit_model.py"_s, script);
    const auto found = inferComponent(folder.at(u"fit_model.py"_s), m_tools);
    QVERIFY(found);
    QCOMPARE(found->style, u"argparse"_s);
    const ComponentDraft draft = draftOf(*found);
    QCOMPARE(draft.name, u"fit_model"_s);
    QCOMPARE(draft.title, u"Fit model"_s);
    QCOMPARE(draft.description, u"Trains: a model."_s);
    QCOMPARE(draft.ports.size(), size_t(8));
    QCOMPARE(draft.ports[1].defaultValue, std::optional(Value(0.1)));
    QCOMPARE(draft.ports[2].maximum, std::optional(99.0));
    QVERIFY(draft.ports[7].output && draft.ports[7].isData());
    QCOMPARE(commandOf(draft),
             u"python fit_model.py\n\"${{inputs.data}}\"\n--rate ${{inputs.rate}}\n"
             "--steps ${{inputs.steps}}\n--kind \"${{inputs.kind}}\"\n"
             "$(case \"${{inputs.deep}}\" in True|true) echo --deep;; esac)\n"
             "$[[--layers ${{inputs.layers}}]]\n$[[--note \"${{inputs.note}}\"]]\n"
             "--out-dir \"${{outputs.out_dir}}\""_s);
}

void TestInference::whatIsWrittenReadsWithoutAProblem()
{
    const Folder folder;
    folder.write(u"fit.py"_s, script);
    const auto found = inferComponent(folder.at(u"fit.py"_s), m_tools);
    QVERIFY(found);
    const QString file = folder.at(u"fit.yml"_s);
    QVERIFY(createFile(file, componentText(draftOf(*found))));
    for (const yaml::Problem &problem : yaml::check(file))
        QFAIL(qPrintable(QString::fromUtf8(problem.error.id)));
    const auto component = yaml::loadComponent(file);
    QVERIFY(component);
    QCOMPARE(component->input(u"kind")->enumeration,
             (ValueList{Value(u"a"_s), Value(u"yes"_s), Value(u"1"_s)}));
    QCOMPARE(component->input(u"kind")->defaultValue, std::optional(Value(u"yes"_s)));
    QCOMPARE(component->input(u"steps")->minimum, std::optional(Value(1)));
    QCOMPARE(component->input(u"rate")->description, u"How fast?"_s);
    QVERIFY(component->input(u"note")->optional);
    QCOMPARE(component->output(u"out_dir")->type, u"uri_folder"_s);
}

void TestInference::subCommandsAreChosen()
{
    const Folder folder;
    folder.write(u"main.py"_s,
                 "import argparse\np = argparse.ArgumentParser()\np.add_argument('--v', type=int, "
                 "default=1)\n"
                 "s = p.add_subparsers()\nt = s.add_parser('fit')\nt.add_argument('--n', type=int, "
                 "default=2)\n"
                 "s.add_parser('test', help='Tests.')\n");
    const auto found = inferComponent(folder.at(u"main.py"_s), m_tools);
    QVERIFY(found);
    QCOMPARE(found->variants.size(), size_t(2));
    QCOMPARE(commandOf(draftOf(*found, 0)),
             u"python main.py\n--v ${{inputs.v}}\nfit\n--n ${{inputs.n}}"_s);
    QCOMPARE(draftOf(*found, 1).description, u"Tests."_s);
    QVERIFY(draftOf(*found, 1).name.endsWith("_test"_L1));
}

void TestInference::aFunctionIsCalledWithItsTypes()
{
    const Folder folder;
    folder.write(
        u"own.py"_s,
        "def run(n: int, rate: float = .5, name: str = \"it's\"):\n    print(n + 1, rate, name)\n");
    const auto found = inferComponent(folder.at(u"own.py"_s), m_tools);
    QVERIFY(found);
    QCOMPARE(found->style, u"function"_s);
    const QString command = commandOf(draftOf(*found));
    QVERIFY(command.startsWith("python -c \"import pathlib, sys, own; "_L1));
    QVERIFY(
        command.endsWith("\nn=${{inputs.n}}\nrate=${{inputs.rate}}\nname=\"${{inputs.name}}\""_L1));
}

void TestInference::whatCannotBeReadIsTold()
{
    const Folder folder;
    folder.write(u"bad.py"_s, "x = 1\ndef (\n");
    const auto bad = inferComponent(folder.at(u"bad.py"_s), m_tools);
    QVERIFY(!bad);
    QCOMPARE(bad.error().id, "infer.syntax");
    QCOMPARE(bad.error().where.line, 2);
    folder.write(u"binary.py"_s, QByteArray(100, '\0'));
    QCOMPARE(inferComponent(folder.at(u"binary.py"_s), m_tools).error().id, "infer.binary");
    QCOMPARE(inferComponent(folder.at(u"none.py"_s), m_tools).error().id, "files.not-there");
    QDir().mkpath(folder.at(u"empty"_s));
    QCOMPARE(inferComponent(folder.at(u"empty"_s), m_tools).error().id, "infer.empty");
    InferenceTools none = m_tools;
    none.program = u"/nowhere/python3"_s;
    QCOMPARE(inferComponent(folder.at(u"bad.py"_s), none).error().id, "infer.no-python");
}

void TestInference::aReaderThatNeverEndsIsStopped()
{
    const Folder folder;
    folder.write(u"slow.py"_s, "import time\ntime.sleep(1000)\n");
    folder.write(u"x.py"_s, "x = 1\n");
    const InferenceTools slow{m_tools.program, folder.at(u"slow.py"_s),
                              std::chrono::milliseconds(300)};
    QCOMPARE(inferComponent(folder.at(u"x.py"_s), slow).error().id, "infer.time");
    folder.write(u"wrong.py"_s, "print('no json')\n");
    const InferenceTools wrong{m_tools.program, folder.at(u"wrong.py"_s), m_tools.limit};
    QCOMPARE(inferComponent(folder.at(u"x.py"_s), wrong).error().id, "infer.failed");
}

void TestInference::theFileGetsAFreeName()
{
    const Folder folder;
    folder.write(u"fit.py"_s, "x = 1\n");
    folder.write(u"fit.yml"_s, "mine\n");
    const auto found = inferComponent(folder.at(u"fit.py"_s), m_tools);
    QVERIFY(found);
    QCOMPARE(componentFileFor(*found, draftOf(*found)), folder.at(u"fit-2.yml"_s));
    QCOMPARE(commandOf(draftOf(*found)), u"python fit.py"_s);
}

QTEST_GUILESS_MAIN(TestInference)
#include "tst_inference.moc"
