// sortrows FILE COLUMN: sorts a table and says the order and its own peak of memory.
//   first line: rows, kilobytes at the peak; then the numbers of the rows, every 1,000th.
#include "preview/rowview.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/resource.h>

using namespace tenon;
using namespace tenon::preview;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    Source source;
    source.files = {arguments.value(1)};
    auto reader = openReader(source);
    auto view = RowView::make();
    if (!reader || !view)
        return 2;
    ViewWish wish;
    wish.sortColumn = arguments.value(2).toInt();
    Watch watch;
    if (!fillView(**reader, wish, **view, watch, [](double) {}))
        return 3;
    rusage use{};
    ::getrusage(RUSAGE_SELF, &use);
    std::printf("%lld %ld\n", static_cast<long long>((*view)->count()), use.ru_maxrss);
    for (qint64 at = 0; at < (*view)->count(); at += 1000) {
        const auto place = (*view)->read(at, 1);
        if (!place || place->empty())
            return 4;
        std::printf("%lld\n", static_cast<long long>(place->front().row));
    }
    return 0;
}
