#include "engine/recorder.h"

#include "base/platform/files.h"
#include "client/protocol.h"
#include "store/assets.h"
#include "store/database.h"
#include "store/settings.h"
#include "supervisor/launch.h"
#include "supervisor/status.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenon::engine {
namespace {

QString relative(const QString &path, const QString &dataFolder)
{
    return path.startsWith(dataFolder + QLatin1Char('/')) ? path.mid(dataFolder.size() + 1) : path;
}

QString pythonOf(const Node &node)
{
    return node.job.python.isEmpty() ? QString()
                                     : node.job.python + QLatin1Char(' ') + node.job.pythonVersion;
}

Result<> putAll(store::Database &db, store::JobId job, const std::vector<store::OutputRow> &rows)
{
    for (store::OutputRow row : rows) {
        row.job = job;
        if (auto put = store::putOutput(db, row); !put)
            return put;
    }
    return {};
}

} // namespace

store::Ending endingOf(assets::JobState state, const Error &error)
{
    store::Ending ending;
    ending.state = int(state);
    ending.at = store::nowMicros();
    if (!error.id.isEmpty())
        ending.error = QJsonDocument(client::errorToJson(error)).toJson(QJsonDocument::Compact);
    return ending;
}

std::vector<store::OutputRow> outputRows(const Node &node, const MadeOutputs &outputs,
                                         const QString &dataFolder)
{
    std::vector<store::OutputRow> rows;
    rows.reserve(outputs.size());
    for (const auto &[name, made] : outputs) {
        const PlannedOutput *declared = node.job.output(name);
        store::OutputRow &row = rows.emplace_back();
        row.name = name;
        row.type = declared ? declared->type : QStringLiteral("uri_folder");
        row.path = relative(made.path, dataFolder);
        row.digest = made.digest;
        row.bytes = made.bytes;
        row.files = made.files;
    }
    return rows;
}

QByteArray notesJson(const PlannedJob &job)
{
    QJsonArray list;
    for (const QString &note : job.notes) {
        const QString kind = note.section(QLatin1Char(':'), 0, 0);
        const QString value = note.section(QLatin1Char(':'), 1);
        list.append(client::errorToJson(Error{Error::Code::Refused,
                                              "note." + kind.toLatin1(),
                                              {{QStringLiteral("value"), value},
                                               {QStringLiteral("program"), job.python},
                                               {QStringLiteral("version"), job.pythonVersion}},
                                              {},
                                              {}}));
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Recorder::Recorder(store::Writer &writer, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(1000);
    connect(&m_retry, &QTimer::timeout, this, &Recorder::retry);
}

void Recorder::write(qint64 job, store::Durability durability, store::Writer::Work work,
                     bool assets)
{
    Item item{job, durability, std::make_shared<store::Writer::Work>(std::move(work)), assets};
    // Behind what waits: a later state must not reach the database before an earlier one.
    if (!m_waiting.empty())
        m_waiting.push_back(std::move(item));
    else
        send(std::move(item));
}

void Recorder::send(Item item)
{
    ++m_underWay;
    const auto work = item.work;
    m_writer.enqueue(
        item.durability, [work](store::Database &db) { return (*work)(db); },
        [this, item = std::move(item)](Result<> result) {
            QMetaObject::invokeMethod(
                this, [this, item, result = std::move(result)] { written(item, result); },
                Qt::QueuedConnection);
        });
}

void Recorder::written(Item item, const Result<> &result)
{
    --m_underWay;
    if (result) {
        if (m_waiting.empty())
            m_problem = {};
        Q_EMIT committed(item.job);
        if (item.assets)
            Q_EMIT assetsCommitted();
    } else if (result.error().code == Error::Code::Io) {
        // Once: a log that says it every second fills what room there is.
        if (m_problem.id != result.error().id)
            Q_EMIT failed(result.error());
        m_problem = result.error();
        m_waiting.push_back(std::move(item));
        if (!m_retry.isActive())
            m_retry.start();
    } else {
        Q_EMIT failed(result.error());
    }
}

void Recorder::retry()
{
    // Answers come in the order of sending, so what fails again lines up in its old order.
    if (m_underWay > 0) {
        m_retry.start();
        return;
    }
    for (Item &item : std::exchange(m_waiting, {}))
        send(std::move(item));
}

void Recorder::state(const Node &node, assets::JobState state, const QString &text)
{
    write(qint64(node.id), store::Durability::Full,
          [id = node.id, state, text, at = store::nowMicros()](store::Database &db) -> Result<> {
              // One that had to wait for room on the disk may come after the end.
              const auto now = db.integer("SELECT state FROM jobs WHERE id = ?1", 0, qint64(id));
              if (now && *now >= store::terminalState)
                  return {};
              return store::setState(db, id, int(state), at, text,
                                     state == assets::JobState::Running);
          });
}

void Recorder::attempt(const Node &node, const QString &folder, const QString &materialised)
{
    store::AttemptRow row;
    row.job = node.id;
    row.number = node.attempt;
    row.folder = folder;
    row.state = int(assets::JobState::Running);
    row.materialised = materialised;
    row.python = pythonOf(node);
    row.started = store::nowMicros();
    row.gpus = node.gpus;
    write(qint64(node.id), store::Durability::Full,
          [row](store::Database &db) { return store::putAttempt(db, row); });
}

void Recorder::adopted(const Node &node, const QString &jobFolder)
{
    const QString absolute = jobFolder + QStringLiteral("/attempts/%1").arg(node.attempt);
    store::AttemptRow row;
    row.job = node.id;
    row.number = node.attempt;
    row.folder = QStringLiteral("jobs/%1/attempts/%2").arg(node.job.name).arg(node.attempt);
    row.state = int(assets::JobState::Running);
    row.python = pythonOf(node);
    row.started = store::nowMicros();
    write(qint64(node.id), store::Durability::Full,
          [row, absolute](store::Database &db) mutable -> Result<> {
              const auto known
                  = db.integer("SELECT count(*) FROM attempts WHERE job=?1 AND number=?2", 0,
                               row.job, row.number);
              if (!known)
                  return std::unexpected(known.error());
              const std::string place = QFile::encodeName(absolute).toStdString();
              const auto status = supervisor::readStatus(place);
              // Without a claim nothing of it has run, and it is started anew.
              if (!status)
                  return {};
              if (status->startedUs > 0)
                  row.started = status->startedUs;
              if (*known == 0) {
                  if (const auto bytes = platform::readFile(absolute + QStringLiteral("/launch"),
                                                            qint64(supervisor::launchLimit))) {
                      const auto launch = supervisor::readLaunch(bytes->toStdString());
                      if (launch && launch->overlay)
                          row.materialised = QStringLiteral("overlay");
                  }
                  if (auto put = store::putAttempt(db, row); !put)
                      return put;
              }
              const auto state
                  = db.integer("SELECT state FROM jobs WHERE id = ?1", 0, qint64(row.job));
              if (!state || *state >= int(assets::JobState::Running))
                  return {};
              return store::setState(db, row.job, int(assets::JobState::Running), *row.started, {},
                                     true);
          });
}

void Recorder::attemptEnded(const Node &node, const store::Ending &ending)
{
    write(qint64(node.id), store::Durability::Full,
          [id = node.id, number = node.attempt, ending](store::Database &db) {
              return store::finishAttempt(db, id, number, ending);
          });
}

void Recorder::key(const Node &node)
{
    write(qint64(node.id), store::Durability::Normal,
          [id = node.id, key = node.key, reason = toJson(node.reasons), parts = toJson(node.parts)](
              store::Database &db) { return store::setReuse(db, id, key, reason, parts); });
}

void Recorder::outputs(const Node &node, const MadeOutputs &outputs, const QString &dataFolder)
{
    write(qint64(node.id), store::Durability::Full,
          [id = node.id, rows = outputRows(node, outputs, dataFolder)](store::Database &db) {
              return putAll(db, id, rows);
          });
}

void Recorder::reused(const Node &node, const QString &dataFolder)
{
    write(qint64(node.id), store::Durability::Full,
          [id = node.id, from = *node.reusedId, rows = outputRows(node, node.outputs, dataFolder),
           reason = toJson(node.reasons), parts = toJson(node.parts),
           at = store::nowMicros()](store::Database &db) -> Result<> {
              if (auto put = putAll(db, id, rows); !put)
                  return put;
              return store::setReused(db, id, from, int(assets::JobState::Completed), at, reason,
                                      parts);
          });
}

void Recorder::ended(const Node &node, const store::Ending &ending)
{
    write(qint64(node.id), store::Durability::Full,
          [id = node.id, ending](store::Database &db) { return store::finishJob(db, id, ending); });
}

void Recorder::dropKey(const Node &node)
{
    write(qint64(node.id), store::Durability::Full,
          [id = node.id](store::Database &db) { return store::dropReuseKey(db, id); });
}

void Recorder::notes(const Node &node)
{
    write(qint64(node.id), store::Durability::Normal,
          [id = node.id, json = notesJson(node.job)](store::Database &db) {
              return store::setNotes(db, id, json);
          });
}

void Recorder::registered(const Node &node, const PlannedOutput &output, const MadeOutput &made,
                          const QString &creator, const QString &dataFolder)
{
    store::AssetRow row;
    const bool model = output.type.endsWith(QLatin1StringView("_model"));
    row.kind = model ? QStringLiteral("model") : QStringLiteral("data");
    row.name = output.assetName;
    row.version = output.assetVersion;
    row.created = store::nowMicros();
    row.creator = creator;
    row.type = output.type;
    row.path = relative(made.path, dataFolder);
    row.digest = made.digest;
    row.bytes = made.bytes;
    row.job = node.id;
    row.output = output.name;
    // A version never changes, so what was made under its name again is told and not registered.
    QByteArray refused;
    if (!row.version.isEmpty()) {
        PlannedJob noted = node.job;
        noted.notes << QStringLiteral("not-registered:%1:%2").arg(row.name, row.version);
        refused = notesJson(noted);
    }
    write(
        qint64(node.id), store::Durability::Full,
        [row, refused](store::Database &db) -> Result<> {
            store::AssetRow asset = row;
            if (asset.version.isEmpty()) {
                const auto version = store::nextVersion(db, asset.kind, asset.name);
                if (!version)
                    return std::unexpected(version.error());
                asset.version = *version;
            }
            const auto inserted = store::insertAsset(db, asset);
            if (!inserted && inserted.error().code == Error::Code::Conflict) {
                const auto there = store::findAsset(db, asset.kind, asset.name, asset.version);
                return there && there->digest == asset.digest
                           ? Result<>()
                           : store::setNotes(db, *asset.job, refused);
            }
            if (!inserted)
                return std::unexpected(inserted.error());
            store::OutputRow known;
            known.job = *asset.job;
            known.name = asset.output;
            known.type = asset.type;
            known.path = asset.path;
            known.digest = asset.digest;
            known.bytes = asset.bytes;
            known.asset = asset.name + QLatin1Char(':') + asset.version;
            return store::putOutput(db, known);
        },
        true);
}

} // namespace tenon::engine
