#pragma once

#include "tracking/api.h"

namespace tenon::tracking {

/// Every route of the interface, found by method and path. Immutable, any thread.
class Router
{
public:
    Router();
    /// `path` starts after the host ("/api/2.0/mlflow/runs/get"; 2.0 and 3.0 mean the same,
    /// "preview" is skipped). Values in the path are put into `args`. Null when there is none.
    [[nodiscard]] const Route *find(QByteArrayView method, QByteArrayView path, Args &args) const;
    /// For the spool: `path` without "/api/2.0/".
    [[nodiscard]] const Route *findPlain(QByteArrayView method, QByteArrayView path,
                                         Args &args) const;

private:
    QHash<QByteArray, Route> m_exact; // "METHOD path"
    std::vector<Route> m_patterns;
};

} // namespace tenon::tracking
