#pragma once

#include "Home/homecontroller.h"
#include "widgets/page.h"

class QQuickWidget;

namespace tenon::ui {

/// The tab around the Quick page Home; the scene is made when it is first shown.
class HomePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomePage)

public:
    HomePage(const Theme &theme, items::Workspace &workspace, QWidget *parent = nullptr);
    ~HomePage() override;
    [[nodiscard]] QString pageId() const override { return QStringLiteral("home"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] HomeController &controller() { return *m_controller; }
    void setRecents(const QStringList &folders) { m_controller->setRecents(folders); }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    HomeController *m_controller;
    QQuickWidget *m_quick = nullptr;
};

} // namespace tenon::ui
