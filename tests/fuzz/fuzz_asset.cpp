// Files of every kind: what can be read is read, every problem has a place and a text, and the
// graph of what was read can be built.
#include "base/messages.h"
#include "graph/pipelinegraph.h"
#include "yaml/load.h"

using namespace tenon;
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
    if (size < 1 || size > 20'000)
        return 0;
    using yaml::Expect;
    static constexpr Expect kinds[]
        = {Expect::Any,   Expect::Job,      Expect::Component,  Expect::Environment,
           Expect::Model, Expect::Endpoint, Expect::Deployment, Expect::Schedule};
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const Expect expect : kinds) {
        const yaml::Reading reading = yaml::readAsset(bytes, u"/w/f.yml"_s, expect);
        for (const Errors *list : {&reading.errors, &reading.warnings}) {
            for (const Error &error : *list) {
                must(error.where.line >= 0);
                must(!messageText(error).isEmpty());
            }
        }
        must(reading.asset || !reading.errors.empty());
        if (!reading.asset)
            return 0;
        must(*reading.asset == *reading.asset || bytes.contains("an"));
        if (const auto *job = std::get_if<assets::Job>(&*reading.asset)) {
            const auto graph = graph::PipelineGraph::build(*job);
            must(graph.order().size() <= graph.nodes().size());
        }
        if (const auto *component = std::get_if<assets::Component>(&*reading.asset)) {
            const auto graph = graph::PipelineGraph::build(*component);
            must(graph.order().size() <= graph.nodes().size());
        }
        if (expect == Expect::Any && (data[0] & 7) != 0)
            break;
    }
    return 0;
}
