#pragma once

#include "base/json.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace tenon::tracking {

/// Writes compact JSON; commas come by themselves. int64 are written as numbers, as MLflow's server
/// does since 2.0 (its clients read numbers and strings alike).
class JsonOut
{
public:
    JsonOut &open(char bracket)
    {
        comma();
        m_out += bracket;
        return *this;
    }
    JsonOut &close(char bracket)
    {
        m_out += bracket;
        return *this;
    }
    /// `name` needs no escapes: it is one of ours.
    JsonOut &key(QByteArrayView name)
    {
        comma();
        m_out += '"';
        m_out += name;
        m_out += "\":";
        return *this;
    }
    JsonOut &string(QStringView text)
    {
        comma();
        appendJsonString(m_out, text);
        return *this;
    }
    JsonOut &integer(qint64 number)
    {
        comma();
        m_out += QByteArray::number(qlonglong(number));
        return *this;
    }
    JsonOut &real(double number)
    {
        comma();
        appendJsonNumber(m_out, number);
        return *this;
    }
    JsonOut &boolean(bool value) { return raw(value ? "true" : "false"); }
    /// Text that is JSON already.
    JsonOut &raw(QByteArrayView json)
    {
        comma();
        m_out += json;
        return *this;
    }
    JsonOut &member(QByteArrayView name, QStringView text) { return key(name).string(text); }
    JsonOut &member(QByteArrayView name, qint64 number) { return key(name).integer(number); }
    /// {"key":…,"value":…}, MLflow's form of tags and parameters.
    JsonOut &pair(QStringView name, QStringView value)
    {
        return open('{').member("key", name).member("value", value).close('}');
    }
    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void comma()
    {
        if (m_out.isEmpty())
            return;
        const char last = m_out.back();
        if (last != '{' && last != '[' && last != ':')
            m_out += ',';
    }
    QByteArray m_out;
};

} // namespace tenon::tracking
