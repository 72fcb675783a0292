#pragma once

#include "items/computes.h"
#include "widgets/page.h"
#include "widgets/small.h"

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace tenon::ui {

class Host;

/// All compute targets of the workspace, this computer first.
class ComputesPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComputesPage)

public:
    ComputesPage(const Theme &theme, items::Computes &computes, Host &host,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("computes"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    [[nodiscard]] QTreeWidget &list() const { return *m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void fill();
    void showMenu(const QPoint &at);
    const Theme &m_theme;
    items::Computes &m_computes;
    Host &m_host;
    QLabel *m_count, *m_cost;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_empty;
};

} // namespace tenon::ui
