#include "assets/assetref.h"

#include <QTest>

using namespace tenon::assets;
using namespace Qt::StringLiterals;
using Form = AssetRef::Form;

class TestAssetRef final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("form");
        const auto row = [](const char *text, Form form) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(form);
        };
        row("", Form::None);
        row("azureml:env:3", Form::Versioned);
        row("azureml:env@latest", Form::Labelled);
        row("azureml:cpu-cluster", Form::Named);
        row("azureml:", Form::Malformed);
        row("azureml:a:", Form::Malformed);
        row("azureml:a:1:2", Form::Malformed);
        row("azureml:/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/"
            "workspaces/w/"
            "environments/e/versions/4",
            Form::ArmId);
        row("azureml:/nonsense", Form::Malformed);
        row("azureml://registries/azureml/components/c/versions/0.0.1", Form::Registry);
        row("azureml://registries/azureml/models/m/labels/latest", Form::Registry);
        row("azureml://registries//models/m", Form::Malformed);
        row("azureml://datastores/blob/paths/a/b.csv", Form::Datastore);
        row("azureml://subscriptions/s/resourcegroups/g/workspaces/w/datastores/d/paths/p",
            Form::Datastore);
        row("azureml://jobs/j/outputs/artifacts/paths/model", Form::JobOutput);
        row("azureml://jobs/j/outputs/o", Form::JobOutput);
        row("azureml://jobs/j", Form::Malformed);
        row("runs:/abc/model", Form::RunArtifact);
        row("runs:/", Form::Malformed);
        row("azureml://models/m/versions/1", Form::WorkspaceId);
        row("azureml://locations/eastus/workspaces/id/data/d/versions/1", Form::WorkspaceId);
        row("./train.yml", Form::LocalPath);
        row("file:./train.yml", Form::LocalPath);
        row("../src", Form::LocalPath);
        row("C:\\data", Form::LocalPath);
        row("https://example.org/a.csv", Form::Web);
        row("wasbs://c@a.blob.core.windows.net/x", Form::Storage);
        row("abfss://f@a.dfs.core.windows.net/x", Form::Storage);
        row("adl://x.azuredatalakestore.net/y", Form::Storage);
        row("git+https://github.com/a/b", Form::Git);
    }
    void formsAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(int, form);
        const AssetRef ref = AssetRef::parse(text);
        QCOMPARE(int(ref.form), form);
        QCOMPARE(ref.text, text);
    }
    void partsAreTakenOut()
    {
        AssetRef ref = AssetRef::parse(u"azureml:iris:01"_s);
        QCOMPARE(ref.name, u"iris"_s);
        QCOMPARE(ref.version, u"01"_s);
        ref = AssetRef::parse(u"azureml://registries/R/components/c/labels/latest"_s);
        QCOMPARE(ref.registry, u"R"_s);
        QCOMPARE(ref.type, u"components"_s);
        QCOMPARE(ref.name, u"c"_s);
        QCOMPARE(ref.label, u"latest"_s);
        ref = AssetRef::parse(
            u"azureml://subscriptions/S/resourceGroups/G/workspaces/W/datastores/D/paths/a/b c"_s);
        QCOMPARE(ref.subscription, u"S"_s);
        QCOMPARE(ref.resourceGroup, u"G"_s);
        QCOMPARE(ref.workspace, u"W"_s);
        QCOMPARE(ref.datastore, u"D"_s);
        QCOMPARE(ref.path, u"a/b c"_s);
        ref = AssetRef::parse(u"azureml://jobs/J/outputs/O/paths/p/q"_s);
        QCOMPARE(ref.job, u"J"_s);
        QCOMPARE(ref.output, u"O"_s);
        QCOMPARE(ref.path, u"p/q"_s);
        ref = AssetRef::parse(
            u"azureml:/subscriptions/S/resourceGroups/G/providers/P/workspaces/W/models/M/versions/2"_s);
        QCOMPARE(ref.type, u"models"_s);
        QCOMPARE(ref.version, u"2"_s);
    }
    void namesAreNoPaths()
    {
        QCOMPARE(AssetRef::parseName(u"cpu-cluster"_s).form, Form::Named);
        QCOMPARE(AssetRef::parseName(u"azureml:cpu-cluster"_s).name, u"cpu-cluster"_s);
        QCOMPARE(AssetRef::parseName(u"local"_s).name, u"local"_s);
    }
    void pathsStartAtTheFolderOfTheFile()
    {
        QCOMPARE(AssetRef::parse(u"../a/./b.yml"_s).absolutePath(u"/x/y"_s), u"/x/a/b.yml"_s);
        QCOMPARE(AssetRef::parse(u"file:c.yml"_s).absolutePath(u"/x"_s), u"/x/c.yml"_s);
        QCOMPARE(AssetRef::parse(u"/abs"_s).absolutePath(u"/x"_s), u"/abs"_s);
        QCOMPARE(AssetRef::parse(u"azureml:a:1"_s).absolutePath(u"/x"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestAssetRef)
#include "tst_assetref.moc"
