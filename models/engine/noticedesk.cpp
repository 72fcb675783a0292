#include "engine/noticedesk.h"

#include "base/messages.h"
#include "base/platform/files.h"
#include "base/platform/process.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tenon::engine {
namespace {

using namespace Qt::StringLiterals;

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto place = "/org/freedesktop/Notifications"_L1;
/// What the server says, and who listens to it.
struct Heard
{
    QString signal;
    const char *slot;
};
const std::array<Heard, 3> &heard()
{
    static const std::array<Heard, 3> all{
        {{u"ActionInvoked"_s, SLOT(onAction(quint32, QString))},
         {u"NotificationClosed"_s, SLOT(onClosed(quint32, quint32))},
         {u"ActivationToken"_s, SLOT(onToken(quint32, QString))}}};
    return all;
}
constexpr qint64 hour = 3'600'000;
constexpr int patience = 1000; ///< Milliseconds for a bus to say its first word.

qint64 monotonic()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

// A bus that was stopped takes connections and never answers, and Qt would wait for it. So it is
// asked for its first word before, with a time limit.
bool answers(const QString &address)
{
    const QString first = address.section(u';', 0, 0);
    if (!first.startsWith("unix:"_L1))
        return true;
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    socklen_t length = 0;
    for (const QString &part : first.sliced(5).split(u',')) {
        const QByteArray value = QByteArray::fromPercentEncoding(part.section(u'=', 1).toLatin1());
        const bool abstract = part.startsWith("abstract="_L1);
        if ((!abstract && !part.startsWith("path="_L1))
            || value.size() + 2 > qsizetype(sizeof(name.sun_path)))
            continue;
        std::memcpy(name.sun_path + (abstract ? 1 : 0), value.constData(), size_t(value.size()));
        length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(value.size()) + 1);
        break;
    }
    if (length == 0)
        return true;
    const platform::Fd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd || ::connect(fd.get(), reinterpret_cast<const sockaddr *>(&name), length) != 0)
        return false;
    const QByteArray hello
        = QByteArray(1, '\0') + "AUTH EXTERNAL " + QByteArray::number(::getuid()).toHex() + "\r\n";
    if (::send(fd.get(), hello.constData(), size_t(hello.size()), MSG_NOSIGNAL) != hello.size())
        return false;
    pollfd waiting{fd.get(), POLLIN, 0};
    char byte = 0;
    return ::poll(&waiting, 1, patience) == 1 && ::recv(fd.get(), &byte, 1, 0) == 1 && byte == 'O';
}

} // namespace

NoticeDesk::NoticeDesk(Notifier::Options options, std::function<void(int)> waiting)
    : m_options(std::move(options))
    , m_count(std::move(waiting))
    , m_busName(u"tenon-"_s + QUuid::createUuid().toString(QUuid::Id128))
    , m_expire(this)
{
    m_expire.setInterval(60'000);
    connect(&m_expire, &QTimer::timeout, this, &NoticeDesk::expire);
}

NoticeDesk::~NoticeDesk()
{
    leaveBus();
}

void NoticeDesk::tell(const EndedJob &job)
{
    readSettings();
    const int after = job.after.value_or(m_after);
    if (after < 0 || job.micros < qint64(after) * 1'000'000)
        return;
    if (!connectToBus())
        return;
    if (m_able.isEmpty())
        askServer(job);
    else
        send(job);
}

void NoticeDesk::readSettings()
{
    QJsonObject json;
    if (const auto bytes = platform::readFile(m_options.settings, 4 << 20))
        json = QJsonDocument::fromJson(*bytes).object();
    m_after = json["notifyAfter"_L1].toInt(Notifier::defaultAfter);
    const QString language = json["language"_L1].toString();
    if (language == m_language)
        return;
    m_language = language;
    m_translator.reset();
    // The code comes from a file: only a name, never a way elsewhere.
    if (language.isEmpty() || language.contains(u'/') || language.contains(u'.'))
        return;
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(u"tenon_"_s + language, m_options.translations) || language == "en"_L1)
        m_translator = std::move(translator);
}

bool NoticeDesk::connectToBus()
{
    if (m_bus && m_bus->isConnected())
        return true;
    if (m_bus) {
        leaveBus();
        m_able.clear();
        m_open.clear();
        count();
    }
    const QString address = m_options.bus.isEmpty() ? Notifier::busAddress() : m_options.bus;
    if (address.isEmpty() || !answers(address))
        return false;
    m_bus = QDBusConnection::connectToBus(address, m_busName);
    if (!m_bus->isConnected())
        return false;
    for (const Heard &one : heard())
        m_bus->connect(service, place, service, one.signal, this, one.slot);
    return true;
}

// The connection closes later, on the thread of the bus, and still looks at who listens then:
// nobody must.
void NoticeDesk::leaveBus()
{
    if (!m_bus)
        return;
    for (const Heard &one : heard())
        m_bus->disconnect(service, place, service, one.signal, this, one.slot);
    QDBusConnection::disconnectFromBus(m_busName);
    m_bus.reset();
}

// What the server can do decides about buttons and markup. One that is not there is no error.
void NoticeDesk::askServer(const EndedJob &job)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(QDBusMessage::createMethodCall(
                                                    service, place, service, u"GetCapabilities"_s)),
                                                this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, job] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError() || !m_bus)
            return;
        m_able = reply.value();
        // A server that can nothing in particular still shows texts.
        if (m_able.isEmpty())
            m_able << u"body"_s;
        send(job);
    });
}

void NoticeDesk::send(const EndedJob &job)
{
    const QString title = say(job.failed ? "notify.failed" : "notify.completed",
                              {{u"job"_s, job.title.isEmpty() ? job.name : job.title}});
    QString body = say("notify.where", {{u"workspace"_s, QFileInfo(m_options.workspace).fileName()},
                                        {u"duration"_s, took(job.micros)}});
    if (job.failed && !job.error.id.isEmpty())
        body += u'\n'
                + (m_translator ? messageText(job.error, *m_translator) : messageText(job.error));
    if (m_able.contains("body-markup"_L1))
        body = body.toHtmlEscaped();
    QStringList actions;
    const bool buttons = m_able.contains("actions"_L1) && !m_options.studio.isEmpty();
    if (buttons)
        actions = {u"default"_s,  say("notify.button-show"), u"show"_s, say("notify.button-show"),
                   u"open-log"_s, say("notify.button-log")};
    const QVariantMap hints{{u"desktop-entry"_s, u"tenon-studio"_s},
                            {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    QDBusMessage call = QDBusMessage::createMethodCall(service, place, service, u"Notify"_s);
    call << u"Tenon Studio"_s << quint32(0) << u"tenon-studio"_s << title << body << actions
         << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, buttons, name = job.name] {
                watcher->deleteLater();
                const QDBusPendingReply<quint32> reply = *watcher;
                if (reply.isError() || !buttons)
                    return;
                m_open.insert(reply.value(), {name, monotonic() + hour, {}});
                m_expire.start();
                count();
            });
}

QString NoticeDesk::say(const char *id, const QVariantMap &arguments) const
{
    const Error text{Error::Code::Internal, id, arguments, {}, {}};
    return m_translator ? messageText(text, *m_translator) : messageText(text);
}

QString NoticeDesk::took(qint64 micros) const
{
    const qint64 seconds = (micros + 500'000) / 1'000'000;
    if (seconds >= 3600)
        return say("notify.hours",
                   {{u"hours"_s, seconds / 3600}, {u"minutes"_s, seconds % 3600 / 60}});
    if (seconds >= 60)
        return say("notify.minutes", {{u"minutes"_s, seconds / 60}, {u"seconds"_s, seconds % 60}});
    return say("notify.seconds", {{u"seconds"_s, seconds}});
}

void NoticeDesk::onToken(quint32 id, const QString &token)
{
    if (const auto notice = m_open.find(id); notice != m_open.end())
        notice->token = token.toUtf8();
}

void NoticeDesk::onAction(quint32 id, const QString &action)
{
    const auto notice = m_open.constFind(id);
    if (notice == m_open.cend())
        return;
    QStringList arguments{u"--job"_s, notice->job};
    if (action == "open-log"_L1)
        arguments << u"--log"_s;
    // The window manager lets a window come to the front that can say where the click was.
    QList<std::pair<QByteArray, QByteArray>> environment;
    if (!notice->token.isEmpty())
        environment << std::pair<QByteArray, QByteArray>{"XDG_ACTIVATION_TOKEN", notice->token}
                    << std::pair<QByteArray, QByteArray>{"DESKTOP_STARTUP_ID", notice->token};
    if (const auto started
        = platform::startProgram(m_options.studio, arguments, m_options.workspace, environment);
        !started)
        qWarning("%s", qPrintable(messageText(started.error())));
}

void NoticeDesk::onClosed(quint32 id, quint32)
{
    if (m_open.remove(id))
        count();
}

void NoticeDesk::expire()
{
    const qint64 now = monotonic();
    if (m_open.removeIf([now](const auto &entry) { return entry.value().until < now; }))
        count();
    if (m_open.isEmpty())
        m_expire.stop();
}

void NoticeDesk::count()
{
    m_count(int(m_open.size()));
}

void NoticeDesk::close()
{
    if (!m_bus)
        return;
    for (auto notice = m_open.cbegin(); notice != m_open.cend(); ++notice) {
        QDBusMessage call
            = QDBusMessage::createMethodCall(service, place, service, u"CloseNotification"_s);
        call << notice.key();
        call.setAutoStartService(false);
        m_bus->send(call);
    }
    m_open.clear();
    leaveBus();
}

} // namespace tenon::engine
