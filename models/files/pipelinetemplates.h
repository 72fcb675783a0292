#pragma once

#include "files/library.h"

namespace tenon::files {

/// A pipeline to begin with: a folder of the templates with a `pipeline.yml`, its data beside it.
struct PipelineTemplate
{
    QString id;   ///< The folder's name: "regression".
    QString file; ///< Absolute path of `pipeline.yml`.
    QString title;
    QString description;
    int steps = 0;
    bool operator==(const PipelineTemplate &) const = default;
};

/// The templates in `folder`, in the order of its file `order`, others by name behind them. Any
/// thread; reads files.
[[nodiscard]] std::vector<PipelineTemplate> pipelineTemplates(const QString &folder);

/// Where a template is made.
struct TemplatePlace
{
    QString workspace; ///< Its components go below `components` here.
    QString folder;    ///< The pipeline and its data go here; the workspace or a folder in it.
    QString name;      ///< File name of the pipeline without its ending; empty: the template's id.
};

/// Makes the pipeline of the template `id`: a new file under a free name, its data, and the
/// components of `library` it uses as far as they are missing. References are written for where all
/// that lies now. The first path of `made` is the pipeline. Fails with NotFound
/// "template.none-such" (argument `nearest`) and as addLibraryComponent().
[[nodiscard]] Result<Change> createFromTemplate(const QString &templates, const QString &id,
                                                const QString &library, const TemplatePlace &place,
                                                Differing differing = Differing::Refuse);

} // namespace tenon::files
