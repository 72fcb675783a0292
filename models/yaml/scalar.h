#pragma once

#include "base/value.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tenon::yaml {

/// The text of UTF-8 bytes, a byte order mark at their start included (QString::fromUtf8 drops it).
[[nodiscard]] inline QString decoded(QByteArrayView bytes)
{
    qsizetype marks = 0;
    while (bytes.sliced(3 * marks).startsWith("\xef\xbb\xbf"))
        ++marks;
    return QString(marks, QChar(0xfeff)) + QString::fromUtf8(bytes.sliced(3 * marks));
}

/// What PyYAML's SafeLoader makes of a plain, untagged scalar (YAML 1.1 rules: `yes` is true, 012
/// is octal, 12:30 is sexagesimal, 1e-5 is a text). Where PyYAML raises (2001-13-45, `0x_`) the
/// text is kept as a string. `text` is UTF-8.
[[nodiscard]] Value resolvePlain(QByteArrayView text);

/// What SafeLoader makes of a scalar with the explicit tag `tag` (tag:yaml.org,2002:…). Unset for a
/// tag it has no constructor for or a text the constructor refuses.
[[nodiscard]] std::optional<Value> resolveTagged(QByteArrayView tag, QByteArrayView text);

/// Whether `text`, written plain, would be read back as a string (not as a number, a date, null,
/// …).
[[nodiscard]] inline bool readsAsString(QByteArrayView text)
{
    return resolvePlain(text).asString() != nullptr && text != "=" && text != "<<";
}

} // namespace tenon::yaml
