#include "assets/assetpage.h"

#include "assets/portsview.h"
#include "assets/usesview.h"
#include "assets/versionsview.h"
#include "base/messages.h"
#include "widgets/filespane.h"
#include "widgets/folding.h"
#include "widgets/host.h"
#include "widgets/noticebar.h"
#include "widgets/propertylist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

bool sameName(const items::ScannedFile &a, const items::ScannedFile &b)
{
    return a.kind == b.kind && a.name == b.name;
}

} // namespace

QString AssetPage::idOf(const QString &kind, const QString &nameOrFile)
{
    return u"asset/%1/%2"_s.arg(kind, nameOrFile);
}

QString AssetPage::idOf(const items::Workspace &workspace, const items::ScannedFile &file)
{
    const bool alone
        = !file.name.isEmpty() && !file.name.contains(u'/')
          && std::ranges::count_if(workspace.files(), [&file](const items::ScannedFile &other) {
                 return sameName(file, other);
             }) == 1;
    return idOf(file.kind, alone ? file.name : file.path);
}

AssetPage::AssetPage(const Theme &theme, items::Workspace &workspace, Host &host,
                     KSyntaxHighlighting::Repository &syntax, const QString &kind,
                     const QString &nameOrFile, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_host(host)
    , m_syntax(syntax)
    , m_kind(kind)
    , m_id(idOf(kind, nameOrFile))
    , m_lane(this)
    , m_usesLane(this)
{
    if (nameOrFile.startsWith(u'/'))
        m_ownFile = nameOrFile;
    else
        m_name = nameOrFile;
    m_fileWanted = !m_ownFile.isEmpty();
    build();
    setTexts();
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(50);
    connect(&m_reloadSoon, &QTimer::timeout, this, &AssetPage::reload);
    connect(&workspace, &items::Workspace::changed, this, [this](const client::Changes &changes) {
        if ((changes.assets || changes == client::Changes{}) && !m_reloadSoon.isActive())
            m_reloadSoon.start();
        if (!changes.jobs.isEmpty() && !m_usesSoon.isActive())
            m_usesSoon.start();
    });
    m_usesSoon.setSingleShot(true);
    m_usesSoon.setInterval(1000);
    connect(&m_usesSoon, &QTimer::timeout, this, [this] {
        if (currentTab() == "uses" && isVisible())
            readUses();
    });
    connect(&workspace, &items::Workspace::filesChanged, this, [this] {
        if (!m_reloadSoon.isActive())
            m_reloadSoon.start();
    });
    findFile();
    reload();
}

AssetPage::~AssetPage() = default;

QString AssetPage::title() const
{
    if (!m_name.isEmpty())
        return m_name;
    return m_file ? m_file->title : m_ownFile.sliced(m_ownFile.lastIndexOf(u'/') + 1);
}

QIcon AssetPage::icon() const
{
    return m_theme.icon(m_kind, &Tokens::muted);
}

void AssetPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_outer = new QStackedWidget(this);
    layout->addWidget(m_outer);
    m_missing = new EmptyState(m_theme, m_kind, this);
    m_outer->addWidget(m_missing);
    auto *whole = new QWidget(this);
    m_outer->addWidget(whole);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_notice = new NoticeBar(this);
    column->addWidget(m_notice);
    QFrame *bar = barFrame(33, this);
    static_cast<QHBoxLayout *>(bar->layout())->setContentsMargins(8, 0, 12, 0);
    m_tabs = new QTabBar(bar);
    m_tabs->setProperty("pages", true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    bar->layout()->addWidget(m_tabs);
    static_cast<QHBoxLayout *>(bar->layout())->addStretch();
    column->addWidget(bar);
    m_pages = new QStackedWidget(this);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_parts.size())
            m_pages->setCurrentWidget(m_parts.at(index).page);
        if (m_loaded)
            fillPane();
        if (m_loaded && currentTab() == "uses")
            readUses();
        Q_EMIT picksChanged();
    });

    m_overview = new PropertyList(this);
    m_versionsView = new VersionsView(m_theme, m_versions, this);
    m_pane = new FilesPane(m_theme, m_syntax, this);
    m_uses = new UsesView(m_theme, m_host, this);
    auto *overview = new QWidget(this);
    overview->setProperty("document", true);
    auto *margins = new QVBoxLayout(overview);
    margins->setContentsMargins(12, 6, 0, 0);
    margins->addWidget(m_overview);
    overview->setFocusProxy(m_overview);
    addTab("overview", overview, [] { return tr("Overview"); });
    if (m_kind == u"component") {
        m_ports = new PortsView(this);
        addTab("ports", m_ports, [] { return tr("Ports"); });
        addTab("code", buildCode(), [] { return tr("Code"); });
    } else if (m_kind == u"environment") {
        addTab("definition", m_pane, [] { return tr("Definition"); });
    } else {
        addTab("files", m_pane, [] { return tr("Files"); });
    }
    addTab("versions", m_versionsView, [this] {
        return m_versions.rowCount() > 0
                   ? tr("Versions") + u"  "_s + QLocale().toString(m_versions.rowCount())
                   : tr("Versions");
    });
    addTab("uses", m_uses, [this] {
        return m_kind == u"data" || m_kind == u"model" ? tr("Lineage") : tr("Where used");
    });
    connect(m_versionsView, &VersionsView::chosen, this, [this](const QString &version) {
        showVersion(version);
        showTab("overview");
    });
    connect(m_versionsView, &VersionsView::selectionChanged, this, &Page::picksChanged);
    connect(m_versionsView, &VersionsView::menuWanted, this, &AssetPage::showVersionsMenu);
    m_pane->offerOpening(true);
    connect(m_pane, &FilesPane::openWanted, this,
            [this](const QString &path) { m_host.openData(path); });
    connect(m_pane, &FilesPane::revealWanted, this,
            [this](const QString &path) { m_host.reveal(path); });
}

QWidget *AssetPage::buildHeader()
{
    QFrame *header = barFrame(61, this);
    auto *row = static_cast<QHBoxLayout *>(header->layout());
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(12);
    m_icon = new QLabel(header);
    const auto draw
        = [this] { m_icon->setPixmap(m_theme.icon(m_kind, &Tokens::accent).pixmap(24, 24)); };
    draw();
    connect(&m_theme, &Theme::changed, m_icon, draw);
    row->addWidget(m_icon);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    m_title = new ElidedLabel(Qt::ElideMiddle, header);
    m_title->setFont(Theme::textFont(13, QFont::DemiBold));
    m_word = new QLabel(header);
    m_word->setTextFormat(Qt::PlainText);
    m_word->setFont(Theme::textFont(10, QFont::DemiBold));
    first->addWidget(m_title);
    first->addWidget(m_word);
    first->addStretch(1);
    m_subtitle = new ElidedLabel(Qt::ElideRight, header);
    m_subtitle->setProperty("muted", true);
    m_subtitle->setFont(Theme::textFont(9));
    names->addStretch();
    names->addLayout(first);
    names->addWidget(m_subtitle);
    names->addStretch();
    row->addLayout(names, 1);
    m_chooser = new QComboBox(header);
    m_chooser->setObjectName(u"asset.version"_s);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chooser->setMaximumWidth(260);
    row->addWidget(m_chooser);
    QFrame *line = verticalLine(header);
    line->setFixedHeight(34);
    row->addWidget(line);
    m_type = new KeyValue({}, header);
    m_size = new KeyValue({}, header);
    m_created = new KeyValue({}, header);
    row->addSpacing(4);
    for (KeyValue *pair : {m_type, m_size, m_created}) {
        row->addWidget(pair);
        row->addSpacing(8);
    }
    m_register = new QPushButton(header);
    m_register->setObjectName(u"asset.register"_s);
    m_register->setIcon(m_theme.icon(u"add"_s));
    m_register->hide();
    m_text = new QPushButton(header);
    m_text->setObjectName(u"asset.text"_s);
    m_text->setIcon(m_theme.icon(u"yaml"_s));
    row->addWidget(m_register);
    row->addWidget(m_text);
    m_more = static_cast<QToolButton *>(iconButton(m_theme.icon(u"dots"_s), {}, header));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    row->addWidget(m_more);
    const auto fold
        = [](KeyValue *pair) { return [pair](bool folded) { pair->setFolded(folded); }; };
    m_folding = new Folding(header, {fold(m_size), fold(m_created), fold(m_type),
                                     Folding::iconOnly(m_text), Folding::iconOnly(m_register)});
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_host.offerAssetActions(menu, this);
    });
    connect(m_text, &QPushButton::clicked, this, [this] {
        if (!m_files.file.isEmpty())
            m_host.openFile(m_files.file);
    });
    connect(m_register, &QPushButton::clicked, this, [this] {
        m_host.pickJobsIn(this);
        m_host.action("asset.register-file")->trigger();
    });
    connect(m_chooser, &QComboBox::activated, this, [this](int index) {
        const QVariant version = m_chooser->itemData(index);
        if (!version.isValid())
            showFile();
        else if (version.toString().isEmpty())
            showTab("versions"), showChooser();
        else
            showVersion(version.toString());
    });
    return header;
}

QWidget *AssetPage::buildCode()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_command = new QPlainTextEdit(splitter);
    m_command->setReadOnly(true);
    m_command->setFont(Theme::codeFont());
    m_command->setTabChangesFocus(true);
    splitter->addWidget(m_command);
    splitter->addWidget(m_pane);
    splitter->setSizes({90, 540});
    splitter->setStretchFactor(1, 1);
    return splitter;
}

void AssetPage::addTab(const QByteArray &id, QWidget *page, std::function<QString()> text)
{
    m_parts.append({id, page, std::move(text)});
    m_pages->addWidget(page);
    m_tabs->addTab(m_parts.last().text());
}

void AssetPage::showTab(const QByteArray &id)
{
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        if (m_parts.at(i).id == id)
            m_tabs->setCurrentIndex(int(i));
}

QByteArray AssetPage::currentTab() const
{
    return m_parts.value(m_tabs->currentIndex(), {{}, nullptr, {}}).id;
}

const items::AssetVersion *AssetPage::chosen() const
{
    return m_bundle && m_detail ? m_bundle->find(m_detail->row.version) : nullptr;
}

void AssetPage::showVersion(const QString &version)
{
    m_wanted = version;
    m_fileWanted = false;
    if (m_bundle)
        choose();
}

void AssetPage::showFile()
{
    m_fileWanted = true;
    if (m_bundle)
        choose();
}

QList<items::PickedAsset> AssetPage::pickedAssets() const
{
    if (!m_bundle || m_outer->currentIndex() == 0)
        return {};
    const QString file = m_file ? m_file->path : QString();
    if (currentTab() == "versions") {
        QList<items::PickedAsset> picked;
        for (const QString &version : m_versionsView->selected())
            if (const auto *row = m_bundle->find(version))
                picked.append({m_kind, m_name, version, {}, true, row->archived});
        if (!picked.isEmpty())
            return picked;
    }
    if (const items::AssetVersion *row = chosen())
        return {{m_kind, m_name, row->version, {}, true, row->archived}};
    return {{m_kind, m_name.isEmpty() && m_file ? m_file->name : m_name, {}, file, false, false}};
}

QJsonObject AssetPage::state() const
{
    QJsonObject state{{u"tab"_s, QString::fromLatin1(currentTab())},
                      {u"file"_s, m_fileWanted},
                      {u"version"_s, m_wanted},
                      {u"list"_s, m_uses->showsList()},
                      {u"scroll"_s, m_versionsView->view()->verticalScrollBar()->value()}};
    return state;
}

void AssetPage::restore(const QJsonObject &state)
{
    m_wanted = state[u"version"].toString();
    m_fileWanted = state[u"file"].toBool() || !m_ownFile.isEmpty();
    m_uses->showList(state[u"list"].toBool());
    showTab(state[u"tab"].toString().toLatin1());
    if (m_bundle)
        choose();
    const int scroll = state[u"scroll"].toInt();
    connect(
        this, &AssetPage::loaded, m_versionsView,
        [this, scroll] { m_versionsView->view()->verticalScrollBar()->setValue(scroll); },
        Qt::SingleShotConnection);
}

void AssetPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    if (m_bundle && m_loaded && m_outer->currentIndex() == 1)
        takeFiles(items::AssetFiles(m_files));
}

} // namespace tenon::ui
