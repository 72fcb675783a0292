#pragma once

#include "engine/notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QTranslator>

#include <functional>

namespace tenon::engine {

/// The part of Notifier that speaks D-Bus; lives on its thread.
class NoticeDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeDesk)

public:
    NoticeDesk(Notifier::Options options, std::function<void(int)> waiting);
    ~NoticeDesk() override;

    void tell(const EndedJob &job);
    /// Takes open notices away and leaves the bus.
    void close();

private Q_SLOTS:
    void onAction(quint32 id, const QString &action);
    void onClosed(quint32 id, quint32 reason);
    void onToken(quint32 id, const QString &token);

private:
    struct Notice
    {
        QString job;
        qint64 until; ///< Milliseconds of the monotonic clock.
        QByteArray token;
    };
    void readSettings();
    [[nodiscard]] bool connectToBus();
    void leaveBus();
    void askServer(const EndedJob &job);
    void send(const EndedJob &job);
    [[nodiscard]] QString say(const char *id, const QVariantMap &arguments = {}) const;
    [[nodiscard]] QString took(qint64 micros) const;
    void expire();
    void count();

    Notifier::Options m_options;
    std::function<void(int)> m_count;
    std::optional<QDBusConnection> m_bus;
    QString m_busName;
    QStringList m_able; ///< What the server can do.
    QHash<quint32, Notice> m_open;
    QTimer m_expire;
    int m_after = Notifier::defaultAfter;
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace tenon::engine
