#include "runs/codelist.h"

#include "base/messages.h"
#include "snapshot/ignorerules.h"
#include "widgets/fields.h"
#include "widgets/ink.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1000; ///< Of one folder.
enum Role { SourceRole = Qt::UserRole, PathRole, FolderRole };
enum Column { Name, Size, Leave };

QString sizeText(quint64 bytes)
{
    return QLocale().formattedDataSize(qint64(bytes));
}

} // namespace

CodeList::CodeList(const QString &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_head(new QPushButton(this))
    , m_tree(new QTreeWidget(this))
    , m_problem(problemLabel({}, this))
    , m_lane(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_head->setProperty("link", true);
    column->addWidget(m_head, 0, Qt::AlignLeft);
    column->addWidget(m_tree);
    column->addWidget(m_problem);
    m_tree->setAccessibleName(tr("Code that goes along"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("File"), tr("Size"), {}});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Leave, QHeaderView::ResizeToContents);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(180);
    m_tree->hide();
    hide();
    connect(m_head, &QPushButton::clicked, this, [this] {
        m_tree->setVisible(m_tree->isHidden());
        display(std::exchange(m_listed, {}));
        Q_EMIT opened();
    });
    connect(m_tree, &QTreeWidget::itemExpanded, this, &CodeList::fill);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int clicked) {
        if (clicked == Leave)
            leave(item);
    });
    auto *key = new QShortcut(QKeySequence(Qt::Key_Delete), m_tree);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, [this] {
        if (QTreeWidgetItem *item = m_tree->currentItem())
            leave(item);
    });
}

void CodeList::setSources(const std::vector<snapshot::Source> &sources)
{
    if (sources == m_sources)
        return;
    m_sources = sources;
    list();
}

void CodeList::list()
{
    m_lane.run(
        [sources = m_sources] {
            std::vector<Listed> listed;
            for (const snapshot::Source &source : sources)
                listed.push_back(
                    {source, snapshot::list(source), QFileInfo(source.folder).isDir()});
            return listed;
        },
        [this, asked = m_sources](const std::vector<Listed> &listed) {
            if (asked == m_sources)
                display(listed);
        });
}

void CodeList::display(const std::vector<Listed> &listed)
{
    m_listed = listed;
    qsizetype files = 0;
    quint64 bytes = 0;
    std::optional<Error> problem;
    for (const Listed &each : m_listed) {
        if (!each.listing) {
            problem = each.listing.error();
            continue;
        }
        files += qsizetype(each.listing->files.size());
        bytes += each.listing->bytes;
    }
    setVisible(!m_listed.empty());
    m_head->setText(m_tree->isHidden()
                        ? tr("Show the code that goes along: %n file(s), %1", nullptr, int(files))
                              .arg(sizeText(bytes))
                        : tr("Hide the code that goes along: %n file(s), %1", nullptr, int(files))
                              .arg(sizeText(bytes)));
    m_problem->setText(problem ? messageText(*problem) : QString());
    m_problem->setVisible(problem.has_value());
    m_tree->clear();
    if (m_tree->isHidden())
        return;
    for (size_t i = 0; i < m_listed.size(); ++i) {
        const Listed &each = m_listed[i];
        if (!each.listing || each.listing->files.empty())
            continue;
        const QString folder = each.source.folder;
        auto *top = new QTreeWidgetItem(
            m_tree,
            {folder.isEmpty() ? tr("Included files") : QDir(m_workspace).relativeFilePath(folder),
             sizeText(each.listing->bytes)});
        top->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        top->setData(0, SourceRole, int(i));
        top->setData(0, PathRole, QByteArray());
        top->setData(0, FolderRole, true);
        top->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        top->setExpanded(m_listed.size() == 1);
    }
}

// The entries of one folder: files are sorted by path, so what is below it stands together.
void CodeList::fill(QTreeWidgetItem *item)
{
    if (item->childCount() > 0)
        return;
    const int number = item->data(0, SourceRole).toInt();
    const Listed &each = m_listed[size_t(number)];
    const QByteArray below = item->data(0, PathRole).toByteArray();
    const auto add = [&](const QByteArray &path, quint64 size, bool folder) {
        const QByteArray name = path.sliced(below.size());
        // What is included from elsewhere has ignore files of its own.
        const bool included
            = std::ranges::any_of(each.source.includes, [&path](const QString &include) {
                  return path.split('/').first() == QFileInfo(include).fileName().toUtf8();
              });
        const bool mayLeave = each.ownFolder && !included;
        auto *row
            = new QTreeWidgetItem(item, {QString::fromUtf8(name) + (folder ? u"/"_s : QString()),
                                         sizeText(size), mayLeave ? tr("Leave out") : QString()});
        row->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        setInk(row, Leave, QPalette::Link);
        row->setData(0, SourceRole, number);
        row->setData(0, PathRole, folder ? QByteArray(path + '/') : path);
        row->setData(0, FolderRole, folder);
        if (folder)
            row->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    };
    QByteArray folder;
    quint64 inFolder = 0;
    qsizetype more = 0;
    const auto closeFolder = [&] {
        if (!folder.isEmpty())
            item->childCount() < mostRows ? add(below + folder, inFolder, true) : void(++more);
        folder.clear();
        inFolder = 0;
    };
    for (const snapshot::Listing::File &file : each.listing->files) {
        if (!file.path.startsWith(below))
            continue;
        const qsizetype slash = file.path.indexOf('/', below.size());
        if (slash >= 0) {
            const QByteArray name = file.path.sliced(below.size(), slash - below.size());
            if (name != folder)
                closeFolder();
            folder = name;
            inFolder += file.size;
            continue;
        }
        closeFolder();
        item->childCount() < mostRows ? add(file.path, file.size, false) : void(++more);
    }
    closeFolder();
    if (more > 0)
        (new QTreeWidgetItem(item, {tr("%n more", nullptr, int(more))}))->setDisabled(true);
}

void CodeList::leave(QTreeWidgetItem *item)
{
    if (item->text(Leave).isEmpty())
        return;
    item->setText(Leave, {}); // once
    const int number = item->data(0, SourceRole).toInt();
    const QString folder = m_listed[size_t(number)].source.folder;
    const bool isFolder = item->data(0, FolderRole).toBool();
    const QByteArray place = item->data(0, PathRole).toByteArray();
    const QByteArray path = isFolder ? place.chopped(1) : place;
    m_lane.run([folder, path, isFolder] { return snapshot::leaveOut(folder, path, isFolder); },
               [this, number, place](const Result<> &done) {
                   if (!done) {
                       m_problem->setText(messageText(done.error()));
                       m_problem->show();
                       // It can be tried again. The row is looked for: the list may be another.
                       for (QTreeWidgetItemIterator each(m_tree); *each; ++each)
                           if ((*each)->data(0, SourceRole) == number
                               && (*each)->data(0, PathRole).toByteArray() == place)
                               (*each)->setText(Leave, tr("Leave out"));
                       return;
                   }
                   list();
                   Q_EMIT leftOut();
               });
}

} // namespace tenon::ui
