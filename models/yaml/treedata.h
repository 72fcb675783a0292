#pragma once

#include "yaml/tree.h"

#include <limits>

namespace tenon::yaml {

/// Index of no node.
inline constexpr quint32 noNode = std::numeric_limits<quint32>::max();

/// One node in the arena. Children are a linked list; a mapping's are key, value, key, value, …
struct NodeRecord
{
    quint32 begin = 0;
    quint32 end = 0;
    quint32 properties = 0; ///< Where tag or anchor start.
    quint32 text = 0;       ///< Offset in the source, or in the pool when `pooled`.
    quint32 textLength = 0;
    quint32 first = noNode; ///< First child; target of an alias.
    quint32 next = noNode;  ///< Next sibling.
    quint32 tag = 0;        ///< 1-based index in `tags`; 0: none.
    NodeKind kind = NodeKind::Scalar;
    Style style = Style::Plain;
    bool pooled = false;
};

struct Tree::Data
{
    QByteArray bytes;
    QString file;
    std::vector<NodeRecord> nodes;
    QByteArray pool;
    std::vector<QByteArray> tags;
    std::vector<quint32> lineStarts;
    Errors warnings;
    quint32 root = noNode;

    [[nodiscard]] QByteArrayView text(const NodeRecord &node) const
    {
        const QByteArray &source = node.pooled ? pool : bytes;
        return QByteArrayView(source).sliced(node.text, node.textLength);
    }
    [[nodiscard]] Location locate(qsizetype offset) const;
};

} // namespace tenon::yaml
