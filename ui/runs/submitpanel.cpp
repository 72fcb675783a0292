#include "runs/submitpanel.h"

#include "base/messages.h"
#include "widgets/small.h"
#include "yaml/load.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QThreadPool>
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
    , m_force(new QCheckBox(tr("Run every step anew, reuse nothing"), this))
    , m_run(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
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

    m_experiment->setAccessibleName(tr("Experiment"));
    m_displayName->setAccessibleName(tr("Display name"));
    m_displayName->setPlaceholderText(tr("made from the file"));

    // File and trust are looked at on a worker thread.
    QThreadPool::globalInstance()->start(
        [this, guard = QPointer<SubmitPanel>(this), file, folder = workspace.folder()] {
            Reading reading;
            auto job = yaml::loadJob(file);
            if (job)
                reading.job = std::move(*job);
            else
                reading.errors = std::move(job.error());
            if (const auto place = store::findPlace(folder))
                reading.trust = store::trustState(*place).value_or(store::TrustState::Unknown);
            if (guard)
                QMetaObject::invokeMethod(guard.get(),
                                          [this, reading = std::move(reading)] { take(reading); });
        });
    resize(560, 420);
}

void SubmitPanel::take(const Reading &reading)
{
    m_trusted = reading.trust == store::TrustState::Trusted;
    m_trustFrame->setVisible(!m_trusted);
    m_run->setText(m_trusted ? tr("Run") : tr("Trust this folder and run"));
    if (!reading.job) {
        m_problem->setText(reading.errors.empty() ? tr("The file could not be read.")
                                                  : messageLine(reading.errors.front()));
        m_problem->show();
        m_form->addRow(tr("Experiment"), m_experiment);
        m_form->addRow(tr("Display name"), m_displayName);
        return;
    }
    const assets::Job &job = *reading.job;
    if (!job.displayName.isEmpty())
        m_title->setText(job.displayName);
    for (const assets::InputBinding &input : job.inputs)
        addInput(input);
    // As `az ml job create`: the name of the folder the file stands in, where it says none.
    m_experiment->setText(!m_draft.experiment.isEmpty()  ? m_draft.experiment
                          : job.experimentName.isEmpty() ? QFileInfo(m_file).dir().dirName()
                                                         : job.experimentName);
    m_displayName->setText(m_draft.displayName);
    m_form->addRow(tr("Experiment"), m_experiment);
    m_form->addRow(tr("Display name"), m_displayName);
    m_run->setEnabled(true);
    m_run->setFocus();
    // High enough that the usual form needs no scrolling.
    const int rows = int(m_fields.size()) + 2;
    resize(580, std::clamp((m_trusted ? 250 : 330) + rows * 40, 360, 760));
    plan();
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
        field.edit = new QLineEdit(
            wanted(field.key, field.original, input.kind == assets::InputBinding::Kind::Object),
            box);
        field.edit->setAccessibleName(input.name);
        if (field.type)
            field.edit->setFont(Theme::figureFont());
        connect(field.edit, &QLineEdit::textChanged, this, [this] {
            if (valuesAreRight())
                m_planSoon.start();
        });
        column->addWidget(field.edit);
        field.problem = new QLabel(box);
        field.problem->setProperty("wrong", true);
        field.problem->hide();
        column->addWidget(field.problem);
    }
    m_form->addRow(input.name, box);
    m_fields.append(field);
}

bool SubmitPanel::valuesAreRight()
{
    bool right = true;
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.edit)
            continue;
        bool ok = true;
        const QString text = field.edit->text().trimmed();
        if (field.type == 1)
            text.toLongLong(&ok);
        else if (field.type == 2)
            text.toDouble(&ok);
        if (text.contains(u"${{"_s))
            ok = true;
        field.problem->setText(field.type == 1 ? tr("A whole number is needed here.")
                                               : tr("A number is needed here."));
        field.problem->setVisible(!ok);
        field.edit->setProperty("wrong", !ok);
        field.edit->style()->unpolish(field.edit);
        field.edit->style()->polish(field.edit);
        right = right && ok;
    }
    m_run->setEnabled(right);
    return right;
}

QJsonObject SubmitPanel::request() const
{
    QJsonArray set;
    for (const Field &field : m_fields) {
        const QString value = field.check ? (field.check->isChecked() ? u"true"_s : u"false"_s)
                                          : field.edit->text();
        if (value != field.original)
            set.append(QJsonArray{field.key, value});
    }
    QJsonObject params{
        {u"file"_s, m_file}, {u"set"_s, set}, {u"experiment"_s, m_experiment->text().trimmed()}};
    if (!m_displayName->text().trimmed().isEmpty())
        params.insert(u"displayName"_s, m_displayName->text().trimmed());
    if (m_force->isChecked())
        params.insert(u"force"_s, true);
    if (!m_draft.like.isEmpty())
        params.insert(u"rerunOf"_s, m_draft.like);
    QJsonObject tags;
    for (const auto &[key, value] : m_draft.tags)
        tags.insert(key, value);
    if (!tags.isEmpty())
        params.insert(u"tags"_s, tags);
    return params;
}

void SubmitPanel::plan()
{
    // Looking ahead must start nothing: it is only asked of an engine that is already there.
    if (m_workspace.engineState() != items::Workspace::EngineState::Ready)
        return;
    m_workspace.call(u"job.plan"_s, request(), this, [this](Result<QJsonObject> answer) {
        if (!answer) {
            m_forecast->setText({});
            return;
        }
        QStringList run, reuse;
        for (const QJsonValue &value : (*answer)[u"steps"].toArray()) {
            const QJsonObject step = value.toObject();
            QString name = step[u"name"].toString();
            if (name.isEmpty())
                name = step[u"path"].toString();
            const QString reason = step[u"text"].toString();
            if (step[u"verdict"].toString() == u"reuse"_s)
                reuse.append(name);
            else
                run.append(reason.isEmpty() ? name : tr("%1 (%2)").arg(name, reason));
        }
        QStringList lines;
        if (!run.isEmpty())
            lines.append(tr("%n step(s) will run: ", nullptr, int(run.size())) + run.join(u", "_s));
        if (!reuse.isEmpty())
            lines.append(tr("%n step(s) will be reused: ", nullptr, int(reuse.size()))
                         + reuse.join(u", "_s));
        m_forecast->setText(lines.join(u'\n'));
    });
}

void SubmitPanel::run()
{
    if (!valuesAreRight())
        return;
    m_run->setEnabled(false);
    m_problem->hide();
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
