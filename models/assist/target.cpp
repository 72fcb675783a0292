#include "assist/target.h"

#include "assets/assetref.h"
#include "assist/place.h"
#include "expressions/expressions.h"

namespace tenon::assist {

using namespace Qt::StringLiterals;

namespace {

Target placeOf(const text::LineBuffer &buffer, const QStringList &keys)
{
    const auto line = find(buffer, keys);
    return line ? Target(PlaceTarget{line->content}) : Target();
}

// `in` is where the expression stands.
Target ofReference(const text::LineBuffer &buffer, const InStep &in,
                   const expressions::Reference &reference)
{
    using Kind = expressions::Kind;
    const QStringList pipeline = in.jobs.isEmpty() ? in.jobs : in.jobs.first(in.jobs.size() - 1);
    const QStringList own = in.step.isEmpty() ? QStringList() : in.jobs + QStringList{in.step};
    const auto stepPart = [&](const QString &part) {
        const QStringList step = in.jobs + QStringList{reference.step};
        const Target exact = placeOf(buffer, step + QStringList{part, reference.name});
        return exact.index() > 0 ? exact : placeOf(buffer, step);
    };
    switch (reference.kind) {
    case Kind::Input:
        return placeOf(buffer, own + QStringList{u"inputs"_s, reference.name});
    case Kind::Output:
        return placeOf(buffer, own + QStringList{u"outputs"_s, reference.name});
    case Kind::ParentInput:
        return placeOf(buffer, pipeline + QStringList{u"inputs"_s, reference.name});
    case Kind::ParentOutput:
        return placeOf(buffer, pipeline + QStringList{u"outputs"_s, reference.name});
    case Kind::StepOutput:
        return stepPart(u"outputs"_s);
    case Kind::StepInput:
        return stepPart(u"inputs"_s);
    case Kind::Step:
        return placeOf(buffer, in.jobs + QStringList{reference.step});
    case Kind::SearchSpace:
        return placeOf(buffer, own + QStringList{u"search_space"_s, reference.name});
    default:
        return {};
    }
}

} // namespace

Target targetAt(const QByteArray &bytes, const QString &file, qsizetype offset)
{
    if (offset < 0 || offset > bytes.size())
        return {};
    const text::LineBuffer buffer(bytes);
    const Line line = lineAt(buffer, buffer.lineOf(offset));
    bool inText = false;
    const std::vector<Step> way = wayTo(buffer, line.number, line.column, &inText);
    const InStep in = stepOf(way);
    // An expression, wherever it stands in the line.
    const QByteArrayView raw = QByteArrayView(bytes).sliced(line.begin, line.end - line.begin);
    const int at = text::unitsOf(raw, offset - line.begin);
    const QString field = !in.below.isEmpty() ? in.below.first() : line.key;
    const auto context = in.step.isEmpty() || field == "command"_L1 || field == "args"_L1
                             ? expressions::Context::Own
                             : expressions::Context::Parent;
    for (const expressions::Reference &reference :
         expressions::parse(text::decode(raw), context).references())
        if (at >= reference.offset && at <= reference.offset + reference.length)
            return ofReference(buffer, in, reference);
    if (inText)
        return {};
    QString key = line.key;
    if (!line.hasKey && line.dash >= 0 && way.size() > 1)
        key = way[way.size() - 2].key;
    const qsizetype begin = line.hasKey ? line.value : line.content;
    const bool onKey = line.hasKey && offset >= line.content && offset <= line.keyEnd;
    if (!onKey && (offset < begin || offset > line.valueEnd))
        return {};
    const Place place = placeAt(buffer, way);
    const Key *known = place.names ? nullptr : keyOf(place.shape, key);
    const QString value = valueOf(buffer, line);
    if (value.isEmpty() || key == "$schema"_L1)
        return {};
    // Where a bare word is a name, and where it is a path.
    QString kind = u"data"_s;
    bool path = place.names || key == "path"_L1 || key == "additional_includes"_L1;
    switch (known ? known->holds : Holds::Text) {
    case Holds::Component:
        kind = u"component"_s;
        path = true;
        break;
    case Holds::Environment:
        kind = u"environment"_s;
        path = value.contains(u'/') || value.endsWith(".yml"_L1) || value.endsWith(".yaml"_L1);
        break;
    case Holds::Compute:
        kind = u"compute"_s;
        path = false;
        break;
    case Holds::Path:
    case Holds::Data:
        path = true;
        break;
    default:
        if (known && !path)
            return {};
    }
    const bool prefixed = value.startsWith("azureml:"_L1) || value.startsWith("file:"_L1)
                          || value.startsWith("./"_L1) || value.startsWith("../"_L1);
    if (!known && !prefixed && key != "additional_includes"_L1)
        return {};
    const assets::AssetRef reference
        = path || prefixed ? assets::AssetRef::parse(value) : assets::AssetRef::parseName(value);
    if (reference.isLocalPath())
        return FileTarget{reference.absolutePath(file.left(file.lastIndexOf(u'/')))};
    if (reference.isAsset() && !reference.name.isEmpty()) {
        if (!reference.type.isEmpty())
            kind = reference.type == "data"_L1     ? u"data"_s
                   : reference.type.endsWith(u's') ? reference.type.chopped(1)
                                                   : reference.type;
        return AssetTarget{kind, reference.name, reference.version};
    }
    return {};
}

} // namespace tenon::assist
