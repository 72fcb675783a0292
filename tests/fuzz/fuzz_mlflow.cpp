#include "store/database.h"
#include "store/schema_sql.h"
#include "tracking/router.h"

using namespace tenon;
using namespace tenon::tracking;

/// A request of the tracking interface: a line "METHOD path?query", then the body, handled on a
/// small database.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Router router;
    static const std::unique_ptr<store::Database> db = [] {
        auto made = store::Database::inMemory();
        if (!made || !(*made)->script(store::schemaSql)
            || !(*made)->script("INSERT INTO jobs(id, name, root, kind, state, created) VALUES(1, "
                                "'job', 1, 'command', "
                                "50, 0), (2, 'other', 2, 'run', 50, 0)"))
            std::abort();
        return std::move(*made);
    }();
    static const ServiceOptions options;
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype line = input.indexOf('\n');
    const QByteArray head = line < 0 ? input : input.first(line);
    const qsizetype blank = head.indexOf(' ');
    if (blank < 0)
        return 0;
    const qsizetype mark = head.indexOf('?');
    const QByteArray path = head.sliced(blank + 1, (mark > blank ? mark : head.size()) - blank - 1);
    auto args = Args::parse(line < 0 ? QByteArray() : input.sliced(line + 1),
                            mark > blank ? head.sliced(mark + 1) : QByteArray());
    if (!args)
        return 0;
    const Route *route = router.find(head.first(blank), path, *args);
    if (!route)
        return 0;
    WriterState state;
    const Principal principal{Principal::Role::Job, QStringLiteral("job")};
    std::ignore = db->script("SAVEPOINT fuzz");
    Call call{*db,  *args, principal, options, route->kind == Route::Kind::Write ? &state : nullptr,
              true, {}};
    if (const auto answer = route->handler(call); answer && !JsonTree::parse(*answer))
        std::abort(); // What we answer is always JSON.
    std::ignore = db->script("ROLLBACK TO fuzz; RELEASE fuzz");
    return 0;
}
