#pragma once

#include "editor/highlighter.h"
#include "shell/theme/theme.h"
#include "text/document.h"
#include "text/editing.h"
#include "text/search.h"

#include <QPlainTextEdit>

namespace tenon::ui {

/// Something that is said about a stretch of the text.
struct SourceMark
{
    qsizetype begin = 0; ///< Bytes.
    qsizetype end = 0;
    bool warning = false;
    QString text;
    bool operator==(const SourceMark &) const = default;
};

/// A view of a text::Document with line numbers, colours and marks. It holds no text of its own:
/// every key becomes a splice of the document, and what the document says is shown. Characters a
/// text edit would lose (U+2028, NUL, …) are shown by a stand-in and stay in the bytes.
class SourceEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceEdit)

public:
    SourceEdit(const Theme &theme, text::Document &source, QWidget *parent = nullptr);
    ~SourceEdit() override;

    [[nodiscard]] text::Document &source() const { return m_source; }
    [[nodiscard]] Highlighter &highlighter() const { return *m_highlighter; }
    void setManner(const text::Manner &manner) { m_manner = manner; }
    /// Nothing may be changed; the text can be walked and copied.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// All lines are in the view; long texts come in slices.
    [[nodiscard]] bool isFilled() const { return m_filled == m_source.lineCount(); }

    [[nodiscard]] text::Selection selection() const;
    void select(const text::Selection &selection, bool center = false);
    /// From 1; columns in characters. Waits until the line is there.
    void goTo(int line, int column);
    [[nodiscard]] qsizetype offsetAt(const QPoint &viewportPoint) const;
    [[nodiscard]] QRect rectAt(qsizetype offset) const;

    /// Does an edit as one step; false when the text is locked.
    bool apply(const text::Edit &edit, text::Document::Merge merge = text::Document::Merge::None);
    void undoStep();
    void redoStep();
    void cutSelection();
    void toggleComment();
    void duplicateLines();
    void deleteLines();
    void moveLines(int by);

    void setMarks(const QList<SourceMark> &marks);
    [[nodiscard]] QList<SourceMark> marksAt(qsizetype offset) const;
    [[nodiscard]] QList<SourceMark> marks() const;
    /// Matches in view are marked, the selected one stronger; none when unset.
    void setSearch(const std::optional<text::Search> &search);

Q_SIGNALS:
    void filled();
    /// Something was typed (not pasted, not undone): what stands before the cursor may be
    /// completed.
    void typed(const QString &text);
    /// The pointer rests on a place, or leaves (−1).
    void hovered(qsizetype offset, const QPoint &globalPoint);
    /// Ctrl+click.
    void followed(qsizetype offset);
    void menuWanted(QMenu *menu, qsizetype offset);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    class Gutter;
    friend class Gutter;
    struct Mark
    {
        QTextCursor cursor;
        SourceMark mark;
    };
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int positionOf(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetOf(int position) const;
    [[nodiscard]] QString shown(int first, int stop) const;
    void fillAll();
    void fillMore();
    void mirror(const text::Document::Change &change);
    void refill(const text::Document::Change &change);
    void settle();
    void adopt(int at, int removed, int added);
    void updateMarks();
    void showVisible();
    [[nodiscard]] bool editKey(QKeyEvent *event);
    [[nodiscard]] QList<QTextEdit::ExtraSelection> matchMarks();

    const Theme &m_theme;
    text::Document &m_source;
    Highlighter *m_highlighter;
    QWidget *m_gutter;
    text::Manner m_manner;
    QTimer m_fill;
    int m_filled = 0; ///< Lines of the source that are in the view.
    bool m_mirroring = false;
    bool m_adopting = false;
    bool m_locked = false;
    std::pair<int, int> m_goTo{0, 0};
    std::optional<text::Selection> m_selectLater; ///< When its lines are in the view.
    int m_topLater = -1;
    QList<Mark> m_marks;
    std::optional<text::Search> m_search;
    int m_gutterWidth = 0;
};

} // namespace tenon::ui
