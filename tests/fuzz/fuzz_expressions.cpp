// Texts with expressions: the pieces must give the text again, resolving must not fail where every
// name has a value, and checks must point into the text.
#include "expressions/expressions.h"

using namespace tenon;
using namespace tenon::expressions;
using namespace Qt::StringLiterals;

namespace {

void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size > 20'000)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const Context context : {Context::Own, Context::Parent}) {
        const Template parsed = parse(text, context);
        QString joined;
        for (const Piece &piece : parsed.pieces)
            joined += piece.text;
        must(joined == text);
        for (const Reference &reference : parsed.references()) {
            must(reference.offset >= 0 && reference.offset + reference.length <= text.size());
            must(QStringView(text).sliced(reference.offset).startsWith("${{"_L1));
        }
        must(resolve(
                 text, [](const Reference &) { return std::optional(u"v"_s); }, context)
                 .has_value());
        (void)resolve(text, [](const Reference &) { return std::optional<QString>(); }, context);
        Names names;
        names.inputs = QStringList{u"a"_s, u"data"_s};
        names.optionalInputs = QStringList{u"a"_s};
        names.unsetInputs = QStringList{u"a"_s};
        names.outputs = QStringList{u"out"_s};
        names.parentInputs = names.inputs;
        names.parentOutputs = names.outputs;
        names.steps = QStringList{u"train"_s};
        names.searchSpace = QStringList{};
        names.stepOutputs = [](const QString &) { return QStringList{u"model"_s}; };
        names.stepInputs = names.stepOutputs;
        for (const Finding &finding : findings(text, names, context)) {
            must(finding.offset >= 0 && finding.offset < text.size());
            must(finding.index >= 0);
        }
    }
    for (const char *type : {"integer", "number", "boolean", "string"})
        (void)literalText(Value(text.first(std::min<qsizetype>(text.size(), 200))),
                          QString::fromLatin1(type));
    return 0;
}
