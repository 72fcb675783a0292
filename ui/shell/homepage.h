#pragma once

#include "Home/homecontroller.h"
#include "shell/quickpage.h"

namespace tenon::ui {

/// The tab of the Home page.
class HomePage final : public QuickPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomePage)

public:
    HomePage(const Theme &theme, items::Workspace &workspace, QWidget *parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("home"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] HomeController &controller() { return *m_controller; }
    void setRecents(const QStringList &folders) { m_controller->setRecents(folders); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    HomePage(const Theme &theme, HomeController *controller, QWidget *parent);
    HomeController *m_controller;
};

} // namespace tenon::ui
