#include "../commit.h"
#include "commands.h"
#include "words.h"

#include "base/platform/files.h"
#include "expressions/expressions.h"
#include "store/place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace tenon;
using namespace tenon::cli;

QList<Option> commonOptions()
{
    return {{QStringLiteral("workspace"), u'w', true,
             Words::tr("folder of the workspace (default: the nearest one upwards, else here)")},
            {QStringLiteral("output"), u'o', true, Words::tr("table, json or tsv")},
            {QStringLiteral("help"), u'h', false, Words::tr("show this help")}};
}

void installTranslations(QCoreApplication &application)
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder : {program + QStringLiteral("/../share/tenon/translations"),
                                  QStringLiteral("/usr/share/tenon/translations")}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), QStringLiteral("tenon"), QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator);
            return;
        }
        delete translator;
    }
}

void help(const QList<Command> &commands, const QString &group, const QString &verb)
{
    QString text;
    if (group.isEmpty())
        text += Words::tr(
                    "Tenon Studio on the command line: run pipelines and look after their results.")
                + QStringLiteral("\n\n");
    for (const Command &command : commands) {
        if ((!group.isEmpty() && command.group != group)
            || (!verb.isEmpty() && command.verb != verb))
            continue;
        text += QStringLiteral("  tenon %1 %2 %3\n      %4\n")
                    .arg(command.group, command.verb, command.usage, command.help);
        if (verb.isEmpty())
            continue;
        for (const Option &option : command.options + commonOptions()) {
            const QString letter
                = option.letter.isNull() ? QString() : QStringLiteral("-%1, ").arg(option.letter);
            text += QStringLiteral("      %1--%2%3\n          %4\n")
                        .arg(letter, option.name,
                             option.takesValue ? QStringLiteral(" …") : QString(), option.help);
        }
    }
    print(text);
}

int unknown(const QString &word, const QStringList &known)
{
    return cli::fail(Error{Error::Code::Format,
                           "cli.unknown-command",
                           {{QStringLiteral("word"), word},
                            {QStringLiteral("nearest"),
                             expressions::nearestName(word.section(QLatin1Char(' '), -1), known)},
                            {QStringLiteral("known"), known.join(QStringLiteral(", "))}},
                           {},
                           {}});
}

// How many words a usage has room for; a file may stand without its option.
qsizetype mostWords(const QString &usage)
{
    qsizetype most = 0;
    for (const QString &way : usage.split(QStringLiteral(" | "))) {
        qsizetype count = way.contains(QLatin1StringView("--file FILE")) ? 1 : 0;
        for (const QString &word : way.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word.startsWith(QLatin1Char('-')) || word.startsWith(QLatin1StringView("[-")))
                break;
            if (word.contains(QChar(0x2026))) // …
                return std::numeric_limits<qsizetype>::max();
            ++count;
        }
        most = std::max(most, count);
    }
    return most;
}

// What a program was to be told and could not be written must not look like an answer.
int withOutput(int code)
{
    if (std::ferror(stdout) == 0)
        return code;
    const int told = cli::fail(Error{Error::Code::Io, "cli.output-lost", {}, {}, {}});
    return code == Exit::Done ? told : code;
}

int runProgram(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tenon"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TENON_VERSION));
    application.setProperty("commit", QString::fromLatin1(tenonCommit()));
    QLocale::setDefault(QLocale::system());
    installTranslations(application);

    QList<Command> commands;
    addJobCommands(commands);
    addAssetCommands(commands);
    addBindCommands(commands);
    addComputeCommands(commands);
    addLibraryCommands(commands);
    addInferCommands(commands);
    addWorkspaceCommands(commands);
    addEngineCommands(commands);
    addYamlCommands(commands);

    QStringList words = QCoreApplication::arguments().mid(1);
    // Options of every verb may stand before it too: tenon --workspace DIR job list.
    QStringList before;
    while (!words.isEmpty() && words.first().startsWith(QLatin1Char('-'))) {
        const QString word = words.first();
        const QString name = word.section(QLatin1Char('='), 0, 0);
        if (name != QLatin1StringView("--workspace") && name != QLatin1StringView("--output")
            && name != QLatin1StringView("-w") && name != QLatin1StringView("-o"))
            break;
        before << words.takeFirst();
        if (!word.contains(QLatin1Char('=')) && !words.isEmpty())
            before << words.takeFirst();
    }
    if (words.isEmpty() || words.first() == QLatin1StringView("--help")
        || words.first() == QLatin1StringView("-h") || words.first() == QLatin1StringView("help")) {
        help(commands, words.value(1), words.value(2));
        return words.isEmpty() ? Exit::Usage : Exit::Done;
    }
    if (words.first() == QLatin1StringView("--version")) {
        print(QStringLiteral("tenon %1\n").arg(QCoreApplication::applicationVersion()));
        return Exit::Done;
    }
    // What the shells' completion scripts ask; not for people, so not in the help.
    if (words.first() == QLatin1StringView("complete")) {
        const QStringList typed = words.mid(words.value(1) == QLatin1StringView("--") ? 2 : 1);
        return complete(commands, before + (typed.isEmpty() ? QStringList{QString()} : typed));
    }
    const QString group = words.takeFirst();
    QStringList groups;
    QStringList verbs;
    for (const Command &command : std::as_const(commands)) {
        if (!groups.contains(command.group))
            groups << command.group;
        if (command.group == group)
            verbs << command.verb;
    }
    if (verbs.isEmpty())
        return unknown(group, groups);
    if (words.isEmpty() || words.first() == QLatin1StringView("--help")) {
        help(commands, group, {});
        return words.isEmpty() ? Exit::Usage : Exit::Done;
    }
    const QString verb = words.takeFirst();
    const auto command
        = std::find_if(commands.cbegin(), commands.cend(), [&](const Command &candidate) {
              return candidate.group == group && candidate.verb == verb;
          });
    if (command == commands.cend())
        return unknown(group + QLatin1Char(' ') + verb, verbs);
    auto arguments = Arguments::parse(before + words, command->options + commonOptions());
    if (!arguments)
        return cli::fail(arguments.error());
    if (arguments->has(QStringLiteral("help"))) {
        help(commands, group, verb);
        return Exit::Done;
    }
    // What would be passed over may be what counts: job delete A B.
    if (const qsizetype most = mostWords(command->usage); arguments->words().size() > most)
        return cli::fail(
            Error{Error::Code::Format,
                  "cli.extra-word",
                  {{QStringLiteral("word"), arguments->words().at(most)},
                   {QStringLiteral("usage"),
                    QStringLiteral("tenon %1 %2 %3").arg(group, verb, command->usage).trimmed()}},
                  {},
                  {}});
    Context context{std::move(*arguments), Format::Table, {}};
    const QString output
        = context.arguments.value(QStringLiteral("output"), QStringLiteral("table"));
    if (output == QLatin1StringView("json"))
        context.format = Format::Json;
    else if (output == QLatin1StringView("tsv"))
        context.format = Format::Tsv;
    else if (output != QLatin1StringView("table"))
        return cli::fail(
            Error{Error::Code::Format, "cli.output", {{QStringLiteral("value"), output}}, {}, {}});
    QString workspace = context.arguments.value(QStringLiteral("workspace"));
    if (workspace.isEmpty()) {
        workspace = store::nearestWorkspace(QDir::currentPath());
        if (workspace.isEmpty())
            workspace = QDir::currentPath();
    }
    context.workspace = QFileInfo(workspace).canonicalFilePath();
    if (context.workspace.isEmpty() || !QFileInfo(context.workspace).isDir())
        return cli::fail(Error{
            Error::Code::NotFound, "cli.no-folder", {{QStringLiteral("path"), workspace}}, {}, {}});
    return withOutput(command->run(context));
}

// Whether the first two words are these, options before them left out as in the parsing above.
bool asksForStatus(int argc, char **argv)
{
    int at = 1;
    while (at < argc && argv[at][0] == '-')
        at += std::strchr(argv[at], '=') ? 1 : 2;
    return at + 1 < argc && qstrcmp(argv[at], "engine") == 0
           && qstrcmp(argv[at + 1], "status") == 0;
}

bool relay(int from, int to)
{
    char buffer[4096];
    ssize_t size = 0;
    while ((size = ::read(from, buffer, sizeof buffer)) > 0) {
        for (ssize_t at = 0; at < size;) {
            const ssize_t written = ::write(to, buffer + at, size_t(size - at));
            if (written <= 0)
                return false;
            at += written;
        }
    }
    return true;
}

// A process that looks into a folder which does not answer cannot even be ended, nor does it let go
// of what it writes to. So a child does the looking, and writes into pipes (what it has to say fits
// into them).
int runPatiently(int argc, char **argv)
{
    constexpr int seconds = 15;
    std::array<int, 2> out{};
    std::array<int, 2> err{};
    if (::pipe2(out.data(), O_CLOEXEC) != 0 || ::pipe2(err.data(), O_CLOEXEC) != 0)
        return runProgram(argc, argv);
    const pid_t child = ::fork();
    if (child < 0)
        return runProgram(argc, argv);
    if (child == 0) {
        ::dup2(out[1], STDOUT_FILENO);
        ::dup2(err[1], STDERR_FILENO);
        return runProgram(argc, argv);
    }
    ::close(out[1]);
    ::close(err[1]);
    const platform::Fd ended(int(::syscall(SYS_pidfd_open, child, 0)));
    pollfd waited{ended.get(), POLLIN, 0};
    int ready = 1;
    if (ended) {
        do {
            ready = ::poll(&waited, 1, seconds * 1000);
        } while (ready < 0 && errno == EINTR);
    }
    if (ready == 0) {
        ::kill(child, SIGKILL);
        QCoreApplication application(argc, argv);
        QLocale::setDefault(QLocale::system());
        installTranslations(application);
        return cli::fail(Error{
            Error::Code::Io, "cli.folder-stuck", {{QStringLiteral("seconds"), seconds}}, {}, {}});
    }
    const bool isTold = relay(out[0], STDOUT_FILENO) && relay(err[0], STDERR_FILENO);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return isTold && WIFEXITED(status) ? WEXITSTATUS(status) : int(Exit::Refused);
}

} // namespace

int main(int argc, char **argv)
{
    // A file that is opened must not take the place of an output that was closed.
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(fd, F_GETFD) < 0 && ::open("/dev/null", O_RDWR) != fd)
            return Exit::Refused;
    return asksForStatus(argc, argv) ? runPatiently(argc, argv) : runProgram(argc, argv);
}
