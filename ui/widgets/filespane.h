#pragma once

#include "items/preview.h"
#include "shell/theme/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
class Repository;
} // namespace KSyntaxHighlighting

namespace tenon::ui {

class EmptyState;

/// Files at the left, what is in the chosen one at the right: text highlighted, tables, pictures.
/// All reading happens on worker threads and within limits.
class FilesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilesPane)

public:
    /// A named place with files: one output, a code snapshot.
    struct Root
    {
        QString title, detail, path;
        bool operator==(const Root &) const = default;
    };

    FilesPane(const Theme &theme, KSyntaxHighlighting::Repository &syntax,
              QWidget *parent = nullptr);
    void setRoots(const QList<Root> &roots);
    void setEmptyTexts(const QString &title, const QString &text);

Q_SIGNALS:
    void revealWanted(const QString &path);

private:
    void fill(QTreeWidgetItem *top, const QString &folder);
    void showFile(const QString &path);
    void take(const items::Preview &preview);
    const Theme &m_theme;
    KSyntaxHighlighting::Repository &m_syntax;
    QList<Root> m_roots;
    QStackedWidget *m_outer;
    EmptyState *m_empty;
    QTreeWidget *m_tree;
    QStackedWidget *m_stack;
    EmptyState *m_note;
    QPlainTextEdit *m_text;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    QTableWidget *m_table;
    QLabel *m_image;
    QScrollArea *m_imageArea;
    QLabel *m_title;
    QLabel *m_info;
    QPushButton *m_reveal;
    QString m_path;
    int m_ticket = 0;
};

} // namespace tenon::ui
