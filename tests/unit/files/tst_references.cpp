#include "files/change.h"
#include "folder.h"

using namespace tenon;
using namespace tenon::files;
using namespace Qt::StringLiterals;

namespace {

std::vector<size_t> all(const RenamePlan &plan)
{
    std::vector<size_t> numbers;
    for (size_t i = 0; i < plan.edits.size(); ++i)
        numbers.push_back(i);
    return numbers;
}

} // namespace

class TestReferences final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNamesAFileIsFound();
    void aRenameChangesOnlyTheName_data();
    void aRenameChangesOnlyTheName();
    void aFolderTakesItsReferencesAlong();
    void aMovedFileStillNamesWhatItNamed();
    void somethingElseOfThatNameIsLeftAlone();
    void garbageIsLeftAlone_data();
    void garbageIsLeftAlone();
    void aFileThatIsNotOursIsUnsure();
    void badNamesAreRefused();
    void deletingTellsWhoRefers();
    void aStoppedSearchSaysSo();
};

void TestReferences::whatNamesAFileIsFound()
{
    const QByteArray text = "type: pipeline\n"
                            "inputs:\n"
                            "  rows: ./data/rows.csv\n"
                            "  count: data\n"
                            "  table:\n"
                            "    type: uri_file\n"
                            "    path: file:data/table.csv\n"
                            "jobs:\n"
                            "  a:\n"
                            "    component: ./a.yml\n"
                            "    inputs:\n"
                            "      x: ${{parent.inputs.rows}}\n"
                            "  b:\n"
                            "    code: src\n"
                            "    environment: envs/e.yml\n"
                            "    additional_includes:\n"
                            "      - ../shared\n"
                            "  c:\n"
                            "    environment: azureml:e:1\n"
                            "    code: git+https://example.org/x\n"
                            "code_configuration:\n"
                            "  code: score\n"
                            "  scoring_script: score.py\n"
                            "build:\n"
                            "  path: docker\n"
                            "  dockerfile_path: Dockerfile\n";
    QStringList paths;
    for (const Reference &reference : referencesIn(text, u"/w/p.yml"_s))
        paths.append(reference.key + u' ' + reference.path);
    QCOMPARE(paths,
             QStringList(
                 {u"inputs.rows /w/data/rows.csv"_s, u"inputs.table.path /w/data/table.csv"_s,
                  u"jobs.a.component /w/a.yml"_s, u"jobs.b.code /w/src"_s,
                  u"jobs.b.environment /w/envs/e.yml"_s, u"jobs.b.additional_includes[0] /shared"_s,
                  u"code_configuration.code /w/score"_s,
                  u"code_configuration.scoring_script /w/score/score.py"_s,
                  u"build.path /w/docker"_s, u"build.dockerfile_path /w/docker/Dockerfile"_s}));
}

void TestReferences::aRenameChangesOnlyTheName_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row
        = [](const char *name, const QString &from, const QString &to, const QByteArray &before,
             const QByteArray &after) { QTest::newRow(name) << from << to << before << after; };
    const QString a = u"parts/a.yml"_s, b = u"parts/b.yml"_s;
    row("plain", a, b, "type: command\ncomponent: parts/a.yml # kept\n",
        "type: command\ncomponent: parts/b.yml # kept\n");
    row("dot and file:", a, b, "type: command\ncomponent:   file:./parts/a.yml",
        "type: command\ncomponent:   file:./parts/b.yml");
    row("single quotes", a, b, "type: command\ncomponent: './parts/a.yml'\n",
        "type: command\ncomponent: './parts/b.yml'\n");
    row("double quotes", a, b, "type: command\ncomponent: \"./parts/a.yml\"\n",
        "type: command\ncomponent: \"./parts/b.yml\"\n");
    row("CRLF, BOM, no end", a, b,
        "\xef\xbb\xbftype: command\r\n# \xc3\xa9\r\ncomponent: ./parts/a.yml\r\ntags: {a: 1}",
        "\xef\xbb\xbftype: command\r\n# \xc3\xa9\r\ncomponent: ./parts/b.yml\r\ntags: {a: 1}");
    row("mixed line ends", a, b, "type: command\r\ncomponent: ./parts/a.yml\ntags: {}\r\n",
        "type: command\r\ncomponent: ./parts/b.yml\ntags: {}\r\n");
    row("flow", a, b, "{type: pipeline, jobs: {s: {component: parts/a.yml, inputs: {x: 1.0}}}}\n",
        "{type: pipeline, jobs: {s: {component: parts/b.yml, inputs: {x: 1.0}}}}\n");
    row("twice", a, b,
        "type: pipeline\njobs:\n  s: {component: parts/a.yml}\n  t:\n    component: "
        "'parts/a.yml'\n    x: parts/a.yml\n",
        "type: pipeline\njobs:\n  s: {component: parts/b.yml}\n  t:\n    component: "
        "'parts/b.yml'\n    x: parts/a.yml\n");
    row("longer by far, two in a line", a, u"parts/a name that is long.yml"_s,
        "type: pipeline\njobs: {s: {component: parts/a.yml}, t: {component: parts/a.yml}}\n",
        "type: pipeline\njobs: {s: {component: parts/a name that is long.yml}, t: {component: "
        "parts/a name that is long.yml}}\n");
    row("blanks and letters", u"parts/mój krok.yml"_s, u"parts/第一 步.yml"_s,
        QByteArray("type: command\ncomponent: ./parts/m\xc3\xb3j krok.yml\n"),
        u"type: command\ncomponent: ./parts/第一 步.yml\n"_s.toUtf8());
    row("escaped letters", u"parts/mój.yml"_s, b,
        "type: command\ncomponent: \"./parts/m\\u00f3j.yml\"\n",
        "type: command\ncomponent: \"./parts/b.yml\"\n");
    row("a quote in the name", a, u"parts/it's: #1.yml"_s,
        "type: command\ncomponent: parts/a.yml\n",
        "type: command\ncomponent: \"parts/it's: #1.yml\"\n");
    row("a quote in the old name", u"parts/it's.yml"_s, b,
        "type: command\ncomponent: 'parts/it''s.yml'\n",
        "type: command\ncomponent: 'parts/b.yml'\n");
    row("a number", u"src"_s, u"2024"_s, "type: command\ncode: src\n",
        "type: command\ncode: '2024'\n");
    row("a slash at the end", u"src"_s, u"code"_s, "type: command\ncode: ./src/\n",
        "type: command\ncode: ./code/\n");
    row("something in the folder", u"parts"_s, u"steps"_s,
        "type: command\ncomponent: ./parts/sub/a.yml\n",
        "type: command\ncomponent: ./steps/sub/a.yml\n");
    row("a way round", a, b, "type: command\ncomponent: parts/sub/../a.yml\n",
        "type: command\ncomponent: parts/sub/../b.yml\n");
    row("a duplicate key", a, b, "type: command\ncomponent: x.yml\ncomponent: parts/a.yml\n",
        "type: command\ncomponent: x.yml\ncomponent: parts/b.yml\n");
}

void TestReferences::aRenameChangesOnlyTheName()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Folder f;
    if (from.contains(u'.'))
        f.write(from, "name: a\n");
    else
        QVERIFY(QDir(f.root).mkpath(from));
    f.write(u"p.yml"_s, before);
    const auto plan = planRename(f.root, f.at(from), f.at(to));
    QVERIFY(plan);
    QVERIFY(!plan->edits.empty());
    for (const ReferenceEdit &edit : plan->edits)
        QVERIFY2(!edit.refused, qPrintable(edit.reference.key));
    QCOMPARE(f.read(u"p.yml"_s), before);
    const auto change = rename(*plan, all(*plan));
    QVERIFY(change);
    QCOMPARE(f.read(u"p.yml"_s), after);
    QVERIFY(f.has(to) && !f.has(from));
    QVERIFY(undo(*change));
    QCOMPARE(f.read(u"p.yml"_s), before);
    QVERIFY(f.has(from) && !f.has(to));
}

void TestReferences::aFolderTakesItsReferencesAlong()
{
    Folder f;
    f.write(u"parts/a.yml"_s, "type: command\ncode: ./src\nenvironment: ../env.yml\n");
    f.write(u"parts/b.yml"_s, "type: command\ncode: ../parts/src\n");
    f.write(u"parts/score.yml"_s,
            "code_configuration:\n  code: .\n  scoring_script: run/score.py\n");
    f.write(u"parts/src/run.py"_s, "");
    f.write(u"p.yml"_s, "type: pipeline\njobs: {s: {component: parts/a.yml}}\n");
    const auto plan = planRename(f.root, f.at(u"parts"_s), f.at(u"steps"_s));
    QVERIFY(plan);
    QCOMPARE(plan->edits.size(), 2U);
    const auto change = rename(*plan, all(*plan));
    QVERIFY(change);
    QCOMPARE(f.read(u"steps/a.yml"_s), "type: command\ncode: ./src\nenvironment: ../env.yml\n");
    QCOMPARE(f.read(u"steps/b.yml"_s), "type: command\ncode: ../steps/src\n");
    QCOMPARE(f.read(u"p.yml"_s), "type: pipeline\njobs: {s: {component: steps/a.yml}}\n");
    QVERIFY(undo(*change));
    QCOMPARE(f.read(u"parts/b.yml"_s), "type: command\ncode: ../parts/src\n");
    QVERIFY(!f.has(u"steps"_s));
}

void TestReferences::aMovedFileStillNamesWhatItNamed()
{
    Folder f;
    const QByteArray before = "type: pipeline\n"
                              "inputs: {rows: {type: uri_file, path: ./data/rows.csv}} # rows\n"
                              "jobs:\n"
                              "  s:\n    component: file:./parts/a.yml\n    code: .\n"
                              "  t: {component: /abs/a.yml, environment: azureml:e:1}\n"
                              "  u: {type: command, code: src/, component: parts/gone.yml}\n";
    f.write(u"p.yml"_s, before);
    f.write(u"data/rows.csv"_s, "1\n");
    f.write(u"parts/a.yml"_s, "name: a\n");
    const QByteArray score = "$schema: x/managedOnlineDeployment.schema.json\nname: d\n"
                             "endpoint_name: e\ncode_configuration:\n  code: src\n"
                             "  scoring_script: score.py\n";
    f.write(u"score.yml"_s, score);
    f.write(u"src/score.py"_s, "");
    f.write(u"runs/late/x"_s, "");
    const auto change = moveInto(f.root, {f.at(u"p.yml"_s), f.at(u"score.yml"_s)}, f.at(u"runs"_s));
    QVERIFY(change);
    QCOMPARE(f.read(u"runs/p.yml"_s),
             "type: pipeline\n"
             "inputs: {rows: {type: uri_file, path: ../data/rows.csv}} # rows\n"
             "jobs:\n"
             "  s:\n    component: file:../parts/a.yml\n    code: ..\n"
             "  t: {component: /abs/a.yml, environment: azureml:e:1}\n"
             "  u: {type: command, code: ../src/, component: parts/gone.yml}\n");
    QCOMPARE(f.read(u"runs/score.yml"_s), QByteArray(score).replace("code: src", "code: ../src"));
    QVERIFY(undo(*change));
    QCOMPARE(f.read(u"p.yml"_s), before);
    // A folder with all it holds: what lies in it is named as before.
    f.write(u"runs/late/q.yml"_s, "jobs: {s: {component: ../../parts/a.yml, code: ./lib}}\n");
    f.write(u"runs/late/lib/x.py"_s, "");
    QVERIFY(moveInto(f.root, {f.at(u"runs/late"_s)}, f.root));
    QCOMPARE(f.read(u"late/q.yml"_s), "jobs: {s: {component: ../parts/a.yml, code: ./lib}}\n");
}

void TestReferences::somethingElseOfThatNameIsLeftAlone()
{
    Folder f;
    f.write(u"a.yml"_s, "name: a\n");
    f.write(u"sub/p.yml"_s, "type: command\ncomponent: a.yml\ndescription: ../a.yml\n"
                            "environment: azureml:a.yml:1\ncode: ${{x}}/../a.yml\n");
    f.write(u"q.yml"_s, "type: command\ncomponent: a.yml.old\ncommand: cat a.yml\n");
    f.write(u".hidden/p.yml"_s, "component: ../a.yml\n");
    const auto plan = planRename(f.root, f.at(u"a.yml"_s), f.at(u"b.yml"_s));
    QVERIFY(plan);
    QVERIFY(plan->edits.empty());
}

void TestReferences::garbageIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("syntax") << QByteArray("component: a.yml\n  - [}\n\tx");
    QTest::newRow("placeholder") << QByteArray("component: {{a.yml}}\n@x\n");
    QTest::newRow("bytes") << QByteArray("component: a.yml\xff\xfe\0\x01", 21);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("deep") << QByteArray("component: a.yml\nx: ") + QByteArray(5000, '[');
}

void TestReferences::garbageIsLeftAlone()
{
    QFETCH(QByteArray, bytes);
    Folder f;
    f.write(u"a.yml"_s, "name: a\n");
    f.write(u"p.yml"_s, bytes);
    const auto plan = planRename(f.root, f.at(u"a.yml"_s), f.at(u"b.yml"_s));
    QVERIFY(plan);
    QVERIFY(plan->edits.empty());
    QVERIFY(rename(*plan, {}));
    QCOMPARE(f.read(u"p.yml"_s), bytes);
    QVERIFY(f.has(u"b.yml"_s));
}

void TestReferences::aFileThatIsNotOursIsUnsure()
{
    Folder f;
    f.write(u"a.yml"_s, "name: a\n");
    f.write(u"compose.yml"_s, "services:\n  x:\n    file: a.yml\n");
    f.write(u"p.yml"_s, "type: pipeline\njobs: {s: {component: a.yml}}\n");
    const auto plan = planRename(f.root, f.at(u"a.yml"_s), f.at(u"b.yml"_s));
    QVERIFY(plan);
    QCOMPARE(plan->edits.size(), 2U);
    QVERIFY(plan->edits[0].unsure);
    QVERIFY(!plan->edits[1].unsure);
    // Only what was chosen is done.
    QVERIFY(rename(*plan, {1}));
    QCOMPARE(f.read(u"compose.yml"_s), "services:\n  x:\n    file: a.yml\n");
    QCOMPARE(f.read(u"p.yml"_s), "type: pipeline\njobs: {s: {component: b.yml}}\n");
}

void TestReferences::badNamesAreRefused()
{
    Folder f;
    f.write(u"a.yml"_s, "name: a\n");
    f.write(u"b.yml"_s, "name: b\n");
    const auto id = [&](const QString &from, const QString &to) {
        const auto plan = planRename(f.root, f.at(from), f.root + u'/' + to);
        return plan ? QByteArray("fine") : plan.error().id;
    };
    QCOMPARE(id(u"a.yml"_s, u"b.yml"_s), "files.exists");
    QCOMPARE(id(u"a.yml"_s, u".."_s), "files.name");
    QCOMPARE(id(u"a.yml"_s, u""_s), "files.name");
    QCOMPARE(id(u"a.yml"_s, u"a\nb"_s), "files.name");
    QCOMPARE(id(u"a.yml"_s, QString(300, u'x')), "files.name-long");
    QCOMPARE(id(u"c.yml"_s, u"d.yml"_s), "files.not-there");
}

void TestReferences::deletingTellsWhoRefers()
{
    Folder f;
    f.write(u"parts/a.yml"_s, "type: command\ncode: src\n");
    f.write(u"parts/src/x.py"_s, "");
    f.write(u"p.yml"_s, "type: pipeline\njobs: {s: {component: parts/a.yml}}\n");
    const auto some = referencesTo(f.root, {f.at(u"parts"_s)});
    QCOMPARE(some.size(), 1U);
    QCOMPARE(some.front().file, f.at(u"p.yml"_s));
    QCOMPARE(some.front().where.line, 2);
    QCOMPARE(referencesTo(f.root, {f.at(u"parts/src"_s)}).size(), 1U);
    QVERIFY(referencesTo(f.root, {f.at(u"p.yml"_s)}).empty());
}

void TestReferences::aStoppedSearchSaysSo()
{
    Folder f;
    f.write(u"a.yml"_s, "name: a\n");
    f.write(u"p.yml"_s, "component: a.yml\n");
    Search search;
    search.stop = true;
    const auto plan = planRename(f.root, f.at(u"a.yml"_s), f.at(u"b.yml"_s), &search);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
