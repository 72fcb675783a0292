// What the compute wizard says: its words, its lists, and the target with its fields.
#include "ComputeWizard/wizardcontroller.h"
#include "base/messages.h"

#include <QLocale>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using catalogue::Target;
using catalogue::TargetKind;

namespace {

QStringList texts(const Errors &errors)
{
    QStringList list;
    for (const Error &error : errors)
        list.append(messageText(error));
    return list;
}

} // namespace

QString WizardController::kindTitle(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Cluster:
        return tr("Azure ML compute cluster");
    case TargetKind::Instance:
        return tr("Azure ML compute instance");
    case TargetKind::Serverless:
        return tr("Azure ML serverless compute");
    case TargetKind::Kubernetes:
        return tr("Kubernetes cluster");
    case TargetKind::VirtualMachine:
        return tr("Virtual machine attached to Azure ML");
    case TargetKind::Local:
        return tr("This computer");
    case TargetKind::Ssh:
        return tr("Machine over SSH");
    case TargetKind::Slurm:
        return tr("Slurm cluster");
    case TargetKind::Container:
        return tr("Container engine");
    case TargetKind::Databricks:
        return u"Azure Databricks"_s;
    case TargetKind::HdInsight:
        return u"Azure HDInsight"_s;
    case TargetKind::SynapseSpark:
        return u"Azure Synapse Spark"_s;
    case TargetKind::DataLakeAnalytics:
        return u"Azure Data Lake Analytics"_s;
    case TargetKind::Batch:
        return u"Azure Batch"_s;
    }
    return {};
}

QVariantMap WizardController::texts() const
{
    return {{u"title"_s, tr("New compute target")},
            {u"step1"_s, tr("Size and scaling")},
            {u"step2"_s, tr("Access")},
            {u"step2Instance"_s, tr("Access and schedule")},
            {u"step3"_s, tr("Review YAML and create")},
            {u"what"_s, tr("What you need")},
            {u"reset"_s, tr("Reset")},
            {u"region"_s, tr("Region")},
            {u"map"_s, tr("Map of the regions")},
            {u"processor"_s, tr("Processor")},
            {u"any"_s, tr("Any")},
            {u"generation"_s, tr("GPU generation")},
            {u"fitListed"_s, tr("fit / listed")},
            {u"framework"_s, tr("Framework")},
            {u"cores"_s, tr("Cores")},
            {u"memory"_s, tr("Memory")},
            {u"gpuMemory"_s, tr("GPU memory")},
            {u"price"_s, tr("Price an hour")},
            {u"orMore"_s, tr("%1 or more")},
            {u"gib"_s, tr("%1 GiB or more")},
            {u"amountGib"_s, tr("%1 GiB")},
            {u"upTo"_s, tr("up to %1 USD")},
            {u"withinQuota"_s, tr("Within my quota")},
            {u"isolated"_s, tr("Isolated")},
            {u"rdma"_s, u"RDMA"_s},
            {u"premium"_s, tr("Premium storage")},
            {u"noApproval"_s, tr("Without a quota request")},
            {u"hide"_s, tr("Hide what does not fit")},
            {u"quota"_s, tr("Quota and catalogue…")},
            {u"sizeFor"_s, tr("Size it for an earlier job")},
            {u"ends"_s, tr("does not run the chosen framework")},
            {u"jobLines"_s, tr("The lines that go into a job")},
            {u"noFile"_s, tr("Serverless compute is asked for in a job: copy these lines into it. "
                             "No file is made.")},
            {u"external"_s, tr("Only its definition is kept: neither Tenon Studio nor az makes or "
                               "starts this target.")},
            {u"priceFor"_s, tr("Price for")},
            {u"category"_s, tr("Category")},
            {u"support"_s, tr("Supported by")},
            {u"retirement"_s, tr("Retirement")},
            {u"search"_s, tr("Filter by name, GPU, series")},
            {u"anyAmount"_s, tr("any")},
            {u"fits"_s, tr("Fits")},
            {u"unknown"_s, tr("Unknown")},
            {u"misfits"_s, tr("Does not fit")},
            {u"unknownNote"_s, tr("nobody can say yet; never counted as fitting")},
            {u"misfitNote"_s, tr("sizes of one series that fail alike share a row")},
            {u"moreRows"_s, tr("+%1")},
            {u"compare"_s, tr("Compare")},
            {u"compareAdd"_s, tr("Compare %1")},
            {u"compareHint"_s, tr("Tick up to four sizes to compare them.")},
            {u"clear"_s, tr("Clear")},
            {u"an hour"_s, tr("USD an hour, one node")},
            {u"noPrice"_s, tr("No price is known")},
            {u"priceDate"_s, tr("as of %1")},
            {u"coresMemory"_s, tr("Cores and memory")},
            {u"coresMemoryValue"_s, tr("%1 cores, %2 GiB")},
            {u"gpu"_s, u"GPU"_s},
            {u"cuda"_s, u"CUDA"_s},
            {u"disk"_s, tr("Temporary disk")},
            {u"approval"_s, tr("Approval")},
            {u"retired"_s, tr("Retired on")},
            {u"why"_s, tr("Why it does not fit")},
            {u"whyUnknown"_s, tr("What is not known")},
            {u"elsewhere"_s, tr("The same size elsewhere")},
            {u"goThere"_s, tr("Show %1")},
            {u"choose"_s, tr("Choose a size in the table.")},
            {u"kind"_s, tr("Target")},
            {u"name"_s, tr("Name")},
            {u"nodes"_s, tr("Nodes")},
            {u"min"_s, tr("min")},
            {u"max"_s, tr("max")},
            {u"idle"_s, tr("Idle before scale-down")},
            {u"idleShutdown"_s, tr("Idle shutdown")},
            {u"never"_s, tr("never")},
            {u"priority"_s, tr("Priority")},
            {u"dedicated"_s, tr("Dedicated")},
            {u"low"_s, tr("Low priority")},
            {u"lowNote"_s, tr("can be taken away in the middle of a job")},
            {u"atRest"_s, tr("At rest %1, at most %2 USD an hour")},
            {u"cancel"_s, tr("Cancel")},
            {u"back"_s, tr("Back")},
            {u"next"_s, tr("Next")},
            {u"create"_s, tr("Create")},
            {u"ssh"_s, tr("Allow SSH to the nodes")},
            {u"zone"_s, tr("Time zone")},
            {u"schedule"_s, tr("Schedule")},
            {u"simulate"_s, tr("Simulate it on this computer")},
            {u"simulateNote"_s, tr("Its nodes come, idle, go and cost here as they would there, "
                                   "and jobs run on them.")},
            {u"startSeconds"_s, tr("Seconds until a node is there")},
            {u"uses"_s, tr("What each target can be used for")},
            {u"automl"_s, tr("Automated ML")},
            {u"pipelines"_s, tr("Pipelines")},
            {u"designer"_s, tr("Designer")},
            {u"realTime"_s, tr("Real-time")},
            {u"batch"_s, tr("Batch")},
            {u"runsHere"_s, tr("Tenon Studio runs jobs there")},
            {u"yes"_s, tr("yes")},
            {u"no"_s, tr("no")},
            {u"sdk"_s, tr("SDK only")},
            {u"file"_s, tr("The file that is made")},
            {u"command"_s, tr("The command that would do the same in Azure")},
            {u"noCommand"_s, tr("Azure has no command for this target; only the file is made.")},
            {u"copy"_s, tr("Copy")},
            {u"noWorkspace"_s, tr("Open a workspace to make the file there.")},
            {u"loading"_s, tr("Reading the catalogue…")},
            {u"nothing"_s, tr("No size has these words.")}};
}

QVariantList WizardController::regions() const
{
    const auto chosen = rowFor(m_chosen);
    const int size = chosen ? m_sizes.filter()->sizeOf(*chosen) : -1;
    const auto kind = m_sizes.shownNeed().priceKind;
    QVariantList list{QVariantMap{{u"value"_s, QString()}, {u"text"_s, tr("Any region")}}};
    const auto &filter = m_sizes.filter();
    if (!filter)
        return list;
    QList<const catalogue::Region *> regions;
    for (const catalogue::Region &region : filter->catalogue().regions())
        if (!region.internal)
            regions.append(&region);
    std::ranges::sort(regions, [](const auto *a, const auto *b) {
        return QString::localeAwareCompare(a->displayName, b->displayName) < 0;
    });
    for (const catalogue::Region *region : std::as_const(regions)) {
        QString note = region->geography;
        if (size >= 0) { // what the size costs there
            const auto &catalogue = filter->catalogue();
            const int offer = catalogue.offer(size, catalogue.region(region->name));
            const auto price
                = offer < 0 ? std::nullopt : catalogue.offers()[size_t(offer)].price(kind);
            note = price        ? tr("%1 USD").arg(QLocale().toString(price->toDouble(), 'f', 3))
                   : offer >= 0 ? tr("price unknown")
                                : tr("has it not");
        }
        list.append(QVariantMap{
            {u"value"_s, region->name}, {u"text"_s, region->displayName}, {u"note"_s, note}});
    }
    return list;
}

QVariantList WizardController::places() const
{
    QVariantList list;
    if (const auto &filter = m_sizes.filter())
        for (const catalogue::Region &region : filter->catalogue().regions())
            if (!region.internal)
                list.append(QVariantMap{{u"value"_s, region.name},
                                        {u"latitude"_s, region.latitude},
                                        {u"longitude"_s, region.longitude}});
    return list;
}

QVariantList WizardController::offeredNow() const
{
    QVariantList list;
    const auto chosen = rowFor(m_chosen);
    const int size = chosen ? m_sizes.filter()->sizeOf(*chosen) : -1;
    if (size < 0)
        return list;
    const catalogue::Catalogue &catalogue = m_sizes.filter()->catalogue();
    for (size_t region = 0; region < catalogue.regions().size(); ++region)
        if (!catalogue.regions()[region].internal)
            list.append(catalogue.offer(size, int(region)) >= 0);
    return list;
}

QVariantMap WizardController::choices() const
{
    const auto list = [](const QStringList &words) {
        QVariantList choices;
        for (qsizetype i = 0; i < words.size(); ++i)
            choices.append(QVariantMap{{u"value"_s, i}, {u"text"_s, words[i]}});
        return choices;
    };
    QStringList builds{tr("Any framework")};
    for (const catalogue::FrameworkBuild &build : m_builds)
        builds.append(build.framework.isEmpty() && build.cuda
                          ? tr("CUDA %1").arg(build.cuda->text())
                          : build.text());
    QVariantList kinds;
    for (int kind = 0; kind < catalogue::targetKinds; ++kind)
        kinds.append(QVariantMap{{u"value"_s, catalogue::name(TargetKind(kind))},
                                 {u"text"_s, kindTitle(TargetKind(kind))}});
    QStringList prices{tr("Linux"), tr("Windows")};
    if (m_target.kind != TargetKind::Instance) // which is never taken away
        prices << tr("Low priority") << tr("Spot");
    return {
        {u"builds"_s, list(builds)},
        {u"kinds"_s, kinds},
        {u"prices"_s, list(prices)},
        {u"categories"_s, list({tr("Any category"), tr("General purpose"), tr("Compute"),
                                tr("Memory"), tr("Storage"), tr("GPU"), tr("High performance")})},
        {u"supports"_s, list({tr("All sizes"), tr("Azure ML"), tr("Azure ML clusters"),
                              tr("Azure ML instances")})},
        {u"retirements"_s,
         list({tr("Not announced"), tr("Not retired yet"), tr("Retired ones too")})}};
}

QVariantMap WizardController::targetNow() const
{
    const auto &filter = m_sizes.filter();
    const catalogue::Catalogue *known = filter ? &filter->catalogue() : nullptr;
    const TargetKind kind = m_target.kind;
    QVariantMap map{{u"kind"_s, catalogue::name(kind)},
                    {u"kindTitle"_s, kindTitle(kind)},
                    {u"managed"_s, catalogue::isManaged(kind) || kind == TargetKind::Serverless},
                    {u"scaled"_s, isScaled()},
                    {u"cluster"_s, kind == TargetKind::Cluster},
                    {u"instance"_s, kind == TargetKind::Instance},
                    {u"name"_s, m_target.name},
                    {u"minNodes"_s, m_target.minNodes},
                    {u"maxNodes"_s, m_target.maxNodes},
                    {u"idleSeconds"_s, m_target.idleSeconds},
                    {u"idleMinutes"_s, m_target.idleMinutes.value_or(0)},
                    {u"lowPriority"_s, m_target.priority == catalogue::Priority::LowPriority},
                    {u"ssh"_s, m_target.sshEnabled},
                    {u"fields"_s, fields()},
                    {u"powers"_s, powers()},
                    {u"zone"_s, m_zone},
                    {u"simulated"_s, m_target.simulated},
                    {u"startSeconds"_s, m_target.startSeconds},
                    {u"made"_s, m_made},
                    {u"external"_s, kind >= TargetKind::Databricks},
                    {u"serverless"_s, kind == TargetKind::Serverless},
                    {u"workspaceOpen"_s, !m_workspace.isEmpty()}};
    map.insert(u"problems"_s, ui::texts(catalogue::checkTarget(m_target, known)));
    map.insert(u"notes"_s,
               known ? ui::texts(catalogue::targetNotes(m_target, *known, filter->today()))
                     : QStringList());
    map.insert(u"yaml"_s, QString::fromUtf8(catalogue::targetYaml(m_target)));
    // Serverless settings are lines of a job, no file of their own.
    const QString file
        = kind == TargetKind::Serverless ? QString() : u"compute/%1.yml"_s.arg(m_target.name);
    map.insert(u"file"_s, file);
    map.insert(u"command"_s, catalogue::azCommand(m_target, file));
    if (known && isScaled()) {
        if (const auto price = catalogue::targetPrice(m_target, *known)) {
            const auto all = [&price](qint64 nodes) {
                return QLocale().toString(price->toDouble() * double(nodes), 'f', 3);
            };
            map.insert(u"restPrice"_s, all(m_target.minNodes));
            map.insert(u"mostPrice"_s, all(m_target.maxNodes));
        }
    }
    return map;
}

QVariantList WizardController::fields() const
{
    QVariantList list;
    const auto field = [&list](const QString &key, const QString &label, const QVariant &value,
                               const QString &hint = {}) {
        list.append(QVariantMap{
            {u"key"_s, key}, {u"label"_s, label}, {u"value"_s, value}, {u"hint"_s, hint}});
    };
    const Target &t = m_target;
    switch (t.kind) {
    case TargetKind::Cluster:
    case TargetKind::Instance:
        if (t.sshEnabled) {
            field(u"sshUser"_s, tr("User"), t.sshUser, u"azureuser"_s);
            field(u"sshKey"_s, tr("Public key"), t.sshKey, u"ssh-ed25519 …"_s);
        }
        break;
    case TargetKind::Ssh:
    case TargetKind::Slurm:
        field(u"host"_s, tr("Host"), t.host, u"gpu01.example.org"_s);
        field(u"port"_s, tr("Port"), t.port);
        field(u"sshUser"_s, tr("User"), t.sshUser);
        field(u"sshKey"_s, tr("Private key file"), t.sshKey, u"~/.ssh/id_ed25519"_s);
        if (t.kind == TargetKind::Slurm)
            field(u"partition"_s, tr("Partition"), t.partition, tr("the default one"));
        break;
    case TargetKind::Container:
        field(u"engine"_s, tr("Engine"), t.engine, u"podman"_s);
        break;
    case TargetKind::Kubernetes:
        field(u"resourceId"_s, tr("Resource ID"), t.resourceId, u"/subscriptions/…"_s);
        field(u"namespace"_s, tr("Namespace"), t.nameSpace, u"default"_s);
        break;
    case TargetKind::VirtualMachine:
        field(u"resourceId"_s, tr("Resource ID"), t.resourceId, u"/subscriptions/…"_s);
        field(u"sshUser"_s, tr("User"), t.sshUser);
        field(u"sshKey"_s, tr("Private key file"), t.sshKey, u"~/.ssh/id_ed25519"_s);
        field(u"port"_s, tr("Port"), t.port);
        break;
    case TargetKind::Serverless:
    case TargetKind::Local:
        break;
    default:
        field(u"resourceId"_s, tr("Resource ID"), t.resourceId, u"/subscriptions/…"_s);
        if (t.kind == TargetKind::HdInsight) { // steps come in by SSH
            field(u"sshUser"_s, tr("User"), t.sshUser);
            field(u"sshKey"_s, tr("Private key file"), t.sshKey, u"~/.ssh/id_ed25519"_s);
        }
        for (const QString &key : externalFields(t.kind)) {
            QString value;
            for (const auto &[known, text] : t.fields)
                if (known == key)
                    value = text;
            const bool isUrl = key.endsWith("_url"_L1);
            field(key,
                  isUrl                 ? tr("Address")
                  : key == u"pool"      ? tr("Pool")
                  : key == u"address"   ? tr("Host")
                  : key == u"workspace" ? tr("Workspace")
                                        : tr("Account"),
                  value, isUrl ? u"https://…"_s : QString());
        }
    }
    return list;
}

QVariantList WizardController::uses() const
{
    QVariantList list;
    const auto word = [](catalogue::TargetUse::Says says) { return int(says); };
    for (int number = 0; number < catalogue::targetKinds; ++number) {
        const catalogue::TargetUse use = catalogue::targetUse(TargetKind(number));
        list.append(
            QVariantMap{{u"title"_s, kindTitle(TargetKind(number))},
                        {u"cells"_s, QVariantList{word(use.automl), word(use.pipelines),
                                                  word(use.designer), word(use.realTime),
                                                  word(use.batch), use.tenonRuns ? 1 : 0}}});
    }
    return list;
}

void WizardController::retranslate()
{
    m_sizes.retranslate();
    if (m_here.cores > 0)
        nameHere();
    Q_EMIT textsChanged();
    Q_EMIT choicesChanged();
    Q_EMIT regionsChanged();
    Q_EMIT jobsChanged();
    tellFiltered();
    tellTarget();
}

} // namespace tenon::ui
