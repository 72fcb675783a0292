#include "supervisor/sampler.h"

#include "supervisor/spawn.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tenon::supervisor {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::uint64_t steadyUs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000
           + static_cast<std::uint64_t>(now.tv_nsec) / 1000;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

double toDouble(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() ? number : 0;
}

} // namespace

void RecordFile::append(const void *records, std::size_t size)
{
    if (m_fd < 0)
        m_fd = ::open(m_name, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (m_fd < 0)
        return;
    const off_t before = ::lseek(m_fd, 0, SEEK_END);
    const ssize_t n = ::write(m_fd, records, size);
    if (n > 0 && static_cast<std::size_t>(n) != size && ::ftruncate(m_fd, before) != 0)
        return; // readers ignore a torn last record
}

GpuMeter::GpuMeter()
    : m_gpus(none)
    , m_memory(none)
{
}

void GpuMeter::start(const std::string &path, std::string_view visible)
{
    const char *own = ::getenv("TENON_NVIDIA_SMI");
    if (m_pid != 0 || (!own && ::access("/dev/nvidiactl", F_OK) != 0))
        return;
    m_all = visible.empty();
    while (!visible.empty()) {
        const std::size_t comma = std::min(visible.find(','), visible.size());
        m_visible.emplace_back(trimmed(visible.substr(0, comma)));
        visible.remove_prefix(std::min(comma + 1, visible.size()));
    }
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return;
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    SpawnPlan plan;
    plan.programs.push_back({own ? std::vector<std::string>{own} : candidates("nvidia-smi", path),
                             {"nvidia-smi", "--query-gpu=index,uuid,utilization.gpu,memory.used",
                              "--format=csv,noheader,nounits", "--loop=2"},
                             {}});
    plan.environment = {"PATH=" + path, "LC_ALL=C"};
    plan.input = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    plan.output = ends[1];
    plan.errors = plan.input;
    SpawnError error;
    const pid_t pid = spawn(plan, error);
    ::close(plan.input);
    ::close(ends[1]);
    if (pid < 0) {
        ::close(ends[0]);
        return;
    }
    m_pid = pid;
    m_fd = ends[0];
}

void GpuMeter::stop()
{
    if (m_pid > 0) {
        ::kill(-m_pid, SIGKILL); // with what a wrapper script around it may have started
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    if (m_fd >= 0)
        ::close(m_fd);
    m_pid = 0;
    m_fd = -1;
}

void GpuMeter::read()
{
    char buffer[4096];
    ssize_t n = 0;
    while ((n = ::read(m_fd, buffer, sizeof buffer)) > 0) {
        m_pending.append(buffer, static_cast<std::size_t>(n));
        std::size_t newline = 0;
        while ((newline = m_pending.find('\n')) != std::string::npos) {
            takeLine(std::string_view(m_pending).substr(0, newline));
            m_pending.erase(0, newline + 1);
        }
        if (m_pending.size() > 65536)
            m_pending.clear();
    }
    if (n == 0) { // it ended; what it said last is no longer true
        ::close(m_fd);
        m_fd = -1;
        m_gpus = m_memory = none;
    }
}

bool GpuMeter::sees(std::string_view index, std::string_view uuid) const
{
    return m_all || std::ranges::any_of(m_visible, [&](const std::string &name) {
               return name == index || (name.size() >= 8 && uuid.starts_with(name));
           });
}

void GpuMeter::takeLine(std::string_view line)
{
    std::string_view fields[4];
    for (std::string_view &field : fields) {
        const std::size_t comma = std::min(line.find(','), line.size());
        field = trimmed(line.substr(0, comma));
        line.remove_prefix(std::min(comma + 1, line.size()));
    }
    if (fields[3].empty())
        return;
    if (m_firstIndex.empty())
        m_firstIndex = fields[0];
    if (fields[0] == m_firstIndex)
        m_sumGpus = m_sumMemory = 0;
    if (sees(fields[0], fields[1])) {
        m_sumGpus += toDouble(fields[2]) / 100;
        m_sumMemory += toDouble(fields[3]) * 1024 * 1024;
    }
    m_gpus = m_sumGpus;
    m_memory = m_sumMemory;
}

std::vector<ProcessStat> Sampler::look()
{
    std::vector<ProcessStat> tree = descendantsOf(::getpid());
    std::erase_if(tree, [&](const ProcessStat &process) { return process.pid == m_gpu.pid(); });
    std::vector<SeenProcess> fresh;
    for (const ProcessStat &process : tree) {
        const SeenProcess seen{static_cast<std::uint64_t>(process.pid), process.startTicks};
        if (!process.isDead() && m_seen.emplace(seen.pid, seen.startTicks).second)
            fresh.push_back(seen);
    }
    if (!fresh.empty())
        m_processes.append(fresh.data(), fresh.size() * sizeof(SeenProcess));
    // A step that starts programs all day must not make us grow; only who lives is of use later.
    if (m_seen.size() > 10'000) {
        m_seen.clear();
        for (const ProcessStat &process : tree)
            m_seen.emplace(process.pid, process.startTicks);
    }
    return tree;
}

void Sampler::remember()
{
    (void)look();
}

std::uint64_t Sampler::memoryOf(const std::vector<ProcessStat> &tree, std::uint64_t elapsedUs)
{
    static const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    std::uint64_t resident = 0;
    std::uint64_t large = 0;
    std::vector<const ProcessStat *> sharers;
    for (const ProcessStat &process : tree) {
        const std::uint64_t bytes = process.residentPages * page;
        resident += bytes;
        if (bytes >= 16 << 20) {
            sharers.push_back(&process);
            large += bytes;
        }
    }
    // Workers forked from one trainer share most of it; counting each in full would say ten times
    // the truth. Asking the kernel is dear, so it is done no more than half a per cent of the time.
    if (sharers.size() > 1 && elapsedUs >= m_nextShared) {
        const std::uint64_t begin = steadyUs();
        std::uint64_t proportional = 0;
        for (const ProcessStat *process : sharers) {
            const std::uint64_t bytes = proportionalBytes(process->pid);
            proportional += bytes ? bytes : process->residentPages * page;
        }
        m_sharedRatio
            = std::min(1.0, static_cast<double>(proportional) / static_cast<double>(large));
        m_nextShared = elapsedUs + 200 * (steadyUs() - begin);
    }
    if (sharers.size() > 1)
        resident -= large - static_cast<std::uint64_t>(static_cast<double>(large) * m_sharedRatio);
    return resident;
}

void Sampler::sample(std::uint64_t nowUs, std::uint64_t elapsedUs, std::uint64_t reapedUs)
{
    static const auto tickUs = 1'000'000 / static_cast<std::uint64_t>(::sysconf(_SC_CLK_TCK));
    const std::vector<ProcessStat> tree = look();
    std::uint64_t cpu = reapedUs;
    for (const ProcessStat &process : tree)
        cpu += process.cpuTicks * tickUs;
    HardwareSample sample;
    sample.timeUs = nowUs;
    // A process that nobody waits for takes its time with it, one that the walk missed brings it
    // all back at once: neither may show as less than nothing or more than there is.
    static const auto cores = static_cast<double>(::sysconf(_SC_NPROCESSORS_ONLN));
    if (cpu > m_lastCpu && elapsedUs > m_lastElapsed)
        sample.cpuCores = std::min(cores, static_cast<double>(cpu - m_lastCpu)
                                              / static_cast<double>(elapsedUs - m_lastElapsed));
    m_lastCpu = cpu;
    m_lastElapsed = elapsedUs;
    const std::uint64_t memory = memoryOf(tree, elapsedUs);
    m_peak = std::max(m_peak, memory);
    sample.memoryBytes = static_cast<double>(memory);
    sample.gpus = m_gpu.gpus();
    sample.gpuMemoryBytes = m_gpu.memoryBytes();
    m_hardware.append(&sample, sizeof sample);
}

} // namespace tenon::supervisor
