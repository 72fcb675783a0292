#include "tst_mlflow.h"

#include "support/patience.h"
#include "tracking/series.h"

#include <QJsonArray>

using namespace tenon;
using namespace tenon::tracking;
using namespace tenon::tracking::test;
using namespace Qt::StringLiterals;

void TestMlflow::init()
{
    m_house = std::make_unique<House>();
}

void TestMlflow::cleanup()
{
    m_house.reset();
}

void TestMlflow::aTwoPointXScriptInsideAJob()
{
    Client c(port(), m_house->token());
    // mlflow.set_experiment
    QCOMPARE(c.get("experiments/get-by-name?experiment_name=exp").status, 200);
    QCOMPARE(c.get("experiments/get-by-name?experiment_name=no+such").code(),
             u"RESOURCE_DOES_NOT_EXIST"_s);
    const Answer made
        = c.post("experiments/create", R"({"name":"mine","tags":[{"key":"a","value":"b"}]})");
    const QString id = made.json()["experiment_id"_L1].toString();
    QVERIFY(id.toInt() > 0);
    QCOMPARE(c.post("experiments/create", R"({"name":"mine"})").code(),
             u"RESOURCE_ALREADY_EXISTS"_s);
    const QJsonValue experiment
        = c.get("experiments/get?experiment_id=" + id.toLatin1()).json()["experiment"_L1];
    QCOMPARE(experiment["name"_L1].toString(), u"mine"_s);
    QCOMPARE(experiment["lifecycle_stage"_L1].toString(), u"active"_s);
    QCOMPARE(experiment["tags"_L1][0]["value"_L1].toString(), u"b"_s);
    // start_run with MLFLOW_RUN_ID set resumes the job's run
    Answer run = c.get("runs/get?run_uuid=job_a&run_id=job_a");
    QCOMPARE(run.status, 200);
    auto info = run.json()["run"_L1]["info"_L1];
    QCOMPARE(info["run_id"_L1].toString(), u"job_a"_s);
    QCOMPARE(info["status"_L1].toString(), u"RUNNING"_s);
    QVERIFY(info["start_time"_L1].isDouble()); // a number, not a string
    QVERIFY(info["artifact_uri"_L1].toString().startsWith("file:///"_L1));
    QCOMPARE(c.post("runs/update",
                    R"({"run_uuid":"job_a","run_id":"job_a","status":"RUNNING","end_time":null})")
                 .status,
             200);
    // log_params, log_metric, set_tag
    QCOMPARE(
        c.post(
             "runs/log-batch",
             R"({"run_id":"job_a","metrics":[],"params":[{"key":"lr","value":"0.1"},{"key":"n","value":"3"}],"tags":[]})")
            .status,
        200);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(c.post("runs/log-metric",
                        R"({"run_uuid":"job_a","run_id":"job_a","key":"loss","value":)"
                            + QByteArray::number(3 - i) + R"(,"timestamp":"170000000000)"
                            + QByteArray::number(i) + R"(","step":)" + QByteArray::number(i) + '}')
                     .status,
                 200);
    QCOMPARE(c.post("runs/log-metric",
                    R"({"run_id":"job_a","key":"odd","value":"NaN","timestamp":5,"step":"7"})")
                 .status,
             200);
    QCOMPARE(
        c.post("runs/set-tag", R"({"run_id":"job_a","key":"mlflow.note.content","value":"hello"})")
            .status,
        200);
    run = c.get("runs/get?run_id=job_a");
    const auto data = run.json()["run"_L1]["data"_L1];
    QCOMPARE(data["params"_L1].toArray().size(), 2);
    QCOMPARE(data["metrics"_L1][0]["key"_L1].toString(), u"loss"_s);
    QCOMPARE(data["metrics"_L1][0]["value"_L1].toDouble(), 1.0);
    QCOMPARE(data["metrics"_L1][1]["value"_L1].toString(), u"NaN"_s);
    QCOMPARE(data["metrics"_L1][1]["step"_L1].toInt(), 7);
    const auto history = c.get("metrics/get-history?run_id=job_a&metric_key=loss&max_results=2");
    QCOMPARE(history.json()["metrics"_L1].toArray().size(), 2);
    const QByteArray token
        = history.json()["next_page_token"_L1].toString().toLatin1().toPercentEncoding();
    const auto rest = c.get(
        "metrics/get-history?run_id=job_a&metric_key=loss&max_results=2&page_token=" + token);
    QCOMPARE(rest.json()["metrics"_L1].toArray().size(), 1);
    QVERIFY(!rest.json().contains("next_page_token"_L1));
    // end_run: the job's state is its process' business
    const auto ended = c.post("runs/update",
                              R"({"run_id":"job_a","status":"FINISHED","end_time":1700000000999})");
    QCOMPARE(ended.json()["run_info"_L1]["status"_L1].toString(), u"RUNNING"_s);
}

void TestMlflow::parametersDoNotChange()
{
    Client c(port(), m_house->token());
    QCOMPARE(c.post("runs/log-parameter", R"({"run_id":"job_a","key":"lr","value":"1"})").status,
             200);
    QCOMPARE(c.post("runs/log-parameter", R"({"run_id":"job_a","key":"lr","value":"1"})").status,
             200);
    const Answer changed
        = c.post("runs/log-parameter", R"({"run_id":"job_a","key":"lr","value":"2"})");
    QCOMPARE(changed.status, 400);
    QCOMPARE(changed.code(), u"INVALID_PARAMETER_VALUE"_s);
    // A batch that fails leaves nothing behind.
    QCOMPARE(
        c.post(
             "runs/log-batch",
             R"({"run_id":"job_a","metrics":[{"key":"x","value":1,"timestamp":1,"step":0}],"params":[{"key":"new","value":"1"},{"key":"lr","value":"3"}]})")
            .status,
        400);
    const auto data = c.get("runs/get?run_id=job_a").json()["run"_L1]["data"_L1];
    QCOMPARE(data["params"_L1].toArray().size(), 1);
    QCOMPARE(data["metrics"_L1].toArray().size(), 0);
}

void TestMlflow::wrongValuesAreTold_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no run") << QByteArray("log-metric")
                            << QByteArray(R"({"key":"a","value":1,"timestamp":1})") << 400;
    QTest::newRow("unknown run") << QByteArray(
        "log-metric") << QByteArray(R"({"run_id":"zz","key":"a","value":1,"timestamp":1})")
                                 << 404;
    QTest::newRow("no value") << QByteArray("log-metric")
                              << QByteArray(R"({"run_id":"job_a","key":"a","timestamp":1})") << 400;
    QTest::newRow("text value") << QByteArray(
        "log-metric") << QByteArray(R"({"run_id":"job_a","key":"a","value":"x","timestamp":1})")
                                << 400;
    QTest::newRow("no time") << QByteArray("log-metric")
                             << QByteArray(R"({"run_id":"job_a","key":"a","value":1})") << 400;
    QTest::newRow("huge time")
        << QByteArray("log-metric")
        << QByteArray(R"({"run_id":"job_a","key":"a","value":1,"timestamp":9223372036854775807})")
        << 400;
    QTest::newRow("no key") << QByteArray("log-metric")
                            << QByteArray(R"({"run_id":"job_a","value":1,"timestamp":1})") << 400;
    QTest::newRow("half step")
        << QByteArray("log-metric")
        << QByteArray(R"({"run_id":"job_a","key":"a","value":1,"timestamp":1,"step":1.5})") << 400;
    QTest::newRow("bad filter") << QByteArray("search")
                                << QByteArray(R"({"experiment_ids":["0"],"filter":"nonsense"})")
                                << 400;
}

void TestMlflow::wrongValuesAreTold()
{
    QFETCH(QByteArray, route);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Client c(port(), m_house->owner());
    const Answer answer = c.post("runs/" + route, body);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.code().isEmpty());
}

void TestMlflow::aJobWritesItsOwnRunsOnly()
{
    Client c(port(), m_house->token());
    const Answer other = c.post("runs/set-tag", R"({"run_id":"job_b","key":"k","value":"v"})");
    QCOMPARE(other.status, 403);
    QCOMPARE(other.code(), u"PERMISSION_DENIED"_s);
    QCOMPARE(c.get("runs/get?run_id=job_b").status, 200);
    const Answer made = c.post(
        "runs/create",
        R"({"experiment_id":"0","start_time":1700000000000,"run_name":"nested","tags":[{"key":"mlflow.parentRunId","value":"job_a"}]})");
    QCOMPARE(made.status, 200);
    const auto info = made.json()["run"_L1]["info"_L1];
    const QByteArray id = info["run_id"_L1].toString().toLatin1();
    QCOMPARE(info["run_name"_L1].toString(), u"nested"_s);
    QCOMPARE(c.post("runs/set-tag", R"({"run_id":")" + id + R"(","key":"k","value":"v"})").status,
             200);
    Client b(port(), m_house->token(u"job_b"_s));
    QCOMPARE(b.post("runs/set-tag", R"({"run_id":")" + id + R"(","key":"k","value":"v"})").status,
             403);
    QCOMPARE(b.post("registered-models/delete", "{}").status, 404);
    const auto parent
        = c.get("runs/get?run_id=" + id).json()["run"_L1]["data"_L1]["tags"_L1].toArray();
    QVERIFY(parent.contains(
        QJsonObject{{u"key"_s, u"mlflow.parentRunId"_s}, {u"value"_s, u"job_a"_s}}));
    const Answer done
        = c.post("runs/update",
                 R"({"run_id":")" + id + R"(","status":"FINISHED","end_time":1700000001000})");
    QCOMPARE(done.json()["run_info"_L1]["status"_L1].toString(), u"FINISHED"_s);
    QCOMPARE(done.json()["run_info"_L1]["end_time"_L1].toInteger(), 1700000001000);
}

void TestMlflow::runsLeftOpenEndWithTheirJob()
{
    Client c(port(), m_house->token());
    const Answer made = c.post("runs/create", R"({"experiment_id":"0"})");
    const QByteArray id = made.json()["run"_L1]["info"_L1]["run_id"_L1].toString().toLatin1();
    m_house->service->finishJob(1, u"job_a"_s, 101);
    m_house->writer->drain();
    QCOMPARE(c.get("runs/get?run_id=" + id).json()["run"_L1]["info"_L1]["status"_L1].toString(),
             u"FAILED"_s);
}

void TestMlflow::searching()
{
    Client c(port(), m_house->owner());
    const QByteArray experiment = c.get("experiments/get-by-name?experiment_name=exp")
                                      .json()["experiment"_L1]["experiment_id"_L1]
                                      .toString()
                                      .toLatin1();
    for (int i = 0; i < 5; ++i) {
        const Answer made = c.post("runs/create", R"({"experiment_id":")" + experiment
                                                      + R"(","run_name":"r)" + QByteArray::number(i)
                                                      + R"(","tags":[{"key":"kind","value":")"
                                                      + (i % 2 ? "odd" : "even") + R"("}]})");
        const QByteArray id = made.json()["run"_L1]["info"_L1]["run_id"_L1].toString().toLatin1();
        QCOMPARE(
            c.post("runs/log-batch",
                   R"({"run_id":")" + id + R"(","metrics":[{"key":"acc","value":)"
                       + QByteArray::number(i / 10.0)
                       + R"(,"timestamp":1,"step":0}],"params":[{"key":"model kind","value":"svm)"
                       + QByteArray::number(i) + R"("}]})")
                .status,
            200);
    }
    const auto names = [&](const QByteArray &more) {
        const Answer answer
            = c.post("runs/search", R"({"experiment_ids":[")" + experiment + "\"]," + more + '}');
        QStringList list;
        for (const auto run : answer.json()["runs"_L1].toArray())
            list.append(run.toObject()["info"_L1]["run_name"_L1].toString());
        return list.join(u' ')
               + (answer.json().contains("next_page_token"_L1) ? u" +"_s : QString());
    };
    QCOMPARE(
        names(
            R"("filter":"metrics.acc > 0.15 and tags.kind = 'even'","order_by":["metrics.acc DESC"])"),
        u"r4 r2"_s);
    QCOMPARE(names(R"("filter":"params.`model kind` = 'svm3'")"), u"r3"_s);
    QCOMPARE(
        names(
            R"x("filter":"params.`model kind` LIKE 'svm%' AND attributes.run_name IN ('r0','r1')","order_by":["attributes.run_name ASC"])x"),
        u"r0 r1"_s);
    QCOMPARE(names(R"("filter":"metrics.acc IS NULL","order_by":["run_id"])"), u"job_a job_b"_s);
    QCOMPARE(names(R"("max_results":2,"filter":"metrics.acc >= 0","order_by":["metrics.acc"])"),
             u"r0 r1 +"_s);
    const auto found
        = c.post("experiments/search",
                 R"({"max_results":10,"filter":"name = 'exp'","view_type":"ACTIVE_ONLY"})");
    QCOMPARE(found.json()["experiments"_L1].toArray().size(), 1);
}

void TestMlflow::aModelIsRegistered()
{
    Client c(port(), m_house->token());
    QDir().mkpath(m_house->folder.filePath(u"jobs/job_a/artifacts/model"_s));
    QFile mlmodel(m_house->folder.filePath(u"jobs/job_a/artifacts/model/MLmodel"_s));
    QVERIFY(mlmodel.open(QIODevice::WriteOnly));
    QCOMPARE(c.post("registered-models/create", R"({"name":"digits","tags":[],"description":"d"})")
                 .status,
             200);
    QCOMPARE(c.post("registered-models/create", R"({"name":"digits"})").code(),
             u"RESOURCE_ALREADY_EXISTS"_s);
    for (int i = 1; i <= 2; ++i) {
        const Answer made = c.post(
            "model-versions/create",
            R"({"name":"digits","source":"runs:/job_a/model","run_id":"job_a","tags":[{"key":"t","value":"1"}]})");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json()["model_version"_L1]["version"_L1].toString(), QString::number(i));
        QCOMPARE(made.json()["model_version"_L1]["status"_L1].toString(), u"READY"_s);
    }
    const auto db = m_house->reader();
    auto row = db->prepare(
        "SELECT path, output, job, type FROM assets WHERE kind = 'model' AND version = '1'");
    QVERIFY(row && row->step().value());
    QCOMPARE(row->text(0), u"jobs/job_a/artifacts/model"_s);
    QCOMPARE(row->text(1), u"artifacts/model"_s);
    QCOMPARE(row->integer(2), 1);
    QCOMPARE(row->text(3), u"mlflow_model"_s);
    row->reset();
    QCOMPARE(
        c.post("registered-models/alias", R"({"name":"digits","alias":"champion","version":"2"})")
            .status,
        200);
    const QJsonObject byAlias = c.get("registered-models/alias?name=digits&alias=champion")
                                    .json()["model_version"_L1]
                                    .toObject();
    QCOMPARE(byAlias["version"_L1].toString(), u"2"_s);
    QCOMPARE(byAlias["aliases"_L1][0].toString(), u"champion"_s);
    QCOMPARE(c.get("model-versions/get-download-uri?name=digits&version=1")
                 .json()["artifact_uri"_L1]
                 .toString(),
             u"runs:/job_a/model"_s);
    QCOMPARE(
        c.post(
             "model-versions/transition-stage",
             R"({"name":"digits","version":"1","stage":"production","archive_existing_versions":false})")
            .json()["model_version"_L1]["current_stage"_L1]
            .toString(),
        u"Production"_s);
    QCOMPARE(c.post("registered-models/get-latest-versions",
                    R"({"name":"digits","stages":["Production"]})")
                 .json()["model_versions"_L1][0]["version"_L1]
                 .toString(),
             u"1"_s);
    QCOMPARE(c.call("PATCH", "/api/2.0/mlflow/model-versions/update",
                    R"({"name":"digits","version":"1","description":"first"})")
                 .status,
             200);
    QCOMPARE(c.get("model-versions/search?filter=name%3D%27digits%27&max_results=1")
                 .json()["model_versions"_L1]
                 .toArray()
                 .size(),
             1);
    const QJsonValue model
        = c.get("registered-models/get?name=digits").json()["registered_model"_L1];
    QCOMPARE(model["latest_versions"_L1].toArray().size(), 2);
    QCOMPARE(model["aliases"_L1][0]["version"_L1].toString(), u"2"_s);
    QCOMPARE(
        c.call("DELETE", "/api/2.0/mlflow/registered-models/delete", R"({"name":"digits"})").status,
        403);
    QCOMPARE(c.get("registered-models/search").json()["registered_models"_L1].toArray().size(), 1);
    // Who may delete it takes it from sight; a deployment of a version still finds that.
    Client owner(port(), m_house->owner());
    QCOMPARE(
        owner.call("DELETE", "/api/2.0/mlflow/registered-models/delete", R"({"name":"digits"})")
            .status,
        200);
    QCOMPARE(c.get("registered-models/get?name=digits").status, 404);
    QCOMPARE(c.get("registered-models/search").json()["registered_models"_L1].toArray().size(), 0);
    auto kept = db->prepare("SELECT count(*), min(archived) FROM assets WHERE kind = 'model'");
    QVERIFY(kept && kept->step().value());
    QCOMPARE(kept->integer(0), 2);
    QCOMPARE(kept->integer(1), 1);
    kept->reset();
    // Nor does another model come among what was put away.
    QCOMPARE(c.post("registered-models/create", R"({"name":"letters"})").status, 200);
    QCOMPARE(c.post("model-versions/create", R"({"name":"letters","source":"runs:/job_a/model"})")
                 .status,
             200);
    const Answer renamed
        = owner.post("registered-models/rename", R"({"name":"letters","new_name":"digits"})");
    QCOMPARE(renamed.code(), u"RESOURCE_ALREADY_EXISTS"_s);
    QCOMPARE(c.get("registered-models/get?name=letters").status, 200);
    // A version never comes to mean something else.
    QCOMPARE(c.post("registered-models/create", R"({"name":"digits"})").status, 200);
    QCOMPARE(c.post("model-versions/create", R"({"name":"digits","source":"runs:/job_a/model"})")
                 .json()["model_version"_L1]["version"_L1]
                 .toString(),
             u"3"_s);
}

void TestMlflow::aThreePointXLogModel()
{
    Client c(port(), m_house->token());
    const Answer made = c.post(
        "logged-models",
        R"({"experiment_id":"0","name":"model","model_type":"","source_run_id":"job_a","params":[{"key":"C","value":"1"}],"tags":[]})");
    QCOMPARE(made.status, 200);
    const auto info = made.json()["model"_L1]["info"_L1];
    const QByteArray id = info["model_id"_L1].toString().toLatin1();
    QVERIFY(id.startsWith("m-"));
    QCOMPARE(info["status"_L1].toString(), u"LOGGED_MODEL_PENDING"_s);
    QVERIFY(info["artifact_uri"_L1].toString().contains("jobs/job_a/artifacts/models/m-"_L1));
    QCOMPARE(c.call("PATCH", "/api/2.0/mlflow/logged-models/" + id + "/tags",
                    R"({"tags":[{"key":"a","value":"b"}]})")
                 .status,
             200);
    QCOMPARE(c.call("POST", "/api/2.0/mlflow/logged-models/" + id + "/params",
                    R"({"params":[{"key":"D","value":"2"}]})")
                 .status,
             200);
    QCOMPARE(c.post("runs/outputs",
                    R"({"run_id":"job_a","models":[{"model_id":")" + id + R"(","step":0}]})")
                 .status,
             200);
    QCOMPARE(c.call("PATCH", "/api/2.0/mlflow/logged-models/" + id,
                    R"({"model_id":")" + id + R"(","status":"LOGGED_MODEL_READY"})")
                 .status,
             200);
    const QJsonValue model = c.get("logged-models/" + id).json()["model"_L1];
    QCOMPARE(model["info"_L1]["status"_L1].toString(), u"LOGGED_MODEL_READY"_s);
    QCOMPARE(model["data"_L1]["params"_L1].toArray().size(), 2);
    QCOMPARE(c.get("runs/get?run_id=job_a")
                 .json()["run"_L1]["outputs"_L1]["model_outputs"_L1][0]["model_id"_L1]
                 .toString()
                 .toLatin1(),
             id);
    QCOMPARE(c.post("logged-models/search", R"({"experiment_ids":["0"],"filter":"name = 'model'"})")
                 .json()["models"_L1]
                 .toArray()
                 .size(),
             1);
    QCOMPARE(c.post("registered-models/create", R"({"name":"three"})").status, 200);
    const Answer version
        = c.post("model-versions/create", R"({"name":"three","source":"models:/)" + id
                                              + R"(","run_id":"job_a","model_id":")" + id + "\"}");
    QCOMPARE(version.json()["model_version"_L1]["model_id"_L1].toString().toLatin1(), id);
}

void TestMlflow::inputsOnce()
{
    Client c(port(), m_house->token());
    const QByteArray body
        = R"({"run_id":"job_a","datasets":[{"dataset":{"name":"d","digest":"1","source_type":"local","source":"{}"},"tags":[{"key":"mlflow.data.context","value":"train"}]}]})";
    QCOMPARE(c.post("runs/log-inputs", body).status, 200);
    QCOMPARE(c.post("runs/log-inputs", body).status, 200);
    QCOMPARE(c.get("runs/get?run_id=job_a")
                 .json()["run"_L1]["inputs"_L1]["dataset_inputs"_L1]
                 .toArray()
                 .size(),
             1);
    QCOMPARE(c.post("runs/log-model", R"({"run_id":"job_a","model_json":"{\"run_id\":\"job_a\"}"})")
                 .status,
             200);
}

void TestMlflow::aCallWithANumberCountsOnceEvenAfterARestart()
{
    Client c(port(), m_house->token());
    const QByteArray body
        = R"({"run_id":"job_a","metrics":[{"key":"m","value":1,"timestamp":1,"step":0},{"key":"m","value":1,"timestamp":1,"step":0}]})";
    c.extra = "X-Tenon-Call: abc:1\r\n";
    QCOMPARE(c.post("runs/log-batch", body).status, 200);
    QCOMPARE(c.post("runs/log-batch", body).status, 200);
    QCOMPARE(points(), 2); // equal points of one call are two points
    const quint16 before = port();
    m_house->close();
    m_house->open(before);
    c.connectNow();
    QCOMPARE(c.post("runs/log-batch", body).status, 200);
    QCOMPARE(points(), 2);
    c.extra = "X-Tenon-Call: abc:2\r\n";
    QCOMPARE(c.post("runs/log-batch", body).status, 200);
    QCOMPARE(points(), 4);
    // A refused call is not marked: corrected, it may come with the same number.
    c.extra = "X-Tenon-Call: abc:3\r\n";
    QCOMPARE(c.post("runs/log-metric", "{\"run_id\":\"job_a\"}").status, 400);
    QCOMPARE(c.post("runs/log-batch", body).status, 200);
    QCOMPARE(points(), 6);
}

void TestMlflow::aRealClientsRepetitionIsDropped()
{
    Client c(port(), m_house->token());
    QByteArray body = R"({"run_id":"job_a","metrics":[)";
    for (int i = 0; i < 1000; ++i)
        body += QByteArray(i ? "," : "") + R"({"key":"m","value":1,"timestamp":5,"step":)"
                + QByteArray::number(i) + '}';
    body += "]}";
    QCOMPARE(c.post("runs/log-batch", body).status, 200);
    QCOMPARE(c.post("runs/log-batch", body).status, 200);
    QCOMPARE(points(), 1000);
}

void TestMlflow::theSpoolIsTakenOnce()
{
    const QString file = m_house->folder.filePath(u"spool"_s);
    const auto line = [](int n) {
        return R"({"call":"s:)" + QByteArray::number(n)
               + R"(","path":"mlflow/runs/log-metric","body":{"run_id":"job_a","key":"m","value":)"
               + QByteArray::number(n) + R"(,"timestamp":1,"step":)" + QByteArray::number(n)
               + "}}\n";
    };
    const auto take = [&] {
        qint64 taken = -1;
        m_house->service->takeSpool(1, u"job_a"_s, 1, file,
                                    [&](Result<qint64> n) { taken = n.value_or(-2); });
        for (int i = 0; i < 4; ++i)
            m_house->writer->drain(); // a step may enqueue the next one
        return taken;
    };
    QCOMPARE(take(), 0); // no file
    QFile spool(file);
    QVERIFY(spool.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    // One call went over HTTP, its answer was lost, and it was spooled too.
    Client c(port(), m_house->token());
    c.extra = "X-Tenon-Call: s:1\r\n";
    QCOMPARE(c.post("runs/log-metric",
                    R"({"run_id":"job_a","key":"m","value":1,"timestamp":1,"step":1})")
                 .status,
             200);
    spool.write(line(1) + line(2) + "garbage\n" + line(3).first(20));
    QCOMPARE(take(), 3);
    QCOMPARE(points(), 2);
    QCOMPARE(take(), 0);
    spool.write(line(3).sliced(20));
    QCOMPARE(take(), 1);
    QCOMPARE(points(), 3);
    m_house->close();
    m_house->open();
    QCOMPARE(take(), 0);
    // Somebody else's run is not written through the spool either.
    spool.write(
        R"({"call":"s:4","path":"mlflow/runs/set-tag","body":{"run_id":"job_b","key":"k","value":"v"}})"
        "\n");
    QCOMPARE(take(), 1);
    QCOMPARE(m_house->reader()->integer("SELECT count(*) FROM run_tags", 0).value(), 0);
}

void TestMlflow::hardwareBecomesSystemSeries()
{
    const QString file = m_house->folder.filePath(u"hardware"_s);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto record = [&](quint64 second) {
        const quint64 time = 1'700'000'000'000'000 + second * 1'000'000;
        const double values[] = {0.5, 1e6, std::numeric_limits<double>::quiet_NaN(),
                                 std::numeric_limits<double>::quiet_NaN()};
        out.write(reinterpret_cast<const char *>(&time), 8);
        out.write(reinterpret_cast<const char *>(values), 32);
    };
    record(0);
    record(1);
    out.write("torn", 4);
    const auto take = [&] {
        m_house->service->takeHardware(1, 1, file);
        m_house->writer->drain();
    };
    take();
    take();
    QVERIFY(out.seek(80));
    record(2);
    take();
    const auto db = m_house->reader();
    const auto list = listSeries(*db, 1).value();
    QCOMPARE(list.size(), size_t(2));
    QVERIFY(list[0].system);
    QCOMPARE(list[0].name, u"system/cpu_cores"_s);
    QCOMPARE(list[0].count, 3);
    QCOMPARE(list[0].last.step, 2);
}

void TestMlflow::changesAreTold()
{
    QSignalSpy spy(m_house->service.get(), &Service::changed);
    Client c(port(), m_house->token());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(c.post("runs/log-metric",
                        R"({"run_id":"job_a","key":"m","value":1,"timestamp":1,"step":)"
                            + QByteArray::number(i) + '}')
                     .status,
                 200);
    QCOMPARE(c.post("runs/set-tag", R"({"run_id":"job_a","key":"k","value":"v"})").status, 200);
    Changes all;
    QTRY_VERIFY(([&] {
        all = {};
        for (const auto &call : spy)
            all.add(call.at(0).value<Changes>());
        return all.runs.contains(1) && all.metrics.contains(1);
    }()));
    QVERIFY(spy.size() <= 21);
    QVERIFY(!all.assets);
}

quint16 TestMlflow::port() const
{
    return m_house->service->port();
}

qint64 TestMlflow::points() const
{
    return m_house->reader()
        ->integer("SELECT count FROM series WHERE job = 1 AND name = 'm'", 0)
        .value();
}

QTEST_GUILESS_MAIN(TestMlflow)
