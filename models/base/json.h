#pragma once

#include <QByteArray>
#include <QStringView>

namespace tenon {

/// Appends `text` as a JSON string with its quotes (RFC 8259), UTF-8; lone surrogates become
/// U+FFFD.
void appendJsonString(QByteArray &out, QStringView text);

/// Appends a finite number by shortest round trip, NaN and infinities as the strings "NaN",
/// "Infinity", "-Infinity".
void appendJsonNumber(QByteArray &out, double number);

} // namespace tenon
