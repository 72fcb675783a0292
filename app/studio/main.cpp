#include "../commit.h"
#include "items/workspace.h"
#include "shell/languages.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
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

using namespace Qt::StringLiterals;
using namespace tenon;

int main(int argc, char *argv[])
{
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
        QCoreApplication::translate("main", "A native desktop studio for machine learning."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"path"_s, QCoreApplication::translate("main", "Folder of a workspace, or a file in one."),
        u"[path]"_s);
    const QCommandLineOption jobOption(
        u"job"_s, QCoreApplication::translate("main", "Show the job of this name."), u"name"_s);
    parser.addOption(jobOption);
    const QCommandLineOption logOption(
        u"log"_s, QCoreApplication::translate("main", "With --job: open the log, too."));
    parser.addOption(logOption);
    parser.process(app);

    ui::Theme theme;
    theme.choose(settings.theme());
    theme.apply(app);
    ui::DesktopSettings desktop;
    QObject::connect(&desktop, &ui::DesktopSettings::changed, &theme, &ui::Theme::setDesktopLook);
    desktop.start(QDBusConnection::sessionBus());

    items::Workspace workspace;
    KSyntaxHighlighting::Repository syntax;
    ui::MainWindow window(theme, settings, languages, workspace, syntax);

    QString folder;
    QString file;
    if (!parser.positionalArguments().isEmpty()) {
        const QFileInfo info(
            QDir::cleanPath(QFileInfo(parser.positionalArguments().first()).absoluteFilePath()));
        if (!info.exists()) {
            qCritical(
                "%s",
                qUtf8Printable(
                    QCoreApplication::translate("main", "There is no %1.").arg(info.filePath())));
            return 2;
        }
        if (info.isDir()) {
            folder = info.filePath();
        } else {
            file = info.filePath();
            folder = store::nearestWorkspace(info.path());
            if (folder.isEmpty())
                folder = info.path();
        }
    } else if (parser.isSet(jobOption)) {
        folder = store::nearestWorkspace(QDir::currentPath());
        if (folder.isEmpty())
            folder = settings.recentFolders().value(0);
    }
    if (!folder.isEmpty())
        window.openWorkspace(folder);
    if (!file.isEmpty())
        window.openFile(file);
    if (parser.isSet(jobOption))
        window.openJob(parser.value(jobOption));
    if (parser.isSet(jobOption) && parser.isSet(logOption))
        window.action("view.log")->trigger();
    window.show();
    return QApplication::exec();
}
