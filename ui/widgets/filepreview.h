#pragma once

#include "base/home.h"
#include "items/preview.h"
#include "shell/theme/theme.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
class Repository;
} // namespace KSyntaxHighlighting

namespace tenon::ui {

class DataTable;
class EmptyState;
class ImageView;
class PropertyList;

/// What is in one file or folder: text highlighted, a table, a picture, what a model says of
/// itself. All reading happens on worker threads and within limits.
class FilePreview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilePreview)

public:
    FilePreview(const Theme &theme, KSyntaxHighlighting::Repository &syntax,
                QWidget *parent = nullptr);
    ~FilePreview() override;
    void show(const QString &path);
    [[nodiscard]] QString path() const { return m_path; }
    /// What it turned out to be; Missing while that is not known.
    [[nodiscard]] items::Preview::Kind kind() const { return m_kind; }
    /// The keyboard goes to what is shown.
    void enter();
    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] ImageView &image() const { return *m_image; }

Q_SIGNALS:
    /// A few words about it: its size.
    void infoChanged(const QString &info);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const items::Preview &preview, const QImage &image);
    /// What words say of m_shown: the note where nothing else is to see, and the info.
    void say();
    void note(const QString &title, const QString &text);
    KSyntaxHighlighting::Repository &m_syntax;
    QStackedWidget *m_stack;
    EmptyState *m_note;
    QPlainTextEdit *m_text;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    DataTable *m_table;
    ImageView *m_image;
    PropertyList *m_facts;
    std::shared_ptr<Home> m_home;
    QString m_path;
    items::Preview::Kind m_kind = items::Preview::Kind::Missing;
    std::optional<items::Preview> m_shown; ///< Taken last, without what other widgets hold.
    QSize m_imageSize;                     ///< Empty: it could not be decoded.
    int m_ticket = 0;
};

} // namespace tenon::ui
