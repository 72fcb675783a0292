#pragma once

#include "assets/jobstate.h"
#include "store/database.h"
#include "store/place.h"
#include "store/rows.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace tenon::items {

/// What actions on jobs need to know of one.
struct PickedJob
{
    QString name;
    QString title;
    assets::JobState state = assets::JobState::NotStarted;
    bool step = false;    ///< Part of a submitted job.
    bool tracked = false; ///< Made by a client of the tracking server: there is nothing to run.
    bool hasFile = false; ///< Its YAML file is known.
    bool archived = false;
    bool deleted = false; ///< In the trash.
    bool operator==(const PickedJob &) const = default;
};
[[nodiscard]] PickedJob pickedJob(const store::JobRow &row);

/// A submission like one that was: what a form begins with, and what a command line says.
struct JobDraft
{
    QString workspace;              ///< Absolute folder.
    QString file;                   ///< Absolute YAML file.
    std::optional<QByteArray> text; ///< What is to run instead of what is saved in the file.
    QString like;                   ///< Name of the job it is like; empty: of none.
    QString experiment;
    QString displayName;
    std::vector<std::pair<QString, QString>> set; ///< Places of the file ("inputs.epochs") and
                                                  ///< values, in YAML's spelling.
    std::vector<std::pair<QString, QString>> tags;
    bool operator==(const JobDraft &) const = default;
};

/// The draft of a submitted job. Inputs are given as the job had them, data by the reference that
/// was written or by its path (relative to the file where it lies in the workspace).
[[nodiscard]] JobDraft draftOf(const store::JobRow &job, const std::vector<store::InputRow> &inputs,
                               const QString &workspace);
/// The same, read from the database. NotFound "store.no-job".
[[nodiscard]] Result<JobDraft> loadDraft(store::Database &database, const store::Place &place,
                                         const QString &name);

/// Which of the jobs `names` are in the trash.
[[nodiscard]] Result<QStringList> inTrash(store::Database &database, const QStringList &names);

/// What the engine answers to job.plan, worked out without one: starts nothing that stays and
/// writes nothing into the workspace. Only for a trusted one, as interpreters are asked for their
/// modules. Reads files: not for the GUI thread. Fails as engine::planLooking().
[[nodiscard]] Result<QJsonObject> planWithoutEngine(const QString &workspace,
                                                    const QJsonObject &params);

/// The first of the problems that the engine answers a submission with.
[[nodiscard]] Error firstProblem(const QJsonObject &answer);
/// What a plan or a submission warns of (a framework without code for the GPU of the target …), in
/// words; each once.
[[nodiscard]] QStringList warningsOf(const QJsonObject &answer);

/// A file that says what is to run and, as a part of the code of a step, is the only reason to run
/// it.
struct OwnFile
{
    QString folder; ///< The code.
    QString file;   ///< Relative to it.
    auto operator<=>(const OwnFile &) const = default;
};
/// Those of a plan, each once.
[[nodiscard]] std::vector<OwnFile> ownFiles(const QJsonObject &plan);
/// From now on they are no part of that code, see snapshot::leaveOut(). Not for the GUI thread.
[[nodiscard]] Result<> leaveOut(const std::vector<OwnFile> &files);

/// `text` as one word of a POSIX shell.
[[nodiscard]] QString shellWord(const QString &text);
/// The `tenon job create …` that submits the draft, for a shell in any folder.
[[nodiscard]] QString commandLine(const JobDraft &draft);

} // namespace tenon::items
