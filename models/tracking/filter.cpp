#include "tracking/filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenon::tracking {

namespace {
struct Token
{
    enum class Kind { End, Word, Quoted, Number, Operator, Comma, Open, Close, Bad };
    Kind kind = Kind::End;
    QString text;
    qsizetype at = 0;
    bool backtick = false;
};

bool wordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-' || c == u'/' || c == u':';
}

class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
        next();
    }
    [[nodiscard]] const Token &peek() const { return m_token; }
    Token take()
    {
        Token token = std::move(m_token);
        next();
        return token;
    }
    bool takeWord(QStringView word)
    {
        if (m_token.kind != Token::Kind::Word
            || m_token.text.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        next();
        return true;
    }

private:
    void next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        m_token = {};
        m_token.at = m_at;
        if (m_at == m_text.size())
            return;
        const QChar c = m_text[m_at];
        const auto single = [&](Token::Kind kind) {
            m_token.kind = kind;
            m_token.text = c;
            ++m_at;
        };
        if (c == u',')
            return single(Token::Kind::Comma);
        if (c == u'(')
            return single(Token::Kind::Open);
        if (c == u')')
            return single(Token::Kind::Close);
        if (c == u'=' || c == u'<' || c == u'>' || c == u'!') {
            single(Token::Kind::Operator);
            if (m_at < m_text.size()
                && (m_text[m_at] == u'=' || (c == u'<' && m_text[m_at] == u'>')))
                m_token.text += m_text[m_at++];
            return;
        }
        if (c == u'\'' || c == u'"' || c == u'`')
            return quoted(c);
        const bool number = c.isDigit()
                            || ((c == u'-' || c == u'+' || c == u'.') && m_at + 1 < m_text.size()
                                && (m_text[m_at + 1].isDigit() || m_text[m_at + 1] == u'.'));
        if (number) {
            const qsizetype begin = m_at++;
            while (m_at < m_text.size()
                   && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'.'
                       || ((m_text[m_at] == u'-' || m_text[m_at] == u'+')
                           && m_text[m_at - 1].toLower() == u'e')))
                ++m_at;
            m_token.kind = Token::Kind::Number;
            m_token.text = m_text.sliced(begin, m_at - begin);
            return;
        }
        if (!wordChar(c))
            return single(Token::Kind::Bad);
        m_token.kind = Token::Kind::Word;
        // metrics.`a b` and metrics."a b" are one identifier.
        while (m_at < m_text.size()) {
            const QChar d = m_text[m_at];
            if (wordChar(d)) {
                m_token.text += d;
                ++m_at;
            } else if ((d == u'`' || d == u'"') && m_token.text.endsWith(u'.')) {
                const QString before = m_token.text;
                quoted(d);
                if (m_token.kind == Token::Kind::Bad)
                    return;
                m_token.kind = Token::Kind::Word;
                m_token.text.prepend(before);
                m_token.backtick = true;
                return;
            } else {
                break;
            }
        }
    }
    void quoted(QChar mark)
    {
        const qsizetype begin = ++m_at;
        const qsizetype end = m_text.indexOf(mark, begin);
        if (end < 0) {
            m_token.kind = Token::Kind::Bad;
            m_at = m_text.size();
            return;
        }
        m_token.kind = Token::Kind::Quoted;
        m_token.text = m_text.sliced(begin, end - begin);
        m_token.backtick = mark == u'`';
        m_at = end + 1;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    Token m_token;
};

std::optional<FilterField> fieldOf(const QString &identifier)
{
    static const QList<std::pair<QString, QString>> entities = {
        {u"metrics"_s, u"metrics"_s},
        {u"metric"_s, u"metrics"_s},
        {u"params"_s, u"params"_s},
        {u"param"_s, u"params"_s},
        {u"parameters"_s, u"params"_s},
        {u"parameter"_s, u"params"_s},
        {u"tags"_s, u"tags"_s},
        {u"tag"_s, u"tags"_s},
        {u"attributes"_s, u"attributes"_s},
        {u"attribute"_s, u"attributes"_s},
        {u"attr"_s, u"attributes"_s},
        {u"run"_s, u"attributes"_s},
        {u"datasets"_s, u"datasets"_s},
        {u"dataset"_s, u"datasets"_s},
    };
    const qsizetype dot = identifier.indexOf(u'.');
    if (dot < 0)
        return identifier.isEmpty() ? std::nullopt
                                    : std::optional(FilterField{u"attributes"_s, identifier});
    const QString prefix = identifier.first(dot).toLower();
    for (const auto &[name, entity] : entities) {
        if (prefix == name && dot + 1 < identifier.size())
            return FilterField{entity, identifier.sliced(dot + 1)};
    }
    return std::nullopt;
}

/// LIKE with % and _ that minds upper and lower case, as GLOB.
QString globOf(const QString &like)
{
    QString glob;
    for (const QChar c : like) {
        if (c == u'%')
            glob += u'*';
        else if (c == u'_')
            glob += u'?';
        else if (c == u'*' || c == u'?' || c == u'[')
            glob += u'[' + QString(c) + u']';
        else
            glob += c;
    }
    return glob;
}

class Translator
{
public:
    Translator(const QString &filter, const FieldResolver &resolve)
        : m_filter(filter)
        , m_lexer(filter)
        , m_resolve(resolve)
    {
    }
    Result<SqlText> run()
    {
        SqlText sql;
        if (m_lexer.peek().kind == Token::Kind::End)
            return sql;
        for (int conditions = 0; conditions < 200; ++conditions) {
            auto one = condition();
            if (!one)
                return std::unexpected(one.error());
            if (!sql.text.isEmpty())
                sql.text += " AND ";
            sql.append(*one);
            if (m_lexer.peek().kind == Token::Kind::End)
                return sql;
            if (!m_lexer.takeWord(u"AND"))
                return bad();
        }
        return bad();
    }

private:
    [[nodiscard]] std::unexpected<Error> bad(std::optional<qsizetype> at = {}) const
    {
        return fail(Error::Code::Format, "tracking.filter",
                    {{u"filter"_s, m_filter},
                     {u"near"_s, m_filter.sliced(at.value_or(m_lexer.peek().at)).left(30)}});
    }
    /// A value as SQL parameter of the field's kind.
    static std::optional<SqlText::Value> valueOf(const Token &token, bool number)
    {
        if (number) {
            bool ok = false;
            const double value = token.text.toDouble(&ok);
            return ok && (token.kind == Token::Kind::Number || token.kind == Token::Kind::Quoted)
                       ? std::optional<SqlText::Value>(value)
                       : std::nullopt;
        }
        if (token.kind == Token::Kind::Quoted && !token.backtick)
            return token.text;
        return std::nullopt;
    }
    Result<SqlText> condition()
    {
        const Token name = m_lexer.take();
        if (name.kind != Token::Kind::Word && !(name.kind == Token::Kind::Quoted && name.backtick))
            return bad(name.at);
        const auto field = fieldOf(name.text);
        const auto sql = field ? m_resolve(*field) : std::nullopt;
        if (!sql)
            return bad(name.at);
        SqlText out = sql->expression;
        if (m_lexer.takeWord(u"IS")) {
            out.text += m_lexer.takeWord(u"NOT") ? " IS NOT NULL" : " IS NULL";
            return m_lexer.takeWord(u"NULL") ? Result<SqlText>(out) : bad();
        }
        const bool negated = m_lexer.takeWord(u"NOT");
        if (m_lexer.takeWord(u"IN")) {
            out.text += negated ? " NOT IN (" : " IN (";
            if (m_lexer.take().kind != Token::Kind::Open)
                return bad();
            for (int i = 0; i < 1000; ++i) {
                const auto value = valueOf(m_lexer.take(), sql->number);
                if (!value)
                    return bad();
                out.text += i > 0 ? ",?" : "?";
                out.values.push_back(*value);
                const Token then = m_lexer.take();
                if (then.kind == Token::Kind::Close) {
                    out.text += ')';
                    return out;
                }
                if (then.kind != Token::Kind::Comma)
                    return bad(then.at);
            }
            return bad();
        }
        if (negated)
            return bad();
        const bool like = m_lexer.takeWord(u"LIKE");
        const bool ilike = !like && m_lexer.takeWord(u"ILIKE");
        if (like || ilike) {
            const Token token = m_lexer.take();
            const auto value = valueOf(token, false);
            if (!value || sql->number)
                return bad(token.at);
            out.text += like ? " GLOB ?" : " LIKE ?";
            out.values.push_back(like ? globOf(token.text) : token.text);
            return out;
        }
        const Token op = m_lexer.take();
        static const QStringList known
            = {u"="_s, u"=="_s, u"!="_s, u"<>"_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
        if (op.kind != Token::Kind::Operator || !known.contains(op.text))
            return bad(op.at);
        const Token token = m_lexer.take();
        const auto value = valueOf(token, sql->number);
        if (!value)
            return bad(token.at);
        out.text += ' ' + op.text.toLatin1() + " ?";
        out.values.push_back(*value);
        return out;
    }

    const QString &m_filter;
    Lexer m_lexer;
    const FieldResolver &m_resolve;
};
} // namespace

Result<SqlText> translateFilter(const QString &filter, const FieldResolver &resolve)
{
    return Translator(filter, resolve).run();
}

Result<SqlText> translateOrder(const QStringList &order, const FieldResolver &resolve)
{
    SqlText sql;
    for (const QString &entry : order) {
        const auto bad = [&] {
            return fail(Error::Code::Format, "tracking.filter",
                        {{u"filter"_s, entry}, {u"near"_s, entry.left(30)}});
        };
        if (sql.values.size() > 100)
            return bad();
        Lexer lexer(entry);
        const Token name = lexer.take();
        const bool down = lexer.takeWord(u"DESC");
        if (!down)
            lexer.takeWord(u"ASC");
        if ((name.kind != Token::Kind::Word && name.kind != Token::Kind::Quoted)
            || lexer.peek().kind != Token::Kind::End)
            return bad();
        const auto field = fieldOf(name.text);
        const auto column = field ? resolve(*field) : std::nullopt;
        if (!column)
            return bad();
        sql.append(column->expression);
        sql.text += " IS NULL, ";
        sql.append(column->expression);
        sql.text += down ? " DESC, " : " ASC, ";
    }
    return sql;
}

} // namespace tenon::tracking
