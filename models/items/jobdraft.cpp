#include "items/jobdraft.h"

#include "base/messages.h"
#include "client/protocol.h"
#include "engine/lookplan.h"
#include "snapshot/ignorerules.h"
#include "store/jobs.h"
#include "yaml/emit.h"
#include "yaml/scalar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

/// A text that YAML would take for something else is quoted.
QString spelled(const store::InputRow &input)
{
    const QString text = input.value.value_or(QString());
    if (input.type != u"string"_s || yaml::readsAsString(text.toUtf8()))
        return text;
    const auto quoted = yaml::scalarText(Value(text), yaml::Style::SingleQuoted, false);
    return quoted ? QString::fromUtf8(*quoted) : text;
}

QString placeOf(const QString &path, const QString &file, const QString &workspace)
{
    if (!path.startsWith(workspace + u'/'))
        return path;
    const QString relative = QFileInfo(file).dir().relativeFilePath(path);
    return relative.startsWith(u'.') ? relative : u"./"_s + relative;
}

} // namespace

PickedJob pickedJob(const store::JobRow &row)
{
    PickedJob job;
    job.name = row.name;
    job.title = !row.displayName.isEmpty() ? row.displayName
                : row.step.isEmpty()       ? row.name
                                           : row.step;
    job.state = assets::JobState(row.state);
    job.step = row.parent.has_value();
    job.tracked = row.kind == u"run"_s;
    job.hasFile = !row.source.isEmpty();
    job.archived = row.archived;
    job.deleted = row.deleted.has_value();
    return job;
}

JobDraft draftOf(const store::JobRow &job, const std::vector<store::InputRow> &inputs,
                 const QString &workspace)
{
    JobDraft draft;
    draft.workspace = workspace;
    draft.file = QDir::cleanPath(QDir(workspace).absoluteFilePath(job.source));
    draft.like = job.name;
    draft.experiment = job.experiment;
    draft.displayName = job.displayName;
    // A component that was submitted by itself states its values as defaults.
    const QString after = job.component == job.source ? u".default"_s : QString();
    for (const store::InputRow &input : inputs) {
        const QString place = u"inputs."_s + input.name;
        if (input.path)
            draft.set.emplace_back(place + (after.isEmpty() ? u".path"_s : after),
                                   input.origin && !input.origin->isEmpty()
                                       ? *input.origin
                                       : placeOf(*input.path, draft.file, workspace));
        else if (input.value)
            draft.set.emplace_back(place + after, spelled(input));
    }
    const QJsonObject tags = QJsonDocument::fromJson(job.tags).object();
    for (auto it = tags.begin(); it != tags.end(); ++it)
        draft.tags.emplace_back(it.key(), it.value().toString());
    return draft;
}

Result<JobDraft> loadDraft(store::Database &database, const store::Place &place,
                           const QString &name)
{
    const auto job = store::findJob(database, name);
    if (!job)
        return std::unexpected(job.error());
    const auto inputs = store::inputs(database, job->id);
    if (!inputs)
        return std::unexpected(inputs.error());
    return draftOf(*job, *inputs, place.workspace);
}

Result<QStringList> inTrash(store::Database &database, const QStringList &names)
{
    QStringList there;
    for (const QString &name : names) {
        const auto job = store::findJob(database, name);
        if (job && job->deleted)
            there.append(name);
        else if (!job && job.error().code != Error::Code::NotFound)
            return std::unexpected(job.error());
    }
    return there;
}

Result<QJsonObject> planWithoutEngine(const QString &workspace, const QJsonObject &params)
{
    return engine::planLooking(workspace, params);
}

Error firstProblem(const QJsonObject &answer)
{
    return client::errorFromJson(answer.value(u"problems"_s).toArray().first().toObject());
}

QStringList warningsOf(const QJsonObject &answer)
{
    QStringList texts;
    for (const QJsonValue &warning : answer.value(u"warnings"_s).toArray())
        texts << messageText(client::errorFromJson(warning.toObject()));
    texts.removeDuplicates();
    return texts;
}

std::vector<OwnFile> ownFiles(const QJsonObject &plan)
{
    std::vector<OwnFile> files;
    for (const QJsonValue &step : plan.value(u"steps"_s).toArray())
        for (const QJsonValue &reason : step[u"reasons"_s].toArray())
            if (const QString file = reason[u"file"_s].toString(); !file.isEmpty())
                files.push_back({step[u"code"_s].toString(), file});
    std::ranges::sort(files);
    files.erase(std::ranges::unique(files).begin(), files.end());
    return files;
}

Result<> leaveOut(const std::vector<OwnFile> &files)
{
    for (const OwnFile &each : files)
        if (auto done = snapshot::leaveOut(each.folder, QFile::encodeName(each.file), false); !done)
            return done;
    return {};
}

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString commandLine(const JobDraft &draft)
{
    QStringList words{u"tenon"_s,      u"job"_s,    u"create"_s, u"--workspace"_s,
                      draft.workspace, u"--file"_s, draft.file};
    for (const auto &[place, value] : draft.set)
        words << u"--set"_s << place + u'=' + value;
    const auto add = [&words](const QString &option, const QString &value) {
        if (!value.isEmpty())
            words << option << value;
    };
    add(u"--experiment-name"_s, draft.experiment);
    add(u"--display-name"_s, draft.displayName);
    for (const auto &[key, value] : draft.tags)
        words << u"--tag"_s << key + u'=' + value;
    for (QString &word : words)
        word = shellWord(word);
    return words.join(u' ');
}

} // namespace tenon::items
