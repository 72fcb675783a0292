#pragma once

#include "shell/theme/theme.h"

#include <QObject>
#include <QPixmap>
#include <QVariantMap>

namespace tenon::ui {

/// Icons and state glyphs for QML's "image://theme/": "icon/<name>/<token>/<generation>" and
/// "glyph/<look>/<generation>".
[[nodiscard]] QPixmap themeImage(const Theme &theme, const QString &id, const QSize &size);

/// Colours and fonts of the window for a Quick page. An object and no map: every binding of every
/// row reads from it, and a map would be made anew each time. GUI thread.
class QuickTheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuickTheme)
    Q_PROPERTY(QColor window READ window NOTIFY changed)
    Q_PROPERTY(QColor base READ base NOTIFY changed)
    Q_PROPERTY(QColor raised READ raised NOTIFY changed)
    Q_PROPERTY(QColor sunken READ sunken NOTIFY changed)
    Q_PROPERTY(QColor line READ line NOTIFY changed)
    Q_PROPERTY(QColor text READ text NOTIFY changed)
    Q_PROPERTY(QColor muted READ muted NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed)
    Q_PROPERTY(QColor accentHover READ accentHover NOTIFY changed)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY changed)
    Q_PROPERTY(QColor hover READ hover NOTIFY changed)
    Q_PROPERTY(QColor selected READ selected NOTIFY changed)
    Q_PROPERTY(QColor notice READ notice NOTIFY changed)
    Q_PROPERTY(QColor border READ border NOTIFY changed)
    Q_PROPERTY(QColor meter READ meter NOTIFY changed)
    Q_PROPERTY(QVariantMap words READ words NOTIFY changed)
    Q_PROPERTY(QVariantMap glyphs READ glyphs NOTIFY changed)
    Q_PROPERTY(QString font READ font NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)

public:
    explicit QuickTheme(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QColor window() const { return tokens().window; }
    [[nodiscard]] QColor base() const { return tokens().base; }
    [[nodiscard]] QColor raised() const { return tokens().raised; }
    [[nodiscard]] QColor sunken() const { return tokens().sunken; }
    [[nodiscard]] QColor line() const { return tokens().line; }
    [[nodiscard]] QColor text() const { return tokens().text; }
    [[nodiscard]] QColor muted() const { return tokens().muted; }
    [[nodiscard]] QColor accent() const { return tokens().accent; }
    [[nodiscard]] QColor accentHover() const;
    [[nodiscard]] QColor onAccent() const { return tokens().onAccent; }
    [[nodiscard]] QColor hover() const { return blend(tokens().base, tokens().text, 0.06); }
    [[nodiscard]] QColor selected() const { return blend(tokens().base, tokens().accent, 0.18); }
    [[nodiscard]] QColor notice() const { return blend(tokens().base, tokens().accent, 0.10); }
    [[nodiscard]] QColor border() const { return blend(tokens().line, tokens().text, 0.05); }
    [[nodiscard]] QColor meter() const { return blend(tokens().line, tokens().text, 0.55); }
    /// Of the states' words and glyphs, by the number of Look.
    [[nodiscard]] QVariantMap words() const;
    [[nodiscard]] QVariantMap glyphs() const;
    [[nodiscard]] QString font() const { return m_font; }
    [[nodiscard]] QString code() const { return m_code; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const Tokens &tokens() const { return m_theme.tokens(); }
    void readFonts();
    const Theme &m_theme;
    QString m_font;
    QString m_code;
};

} // namespace tenon::ui
