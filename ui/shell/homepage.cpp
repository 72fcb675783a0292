#include "shell/homepage.h"

namespace tenon::ui {

using namespace Qt::StringLiterals;

HomePage::HomePage(const Theme &theme, items::Workspace &workspace, QWidget *parent)
    : HomePage(theme, new HomeController(theme, workspace), parent)
{
}

HomePage::HomePage(const Theme &theme, HomeController *controller, QWidget *parent)
    : QuickPage(theme, controller, u"homeController"_s, QUrl(u"qrc:/tenon/qml/Home/Home.qml"_s),
                parent)
    , m_controller(controller)
{
}

QString HomePage::title() const
{
    return tr("Home");
}

QIcon HomePage::icon() const
{
    return theme().icon(u"home"_s, &Tokens::muted);
}

void HomePage::showEvent(QShowEvent *event)
{
    m_controller->setWatching(true);
    QuickPage::showEvent(event);
}

void HomePage::hideEvent(QHideEvent *event)
{
    QuickPage::hideEvent(event);
    m_controller->setWatching(false);
}

void HomePage::changeEvent(QEvent *event)
{
    QuickPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_controller->retranslate();
}

} // namespace tenon::ui
