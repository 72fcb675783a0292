// Two jobs compared on the canvas: what differs stands on the steps, everything else is pale.
#include "base/messages.h"
#include "canvas/graphview.h"
#include "designer/designer.h"
#include "designer/picklist.h"
#include "designer/pipelinejobs.h"
#include "items/jobcompare.h"
#include "widgets/host.h"
#include "widgets/noticebar.h"

#include <QLocale>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownFields = 3;
constexpr qsizetype longestValue = 40;

bool isField(items::CompareRow::Part part)
{
    using enum items::CompareRow::Part;
    return part == Input || part == Parameter || part == Environment || part == Code;
}

// What was before stands left.
QString fieldText(const items::CompareRow &row)
{
    const auto isShort
        = [](const QString &text) { return text.size() <= longestValue && !text.contains(u'\n'); };
    if (row.part == items::CompareRow::Part::Code || !isShort(row.a) || !isShort(row.b))
        return row.name();
    const auto shown = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    return u"%1: %2 → %3"_s.arg(row.name(), shown(row.a), shown(row.b));
}

} // namespace

void Designer::askCompare()
{
    const QString shown = m_jobs->shown();
    QList<PickList::Item> items;
    for (const store::JobRow &job : m_jobs->jobs())
        if (job.name != shown)
            items.append(
                {job.name,
                 job.name,
                 items::stateWord(assets::JobState(job.state), false) + u"  "_s
                     + QLocale().toString(QDateTime::fromMSecsSinceEpoch(job.created / 1000),
                                          QLocale::ShortFormat),
                 u"job"_s,
                 {}});
    std::ranges::reverse(items);
    m_choice = [this, shown](const QString &other) { compare(other, shown); };
    m_picks->open(QPoint(m_view->width() - 360, 8), items, tr("Compare %1 with").arg(shown),
                  tr("This pipeline has no other job."));
}

// How `now` differs from `before`.
void Designer::compare(const QString &before, const QString &now)
{
    using Rows = std::vector<items::CompareRow>;
    m_workspace.reader().ask<Rows>(
        this,
        [before, now](store::Database &database, const store::Place &place) -> Result<Rows> {
            const auto a = items::loadCompared(database, place, before);
            if (!a)
                return std::unexpected(a.error());
            const auto b = items::loadCompared(database, place, now);
            if (!b)
                return std::unexpected(b.error());
            return items::compareJobs(*a, *b);
        },
        [this, before, now](const Result<Rows> &rows) {
            if (!rows)
                return m_host.warn(tr("The jobs cannot be compared"), rows.error());
            if (m_jobs->shown() == now)
                showComparison(before, now, *rows);
        });
}

void Designer::showComparison(const QString &before, const QString &now,
                              const std::vector<items::CompareRow> &rows)
{
    using Change = StepChange::Kind;
    QHash<QString, StepChange> changes;
    QHash<QString, QStringList> fields;
    for (const items::CompareRow &row : rows) {
        const QString step = row.step.section(u'.', 0, 0);
        if (step.isEmpty() || !row.differs)
            continue;
        if (row.part == items::CompareRow::Part::Step && row.step == step)
            changes[step].kind = row.a.isEmpty() ? Change::Added : Change::Removed;
        else if (isField(row.part))
            fields[step].append(fieldText(row));
    }
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        StepChange &change = changes[it.key()];
        if (change.kind != Change::Changed)
            continue;
        QStringList texts = it.value();
        if (const qsizetype more = texts.size() - shownFields; more > 0) {
            texts.resize(shownFields);
            texts.append(tr("%n more", "fields that differ", int(more)));
        }
        change.words = texts.join(u"; "_s);
    }
    int added = 0, removed = 0, changed = 0;
    for (const StepChange &change : std::as_const(changes))
        ++(change.kind == Change::Added     ? added
           : change.kind == Change::Removed ? removed
                                            : changed);
    m_compared = now;
    m_map.setChanges(changes);
    m_comparing->say(changes.isEmpty()
                         ? tr("%1 and %2 differ in no step.").arg(before, now)
                         : tr("From %1 to %2: %3 changed, %4 added, %5 removed.")
                               .arg(before, now, QLocale().toString(changed),
                                    QLocale().toString(added), QLocale().toString(removed)),
                     {{tr("End the comparison"), [this] {
                           m_view->setFocus(); // first: the bar forgets this when it is empty
                           endComparison();
                       }}});
    showAll();
    QSet<qint64> differing;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        if (const qint64 id = m_map.idOfStep(it.key()))
            differing.insert(id);
    m_view->setFound(differing);
}

void Designer::endComparison()
{
    if (m_compared.isEmpty())
        return;
    m_compared.clear();
    m_map.setChanges({});
    m_comparing->say({});
    m_view->setFound({});
    showAll();
}

} // namespace tenon::ui
