#pragma once

#include "base/error.h"
#include "client/engineclient.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace tenon::client {

/// Version of the messages between studio, CLI and engine. A newer client asks an older engine to
/// hand over.
inline constexpr int protocolVersion = 1;
/// Version of workspace.db that this program writes.
inline constexpr int schemaVersion = 4;
/// Identifies this build: version, and the size and time of the running program.
[[nodiscard]] QString buildId();
/// Whether an engine that says this of itself is older than this program: by protocol, schema,
/// version, then the time the program was built.
[[nodiscard]] bool isOlder(int protocol, int schema, const QString &build);

/// An Error as it stands in `error.data` of an answer, and back. `text` is used where `json` has no
/// id.
[[nodiscard]] QJsonObject errorToJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &json, const QString &text = {});

/// An engine that cannot start leaves its reason beside its socket, so that the client which
/// started it can say it.
void leaveStartError(const QString &workspace, const Error &error);
/// Takes that reason away again; nothing when there is none.
[[nodiscard]] std::optional<Error> takeStartError(const QString &workspace);

[[nodiscard]] QJsonObject changesToJson(const Changes &changes);
[[nodiscard]] Changes changesFromJson(const QJsonObject &json);

} // namespace tenon::client
