#pragma once

#include <QCoreApplication>

namespace tenon::cli {

/// Words::tr("…"): the texts of the command line, all in the context "cli".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace tenon::cli
