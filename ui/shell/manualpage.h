#pragma once

#include "base/home.h"
#include "shell/languages.h"
#include "shell/manual.h"
#include "shell/theme/theme.h"
#include "widgets/page.h"

#include <QTimer>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTextBrowser;

namespace tenon::ui {

class EmptyState;

/// The manual in a tab: chapters and a search at the left, the chapter at the right. Files are read
/// by a worker.
class ManualPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManualPage)

public:
    /// `folder` holds one folder a language.
    ManualPage(const Theme &theme, const Languages &languages, QString folder,
               QWidget *parent = nullptr);
    ~ManualPage() override;

    [[nodiscard]] QString pageId() const override { return QStringLiteral("manual"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

    /// Shows a chapter by its id, as soon as it is read.
    void showChapter(const QString &id);
    [[nodiscard]] const QString &chapter() const { return m_chapter; }
    [[nodiscard]] const QList<ManualChapter> &chapters() const { return m_chapters; }
    [[nodiscard]] QTextBrowser &browser() { return *m_browser; }
    [[nodiscard]] QLineEdit &searchField() { return *m_search; }
    [[nodiscard]] QListWidget &contents() { return *m_contents; }

Q_SIGNALS:
    /// The chapter stands there, with its pictures.
    void shown(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void read();
    void render(const QHash<QString, QImage> &pictures);
    void dress(int width);
    void fillContents();
    void markMatches();
    void nextMatch(bool backward);
    void follow(const QUrl &link);
    [[nodiscard]] const ManualChapter *find(const QString &id) const;
    [[nodiscard]] int columnWidth() const;

    const Theme &m_theme;
    const Languages &m_languages;
    QString m_folder;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QStackedWidget *m_stack;
    QTextBrowser *m_browser;
    EmptyState *m_missing;
    std::shared_ptr<Home> m_home;
    QList<ManualChapter> m_chapters;
    QString m_chapter, m_anchor;
    QTimer m_resized;
    int m_scroll = -1; ///< Where to go once the chapter is there.
    int m_width = 0;   ///< Of the column that is laid out.
    quint64 m_asked = 0;
};

} // namespace tenon::ui
