#pragma once

#include "shell/languages.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "support/patience.h"
#include "widgets/pathdialog.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenon;
using namespace tenon::ui;

inline void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline const QByteArray pipeline
    = "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\n"
      "type: pipeline\n"
      "display_name: Two steps\n"
      "jobs:\n"
      "  first:\n"
      "    type: command\n"
      "    command: echo one\n"
      "    environment: azureml:e:1\n";

/// Answers the dialog that asks for a path below `parent`.
inline void choosePath(const QWidget *parent, const QString &path)
{
    PathDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = parent->findChild<PathDialog *>()) && dialog->isVisible());
    dialog->findChild<QLineEdit *>()->setText(path);
    QTest::keyClick(dialog, Qt::Key_Return);
}

/// One window with its own settings on a folder of its own.
struct Fixture
{
    QTemporaryDir folder;
    QTemporaryDir home;
    Theme theme;
    Settings settings{home.path() + u"/studio.json"_s};
    Languages languages;
    items::Workspace workspace;
    KSyntaxHighlighting::Repository syntax;
    std::unique_ptr<MainWindow> window;

    void open()
    {
        theme.apply(*qApp);
        window = std::make_unique<MainWindow>(theme, settings, languages, workspace, syntax);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->openWorkspace(folder.path());
    }
};

// Without a session bus, and so without a portal: our own dialogs ask for paths.
#define TENON_WINDOW_TEST(Class)                                                                   \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");                                          \
        QStandardPaths::setTestModeEnabled(true);                                                  \
        QApplication app(argc, argv);                                                              \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
