#include "widgets/pathdialog.h"

#include "widgets/fields.h"
#include "widgets/portalquestion.h"
#include "widgets/small.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = PathWish::Kind;

constexpr qsizetype mostNames = 2000;
constexpr int isFolder = Qt::UserRole;

// In the words of Qt's own dialog, which are there in every language.
QString words(const char *text)
{
    return QCoreApplication::translate("QFileDialog", text);
}

QString cleaned(QString path)
{
    path = path.trimmed();
    if (path == u"~"_s || path.startsWith(u"~/"_s))
        path.replace(0, 1, QDir::homePath());
    return path;
}

const char *takeWords(Kind kind)
{
    switch (kind) {
    case Kind::Folder:
    case Kind::NewFolder:
        return "&Choose";
    case Kind::File:
        return "&Open";
    case Kind::NewFile:
        break;
    }
    return "&Save";
}

} // namespace

void askForPath(const Theme &theme, QWidget *parent, const PathWish &wish,
                std::function<void(const QString &)> then)
{
    const auto own = [&theme, parent, wish, then] {
        auto *dialog = new PathDialog(theme, wish, parent);
        QObject::connect(dialog, &PathDialog::chosen, parent, then);
        dialog->open();
    };
    if (!QDBusConnection::sessionBus().isConnected())
        return own();
    (new PortalQuestion(parent, then))->ask(wish, own);
}

void askForFolder(const Theme &theme, QWidget *parent, const QString &title, const QString &from,
                  std::function<void(const QString &)> then)
{
    askForPath(theme, parent, {.title = title, .from = from, .name = {}, .filters = {}},
               std::move(then));
}

PathDialog::PathDialog(const Theme &theme, PathWish wish, QWidget *parent)
    : QDialog(parent)
    , m_wish(std::move(wish))
    , m_up(iconButton(theme.icon(u"up"_s), words("Parent Directory"), this))
    , m_path(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_problem(problemLabel({}, this))
    , m_choose(new QPushButton(words(takeWords(m_wish.kind)), this))
    , m_folderIcon(theme.icon(u"folder"_s, &Tokens::muted))
    , m_fileIcon(theme.icon(u"file"_s, &Tokens::muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_wish.title);
    const bool folders = m_wish.kind == Kind::Folder || m_wish.kind == Kind::NewFolder;
    const QString name = words(folders ? "Directory:" : "File &name:");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *label = new QLabel(name, this);
    label->setBuddy(m_path);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(m_up);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_list, 1);
    m_path->setAccessibleName(QString(name).remove(u'&'));
    m_list->setAccessibleName(words(folders ? "Directories" : "Files"));
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    buildButtons(layout);
    connect(m_choose, &QPushButton::clicked, this, &PathDialog::choose);
    connect(m_up, &QAbstractButton::clicked, this, [this] { go(QFileInfo(place()).path()); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PathDialog::enter);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &PathDialog::look);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_problem->hide();
        m_soon.start();
    });
    resize(640, 460);
    go(QDir::isAbsolutePath(m_wish.from) ? m_wish.from : QDir::homePath());
    m_path->setFocus();
    if (isNew()) // the name is what one changes, not its ending
        m_path->setSelection(int(m_path->text().size() - m_wish.name.size()),
                             int(QFileInfo(m_wish.name).completeBaseName().size()));
    else
        m_path->selectAll();
}

void PathDialog::buildButtons(QVBoxLayout *layout)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (m_wish.filters.size() > 1) {
        m_filter = new QComboBox(this);
        for (const PathWish::Filter &filter : m_wish.filters)
            m_filter->addItem(filter.label);
        m_filter->setAccessibleName(words("Files of type:"));
        connect(m_filter, &QComboBox::currentIndexChanged, this, &PathDialog::look);
        buttons->addWidget(m_filter);
    }
    auto *cancel = new QPushButton(QCoreApplication::translate("QPlatformTheme", "Cancel"), this);
    m_choose->setProperty("primary", true);
    m_choose->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_choose);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString PathDialog::written() const
{
    const QString path = cleaned(m_path->text());
    return path.startsWith(u'/') ? path : QDir(m_base).filePath(path);
}

QString PathDialog::path() const
{
    return QDir::cleanPath(written());
}

QString PathDialog::place() const
{
    return m_wish.kind == Kind::Folder ? path() : QDir::cleanPath(m_folder);
}

QStringList PathDialog::globs() const
{
    const int index = m_filter ? m_filter->currentIndex() : 0;
    return index < m_wish.filters.size() ? m_wish.filters[index].globs : QStringList();
}

Lane &PathDialog::lane()
{
    if (!m_lane || m_lane->isBusy())
        m_lane = std::make_unique<Lane>(this);
    return *m_lane;
}

PathDialog::Listing PathDialog::listed(const QString &path, Kind kind, const QStringList &globs)
{
    // A path that is a folder is one; any other is the beginning of a name in it, a hidden one,
    // too.
    const bool complete = !path.endsWith(u"/."_s) && QFileInfo(path).isDir();
    const qsizetype slash = path.lastIndexOf(u'/');
    Listing listing;
    listing.folder
        = complete ? QDir::cleanPath(path) : path.first(std::max<qsizetype>(slash, 0)) + u'/';
    listing.begins = complete ? QString() : path.sliced(slash + 1);
    QDir::Filters filters = QDir::AllDirs | QDir::NoDotAndDotDot;
    if (kind == Kind::File || kind == Kind::NewFile)
        filters |= QDir::Files;
    if (listing.begins.startsWith(u'.'))
        filters |= QDir::Hidden;
    const QFileInfoList infos
        = QDir(listing.folder)
              .entryInfoList(globs, filters, QDir::Name | QDir::IgnoreCase | QDir::DirsFirst);
    for (const QFileInfo &info : infos) {
        // The name of what is new is one that nothing begins with: what is there stands beside it.
        if (kind == Kind::NewFile || kind == Kind::NewFolder
            || info.fileName().startsWith(listing.begins, Qt::CaseInsensitive))
            listing.entries.append({info.fileName(), info.isDir()});
        if (listing.entries.size() == mostNames)
            break;
    }
    return listing;
}

void PathDialog::go(const QString &folder)
{
    m_folder = m_base = folder;
    m_path->setText(
        QDir::toNativeSeparators(isNew() ? QDir(folder).filePath(m_wish.name) : folder));
    m_problem->hide();
    look();
}

void PathDialog::look()
{
    m_soon.stop();
    lane().run([path = written(), kind = m_wish.kind,
                globs = globs()] { return listed(path, kind, globs); },
               [this, turn = ++m_looks](const Listing &listing) {
                   if (turn == m_looks)
                       show(listing);
               });
}

void PathDialog::show(const Listing &listing)
{
    m_folder = listing.folder;
    if (cleaned(m_path->text()).startsWith(u'/'))
        m_base = listing.folder;
    if (isNew() && !listing.begins.isEmpty())
        m_wish.name = listing.begins;
    m_list->clear();
    for (const Entry &entry : listing.entries) {
        auto *item = new QListWidgetItem(entry.folder ? m_folderIcon : m_fileIcon, entry.name);
        item->setData(isFolder, entry.folder);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

void PathDialog::enter()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString at = QDir(m_folder).filePath(item->text());
    if (item->data(isFolder).toBool())
        return go(at);
    m_path->setText(QDir::toNativeSeparators(at));
    choose();
}

void PathDialog::choose()
{
    lane().run(
        [wanted = path(), wish = m_wish] {
            QFileInfo info(wanted);
            if (wish.kind == Kind::NewFile && !wish.suffix.isEmpty() && info.suffix().isEmpty()
                && !info.isDir())
                info.setFile(wanted + u'.' + wish.suffix);
            return Found{.path = info.filePath(),
                         .folder = info.isDir(),
                         .file = info.exists() && !info.isDir(),
                         .inFolder = QFileInfo(info.path()).isDir()};
        },
        [this, turn = ++m_choices](const Found &found) {
            if (turn == m_choices)
                judge(found.path, found);
        });
}

void PathDialog::judge(const QString &wanted, const Found &found)
{
    constexpr auto noFolder
        = "%1\nDirectory not found.\nPlease verify the correct directory name was given.";
    switch (m_wish.kind) {
    case Kind::Folder:
        return found.folder ? take(wanted) : refuse(noFolder, wanted);
    case Kind::File:
        if (found.folder)
            return go(wanted);
        return found.file
                   ? take(wanted)
                   : refuse("%1\nFile not found.\nPlease verify the correct file name was given.",
                            wanted);
    case Kind::NewFile:
        if (found.folder)
            return go(wanted);
        if (!found.inFolder)
            return refuse(noFolder, QFileInfo(wanted).path());
        return found.file ? askReplace(wanted) : take(wanted);
    case Kind::NewFolder:
        if (found.folder)
            return go(wanted);
        if (found.file)
            return tell(tr("%1 is a file.").arg(wanted));
        return found.inFolder ? take(wanted) : refuse(noFolder, QFileInfo(wanted).path());
    }
}

void PathDialog::askReplace(const QString &wanted)
{
    auto *ask = new QMessageBox(
        QMessageBox::Warning, m_wish.title,
        words("%1 already exists.\nDo you want to replace it?").arg(QFileInfo(wanted).fileName()),
        QMessageBox::Yes | QMessageBox::No, this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setDefaultButton(QMessageBox::No);
    connect(ask->button(QMessageBox::Yes), &QAbstractButton::clicked, this,
            [this, wanted] { take(wanted); });
    ask->open();
}

void PathDialog::take(const QString &path)
{
    Q_EMIT chosen(path);
    accept();
}

void PathDialog::refuse(const char *text, const QString &path)
{
    tell(words(text).arg(path));
}

void PathDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    m_path->setFocus();
}

// Return goes into the folder it is on, Backspace out of the one that is listed.
bool PathDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Backspace:
        go(QFileInfo(QDir::cleanPath(m_folder)).path());
        return true;
    default:
        return false;
    }
}

} // namespace tenon::ui
