#include "assets/registerform.h"

#include "base/jobname.h"
#include "base/messages.h"
#include "items/assetdata.h"
#include "items/jobdraft.h"
#include "store/assets.h"
#include "store/jobpages.h"
#include "widgets/fields.h"
#include "widgets/pathdialog.h"
#include "widgets/small.h"
#include "widgets/viewswitch.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int jobsOffered = 200;

RegisterForm::Found lookAt(const QString &path)
{
    RegisterForm::Found found;
    found.path = path;
    const QFileInfo info(path);
    found.exists = info.exists();
    found.folder = info.isDir();
    if (!found.exists || found.folder)
        return found;
    if (const auto summary = items::summarise(path);
        summary && !summary->kind.isEmpty() && summary->kind != u"other") {
        found.kind = summary->kind;
        found.name = summary->name;
        found.version = summary->version;
        found.description = summary->description;
        found.type = summary->type;
    }
    return found;
}

QPlainTextEdit *textField(int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setProperty("field", true);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
    return edit;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::textFont(13, QFont::DemiBold));
    return label;
}

QFormLayout *formLayout()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

RegisterForm::RegisterForm(const Theme &theme, items::Workspace &workspace, const Start &start,
                           QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_start(start)
    , m_lane(this)
    , m_form(formLayout())
    , m_kind(new QComboBox(this))
    , m_job(new QComboBox(this))
    , m_output(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_version(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_tags(textField(3, this))
    , m_file(new QPushButton(tr("File…"), this))
    , m_folder(new QPushButton(tr("Folder…"), this))
    , m_register(new QPushButton(tr("Register"), this))
    , m_pathProblem(problemLabel({}, this))
    , m_jobProblem(problemLabel({}, this))
    , m_nameProblem(problemLabel(
          tr("Use letters, digits, dashes, underscores and dots; begin with a letter or digit."),
          this))
    , m_versionProblem(problemLabel({}, this))
    , m_tagsProblem(problemLabel(tr("Write a tag a line, each as key=value."), this))
    , m_problem(problemLabel({}, this))
{
    m_source = new ViewSwitch(theme,
                              {{u"folder"_s, [] { return tr("File or folder"); }},
                               {u"job"_s, [] { return tr("Output of a job"); }}},
                              start.fromJob ? 1 : 0, this);
    build();
    for (QTimer *timer : {&m_pathSoon, &m_versionSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(120);
    }
    connect(&m_pathSoon, &QTimer::timeout, this, &RegisterForm::lookAtPath);
    connect(&m_versionSoon, &QTimer::timeout, this, &RegisterForm::askVersion);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RegisterForm::setKind);
    connect(m_source, &ViewSwitch::chosen, this, &RegisterForm::setKind);
    connect(m_job, &QComboBox::currentIndexChanged, this, &RegisterForm::askOutputs);
    connect(m_output, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (kind() == u"model" && index >= 0 && size_t(index) < m_sources.sources.size())
            m_type->setCurrentIndex(
                std::max(0, m_type->findData(m_sources.sources[size_t(index)].type)));
        check();
    });
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_pathSoon.start(); });
    for (QLineEdit *edit : {m_name, m_version})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_versionSoon.start();
            check();
        });
    connect(m_tags, &QPlainTextEdit::textChanged, this, &RegisterForm::check);
    connect(m_file, &QPushButton::clicked, this, [this] { browse(false); });
    connect(m_folder, &QPushButton::clicked, this, [this] { browse(true); });
    connect(m_register, &QPushButton::clicked, this, &RegisterForm::send);
    m_name->setText(start.name);
    m_path->setText(start.path);
    setKind();
    askJobs();
    fromJob() ? m_job->setFocus() : m_path->setFocus();
}

void RegisterForm::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Register"));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(heading(tr("Register a version"), this));
    const QList<std::pair<QString, QString>> kinds{{u"data"_s, tr("Data asset")},
                                                   {u"model"_s, tr("Model")},
                                                   {u"environment"_s, tr("Environment")},
                                                   {u"component"_s, tr("Component")}};
    for (const auto &[kind, title] : kinds)
        m_kind->addItem(m_theme.icon(kind), title, kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_start.kind)));
    m_kind->setObjectName(u"register.kind"_s);
    m_job->setObjectName(u"register.job"_s);
    m_output->setObjectName(u"register.output"_s);

    m_pathRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_pathRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(m_file);
    row->addWidget(m_folder);
    addField(m_form, tr("Kind"), m_kind, nullptr);
    auto *sourceRow = new QWidget(this);
    auto *left = new QHBoxLayout(sourceRow);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_source);
    left->addStretch();
    addField(m_form, tr("From"), sourceRow, nullptr);
    addField(m_form, tr("Path"), m_pathRow, m_pathProblem);
    addField(m_form, tr("Job"), m_job, m_jobProblem);
    addField(m_form, tr("Output"), m_output, nullptr);
    addField(m_form, tr("Name"), m_name, m_nameProblem);
    addField(m_form, tr("Version"), m_version, m_versionProblem);
    addField(m_form, tr("Type"), m_type, nullptr);
    addField(m_form, tr("Description"), m_description, nullptr);
    addField(m_form, tr("Tags"), m_tags, m_tagsProblem);
    m_path->setAccessibleName(tr("Path"));
    m_tags->setPlaceholderText(tr("key=value"));
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_register->setProperty("primary", true);
    m_register->setDefault(true);
    m_register->setEnabled(false);
    for (QPushButton *button : {m_file, m_folder, cancel})
        button->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_register);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString RegisterForm::kind() const
{
    return m_kind->currentData().toString();
}

bool RegisterForm::describes() const
{
    return kind() == u"component" || kind() == u"environment";
}

bool RegisterForm::fromJob() const
{
    return !describes() && m_source->current() == 1;
}

void RegisterForm::setKind()
{
    const bool job = fromJob();
    const auto show = [this](QWidget *field, bool on) {
        QWidget *in = field;
        while (in && m_form->indexOf(in) < 0)
            in = in->parentWidget();
        if (in)
            m_form->setRowVisible(in, on);
    };
    show(m_source, !describes());
    show(m_pathRow, !job);
    show(m_job, job);
    show(m_output, job);
    show(m_type, !describes());
    m_folder->setVisible(!describes());
    m_path->setPlaceholderText(describes() ? tr("A YAML file that describes it")
                                           : tr("A file, a folder or a reference"));
    m_type->clear();
    if (kind() == u"model") {
        for (const QString &type : {u"custom_model"_s, u"mlflow_model"_s, u"triton_model"_s})
            m_type->addItem(type, type);
    } else {
        m_type->addItem(tr("as it is"), QString());
        for (const QString &type : {u"uri_file"_s, u"uri_folder"_s, u"mltable"_s})
            m_type->addItem(type, type);
    }
    m_register->setIcon(m_theme.icon(kind(), &Tokens::onAccent));
    if (job)
        askOutputs();
    m_pathSoon.start();
    m_versionSoon.start();
    check();
}

void RegisterForm::askJobs()
{
    m_workspace.reader().ask<store::JobPage>(
        this,
        [](store::Database &database, const store::Place &) {
            store::JobQuery query;
            query.states = {store::completedState};
            query.limit = jobsOffered;
            return store::jobPage(database, query);
        },
        [this](const Result<store::JobPage> &page) {
            if (!page)
                return;
            const QSignalBlocker block(m_job);
            for (const store::JobRow &job : page->jobs)
                m_job->addItem(
                    u"%1  ·  %2"_s.arg(
                        job.displayName.isEmpty() ? job.name : job.displayName,
                        QLocale().toString(QDateTime::fromMSecsSinceEpoch(job.created / 1000),
                                           QLocale::ShortFormat)),
                    job.name);
            if (fromJob())
                askOutputs();
        });
}

void RegisterForm::askOutputs()
{
    const QString job = m_job->currentData().toString();
    m_output->clear();
    m_sources = {};
    check();
    if (job.isEmpty())
        return;
    m_workspace.reader().ask<items::ModelSources>(
        this,
        [job](store::Database &database, const store::Place &) {
            return items::modelSources(database, job);
        },
        [this, job](Result<items::ModelSources> sources) {
            if (job != m_job->currentData().toString() || !sources)
                return;
            m_sources = std::move(*sources);
            if (kind() != u"model") // a logged model is nothing else
                std::erase_if(m_sources.sources, [](const items::ModelSource &source) {
                    return !source.reference.isEmpty();
                });
            m_output->clear();
            for (const items::ModelSource &source : m_sources.sources)
                m_output->addItem(source.reference.isEmpty()
                                      ? source.title
                                      : tr("%1 (logged model)").arg(source.title));
            propose(m_sources.name);
            check();
        });
}

void RegisterForm::lookAtPath()
{
    if (fromJob())
        return;
    QString path = m_path->text().trimmed();
    const bool reference = path.contains("://"_L1) || path.startsWith("azureml:"_L1);
    const int ticket = ++m_ticket;
    if (path.isEmpty() || reference) {
        m_found = {};
        m_found.path = path;
        m_found.exists = reference;
        return check();
    }
    if (!path.startsWith(u'/'))
        path = m_workspace.folder() + u'/' + path;
    m_lane.run([path] { return lookAt(path); },
               [this, ticket](const Found &found) {
                   if (ticket == m_ticket)
                       take(found);
               });
}

void RegisterForm::take(const Found &found)
{
    m_found = found;
    if (found.exists) {
        const bool described = found.kind == kind();
        QString name = described ? found.name : QString();
        if (name.isEmpty()) {
            const QFileInfo info(found.path); // of the text alone
            name = items::assetNameFrom(found.folder ? info.fileName() : info.completeBaseName());
        }
        propose(name);
        if (described && m_description->text().isEmpty())
            m_description->setText(found.description);
        if (described && m_version->text().isEmpty())
            m_version->setText(found.version);
    }
    check();
}

void RegisterForm::propose(const QString &name)
{
    if (!m_name->text().isEmpty() && m_name->text() != m_proposed)
        return;
    m_proposed = name;
    m_name->setText(name);
}

void RegisterForm::askVersion()
{
    using Answer = std::pair<QString, bool>;
    const QString name = m_name->text().trimmed(), version = m_version->text().trimmed();
    m_workspace.reader().ask<Answer>(
        this,
        [kind = kind(), name, version](store::Database &database,
                                       const store::Place &) -> Result<Answer> {
            const auto next = store::nextVersion(database, kind, name);
            if (!next)
                return std::unexpected(next.error());
            return Answer{*next,
                          !version.isEmpty() && store::findAsset(database, kind, name, version)};
        },
        [this, version](const Result<Answer> &answer) {
            m_next = answer ? answer->first : u"1"_s;
            m_taken = answer && answer->second ? version : QString();
            m_version->setPlaceholderText(tr("%1, the next number").arg(m_next));
            check();
        });
}

void RegisterForm::check()
{
    const QString path = m_path->text().trimmed();
    const bool job = fromJob();
    const bool wrongKind
        = describes() && m_found.exists && !path.isEmpty() && m_found.kind != kind();
    const bool missing = !path.isEmpty() && !m_found.exists && !m_found.path.isEmpty();
    m_pathProblem->setText(missing                  ? tr("There is nothing at this path.")
                           : kind() == u"component" ? tr("This file does not describe a component.")
                                                    : tr("This file does not describe an "
                                                         "environment."));
    markField(m_path, m_pathProblem, !job && (missing || wrongKind));
    const bool noJob = m_job->count() == 0;
    m_jobProblem->setText(noJob ? tr("No job has completed yet.")
                                : tr("This job made nothing that could be registered."));
    markField(m_job, m_jobProblem, job && (noJob || m_output->count() == 0));
    const QString name = m_name->text().trimmed(), version = m_version->text().trimmed();
    const bool named = isJobName(name);
    markField(m_name, m_nameProblem, !named && !name.isEmpty());
    const bool taken = !version.isEmpty() && version == m_taken;
    const bool versioned = version.isEmpty() || (isJobName(version) && version != u"latest");
    m_versionProblem->setText(
        taken ? tr("Version %1 is there already, and a version never changes. Leave the field "
                   "empty for the next number.")
                    .arg(version)
              : tr("Use letters, digits, dashes, underscores and dots; “latest” is taken."));
    markField(m_version, m_versionProblem, taken || !versioned);
    const bool tagged = items::tagsFromLines(m_tags->toPlainText()).has_value();
    markField(m_tags, m_tagsProblem, !tagged);
    const bool source = job ? m_output->count() > 0 : m_found.exists && !wrongKind;
    m_register->setEnabled(source && named && versioned && !taken && tagged);
}

void RegisterForm::browse(bool folder)
{
    const auto take = [this](const QString &path) {
        // As a person would write it.
        m_path->setText(path.startsWith(m_workspace.folder() + u'/')
                            ? path.sliced(m_workspace.folder().size() + 1)
                            : path);
    };
    if (folder)
        return askForFolder(m_theme, this, tr("Choose a folder"), m_workspace.folder(), take);
    PathWish wish{.kind = PathWish::Kind::File,
                  .title = tr("Choose a file"),
                  .from = m_workspace.folder(),
                  .name = {},
                  .filters = {}};
    if (describes())
        wish.filters = {{tr("YAML files (*.yml *.yaml)"), {u"*.yml"_s, u"*.yaml"_s}},
                        {tr("All files (*)"), {u"*"_s}}};
    askForPath(m_theme, this, wish, take);
}

QJsonObject RegisterForm::params() const
{
    QJsonObject params{
        {u"kind"_s, kind()},
        {u"name"_s, m_name->text().trimmed()},
        {u"version"_s, m_version->text().trimmed()},
        {u"description"_s, m_description->text().trimmed()},
        {u"tags"_s, items::tagsFromLines(m_tags->toPlainText()).value_or(QJsonObject())}};
    if (!describes())
        params.insert(u"type"_s, m_type->currentData().toString());
    if (fromJob()) {
        const items::ModelSource &source = m_sources.sources[size_t(m_output->currentIndex())];
        if (source.reference.isEmpty()) {
            params.insert(u"job"_s, source.job);
            params.insert(u"output"_s, source.output);
        } else {
            params.insert(u"path"_s, source.reference);
        }
    } else if (m_found.kind == kind()) { // its file says what it is
        params.insert(u"file"_s, m_found.path);
        if (kind() == u"model" || kind() == u"data")
            params.remove(u"type"_s);
    } else {
        params.insert(u"path"_s, m_found.path);
    }
    return params;
}

void RegisterForm::send()
{
    check();
    if (!m_register->isEnabled())
        return;
    m_register->setEnabled(false);
    m_problem->hide();
    m_workspace.call(u"asset.create"_s, params(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return tell(answer.error());
        if (!answer->value(u"problems"_s).toArray().isEmpty())
            return tell(items::firstProblem(*answer));
        Q_EMIT registered(kind(), answer->value(u"name"_s).toString(),
                          answer->value(u"version"_s).toString(),
                          answer->value(u"existed"_s).toBool());
        accept();
    });
}

void RegisterForm::tell(const Error &error)
{
    m_problem->setText(messageText(error));
    m_problem->show();
    m_register->setEnabled(true);
}

EditForm::EditForm(const Theme &theme, items::Workspace &workspace, const QString &kind,
                   const QString &name, const QString &version, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_name(name)
    , m_version(version)
    , m_description(textField(3, this))
    , m_tags(textField(6, this))
    , m_tagsProblem(problemLabel(tr("Write a tag a line, each as key=value."), this))
    , m_problem(problemLabel({}, this))
    , m_save(new QPushButton(tr("Save"), this))
{
    Q_UNUSED(theme)
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Description and tags"));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(heading(tr("Description and tags"), this));
    titles->addWidget(mutedLabel(tr("%1, version %2").arg(name, version), this));
    layout->addLayout(titles);
    QFormLayout *form = formLayout();
    addField(form, tr("Description"), m_description, nullptr);
    addField(form, tr("Tags"), m_tags, m_tagsProblem);
    m_tags->setPlaceholderText(tr("key=value"));
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EditForm::send);
    connect(m_tags, &QPlainTextEdit::textChanged, this, &EditForm::check);
    workspace.reader().ask<store::AssetRow>(
        this,
        [kind, name, version](store::Database &database, const store::Place &) {
            return store::findAsset(database, kind, name, version);
        },
        [this](const Result<store::AssetRow> &row) {
            if (!row) {
                m_problem->setText(messageText(row.error()));
                return m_problem->show();
            }
            m_description->setPlainText(row->description);
            QStringList lines;
            for (const auto &[key, value] : items::tagPairs(row->tags))
                lines.append(key + u'=' + value);
            m_tags->setPlainText(lines.join(u'\n'));
            check();
        });
    m_description->setFocus();
}

void EditForm::check()
{
    const bool tagged = items::tagsFromLines(m_tags->toPlainText()).has_value();
    markField(m_tags, m_tagsProblem, !tagged);
    m_save->setEnabled(tagged);
}

void EditForm::send()
{
    check();
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    m_workspace.call(
        u"asset.update"_s,
        {{u"kind"_s, m_kind},
         {u"name"_s, m_name},
         {u"version"_s, m_version},
         {u"description"_s, m_description->toPlainText().trimmed()},
         {u"tags"_s, items::tagsFromLines(m_tags->toPlainText()).value_or(QJsonObject())}},
        this, [this](const Result<QJsonObject> &answer) {
            if (!answer) {
                m_problem->setText(messageText(answer.error()));
                m_problem->show();
                m_save->setEnabled(true);
                return;
            }
            Q_EMIT saved();
            accept();
        });
}

} // namespace tenon::ui
