#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace tenon::client {

/// Removes from `text` what must not leave the computer: values that are named like tokens,
/// passwords and keys, long words that look like one, passwords and queries in addresses, the
/// values of secret environment variables of this process, and the names of the user's folders
/// (`workspace`, when given, becomes "<workspace>", the home folder "~"). Any thread.
[[nodiscard]] QString withoutSecrets(const QString &text, const QString &workspace = {});

/// Libraries with the versions the program was built with, Qt with that it runs with. Any thread.
[[nodiscard]] QList<std::pair<QString, QString>> libraryVersions();

/// Writes the zip file `target` with what helps to find a fault: versions, the system, the shape of
/// `workspace` (counts and sizes; none when empty), recent failures by their ids, and the end of
/// the engine's log. Contents and names of the user's files, inputs, environment variables and
/// secrets are not in it. `program` is what the caller knows of itself. Starts no engine. Not for
/// the GUI thread. Fails with "snapshot.zip".
[[nodiscard]] Result<> saveDiagnostics(const QString &target, const QString &workspace,
                                       const QJsonObject &program);

} // namespace tenon::client
