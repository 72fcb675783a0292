// Following a job on a terminal: what its steps print, and how they end.
#include "commands.h"
#include "words.h"

#include "assets/jobstate.h"
#include "base/messages.h"
#include "base/platform/files.h"
#include "client/protocol.h"
#include "client/workspacereader.h"
#include "engine/reuse.h"
#include "store/database.h"
#include "store/jobs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <set>
#include <sys/signalfd.h>
#include <unistd.h>

namespace tenon::cli {
namespace {

// Between two looks at the logs of running steps.
constexpr int lookMillis = 80;
// Between two questions to the engine whether something keeps it from writing down what happens.
constexpr int askMillis = 3000;
// What is printed of one log at most in one look, so that a step that floods its log does not hide
// the others.
constexpr qint64 mostPerLook = 1 << 20;
/// So much of a log, in letters, is held back while a question waits for its answer.
constexpr qsizetype mostHeld = 1 << 20;

class Follower
{
public:
    Follower(Context &context, client::EngineClient &client, QString name)
        : m_context(context)
        , m_client(client)
        , m_name(std::move(name))
        , m_colour(isTerminal(context.format == Format::Table ? STDOUT_FILENO : STDERR_FILENO))
    {
    }

    int run()
    {
        sigset_t interrupts;
        sigemptyset(&interrupts);
        sigaddset(&interrupts, SIGINT);
        sigprocmask(SIG_BLOCK, &interrupts, nullptr);
        const platform::Fd signalled(::signalfd(-1, &interrupts, SFD_CLOEXEC | SFD_NONBLOCK));
        QSocketNotifier notifier(signalled.get(), QSocketNotifier::Read);
        QObject::connect(&notifier, &QSocketNotifier::activated, &m_loop, [this, &signalled] {
            signalfd_siginfo info{};
            [[maybe_unused]] const auto size = ::read(signalled.get(), &info, sizeof info);
            onInterrupt();
        });
        QTimer timer;
        timer.setInterval(lookMillis);
        QObject::connect(&timer, &QTimer::timeout, &m_loop, [this] { look(false); });
        QObject::connect(&m_client, &client::EngineClient::changed, &m_loop,
                         [this](const client::Changes &changes) {
                             m_touched += QSet(changes.jobs.begin(), changes.jobs.end());
                             look(true);
                         });
        QObject::connect(&m_client, &client::EngineClient::stateChanged, &m_loop,
                         [this](client::EngineClient::State) { look(true); });
        QTimer asking;
        asking.setInterval(askMillis);
        QObject::connect(&asking, &QTimer::timeout, &m_loop, [this] { askForProblem(); });
        m_client.open();
        timer.start();
        asking.start();
        look(true);
        if (!m_ended)
            m_loop.exec();
        return m_code;
    }

    /// Whether the job ended, and not only its following.
    [[nodiscard]] bool hasEnded() const { return m_final; }
    /// Its steps as they ended.
    [[nodiscard]] Result<QJsonArray> steps() { return stepRows(*m_reader, *m_rows); }
    [[nodiscard]] Result<> printSteps() { return cli::printSteps(*m_reader, *m_rows); }

private:
    struct Seen
    {
        int state = -1;
        qint64 offset = 0;
        QByteArray rest;
        QString log;
        bool isRead = false; ///< It ended, and all of its log was told.
    };

    QString coloured(const QString &text, const char *colour) const
    {
        return m_colour ? QStringLiteral("\x1b[") + QLatin1StringView(colour) + QLatin1Char('m')
                              + text + QStringLiteral("\x1b[0m")
                        : text;
    }

    void look(bool changed)
    {
        if (m_ended || m_looking)
            return;
        m_looking = true;
        if (!m_rows || m_sinceRead.hasExpired(1000))
            readStates();
        else if (changed)
            readTouched();
        readLogs();
        show();
        m_looking = false;
        if (m_final) {
            m_ended = true;
            m_loop.quit();
        }
    }

    void readStates()
    {
        m_sinceRead.restart();
        if (!m_reader) {
            auto reader = client::WorkspaceReader::open(m_context.workspace);
            if (!reader) {
                stop(cli::fail(reader.error()));
                return;
            }
            m_reader.emplace(std::move(*reader));
        }
        auto family = m_reader->family(m_name, store::Spec::Skip);
        if (!family) {
            stop(cli::fail(m_context, family.error()));
            return;
        }
        m_touched.clear();
        m_rows = std::move(*family);
        m_places.clear();
        for (size_t i = 0; i < m_rows->size(); ++i) {
            m_places.insert(qint64((*m_rows)[i].id), i);
            take((*m_rows)[i]);
        }
        const store::JobRow &root = m_rows->front();
        if (root.state >= store::terminalState) {
            m_final = true;
            m_code = root.state == store::completedState ? Exit::Done : Exit::JobFailed;
            return;
        }
        // What cannot go on is not waited for.
        if (const auto current = m_reader->isCurrent();
            !current && current.error().code == Error::Code::Refused)
            stop(cli::fail(current.error()));
        else if (m_client.state() == client::EngineClient::State::Failed)
            stop(cli::fail(m_client.lastError()));
    }

    // Of a job of many steps only the rows that are other ones are read: the machine is for the
    // steps.
    void readTouched()
    {
        const auto database = m_reader->database();
        std::set<size_t> places;
        for (const qint64 id : std::exchange(m_touched, {})) {
            const auto place = m_places.constFind(id);
            if (place != m_places.cend())
                places.insert(*place);
        }
        for (const size_t place : places) {
            store::JobRow &row = (*m_rows)[place];
            auto now = database ? store::job(**database, row.id)
                                : Result<store::JobRow>(std::unexpected(database.error()));
            // How it all ended is read as a whole, so that nothing is told after it.
            if (!now || (place == 0 && now->state >= store::terminalState))
                return readStates();
            row = std::move(*now);
            take(row);
        }
    }

    void take(const store::JobRow &job)
    {
        const QString above = job.parent ? m_paths.value(qint64(*job.parent)) : QString();
        const QString path = above.isEmpty() ? job.step : above + QLatin1Char('.') + job.step;
        Seen &seen = m_seen[qint64(job.id)];
        if (seen.log.isEmpty() && !job.reusedFrom && job.kind == QLatin1StringView("command")
            && job.state >= int(assets::JobState::Running)) {
            const auto folder = m_reader->attemptFolder(job);
            if (folder && !folder->isEmpty())
                seen.log = *folder + QStringLiteral("/log");
        }
        if (seen.state == job.state)
            return;
        const bool first = seen.state < 0;
        seen.state = job.state;
        m_paths.insert(qint64(job.id), path);
        announce(job, path, first);
    }

    // On a full disk a job stands still, and the database cannot say why.
    void askForProblem()
    {
        if (m_client.state() != client::EngineClient::State::Connected)
            return;
        m_client.call(QStringLiteral("engine.status"), {}, &m_loop,
                      [this](const Result<QJsonObject> &status) {
                          const QJsonValue problem
                              = status ? status->value(QLatin1StringView("problem")) : QJsonValue();
                          const QString text
                              = problem.isObject()
                                    ? messageText(client::errorFromJson(problem.toObject()))
                                    : QString();
                          if (text != m_problem && !text.isEmpty())
                              printError(QStringLiteral("tenon: ") + text + u'\n');
                          m_problem = text;
                      });
    }

    void announce(const store::JobRow &job, const QString &path, bool first)
    {
        const QString name = path.isEmpty() ? job.name : path;
        const auto state = assets::JobState(job.state);
        if (!job.parent && first) {
            const QString title = job.displayName.isEmpty()
                                      ? job.name
                                      : QStringLiteral("%1 (%2)").arg(job.displayName, job.name);
            say(Words::tr("Job %1 in experiment %2").arg(title, job.experiment), "1");
            sayNotes(job);
            return;
        }
        switch (state) {
        case assets::JobState::Running:
            if (job.kind == QLatin1StringView("command"))
                say(QStringLiteral("▶ ") + name + reasonPart(job), "36");
            break;
        case assets::JobState::Completed:
            if (job.reusedFrom)
                say(QStringLiteral("♻ ") + name + reasonPart(job), "35");
            else if (job.parent)
                say(QStringLiteral("✔ %1 %2").arg(name, duration(job)), "32");
            break;
        case assets::JobState::Failed: {
            // What the step printed last comes before the word that it failed.
            readLogs();
            const Error error = client::errorFromJson(QJsonDocument::fromJson(job.error).object());
            say(QStringLiteral("✘ ") + (job.error.isEmpty() ? name : messageLine(error)), "31");
            break;
        }
        case assets::JobState::Canceled:
            say(QStringLiteral("■ %1 %2").arg(name, Words::tr("cancelled")), "33");
            break;
        default:
            break;
        }
        if (!job.reusedFrom)
            sayNotes(job);
    }

    // Each notice once, however many steps it concerns.
    void sayNotes(const store::JobRow &job)
    {
        for (const QJsonValue &note : QJsonDocument::fromJson(job.notes).array()) {
            const QString text = messageText(client::errorFromJson(note.toObject()));
            if (m_notes.contains(text))
                continue;
            m_notes << text;
            say(QStringLiteral("  ") + text, "2");
        }
    }

    static QString reasonPart(const store::JobRow &job)
    {
        const QString text = engine::reasonsText(engine::reasonsFromJson(job.reason));
        return text.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(text);
    }

    static QString duration(const store::JobRow &job)
    {
        return job.started && job.ended ? durationText(*job.ended - *job.started) : QString();
    }

    void say(const QString &text, const char *colour) { m_said += coloured(text, colour) + u'\n'; }

    // A thousand steps that are reused are told in one go. Where a program reads the result, what
    // people read meanwhile does not stand in it.
    void show()
    {
        // A question stays the last line until it is answered, as far as memory goes.
        const bool asks = m_answer && m_answer->isEnabled() && !m_ended;
        if (m_said.isEmpty() || (asks && m_said.size() < mostHeld))
            return;
        if (m_context.format == Format::Table)
            print(std::exchange(m_said, {}));
        else
            printError(std::exchange(m_said, {}));
    }

    void readLogs()
    {
        if (!m_rows)
            return;
        for (const store::JobRow &job : *m_rows) {
            Seen &seen = m_seen[qint64(job.id)];
            if (!seen.log.isEmpty() && !seen.isRead)
                readLog(job, seen);
        }
    }

    void readLog(const store::JobRow &job, Seen &seen)
    {
        const QString path = m_paths.value(qint64(job.id));
        const bool ended = job.state >= store::terminalState;
        QFile file(seen.log);
        if (!file.open(QIODevice::ReadOnly))
            return;
        if (file.size() - seen.offset > 4 * mostPerLook) {
            // Nobody can read that fast; the file has it all.
            const qint64 skipped = file.size() - seen.offset - mostPerLook;
            say(Words::tr("  … %1 bytes of %2 left out, see %3").arg(skipped).arg(path, seen.log),
                "2");
            seen.offset += skipped;
            seen.rest.clear();
        }
        file.seek(seen.offset);
        const QByteArray bytes = file.read(4 * mostPerLook);
        seen.offset += bytes.size();
        // Also without new bytes: a last line that has no end is shown when nothing more will come.
        if (!bytes.isEmpty() || (ended && !seen.rest.isEmpty()))
            printLines(seen, bytes, path, ended);
        seen.isRead = ended && seen.offset >= file.size();
    }

    void printLines(Seen &seen, const QByteArray &bytes, const QString &path, bool flush)
    {
        seen.rest += bytes;
        const QString prefix
            = path.isEmpty() ? QString() : coloured(path + QStringLiteral(" │ "), "2");
        QString out;
        qsizetype start = 0;
        for (;;) {
            qsizetype end = seen.rest.indexOf('\n', start);
            if (end < 0) {
                // A line without an end is shown when it is long, or when nothing more will come.
                if (seen.rest.size() - start > 65536 || (flush && start < seen.rest.size()))
                    end = seen.rest.size();
                else
                    break;
            }
            QByteArray line = seen.rest.mid(start, end - start);
            // Progress bars go back to the start of the line: only their last state is of use here.
            if (const qsizetype back = line.lastIndexOf('\r', -2); back >= 0)
                line = line.mid(back + 1);
            if (line.endsWith('\r'))
                line.chop(1);
            out += prefix + QString::fromUtf8(line) + u'\n';
            start = end + 1;
            if (start > seen.rest.size())
                break;
        }
        seen.rest.remove(0, std::min(start, seen.rest.size()));
        m_said += out;
    }

    void onInterrupt()
    {
        if (m_interrupted) {
            printError(u'\n'
                       + Words::tr("The job goes on. Follow it again with: tenon job stream %1")
                             .arg(m_name)
                       + u'\n');
            stop(Exit::Interrupted);
            return;
        }
        m_interrupted = true;
        if (!isTerminal(STDIN_FILENO)) {
            cancel();
            return;
        }
        printError(u'\n' + Words::tr("Cancel the job? [y/N] (Ctrl+C again: leave it running) "));
        m_answer = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        QObject::connect(m_answer.get(), &QSocketNotifier::activated, &m_loop, [this] {
            char buffer[64] = {};
            const auto size = ::read(STDIN_FILENO, buffer, sizeof buffer);
            m_answer->setEnabled(false);
            if (size > 0
                && (buffer[0] == 'y' || buffer[0] == 'Y' || buffer[0] == 'o' || buffer[0] == 't'))
                cancel();
            else
                m_interrupted = false;
            show();
        });
    }

    void cancel()
    {
        m_client.call(QStringLiteral("job.cancel"), {{QStringLiteral("name"), m_name}}, &m_loop,
                      [](const Result<QJsonObject> &done) {
                          if (!done)
                              cli::fail(done.error());
                      });
    }

    void stop(int code)
    {
        m_ended = true;
        show();
        m_code = code;
        m_loop.quit();
    }

    Context &m_context;
    client::EngineClient &m_client;
    QString m_name;
    bool m_colour;
    QEventLoop m_loop;
    std::optional<client::WorkspaceReader> m_reader;
    std::optional<std::vector<store::JobRow>> m_rows;
    QHash<qint64, Seen> m_seen;
    QHash<qint64, size_t> m_places; ///< Of a row in m_rows, by its id.
    QSet<qint64> m_touched;         ///< Rows that are other ones since they were read.
    QHash<qint64, QString> m_paths;
    QStringList m_notes;
    QString m_problem;
    QString m_said; ///< Not shown yet.
    QElapsedTimer m_sinceRead;
    std::unique_ptr<QSocketNotifier> m_answer;
    bool m_looking = false;
    bool m_final = false;
    bool m_ended = false;
    bool m_interrupted = false;
    int m_code = Exit::Done;
};

} // namespace

int streamJob(Context &context, client::EngineClient &client, const QString &name, bool table)
{
    Follower follower(context, client, name);
    const int code = follower.run();
    if (!follower.hasEnded())
        return code;
    if (context.format == Format::Table) {
        if (!table)
            return code;
        print(QStringLiteral("\n"));
        if (const auto done = follower.printSteps(); !done)
            return cli::fail(done.error());
        print(u'\n'
              + (code == Exit::Done
                     ? Words::tr("Completed. Look at it again with: tenon job show %1")
                     : Words::tr("Not completed. Look at it again with: tenon job show %1"))
                    .arg(name)
              + u'\n');
        return code;
    }
    const auto rows = follower.steps();
    if (!rows)
        return cli::fail(rows.error());
    if (table || context.format == Format::Json)
        printRows(*rows, stepColumns(), context.format);
    return code;
}

} // namespace tenon::cli
