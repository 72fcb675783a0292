#include "commands.h"

#include "store/place.h"
#include "store/trust.h"

#include <QCoreApplication>

namespace tenon::cli {
namespace {

QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

int init(Context &context)
{
    const QString folder = context.arguments.words().isEmpty() ? context.workspace : context.arguments.words().first();
    const auto place = store::createPlace(folder);
    if (!place)
        return cli::fail(place.error());
    print(tr("Workspace %1").arg(place->workspace) + u'\n');
    return Exit::Done;
}

QString trustName(store::TrustState state)
{
    switch (state) {
    case store::TrustState::Trusted: return QStringLiteral("trusted");
    case store::TrustState::Moved: return QStringLiteral("moved");
    case store::TrustState::Copied: return QStringLiteral("copied");
    case store::TrustState::Unknown: break;
    }
    return QStringLiteral("unknown");
}

int show(Context &context)
{
    const auto place = store::findPlace(context.workspace);
    if (!place)
        return cli::fail(place.error());
    const auto trust = store::trustState(*place);
    const QJsonObject json{{QStringLiteral("folder"), place->workspace},
                           {QStringLiteral("data"), place->data},
                           {QStringLiteral("id"), place->id},
                           {QStringLiteral("trust"), trust ? trustName(*trust) : QStringLiteral("unknown")}};
    if (context.format == Format::Json)
        printJson(json);
    else
        printRows({json},
                  {{QStringLiteral("folder"), tr("Folder")}, {QStringLiteral("data"), tr("Data")},
                   {QStringLiteral("id"), tr("Id")}, {QStringLiteral("trust"), tr("Trust")}},
                  context.format);
    return Exit::Done;
}

int trust(Context &context)
{
    const auto place = store::createPlace(context.workspace);
    if (!place)
        return cli::fail(place.error());
    Result<> done;
    if (context.arguments.has(QStringLiteral("new"))) {
        if (const auto made = store::makeNew(*place); !made)
            done = std::unexpected(made.error());
    } else if (context.arguments.has(QStringLiteral("same"))) {
        done = store::adoptAsSame(*place);
    } else {
        done = store::trust(*place);
    }
    return done ? int(Exit::Done) : cli::fail(done.error());
}

} // namespace

void addWorkspaceCommands(QList<Command> &commands)
{
    const QString group = QStringLiteral("workspace");
    commands << Command{group, QStringLiteral("init"), QStringLiteral("[FOLDER]"), tr("make a folder a workspace"), {}, init};
    commands << Command{group, QStringLiteral("show"), {}, tr("say where its data lies and whether it is trusted"), {}, show};
    commands << Command{group, QStringLiteral("trust"), QStringLiteral("[--same | --new]"), tr("let what is in the folder run"),
                        {{QStringLiteral("same"), {}, false, tr("a moved folder: this is the same workspace")},
                         {QStringLiteral("new"), {}, false, tr("a copied folder: make it a workspace of its own")}},
                        trust};
}

} // namespace tenon::cli
