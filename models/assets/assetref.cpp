#include "assets/assetref.h"

#include <QDir>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tenon::assets {
namespace {

// The parts of a long path come as pairs: subscriptions/S/resourceGroups/G/…
bool isKey(const QString &part, QLatin1StringView key)
{
    return part.compare(key, Qt::CaseInsensitive) == 0;
}

// Fills name, version or label from TYPE/N[/versions/V | /labels/L]. `parts` starts at TYPE.
bool readTypedName(AssetRef &ref, const QStringList &parts)
{
    if (parts.size() < 2 || parts.at(0).isEmpty() || parts.at(1).isEmpty())
        return false;
    ref.type = parts.at(0).toLower();
    ref.name = parts.at(1);
    if (parts.size() == 2)
        return true;
    if (parts.size() < 4 || parts.at(3).isEmpty())
        return false;
    if (isKey(parts.at(2), "versions"_L1))
        ref.version = parts.at(3);
    else if (isKey(parts.at(2), "labels"_L1))
        ref.label = parts.at(3);
    else
        return false;
    return parts.size() == 4 || (parts.size() == 5 && parts.at(4).isEmpty());
}

// subscriptions/S/resourceGroups/G/[providers/…/]workspaces/W/ …; returns what follows, or nothing.
QStringList readWorkspace(AssetRef &ref, const QStringList &parts)
{
    qsizetype i = 0;
    while (i + 1 < parts.size()) {
        const QString &key = parts.at(i);
        if (isKey(key, "subscriptions"_L1))
            ref.subscription = parts.at(i + 1);
        else if (isKey(key, "resourcegroups"_L1))
            ref.resourceGroup = parts.at(i + 1);
        else if (isKey(key, "workspaces"_L1)) {
            ref.workspace = parts.at(i + 1);
            return parts.mid(i + 2);
        } else if (!isKey(key, "providers"_L1))
            return {};
        i += 2;
    }
    return {};
}

// datastores/D[/paths/P…]
bool readDatastore(AssetRef &ref, const QStringList &parts)
{
    if (parts.size() < 2 || !isKey(parts.at(0), "datastores"_L1) || parts.at(1).isEmpty())
        return false;
    ref.datastore = parts.at(1);
    if (parts.size() > 2) {
        if (!isKey(parts.at(2), "paths"_L1))
            return false;
        ref.path = parts.mid(3).join(u'/');
    }
    return true;
}

void parseDoubleSlash(AssetRef &ref, const QString &rest)
{
    using Form = AssetRef::Form;
    const QStringList parts = rest.split(u'/');
    const QString head = parts.value(0);
    ref.form = Form::Malformed;
    if (isKey(head, "registries"_L1)) {
        ref.registry = parts.value(1);
        if (!ref.registry.isEmpty() && readTypedName(ref, parts.mid(2)))
            ref.form = Form::Registry;
    } else if (isKey(head, "datastores"_L1)) {
        if (readDatastore(ref, parts))
            ref.form = Form::Datastore;
    } else if (isKey(head, "subscriptions"_L1)) {
        const QStringList tail = readWorkspace(ref, parts);
        if (readDatastore(ref, tail))
            ref.form = Form::Datastore;
        else if (readTypedName(ref, tail))
            ref.form = Form::ArmId;
    } else if (isKey(head, "jobs"_L1)) {
        if (parts.size() >= 4 && !parts.at(1).isEmpty() && isKey(parts.at(2), "outputs"_L1)
            && !parts.at(3).isEmpty()) {
            ref.job = parts.at(1);
            ref.output = parts.at(3);
            if (parts.size() == 4 || isKey(parts.at(4), "paths"_L1)) {
                ref.path = parts.mid(5).join(u'/');
                ref.form = Form::JobOutput;
            }
        }
    } else if (isKey(head, "locations"_L1)) {
        // azureml://locations/L/workspaces/ID/TYPE/N/versions/V
        if (parts.size() >= 4 && isKey(parts.at(2), "workspaces"_L1)) {
            ref.workspace = parts.at(3);
            if (readTypedName(ref, parts.mid(4)))
                ref.form = Form::WorkspaceId;
        }
    } else if (readTypedName(ref, parts)) {
        ref.form = Form::WorkspaceId;
    }
}

// What follows `azureml:` when it is no path: NAME, NAME:VERSION, NAME@LABEL.
void parseShort(AssetRef &ref, const QString &rest)
{
    using Form = AssetRef::Form;
    const qsizetype colon = rest.indexOf(u':');
    const qsizetype at = rest.indexOf(u'@');
    if (colon >= 0) {
        ref.name = rest.left(colon);
        ref.version = rest.mid(colon + 1);
        ref.form = ref.name.isEmpty() || ref.version.isEmpty() || ref.version.contains(u':')
                       ? Form::Malformed
                       : Form::Versioned;
    } else if (at >= 0) {
        ref.name = rest.left(at);
        ref.label = rest.mid(at + 1);
        ref.form = ref.name.isEmpty() || ref.label.isEmpty() ? Form::Malformed : Form::Labelled;
    } else {
        ref.name = rest;
        ref.form = rest.isEmpty() ? Form::Malformed : Form::Named;
    }
}

bool parseAzureml(AssetRef &ref)
{
    if (!ref.text.startsWith("azureml:"_L1, Qt::CaseInsensitive))
        return false;
    const QString rest = ref.text.mid(8).trimmed();
    if (rest.startsWith("//"_L1)) {
        parseDoubleSlash(ref, rest.mid(2));
    } else if (rest.startsWith(u'/')) {
        const QStringList tail = readWorkspace(ref, rest.mid(1).split(u'/'));
        ref.form = readTypedName(ref, tail) ? AssetRef::Form::ArmId : AssetRef::Form::Malformed;
    } else {
        parseShort(ref, rest);
    }
    return true;
}

bool hasScheme(const QString &text, std::initializer_list<QLatin1StringView> schemes)
{
    for (QLatin1StringView scheme : schemes) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

AssetRef AssetRef::parse(const QString &text, Location where)
{
    AssetRef ref;
    ref.text = text;
    ref.where = std::move(where);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return ref;
    if (parseAzureml(ref))
        return ref;
    if (trimmed.startsWith("runs:/"_L1)) {
        const QString rest = trimmed.mid(6);
        const qsizetype slash = rest.indexOf(u'/');
        ref.job = slash < 0 ? rest : rest.left(slash);
        ref.path = slash < 0 ? QString() : rest.mid(slash + 1);
        ref.form = ref.job.isEmpty() ? Form::Malformed : Form::RunArtifact;
    } else if (hasScheme(trimmed, {"http://"_L1, "https://"_L1})) {
        ref.form = Form::Web;
        ref.path = trimmed;
    } else if (hasScheme(trimmed, {"git+"_L1})) {
        ref.form = Form::Git;
        ref.path = trimmed;
    } else if (hasScheme(trimmed, {"wasb://"_L1, "wasbs://"_L1, "abfs://"_L1, "abfss://"_L1,
                                   "adl://"_L1, "s3://"_L1, "gs://"_L1, "hdfs://"_L1})) {
        ref.form = Form::Storage;
        ref.path = trimmed;
    } else {
        ref.form = Form::LocalPath;
        ref.path = trimmed;
        if (trimmed.startsWith("file:"_L1, Qt::CaseInsensitive)) {
            QString path = trimmed.mid(5);
            // file:///a/b is a URL with escapes; file:./a and file:a are plain paths.
            if (path.startsWith("//"_L1))
                path = QUrl(trimmed).toLocalFile();
            ref.path = path;
        }
    }
    return ref;
}

AssetRef AssetRef::parseName(const QString &text, Location where)
{
    AssetRef ref;
    ref.text = text;
    ref.where = std::move(where);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || parseAzureml(ref))
        return ref;
    if (trimmed.startsWith("/subscriptions/"_L1, Qt::CaseInsensitive)) {
        const QStringList tail = readWorkspace(ref, trimmed.mid(1).split(u'/'));
        ref.form = readTypedName(ref, tail) ? Form::ArmId : Form::Malformed;
        return ref;
    }
    parseShort(ref, trimmed);
    return ref;
}

bool AssetRef::isAsset() const
{
    switch (form) {
    case Form::Versioned:
    case Form::Labelled:
    case Form::Named:
    case Form::ArmId:
    case Form::Registry:
    case Form::WorkspaceId:
        return true;
    default:
        return false;
    }
}

bool AssetRef::isRemote() const
{
    return form == Form::Web || form == Form::Storage || form == Form::Git;
}

QString AssetRef::absolutePath(const QString &base) const
{
    if (form != Form::LocalPath || path.isEmpty())
        return {};
    return QDir::cleanPath(QDir(base).absoluteFilePath(path));
}

} // namespace tenon::assets
