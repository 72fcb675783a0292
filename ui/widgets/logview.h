#pragma once

#include "items/logfile.h"
#include "shell/theme/theme.h"

#include <QAbstractScrollArea>
#include <QRegularExpression>

namespace tenon::ui {

/// Shows a log of any size: only the rows in view are ever read or painted. Follows the end until
/// the person scrolls up.
class LogView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)

public:
    LogView(const Theme &theme, QWidget *parent = nullptr);
    ~LogView() override;

    [[nodiscard]] items::LogFile &file() { return m_file; }
    /// Shows `path`; `startUs` is what the times count from.
    void open(const QString &path, const QString &timesPath, qint64 startUs);
    [[nodiscard]] items::LogSize size() const { return m_size; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    void setTimesShown(bool shown);
    /// Rows that came while not following.
    [[nodiscard]] qint64 newRows() const
    {
        return m_following ? 0 : m_size.rows - m_rowsWhenPaused;
    }

    void find(const items::LogIndex::Find &what);
    void findNext(bool backwards = false);
    [[nodiscard]] int matchCount() const { return int(m_matches.size()); }
    [[nodiscard]] int currentMatch() const { return m_currentMatch; }
    [[nodiscard]] QString findProblem() const { return m_findProblem; }

    void showRow(qint64 row);
    /// Marks the row written last at `timeUs`, and scrolls to it when `show`; −1 marks none.
    void setCursorTime(qint64 timeUs, bool show);
    /// Puts the selected rows on the clipboard when they have been read, as many as fit
    /// (setCopyLimit()), and emits copied().
    void copy();
    /// Characters a copy takes at most.
    void setCopyLimit(qint64 characters) { m_copyLimit = characters; }

    // What a screen reader reads (accessibility.h).
    [[nodiscard]] qint64 firstRowInView() const;
    /// The rows in view, a line each.
    [[nodiscard]] QString textInView() const;
    /// In coordinates of the viewport; invalid for a row that is not in view.
    [[nodiscard]] QRect rowRect(qint64 row) const;
    [[nodiscard]] qint64 caretRow() const { return m_caret; }
    /// First and last row of the selection, both −1 where nothing is selected.
    [[nodiscard]] std::pair<qint64, qint64> selectedRows() const;
    /// −1 selects nothing.
    void selectRows(qint64 from, qint64 to);

Q_SIGNALS:
    void followingChanged(bool following);
    void sizeChanged(const tenon::items::LogSize &size);
    void matchesChanged();
    /// The caret stands on a row written at this time (−1 unknown).
    void timeChosen(qint64 timeUs);
    /// `rows` of the `wanted` ones are on the clipboard.
    void copied(qint64 rows, qint64 wanted);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const items::LogRow *rowData(qint64 row) const;
    [[nodiscard]] int rowsInView() const;
    [[nodiscard]] qint64 rowAt(const QPoint &at) const;
    void paintRow(QPainter &painter, const QRect &line, qint64 number,
                  const items::LogRow &row) const;
    void requestRows(bool always = false);
    void updateBars();
    void moveCaret(qint64 row, bool keepAnchor);
    void tellNewRows();

    const Theme &m_theme;
    items::LogFile m_file;
    items::LogSize m_size;
    QList<items::LogRow> m_rows; ///< A window of the log around what is seen.
    qint64 m_first = 0;
    qint64 m_wantedFirst = -1;
    int m_rowHeight = 20;
    int m_charWidth = 8;
    int m_gutter = 0;
    int m_widest = 0;
    qint64 m_startUs = 0;
    bool m_times = true;
    bool m_following = true;
    bool m_moving = false; ///< We move the bar ourselves.
    qint64 m_rowsWhenPaused = 0;
    qint64 m_caret = -1, m_anchor = -1;
    qint64 m_toldRows = 0; ///< Rows a screen reader has been told of.
    qint64 m_cursorRow = -1;
    bool m_showCursorRow = false;
    items::LogIndex::Find m_find;
    QRegularExpression m_expression;
    QList<qint64> m_matches;
    QString m_findProblem;
    int m_ticket = 0;
    int m_currentMatch = -1;
    qint64 m_copyLimit = 16LL << 20;
    int m_copyTicket = 0;
    qint64 m_copyRows = 0; ///< Asked for by the last copy.
};

} // namespace tenon::ui
