#include "graph/naming.h"

namespace tenon::graph {
namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isNumeral(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::unexpected<Error> refuse(const char *id, QVariantMap arguments)
{
    return fail(Error::Code::Refused, id, std::move(arguments));
}

bool isStepName(const QString &name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!isLetter(name.at(i)) && !(i > 0 && isNumeral(name.at(i))))
            return false;
    }
    return !name.isEmpty();
}

bool isPortName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'}') && !name.contains(u' ');
}

QString asName(const QString &text, const QString &otherwise)
{
    QString out;
    for (const QChar c : text)
        out += isLetter(c) || isNumeral(c) ? c : u'_';
    if (!out.isEmpty() && isNumeral(out.front()))
        out.prepend(u'_');
    return out.isEmpty() || out.count(u'_') == out.size() ? otherwise : out;
}

QString freeAmong(const QString &wanted, const std::function<bool(const QString &)> &taken)
{
    QString name = wanted;
    for (int i = 2; taken(name); ++i)
        name = wanted + u'_' + QString::number(i);
    return name;
}

bool namesStep(expressions::Kind kind)
{
    using expressions::Kind;
    return kind == Kind::StepOutput || kind == Kind::StepInput || kind == Kind::Step;
}

bool isWithin(const yaml::Path &path, const yaml::Path &above)
{
    return path.steps().size() >= above.steps().size()
           && std::equal(above.steps().begin(), above.steps().end(), path.steps().begin());
}

yaml::Path joined(yaml::Path path, const yaml::Path &below, size_t from)
{
    for (size_t i = from; i < below.steps().size(); ++i)
        path = std::visit([&](const auto &step) { return path / step; }, below.steps()[i]);
    return path;
}

} // namespace tenon::graph
