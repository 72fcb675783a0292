// Comma-separated values after RFC 4180, with what is out there besides: other delimiters, a byte
// order mark, any line end, quotes within plain fields (taken as Python's csv takes them), rows
// with too few or too many fields.
#include "preview/bytes.h"
#include "preview/reader.h"

namespace tenon::preview {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sampleSize = 1 << 20;
constexpr int sampleRows = 50;

/// Where a field stands; `quoted` ones are unwrapped once the whole row is there.
struct Piece
{
    char *begin;
    char *end;
    bool quoted;
};

/// Takes one row apart; where it ends, or null when the end is not there yet.
/// `last`: nothing comes any more, and what is there is the row. `unclosed`: it ends in a quote.
char *split(char *p, char *end, char delimiter, bool last, std::vector<Piece> &pieces,
            bool &unclosed)
{
    pieces.clear();
    unclosed = false;
    for (;;) {
        char *begin = p;
        const bool quoted = p < end && *p == '"';
        if (quoted) {
            for (++p;; ++p) {
                while (p < end && *p != '"')
                    ++p;
                if (p >= end) {
                    unclosed = true;
                    if (!last)
                        return nullptr;
                    break;
                }
                ++p;
                if (p >= end && !last)
                    return nullptr; // a second quote may follow
                if (p >= end || *p != '"')
                    break;
            }
        }
        while (p < end && *p != delimiter && *p != '\n' && *p != '\r')
            ++p;
        if (p >= end && !last)
            return nullptr;
        pieces.push_back({begin, p, quoted});
        if (p >= end)
            return p;
        if (*p == delimiter) {
            ++p;
            continue;
        }
        if (*p == '\n')
            return p + 1;
        if (p + 1 >= end && !last)
            return nullptr; // a line feed may follow
        return p + 1 < end && p[1] == '\n' ? p + 2 : p + 1;
    }
}

/// Takes the quotes away, in place.
std::string_view unwrapped(const Piece &piece)
{
    if (!piece.quoted)
        return {piece.begin, size_t(piece.end - piece.begin)};
    char *to = piece.begin;
    const char *from = piece.begin + 1;
    while (from < piece.end) {
        if (*from == '"') {
            if (from + 1 < piece.end && from[1] == '"') {
                ++from;
            } else { // what follows the closing quote stands as it is
                for (++from; from < piece.end; ++from)
                    *to++ = *from;
                break;
            }
        }
        *to++ = *from++;
    }
    return {piece.begin, size_t(to - piece.begin)};
}

bool isBlank(const std::vector<Piece> &pieces)
{
    return pieces.size() == 1 && pieces.front().begin == pieces.front().end;
}

/// The delimiter that cuts the first rows into the most fields, equally many in each.
char delimiterOf(std::string sample, bool whole)
{
    char best = ',';
    double most = 0;
    std::vector<Piece> pieces;
    for (const char each : {',', '\t', ';', '|'}) {
        char *p = sample.data();
        char *end = p + sample.size();
        std::unordered_map<size_t, int> counts;
        int rows = 0;
        bool unclosed = false;
        while (rows < sampleRows && p < end) {
            char *next = split(p, end, each, whole, pieces, unclosed);
            if (!next)
                break;
            p = next;
            if (isBlank(pieces))
                continue;
            ++counts[pieces.size()];
            ++rows;
        }
        for (const auto &[fields, count] : counts) {
            if (fields < 2)
                continue;
            // Equally many in nearly all rows says more than many in a few.
            const double share = double(count) / rows;
            const double score = share * share * (1 + std::min<double>(double(fields), 50) / 100);
            if (score > most) {
                most = score;
                best = each;
            }
        }
    }
    return best;
}

/// A first row of numbers is data, unless it counts the columns as pandas does where nobody named
/// them.
bool looksLikeData(const std::vector<std::string_view> &fields)
{
    int numbers = 0;
    bool counts = true;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].empty())
            continue;
        const auto number = numberOf(fields[i]);
        if (!number)
            return false;
        ++numbers;
        counts = counts && (*number == double(i) || *number == double(i) - 1);
    }
    return numbers > 0 && !(counts && fields.size() > 1);
}

class CsvReader final : public TableReader
{
public:
    CsvReader(std::unique_ptr<ByteSource> bytes, const Source &source)
        : m_window(std::move(bytes))
        , m_source(source)
    {
    }

    Result<> begin()
    {
        while (size_t(m_window.end() - m_window.begin()) < sampleSize) {
            const auto more = m_window.more();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
        }
        std::string_view sample(m_window.begin(), size_t(m_window.end() - m_window.begin()));
        if (sample.starts_with("\xff\xfe") || sample.starts_with("\xfe\xff"))
            return fail(Error::Code::Format, "preview.utf16");
        if (sample.find('\0') != sample.npos)
            return fail(Error::Code::Format, "preview.binary");
        if (sample.starts_with("\xef\xbb\xbf"))
            m_first = 3;
        sample.remove_prefix(size_t(m_first));
        if (m_source.delimiter == 0)
            m_source.delimiter = delimiterOf(std::string(sample.substr(0, 64 << 10)),
                                             sample.size() <= (64 << 10) && m_window.atEnd());
        m_window.consume(m_window.begin() + m_first);
        const auto row = pull();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return fail(Error::Code::Format, "preview.empty");
        std::vector<std::string_view> names;
        for (const Piece &piece : m_pieces)
            names.push_back(unwrapped(piece));
        if (m_source.header == Source::Header::Guess)
            m_source.header = looksLikeData(names) ? Source::Header::No : Source::Header::Yes;
        name(names);
        if (isNamed()) {
            m_first = m_window.at();
            m_troubles.unclosed = m_unclosed ? -1 : 0;
        }
        return seek(start);
    }

    Result<> seek(qint64 at) override { return m_window.seek(std::max(at, m_first)); }

    Result<bool> next(Record &record) override
    {
        const auto row = pull();
        if (!row || !*row)
            return row;
        record.at = m_window.at() - m_length;
        ++m_rows;
        if (m_unclosed)
            m_troubles.unclosed = m_rows;
        m_texts.clear();
        const auto columns = size_t(m_columns.size());
        if (m_pieces.size() != size_t(m_width) && m_troubles.ragged++ == 0)
            m_troubles.firstRagged = m_rows;
        record.fields.resize(columns);
        for (size_t i = 0; i < columns; ++i) {
            Field &field = record.fields[i];
            if (i >= m_pieces.size()) {
                field = {};
                continue;
            }
            field.text = unwrapped(m_pieces[i]);
            field.kind = isMissingText(field.text) ? Field::Kind::Missing : Field::Kind::Plain;
            if (m_source.encoding != Encoding::Utf8 && !isAscii(field.text)) {
                m_texts.push_back(utf8Of(field.text, m_source.encoding));
                field.text = m_texts.back();
            }
        }
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
    /// Takes the next row that is not blank apart; its bytes stay until the next call.
    Result<bool> pull()
    {
        for (;;) {
            const bool last = m_window.atEnd();
            char *end = nullptr;
            m_unclosed = false;
            if (m_window.begin() == m_window.end() && last)
                return false;
            if (m_window.begin() != m_window.end())
                end = split(m_window.begin(), m_window.end(), m_source.delimiter, last, m_pieces,
                            m_unclosed);
            if (!end) {
                const auto more = m_window.more();
                if (!more && m_unclosed && more.error().id == "preview.long-row")
                    return fail(Error::Code::Format, "preview.open-quote",
                                m_columns.isEmpty() ? QVariantMap()
                                                    : QVariantMap{{u"row"_s, m_rows + 1}});
                if (!more)
                    return std::unexpected(more.error());
                continue;
            }
            m_length = end - m_window.begin();
            m_window.consume(end);
            if (!isBlank(m_pieces))
                return true;
        }
    }

    /// The first line has names; which of several files have one was decided before.
    [[nodiscard]] bool isNamed() const { return m_source.header != Source::Header::No; }

    void name(const std::vector<std::string_view> &fields)
    {
        m_width = std::max(int(fields.size()), int(m_source.columns.size()));
        if (isNamed() && m_source.columns.isEmpty()) {
            QSet<QString> seen;
            for (size_t i = 0; i < fields.size() && m_columns.size() < mostColumns; ++i) {
                QString text = textOf(utf8Of(fields[i], m_source.encoding));
                if (text.isEmpty())
                    text = u"Unnamed: %1"_s.arg(i); // as pandas calls it
                QString free = text;
                for (int n = 1; seen.contains(free); ++n)
                    free = u"%1.%2"_s.arg(text).arg(n);
                seen.insert(free);
                m_columns.append(free);
            }
            return;
        }
        m_columns = m_source.columns;
        for (qsizetype i = m_columns.size(); i < std::min(m_width, mostColumns); ++i)
            m_columns.append(QString::number(i));
    }

    Window m_window;
    Source m_source;
    std::vector<Piece> m_pieces;
    std::deque<std::string> m_texts; ///< Of another encoding.
    qint64 m_first = 0;              ///< Where the rows begin.
    qint64 m_length = 0;             ///< Of the row taken apart last.
    int m_width = 0;                 ///< Fields a row should have.
    bool m_unclosed = false;         ///< The row taken apart last ends in a quote.
};

} // namespace

Result<std::unique_ptr<TableReader>> openCsv(std::unique_ptr<ByteSource> bytes,
                                             const Source &source)
{
    auto reader = std::make_unique<CsvReader>(std::move(bytes), source);
    if (const auto begun = reader->begin(); !begun)
        return std::unexpected(begun.error());
    return reader;
}

} // namespace tenon::preview
