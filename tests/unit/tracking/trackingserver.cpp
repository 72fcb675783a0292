#include "store/opening.h"
#include "store/writer.h"
#include "tracking/service.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

using namespace tenon;
using namespace Qt::StringLiterals;

/// tracking_server FOLDER [PORT]: a tracking service on FOLDER/workspace.db with one job "job_a",
/// for tests that bring a client of their own (and kill this process). Prints one line "port token"
/// when it answers; takes FOLDER/spool in as the engine does. Ends when standard input ends.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const QString folder = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
    const QString path = folder + u"/workspace.db"_s;
    const bool fresh = !QFileInfo::exists(path);
    if (fresh && !store::createDatabase(path, u"test"_s))
        return 3;
    auto db = store::Database::open(path, store::OpenMode::ReadWrite);
    if (!db)
        return 3;
    if (fresh
        && !(*db)->script(
            "INSERT INTO jobs(id, name, root, kind, experiment, state, created, folder) VALUES(1, "
            "'job_a', 1, 'command', 'exp', 50, 1700000000000000, 'jobs/job_a')"))
        return 3;
    store::Writer writer(std::move(*db));
    tracking::ServiceOptions options;
    options.database = path;
    options.key = QByteArray(32, 'k');
    options.port = argc > 2 ? quint16(std::atoi(argv[2])) : 0;
    options.user = u"ada"_s;
    options.artifactFolder = [folder](const QString &job) {
        return QString(folder + u"/jobs/"_s + job + u"/artifacts"_s);
    };
    auto service = tracking::Service::start(writer, options);
    if (!service)
        return 4;
    const QByteArray token = (*service)->tokens().forJob(
        u"job_a"_s, tracking::TokenIssuer::Clock::now() + std::chrono::hours(24));
    std::printf("%d %s\n", int((*service)->port()), token.constData());
    std::fflush(stdout);
    QTimer spool;
    QObject::connect(&spool, &QTimer::timeout, &app,
                     [&] { (*service)->takeSpool(1, u"job_a"_s, 1, folder + u"/spool"_s); });
    spool.start(50);
    std::thread input([&app] {
        while (std::getchar() != EOF) {
        }
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int code = app.exec();
    input.join();
    return code;
}
