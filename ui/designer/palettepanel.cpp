#include "designer/palettepanel.h"

#include "shell/theme/theme.h"
#include "widgets/host.h"
#include "widgets/small.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::ComponentEntry;

namespace {

constexpr qsizetype recentKept = 20;
const QString recentName = u"palette.recent"_s, favouritesName = u"palette.favourites"_s;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

QString droppedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().adjusted(QUrl::StripTrailingSlash).toLocalFile()
                            : QString();
}

} // namespace

PalettePanel::PalettePanel(const Theme &theme, items::ComponentCatalogue &catalogue, Host &host,
                           QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_host(host)
    , m_model(new ComponentList(catalogue, this))
    , m_search(new QLineEdit(this))
    , m_count(mutedLabel({}, this))
    , m_view(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, u"component"_s, m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 10, 6);
    m_search->addAction(theme.icon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ComponentDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setProperty("panel", true);
    m_view->setMouseTracking(true);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_search);
    setAcceptDrops(true);
    m_search->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::doubleClicked, this, &PalettePanel::choose);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PalettePanel::showMenu);
    connect(m_search, &QLineEdit::textChanged, this, &PalettePanel::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PalettePanel::refresh);
    connect(m_empty, &EmptyState::actionWanted, m_search, &QLineEdit::clear);
    readKept();
    setTexts();
}

void PalettePanel::readKept()
{
    ComponentFilter filter = m_model->filter();
    filter.recent = textsOf(m_host.kept(recentName));
    filter.favourites = textsOf(m_host.kept(favouritesName));
    m_model->setFilter(filter);
}

void PalettePanel::setTexts()
{
    m_search->setPlaceholderText(tr("Search components"));
    m_search->setAccessibleName(tr("Search components"));
    m_view->setAccessibleName(tr("Components"));
    m_model->refresh();
}

void PalettePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void PalettePanel::refresh()
{
    ComponentFilter filter = m_model->filter();
    if (filter.text != m_search->text()) {
        filter.text = m_search->text();
        m_model->setFilter(filter); // comes back by the model's reset
        Q_EMIT filterChanged();
        return;
    }
    const bool searched = !filter.text.trimmed().isEmpty();
    m_count->setText(searched ? tr("%n found", nullptr, m_model->found()) : QString());
    const bool nothing = m_model->found() == 0;
    if (nothing && searched)
        m_empty->setTexts(tr("Nothing found"),
                          tr("No component has these words in its name, tags or ports."),
                          tr("Show all"));
    else if (nothing)
        m_empty->setTexts(
            m_catalogue.isReady() ? tr("No components yet") : tr("Looking for components…"),
            m_catalogue.isReady() ? tr("Component files of the workspace and registered components "
                                       "stand here.")
                                  : QString());
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (searched && !m_view->currentIndex().isValid())
        if (const int row = m_model->componentRow(0); row >= 0)
            m_view->setCurrentIndex(m_model->index(row));
}

void PalettePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty() && (event->possibleActions() & Qt::CopyAction)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void PalettePanel::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT scriptDropped(droppedPath(event->mimeData()));
}

void PalettePanel::choose(const QModelIndex &index)
{
    if (const ComponentEntry *entry = m_model->entry(index))
        Q_EMIT chosen(entry->id);
}

// The list is walked from the search field, too.
bool PalettePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose(m_view->currentIndex());
        return true;
    }
    if (watched != m_search)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        const int by = key->key() == Qt::Key_Down ? 1 : -1;
        const QModelIndex now = m_view->currentIndex();
        const int row = m_model->componentRow(now.isValid() ? now.row() + by : 0, by);
        if (row >= 0)
            m_view->setCurrentIndex(m_model->index(row));
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PalettePanel::noteUse(const QString &id)
{
    QStringList recent = textsOf(m_host.kept(recentName));
    recent.removeAll(id);
    recent.prepend(id);
    recent.resize(std::min(recent.size(), recentKept));
    m_host.keep(recentName, QJsonArray::fromStringList(recent));
    readKept();
}

void PalettePanel::toggleFavourite(const QString &id)
{
    QStringList favourites = textsOf(m_host.kept(favouritesName));
    if (!favourites.removeOne(id))
        favourites.append(id);
    m_host.keep(favouritesName, QJsonArray::fromStringList(favourites));
    readKept();
}

void PalettePanel::showMenu(const QPoint &at)
{
    const QModelIndex index
        = m_view->indexAt(at).isValid() ? m_view->indexAt(at) : m_view->currentIndex();
    const ComponentEntry *entry = m_model->entry(index);
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_theme.icon(u"add"_s), tr("Add to the pipeline")), &QAction::triggered,
            this, [this, id = entry->id] { Q_EMIT chosen(id); });
    connect(menu->addAction(m_model->filter().favourites.contains(entry->id)
                                ? tr("Remove from favourites")
                                : tr("Add to favourites")),
            &QAction::triggered, this, [this, id = entry->id] { toggleFavourite(id); });
    menu->addSeparator();
    if (!entry->path.isEmpty())
        connect(menu->addAction(m_theme.icon(u"yaml"_s), tr("Open its file")), &QAction::triggered,
                this, [this, path = entry->path] { m_host.openFile(path); });
    if (entry->origin == ComponentEntry::Origin::Registered)
        connect(menu->addAction(tr("Show its versions")), &QAction::triggered, this,
                [this, name = entry->name] { m_host.openAsset(u"component"_s, name, {}); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace tenon::ui
