// Texts as they are while a person types, and every place of them: proposals lie in the text, and
// what a reference leads to as well.
#include "assist/complete.h"
#include "assist/outline.h"
#include "assist/target.h"

using namespace tenon::assist;
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
    if (size > 4'000)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    Surroundings around;
    around.assets = {{u"environment"_s, u"e"_s, u"1"_s}};
    around.entries = [](const QString &) { return QStringList{u"a.yml"_s, u"b/"_s}; };
    around.ports = [](const QString &) { return Ports{{u"in"_s}, {u"out"_s}}; };
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / 16);
    for (qsizetype at = 0; at <= bytes.size(); at += step) {
        const Proposals found = propose(bytes, at, around);
        must(found.begin >= 0 && found.begin <= found.end && found.end <= bytes.size());
        (void)helpAt(bytes, at, nullptr);
        const Target target = targetAt(bytes, u"/w/f.yml"_s, at);
        if (const auto *place = std::get_if<PlaceTarget>(&target))
            must(place->offset >= 0 && place->offset <= bytes.size());
    }
    for (const OutlineEntry &entry : outline(bytes))
        must(entry.line > 0 && entry.column > 0 && entry.depth >= 0);
    return 0;
}
