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

using Kind = JobColumn::Kind;

/// What one column of a job is, with "?1" for its name. Metrics are numbers; `compared`, texts that
/// look like numbers (isNumber()) are some as well, so that 9 stands before 10.
std::string valueOf(JobColumn::Kind kind, bool compared)
{
    const std::string asNumber
        = compared ? "(SELECT CASE WHEN v GLOB '*[0-9]*' AND v NOT GLOB '*[^0-9.eE+-]*'"
                     " AND v NOT GLOB '*[0-9.][+-]*' AND v NOT GLOB '*.*.*'"
                     " THEN CAST(v AS REAL) ELSE v END FROM "
                   : "(SELECT v FROM ";
    const auto found = [](const std::string &from, const std::string &value) {
        const std::string own
            = "(SELECT " + value + " FROM " + from + "=ifnull(jobs.reused_from,jobs.id)";
        const std::string below = "(SELECT " + value + " FROM jobs c CROSS JOIN " + from
                                  + "=ifnull(c.reused_from,c.id)";
        return std::pair(own, below);
    };
    switch (kind) {
    case JobColumn::Kind::Metric: {
        const auto [own, below]
            = found("series s WHERE s.name=?1 AND s.system=0 AND s.job", "s.last_value");
        return "ifnull(" + own + "),CASE WHEN jobs.kind<>'command' THEN " + below
               + " AND c.root=jobs.id AND c.id<>c.root ORDER BY c.id DESC LIMIT 1) END)";
    }
    case JobColumn::Kind::Parameter: {
        const auto [own, below] = found("params p WHERE p.key=?1 AND p.job", "p.value");
        return asNumber + "(SELECT ifnull(" + own + "),CASE WHEN jobs.kind<>'command' THEN " + below
               + " AND c.root=jobs.id AND c.id<>c.root ORDER BY c.id DESC LIMIT 1) END) AS v))";
    }
    case JobColumn::Kind::Input:
        return asNumber
               + ("(SELECT i.value AS v FROM inputs i WHERE i.job=jobs.id AND "
                  "i.name=?1))");
    }
    return "NULL";
}

/// Whether a value that was compared is a number: what valueOf() leaves a text never looks like
/// one.
bool isNumber(const QString &text)
{
    bool number = false;
    [[maybe_unused]] const double value = text.toDouble(&number);
    return number && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || u".eE+-"_s.contains(c);
           });
}

/// The expression of a column with its name bound; "?1" stands in it as often as it likes.
std::string bound(const JobColumn &column, bool compared, std::vector<QVariant> &values)
{
    const std::string expression = valueOf(column.kind, compared);
    std::string out;
    for (size_t i = 0; i < expression.size(); ++i) {
        out += expression[i];
        if (expression[i] == '?') {
            values.emplace_back(column.name);
            ++i; // the 1
        }
    }
    return out;
}

const char *comparison(JobFilter::Is is)
{
    switch (is) {
    case JobFilter::Is::Less:
        return "<";
    case JobFilter::Is::LessOrEqual:
        return "<=";
    case JobFilter::Is::Equal:
        return "=";
    case JobFilter::Is::NotEqual:
        return "<>";
    case JobFilter::Is::GreaterOrEqual:
        return ">=";
    case JobFilter::Is::Greater:
        return ">";
    }
    return "=";
}

bool onlyActive(const JobQuery &query)
{
    return !query.states.empty()
           && std::ranges::all_of(query.states, [](int state) { return state < terminalState; });
}

/// Whether the index of submitted jobs holds all that says which jobs a question is about and how
/// they are sorted: then no row is read for that, and rows are a kilobyte each.
bool inIndex(const JobQuery &query)
{
    return !query.parent && !onlyActive(query) && query.filters.empty() && !query.sortColumn;
}

/// " FROM jobs" by the index that serves a question best where SQLite would choose another: the few
/// jobs that have not ended are in one of their own.
std::string fromJobs(const JobQuery &query)
{
    if (onlyActive(query))
        return " FROM jobs INDEXED BY jobs_active";
    if (!inIndex(query))
        return " FROM jobs";
    return query.experiment && query.sort == JobSort::Created && query.text.isEmpty()
               ? " FROM jobs INDEXED BY jobs_by_experiment"
               : " FROM jobs INDEXED BY jobs_roots";
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
        if (onlyActive(query))
            where += " AND state<100"; // what the index of active jobs says
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
    for (const JobFilter &filter : query.filters) {
        bool number = false;
        const double value = filter.value.toDouble(&number);
        where += " AND (SELECT ";
        where += number ? "typeof(v)='real' AND v" : "typeof(v)='text' AND v COLLATE NOCASE ";
        where += comparison(filter.is);
        where += "? FROM (SELECT coalesce(";
        values.emplace_back(number ? QVariant(value) : QVariant(filter.value));
        for (const auto kind :
             {JobColumn::Kind::Metric, JobColumn::Kind::Parameter, JobColumn::Kind::Input}) {
            where += kind == JobColumn::Kind::Metric ? "" : ",";
            where += bound({kind, filter.name}, true, values);
        }
        where += ") AS v))";
    }
    return where;
}

void bindValues(Statement &statement, const std::vector<QVariant> &values)
{
    int index = 0;
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(++index, value.toString());
        else if (value.typeId() == QMetaType::Double)
            statement.bind(++index, value.toDouble());
        else
            statement.bind(++index, value.toLongLong());
    }
}

} // namespace

Result<JobPage> jobPage(Database &database, const JobQuery &query,
                        const std::optional<JobCursor> &after)
{
    const SortKey key = keyOf(query.sort);
    const char *order = query.descending ? " DESC" : " ASC";
    const char *beyond = query.descending ? "<" : ">";
    std::vector<QVariant> values;
    std::string sql = std::string("SELECT ") + lightJobColumns;
    std::string expression = key.expression;
    if (query.sortColumn) {
        // What comes after every text, or before every number that anybody logs.
        sql += ",ifnull(" + bound(*query.sortColumn, true, values)
               + (query.descending ? ",-1e308)" : ",char(1114111))") + " AS sort_value";
        expression = "sort_value";
    } else if (!expression.empty()) {
        sql += "," + expression;
    }
    for (const JobColumn &column : query.columns)
        sql += "," + bound(column, false, values);
    // First the ids of the page, from the index alone; then the rows of those.
    const bool twice = inIndex(query) && (!expression.empty() || !query.text.isEmpty());
    if (twice)
        sql += " FROM (SELECT id AS listed";
    sql += fromJobs(query) + conditions(query, values);
    if (after) {
        if (expression.empty()) {
            sql += std::string(" AND id") + beyond + "?";
        } else {
            sql += " AND (" + expression + ",id)" + beyond + "(?,?)";
            values.push_back(after->value);
        }
        values.emplace_back(qint64(after->id));
    }
    std::string sorted = " ORDER BY ";
    if (!expression.empty())
        sorted += expression + order + ",";
    sorted += std::string("id") + order;
    sql += sorted + " LIMIT ?";
    if (twice)
        sql += ") CROSS JOIN jobs ON jobs.id=listed" + sorted;
    const int limit = std::clamp(query.limit, 1, 10'000);
    values.emplace_back(qint64(limit) + 1); // one more tells whether another page follows

    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    bindValues(*statement, values);
    constexpr int sortColumn = 34;
    const QString noValue = QString::fromUcs4(U"\x10ffff", 1); // char(1114111)
    const int firstValue = sortColumn + (expression.empty() ? 0 : 1);
    const auto valueAt = [&statement](int column, bool number) {
        return statement->isNull(column) ? QVariant()
               : number                  ? QVariant(statement->number(column))
                                         : QVariant(statement->text(column));
    };
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
        if (!query.columns.empty()) {
            auto &cells = page.values.emplace_back();
            for (int i = 0; i < int(query.columns.size()); ++i)
                cells.push_back(
                    valueAt(firstValue + i, query.columns[size_t(i)].kind == Kind::Metric));
        }
        if (query.sortColumn)
            last = valueAt(sortColumn, query.sortColumn->kind == Kind::Metric
                                           ? statement->text(sortColumn) != noValue
                                           : isNumber(statement->text(sortColumn)));
        else if (!expression.empty())
            last = key.number ? QVariant(statement->integer(sortColumn))
                              : QVariant(statement->text(sortColumn));
    }
}

Result<JobProgress> jobProgress(Database &database, JobId job)
{
    auto counts = database.prepare("SELECT count(*), ifnull(sum(state >= 100), 0) FROM jobs "
                                   "WHERE root = ?1 AND id <> ?1");
    if (!counts)
        return std::unexpected(std::move(counts.error()));
    counts->bindAll(job);
    if (const auto row = counts->step(); !row)
        return std::unexpected(row.error());
    JobProgress progress{int(counts->integer(1)), int(counts->integer(0)), {}};
    if (progress.all == 0)
        return progress;
    // The newest of those that run has no steps of its own that do.
    auto running = database.prepare("SELECT ifnull(nullif(display_name, ''), step) FROM jobs "
                                    "WHERE root = ?1 AND id <> ?1 AND state = 50 "
                                    "ORDER BY id DESC LIMIT 1");
    if (!running)
        return std::unexpected(std::move(running.error()));
    running->bindAll(job);
    const auto row = running->step();
    if (!row)
        return std::unexpected(row.error());
    if (*row)
        progress.running = running->text(0);
    return progress;
}

Result<qint64> jobCount(Database &database, const JobQuery &query)
{
    std::vector<QVariant> values;
    const std::string sql = "SELECT count(*)" + fromJobs(query) + conditions(query, values);
    auto statement = database.prepare(sql);
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    bindValues(*statement, values);
    auto row = statement->step();
    if (!row)
        return std::unexpected(std::move(row.error()));
    return statement->integer(0);
}

Result<std::vector<JobColumn>> knownColumns(Database &database, qint64 recent, int limit)
{
    std::vector<JobColumn> columns;
    for (const auto &[kind, sql] :
         {std::pair(JobColumn::Kind::Metric,
                    "SELECT DISTINCT name FROM series WHERE system=0 AND job>(SELECT "
                    "ifnull(max(id),0) FROM jobs)-?1 ORDER BY name LIMIT ?2"),
          std::pair(JobColumn::Kind::Parameter,
                    "SELECT DISTINCT key FROM params WHERE job>(SELECT ifnull(max(id),0) FROM "
                    "jobs)-?1 ORDER BY key LIMIT ?2"),
          std::pair(JobColumn::Kind::Input,
                    "SELECT DISTINCT i.name FROM inputs i JOIN jobs j ON j.id=i.job WHERE "
                    "i.value IS NOT NULL AND j.parent IS NULL AND i.job>(SELECT ifnull(max(id),0) "
                    "FROM jobs)-?1 ORDER BY i.name LIMIT ?2")}) {
        auto statement = database.prepare(sql);
        if (!statement)
            return std::unexpected(std::move(statement.error()));
        statement->bindAll(recent, limit);
        auto names = readRows(*statement, [](const Statement &s) { return s.text(0); });
        if (!names)
            return std::unexpected(std::move(names.error()));
        for (QString &name : *names)
            columns.push_back({kind, std::move(name)});
    }
    return columns;
}

Result<std::vector<std::pair<int, qint64>>> stateCounts(Database &database)
{
    auto statement = database.prepare(
        "SELECT state,count(*) FROM jobs INDEXED BY jobs_roots WHERE parent IS NULL AND archived=0 "
        "AND deleted IS NULL GROUP BY state ORDER BY state");
    if (!statement)
        return std::unexpected(std::move(statement.error()));
    return readRows(*statement,
                    [](const Statement &s) { return std::pair(int(s.integer(0)), s.integer(1)); });
}

Result<std::vector<JobUse>> jobUses(Database &database, JobId root)
{
    auto statement
        = database.prepare("SELECT ifnull(peak_bytes, 0), ifnull(cpu_us, 0), ended - started FROM "
                           "jobs WHERE root = ? AND ended > started AND "
                           "(peak_bytes > 0 OR cpu_us > 0)");
    if (!statement)
        return std::unexpected(statement.error());
    statement->bindAll(root);
    return readRows(*statement, [](const Statement &row) {
        return JobUse{row.integer(0), row.integer(1), row.integer(2)};
    });
}

} // namespace tenon::store
