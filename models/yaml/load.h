#pragma once

#include "assets/asset.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

namespace tenon::yaml {

class Tree;

/// What the caller takes a file for. `Any` looks at `$schema`, then `type`, then the shape.
enum class Expect {
    Any,
    Job,
    Component, ///< A file without `$schema` is read as a component, not as a job.
    Environment,
    Data,
    Model,
    Datastore,
    Endpoint,
    Deployment,
    Compute,
    Schedule,
};

/// A file that was read without an error.
struct Loaded
{
    assets::Asset asset;
    Errors warnings; ///< Things to know that stop nothing: dashed names, unknown keys, duplicate
                     ///< keys, …
};

/// Everything a file gives, also when it has errors; for editors and `tenon yaml check`.
struct Reading
{
    std::optional<assets::Asset> asset; ///< Unset when the text is no YAML mapping.
    Errors errors;
    Errors warnings;
};

/// Reads a file of any kind. Fails with all errors found, each with file, line and column.
/// Any thread; reads only this file (component files it names are not opened).
[[nodiscard]] std::expected<Loaded, Errors> loadAsset(const QString &path,
                                                      Expect expect = Expect::Any);

/// The same for bytes that stand, or would stand, in the file `path` (absolute; its folder is the
/// base of relative paths). A pathless text may give a folder ending in '/'.
[[nodiscard]] std::expected<Loaded, Errors>
loadAssetText(const QByteArray &bytes, const QString &path, Expect expect = Expect::Any);

/// As loadAssetText, but never gives up what could be read.
[[nodiscard]] Reading readAsset(const QByteArray &bytes, const QString &path,
                                Expect expect = Expect::Any);

/// The same from a tree that was parsed for it already.
[[nodiscard]] Reading readAsset(const Tree &tree, const QString &path, Expect expect = Expect::Any);

/// Whether the file at `path` would be read as a component.
[[nodiscard]] bool isComponent(const Tree &tree, const QString &path);

/// loadAsset for a component file; a file of another kind is an error with id file.not-a-component.
[[nodiscard]] std::expected<assets::Component, Errors> loadComponent(const QString &path,
                                                                     Errors *warnings = nullptr);

/// loadAsset for a job file; a file of another kind is an error with id file.not-a-job.
[[nodiscard]] std::expected<assets::Job, Errors> loadJob(const QString &path,
                                                         Errors *warnings = nullptr);

/// One finding of check().
struct Problem
{
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    Error error;
    bool operator==(const Problem &) const = default;
};

/// Everything there is to say about a file, in the order of places: what `tenon yaml check` prints.
/// Never fails: an unreadable file is a problem too. Reads only this file.
[[nodiscard]] std::vector<Problem> check(const QString &path);

/// Plain values from a mapping whose expressions were resolved (a step's `resources` with
/// `${{parent.inputs.n}}` in it, after the engine put the text in).
[[nodiscard]] assets::Resources resourcesFrom(const Value &mapping);
[[nodiscard]] assets::Distribution distributionFrom(const Value &mapping);
[[nodiscard]] assets::Limits limitsFrom(const Value &mapping);

} // namespace tenon::yaml
