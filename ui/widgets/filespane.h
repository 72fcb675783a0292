#pragma once

#include "base/home.h"
#include "items/preview.h"
#include "shell/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace KSyntaxHighlighting {
class Repository;
} // namespace KSyntaxHighlighting

namespace tenon::ui {

class ElidedLabel;
class EmptyState;
class FilePreview;

/// Files at the left, what is in the chosen one at the right. All reading happens on worker threads
/// and within limits.
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
    ~FilesPane() override;
    void setRoots(const QList<Root> &roots);
    void setEmptyTexts(const QString &title, const QString &text);
    /// Of one file alone there is no list.
    void setListed(bool listed);
    /// The button that opens what is shown in a tab of its own.
    void offerOpening(bool offered);
    [[nodiscard]] FilePreview &preview() const { return *m_preview; }
    [[nodiscard]] QTreeWidget &list() const { return *m_tree; }

Q_SIGNALS:
    void revealWanted(const QString &path);
    /// A double click, Return or the button: it is to be seen in a tab of its own.
    void openWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void fill(const QString &folder);
    void take(const QString &folder, const QList<items::FolderEntry> &entries);
    void showFile(const QString &path);
    const Theme &m_theme;
    QList<Root> m_roots;
    QStackedWidget *m_outer;
    EmptyState *m_empty;
    QTreeWidget *m_tree;
    FilePreview *m_preview;
    ElidedLabel *m_title;
    QLabel *m_info;
    QPushButton *m_open, *m_reveal;
    QString m_path;
    std::shared_ptr<Home> m_home;
};

} // namespace tenon::ui
