// The Inspector of one step and of several.
#include "base/messages.h"
#include "designer/bindingfield.h"
#include "designer/designinspector.h"
#include "designer/formgrid.h"
#include "designer/picklist.h"
#include "designer/valueedit.h"
#include "items/componentcatalogue.h"
#include "shell/theme/theme.h"
#include "widgets/host.h"
#include "widgets/small.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using graph::DesignNode;

namespace {

constexpr qsizetype mostSources = 2000;

// The declaration of an input; made of what is known where the component is not.
assets::PortDecl declarationOf(const DesignNode &node, const graph::Port &port)
{
    if (node.component)
        if (const assets::PortDecl *declared = node.component->input(port.name))
            return *declared;
    if (node.step)
        for (const assets::PortDecl &declared : node.step->declaredInputs)
            if (declared.name == port.name)
                return declared;
    assets::PortDecl made;
    made.name = port.name;
    made.type = port.type;
    made.optional = true; // nobody asks for it
    return made;
}

std::optional<Value> literalOf(const DesignNode &node, const QString &port)
{
    const assets::InputBinding *binding = node.step ? node.step->input(port) : nullptr;
    return binding && binding->kind == assets::InputBinding::Kind::Literal
               ? std::optional(binding->literal)
               : std::nullopt;
}

// Parameters, and what an inline step gives as a plain value.
bool isParameter(const DesignNode &node, const graph::Port &port)
{
    if (!port.type.isEmpty())
        return assets::isParameterType(port.type);
    const assets::InputBinding *binding = node.step ? node.step->input(port.name) : nullptr;
    return binding && binding->kind == assets::InputBinding::Kind::Literal;
}

QString iconOf(const DesignNode &node)
{
    return node.type == u"pipeline" ? u"pipeline"_s : u"component"_s;
}

} // namespace

void DesignInspector::buildNode(const DesignNode &node)
{
    const assets::AssetRef reference = node.step ? node.step->component : assets::AssetRef();
    QString subtitle = node.type.isEmpty() ? tr("step") : tr("%1 step").arg(node.type);
    std::function<void()> open;
    if (reference.isLocalPath()) {
        subtitle = reference.path;
        open = [this, path = reference.absolutePath(node.step->base)] {
            m_host.openDescribed(path);
        };
    } else if (!reference.name.isEmpty()) {
        subtitle = reference.version.isEmpty()
                       ? reference.name
                       : tr("%1, version %2").arg(reference.name, reference.version);
        open = [this, reference] {
            m_host.openAsset(u"component"_s, reference.name, reference.version);
        };
    }
    addHeader(iconOf(node), node.title, subtitle, open);
    addStepSection(node);
    addInputs(node);
    addParameters({node.id});
    addOutputs(node);
    addCompute({node.id});
    addReuse(node);
}

void DesignInspector::buildNodes()
{
    addHeader(u"component"_s, tr("%n step(s)", nullptr, int(m_ids.size())),
              tr("What they have in common is changed in all of them."));
    FormSection *section = addSection(tr("Steps"));
    auto *field
        = new FlagField(tr("run with the pipeline"), tr("Steps run with the pipeline"), section);
    QCheckBox *enabled = field->box();
    later([this, enabled] {
        int on = 0;
        for (qint64 id : std::as_const(m_ids))
            on += m_document.node(id)->enabled;
        enabled->setTristate(on > 0 && on < m_ids.size());
        enabled->setCheckState(on == 0              ? Qt::Unchecked
                               : on == m_ids.size() ? Qt::Checked
                                                    : Qt::PartiallyChecked);
    });
    connect(enabled, &QCheckBox::clicked, this, [this, enabled] {
        apply(graph::SetEnabled{m_ids, enabled->checkState() != Qt::Unchecked});
    });
    section->addRow(tr("enabled"), field);
    addParameters(m_ids);
    addCompute(m_ids);
}

void DesignInspector::addStepSection(const DesignNode &node)
{
    const qint64 id = node.id;
    FormSection *section = addSection(tr("Step"));
    auto *name = new TextField(tr("Name of the step"), section);
    name->setJudge([this, id](const QString &text) {
        static const QRegularExpression rule(u"^[A-Za-z_][A-Za-z0-9_-]*$"_s);
        if (!rule.match(text.trimmed()).hasMatch())
            return tr("A name has letters, digits and _, and begins with a letter.");
        const qint64 other = m_document.find(text.trimmed());
        return other != 0 && other != id ? tr("Another step has this name.") : QString();
    });
    later([this, name, id] {
        if (const DesignNode *now = m_document.node(id))
            name->setText(now->name);
    });
    connect(name, &TextField::committed, this,
            [this, id](const QString &text) { apply(graph::RenameNode{id, text}); });
    section->addRow(tr("name"), name);
    addText(section, tr("title"), {u"display_name"_s}, {id}, node.title);
    auto *field = new FlagField(tr("runs with the pipeline"), tr("The step runs with the pipeline"),
                                section);
    QCheckBox *enabled = field->box();
    field->setToolTip(tr("Kept in the tags of the pipeline (tenon.disabled). Azure itself would "
                         "run the step."));
    later([this, enabled, id] {
        if (const DesignNode *now = m_document.node(id))
            enabled->setChecked(now->enabled);
    });
    connect(enabled, &QCheckBox::clicked, this,
            [this, id](bool on) { apply(graph::SetEnabled{{id}, on}); });
    section->addRow(tr("enabled"), field);
    addText(section, tr("comment"), {u"comment"_s}, {id}, tr("for whoever reads it"));
    auto *problems = problemsLabel(section, id);
    section->addWide(problems);
}

QLabel *DesignInspector::problemsLabel(QWidget *parent, qint64 id)
{
    auto *label = new QLabel(parent);
    label->setProperty("wrong", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    later([this, label, id] {
        QStringList lines;
        for (const graph::DesignProblem &problem : m_document.problemsOf(id))
            lines.append(messageText(problem.error));
        label->setText(lines.join(u'\n'));
        label->setVisible(!lines.isEmpty());
    });
    return label;
}

void DesignInspector::addInputs(const DesignNode &node)
{
    FormSection *section = nullptr;
    for (const graph::Port &port : node.inputs) {
        if (isParameter(node, port))
            continue;
        if (!section)
            section = addSection(tr("Inputs"));
        auto *field = new BindingField(m_theme, port.name, portKindOf(port.type), section);
        field->setToolTip(declarationOf(node, port).description);
        const qint64 id = node.id;
        later([this, field, id, port = port.name] {
            const DesignNode *now = m_document.node(id);
            const graph::Port *input = now ? now->input(port) : nullptr;
            if (!input)
                return;
            if (const auto wire = wireInto(id, port))
                return field->showSource(sourceText(wire->from), wire->from.node);
            const assets::InputBinding *binding = now->step ? now->step->input(port) : nullptr;
            if (binding && !binding->text().isEmpty())
                return field->showPath(binding->text());
            if (binding && binding->kind == assets::InputBinding::Kind::Literal)
                return field->showPath(valueText(binding->literal));
            field->showNothing(!input->optional && !input->hasDefault);
        });
        connect(field, &BindingField::pickWanted, this,
                [this, field, id, port] { pickSource(id, port.name, port.type, field); });
        connect(field, &BindingField::sourceWanted, this, &DesignInspector::nodeWanted);
        connect(field, &BindingField::pathCommitted, this, [this, id, port](const QString &text) {
            std::optional<Value> value;
            const QString type = port.type.isEmpty() ? u"uri_folder"_s : port.type;
            if (!text.isEmpty())
                value = Value(ValueMap{{u"type"_s, Value(type)}, {u"path"_s, Value(text)}});
            apply(graph::SetInput{{id}, port.name, value});
        });
        section->addRow(port.name, field);
    }
}

// Every output and pipeline input that fits.
void DesignInspector::pickSource(qint64 node, const QString &port, const QString &type, QWidget *at)
{
    QList<PickList::Item> items;
    if (wireInto(node, port))
        items.append({u"none"_s, tr("No connection"), {}, u"close-small"_s, {}});
    items.append({u"path"_s, tr("A path or data asset…"), {}, u"data"_s, {}});
    for (const graph::PipelinePort &input : m_document.pipeline().inputs)
        if (items::typeFit(input.type, type) > 0)
            items.append({u"0/"_s + input.name,
                          tr("Pipeline › %1").arg(input.name),
                          input.type,
                          {},
                          portKindOf(input.type)});
    const graph::PortRef to{node, port};
    qsizetype looked = 0;
    for (int wanted : {2, 1}) // what fits best first
        for (qint64 each : m_document.nodes()) {
            const DesignNode *other = m_document.node(each);
            if (!other || each == node || ++looked > 2 * mostSources)
                continue;
            for (const graph::Port &output : other->outputs)
                if (items::typeFit(output.type, type) == wanted
                    && !m_document.refusal({each, output.name}, to))
                    items.append({QString::number(each) + u'/' + output.name,
                                  u"%1 › %2"_s.arg(other->title, output.name),
                                  output.type,
                                  {},
                                  portKindOf(output.type)});
        }
    m_picked = [this, node, port](const QString &picked) { connectPicked(node, port, picked); };
    m_picks->open(at->mapTo(this, QPoint(0, at->height())), items, tr("What %1 gets").arg(port),
                  tr("No step has an output that fits."));
}

void DesignInspector::connectPicked(qint64 node, const QString &port, const QString &picked)
{
    const graph::PortRef to{node, port};
    if (picked == u"none") {
        if (const auto wire = wireInto(node, port))
            apply(graph::Disconnect{wire->from, to});
        return;
    }
    if (picked == u"path") {
        for (BindingField *field : m_content->findChildren<BindingField *>())
            if (field->port() == port)
                field->editPath();
        return;
    }
    apply(graph::Connect{{picked.section(u'/', 0, 0).toLongLong(), picked.section(u'/', 1)}, to});
}

void DesignInspector::addParameters(const QList<qint64> &nodes)
{
    const DesignNode *first = m_document.node(nodes.first());
    FormSection *section = nullptr;
    for (const graph::Port &port : first->inputs) {
        const bool common = std::ranges::all_of(nodes, [&](qint64 id) {
            const DesignNode *node = m_document.node(id);
            const graph::Port *input = node ? node->input(port.name) : nullptr;
            return input && input->type == port.type && isParameter(*node, *input);
        });
        if (!common)
            continue;
        if (!section)
            section = addSection(tr("Parameters"));
        auto *edit = new ValueEdit(declarationOf(*first, port), section);
        auto *more = rowButton(m_theme, u"dots"_s, tr("More for %1").arg(port.name), section);
        more->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(more);
        more->setMenu(menu);
        more->setProperty("bare", true);
        connect(menu, &QMenu::aboutToShow, this,
                [this, menu, nodes, port = port.name] { fillParameterMenu(menu, nodes, port); });
        auto *behind = new QWidget(section);
        auto *row = new QHBoxLayout(behind);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(2);
        // What may be chosen stands in the list.
        const QString range
            = edit->port().enumeration.empty() ? rangeText(edit->port()) : QString();
        if (!range.isEmpty()) {
            QLabel *label = mutedLabel({}, behind);
            label->setFont(Theme::figureFont(9));
            label->setText(label->fontMetrics().elidedText(range, Qt::ElideRight, 52));
            label->setToolTip(range);
            row->addWidget(label);
        }
        row->addWidget(more);
        QLabel *label = section->addRow(port.name, edit, behind);
        label->setToolTip(edit->port().description.isEmpty() ? port.name
                                                             : edit->port().description);
        later([this, edit, label, nodes, port = port.name] {
            std::optional<Value> value;
            bool several = false, wired = false, any = false;
            QString source;
            for (qsizetype i = 0; i < nodes.size(); ++i) {
                const DesignNode *node = m_document.node(nodes.at(i));
                if (!node)
                    return;
                if (const auto wire = wireInto(node->id, port)) {
                    wired = true;
                    source = sourceText(wire->from);
                }
                const std::optional<Value> one = literalOf(*node, port);
                several = several || (i > 0 && one != value);
                value = one;
                any = any || one;
            }
            if (wired && nodes.size() == 1)
                edit->setLocked(source);
            else
                edit->setValue(value, several);
            QFont font = label->font();
            font.setWeight(any ? QFont::DemiBold : QFont::Normal);
            label->setFont(font);
        });
        connect(edit, &ValueEdit::committed, this,
                [this, nodes, port = port.name](const std::optional<Value> &value) {
                    apply(graph::SetInput{nodes, port, value});
                });
    }
}

void DesignInspector::fillParameterMenu(QMenu *menu, const QList<qint64> &nodes,
                                        const QString &port)
{
    menu->clear();
    const DesignNode *first = m_document.node(nodes.first());
    const graph::Port *input = first ? first->input(port) : nullptr;
    if (!input)
        return;
    const auto wire = wireInto(first->id, port);
    QAction *unset = menu->addAction(wire ? tr("Set a value here") : tr("Back to the default"));
    unset->setEnabled(wire || literalOf(*first, port));
    connect(unset, &QAction::triggered, this,
            [this, nodes, port] { apply(graph::SetInput{nodes, port, std::nullopt}); });
    if (nodes.size() > 1)
        return;
    menu->addSeparator();
    const qint64 id = first->id;
    QAction *promote = menu->addAction(tr("Make it an input of the pipeline"));
    promote->setEnabled(!wire || wire->from.node != 0);
    connect(promote, &QAction::triggered, this,
            [this, id, port] { apply(graph::PromoteInput{id, port, {}}); });
    for (const graph::PipelinePort &each : m_document.pipeline().inputs)
        if (items::typeFit(each.type, input->type) > 0)
            connect(menu->addAction(tr("Use the pipeline input %1").arg(each.name)),
                    &QAction::triggered, this, [this, id, port, name = each.name] {
                        apply(graph::Connect{{0, name}, {id, port}});
                    });
    if (wire && wire->from.node != 0)
        connect(menu->addAction(tr("Go to %1").arg(sourceText(wire->from))), &QAction::triggered,
                this, [this, to = wire->from.node] { Q_EMIT nodeWanted(to); });
}

void DesignInspector::addOutputs(const DesignNode &node)
{
    if (node.outputs.empty())
        return;
    FormSection *section = addSection(tr("Outputs"));
    for (const graph::Port &port : node.outputs) {
        auto *box = new QWidget(section);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        QLabel *type = mutedLabel(port.type, box);
        type->setMinimumHeight(24);
        column->addWidget(type);
        auto *name = new TextField(tr("Register %1 as").arg(port.name), box);
        const qint64 id = node.id;
        const yaml::Path path{u"outputs"_s, port.name, u"name"_s};
        later([this, name, id, path] { name->setText(textAt({id}, path), tr("register as…")); });
        connect(name, &TextField::committed, this, [this, id, path, port](const QString &text) {
            std::vector<graph::GraphEdit> edits;
            const DesignNode *now = m_document.node(id);
            const assets::OutputSpec *said
                = now && now->step ? now->step->output(port.name) : nullptr;
            if (!text.isEmpty() && !port.type.isEmpty() && (!said || said->type.isEmpty()))
                edits.push_back(graph::SetField{{id}, path.parent() / u"type"_s, Value(port.type)});
            edits.push_back(graph::SetField{
                {id}, path, text.isEmpty() ? std::nullopt : std::optional(Value(text))});
            apply(graph::Compound{std::move(edits)});
        });
        column->addWidget(name);
        section->addRow(port.name, box);
    }
}

void DesignInspector::addCompute(const QList<qint64> &nodes)
{
    QStringList computes{u"local"_s, u"azureml:local"_s};
    for (const items::ScannedFile &file : m_workspace.files())
        if (file.kind == u"compute" && !file.name.isEmpty())
            computes.append(u"azureml:"_s + file.name);
    FormSection *section = addSection(tr("Compute and limits"));
    addText(section, tr("compute"), {u"compute"_s}, nodes, tr("as the pipeline says"), computes);
    addText(section, tr("time limit"), {u"limits"_s, u"timeout"_s}, nodes, tr("seconds, none"), {},
            true);
    addText(section, tr("instances"), {u"resources"_s, u"instance_count"_s}, nodes, u"1"_s, {},
            true);
    addText(section, tr("machine type"), {u"resources"_s, u"instance_type"_s}, nodes, tr("any"));
    addText(section, tr("shared memory"), {u"resources"_s, u"shm_size"_s}, nodes, u"2g"_s);
    const bool inlineSteps = std::ranges::all_of(nodes, [this](qint64 id) {
        const DesignNode *node = m_document.node(id);
        return node && node->step && node->step->isInline();
    });
    FormSection *environment = addSection(tr("Environment"));
    if (inlineSteps) {
        QStringList known;
        for (const items::AssetName &name : m_workspace.registered(u"environment"_s))
            for (const store::AssetRow &version : name.versions)
                known.append(u"azureml:%1:%2"_s.arg(name.name, version.version));
        addText(environment, tr("environment"), {u"environment"_s}, nodes, {}, known);
        if (nodes.size() == 1)
            addText(environment, tr("command"), {u"command"_s}, nodes);
        addText(environment, tr("code"), {u"code"_s}, nodes, tr("a folder"));
        return;
    }
    const DesignNode *node = m_document.node(nodes.first());
    const auto *body = node && node->component
                           ? std::get_if<assets::CommandBody>(&node->component->body)
                           : nullptr;
    QLabel *said = mutedLabel(nodes.size() == 1 && body ? body->environment.reference.text.isEmpty()
                                                              ? tr("written in the component")
                                                              : body->environment.reference.text
                                                        : tr("The component says it."),
                              environment);
    said->setWordWrap(true);
    said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    environment->addRow(tr("environment"), said);
}

void DesignInspector::addReuse(const DesignNode &node)
{
    FormSection *section = addSection(tr("Next job"));
    const qint64 id = node.id;
    auto *words = new QLabel(section);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    later([this, words, id] {
        const QString text = m_forecast ? m_forecast(id) : QString();
        words->setText(text.isEmpty() ? tr("Nothing is known yet.") : text);
    });
    section->addWide(words);
    auto *why = new QPushButton(tr("Why?"), section);
    why->setProperty("link", true);
    why->setAccessibleName(tr("Why does it run?"));
    connect(why, &QPushButton::clicked, this, [this, id] { Q_EMIT whyWanted(id); });
    later([this, why, id] { why->setVisible(m_runs && m_runs(id)); });
    section->addWide(why);
}

} // namespace tenon::ui
