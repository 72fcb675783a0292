#pragma once

#include "base/error.h"

#include <QString>

namespace tenon::assets {

/// A reference to something outside the file: an asset, a resource, a path or a URL, taken apart.
/// Parsing never fails; what looks like a reference but is none has the form Malformed.
struct AssetRef
{
    enum class Form {
        None,        ///< Empty text.
        Versioned,   ///< azureml:NAME:VERSION
        Labelled,    ///< azureml:NAME@LABEL
        Named,       ///< azureml:NAME (compute, datastore; default version elsewhere)
        ArmId,       ///< azureml:/subscriptions/… : the long id, with `type`, `name`, `version` or
                     ///< `label`
        Registry,    ///< azureml://registries/R/TYPE/N/versions/V or /labels/L
        Datastore,   ///< azureml://[subscriptions/…/]datastores/D/paths/P
        JobOutput,   ///< azureml://jobs/J/outputs/O/paths/P
        RunArtifact, ///< runs:/RUNID/P
        WorkspaceId, ///< azureml://TYPE/N/versions/V, azureml://locations/…
        LocalPath,   ///< a path, with or without `file:`
        Web,         ///< http:// or https://
        Storage,     ///< wasb(s):// abfs(s):// adl:// and other storage schemes
        Git,         ///< git+https://…
        Malformed,   ///< starts like a reference (azureml:, runs:) but follows no form
    };

    Form form = Form::None;
    QString text;     ///< As it stands in the file.
    QString type;     ///< "models", "environments", "data", "components", … where the form says it.
    QString name;     ///< Of the asset or resource.
    QString version;  ///< Empty when not said.
    QString label;    ///< "latest" or another label; empty when not said.
    QString registry; ///< Form Registry.
    QString subscription;  ///< Long forms.
    QString resourceGroup; ///< Long forms.
    QString workspace;     ///< Long forms.
    QString datastore;     ///< Form Datastore.
    QString job;           ///< Job name of JobOutput, run id of RunArtifact.
    QString output;        ///< Form JobOutput.
    QString path;   ///< Path in the datastore, output or run; the local path without `file:`;
                    ///< the whole URL of Web, Storage and Git.
    Location where; ///< Of the text in its file.

    bool operator==(const AssetRef &) const = default;

    /// Takes `text` apart where a path is a valid reading (`path:`, `code:`, `component:`, …):
    /// anything without a known scheme is a LocalPath.
    [[nodiscard]] static AssetRef parse(const QString &text, Location where = {});

    /// Takes `text` apart where a bare word is a name (`compute:`, `datastore:`, `model:` of old
    /// files): `azureml:NAME`, NAME, NAME:VERSION and the long id.
    [[nodiscard]] static AssetRef parseName(const QString &text, Location where = {});

    [[nodiscard]] bool isLocalPath() const { return form == Form::LocalPath; }
    /// An asset that a workspace or a registry must know: Versioned, Labelled, Named, ArmId,
    /// Registry, WorkspaceId.
    [[nodiscard]] bool isAsset() const;
    /// Something fetched over the network by its own address: Web, Storage, Git.
    [[nodiscard]] bool isRemote() const;
    /// The local path made absolute against `base` (the folder of the file that says it) and
    /// cleaned; empty for other forms.
    [[nodiscard]] QString absolutePath(const QString &base) const;
};

} // namespace tenon::assets
