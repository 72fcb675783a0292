#include "snapshot/ignorerules.h"
#include "snapshot/manifest.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace tenon::snapshot;

/// Ignore files, with paths to try them on, and manifests: any bytes give an answer, and what a
/// manifest says about itself is stable.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const IgnoreRules rules(bytes);
    for (const char *path :
         {"a", "src/build/x.o", "a/b/c/d/e.log", "[ab]", "\xc3\xa9/\n x", ".hidden/file"}) {
        (void)rules.isIgnored(path, false);
        (void)rules.isIgnored(path, true);
    }
    // The text matched against itself reaches the odd corners of patterns.
    const QByteArrayView line = bytes.first(std::max<qsizetype>(bytes.indexOf('\n'), 0));
    if (!line.isEmpty() && line.size() < 200)
        (void)rules.isIgnored(line, false);
    for (const QByteArrayView text : {bytes}) {
        if (const auto manifest = Manifest::fromText(text)) {
            const auto again = Manifest::fromText(manifest->text());
            if (!again || *again != *manifest)
                std::abort();
        }
    }
    return 0;
}
