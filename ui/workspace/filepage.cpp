#include "workspace/filepage.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "widgets/host.h"
#include "widgets/kinds.h"
#include "widgets/small.h"
#include "workspace/codeedit.h"

#include "widgets/codetheme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QDir>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTextBlock>
#include <QThreadPool>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sizeLimit = 16 << 20;

} // namespace

FilePage::FilePage(const Theme &theme, items::Workspace &workspace, Host &host,
                   KSyntaxHighlighting::Repository &syntax, const QString &path, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_host(host)
    , m_path(path)
    , m_edit(new CodeEdit(theme, this))
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(m_edit->document()))
    , m_crumbs(new ElidedLabel(Qt::ElideMiddle, this))
    , m_kind(mutedLabel({}, this))
    , m_notice(new QLabel(this))
    , m_noticeBar(new QFrame(this))
    , m_reload(new QPushButton(this))
    , m_keep(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QFrame *bar = barFrame(41, this);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    m_crumbs->setText(QDir(workspace.folder()).relativeFilePath(path));
    m_save->setIcon(theme.icon(u"save"_s));
    row->addWidget(m_crumbs, 1);
    row->addWidget(m_kind);
    row->addSpacing(8);
    row->addWidget(m_save);
    layout->addWidget(bar);
    m_noticeBar->setProperty("warn", true);
    auto *notice = new QHBoxLayout(m_noticeBar);
    notice->setContentsMargins(12, 6, 8, 6);
    m_notice->setWordWrap(true);
    notice->addWidget(m_notice, 1);
    for (QPushButton *button : {m_reload, m_keep}) {
        button->setProperty("bar", true);
        notice->addWidget(button);
    }
    m_noticeBar->hide();
    layout->addWidget(m_noticeBar);
    layout->addWidget(m_edit, 1);

    const auto dress = [this, &theme, &syntax] {
        m_highlighter->setTheme(codeTheme(syntax, theme.tokens()));
        m_highlighter->rehighlight();
    };
    m_highlighter->setDefinition(syntax.definitionForFileName(path));
    dress();
    connect(&theme, &Theme::changed, this, dress);

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(200);
    connect(&m_checkSoon, &QTimer::timeout, this,
            [this] { m_workspace.scanner().check(m_path, bytes()); });
    connect(&workspace.scanner(), &items::WorkspaceScanner::checked, this,
            [this](const QString &checked, const QList<items::Problem> &problems) {
                if (checked == m_path && m_fileKind != u"other"_s)
                    m_edit->setProblems(problems);
            });
    connect(&workspace, &items::Workspace::filesChanged, this, [this] {
        updateKind();
        if (m_loaded)
            load(false);
    });
    connect(m_edit->document(), &QTextDocument::contentsChange, this, [this](int at, int, int) {
        if (m_filling)
            return;
        // Keep one line end a block: splits get the common one, joins keep that of the last.
        const int now = m_edit->document()->blockCount();
        const int block = m_edit->document()->findBlock(at).blockNumber();
        const int change = now - m_blocks;
        m_blocks = now;
        if (change > 0)
            m_file.ends.insert(std::min<qsizetype>(block, m_file.ends.size()), change,
                               m_file.commonEnd());
        else if (change < 0)
            m_file.ends.remove(std::min<qsizetype>(block, m_file.ends.size() + change), -change);
        m_checkSoon.start();
    });
    connect(m_edit->document(), &QTextDocument::modificationChanged, this, [this](bool modified) {
        m_save->setEnabled(modified);
        Q_EMIT modifiedChanged(modified);
        Q_EMIT looksChanged();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_reload, &QPushButton::clicked, this, [this] { load(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_noticeBar->hide(); });
    m_save->setEnabled(false);
    setTexts();
    updateKind();
    load(true);
}

FilePage::~FilePage() = default;

QString FilePage::title() const
{
    return m_path.sliced(m_path.lastIndexOf(u'/') + 1);
}

QIcon FilePage::icon() const
{
    const QString name = m_fileKind == u"pipeline"_s || m_fileKind == u"component"_s
                                 || m_fileKind == u"environment"_s || m_fileKind == u"job"_s
                             ? m_fileKind
                             : u"yaml"_s;
    return m_theme.icon(name, &Tokens::muted);
}

bool FilePage::isModified() const
{
    return m_edit->document()->isModified();
}
bool FilePage::canRun() const
{
    return m_fileKind == u"pipeline"_s || m_fileKind == u"job"_s;
}

void FilePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void FilePage::setTexts()
{
    m_save->setText(tr("Save"));
    m_reload->setText(tr("Reload"));
    m_keep->setText(tr("Keep mine"));
    updateKind();
}

void FilePage::updateKind()
{
    QString kind = u"other"_s;
    for (const items::ScannedFile &file : m_workspace.files())
        if (file.path == m_path)
            kind = file.kind;
    m_kind->setText(kindWord(kind));
    if (kind == m_fileKind)
        return;
    m_fileKind = kind;
    m_checkSoon.start();
    Q_EMIT looksChanged();
}

void FilePage::load(bool replace)
{
    QThreadPool::globalInstance()->start([this, guard = QPointer<FilePage>(this), path = m_path,
                                          replace] {
        Read read;
        if (auto bytes = platform::readFile(path, sizeLimit)) {
            read.bytes = std::move(*bytes);
            read.file = TextFile::fromBytes(read.bytes);
        } else {
            read.error = bytes.error();
        }
        if (!guard)
            return;
        QMetaObject::invokeMethod(guard.get(), [this, read = std::move(read), replace] {
            if (!replace && read.bytes == m_onDisk && !read.error)
                return;
            if (!replace && (isModified() || read.error)) {
                m_notice->setText(read.error
                                      ? tr("The file is no longer there. Saving writes it again.")
                                      : tr("The file was changed by another program."));
                m_reload->setVisible(!read.error);
                m_noticeBar->show();
                return;
            }
            take(read);
        });
    });
}

void FilePage::take(const Read &read)
{
    m_loaded = true;
    m_noticeBar->hide();
    if (read.error) {
        m_edit->setReadOnly(true);
        m_notice->setText(messageText(*read.error));
        m_reload->setVisible(true);
        m_keep->setVisible(false);
        m_noticeBar->show();
        return;
    }
    m_onDisk = read.bytes;
    m_file = read.file;
    m_filling = true;
    const int line = m_edit->textCursor().blockNumber() + 1;
    const int column = m_edit->textCursor().positionInBlock() + 1;
    if (m_onDisk.size() > 400'000) // highlighting so much in one go would stop the window
        m_highlighter->setDefinition(KSyntaxHighlighting::Definition());
    m_edit->setPlainText(m_file.lines.join(u'\n'));
    m_blocks = m_edit->document()->blockCount();
    m_edit->document()->setModified(false);
    m_filling = false;
    m_edit->setReadOnly(!m_file.editable);
    if (!m_file.editable) {
        m_notice->setText(tr("This file is not plain UTF-8 text. It is shown to be read only, so "
                             "that saving cannot damage it."));
        m_reload->hide();
        m_keep->hide();
        m_noticeBar->show();
    }
    if (m_goTo.first > 0)
        m_edit->goTo(m_goTo.first, m_goTo.second);
    else if (line > 1)
        m_edit->goTo(line, column);
    m_goTo = {0, 0};
    m_checkSoon.start();
}

QByteArray FilePage::bytes() const
{
    TextFile file = m_file;
    file.lines.clear();
    for (QTextBlock block = m_edit->document()->firstBlock(); block.isValid(); block = block.next())
        file.lines.append(block.text());
    while (file.ends.size() < file.lines.size())
        file.ends.prepend(file.commonEnd());
    return file.toBytes();
}

void FilePage::save(const std::function<void()> &then)
{
    if (m_edit->isReadOnly())
        return;
    const QByteArray out = bytes();
    const int revision = m_edit->document()->revision();
    m_save->setEnabled(false);
    QThreadPool::globalInstance()->start(
        [this, guard = QPointer<FilePage>(this), path = m_path, out, then, revision] {
            const Result<> done = platform::replaceFile(path, out);
            if (!guard)
                return;
            QMetaObject::invokeMethod(guard.get(), [this, done, out, then, revision] {
                if (!done) {
                    m_save->setEnabled(true);
                    m_host.warn(tr("The file was not saved"), done.error());
                    return;
                }
                m_onDisk = out;
                m_noticeBar->hide();
                if (revision == m_edit->document()->revision())
                    m_edit->document()->setModified(false);
                m_workspace.scanner().rescan();
                if (then)
                    then();
            });
        });
}

void FilePage::goTo(int line, int column)
{
    if (m_loaded)
        m_edit->goTo(line, std::max(1, column));
    else
        m_goTo = {line, std::max(1, column)};
    m_edit->setFocus();
}

bool FilePage::mayClose()
{
    if (!isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("Save the changes to %1 before closing it?").arg(title()),
                    QMessageBox::NoButton, this);
    QPushButton *save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == discard)
        return true;
    if (box.clickedButton() == save) {
        const QByteArray out = bytes(); // the page goes: write on a thread that outlives it
        QThreadPool::globalInstance()->start(
            [path = m_path, out] { std::ignore = platform::replaceFile(path, out); });
        return true;
    }
    return false;
}

QJsonObject FilePage::state() const
{
    return {{u"line"_s, m_edit->textCursor().blockNumber() + 1},
            {u"column"_s, m_edit->textCursor().positionInBlock() + 1}};
}

void FilePage::restore(const QJsonObject &state)
{
    m_goTo = {state[u"line"].toInt(), state[u"column"].toInt()};
}

} // namespace tenon::ui
