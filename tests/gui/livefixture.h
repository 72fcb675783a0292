#pragma once

#include "gui/fixture.h"
#include "store/jobs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

inline const QByteArray oneJob
    = "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\n"
      "type: command\n"
      "command: echo \"${{inputs.word}}\" > ${{outputs.made}}/word.txt\n"
      "inputs:\n"
      "  word: first\n"
      "outputs:\n"
      "  made:\n"
      "    type: uri_folder\n"
      "environment: azureml:e:1\n";

/// Logs one parameter and one metric, both the input.
inline const QByteArray logging
    = "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\n"
      "type: command\n"
      "command: python3 -c \"import mlflow; mlflow.log_param('lr', ${{inputs.rate}});"
      " mlflow.log_metric('loss', ${{inputs.rate}})\"\n"
      "inputs:\n"
      "  rate: 0.1\n"
      "environment: azureml:e:1\n";

/// A window on a workspace whose engine, the real one, runs what the test submits. Everything it
/// writes goes to places of its own.
struct LiveFixture : Fixture
{
    QTemporaryDir places{QDir::tempPath() + u"/tenon-gui-XXXXXX"_s};

    LiveFixture()
    {
        settings.setFlag(u"told.jobs-go-on"_s, true); // it would wait for an answer
        const QString run = places.path() + u"/run"_s;
        QDir().mkdir(run);
        QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("HOME", places.path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", run.toLocal8Bit());
        for (const char *name : {"STATE", "CACHE", "CONFIG", "DATA"})
            qputenv(QByteArray("XDG_") + name + "_HOME",
                    (places.path() + u'/' + QString::fromLatin1(name).toLower()).toLocal8Bit());
        static const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QByteArray(TENON_BIN_DIR ":") + path);
    }

    ~LiveFixture()
    {
        window.reset();
        workspace.open({});
        QProcess::execute(QStringLiteral(TENON_BIN_DIR "/tenon"),
                          {u"--workspace"_s, folder.path(), u"engine"_s, u"stop"_s, u"--now"_s});
    }

    /// A call to the engine, answered.
    QJsonObject call(const QString &method, const QJsonObject &params = {})
    {
        std::optional<Result<QJsonObject>> answer;
        workspace.call(method, params, qApp,
                       [&answer](Result<QJsonObject> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
            qFatal("%s was not answered", qPrintable(method));
        if (!*answer)
            qWarning("%s: %s %s", qPrintable(method), answer->error().id.constData(),
                     qPrintable(answer->error().detail));
        else if (const QJsonArray problems = (**answer)[u"problems"].toArray(); !problems.isEmpty())
            qWarning("%s: %s", qPrintable(method),
                     QJsonDocument(problems).toJson(QJsonDocument::Compact).constData());
        return answer->value_or(QJsonObject());
    }

    std::optional<store::JobRow> row(const QString &name)
    {
        std::optional<Result<store::JobRow>> answer;
        workspace.reader().ask<store::JobRow>(
            qApp,
            [name](store::Database &database, const store::Place &) {
                return store::findJob(database, name);
            },
            [&answer](Result<store::JobRow> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) || !*answer)
            return {};
        return **answer;
    }

    /// Submits `file` of the workspace and waits for the end; the name of the job.
    QString run(const QString &file, QJsonObject params = {})
    {
        params.insert(u"file"_s, folder.path() + u'/' + file);
        const QString name = call(u"job.submit"_s, params)[u"name"].toString();
        const bool ended = QTest::qWaitFor(
            [&] {
                const auto job = row(name);
                return job && job->state >= store::terminalState;
            },
            patience);
        if (!ended)
            qWarning("%s did not end", qPrintable(name));
        return name;
    }
};
