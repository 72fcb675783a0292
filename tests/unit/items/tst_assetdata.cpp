#include "items/assetsmodel.h"
#include "items/lineage.h"
#include "items/versionsmodel.h"
#include "store/assets.h"
#include "store/jobs.h"
#include "store/schema_sql.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::items;
using namespace tenon::store;
using namespace Qt::StringLiterals;
using Role = LineageNode::Role;

class TestAssetData final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void versionsComeNewestFirstWithTheirJob();
    void aVersionSaysWhereItsFilesAre();
    void aComponentFileSaysItsPorts();
    void dataThatIsGoneIsSaid();
    void lineageGoesBothWays();
    void latestCountsByContent();
    void jobsOfAComponentAndOfAnEnvironment();
    void filesUseTheVersionTheyName();
    void aFileOfTheWorkspaceIsUsedByItsPath();
    void theModelKeepsRowsThatStay();
    void versionsSortAsNumbers();
    void aListHasEachNameOnce();

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    Place m_place;

    JobId job(const QString &name, std::vector<InputRow> inputs = {},
              std::vector<OutputRow> outputs = {}, const QString &component = {},
              const QByteArray &spec = "{}")
    {
        NewJob job;
        job.row.name = name;
        job.row.kind = u"command"_s;
        job.row.displayName = name.toUpper();
        job.row.component = component;
        job.row.state = completedState;
        job.row.spec = spec;
        job.inputs = std::move(inputs);
        job.outputs = std::move(outputs);
        const auto id = insertJob(*m_database, job);
        if (!id)
            qFatal("%s", id.error().id.constData());
        return *id;
    }
    AssetId asset(const QString &kind, const QString &name, const QString &version, qint64 created,
                  std::optional<JobId> from = {}, const QString &path = u"/nowhere"_s,
                  const QByteArray &content = "x")
    {
        AssetRow row;
        row.kind = kind;
        row.name = name;
        row.version = version;
        row.created = created;
        row.path = path;
        row.type = kind == u"model" ? u"custom_model"_s : u"uri_file"_s;
        row.digest = Sha256::of(content);
        row.job = from;
        row.output = from ? u"made"_s : QString();
        const auto id = insertAsset(*m_database, row);
        if (!id)
            qFatal("%s", id.error().id.constData());
        return *id;
    }
    static InputRow input(const QString &name, const QString &type, const QString &origin,
                          const QByteArray &content = {}, const QString &path = u"/p"_s)
    {
        InputRow row;
        row.name = name;
        row.type = type;
        row.origin = origin;
        row.path = path;
        if (!content.isEmpty())
            row.digest = Sha256::of(content);
        return row;
    }
    static QStringList titles(const Lineage &lineage, Role role)
    {
        QStringList list;
        for (const LineageNode &node : lineage.nodes)
            if (node.role == role)
                list << node.title;
        list.sort();
        return list;
    }
    Lineage lineage(const QString &kind, const QString &name, const QString &version,
                    const QString &label = {})
    {
        const auto read = loadLineage(*m_database, m_place, {kind, name, version, label, 200});
        if (!read)
            qFatal("%s %s", read.error().id.constData(), qPrintable(read.error().detail));
        return *read;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
};

void TestAssetData::init()
{
    m_database = std::move(*Database::inMemory());
    QVERIFY(m_database->script(schemaSql));
    m_folder = std::make_unique<QTemporaryDir>();
    m_place.workspace = m_folder->path();
    m_place.data = m_folder->filePath(u".tenon"_s);
}

void TestAssetData::versionsComeNewestFirstWithTheirJob()
{
    const JobId maker = job(u"fit"_s);
    asset(u"model"_s, u"m"_s, u"1"_s, 10, maker);
    asset(u"model"_s, u"m"_s, u"2"_s, 20);
    asset(u"data"_s, u"m"_s, u"7"_s, 30);
    QVERIFY(archiveAsset(*m_database, u"model"_s, u"m"_s, u"2"_s, true));
    QVERIFY(putAlias(*m_database, {u"model"_s, u"m"_s, u"best"_s, u"1"_s}));
    QVERIFY(
        m_database->run("UPDATE assets SET spec='{\"stage\":\"Production\"}' WHERE version='1'"));
    QVERIFY(m_database->run("UPDATE assets SET spec='{\"stage\":\"None\"}' WHERE version='2'"));
    const auto bundle = loadAsset(*m_database, u"model"_s, u"m"_s);
    QVERIFY(bundle);
    QCOMPARE(bundle->versions.size(), 2U);
    QCOMPARE(bundle->versions[0].version, u"2"_s);
    QCOMPARE(bundle->latest()->version, u"1"_s);
    const AssetVersion &first = *bundle->find(u"1"_s);
    QCOMPARE(first.job, u"fit"_s);
    QCOMPARE(first.jobTitle, u"FIT"_s);
    QCOMPARE(first.stage, u"Production"_s);
    QCOMPARE(first.aliases, QStringList({u"best"_s}));
    QVERIFY(bundle->find(u"2"_s)->stage.isEmpty());
    QVERIFY(bundle->description.isEmpty());
    QVERIFY(m_database->run("INSERT INTO assets(kind,name,version,created,description,tags) "
                            "VALUES('model-name','m','',1,'all of them','{\"a\":\"b\"}')"));
    const auto named = loadAsset(*m_database, u"model"_s, u"m"_s);
    QCOMPARE(named->description, u"all of them"_s);
    QCOMPARE(tagText(named->tags), u"a=b"_s);
    QCOMPARE(named->versions.size(), 2U);
    QVERIFY(loadAsset(*m_database, u"model"_s, u"none"_s)->versions.empty());
    // A definition that is no JSON does not hide the versions.
    QVERIFY(m_database->run("UPDATE assets SET spec='{' WHERE version='2'"));
    QCOMPARE(loadAsset(*m_database, u"model"_s, u"m"_s)->versions.size(), 2U);
}

void TestAssetData::aVersionSaysWhereItsFilesAre()
{
    asset(u"data"_s, u"d"_s, u"1"_s, 1, {}, u"assets/data/d/1/a.csv"_s);
    asset(u"data"_s, u"d"_s, u"2"_s, 2, {}, u"https://x/y.csv"_s);
    auto detail = loadAssetVersion(*m_database, m_place, u"data"_s, u"d"_s, u"1"_s);
    QVERIFY(detail);
    QCOMPARE(detail->path, m_place.data + u"/assets/data/d/1/a.csv"_s);
    QVERIFY(detail->reference.isEmpty());
    detail = loadAssetVersion(*m_database, m_place, u"data"_s, u"d"_s, u"2"_s);
    QCOMPARE(detail->reference, u"https://x/y.csv"_s);
    QVERIFY(detail->path.isEmpty());
    QCOMPARE(loadAssetVersion(*m_database, m_place, u"data"_s, u"d"_s, u"3"_s).error().id,
             "store.no-asset");
}

void TestAssetData::aComponentFileSaysItsPorts()
{
    const QString file = write(
        u"train.yml"_s,
        "$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json\n"
        "type: command\nname: train\n"
        "inputs:\n"
        "  rate: {type: number, default: 0.5, min: 0, max: 1}\n"
        "  least: {type: integer, min: 2}\n"
        "  kind: {type: string, enum: [a, b], optional: true}\n"
        "outputs:\n  model: {type: mlflow_model}\n"
        "code: ./src\nenvironment: azureml:e:1\ncommand: >-\n  python\n  train.py\n");
    AssetFiles files = readAssetFile(file);
    const std::vector<AssetPort> ports{
        {false, u"rate"_s, u"number"_s, false, u"0.5"_s, u"0 … 1"_s, {}},
        {false, u"least"_s, u"integer"_s, false, {}, u"≥ 2"_s, {}},
        {false, u"kind"_s, u"string"_s, true, {}, u"a, b"_s, {}},
        {true, u"model"_s, u"mlflow_model"_s, false, {}, {}, {}}};
    QCOMPARE(files.ports, ports);
    QCOMPARE(files.command, u"python train.py"_s);
    QVERIFY(files.gone); // its code is not there
    write(u"src/train.py"_s, "1\n");
    files = readAssetFile(file);
    QVERIFY(!files.gone);
    QCOMPARE(files.root, m_folder->filePath(u"src"_s));
    write(u"train.yml"_s, "a: [\n");
    QVERIFY(!readAssetFile(file).problems.isEmpty());
    QVERIFY(readAssetFile(m_folder->filePath(u"none.yml"_s)).gone);
}

void TestAssetData::dataThatIsGoneIsSaid()
{
    QVERIFY(lookAtData(m_folder->filePath(u"none"_s), {}).gone);
    QVERIFY(!lookAtData(m_folder->path(), {}).gone);
    const AssetFiles elsewhere = lookAtData({}, u"azureml://datastores/d/paths/p"_s);
    QVERIFY(!elsewhere.gone && elsewhere.root.isEmpty());
}

void TestAssetData::lineageGoesBothWays()
{
    OutputRow clean;
    clean.name = u"clean"_s;
    clean.type = u"uri_file"_s;
    job(u"prep"_s, {input(u"raw"_s, u"uri_file"_s, u"azureml:rows:3"_s)}, {clean});
    const JobId fit
        = job(u"fit"_s, {input(u"rows"_s, u"uri_file"_s, u"prep/clean"_s),
                         input(u"extra"_s, u"uri_file"_s, {}, {}, u"/data/extra.csv"_s)});
    asset(u"model"_s, u"m"_s, u"1"_s, 10, fit);
    const JobId tune = job(u"tune"_s, {input(u"start"_s, u"custom_model"_s, u"azureml:m:1"_s)});
    job(u"other"_s, {input(u"start"_s, u"custom_model"_s, u"azureml:m:2"_s),
                     input(u"more"_s, u"custom_model"_s, u"azureml:mm:1"_s)});
    asset(u"model"_s, u"tuned"_s, u"1"_s, 20, tune);
    const Lineage all = lineage(u"model"_s, u"m"_s, u"1"_s);
    QCOMPARE(titles(all, Role::Before),
             QStringList({u"FIT"_s, u"PREP"_s, u"extra.csv"_s, u"rows"_s}));
    QCOMPARE(titles(all, Role::Job), QStringList({u"TUNE"_s}));
    QCOMPARE(titles(all, Role::Product), QStringList({u"tuned"_s}));
    const auto edge = [&all](const QString &from, const QString &to) {
        return std::ranges::any_of(all.edges, [&](const LineageEdge &e) {
            return all.nodes[size_t(e.from)].title == from && all.nodes[size_t(e.to)].title == to;
        });
    };
    QVERIFY(edge(u"rows"_s, u"PREP"_s) && edge(u"PREP"_s, u"FIT"_s) && edge(u"FIT"_s, u"m"_s)
            && edge(u"m"_s, u"TUNE"_s) && edge(u"TUNE"_s, u"tuned"_s));
    QVERIFY(!edge(u"m"_s, u"OTHER"_s));
    // Data of the same name is something else, and a job in the trash counts no more.
    asset(u"data"_s, u"m"_s, u"1"_s, 30);
    QVERIFY(titles(lineage(u"data"_s, u"m"_s, u"1"_s), Role::Job).isEmpty());
    QVERIFY(m_database->run("UPDATE jobs SET deleted=5 WHERE name='tune'"));
    QVERIFY(titles(lineage(u"model"_s, u"m"_s, u"1"_s), Role::Job).isEmpty());
    QCOMPARE(loadLineage(*m_database, m_place, {u"model"_s, u"m"_s, u"9"_s, {}, 1}).error().id,
             "store.no-asset");
}

void TestAssetData::latestCountsByContent()
{
    asset(u"data"_s, u"d"_s, u"1"_s, 1, {}, u"/d/1"_s, "one");
    asset(u"data"_s, u"d"_s, u"2"_s, 2, {}, u"/d/2"_s, "two");
    job(u"early"_s, {input(u"i"_s, u"uri_file"_s, u"azureml:d@latest"_s, "one")});
    job(u"late"_s, {input(u"i"_s, u"uri_file"_s, u"azureml:d"_s, {}, u"/d/2"_s)});
    QCOMPARE(titles(lineage(u"data"_s, u"d"_s, u"1"_s), Role::Job), QStringList({u"EARLY"_s}));
    QCOMPARE(titles(lineage(u"data"_s, u"d"_s, u"2"_s), Role::Job), QStringList({u"LATE"_s}));
}

void TestAssetData::jobsOfAComponentAndOfAnEnvironment()
{
    asset(u"component"_s, u"c"_s, u"1"_s, 1);
    asset(u"environment"_s, u"e"_s, u"4"_s, 1);
    job(u"a"_s, {}, {}, u"c:1"_s, R"({"environment":"e:4"})");
    job(u"b"_s, {}, {}, u"c:2"_s, R"({"environment":"e:5"})");
    job(u"x"_s, {}, {}, u"parts/c.yml"_s, "{}");
    job(u"y"_s, {}, {}, u"cc:1"_s, "{}");
    QCOMPARE(titles(lineage(u"component"_s, u"c"_s, u"1"_s), Role::Job), QStringList({u"A"_s}));
    QCOMPARE(titles(lineage(u"environment"_s, u"e"_s, u"4"_s), Role::Job), QStringList({u"A"_s}));
    // The file of the workspace, whatever its version was.
    QCOMPARE(titles(lineage(u"component"_s, u"c"_s, {}, u"parts/c.yml"_s), Role::Job),
             QStringList({u"A"_s, u"B"_s, u"X"_s}));
    // No more than was asked for, the newest.
    for (int i = 0; i < 5; ++i)
        job(u"n%1"_s.arg(i), {}, {}, u"c:1"_s);
    const auto few = loadLineage(*m_database, m_place, {u"component"_s, u"c"_s, u"1"_s, {}, 3});
    QVERIFY(few && few->cut);
    QCOMPARE(titles(*few, Role::Job), QStringList({u"N2"_s, u"N3"_s, u"N4"_s}));
}

void TestAssetData::filesUseTheVersionTheyName()
{
    const auto use = [](const QString &version, const QString &label) {
        files::AssetUse made;
        made.title = version + label;
        made.version = version;
        made.label = label;
        return made;
    };
    const std::vector<files::AssetUse> uses{use(u"1"_s, {}), use(u"2"_s, {}), use({}, u"latest"_s),
                                            use({}, u"best"_s)};
    Lineage lineage;
    lineage.nodes.emplace_back();
    addFileUses(lineage, uses, u"2"_s, true, {});
    QCOMPARE(titles(lineage, Role::File), QStringList({u"2"_s, u"latest"_s}));
    lineage.nodes.resize(1);
    addFileUses(lineage, uses, u"1"_s, false, {u"best"_s});
    QCOMPARE(titles(lineage, Role::File), QStringList({u"1"_s, u"best"_s}));
}

void TestAssetData::aFileOfTheWorkspaceIsUsedByItsPath()
{
    const QString file = write(u"parts/c.yml"_s, "type: command\nname: c\ncommand: ls\n");
    write(u"p.yml"_s,
          "type: pipeline\ndisplay_name: All\njobs:\n  a: {component: ./parts/c.yml}\n");
    Lineage lineage;
    lineage.nodes.emplace_back();
    addPathUses(lineage, m_folder->path(), file);
    QCOMPARE(titles(lineage, Role::File), QStringList({u"All"_s}));
    QCOMPARE(lineage.nodes.back().line, 4);
    QCOMPARE(lineage.nodes.back().assetKind, u"pipeline"_s);
}

void TestAssetData::theModelKeepsRowsThatStay()
{
    VersionsModel model;
    const QAbstractItemModelTester tester(&model);
    const auto version = [](qint64 id, const QString &name, bool archived = false) {
        AssetVersion row;
        row.id = id;
        row.version = name;
        row.archived = archived;
        return row;
    };
    model.setVersions({version(3, u"3"_s), version(2, u"2"_s), version(1, u"1"_s)});
    const QPersistentModelIndex second(model.index(1, 0));
    model.setVersions(
        {version(5, u"5"_s), version(4, u"4"_s), version(2, u"2"_s, true), version(1, u"1"_s)});
    QCOMPARE(second.row(), 2);
    QCOMPARE(second.data(VersionsModel::VersionRole).toString(), u"2"_s);
    QVERIFY(second.data(VersionsModel::ArchivedRole).toBool());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, VersionsModel::State).data().toString(), u"Latest"_s);
    QVERIFY(model.index(3, VersionsModel::State).data().toString().isEmpty());
    model.setVersions({version(1, u"1"_s)});
    QVERIFY(!second.isValid());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, VersionsModel::State).data().toString(), u"Latest"_s);
    model.setVersions({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAssetData::versionsSortAsNumbers()
{
    QStringList versions{u"10"_s, u"9"_s, u"1.10"_s, u"1.9"_s, u"01"_s, u"a2"_s, u"a10"_s};
    std::ranges::sort(versions, {}, versionSortKey);
    QCOMPARE(versions,
             QStringList({u"01"_s, u"1.9"_s, u"1.10"_s, u"9"_s, u"10"_s, u"a2"_s, u"a10"_s}));
}

void TestAssetData::aListHasEachNameOnce()
{
    const JobId maker = job(u"fit"_s);
    asset(u"model"_s, u"b"_s, u"1"_s, 10, maker);
    asset(u"model"_s, u"b"_s, u"2"_s, 30);
    asset(u"model"_s, u"a"_s, u"9"_s, 20, maker);
    asset(u"data"_s, u"d"_s, u"1"_s, 5);
    asset(u"model"_s, u"old"_s, u"1"_s, 1);
    QVERIFY(archiveAsset(*m_database, u"model"_s, u"old"_s, {}, true));
    QVERIFY(m_database->run("UPDATE assets SET tags='{\"Team\":\"North\"}' WHERE name='a'"));
    const auto listed = [this](const AssetListQuery &query) {
        QStringList list;
        auto rows = assetNames(*m_database, query);
        if (!readAssetRows(*m_database, *rows))
            qFatal("not read");
        for (const AssetListRow &row : *rows)
            list << row.name + u':' + row.version + u'/' + QString::number(row.versions)
                        + (row.archived ? u"!"_s : QString());
        return list;
    };
    using Sort = AssetListQuery::Sort;
    AssetListQuery query;
    query.kind = u"model"_s;
    QCOMPARE(listed(query), QStringList({u"a:9/1"_s, u"b:2/2"_s}));
    query.sort = Sort::Created;
    query.descending = true;
    query.archived = true;
    QCOMPARE(listed(query), QStringList({u"b:2/2"_s, u"a:9/1"_s, u"old:1/1!"_s}));
    query.sort = Sort::Versions;
    QCOMPARE(listed(query).first(), u"b:2/2"_s);
    query.descending = false;
    query.sort = Sort::Tags; // what has none stands last
    QCOMPARE(listed(query).first(), u"a:9/1"_s);
    query.descending = true;
    query.sort = Sort::Job;
    QCOMPARE(listed(query).first(), u"a:9/1"_s);
    query.text = u" nORTH "_s;
    QCOMPARE(listed(query), QStringList({u"a:9/1"_s}));
    query.text = u"%"_s;
    QVERIFY(listed(query).isEmpty());
    // What is gone between the two questions is left out.
    auto names = assetNames(*m_database, {.kind = u"model"_s});
    QVERIFY(m_database->run("DELETE FROM assets WHERE name='a'"));
    QVERIFY(readAssetRows(*m_database, *names));
    QVERIFY(!(*names)[0].read && (*names)[1].read);
}

QTEST_GUILESS_MAIN(TestAssetData)
#include "tst_assetdata.moc"
