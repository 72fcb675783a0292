#include "catalogue/jsonitems.h"

#include <QJsonDocument>

namespace tenon::catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDepth = 64;
constexpr qsizetype mostBytes = 4 << 20;

class Scanner
{
public:
    Scanner(QByteArrayView text, const QString &path,
            const std::function<Result<>(const QJsonObject &)> &take)
        : m_text(text)
        , m_path(path)
        , m_take(take)
    {
    }

    Result<JsonItems> scan();

private:
    Result<> list();
    Result<> object();
    /// Goes behind the value that begins here; only its brackets and strings are looked at.
    Result<> skip();
    Result<QByteArrayView> string();
    Result<QJsonDocument> parsed(qsizetype from, qsizetype to);
    Result<> expect(char c);
    void blanks()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }
    [[nodiscard]] char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    [[nodiscard]] std::unexpected<Error> wrong(qsizetype at, const char *why) const;
    [[nodiscard]] std::unexpected<Error> tooLarge(qsizetype at) const;

    QByteArrayView m_text;
    QString m_path;
    const std::function<Result<>(const QJsonObject &)> &m_take;
    qsizetype m_at = 0;
    JsonItems m_items;
};

std::unexpected<Error> Scanner::wrong(qsizetype at, const char *why) const
{
    at = std::min(at, m_text.size());
    const QByteArrayView before = m_text.first(at);
    const qsizetype line = before.lastIndexOf('\n') + 1;
    const Location where{m_path, int(before.count('\n')) + 1,
                         int(QString::fromUtf8(before.sliced(line)).size()) + 1};
    if (at == m_text.size())
        return fail(Error::Code::Format, "import.cut", {{u"path"_s, m_path}}, where,
                    QString::fromLatin1(why));
    return fail(Error::Code::Format, "import.json", {{u"path"_s, m_path}}, where,
                QString::fromLatin1(why));
}

std::unexpected<Error> Scanner::tooLarge(qsizetype at) const
{
    return fail(Error::Code::Refused, "import.too-much", {{u"path"_s, m_path}},
                wrong(at, "").error().where);
}

Result<> Scanner::expect(char c)
{
    blanks();
    if (next() != c)
        return wrong(m_at, "unexpected");
    ++m_at;
    return {};
}

Result<QByteArrayView> Scanner::string()
{
    blanks();
    if (next() != '"')
        return wrong(m_at, "string expected");
    const qsizetype from = ++m_at;
    while (m_at < m_text.size() && m_text[m_at] != '"') {
        m_at += m_text[m_at] == '\\' ? 2 : 1;
        if (m_at - from > mostBytes)
            return tooLarge(from);
    }
    if (m_at >= m_text.size())
        return wrong(m_text.size(), "ends in a string");
    return m_text.sliced(from, m_at++ - from);
}

Result<> Scanner::skip()
{
    blanks();
    const qsizetype from = m_at;
    int depth = 0;
    do {
        const char c = next();
        if (m_at >= m_text.size())
            return wrong(m_at, "ends early");
        if (m_at - from > mostBytes)
            return tooLarge(from);
        if (c == '"') {
            if (const auto text = string(); !text)
                return std::unexpected(text.error());
            continue;
        }
        if (c == '{' || c == '[') {
            if (++depth > mostDepth)
                return wrong(m_at, "too deep");
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return wrong(m_at, "unexpected");
            --depth;
        } else if (depth == 0) { // a number or word
            while (m_at < m_text.size() && !QByteArrayView(",}] \t\r\n").contains(m_text[m_at]))
                ++m_at;
            return m_at > from ? Result<>() : wrong(m_at, "value expected");
        }
        ++m_at;
    } while (depth > 0);
    return {};
}

Result<QJsonDocument> Scanner::parsed(qsizetype from, qsizetype to)
{
    QJsonParseError error;
    const QByteArrayView part = m_text.sliced(from, to - from);
    const auto document
        = QJsonDocument::fromJson(QByteArray::fromRawData(part.data(), part.size()), &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(from + std::min<qsizetype>(error.offset, part.size()), "no JSON");
    return document;
}

Result<> Scanner::list()
{
    ++m_at; // [
    blanks();
    if (next() == ']') {
        ++m_at;
        return {};
    }
    while (true) {
        blanks();
        const qsizetype from = m_at;
        const char first = next();
        if (const auto skipped = skip(); !skipped)
            return skipped;
        if (first == '{') {
            const auto item = parsed(from, m_at);
            if (!item)
                return std::unexpected(item.error());
            ++m_items.count;
            if (const auto taken = m_take(item->object()); !taken) {
                Error error = taken.error();
                if (error.where.isEmpty())
                    error.where = wrong(from, "").error().where;
                return std::unexpected(error);
            }
        }
        blanks();
        if (next() == ']') {
            ++m_at;
            return {};
        }
        if (const auto comma = expect(','); !comma)
            return comma;
    }
}

// The object around a list. Its lists are taken, its words about pages kept, the rest passed over.
Result<> Scanner::object()
{
    const qsizetype begin = m_at;
    ++m_at; // {
    bool lists = false;
    blanks();
    if (next() == '}') {
        ++m_at;
        return {};
    }
    while (true) {
        const auto key = string();
        if (!key)
            return std::unexpected(key.error());
        if (const auto colon = expect(':'); !colon)
            return colon;
        blanks();
        const qsizetype from = m_at;
        const QByteArray name
            = key->first(std::min<qsizetype>(key->size(), 32)).toByteArray().toLower();
        if (next() == '[' && (name == "value" || name == "items" || name == "amlcompute")) {
            lists = true;
            if (const auto taken = list(); !taken)
                return taken;
        } else {
            if (const auto skipped = skip(); !skipped)
                return skipped;
            // An object without a list is read as a whole.
            if (!lists && m_at - begin > mostBytes)
                return tooLarge(begin);
            const QByteArrayView value = m_text.sliced(from, m_at - from);
            const bool isText = value.size() > 2 && value.startsWith('"');
            if (isText && (name == "nextlink" || name == "nextpagelink"))
                m_items.nextPage = QString::fromUtf8(value.sliced(1, value.size() - 2));
            else if (isText && name == "billingcurrency")
                m_items.currency = QString::fromUtf8(value.sliced(1, value.size() - 2));
            else if (name == "error" && value.startsWith('{')) {
                const auto error = parsed(from, m_at);
                if (!error)
                    return std::unexpected(error.error());
                return fail(Error::Code::Refused, "import.answer",
                            {{u"path"_s, m_path},
                             {u"reason"_s, error->object()["message"_L1].toString().left(300)}});
            }
        }
        blanks();
        if (next() == '}') {
            ++m_at;
            break;
        }
        if (const auto comma = expect(','); !comma)
            return comma;
    }
    if (lists)
        return {};
    // An object without a list is an item by itself.
    const auto item = parsed(begin, m_at);
    if (!item)
        return std::unexpected(item.error());
    ++m_items.count;
    return m_take(item->object());
}

Result<JsonItems> Scanner::scan()
{
    if (m_text.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    blanks();
    if (m_at >= m_text.size())
        return fail(Error::Code::Format, "import.empty", {{u"path"_s, m_path}});
    while (m_at < m_text.size()) {
        const Result<> taken = next() == '['   ? list()
                               : next() == '{' ? object()
                                               : wrong(m_at, "no JSON");
        if (!taken)
            return std::unexpected(taken.error());
        blanks();
    }
    return std::move(m_items);
}

} // namespace

Result<JsonItems> forEachJsonItem(QByteArrayView text, const QString &path,
                                  const std::function<Result<>(const QJsonObject &)> &take)
{
    return Scanner(text, path, take).scan();
}

} // namespace tenon::catalogue
