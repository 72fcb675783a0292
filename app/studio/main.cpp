#include "../commit.h"
#include "base/platform/places.h"
#include "shell/instance.h"
#include "shell/languages.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/studio.h"
#include "shell/theme/desktopsettings.h"
#include "shell/theme/theme.h"
#include "store/place.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace tenon;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("main", text);
}

/// What the command line asks for; nothing when it names something that is not there.
std::optional<ui::OpenRequest> requestOf(const QCommandLineParser &parser,
                                         const ui::Settings &settings)
{
    ui::OpenRequest request;
    request.job = parser.value(u"job"_s);
    request.log = parser.isSet(u"log"_s);
    if (!parser.positionalArguments().isEmpty()) {
        const QFileInfo info(
            QDir::cleanPath(QFileInfo(parser.positionalArguments().first()).absoluteFilePath()));
        if (!info.exists()) {
            qCritical("%s",
                      qUtf8Printable(
                          say(QT_TRANSLATE_NOOP("main", "There is no %1.")).arg(info.filePath())));
            return std::nullopt;
        }
        if (info.isDir()) {
            request.folder = info.filePath();
        } else {
            request.file = info.filePath();
            request.folder = store::nearestWorkspace(info.path());
            if (request.folder.isEmpty())
                request.folder = info.path();
        }
    } else if (!request.job.isEmpty()) {
        request.folder = store::nearestWorkspace(QDir::currentPath());
        if (request.folder.isEmpty())
            request.folder = settings.recentFolders().value(0);
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
    // Pages are cards and forms: the software scene graph starts faster and needs half the memory.
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
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

    auto request = requestOf(parser, settings);
    if (!request)
        return 2;
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

    KSyntaxHighlighting::Repository syntax;
    ui::Studio studio(theme, settings, languages, syntax);
    if (instance)
        QObject::connect(instance.get(), &ui::Instance::asked, &studio,
                         [&studio](const ui::OpenRequest &asked) { studio.open(asked); });
    if (request->folder.isEmpty())
        studio.openLastTime();
    else
        studio.open(*request);
    const int code = QApplication::exec();
    // A thread that hangs on a folder that does not answer would keep the program for ever.
    constexpr int aMomentMs = 2000;
    if (!QThreadPool::globalInstance()->waitForDone(aMomentMs))
        std::_Exit(code);
    return code;
}
