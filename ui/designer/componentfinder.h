#pragma once

#include "graph/componentsource.h"
#include "items/workspace.h"

namespace tenon::ui {

/// Component files, and registered components of the workspace in the version that is named.
class ComponentFinder final : public graph::FileComponents
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComponentFinder)

public:
    explicit ComponentFinder(items::Workspace &workspace, QObject *parent = nullptr);

protected:
    [[nodiscard]] Answer lookUp(const QString &key) const override;

private:
    void askDatabase(const QString &key, const QString &name, const QString &version) const;
    void take(const QString &key, const Answer &answer);
    items::Workspace &m_workspace;
    mutable QHash<QString, Answer> m_registered;
    mutable QSet<QString> m_missed; ///< What nobody had registered when it was asked for.
    mutable QSet<QString> m_asking;
    mutable Lane m_lane;
};

} // namespace tenon::ui
