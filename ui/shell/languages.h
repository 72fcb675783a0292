#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace tenon::ui {

/// Loads the program's texts in a language and switches them while it runs. GUI thread.
class Languages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Languages)

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// Codes that have texts: "en", "id", "fr", "pl", "zh_CN".
    [[nodiscard]] static QStringList all();
    /// Name of a language in itself.
    [[nodiscard]] static QString nativeName(const QString &code);
    /// Uses `code`; empty: that of the desktop.
    void use(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace tenon::ui
