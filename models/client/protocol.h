#pragma once

#include "base/error.h"
#include "client/engineclient.h"

#include <QJsonObject>
#include <QString>

namespace tenon::client {

/// Version of the messages between studio, CLI and engine. A newer client asks an older engine to hand over.
inline constexpr int protocolVersion = 1;
/// Version of workspace.db that this program writes.
inline constexpr int schemaVersion = 1;
/// Identifies this build: version, and the size and time of the running program.
[[nodiscard]] QString buildId();

/// An Error as it stands in `error.data` of an answer, and back. `text` is used where `json` has no id.
[[nodiscard]] QJsonObject errorToJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &json, const QString &text = {});

[[nodiscard]] QJsonObject changesToJson(const Changes &changes);
[[nodiscard]] Changes changesFromJson(const QJsonObject &json);

} // namespace tenon::client
