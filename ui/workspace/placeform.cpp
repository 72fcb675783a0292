#include "workspace/placeform.h"

#include "base/messages.h"
#include "files/names.h"

#include <QCompleter>
#include <QDir>
#include <QDirIterator>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

#include <unistd.h>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFolders = 5000;

// On a thread: what stands in the way of a file at `path`; nothing when it can be made there.
std::optional<Error> obstacle(const QString &path, const QString &original)
{
    const QString folder = files::parentOf(path);
    if (!QFileInfo(folder).isDir())
        return Error{Error::Code::NotFound, "files.not-there", {{u"path"_s, folder}}, {}, {}};
    for (const QString &changed : {folder, files::parentOf(original)})
        if (changed != u"/"_s && ::access(QFile::encodeName(changed).constData(), W_OK) != 0)
            return Error{Error::Code::Refused, "files.read-only", {{u"path"_s, changed}}, {}, {}};
    const QFileInfo there(path);
    if (path != original && (there.exists() || there.isSymLink()))
        return Error{Error::Code::Conflict, "files.exists", {{u"path"_s, path}}, {}, {}};
    return {};
}

QStringList foldersBelow(const QString &root)
{
    QStringList folders{root};
    for (qsizetype i = 0; i < folders.size() && folders.size() < mostFolders; ++i) {
        QDirIterator it(folders.at(i), QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        while (it.hasNext())
            if (const QFileInfo info = it.nextFileInfo(); !files::isSkippedFolder(info.fileName()))
                folders.append(info.filePath());
    }
    folders.removeFirst();
    for (QString &folder : folders)
        folder.remove(0, root.size() + 1);
    folders.sort(Qt::CaseInsensitive);
    return folders;
}

} // namespace

PlaceForm::PlaceForm(files::Operations &operations, const QString &root, QWidget *parent)
    : QWidget(parent)
    , m_operations(operations)
    , m_root(root)
    , m_nameLabel(new QLabel(this))
    , m_folderLabel(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_lane(this)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_folderLabel, m_folder);
    m_problem->setProperty("wrong", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    // Its line is kept, so that the dialog does not jump as one types.
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 2);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    form->addRow(QString(), m_problem);
    m_nameLabel->setBuddy(m_name);
    m_folderLabel->setBuddy(m_folder);
    setFocusProxy(m_name);
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &PlaceForm::check);
    for (QLineEdit *field : {m_name, m_folder}) {
        connect(field, &QLineEdit::textChanged, this, &PlaceForm::edit);
        // Somebody who types fast does not wait for the disk.
        connect(field, &QLineEdit::returnPressed, this, [this] { m_entered = !m_right; });
    }
    setTexts();
    askFolders();
}

void PlaceForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void PlaceForm::setTexts()
{
    m_nameLabel->setText(tr("Name"));
    m_folderLabel->setText(tr("Folder"));
    m_name->setAccessibleName(tr("Name"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setPlaceholderText(tr("top folder of the workspace"));
}

// Folders of the workspace are proposed as one types.
void PlaceForm::askFolders()
{
    m_lane.run([root = m_root] { return foldersBelow(root); },
               [this](const QStringList &folders) {
                   auto *completer = new QCompleter(folders, m_folder);
                   completer->setFilterMode(Qt::MatchContains);
                   completer->setCaseSensitivity(Qt::CaseInsensitive);
                   m_folder->setCompleter(completer);
               });
}

void PlaceForm::setPlace(const QString &path)
{
    const QString folder = files::parentOf(path);
    m_folder->setText(folder == m_root ? QString() : folder.sliced(m_root.size() + 1));
    const QString name = files::fileName(path);
    m_name->setText(name);
    const qsizetype dot = name.indexOf(u'.', 1);
    m_name->setSelection(0, int(dot < 0 ? name.size() : dot));
    edit();
}

QString PlaceForm::path() const
{
    const QString folder = QDir::cleanPath(m_root + u'/' + m_folder->text().trimmed());
    return folder + u'/' + m_name->text().trimmed();
}

QString PlaceForm::problem() const
{
    return m_problem->text();
}

void PlaceForm::show(const QString &problem, QLineEdit *where)
{
    m_problem->setText(problem);
    for (QLineEdit *field : {m_name, m_folder}) {
        const bool wrong = !problem.isEmpty() && field == where;
        field->setAccessibleDescription(wrong ? problem : QString());
        if (field->property("wrong").toBool() == wrong)
            continue;
        field->setProperty("wrong", wrong);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
}

void PlaceForm::edit()
{
    m_right = m_entered = false;
    Q_EMIT edited();
    m_soon.stop();
    const auto name = files::checkName(m_name->text().trimmed());
    if (m_name->text().trimmed().isEmpty())
        return show({}); // nothing is wrong yet
    if (!name)
        return show(messageText(name.error()), m_name);
    if (!files::isWithin(path(), m_root))
        return show(tr("This folder lies outside of the workspace."), m_folder);
    m_soon.start();
}

void PlaceForm::check()
{
    m_operations.ask<std::optional<Error>>(
        this,
        [path = path(), original = m_original](const std::atomic_bool &) {
            return obstacle(path, original);
        },
        [this, path = path()](const std::optional<Error> &error) {
            if (path != this->path() || m_soon.isActive())
                return; // typed on since
            show(error ? messageText(*error) : QString(),
                 error && error->code != Error::Code::Conflict ? m_folder : m_name);
            m_right = !error;
            Q_EMIT checked(m_right);
            if (std::exchange(m_entered, false) && m_right)
                Q_EMIT entered();
        });
}

} // namespace tenon::ui
