#include "store/jobpages.h"
#include "store/jobs.h"
#include "store/opening.h"
#include "store/schema_sql.h"
#include "store/settings.h"

#include <QTest>

using namespace tenon;
using namespace tenon::store;
using namespace Qt::StringLiterals;

class TstJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rowComesBackWhole();
    void takenNameIsTold();
    void familyAndEdges();
    void statesAreListedInOrder();
    void endingIsRecorded();
    void aClockThatWasSetBackMakesNothingNegative();
    void newerJobsStandFirstWhateverTheClockSaid();
    void newestWithKeyFindsWhatRan();
    void nearestEarlierPrefersTheSameStep();
    void withoutAComponentTheFileCounts();
    void pagesMeetWithoutGapOrDouble_data();
    void pagesMeetWithoutGapOrDouble();
    void filters();
    void columnsAreReadSortedAndFiltered();
    void sortedByAColumnPagesMeetToo_data();
    void sortedByAColumnPagesMeetToo();
    void textWithWildcardsIsTakenLiterally();
    void purgeKeepsWhatOthersShow();
    void idsAreNotUsedTwice();
    void paramsDoNotChange();
    void attemptsAreReplaced();

private:
    std::unique_ptr<Database> m_database;
    JobId add(const QString &name, std::function<void(JobRow &)> change = {});
    void log(JobId job, const char *metric, std::optional<double> value)
    {
        QVERIFY(m_database->run("INSERT INTO series(job,name,last_value) VALUES(?1,?2,?3)", job,
                                QString::fromLatin1(metric), value));
    }
    void param(JobId job, const char *key, const QString &value)
    {
        QVERIFY(m_database->run("INSERT INTO params(job,key,value) VALUES(?1,?2,?3)", job,
                                QString::fromLatin1(key), value));
    }
};

void TstJobs::init()
{
    auto database = Database::inMemory();
    QVERIFY(database);
    m_database = std::move(*database);
    QVERIFY(m_database->script(schemaSql));
}

JobId TstJobs::add(const QString &name, std::function<void(JobRow &)> change)
{
    NewJob job;
    job.row.name = name;
    job.row.kind = u"command"_s;
    job.row.created = 1000;
    if (change)
        change(job.row);
    const auto id = insertJob(*m_database, job);
    return id ? *id : JobId{};
}

void TstJobs::rowComesBackWhole()
{
    NewJob job;
    JobRow &row = job.row;
    row.name = u"brave_otter"_s;
    row.step = u"train"_s;
    row.kind = u"command"_s;
    row.displayName = u"Ünïcode 名前"_s;
    row.experiment = u"e"_s;
    row.description = u"d\n2"_s;
    row.component = u"c:1"_s;
    row.compute = u"azureml:cpu"_s;
    row.creator = u"me"_s;
    row.state = 40;
    row.created = 1'700'000'000'000'000;
    row.started = 2;
    row.ended = 3;
    row.archived = true;
    row.deleted = 4;
    row.reusedFrom = JobId(77);
    row.exitCode = -1;
    row.signal = 9;
    row.cpuMicros = 5;
    row.peakBytes = 6;
    row.error = R"({"a":1})";
    row.reason = R"({"b":2})";
    row.reuseKey = Sha256::of("k");
    row.snapshot = Sha256::of("s");
    row.folder = u"jobs/brave_otter"_s;
    row.source = u"a b/p.yml"_s;
    row.spec = R"({"s":"ü"})";
    row.tags = R"({"t":"1"})";
    row.properties = R"({"p":"1"})";
    row.notes = R"(["n"])";
    job.inputs = {{{}, u"x"_s, u"number"_s, u"3"_s, {}, {}, {}},
                  {{}, u"d"_s, u"uri_file"_s, {}, u"/data"_s, Sha256::of("d"), u"binding"_s}};
    job.outputs = {{{}, u"o"_s, u"uri_folder"_s, u"jobs/o"_s, Sha256::of("o"), 10, 2, u"m:1"_s}};
    job.keyParts = R"({"code":"x"})";
    const auto id = insertJob(*m_database, job);
    QVERIFY(id);
    row.id = *id;
    row.root = *id;
    const auto found = findJob(*m_database, u"brave_otter"_s);
    QVERIFY(found);
    QVERIFY(*found == row);
    QVERIFY(store::job(*m_database, *id).value() == row);
    const auto in = inputs(*m_database, *id);
    QCOMPARE(in->size(), 2u);
    job.inputs[1].job = *id;
    QVERIFY(in->front() == job.inputs[1]); // by name: d before x
    job.outputs[0].job = *id;
    QVERIFY(outputs(*m_database, *id)->front() == job.outputs[0]);
    QCOMPARE(keyParts(*m_database, *id).value(), job.keyParts);
}

void TstJobs::takenNameIsTold()
{
    add(u"a"_s);
    NewJob job;
    job.row.name = u"a"_s;
    const auto again = insertJob(*m_database, job);
    QVERIFY(!again);
    QCOMPARE(again.error().id, "store.job-exists");
    const auto missing = findJob(*m_database, u"b"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().id, "store.no-job");
}

void TstJobs::familyAndEdges()
{
    const JobId first = nextJobId(*m_database).value();
    const JobId a = JobId(qint64(first) + 1);
    const JobId b = JobId(qint64(first) + 2);
    std::vector<NewJob> jobs(3);
    jobs[0].row.id = first;
    jobs[0].row.name = u"p"_s;
    for (int i = 1; i < 3; ++i) {
        jobs[size_t(i)].row.name = u"s%1"_s.arg(i);
        jobs[size_t(i)].row.parent = first;
        jobs[size_t(i)].row.root = first;
    }
    const EdgeRow edge{first, a, u"out"_s, b, u"in"_s};
    const auto ids = insertJobs(*m_database, jobs, std::span(&edge, 1));
    QVERIFY(ids);
    QCOMPARE(*ids, (std::vector<JobId>{first, a, b}));
    QCOMPARE(store::children(*m_database, first)->size(), 2u);
    QCOMPARE(family(*m_database, first)->size(), 3u);
    QVERIFY(edges(*m_database, first).value() == std::vector<EdgeRow>{edge});
}

void TstJobs::statesAreListedInOrder()
{
    const JobId id = add(u"a"_s);
    QVERIFY(setState(*m_database, id, 40, 10, u"waits"_s));
    QVERIFY(setState(*m_database, id, 50, 5, {}, true)); // a clock that went backwards
    QVERIFY(setState(*m_database, id, 60, 7, {}, true));
    const auto list = states(*m_database, id);
    QCOMPARE(list->size(), 4u);
    QCOMPARE(list->at(1).text, u"waits"_s);
    QCOMPARE(list->at(3).state, 60);
    QCOMPARE(store::job(*m_database, id)->started, std::optional<qint64>(5));
    QCOMPARE(activeJobs(*m_database)->size(), 1u);
    QVERIFY(!setState(*m_database, JobId(99), 50, 1));
}

void TstJobs::endingIsRecorded()
{
    const JobId id = add(u"a"_s);
    const Ending ending{101, 20, 1, {}, 30, 40, R"({"id":"x"})", u"exit 1"_s};
    QVERIFY(finishJob(*m_database, id, ending));
    const auto row = store::job(*m_database, id);
    QCOMPARE(row->state, 101);
    QCOMPARE(row->ended, std::optional<qint64>(20));
    QCOMPARE(row->exitCode, std::optional<int>(1));
    QVERIFY(!row->signal);
    QCOMPARE(row->error, ending.error);
    QCOMPARE(states(*m_database, id)->back().text, u"exit 1"_s);
    QVERIFY(activeJobs(*m_database)->empty());
}

void TstJobs::aClockThatWasSetBackMakesNothingNegative()
{
    const JobId id = add(u"a"_s);
    QVERIFY(setState(*m_database, id, 50, 9000, {}, true));
    AttemptRow attempt;
    attempt.job = id;
    attempt.number = 1;
    attempt.started = 9000;
    QVERIFY(putAttempt(*m_database, attempt));
    Ending ending;
    ending.state = 100;
    ending.at = 2000;
    QVERIFY(finishAttempt(*m_database, id, 1, ending));
    QVERIFY(finishJob(*m_database, id, ending));
    const JobRow row = job(*m_database, id).value();
    QCOMPARE(*row.started, 9000);
    QCOMPARE(*row.ended, 9000);
    QCOMPARE(*attempts(*m_database, id)->front().ended, 9000);
    // One that never began ends when it ended.
    const JobId other = add(u"b"_s);
    QVERIFY(finishJob(*m_database, other, ending));
    QCOMPARE(*job(*m_database, other)->ended, 2000);
}

void TstJobs::newerJobsStandFirstWhateverTheClockSaid()
{
    add(u"first"_s, [](JobRow &row) { row.created = 9000; });
    add(u"second"_s, [](JobRow &row) { row.created = 500; });
    add(u"third"_s, [](JobRow &row) { row.created = 700; });
    QStringList names;
    const auto page = jobPage(*m_database, {});
    QVERIFY(page);
    for (const JobRow &row : page->jobs)
        names << row.name;
    QCOMPARE(names, (QStringList{u"third"_s, u"second"_s, u"first"_s}));
}

void TstJobs::newestWithKeyFindsWhatRan()
{
    const Digest key = Sha256::of("k");
    const auto withKey = [&](int state) {
        return [&, state](JobRow &row) {
            row.reuseKey = key;
            row.state = state;
        };
    };
    add(u"old"_s, withKey(100));
    const JobId newest = add(u"new"_s, withKey(100));
    add(u"failed"_s, withKey(101));
    add(u"running"_s, withKey(50));
    const JobId reused = add(u"reused"_s, withKey(0));
    QVERIFY(setReused(*m_database, reused, newest, 100, 5, R"({"r":1})"));
    const JobId trash = add(u"trash"_s, withKey(100));
    QVERIFY(setDeleted(*m_database, trash, 1));
    const auto found = newestWithKey(*m_database, key);
    QVERIFY(found && *found);
    QVERIFY((*found)->id == newest);
    QVERIFY(!newestWithKey(*m_database, Digest{}).value());
    QVERIFY(!newestWithKey(*m_database, Sha256::of("none")).value());
    QVERIFY(job(*m_database, reused)->reuseKey.isNull());
}

void TstJobs::nearestEarlierPrefersTheSameStep()
{
    const auto at = [&](const QString &name, const QString &component, const QString &step) {
        NewJob job;
        job.row.name = name;
        job.row.kind = u"command"_s;
        job.row.component = component;
        job.row.step = step;
        job.keyParts = "{}";
        return *insertJob(*m_database, job);
    };
    const JobId same = at(u"1"_s, u"c"_s, u"train"_s);
    const JobId other = at(u"2"_s, u"c"_s, u"train2"_s);
    at(u"3"_s, u"d"_s, u"train"_s);
    const JobId now = at(u"4"_s, u"c"_s, u"train"_s);
    QVERIFY((*nearestEarlier(*m_database, now, u"c"_s, u"train"_s, {}))->id == same);
    QVERIFY((*nearestEarlier(*m_database, now, u"c"_s, u"unseen"_s, {}))->id == other);
    QVERIFY(!nearestEarlier(*m_database, now, u"e"_s, u"train"_s, {}).value());
    QVERIFY(!nearestEarlier(*m_database, same, u"c"_s, u"train"_s, {}).value());
}

void TstJobs::withoutAComponentTheFileCounts()
{
    const auto at = [&](const QString &name, const QString &source) {
        NewJob job;
        job.row.name = name;
        job.row.kind = u"command"_s;
        job.row.source = source;
        job.keyParts = "{}";
        return *insertJob(*m_database, job);
    };
    const JobId first = at(u"1"_s, u"a.yml"_s);
    at(u"2"_s, u"b.yml"_s);
    const JobId now = at(u"3"_s, u"a.yml"_s);
    QVERIFY((*nearestEarlier(*m_database, now, {}, {}, u"a.yml"_s))->id == first);
    QVERIFY(!nearestEarlier(*m_database, now, {}, {}, u"c.yml"_s).value());
}

void TstJobs::pagesMeetWithoutGapOrDouble_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    const char *names[] = {"created", "name",    "display name", "experiment",
                           "state",   "started", "ended",        "duration"};
    for (int sort = 0; sort < 8; ++sort) {
        QTest::addRow("%s up", names[sort]) << sort << false;
        QTest::addRow("%s down", names[sort]) << sort << true;
    }
}

void TstJobs::pagesMeetWithoutGapOrDouble()
{
    QFETCH(const int, sort);
    QFETCH(const bool, descending);
    for (int i = 0; i < 53; ++i) {
        add(u"job%1"_s.arg((i * 37) % 53), [i](JobRow &row) {
            row.displayName = (i % 2 ? u"A%1"_s : u"a%1"_s).arg(i % 5);
            row.experiment = u"e%1"_s.arg(i % 3);
            row.state = i % 4 * 10;
            if (i % 3)
                row.started = i % 7;
            if (i % 6)
                row.ended = 10 + i % 5;
        });
    }
    JobQuery query;
    query.sort = JobSort(sort);
    query.descending = descending;
    query.limit = 1000;
    const auto whole = jobPage(*m_database, query);
    QVERIFY(whole);
    QCOMPARE(whole->jobs.size(), 53u);
    QVERIFY(!whole->next);
    query.limit = 7;
    std::vector<JobRow> pieces;
    std::optional<JobCursor> cursor;
    do {
        const auto page = jobPage(*m_database, query, cursor);
        QVERIFY(page);
        QVERIFY(page->jobs.size() <= 7);
        pieces.insert(pieces.end(), page->jobs.begin(), page->jobs.end());
        cursor = page->next;
    } while (cursor);
    QVERIFY(pieces == whole->jobs);
}

void TstJobs::filters()
{
    const JobId a = add(u"alpha"_s, [](JobRow &row) {
        row.experiment = u"one"_s;
        row.state = 100;
        row.tags = R"({"owner":"Zoë"})";
    });
    const JobId b = add(u"beta"_s, [](JobRow &row) {
        row.experiment = u"two"_s;
        row.state = 101;
        row.displayName = u"Alphabet"_s;
    });
    add(u"child"_s, [a](JobRow &row) {
        row.parent = a;
        row.root = a;
    });
    const auto names = [&](const JobQuery &query) {
        QStringList list;
        const auto page = jobPage(*m_database, query);
        for (const JobRow &row : page->jobs)
            list += row.name;
        [&] { QCOMPARE(jobCount(*m_database, query).value(), qint64(list.size())); }();
        return list;
    };
    QCOMPARE(names({}), (QStringList{u"beta"_s, u"alpha"_s}));
    QCOMPARE(names({.states = {100}}), QStringList{u"alpha"_s});
    QCOMPARE(names({.experiment = u"two"_s}), QStringList{u"beta"_s});
    QCOMPARE(names({.text = u"ALPHA"_s}), (QStringList{u"beta"_s, u"alpha"_s}));
    QCOMPARE(names({.text = u"Zoë"_s}), QStringList{u"alpha"_s});
    QCOMPARE(names({.experiment = u"two"_s, .text = u"alpha"_s}), QStringList{u"beta"_s});
    QCOMPARE(names({.experiment = u"one"_s, .kind = u"sweep"_s}), QStringList{});
    QCOMPARE(names({.parent = a}), QStringList{u"child"_s});
    QVERIFY(setArchived(*m_database, a, true));
    QCOMPARE(names({}), QStringList{u"beta"_s});
    QCOMPARE(names({.archived = Archived::Yes}), QStringList{u"alpha"_s});
    QCOMPARE(names({.archived = Archived::Either}), (QStringList{u"beta"_s, u"alpha"_s}));
    QCOMPARE(names({.parent = a}), QStringList{u"child"_s});
    QVERIFY(setDeleted(*m_database, b, 1));
    QCOMPARE(names({}), QStringList{});
    QCOMPARE(names({.trash = true}), QStringList{u"beta"_s});
    QCOMPARE(jobNamesLike(*m_database, u"lph"_s, 5).value(), QStringList{u"alpha"_s});
}

void TstJobs::columnsAreReadSortedAndFiltered()
{
    using Kind = JobColumn::Kind;
    using Is = JobFilter::Is;
    const JobId a = add(u"a"_s);
    log(a, "loss", 0.5);
    param(a, "size", u"10"_s);
    param(a, "day", u"2024-01-02"_s);
    // Of a pipeline the step's; of a reused job those of the job it came from.
    const JobId b = add(u"b"_s, [](JobRow &row) { row.kind = u"pipeline"_s; });
    const JobId step = add(u"b1"_s, [b](JobRow &row) {
        row.parent = b;
        row.root = b;
    });
    log(step, "loss", 0.25);
    param(step, "size", u"9"_s);
    const JobId c = add(u"c"_s, [a](JobRow &row) { row.reusedFrom = a; });
    const JobId d = add(u"d"_s); // has none of it
    param(d, "size", u"Large"_s);
    const JobId e = add(u"e"_s);
    log(e, "loss", std::nullopt); // not a number
    QVERIFY(putInput(*m_database, {e, u"rate"_s, u"number"_s, u"0.1"_s, {}, {}, {}}));
    const auto names = [&](const JobQuery &query) {
        QString list;
        const auto page = jobPage(*m_database, query);
        if (!page)
            return page.error().detail;
        for (const JobRow &row : page->jobs)
            list += row.name;
        [&] { QCOMPARE(jobCount(*m_database, query).value(), qint64(list.size())); }();
        return list;
    };
    const JobColumn loss{Kind::Metric, u"loss"_s};
    const JobColumn size{Kind::Parameter, u"size"_s};
    const JobColumn rate{Kind::Input, u"rate"_s};
    const auto page = jobPage(*m_database, {.columns = {loss, size, rate}});
    QVERIFY(page);
    QCOMPARE(page->jobs.back().id, a);
    QCOMPARE(page->values.back(), (std::vector<QVariant>{0.5, u"10"_s, {}}));
    QCOMPARE(page->values[3], (std::vector<QVariant>{0.25, u"9"_s, {}})); // b
    QCOMPARE(page->values[2], (std::vector<QVariant>{0.5, u"10"_s, {}})); // c
    QCOMPARE(page->values[1], (std::vector<QVariant>{{}, u"Large"_s, {}}));
    QCOMPARE(page->values[0], (std::vector<QVariant>{{}, {}, u"0.1"_s}));
    QCOMPARE(qint64(c) > qint64(b), true);
    // Jobs without a value come last both ways; 9 before 10, numbers before words.
    QCOMPARE(names({.sortColumn = loss, .descending = false}), u"bacde"_s);
    QCOMPARE(names({.sortColumn = loss, .descending = true}), u"cabed"_s);
    QCOMPARE(names({.sortColumn = size, .descending = false}), u"bacde"_s);
    QCOMPARE(names({.filters = {{u"loss"_s, Is::Less, u"0.3"_s}}}), u"b"_s);
    QCOMPARE(names({.filters = {{u"loss"_s, Is::GreaterOrEqual, u"0.5"_s}}}), u"ca"_s);
    QCOMPARE(names({.filters = {{u"size"_s, Is::Equal, u"large"_s}}}), u"d"_s);
    QCOMPARE(names({.filters = {{u"day"_s, Is::Equal, u"2024-01-02"_s}}}), u"ca"_s);
    QCOMPARE(names({.filters = {{u"rate"_s, Is::Equal, u"0.1"_s}}}), u"e"_s);
    QCOMPARE(names({.filters = {{u"loss"_s, Is::Greater, u"0"_s}, {u"size"_s, Is::Less, u"10"_s}}}),
             u"b"_s);
    QCOMPARE(names({.filters = {{u"nothing"_s, Is::Equal, u"1"_s}}}), QString());
    const auto columns = knownColumns(*m_database);
    QVERIFY(columns);
    QCOMPARE(*columns, (std::vector<JobColumn>{loss, {Kind::Parameter, u"day"_s}, size, rate}));
}

void TstJobs::sortedByAColumnPagesMeetToo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("descending");
    for (const bool descending : {false, true}) {
        QTest::addRow("metric %s", descending ? "down" : "up") << 0 << descending;
        QTest::addRow("parameter %s", descending ? "down" : "up") << 1 << descending;
    }
}

void TstJobs::sortedByAColumnPagesMeetToo()
{
    QFETCH(const int, kind);
    QFETCH(const bool, descending);
    for (int i = 0; i < 40; ++i) {
        const JobId id = add(u"job%1"_s.arg(i));
        if (i % 5)
            log(id, "m", double(i * 7 % 11) / 2);
        if (i % 3)
            param(id, "m", i % 2 ? QString::number(i % 4) : u"word%1"_s.arg(i % 4));
    }
    JobQuery query;
    query.sortColumn = JobColumn{JobColumn::Kind(kind), u"m"_s};
    query.descending = descending;
    query.limit = 1000;
    const auto whole = jobPage(*m_database, query);
    QVERIFY(whole);
    QCOMPARE(whole->jobs.size(), 40u);
    query.limit = 7;
    std::vector<JobRow> pieces;
    std::optional<JobCursor> cursor;
    do {
        const auto page = jobPage(*m_database, query, cursor);
        QVERIFY(page);
        pieces.insert(pieces.end(), page->jobs.begin(), page->jobs.end());
        cursor = page->next;
    } while (cursor);
    QVERIFY(pieces == whole->jobs);
}

void TstJobs::textWithWildcardsIsTakenLiterally()
{
    add(u"a"_s, [](JobRow &row) { row.displayName = u"100% sure_ok\\"_s; });
    add(u"b"_s, [](JobRow &row) { row.displayName = u"100 sureXok"_s; });
    for (const QString &text : {u"0% s"_s, u"e_o"_s, u"k\\"_s})
        QCOMPARE(jobCount(*m_database, {.text = text}).value(), 1);
    QCOMPARE(jobCount(*m_database, {.text = u"'; DROP TABLE jobs; --"_s}).value(), 0);
}

void TstJobs::purgeKeepsWhatOthersShow()
{
    const JobId first = add(u"first"_s);
    const JobId step = add(u"first-step"_s, [first](JobRow &row) {
        row.parent = first;
        row.root = first;
    });
    const JobId second = add(u"second"_s);
    QVERIFY(setReused(*m_database, second, step, 100, 1, "{}"));
    QVERIFY(putParam(*m_database, first, u"k"_s, u"v"_s));
    QCOMPARE(purgeJob(*m_database, first).value(), 1);
    QVERIFY(!findJob(*m_database, u"first"_s));
    QVERIFY(findJob(*m_database, u"first-step"_s));
    QVERIFY(params(*m_database, first)->empty());
    QCOMPARE(jobPage(*m_database, {})->jobs.size(), 1u);
    QCOMPARE(jobPage(*m_database, {.trash = true})->jobs.size(), 0u);
    // The last one that showed it goes: now it goes, too.
    QCOMPARE(purgeJob(*m_database, second).value(), 2);
    QVERIFY(!findJob(*m_database, u"first-step"_s));
}

void TstJobs::idsAreNotUsedTwice()
{
    add(u"a"_s);
    const JobId b = add(u"b"_s);
    QVERIFY(purgeJob(*m_database, b));
    QVERIFY(add(u"c"_s) > b);
}

void TstJobs::paramsDoNotChange()
{
    const JobId id = add(u"a"_s);
    QVERIFY(putParam(*m_database, id, u"lr"_s, u"0.1"_s));
    QVERIFY(putParam(*m_database, id, u"lr"_s, u"0.1"_s));
    const auto other = putParam(*m_database, id, u"lr"_s, u"0.2"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().id, "store.param-differs");
    QCOMPARE(params(*m_database, id).value(), (std::vector<Pair>{{u"lr"_s, u"0.1"_s}}));
}

void TstJobs::attemptsAreReplaced()
{
    const JobId id = add(u"a"_s);
    AttemptRow attempt{
        id, 1,  u"jobs/a/attempts/1"_s,        50, u"overlay"_s, u"3.13"_s, 5, {}, {}, {},
        {}, {}, {u"Tesla T4"_s, u"Tesla T4"_s}};
    QVERIFY(putAttempt(*m_database, attempt));
    QVERIFY(finishAttempt(*m_database, id, 1, {100, 9, 0, {}, 1, 2, {}, {}}));
    attempt.state = 100;
    attempt.ended = 9;
    attempt.exitCode = 0;
    attempt.cpuMicros = 1;
    attempt.peakBytes = 2;
    QVERIFY(attempts(*m_database, id).value() == std::vector<AttemptRow>{attempt});
}

QTEST_GUILESS_MAIN(TstJobs)
#include "tst_jobs.moc"
