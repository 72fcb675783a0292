#include "base/messages.h"
#include "catalogue/cataloguefile.h"
#include "catalogue/target.h"
#include "yaml/load.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace tenon;
using namespace tenon::catalogue;
using namespace Qt::StringLiterals;

class TestTarget final : public QObject
{
    Q_OBJECT

    CataloguePtr m_shipped;
    const QDate m_today{2026, 11, 29};

    static std::optional<Target> readBack(const QByteArray &yaml)
    {
        const auto loaded = yaml::loadAssetText(yaml, u"/x/compute.yml"_s);
        if (!loaded)
            return {};
        const auto *compute = std::get_if<assets::Compute>(&loaded->asset);
        return compute ? targetFrom(*compute) : std::nullopt;
    }
    static QStringList keysOf(const QByteArray &yaml)
    {
        QStringList keys;
        for (const QByteArray &line : yaml.split('\n'))
            if (!line.isEmpty() && !line.startsWith(' '))
                keys << QString::fromUtf8(line.first(line.indexOf(':')));
        return keys;
    }
    static QByteArrayList idsOf(const Errors &errors)
    {
        QByteArrayList ids;
        for (const Error &error : errors)
            ids << error.id;
        return ids;
    }
    static Target cluster()
    {
        Target target;
        target.name = u"gpu-t4-b"_s;
        target.size = u"Standard_NC4as_T4_v3"_s;
        target.location = u"westeurope"_s;
        target.maxNodes = 2;
        return target;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto shipped
            = loadCatalogue(QStringLiteral(TENON_SOURCE_DIR "/resources/catalogue/sizes.txt"));
        QVERIFY(shipped.has_value());
        m_shipped = *shipped;
    }

    void aClusterAsAzTakesIt()
    {
        QCOMPARE(targetYaml(cluster()),
                 QByteArray(
                     "$schema: https://azuremlschemas.azureedge.net/latest/amlCompute.schema.json\n"
                     "name: gpu-t4-b\n"
                     "type: amlcompute\n"
                     "size: Standard_NC4as_T4_v3\n"
                     "location: westeurope\n"
                     "tier: dedicated\n"
                     "min_instances: 0\n"
                     "max_instances: 2\n"
                     "idle_time_before_scale_down: 120\n"));
        QCOMPARE(azCommand(cluster(), u"compute/gpu-t4-b.yml"_s),
                 u"az ml compute create --file compute/gpu-t4-b.yml"_s);
    }
    void onlyKeysOfTheReference()
    {
        const QStringList common{u"$schema"_s, u"name"_s, u"type"_s, u"description"_s};
        Target full = cluster();
        full.description = u"T4: for tests"_s;
        full.sshEnabled = true;
        full.sshUser = u"me"_s;
        full.sshKey = u"ssh-ed25519 AAAA me@here"_s;
        const QStringList clusterKeys{u"size"_s,
                                      u"tier"_s,
                                      u"min_instances"_s,
                                      u"max_instances"_s,
                                      u"idle_time_before_scale_down"_s,
                                      u"location"_s,
                                      u"ssh_public_access_enabled"_s,
                                      u"ssh_settings"_s};
        for (const QString &key : keysOf(targetYaml(full)))
            QVERIFY2(common.contains(key) || clusterKeys.contains(key), qPrintable(key));
        Target instance = full;
        instance.kind = TargetKind::Instance;
        instance.idleMinutes = 30;
        instance.releaseQuotaOnStop = true;
        instance.schedule = {weeklyRule(false, 18 * 60, everyWeekDay)};
        const QStringList instanceKeys{u"size"_s,
                                       u"schedules"_s,
                                       u"tags"_s, // where it is, for its price: az has no key
                                       u"idle_time_before_shutdown_minutes"_s,
                                       u"release_quota_on_stop"_s,
                                       u"ssh_public_access_enabled"_s,
                                       u"ssh_settings"_s};
        for (const QString &key : keysOf(targetYaml(instance)))
            QVERIFY2(common.contains(key) || instanceKeys.contains(key), qPrintable(key));
        instance.maxNodes = 1;
        instance.sshUser.clear(); // always azureuser
        QCOMPARE(readBack(targetYaml(instance)), instance);
    }
    void whatLivesOutsideIsKept()
    {
        Target target;
        target.kind = TargetKind::Databricks;
        target.name = u"spark"_s;
        target.resourceId = u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Databricks/w"_s;
        target.fields = {{u"workspace_url"_s, u"https://adb-1.azuredatabricks.net"_s}};
        QVERIFY(targetYaml(target).contains("  resource_id: /subscriptions/s/"));
        QCOMPARE(readBack(targetYaml(target)), target);
        QCOMPARE(refusedThere(target)->id, "compute.no-backend");
        QVERIFY(!refusedThere(cluster()));
        target.resourceId = u"mine"_s;
        QCOMPARE(idsOf(checkTarget(target, nullptr)), QByteArrayList{"target.resource-id"});
    }
    void noClusterHasAMillionAndOneNodes()
    {
        Target target = cluster();
        target.maxNodes = 1'000'000;
        QVERIFY(checkTarget(target, m_shipped.get()).empty());
        target.maxNodes = 1'000'001;
        QCOMPARE(idsOf(checkTarget(target, m_shipped.get())), QByteArrayList{"target.nodes"});
        // 0.658 × 24 × 1,000,000
        target.minNodes = target.maxNodes = 1'000'000;
        const Errors notes = targetNotes(target, *m_shipped, m_today);
        QCOMPARE(notes.back().arguments[u"cost"_s].toDouble(), 15'792'000.);
        target.minNodes = std::numeric_limits<qint64>::max();
        for (const Error &note : targetNotes(target, *m_shipped, m_today))
            QVERIFY(note.id != "target.idle-cost");
    }
    void anInstanceStartsAndStopsByItself()
    {
        Target target = cluster();
        target.kind = TargetKind::Instance;
        target.maxNodes = 1;
        // Monday and Friday at 8:05 and every Sunday at 18:00, in Warsaw.
        const QString zone = u"Central European Standard Time"_s;
        target.schedule
            = {weeklyRule(true, 8 * 60 + 5, 0b0100010, zone), weeklyRule(false, 18 * 60, 1, zone)};
        const QByteArray yaml = targetYaml(target);
        QVERIFY2(yaml.contains("\nschedules:\n"
                               "  compute_start_stop:\n"
                               "    - action: start\n"
                               "      trigger:\n"
                               "        type: recurrence\n"
                               "        frequency: week\n"
                               "        interval: 1\n"
                               "        time_zone: Central European Standard Time\n"
                               "        schedule:\n"
                               "          hours:\n"
                               "            - 8\n"
                               "          minutes:\n"
                               "            - 5\n"
                               "          week_days:\n"
                               "            - monday\n"
                               "            - friday\n"
                               "    - action: stop\n"),
                 yaml.constData());
        const auto again = readBack(yaml);
        QVERIFY(again && *again == target);
        QVERIFY(checkTarget(*again, m_shipped.get()).empty());
        // In winter Warsaw is an hour before Greenwich: Tuesday 1 to Friday 4 December 2026.
        const auto at = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 12, day), QTime(hour, minute), QTimeZone::UTC)
                .toSecsSinceEpoch();
        };
        QCOMPARE(again->schedule[0].when.next(at(1, 0, 0)), at(4, 7, 5));
        QCOMPARE(again->schedule[0].when.next(at(4, 7, 5)), at(7, 7, 5));
        QCOMPARE(again->schedule[1].when.next(at(1, 0, 0)), at(6, 17, 0));
    }
    void attachedOnesAreAttached()
    {
        Target target;
        target.kind = TargetKind::Kubernetes;
        target.name = u"k8s"_s;
        target.resourceId
            = u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Kubernetes/connectedClusters/c"_s;
        target.nameSpace = u"ml"_s;
        QVERIFY(targetYaml(target).contains("resource_id: /subscriptions/s/"));
        QCOMPARE(azCommand(target, u"k8s.yml"_s), u"az ml compute attach --file k8s.yml"_s);
        QVERIFY(checkTarget(target, nullptr).empty());
        target.resourceId = u"c"_s;
        QCOMPARE(idsOf(checkTarget(target, nullptr)), QByteArrayList{"target.resource-id"});
        target.kind = TargetKind::Slurm;
        QVERIFY(azCommand(target, u"x.yml"_s).isEmpty());
        target.kind = TargetKind::Serverless;
        QVERIFY(azCommand(target, u"x.yml"_s).isEmpty());
    }
    void serverlessIsPartOfAJob()
    {
        Target target = cluster();
        target.kind = TargetKind::Serverless;
        target.priority = Priority::LowPriority;
        QCOMPARE(targetYaml(target), QByteArray("resources:\n"
                                                "  instance_type: Standard_NC4as_T4_v3\n"
                                                "  instance_count: 2\n"
                                                "queue_settings:\n"
                                                "  job_tier: spot\n"));
    }
    void everyKindIsReadBack()
    {
        for (int kind = 0; kind < targetKinds; ++kind) {
            if (TargetKind(kind) == TargetKind::Serverless)
                continue;
            Target target;
            target.kind = TargetKind(kind);
            target.name = u"some-name"_s;
            target.description = u"yes: \"quoted\" # and more"_s;
            switch (target.kind) {
            case TargetKind::Cluster:
                target = cluster();
                target.priority = Priority::LowPriority;
                target.simulated = true;
                target.startSeconds = 90;
                break;
            case TargetKind::Instance:
                target.size = u"Standard_DS3_v2"_s;
                target.idleMinutes = 60;
                target.releaseQuotaOnStop = true;
                target.schedule = {weeklyRule(true, 8 * 60, 0b0111110, u"UTC"_s),
                                   weeklyRule(false, 18 * 60 + 30, everyWeekDay)};
                break;
            case TargetKind::Kubernetes:
            case TargetKind::VirtualMachine:
                target.resourceId = u"/subscriptions/s"_s;
                break;
            case TargetKind::Ssh:
            case TargetKind::Slurm:
                target.host = u"plato.example.org"_s;
                target.port = 2222;
                target.sshUser = u"me"_s;
                target.sshKey = u"~/.ssh/id_ed25519"_s;
                target.stopCommand = u"ssh plato sudo poweroff"_s;
                break;
            default:
                target.fields = {{u"workspace_url"_s, u"https://example.org"_s}};
            }
            const auto again = readBack(targetYaml(target));
            QVERIFY2(again, qPrintable(name(target.kind)));
            QVERIFY2(*again == target, qPrintable(name(target.kind)));
        }
    }
    void whatCannotBeMade_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<std::function<void(Target &)>>("change");
        using Change = std::function<void(Target &)>;
        QTest::newRow("fine") << QByteArray() << Change([](Target &) {});
        QTest::newRow("name") << QByteArray("target.name")
                              << Change([](Target &t) { t.name = u"1 x"_s; });
        QTest::newRow("no size") << QByteArray("target.no-size")
                                 << Change([](Target &t) { t.size.clear(); });
        QTest::newRow("nodes") << QByteArray("target.nodes")
                               << Change([](Target &t) { t.minNodes = 3; });
        QTest::newRow("no node") << QByteArray("target.nodes")
                                 << Change([](Target &t) { t.maxNodes = 0; });
        QTest::newRow("idle") << QByteArray("target.idle-minutes") << Change([](Target &t) {
            t.kind = TargetKind::Instance;
            t.idleMinutes = 14;
        });
        QTest::newRow("three days") << QByteArray() << Change([](Target &t) {
            t.kind = TargetKind::Instance;
            t.idleMinutes = 4320;
        });
        QTest::newRow("cluster size")
            << QByteArray("target.clusters-only") << Change([](Target &t) {
                   t.kind = TargetKind::Instance;
                   t.size = u"Standard_FX4mds"_s;
               });
        QTest::newRow("host") << QByteArray("target.host") << Change([](Target &t) {
            t.kind = TargetKind::Ssh;
            t.host = u"-oProxyCommand=x"_s;
        });
    }
    void whatCannotBeMade()
    {
        QFETCH(QByteArray, id);
        QFETCH(std::function<void(Target &)>, change);
        Target target = cluster();
        change(target);
        QCOMPARE(idsOf(checkTarget(target, m_shipped.get())),
                 id.isEmpty() ? QByteArrayList() : QByteArrayList{id});
    }
    void whatShouldBeKnown()
    {
        QVERIFY(targetNotes(cluster(), *m_shipped, m_today).empty());
        // Two nodes of 0.658 an hour that always run: 2 × 0.658 × 24 = 31.584 a day.
        Target idle = cluster();
        idle.minNodes = 2;
        Errors notes = targetNotes(idle, *m_shipped, m_today);
        QCOMPARE(idsOf(notes), QByteArrayList{"target.idle-cost"});
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Polish));
        QVERIFY(messageText(notes[0]).contains(u" 31,584 USD"));
        QLocale::setDefault(before);
        Target old = cluster();
        old.size = u"Standard_NC6"_s;
        notes = targetNotes(old, *m_shipped, m_today);
        QCOMPARE(notes[0].id, "target.retired");
        QCOMPARE(
            messageText(notes[0]),
            u"Standard_NC6 (1 × NVIDIA Tesla K80 12 GiB, 6 vCPU, 56 GiB) was retired on %1. The "
            "nearest living size is Standard_NC8as_T4_v3 (1 × NVIDIA T4 16 GiB, 8 vCPU, 56 "
            "GiB)."_s.arg(QLocale().toString(QDate(2023, 8, 31), QLocale::ShortFormat)));
        Target instance = cluster();
        instance.kind = TargetKind::Instance;
        QCOMPARE(idsOf(targetNotes(instance, *m_shipped, m_today)),
                 QByteArrayList{"target.instance-disk"});
        QCOMPARE(targetPrice(instance, *m_shipped)->text(), QByteArray("0.658"));
        instance.priority = Priority::LowPriority;
        QCOMPARE(targetPrice(instance, *m_shipped)->text(), QByteArray("0.132"));
    }
    void theMatrix()
    {
        using enum TargetUse::Says;
        QCOMPARE(targetUse(TargetKind::Cluster).designer, Yes);
        QCOMPARE(targetUse(TargetKind::Instance).automl, SdkOnly);
        QCOMPARE(targetUse(TargetKind::Kubernetes).automl, No);
        QCOMPARE(targetUse(TargetKind::Databricks).automl, SdkOnly);
        QCOMPARE(targetUse(TargetKind::Batch).pipelines, Yes);
        QCOMPARE(targetUse(TargetKind::VirtualMachine).designer, No);
    }
    void definitionsAreFound()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"compute/.hidden"_s));
        const auto put = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        put(u"compute/b.yml"_s, targetYaml(cluster()));
        Target slurm;
        slurm.kind = TargetKind::Slurm;
        slurm.name = u"a-slurm"_s;
        slurm.host = u"h"_s;
        put(u"slurm.yaml"_s, targetYaml(slurm));
        put(u"compute/.hidden/c.yml"_s, targetYaml(cluster()));
        put(u"job.yml"_s, "command: echo\ntype: command\n");
        put(u"broken.yml"_s, "a: [");
        const auto found = findTargets(folder.path());
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].target.name, u"a-slurm"_s);
        QCOMPARE(found[1].target, cluster());
    }
};

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
