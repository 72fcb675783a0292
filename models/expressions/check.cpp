#include "expressions/expressions.h"

using namespace Qt::StringLiterals;

namespace tenon::expressions {
namespace {

// How many known names a message lists.
constexpr qsizetype longestList = 12;

QString listed(const QStringList &names)
{
    QStringList sorted = names;
    sorted.sort();
    if (sorted.size() > longestList)
        return sorted.first(longestList).join(", "_L1) + u", …"_s;
    return sorted.join(", "_L1);
}

class Checker
{
public:
    Checker(const Names &names, Context context, std::vector<Finding> &out)
        : m_names(names)
        , m_context(context)
        , m_out(out)
    {
    }

    // `index` counts `${{` and `$[[` as the parser does.
    void walk(const std::vector<Piece> &pieces, int &index)
    {
        for (const Piece &piece : pieces) {
            if (piece.kind == Piece::Kind::Literal) {
                for (qsizetype i = 0; i + 2 < piece.text.size(); ++i) {
                    const QStringView token = QStringView(piece.text).sliced(i, 3);
                    index += token == "${{"_L1 || token == "$[["_L1;
                }
            } else if (piece.kind == Piece::Kind::Bracket) {
                ++index;
                walk(piece.pieces, index);
            } else {
                reference(piece.reference, index++);
            }
        }
    }

private:
    void report(const char *id, const Reference &ref, int index, QVariantMap arguments,
                bool warning = false)
    {
        arguments.insert(u"text"_s, u"${{"_s + ref.text + u"}}"_s);
        m_out.push_back({Error{Error::Code::NotFound, id, std::move(arguments), {}, {}}, ref.offset,
                         index, warning});
    }

    // Whether `name` is declared; reports it when not.
    bool known(const char *id, const QString &name, const std::optional<QStringList> &names,
               const Reference &ref, int index)
    {
        if (!names || names->contains(name))
            return true;
        report(id, ref, index,
               {{u"name"_s, name},
                {u"step"_s, ref.step},
                {u"nearest"_s, nearestName(name, *names)},
                {u"known"_s, listed(*names)}});
        return false;
    }

    // A command knows its own names only; the step says what they are in the pipeline.
    bool standsWell(const Reference &ref, int index)
    {
        if (m_context != Context::Own)
            return true;
        switch (ref.kind) {
        case Kind::ParentInput:
        case Kind::ParentOutput:
        case Kind::Step:
        case Kind::StepInput:
        case Kind::StepOutput:
            report("expression.parent-in-command", ref, index, {{u"name"_s, ref.name}});
            return false;
        case Kind::Name:
        case Kind::OutputName:
        case Kind::DefaultDatastore:
            report("expression.not-here", ref, index, {});
            return false;
        default:
            return true;
        }
    }

    void reference(const Reference &ref, int index)
    {
        if (!standsWell(ref, index))
            return;
        switch (ref.kind) {
        case Kind::Input:
            input(ref, index);
            break;
        case Kind::Output:
            known("expression.unknown-output", ref.name, m_names.outputs, ref, index);
            break;
        case Kind::ParentInput:
            known("expression.unknown-parent-input", ref.name, m_names.parentInputs, ref, index);
            break;
        case Kind::ParentOutput:
            known("expression.unknown-parent-output", ref.name, m_names.parentOutputs, ref, index);
            break;
        case Kind::SearchSpace:
            known("expression.unknown-search-parameter", ref.name, m_names.searchSpace, ref, index);
            break;
        case Kind::Step:
        case Kind::StepInput:
        case Kind::StepOutput:
            step(ref, index);
            break;
        default:
            break;
        }
    }

    void input(const Reference &ref, int index)
    {
        if (!known("expression.unknown-input", ref.name, m_names.inputs, ref, index))
            return;
        if (ref.inBrackets && m_names.optionalInputs && !m_names.optionalInputs->contains(ref.name))
            report("expression.bracket-not-optional", ref, index, {{u"name"_s, ref.name}}, true);
        if (!ref.inBrackets && m_names.unsetInputs.contains(ref.name))
            report("expression.optional-outside-bracket", ref, index, {{u"name"_s, ref.name}},
                   true);
    }

    void step(const Reference &ref, int index)
    {
        if (!known("expression.unknown-step", ref.step, m_names.steps, ref, index))
            return;
        if (ref.kind == Kind::StepInput && m_names.stepInputs)
            known("expression.unknown-step-input", ref.name, m_names.stepInputs(ref.step), ref,
                  index);
        // Every step has the output `artifacts`: its default artifact folder.
        if (ref.kind == Kind::StepOutput && m_names.stepOutputs && ref.name != "artifacts"_L1)
            known("expression.unknown-step-output", ref.name, m_names.stepOutputs(ref.step), ref,
                  index);
    }

    const Names &m_names;
    Context m_context;
    std::vector<Finding> &m_out;
};

} // namespace

std::vector<Finding> findings(const QString &text, const Names &names, Context context)
{
    if (!text.contains("$"_L1))
        return {};
    Template parsed = parse(text, context);
    std::vector<Finding> out = std::move(parsed.problems);
    int index = 0;
    Checker(names, context, out).walk(parsed.pieces, index);
    std::stable_sort(out.begin(), out.end(),
                     [](const Finding &a, const Finding &b) { return a.offset < b.offset; });
    return out;
}

Errors check(const QString &text, const Names &names, const Location &start, Context context)
{
    Errors out;
    for (Finding &finding : findings(text, names, context)) {
        if (finding.isWarning)
            continue;
        const QStringView before = QStringView(text).first(finding.offset);
        const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
        int column = 0;
        for (QChar c : before.sliced(lineStart))
            column += !c.isLowSurrogate();
        Location where = start;
        where.line = std::max(1, start.line) + int(before.count(u'\n'));
        where.column = column + (lineStart == 0 ? std::max(1, start.column) : 1);
        finding.error.where = std::move(where);
        out.push_back(std::move(finding.error));
    }
    return out;
}

} // namespace tenon::expressions
