// Files as a user could have them: reading, then edits at places of the file. An edit that is taken
// must read back as asked and can be undone to the byte; one that is refused changes nothing.
#include "yaml/document.h"

#include <cmath>

using namespace tenon;
using namespace tenon::yaml;
using namespace Qt::StringLiterals;

namespace {

void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

// Every node lies in the file and in its parent.
void walk(const Tree &tree, const Node &node, const Path &path, QList<Path> &paths)
{
    must(node.begin() >= 0 && node.begin() <= node.end() && node.end() <= tree.bytes().size());
    must(node.propertiesBegin() <= node.begin());
    must(node.where().line > 0 && node.where().column > 0);
    if (paths.size() < 50)
        paths << path;
    if (node.kind() == NodeKind::Alias)
        return;
    for (const Entry &entry : node.sourceEntries()) {
        must(entry.key.begin() >= node.begin() || entry.key.propertiesBegin() <= node.begin());
        walk(tree, entry.value, path / entry.key.text(), paths);
    }
    qsizetype i = 0;
    for (const Node &item : node.items())
        walk(tree, item, path / i++, paths);
}

bool holdsNan(const Value &value)
{
    if (const double *number = value.asFloat())
        return std::isnan(*number);
    if (const ValueList *list = value.asList())
        return std::any_of(list->begin(), list->end(), holdsNan);
    if (const ValueMap *map = value.asMap())
        return std::any_of(map->begin(), map->end(),
                           [](const auto &e) { return holdsNan(e.second); });
    return false;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size > 20'000)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    Document document(bytes, u"/f.yml"_s);
    must(document.bytes() == bytes);
    if (document.error()) {
        must(!document.error()->id.isEmpty());
        must(!document.set(Path{u"a"_s}, 1));
        must(document.bytes() == bytes);
        return 0;
    }
    const Node root = document.tree().root();
    if (!root)
        return 0;
    (void)root.value().toJson();
    if (holdsNan(root.value()))
        return 0;
    QList<Path> paths;
    walk(document.tree(), root, {}, paths);
    quint32 state = quint32(qHash(bytes));
    const auto below = [&](size_t limit) {
        state = state * 1664525u + 1013904223u;
        return qsizetype((state >> 8) % limit);
    };
    const std::vector<Value> values{Value(1),
                                    Value(u"x"_s),
                                    Value(u"a\nb\n"_s),
                                    Value(),
                                    Value(1e-5),
                                    Value(u"it's: #"_s),
                                    Value(ValueList{Value(1)}),
                                    Value(ValueMap{{u"k"_s, Value(u"v"_s)}})};
    for (int i = 0; i < 4; ++i) {
        const Path path = paths.at(below(size_t(paths.size())));
        const Value value = values[size_t(below(values.size()))];
        const QByteArray before = document.bytes();
        Result<Splice> splice;
        switch (below(4)) {
        case 0:
            splice = document.remove(path);
            break;
        case 1:
            splice = document.renameKey(path, u"renamed"_s);
            break;
        case 2:
            splice = document.insertKey(path, u"new"_s, value, below(3) - 1);
            break;
        default:
            splice = document.set(path, value);
            if (splice)
                must(document.value(path) == value);
        }
        if (!splice) {
            must(document.bytes() == before);
            continue;
        }
        Document undone(document.bytes());
        must(undone.apply(splice->inverse()).has_value());
        must(undone.bytes() == before);
        paths.clear();
        const Node now = document.tree().root();
        if (!now)
            break;
        walk(document.tree(), now, {}, paths);
    }
    return 0;
}
