#pragma once

#include "shell/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <memory>

class QApplication;

namespace tenon::ui {

/// What the desktop says about its looks.
struct DesktopLook
{
    enum class Scheme { Unknown, Dark, Light };
    Scheme scheme = Scheme::Unknown;
    bool highContrast = false;
    bool reducedMotion = false;
    bool operator==(const DesktopLook &) const = default;
};

/// The one place that turns tokens into a palette, a style sheet, icons and fonts. GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    /// What the person chose; System follows the desktop.
    enum class Choice { System, Light, Dark, HighContrastLight, HighContrastDark };
    Q_ENUM(Choice)

    struct Shared; ///< What the icons share with us; theme.cpp only.

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Sets style, palette, style sheet and font of the program; again after each change.
    void apply(QApplication &app);
    void choose(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    void setDesktopLook(const DesktopLook &look);

    [[nodiscard]] const Tokens &tokens() const;
    /// No animation wanted, by the desktop or by the person.
    [[nodiscard]] bool reducedMotion() const { return m_calm || m_desktop.reducedMotion; }
    void setReducedMotion(bool on) { m_calm = on; }

    /// The icon `name` of resources/icons in the text colour (muted when disabled); it follows the
    /// theme by itself. `role` another colour for it.
    [[nodiscard]] QIcon icon(const QString &name) const;
    [[nodiscard]] QIcon icon(const QString &name, QColor Tokens::*role) const;
    /// The glyph of a state as an icon.
    [[nodiscard]] QIcon stateIcon(Look look) const;

    [[nodiscard]] static QFont textFont(double points = 10, QFont::Weight weight = QFont::Normal);
    /// Text font whose figures all have one width.
    [[nodiscard]] static QFont figureFont(double points = 10, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static QFont codeFont(double points = 9.5);

Q_SIGNALS:
    /// Palette and style sheet are already those of the new tokens.
    void changed();

private:
    void update();
    std::shared_ptr<Shared> m_shared; ///< Outlives us in icons that are still in use.
    QApplication *m_app = nullptr;
    Choice m_choice = Choice::System;
    DesktopLook m_desktop;
    bool m_calm = false; ///< The person wants no motion.
};

[[nodiscard]] QPalette paletteOf(const Tokens &tokens);
[[nodiscard]] QString styleSheetOf(const Tokens &tokens);

/// Paints the glyph of a state into `rect`. `turn` (0 … 1) is where the running arc stands.
void paintGlyph(QPainter &painter, const QRectF &rect, Look look, const Tokens &tokens,
                double turn = 0.12);
/// The same in a given colour, for a selected row or a disabled look.
void paintGlyph(QPainter &painter, const QRectF &rect, Look look, const QColor &color, double turn);

} // namespace tenon::ui
