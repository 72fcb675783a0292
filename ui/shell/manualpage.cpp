#include "shell/manualpage.h"

#include "widgets/small.h"

#include <QDesktopServices>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>
#include <QThreadPool>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 760;
constexpr int margin = 24;
constexpr int rowHeight = 28;
constexpr int idRole = Qt::UserRole;

/// As links name a heading: "What is reused?" is "what-is-reused".
QString slug(const QString &heading)
{
    QString made;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            made += c;
        else if ((c == u' ' || c == u'-') && !made.endsWith(u'-'))
            made += u'-';
    }
    return made;
}

} // namespace

ManualPage::ManualPage(const Theme &theme, const Languages &languages, QString folder,
                       QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_languages(languages)
    , m_folder(std::move(folder))
    , m_search(new QLineEdit(this))
    , m_contents(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_browser(new QTextBrowser(this))
    , m_missing(new EmptyState(theme, u"about"_s, this))
    , m_home(std::make_shared<Home>(this))
{
    setProperty("document", true);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    m_search->addAction(theme.icon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->setProperty("panel", true);
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->document()->setDocumentMargin(margin);
    m_browser->document()->setIndentWidth(20);
    m_stack->addWidget(m_browser);
    m_stack->addWidget(m_missing);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(side);
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    split->setSizes({240, 960});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    setFocusProxy(m_browser);

    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(idRole).toString() != m_chapter)
            showChapter(item->data(idRole).toString());
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        fillContents();
        markMatches();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { nextMatch(false); });
    connect(m_browser, &QTextBrowser::anchorClicked, this, &ManualPage::follow);
    connect(&theme, &Theme::changed, this, [this] { showChapter(m_chapter); });
    m_resized.setSingleShot(true);
    m_resized.setInterval(120);
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (columnWidth() != m_width)
            showChapter(m_chapter);
    });
    setTexts();
    read();
}

ManualPage::~ManualPage()
{
    m_home->leave();
}

QString ManualPage::title() const
{
    return tr("Manual");
}

QIcon ManualPage::icon() const
{
    return m_theme.icon(u"about"_s, &Tokens::muted);
}

QJsonObject ManualPage::state() const
{
    return {{u"chapter"_s, m_chapter}, {u"scroll"_s, m_browser->verticalScrollBar()->value()}};
}

void ManualPage::restore(const QJsonObject &state)
{
    m_scroll = state[u"scroll"_s].toInt(-1);
    showChapter(state[u"chapter"_s].toString());
}

void ManualPage::setTexts()
{
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_contents->setAccessibleName(tr("Chapters"));
    m_browser->setAccessibleName(tr("Chapter of the manual"));
    m_missing->setTexts(tr("The manual is not here"),
                        tr("It belongs in %1. Install Tenon Studio completely.").arg(m_folder));
}

void ManualPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        read();
        Q_EMIT looksChanged();
    }
}

void ManualPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_resized.start();
}

bool ManualPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key->key() == Qt::Key_Return && key->modifiers().testFlag(Qt::ShiftModifier)) {
            nextMatch(true);
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_contents->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ManualPage::read()
{
    QThreadPool::globalInstance()->start(
        [this, home = m_home, folder = m_folder, language = m_languages.current()] {
            home->deliver([this, language, chapters = readManual(folder, language)] {
                if (language != m_languages.current())
                    return;
                m_chapters = chapters;
                for (ManualChapter &chapter : m_chapters)
                    chapter.text = withKeyNames(chapter.text);
                m_stack->setCurrentIndex(chapters.isEmpty() ? 1 : 0);
                fillContents();
                showChapter(m_chapter);
            });
        });
}

const ManualChapter *ManualPage::find(const QString &id) const
{
    for (const ManualChapter &chapter : m_chapters)
        if (chapter.id == id)
            return &chapter;
    return m_chapters.isEmpty() ? nullptr : &m_chapters.first();
}

int ManualPage::columnWidth() const
{
    return std::clamp(m_browser->viewport()->width() - 2 * margin, 200, widestColumn);
}

void ManualPage::showChapter(const QString &id)
{
    const ManualChapter *chapter = find(id);
    if (!chapter) {
        m_chapter = id;
        return;
    }
    m_chapter = chapter->id;
    for (int i = 0; i < m_contents->count(); ++i)
        if (m_contents->item(i)->data(idRole).toString() == m_chapter)
            m_contents->setCurrentRow(i);
    const double ratio = devicePixelRatioF();
    const int pixels = int(columnWidth() * ratio);
    QThreadPool::globalInstance()->start([this, home = m_home, asked = ++m_asked, folder = m_folder,
                                          language = m_languages.current(), wanted = *chapter,
                                          dark = m_theme.tokens().dark, pixels, ratio] {
        auto pictures = readManualPictures(folder, language, wanted, dark, pixels);
        for (QImage &image : pictures)
            image.setDevicePixelRatio(ratio);
        home->deliver([this, asked, pictures] {
            if (asked == m_asked)
                render(pictures);
        });
    });
}

void ManualPage::render(const QHash<QString, QImage> &pictures)
{
    const ManualChapter *chapter = find(m_chapter);
    QTextDocument *document = m_browser->document();
    const bool same = m_browser->property("chapter").toString() == m_chapter;
    const int scroll = m_scroll >= 0 ? m_scroll
                       : same        ? m_browser->verticalScrollBar()->value()
                                     : 0;
    document->clear();
    document->setDefaultFont(Theme::textFont(10.5));
    document->setMarkdown(chapter->text, QTextDocument::MarkdownDialectGitHub);
    // Only now: what is read clears what was there.
    for (auto it = pictures.cbegin(); it != pictures.cend(); ++it)
        document->addResource(QTextDocument::ImageResource, QUrl(it.key()), it.value());
    dress(columnWidth());
    markMatches();
    m_browser->setProperty("chapter", m_chapter);
    m_browser->verticalScrollBar()->setValue(scroll);
    m_scroll = -1;
    if (!m_anchor.isEmpty())
        m_browser->scrollToAnchor(m_anchor);
    m_anchor.clear();
    Q_EMIT shown(m_chapter);
}

// Markdown says what is a heading or code; how that looks is ours.
void ManualPage::dress(int width)
{
    m_width = width;
    const Tokens &t = m_theme.tokens();
    QTextDocument *document = m_browser->document();
    QTextFrameFormat root = document->rootFrame()->frameFormat();
    const int beyond = std::max(0, m_browser->viewport()->width() - 2 * margin - width);
    root.setRightMargin(beyond);
    document->rootFrame()->setFrameFormat(root);
    const QString codeFamily = Theme::codeFont().family();
    QTextCursor cursor(document);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence)
                          || format.hasProperty(QTextFormat::BlockCodeLanguage);
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        QTextCharFormat chars;
        if (level > 0) {
            static constexpr double sizes[] = {18, 13, 11.5};
            // What Markdown gives a heading is relative, and would win over a size.
            chars.setFont(Theme::textFont(sizes[std::min(level, 3) - 1], QFont::DemiBold));
            chars.setAnchor(true);
            chars.setAnchorNames({slug(block.text())});
            cursor.setCharFormat(chars);
            chars = {};
            format.setTopMargin(level == 1 ? 0 : 20);
            format.setBottomMargin(8);
        } else if (code) {
            chars.setFontFamilies({codeFamily});
            chars.setFontPointSize(9.5);
            format.setBackground(t.sunken);
            format.setTopMargin(0);
            format.setBottomMargin(0);
            format.setLeftMargin(12);
            format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        } else {
            format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
            const bool cell = QTextCursor(block).currentTable() != nullptr;
            format.setTopMargin(0);
            format.setBottomMargin(cell ? 0 : block.textList() ? 4 : 10);
        }
        cursor.mergeCharFormat(chars);
        cursor.setBlockFormat(format);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat piece = fragment.charFormat();
            QTextCursor at(document);
            at.setPosition(fragment.position());
            at.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            if (piece.isAnchor() && !piece.anchorHref().isEmpty()) {
                QTextCharFormat link;
                link.setForeground(t.accentWord);
                at.mergeCharFormat(link);
            } else if (!code && level == 0 && piece.fontFixedPitch()) {
                QTextCharFormat word;
                word.setFontFamilies({codeFamily});
                word.setFontPointSize(9.5);
                word.setBackground(t.sunken);
                at.mergeCharFormat(word);
            }
        }
    }
    for (QTextFrame *frame : document->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setBorderCollapse(true);
            format.setCellPadding(5);
            format.setCellSpacing(0);
            format.setTopMargin(4);
            format.setBottomMargin(12);
            table->setFormat(format);
            for (int row = 0; row < table->rows(); ++row)
                for (int column = 0; column < table->columns(); ++column) {
                    QTextTableCell cell = table->cellAt(row, column);
                    QTextTableCellFormat lined = cell.format().toTableCellFormat();
                    lined.setBottomBorder(1);
                    lined.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                    lined.setBottomBorderBrush(t.line);
                    cell.setFormat(lined);
                }
        }
}

void ManualPage::fillContents()
{
    const QSignalBlocker block(m_contents);
    const QString wanted = m_search->text().trimmed();
    m_contents->clear();
    for (const ManualChapter &chapter : m_chapters) {
        const int count = wanted.isEmpty() ? 0 : occurrences(chapter.text, wanted);
        if (!wanted.isEmpty() && count == 0)
            continue;
        auto *item = new QListWidgetItem(
            count > 0 ? u"%1  %2"_s.arg(chapter.title, QLocale().toString(count)) : chapter.title,
            m_contents);
        item->setSizeHint({0, rowHeight});
        item->setData(idRole, chapter.id);
        item->setData(Qt::AccessibleTextRole,
                      count > 0 ? tr("%1, %n match(es)", nullptr, count).arg(chapter.title)
                                : chapter.title);
        if (chapter.id == m_chapter)
            m_contents->setCurrentItem(item);
    }
}

void ManualPage::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Tokens &t = m_theme.tokens();
    for (const QString &word : m_search->text().split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor at(m_browser->document());
        for (at = m_browser->document()->find(word, at); !at.isNull();
             at = m_browser->document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(t.matchFill);
            mark.format.setForeground(t.matchInk);
            marks.append(mark);
        }
    }
    m_browser->setExtraSelections(marks);
}

void ManualPage::nextMatch(bool backward)
{
    const QString word = m_search->text().split(u' ', Qt::SkipEmptyParts).value(0);
    if (word.isEmpty())
        return;
    // A chapter without a match gives way to the first that has one.
    if (m_contents->count() > 0 && !m_contents->currentItem()) {
        m_contents->setCurrentRow(0);
        return;
    }
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_browser->find(word, flags))
        return;
    m_browser->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    m_browser->find(word, flags);
}

void ManualPage::follow(const QUrl &link)
{
    if (!link.scheme().isEmpty()) {
        QDesktopServices::openUrl(link);
        return;
    }
    m_anchor = link.fragment();
    for (const ManualChapter &chapter : m_chapters)
        if (chapter.file == link.path())
            return showChapter(chapter.id);
    m_browser->scrollToAnchor(m_anchor);
    m_anchor.clear();
}

} // namespace tenon::ui
