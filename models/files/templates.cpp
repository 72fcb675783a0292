#include "files/templates.h"

#include "yaml/document.h"

namespace tenon::files {

using namespace Qt::StringLiterals;

namespace {

constexpr char componentText[]
    = R"($schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json
type: command
name: NAME
version: "1"
inputs:
  text:
    type: string
    default: Hello
outputs:
  result:
    type: uri_folder
environment:
  image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04
command: >-
  echo "${{inputs.text}}" > ${{outputs.result}}/text.txt
)";

constexpr char pipelineText[]
    = R"($schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json
type: pipeline
display_name: NAME
experiment_name: NAME
settings:
  default_compute: azureml:serverless
jobs: {}
)";

constexpr char environmentText[]
    = R"($schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
name: NAME
version: "1"
image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04
)";

constexpr char dataText[] = R"($schema: https://azuremlschemas.azureedge.net/latest/data.schema.json
name: NAME
version: "1"
type: uri_folder
path: .
)";

} // namespace

QByteArray newFileText(NewKind kind, const QString &name)
{
    QByteArray text;
    switch (kind) {
    case NewKind::Empty:
        break;
    case NewKind::Component:
        text = componentText;
        break;
    case NewKind::Pipeline:
        text = pipelineText;
        break;
    case NewKind::Environment:
        text = environmentText;
        break;
    case NewKind::Data:
        text = dataText;
        break;
    }
    return text.replace("NAME", name.toUtf8());
}

QByteArray withOtherName(const QByteArray &bytes, const QString &name, const QString &displayName)
{
    yaml::Document document(bytes);
    for (const auto &[key, text] : {std::pair(u"name"_s, name), {u"display_name"_s, displayName}})
        if (!text.isEmpty() && document.at(yaml::Path{key}).isScalar())
            std::ignore = document.set(yaml::Path{key}, Value(text));
    return document.bytes();
}

} // namespace tenon::files
