#include "supervisor/keeper.h"
#include "supervisor/supervise.h"

#include <cstdio>
#include <cstring>

namespace {

int usage()
{
    std::fputs("Usage: tenon-supervisor ATTEMPT_FOLDER\n"
               "       tenon-supervisor --probe-overlay FOLDER\n"
               "       tenon-supervisor --keep DATA_FOLDER --engine PROGRAM [ARGUMENT]...\n"
               "Started by the engine of Tenon Studio; not meant to be called by hand.\n",
               stderr);
    return tenon::supervisor::Usage;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace tenon::supervisor;
    if (argc == 2 && argv[1][0] != '-')
        return supervise(argv[1]);
    if (argc == 3 && std::strcmp(argv[1], "--probe-overlay") == 0) {
        const std::string why = probeOverlay(argv[2]);
        if (!why.empty())
            std::fprintf(stderr, "%s\n", why.c_str());
        return why.empty() ? 0 : 1;
    }
    if (argc >= 5 && std::strcmp(argv[1], "--keep") == 0 && std::strcmp(argv[3], "--engine") == 0)
        return keep(argv[2], argv + 4);
    return usage();
}
