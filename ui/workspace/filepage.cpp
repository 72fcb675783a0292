#include "workspace/filepage.h"

#include "editor/findbar.h"
#include "editor/proposalpopup.h"
#include "editor/sourceedit.h"
#include "widgets/codetheme.h"
#include "widgets/companion.h"
#include "widgets/host.h"
#include "widgets/kinds.h"
#include "widgets/noticebar.h"
#include "widgets/small.h"
#include "widgets/viewswitch.h"

#include <KSyntaxHighlighting/Definition>

#include <QAction>
#include <QDir>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowMs = 3000;

text::Manner mannerOf(const QString &path)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1).toLower();
    if (name.endsWith(u".py"_s))
        return {4, false, "#", ":"};
    if (name.endsWith(u".json"_s) || name.endsWith(u".ipynb"_s))
        return {2, false, {}, "{["};
    if (name.endsWith(u".sh"_s))
        return {4, false, "#", "{"};
    if (name == u"makefile"_s)
        return {8, true, "#", ":"};
    if (name.endsWith(u".md"_s) || name.endsWith(u".txt"_s) || name.endsWith(u".csv"_s))
        return {2, false, {}, {}};
    return {};
}

} // namespace

FilePage::FilePage(const Theme &theme, items::Workspace &workspace, Host &host,
                   KSyntaxHighlighting::Repository &syntax, const QString &path, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_host(host)
    , m_syntax(syntax)
    , m_path(path)
    , m_file(new text::OpenFile(workspace.folder(), path, this))
    , m_edit(new SourceEdit(theme, m_file->document(), this))
    , m_find(new FindBar(theme, *m_edit, this))
    , m_popup(new ProposalPopup(*m_edit))
    , m_notice(new NoticeBar(this))
    , m_crumbs(new ElidedLabel(Qt::ElideMiddle, this))
    , m_kind(mutedLabel({}, this))
    , m_save(new QPushButton(this))
    , m_splitter(new QSplitter(this))
    , m_textSide(new QWidget(m_splitter))
    , m_lane(this)
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
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    auto *side = new QVBoxLayout(m_textSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_find);
    side->addWidget(m_edit, 1);
    m_splitter->setChildrenCollapsible(false);
    setFocusProxy(m_edit);
    const auto controls = m_find->findChildren<QPushButton *>();
    setTabOrder(controls.last(), m_edit);
    m_edit->installEventFilter(this);

    m_edit->setManner(mannerOf(path));
    const auto dress = [this, &theme, &syntax] {
        m_edit->highlighter().setTheme(codeTheme(syntax, theme.tokens()));
    };
    dress();
    m_edit->highlighter().setDefinition(syntax.definitionForFileName(path));
    connect(&theme, &Theme::changed, this, dress);

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(200);
    connect(&m_checkSoon, &QTimer::timeout, this, [this] {
        // A long text takes long: never more than one is under way.
        m_checkAgain = std::exchange(m_checking, true);
        if (!m_checkAgain)
            m_workspace.scanner().check(m_path, m_file->document().bytes());
    });
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, &FilePage::updateNotice);
    connect(&workspace.scanner(), &items::WorkspaceScanner::checked, this,
            [this](const QString &checked, const QList<items::Problem> &problems) {
                if (checked != m_path)
                    return;
                m_checking = false;
                if (std::exchange(m_checkAgain, false))
                    m_checkSoon.start();
                showProblems(m_fileKind == u"other"_s ? QList<items::Problem>() : problems);
            });
    connect(&workspace.scanner(), &items::WorkspaceScanner::touched, this,
            [this](const QString &touched) {
                if (touched == m_path)
                    m_file->look();
            });
    connect(&workspace, &items::Workspace::filesChanged, this, &FilePage::updateKind);

    text::Document &document = m_file->document();
    connect(&document, &text::Document::changed, this, [this] { m_checkSoon.start(); });
    connect(&document, &text::Document::modifiedChanged, this, [this](bool modified) {
        m_save->setEnabled(modified);
        Q_EMIT modifiedChanged(modified);
        Q_EMIT looksChanged();
    });
    using text::OpenFile;
    connect(m_file, &OpenFile::loaded, this, [this] {
        m_loaded = true;
        m_slow.stop();
        updateLock();
        updateNotice();
        place();
        m_checkSoon.start();
    });
    connect(m_file, &OpenFile::outsideChanged, this, [this] {
        m_conflicts = 0;
        updateNotice();
    });
    connect(m_file, &OpenFile::merged, this, [this](int conflicts) {
        m_conflicts = conflicts;
        updateNotice();
        if (const qsizetype at = m_file->document().bytes().indexOf("<<<<<<< ");
            conflicts > 0 && at >= 0)
            m_edit->select({at, at}, true);
        else
            m_host.say(tr("Both versions were merged"));
    });
    connect(m_file, &OpenFile::savingChanged, this, [this](bool saving) {
        saving ? m_slow.start() : m_slow.stop();
        updateNotice();
    });
    connect(m_file, &OpenFile::saved, this, &FilePage::updateNotice);
    connect(m_file, &OpenFile::keptChanged, this, [this] {
        updateLock();
        updateNotice();
    });
    connect(m_edit, &SourceEdit::filled, this, &FilePage::place);
    connect(m_edit, &SourceEdit::menuWanted, this, &FilePage::fillMenu);
    connect(m_edit, &SourceEdit::hovered, this, &FilePage::explain);
    connect(m_edit, &SourceEdit::followed, this, &FilePage::follow);
    connect(m_edit, &SourceEdit::typed, this, [this] {
        const QByteArrayView before
            = QByteArrayView(m_file->document().bytes()).first(m_edit->selection().cursor);
        if (m_popup->isVisible() || before.endsWith("${{"))
            propose();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    m_save->setEnabled(false);
    setTexts();
    updateKind();
    m_workspace.scanner().follow(m_path);
    m_slow.start();
    m_file->read();
}

FilePage::~FilePage()
{
    m_workspace.scanner().unfollow(m_path);
    // Before the document that both show.
    delete std::exchange(m_companion, nullptr);
    delete m_edit;
}

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

bool FilePage::canRun() const
{
    return m_fileKind == u"pipeline"_s || m_fileKind == u"job"_s;
}

// Tab belongs to the text; Escape leads out of it.
bool FilePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || m_popup->isVisible())
        return Page::eventFilter(watched, event);
    if (!m_notice->isHidden() && m_notice->takeFocus())
        return true;
    if (m_find->isHidden())
        return Page::eventFilter(watched, event);
    m_find->closeBar();
    return true;
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
    m_edit->setAccessibleName(tr("Text of the file"));
    updateKind();
    updateNotice();
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
    Q_EMIT fileKindChanged();
}

void FilePage::updateLock()
{
    m_edit->setLocked(!m_file->isEditable());
}

void FilePage::showProblems(const QList<items::Problem> &problems)
{
    m_problems = problems;
    const text::LineBuffer &buffer = m_file->document().buffer();
    QList<SourceMark> marks;
    for (const items::Problem &problem : problems) {
        if (problem.line < 1 || problem.line > buffer.lineCount())
            continue;
        qsizetype begin = buffer.lineStart(problem.line - 1);
        const qsizetype end = buffer.lineEnd(problem.line - 1);
        if (problem.column > 0)
            begin = buffer.offsetOf(problem.line, problem.column);
        else
            while (begin < end && (buffer.bytes()[begin] == ' ' || buffer.bytes()[begin] == '\t'))
                ++begin;
        marks.append({begin, end, problem.warning, problem.text});
    }
    if (marks != m_edit->marks())
        m_edit->setMarks(marks);
}

void FilePage::save(const std::function<void(bool)> &then)
{
    m_file->save([this, then](const Result<> &done) {
        if (done) {
            m_conflicts = 0;
            m_copiedTo.clear();
            updateNotice();
            m_workspace.scanner().rescan();
        }
        if (then)
            then(done.has_value());
    });
}

void FilePage::moveTo(const QString &path)
{
    if (path == m_path)
        return;
    m_workspace.scanner().unfollow(m_path);
    m_path = path;
    m_workspace.scanner().follow(m_path);
    m_crumbs->setText(QDir(m_workspace.folder()).relativeFilePath(path));
    m_edit->setManner(mannerOf(path));
    m_edit->highlighter().setDefinition(m_syntax.definitionForFileName(path));
    m_copiedTo.clear();
    m_file->moveTo(path);
    if (m_companion)
        m_companion->setPath(path);
    updateKind();
    updateNotice();
    m_checkSoon.start();
    Q_EMIT looksChanged();
}

void FilePage::goTo(int line, int column)
{
    m_restored = {};
    m_goTo = {line, std::max(1, column)};
    showText();
    place();
    m_edit->setFocus();
}

// Where the person wanted to be, once there is a text to be in.
void FilePage::place()
{
    if (!m_loaded)
        return;
    if (m_goTo.first > 0) {
        m_edit->goTo(m_goTo.first, m_goTo.second);
        m_goTo = {0, 0};
    }
    if (m_restored.isEmpty() || !m_edit->isFilled())
        return;
    const text::LineBuffer &buffer = m_file->document().buffer();
    const auto at = [&](const QString &line, const QString &column) {
        return buffer.offsetOf(m_restored[line].toInt(1), m_restored[column].toInt(1));
    };
    m_edit->select({at(u"anchorLine"_s, u"anchorColumn"_s), at(u"line"_s, u"column"_s)});
    m_edit->verticalScrollBar()->setValue(m_restored[u"top"_s].toInt());
    m_edit->horizontalScrollBar()->setValue(m_restored[u"left"_s].toInt());
    m_restored = {};
}

void FilePage::askLine()
{
    const int lines = m_file->document().lineCount();
    auto *box = new QInputDialog(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInputMode(QInputDialog::TextInput);
    box->setWindowTitle(tr("Go to line"));
    box->setLabelText(tr("Line, or line:column, of %1:").arg(QLocale().toString(lines)));
    connect(box, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QStringList parts = text.trimmed().split(u':');
        bool ok = false;
        const int line = parts.value(0).toInt(&ok);
        if (ok)
            goTo(std::clamp(line, 1, m_file->document().lineCount()), parts.value(1).toInt());
    });
    box->open();
}

void FilePage::fillMenu(QMenu *menu)
{
    const bool selected = m_edit->textCursor().hasSelection();
    const auto add = [&](const QString &text, bool enabled, auto run) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, m_edit, run);
    };
    const auto registered = [&](std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            if (QAction *action = m_host.action(id))
                menu->addAction(action);
        menu->addSeparator();
    };
    addFixes(menu);
    if (isYaml())
        registered({"edit.go-to-definition"});
    registered({"edit.undo", "edit.redo"});
    add(tr("Cut"), selected && !m_edit->isLocked(), [this] { m_edit->cutSelection(); });
    add(tr("Copy"), selected, [this] { m_edit->copy(); });
    add(tr("Paste"), !m_edit->isLocked() && m_edit->canPaste(), [this] { m_edit->paste(); });
    add(tr("Select all"), true, [this] { m_edit->selectAll(); });
    menu->addSeparator();
    registered({"edit.find-text", "edit.replace", "edit.go-to-line"});
}

QJsonObject FilePage::textState() const
{
    if (!m_loaded || !m_edit->isFilled())
        return m_restored;
    const text::LineBuffer &buffer = m_file->document().buffer();
    const text::Selection now = m_edit->selection();
    return {{u"line"_s, buffer.lineOf(now.cursor) + 1},
            {u"column"_s, buffer.columnOf(now.cursor)},
            {u"anchorLine"_s, buffer.lineOf(now.anchor) + 1},
            {u"anchorColumn"_s, buffer.columnOf(now.anchor)},
            {u"top"_s, m_edit->verticalScrollBar()->value()},
            {u"left"_s, m_edit->horizontalScrollBar()->value()}};
}

} // namespace tenon::ui
