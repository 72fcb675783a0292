#pragma once

#include "items/workspacescanner.h"
#include "shell/theme/theme.h"

#include <QPlainTextEdit>

namespace tenon::ui {

/// A text edit with line numbers and marks for problems.
class CodeEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeEdit)

public:
    CodeEdit(const Theme &theme, QWidget *parent = nullptr);
    void setProblems(const QList<items::Problem> &problems);
    void goTo(int line, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Gutter;
    friend class Gutter;
    [[nodiscard]] int gutterWidth() const;
    void updateMarks();
    const Theme &m_theme;
    QWidget *m_gutter;
    QList<items::Problem> m_problems;
};

} // namespace tenon::ui
