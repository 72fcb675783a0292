#include "runs/registerpanel.h"

#include "base/jobname.h"
#include "base/messages.h"
#include "items/jobdraft.h"
#include "widgets/fields.h"
#include "widgets/small.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

RegisterPanel::RegisterPanel(const Theme &theme, items::Workspace &workspace, const QString &job,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_job(job)
    , m_from(mutedLabel({}, this))
    , m_nameProblem(problemLabel(
          tr("Use letters, digits, dashes, underscores and dots; begin with a letter or digit."),
          this))
    , m_tagsProblem(problemLabel(tr("Write tags as key=value, with commas between them."), this))
    , m_problem(problemLabel({}, this))
    , m_source(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_tags(new QLineEdit(this))
    , m_register(new QPushButton(tr("Register"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Register model"));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *title = new QLabel(tr("Register model"), this);
    title->setFont(Theme::textFont(13, QFont::DemiBold));
    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(title);
    heading->addWidget(m_from);
    layout->addLayout(heading);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("From"), m_source, nullptr);
    addField(form, tr("Name"), m_name, m_nameProblem);
    form->addRow(tr("Version"), mutedLabel(tr("the next number"), this));
    addField(form, tr("Type"), m_type, nullptr);
    addField(form, tr("Description"), m_description, nullptr);
    addField(form, tr("Tags"), m_tags, m_tagsProblem);
    m_type->addItems({u"custom_model"_s, u"mlflow_model"_s, u"triton_model"_s});
    m_tags->setPlaceholderText(tr("key=value, key=value"));
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();

    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_register->setProperty("primary", true);
    m_register->setIcon(theme.icon(u"model"_s, &Tokens::onAccent));
    m_register->setDefault(true);
    m_register->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_register);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_register, &QPushButton::clicked, this, &RegisterPanel::send);
    connect(m_source, &QComboBox::currentIndexChanged, this, &RegisterPanel::choose);
    for (QLineEdit *edit : {m_name, m_tags})
        connect(edit, &QLineEdit::textChanged, this, [this] { (void)isRight(); });

    workspace.reader().ask<items::ModelSources>(
        this,
        [job](store::Database &database, const store::Place &) {
            return items::modelSources(database, job);
        },
        [this](const Result<items::ModelSources> &sources) {
            if (sources)
                take(*sources);
            else
                tell(sources.error());
        });
}

void RegisterPanel::take(const items::ModelSources &sources)
{
    m_sources = sources;
    m_from->setText(tr("from job %1").arg(sources.title));
    m_name->setText(sources.name);
    for (const items::ModelSource &source : sources.sources)
        m_source->addItem(source.reference.isEmpty() ? source.title
                                                     : tr("%1 (logged model)").arg(source.title));
    if (sources.sources.empty()) {
        m_source->setEnabled(false);
        m_problem->setText(tr("This job made nothing that could be registered: it has no outputs "
                              "and logged no model."));
        m_problem->show();
    }
    (void)isRight();
    m_name->setFocus();
    m_name->selectAll();
}

void RegisterPanel::choose(int index)
{
    if (index >= 0 && size_t(index) < m_sources.sources.size())
        m_type->setCurrentText(m_sources.sources[size_t(index)].type);
}

bool RegisterPanel::isRight()
{
    const bool named = isJobName(m_name->text().trimmed());
    const bool tagged = items::tagsFromText(m_tags->text()).has_value();
    markField(m_name, m_nameProblem, !named);
    markField(m_tags, m_tagsProblem, !tagged);
    const bool right = named && tagged && !m_sources.sources.empty();
    m_register->setEnabled(right);
    return right;
}

void RegisterPanel::tell(const Error &error)
{
    m_problem->setText(messageText(error));
    m_problem->show();
    m_register->setEnabled(true);
}

void RegisterPanel::send()
{
    if (!isRight())
        return;
    m_register->setEnabled(false);
    m_problem->hide();
    const items::ModelSource &source = m_sources.sources[size_t(m_source->currentIndex())];
    QJsonObject params{{u"kind"_s, u"model"_s},
                       {u"name"_s, m_name->text().trimmed()},
                       {u"type"_s, m_type->currentText()},
                       {u"description"_s, m_description->text().trimmed()},
                       {u"tags"_s, items::tagsFromText(m_tags->text()).value_or(QJsonObject())}};
    if (source.reference.isEmpty()) {
        params.insert(u"job"_s, source.job);
        params.insert(u"output"_s, source.output);
    } else {
        params.insert(u"path"_s, source.reference);
    }
    m_workspace.call(u"asset.create"_s, params, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return tell(answer.error());
        if (!answer->value(u"problems"_s).toArray().isEmpty())
            return tell(items::firstProblem(*answer));
        Q_EMIT registered(answer->value(u"name"_s).toString(),
                          answer->value(u"version"_s).toString(),
                          answer->value(u"existed"_s).toBool());
        accept();
    });
}

} // namespace tenon::ui
