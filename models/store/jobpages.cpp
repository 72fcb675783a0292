#include "store/jobpages.h"

#include "store/jobrow.h"

namespace tenon::store {
namespace {

using namespace Qt::StringLiterals;

struct SortKey
{
    const char *expression; ///< empty: the id alone, which is the order of creation
    bool number;
};

SortKey keyOf(JobSort sort)
{
    switch (sort) {
    case JobSort::Created:
        return {"", true};
    case JobSort::Name:
        return {"name", false};
    case JobSort::DisplayName:
        return {"display_name COLLATE NOCASE", false};
    case JobSort::Experiment:
        return {"experiment COLLATE NOCASE", false};
    case JobSort::State:
        return {"state", true};
    case JobSort::Started:
        return {"ifnull(started,-1)", true};
    case JobSort::Ended:
        return {"ifnull(ended,-1)", true};
    case JobSort::Duration:
        return {"ifnull(ended-started,-1)", true};
    }
    return {"", true};
}

QString likePattern(const QString &text)
{
    QString pattern = u"%"_s;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return pattern + u'%';
}

/// "WHERE …" with its values in order; only fixed texts are put together, never what somebody
/// typed.
std::string conditions(const JobQuery &query, std::vector<QVariant> &values)
{
    std::string where = query.parent ? " WHERE parent=?" : " WHERE parent IS NULL";
    if (query.parent)
        values.emplace_back(qint64(*query.parent));
    where += query.trash ? " AND deleted IS NOT NULL AND archived<>2" : " AND deleted IS NULL";
    if (!query.trash && query.archived != Archived::Either && !query.parent)
        where += query.archived == Archived::Yes ? " AND archived<>0" : " AND archived=0";
    if (!query.states.empty()) {
        where += " AND state IN (";
        for (size_t i = 0; i < query.states.size(); ++i) {
            where += i == 0 ? "?" : ",?";
            values.emplace_back(qint64(query.states[i]));
        }
        where += ")";
    }
    if (query.experiment) {
        where += " AND experiment=?";
        values.emplace_back(*query.experiment);
    }
    if (!query.kind.isEmpty()) {
        where += " AND kind=?";
        values.emplace_back(query.kind);
    }
    if (!query.text.isEmpty()) {
        where += " AND (name LIKE ? ESCAPE '\\' OR display_name LIKE ? ESCAPE '\\' OR experiment "
                 "LIKE ? "
                 "ESCAPE '\\' OR tags LIKE ? ESCAPE '\\')";
        values.insert(values.end(), 4, QVariant(likePattern(query.text)));
    }
    return where;
}

void bindValues(Statement &statement, const std::vector<QVariant> &values)
{
    int index = 0;
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(++index, value.toString());
        else
            statement.bind(++index, value.toLongLong());
    }
}

} // namespace

Result<JobPage> jobPage(Database &database, const JobQuery &query,
                        const std::optional<JobCursor> &after)
{
    const SortKey key = keyOf(query.sort);
    const std::string expression = key.expression;
    const char *order = query.descending ? " DESC" : " ASC";
    const char *beyond = query.descending ? "<" : ">";
    std::vector<QVariant> values;
    std::string sql = std::string("SELECT ") + lightJobColumns;
    if (!expression.empty())
        sql += "," + expression;
    sql += " FROM jobs" + conditions(query, values);
    if (after) {
        if (expression.empty()) {
            sql += std::string(" AND id") + beyond + "?";
        } else {
            sql += " AND (" + expression + ",id)" + beyond + "(?,?)";
            values.push_back(after->value);
        }
        values.emplace_back(qint64(after->id));
    }
    sql += " ORDER BY ";
    if (!expression.empty())
        sql += expression + order + ",";
    sql += std::string("id") + order + " LIMIT ?";
    const int limit = std::clamp(query.limit, 1, 10'000);
    values.emplace_back(qint64(limit) + 1); // one more tells whether another page follows

    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    bindValues(*statement, values);
    constexpr int sortColumn = 34;
    JobPage page;
    QVariant last;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return std::unexpected(std::move(row.error()));
        if (!*row)
            return page;
        if (int(page.jobs.size()) == limit) {
            page.next = JobCursor{last, page.jobs.back().id};
            return page;
        }
        page.jobs.push_back(readJob(*statement));
        if (!expression.empty()) {
            last = key.number ? QVariant(statement->integer(sortColumn))
                              : QVariant(statement->text(sortColumn));
        }
    }
}

Result<qint64> jobCount(Database &database, const JobQuery &query)
{
    std::vector<QVariant> values;
    const std::string sql = "SELECT count(*) FROM jobs" + conditions(query, values);
    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    bindValues(*statement, values);
    auto row = statement->step();
    if (!row)
        return std::unexpected(std::move(row.error()));
    return statement->integer(0);
}

Result<std::vector<std::pair<int, qint64>>> stateCounts(Database &database)
{
    auto statement
        = database.prepare("SELECT state,count(*) FROM jobs WHERE parent IS NULL AND archived=0 "
                           "AND deleted IS NULL GROUP BY state ORDER BY state");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    return readRows(*statement,
                    [](const Statement &s) { return std::pair(int(s.integer(0)), s.integer(1)); });
}

} // namespace tenon::store
