#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QJsonObject>

#include <functional>

namespace tenon::catalogue {

/// What a JSON text of a list holds, one object after the other: of an array, of the list an object
/// has under "value", "Items" and the like, or of several such texts behind each other. Only one
/// object is in memory as a tree, however long the text is.
struct JsonItems
{
    int count = 0;
    QString nextPage; ///< nextLink, NextPageLink: there is more elsewhere.
    QString currency; ///< BillingCurrency
};

/// Calls `take` for every object. Fails with Format, "import.json" with the place in `path`, where
/// the text is no JSON or is nested deeper than 64, "import.cut" where it ends early; with Refused,
/// "import.too-much", where an object is larger than 4 MB; with "import.answer" where it is the
/// service's word for a failure. What `take` fails with ends it too.
[[nodiscard]] Result<JsonItems>
forEachJsonItem(QByteArrayView text, const QString &path,
                const std::function<Result<>(const QJsonObject &)> &take);

} // namespace tenon::catalogue
