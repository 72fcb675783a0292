#pragma once

#include "items/workspace.h"
#include "shell/theme/theme.h"
#include "widgets/page.h"

#include <QTimer>

class QLabel;
class QFrame;
class QPushButton;

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace tenon::ui {

class CodeEdit;
class Host;

/// A text file taken apart so that saving can put every byte back that was not edited: the mark of
/// UTF-8, the text of each line, and how each line ended.
struct TextFile
{
    bool bom = false;
    QStringList lines;
    QList<QByteArray> ends; ///< "\n", "\r\n" or "" (the last line), one a line.
    bool editable = true;   ///< Not UTF-8, or with characters a text edit would lose: only to read.
    bool operator==(const TextFile &) const = default;

    [[nodiscard]] static TextFile fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;
    /// The line end that most lines have.
    [[nodiscard]] QByteArray commonEnd() const;
};

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
    [[nodiscard]] bool mayClose() override;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool canRun() const;
    [[nodiscard]] CodeEdit &editor() const { return *m_edit; }
    void goTo(int line, int column);
    /// Writes the file; `then` runs when it is on disk, not after a failure.
    void save(const std::function<void()> &then = {});

Q_SIGNALS:
    void modifiedChanged(bool modified);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Read
    {
        TextFile file;
        QByteArray bytes;
        std::optional<Error> error;
    };
    void load(bool replace);
    void take(const Read &read);
    void setTexts();
    void updateKind();
    [[nodiscard]] QByteArray bytes() const;

    const Theme &m_theme;
    items::Workspace &m_workspace;
    Host &m_host;
    QString m_path;
    CodeEdit *m_edit;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    QLabel *m_crumbs, *m_kind, *m_notice;
    QFrame *m_noticeBar;
    QPushButton *m_reload, *m_keep, *m_save;
    TextFile m_file;
    QByteArray m_onDisk;
    QTimer m_checkSoon;
    QString m_fileKind;
    bool m_loaded = false;
    bool m_filling = false;
    int m_blocks = 1;
    std::pair<int, int> m_goTo{0, 0};
};

} // namespace tenon::ui
