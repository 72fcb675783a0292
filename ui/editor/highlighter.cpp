#include "editor/highlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>

namespace tenon::ui {

namespace {

constexpr int sliceMs = 6;
// The rules of some languages take quadratic time on a line; so long a line is data, not code.
constexpr qsizetype longLine = 20'000;

} // namespace

Highlighter::Highlighter(QTextDocument *document)
    : QObject(document)
    , m_document(document)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Highlighter::slice);
}

Highlighter::~Highlighter() = default;

void Highlighter::setDefinition(const KSyntaxHighlighting::Definition &definition)
{
    AbstractHighlighter::setDefinition(definition);
    clear();
}

void Highlighter::setTheme(const KSyntaxHighlighting::Theme &theme)
{
    AbstractHighlighter::setTheme(theme);
    m_looks.clear();
    ++m_generation;
    show(m_first, m_last);
}

void Highlighter::clear()
{
    m_ends.clear();
    m_dirty = -1;
    m_looks.clear();
    ++m_generation;
    begin();
}

void Highlighter::begin()
{
    show(m_first, m_last);
    if (definition().isValid())
        m_timer.start();
}

bool Highlighter::isDone() const
{
    return m_dirty < 0 && int(m_ends.size()) >= m_document->blockCount();
}

void Highlighter::linesChanged(int first, int removed, int added)
{
    for (QTextBlock block = m_document->findBlockByNumber(first);
         block.isValid() && block.blockNumber() < first + added; block = block.next())
        block.setUserState(-1);
    const int known = int(m_ends.size());
    if (first < known) {
        const int gone = std::min(removed, known - first);
        const auto at = m_ends.begin() + first;
        const auto next = m_ends.erase(at, at + gone);
        if (removed > gone) {
            // The change reaches past what is known: that ends before it now.
            m_ends.resize(size_t(first));
        } else {
            m_ends.insert(next, size_t(added), KSyntaxHighlighting::State());
            const int delta = added - removed;
            if (m_dirty >= 0)
                m_dirtyStop = std::max(m_dirtyStop >= first + removed ? m_dirtyStop + delta : 0,
                                       first + added);
            else
                m_dirtyStop = first + added;
            m_dirty = m_dirty < 0 ? first : std::min(m_dirty, first);
        }
    }
    slice();
    if (definition().isValid())
        m_timer.start();
}

KSyntaxHighlighting::State Highlighter::end(const QString &text,
                                            const KSyntaxHighlighting::State &begin)
{
    return text.size() > longLine ? begin : highlightLine(text, begin);
}

void Highlighter::slice()
{
    if (!definition().isValid())
        return m_timer.stop();
    QElapsedTimer clock;
    clock.start();
    bool visibleChanged = false;
    const auto before = [this](int line) {
        return line > 0 ? m_ends[size_t(line) - 1] : KSyntaxHighlighting::State();
    };
    // First what a change has touched, until a line ends as it did before.
    QTextBlock block;
    if (m_dirty >= 0)
        block = m_document->findBlockByNumber(m_dirty);
    while (m_dirty >= 0 && clock.elapsed() < sliceMs) {
        const int line = m_dirty;
        if (line >= int(m_ends.size()) || !block.isValid()) {
            m_dirty = -1;
            break;
        }
        const KSyntaxHighlighting::State now = end(block.text(), before(line));
        const bool same = now == m_ends[size_t(line)];
        m_ends[size_t(line)] = now;
        block.setUserState(-1);
        visibleChanged = visibleChanged || (line >= m_first && line <= m_last);
        m_dirty = same && line + 1 >= m_dirtyStop ? -1 : line + 1;
        block = block.next();
    }
    if (m_dirty < 0)
        block = m_document->findBlockByNumber(int(m_ends.size()));
    while (m_dirty < 0 && block.isValid() && clock.elapsed() < sliceMs) {
        const int line = int(m_ends.size());
        m_ends.push_back(end(block.text(), before(line)));
        if (line >= m_first && line <= m_last) {
            block.setUserState(-1); // what was shown was a guess
            visibleChanged = true;
        }
        block = block.next();
    }
    if (visibleChanged || m_dirty >= 0)
        show(m_first, m_last);
    if (isDone())
        m_timer.stop();
}

void Highlighter::show(int first, int last)
{
    m_first = first;
    m_last = last;
    QTextBlock block = m_document->findBlockByNumber(first);
    // Above what is known a line's state is a guess, right for most lines of most files.
    KSyntaxHighlighting::State state = first > 0 && first <= int(m_ends.size())
                                           ? m_ends[size_t(first) - 1]
                                           : KSyntaxHighlighting::State();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        const int line = block.blockNumber();
        if (block.userState() == m_generation) {
            if (line < int(m_ends.size()))
                state = m_ends[size_t(line)];
            continue;
        }
        QList<QTextLayout::FormatRange> formats;
        if (definition().isValid()) {
            m_into = &formats;
            state = end(block.text(), state);
            m_into = nullptr;
        }
        block.setUserState(m_generation);
        if (block.layout()->formats() == formats)
            continue;
        block.layout()->setFormats(formats);
        m_document->markContentsDirty(block.position(), block.length());
    }
}

QTextCharFormat Highlighter::look(const KSyntaxHighlighting::Format &format)
{
    if (const auto it = m_looks.constFind(format.id()); it != m_looks.cend())
        return *it;
    QTextCharFormat look;
    if (format.hasTextColor(theme()))
        look.setForeground(format.textColor(theme()));
    if (format.hasBackgroundColor(theme()))
        look.setBackground(format.backgroundColor(theme()));
    if (format.isBold(theme()))
        look.setFontWeight(QFont::Bold);
    if (format.isItalic(theme()))
        look.setFontItalic(true);
    if (format.isUnderline(theme()))
        look.setFontUnderline(true);
    if (format.isStrikeThrough(theme()))
        look.setFontStrikeOut(true);
    m_looks.insert(format.id(), look);
    return look;
}

void Highlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (!m_into || length == 0 || format.isDefaultTextStyle(theme()))
        return;
    QTextLayout::FormatRange range;
    range.start = offset;
    range.length = length;
    range.format = look(format);
    m_into->append(range);
}

} // namespace tenon::ui
