#pragma once

#include "assets/job.h"
#include "base/lane.h"
#include "items/workspace.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace tenon::items {

/// A component that a pipeline can use.
struct ComponentEntry
{
    enum class Origin { Workspace, Registered, Library };
    Origin origin = Origin::Workspace;
    QString id;       ///< Stable: "file:RELATIVE", "azureml:NAME", "library:RELATIVE".
    QString name;     ///< As its file says; may be empty.
    QString title;    ///< display_name, name or the file's name.
    QString category; ///< tags.category; empty where there is none.
    QString path;     ///< Absolute path of its YAML file, of a registered one's newest version too.
    QString version;  ///< Of a registered one: the newest that is not archived.
    QStringList versions; ///< Of a registered one, newest first.
    /// What it declares; null where its file cannot be read.
    std::shared_ptr<const assets::Component> component;
    bool operator==(const ComponentEntry &) const = default;

    /// How a step of a pipeline file in `folder` names it.
    [[nodiscard]] QString reference(const QString &folder) const;
    /// Inputs that carry data, not parameters.
    [[nodiscard]] std::vector<const assets::PortDecl *> dataInputs() const;
};

/// How well an output of type `from` may be the value of an input of type `to`: 2 well, 1 as a
/// folder, a wider number or where a type is not known, 0 not at all.
[[nodiscard]] int typeFit(const QString &from, const QString &to);

/// How well a component matches what was typed, over title, name, tags, ports and description; all
/// words must match. The higher the better, −1 not at all; an empty text matches all alike.
[[nodiscard]] int componentScore(const ComponentEntry &entry, const QString &text);

/// All components of a workspace, its registered ones and the library the program comes with. Files
/// are read on a lane, each once for its time and size. GUI thread.
class ComponentCatalogue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComponentCatalogue)

public:
    ComponentCatalogue(Workspace &workspace, const QString &library, QObject *parent = nullptr);

    /// Reads nothing before somebody wants it.
    void want();
    /// Those of the workspace first, then registered ones, then the library; each by title.
    [[nodiscard]] const std::vector<ComponentEntry> &entries() const { return m_entries; }
    [[nodiscard]] const ComponentEntry *find(const QString &id) const;
    /// The entry of a component file.
    [[nodiscard]] const ComponentEntry *ofFile(const QString &path) const;
    /// The entry of a registered name.
    [[nodiscard]] const ComponentEntry *ofName(const QString &name) const;
    /// Everything was looked at once.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString library() const { return m_library; }
    /// Titles of the library are in the words of this language from now on.
    void setLanguage(const QString &language);

Q_SIGNALS:
    void changed();

private:
    struct Read
    {
        qint64 time = 0, size = 0;
        std::shared_ptr<const assets::Component> component;
    };
    using Cache = QHash<QString, Read>;
    struct Wanted
    {
        std::vector<ComponentEntry> entries;
        QString library;
        QString language;
        Cache cache;
    };
    void lookSoon();
    void look();
    void resolve(Wanted wanted);
    void read(const Wanted &wanted);
    static void load(std::vector<ComponentEntry> &entries, Cache &cache);

    Workspace &m_workspace;
    QString m_library;
    QString m_language;
    std::vector<ComponentEntry> m_entries;
    QHash<QString, size_t> m_byPath;
    Cache m_cache;
    QTimer m_soon;
    quint64 m_ticket = 0;
    bool m_wanted = false, m_ready = false;
    Lane m_lane;
};

} // namespace tenon::items
