#pragma once

#include "base/error.h"
#include "base/value.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tenon::expressions {

/// What one `${{ … }}` refers to.
enum class Kind {
    Input,            ///< inputs.N of the component or job itself
    Output,           ///< outputs.N of the component or job itself
    ParentInput,      ///< parent.inputs.N
    ParentOutput,     ///< parent.outputs.N
    StepOutput,       ///< parent.jobs.S.outputs.O
    StepInput,        ///< parent.jobs.S.inputs.I
    Step,             ///< parent.jobs.S
    SearchSpace,      ///< search_space.P
    Name,             ///< name: of the job
    OutputName,       ///< output_name: key of the output
    DefaultDatastore, ///< default_datastore
    Unknown,          ///< anything else; `text` has it
};

/// Whose names an expression without `parent.` means.
enum class Context {
    Own, ///< A command, program arguments, output paths: `inputs.x` is the component's own input.
    Parent, ///< Inputs, outputs and other fields of a step: `inputs.x`, `outputs.y` and `jobs.s…`
            ///< without `parent.` are the legacy spelling of the parent's.
};

/// One `${{ … }}` of a text.
struct Reference
{
    Kind kind = Kind::Unknown;
    QString name;            ///< Input, output or parameter name (dots allowed); empty for others.
    QString step;            ///< StepOutput, StepInput, Step.
    bool legacy = false;     ///< Spelled without `parent.` in Context::Parent.
    QString text;            ///< Between the braces, trimmed.
    qsizetype offset = 0;    ///< Of `$` in the text, UTF-16 units.
    qsizetype length = 0;    ///< Up to and with `}}`.
    bool inBrackets = false; ///< Stands in `$[[ … ]]`.
    bool operator==(const Reference &) const = default;
};

/// A stretch of a text: literal characters, a reference, or an optional bracket with pieces of its
/// own.
struct Piece
{
    enum class Kind { Literal, Reference, Bracket };
    Kind kind = Kind::Literal;
    QString text;              ///< Literal: the characters. Reference, Bracket: the source.
    Reference reference;       ///< Kind Reference.
    std::vector<Piece> pieces; ///< Kind Bracket: what stands between `$[[` and `]]`.
    bool operator==(const Piece &) const = default;
};

/// One thing that check() found.
struct Finding
{
    Error error;            ///< Without a place.
    qsizetype offset = 0;   ///< Of the expression in the text, UTF-16 units.
    int index = 0;          ///< The how-manieth `${{` or `$[[` of the text it is about, from 0.
    bool isWarning = false; ///< Works, but is not what the author can have meant.
};

/// A text taken apart. Joining the `text` of all pieces gives the source again, whatever it was.
struct Template
{
    std::vector<Piece> pieces;
    std::vector<Finding> problems; ///< Malformed spots: unclosed, empty, unknown words.

    /// All references, those in brackets too, in the order of the text.
    [[nodiscard]] std::vector<Reference> references() const;
    /// The one reference when it is the whole text (blanks around it allowed).
    [[nodiscard]] std::optional<Reference> whole() const;
};

/// Takes a text apart. Never fails: a malformed expression or bracket becomes literal text with a
/// problem.
/// `${data.x}` and `{{ x }}` are literal text and no problem. Brackets nest up to 16 deep.
[[nodiscard]] Template parse(const QString &text, Context context = Context::Own);

/// Whether the text has any `${{`. Cheap.
[[nodiscard]] bool hasExpression(QStringView text);

/// Shorthand: parse(text, context).whole().
[[nodiscard]] std::optional<Reference> wholeReference(const QString &text,
                                                      Context context = Context::Own);

/// Names that expressions of one text may use. A list that is unset is not checked.
struct Names
{
    std::optional<QStringList> inputs; ///< The context's own inputs.
    /// The optional ones among `inputs`: only these may stand in brackets.
    std::optional<QStringList> optionalInputs;
    /// The optional ones without default: outside brackets they may have no value.
    QStringList unsetInputs;
    std::optional<QStringList> outputs;
    std::optional<QStringList> parentInputs;
    std::optional<QStringList> parentOutputs;
    std::optional<QStringList> steps;
    std::optional<QStringList> searchSpace;
    /// Inputs and outputs of a step, unset when they are not known.
    std::function<std::optional<QStringList>(const QString &step)> stepInputs;
    std::function<std::optional<QStringList>(const QString &step)> stepOutputs;
};

/// Checks every expression of `text` against the names, and whether it may stand in the context
/// (Context::Own: a command or arguments, where nothing of the parent is known): ids
/// expression.unknown-input, …, with the nearest name as argument `nearest` (empty when none is
/// near) and all names as `known`.
[[nodiscard]] std::vector<Finding> findings(const QString &text, const Names &names,
                                            Context context = Context::Own);

/// findings() that are no warnings, as errors with places. `start` is the place of the first
/// character of the text in its file; columns (and lines, after line ends in the text) are counted
/// from there.
[[nodiscard]] Errors check(const QString &text, const Names &names, const Location &start = {},
                           Context context = Context::Own);

/// Gives the text of a reference: a value, nothing (the input has no value), or an error.
using Lookup = std::function<Result<std::optional<QString>>(const Reference &)>;

/// Replaces every reference by its text. A bracket with a reference without value is dropped whole;
/// outside brackets such a reference fails with expression.no-value. Malformed spots stay as they
/// are. Replacement texts are not looked at again.
[[nodiscard]] Result<QString> resolve(const QString &text, const Lookup &lookup,
                                      Context context = Context::Own);

/// `value` converted to a declared parameter type as Azure ML does: integer by int(float(v)),
/// number by float(v), boolean by str(v).lower() == "true", string by str(v); other types
/// unchanged. Null stays null. Fails with Format, id literal.not-a-number, for a text that is no
/// number.
[[nodiscard]] Result<Value> convertLiteral(const Value &value, QStringView type);

/// The text a command sees: convertLiteral, then Python's str(). Null gives an empty text.
[[nodiscard]] Result<QString> literalText(const Value &value, QStringView type);

/// The candidate nearest to `name` (edit distance, at most a third of its length and 3), or empty.
[[nodiscard]] QString nearestName(QStringView name, const QStringList &candidates);

} // namespace tenon::expressions
