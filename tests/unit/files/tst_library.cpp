#include "files/library.h"
#include "files/librarylabels.h"
#include "files/names.h"
#include "files/pipelinetemplates.h"
#include "files/references.h"
#include "files/writtenfiles.h"
#include "folder.h"
#include "yaml/load.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace tenon;
using namespace tenon::files;
using namespace Qt::StringLiterals;

namespace {

const QByteArray load
    = "type: command\nname: load\nversion: \"2\"\ndisplay_name: Load\ndescription: >-\n  Reads\n"
      "  it.\ntags:\n  category: Data\n  library: tenon\n  kind: table\ninputs:\n  rows:\n"
      "    type: integer\n    default: 3\n  from:\n    type: uri_file\n    description: Where.\n"
      "outputs:\n  table:\n    type: mltable\ncode: ./src\nadditional_includes:\n"
      "  - ../../shared/tables.py\nenvironment: file:../../environments/env.yml\ncommand: python "
      "load.py\n";

} // namespace

class TestLibrary final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void componentsAreListed();
    void aComponentBringsWhatItNeeds();
    void aComponentIsCopiedOnce();
    void aChangedCopyStays();
    void undoTakesBackOnlyWhatWasMade();
    void whatOthersNeedIsKnown();
    void aFailureLeavesNothing();
    void aTemplateFitsWhereItIsPut();
    void ourOwnLibraryIsWhole();
    void everyLabelIsTranslated_data();
    void everyLabelIsTranslated();

private:
    static void makeLibrary(const Folder &folder);
    QTemporaryDir m_home;
};

void TestLibrary::initTestCase()
{
    // The trash of this test, on the file system of its folders.
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    qputenv("HOME", m_home.path().toUtf8());
}

void TestLibrary::makeLibrary(const Folder &folder)
{
    folder.write(u"lib/data/load/component.yml"_s, load);
    folder.write(u"lib/data/load/src/load.py"_s, "import tables\n");
    folder.write(u"lib/data/load/src/__pycache__/load.pyc"_s, "x");
    folder.write(u"lib/data/sort/component.yml"_s,
                 "type: command\nname: sort\ndisplay_name: Arrange\ntags: {category: Data}\ncode: "
                 "../load/src\n"
                 "additional_includes: [../../shared/tables.py]\nenvironment: "
                 "file:../../environments/env.yml\n"
                 "command: python load.py\n");
    folder.write(u"lib/learn/fit/component.yml"_s,
                 "type: command\nname: fit\ntags: {category: Learn}\ncommand: echo\nenvironment: "
                 "{image: x}\n");
    folder.write(u"lib/shared/tables.py"_s, "one = 1\n");
    folder.write(u"lib/environments/env.yml"_s, "name: env\nimage: x\nconda_file: conda.yml\n");
    folder.write(u"lib/environments/conda.yml"_s, "name: c\n");
    folder.write(u"lib/broken/component.yml"_s, "type: [\n");
}

void TestLibrary::componentsAreListed()
{
    const Folder folder;
    makeLibrary(folder);
    const auto found = libraryComponents(folder.at(u"lib"_s));
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found[0].title, u"Arrange"_s);
    const LibraryComponent &item = found[1];
    QCOMPARE(item.id, u"data/load"_s);
    QCOMPARE(item.name, u"load"_s);
    QCOMPARE(item.version, u"2"_s);
    QCOMPARE(item.description, u"Reads it."_s);
    QCOMPARE(item.category, u"Data"_s);
    QCOMPARE(item.tags, QStringList{u"table"_s});
    QCOMPARE(item.inputs.size(), size_t(2));
    QVERIFY(item.inputs[0].optional);
    QCOMPARE(item.inputs[1], (LibraryPort{u"from"_s, u"uri_file"_s, u"Where."_s, false}));
    QCOMPARE(item.outputs.at(0).type, u"mltable"_s);
    QCOMPARE(found[2].category, u"Learn"_s);
}

void TestLibrary::aComponentBringsWhatItNeeds()
{
    const Folder folder;
    makeLibrary(folder);
    const QString workspace = folder.at(u"ws"_s);
    const auto change = addLibraryComponent(folder.at(u"lib"_s), u"load"_s, workspace);
    QVERIFY(change);
    for (const char *path : {"data/load/component.yml", "data/load/src/load.py", "shared/tables.py",
                             "environments/env.yml", "environments/conda.yml"})
        QVERIFY2(folder.has(u"ws/components/"_s + QLatin1StringView(path)), path);
    QVERIFY(!folder.has(u"ws/components/data/load/src/__pycache__"_s));
    QCOMPARE(change->made.size(), 5);
    // Every reference of the copy leads to something.
    const QString copy = workspace + u"/components/data/load/component.yml"_s;
    for (const Reference &reference : referencesIn(load, copy))
        QVERIFY2(QFileInfo::exists(reference.path), qPrintable(reference.path));
    QCOMPARE(folder.read(u"ws/components/data/load/component.yml"_s), load);

    const auto none = addLibraryComponent(folder.at(u"lib"_s), u"lod"_s, workspace);
    QVERIFY(!none);
    QCOMPARE(none.error().id, "library.no-component");
    QCOMPARE(none.error().arguments.value(u"nearest"_s).toString(), u"load"_s);
}

void TestLibrary::aComponentIsCopiedOnce()
{
    const Folder folder;
    makeLibrary(folder);
    QVERIFY(addLibraryComponent(folder.at(u"lib"_s), u"data/load"_s, folder.at(u"ws"_s)));
    const auto plan = planLibraryComponent(folder.at(u"lib"_s), u"data/load"_s, folder.at(u"ws"_s));
    QVERIFY(plan && plan->isThere() && plan->different().isEmpty());
    const auto again = addLibraryComponent(folder.at(u"lib"_s), u"data/load"_s, folder.at(u"ws"_s));
    QVERIFY(again && again->isEmpty());
    // Another one that shares code brings only its own file.
    const auto other = addLibraryComponent(folder.at(u"lib"_s), u"sort"_s, folder.at(u"ws"_s));
    QVERIFY(other);
    QCOMPARE(other->made, QStringList{folder.at(u"ws/components/data/sort/component.yml"_s)});
}

void TestLibrary::aChangedCopyStays()
{
    const Folder folder;
    makeLibrary(folder);
    folder.write(u"ws/components/shared/tables.py"_s, "mine = 1\n");
    const auto refused = addLibraryComponent(folder.at(u"lib"_s), u"load"_s, folder.at(u"ws"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, "library.different");
    QCOMPARE(refused.error().arguments.value(u"paths"_s).toStringList(),
             QStringList{folder.at(u"ws/components/shared/tables.py"_s)});
    QVERIFY(!folder.has(u"ws/components/data"_s));
    const auto kept
        = addLibraryComponent(folder.at(u"lib"_s), u"load"_s, folder.at(u"ws"_s), Differing::Keep);
    QVERIFY(kept);
    QCOMPARE(kept->made.size(), 4);
    QCOMPARE(folder.read(u"ws/components/shared/tables.py"_s), "mine = 1\n");
}

void TestLibrary::undoTakesBackOnlyWhatWasMade()
{
    const Folder folder;
    makeLibrary(folder);
    folder.write(u"ws/components/shared/tables.py"_s, "one = 1\n");
    const auto change = addLibraryComponent(folder.at(u"lib"_s), u"load"_s, folder.at(u"ws"_s));
    QVERIFY(change);
    folder.write(u"ws/components/data/mine.txt"_s, "mine\n");
    QVERIFY(undo(*change));
    QVERIFY(folder.has(u"ws/components/shared/tables.py"_s));
    QVERIFY(folder.has(u"ws/components/data/mine.txt"_s));
    QVERIFY(!folder.has(u"ws/components/data/load"_s));
    QVERIFY(!folder.has(u"ws/components/environments"_s));
}

void TestLibrary::whatOthersNeedIsKnown()
{
    const Folder folder;
    makeLibrary(folder);
    const QString workspace = folder.at(u"ws"_s), pipeline = folder.at(u"ws/p.yml"_s);
    folder.write(u"ws/p.yml"_s, "jobs:\n  a:\n    component: components/data/load/component.yml\n");
    const auto change = addLibraryComponent(folder.at(u"lib"_s), u"load"_s, workspace);
    QVERIFY(change);
    const auto written = WrittenFiles::of(*change);
    QVERIFY(written);
    // They name one another, and the one they were made for names them.
    QVERIFY(written->checkUnused(workspace, pipeline));
    QCOMPARE(written->checkUnused(workspace, folder.at(u"ws/q.yml"_s)).error().id,
             QByteArray("files.in-use"));
    const auto user = [&](const QByteArray &bytes) {
        folder.write(u"ws/other/user.yml"_s, bytes);
        const auto unused = written->checkUnused(workspace, pipeline);
        return unused ? QString() : unused.error().arguments.value(u"file"_s).toString();
    };
    QCOMPARE(user("component: ../components/data/load/component.yml\n"),
             folder.at(u"ws/other/user.yml"_s));
    QCOMPARE(user("code: ../components/data/load/src\n"), folder.at(u"ws/other/user.yml"_s));
    QCOMPARE(user("code: ../elsewhere\n"), QString());
    QVERIFY(addLibraryComponent(folder.at(u"lib"_s), u"sort"_s, workspace));
    QCOMPARE(written->checkUnused(workspace, pipeline).error().arguments.value(u"file"_s),
             folder.at(u"ws/components/data/sort/component.yml"_s));
}

void TestLibrary::aFailureLeavesNothing()
{
    const Folder folder;
    folder.write(u"b.txt"_s, "there\n");
    const auto failed
        = writeNewFiles({{folder.at(u"x/y/a.txt"_s), "a"}, {folder.at(u"b.txt"_s), "b"}});
    QVERIFY(!failed);
    QCOMPARE(failed.error().id, "files.exists");
    QVERIFY(!folder.has(u"x"_s));
    QCOMPARE(folder.read(u"b.txt"_s), "there\n");
}

void TestLibrary::aTemplateFitsWhereItIsPut()
{
    const Folder folder;
    makeLibrary(folder);
    folder.write(u"templates/small/pipeline.yml"_s,
                 "# Keep me.\ntype: pipeline\ndisplay_name: Small\ninputs:\n  data: {type: "
                 "uri_file, path: ./data/a.csv}\n"
                 "jobs:\n  one:\n    type: command\n    component: "
                 "../../lib/data/load/component.yml # this one\n"
                 "    inputs: {from: \"${{parent.inputs.data}}\"}\n");
    folder.write(u"templates/small/data/a.csv"_s, "x\n1\n");
    folder.write(u"ws/trials/data/a.csv"_s, "other\n");
    folder.write(u"ws/trials/small.yml"_s, "mine\n");
    const auto items = pipelineTemplates(folder.at(u"templates"_s));
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items[0].title, u"Small"_s);
    QCOMPARE(items[0].steps, 1);
    const auto change
        = createFromTemplate(folder.at(u"templates"_s), u"small"_s, folder.at(u"lib"_s),
                             {folder.at(u"ws"_s), folder.at(u"ws/trials"_s), {}});
    QVERIFY(change);
    QCOMPARE(change->made.first(), folder.at(u"ws/trials/small-2.yml"_s));
    QCOMPARE(folder.read(u"ws/trials/small-2.yml"_s),
             "# Keep me.\ntype: pipeline\ndisplay_name: Small\ninputs:\n  data: {type: uri_file, "
             "path: ./data/a-2.csv}\n"
             "jobs:\n  one:\n    type: command\n    component: "
             "../components/data/load/component.yml # this one\n"
             "    inputs: {from: \"${{parent.inputs.data}}\"}\n");
    QCOMPARE(folder.read(u"ws/trials/data/a-2.csv"_s), "x\n1\n");
    QCOMPARE(folder.read(u"ws/trials/small.yml"_s), "mine\n");
    QVERIFY(folder.has(u"ws/components/data/load/src/load.py"_s));
    QVERIFY(!createFromTemplate(folder.at(u"templates"_s), u"../lib"_s, folder.at(u"lib"_s),
                                {folder.at(u"ws"_s), folder.at(u"ws"_s), {}}));
}

void TestLibrary::ourOwnLibraryIsWhole()
{
    const QString root = QStringLiteral(TENON_SOURCE_DIR) + u"/resources"_s;
    const auto components = libraryComponents(root + u"/components"_s);
    QVERIFY(components.size() >= 37);
    for (const LibraryComponent &component : components) {
        const Folder folder;
        QVERIFY(!component.category.isEmpty() && !component.title.isEmpty());
        QVERIFY(addLibraryComponent(root + u"/components"_s, component.id, folder.root));
        const QString copy = folder.at(u"components/"_s + component.id + u"/component.yml"_s);
        QVERIFY(yaml::loadComponent(copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const Reference &reference : referencesIn(file.readAll(), copy))
            QVERIFY2(QFileInfo::exists(reference.path), qPrintable(reference.path));
    }
    QCOMPARE(pipelineTemplates(root + u"/templates"_s).size(), size_t(6));
}

void TestLibrary::everyLabelIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"fr", "id", "pl", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestLibrary::everyLabelIsTranslated()
{
    QFETCH(QString, language);
    const QString root = QStringLiteral(TENON_SOURCE_DIR) + u"/resources"_s;
    const QString library = root + u"/components"_s;
    const auto labels = LibraryLabels::read(library, language);
    const auto english = LibraryLabels::read(library, u"en"_s);
    QFile file(library + u"/labels/"_s + language + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    QStringList missing;
    const auto need = [&](const char *part, const QString &text) {
        const QString said = table.value(QLatin1StringView(part)).toObject().value(text).toString();
        if (said.isEmpty())
            missing.append(text);
    };
    QSet<QString> used;
    const auto ports = [&](const std::vector<LibraryPort> &all) {
        for (const LibraryPort &port : all) {
            need("names", port.name);
            need("texts", port.description);
            used << port.name << port.description;
            // The English table says how each name is spoken, too.
            QVERIFY2(!english.port(port.name).contains(u'_'), qPrintable(port.name));
        }
    };
    for (const LibraryComponent &component : libraryComponents(library)) {
        need("categories", component.category);
        need("titles", component.title);
        need("texts", component.description);
        used << component.category << component.title << component.description;
        ports(component.inputs);
        ports(component.outputs);
    }
    for (const PipelineTemplate &item : pipelineTemplates(root + u"/templates"_s)) {
        need("titles", item.title);
        need("texts", item.description);
        used << item.title << item.description;
    }
    QCOMPARE(missing, QStringList());
    for (const QString &part : table.keys())
        for (const QString &text : table.value(part).toObject().keys())
            QVERIFY2(used.contains(text), qPrintable(u"nothing says: "_s + text));
    // A text of somebody's own stays as it is.
    QCOMPARE(labels.text(u"Mine."_s), u"Mine."_s);
    QCOMPARE(labels.port(u"my_own"_s), u"My own"_s);
    QVERIFY(labels.title(u"Split"_s) != u"Split"_s);
    QCOMPARE(LibraryLabels::read(library, language + u"-XX"_s), labels);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
