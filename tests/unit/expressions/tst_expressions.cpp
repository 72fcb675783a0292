#include "expressions/expressions.h"

#include <QTest>

using namespace tenon;
using namespace tenon::expressions;
using namespace Qt::StringLiterals;

namespace {

// Joins the source texts of all pieces: must be the text again, whatever it was.
QString joined(const Template &parsed)
{
    QString out;
    for (const Piece &piece : parsed.pieces)
        out += piece.text;
    return out;
}

Lookup values(QHash<QString, QString> map)
{
    return [map = std::move(map)](const Reference &reference) -> Result<std::optional<QString>> {
        const auto it = map.constFind(reference.text);
        return it == map.cend() ? std::nullopt : std::optional(*it);
    };
}

} // namespace

class TestExpressions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("step");
        const auto row
            = [](const char *text, Kind kind, const char *name = "", const char *step = "") {
                  QTest::newRow(text) << QString::fromLatin1(text) << int(kind)
                                      << QString::fromLatin1(name) << QString::fromLatin1(step);
              };
        row("${{inputs.a}}", Kind::Input, "a");
        row("${{ inputs.group.a }}", Kind::Input, "group.a");
        row("${{outputs.o}}", Kind::Output, "o");
        row("${{parent.inputs.a}}", Kind::ParentInput, "a");
        row("${{parent.outputs.a}}", Kind::ParentOutput, "a");
        row("${{parent.jobs.s.outputs.o}}", Kind::StepOutput, "o", "s");
        row("${{parent.jobs.s.inputs.i}}", Kind::StepInput, "i", "s");
        row("${{parent.jobs.s}}", Kind::Step, "", "s");
        row("${{search_space.lr}}", Kind::SearchSpace, "lr");
        row("${{name}}", Kind::Name);
        row("${{output_name}}", Kind::OutputName);
        row("${{default_datastore}}", Kind::DefaultDatastore);
        row("${{parent.jobs.s.outputs}}", Kind::Unknown);
        row("${{inputs.}}", Kind::Unknown);
        row("${{something}}", Kind::Unknown);
    }
    void kindsAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, name);
        QFETCH(QString, step);
        const auto whole = wholeReference(text);
        QVERIFY(whole);
        QCOMPARE(int(whole->kind), kind);
        QCOMPARE(whole->name, name);
        QCOMPARE(whole->step, step);
        QVERIFY(!whole->legacy);
    }
    void legacyBindingsMeanTheParent()
    {
        const auto input = wholeReference(u"${{inputs.x}}"_s, Context::Parent);
        QCOMPARE(input->kind, Kind::ParentInput);
        QVERIFY(input->legacy);
        const auto step = wholeReference(u"${{jobs.s.outputs.o}}"_s, Context::Parent);
        QCOMPARE(step->kind, Kind::StepOutput);
        QVERIFY(step->legacy);
        QVERIFY(!wholeReference(u"${{parent.inputs.x}}"_s, Context::Parent)->legacy);
    }
    void embeddedExpressionsAreNotTheWhole()
    {
        QVERIFY(!wholeReference(u"a/${{name}}"_s));
        QVERIFY(!wholeReference(u"${{name}}${{name}}"_s));
        QVERIFY(wholeReference(u" ${{name}} "_s));
        QCOMPARE(parse(u"azureml://x/${{name}}/${{output_name}}"_s).references().size(), 2u);
    }
    void malformedTextsStayTheSame_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"${{", "${{}}", "${{ }}", "$[[", "]]", "$[[${{", "${{inputs.a", "${data.x}",
              "{{ x }}", "$[[inputs.x]]", "${{a b}}", "$[[ $[[ ${{inputs.a}} ]]", "}}",
              "${{${{inputs.a}}}}", "$[[]]", "$", "$[", "$[[ if [[ a ]] ]]"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void malformedTextsStayTheSame()
    {
        QFETCH(QString, text);
        QCOMPARE(joined(parse(text)), text);
        QVERIFY(resolve(text, values({{u"inputs.a"_s, u"1"_s}})).has_value());
    }
    void deepBracketsAreRefusedInReasonableTime()
    {
        const QString text = QString(u"$[["_s).repeated(5000) + u"${{inputs.a}}"_s
                             + QString(u"]]"_s).repeated(5000);
        QCOMPARE(joined(parse(text)), text);
        QCOMPARE(joined(parse(QString(u"$[["_s).repeated(50'000))).size(), 150'000);
        QCOMPARE(joined(parse(QString(u"${{"_s).repeated(50'000))).size(), 150'000);
    }
    void otherBracesAreNoProblem()
    {
        QVERIFY(parse(u"echo ${HOME} {{ x }} ${data.text}"_s).problems.empty());
        QCOMPARE(parse(u"$[[inputs.x]]"_s).problems.size(), 1u);
    }
    void bracketsDropWithTheirInput()
    {
        const QString text = u"run $[[--lr ${{inputs.lr}}]] $[[--n ${{inputs.n}} x]] end"_s;
        QCOMPARE(*resolve(text, values({{u"inputs.lr"_s, u"0.1"_s}})), u"run --lr 0.1  end"_s);
        QCOMPARE(*resolve(text, values({{u"inputs.n"_s, u"3"_s}})), u"run  --n 3 x end"_s);
    }
    void bracketsNest()
    {
        const QString text = u"a$[[ b ${{inputs.x}}$[[ c ${{inputs.y}}]]]]"_s;
        QCOMPARE(*resolve(text, values({{u"inputs.x"_s, u"1"_s}, {u"inputs.y"_s, u"2"_s}})),
                 u"a b 1 c 2"_s);
        QCOMPARE(*resolve(text, values({{u"inputs.x"_s, u"1"_s}})), u"a b 1"_s);
        QCOMPARE(*resolve(text, values({{u"inputs.y"_s, u"2"_s}})), u"a"_s);
    }
    void valuesAreNotReadAgain()
    {
        QCOMPARE(*resolve(u"${{inputs.a}}"_s, values({{u"inputs.a"_s, u"${{inputs.b}}"_s}})),
                 u"${{inputs.b}}"_s);
    }
    void missingValueOutsideBracketsFails()
    {
        const auto result = resolve(u"x ${{inputs.a}}"_s, values({}));
        QVERIFY(!result);
        QCOMPARE(result.error().id, "expression.no-value");
        QCOMPARE(result.error().arguments.value(u"name"_s).toString(), u"a"_s);
    }
    void errorOfTheLookupIsPassedOn()
    {
        const auto result = resolve(u"$[[${{inputs.a}}]]"_s, [](const Reference &) {
            return Result<std::optional<QString>>(fail(Error::Code::Io, "test.id"));
        });
        QVERIFY(!result);
        QCOMPARE(result.error().id, "test.id");
    }
    void unknownNamesGetTheNearest()
    {
        Names names;
        names.inputs = QStringList{u"training_data"_s, u"epochs"_s};
        const Errors errors
            = check(u"python t.py\n  --d ${{inputs.trainig_data}}"_s, names, {u"/a.yml"_s, 7, 10});
        QCOMPARE(errors.size(), 1u);
        QCOMPARE(errors[0].id, "expression.unknown-input");
        QCOMPARE(errors[0].where.line, 8);
        QCOMPARE(errors[0].where.column, 7);
        QCOMPARE(errors[0].arguments.value(u"nearest"_s).toString(), u"training_data"_s);
        QVERIFY(check(u"${{inputs.epochs}}"_s, names).empty());
    }
    void severalProblemsAreReportedAtOnce()
    {
        Names names;
        names.inputs = QStringList{u"a"_s, u"o"_s};
        names.optionalInputs = QStringList{u"o"_s};
        names.unsetInputs = QStringList{u"o"_s};
        names.outputs = QStringList{};
        names.steps = QStringList{u"train"_s};
        names.stepOutputs = [](const QString &) { return QStringList{u"model"_s}; };
        const auto found
            = findings(u"${{inputs.b}} ${{outputs.x}} $[[${{inputs.a}}]] ${{inputs.o}}"_s, names);
        QCOMPARE(found.size(), 4u);
        QCOMPARE(found[0].error.id, "expression.unknown-input");
        QCOMPARE(found[1].error.id, "expression.unknown-output");
        QCOMPARE(found[2].error.id, "expression.bracket-not-optional");
        QVERIFY(found[2].isWarning);
        QCOMPARE(found[2].index, 3);
        QCOMPARE(found[3].error.id, "expression.optional-outside-bracket");
        const auto bound
            = findings(u"${{parent.jobs.trian.outputs.m}} ${{parent.jobs.train.outputs.modle}} "
                       "${{parent.jobs.train.outputs.artifacts}}"_s,
                       names, Context::Parent);
        QCOMPARE(bound.size(), 2u);
        QCOMPARE(bound[0].error.arguments.value(u"nearest"_s).toString(), u"train"_s);
        QCOMPARE(bound[1].error.arguments.value(u"nearest"_s).toString(), u"model"_s);
    }
    void aCommandKnowsItsOwnNamesOnly()
    {
        Names names;
        names.searchSpace = QStringList{};
        const auto found = findings(u"${{parent.inputs.a}} ${{parent.jobs.s.outputs.o}} ${{name}} "
                                    "${{search_space.b}} ${{inputs.a}}"_s,
                                    names);
        QByteArrayList ids;
        for (const Finding &finding : found)
            ids << finding.error.id;
        QCOMPARE(ids,
                 (QByteArrayList{"expression.parent-in-command", "expression.parent-in-command",
                                 "expression.not-here", "expression.unknown-search-parameter"}));
        QCOMPARE(found[1].offset, 21);
        QVERIFY(findings(u"${{parent.inputs.a}} ${{name}}"_s, names, Context::Parent).empty());
    }
    void aMalformedSpotIsQuotedUpToItsEnd()
    {
        const auto found = findings(u"echo ${{weird}} $[[ x ]] and more"_s, {});
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].error.arguments.value(u"text"_s).toString(), u"${{weird}}"_s);
        QCOMPARE(found[1].error.arguments.value(u"text"_s).toString(), u"$[[ x ]]"_s);
    }
    void nearestNamesAreNear()
    {
        QCOMPARE(nearestName(u"comand", {u"command"_s, u"code"_s}), u"command"_s);
        QCOMPARE(nearestName(u"Inputs", {u"inputs"_s}), u"inputs"_s);
        QCOMPARE(nearestName(u"xyz", {u"command"_s}), QString());
        QCOMPARE(nearestName(u"ocde", {u"code"_s, u"name"_s}), u"code"_s);
    }
};

QTEST_GUILESS_MAIN(TestExpressions)
#include "tst_expressions.moc"
