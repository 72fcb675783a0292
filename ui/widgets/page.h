#pragma once

#include "items/assetdata.h"
#include "items/jobdraft.h"

#include <QIcon>
#include <QJsonObject>
#include <QWidget>

#include <functional>

namespace tenon::ui {

/// A document of the window: what a tab holds.
class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    using QWidget::QWidget;

    /// Unique among the pages of a window and stable over restarts: "job/name", "file//path",
    /// "home".
    [[nodiscard]] virtual QString pageId() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QIcon icon() const = 0;
    /// Where the person is in it (scroll, zoom, selection), for the next start.
    [[nodiscard]] virtual QJsonObject state() const { return {}; }
    virtual void restore(const QJsonObject &) {}
    /// Whether it may go: says so at once, or asks the person where that would lose something and
    /// says it later. Nothing waits meanwhile; an answer that never comes keeps the page.
    virtual void askClose(std::function<void(bool)> then) { then(true); }
    /// The jobs that actions on jobs are about while the person is in this page.
    [[nodiscard]] virtual QList<items::PickedJob> pickedJobs() const { return {}; }
    /// The same for actions on assets.
    [[nodiscard]] virtual QList<items::PickedAsset> pickedAssets() const { return {}; }

Q_SIGNALS:
    /// Title or icon are other ones.
    void looksChanged();
    /// pickedJobs() or pickedAssets() are others.
    void picksChanged();
};

} // namespace tenon::ui
