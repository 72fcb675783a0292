#include "computesource.h"
#include "words.h"

#include "base/messages.h"
#include "expressions/expressions.h"

namespace tenon::cli {

using namespace Qt::StringLiterals;
using namespace tenon::catalogue;

Result<Source> source(const Context &context)
{
    const Shelf shelf;
    QString name = context.arguments.value(u"subscription"_s);
    if (name.isEmpty() && !context.arguments.has(u"shipped"_s))
        if (const auto kept = shelf.list(); !kept.empty())
            name = kept.front().name;
    const auto catalogue = name.isEmpty() ? loadShippedCatalogue() : shelf.catalogue(name);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    const auto quota = shelf.quota(name);
    if (!quota)
        return std::unexpected(quota.error());
    return Source{*catalogue, *quota};
}

Result<int> regionOf(const Catalogue &catalogue, const QString &name)
{
    const int region = catalogue.region(name);
    if (region >= 0)
        return region;
    QStringList known;
    for (const Region &other : catalogue.regions())
        known << other.name;
    return fail(
        Error::Code::NotFound, "target.unknown-region",
        {{u"name"_s, name}, {u"nearest"_s, expressions::nearestName(name.toLower(), known)}});
}

QString dollars(const std::optional<Usd> &amount)
{
    return amount ? QString::fromLatin1(amount->text()) : QString();
}

void sayOrigin(const Quota &quota)
{
    if (quota.origin() == Quota::Origin::Simulated)
        printError(Words::tr("The quota is simulated, not that of a subscription.") + u'\n');
}

void sayNotes(const Errors &notes)
{
    for (const Error &note : notes)
        printError(messageLine(note) + u'\n');
}

} // namespace tenon::cli
