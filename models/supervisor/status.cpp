#include "supervisor/status.h"

#include "supervisor/flatjson.h"
#include "supervisor/records.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <unistd.h>
#include <utility>

namespace tenon::supervisor {
namespace {

constexpr std::pair<Status::State, std::string_view> states[] = {
    {Status::State::Running, "running"}, {Status::State::Ended, "ended"},
    {Status::State::Failed, "failed"},   {Status::State::Cancelled, "cancelled"},
    {Status::State::Timeout, "timeout"},
};

std::expected<Status, std::string> readStatusFile(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return std::unexpected(path + ": " + std::strerror(errno));
    std::string text;
    char buffer[4096];
    ssize_t n = 0;
    while ((n = ::read(fd, buffer, sizeof buffer)) > 0 && text.size() <= statusLimit)
        text.append(buffer, static_cast<std::size_t>(n));
    const int error = errno;
    ::close(fd);
    if (n < 0)
        return std::unexpected(path + ": " + std::strerror(error));
    return parseStatus(text);
}

} // namespace

std::string_view stateName(Status::State state)
{
    for (const auto &[value, name] : states) {
        if (value == state)
            return name;
    }
    return "failed";
}

std::string statusJson(const Status &status)
{
    flatjson::Writer out;
    out.add("state", stateName(status.state));
    out.add("attempt", status.attempt);
    out.add("boot", status.bootId);
    out.add("pid", status.pid);
    out.add("ticks", status.startTicks);
    out.add("child", status.child);
    out.add("started", status.startedUs);
    out.add("ended", status.endedUs);
    out.add("exit", std::int64_t(status.exitCode));
    out.add("signal", std::int64_t(status.signal));
    out.add("process", std::int64_t(status.process));
    out.add("cpu_us", status.cpuUs);
    out.add("peak_bytes", status.peakBytes);
    out.add("log_bytes", status.logBytes);
    out.add("killed", status.killed);
    out.add("reason", status.reason);
    out.add("detail", status.detail);
    if (!status.unsealed.empty())
        out.add("unsealed", status.unsealed);
    return out.take();
}

std::expected<Status, std::string> parseStatus(std::string_view json)
{
    if (json.size() > statusLimit)
        return std::unexpected("The status is too long.");
    const auto members = flatjson::parse(json);
    if (!members)
        return std::unexpected(members.error());
    Status status;
    bool hasState = false;
    for (const flatjson::Member &member : *members) {
        bool good = true;
        const auto toText = [&](std::string &text) {
            good = member.isText;
            text = member.value;
        };
        const auto toInt = [&](int &number) {
            std::int64_t wide = 0;
            good = member.to(wide) && wide >= std::numeric_limits<int>::min()
                   && wide <= std::numeric_limits<int>::max();
            number = good ? static_cast<int>(wide) : 0;
        };
        const std::string_view key = member.key;
        if (key == "state") {
            good = false;
            for (const auto &[value, name] : states) {
                if (member.isText && name == member.value) {
                    status.state = value;
                    good = hasState = true;
                }
            }
        } else if (key == "attempt")
            toText(status.attempt);
        else if (key == "boot")
            toText(status.bootId);
        else if (key == "pid")
            good = member.to(status.pid);
        else if (key == "ticks")
            good = member.to(status.startTicks);
        else if (key == "child")
            good = member.to(status.child);
        else if (key == "started")
            good = member.to(status.startedUs);
        else if (key == "ended")
            good = member.to(status.endedUs);
        else if (key == "exit")
            toInt(status.exitCode);
        else if (key == "signal")
            toInt(status.signal);
        else if (key == "process")
            toInt(status.process);
        else if (key == "cpu_us")
            good = member.to(status.cpuUs);
        else if (key == "peak_bytes")
            good = member.to(status.peakBytes);
        else if (key == "log_bytes")
            good = member.to(status.logBytes);
        else if (key == "killed")
            good = member.to(status.killed);
        else if (key == "reason")
            toText(status.reason);
        else if (key == "detail")
            toText(status.detail);
        else if (key == "unsealed")
            toText(status.unsealed);
        if (!good)
            return std::unexpected("The value of " + member.key + " in the status is not allowed.");
    }
    if (!hasState)
        return std::unexpected("The status has no state.");
    return status;
}

std::expected<Status, std::string> readStatus(const std::string &attemptFolder)
{
    auto status = readStatusFile(attemptFolder + '/' + files::status);
    if (!status) {
        if (auto claim = readStatusFile(attemptFolder + '/' + files::claim))
            return claim;
    }
    return status;
}

} // namespace tenon::supervisor
