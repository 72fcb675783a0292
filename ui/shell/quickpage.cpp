#include "shell/quickpage.h"

#include "Common/quicktheme.h"
#include "Scene/quickscenes.h"
#include "items/datareader.h"
#include "widgets/small.h"

#include <QCoreApplication>
#include <QPluginLoader>
#include <QTimer>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

QuickPage::QuickPage(const Theme &theme, QObject *controller, QString name, QUrl source,
                     QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_name(std::move(name))
    , m_source(std::move(source))
{
    m_controller->setParent(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setProperty("document", true);
    setFocusPolicy(Qt::StrongFocus); // in the place of the scene until that is there
}

QuickPage::~QuickPage()
{
    delete m_quick; // before what its bindings look at
}

void QuickPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_quick)
        setAccessibleName(title());
}

// The rest of the window comes first: the scene is made when that has been painted.
void QuickPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!std::exchange(m_painted, true))
        makeSceneSoon();
}

void QuickPage::makeSceneSoon()
{
    constexpr int longest = 250; // ms; a folder that does not answer keeps nobody from the page
    QTimer::singleShot(m_reader ? longest : 0, this, &QuickPage::makeScene);
    if (!m_reader)
        return;
    const auto afterAnswers = [this](const std::function<void()> &then) {
        m_reader->ask<bool>(
            this, [](store::Database &, const store::Place &) -> Result<bool> { return true; },
            [then](const Result<bool> &) { then(); });
    };
    // The rows below an experiment are asked for when that has come.
    afterAnswers([this, afterAnswers] {
        afterAnswers([this] { QTimer::singleShot(0, this, &QuickPage::makeScene); });
    });
}

void QuickPage::makeScene()
{
    if (m_quick)
        return;
    // Beside the programs, in the build folder as when installed; stays loaded.
    QPluginLoader loader(QCoreApplication::applicationDirPath() + u"/../lib/tenon/quick.so"_s);
    if (auto *scenes = qobject_cast<QuickScenes *>(loader.instance())) {
        m_quick = scenes->make({.source = m_source,
                                .name = m_name,
                                .controller = m_controller,
                                .image =
                                    [&theme = m_theme](const QString &id, const QSize &size) {
                                        return themeImage(theme, id, size);
                                    }},
                               this);
        const auto ground = [this, scenes] { scenes->setGround(m_quick, m_theme.tokens().base); };
        ground();
        connect(&m_theme, &Theme::changed, m_quick, ground);
    } else {
        auto *missing = new EmptyState(m_theme, u"problem"_s, this);
        missing->setTexts(tr("This page cannot be shown"),
                          tr("A part of Tenon Studio is missing; install it again.\n%1")
                              .arg(loader.errorString()));
        m_quick = missing;
    }
    m_quick->setFocusPolicy(Qt::StrongFocus);
    m_quick->setAccessibleName(title());
    const bool focused = hasFocus();
    layout()->addWidget(m_quick);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_quick);
    if (focused)
        m_quick->setFocus();
}

void QuickPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_quick)
        m_quick->setAccessibleName(title());
}

} // namespace tenon::ui
