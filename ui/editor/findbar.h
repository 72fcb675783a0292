#pragma once

#include "base/lane.h"
#include "editor/sourceedit.h"
#include "shell/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tenon::ui {

/// Finds and replaces in the text of a SourceEdit. The looking is done on a thread: an expression
/// may take long on a long text.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    FindBar(const Theme &theme, SourceEdit &edit, QWidget *parent = nullptr);
    ~FindBar() override;

    /// Shows the bar with what is selected as the pattern.
    void open(bool replace);
    void closeBar();
    /// Selects the next (1) or previous (−1) match, around the end of the text.
    void go(int by);
    void replaceOne();
    void replaceAll();
    /// No search is under way.
    [[nodiscard]] bool isSettled() const { return !m_searching && !m_soon.isActive(); }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void changed();
    void search();
    void take(const Result<std::vector<text::Match>> &found, quint64 revision);
    void selectMatch(qsizetype from, int by);
    void tell();

    SourceEdit &m_edit;
    QLineEdit *m_pattern, *m_with;
    QAbstractButton *m_case, *m_word, *m_regex, *m_previous, *m_next, *m_close;
    QPushButton *m_one, *m_all;
    QLabel *m_count;
    QWidget *m_replaceRow;
    QTimer m_soon;
    std::optional<text::Search> m_search;
    std::optional<Error> m_error;
    std::vector<text::Match> m_matches;
    quint64 m_revision = 0; ///< Of the document that `m_matches` are of.
    qsizetype m_from = 0;   ///< Where the person was when the search began.
    int m_wanted = 0;       ///< Where to go when the matches are there: ±1; 2 is from m_from on.
    int m_replaced = -1;
    bool m_searching = false;
    std::shared_ptr<std::atomic_bool> m_cancel;
    Lane m_lane;
};

} // namespace tenon::ui
