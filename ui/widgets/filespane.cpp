#include "widgets/filespane.h"

#include "widgets/filepreview.h"
#include "widgets/ink.h"
#include "widgets/small.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int bytesRole = Qt::UserRole + 1; ///< Of the second column.

void showSize(QTreeWidgetItem *item, qint64 bytes)
{
    item->setData(1, bytesRole, bytes);
    item->setText(1, QLocale().formattedDataSize(bytes));
}

/// Files are taken out of it as copies, by dragging them or through the clipboard: what a job made
/// stays where it is.
class FilesTree final : public QTreeWidget
{
public:
    explicit FilesTree(QWidget *parent)
        : QTreeWidget(parent)
    {
        setDragDropMode(QAbstractItemView::DragOnly);
        setSelectionMode(QAbstractItemView::ExtendedSelection);
    }

protected:
    [[nodiscard]] QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override
    {
        QList<QUrl> urls;
        for (const QTreeWidgetItem *item : items)
            urls.append(QUrl::fromLocalFile(item->data(0, pathRole).toString()));
        auto *data = new QMimeData;
        data->setUrls(urls); // text/uri-list
        return data;
    }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    void startDrag(Qt::DropActions) override
    {
        if (selectedItems().isEmpty())
            return;
        auto *drag = new QDrag(this);
        drag->setMimeData(mimeData(selectedItems()));
        drag->setPixmap(selectedItems().first()->icon(0).pixmap(16, 16));
        drag->exec(Qt::CopyAction, Qt::CopyAction);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy) && !selectedItems().isEmpty())
            return QGuiApplication::clipboard()->setMimeData(mimeData(selectedItems()));
        QTreeWidget::keyPressEvent(event);
    }
};

} // namespace

FilesPane::FilesPane(const Theme &theme, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_outer(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, u"output"_s, this))
    , m_tree(new FilesTree(this))
    , m_preview(new FilePreview(theme, syntax, this))
    , m_title(new ElidedLabel(Qt::ElideMiddle, this))
    , m_info(mutedLabel({}, this))
    , m_open(new QPushButton(this))
    , m_reveal(new QPushButton(this))
    , m_home(std::make_shared<Home>(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outer);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_outer->addWidget(m_empty);
    m_outer->addWidget(splitter);

    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    splitter->addWidget(m_tree);

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFrame *bar = barFrame(33, right);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    m_open->setProperty("bar", true);
    m_reveal->setProperty("bar", true);
    row->addWidget(m_title, 1);
    row->addWidget(m_info);
    row->addWidget(m_open);
    row->addWidget(m_reveal);
    column->addWidget(bar);
    column->addWidget(m_preview, 1);
    splitter->addWidget(right);
    splitter->setSizes({300, 700});

    m_open->setEnabled(false);
    m_open->hide();
    m_reveal->setEnabled(false);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            showFile(item->data(0, pathRole).toString());
    });
    connect(m_reveal, &QPushButton::clicked, this, [this] { Q_EMIT revealWanted(m_path); });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT openWanted(item->data(0, pathRole).toString());
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_path); });
    connect(m_preview, &FilePreview::infoChanged, m_info, &QLabel::setText);
    setTexts();
}

FilesPane::~FilesPane()
{
    m_home->leave();
}

void FilesPane::setTexts()
{
    m_tree->setAccessibleName(tr("Files"));
    m_open->setText(tr("Open in a tab"));
    m_reveal->setText(tr("Show in file manager"));
    // Sizes are written as the language does.
    for (QTreeWidgetItemIterator each(m_tree); *each; ++each)
        if (const QVariant bytes = (*each)->data(1, bytesRole); bytes.isValid())
            (*each)->setText(1, QLocale().formattedDataSize(bytes.toLongLong()));
}

void FilesPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

void FilesPane::setListed(bool listed)
{
    m_tree->setVisible(listed);
}

void FilesPane::offerOpening(bool offered)
{
    m_open->setVisible(offered);
}

void FilesPane::setEmptyTexts(const QString &title, const QString &text)
{
    m_empty->setTexts(title, text);
}

void FilesPane::setRoots(const QList<Root> &roots)
{
    if (roots == m_roots)
        return;
    m_roots = roots;
    m_outer->setCurrentIndex(roots.isEmpty() ? 0 : 1);
    const QString selected = m_path;
    m_tree->clear();
    m_path.clear();
    for (const Root &root : roots) {
        auto *top = new QTreeWidgetItem(m_tree, {root.title, root.detail});
        top->setData(0, pathRole, root.path);
        top->setIcon(0, m_theme.icon(u"folder"_s, &Tokens::muted));
        setInk(top, 1, QPalette::PlaceholderText);
        top->setToolTip(0, root.path);
        fill(root.path);
    }
    if (m_tree->topLevelItemCount() > 0 && selected.isEmpty())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

// One folder that does not answer holds up no other.
void FilesPane::fill(const QString &folder)
{
    QThreadPool::globalInstance()->start([this, home = m_home, folder] {
        home->deliver(
            [this, folder, entries = items::listFolder(folder, 2000)] { take(folder, entries); });
    });
}

// The item may be gone by now: it is found again by its path.
void FilesPane::take(const QString &folder, const QList<items::FolderEntry> &entries)
{
    QTreeWidgetItem *root = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        if (m_tree->topLevelItem(i)->data(0, pathRole).toString() == folder)
            root = m_tree->topLevelItem(i);
    if (!root || root->childCount() > 0)
        return;
    if (entries.size() == 1 && entries.first().path == folder) { // the output is one file
        root->setIcon(0, m_theme.icon(u"file"_s, &Tokens::muted));
        return showSize(root, entries.first().bytes);
    }
    QHash<QString, QTreeWidgetItem *> folders;
    QTreeWidgetItem *firstFile = nullptr;
    // Of these the folder as a whole says more than one of its files.
    const bool whole = std::ranges::any_of(entries, [](const items::FolderEntry &entry) {
        return entry.relative == u"MLTable" || entry.relative == u"MLmodel";
    });
    for (const items::FolderEntry &entry : entries) {
        const qsizetype slash = entry.relative.lastIndexOf(u'/');
        QTreeWidgetItem *parent
            = slash < 0 ? root : folders.value(entry.relative.left(slash), root);
        auto *item = new QTreeWidgetItem(parent, {entry.relative.sliced(slash + 1)});
        item->setData(0, pathRole, entry.path);
        if (!entry.isFolder)
            showSize(item, entry.bytes);
        setInk(item, 1, QPalette::PlaceholderText);
        item->setIcon(0, m_theme.icon(entry.isFolder ? u"folder"_s : u"file"_s, &Tokens::muted));
        if (entry.isFolder)
            folders.insert(entry.relative, item);
        else if (!firstFile)
            firstFile = item;
    }
    root->setExpanded(root->childCount() > 0 && root->childCount() < 200);
    if (firstFile && !whole && m_tree->currentItem() == root
        && m_tree->indexOfTopLevelItem(root) == 0)
        m_tree->setCurrentItem(firstFile);
}

void FilesPane::showFile(const QString &path)
{
    m_path = path;
    m_open->setEnabled(!path.isEmpty());
    m_reveal->setEnabled(!path.isEmpty());
    m_title->setText(path.sliced(path.lastIndexOf(u'/') + 1));
    m_title->setToolTip(path);
    m_preview->show(path);
}

} // namespace tenon::ui
