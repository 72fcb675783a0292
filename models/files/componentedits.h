#pragma once

#include "files/inference.h"
#include "text/splice.h"

#include <QHash>

namespace tenon::files {

/// What a form shows of a component's file.
struct ComponentFacts
{
    /// By key: name, version, display_name, description, type, environment, command.
    QHash<QString, QString> texts;
    QStringList inPlace;            ///< Those of these keys that have more than a text.
    QHash<QString, Error> problems; ///< What is wrong, or doubtful, with one of them.
    bool runsCommand = false;       ///< Only such a component has the last two.
    std::vector<InferredPort> inputs;
    std::vector<InferredPort> outputs;
    std::optional<Error> broken; ///< The text cannot be read; then there is nothing else.
    bool operator==(const ComponentFacts &) const = default;
};

/// Reads `bytes`, the text of `file`. Any thread.
[[nodiscard]] ComponentFacts componentFacts(const QByteArray &bytes, const QString &file);

/// An edit of the text, splice by splice; every byte it does not concern stays. All of these fail
/// as the edits of yaml::Document.
using ComponentEdit = Result<std::vector<text::Splice>>;

/// Gives a key of `ComponentFacts::texts` another text; an empty one removes it.
[[nodiscard]] ComponentEdit setComponentText(const QByteArray &bytes, const QString &key,
                                             const QString &text);
/// Makes the port `before` what `after` says. A new name is used wherever the file speaks of it
/// (`${{inputs.name}}`).
[[nodiscard]] ComponentEdit changePort(const QByteArray &bytes, const InferredPort &before,
                                       const InferredPort &after);
[[nodiscard]] ComponentEdit addPort(const QByteArray &bytes, const InferredPort &port);
[[nodiscard]] ComponentEdit removePort(const QByteArray &bytes, bool output, const QString &name);

} // namespace tenon::files
