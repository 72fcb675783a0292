#pragma once

#include "items/assetplaces.h"
#include "shell/theme/theme.h"

#include <QDialog>

class QTreeWidget;

namespace tenon::ui {

/// Asks which job, and which of its inputs, an asset is to be used in.
class UseDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UseDialog)

public:
    /// `asset` is its label, `type` what an input of it must be; empty: an environment.
    UseDialog(const Theme &theme, const QString &asset, const QString &type,
              const QList<items::AssetPlace> &places, QWidget *parent);

Q_SIGNALS:
    void chosen(const tenon::items::AssetPlace &place);

private:
    void choose();
    QList<items::AssetPlace> m_places;
    QTreeWidget *m_list = nullptr;
};

} // namespace tenon::ui
