#pragma once

#include "ComputeWizard/wizardcontroller.h"
#include "shell/quickpage.h"

namespace tenon::ui {

/// The tab of the compute wizard.
class WizardPage final : public QuickPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardPage)

public:
    explicit WizardPage(const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QString pageId() const override { return QStringLiteral("new-compute"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] WizardController &controller() { return *m_controller; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    WizardPage(const Theme &theme, WizardController *controller, QWidget *parent);
    WizardController *m_controller;
};

} // namespace tenon::ui
