#pragma once

#include "supervisor/launch.h"

#include <string>
#include <sys/types.h>
#include <vector>

/// Starting the user's processes as cheaply as the kernel allows. Private to this room.
namespace tenon::supervisor {

/// A user and a mount namespace to enter; −1 is none.
struct Namespaces
{
    int user = -1;
    int mount = -1;
};

/// `<path`, `>path` or `>>path` of a command that needs no shell.
struct Redirect
{
    int fd = 0;
    int flags = 0;
    std::string path;
};

/// One way to start the step: several are tried in order, as the next one may work or tell better
/// why not.
struct Program
{
    std::vector<std::string> paths;     ///< Tried in order.
    std::vector<std::string> arguments; ///< With the name.
    std::vector<Redirect> redirects;
};

/// Everything the child needs, made before it exists: it shares our memory and must not allocate.
struct SpawnPlan
{
    std::vector<Program> programs;
    std::vector<std::string> environment;
    std::string folder; ///< Empty: stays where it is.
    int input = -1;
    int output = -1;
    int errors = -1;
    Namespaces namespaces;
    std::uint64_t mark = 0; ///< attemptMark, 0 for none.
};

struct SpawnError
{
    const char *what = nullptr; ///< fork, overlay, folder or start; nullptr: all is well.
    int error = 0;
};

/// Starts it in a process group of its own; it dies with this process. Returns its pid; −1 with
/// `error` set when nothing could be started (then there is no child left).
[[nodiscard]] pid_t spawn(const SpawnPlan &plan, SpawnError &error);

/// How `launch` is started: its own program, or bash, or /bin/sh where there is no bash; and before
/// them, for a command line that every shell reads alike (plain words and redirections), the
/// program itself: a shell costs as much as a small step.
[[nodiscard]] std::vector<Program> programsFor(const Launch &launch);

/// The command `shell` as a program with redirections; empty paths when it needs a shell: any
/// quote, expansion, operator, assignment, builtin or keyword.
[[nodiscard]] Program plainCommand(const std::string &shell, const std::string &path);

/// The environment of process `index`: the common one, what is its own, TENON_ATTEMPT and PWD.
[[nodiscard]] std::vector<std::string> environmentFor(const Launch &launch, std::size_t index,
                                                      const std::string &folder);

/// The value of `name` in `environment`, else `fallback`.
[[nodiscard]] std::string variable(const std::vector<std::string> &environment,
                                   std::string_view name, std::string_view fallback);

/// Where `program` may lie: itself when it has a slash, else in each folder of `path`.
[[nodiscard]] std::vector<std::string> candidates(const std::string &program,
                                                  const std::string &path);

} // namespace tenon::supervisor
