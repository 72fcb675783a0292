#pragma once

#include <QPlainTextEdit>

namespace tenon::ui {

/// A comment of the canvas being written, where it stands. Leaving it or Ctrl+Return says
/// written(), Escape nothing; then it goes.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteEdit)

public:
    static constexpr QSizeF leastSize{248, 64};

    NoteEdit(const QString &text, QWidget *parent);

    /// At `rect` of the parent, in letters of the canvas at `scale`.
    void place(const QRectF &rect, double scale);
    /// As leaving it does: says written(), then it goes.
    void finish() { leave(true); }
    /// How high a comment of this width must be for its text, in pixels of the canvas.
    [[nodiscard]] static double heightFor(const QString &text, double width);

Q_SIGNALS:
    void written(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void leave(bool keep);
    bool m_left = false;
};

} // namespace tenon::ui
