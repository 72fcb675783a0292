// What the job's page says: its header, the selected step, parameters, outputs, code and details.
#include "runs/chartspanel.h"
#include "runs/codepane.h"
#include "runs/jobpage.h"
#include "runs/stepsview.h"
#include "widgets/filespane.h"
#include "widgets/folding.h"
#include "widgets/looks.h"
#include "widgets/propertylist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTabBar>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using assets::JobState;
using items::StepRow;

namespace {

qint64 nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

} // namespace

void JobPage::showHeader()
{
    if (!m_bundle)
        return;
    const store::JobRow &job = m_bundle->job;
    const auto state = JobState(job.state);
    const Look look = lookOf(state, job.reusedFrom.has_value());
    m_glyph->setLook(look);
    m_title->setText(title());
    int done = 0, reused = 0, running = 0, failed = 0, queued = 0, cancelled = 0, leaves = 0;
    qint64 saved = 0;
    for (const StepRow &row : m_model.rows()) {
        if (row.hasChildren)
            continue;
        ++leaves;
        switch (lookOf(row.state, row.reused)) {
        case Look::Done:
            ++done;
            break;
        case Look::Reused:
            ++reused;
            saved += row.savedUs;
            break;
        case Look::Running:
            ++running;
            break;
        case Look::Failed:
            ++failed;
            break;
        case Look::Queued:
            ++queued;
            break;
        case Look::Cancelled:
            ++cancelled;
            break;
        default:
            break;
        }
    }
    const int finished = done + reused + failed;
    const bool live = isLive();
    m_word->setText(items::stateWord(state, job.reusedFrom.has_value()));
    QPalette palette = m_word->palette();
    palette.setColor(QPalette::WindowText, m_theme.tokens().word(look));
    m_word->setPalette(palette);
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(job.created / 1000),
                                            QLocale::ShortFormat);
    const QString from
        = tr("%1, submitted %2").arg(job.source.isEmpty() ? m_name : job.source, when);
    m_subtitle->setText(job.deleted    ? tr("In the trash · %1").arg(from)
                        : job.archived ? tr("Archived · %1").arg(from)
                                       : from);
    m_elapsed->setValue(job.started ? items::durationText(items::elapsed(
                                          *job.started, job.ended.value_or(0), nowUs()))
                                    : QString());
    m_left->setValue(leaves > 1 ? tr("%1 of %2").arg(finished).arg(leaves) : QString());
    m_saved->setValue(saved > 0 ? items::durationText(saved) : QString());
    m_experiment->setValue(job.experiment);
    m_compute->setValue(job.target == u"local"_s ? tr("This computer") : job.target);
    m_progress->setVisible(true);
    m_progress->setRange(0, std::max(1, leaves) * 10);
    m_progress->setValue(live ? finished * 10 + running * 5 : 0);
    m_cancel->setVisible(live);
    m_cancel->setEnabled(state != JobState::CancelRequested);
    m_again_->setEnabled(!job.source.isEmpty() && !job.parent);
    m_again_->setToolTip(job.parent ? tr("A step is run again with its whole job") : QString());

    QStringList parts;
    const auto part = [&parts](int n, const QString &text) {
        if (n > 0)
            parts.append(text);
    };
    part(reused, tr("%n reused", nullptr, reused));
    part(done, tr("%n completed", nullptr, done));
    part(running, tr("%n running", nullptr, running));
    part(failed, tr("%n failed", nullptr, failed));
    part(queued, tr("%n queued", nullptr, queued));
    part(cancelled, tr("%n cancelled", nullptr, cancelled));
    m_summary->setText(parts.join(u" · "_s));
    m_critical->setText(
        m_model.criticalPath().isEmpty()
            ? QString()
            : tr("Critical path %1").arg(items::durationText(m_model.criticalUs(nowUs()))));
    for (Folding *folding : std::as_const(m_folding))
        folding->refresh();
}

void JobPage::showStep()
{
    const StepRow *row = m_model.row(m_steps->selectedStep());
    m_stepTitle->setText(row ? row->title : QString());
    qint64 curves = row ? row->id : 0;
    if (row && row->reused && m_bundle) // its curves are those of the job it came from
        for (const store::JobRow &step : m_bundle->steps)
            if (qint64(step.id) == row->id && step.reusedFrom)
                curves = qint64(*step.reusedFrom);
    m_charts->setStep(curves);
    if (!row) {
        m_stepFacts->clear();
        m_stepReason->clear();
        m_stepOpen->hide();
        return;
    }
    QStringList facts{items::stateWord(row->state, row->reused)};
    if (row->started && !row->reused)
        facts.append(items::durationText(items::elapsed(row->started, row->ended, nowUs())));
    m_stepFacts->setText(facts.join(u", "_s));
    QString reason = row->reason;
    if (row->state == JobState::Failed && !row->error.isEmpty())
        reason = row->error;
    else if (row->reused && reason.isEmpty())
        reason = row->reusedFrom.isEmpty()
                     ? tr("Nothing changed since it ran last.")
                     : tr("Nothing changed since job %1.").arg(row->reusedFrom);
    else if (!reason.isEmpty())
        reason = (row->reused ? tr("Reused: %1") : tr("Ran because: %1")).arg(reason);
    m_stepReason->setText(reason);
    m_stepReason->setProperty("wrong", row->state == JobState::Failed);
    m_stepReason->style()->unpolish(m_stepReason);
    m_stepReason->style()->polish(m_stepReason);
    m_stepReason->setVisible(!reason.isEmpty());
    const bool self = m_bundle && row->id == qint64(m_bundle->job.id);
    m_stepOpen->setVisible(!self);
    m_stepOpen->setText(row->reused ? tr("Open the job it came from") : tr("Open step"));
}

void JobPage::showTables()
{
    const store::JobRow &job = m_bundle->job;
    using Row = PropertyList::Row;
    QList<PropertyList::Group> parameters;
    QList<Row> inputs;
    for (const store::InputRow &input : m_bundle->inputs)
        inputs.append({input.name, input.value.value_or(input.path.value_or(QString())),
                       input.origin.value_or(input.path.value_or(QString()))});
    parameters.append({tr("Inputs"), inputs});
    QList<Row> logged;
    for (const auto &[key, value] : m_bundle->params)
        logged.append({key, value, {}});
    parameters.append({tr("Logged parameters"), logged});
    QList<Row> tags;
    for (const auto &[key, value] : m_bundle->runTags)
        tags.append({key, value, {}});
    const QJsonObject own = QJsonDocument::fromJson(job.tags).object();
    for (auto it = own.begin(); it != own.end(); ++it)
        tags.append({it.key(), it->toVariant().toString(), {}});
    parameters.append({tr("Tags"), tags});
    m_parameters->setGroups(parameters);

    QList<FilesPane::Root> outputs;
    const auto addOutput = [&outputs](const QString &step, const store::OutputRow &output) {
        if (!output.path.isEmpty())
            outputs.append({step.isEmpty() ? output.name : step + u" · "_s + output.name,
                            output.bytes ? QLocale().formattedDataSize(*output.bytes) : output.type,
                            output.path});
    };
    for (const store::OutputRow &output : m_bundle->outputs)
        addOutput({}, output);
    for (const auto &[step, output] : m_bundle->stepOutputs)
        addOutput(step, output);
    m_outputs->setRoots(outputs);
    m_outputCount = outputs.size();
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_tabs->setTabText(int(i), m_parts.at(i).text());

    QList<CodePane::Code> code;
    QSet<QString> seen;
    const auto addCode = [&](const store::JobRow &row, const QString &title) {
        const qint64 id = m_bundle->attempts.contains(qint64(row.id)) || !row.reusedFrom
                              ? qint64(row.id)
                              : qint64(*row.reusedFrom);
        const auto it = m_bundle->attempts.constFind(id);
        if (it == m_bundle->attempts.constEnd())
            return;
        const QString key
            = row.snapshot.isNull() ? it->folder : QString::fromLatin1(row.snapshot.toHex());
        if (seen.contains(key))
            return;
        seen.insert(key);
        const QString tree
            = row.snapshot.isNull()
                  ? it->folder + u"/code"_s
                  : m_bundle->data + u"/trees/"_s + QString::fromLatin1(row.snapshot.toHex());
        code.append({{title, {}, it->materialised == u"overlay"_s ? tree : it->folder + u"/code"_s},
                     items::codeOrigin(row, m_bundle->data)});
    };
    if (m_bundle->steps.empty())
        addCode(job, tr("Code"));
    for (const store::JobRow &row : m_bundle->steps)
        addCode(row, row.displayName.isEmpty() ? row.step : row.displayName);
    m_code->setCode(code);

    const auto time = [](std::optional<qint64> us) {
        return us ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*us / 1000),
                                       QLocale::LongFormat)
                  : QString();
    };
    QList<Row> facts{
        {tr("Job name"), job.name, {}},
        {tr("Kind"), job.kind, {}},
        {tr("State"), items::stateWord(JobState(job.state), job.reusedFrom.has_value()), {}},
        {tr("Experiment"), job.experiment, {}},
        {tr("File"), job.source, {}},
        {tr("Component"), job.component, {}},
        {tr("Submitted by"), job.creator, {}},
        {tr("Submitted"), time(job.created), {}},
        {tr("Started"), time(job.started), {}},
        {tr("Ended"), time(job.ended), {}},
        {tr("Compute as written"), job.compute, {}},
        {tr("Exit code"), job.exitCode ? QString::number(*job.exitCode) : QString(), {}},
        {tr("CPU time"), job.cpuMicros ? items::durationText(*job.cpuMicros) : QString(), {}},
        {tr("Peak memory"),
         job.peakBytes ? QLocale().formattedDataSize(*job.peakBytes) : QString(),
         {}},
        {tr("Folder"), m_bundle->folder, {}},
        {tr("Description"), job.description, {}}};
    QList<PropertyList::Group> details;
    if (const QString error = items::errorText(job.error); !error.isEmpty())
        details.append({tr("Failure"), {{tr("What happened"), error, {}}}});
    facts.removeIf([](const Row &row) { return row.value.isEmpty(); });
    details.append({tr("Job"), facts});
    QList<Row> properties;
    const QJsonObject object = QJsonDocument::fromJson(job.properties).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        properties.append({it.key(), it->toVariant().toString(), {}});
    details.append({tr("Properties"), properties});
    QList<Row> notes;
    for (const QJsonValue &note : QJsonDocument::fromJson(job.notes).array())
        notes.append({tr("Note"),
                      note.isString() ? note.toString() : note.toObject()[u"text"].toString(),
                      {}});
    details.append({tr("Notes"), notes});
    QList<Row> states;
    for (const store::JobStateRow &row : m_bundle->states)
        states.append({QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.at / 1000).time(),
                                          u"HH:mm:ss.zzz"_s),
                       items::stateWord(JobState(row.state), false)
                           + (row.text.isEmpty() ? QString() : u" · "_s + row.text),
                       {}});
    details.append({tr("History"), states});
    m_details->setGroups(details);
}

} // namespace tenon::ui
