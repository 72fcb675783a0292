#pragma once

#include "files/change.h"

#include <atomic>
#include <optional>

namespace tenon::files {

/// An input or output of a component, as a list of components tells it.
struct LibraryPort
{
    QString name;
    QString type; ///< As written: "number", "mltable", …
    QString description;
    bool optional = false; ///< Inputs only: optional, or with a default.
    bool operator==(const LibraryPort &) const = default;
};

/// A component of a library: a folder of the library with a `component.yml`.
struct LibraryComponent
{
    QString id;   ///< The folder, relative to the library: "data/import_data".
    QString file; ///< Absolute path of `component.yml`.
    QString name;
    QString version;
    QString title; ///< display_name, else the name.
    QString description;
    QString category; ///< The tag `category`; may be empty.
    QStringList tags; ///< Texts of all tags but `category` and `library`.
    std::vector<LibraryPort> inputs;
    std::vector<LibraryPort> outputs;
    bool operator==(const LibraryComponent &) const = default;
};

/// Where the programs' own library lies: beside `program`, the folder of the running program, or in
/// the system. Empty when it was not installed. Looks at the disk. Any thread.
[[nodiscard]] QString sharedFolder(const QString &program, const QString &name);

/// The components below `library`, in the order of their titles within their categories. A folder
/// that cannot be read is left out. Any thread; reads files.
[[nodiscard]] std::vector<LibraryComponent>
libraryComponents(const QString &library, const std::atomic_bool *stop = nullptr);

/// One file that a component needs, and how the workspace stands to it.
struct LibraryFile
{
    enum class State { Missing, Same, Different };
    QString from; ///< Absolute, in the library.
    QString to;   ///< Absolute, in the workspace.
    State state = State::Missing;
    bool operator==(const LibraryFile &) const = default;
};

/// What taking a component into a workspace means.
struct LibraryPlan
{
    QString id;        ///< As it was found: "data/import_data".
    QString component; ///< Absolute path of its `component.yml` in the workspace.
    std::vector<LibraryFile> files;

    /// Those that are there and are not what the library has.
    [[nodiscard]] QStringList different() const;
    [[nodiscard]] bool isThere() const; ///< Nothing is missing.
};

/// The component `id` of `library` (its folder, or its name alone) with all it refers to within the
/// library: code, shared scripts, its environment. They keep their places to one another below
/// `components` of the workspace. Fails with NotFound "library.no-component" (argument `nearest`).
/// Any thread; reads files.
[[nodiscard]] Result<LibraryPlan> planLibraryComponent(const QString &library, const QString &id,
                                                       const QString &workspace);

/// What is done about files that are there and are not what the library has.
enum class Differing {
    Refuse, ///< Nothing is copied: Conflict "library.different".
    Keep,   ///< They stay as they are; only what is missing is copied.
};

/// Takes the component into the workspace: copies what is missing, replaces nothing. The change has
/// nothing made when all was there. Fails as planLibraryComponent() and copying does.
[[nodiscard]] Result<Change> addLibraryComponent(const QString &library, const QString &id,
                                                 const QString &workspace,
                                                 Differing differing = Differing::Refuse);

/// Writes new files, all or none, with the folders they need, as one change. `files` are absolute
/// paths and bytes; a path that exists fails with Conflict "files.exists". Any thread but the
/// GUI's.
[[nodiscard]] Result<Change>
writeNewFiles(const std::vector<std::pair<QString, QByteArray>> &files);

} // namespace tenon::files
