#pragma once

#include "assets/asset.h"
#include "base/error.h"
#include "engine/plan.h"
#include "engine/python.h"
#include "engine/there.h"
#include "snapshot/datadigest.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <expected>
#include <functional>
#include <map>
#include <memory>

namespace tenon::engine {

/// What somebody submits.
struct PlanRequest
{
    QString workspace; ///< Canonical folder.
    QString file;      ///< Absolute; the YAML file, or where `text` would stand.
    QByteArray text;   ///< Used instead of the file's content when `hasText`.
    bool hasText = false;
    std::vector<std::pair<QString, QString>> set; ///< PATH=VALUE, applied in order.
    QString name;                                 ///< Job name; empty: generated.
    QString experiment; ///< Empty: the file's, else the caller's folder name.
    QString displayName;
    QString compute; ///< Beats what the file says for every step.
    std::vector<std::pair<QString, QString>> tags;
    bool force = false;              ///< Rerun everything.
    QStringList forceSteps;          ///< Rerun these ("train", "nested.train").
    QString callerFolder;            ///< Working directory of who asks.
    QProcessEnvironment environment; ///< Of who asks; finds the interpreter.
};

/// What a reference that is not a local path came to.
struct Resolved
{
    QString path;   ///< Local file or folder; empty when `uri` is handed on as it is.
    QString label;  ///< For people: "iris:1".
    QByteArray key; ///< For environments: enters the reuse key.
};

/// A frozen code folder.
struct FrozenCode
{
    Digest manifest;
    qint64 files = 0;
    qint64 bytes = 0;
    QStringList leftOut; ///< Links that lead nowhere or in a circle, and files that are no files.
};

/// The content of a local file or folder; as snapshot::dataDigest().
using DataDigests = std::function<Result<snapshot::DataDigest>(const QString &path)>;

/// What the planner may ask while it works. All functions are called from the planning thread.
struct PlanServices
{
    /// A data asset, model, datastore path, job output or URL as something local: registered
    /// versions, then bindings. NotFound (id reference.missing) when there is neither.
    std::function<Result<Resolved>(const assets::AssetRef &, const QString &type)> data;
    /// The file of a registered or bound component.
    std::function<Result<QString>(const assets::AssetRef &)> component;
    /// A registered environment's canonical definition; NotFound never stops a job.
    std::function<Result<Resolved>(const assets::AssetRef &)> environment;
    /// Puts a code folder into the object store.
    std::function<Result<FrozenCode>(const QString &code, const QStringList &includes)> freeze;
    DataDigests digest;
    /// What lies at a path that is data. Of what is silent the plan knows no content.
    std::function<There(const QString &path)> look
        = [](const QString &path) { return whatLiesAt(path); };
    /// The target a compute name was bound to; empty when it was not.
    std::function<QString(const QString &name)> target;
    QString interpreter;      ///< The workspace's setting; empty: found.
    QString defaultDatastore; ///< Folder that stands for the default datastore.
    Pythons *pythons = nullptr;
};

/// Works a submission out: reads the files, follows every binding, checks names, types and values,
/// freezes code and chooses the interpreter. Everything that is wrong is reported at once, with
/// file, line and column. Changes nothing but the object store. Pool thread.
[[nodiscard]] std::expected<Plan, Errors> makePlan(const PlanRequest &request,
                                                   const PlanServices &services);

} // namespace tenon::engine
