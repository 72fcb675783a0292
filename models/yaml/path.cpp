#include "yaml/path.h"

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

bool needsQuotes(const QString &key)
{
    if (key.isEmpty())
        return true;
    for (QChar c : key) {
        if (c == u'.' || c == u'[' || c == u']' || c == u'"' || c == u'\\' || c == u'='
            || c.isSpace())
            return true;
    }
    return false;
}

} // namespace

Result<Path> Path::parse(const QString &text)
{
    Path out;
    const auto refuse
        = [&] { return fail(Error::Code::Format, "yaml.edit-path", {{u"path"_s, text}}); };
    qsizetype at = 0;
    bool needsKey = true;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c == u'[') {
            const qsizetype end = text.indexOf(u']', at);
            bool ok = false;
            const qsizetype index
                = end < 0 ? -1 : text.sliced(at + 1, end - at - 1).toLongLong(&ok);
            if (!ok || index < 0 || (needsKey && !out.m_steps.empty()))
                return refuse();
            out.m_steps.emplace_back(index);
            at = end + 1;
            needsKey = false;
            continue;
        }
        if (!needsKey) {
            if (c != u'.')
                return refuse();
            ++at;
            needsKey = true;
            continue;
        }
        QString key;
        if (c == u'"') {
            bool closed = false;
            for (++at; at < text.size() && !closed; ++at) {
                if (text.at(at) == u'"')
                    closed = true;
                else if (text.at(at) == u'\\' && at + 1 < text.size())
                    key += text.at(++at);
                else
                    key += text.at(at);
            }
            if (!closed)
                return refuse();
        } else {
            while (at < text.size() && text.at(at) != u'.' && text.at(at) != u'[')
                key += text.at(at++);
            if (key.isEmpty())
                return refuse();
        }
        out.m_steps.emplace_back(key);
        needsKey = false;
    }
    if (needsKey && !text.isEmpty())
        return refuse();
    return out;
}

QString Path::text() const
{
    QString out;
    for (const Step &step : m_steps) {
        if (const qsizetype *index = std::get_if<qsizetype>(&step)) {
            out += u"[%1]"_s.arg(*index);
            continue;
        }
        QString key = std::get<QString>(step);
        if (!out.isEmpty())
            out += u'.';
        if (needsQuotes(key)) {
            key.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
            key = u'"' + key + u'"';
        }
        out += key;
    }
    return out;
}

Path Path::operator/(const QString &key) const
{
    Path out = *this;
    out.m_steps.emplace_back(key);
    return out;
}

Path Path::operator/(qsizetype index) const
{
    Path out = *this;
    out.m_steps.emplace_back(index);
    return out;
}

Path Path::parent() const
{
    Path out = *this;
    if (!out.m_steps.empty())
        out.m_steps.pop_back();
    return out;
}

} // namespace tenon::yaml
