#include "engine/settings.h"

namespace tenon::engine {

Result<QByteArray> applySettings(const QByteArray &text, const QString &file,
                                 const std::vector<std::pair<QString, QString>> &set)
{
    Q_UNUSED(file)
    Q_UNUSED(set)
    return text;
}

} // namespace tenon::engine
