#include "items/filesummary.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tenon;
using namespace tenon::items;
using namespace Qt::StringLiterals;

class TestFileSummary final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aComponentSaysItsPorts();
    void aPipelineSaysItsSteps();
    void whatIsNoneOfOursIsJustAFile_data();
    void whatIsNoneOfOursIsJustAFile();
    void aFolderSaysHowMuchIsInIt();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.path() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestFileSummary::aComponentSaysItsPorts()
{
    const auto summary = summarise(
        write(u"train.yml"_s,
              "$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json\n"
              "type: command\nname: train\nversion: 01\ndisplay_name: Train it\n"
              "description: >-\n  Two\n  lines\ntags: {task: a, owner: me}\n"
              "inputs:\n  rate: {type: number, default: 0.5, optional: true}\n"
              "  rows: {type: uri_file, description: The rows}\n"
              "outputs:\n  model: {type: mlflow_model}\n"
              "code: ./src\nenvironment: azureml:e:1\ncommand: >-\n  python\n  train.py\n"));
    QVERIFY(summary);
    QCOMPARE(summary->kind, u"component"_s);
    QCOMPARE(summary->version, u"01"_s);
    QCOMPARE(summary->displayName, u"Train it"_s);
    QCOMPARE(summary->description, u"Two lines"_s);
    QCOMPARE(summary->command, u"python train.py"_s);
    QCOMPARE(summary->code, u"./src"_s);
    QCOMPARE(summary->environment, u"azureml:e:1"_s);
    QCOMPARE(summary->tags.size(), 2U);
    const std::vector<FileSummary::Port> inputs{
        {u"rate"_s, u"number"_s, true, u"0.5"_s, {}},
        {u"rows"_s, u"uri_file"_s, false, {}, u"The rows"_s}};
    QCOMPARE(summary->inputs, inputs);
    QCOMPARE(summary->outputs.size(), 1U);
}

void TestFileSummary::aPipelineSaysItsSteps()
{
    const auto summary
        = summarise(write(u"p.yml"_s, "type: pipeline\nexperiment_name: e\n"
                                      "settings: {default_compute: azureml:serverless}\n"
                                      "inputs: {epochs: 3}\n"
                                      "jobs:\n  a: {component: ./a.yml}\n"
                                      "  b: {type: command, command: echo, environment: "
                                      "azureml:e:1}\n"));
    QVERIFY(summary);
    QCOMPARE(summary->kind, u"pipeline"_s);
    QCOMPARE(summary->experiment, u"e"_s);
    QCOMPARE(summary->compute, u"azureml:serverless"_s);
    QCOMPARE(summary->inputs.front().value, u"3"_s);
    const std::vector<FileSummary::Step> steps{{u"a"_s, u"./a.yml"_s, 6},
                                               {u"b"_s, u"command"_s, 7}};
    QCOMPARE(summary->steps, steps);
}

void TestFileSummary::whatIsNoneOfOursIsJustAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("other YAML") << u"compose.yml"_s << QByteArray("services: {}\n") << u"other"_s;
    QTest::newRow("garbage") << u"x.yml"_s << QByteArray("\xff\x00{[", 4) << u"other"_s;
    QTest::newRow("empty") << u"e.yaml"_s << QByteArray() << u"other"_s;
    QTest::newRow("a script") << u"x.py"_s << QByteArray("print()\n") << QString();
}

void TestFileSummary::whatIsNoneOfOursIsJustAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const auto summary = summarise(write(name, bytes));
    QVERIFY(summary);
    QCOMPARE(summary->kind, kind);
    QCOMPARE(summary->size, bytes.size());
    QVERIFY(summary->inputs.empty());
}

void TestFileSummary::aFolderSaysHowMuchIsInIt()
{
    QTemporaryDir folder;
    QFile file(folder.path() + u"/a"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto summary = summarise(folder.path());
    QVERIFY(summary);
    QVERIFY(summary->folder);
    QCOMPARE(summary->size, 1);
    QCOMPARE(summarise(folder.path() + u"/none"_s).error().id, "files.not-there");
}

QTEST_GUILESS_MAIN(TestFileSummary)
#include "tst_filesummary.moc"
