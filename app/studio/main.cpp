#include "../commit.h"
#include "base/platform/places.h"
#include "shell/endsignals.h"
#include "shell/instance.h"
#include "shell/languages.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/studio.h"
#include "shell/theme/desktopsettings.h"
#include "shell/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace tenon;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("main", text);
}

/// What the command line asks for.
ui::OpenRequest requestOf(const QCommandLineParser &parser)
{
    ui::OpenRequest request;
    request.job = parser.value(u"job"_s);
    request.log = parser.isSet(u"log"_s);
    if (!parser.positionalArguments().isEmpty()) {
        request.path
            = QDir::cleanPath(QFileInfo(parser.positionalArguments().first()).absoluteFilePath());
    } else if (!request.job.isEmpty()) {
        request.path = QDir::currentPath();
        request.nearest = true;
    }
    return request;
}

/// Tells the displays of one user apart.
QByteArray displayName()
{
    return qgetenv("WAYLAND_DISPLAY") + '|' + qgetenv("DISPLAY") + '|'
           + QGuiApplication::platformName().toLatin1();
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt forgets it as soon as it looks at the environment.
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"tenon-studio"_s);
    QApplication::setApplicationDisplayName(u"Tenon Studio"_s);
    QApplication::setApplicationVersion(QStringLiteral(TENON_VERSION));
    app.setProperty("commit", QString::fromLatin1(tenonCommit()));
    QApplication::setDesktopFileName(u"tenon-studio"_s);

    ui::Settings settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                          + u"/tenon/studio.json"_s);
    ui::Languages languages;
    languages.use(settings.language());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("main", "A native desktop studio for machine learning.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"path"_s, say(QT_TRANSLATE_NOOP("main", "Folder of a workspace, or a file in one.")),
        u"[path]"_s);
    parser.addOption(
        {u"job"_s, say(QT_TRANSLATE_NOOP("main", "Show the job of this name.")), u"name"_s});
    parser.addOption({u"log"_s, say(QT_TRANSLATE_NOOP("main", "With --job: open the log, too."))});
    parser.process(app);

    // A path on a network that is gone holds up nothing: there is a window meanwhile.
    constexpr auto atOnce = std::chrono::milliseconds(250);
    const ui::OpenRequest wanted = requestOf(parser);
    auto request = ui::lookedAtWithin(wanted, atOnce);
    if (!request) {
        qCritical("%s", qUtf8Printable(
                            say(QT_TRANSLATE_NOOP("main", "There is no %1.")).arg(wanted.path)));
        return 2;
    }
    request->token = token;
    std::unique_ptr<ui::Instance> instance;
    if (const auto folder = platform::runtimeFolder()) {
        instance = std::make_unique<ui::Instance>(*folder, displayName());
        if (instance->handOver(*request))
            return 0;
    }

    ui::Theme theme;
    theme.setReducedMotion(settings.reducedMotion());
    theme.choose(settings.theme());
    theme.apply(app);
    ui::DesktopSettings desktop;
    QObject::connect(&desktop, &ui::DesktopSettings::changed, &theme, &ui::Theme::setDesktopLook);
    desktop.start(QDBusConnection::sessionBus());

    ui::Studio studio(theme, settings, languages, ui::Syntax());
    if (instance)
        QObject::connect(instance.get(), &ui::Instance::asked, &studio,
                         [&studio](const ui::OpenRequest &asked) { studio.open(asked); });
    ui::EndSignals endings;
    QObject::connect(&endings, &ui::EndSignals::endWanted, &studio, &ui::Studio::end);
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &studio, &ui::Studio::keepAll);
    const bool named = !request->folder.isEmpty() || !request->path.isEmpty()
                       || (!request->job.isEmpty() && !settings.recentFolders().isEmpty());
    if (!named)
        studio.openLastTime();
    else
        studio.open(*request);
    const int code = QApplication::exec();
    // A thread that hangs on a folder that does not answer would keep the program for ever.
    constexpr auto aMoment = std::chrono::seconds(2);
    if (!studio.settle(aMoment) || !settings.settle(aMoment)
        || !QThreadPool::globalInstance()->waitForDone(QDeadlineTimer(aMoment)))
        std::_Exit(code);
    return code;
}
