#include "shell/homepage.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWidget>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

HomePage::HomePage(const Theme &theme, items::Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_controller(new HomeController(theme, workspace, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setProperty("document", true);
}

HomePage::~HomePage()
{
    delete m_quick; // before what its bindings look at
}

QString HomePage::title() const
{
    return tr("Home");
}
QIcon HomePage::icon() const
{
    return m_theme.icon(u"home"_s, &Tokens::muted);
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_quick)
        return;
    m_quick = new QQuickWidget(this);
    m_quick->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_quick->setClearColor(m_theme.tokens().base);
    m_quick->engine()->addImageProvider(u"theme"_s, new ThemeImages(m_theme));
    m_quick->rootContext()->setContextProperty(u"homeController"_s, m_controller);
    m_quick->setSource(QUrl(u"qrc:/tenon/qml/Home/Home.qml"_s));
    m_quick->setFocusPolicy(Qt::StrongFocus);
    m_quick->setAccessibleName(tr("Home"));
    connect(&m_theme, &Theme::changed, m_quick,
            [this] { m_quick->setClearColor(m_theme.tokens().base); });
    layout()->addWidget(m_quick);
}

void HomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_controller->retranslate();
}

} // namespace tenon::ui
