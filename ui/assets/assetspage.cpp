#include "assets/assetspage.h"

#include "widgets/folding.h"
#include "widgets/host.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::AssetsModel;

namespace {

/// Rows of 28 px with the icon of the kind; names in full ink, the rest quieter.
class AssetsDelegate final : public QStyledItemDelegate
{
public:
    AssetsDelegate(const Theme &theme, QString kind, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_kind(std::move(kind))
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, 28};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = m_theme.tokens();
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        const bool name = index.column() == AssetsModel::Name;
        if (selected)
            painter->fillRect(option.rect, blend(t.base, t.accent, t.highContrast ? 0.4 : 0.18));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, blend(t.base, t.text, 0.05));
        if (selected && name)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              t.accent);
        QRect area = option.rect.adjusted(12, 0, -8, 0);
        if (name) {
            m_theme.icon(m_kind, &Tokens::muted)
                .paint(painter, QRect(area.left(), area.center().y() - 7, 16, 16));
            area.adjust(24, 0, 0, 0);
        }
        const bool quiet = index.data(AssetsModel::QuietRole).toBool()
                           || (!name && index.column() != AssetsModel::Version
                               && index.column() != AssetsModel::Versions);
        painter->setFont(Theme::figureFont(10, selected && name ? QFont::DemiBold : QFont::Normal));
        painter->setPen(quiet && !selected ? t.muted : t.text);
        painter->drawText(area, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            area.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
    QString m_kind;
};

} // namespace

QString AssetsPage::idOf(const QString &kind)
{
    return u"assets/"_s + kind;
}

AssetsPage::AssetsPage(const Theme &theme, items::Workspace &workspace, Host &host,
                       const QString &kind, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_host(host)
    , m_kind(kind)
    , m_model(workspace.reader())
    , m_text(new QLineEdit(this))
    , m_archived(new QCheckBox(this))
    , m_count(mutedLabel({}, this))
    , m_register(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeView(this))
    , m_empty(new EmptyState(theme, kind, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QFrame *bar = barFrame(45, this);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    m_text->addAction(theme.icon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(320);
    m_text->setObjectName(u"assets.text"_s);
    m_archived->setObjectName(u"assets.archived"_s);
    m_register->setIcon(theme.icon(u"add"_s));
    row->addWidget(m_text, 1);
    row->addSpacing(4);
    row->addWidget(m_archived);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addSpacing(4);
    row->addWidget(m_register);
    new Folding(bar,
                {Folding::hide(m_count), Folding::iconOnly(m_register), Folding::hide(m_archived)});
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_view);

    m_view->setModel(&m_model);
    m_view->setItemDelegate(new AssetsDelegate(theme, kind, this));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    QHeaderView *header = m_view->header();
    header->setFixedHeight(26);
    header->setSortIndicator(AssetsModel::Name, Qt::AscendingOrder);
    header->resizeSection(AssetsModel::Name, 220);
    header->resizeSection(AssetsModel::Version, 130);
    header->resizeSection(AssetsModel::Versions, 80);
    header->resizeSection(AssetsModel::Type, 120);
    header->resizeSection(AssetsModel::Created, 130);
    header->resizeSection(AssetsModel::Job, 200);
    header->resizeSection(AssetsModel::Tags, 140);
    keepCaptionsWhole(header);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    m_typed.setSingleShot(true);
    m_typed.setInterval(80);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_model.refresh(); });
    connect(&m_typed, &QTimer::timeout, this, &AssetsPage::ask);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    connect(m_archived, &QCheckBox::toggled, this, &AssetsPage::ask);
    connect(m_register, &QPushButton::clicked, this,
            [this] { m_host.registerAsset(m_kind, {}, {}, false); });
    connect(m_empty, &EmptyState::actionWanted, m_register, &QPushButton::click);
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { open(index.row()); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &AssetsPage::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &Page::picksChanged);
    connect(&workspace, &items::Workspace::changed, this, [this](const client::Changes &changes) {
        if ((changes.assets || changes == client::Changes{}) && !m_soon.isActive())
            m_soon.start();
    });
    connect(&workspace, &items::Workspace::filesChanged, this,
            [this] { m_model.setFiles(m_workspace.files()); });
    connect(&m_model, &AssetsModel::loaded, this, &AssetsPage::showState);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    setTexts();
    ask();
    m_model.setFiles(m_workspace.files());
}

QString AssetsPage::title() const
{
    if (m_kind == u"component")
        return tr("Components");
    if (m_kind == u"environment")
        return tr("Environments");
    return m_kind == u"data" ? tr("Data") : tr("Models");
}

QIcon AssetsPage::icon() const
{
    return m_theme.icon(m_kind, &Tokens::muted);
}

void AssetsPage::setTexts()
{
    m_text->setPlaceholderText(tr("Search name, tags and description"));
    m_text->setAccessibleName(tr("Search the list"));
    m_archived->setText(tr("Archived ones too"));
    m_register->setText(tr("Register…"));
    m_view->setAccessibleName(title());
    showState();
}

void AssetsPage::ask()
{
    items::AssetListQuery query = m_model.query();
    query.kind = m_kind;
    query.text = m_text->text();
    query.archived = m_archived->isChecked();
    m_model.setQuery(query);
}

void AssetsPage::showState()
{
    m_count->setText(m_model.isLoaded() ? QLocale().toString(m_model.rowCount()) : QString());
    m_count->setAccessibleName(tr("%n found", nullptr, m_model.rowCount()));
    if (!m_model.isLoaded()) {
        m_empty->setTexts(tr("Reading the list…"), {});
    } else if (!m_text->text().trimmed().isEmpty()) {
        m_empty->setTexts(tr("Nothing matches"), tr("Change the words above."));
    } else if (m_kind == u"component") {
        m_empty->setTexts(tr("No components yet"),
                          tr("A component is a step that can be used again, described in a YAML "
                             "file. Files of the workspace and registered versions stand here."),
                          tr("Register…"));
    } else if (m_kind == u"environment") {
        m_empty->setTexts(tr("No environments yet"),
                          tr("An environment says what a step runs in: an image or a conda file."),
                          tr("Register…"));
    } else if (m_kind == u"data") {
        m_empty->setTexts(tr("No data yet"),
                          tr("Register a file, a folder or what a job made to use it by name and "
                             "version."),
                          tr("Register…"));
    } else {
        m_empty->setTexts(tr("No models yet"),
                          tr("Register what a training job made, or a file or folder, to use it "
                             "by name and version."),
                          tr("Register…"));
    }
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    Q_EMIT picksChanged();
}

void AssetsPage::open(int row)
{
    const items::AssetListRow &asset = m_model.asset(row);
    if (asset.id == 0)
        m_host.openDescribed(asset.file);
    else
        m_host.openAsset(m_kind, asset.name, asset.archived ? asset.version : QString());
}

void AssetsPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const items::AssetListRow asset = m_model.asset(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this,
                    [this, index = QPersistentModelIndex(index)] { open(index.row()); });
    if (asset.id == 0)
        menu->addAction(m_theme.icon(u"yaml"_s), tr("Open as text"), this,
                        [this, asset] { m_host.openFile(asset.file); });
    m_host.offerAssetActions(menu, this);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool AssetsPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        m_host.action("asset.delete")->trigger();
        return true;
    }
    return Page::eventFilter(object, event);
}

QList<items::PickedAsset> AssetsPage::pickedAssets() const
{
    QList<items::PickedAsset> picked;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        picked.append(m_model.picked(index.row()));
    return picked;
}

QJsonObject AssetsPage::state() const
{
    const QHeaderView *header = m_view->header();
    return {{u"text"_s, m_text->text()},
            {u"archived"_s, m_archived->isChecked()},
            {u"sort"_s, header->sortIndicatorSection()},
            {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void AssetsPage::restore(const QJsonObject &state)
{
    m_text->setText(state[u"text"].toString());
    m_archived->setChecked(state[u"archived"].toBool());
    const int column = state[u"sort"].toInt();
    if (column >= 0 && column < AssetsModel::ColumnCount)
        m_view->sortByColumn(column, state[u"descending"].toBool() ? Qt::DescendingOrder
                                                                   : Qt::AscendingOrder);
    ask();
}

void AssetsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setTexts();
    m_model.retranslate();
}

} // namespace tenon::ui
