#include "files/assetuses.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::files;
using namespace Qt::StringLiterals;

class TestAssetUses final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfPlaceIsFound();
    void aDeploymentNamesItsModel();
    void whatIsNoAssetIsLeftOut();
    void onlyFilesWithTheNameAreTold();
};

namespace {

QStringList told(const std::vector<AssetUse> &uses)
{
    QStringList texts;
    for (const AssetUse &use : uses)
        texts << use.key + u' ' + use.kind + u' ' + use.name + u' '
                     + (use.version.isEmpty() ? u'@' + use.label : use.version);
    return texts;
}

} // namespace

void TestAssetUses::everyKindOfPlaceIsFound()
{
    const auto uses
        = assetUsesIn("type: pipeline\n"
                      "display_name: All\n"
                      "inputs:\n"
                      "  a: {type: uri_file, path: azureml:rows:3}\n"
                      "  m: {type: mlflow_model, path: 'azureml:net@latest'}\n"
                      "  short: azureml:other@best\n"
                      "jobs:\n"
                      "  one:\n"
                      "    component: azureml:train\n"
                      "    environment: azureml:sk:1.2\n"
                      "  two:\n"
                      "    type: command\n"
                      "    command: ls\n"
                      "    environment: azureml://registries/r/environments/sk/versions/9\n",
                      u"/w/p.yml"_s);
    QCOMPARE(told(uses),
             QStringList({u"inputs.a.path  rows 3"_s, u"inputs.m.path model net @latest"_s,
                          u"inputs.short  other @best"_s,
                          u"jobs.one.component component train @latest"_s,
                          u"jobs.one.environment environment sk 1.2"_s,
                          u"jobs.two.environment environment sk 9"_s}));
    QCOMPARE(uses.front().fileKind, u"pipeline"_s);
    QCOMPARE(uses.front().title, u"All"_s);
    QCOMPARE(uses.front().where.line, 4);
    QVERIFY(uses.front().mayBe(u"data"_s, u"rows"_s) && uses.front().mayBe(u"model"_s, u"rows"_s));
    QVERIFY(!uses.front().mayBe(u"component"_s, u"rows"_s));
}

void TestAssetUses::aDeploymentNamesItsModel()
{
    const QByteArray head
        = "$schema: "
          "https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json\n"
          "name: blue\nendpoint_name: shop\n";
    for (const char *model : {"azureml:net:2", "net:2"}) {
        const auto uses = assetUsesIn(head + "model: " + model + "\n", u"/w/d.yml"_s);
        QCOMPARE(told(uses), QStringList({u"model model net 2"_s}));
        QCOMPARE(uses.front().fileKind, u"deployment"_s);
        QCOMPARE(uses.front().title, u"blue"_s);
    }
    QVERIFY(assetUsesIn(head + "model: ./files/net\n", u"/w/d.yml"_s).empty());
    QVERIFY(assetUsesIn(head + "model:\n  path: ./files/net\n", u"/w/d.yml"_s).empty());
}

void TestAssetUses::whatIsNoAssetIsLeftOut()
{
    QVERIFY(assetUsesIn("type: command\ncommand: azureml:a:1\ncompute: azureml:cluster\n"
                        "inputs: {n: 3, t: text, p: {path: ./a.csv}, u: {path: 'https://x/y'},\n"
                        "  d: {path: 'azureml://datastores/d/paths/p'}}\n",
                        u"/w/j.yml"_s)
                .empty());
    QVERIFY(assetUsesIn("a: [\n", u"/w/broken.yml"_s).empty());
}

void TestAssetUses::onlyFilesWithTheNameAreTold()
{
    const QTemporaryDir folder;
    QStringList paths;
    for (const QByteArray name : {"net", "network", "other"}) {
        QFile file(folder.filePath(QString::fromLatin1(name) + u".yml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("type: command\ncommand: ls\ninputs:\n  m: {type: custom_model, path: 'azureml:"
                   + name + ":1'}\n");
        paths << file.fileName();
    }
    paths << folder.filePath(u"gone.yml"_s);
    const auto uses = usesOfAsset(paths, u"model"_s, u"net"_s);
    QCOMPARE(uses.size(), 1U);
    QCOMPARE(uses.front().file, paths.front());
    QVERIFY(usesOfAsset(paths, u"data"_s, u"net"_s).empty());
}

QTEST_APPLESS_MAIN(TestAssetUses)

#include "tst_assetuses.moc"
