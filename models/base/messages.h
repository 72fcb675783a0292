#pragma once

#include "base/error.h"

#include <QString>

class QTranslator;

namespace tenon {

/// The translated, one-sentence text of an error: what happened, to what, what to do. Looks `id` up
/// in the catalogue of messages.cpp (context "messages") and fills in `arguments` by name
/// (%{name}). A part %{if name}…%{else}…%{end} of a message is kept or dropped by whether that
/// argument has a text. An id that is not in the catalogue gives the detail with the id, so nothing
/// is ever silent. Thread: any, as QCoreApplication::translate.
[[nodiscard]] QString messageText(const Error &error);

/// The same in the language of `translator`, whatever the program speaks.
[[nodiscard]] QString messageText(const Error &error, const QTranslator &translator);

/// "file:line:column: text" (without the parts that are unknown).
[[nodiscard]] QString messageLine(const Error &error);

/// Every id of the catalogue, for tests (an id used in code must stand here).
[[nodiscard]] QList<QByteArray> messageIds();

} // namespace tenon
