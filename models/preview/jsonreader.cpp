// Objects a line each (JSON lines), or in one list. Keys are columns in the order in which they
// turn up; a list is taken by position, and anything else is a column of its own.
#include "preview/bytes.h"
#include "preview/jsonscan.h"
#include "preview/reader.h"

#include <cstring>

namespace tenon::preview {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleSize = 1 << 20; ///< Whose keys are known before the first row is shown.

class JsonReader final : public TableReader
{
public:
    JsonReader(std::unique_ptr<ByteSource> bytes, const Source &source)
        : m_window(std::move(bytes))
        , m_source(source)
        , m_list(source.format == Source::Format::JsonArray)
    {
    }

    Result<> begin()
    {
        const auto filled = m_window.more();
        if (!filled)
            return std::unexpected(filled.error());
        const std::string_view head(m_window.begin(), size_t(m_window.end() - m_window.begin()));
        if (head.find('\0') != head.npos || head.starts_with("\xff\xfe"))
            return fail(Error::Code::Format, "preview.binary");
        if (head.starts_with("\xef\xbb\xbf"))
            m_first = 3;
        if (m_list) {
            const size_t open = head.find_first_not_of(" \t\r\n", size_t(m_first));
            if (open == head.npos || head[open] != '[')
                return fail(Error::Code::Format, "preview.no-list");
            m_first = qint64(open) + 1;
        }
        if (m_source.header == Source::Header::Yes) { // the first line is a list of names
            if (const auto named = readNames(); !named)
                return named;
        }
        for (const QString &name : std::as_const(m_source.columns))
            column(name.toStdString());
        if (m_columns.isEmpty()) {
            if (const auto back = seek(start); !back)
                return back;
            Record record;
            while (place() < m_first + sampleSize) {
                const auto row = next(record);
                if (!row)
                    return std::unexpected(row.error());
                if (!*row)
                    break;
            }
            if (m_columns.isEmpty()) {
                if (m_troubles.broken > 0)
                    return fail(Error::Code::Format, "preview.no-json");
                return fail(Error::Code::Format, "preview.empty");
            }
            m_troubles = {};
            m_rows = 0;
        }
        return seek(start);
    }

    Result<> seek(qint64 at) override
    {
        m_isElement = at > m_first;
        return m_window.seek(std::max(at, m_first));
    }

    Result<bool> next(Record &record) override
    {
        const auto found = m_list ? pullElement() : pullLine();
        if (!found || !*found)
            return found;
        record.at = m_at;
        ++m_rows;
        if (m_source.encoding != Encoding::Utf8) {
            m_line = utf8Of({m_begin, m_end}, m_source.encoding);
            m_begin = m_line.data();
            m_end = m_begin + m_line.size();
        }
        m_fields.assign(size_t(m_columns.size()), Field());
        if (!takeApart()) {
            if (m_troubles.broken++ == 0)
                m_troubles.firstBroken = m_rows;
            m_fields.assign(size_t(m_columns.size()), Field());
        }
        record.fields = m_fields;
        return true;
    }

    qint64 place() const override { return m_window.at(); }
    qint64 size() const override { return m_window.size(); }
    Source found() const override
    {
        Source source = m_source;
        source.columns = m_columns;
        return source;
    }

private:
    Result<> readNames()
    {
        if (const auto back = seek(start); !back)
            return back;
        const auto line = pullLine();
        if (!line)
            return std::unexpected(line.error());
        const QJsonArray names
            = *line ? QJsonDocument::fromJson(QByteArray(m_begin, m_end - m_begin)).array()
                    : QJsonArray();
        m_first = m_window.at();
        if (m_source.columns.isEmpty())
            for (const QJsonValue &each : names) {
                // Values go by position: one name twice would move those behind it.
                QString name = each.toString();
                for (int n = 1; m_source.columns.contains(name); ++n)
                    name = u"%1.%2"_s.arg(each.toString()).arg(n);
                m_source.columns.append(name);
            }
        return m_source.columns.isEmpty() ? Result<>(fail(Error::Code::Format, "preview.empty"))
                                          : Result<>();
    }

    /// The next line that is not blank is from m_begin to m_end.
    Result<bool> pullLine()
    {
        size_t looked = 0;
        for (;;) {
            char *begin = m_window.begin();
            const auto there = size_t(m_window.end() - begin);
            auto *end = there > looked
                            ? static_cast<char *>(std::memchr(begin + looked, '\n', there - looked))
                            : nullptr;
            if (!end && !m_window.atEnd()) {
                looked = there;
                const auto more = m_window.more();
                if (!more)
                    return std::unexpected(more.error());
                continue;
            }
            if (!end && there == 0)
                return false;
            looked = 0;
            m_at = m_window.at();
            m_begin = begin;
            m_end = end ? end : m_window.end();
            m_window.consume(end ? end + 1 : m_window.end());
            if (json::skipBlanks(m_begin, m_end) != m_end)
                return true;
        }
    }

    /// The same for the next element of the list. What is behind a broken one is not looked for.
    Result<bool> pullElement()
    {
        // A comma where a broken element begins is no comma behind the one before.
        const bool isElement = std::exchange(m_isElement, false);
        for (;;) {
            char *end = m_window.end();
            char *p = json::skipBlanks(m_window.begin(), end);
            if (p < end && *p == ',' && !isElement)
                p = json::skipBlanks(p + 1, end);
            if (p < end && *p == ']') {
                m_window.consume(p);
                return false;
            }
            char *behind = p < end ? json::skipValue(p, end) : nullptr;
            // A number might go on.
            if (behind && (behind < end || m_window.atEnd())) {
                m_at = m_window.at() + (p - m_window.begin());
                m_begin = p;
                m_end = behind;
                m_window.consume(behind);
                return true;
            }
            const qint64 rest = end - p; // more() moves what is there
            const auto more = m_window.more();
            if (!more)
                return std::unexpected(more.error());
            if (*more || behind)
                continue;
            if (rest == 0)
                return false;
            m_end = m_window.end();
            m_begin = m_end - rest;
            m_at = m_window.at() + (m_begin - m_window.begin());
            m_window.consume(m_end);
            return true;
        }
    }

    bool takeApart()
    {
        char *p = json::skipBlanks(m_begin, m_end);
        char *whole = json::skipValue(p, m_end);
        if (!whole || json::skipBlanks(whole, m_end) != m_end)
            return false;
        m_expected = 0;
        if (*p == '{' || *p == '[') {
            const bool map = *p == '{';
            p = json::skipBlanks(p + 1, m_end);
            for (int i = 0; *p != '}' && *p != ']'; ++i) {
                int at = i;
                if (map) {
                    char *behind = json::skipValue(p, m_end);
                    const std::string_view key = json::textIn(p, behind);
                    p = json::skipBlanks(json::skipBlanks(behind, m_end) + 1, m_end);
                    at = column(key);
                } else if (at >= m_columns.size()) {
                    at = column(std::to_string(i));
                }
                char *behind = json::skipValue(p, m_end);
                put(at, p, behind);
                p = json::skipBlanks(behind, m_end);
                if (*p == ',')
                    p = json::skipBlanks(p + 1, m_end);
            }
            return true;
        }
        put(column("value"), p, json::skipValue(p, m_end));
        return true;
    }

    void put(int at, char *begin, char *end)
    {
        if (at < 0)
            return;
        Field &field = m_fields[size_t(at)];
        const std::string_view text(begin, size_t(end - begin));
        switch (text.front()) {
        case '"':
            field = {Field::Kind::Text, json::textIn(begin, end)};
            break;
        case '{':
        case '[':
            field = {Field::Kind::Nested, json::compact(begin, end)};
            break;
        case 't':
        case 'f':
            field = {Field::Kind::Boolean, text};
            break;
        case 'n':
        case 'N':
            field = {};
            break;
        default:
            field = {Field::Kind::Number, text};
        }
    }

    /// The column of a key, a new one where there is room; −1: none.
    int column(std::string_view key)
    {
        // Mostly the keys come in the order of the line before.
        if (m_expected < m_keys.size() && m_keys[m_expected] == key)
            return int(m_expected++);
        const auto known = m_places.find(std::string(key));
        if (known != m_places.end()) {
            m_expected = size_t(known->second) + 1;
            return known->second;
        }
        if (m_columns.size() >= mostColumns)
            return -1;
        const int at = int(m_columns.size());
        m_places.emplace(key, at);
        m_keys.emplace_back(key);
        m_columns.append(textOf(key));
        m_fields.resize(size_t(at) + 1);
        m_expected = size_t(at) + 1;
        return at;
    }

    Window m_window;
    Source m_source;
    bool m_list;
    bool m_isElement = false; ///< The next byte is the first of an element, whatever it is.
    qint64 m_first = 0, m_at = 0;
    char *m_begin = nullptr, *m_end = nullptr; ///< Of the element pulled last.
    std::string m_line;                        ///< It, where it is recoded.
    std::vector<Field> m_fields;
    std::unordered_map<std::string, int> m_places;
    std::deque<std::string> m_keys;
    size_t m_expected = 0;
};

} // namespace

Result<std::unique_ptr<TableReader>> openJson(std::unique_ptr<ByteSource> bytes,
                                              const Source &source)
{
    auto reader = std::make_unique<JsonReader>(std::move(bytes), source);
    if (const auto begun = reader->begin(); !begun)
        return std::unexpected(begun.error());
    return reader;
}

} // namespace tenon::preview
