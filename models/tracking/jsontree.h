#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace tenon::tracking {

class JsonTree;

/// One value inside a JsonTree, as cheap to copy as a pointer; valid as long as the tree.
/// Of an object with a repeated key the last member counts.
class JsonNode
{
public:
    enum class Type : quint8 { Missing, Null, False, True, Number, String, Array, Object };
    JsonNode() = default;
    [[nodiscard]] Type type() const;
    [[nodiscard]] bool isMissing() const { return type() == Type::Missing; }
    /// Missing or null: both mean "not given" in the MLflow interface.
    [[nodiscard]] bool isEmpty() const { return type() <= Type::Null; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    /// Member `key` of an object; Missing when there is none or this is no object.
    [[nodiscard]] JsonNode operator[](QByteArrayView key) const;
    /// UTF-8 of a string, the source text of a number, "true"/"false"; empty otherwise.
    [[nodiscard]] QByteArrayView utf8() const;
    [[nodiscard]] QString text() const { return QString::fromUtf8(utf8()); }
    /// A whole number given as number or string (proto3 JSON writes int64 either way; 3.0 and 1e3
    /// too).
    [[nodiscard]] std::optional<qint64> toInt64() const;
    /// A number given as number or string, also "NaN", "Infinity", "-Infinity" ("inf", "nan" too).
    [[nodiscard]] std::optional<double> toDouble() const;
    [[nodiscard]] bool toBool(bool otherwise = false) const;
    /// The JSON text of this value as it was sent.
    [[nodiscard]] QByteArrayView source() const;
    /// Calls f(JsonNode) for every element of an array, f(QByteArrayView key, JsonNode) for every
    /// member of an object, in order.
    template <typename F> void forEach(F &&f) const;
    template <typename F> void forEachMember(F &&f) const;
    /// Number of elements or members.
    [[nodiscard]] qsizetype size() const;

private:
    friend class JsonTree;
    JsonNode(const JsonTree *tree, quint32 index)
        : m_tree(tree)
        , m_index(index)
    {
    }
    const JsonTree *m_tree = nullptr;
    quint32 m_index = 0;
};

/// A JSON text (RFC 8259, plus the bare words NaN, Infinity and -Infinity that Python's json
/// writes) parsed into one flat array: built for requests that carry a thousand metrics. At most
/// 128 levels deep, 256 MB.
class JsonTree
{
public:
    /// Fails with Format, "tracking.json", where = line and column.
    [[nodiscard]] static Result<JsonTree> parse(QByteArray text);
    [[nodiscard]] JsonNode root() const { return m_nodes.empty() ? JsonNode() : JsonNode(this, 0); }
    JsonTree(JsonTree &&) = default;
    JsonTree &operator=(JsonTree &&) = default;

private:
    friend class JsonNode;
    friend class JsonParser;
    JsonTree() = default;
    struct Node
    {
        JsonNode::Type type;
        quint32 begin, size; // source text
        quint32 next;        // index after this value and all inside it
        qint32 decoded;      // string with escapes: index into m_decoded, else -1
    };
    QByteArray m_text;
    std::vector<Node> m_nodes;
    std::deque<QByteArray> m_decoded;
};

template <typename F> void JsonNode::forEach(F &&f) const
{
    if (!isArray())
        return;
    const quint32 end = m_tree->m_nodes[m_index].next;
    for (quint32 i = m_index + 1; i < end; i = m_tree->m_nodes[i].next)
        f(JsonNode(m_tree, i));
}

template <typename F> void JsonNode::forEachMember(F &&f) const
{
    if (!isObject())
        return;
    const quint32 end = m_tree->m_nodes[m_index].next;
    for (quint32 i = m_index + 1; i < end; i = m_tree->m_nodes[i + 1].next)
        f(JsonNode(m_tree, i).utf8(), JsonNode(m_tree, i + 1));
}

} // namespace tenon::tracking
