#include "items/componentcatalogue.h"

#include "files/librarylabels.h"
#include "files/names.h"
#include "store/assets.h"
#include "yaml/load.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace tenon::items {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLibraryFiles = 2000;

bool isElsewhere(const QString &path)
{
    return path.isEmpty() || path.contains(u"://"_s) || path.startsWith(u"azureml:"_s);
}

// 3: starts with it, 2: a word of it does, 1: somewhere, 0: not at all.
int wordScore(QStringView text, QStringView word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 0;
    if (at == 0)
        return 3;
    for (qsizetype i = at; i >= 0; i = text.indexOf(word, i + 1, Qt::CaseInsensitive))
        if (!text[i - 1].isLetterOrNumber())
            return 2;
    return 1;
}

int scoreOf(const ComponentEntry &entry, QStringView word)
{
    int best = 40 * wordScore(entry.title, word);
    best = std::max(best, 36 * wordScore(entry.name, word));
    best = std::max(best, 16 * wordScore(entry.category, word));
    if (!entry.component)
        return best;
    for (const auto &[key, value] : entry.component->tags)
        best = std::max({best, 12 * wordScore(key, word), 12 * wordScore(value, word)});
    for (const auto *ports : {&entry.component->inputs, &entry.component->outputs})
        for (const assets::PortDecl &port : *ports)
            best = std::max({best, 8 * wordScore(port.name, word), 8 * wordScore(port.type, word)});
    return std::max(best, wordScore(entry.component->description, word));
}

} // namespace

QString ComponentEntry::reference(const QString &folder) const
{
    if (origin == Origin::Registered)
        return u"azureml:%1:%2"_s.arg(name, version);
    return files::referenceFrom(folder, path);
}

std::vector<const assets::PortDecl *> ComponentEntry::dataInputs() const
{
    std::vector<const assets::PortDecl *> found;
    if (component)
        for (const assets::PortDecl &port : component->inputs)
            if (!port.isParameter())
                found.push_back(&port);
    return found;
}

int typeFit(const QString &from, const QString &to)
{
    if (from == to && !from.isEmpty())
        return 2;
    if (from.isEmpty() || to.isEmpty())
        return 1;
    if (assets::isParameterType(from) || assets::isParameterType(to))
        return to == u"string" || (from == u"integer" && to == u"number")
                   ? assets::isParameterType(from)
                   : 0;
    // One file is no folder; a table or a model is one.
    return assets::isFileType(from) == assets::isFileType(to) ? 1 : 0;
}

int componentScore(const ComponentEntry &entry, const QString &text)
{
    int sum = 0;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int score = scoreOf(entry, word);
        if (score <= 0)
            return -1;
        sum += score;
    }
    return sum;
}

ComponentCatalogue::ComponentCatalogue(Workspace &workspace, const QString &library,
                                       QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_library(library)
    , m_lane(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &ComponentCatalogue::look);
    connect(&workspace, &Workspace::filesChanged, this, &ComponentCatalogue::lookSoon);
    connect(&workspace, &Workspace::registeredChanged, this, &ComponentCatalogue::lookSoon);
    connect(&workspace, &Workspace::opened, this, [this] {
        m_entries.clear();
        m_byPath.clear();
        m_ready = false;
        ++m_ticket; // what is being read belongs to another workspace
        lookSoon();
        Q_EMIT changed();
    });
}

void ComponentCatalogue::want()
{
    if (!std::exchange(m_wanted, true))
        lookSoon();
}

void ComponentCatalogue::lookSoon()
{
    if (m_wanted && !m_soon.isActive())
        m_soon.start();
}

const ComponentEntry *ComponentCatalogue::find(const QString &id) const
{
    const auto at = std::ranges::find(m_entries, id, &ComponentEntry::id);
    return at == m_entries.end() ? nullptr : &*at;
}

const ComponentEntry *ComponentCatalogue::ofFile(const QString &path) const
{
    const auto at = m_byPath.constFind(path);
    return at == m_byPath.constEnd() ? nullptr : &m_entries[*at];
}

const ComponentEntry *ComponentCatalogue::ofName(const QString &name) const
{
    return find(u"azureml:"_s + name);
}

void ComponentCatalogue::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    lookSoon();
}

void ComponentCatalogue::look()
{
    Wanted wanted;
    wanted.library = m_library;
    wanted.language = m_language;
    wanted.cache = m_cache;
    for (const ScannedFile &file : m_workspace.files())
        if (file.kind == u"component")
            wanted.entries.push_back({ComponentEntry::Origin::Workspace,
                                      u"file:"_s + file.relative,
                                      file.name,
                                      file.title,
                                      {},
                                      file.path,
                                      file.version,
                                      {},
                                      nullptr});
    bool registered = false;
    for (const AssetName &name : m_workspace.registered(u"component"_s)) {
        ComponentEntry entry;
        entry.origin = ComponentEntry::Origin::Registered;
        entry.id = u"azureml:"_s + name.name;
        entry.name = entry.title = name.name;
        for (const store::AssetRow &row : name.versions) {
            entry.versions.append(row.version);
            if (entry.version.isEmpty() && !row.archived) {
                entry.version = row.version;
                entry.path = row.path; // as the database has it; resolve() makes it one of the disk
            }
        }
        if (entry.version.isEmpty())
            continue; // all archived
        registered = true;
        wanted.entries.push_back(std::move(entry));
    }
    ++m_ticket;
    registered ? resolve(std::move(wanted)) : read(wanted);
}

// Where registered files lie is known to who has the database.
void ComponentCatalogue::resolve(Wanted wanted)
{
    auto shared = std::make_shared<Wanted>(std::move(wanted));
    m_workspace.reader().ask<bool>(
        this,
        [shared](store::Database &, const store::Place &place) -> Result<bool> {
            for (ComponentEntry &entry : shared->entries)
                if (entry.origin == ComponentEntry::Origin::Registered)
                    entry.path = isElsewhere(entry.path) ? QString() : place.resolve(entry.path);
            return true;
        },
        [this, shared, ticket = m_ticket](const Result<bool> &) {
            if (ticket == m_ticket)
                read(*shared);
        });
}

void ComponentCatalogue::load(std::vector<ComponentEntry> &entries, Cache &cache)
{
    Cache kept;
    for (ComponentEntry &entry : entries) {
        const QFileInfo info(entry.path);
        if (entry.path.isEmpty() || !info.isFile())
            continue;
        Read read = cache.value(entry.path);
        const qint64 time = info.lastModified().toMSecsSinceEpoch();
        if (!read.component || read.time != time || read.size != info.size()) {
            read = {time, info.size(), nullptr};
            if (auto loaded = yaml::loadComponent(entry.path))
                read.component = std::make_shared<const assets::Component>(std::move(*loaded));
        }
        kept.insert(entry.path, read);
        entry.component = read.component;
        if (!read.component)
            continue;
        const assets::Component &component = *read.component;
        entry.name = component.name.isEmpty() ? entry.name : component.name;
        if (!component.displayName.isEmpty())
            entry.title = component.displayName;
        entry.category = assets::find(component.tags, u"category").value_or(QString());
    }
    cache = std::move(kept);
}

void ComponentCatalogue::read(const Wanted &wanted)
{
    m_lane.run(
        [wanted = wanted]() mutable {
            if (!wanted.library.isEmpty()) {
                const QDir library(wanted.library);
                QDirIterator files(wanted.library, {u"*.yml"_s, u"*.yaml"_s}, QDir::Files,
                                   QDirIterator::Subdirectories);
                for (int i = 0; i < mostLibraryFiles && files.hasNext(); ++i) {
                    const QString path = files.next();
                    ComponentEntry entry;
                    entry.origin = ComponentEntry::Origin::Library;
                    entry.id = u"library:"_s + library.relativeFilePath(path);
                    entry.title = QFileInfo(path).completeBaseName();
                    entry.path = path;
                    wanted.entries.push_back(std::move(entry));
                }
            }
            load(wanted.entries, wanted.cache);
            // Of the library only what is a component: environments lie beside them.
            std::erase_if(wanted.entries, [](const ComponentEntry &entry) {
                return entry.origin == ComponentEntry::Origin::Library && !entry.component;
            });
            // By their English wording: a copy in the workspace has the words, too.
            const auto labels = files::LibraryLabels::read(wanted.library, wanted.language);
            for (ComponentEntry &entry : wanted.entries)
                if (entry.origin != ComponentEntry::Origin::Registered)
                    entry.title = labels.title(entry.title);
            QCollator order;
            order.setCaseSensitivity(Qt::CaseInsensitive);
            order.setNumericMode(true);
            std::ranges::stable_sort(wanted.entries, [&order](const auto &a, const auto &b) {
                return a.origin != b.origin ? a.origin < b.origin
                                            : order.compare(a.title, b.title) < 0;
            });
            return wanted;
        },
        [this, ticket = m_ticket](Wanted found) {
            if (ticket != m_ticket)
                return;
            m_cache = std::move(found.cache);
            m_ready = true;
            if (m_entries == found.entries)
                return;
            m_entries = std::move(found.entries);
            m_byPath.clear();
            for (size_t i = 0; i < m_entries.size(); ++i)
                if (!m_byPath.contains(m_entries[i].path))
                    m_byPath.insert(m_entries[i].path, i);
            Q_EMIT changed();
        });
}

} // namespace tenon::items
