#pragma once

#include "text/splice.h"
#include "yaml/path.h"
#include "yaml/tree.h"

#include <optional>

namespace tenon::yaml {

/// A change of the bytes of a document; the undo stack of a text takes it as it is.
using Splice = text::Splice;

/// The text of one YAML file that can be changed in places without touching anything else:
/// comments, order, quoting, indentation, line ends, BOM and a missing final line end survive.
/// Every edit is one Splice; after it the file is read again, and an edit after which it would not
/// read exactly as asked is refused and changes nothing. A document with a syntax error can be kept
/// and saved, not edited. Not thread-safe.
///
/// All edits fail with yaml.edit-place (nothing at the path), yaml.edit-merge (the place comes from
/// an alias or merge key), yaml.edit-refused, or the document's own syntax error.
class Document
{
public:
    explicit Document(QByteArray bytes = {}, QString file = {});

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// The syntax error, when there is one.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const Tree &tree() const { return m_tree; }
    /// The node at `path`, or an invalid node.
    [[nodiscard]] Node at(const Path &path) const;
    /// Its value; unset when there is nothing.
    [[nodiscard]] std::optional<Value> value(const Path &path) const;

    /// Gives the place a value. Missing keys on the way are made at the end of their mapping; an
    /// index equal to the length of a list appends. A scalar keeps its quoting where the new text
    /// allows it.
    [[nodiscard]] Result<Splice> set(const Path &path, const Value &value);

    /// As set(), but with the value spelled as YAML: `0.10` stays `0.10`, `[1, 2]` is a list.
    [[nodiscard]] Result<Splice> setRaw(const Path &path, const QByteArray &yaml);

    /// Adds a key to the mapping at `mapping` before its entry number `position` (-1: at the end).
    /// Fails with yaml.edit-exists when it is there. A null place becomes a mapping.
    [[nodiscard]] Result<Splice> insertKey(const Path &mapping, const QString &key,
                                           const Value &value, qsizetype position = -1);

    /// Removes a key with its value, or a list item. An emptied collection becomes {} or [].
    [[nodiscard]] Result<Splice> remove(const Path &path);

    /// Gives the key at `path` another name; its value stays as it is written.
    [[nodiscard]] Result<Splice> renameKey(const Path &path, const QString &key);

    /// Adds an item to the list at `list` before number `index` (-1 or its length: at the end).
    [[nodiscard]] Result<Splice> insertItem(const Path &list, qsizetype index, const Value &value);

    /// Moves item `from` so that it becomes number `to`. Comments between the items stay where they
    /// are.
    [[nodiscard]] Result<Splice> moveItem(const Path &list, qsizetype from, qsizetype to);

    /// Does or undoes a splice made before. Fails with Conflict, id yaml.edit-refused, when the
    /// bytes at its place are others. Does not check what the document then says.
    [[nodiscard]] Result<> apply(const Splice &splice);

private:
    friend class Editor;
    void read();
    std::optional<Splice> setPlain(const Path &path, const QByteArray &text);

    QByteArray m_bytes;
    QString m_file;
    Tree m_tree;
    std::optional<Error> m_error;
};

} // namespace tenon::yaml
