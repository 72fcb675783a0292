#pragma once

#include "base/lane.h"
#include "items/codechanges.h"
#include "shell/theme/theme.h"
#include "widgets/filespane.h"

#include <QWidget>

#include <stop_token>

class QAbstractButton;
class QLabel;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tenon::ui {

class DiffView;
class EmptyState;
class ViewSwitch;

/// The code a job ran: its files as they were, and what became of them since.
class CodePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodePane)

public:
    /// Code that one or several steps ran.
    struct Code
    {
        FilesPane::Root root;
        std::optional<items::CodeOrigin> origin; ///< None: it cannot be compared.
        bool operator==(const Code &) const = default;
    };

    CodePane(const Theme &theme, KSyntaxHighlighting::Repository &syntax,
             QWidget *parent = nullptr);
    ~CodePane() override;
    void setCode(const QList<Code> &code);
    void setEmptyTexts(const QString &title, const QString &text);
    /// Shows what changed since (true) or the files.
    void showChanges(bool changes);

Q_SIGNALS:
    void revealWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Compared;
    void setTexts();
    void compare();
    void take(const QList<Compared> &compared);
    void showDiff(QTreeWidgetItem *item);
    void say(const QString &title, const QString &text);
    const Theme &m_theme;
    ViewSwitch *m_switch;
    QAbstractButton *m_again, *m_next, *m_previous;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    FilesPane *m_files;
    QTreeWidget *m_tree;
    QStackedWidget *m_right;
    EmptyState *m_note;
    DiffView *m_diff;
    QList<Code> m_code;
    int m_changed = -1; ///< Files that are other ones now; -1: not known.
    int m_ticket = 0;
    std::stop_source m_stop;
    Lane m_lane;
};

} // namespace tenon::ui
