#include "engine/settings.h"

#include "yaml/document.h"
#include "yaml/tree.h"

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;

// The value as YAML, and whether it is to be written as it stands. "a: b" and other texts that YAML
// would take for more than one scalar are meant as texts.
bool isSpelledYaml(const QByteArray &value)
{
    const QByteArray trimmed = value.trimmed();
    if (trimmed.isEmpty() || trimmed != value || value.contains('\n'))
        return false;
    const auto tree = yaml::Tree::parse(value);
    if (!tree)
        return false;
    const yaml::Node root = tree->root();
    if (root.isScalar())
        return root.kind() == yaml::NodeKind::Scalar && root.begin() == 0
               && root.end() == value.size();
    // Lists and mappings only in brackets: what somebody types on one line.
    return root.style() == yaml::Style::Flow && root.end() == value.size();
}

} // namespace

Result<QByteArray> applySettings(const QByteArray &text, const QString &file,
                                 const std::vector<std::pair<QString, QString>> &set)
{
    yaml::Document document(text, file);
    if (const auto done = applySettings(document, set); !done)
        return std::unexpected(done.error());
    return document.bytes();
}

Result<> applySettings(yaml::Document &document,
                       const std::vector<std::pair<QString, QString>> &set)
{
    if (document.error())
        return std::unexpected(*document.error());
    for (const auto &[place, value] : set) {
        const auto path = yaml::Path::parse(place);
        if (!path)
            return std::unexpected(path.error());
        const QByteArray bytes = value.toUtf8();
        const auto done = isSpelledYaml(bytes) ? document.setRaw(*path, bytes)
                                               : document.set(*path, Value(value));
        if (!done) {
            Error error = done.error();
            if (error.where.file.isEmpty())
                error.where.file = document.file();
            if (!error.arguments.contains(u"path"_s))
                error.arguments.insert(u"path"_s, place);
            return std::unexpected(std::move(error));
        }
    }
    return {};
}

} // namespace tenon::engine
