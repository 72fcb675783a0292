#include "runs/submitpanel.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "items/jobdata.h"
#include "runs/codelist.h"
#include "widgets/fields.h"
#include "widgets/noticebar.h"
#include "widgets/small.h"
#include "yaml/load.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

SubmitPanel::SubmitPanel(const Theme &theme, items::Workspace &workspace,
                         const items::JobDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_file(draft.file)
    , m_form(new QFormLayout)
    , m_title(new QLabel(this))
    , m_trust(new QLabel(this))
    , m_forecast(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_trustFrame(new QFrame(this))
    , m_experiment(new QLineEdit(this))
    , m_displayName(new QLineEdit(this))
    , m_tags(new QLineEdit(this))
    , m_tagsProblem(problemLabel({}, this))
    , m_compute(new QComboBox(this))
    , m_offer(new NoticeBar(this))
    , m_code(new CodeList(workspace.folder(), this))
    , m_force(new QCheckBox(tr("Run every step anew, reuse nothing"), this))
    , m_run(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_lane(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString &file = m_file;
    setWindowTitle(tr("Run %1").arg(QFileInfo(file).fileName()));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setFont(Theme::textFont(13, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setText(QFileInfo(file).completeBaseName());
    m_title->setContentsMargins(20, 18, 20, 0);
    layout->addWidget(m_title);
    QLabel *path = mutedLabel(QDir(workspace.folder()).relativeFilePath(file), this);
    path->setContentsMargins(20, 2, 20, 12);
    layout->addWidget(path);

    m_trustFrame->setProperty("warn", true);
    auto *trustLayout = new QHBoxLayout(m_trustFrame);
    trustLayout->setContentsMargins(20, 10, 20, 10);
    m_trust->setWordWrap(true);
    m_trust->setText(
        tr("Nothing of this folder has run here before. Running starts the programs its files "
           "name, with everything you may do on this computer. Go on only where you trust "
           "who made them."));
    trustLayout->addWidget(m_trust);
    m_trustFrame->hide();
    layout->addWidget(m_trustFrame);

    auto *body = new QWidget(this);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(20, 12, 20, 12);
    inner->setSpacing(10);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    inner->addLayout(m_form);
    inner->addWidget(m_force);
    m_forecast->setWordWrap(true);
    m_forecast->setTextFormat(Qt::PlainText);
    m_forecast->setProperty("muted", true);
    inner->addWidget(m_forecast);
    inner->addWidget(m_offer);
    inner->addWidget(m_code);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("wrong", true);
    m_problem->hide();
    inner->addWidget(m_problem);
    inner->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    layout->addWidget(area, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 12, 20, 16);
    buttons->setSpacing(8);
    m_run->setProperty("primary", true);
    m_run->setIcon(theme.icon(u"run"_s, &Tokens::onAccent));
    m_run->setText(tr("Run"));
    m_run->setDefault(true);
    m_run->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_run);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &SubmitPanel::run);

    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(250);
    connect(&m_planSoon, &QTimer::timeout, this, &SubmitPanel::plan);
    connect(m_force, &QCheckBox::toggled, this, [this] { m_planSoon.start(); });

    m_displayName->setPlaceholderText(tr("made from the file"));
    m_tags->setPlaceholderText(tr("owner=me, goal=baseline"));
    QStringList tags;
    for (const auto &[key, value] : m_draft.tags)
        tags.append(key + u'=' + value);
    m_tagsAtFirst = tags.join(u", "_s);
    m_tags->setText(m_tagsAtFirst);
    m_compute->addItem(tr("As the file says"), QString());
    m_compute->addItem(tr("This computer"), u"local"_s);
    for (const items::ScannedFile &each : workspace.files())
        if (each.kind == u"compute" && !each.name.isEmpty())
            m_compute->addItem(each.name, each.name);
    connect(m_compute, &QComboBox::currentIndexChanged, this, [this] { m_planSoon.start(); });
    connect(m_tags, &QLineEdit::textChanged, this, [this] { std::ignore = valuesAreRight(); });
    connect(m_code, &CodeList::leftOut, this, [this] { m_planSoon.start(); });
    connect(m_code, &CodeList::opened, this, [this] {
        constexpr int room = 200;
        if (m_code->tree().isVisible())
            resize(width(),
                   std::min(height() + room, screen()->availableGeometry().height() - room));
    });

    const auto look = [file, text = draft.text, folder = workspace.folder()] {
        Reading reading;
        const auto bytes = text ? Result<QByteArray>(*text) : platform::readFile(file);
        auto job = yaml::loadAssetText(bytes.value_or(QByteArray()), file, yaml::Expect::Job);
        auto component
            = yaml::loadAssetText(bytes.value_or(QByteArray()), file, yaml::Expect::Component);
        if (!bytes)
            reading.errors = {bytes.error()};
        else if (job && std::holds_alternative<assets::Job>(job->asset))
            reading.job = std::get<assets::Job>(std::move(job->asset));
        else if (component && std::holds_alternative<assets::Component>(component->asset))
            reading.component = std::get<assets::Component>(std::move(component->asset));
        else if (!job)
            reading.errors = std::move(job.error());
        if (const auto place = store::findPlace(folder))
            reading.trust = store::trustState(*place).value_or(store::TrustState::Unknown);
        return reading;
    };
    m_lane.run(look, [this](const Reading &reading) { take(reading); });
    resize(560, 420);
}

void SubmitPanel::take(const Reading &reading)
{
    m_trusted = reading.trust == store::TrustState::Trusted;
    m_trustFrame->setVisible(!m_trusted);
    m_run->setText(m_trusted ? tr("Run") : tr("Trust this folder and run"));
    if (!reading.job && !reading.component) {
        m_problem->setText(reading.errors.empty() ? tr("The file could not be read.")
                                                  : messageLine(reading.errors.front()));
        m_problem->show();
        return addCommonRows();
    }
    m_read = true;
    const auto &common
        = reading.job ? static_cast<const assets::AssetCommon &>(*reading.job) : *reading.component;
    if (!common.displayName.isEmpty())
        m_title->setText(common.displayName);
    if (reading.job)
        for (const assets::InputBinding &input : reading.job->inputs)
            addInput(input);
    else
        for (const assets::PortDecl &port : reading.component->inputs)
            addPort(port);
    // What else is to be another value than the file says, an environment for instance.
    for (const auto &[place, value] : m_draft.set)
        if (!place.startsWith(u"inputs."_s)
            && std::ranges::none_of(m_fields,
                                    [&place](const Field &field) { return field.key == place; }))
            addPlace(place, value);
    const QString experiment = reading.job ? reading.job->experimentName : reading.component->name;
    // As `az ml job create`: the name of the folder the file stands in, where it says none.
    m_experiment->setText(!m_draft.experiment.isEmpty() ? m_draft.experiment
                          : experiment.isEmpty()        ? QFileInfo(m_file).dir().dirName()
                                                        : experiment);
    m_displayName->setText(m_draft.displayName);
    addCommonRows();
    if (valuesAreRight())
        m_run->setFocus();
    // High enough that the usual form needs no scrolling.
    const int rows = int(m_fields.size()) + 4;
    resize(580, std::clamp((m_trusted ? 270 : 350) + rows * 40, 360, 760));
    if (m_run->isEnabled())
        plan();
}

void SubmitPanel::addCommonRows()
{
    addField(m_form, tr("Experiment"), m_experiment, nullptr);
    addField(m_form, tr("Display name"), m_displayName, nullptr);
    addField(m_form, tr("Compute"), m_compute, nullptr);
    addField(m_form, tr("Tags"), m_tags, m_tagsProblem);
}

QString SubmitPanel::wanted(const QString &key, const QString &original, bool isPath) const
{
    for (const auto &[place, value] : m_draft.set) {
        if (place != key)
            continue;
        // The same place in other words stays as it is written.
        const QDir base = QFileInfo(m_file).dir();
        const bool same = isPath && !value.contains(u':')
                          && QDir::cleanPath(base.absoluteFilePath(value))
                                 == QDir::cleanPath(base.absoluteFilePath(original));
        return same ? original : value;
    }
    return original;
}

void SubmitPanel::addInput(const assets::InputBinding &input)
{
    Field field;
    field.key = u"inputs."_s + input.name;
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (input.kind == assets::InputBinding::Kind::Object) {
        field.key += u".path"_s;
        field.original = input.path.text;
    } else if (input.kind == assets::InputBinding::Kind::Literal) {
        field.original = input.literal.str();
        if (const bool *on = input.literal.asBool()) {
            field.check = new QCheckBox(box);
            field.check->setAccessibleName(input.name);
            field.original = *on ? u"true"_s : u"false"_s;
            const QString value = wanted(field.key, field.original, false);
            field.check->setChecked(value.compare(u"true"_s, Qt::CaseInsensitive) == 0);
            connect(field.check, &QCheckBox::toggled, this, [this] { m_planSoon.start(); });
            column->addWidget(field.check);
        }
        field.type = input.literal.asInteger() ? 1 : input.literal.asFloat() ? 2 : 0;
    }
    if (!field.check) {
        addEdit(
            field, input.name, box,
            wanted(field.key, field.original, input.kind == assets::InputBinding::Kind::Object));
    }
    m_form->addRow(input.name, box);
    m_fields.append(field);
}

void SubmitPanel::addPlace(const QString &place, const QString &value)
{
    Field field;
    field.key = place;
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    addEdit(field, place, box, value);
    m_form->addRow(place, box);
    m_fields.append(field);
}

QLineEdit *SubmitPanel::addEdit(Field &field, const QString &name, QWidget *box,
                                const QString &value)
{
    field.edit = new QLineEdit(value, box);
    field.edit->setAccessibleName(name);
    if (field.type)
        field.edit->setFont(Theme::figureFont());
    connect(field.edit, &QLineEdit::textChanged, this, [this] {
        if (valuesAreRight())
            m_planSoon.start();
    });
    field.problem = problemLabel({}, box);
    box->layout()->addWidget(field.edit);
    box->layout()->addWidget(field.problem);
    return field.edit;
}

// An input that a component declares: what it may be stands there, too.
void SubmitPanel::addPort(const assets::PortDecl &port)
{
    Field field;
    field.key = u"inputs."_s + port.name;
    field.original = port.defaultValue ? port.defaultValue->str() : QString();
    field.needed = !port.optional && !port.defaultValue;
    field.least = port.minimum;
    field.most = port.maximum;
    for (const Value &value : port.enumeration)
        field.allowed.append(value.str());
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (port.type == u"boolean" && port.defaultValue && port.defaultValue->asBool()) {
        field.original = *port.defaultValue->asBool() ? u"true"_s : u"false"_s;
        field.check = new QCheckBox(box);
        field.check->setAccessibleName(port.name);
        field.check->setChecked(
            wanted(field.key, field.original, false).compare(u"true"_s, Qt::CaseInsensitive) == 0);
        connect(field.check, &QCheckBox::toggled, this, [this] { m_planSoon.start(); });
        column->addWidget(field.check);
    } else {
        field.type = port.type == u"integer" ? 1 : port.type == u"number" ? 2 : 0;
        if (!port.isParameter()) {
            field.key += u".path"_s;
            field.dataType = port.type;
        }
        QLineEdit *edit = addEdit(field, port.name, box,
                                  wanted(field.key, field.original, !port.isParameter()));
        edit->setPlaceholderText(!field.allowed.isEmpty() ? field.allowed.join(u", "_s)
                                 : !port.isParameter()
                                     ? tr("a path or azureml:name:version (%1)").arg(port.type)
                                     : port.type);
        edit->setToolTip(port.description);
    }
    m_form->addRow(port.name, box);
    m_fields.append(field);
}

QString SubmitPanel::problemOf(const Field &field, const QString &text)
{
    if (text.isEmpty())
        return field.needed ? tr("A value is needed here.") : QString();
    if (text.contains(u"${{"_s))
        return {};
    bool ok = true;
    const double number = field.type == 1 ? double(text.toLongLong(&ok)) : text.toDouble(&ok);
    if (field.type && !ok)
        return field.type == 1 ? tr("A whole number is needed here.")
                               : tr("A number is needed here.");
    if (field.type && field.least && number < field.least->str().toDouble())
        return tr("At least %1 is needed here.").arg(field.least->str());
    if (field.type && field.most && number > field.most->str().toDouble())
        return tr("At most %1 may stand here.").arg(field.most->str());
    if (!field.allowed.isEmpty() && !field.allowed.contains(text))
        return tr("One of these is needed here: %1").arg(field.allowed.join(u", "_s));
    return {};
}

bool SubmitPanel::valuesAreRight()
{
    bool right = true;
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.edit)
            continue;
        // What a file leaves empty may be empty; a number that was there may not.
        const QString text = field.edit->text().trimmed();
        const QString problem = text.isEmpty() && field.type && !field.original.isEmpty()
                                    ? problemOf(field, u"?"_s)
                                    : problemOf(field, text);
        field.problem->setText(problem);
        markField(field.edit, field.problem, !problem.isEmpty());
        right = right && problem.isEmpty();
    }
    const bool tagged = tags().has_value();
    m_tagsProblem->setText(tagged ? QString() : tr("Tags are written key=value, with commas."));
    markField(m_tags, m_tagsProblem, !tagged);
    right = right && tagged;
    m_run->setEnabled(right && m_read);
    return right;
}

std::optional<QJsonObject> SubmitPanel::tags() const
{
    QJsonObject tags;
    if (m_tags->text() == m_tagsAtFirst) { // also such as cannot be written so
        for (const auto &[key, value] : m_draft.tags)
            tags.insert(key, value);
        return tags;
    }
    const QStringList written = m_tags->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &tag : written) {
        const QString key = tag.section(u'=', 0, 0).trimmed();
        if (tag.trimmed().isEmpty())
            continue;
        if (key.isEmpty() || !tag.contains(u'='))
            return {};
        tags.insert(key, tag.section(u'=', 1).trimmed());
    }
    return tags;
}

QJsonObject SubmitPanel::request() const
{
    QJsonArray set;
    for (const Field &field : m_fields) {
        const QString value = field.check ? (field.check->isChecked() ? u"true"_s : u"false"_s)
                                          : field.edit->text();
        if (value == field.original)
            continue;
        set.append(QJsonArray{field.key, value});
        if (!field.dataType.isEmpty())
            set.append(QJsonArray{field.key.chopped(4) + u"type"_s, field.dataType});
    }
    QJsonObject params{
        {u"file"_s, m_file}, {u"set"_s, set}, {u"experiment"_s, m_experiment->text().trimmed()}};
    if (!m_displayName->text().trimmed().isEmpty())
        params.insert(u"displayName"_s, m_displayName->text().trimmed());
    if (m_force->isChecked())
        params.insert(u"force"_s, true);
    if (!m_draft.like.isEmpty())
        params.insert(u"rerunOf"_s, m_draft.like);
    if (m_draft.text)
        params.insert(u"text"_s, QString::fromUtf8(*m_draft.text));
    if (const QString compute = m_compute->currentData().toString(); !compute.isEmpty())
        params.insert(u"compute"_s, compute);
    if (const auto tagged = tags(); tagged && !tagged->isEmpty())
        params.insert(u"tags"_s, *tagged);
    return params;
}

// Looking ahead starts no engine: where none is there it is worked out here.
void SubmitPanel::plan()
{
    const auto take = [this, turn = ++m_plans](const Result<QJsonObject> &answer) {
        if (turn == m_plans)
            showForecast(answer);
    };
    if (m_workspace.engineState() == items::Workspace::EngineState::Ready)
        return m_workspace.call(u"job.plan"_s, request(), this, take);
    if (m_lane.isBusy())
        return m_planSoon.start();
    if (m_trusted)
        m_lane.run([folder = m_workspace.folder(),
                    params = request()] { return items::planWithoutEngine(folder, params); },
                   take);
}

void SubmitPanel::showForecast(const Result<QJsonObject> &answer)
{
    const bool refused = answer && !answer->value(u"problems"_s).toArray().isEmpty();
    m_problem->setVisible(refused);
    if (refused)
        m_problem->setText(messageText(items::firstProblem(*answer)));
    if (!answer || refused) {
        m_offer->say({});
        return m_forecast->setText({});
    }
    QStringList run, reuse, skip;
    std::vector<snapshot::Source> code;
    for (const QJsonValue &value : (*answer)[u"steps"].toArray()) {
        const QJsonObject step = value.toObject();
        snapshot::Source source{step[u"code"].toString(), {}};
        for (const QJsonValue &include : step[u"includes"].toArray())
            source.includes.append(include.toString());
        if ((!source.folder.isEmpty() || !source.includes.isEmpty())
            && std::ranges::find(code, source) == code.end())
            code.push_back(std::move(source));
        QString name = step[u"path"].toString();
        if (name.isEmpty()) // a job of one step
            name = m_title->text();
        // In the words of the window: the engine has a language of its own.
        const QString reason = items::reasonText(
            QJsonDocument(step[u"reasons"].toArray()).toJson(QJsonDocument::Compact));
        if (step[u"verdict"].toString() == u"reuse"_s)
            reuse.append(name);
        else if (step[u"verdict"].toString() == u"skip"_s)
            skip.append(tr("%1 (%2)").arg(name, reason));
        else
            run.append(reason.isEmpty() ? name : tr("%1 (%2)").arg(name, reason));
    }
    QStringList lines;
    if (!run.isEmpty())
        lines.append(tr("%n step(s) will run: ", nullptr, int(run.size())) + run.join(u", "_s));
    if (!reuse.isEmpty())
        lines.append(tr("%n step(s) will be reused: ", nullptr, int(reuse.size()))
                     + reuse.join(u", "_s));
    if (!skip.isEmpty())
        lines.append(tr("%n step(s) will be skipped: ", nullptr, int(skip.size()))
                     + skip.join(u", "_s));
    lines << items::warningsOf(*answer);
    m_forecast->setText(lines.join(u'\n'));
    offerToLeaveOut(items::ownFiles(*answer));
    m_code->setSources(code);
}

// The forecast has said that only these are why something runs.
void SubmitPanel::offerToLeaveOut(const std::vector<items::OwnFile> &files)
{
    if (files.empty())
        return m_offer->say({});
    const bool fresh = m_offer->isHidden();
    QStringList names;
    for (const items::OwnFile &each : files)
        names.append(each.file);
    names.removeDuplicates();
    const auto leave = [this, files] {
        m_lane.run([files] { return items::leaveOut(files); },
                   [this](const Result<> &done) {
                       m_offer->say(done ? QString() : messageText(done.error()));
                       m_code->refresh();
                       m_planSoon.start();
                   });
    };
    m_offer->say(tr("%1 says what is to run and lies in the code of a step. Left out of it, the "
                    "step runs once more, and after that changing the file is no reason to run.")
                     .arg(names.join(u", "_s)),
                 {{tr("Leave it out of the code"), leave}});
    if (fresh) { // it is seen without scrolling
        const int room = m_offer->sizeHint().height() + 40;
        resize(width(), std::min(height() + room, screen()->availableGeometry().height() - 80));
    }
}

void SubmitPanel::run()
{
    if (!valuesAreRight())
        return;
    m_run->setEnabled(false);
    m_problem->hide();
    m_planSoon.stop();
    ++m_plans; // an answer that comes now would hide what the engine says to the job itself
    const auto failed = [this](const Error &error) {
        m_problem->setText(messageText(error));
        m_problem->show();
        m_run->setEnabled(true);
    };
    const auto submit = [this, failed] {
        m_workspace.call(u"job.submit"_s, request(), this,
                         [this, failed](Result<QJsonObject> answer) {
                             if (!answer)
                                 return failed(answer.error());
                             Q_EMIT submitted((*answer)[u"name"].toString());
                             accept();
                         });
    };
    if (m_trusted)
        return submit();
    m_workspace.call(u"workspace.trust"_s, {}, this,
                     [this, failed, submit](Result<QJsonObject> answer) {
                         if (!answer)
                             return failed(answer.error());
                         m_trusted = true;
                         submit();
                     });
}

} // namespace tenon::ui
