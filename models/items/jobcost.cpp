#include "items/jobcost.h"

#include "assets/jobstate.h"
#include "store/database.h"
#include "store/jobrow.h"
#include "store/jobs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace tenon::items {

using namespace Qt::StringLiterals;
using catalogue::JobMeasure;

Result<JobMeasure> measureOfJob(store::Database &database, const QString &name)
{
    const auto job = store::findJob(database, name);
    if (!job)
        return std::unexpected(job.error());
    const auto rows = store::family(database, job->root);
    if (!rows)
        return std::unexpected(rows.error());
    JobMeasure measure;
    QStringList models;
    measure.job = name;
    measure.whole = job->state == int(assets::JobState::Completed);
    QSet<qint64> below{qint64(job->id)}; // parents come before children
    for (const store::JobRow &row : *rows) {
        if (row.parent && below.contains(qint64(*row.parent)))
            below.insert(qint64(row.id));
        if (!below.contains(qint64(row.id)))
            continue;
        if (row.kind != "command"_L1)
            continue;
        store::JobRow ran = row;
        if (row.reusedFrom) {
            auto from = store::job(database, *row.reusedFrom);
            if (!from)
                continue; // gone for good; its time is not known
            ran = std::move(*from);
            ++measure.reused;
        }
        ++measure.steps;
        if (!ran.started || !ran.ended)
            continue;
        const QJsonObject spec = QJsonDocument::fromJson(ran.spec).object();
        // Begun seconds count: nobody pays for less.
        const qint64 seconds
            = std::max<qint64>((*ran.ended - *ran.started + 999'999) / 1'000'000, 0);
        measure.seconds = std::max<qint64>(measure.seconds, 0) + seconds;
        measure.nodeSeconds = std::max<qint64>(measure.nodeSeconds, 0)
                              + seconds * std::max(spec["instances"_L1].toInt(1), 1);
        measure.peakBytes = std::max(measure.peakBytes, ran.peakBytes.value_or(0));
        measure.cores = std::max(measure.cores, spec["cores"_L1].toInt(1));
        measure.gpus = std::max(measure.gpus, spec["gpus"_L1].toInt());
        if (measure.gpus == 0)
            continue;
        const auto uses = store::gpuUses(database, ran.id, store::Below::No);
        if (!uses)
            return std::unexpected(uses.error());
        for (const store::GpuUse &use : *uses) {
            models << use.models;
            measure.gpuPeakBytes = std::max(measure.gpuPeakBytes, use.peakBytes);
        }
    }
    models.removeDuplicates();
    measure.gpuModel = models.join(u", "_s);
    return measure;
}

Result<JobMeasure> measureOfFile(store::Database &database, const QString &source)
{
    // Completed ones first, of those the newest.
    auto statement
        = database.prepare("SELECT name FROM jobs WHERE parent IS NULL AND source=?1 AND "
                           "state>=100 AND started IS NOT NULL AND deleted IS NULL "
                           "ORDER BY state<>100, id DESC LIMIT 1");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bindAll(source);
    const auto names
        = store::readRows(*statement, [](const store::Statement &row) { return row.text(0); });
    if (!names)
        return std::unexpected(names.error());
    return names->empty() ? JobMeasure{} : measureOfJob(database, names->front());
}

std::optional<qint64> secondsOf(const QString &duration)
{
    static const QRegularExpression clock(u"^(?:(\\d{1,5}):)?(\\d{1,5}):(\\d{2})$"_s);
    static const QRegularExpression units(
        u"^(?:(\\d{1,4})\\s*d)?\\s*(?:(\\d{1,5})\\s*h)?\\s*(?:(\\d{1,6})\\s*m(?:in)?)?\\s*"
        "(?:(\\d{1,8})\\s*s?)?$"_s);
    const QString text = duration.trimmed().toLower();
    if (text.isEmpty())
        return {};
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
               + match.captured(3).toLongLong();
    const auto match = units.match(text);
    if (!match.hasMatch())
        return {};
    return match.captured(1).toLongLong() * 86'400 + match.captured(2).toLongLong() * 3600
           + match.captured(3).toLongLong() * 60 + match.captured(4).toLongLong();
}

} // namespace tenon::items
