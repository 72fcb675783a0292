#include "text/search.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

using namespace Qt::StringLiterals;

namespace tenon::text {

struct Search::Code
{
    pcre2_code *code = nullptr;
    pcre2_match_context *context = nullptr;
    Code() = default;
    Q_DISABLE_COPY_MOVE(Code)
    ~Code()
    {
        pcre2_match_context_free(context);
        pcre2_code_free(code);
    }
};

namespace {

struct MatchData
{
    explicit MatchData(const pcre2_code *code)
        : data(pcre2_match_data_create_from_pattern(code, nullptr))
    {
    }
    Q_DISABLE_COPY_MOVE(MatchData)
    ~MatchData() { pcre2_match_data_free(data); }
    pcre2_match_data *data;
};

QByteArray escaped(const QByteArray &text)
{
    QByteArray out;
    for (const char c : text) {
        if (uchar(c) < 0x80 && !std::isalnum(uchar(c)) && c != '_')
            out += '\\';
        out += c;
    }
    return out;
}

} // namespace

Result<Search> Search::compile(const SearchOptions &options)
{
    QByteArray pattern = options.pattern.toUtf8();
    if (!options.regex)
        pattern = escaped(pattern);
    if (options.wholeWord)
        pattern = "(?<!\\w)(?:" + pattern + ")(?!\\w)";
    auto made = std::make_shared<Code>();
    quint32 flags = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_MULTILINE
                    | PCRE2_NEVER_BACKSLASH_C;
    if (!options.caseSensitive)
        flags |= PCRE2_CASELESS;
    pcre2_compile_context *context = pcre2_compile_context_create(nullptr);
    pcre2_set_newline(context, PCRE2_NEWLINE_ANYCRLF);
    int problem = 0;
    PCRE2_SIZE at = 0;
    made->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.constData()),
                               PCRE2_SIZE(pattern.size()), flags, &problem, &at, context);
    pcre2_compile_context_free(context);
    if (!made->code) {
        PCRE2_UCHAR reason[256];
        pcre2_get_error_message(problem, reason, sizeof reason);
        return fail(Error::Code::Format, "text.pattern",
                    {{u"reason"_s, QString::fromLatin1(reinterpret_cast<const char *>(reason))},
                     {u"at"_s, qsizetype(at) + 1}});
    }
    pcre2_jit_compile(made->code, PCRE2_JIT_COMPLETE);
    made->context = pcre2_match_context_create(nullptr);
    pcre2_set_match_limit(made->context, 5'000'000);
    Search out;
    out.m_code = std::move(made);
    out.m_regex = options.regex;
    return out;
}

Result<std::vector<Match>> Search::all(const QByteArray &bytes, qsizetype from, qsizetype to,
                                       size_t limit, const std::atomic_bool *cancel) const
{
    std::vector<Match> out;
    const MatchData match(m_code->code);
    const PCRE2_SIZE *place = pcre2_get_ovector_pointer(match.data);
    qsizetype at = from;
    while (at <= to && out.size() < limit) {
        if (cancel && cancel->load(std::memory_order_relaxed))
            return fail(Error::Code::Cancelled, "text.cancelled");
        // The text behind `to` is not looked at, what stands before `from` is (word ends).
        const int count
            = pcre2_match(m_code->code, reinterpret_cast<PCRE2_SPTR>(bytes.constData()),
                          PCRE2_SIZE(to), PCRE2_SIZE(at), 0, match.data, m_code->context);
        if (count == PCRE2_ERROR_NOMATCH)
            break;
        if (count < 0)
            return fail(Error::Code::Refused, "text.pattern-slow");
        const auto begin = qsizetype(place[0]), end = qsizetype(place[1]);
        if (end > begin)
            out.push_back({begin, end});
        at = end > begin ? end : std::max(at, end) + 1;
    }
    return out;
}

Result<QByteArray> Search::replacement(const QByteArray &bytes, const Match &match,
                                       const QString &with) const
{
    const QByteArray text = with.toUtf8();
    if (!m_regex)
        return text;
    const MatchData data(m_code->code);
    const int count = pcre2_match(m_code->code, reinterpret_cast<PCRE2_SPTR>(bytes.constData()),
                                  PCRE2_SIZE(bytes.size()), PCRE2_SIZE(match.begin), PCRE2_ANCHORED,
                                  data.data, m_code->context);
    const PCRE2_SIZE *place = pcre2_get_ovector_pointer(data.data);
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (c == '\\' && (next == 'n' || next == 't' || next == '\\' || next == '$')) {
            out += next == 'n' ? '\n' : next == 't' ? '\t' : next;
            ++i;
            continue;
        }
        if (c != '$') {
            out += c;
            continue;
        }
        const bool braced = next == '{';
        qsizetype end = i + 1 + braced;
        int group = 0;
        const qsizetype digits = end;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9' && end - digits < 3)
            group = group * 10 + (text[end++] - '0');
        if (end == digits || (braced && (end >= text.size() || text[end] != '}'))) {
            out += c;
            continue;
        }
        if (group < count && place[2 * group] != PCRE2_UNSET)
            out += bytes.sliced(qsizetype(place[2 * group]),
                                qsizetype(place[2 * group + 1] - place[2 * group]));
        i = end - 1 + braced;
    }
    return out;
}

Result<Search::Replaced> Search::replaceAll(const QByteArray &bytes, qsizetype from, qsizetype to,
                                            const QString &with) const
{
    const auto matches = all(bytes, from, to, std::numeric_limits<size_t>::max());
    if (!matches)
        return std::unexpected(matches.error());
    Replaced out;
    out.count = qsizetype(matches->size());
    qsizetype at = from;
    for (const Match &match : *matches) {
        const auto put = replacement(bytes, match, with);
        if (!put)
            return std::unexpected(put.error());
        out.bytes += QByteArrayView(bytes).sliced(at, match.begin - at);
        out.bytes += *put;
        at = match.end;
    }
    out.bytes += QByteArrayView(bytes).sliced(at, to - at);
    return out;
}

} // namespace tenon::text
