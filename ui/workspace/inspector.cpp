#include "workspace/inspector.h"

#include "base/messages.h"
#include "widgets/host.h"
#include "widgets/ink.h"
#include "widgets/small.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QTreeWidget>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowMs = 2000;
constexpr int rowHeight = 24;
constexpr int lineRole = Qt::UserRole, jobRole = Qt::UserRole + 1, versionRole = Qt::UserRole + 2;

} // namespace

Inspector::Inspector(const Theme &theme, items::Workspace &workspace, Host &host, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_host(host)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, u"properties"_s, m_stack))
    , m_glyph(new StateGlyph(theme, 18))
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_subtitle(mutedLabel())
    , m_text(new QLabel)
    , m_open(new QPushButton)
    , m_properties(new PropertyList)
    , m_lane(std::make_unique<Lane>(this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &Inspector::ask);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible() && m_running)
            ask();
    });
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_stuck = true;
        if (m_facts)
            return;
        m_empty->setTexts(tr("The folder does not answer"),
                          tr("The properties are shown as soon as it does."));
        m_stack->setCurrentIndex(0);
    });
    connect(&theme, &Theme::changed, this, [this] {
        if (m_facts && !m_facts->look) // the rest follows by itself
            m_icon->setPixmap(m_theme.icon(m_facts->icon, &Tokens::muted).pixmap(18, 18));
    });
    connect(&workspace.scanner(), &items::WorkspaceScanner::touched, this,
            [this](const QString &path) {
                if (path == m_subject.file)
                    askSoon();
            });
    connect(&workspace, &items::Workspace::filesChanged, this, [this] {
        if (!m_subject.file.isEmpty())
            askSoon();
    });
    connect(&workspace, &items::Workspace::changed, this, [this] {
        if (!m_subject.job.isEmpty() || !m_subject.asset.isEmpty())
            askSoon();
    });
    connect(&workspace, &items::Workspace::opened, this, [this] { inspect({}); });
    setTexts();
    showNothing();
}

Inspector::~Inspector()
{
    if (!m_followed.isEmpty())
        m_workspace.scanner().unfollow(m_followed);
}

QWidget *Inspector::buildHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(12, 12, 12, 4);
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title->setFont(Theme::textFont(11, QFont::DemiBold));
    for (QLabel *label : {m_title, m_subtitle, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Long names must not widen the dock.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_open->setProperty("link", true);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, &Inspector::open);
    return header;
}

void Inspector::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto *page = new QWidget(m_stack);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildHeader());
    auto *area = new QScrollArea(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 4, 12, 12);
    m_column->setSpacing(6);
    m_column->addWidget(m_text);
    m_column->addWidget(m_properties);
    m_column->addStretch();
    area->setWidget(content);
    outer->addWidget(area, 1);
    m_properties->setProperty("panel", true);
    m_properties->style()->unpolish(m_properties);
    m_properties->style()->polish(m_properties);
    m_properties->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_properties->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    setFocusProxy(m_properties);
}

void Inspector::setTexts()
{
    m_open->setText(tr("Open"));
    m_properties->setAccessibleName(tr("Properties"));
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    m_subject.isEmpty() ? showNothing() : askSoon();
}

void Inspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        ask();
}

void Inspector::inspect(const Subject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_facts.reset();
    m_error.reset();
    m_running = false;
    m_second.stop();
    m_slow.stop();
    ++m_ticket;
    if (std::exchange(m_stuck, false)) // others need not wait for it
        m_lane = std::make_unique<Lane>(this);
    if (!m_followed.isEmpty())
        m_workspace.scanner().unfollow(std::exchange(m_followed, {}));
    if (m_subject.isEmpty())
        return showNothing();
    if (m_followed = m_subject.file; !m_followed.isEmpty())
        m_workspace.scanner().follow(m_followed);
    ask();
}

void Inspector::showNothing()
{
    m_empty->setTexts(tr("Nothing is selected"),
                      tr("Select a file, a job or an asset: what it is stands here."));
    m_stack->setCurrentIndex(0);
}

void Inspector::askSoon()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void Inspector::ask()
{
    m_stale = !isVisible();
    if (m_stale || m_subject.isEmpty())
        return;
    if (!m_subject.file.isEmpty())
        return askFile();
    const quint64 ticket = ++m_ticket;
    const auto answer = [this, ticket](const Result<Facts> &facts) {
        if (ticket == m_ticket)
            take(facts);
    };
    if (!m_subject.job.isEmpty())
        return m_workspace.reader().ask<JobFacts>(
            this,
            [name = m_subject.job](store::Database &database, const store::Place &) {
                return loadJobFacts(database, name);
            },
            [this, answer](const Result<JobFacts> &facts) {
                m_running = facts && facts->job.started && !facts->job.ended;
                m_running ? m_second.start() : m_second.stop();
                answer(facts ? Result<Facts>(factsOf(*facts)) : std::unexpected(facts.error()));
            });
    m_workspace.reader().ask<items::AssetBundle>(
        this,
        [subject = m_subject](store::Database &database, const store::Place &) {
            return items::loadAsset(database, subject.kind, subject.asset);
        },
        [subject = m_subject, answer](const Result<items::AssetBundle> &bundle) {
            answer(bundle ? Result<Facts>(factsOf(*bundle, subject))
                          : std::unexpected(bundle.error()));
        });
}

void Inspector::askFile()
{
    m_slow.start();
    m_lane->run([path = m_subject.file] { return items::summarise(path); },
                [this, ticket = ++m_ticket](const Result<items::FileSummary> &summary) {
                    if (ticket != m_ticket)
                        return;
                    m_slow.stop();
                    m_stuck = false;
                    take(summary ? Result<Facts>(factsOf(*summary, m_workspace.folder()))
                                 : std::unexpected(summary.error()));
                });
}

void Inspector::take(const Result<Facts> &facts)
{
    if (!facts) {
        m_facts.reset();
        m_error = facts.error();
        m_empty->setTexts(tr("Nothing is known of it"), messageText(facts.error()));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_error.reset();
    if (m_facts == *facts && m_stack->currentIndex() == 1)
        return;
    m_facts = *facts;
    show(*m_facts);
}

void Inspector::show(const Facts &facts)
{
    m_glyph->setVisible(facts.look.has_value());
    m_icon->setVisible(!facts.look);
    if (facts.look)
        m_glyph->setLook(*facts.look);
    else
        m_icon->setPixmap(m_theme.icon(facts.icon, &Tokens::muted).pixmap(18, 18));
    m_title->setText(facts.title);
    m_subtitle->setText(facts.subtitle);
    m_text->setText(facts.text);
    m_text->setVisible(!facts.text.isEmpty());
    m_open->setText(facts.folder ? tr("Show") : tr("Open"));
    m_open->setAccessibleName(
        (facts.folder ? tr("Show %1 in the file manager") : tr("Open %1")).arg(facts.title));
    m_properties->setGroups({{tr("Properties"), facts.properties}});
    fit(m_properties);
    qsizetype used = 0;
    for (const Facts::Table &table : facts.tables) {
        if (table.rows.isEmpty())
            continue;
        if (used == m_lists.size()) {
            List list{new QLabel(this), new QTreeWidget(this)};
            list.title->setFont(Theme::textFont(10, QFont::DemiBold));
            list.title->setContentsMargins(0, 8, 0, 0);
            list.view->setRootIsDecorated(false);
            list.view->setUniformRowHeights(true);
            list.view->setProperty("panel", true);
            list.view->setFrameShape(QFrame::NoFrame);
            list.view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            list.view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            list.view->setTextElideMode(Qt::ElideMiddle);
            m_column->insertWidget(m_column->count() - 1, list.title);
            m_column->insertWidget(m_column->count() - 1, list.view);
            connect(list.view, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
                follow({item->data(0, lineRole).toInt(), item->data(0, jobRole).toString(),
                        item->data(0, versionRole).toString()});
            });
            m_lists.append(list);
        }
        showTable(m_lists[used++], table);
    }
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        m_lists[i].title->setVisible(i < used);
        m_lists[i].view->setVisible(i < used);
    }
    m_stack->setCurrentIndex(1);
}

void Inspector::showTable(List &list, const Facts::Table &table)
{
    list.title->setText(table.title);
    QTreeWidget *view = list.view;
    view->setAccessibleName(table.title);
    const int current = view->indexOfTopLevelItem(view->currentItem());
    view->clear();
    view->setColumnCount(int(table.columns.size()));
    view->setHeaderLabels(table.columns);
    constexpr qsizetype mostRows = 300;
    for (const Facts::Row &row : table.rows.first(std::min(mostRows, table.rows.size()))) {
        auto *item = new QTreeWidgetItem(view, row.cells);
        for (int column = 0; column < int(row.cells.size()); ++column)
            item->setToolTip(column, row.tip.isEmpty() ? row.cells.at(column) : row.tip);
        item->setData(0, lineRole, row.link.line);
        item->setData(0, jobRole, row.link.job);
        item->setData(0, versionRole, row.link.version);
        item->setSizeHint(view->columnCount() - 1, {10, rowHeight}); // the others fit their texts
        if (row.link != Facts::Link())
            setInk(item, 0, QPalette::Link);
    }
    if (table.rows.size() > mostRows) {
        const int more = int(table.rows.size() - mostRows);
        auto *item = new QTreeWidgetItem(view, {tr("%n more", nullptr, more)});
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::NoItemFlags);
    }
    if (current >= 0 && current < view->topLevelItemCount())
        view->setCurrentItem(view->topLevelItem(current));
    QHeaderView *header = view->header();
    header->setStretchLastSection(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int width = std::max(200, m_stack->width() - 24);
    const int columns = view->columnCount();
    for (int column = 0; column + 1 < columns; ++column) {
        view->resizeColumnToContents(column);
        view->setColumnWidth(column,
                             std::clamp(view->columnWidth(column) + 8, 60, width / columns + 24));
    }
    fit(view);
}

// The lists scroll together, not each by itself.
void Inspector::fit(QTreeWidget *view)
{
    view->doItemsLayout();
    int height = view->isHeaderHidden() ? 0 : view->header()->sizeHint().height();
    for (const QTreeWidgetItem *item = view->topLevelItem(0); item; item = view->itemBelow(item))
        height += view->visualItemRect(item).height();
    view->setFixedHeight(height + 2 * view->frameWidth() + 2);
}

void Inspector::open()
{
    if (!m_subject.file.isEmpty())
        m_facts && m_facts->folder ? m_host.reveal(m_subject.file)
                                   : m_host.openDescribed(m_subject.file);
    else if (!m_subject.job.isEmpty())
        m_host.openJob(m_subject.job);
    else if (!m_subject.asset.isEmpty())
        m_host.openAsset(m_subject.kind, m_subject.asset, m_subject.version);
}

void Inspector::follow(const Facts::Link &link)
{
    if (link.line > 0)
        m_host.openFile(m_subject.file, link.line, 1);
    else if (!link.job.isEmpty())
        m_host.openJob(link.job);
    else if (!link.version.isEmpty())
        m_host.openAsset(m_subject.kind, m_subject.asset, link.version);
}

} // namespace tenon::ui
