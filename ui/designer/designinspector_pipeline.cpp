// The Inspector of the pipeline itself: nothing is selected.
#include "designer/designinspector.h"
#include "designer/formgrid.h"
#include "designer/valueedit.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"
#include "widgets/small.h"

#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using graph::PipelinePort;

namespace {

const QStringList parameterTypes{u"string"_s, u"number"_s, u"integer"_s, u"boolean"_s};
const QStringList dataTypes{u"uri_file"_s, u"uri_folder"_s, u"mltable"_s, u"mlflow_model"_s,
                            u"custom_model"_s};

QString nameProblem(const std::vector<PipelinePort> &others, const QString &own,
                    const QString &text)
{
    static const QRegularExpression rule(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    if (!rule.match(text.trimmed()).hasMatch())
        return DesignInspector::tr("A name has letters, digits and _, and begins with a letter.");
    for (const PipelinePort &port : others)
        if (port.name == text.trimmed() && port.name != own)
            return DesignInspector::tr("Another one has this name.");
    return {};
}

QString typeOfLiteral(const PipelinePort &port)
{
    if (!port.type.isEmpty() || !port.value)
        return port.type;
    if (port.value->asBool())
        return u"boolean"_s;
    if (port.value->asInteger())
        return u"integer"_s;
    return port.value->asFloat() ? u"number"_s : u"string"_s;
}

} // namespace

void DesignInspector::buildPipeline()
{
    const graph::DesignPipeline &pipeline = m_document.pipeline();
    const QString name = !pipeline.displayName.isEmpty() ? pipeline.displayName
                         : !pipeline.name.isEmpty()      ? pipeline.name
                                                         : m_document.path().section(u'/', -1);
    addHeader(u"pipeline"_s, name,
              pipeline.isComponent
                  ? tr("Pipeline component, %n step(s)", nullptr, int(m_document.nodes().size()))
                  : tr("Pipeline, %n step(s)", nullptr, int(m_document.nodes().size())));
    FormSection *about = addSection(tr("Pipeline"));
    addText(about, tr("title"), {u"display_name"_s}, {0}, name);
    addText(about, tr("description"), {u"description"_s}, {0});
    if (!pipeline.isComponent)
        addText(about, tr("experiment"), {u"experiment_name"_s}, {0}, tr("from the folder"));
    addPipelineInputs();
    addPipelineOutputs();
    FormSection *settings = addSection(tr("Where nothing else is said"));
    QStringList computes{u"azureml:local"_s};
    for (const items::ScannedFile &file : m_workspace.files())
        if (file.kind == u"compute" && !file.name.isEmpty())
            computes.append(u"azureml:"_s + file.name);
    addText(settings, tr("compute"), {u"settings"_s, u"default_compute"_s}, {0},
            tr("this computer"), computes);
    addText(settings, tr("datastore"), {u"settings"_s, u"default_datastore"_s}, {0}, tr("local"));
    addFlag(settings, tr("failed step"), tr("the others go on"),
            {u"settings"_s, u"continue_on_step_failure"_s}, true);
    addFlag(settings, tr("reuse"), tr("run all steps every time"),
            {u"settings"_s, u"force_rerun"_s}, false);
}

void DesignInspector::addPipelineInputs()
{
    FormSection *section = addSection(tr("Inputs of the pipeline"));
    for (const PipelinePort &port : m_document.pipeline().inputs) {
        auto *name = new TextField(tr("Name of the input %1").arg(port.name), section);
        name->setFixedWidth(104);
        name->setText(port.name);
        name->setJudge([this, own = port.name](const QString &text) {
            return nameProblem(m_document.pipeline().inputs, own, text);
        });
        connect(name, &TextField::committed, this, [this, from = port.name](const QString &to) {
            apply(graph::RenamePipelinePort{false, from, to});
        });
        auto *remove = rowButton(m_theme, u"close-small"_s,
                                 tr("Remove the input %1").arg(port.name), section);
        connect(remove, &QToolButton::clicked, this,
                [this, name = port.name] { apply(graph::RemovePipelinePort{false, name}); });
        const QString type = typeOfLiteral(port);
        QWidget *editor = assets::isParameterType(type) || type.isEmpty()
                              ? static_cast<QWidget *>(literalEdit(port, type, section))
                              : pathEdit(port, type, section);
        section->addRow(name, editor, remove);
    }
    auto *add
        = new QPushButton(m_theme.icon(u"add"_s, &Tokens::muted), tr("Add an input"), section);
    add->setProperty("link", true);
    auto *menu = new QMenu(add);
    for (const QStringList &types : {parameterTypes, dataTypes}) {
        for (const QString &type : types)
            connect(menu->addAction(type), &QAction::triggered, this, [this, type] {
                std::optional<Value> value;
                if (!assets::isParameterType(type))
                    value = Value(ValueMap{{u"type"_s, Value(type)}});
                else if (type == u"boolean")
                    value = Value(false);
                else
                    value = type == u"string" ? Value(QString()) : Value(0);
                apply(graph::AddPipelinePort{false, u"input"_s, type, value});
            });
        menu->addSeparator();
    }
    add->setMenu(menu);
    section->addWide(add);
}

QWidget *DesignInspector::literalEdit(const PipelinePort &port, const QString &type,
                                      QWidget *parent)
{
    assets::PortDecl declared;
    declared.name = port.name;
    declared.type = type.isEmpty() ? u"string"_s : type;
    declared.optional = true;
    auto *edit = new ValueEdit(declared, parent);
    edit->setName(tr("Value of %1").arg(port.name));
    later([this, edit, name = port.name] {
        if (const PipelinePort *now = m_document.pipeline().input(name))
            edit->setValue(now->value);
    });
    connect(edit, &ValueEdit::committed, this,
            [this, name = port.name](const std::optional<Value> &value) {
                apply(graph::SetInput{{0}, name, value});
            });
    return edit;
}

QWidget *DesignInspector::pathEdit(const PipelinePort &port, const QString &type, QWidget *parent)
{
    auto *field = new TextField(tr("Data of %1").arg(port.name), parent);
    later([this, field, name = port.name] {
        if (const PipelinePort *now = m_document.pipeline().input(name))
            field->setText(now->path, tr("a path or azureml:name:version"));
    });
    connect(field, &TextField::committed, this,
            [this, name = port.name, type](const QString &text) {
                ValueMap value{{u"type"_s, Value(type)}};
                if (!text.isEmpty())
                    value.emplace_back(u"path"_s, Value(text));
                apply(graph::SetInput{{0}, name, Value(std::move(value))});
            });
    return field;
}

void DesignInspector::addPipelineOutputs()
{
    FormSection *section = addSection(tr("Outputs of the pipeline"));
    for (const PipelinePort &port : m_document.pipeline().outputs) {
        auto *name = new TextField(tr("Name of the output %1").arg(port.name), section);
        name->setFixedWidth(104);
        name->setText(port.name);
        name->setJudge([this, own = port.name](const QString &text) {
            return nameProblem(m_document.pipeline().outputs, own, text);
        });
        connect(name, &TextField::committed, this, [this, from = port.name](const QString &to) {
            apply(graph::RenamePipelinePort{true, from, to});
        });
        auto *remove = rowButton(m_theme, u"close-small"_s,
                                 tr("Remove the output %1").arg(port.name), section);
        connect(remove, &QToolButton::clicked, this,
                [this, name = port.name] { apply(graph::RemovePipelinePort{true, name}); });
        section->addRow(name, mutedLabel(port.type, section), remove);
    }
    auto *add
        = new QPushButton(m_theme.icon(u"add"_s, &Tokens::muted), tr("Add an output"), section);
    add->setProperty("link", true);
    auto *menu = new QMenu(add);
    for (const QString &type : dataTypes)
        connect(menu->addAction(type), &QAction::triggered, this, [this, type] {
            apply(graph::AddPipelinePort{true, u"output"_s, type, std::nullopt});
        });
    add->setMenu(menu);
    section->addWide(add);
}

} // namespace tenon::ui
