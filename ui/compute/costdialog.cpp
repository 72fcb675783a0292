#include "compute/costdialog.h"

#include "base/messages.h"
#include "catalogue/known.h"
#include "items/computes.h"
#include "items/jobcost.h"
#include "items/jobdata.h"
#include "widgets/small.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using catalogue::CostAnswer;
using catalogue::JobMeasure;

namespace {

enum Column { Size, Price, Time, Cost, Remark, Columns };
constexpr qint64 second = 1'000'000;

} // namespace

CostDialog::CostDialog(const Theme &theme, items::Workspace &workspace, const QString &job,
                       const QString &file, const QStringList &sizes, const QString &region,
                       QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_sizes(sizes.first(std::min<qsizetype>(sizes.size(), catalogue::mostCostSizes)))
    , m_lane(this)
    , m_basis(mutedLabel({}, this))
    , m_problem(new QLabel(this))
    , m_region(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_duration(new QLineEdit(this))
    , m_nodes(new QSpinBox(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_answers(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What would it cost on …"));
    resize(1040, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    auto *head = new ElidedLabel(Qt::ElideMiddle, this);
    head->setFont(Theme::textFont(13, QFont::DemiBold));
    head->setText(job.isEmpty() ? QDir(workspace.folder()).relativeFilePath(file) : job);
    layout->addWidget(head);
    m_basis->setWordWrap(true);
    m_basis->setTextFormat(Qt::PlainText);
    m_basis->setObjectName(u"cost.basis"_s);
    m_basis->setText(tr("Reading…"));
    layout->addWidget(m_basis);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto field = [&](const QString &name, QWidget *widget) {
        auto *label = new QLabel(name, this);
        label->setBuddy(widget);
        widget->setAccessibleName(name);
        row->addWidget(label);
        row->addWidget(widget);
    };
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    field(tr("Region"), m_region);
    m_duration->setPlaceholderText(tr("as measured"));
    m_duration->setToolTip(tr("How long it takes on one node: 1h30m, 45m, 90s"));
    m_duration->setMaximumWidth(110);
    m_duration->setObjectName(u"cost.duration"_s);
    field(tr("Duration"), m_duration);
    m_nodes->setRange(0, 1000);
    m_nodes->setSpecialValueText(tr("as the job has"));
    field(tr("Nodes"), m_nodes);
    row->addStretch();
    layout->addLayout(row);

    m_answers->setObjectName(u"cost.answers"_s);
    m_answers->setColumnCount(Columns);
    m_answers->setRootIsDecorated(false);
    m_answers->setUniformRowHeights(true);
    m_answers->setAllColumnsShowFocus(true);
    m_answers->setHeaderLabels(
        {tr("VM size"), tr("A node an hour"), tr("Node time"), tr("Cost"), tr("Remark")});
    m_answers->setAccessibleName(tr("What it would cost"));
    m_answers->header()->resizeSection(Size, 210);
    m_answers->header()->resizeSection(Price, 110);
    m_answers->header()->resizeSection(Time, 90);
    m_answers->header()->resizeSection(Cost, 100);
    keepCaptionsWhole(m_answers->header());
    layout->addWidget(m_answers, 1);

    auto *choose = new QHBoxLayout;
    choose->setSpacing(8);
    m_size->setEditable(true);
    m_size->setInsertPolicy(QComboBox::NoInsert);
    m_size->setAccessibleName(tr("VM size"));
    m_size->setObjectName(u"cost.size"_s);
    m_size->setMinimumWidth(260);
    m_add->setObjectName(u"cost.add"_s);
    m_add->setIcon(theme.icon(u"add"_s));
    m_remove->setIcon(theme.icon(u"delete"_s));
    choose->addWidget(m_size);
    choose->addWidget(m_add);
    choose->addWidget(m_remove);
    m_problem->setProperty("wrong", true);
    m_problem->setTextFormat(Qt::PlainText);
    choose->addWidget(m_problem, 1);
    auto *close = new QPushButton(tr("Close"), this);
    choose->addWidget(close);
    layout->addLayout(choose);
    auto *rule
        = mutedLabel(tr("Duration × list price × nodes. What nodes cost while they start and "
                        "idle is not in it."),
                     this);
    rule->setWordWrap(true);
    layout->addWidget(rule);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_add, &QPushButton::clicked, this, &CostDialog::addSize);
    connect(m_size->lineEdit(), &QLineEdit::returnPressed, this, &CostDialog::addSize);
    connect(m_remove, &QPushButton::clicked, this, &CostDialog::removeSize);
    connect(m_region, &QComboBox::currentIndexChanged, this, &CostDialog::fill);
    connect(m_nodes, &QSpinBox::valueChanged, this, &CostDialog::fill);
    connect(m_duration, &QLineEdit::textChanged, this, &CostDialog::fill);
    connect(m_answers, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { m_remove->setEnabled(item); });
    for (QPushButton *button : {m_add, m_remove, close})
        button->setAutoDefault(false);

    m_lane.run([] { return catalogue::newestCatalogue(); },
               [this, region](const Result<catalogue::CataloguePtr> &known) {
                   if (!known) {
                       m_problem->setText(messageText(known.error()));
                       return;
                   }
                   m_catalogue = *known;
                   const QSignalBlocker block(m_region);
                   for (const catalogue::Region &each : m_catalogue->regions())
                       if (!each.internal)
                           m_region->addItem(each.displayName, each.name);
                   m_region->model()->sort(0);
                   const int wanted
                       = m_region->findData(region.isEmpty() ? u"westeurope"_s : region);
                   m_region->setCurrentIndex(std::max(wanted, 0));
                   QStringList names;
                   for (const catalogue::VmSize &size : m_catalogue->sizes())
                       names << size.name;
                   names.sort();
                   m_size->addItems(names);
                   m_size->setCurrentIndex(-1);
                   m_size->completer()->setFilterMode(Qt::MatchContains);
                   m_size->completer()->setCompletionMode(QCompleter::PopupCompletion);
                   fill();
               });
    const QString source = QDir(workspace.folder()).relativeFilePath(file);
    workspace.reader().ask<JobMeasure>(
        this,
        [job, source](store::Database &database, const store::Place &) {
            return job.isEmpty() ? items::measureOfFile(database, source)
                                 : items::measureOfJob(database, job);
        },
        [this](const Result<JobMeasure> &measure) { take(measure); });
    fill();
}

void CostDialog::take(const Result<JobMeasure> &measure)
{
    if (measure)
        m_measure = *measure;
    else if (measure.error().id != "store.no-workspace")
        m_problem->setText(messageText(measure.error()));
    QStringList texts;
    if (m_measure.job.isEmpty() || m_measure.seconds < 0) {
        texts << tr("Nobody has run it yet. Say how long it takes on one node.");
    } else {
        texts << tr("Measured on job %1: %2 of work in %n step(s).", nullptr, m_measure.steps)
                     .arg(m_measure.job, items::durationText(m_measure.seconds * second));
        if (m_measure.reused > 0)
            texts << tr("%n of them were reused and count with the time they took when they ran.",
                        nullptr, m_measure.reused);
        if (!m_measure.whole)
            texts << tr("The job did not complete: the whole may take longer.");
    }
    m_basis->setText(texts.join(u' '));
    fill();
}

void CostDialog::addSize()
{
    const QString text = m_size->currentText().trimmed();
    if (text.isEmpty() || !m_catalogue)
        return;
    const int place = m_catalogue->size(text);
    const QString name = place < 0 ? QString() : m_catalogue->sizes()[size_t(place)].name;
    if (name.isEmpty())
        m_problem->setText(messageText(
            Error{Error::Code::NotFound, "target.unknown-size", {{u"size"_s, text}}, {}, {}}));
    else if (m_sizes.size() >= catalogue::mostCostSizes)
        m_problem->setText(messageText(Error{Error::Code::Format,
                                             "cost.too-many",
                                             {{u"most"_s, catalogue::mostCostSizes}},
                                             {},
                                             {}}));
    else {
        m_problem->clear();
        if (!m_sizes.contains(name))
            m_sizes << name;
        m_size->setCurrentIndex(-1);
        m_size->clearEditText();
        fill();
    }
}

void CostDialog::removeSize()
{
    const int row = m_answers->indexOfTopLevelItem(m_answers->currentItem());
    if (row < 0)
        return;
    m_sizes.removeAt(row);
    fill();
}

void CostDialog::fill()
{
    m_remove->setEnabled(m_answers->currentItem());
    if (!m_catalogue)
        return;
    JobMeasure measure = m_measure;
    const auto typed = items::secondsOf(m_duration->text());
    const bool wrong = !m_duration->text().trimmed().isEmpty() && !typed;
    if (typed) {
        measure.job.clear();
        measure.seconds = measure.nodeSeconds = *typed;
    }
    if (wrong)
        m_problem->setText(messageText(Error{
            Error::Code::Format, "cost.duration", {{u"text"_s, m_duration->text()}}, {}, {}}));
    else if (m_duration->isModified())
        m_problem->clear();
    const auto answers = catalogue::whatItWouldCost(
        measure, m_sizes, m_region->currentData().toString(), catalogue::PriceKind::Linux,
        m_nodes->value(), *m_catalogue, QDate::currentDate());
    while (m_answers->topLevelItemCount() > int(answers.size()))
        delete m_answers->takeTopLevelItem(m_answers->topLevelItemCount() - 1);
    while (m_answers->topLevelItemCount() < int(answers.size()))
        m_answers->addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < int(answers.size()); ++i) {
        const CostAnswer &answer = answers[size_t(i)];
        QTreeWidgetItem *item = m_answers->topLevelItem(i);
        QStringList remarks;
        for (const Error &remark : answer.remarks)
            remarks << messageText(remark);
        item->setSizeHint(Size, {0, 28});
        item->setText(Size, answer.name);
        item->setText(Price, items::moneyText(answer.anHour));
        item->setText(Time, answer.nodeSeconds < 0
                                ? QString()
                                : items::durationText(answer.nodeSeconds * second));
        item->setText(Cost, answer.total ? items::moneyText(answer.total) : tr("not known"));
        item->setText(Remark, remarks.join(u"; "_s));
        item->setToolTip(Remark, remarks.join(u'\n'));
        for (const int column : {Price, Time, Cost})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        const QBrush ink = answer.fits ? QBrush() : m_answers->palette().placeholderText();
        for (int column = 0; column < Columns; ++column)
            item->setForeground(column, ink);
    }
}

} // namespace tenon::ui
