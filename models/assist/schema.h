#pragma once

#include <QString>
#include <QStringList>

#include <span>

/// What may stand in a file, as far as proposals and hover help need it. What is wrong in a file is
/// yaml's to say.
namespace tenon::assist {

/// What the value of a key is.
enum class Holds : quint8 {
    Text,
    Choice,      ///< One of `choices`.
    Flag,        ///< true or false
    Mapping,     ///< Keys of `shape`.
    Named,       ///< A mapping of names the person chooses, each with `shape`.
    List,        ///< Items.
    Path,        ///< A file or folder.
    Component,   ///< A reference to one.
    Environment, ///< The same, or a mapping.
    Compute,
    Model,
    Data,
};

enum class Shape : quint8 {
    None,
    Job,
    Pipeline,
    Step,
    PortIn,
    PortOut,
    Binding,
    Output,
    Environment,
    Build,
    Resources,
    Limits,
    Distribution,
    Settings,
    Data,
    Model,
    Sweep,
    Objective,
    EarlyTermination,
    SearchParameter,
    Identity,
};

struct Key
{
    const char *name;
    Holds holds = Holds::Text;
    const char *help = "";    ///< English, of translation context "assist".
    const char *choices = ""; ///< Separated by blanks.
    Shape shape = Shape::None;
};

[[nodiscard]] std::span<const Key> keysOf(Shape shape);
[[nodiscard]] const Key *keyOf(Shape shape, QStringView name);
[[nodiscard]] QStringList choicesOf(const Key &key);

} // namespace tenon::assist
