#include "widgets/portalquestion.h"

#include "widgets/pathdialog.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QGuiApplication>
#include <QUrl>
#include <QWidget>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

/// As the portal writes them: a(us), a glob being the kind 0.
struct PortalPattern
{
    uint kind = 0;
    QString glob;
};

struct PortalFilter
{
    QString label;
    QList<PortalPattern> patterns;
};

QDBusArgument &operator<<(QDBusArgument &to, const PortalPattern &pattern)
{
    to.beginStructure();
    to << pattern.kind << pattern.glob;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, PortalPattern &pattern)
{
    from.beginStructure();
    from >> pattern.kind >> pattern.glob;
    from.endStructure();
    return from;
}

QDBusArgument &operator<<(QDBusArgument &to, const PortalFilter &filter)
{
    to.beginStructure();
    to << filter.label << filter.patterns;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, PortalFilter &filter)
{
    from.beginStructure();
    from >> filter.label >> filter.patterns;
    from.endStructure();
    return from;
}

bool isNew(const PathWish &wish)
{
    return wish.kind == PathWish::Kind::NewFile || wish.kind == PathWish::Kind::NewFolder;
}

QVariantMap optionsOf(const PathWish &wish)
{
    QVariantMap options{{u"modal"_s, true},
                        {u"current_folder"_s, QFile::encodeName(wish.from) + '\0'}};
    if (wish.kind == PathWish::Kind::Folder)
        options.insert(u"directory"_s, true);
    if (isNew(wish))
        options.insert(u"current_name"_s, wish.name);
    QList<PortalFilter> filters;
    for (const PathWish::Filter &filter : wish.filters) {
        filters.append({filter.label, {}});
        for (const QString &glob : filter.globs)
            filters.last().patterns.append({0, glob});
    }
    if (!filters.isEmpty()) {
        qDBusRegisterMetaType<PortalPattern>();
        qDBusRegisterMetaType<QList<PortalPattern>>();
        qDBusRegisterMetaType<PortalFilter>();
        qDBusRegisterMetaType<QList<PortalFilter>>();
        options.insert(u"filters"_s, QVariant::fromValue(filters));
    }
    return options;
}

} // namespace

PortalQuestion::PortalQuestion(QWidget *parent, std::function<void(const QString &)> then)
    : QObject(parent)
    , m_then(std::move(then))
{
}

void PortalQuestion::ask(const PathWish &wish, const std::function<void()> &otherwise)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    static int asked = 0;
    const QString token = u"tenon%1"_s.arg(++asked);
    QString sender = bus.baseService().sliced(std::min<qsizetype>(1, bus.baseService().size()));
    sender.replace(u'.', u'_');
    listen(u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, token));
    QDBusMessage open = QDBusMessage::createMethodCall(
        u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        u"org.freedesktop.portal.FileChooser"_s, isNew(wish) ? u"SaveFile"_s : u"OpenFile"_s);
    const auto *window = qobject_cast<QWidget *>(parent())->window();
    const QString handle = QGuiApplication::platformName() == u"xcb"_s
                               ? u"x11:%1"_s.arg(window->winId(), 0, 16)
                               : QString();
    QVariantMap options = optionsOf(wish);
    options.insert(u"handle_token"_s, token);
    open << handle << wish.title << options;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(open), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, otherwise](auto *self) {
        const QDBusPendingReply<QDBusObjectPath> reply = *self;
        if (reply.isValid())
            return listen(reply.value().path()); // an old portal chooses its own
        deleteLater();
        otherwise();
    });
}

void PortalQuestion::answered(uint code, const QVariantMap &results)
{
    deleteLater();
    const QStringList uris = results.value(u"uris"_s).toStringList();
    const QString path = QUrl(uris.value(0)).toLocalFile();
    if (code == 0 && !path.isEmpty() && m_then)
        std::exchange(m_then, nullptr)(QDir::cleanPath(path));
}

void PortalQuestion::listen(const QString &request)
{
    if (std::exchange(m_request, request) == request)
        return;
    QDBusConnection::sessionBus().connect(u"org.freedesktop.portal.Desktop"_s, request,
                                          u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
                                          SLOT(answered(uint, QVariantMap)));
}

} // namespace tenon::ui
