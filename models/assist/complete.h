#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tenon::assist {

struct Ports
{
    QStringList inputs;
    QStringList outputs;
};

/// What proposals need to know beside the text. The functions may read files: they are called on
/// the thread that asks for proposals.
struct Surroundings
{
    struct Asset
    {
        QString kind; ///< "component", "environment", "data", "model", "compute".
        QString name;
        QString version;
        bool operator==(const Asset &) const = default;
    };
    std::vector<Asset> assets;
    /// What is in a folder relative to the file's own ("" is that one); folders end with '/'.
    std::function<QStringList(const QString &folder)> entries;
    /// The ports of what a `component:` names; unset when they are not known.
    std::function<std::optional<Ports>(const QString &component)> ports;
};

struct Proposal
{
    enum class Kind { Key, Value, Reference, Path, Expression };
    QString text;      ///< As it is shown.
    QByteArray insert; ///< What takes the place of `begin` … `end`.
    Kind kind = Kind::Value;
    const char *help = ""; ///< English, translation context "assist"; may be empty.
};

struct Proposals
{
    qsizetype begin = 0; ///< What was typed of it, and what it replaces.
    qsizetype end = 0;
    std::vector<Proposal> items; ///< The best first.
};

/// What may stand at `offset`. Never fails, whatever the bytes are. Any thread.
[[nodiscard]] Proposals propose(const QByteArray &bytes, qsizetype offset,
                                const Surroundings &surroundings);

/// What the key at `offset` is for, English of context "assist"; null where it is not known.
/// `key` becomes its name.
[[nodiscard]] const char *helpAt(const QByteArray &bytes, qsizetype offset, QString *key);

} // namespace tenon::assist
