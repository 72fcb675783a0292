#pragma once

#include "items/codechanges.h"
#include "shell/theme/theme.h"

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace tenon::ui {

/// Two texts compared: removed and added lines with their numbers in either. GUI thread.
class DiffView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffView)

public:
    DiffView(const Theme &theme, KSyntaxHighlighting::Repository &syntax,
             QWidget *parent = nullptr);
    /// `file` says by its name how the text is coloured.
    void show(const items::TextDiff &diff, const QString &file);
    /// Goes to the next (1) or previous (-1) change.
    void step(int by);
    [[nodiscard]] bool hasChanges() const { return !m_changes.isEmpty(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Gutter;
    void dress();
    void paintGutter(QPainter &painter) const;
    [[nodiscard]] QColor groundOf(items::DiffLine::Kind kind) const;
    const Theme &m_theme;
    KSyntaxHighlighting::Repository &m_syntax;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    Gutter *m_gutter;
    std::vector<items::DiffLine> m_lines;
    QList<int> m_changes; ///< The first lines of changes.
};

} // namespace tenon::ui
