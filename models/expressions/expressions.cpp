#include "expressions/expressions.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tenon::expressions {
namespace {

constexpr int deepestBracket = 16;

bool isNameStart(QChar c)
{
    return c == u'_' || c.isLetter();
}

bool isNameCharacter(QChar c)
{
    return isNameStart(c) || c.isDigit() || c == u'-';
}

// name(.name)*, each starting with a letter or '_'.
bool isDottedName(QStringView name)
{
    bool start = true;
    for (QChar c : name) {
        if (start ? !isNameStart(c) : c != u'.' && !isNameCharacter(c))
            return false;
        start = c == u'.';
    }
    return !start;
}

// Cuts `prefix` off the front of `text` when what follows is a dotted name.
bool takePrefix(QStringView text, QLatin1StringView prefix, QString &name)
{
    if (!text.startsWith(prefix) || !isDottedName(text.sliced(prefix.size())))
        return false;
    name = text.sliced(prefix.size()).toString();
    return true;
}

// jobs.S, jobs.S.outputs.O, jobs.S.inputs.I
bool readStep(QStringView text, Reference &reference)
{
    if (!text.startsWith("jobs."_L1))
        return false;
    const QStringView rest = text.sliced(5);
    const qsizetype dot = rest.indexOf(u'.');
    const QStringView step = dot < 0 ? rest : rest.first(dot);
    if (step.isEmpty() || !isDottedName(step))
        return false;
    reference.step = step.toString();
    if (dot < 0) {
        reference.kind = Kind::Step;
        return true;
    }
    const QStringView tail = rest.sliced(dot + 1);
    if (takePrefix(tail, "outputs."_L1, reference.name)) {
        reference.kind = Kind::StepOutput;
        return true;
    }
    if (takePrefix(tail, "inputs."_L1, reference.name)) {
        reference.kind = Kind::StepInput;
        return true;
    }
    reference.step.clear();
    return false;
}

void classify(Reference &reference, Context context)
{
    const QStringView text(reference.text);
    const bool parent = context == Context::Parent;
    if (text == "name"_L1)
        reference.kind = Kind::Name;
    else if (text == "output_name"_L1)
        reference.kind = Kind::OutputName;
    else if (text == "default_datastore"_L1)
        reference.kind = Kind::DefaultDatastore;
    else if (takePrefix(text, "parent.inputs."_L1, reference.name))
        reference.kind = Kind::ParentInput;
    else if (takePrefix(text, "parent.outputs."_L1, reference.name))
        reference.kind = Kind::ParentOutput;
    else if (takePrefix(text, "search_space."_L1, reference.name))
        reference.kind = Kind::SearchSpace;
    else if (text.startsWith("parent."_L1) && readStep(text.sliced(7), reference))
        reference.legacy = false;
    else if (takePrefix(text, "inputs."_L1, reference.name)) {
        reference.kind = parent ? Kind::ParentInput : Kind::Input;
        reference.legacy = parent;
    } else if (takePrefix(text, "outputs."_L1, reference.name)) {
        reference.kind = parent ? Kind::ParentOutput : Kind::Output;
        reference.legacy = parent;
    } else if (readStep(text, reference))
        reference.legacy = true;
}

class Parser
{
public:
    Parser(const QString &text, Context context, Template &out)
        : m_text(text)
        , m_context(context)
        , m_out(out)
    {
    }

    void run()
    {
        matchBrackets();
        m_out.pieces = pieces(0);
    }

private:
    bool at(QLatin1StringView token) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(token);
    }

    // `last`: where the malformed spot ends; -1: nobody knows.
    void problem(const char *id, qsizetype offset, int index, bool warning = true,
                 qsizetype last = -1)
    {
        // A malformed spot stays text, which may be just what the author wants (bash arithmetic).
        qsizetype end = m_text.indexOf(u'\n', offset);
        end = std::min(end < 0 ? m_text.size() : end, offset + 60);
        if (last >= 0)
            end = std::min(end, last);
        m_out.problems.push_back({Error{Error::Code::Format,
                                        id,
                                        {{u"text"_s, m_text.sliced(offset, end - offset)}},
                                        {},
                                        {}},
                                  offset, index, warning});
    }

    // End of the `${{` at `start`, behind its `}}`; -1 when another one starts before, or none
    // ends.
    qsizetype referenceEnd(qsizetype start)
    {
        if (m_nextEnd >= 0 && m_nextEnd < start + 3)
            m_nextEnd = m_text.indexOf("}}"_L1, start + 3);
        if (m_nextEnd < 0)
            return -1;
        const qsizetype next = m_text.indexOf("${{"_L1, start + 3);
        return next >= 0 && next < m_nextEnd ? -1 : m_nextEnd + 2;
    }

    // Which `$[[` are closed by a `]]`, in one pass.
    void matchBrackets()
    {
        std::vector<qsizetype> open;
        for (m_at = 0; m_at < m_text.size();) {
            if (at("${{"_L1)) {
                const qsizetype end = referenceEnd(m_at);
                m_at = end < 0 ? m_at + 3 : end;
            } else if (at("$[["_L1)) {
                if (open.size() < size_t(deepestBracket))
                    open.push_back(m_at);
                m_at += 3;
            } else if (at("]]"_L1) && !open.empty()) {
                m_closed.insert(open.back());
                open.pop_back();
                m_at += 2;
            } else {
                ++m_at;
            }
        }
        m_at = 0;
        m_nextEnd = 0;
    }

    static void addLiteral(std::vector<Piece> &out, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (out.empty() || out.back().kind != Piece::Kind::Literal)
            out.push_back({});
        out.back().text += text;
    }

    // Pieces up to the end of the text or, in a bracket, up to its `]]`.
    std::vector<Piece> pieces(int depth)
    {
        std::vector<Piece> out;
        while (m_at < m_text.size()) {
            if (depth > 0 && at("]]"_L1))
                return out;
            if (at("${{"_L1)) {
                readReference(out, depth > 0);
            } else if (at("$[["_L1)) {
                readBracket(out, depth);
            } else {
                addLiteral(out, QStringView(m_text).sliced(m_at, 1));
                ++m_at;
            }
        }
        return out;
    }

    void readReference(std::vector<Piece> &out, bool inBrackets)
    {
        const qsizetype start = m_at;
        const int index = m_index++;
        const qsizetype end = referenceEnd(start) - 2;
        const auto giveUp = [&](const char *id) {
            problem(id, start, index, false);
            addLiteral(out, QStringView(m_text).sliced(start, 3));
            m_at = start + 3;
        };
        if (end < 0)
            return giveUp("expression.unclosed");
        const QString inner = m_text.sliced(start + 3, end - start - 3).trimmed();
        if (inner.isEmpty())
            return giveUp("expression.empty");
        for (QChar c : inner) {
            if (c.isSpace() || c == u'{')
                return giveUp("expression.malformed");
        }
        Piece piece;
        piece.kind = Piece::Kind::Reference;
        piece.text = m_text.sliced(start, end + 2 - start);
        piece.reference.text = inner;
        piece.reference.offset = start;
        piece.reference.length = end + 2 - start;
        piece.reference.inBrackets = inBrackets;
        classify(piece.reference, m_context);
        m_at = end + 2;
        if (piece.reference.kind == Kind::Unknown)
            problem("expression.unknown", start, index, false, m_at);
        out.push_back(std::move(piece));
    }

    void readBracket(std::vector<Piece> &out, int depth)
    {
        const qsizetype start = m_at;
        const int index = m_index++;
        m_at += 3;
        if (!m_closed.contains(start)) {
            problem("expression.bracket-unclosed", start, index);
            addLiteral(out, u"$[[");
            return;
        }
        Piece piece;
        piece.kind = Piece::Kind::Bracket;
        piece.pieces = pieces(depth + 1);
        m_at += 2;
        piece.text = m_text.sliced(start, m_at - start);
        if (!hasReference(piece.pieces))
            problem("expression.bracket-empty", start, index, true, m_at);
        out.push_back(std::move(piece));
    }

    static bool hasReference(const std::vector<Piece> &pieces)
    {
        for (const Piece &piece : pieces) {
            if (piece.kind != Piece::Kind::Literal)
                return true;
        }
        return false;
    }

    const QString &m_text;
    const Context m_context;
    Template &m_out;
    qsizetype m_at = 0;
    qsizetype m_nextEnd = 0;  ///< Place of the next `}}`, or -1.
    QSet<qsizetype> m_closed; ///< Offsets of the `$[[` that have their `]]`.
    int m_index = 0;          ///< Of the next `${{` or `$[[`.
};

void collect(const std::vector<Piece> &pieces, std::vector<Reference> &out)
{
    for (const Piece &piece : pieces) {
        if (piece.kind == Piece::Kind::Reference)
            out.push_back(piece.reference);
        else
            collect(piece.pieces, out);
    }
}

// The text of the pieces; unset when a reference directly among them has no value and `optional`.
Result<std::optional<QString>> resolvePieces(const std::vector<Piece> &pieces, const Lookup &lookup,
                                             bool optional)
{
    QString out;
    for (const Piece &piece : pieces) {
        switch (piece.kind) {
        case Piece::Kind::Literal:
            out += piece.text;
            break;
        case Piece::Kind::Reference: {
            if (piece.reference.kind == Kind::Unknown) {
                out += piece.text;
                break;
            }
            auto value = lookup(piece.reference);
            if (!value)
                return std::unexpected(std::move(value.error()));
            if (!*value && optional)
                return std::optional<QString>();
            if (!*value)
                return fail(Error::Code::NotFound, "expression.no-value",
                            {{u"text"_s, piece.text}, {u"name"_s, piece.reference.name}});
            out += **value;
            break;
        }
        case Piece::Kind::Bracket: {
            bool any = false;
            for (const Piece &inner : piece.pieces)
                any = any || inner.kind != Piece::Kind::Literal;
            if (!any) {
                out += piece.text;
                break;
            }
            auto inner = resolvePieces(piece.pieces, lookup, true);
            if (!inner)
                return inner;
            if (*inner)
                out += **inner;
        }
        }
    }
    return std::optional(out);
}

} // namespace

std::vector<Reference> Template::references() const
{
    std::vector<Reference> out;
    collect(pieces, out);
    return out;
}

std::optional<Reference> Template::whole() const
{
    const Piece *only = nullptr;
    for (const Piece &piece : pieces) {
        if (piece.kind == Piece::Kind::Literal && QStringView(piece.text).trimmed().isEmpty())
            continue;
        if (only || piece.kind != Piece::Kind::Reference)
            return std::nullopt;
        only = &piece;
    }
    return only ? std::optional(only->reference) : std::nullopt;
}

Template parse(const QString &text, Context context)
{
    Template out;
    Parser(text, context, out).run();
    return out;
}

bool hasExpression(QStringView text)
{
    return text.contains("${{"_L1);
}

std::optional<Reference> wholeReference(const QString &text, Context context)
{
    if (!hasExpression(text))
        return std::nullopt;
    return parse(text, context).whole();
}

Result<QString> resolve(const QString &text, const Lookup &lookup, Context context)
{
    if (!hasExpression(text))
        return text;
    auto out = resolvePieces(parse(text, context).pieces, lookup, false);
    if (!out)
        return std::unexpected(std::move(out.error()));
    return out->value_or(QString());
}

} // namespace tenon::expressions
