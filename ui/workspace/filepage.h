#pragma once

#include "base/lane.h"
#include "items/jobdata.h"
#include "items/workspace.h"
#include "shell/theme/theme.h"
#include "text/openfile.h"
#include "widgets/page.h"

#include <QTimer>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;

namespace KSyntaxHighlighting {
class Repository;
}

namespace tenon::ui {

class Companion;
class FindBar;
class Host;
class NoticeBar;
class ProposalPopup;
class SourceEdit;
class ViewSwitch;

/// Edits one file of the workspace.
class FilePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilePage)

public:
    FilePage(const Theme &theme, items::Workspace &workspace, Host &host,
             KSyntaxHighlighting::Repository &syntax, const QString &path,
             QWidget *parent = nullptr);
    ~FilePage() override;

    [[nodiscard]] QString pageId() const override { return QStringLiteral("file/") + m_path; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    void askClose(std::function<void(bool)> then) override;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isModified() const { return m_file->isModified(); }
    [[nodiscard]] bool canRun() const;
    [[nodiscard]] SourceEdit &editor() const { return *m_edit; }
    [[nodiscard]] FindBar &findBar() const { return *m_find; }
    [[nodiscard]] NoticeBar &notice() const { return *m_notice; }
    [[nodiscard]] text::OpenFile &file() const { return *m_file; }
    [[nodiscard]] ProposalPopup &popup() const { return *m_popup; }
    void goTo(int line, int column);
    void askLine();
    /// Shows what may stand at the cursor.
    void propose();
    /// Goes to what the reference at the cursor names.
    void goToDefinition();
    /// Puts right what is wrong in the line of the cursor, where that is known.
    void fixHere();
    /// Writes the file; `then` always runs, and gets whether the text is on the disk.
    void save(const std::function<void(bool saved)> &then = {});
    /// The file has another path now, and the page goes with it. Not while it is being saved.
    void moveTo(const QString &path);

    /// What is seen of a file that has a companion.
    enum class View { Companion, Both, Text };
    /// Puts another view of the file beside its text; once, and it belongs to the page.
    void setCompanion(Companion *companion);
    [[nodiscard]] Companion *companion() const { return m_companion; }
    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    /// The text is to be seen, beside its companion where there is one.
    void showText();
    /// What the workspace says the file holds, as items::ScannedFile::kind.
    [[nodiscard]] QString fileKind() const { return m_fileKind; }

Q_SIGNALS:
    void modifiedChanged(bool modified);
    void fileKindChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The bytes `wrong` at `at` are better `right`.
    struct Fix
    {
        qsizetype at = 0;
        QByteArray wrong;
        QByteArray right;
    };
    [[nodiscard]] bool isYaml() const;
    void explain(qsizetype offset, const QPoint &at);
    void follow(qsizetype offset);
    [[nodiscard]] QList<Fix> fixesHere() const;
    void apply(const Fix &fix);
    void addFixes(QMenu *menu);
    void setTexts();
    void updateKind();
    void updateNotice();
    void updateLock();
    void showProblems(const QList<items::Problem> &problems);
    void fillMenu(QMenu *menu);
    void askCopy();
    void place();
    [[nodiscard]] QJsonObject textState() const;
    void showView();

    const Theme &m_theme;
    items::Workspace &m_workspace;
    Host &m_host;
    KSyntaxHighlighting::Repository &m_syntax;
    QString m_path;
    text::OpenFile *m_file;
    SourceEdit *m_edit;
    FindBar *m_find;
    ProposalPopup *m_popup;
    NoticeBar *m_notice;
    QLabel *m_crumbs, *m_kind;
    QPushButton *m_save;
    QSplitter *m_splitter;
    QWidget *m_textSide;
    Companion *m_companion = nullptr;
    ViewSwitch *m_switch = nullptr;
    View m_view = View::Both;
    bool m_viewKnown = false; ///< The last start said it.
    QJsonObject m_companionState;
    QTimer m_checkSoon;
    QTimer m_slow; ///< The disk has not answered for so long that it is said.
    QString m_fileKind;
    QString m_copiedTo;
    QList<items::Problem> m_problems;
    int m_conflicts = 0;
    bool m_loaded = false;
    bool m_checking = false, m_checkAgain = false;
    std::pair<int, int> m_goTo{0, 0};
    QJsonObject m_restored;
    Lane m_lane;
};

} // namespace tenon::ui
