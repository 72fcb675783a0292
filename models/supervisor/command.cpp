#include "supervisor/records.h"
#include "supervisor/spawn.h"

#include <algorithm>
#include <fcntl.h>
#include <string_view>

namespace tenon::supervisor {
namespace {

// What bash does itself, or reads in another way than a program's name.
constexpr std::string_view shellWords[] = {
    ".",       ":",       "[",      "alias",   "bg",       "bind",     "break",     "builtin",
    "caller",  "case",    "cd",     "command", "compgen",  "complete", "compopt",   "continue",
    "coproc",  "declare", "dirs",   "disown",  "do",       "done",     "echo",      "elif",
    "else",    "enable",  "esac",   "eval",    "exec",     "exit",     "export",    "false",
    "fc",      "fg",      "fi",     "for",     "function", "getopts",  "hash",      "help",
    "history", "if",      "in",     "jobs",    "kill",     "let",      "local",     "logout",
    "mapfile", "popd",    "printf", "pushd",   "pwd",      "read",     "readarray", "readonly",
    "return",  "select",  "set",    "shift",   "shopt",    "source",   "suspend",   "test",
    "then",    "time",    "times",  "trap",    "true",     "type",     "typeset",   "ulimit",
    "umask",   "unalias", "unset",  "until",   "wait",     "while",
};

bool isPlainWord(std::string_view word)
{
    return !word.empty() && std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("_./,:@%+-=").contains(c);
    });
}

} // namespace

Program plainCommand(const std::string &shell, const std::string &path)
{
    Program program;
    std::string_view text = shell;
    while (!text.empty() && std::string_view(" \t\n").contains(text.back()))
        text.remove_suffix(1);
    while (!text.empty()) {
        const std::size_t blank = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, blank);
        text.remove_prefix(std::min(blank + 1, text.size()));
        if (word.empty())
            continue;
        const bool isRedirect = word == "<" || word == ">" || word == ">>";
        if (!isRedirect) {
            if (!isPlainWord(word))
                return {};
            program.arguments.emplace_back(word);
            continue;
        }
        while (text.starts_with(' '))
            text.remove_prefix(1);
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view file = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!isPlainWord(file) || program.arguments.empty())
            return {};
        const int flags
            = word == "<" ? O_RDONLY : O_WRONLY | O_CREAT | (word == ">" ? O_TRUNC : O_APPEND);
        program.redirects.push_back({word == "<" ? 0 : 1, flags, std::string(file)});
    }
    if (program.arguments.empty())
        return {};
    const std::string &name = program.arguments.front();
    // /dev/tcp/… and /dev/fd/… are bash's own where it says so; leave all of /dev but null to it.
    for (const Redirect &redirect : program.redirects) {
        if (redirect.path.starts_with("/dev/") && redirect.path != "/dev/null")
            return {};
    }
    if (name.contains('=') || name.starts_with('%') || std::ranges::contains(shellWords, name))
        return {};
    program.paths = candidates(name, path);
    return program;
}

std::vector<Program> programsFor(const Launch &launch)
{
    const std::string path = variable(launch.environment, "PATH", "/usr/local/bin:/usr/bin:/bin");
    std::vector<Program> programs;
    if (launch.shell.empty()) {
        programs.push_back({candidates(launch.arguments.front(), path), launch.arguments, {}});
        return programs;
    }
    // A start-up file or an exported function can make any word mean something else.
    const bool isOrdinary = std::ranges::none_of(launch.environment, [](std::string_view entry) {
        return entry.starts_with("BASH_ENV=") || entry.starts_with("BASH_FUNC_")
               || entry.starts_with("SHELLOPTS=") || entry.starts_with("BASHOPTS=")
               || entry.starts_with("EXECIGNORE=");
    });
    if (isOrdinary) {
        if (Program plain = plainCommand(launch.shell, path); !plain.paths.empty())
            programs.push_back(std::move(plain));
    }
    Program bash{
        {"/bin/bash", "/usr/bin/bash", "/usr/local/bin/bash"}, {"bash", "-c", launch.shell}, {}};
    std::ranges::move(candidates("bash", path), std::back_inserter(bash.paths));
    programs.push_back(std::move(bash));
    programs.push_back({{"/bin/sh"}, {"sh", "-c", launch.shell}, {}});
    return programs;
}

std::string variable(const std::vector<std::string> &environment, std::string_view name,
                     std::string_view fallback)
{
    for (const std::string_view entry : environment) {
        if (entry.size() > name.size() && entry.starts_with(name) && entry[name.size()] == '=')
            return std::string(entry.substr(name.size() + 1));
    }
    return std::string(fallback);
}

std::vector<std::string> environmentFor(const Launch &launch, std::size_t index,
                                        const std::string &folder)
{
    std::vector<std::string> environment = launch.environment;
    const auto set = [&](std::string entry) {
        const std::string_view name(entry.data(), std::min(entry.find('=') + 1, entry.size()));
        const auto old = std::ranges::find_if(environment, [&](const std::string &other) {
            return std::string_view(other).starts_with(name);
        });
        if (old == environment.end())
            environment.push_back(std::move(entry));
        else
            *old = std::move(entry);
    };
    if (index < launch.processes.size())
        std::ranges::for_each(launch.processes[index].environment, set);
    // As a shell would: a PWD left from the engine names another folder.
    set("PWD=" + folder);
    if (!launch.attempt.empty())
        set(std::string(attemptVariable) + '=' + launch.attempt);
    return environment;
}

std::vector<std::string> candidates(const std::string &program, const std::string &path)
{
    if (program.contains('/'))
        return {program};
    std::vector<std::string> found;
    std::string_view rest = path;
    while (true) {
        const std::size_t colon = rest.find(':');
        const std::string_view folder = rest.substr(0, colon);
        found.push_back((folder.empty() ? std::string(".") : std::string(folder)) + '/' + program);
        if (colon == std::string_view::npos)
            return found;
        rest.remove_prefix(colon + 1);
    }
}

} // namespace tenon::supervisor
