#include "tracking/feeds.h"

#include <bit>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tenon::tracking {

namespace {
constexpr qint64 spoolSlice = 1 << 20;
constexpr qint64 longestLine = 16 << 20;
constexpr qint64 recordBytes = 40;

std::unexpected<Error> unreadable(const QString &file, const QString &reason)
{
    return fail(Error::Code::Io, "tracking.spool", {{u"path"_s, file}, {u"reason"_s, reason}});
}

/// Bytes of `file` from `offset`, at most `most`; empty where there is no such file (yet).
Result<QByteArray> readFrom(const QString &file, qint64 offset, qint64 most)
{
    QFile in(file);
    if (!in.exists())
        return QByteArray();
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !in.seek(offset))
        return unreadable(file, in.errorString());
    return in.read(most);
}

/// One line; false when it made no sense. Its own savepoint: what it wrote goes with it.
Result<bool> takeLine(store::Database &db, const Router &router, const ServiceOptions &options,
                      WriterState &state, const Principal &principal, const QByteArray &line,
                      Changes &changes)
{
    const auto tree = JsonTree::parse(line);
    if (!tree || !tree->root().isObject())
        return false;
    const JsonNode root = tree->root();
    auto args = Args::parse(root["body"].source().toByteArray(), {});
    if (!args)
        return false;
    const QByteArrayView method = root["method"].isEmpty() ? "POST" : root["method"].utf8();
    const Route *route = router.findPlain(method, root["path"].utf8(), *args);
    if (!route || route->kind != Route::Kind::Write)
        return false;
    if (auto begun = db.run("SAVEPOINT tracking_line"); !begun)
        return std::unexpected(begun.error());
    const auto marked = markCall(db, principal, root["call"].utf8());
    if (!marked)
        return std::unexpected(marked.error());
    bool sense = true;
    if (!marked->repeated) {
        // The offset in the file says that this line is new.
        Call call{db, *args, principal, options, &state, false, {}};
        if (const auto answer = route->handler(call); answer) {
            changes.add(call.changes);
        } else {
            if (answer.error().status >= 500) {
                return fail(Error::Code::Io, "tracking.spool",
                            {{u"reason"_s, answer.error().message}});
            }
            sense = false;
            state.metrics.forget();
            if (auto back = db.run("ROLLBACK TO tracking_line"); !back)
                return std::unexpected(back.error());
        }
    }
    if (auto done = db.run("RELEASE tracking_line"); !done)
        return std::unexpected(done.error());
    return sense;
}
} // namespace

Result<qint64> feedMark(store::Database &db, const QString &key)
{
    return db.integer("SELECT taken FROM spool_marks WHERE attempt = ?", 0, key);
}

Result<> setFeedMark(store::Database &db, const QString &key, qint64 taken)
{
    return db.run("INSERT OR REPLACE INTO spool_marks(attempt, taken) VALUES(?, ?)", key, taken);
}

Result<CallMark> markCall(store::Database &db, const Principal &principal, QByteArrayView call)
{
    const qsizetype colon = call.lastIndexOf(':');
    bool ok = false;
    const qint64 number = colon > 0 ? call.sliced(colon + 1).toLongLong(&ok) : 0;
    if (!ok || number <= 0 || colon > 64)
        return CallMark{};
    const QString key = u"call:"_s + principal.job + u'/' + QString::fromUtf8(call.first(colon));
    const auto last = feedMark(db, key);
    if (!last)
        return std::unexpected(last.error());
    if (number <= *last)
        return CallMark{true, true};
    if (auto set = setFeedMark(db, key, number); !set)
        return std::unexpected(set.error());
    return CallMark{true, false};
}

Result<FeedStep> takeSpoolStep(store::Database &db, const Router &router,
                               const ServiceOptions &options, WriterState &state,
                               const QString &jobName, int attempt, const QString &file,
                               Changes &changes)
{
    const QString key = u"spool:%1/%2"_s.arg(jobName).arg(attempt);
    const auto mark = feedMark(db, key);
    if (!mark)
        return std::unexpected(mark.error());
    auto bytes = readFrom(file, *mark, spoolSlice);
    if (bytes && bytes->size() == spoolSlice && !bytes->contains('\n'))
        bytes = readFrom(file, *mark, longestLine); // One long line: a model's description, say.
    if (!bytes)
        return std::unexpected(bytes.error());
    FeedStep step;
    const Principal principal{Principal::Role::Job, jobName};
    qsizetype begin = 0;
    for (;;) {
        const qsizetype end = bytes->indexOf('\n', begin);
        if (end < 0)
            break;
        const QByteArray line = bytes->sliced(begin, end - begin);
        begin = end + 1;
        if (line.trimmed().isEmpty())
            continue;
        const auto taken = takeLine(db, router, options, state, principal, line, changes);
        if (!taken)
            return std::unexpected(taken.error());
        ++step.taken;
        step.skipped += !*taken;
    }
    if (begin == 0 && bytes->size() == longestLine) {
        // No line of ours is so long; without this the rest would wait for ever.
        begin = bytes->size();
        ++step.skipped;
    }
    if (begin > 0) {
        if (auto set = setFeedMark(db, key, *mark + begin); !set)
            return std::unexpected(set.error());
    }
    step.more = begin > 0 && bytes->size() >= spoolSlice;
    return step;
}

Result<FeedStep> takeHardwareStep(store::Database &db, MetricStore &metrics, qint64 job,
                                  int attempt, const QString &file, Changes &changes)
{
    const QString key = u"hardware:%1/%2"_s.arg(job).arg(attempt);
    const auto mark = feedMark(db, key);
    if (!mark)
        return std::unexpected(mark.error());
    const auto bytes = readFrom(file, *mark, 4096 * recordBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    FeedStep step;
    step.taken = bytes->size() / recordBytes;
    if (step.taken == 0)
        return step;
    const auto head = *mark == 0 ? *bytes : readFrom(file, 0, recordBytes).value_or(QByteArray());
    const auto word = [](const QByteArray &from, qsizetype at) {
        quint64 bits = 0;
        std::memcpy(&bits, from.constData() + at, sizeof bits);
        return bits;
    };
    const qint64 start
        = head.size() >= recordBytes ? qint64(word(head, 0)) : qint64(word(*bytes, 0));
    static constexpr std::array<const char *, 4> names
        = {"system/cpu_cores", "system/memory_bytes", "system/gpu", "system/gpu_memory"};
    std::array<std::vector<Point>, 4> curves;
    for (qint64 i = 0; i < step.taken; ++i) {
        const qint64 time = qint64(word(*bytes, i * recordBytes));
        for (size_t c = 0; c < curves.size(); ++c) {
            const double value
                = std::bit_cast<double>(word(*bytes, i * recordBytes + 8 + qint64(c) * 8));
            if (std::isfinite(value))
                curves[c].push_back({(time - start) / 1'000'000, time, value});
        }
    }
    for (size_t c = 0; c < curves.size(); ++c) {
        if (auto done
            = metrics.append(db, job, names[c], curves[c], MetricStore::Duplicates::Keep, true);
            !done)
            return std::unexpected(done.error());
    }
    if (auto set = setFeedMark(db, key, *mark + step.taken * recordBytes); !set)
        return std::unexpected(set.error());
    changes.metrics.insert(job);
    step.more = step.taken == 4096;
    return step;
}

} // namespace tenon::tracking
