#pragma once

#include "shell/theme/theme.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QTimer>
#include <QWidget>

class QHeaderView;
class QPushButton;

namespace tenon::ui {

/// Whether `widget`, part of `in`, can be gone to by Tab once `in` is shown.
[[nodiscard]] bool takesFocus(const QWidget *widget, const QWidget *in);
/// The first control of `in` in the order of Tab, or null.
[[nodiscard]] QWidget *firstControl(const QWidget *in);

/// A label that elides in the middle or at the end instead of widening its window.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};

/// The glyph of a state; turns while it runs, unless motion is unwanted.
class StateGlyph final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateGlyph)

public:
    StateGlyph(const Theme &theme, int side, QWidget *parent = nullptr);
    void setLook(Look look);
    [[nodiscard]] Look look() const { return m_look; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTimer();
    const Theme &m_theme;
    Look m_look = Look::None;
    QTimer m_timer;
    double m_turn = 0.12;
};

/// A caption in small muted letters over a value, as headers show them.
class KeyValue final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyValue)

public:
    explicit KeyValue(const QString &key, QWidget *parent = nullptr);
    void setKey(const QString &key);
    /// An empty value hides it.
    void setValue(const QString &value);
    /// There is no room for it.
    void setFolded(bool folded);

private:
    bool m_folded = false;
    QLabel *m_key;
    QLabel *m_value;
};

/// What stands where a list is empty, is being read or could not be: an icon, a sentence and the
/// way on.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    EmptyState(const Theme &theme, const QString &icon, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text, const QString &action = {});
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionWanted();

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

/// A one-pixel line.
[[nodiscard]] QFrame *horizontalLine(QWidget *parent = nullptr);
[[nodiscard]] QFrame *verticalLine(QWidget *parent = nullptr);
/// A bar in the window colour with a line under it; its layout is a QHBoxLayout of `height`.
[[nodiscard]] QFrame *barFrame(int height, QWidget *parent = nullptr, bool lineOnTop = false);
/// A label in the secondary text colour.
[[nodiscard]] QLabel *mutedLabel(const QString &text = {}, QWidget *parent = nullptr);
/// Columns are at least as wide as their captions, in whatever language.
void keepCaptionsWhole(QHeaderView *header);
/// A tool button of a bar with an icon alone: `name` is its tooltip and accessible name.
[[nodiscard]] QAbstractButton *iconButton(const QIcon &icon, const QString &name, QWidget *parent);

} // namespace tenon::ui
