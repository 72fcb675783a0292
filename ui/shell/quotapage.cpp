#include "shell/quotapage.h"

#include "base/messages.h"
#include "widgets/noticebar.h"
#include "widgets/pathdialog.h"
#include "widgets/small.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using catalogue::Quota;
using catalogue::QuotaLine;
using items::QuotaModel;

namespace {

constexpr int contentWidth = 860;
constexpr int mostCores = 1'000'000'000;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() + 2);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QSpinBox *coresBox(const QString &name, int least, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, mostCores);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setGroupSeparatorShown(true);
    if (least < 0)
        box->setSpecialValueText(QuotaPage::tr("no limit"));
    return box;
}

// What stands in a row: a word over each control.
void addNamed(QHBoxLayout *row, const QString &name, QWidget *control, int stretch = 0)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *label = mutedLabel(name, control->parentWidget());
    label->setBuddy(control);
    control->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(control);
    row->addLayout(column, stretch);
}

} // namespace

QuotaPage::QuotaPage(const Theme &theme, items::SizeSource &source, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_source(source)
    , m_model(this)
    , m_shown(this)
{
    setProperty("document", true);
    m_shown.setSourceModel(&m_model);
    m_shown.setSortRole(QuotaModel::SortRole);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setFilterKeyColumn(-1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    build();
    connect(&m_model, &QuotaModel::edited, &source, &items::SizeSource::setQuota);
    connect(&source, &items::SizeSource::changed, this, &QuotaPage::refresh);
    connect(&source, &items::SizeSource::failed, this, [this](const Error &error) {
        m_notice->say(messageLine(error));
        // One that cannot be read is not the one that counts.
        m_kept->setCurrentIndex(std::max(0, m_kept->findData(m_source.name())));
    });
    connect(&source, &items::SizeSource::imported, this,
            [this](const catalogue::ImportReport &report) {
                QStringList said{tr("Imported: sizes %1, prices %2, limits %3.")
                                     .arg(report.skus + report.vmSizes)
                                     .arg(report.prices)
                                     .arg(report.limits)};
                for (const Error &note : report.notes)
                    said << messageText(note);
                m_notice->say(said.join(u' '));
                m_text->clear();
            });
    source.load();
}

QString QuotaPage::title() const
{
    return tr("Quota and catalogue");
}

QIcon QuotaPage::icon() const
{
    return m_theme.icon(u"compute"_s, &Tokens::muted);
}

void QuotaPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QTimer::singleShot(0, this, [this] {
            m_model.retranslate();
            build();
            Q_EMIT looksChanged();
        });
}

void QuotaPage::build()
{
    const Typed typed = this->typed();
    delete std::exchange(m_content, new QWidget(this));
    m_listed = nullptr;
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_notice = new NoticeBar(m_content);
    outer->addWidget(m_notice);
    auto *area = new QScrollArea(m_content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    auto *content = new QWidget(middle);
    content->setMaximumWidth(contentWidth);
    row->addWidget(content, 1);
    auto *to = new QVBoxLayout(content);
    to->setContentsMargins(16, 16, 16, 16);
    to->setSpacing(8);
    addCatalogue(to);
    to->addSpacing(8);
    to->addWidget(horizontalLine(content));
    to->addSpacing(8);
    addSheet(to);
    addLimits(to);
    area->setWidget(middle);
    layout()->addWidget(m_content);
    refresh();
    type(typed);
}

QuotaPage::Typed QuotaPage::typed() const
{
    Typed typed;
    if (!m_content)
        return typed;
    typed.text = m_text->toPlainText();
    typed.subscription = m_subscription->text();
    for (const QSpinBox *box : {m_limit, m_cores, m_gpuCores, m_pool})
        typed.figures.append(box->value());
    for (const QComboBox *box : {m_importRegion, m_region, m_madeRegion})
        typed.regions.append(box->currentData().toString());
    typed.family = m_family->currentIndex();
    return typed;
}

void QuotaPage::type(const Typed &typed)
{
    if (typed.figures.isEmpty())
        return;
    m_text->setPlainText(typed.text);
    m_subscription->setText(typed.subscription);
    int i = 0;
    for (QSpinBox *box : {m_limit, m_cores, m_gpuCores, m_pool})
        box->setValue(typed.figures.at(i++));
    i = 0;
    for (QComboBox *box : {m_importRegion, m_region, m_madeRegion})
        box->setCurrentIndex(std::max(0, box->findData(typed.regions.at(i++))));
    m_family->setCurrentIndex(typed.family);
}

QComboBox *QuotaPage::regionBox(const QString &all)
{
    auto *box = new QComboBox(m_content);
    if (!all.isEmpty())
        box->addItem(all, QString());
    return box;
}

void QuotaPage::addCatalogue(QVBoxLayout *to)
{
    to->addWidget(heading(tr("Catalogue"), m_content));
    auto *row = new QHBoxLayout;
    m_kept = new QComboBox(m_content);
    m_kept->setAccessibleName(tr("Catalogue"));
    m_kept->setMinimumWidth(220);
    m_facts = mutedLabel({}, m_content);
    m_facts->setWordWrap(true);
    row->addWidget(m_kept);
    row->addWidget(m_facts, 1);
    to->addLayout(row);
    connect(m_kept, &QComboBox::activated, this,
            [this] { m_source.choose(m_kept->currentData().toString()); });

    auto *hint
        = mutedLabel(tr("Import what az prints or the services answer: vm list-skus, ml compute "
                        "list-sizes, ml compute list-usage, vm list-usage, retail prices."),
                     m_content);
    hint->setWordWrap(true);
    to->addWidget(hint);
    auto *import = new QHBoxLayout;
    import->setAlignment(Qt::AlignBottom);
    m_subscription = new QLineEdit(m_content);
    m_subscription->setMaxLength(100);
    addNamed(import, tr("Subscription"), m_subscription, 1);
    m_importRegion = regionBox(tr("as the files say"));
    addNamed(import, tr("Region of the answers"), m_importRegion, 1);
    const auto button = [&](const QString &text, auto run) {
        auto *made = new QPushButton(text, m_content);
        connect(made, &QPushButton::clicked, this, run);
        import->addWidget(made, 0, Qt::AlignBottom);
    };
    button(tr("Import a file…"), [this] {
        askForPath(m_theme, this,
                   {PathWish::Kind::File,
                    tr("Import a file"),
                    QDir::homePath(),
                    {},
                    {},
                    {{tr("Answers (*.json *.txt)"), {u"*.json"_s, u"*.txt"_s}}}},
                   [this](const QString &path) { this->import({path}); });
    });
    button(tr("Import a folder…"), [this] {
        askForFolder(m_theme, this, tr("Import a folder"), QDir::homePath(),
                     [this](const QString &path) { this->import({path}); });
    });
    to->addLayout(import);
    auto *paste = new QHBoxLayout;
    m_text = new QPlainTextEdit(m_content);
    m_text->setAccessibleName(tr("Pasted answer"));
    m_text->setPlaceholderText(tr("Or paste it here."));
    m_text->setFont(Theme::codeFont());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(68);
    paste->addWidget(m_text, 1);
    auto *take = new QPushButton(tr("Import the text"), m_content);
    take->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, take,
            [this, take] { take->setEnabled(!m_text->document()->isEmpty()); });
    connect(take, &QPushButton::clicked, this, &QuotaPage::importText);
    paste->addWidget(take, 0, Qt::AlignBottom);
    to->addLayout(paste);
}

void QuotaPage::addSheet(QVBoxLayout *to)
{
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Quota"), m_content));
    m_origin = mutedLabel({}, m_content);
    m_origin->setWordWrap(true);
    head->addWidget(m_origin, 1);
    auto *filter = new QLineEdit(m_content);
    filter->setClearButtonEnabled(true);
    filter->setPlaceholderText(tr("Filter by family or region"));
    filter->setAccessibleName(tr("Filter by family or region"));
    filter->setFixedWidth(220);
    filter->setText(m_shown.filterRegularExpression().pattern());
    connect(filter, &QLineEdit::textChanged, &m_shown,
            &QSortFilterProxyModel::setFilterFixedString);
    head->addWidget(filter);
    to->addLayout(head);
    m_table = new QTableView(m_content);
    m_table->setModel(&m_shown);
    m_table->setAccessibleName(tr("Quota"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(QuotaModel::Region, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setSectionResizeMode(QuotaModel::Family, QHeaderView::Stretch);
    m_table->setColumnWidth(QuotaModel::Region, 160);
    m_table->setMinimumHeight(170);
    auto *gone = new QShortcut(QKeySequence(Qt::Key_Delete), m_table, nullptr, nullptr,
                               Qt::WidgetShortcut);
    connect(gone, &QShortcut::activated, this, &QuotaPage::removeLines);
    to->addWidget(m_table, 1);
}

void QuotaPage::addLimits(QVBoxLayout *to)
{
    auto *add = new QHBoxLayout;
    m_family = new QComboBox(m_content);
    addNamed(add, tr("Family"), m_family, 1);
    m_region = regionBox({});
    addNamed(add, tr("Region"), m_region, 1);
    m_limit = coresBox(tr("Limit"), -1, 24, m_content);
    addNamed(add, tr("Limit"), m_limit);
    auto *set = new QPushButton(tr("Set the limit"), m_content);
    connect(set, &QPushButton::clicked, this, &QuotaPage::addLine);
    add->addWidget(set, 0, Qt::AlignBottom);
    m_remove = new QPushButton(tr("Remove"), m_content);
    m_remove->setToolTip(tr("Remove the selected limits"));
    connect(m_remove, &QPushButton::clicked, this, &QuotaPage::removeLines);
    const auto selected
        = [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_remove, selected);
    connect(&m_shown, &QAbstractItemModel::modelReset, m_remove, selected);
    selected();
    add->addWidget(m_remove, 0, Qt::AlignBottom);
    to->addLayout(add);
    auto *made = new QHBoxLayout;
    m_madeRegion = regionBox(tr("All regions"));
    addNamed(made, tr("Make up for"), m_madeRegion, 1);
    m_cores = coresBox(tr("Cores a family"), 0, 100, m_content);
    addNamed(made, tr("Cores a family"), m_cores);
    m_gpuCores = coresBox(tr("Cores a GPU family"), 0, 24, m_content);
    addNamed(made, tr("Cores a GPU family"), m_gpuCores);
    m_pool = coresBox(tr("Low-priority cores"), 0, 100, m_content);
    addNamed(made, tr("Low-priority cores"), m_pool);
    auto *simulated = new QPushButton(tr("Simulate"), m_content);
    simulated->setToolTip(tr("Replaces the sheet with one that is made up, and is called so"));
    connect(simulated, &QPushButton::clicked, this, &QuotaPage::simulate);
    made->addWidget(simulated, 0, Qt::AlignBottom);
    to->addLayout(made);
}

void QuotaPage::refresh()
{
    const QLocale locale;
    const auto day = [&locale](QDate date) { return locale.toString(date, QLocale::ShortFormat); };
    m_kept->clear();
    m_kept->addItem(tr("Shipped with Tenon Studio"), QString());
    for (const catalogue::Kept &kept : m_source.kept())
        m_kept->addItem(kept.name, kept.name);
    m_kept->setCurrentIndex(std::max(0, m_kept->findData(m_source.name())));
    if (m_subscription->text().isEmpty())
        m_subscription->setText(m_source.name().isEmpty() ? u"default"_s : m_source.name());
    const auto &catalogue = m_source.catalogue();
    if (!catalogue) {
        m_facts->setText(tr("Reading the catalogue…"));
        return;
    }
    const QString sizes = tr("%n size(s)", nullptr, int(catalogue->sizes().size()));
    m_facts->setText(
        m_source.name().isEmpty()
            ? tr("%1, put together on %2").arg(sizes, day(catalogue->date()))
            : tr("%1, imported for %2 on %3").arg(sizes, m_source.name(), day(catalogue->date())));
    const Quota &quota = m_source.quota();
    QString origin = tr("No quota is known: no size is said to be within it.");
    if (!quota.isEmpty())
        switch (quota.origin()) {
        case Quota::Origin::Simulated:
            origin = tr("Simulated: made up, not that of a subscription.");
            break;
        case Quota::Origin::Imported:
            origin = tr("Imported for %1 on %2").arg(quota.name(), day(quota.date()));
            break;
        case Quota::Origin::None:
        case Quota::Origin::Edited:
            origin = tr("Typed in by hand");
            break;
        }
    m_origin->setText(origin);
    fillChoices();
    m_model.setQuota(quota);
}

// Regions and families of the catalogue, where it is another one.
void QuotaPage::fillChoices()
{
    const auto &catalogue = m_source.catalogue();
    if (std::exchange(m_listed, catalogue) == catalogue)
        return;
    std::vector<std::pair<QString, QString>> regions;
    for (const catalogue::Region &region : catalogue->regions())
        if (!region.internal)
            regions.emplace_back(region.displayName, region.name);
    std::ranges::sort(regions, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (QComboBox *box : {m_importRegion, m_region, m_madeRegion}) {
        while (box->count() > (box == m_region ? 0 : 1))
            box->removeItem(box->count() - 1);
        for (const auto &[title, name] : regions)
            box->addItem(title, name);
    }
    m_family->clear();
    using Kind = QuotaLine::Kind;
    for (const Kind kind : {Kind::LowPriority, Kind::Region})
        m_family->addItem(QuotaModel::kindTitle(kind), int(kind));
    QStringList families;
    for (const catalogue::Series &series : catalogue->series())
        if (!series.family.isEmpty())
            families << series.family;
    families.removeDuplicates();
    families.sort(Qt::CaseInsensitive);
    for (const QString &family : std::as_const(families))
        m_family->addItem(family, int(Kind::Family));
}

catalogue::ImportOptions QuotaPage::options() const
{
    const QString name = m_subscription->text().trimmed();
    return {name.isEmpty() ? u"default"_s : name, m_importRegion->currentData().toString(),
            QDate::currentDate()};
}

void QuotaPage::import(const QStringList &paths)
{
    m_notice->say({});
    m_source.importPaths(paths, options());
}

void QuotaPage::importText()
{
    m_notice->say({});
    m_source.importText(m_text->toPlainText().toUtf8(), tr("The pasted text"), options());
}

void QuotaPage::addLine()
{
    QuotaLine line;
    line.kind = QuotaLine::Kind(m_family->currentData().toInt());
    if (line.kind == QuotaLine::Kind::Family)
        line.family = m_family->currentText();
    line.region = m_region->currentData().toString();
    if (line.region.isEmpty())
        return;
    Quota quota = m_source.quota();
    if (const QuotaLine *known = quota.line(line))
        line.limit.used = known->limit.used;
    line.limit.limit = m_limit->value();
    quota.put(line);
    m_source.setQuota(quota);
}

void QuotaPage::removeLines()
{
    Quota quota = m_source.quota();
    std::vector<QuotaLine> gone;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        gone.push_back(quota.lines()[size_t(m_shown.mapToSource(index).row())]);
    for (const QuotaLine &line : gone)
        quota.remove(line);
    if (!gone.empty())
        m_source.setQuota(quota);
}

void QuotaPage::simulate()
{
    const auto &catalogue = m_source.catalogue();
    if (!catalogue)
        return;
    QStringList regions{m_madeRegion->currentData().toString()};
    if (regions.front().isEmpty()) {
        regions.clear();
        for (const catalogue::Region &region : catalogue->regions())
            if (!region.internal)
                regions << region.name;
    }
    m_source.setQuota(Quota::simulated(*catalogue, regions, m_cores->value(), m_gpuCores->value(),
                                       m_pool->value()));
}

} // namespace tenon::ui
