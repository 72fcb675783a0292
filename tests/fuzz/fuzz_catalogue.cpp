#include "catalogue/cataloguefile.h"
#include "catalogue/importer.h"

#include <cstdint>
#include <cstdlib>

// What is imported comes from anywhere: pasted answers of services, files others made. The first
// byte chooses the reader.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace tenon::catalogue;
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    if (data[0] == 'c') {
        if (const auto parsed = parseCatalogue(text)) {
            // Written and read again it stays as it is.
            const QByteArray once = catalogueText(*parsed);
            const auto again = parseCatalogue(once);
            if (!again || catalogueText(*again) != once)
                std::abort();
            const Catalogue catalogue(*parsed);
        }
        return 0;
    }
    if (data[0] == 'q') {
        if (const auto quota = Quota::parse(text)) {
            // What would end a field becomes a blank once; then it stays as it is.
            const QByteArray once = quota->text();
            const auto again = Quota::parse(once);
            if (!again || again->text() != once)
                std::abort();
        }
        return 0;
    }
    static const auto base = std::make_shared<const Catalogue>(
        *parseCatalogue("tenon-catalogue\t1\n[dates]\n2026-08-01\n[regions]\nwesteurope\tWest "
                        "Europe\tEurope\t52\t4\t\n[sizes]\n"
                        "name\tseries\tfamily\tcategory\tcores\nStandard_"
                        "NC6\tNC\tstandardNCFamily\tgpu\t6\n[offers]\nStandard_NC6\t0,1\n"));
    Importer importer(base, {}, {QStringLiteral("fuzz"), {}, QDate(2026, 11, 29)});
    if (importer.addText(text, QStringLiteral("usages-westeurope.json")))
        if (const auto imported = importer.finish())
            if (!parseCatalogue(catalogueText(imported->catalogue)))
                std::abort();
    return 0;
}
