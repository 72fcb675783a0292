#include "yaml/emit.h"

#include "yaml/scalar.h"

using namespace Qt::StringLiterals;

namespace tenon::yaml {
namespace {

bool isPrintable(char32_t c)
{
    return (c >= 0x20 && c <= 0x7e) || (c >= 0xa0 && c <= 0xd7ff && c != 0x2028 && c != 0x2029)
           || (c >= 0xe000 && c <= 0xfffd && c != 0xfeff) || (c >= 0x10000 && c <= 0x10ffff);
}

bool allPrintable(const QString &text, bool breaksToo)
{
    for (char32_t c : text.toUcs4()) {
        if (!isPrintable(c) && !(breaksToo && c == u'\n'))
            return false;
    }
    return true;
}

bool canBePlain(const QString &text, bool flow)
{
    if (text.isEmpty() || text.front().isSpace() || text.back().isSpace()
        || !allPrintable(text, false))
        return false;
    const QChar first = text.front();
    if (u",[]{}#&*!|>'\"%@`"_s.contains(first))
        return false;
    if (first == u'-' || first == u'?' || first == u':') {
        if (text.size() == 1 || text.at(1).isSpace() || flow)
            return false;
    }
    if (text.startsWith("---"_L1) || text.startsWith("..."_L1) || text.contains(": "_L1)
        || text.contains(" #"_L1) || text.endsWith(u':'))
        return false;
    if (flow) {
        for (QChar c : text) {
            if (u",[]{}:?"_s.contains(c))
                return false;
        }
    }
    return readsAsString(text.toUtf8());
}

QByteArray singleQuoted(QString text)
{
    return '\'' + text.replace(u'\'', u"''"_s).toUtf8() + '\'';
}

QByteArray floatText(double number)
{
    QString text = Value(number).str();
    if (text == "inf"_L1)
        return ".inf";
    if (text == "-inf"_L1)
        return "-.inf";
    if (text == "nan"_L1)
        return ".nan";
    // YAML 1.1 reads 1e-05 as a text: a float has a point.
    const qsizetype e = text.indexOf(u'e');
    if (e >= 0 && !text.contains(u'.'))
        text.insert(e, ".0"_L1);
    return text.toLatin1();
}

bool isBlock(const Value &value)
{
    const ValueList *list = value.asList();
    const ValueMap *map = value.asMap();
    return (list && !list->empty()) || (map && !map->empty());
}

// A scalar or empty collection behind a key or dash; strings with line ends as literal blocks at
// `indent`.
std::optional<QByteArray> inlineText(const Value &value, int indent, const Layout &layout)
{
    if (value.asList())
        return "[]";
    if (value.asMap())
        return "{}";
    const QString *text = value.asString();
    if (text && text->contains(u'\n')) {
        if (auto block = literalText(*text, indent, layout))
            return block;
    }
    return scalarText(value, Style::Plain, false);
}

} // namespace

QByteArray doubleQuoted(const QString &text)
{
    QByteArray out = "\"";
    for (char32_t c : text.toUcs4()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (isPrintable(c))
                out += QString::fromUcs4(&c, 1).toUtf8();
            else if (c < 0x100)
                out += "\\x" + QByteArray::number(uint(c), 16).rightJustified(2, '0');
            else if (c < 0x10000)
                out += "\\u" + QByteArray::number(uint(c), 16).rightJustified(4, '0');
            else
                out += "\\U" + QByteArray::number(uint(c), 16).rightJustified(8, '0');
        }
    }
    return out + '"';
}

std::optional<QByteArray> scalarText(const Value &value, Style style, bool flow)
{
    if (value.isNull())
        return "null";
    if (const bool *is = value.asBool())
        return *is ? "true" : "false";
    if (const qint64 *integer = value.asInteger())
        return QByteArray::number(*integer);
    if (const double *number = value.asFloat())
        return floatText(*number);
    if (const Opaque *opaque = value.asOpaque()) {
        if (opaque->type == "bytes"_L1)
            return std::nullopt;
        return opaque->text.toUtf8();
    }
    const QString *text = value.asString();
    if (!text)
        return std::nullopt;
    const bool oneLine = allPrintable(*text, false);
    if (!oneLine || style == Style::DoubleQuoted)
        return doubleQuoted(*text);
    if (style != Style::SingleQuoted && canBePlain(*text, flow))
        return text->toUtf8();
    return style != Style::SingleQuoted && text->contains(u'\'') ? doubleQuoted(*text)
                                                                 : singleQuoted(*text);
}

std::optional<QByteArray> literalText(const QString &text, int indent, const Layout &layout)
{
    if (text.isEmpty() || text.front() == u' ' || text.front() == u'\n'
        || !allPrintable(text, true))
        return std::nullopt;
    qsizetype breaks = 0;
    while (breaks < text.size() && text.at(text.size() - 1 - breaks) == u'\n')
        ++breaks;
    const QByteArray header = breaks == 0 ? "|-" : breaks == 1 ? "|" : "|+";
    QByteArray out = header;
    for (const QString &line :
         text.first(text.size() - std::min<qsizetype>(breaks, 1)).split(u'\n'))
        out += layout.lineEnd
               + (line.isEmpty() ? QByteArray() : QByteArray(indent, ' ') + line.toUtf8());
    return out;
}

std::optional<QByteArray> foldedText(const QString &text, int indent, const Layout &layout)
{
    if (text.isEmpty() || text.front() == u' ' || text.back() == u' ' || !allPrintable(text, false))
        return std::nullopt;
    return ">-" + layout.lineEnd + QByteArray(indent, ' ') + text.toUtf8();
}

QByteArray keyText(const QString &key, bool flow)
{
    if (!allPrintable(key, false))
        return doubleQuoted(key);
    // A colon is legal in a plain key, but reads badly.
    if (canBePlain(key, flow) && !key.contains(u':'))
        return key.toUtf8();
    return singleQuoted(key);
}

std::optional<QByteArray> flowText(const Value &value)
{
    if (const ValueList *list = value.asList()) {
        QByteArray out = "[";
        for (const Value &item : *list) {
            const auto text = flowText(item);
            if (!text)
                return std::nullopt;
            out += (out.size() > 1 ? ", " : "") + *text;
        }
        return out + ']';
    }
    if (const ValueMap *map = value.asMap()) {
        QByteArray out = "{";
        for (const auto &[key, item] : *map) {
            const auto text = flowText(item);
            if (!text)
                return std::nullopt;
            out += (out.size() > 1 ? ", " : "") + keyText(key, true) + ": " + *text;
        }
        return out + '}';
    }
    return scalarText(value, Style::Plain, true);
}

std::optional<QByteArray> blockText(const Value &value, int indent, const Layout &layout)
{
    QByteArray out;
    const QByteArray margin(indent, ' ');
    const auto startLine = [&] {
        if (!out.isEmpty())
            out += layout.lineEnd + margin;
    };
    if (const ValueMap *map = value.asMap()) {
        for (const auto &[key, item] : *map) {
            startLine();
            out += keyText(key, false) + ':';
            if (!isBlock(item)) {
                const auto text = inlineText(item, indent + layout.indent, layout);
                if (!text)
                    return std::nullopt;
                out += ' ' + *text;
                continue;
            }
            const int deeper = indent + (item.asList() ? layout.listIndent : layout.indent);
            const auto text = blockText(item, deeper, layout);
            if (!text)
                return std::nullopt;
            out += layout.lineEnd + QByteArray(deeper, ' ') + *text;
        }
        return out;
    }
    for (const Value &item : *value.asList()) {
        startLine();
        const auto text = isBlock(item) ? blockText(item, indent + 2, layout)
                                        : inlineText(item, indent + 2, layout);
        if (!text)
            return std::nullopt;
        out += "- " + *text;
    }
    return out;
}

} // namespace tenon::yaml
