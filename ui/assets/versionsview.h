#pragma once

#include "items/versionsmodel.h"

#include <QWidget>

class QSortFilterProxyModel;
class QTreeView;

namespace tenon::ui {

class Theme;

/// The versions of an asset as a table: one of them is the one the page shows.
class VersionsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VersionsView)

public:
    VersionsView(const Theme &theme, items::VersionsModel &model, QWidget *parent = nullptr);

    /// The versions of the selected rows.
    [[nodiscard]] QStringList selected() const;
    void select(const QString &version);
    [[nodiscard]] QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void selectionChanged();
    /// Double click or Enter.
    void chosen(const QString &version);
    void menuWanted(const QPoint &global);

protected:
    void changeEvent(QEvent *event) override;

private:
    items::VersionsModel &m_model;
    QSortFilterProxyModel *m_proxy;
    QTreeView *m_view;
};

} // namespace tenon::ui
