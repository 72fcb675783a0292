#include "widgets/ticks.h"

#include <QLocale>

#include <cmath>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

double niceStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double part = raw / power;
    return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
}

} // namespace

QString valueText(double value)
{
    if (std::isnan(value))
        return u"NaN"_s;
    if (std::isinf(value))
        return value > 0 ? u"+∞"_s : u"−∞"_s;
    const double size = std::abs(value);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (size != 0 && (size < 1e-4 || size >= 1e7))
        return locale.toString(value, 'e', 2);
    if (value == std::round(value) && size < 1e7)
        return locale.toString(value, 'f', 0);
    const int decimals = size >= 1000 ? 1 : size >= 100 ? 2 : size >= 1 ? 3 : size >= 0.1 ? 4 : 6;
    return locale.toString(value, 'f', decimals);
}

QList<Tick> linearTicks(double min, double max, int count)
{
    QList<Tick> ticks;
    if (!(max > min) || count < 1)
        return ticks;
    const double step = niceStep((max - min) / count);
    const int decimals = std::clamp(int(-std::floor(std::log10(step))), 0, 8);
    QLocale locale;
    for (double at = std::ceil(min / step - 1e-9) * step; at <= max + step * 1e-6; at += step) {
        const double value = std::abs(at) < step * 1e-6 ? 0 : at;
        const bool small = std::abs(max) < 1e-4 || std::abs(max) >= 1e6;
        ticks.append({value, small ? locale.toString(value, 'g', 3)
                                   : locale.toString(value, 'f', decimals)});
    }
    return ticks;
}

QList<Tick> logTicks(double min, double max, int count)
{
    QList<Tick> ticks;
    if (!(min > 0) || !(max > min))
        return ticks;
    const double decades = std::log10(max / min);
    const QList<double> parts = decades * 3 <= count * 1.5 ? QList<double>{1, 2, 3, 5}
                                : decades <= count         ? QList<double>{1}
                                                           : QList<double>{1};
    const int skip = std::max(1, int(std::ceil(decades / std::max(1, count))));
    for (int power = int(std::floor(std::log10(min))); power <= std::ceil(std::log10(max));
         ++power) {
        if (decades > count && power % skip != 0)
            continue;
        for (const double part : parts) {
            const double at = part * std::pow(10.0, power);
            if (at >= min * 0.999 && at <= max * 1.001)
                ticks.append({at, valueText(at)});
        }
    }
    if (ticks.size() < 2)
        for (const Tick &tick : linearTicks(min, max, count))
            if (tick.at > 0)
                ticks.append(tick);
    return ticks;
}

QList<Tick> timeTicks(double min, double max, int count)
{
    QList<Tick> ticks;
    if (!(max > min))
        return ticks;
    const double raw = (max - min) / std::max(1, count);
    double step = raw <= 1 ? niceStep(raw) : 86400;
    for (const double nice : {1., 2., 5., 10., 15., 30., 60., 120., 300., 600., 900., 1800., 3600.,
                              7200., 14400., 28800., 43200., 86400.})
        if (raw > 1 && raw <= nice) {
            step = nice;
            break;
        }
    for (double at = std::ceil(min / step - 1e-9) * step; at <= max + step * 1e-6; at += step) {
        const auto s = qint64(std::round(at));
        QString text;
        if (step < 1)
            text = QLocale().toString(at, 'f', 1) + u" s"_s;
        else if (s >= 3600)
            text = u"%1:%2:%3"_s.arg(s / 3600)
                       .arg(s / 60 % 60, 2, 10, QChar(u'0'))
                       .arg(s % 60, 2, 10, QChar(u'0'));
        else
            text = u"%1:%2"_s.arg(s / 60).arg(s % 60, 2, 10, QChar(u'0'));
        ticks.append({at, text});
    }
    return ticks;
}

} // namespace tenon::ui
