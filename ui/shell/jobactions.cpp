#include "shell/jobactions.h"

#include "items/jobcompare.h"
#include "store/jobs.h"
#include "widgets/host.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>

#include <climits>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using assets::JobState;
using items::JobDraft;
using items::PickedJob;

namespace {

bool canCancel(const PickedJob &job)
{
    return !assets::isTerminal(job.state) && job.state != JobState::CancelRequested;
}
bool canRunAgain(const PickedJob &job)
{
    return !job.step && !job.tracked && job.hasFile;
}
bool canRunAsItWas(const PickedJob &job)
{
    return !job.step && !job.tracked;
}
bool canArchive(const PickedJob &job)
{
    return !job.step && !job.archived && !job.deleted;
}
bool canRestore(const PickedJob &job)
{
    return !job.step && (job.archived || job.deleted);
}
bool canDelete(const PickedJob &job)
{
    return !job.step && !job.deleted && assets::isTerminal(job.state);
}
bool canRegister(const PickedJob &job)
{
    return assets::isTerminal(job.state) && !job.deleted;
}
bool always(const PickedJob &)
{
    return true;
}

} // namespace

JobActions::JobActions(const Theme &theme, Actions &actions, items::Workspace &workspace,
                       Host &host, UndoBar &undo, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_host(host)
    , m_undo(undo)
{
    add(
        "job.cancel", [] { return tr("Cancel job"); }, "stop", canCancel, INT_MAX,
        [this] {
            callAll(names(canCancel), u"job.cancel"_s, {}, tr("The job was not cancelled"), {});
        });
    add(
        "job.again", [] { return tr("Run again…"); }, "refresh", canRunAgain, 1,
        [this] {
            draft([this](JobDraft like) {
                // As its file says now: only what the file does not know is kept.
                like.set.clear();
                like.displayName.clear();
                like.tags.clear();
                Q_EMIT draftWanted(like);
            });
        },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    add(
        "job.again-as-was", [] { return tr("Run again as it was"); }, "recent", canRunAsItWas, 1,
        [this] { runAgainAsItWas(); });
    add(
        "job.clone", [] { return tr("Clone…"); }, "job", canRunAgain, 1,
        [this] { draft([this](const JobDraft &like) { Q_EMIT draftWanted(like); }); });
    add(
        "job.new-pipeline", [] { return tr("New pipeline from this job…"); }, "pipeline",
        canRunAsItWas, 1, [this] { Q_EMIT pipelineWanted(m_picked.first()); });
    add("job.compare", [] { return tr("Compare"); }, "split", always, 2, [this] { compare(); });
    add(
        "job.register-model", [] { return tr("Register model…"); }, "model", canRegister, 1,
        [this] { Q_EMIT registerWanted(m_picked.first().name); });
    add(
        "job.cost", [] { return tr("What would it cost on …"); }, "statistics", always, 1,
        [this] { Q_EMIT costWanted(m_picked.first().name); });
    add(
        "job.copy-name", [] { return tr("Copy job name"); }, "copy", always, INT_MAX,
        [this] { QApplication::clipboard()->setText(names(always).join(u'\n')); });
    add(
        "job.copy-command", [] { return tr("Copy as command line"); }, "terminal", canRunAgain, 1,
        [this] {
            draft([this](const JobDraft &like) {
                QApplication::clipboard()->setText(items::commandLine(like));
                m_host.say(tr("The command line is on the clipboard"));
            });
        });
    add(
        "job.archive", [] { return tr("Archive"); }, "archive", canArchive, INT_MAX,
        [this] {
            callAll(names(canArchive), u"job.archive"_s, {{u"archived"_s, true}},
                    tr("The job was not archived"), [this](const QStringList &done, qint64) {
                        m_host.say(tr("%n job(s) archived", nullptr, int(done.size())));
                    });
        });
    add(
        "job.restore", [] { return tr("Restore"); }, "undo", canRestore, INT_MAX,
        [this] { restore(); });
    add(
        "job.delete", [] { return tr("Delete"); }, "delete", canDelete, INT_MAX,
        [this] { remove(); });
    connect(&m_undo, &UndoBar::dismissed, this, [this] { m_batches.clear(); });
    connect(&workspace, &items::Workspace::opened, this, [this] { m_batches.clear(); });
    connect(&workspace, &items::Workspace::changed, this, &JobActions::lookAtTrash);
    pick({});
}

const QList<QByteArray> &JobActions::ids()
{
    static const QList<QByteArray> list{"job.cancel",
                                        "job.again",
                                        "job.again-as-was",
                                        "job.clone",
                                        "job.new-pipeline",
                                        "",
                                        "job.compare",
                                        "job.register-model",
                                        "job.cost",
                                        "",
                                        "job.copy-name",
                                        "job.copy-command",
                                        "",
                                        "job.archive",
                                        "job.restore",
                                        "job.delete"};
    return list;
}

void JobActions::add(const QByteArray &id, std::function<QString()> text, const char *icon,
                     Applies applies, int most, std::function<void()> run,
                     const QKeySequence &shortcut)
{
    QAction *action = m_actions.add(id, std::move(text), shortcut,
                                    m_theme.icon(QLatin1StringView(icon)), std::move(run));
    m_entries.append({action, applies, most});
}

void JobActions::pick(const QList<PickedJob> &jobs)
{
    m_picked = jobs;
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setEnabled(jobs.size() <= entry.most
                                 && std::ranges::any_of(jobs, entry.applies));
}

QStringList JobActions::names(Applies applies) const
{
    QStringList list;
    for (const PickedJob &job : m_picked)
        if (applies(job))
            list.append(job.name);
    return list;
}

void JobActions::callAll(const QStringList &names, const QString &method, const QJsonObject &params,
                         const QString &failure,
                         std::function<void(const QStringList &, qint64)> done)
{
    struct Round
    {
        qsizetype open;
        QStringList done;
        qint64 bytes = 0;
        std::optional<Error> error;
    };
    auto round = std::make_shared<Round>(Round{names.size(), {}, 0, {}});
    for (const QString &name : names) {
        QJsonObject with = params;
        with.insert(u"name"_s, name);
        m_workspace.call(method, with, this,
                         [this, round, name, failure, done](const Result<QJsonObject> &answer) {
                             if (answer) {
                                 round->done.append(name);
                                 round->bytes += answer->value(u"bytes"_s).toInteger();
                             } else if (!round->error) {
                                 round->error = answer.error();
                             }
                             if (--round->open > 0)
                                 return;
                             if (round->error)
                                 m_host.warn(failure, *round->error);
                             if (done && !round->done.isEmpty())
                                 done(round->done, round->bytes);
                         });
    }
}

void JobActions::draft(std::function<void(const JobDraft &)> use)
{
    if (m_picked.size() != 1)
        return;
    m_workspace.reader().ask<JobDraft>(
        this,
        [name = m_picked.first().name](store::Database &database, const store::Place &place) {
            return items::loadDraft(database, place, name);
        },
        [this, use = std::move(use)](const Result<JobDraft> &draft) {
            if (draft)
                use(*draft);
            else
                m_host.warn(tr("The job could not be read"), draft.error());
        });
}

void JobActions::runAgainAsItWas()
{
    if (m_picked.size() != 1)
        return;
    const PickedJob job = m_picked.first();
    // What failed goes on from the steps that did not; what completed is really run once more.
    m_workspace.call(
        u"job.rerun"_s, {{u"name"_s, job.name}, {u"force"_s, job.state == JobState::Completed}},
        this, [this](const Result<QJsonObject> &answer) {
            if (!answer)
                return m_host.warn(tr("The job was not run again"), answer.error());
            const QString name = answer->value(u"name"_s).toString();
            if (name.isEmpty())
                return m_host.warn(tr("The job was not run again"), items::firstProblem(*answer));
            m_host.openJob(name);
            m_host.say(tr("Submitted %1").arg(name));
        });
}

void JobActions::compare()
{
    if (m_picked.size() > 2 || m_picked.isEmpty())
        return;
    using Pair = std::pair<QString, QString>;
    QStringList jobs;
    for (const PickedJob &job : std::as_const(m_picked))
        jobs.append(job.name);
    m_workspace.reader().ask<Pair>(
        this,
        [jobs](store::Database &database, const store::Place &) -> Result<Pair> {
            if (jobs.size() == 1) {
                auto origin = items::compareOrigin(database, jobs.first());
                if (!origin)
                    return std::unexpected(origin.error());
                return Pair(*origin, jobs.first());
            }
            // The earlier one stands left.
            const auto a = store::findJob(database, jobs.at(0));
            const auto b = store::findJob(database, jobs.at(1));
            if (!a || !b)
                return std::unexpected((a ? b : a).error());
            return a->id < b->id ? Pair(a->name, b->name) : Pair(b->name, a->name);
        },
        [this](const Result<Pair> &pair) {
            if (!pair)
                return m_host.warn(tr("The job could not be read"), pair.error());
            if (pair->first.isEmpty())
                return m_host.say(tr("There is no earlier job of this file to compare with. "
                                     "Select two jobs in the job table."));
            Q_EMIT compareWanted(pair->first, pair->second);
        });
}

void JobActions::remove()
{
    const QStringList jobs = names(canDelete);
    QString title;
    for (const PickedJob &job : std::as_const(m_picked))
        if (jobs.size() == 1 && job.name == jobs.first())
            title = job.title;
    callAll(
        jobs, u"job.delete"_s, {}, tr("The job was not deleted"),
        [this, title](const QStringList &done, qint64 bytes) { offerUndo(done, title, bytes); });
}

void JobActions::offerUndo(const QStringList &jobs, const QString &title, qint64 bytes)
{
    auto batch = std::make_shared<Batch>(Batch{jobs, title, bytes, 0});
    batch->offer = m_undo.add(
        {u"delete"_s,
         [batch] {
             const QString size = QLocale().formattedDataSize(batch->bytes);
             return batch->jobs.size() == 1 && !batch->title.isEmpty()
                        ? tr("%1 is in the trash (%2)").arg(batch->title, size)
                        : tr("%n job(s) are in the trash (%1)", nullptr, int(batch->jobs.size()))
                              .arg(size);
         },
         [] { return tr("Undo the deletion"); },
         [this, batch] {
             m_batches.removeOne(batch);
             callAll(batch->jobs, u"job.delete"_s, {{u"restore"_s, true}},
                     tr("The job was not restored"), [this](const QStringList &done, qint64) {
                         m_host.say(tr("%n job(s) restored", nullptr, int(done.size())));
                     });
         }});
    m_batches.append(batch);
}

// What was restored elsewhere, or is gone with the emptied trash, cannot be taken back any more.
void JobActions::lookAtTrash()
{
    if (m_batches.isEmpty())
        return;
    QStringList names;
    for (const auto &batch : std::as_const(m_batches))
        names += batch->jobs;
    m_workspace.reader().ask<QStringList>(
        this,
        [names](store::Database &database, const store::Place &) {
            return items::inTrash(database, names);
        },
        [this](const Result<QStringList> &there) {
            if (!there)
                return;
            for (const auto &batch : QList(m_batches)) {
                batch->jobs.removeIf([&](const QString &name) { return !there->contains(name); });
                if (!batch->jobs.isEmpty())
                    continue;
                m_batches.removeOne(batch);
                m_undo.drop(batch->offer);
            }
            m_undo.look();
        });
}

void JobActions::restore()
{
    const auto told = [this](const QStringList &done, qint64) {
        m_host.say(tr("%n job(s) restored", nullptr, int(done.size())));
    };
    const auto inTrash = [](const PickedJob &job) { return canRestore(job) && job.deleted; };
    const auto archived = [](const PickedJob &job) { return canRestore(job) && job.archived; };
    if (const QStringList jobs = names(inTrash); !jobs.isEmpty())
        callAll(jobs, u"job.delete"_s, {{u"restore"_s, true}}, tr("The job was not restored"),
                told);
    if (const QStringList jobs = names(archived); !jobs.isEmpty())
        callAll(jobs, u"job.archive"_s, {{u"archived"_s, false}}, tr("The job was not restored"),
                told);
}

} // namespace tenon::ui
