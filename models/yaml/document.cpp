#include "yaml/document.h"

#include "yaml/editor.h"

using namespace Qt::StringLiterals;

namespace tenon::yaml {

Document::Document(QByteArray bytes, QString file)
    : m_bytes(std::move(bytes))
    , m_file(std::move(file))
{
    read();
}

void Document::read()
{
    auto tree = Tree::parse(m_bytes, m_file);
    m_error.reset();
    if (tree) {
        m_tree = *std::move(tree);
    } else {
        m_tree = Tree();
        m_error = std::move(tree.error());
    }
}

Node Document::at(const Path &path) const
{
    Node node = m_tree.root();
    for (const Path::Step &step : path.steps()) {
        if (const QString *key = std::get_if<QString>(&step)) {
            node = node.find(key->toUtf8());
        } else {
            const std::vector<Node> items = node.items();
            const auto index = size_t(std::get<qsizetype>(step));
            node = index < items.size() ? items[index] : Node();
        }
        if (!node)
            return {};
    }
    return node;
}

std::optional<Value> Document::value(const Path &path) const
{
    const Node node = at(path);
    return node ? std::optional(node.value()) : std::nullopt;
}

Result<Splice> Document::set(const Path &path, const Value &value)
{
    return Editor(*this).set(path, value, {});
}

Result<Splice> Document::setRaw(const Path &path, const QByteArray &yaml)
{
    if (auto quick = setPlain(path, yaml))
        return *std::move(quick);
    auto tree = Tree::parse(yaml);
    if (!tree)
        return std::unexpected(std::move(tree.error()));
    const Node root = tree->root();
    const Value value = root ? root.value() : Value();
    // Text in the file's own quoting; everything else as it was spelled, when it is one line.
    const bool oneLine = !yaml.contains('\n') && !yaml.contains('\r') && !yaml.contains('#');
    const bool isText = value.asString() && root.style() == Style::Plain;
    return Editor(*this).set(path, value, oneLine && !isText ? yaml.trimmed() : QByteArray());
}

// The usual edit, one number or word for another, costs no reading of a large file.
std::optional<Splice> Document::setPlain(const Path &path, const QByteArray &text)
{
    if (m_error)
        return std::nullopt;
    const auto place = Editor(*this).find(path);
    if (!place)
        return std::nullopt;
    auto tree = m_tree.withPlain(place->node, text);
    if (!tree)
        return std::nullopt;
    const qsizetype begin = place->node.begin();
    Splice splice{begin, m_bytes.mid(begin, place->node.end() - begin), text};
    m_bytes = tree->bytes();
    m_tree = *std::move(tree);
    return splice;
}

Result<Splice> Document::insertKey(const Path &mapping, const QString &key, const Value &value,
                                   qsizetype position)
{
    return Editor(*this).insertKey(mapping, key, value, position);
}

Result<Splice> Document::remove(const Path &path)
{
    return Editor(*this).remove(path);
}

Result<Splice> Document::renameKey(const Path &path, const QString &key)
{
    return Editor(*this).renameKey(path, key);
}

Result<Splice> Document::insertItem(const Path &list, qsizetype index, const Value &value)
{
    return Editor(*this).insertItem(list, index, value);
}

Result<Splice> Document::moveItem(const Path &list, qsizetype from, qsizetype to)
{
    return Editor(*this).moveItem(list, from, to);
}

Result<> Document::apply(const Splice &splice)
{
    if (splice.offset < 0 || splice.offset > m_bytes.size()
        || m_bytes.mid(splice.offset, splice.removed.size()) != splice.removed)
        return fail(Error::Code::Conflict, "yaml.edit-refused", {{u"path"_s, m_file}});
    m_bytes.replace(splice.offset, splice.removed.size(), splice.inserted);
    read();
    return {};
}

} // namespace tenon::yaml
