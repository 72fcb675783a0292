#include "items/jobdraft.h"
#include "items/jobsmodel.h"
#include "items/modelsources.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::items;

class TestJobDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inputsAreSaidAsTheJobHadThem();
    void theShellReadsBackWhatWasMeant();
    void theCommandLineIsWhole();
    void typedComparisonsAreFilters();
    void aNameForAnAssetIsMadeOfAnyText();
    void tagsAreReadFromOneLine();

private:
    static store::JobRow row()
    {
        store::JobRow job;
        job.name = u"brave_otter_1"_s;
        job.source = u"jobs/train.yml"_s;
        job.experiment = u"digits"_s;
        job.displayName = u"Anna's run"_s;
        job.tags = R"({"owner":"anna"})";
        return job;
    }
    static store::InputRow input(const QString &name, const QString &type,
                                 std::optional<QString> value,
                                 std::optional<QString> path = std::nullopt,
                                 std::optional<QString> origin = std::nullopt)
    {
        return {{}, name, type, std::move(value), std::move(path), {}, std::move(origin)};
    }
};

void TestJobDraft::inputsAreSaidAsTheJobHadThem()
{
    const JobDraft draft = draftOf(
        row(),
        {input(u"epochs"_s, u"integer"_s, u"3"_s), input(u"digits"_s, u"string"_s, u"3"_s),
         input(u"word"_s, u"string"_s, u"plain"_s),
         input(u"near"_s, u"uri_folder"_s, {}, u"/work space/data/iris"_s),
         input(u"far"_s, u"uri_folder"_s, {}, u"/elsewhere/iris"_s),
         input(u"known"_s, u"uri_folder"_s, {}, u"/x/1"_s, u"azureml:iris:1"_s),
         input(u"left"_s, u"uri_folder"_s, {})},
        u"/work space"_s);
    QCOMPARE(draft.file, u"/work space/jobs/train.yml"_s);
    using Pairs = std::vector<std::pair<QString, QString>>;
    QCOMPARE(draft.set, (Pairs{{u"inputs.epochs"_s, u"3"_s},
                               {u"inputs.digits"_s, u"'3'"_s},
                               {u"inputs.word"_s, u"plain"_s},
                               {u"inputs.near.path"_s, u"../data/iris"_s},
                               {u"inputs.far.path"_s, u"/elsewhere/iris"_s},
                               {u"inputs.known.path"_s, u"azureml:iris:1"_s}}));
    QCOMPARE(draft.tags, (Pairs{{u"owner"_s, u"anna"_s}}));
    // A component states its values as defaults.
    store::JobRow component = row();
    component.component = component.source;
    QCOMPARE(draftOf(component, {input(u"epochs"_s, u"integer"_s, u"3"_s)}, u"/w"_s).set,
             (Pairs{{u"inputs.epochs.default"_s, u"3"_s}}));
}

void TestJobDraft::theShellReadsBackWhatWasMeant()
{
    const QStringList words{u"plain-word_1.0"_s, u""_s,          u"two words"_s,
                            u"it's"_s,           u"$HOME `x`"_s, u"a\"b\\c"_s,
                            u"é ü\nline"_s,      u"*"_s,         u"'"_s};
    QStringList quoted;
    for (const QString &word : words)
        quoted << shellWord(word);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"for word in "_s + quoted.join(u' ')
                                            + u"; do printf '%s|' \"$word\"; done"_s});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), words.join(u'|') + u'|');
    QCOMPARE(shellWord(words.first()), words.first());
}

void TestJobDraft::theCommandLineIsWhole()
{
    QCOMPARE(commandLine(draftOf(row(), {input(u"word"_s, u"string"_s, u"a b"_s)}, u"/w"_s)),
             u"tenon job create --workspace /w --file /w/jobs/train.yml --set 'inputs.word=a b' "
             "--experiment-name digits --display-name 'Anna'\\''s run' --tag owner=anna"_s);
}

void TestJobDraft::typedComparisonsAreFilters()
{
    using Is = store::JobFilter::Is;
    std::vector<store::JobFilter> filters;
    QCOMPARE(takeFilters(u"digits loss<0.5 val/acc >= 0.9  tree model=\"small one\""_s, filters),
             u"digits tree"_s);
    QCOMPARE(filters, (std::vector<store::JobFilter>{{u"loss"_s, Is::Less, u"0.5"_s},
                                                     {u"val/acc"_s, Is::GreaterOrEqual, u"0.9"_s},
                                                     {u"model"_s, Is::Equal, u"small one"_s}}));
    filters.clear();
    // What is still being typed neither filters nor is searched for.
    QCOMPARE(takeFilters(u"loss<"_s, filters), QString());
    QVERIFY(filters.empty());
    QCOMPARE(takeFilters(u"plain words"_s, filters), u"plain words"_s);
    QCOMPARE(takeFilters(u"a≠1"_s, filters), QString());
    QCOMPARE(filters.front().is, Is::NotEqual);
}

void TestJobDraft::aNameForAnAssetIsMadeOfAnyText()
{
    QCOMPARE(assetNameFrom(u"Two steps"_s), u"Two-steps"_s);
    QCOMPARE(assetNameFrom(u"  -.Ünïcode (2)!"_s), u"Unicode-2"_s);
    QCOMPARE(assetNameFrom(u"名前"_s), QString());
    QCOMPARE(assetNameFrom(QString(300, u'a')).size(), 255);
}

void TestJobDraft::tagsAreReadFromOneLine()
{
    QCOMPARE(tagsFromText(u"a=1, b = two words ,"_s),
             std::optional(QJsonObject{{u"a"_s, u"1"_s}, {u"b"_s, u"two words"_s}}));
    QCOMPARE(tagsFromText(u" "_s), std::optional(QJsonObject()));
    QVERIFY(!tagsFromText(u"a"_s));
    QVERIFY(!tagsFromText(u"=1"_s));
}

QTEST_GUILESS_MAIN(TestJobDraft)

#include "tst_jobdraft.moc"
