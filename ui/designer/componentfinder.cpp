#include "designer/componentfinder.h"

#include "items/assetdata.h"
#include "yaml/load.h"

namespace tenon::ui {

using namespace Qt::StringLiterals;

ComponentFinder::ComponentFinder(items::Workspace &workspace, QObject *parent)
    : FileComponents(parent)
    , m_workspace(workspace)
    , m_lane(this)
{
    // A version that was not there may be now.
    connect(&workspace, &items::Workspace::registeredChanged, this, [this] {
        const QStringList keys = m_registered.keys() + std::exchange(m_missed, {}).values();
        m_registered.clear();
        for (const QString &key : keys)
            forget(key);
    });
    connect(&workspace, &items::Workspace::filesChanged, this, [this] {
        for (const items::ScannedFile &file : m_workspace.files())
            if (file.kind == u"component")
                invalidate(file.path);
    });
}

ComponentFinder::Answer ComponentFinder::lookUp(const QString &key) const
{
    const assets::AssetRef reference = assets::AssetRef::parse(key);
    if (reference.name.isEmpty() || !reference.registry.isEmpty())
        return {};
    if (const auto known = m_registered.constFind(key); known != m_registered.constEnd())
        return *known;
    for (const items::AssetName &name : m_workspace.registered(u"component"_s)) {
        if (name.name != reference.name)
            continue;
        for (const store::AssetRow &row : name.versions)
            if (reference.version.isEmpty() ? !row.archived : row.version == reference.version) {
                askDatabase(key, row.name, row.version);
                return {Answer::State::Asking, {}, {}};
            }
    }
    m_missed.insert(key);
    return {};
}

void ComponentFinder::askDatabase(const QString &key, const QString &name,
                                  const QString &version) const
{
    if (m_asking.contains(key))
        return;
    m_asking.insert(key);
    auto *self = const_cast<ComponentFinder *>(this);
    m_workspace.reader().ask<items::AssetDetail>(
        self,
        [name, version](store::Database &database, const store::Place &place) {
            return items::loadAssetVersion(database, place, u"component"_s, name, version);
        },
        [self, key](const Result<items::AssetDetail> &detail) {
            if (!detail || detail->path.isEmpty())
                return self->take(key, {});
            self->m_lane.run(
                [path = detail->path] {
                    auto component = yaml::loadComponent(path);
                    return component
                               ? Answer{Answer::State::Known,
                                        std::make_shared<const assets::Component>(
                                            std::move(*component)),
                                        {}}
                               : Answer{Answer::State::Failed, {}, std::move(component.error())};
                },
                [self, key](const Answer &answer) { self->take(key, answer); });
        });
}

void ComponentFinder::take(const QString &key, const Answer &answer)
{
    m_asking.remove(key);
    m_registered.insert(key, answer);
    Q_EMIT answered(key);
}

} // namespace tenon::ui
