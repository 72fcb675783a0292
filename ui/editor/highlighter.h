#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QHash>
#include <QObject>
#include <QTextCharFormat>
#include <QTextLayout>
#include <QTimer>

class QTextDocument;

namespace tenon::ui {

/// Colours the lines of a text view without ever holding the window up: what is in view at once,
/// the rest of the text in slices of a few milliseconds. Lines outside the view get no formats,
/// only the state they end in, so that a long text costs eight bytes a line.
class Highlighter final : public QObject, public KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)
    Q_DISABLE_COPY_MOVE(Highlighter)

public:
    explicit Highlighter(QTextDocument *document);
    ~Highlighter() override;

    void setDefinition(const KSyntaxHighlighting::Definition &definition) override;
    void setTheme(const KSyntaxHighlighting::Theme &theme) override;
    /// Lines `first` … were `removed` and are now `added` others.
    void linesChanged(int first, int removed, int added);
    /// The text is another one.
    void clear();
    /// Colours these lines now; called whenever the view shows others.
    void show(int first, int last);
    /// Every line's state is known.
    [[nodiscard]] bool isDone() const;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void slice();
    [[nodiscard]] KSyntaxHighlighting::State end(const QString &text,
                                                 const KSyntaxHighlighting::State &begin);
    [[nodiscard]] QTextCharFormat look(const KSyntaxHighlighting::Format &format);
    void begin();

    QTextDocument *m_document;
    QTimer m_timer;
    /// States at the ends of the first lines; a line past them is not known yet.
    std::vector<KSyntaxHighlighting::State> m_ends;
    int m_dirty = -1;    ///< First line whose state must be looked at again; −1: none.
    int m_dirtyStop = 0; ///< Behind the last line that is sure to be another one.
    int m_first = 0, m_last = -1;
    int m_generation = 1; ///< Stands in a line's block when its formats are right.
    QHash<int, QTextCharFormat> m_looks;
    QList<QTextLayout::FormatRange> *m_into = nullptr;
};

} // namespace tenon::ui
