#include "preview/rowfilter.h"

namespace tenon::preview {

using namespace Qt::StringLiterals;

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool sameLetters(std::string_view text, std::string_view lowered)
{
    return text.size() == lowered.size() && std::ranges::equal(text, lowered, {}, lower);
}

/// A word, or what stands in double quotes, at `at`; ends before an operator.
Result<QString> wordAt(QStringView line, qsizetype &at, QStringView stop)
{
    QString word;
    if (at < line.size() && line[at] == u'"') {
        for (++at; at < line.size(); ++at) {
            if (line[at] != u'"') {
                word += line[at];
            } else if (at + 1 < line.size() && line[at + 1] == u'"') {
                word += line[at++];
            } else {
                ++at;
                return word;
            }
        }
        return fail(Error::Code::Format, "preview.filter-quote");
    }
    while (at < line.size() && !line[at].isSpace() && !stop.contains(line[at]))
        word += line[at++];
    return word;
}

void skip(QStringView line, qsizetype &at)
{
    while (at < line.size() && line[at].isSpace())
        ++at;
}

} // namespace

Result<RowFilter> RowFilter::parse(const QString &line, const QStringList &columns)
{
    RowFilter filter;
    qsizetype at = 0;
    for (;;) {
        skip(line, at);
        if (at >= line.size())
            return filter;
        const bool quoted = line[at] == u'"';
        auto first = wordAt(line, at, u"=<>!~");
        if (!first)
            return std::unexpected(first.error());
        Term term;
        qsizetype after = at;
        skip(line, after);
        const QStringView rest = QStringView(line).sliced(after);
        static constexpr std::pair<QStringView, Is> signs[]
            = {{u"!=", Is::NotEqual}, {u"<=", Is::LessOrEqual}, {u">=", Is::GreaterOrEqual},
               {u"==", Is::Equal},    {u"=", Is::Equal},        {u"<", Is::Less},
               {u">", Is::Greater},   {u"~", Is::Contains}};
        const auto sign = std::ranges::find_if(
            signs, [&](const auto &each) { return rest.startsWith(each.first); });
        if (sign != std::end(signs) && (quoted || !first->isEmpty())) {
            const auto column = std::ranges::find_if(
                columns, [&](const QString &name) { return name == *first; });
            const auto loose = column != columns.end()
                                   ? column
                                   : std::ranges::find_if(columns, [&](const QString &name) {
                                         return name.compare(*first, Qt::CaseInsensitive) == 0;
                                     });
            if (loose == columns.end())
                return fail(Error::Code::NotFound, "preview.filter-column", {{u"name"_s, *first}});
            term.column = int(loose - columns.begin());
            term.is = sign->second;
            // "a= b" asks for no a, "a = b" for b.
            const bool spaced = after > at;
            at = after + sign->first.size();
            if (spaced)
                skip(line, at);
            term.quoted = at < line.size() && line[at] == u'"';
            auto second = wordAt(line, at, {});
            if (!second)
                return std::unexpected(second.error());
            term.text = *second;
        } else {
            if (first->isEmpty() && !quoted) // a sign with no name before it
                first = QString(line[at++]);
            term.text = *first;
        }
        const QByteArray utf8 = term.text.toUtf8();
        term.ascii = utf8.size() == term.text.size();
        term.bytes = utf8.toStdString();
        term.number = numberOf(term.bytes);
        if (term.ascii)
            std::ranges::transform(term.bytes, term.bytes.begin(), lower);
        filter.m_terms.push_back(std::move(term));
    }
}

bool RowFilter::contains(const Term &term, const Field &field)
{
    if (field.kind == Field::Kind::Missing)
        return false;
    if (!term.ascii)
        return textOf(field.text).contains(term.text, Qt::CaseInsensitive);
    return std::ranges::search(field.text, term.bytes, {}, lower).begin() != field.text.end()
           || term.bytes.empty();
}

bool RowFilter::holds(const Term &term, const Field &field)
{
    const bool missing = field.kind == Field::Kind::Missing;
    if (term.is == Is::Contains)
        return contains(term, field);
    const auto same = [&] {
        return term.ascii ? sameLetters(field.text, term.bytes)
                          : textOf(field.text).compare(term.text, Qt::CaseInsensitive) == 0;
    };
    if (term.quoted && (term.is == Is::Equal || term.is == Is::NotEqual))
        return same() == (term.is == Is::Equal);
    if (term.text.isEmpty()) // no value, or some
        return term.is == Is::Equal ? missing : term.is == Is::NotEqual && !missing;
    if (missing)
        return term.is == Is::NotEqual;
    std::partial_ordering order = std::partial_ordering::unordered;
    if (const auto number = term.number ? numberOf(field.text) : std::nullopt) {
        order = *number <=> *term.number;
    } else if (term.is == Is::Equal || term.is == Is::NotEqual) {
        return same() == (term.is == Is::Equal);
    } else if (!term.number) {
        order = field.text <=> std::string_view(term.text.toStdString());
    }
    switch (term.is) {
    case Is::Equal:
        return order == 0;
    case Is::NotEqual:
        return order != 0;
    case Is::Less:
        return order < 0;
    case Is::LessOrEqual:
        return order <= 0;
    case Is::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

bool RowFilter::accepts(const Record &record) const
{
    return std::ranges::all_of(m_terms, [&record](const Term &term) {
        if (term.column >= 0)
            return size_t(term.column) < record.fields.size()
                   && holds(term, record.fields[size_t(term.column)]);
        return std::ranges::any_of(record.fields,
                                   [&term](const Field &field) { return contains(term, field); });
    });
}

} // namespace tenon::preview
