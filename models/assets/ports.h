#pragma once

#include "assets/assetref.h"
#include "base/error.h"
#include "base/value.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tenon::assets {

/// A text of a file with its place. The text may hold expressions.
struct Text
{
    QString text;
    Location where;
    bool operator==(const Text &) const = default;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// Keys and texts in the order of the file (environment variables, tags, properties). Values are
/// printed as Python's str() prints what PyYAML read; a null value is an empty text.
using TextMap = std::vector<std::pair<QString, QString>>;

/// The text under `key`, or nothing.
[[nodiscard]] std::optional<QString> find(const TextMap &map, QStringView key);

/// A declared input or output of a component.
struct PortDecl
{
    QString name; ///< May hold dots (parameter groups).
    QString type; ///< As written: "number", "uri_folder", "mltable", unknown types too.
    QString description;
    bool optional = false;             ///< Inputs only.
    std::optional<Value> defaultValue; ///< As read; unset when there is none or it is null.
    std::optional<Value> minimum;      ///< Of numbers.
    std::optional<Value> maximum;      ///< Of numbers.
    ValueList enumeration;             ///< Allowed values of a string; empty: any.
    QString mode;                      ///< Lower case; empty: the default mode.
    QString path;                      ///< Outputs that state one; may hold expressions.
    bool isControl = false;            ///< Outputs only.
    bool earlyAvailable = false;       ///< Outputs only.
    Value raw;                         ///< The declaration as read, unknown keys included.
    Location where;                    ///< Of the key.
    bool operator==(const PortDecl &) const = default;

    /// string, number, integer or boolean: a literal, not data.
    [[nodiscard]] bool isParameter() const;
};

/// Whether `type` is one of string, number, integer, boolean.
[[nodiscard]] bool isParameterType(QStringView type);
/// Whether a value of `type` is one file (uri_file), not a folder; mltable and models are folders
/// (or follow what is there).
[[nodiscard]] bool isFileType(QStringView type);

/// What a job or a step gives to one input.
struct InputBinding
{
    enum class Kind {
        Empty,   ///< `name:` with nothing: no value.
        Literal, ///< A scalar or list; a string may hold expressions (`${{parent.inputs.x}}`).
        Object,  ///< {type, path, mode, datastore} or the old {file} / {folder}.
    };
    QString name;
    Kind kind = Kind::Empty;
    Value literal; ///< Kind Literal.
    QString type;  ///< Kind Object: as said, `uri_folder` when not said (uri_file for old `file:`).
    bool typeSaid = false; ///< Whether the file states the type.
    AssetRef path;         ///< Kind Object: where the data lies; `path.text` may hold expressions.
    QString mode;          ///< Lower case; empty: ro_mount.
    QString datastore;     ///< Name of the datastore to upload to; usually empty.
    bool legacy = false;   ///< Said by `file:` or `folder:`.
    Value raw;             ///< The value as read, unknown keys included.
    Location where;        ///< Of the key.
    Location valueWhere;   ///< Of the value (the text of `path` for objects).
    bool operator==(const InputBinding &) const = default;

    /// The text in which expressions may stand: a string literal or the path; empty otherwise.
    [[nodiscard]] QString text() const;
};

/// What a job or a step says about one output.
struct OutputSpec
{
    enum class Kind {
        Default, ///< `name:` with nothing: default type, place and mode.
        Binding, ///< A whole text, usually `${{parent.outputs.x}}`.
        Object,  ///< {type, mode, path, name, version}.
    };
    QString name;
    Kind kind = Kind::Default;
    QString binding;      ///< Kind Binding.
    QString type;         ///< As said; empty: uri_folder or what the declaration says.
    QString mode;         ///< Lower case, `mount` read as rw_mount; empty: rw_mount.
    QString path;         ///< Where to write; may hold expressions; empty: the default place.
    QString assetName;    ///< Register under this name when the job ends; empty: do not.
    QString assetVersion; ///< Empty: the next one.
    Value raw;            ///< The value as read, unknown keys included.
    Location where;       ///< Of the key.
    Location valueWhere;  ///< Of the binding text or of `path`.
    bool operator==(const OutputSpec &) const = default;

    /// The text in which expressions may stand: the binding or the path.
    [[nodiscard]] QString text() const { return kind == Kind::Binding ? binding : path; }
};

} // namespace tenon::assets
