#pragma once

#include "base/value.h"
#include "files/change.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace tenon::files {

/// A port of a proposed component, and how the script is told of it.
struct InferredPort
{
    QString name;
    bool output = false;
    QString type; ///< "number", "integer", "string", "boolean", "uri_file", "uri_folder", …
    bool optional = false;
    std::optional<Value> defaultValue;
    QStringList choices; ///< Of a string; empty: any.
    std::optional<double> minimum;
    std::optional<double> maximum;
    QString description;
    QString word; ///< What stands before the value: "--rate", "rate="; empty: the value alone.
    QString on;   ///< Of a switch: the word for true and the one for false; both empty: no switch.
    QString off;
    bool several = false;    ///< Several words: not quoted.
    bool positional = false; ///< A value without a name.
    bool before = false;     ///< Stands before the sub-command.
    int line = 0;            ///< In the script.
    bool operator==(const InferredPort &) const = default;

    [[nodiscard]] bool isData() const; ///< A file, folder or model.
};

/// One way to call a script: as a whole, or one of its sub-commands.
struct InferredVariant
{
    QString word; ///< The sub-command; empty: there is none.
    QString description;
    QString start; ///< "python train.py"
    std::vector<InferredPort> ports;
    bool operator==(const InferredVariant &) const = default;
};

/// What was found in a script.
struct Inference
{
    QString folder; ///< Absolute: what becomes `code`.
    QString script; ///< Relative to it.
    QString style;  ///< "argparse", "click", "typer", "function", "argv", …, "none".
    QString description;
    QStringList imports;                   ///< Packages from elsewhere that it imports.
    QStringList candidates;                ///< Of a folder: the scripts in it, the likeliest first.
    std::vector<InferredVariant> variants; ///< At least one.
    bool operator==(const Inference &) const = default;
};

/// The interpreter that reads scripts, and how long it may take.
struct InferenceTools
{
    QString program; ///< Absolute path of a Python 3; never one of the script's folder.
    QString reader;  ///< Absolute path of `infer.py`.
    std::chrono::milliseconds limit{10'000};
};

/// The system's Python and our reader beside `application`, the folder of the running program.
/// Fails with NotFound "infer.no-python", "infer.no-reader".
[[nodiscard]] Result<InferenceTools> inferenceTools(const QString &application);

/// Reads the script, or the likeliest one of the folder, `path` (absolute) without running anything
/// of it: another process parses it, alone, for at most the tools' limit of time and 1 GiB. Fails
/// with "infer.syntax" (with the place), "infer.large", "infer.binary", "infer.deep",
/// "infer.empty", "infer.time", "infer.failed". Any thread but the GUI's; waits.
[[nodiscard]] Result<Inference> inferComponent(const QString &path, const InferenceTools &tools);

/// A component as a person has corrected it.
struct ComponentDraft
{
    QString name;    ///< Letters, digits, `_`.
    QString title;   ///< display_name; may be empty.
    QString version; ///< Empty: "1".
    QString description;
    QString code;  ///< Folder of the script as it is written in the file: ".".
    QString word;  ///< The sub-command.
    QString start; ///< "python train.py"
    std::vector<InferredPort> ports;
    bool operator==(const ComponentDraft &) const = default;
};

/// The draft a proposal begins with.
[[nodiscard]] ComponentDraft draftOf(const Inference &inference, size_t variant = 0);

/// The command line of a draft, a line a port.
[[nodiscard]] QString commandOf(const ComponentDraft &draft);

/// The draft as a component file. Ends with a line end.
[[nodiscard]] QByteArray componentText(const ComponentDraft &draft);

/// A component that is to be made.
struct NewComponent
{
    QByteArray text;
    QString file;        ///< Absolute; below `code` where that is of elsewhere.
    QString code = {};   ///< A script or folder of elsewhere that comes along; empty: it is there.
    QString folder = {}; ///< Where that is copied to: into a folder of its own.
};

/// Writes a component, and copies its code first where that lies elsewhere. The component is the
/// first path of `made`. Fails as writeNewFiles() and copyInto(). Any thread but the GUI's.
[[nodiscard]] Result<Change> makeComponent(const NewComponent &wish);

/// Where the component of a script is kept unless somebody says otherwise: beside it, under a name
/// that is free. Looks at the disk.
[[nodiscard]] QString componentFileFor(const Inference &inference, const ComponentDraft &draft);

} // namespace tenon::files
