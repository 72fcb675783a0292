#pragma once

#include "items/assetsmodel.h"
#include "items/workspace.h"
#include "widgets/page.h"
#include "widgets/small.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace tenon::ui {

class Host;

/// All components, environments, data assets or models of a workspace.
class AssetsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssetsPage)

public:
    [[nodiscard]] static QString idOf(const QString &kind);

    AssetsPage(const Theme &theme, items::Workspace &workspace, Host &host, const QString &kind,
               QWidget *parent = nullptr);

    [[nodiscard]] QString pageId() const override { return idOf(m_kind); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    [[nodiscard]] QList<items::PickedAsset> pickedAssets() const override;
    [[nodiscard]] const QString &kind() const { return m_kind; }
    [[nodiscard]] items::AssetsModel &model() { return m_model; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void setTexts();
    void ask();
    void showState();
    void open(int row);
    void showMenu(const QPoint &at);
    const Theme &m_theme;
    items::Workspace &m_workspace;
    Host &m_host;
    QString m_kind;
    items::AssetsModel m_model;
    QLineEdit *m_text;
    QCheckBox *m_archived;
    QLabel *m_count;
    QPushButton *m_register;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    QTimer m_soon, m_typed;
};

} // namespace tenon::ui
