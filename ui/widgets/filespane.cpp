#include "widgets/filespane.h"

#include "widgets/small.h"

#include "widgets/codetheme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QBuffer>
#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImageReader>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QThreadPool>
#include <QTreeWidget>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::Preview;

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr qint64 pixelLimit = 40'000'000;

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
    , m_syntax(syntax)
    , m_outer(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, u"output"_s, this))
    , m_tree(new FilesTree(this))
    , m_stack(new QStackedWidget(this))
    , m_note(new EmptyState(theme, u"file"_s, this))
    , m_text(new QPlainTextEdit(this))
    , m_table(new QTableWidget(this))
    , m_image(new QLabel(this))
    , m_imageArea(new QScrollArea(this))
    , m_title(new ElidedLabel(Qt::ElideMiddle, this))
    , m_info(mutedLabel({}, this))
    , m_reveal(new QPushButton(this))
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
    m_tree->setAccessibleName(tr("Files"));
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
    m_reveal->setProperty("bar", true);
    m_reveal->setText(tr("Show in file manager"));
    row->addWidget(m_title, 1);
    row->addWidget(m_info);
    row->addWidget(m_reveal);
    column->addWidget(bar);
    column->addWidget(m_stack, 1);
    splitter->addWidget(right);
    splitter->setSizes({300, 700});

    m_text->setReadOnly(true);
    m_text->setFont(Theme::codeFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Contents of the file"));
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_text->document());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Contents of the table"));
    m_table->setFont(Theme::figureFont());
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setAccessibleName(tr("Picture"));
    m_imageArea->setWidget(m_image);
    m_imageArea->setWidgetResizable(true);
    m_imageArea->setFrameShape(QFrame::NoFrame);
    for (QWidget *page : std::initializer_list<QWidget *>{m_note, m_text, m_table, m_imageArea})
        m_stack->addWidget(page);
    m_note->setTexts(tr("Choose a file"), tr("What is in it is shown here."));
    m_reveal->setEnabled(false);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            showFile(item->data(0, pathRole).toString());
    });
    connect(m_reveal, &QPushButton::clicked, this, [this] { Q_EMIT revealWanted(m_path); });
    const auto dress = [this, &theme] {
        m_highlighter->setTheme(codeTheme(m_syntax, theme.tokens()));
        m_highlighter->rehighlight();
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
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
        top->setForeground(1, palette().color(QPalette::PlaceholderText));
        top->setToolTip(0, root.path);
        fill(top, root.path);
    }
    if (m_tree->topLevelItemCount() > 0 && selected.isEmpty())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void FilesPane::fill(QTreeWidgetItem *top, const QString &folder)
{
    // The item may be gone when the answer comes: it is found again by its path.
    QThreadPool::globalInstance()->start([this, guard = QPointer<FilesPane>(this), folder] {
        QList<items::FolderEntry> entries = items::listFolder(folder, 2000);
        if (!guard)
            return;
        QMetaObject::invokeMethod(guard.get(), [this, folder, entries = std::move(entries)] {
            QTreeWidgetItem *root = nullptr;
            for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
                if (m_tree->topLevelItem(i)->data(0, pathRole).toString() == folder)
                    root = m_tree->topLevelItem(i);
            if (!root || root->childCount() > 0)
                return;
            if (entries.size() == 1 && entries.first().path == folder) { // the output is one file
                root->setIcon(0, m_theme.icon(u"file"_s, &Tokens::muted));
                root->setText(1, QLocale().formattedDataSize(entries.first().bytes));
                return;
            }
            QHash<QString, QTreeWidgetItem *> folders;
            QTreeWidgetItem *firstFile = nullptr;
            for (const items::FolderEntry &entry : entries) {
                const qsizetype slash = entry.relative.lastIndexOf(u'/');
                QTreeWidgetItem *parent
                    = slash < 0 ? root : folders.value(entry.relative.left(slash), root);
                auto *item = new QTreeWidgetItem(
                    parent,
                    {entry.relative.sliced(slash + 1),
                     entry.isFolder ? QString() : QLocale().formattedDataSize(entry.bytes)});
                item->setData(0, pathRole, entry.path);
                item->setForeground(1, palette().color(QPalette::PlaceholderText));
                item->setIcon(
                    0, m_theme.icon(entry.isFolder ? u"folder"_s : u"file"_s, &Tokens::muted));
                if (entry.isFolder)
                    folders.insert(entry.relative, item);
                else if (!firstFile)
                    firstFile = item;
            }
            root->setExpanded(root->childCount() > 0 && root->childCount() < 200);
            if (firstFile && m_tree->currentItem() == root
                && m_tree->indexOfTopLevelItem(root) == 0)
                m_tree->setCurrentItem(firstFile);
        });
    });
    Q_UNUSED(top)
}

void FilesPane::showFile(const QString &path)
{
    m_path = path;
    m_reveal->setEnabled(!path.isEmpty());
    m_title->setText(path.sliced(path.lastIndexOf(u'/') + 1));
    m_title->setToolTip(path);
    m_info->clear();
    const int ticket = ++m_ticket;
    QThreadPool::globalInstance()->start([this, guard = QPointer<FilesPane>(this), path, ticket] {
        Preview preview = items::previewOf(path);
        QImage image;
        if (preview.kind == Preview::Kind::Image) {
            QBuffer buffer(&preview.image);
            buffer.open(QIODevice::ReadOnly);
            QImageReader reader(&buffer);
            reader.setAllocationLimit(256);
            const QSize size = reader.size();
            if (qint64(size.width()) * size.height() <= pixelLimit)
                image = reader.read();
        }
        if (!guard)
            return;
        QMetaObject::invokeMethod(guard.get(), [this, ticket, preview = std::move(preview), image] {
            if (ticket != m_ticket)
                return;
            if (preview.kind == Preview::Kind::Image && !image.isNull()) {
                m_image->setPixmap(QPixmap::fromImage(image));
                m_info->setText(tr("%1 × %2 · %3")
                                    .arg(image.width())
                                    .arg(image.height())
                                    .arg(QLocale().formattedDataSize(preview.bytes)));
                m_stack->setCurrentWidget(m_imageArea);
                return;
            }
            take(preview);
        });
    });
}

void FilesPane::take(const Preview &preview)
{
    const QString size = QLocale().formattedDataSize(preview.bytes);
    m_info->setText(preview.cut ? tr("%1, the beginning is shown").arg(size) : size);
    switch (preview.kind) {
    case Preview::Kind::Text:
        m_highlighter->setDefinition(preview.text.size() < 400'000
                                         ? m_syntax.definitionForFileName(preview.path)
                                         : KSyntaxHighlighting::Definition());
        m_text->setPlainText(preview.text);
        m_stack->setCurrentWidget(m_text);
        break;
    case Preview::Kind::Table: {
        m_table->clear();
        const int columns = preview.table.isEmpty()
                                ? 0
                                : int(std::min<qsizetype>(preview.table.first().size(), 200));
        m_table->setColumnCount(columns);
        m_table->setRowCount(int(std::max<qsizetype>(0, preview.table.size() - 1)));
        if (columns > 0)
            m_table->setHorizontalHeaderLabels(preview.table.first().mid(0, columns));
        for (int r = 1; r < preview.table.size(); ++r)
            for (int c = 0; c < std::min<qsizetype>(columns, preview.table[r].size()); ++c) {
                auto *item = new QTableWidgetItem(preview.table[r][c]);
                bool number = false;
                preview.table[r][c].toDouble(&number);
                if (number)
                    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                m_table->setItem(r - 1, c, item);
            }
        m_info->setText(tr("%n row(s)", nullptr, m_table->rowCount()) + u" · "_s + m_info->text());
        m_stack->setCurrentWidget(m_table);
        break;
    }
    case Preview::Kind::Folder:
        m_note->setTexts(tr("A folder"), tr("Choose a file in it to see what it holds."));
        m_info->clear();
        m_stack->setCurrentWidget(m_note);
        break;
    case Preview::Kind::Missing:
        m_note->setTexts(tr("Not there"), tr("The file is not there (yet), or it was removed."));
        m_info->clear();
        m_stack->setCurrentWidget(m_note);
        break;
    default:
        m_note->setTexts(tr("No preview"), tr("This kind of file is not shown here. Models and "
                                              "other binary files are never loaded."));
        m_stack->setCurrentWidget(m_note);
    }
}

} // namespace tenon::ui
