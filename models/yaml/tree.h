#pragma once

#include "base/error.h"
#include "base/value.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace tenon::yaml {

enum class NodeKind : quint8 { Scalar, Sequence, Mapping, Alias };
enum class Style : quint8 { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

class Node;

/// A key and its value in a mapping.
struct Entry;

/// One YAML document with the byte span of every node. Immutable; copies share; any thread. At most
/// 64 levels deep, 64 MB long and (aliases expanded) about a million nodes, else parsing fails with
/// an Error.
class Tree
{
public:
    /// Parses `bytes`; `file` only stands in locations. Fails with Format and the place of the
    /// first syntax error. Duplicate keys are no failure; see warnings().
    [[nodiscard]] static Result<Tree> parse(const QByteArray &bytes, const QString &file = {});

    Tree() = default;

    /// The top node; invalid for an empty document.
    [[nodiscard]] Node root() const;
    [[nodiscard]] const QByteArray &bytes() const;
    [[nodiscard]] const QString &file() const;
    /// Duplicate keys, unknown tags, tabs that other readers refuse.
    [[nodiscard]] const Errors &warnings() const;
    /// Where aliases, and nodes with an anchor or a tag, begin; ascending. A part of the source
    /// with none of them means the same whatever stands around it.
    [[nodiscard]] std::vector<qsizetype> special() const;
    /// Line and column of a byte offset.
    [[nodiscard]] Location locate(qsizetype offset) const;
    /// What parsing would give if `text` stood in the place of `scalar`, without parsing: where
    /// both are plain, of one line and without a sign that could mean something. Unset elsewhere.
    [[nodiscard]] std::optional<Tree> withPlain(const Node &scalar, const QByteArray &text) const;

private:
    friend class Node;
    friend class TreeBuilder;
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// A node of a Tree; small, to be passed by value; must not outlive its Tree. Aliases are followed
/// by every function except kind(), begin() and end(). An invalid node answers like an empty one.
class Node
{
public:
    Node() = default;

    [[nodiscard]] bool isValid() const { return m_data != nullptr; }
    explicit operator bool() const { return isValid(); }

    [[nodiscard]] NodeKind kind() const;
    [[nodiscard]] Style style() const;
    [[nodiscard]] bool isScalar() const;
    [[nodiscard]] bool isSequence() const;
    [[nodiscard]] bool isMapping() const;
    /// A scalar that PyYAML reads as None, or an invalid node.
    [[nodiscard]] bool isNull() const;

    /// The bytes of the node in the source: with quotes, brackets or block header, without tag and
    /// anchor.
    [[nodiscard]] qsizetype begin() const;
    [[nodiscard]] qsizetype end() const;
    /// Where the tag or anchor before the node starts; begin() when there is none.
    [[nodiscard]] qsizetype propertiesBegin() const;
    [[nodiscard]] Location where() const;

    /// The text of a scalar with quoting and folding undone; empty for others.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QByteArrayView textBytes() const;
    /// The explicit tag ("tag:yaml.org,2002:str"), usually empty.
    [[nodiscard]] QByteArray tag() const;

    /// What PyYAML's SafeLoader would give for the node, merge keys applied, the last of duplicate
    /// keys winning. Keys that are no strings stand as Python's str() prints them.
    [[nodiscard]] Value value() const;

    /// Direct items of a sequence.
    [[nodiscard]] std::vector<Node> items() const;
    /// Entries of a mapping as a reader sees them: merge keys applied, of duplicate keys only the
    /// last.
    [[nodiscard]] std::vector<Entry> entries() const;
    /// Entries of a mapping as they stand in the source, `<<` and duplicates included.
    [[nodiscard]] std::vector<Entry> sourceEntries() const;
    /// Value under `key` (the last one; merge keys applied), or an invalid node.
    [[nodiscard]] Node find(QByteArrayView key) const;
    /// The key node that find() used, or an invalid node.
    [[nodiscard]] Node findKey(QByteArrayView key) const;

    bool operator==(const Node &) const = default;

private:
    friend class Tree;
    friend class TreeBuilder;
    Node(const Tree::Data *data, quint32 index)
        : m_data(data)
        , m_index(index)
    {
    }
    [[nodiscard]] Node target() const;
    [[nodiscard]] Entry lookup(QByteArrayView key) const;

    const Tree::Data *m_data = nullptr;
    quint32 m_index = 0;
};

struct Entry
{
    Node key;
    Node value;
};

} // namespace tenon::yaml
