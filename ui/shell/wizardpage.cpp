#include "shell/wizardpage.h"

namespace tenon::ui {

using namespace Qt::StringLiterals;

WizardPage::WizardPage(const Theme &theme, QWidget *parent)
    : WizardPage(theme, new WizardController(theme), parent)
{
}

WizardPage::WizardPage(const Theme &theme, WizardController *controller, QWidget *parent)
    : QuickPage(theme, controller, u"wizard"_s,
                QUrl(u"qrc:/tenon/qml/ComputeWizard/ComputeWizard.qml"_s), parent)
    , m_controller(controller)
{
}

QString WizardPage::title() const
{
    return tr("New compute target");
}

QIcon WizardPage::icon() const
{
    return theme().icon(u"compute"_s, &Tokens::muted);
}

void WizardPage::showEvent(QShowEvent *event)
{
    m_controller->load();
    QuickPage::showEvent(event);
}

void WizardPage::changeEvent(QEvent *event)
{
    QuickPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_controller->retranslate();
}

} // namespace tenon::ui
