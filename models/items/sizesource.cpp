#include "items/sizesource.h"

#include "catalogue/cataloguefile.h"

namespace tenon::items {

using namespace Qt::StringLiterals;
using catalogue::ImportOptions;
using catalogue::ImportReport;
using catalogue::Shelf;

SizeSource::SizeSource(const QString &shelf, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_lane(this)
{
}

SizeSource::~SizeSource() = default;

// `name` unset: what was imported last; where that cannot be read, what was shipped.
Result<SizeSource::Now> SizeSource::read(const QString &folder, const std::optional<QString> &name)
{
    const Shelf shelf(folder);
    Now now;
    now.kept = shelf.list();
    now.name = name ? *name : now.kept.empty() ? QString() : now.kept.front().name;
    const auto readIt = [&]() -> Result<> {
        auto catalogue
            = now.name.isEmpty() ? catalogue::loadShippedCatalogue() : shelf.catalogue(now.name);
        if (!catalogue)
            return std::unexpected(catalogue.error());
        auto quota = shelf.quota(now.name);
        if (!quota)
            return std::unexpected(quota.error());
        now.catalogue = std::move(*catalogue);
        now.quota = std::move(*quota);
        return {};
    };
    Result<> done = readIt();
    if (!done && !name && !now.name.isEmpty()) {
        now.trouble = done.error();
        now.name.clear();
        done = readIt();
    }
    if (!done)
        return std::unexpected(done.error());
    return now;
}

void SizeSource::begin()
{
    ++m_turns;
    if (!std::exchange(m_busy, true))
        Q_EMIT busyChanged(true);
}

void SizeSource::take(Result<Now> &&now)
{
    if (--m_turns > 0) // something was asked for since: that counts
        return;
    m_busy = false;
    const auto set = std::exchange(m_set, {});
    if (now) {
        m_now = std::move(*now);
        m_now.quota = set.value(m_now.name, m_now.quota);
        Q_EMIT changed();
        if (m_now.trouble)
            Q_EMIT failed(*m_now.trouble);
    } else {
        Q_EMIT failed(now.error());
    }
    Q_EMIT busyChanged(false);
}

void SizeSource::load()
{
    if (std::exchange(m_loaded, true)) {
        if (m_now.catalogue)
            Q_EMIT changed();
        return;
    }
    begin();
    m_lane.run([shelf = m_shelf] { return read(shelf, std::nullopt); },
               [this](Result<Now> now) { take(std::move(now)); });
}

void SizeSource::choose(const QString &name)
{
    m_loaded = true;
    begin();
    m_lane.run([shelf = m_shelf, name] { return read(shelf, name); },
               [this](Result<Now> now) { take(std::move(now)); });
}

void SizeSource::import(const ImportOptions &options,
                        std::function<Result<>(catalogue::Importer &)> add)
{
    struct Done
    {
        Result<ImportReport> report;
        Result<Now> now;
    };
    m_loaded = true;
    begin();
    m_lane.run(
        [shelf = m_shelf, options, add = std::move(add)] {
            Shelf kept(shelf);
            Result<ImportReport> report = kept.import(options, add);
            Result<Now> now = report ? read(shelf, options.subscription)
                                     : Result<Now>(std::unexpected(report.error()));
            return Done{std::move(report), std::move(now)};
        },
        [this](Done done) {
            take(std::move(done.now));
            if (done.report)
                Q_EMIT imported(*done.report);
        });
}

void SizeSource::importPaths(const QStringList &paths, const ImportOptions &options)
{
    import(options, [paths](catalogue::Importer &importer) -> Result<> {
        for (const QString &path : paths)
            if (const auto added = importer.addPath(path); !added)
                return added;
        return {};
    });
}

void SizeSource::importText(const QByteArray &text, const QString &label,
                            const ImportOptions &options)
{
    import(options,
           [text, label](catalogue::Importer &importer) { return importer.addText(text, label); });
}

void SizeSource::setQuota(const catalogue::Quota &quota)
{
    m_now.quota = quota;
    if (m_busy)
        m_set.insert(m_now.name, quota);
    Q_EMIT changed();
    m_lane.run(
        [shelf = m_shelf, name = m_now.name, quota] { return Shelf(shelf).keepQuota(name, quota); },
        [this](const Result<> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

} // namespace tenon::items
