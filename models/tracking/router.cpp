#include "tracking/router.h"

namespace tenon::tracking {

Router::Router()
{
    for (const auto &list : {experimentRoutes(), runRoutes(), loggingRoutes(), registryRoutes(),
                             modelVersionRoutes(), loggedModelRoutes(), artifactRoutes()}) {
        for (const Route &route : list) {
            if (route.path.contains('{'))
                m_patterns.push_back(route);
            else
                m_exact.insert(route.method + ' ' + route.path, route);
        }
    }
}

const Route *Router::find(QByteArrayView method, QByteArrayView path, Args &args) const
{
    for (const QByteArrayView prefix :
         {QByteArrayView("/api/2.0/"), QByteArrayView("/api/3.0/"),
          QByteArrayView("/ajax-api/2.0/"), QByteArrayView("/ajax-api/3.0/")}) {
        if (!path.startsWith(prefix))
            continue;
        path = path.sliced(prefix.size());
        if (path.startsWith("preview/"))
            path = path.sliced(8);
        return findPlain(method, path, args);
    }
    return nullptr;
}

const Route *Router::findPlain(QByteArrayView method, QByteArrayView path, Args &args) const
{
    if (path.size() > 2000)
        return nullptr;
    const auto exact = m_exact.constFind(method.toByteArray() + ' ' + path.toByteArray());
    if (exact != m_exact.cend())
        return &*exact;
    const QList<QByteArray> parts = path.toByteArray().split('/');
    for (const Route &route : m_patterns) {
        if (route.method != method)
            continue;
        const QList<QByteArray> wanted = route.path.split('/');
        if (wanted.size() != parts.size())
            continue;
        bool same = true;
        for (qsizetype i = 0; i < parts.size() && same; ++i)
            same = wanted[i] == parts[i] || (wanted[i].startsWith('{') && !parts[i].isEmpty());
        if (!same)
            continue;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (wanted[i].startsWith('{'))
                args.setPath(wanted[i].sliced(1).chopped(1),
                             QString::fromUtf8(QByteArray::fromPercentEncoding(parts[i])));
        }
        return &route;
    }
    return nullptr;
}

} // namespace tenon::tracking
