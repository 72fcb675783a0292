#include "supervisor/launch.h"

#include <charconv>

namespace tenon::supervisor {
namespace {

constexpr std::string_view magic = "tenon-launch 1\n";
constexpr std::size_t listLimit = 1'000'000;

class Writer
{
public:
    void add(std::string_view key, std::string_view value)
    {
        if (value.contains('\0') && bad.empty())
            bad = key;
        bytes.append(key).append(1, '=').append(value).append(1, '\0');
    }
    void add(std::string_view key, std::uint64_t value) { add(key, std::to_string(value)); }
    // Leaves out what the reader would put there anyway.
    void addUnlessEmpty(std::string_view key, std::string_view value)
    {
        if (!value.empty())
            add(key, value);
    }

    std::string bytes{magic};
    std::string bad;
};

bool toNumber(std::string_view text, std::uint64_t &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

// A bind target must stay inside the overlay whatever the file says.
bool staysInside(std::string_view path)
{
    if (path.empty() || path.front() == '/')
        return false;
    while (true) {
        const std::size_t slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        if (part.empty() || part == "." || part == "..")
            return false;
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
    }
}

} // namespace

std::expected<std::string, std::string> writeLaunch(const Launch &launch)
{
    Writer out;
    out.add("attempt", launch.attempt);
    out.addUnlessEmpty("shell", launch.shell);
    for (const std::string &argument : launch.arguments)
        out.add("argument", argument);
    out.add("folder", launch.folder);
    for (const std::string &entry : launch.environment)
        out.add("environment", entry);
    out.add("log", launch.log);
    if (launch.overlay) {
        out.add("lower", launch.overlay->lower);
        out.add("upper", launch.overlay->upper);
        out.add("work", launch.overlay->work);
        out.add("merged", launch.overlay->merged);
        for (const Bind &bind : launch.overlay->binds) {
            out.add("bind", bind.source);
            out.add("bind-target", bind.target);
        }
    }
    for (const std::string &path : launch.readOnly)
        out.add("read-only", path);
    for (const std::string &path : launch.writable)
        out.add("writable", path);
    for (const Process &process : launch.processes) {
        out.add("process", "");
        for (const std::string &entry : process.environment)
            out.add("process-environment", entry);
    }
    out.add("time-limit-ms", launch.timeLimitMs);
    out.add("grace-ms", launch.graceMs);
    out.add("leftover-grace-ms", launch.leftoverGraceMs);
    out.add("sample-ms", launch.sampleMs);
    out.add("gpu", launch.gpu ? 1 : 0);
    out.add("end", "");
    if (!out.bad.empty())
        return std::unexpected("A NUL byte in " + out.bad + ".");
    if (out.bytes.size() > launchLimit)
        return std::unexpected("The launch file would be too long.");
    return std::move(out.bytes);
}

std::expected<Launch, std::string> readLaunch(std::string_view bytes)
{
    if (bytes.size() > launchLimit)
        return std::unexpected("The launch file is too long.");
    if (!bytes.starts_with(magic))
        return std::unexpected("This is no launch file of version 1.");
    bytes.remove_prefix(magic.size());
    Launch launch;
    Overlay overlay;
    bool ended = false;
    bool bindOpen = false;
    std::size_t entries = 0;
    while (!bytes.empty() && !ended) {
        const std::size_t nul = bytes.find('\0');
        if (nul == std::string_view::npos)
            break;
        const std::string_view record = bytes.substr(0, nul);
        bytes.remove_prefix(nul + 1);
        const std::size_t equals = record.find('=');
        if (equals == std::string_view::npos)
            return std::unexpected("A record has no '='.");
        if (++entries > listLimit)
            return std::unexpected("The launch file has too many records.");
        const std::string_view key = record.substr(0, equals);
        const std::string_view value = record.substr(equals + 1);
        std::uint64_t number = 0;
        const auto isNumber = [&](std::uint64_t low, std::uint64_t high) {
            return toNumber(value, number) && number >= low && number <= high;
        };
        constexpr std::uint64_t year = 366ULL * 24 * 3600 * 1000;
        bool good = true;
        if (key == "environment")
            launch.environment.emplace_back(value);
        else if (key == "argument")
            launch.arguments.emplace_back(value);
        else if (key == "shell")
            launch.shell = value;
        else if (key == "attempt")
            launch.attempt = value;
        else if (key == "folder")
            launch.folder = value;
        else if (key == "log")
            launch.log = value;
        else if (key == "lower")
            overlay.lower = value;
        else if (key == "upper")
            overlay.upper = value;
        else if (key == "work")
            overlay.work = value;
        else if (key == "merged")
            overlay.merged = value;
        else if (key == "bind") {
            good = !bindOpen && !value.empty();
            overlay.binds.push_back({std::string(value), {}});
            bindOpen = true;
        } else if (key == "bind-target") {
            good = bindOpen && staysInside(value);
            if (good)
                overlay.binds.back().target = value;
            bindOpen = false;
        } else if (key == "read-only" || key == "writable") {
            good = value.starts_with('/');
            (key == "writable" ? launch.writable : launch.readOnly).emplace_back(value);
        } else if (key == "process")
            launch.processes.emplace_back();
        else if (key == "process-environment") {
            good = !launch.processes.empty();
            if (good)
                launch.processes.back().environment.emplace_back(value);
        } else if (key == "time-limit-ms") {
            good = isNumber(0, 100 * year);
            launch.timeLimitMs = number;
        } else if (key == "grace-ms") {
            good = isNumber(0, year);
            launch.graceMs = number;
        } else if (key == "leftover-grace-ms") {
            good = isNumber(0, year);
            launch.leftoverGraceMs = number;
        } else if (key == "sample-ms") {
            good = isNumber(10, 3'600'000);
            launch.sampleMs = number;
        } else if (key == "gpu") {
            good = isNumber(0, 1);
            launch.gpu = number == 1;
        } else if (key == "end")
            ended = true;
        if (!good)
            return std::unexpected("The value of " + std::string(key) + " is not allowed.");
    }
    if (!ended)
        return std::unexpected("The launch file is cut short.");
    if (launch.shell.empty() && launch.arguments.empty())
        return std::unexpected("The launch file has nothing to run.");
    if (launch.log.empty() || launch.folder.empty())
        return std::unexpected("The launch file names no log or no working folder.");
    if (launch.processes.size() > 4096)
        return std::unexpected("The launch file asks for too many processes.");
    const bool isOverlay = !overlay.lower.empty() || !overlay.upper.empty() || !overlay.work.empty()
                           || !overlay.merged.empty() || !overlay.binds.empty();
    if (isOverlay) {
        if (overlay.lower.empty() || overlay.upper.empty() || overlay.work.empty()
            || overlay.merged.empty() || bindOpen)
            return std::unexpected("The overlay of the launch file is not complete.");
        launch.overlay = std::move(overlay);
    }
    return launch;
}

} // namespace tenon::supervisor
