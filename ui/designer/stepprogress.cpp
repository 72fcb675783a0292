#include "designer/stepprogress.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;

std::optional<StepProgress> progressIn(const QByteArray &tail)
{
    static const QRegularExpression bar(
        uR"(([^\r\n|]{0,120}?)(\d{1,3})%\|[^\r\n|]{0,400}\|(?:\s*([^\s\[]+/[^\s\[]+))?)"_s);
    std::optional<StepProgress> last;
    const QString text = QString::fromUtf8(tail);
    for (auto found = bar.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString what = match.captured(1).trimmed();
        if (what.endsWith(u':'))
            what.chop(1);
        last = StepProgress{std::min(match.captured(2).toInt(), 100) / 100.0,
                            (what + u' ' + match.captured(3)).trimmed()};
    }
    return last;
}

std::optional<StepProgress> progressOf(const tracking::SeriesInfo &metric)
{
    const double now = metric.last.value;
    if (!std::isfinite(now) || now < 0)
        return std::nullopt;
    // Who counts parts of one has told some before the whole; who counts per cent begins with 1,
    // too.
    const bool parts = metric.max < 1 || (metric.min > 0 && metric.min < 1) || metric.count > 2;
    const bool percent = metric.max > 1 || !parts;
    return StepProgress{std::clamp(percent ? now / 100 : now, 0.0, 1.0), {}};
}

} // namespace tenon::ui
