#pragma once

#include "supervisor/procfs.h"
#include "supervisor/records.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace tenon::supervisor {

/// Appends whole records to a file it opens at the first one; a full disk loses records, never
/// tears one.
class RecordFile
{
public:
    explicit RecordFile(const char *name)
        : m_name(name)
    {
    }
    void append(const void *records, std::size_t size);

private:
    const char *m_name;
    int m_fd = -1;
};

/// The curve of nvidia-smi's readings, kept by a helper process that is not part of the step.
class GpuMeter
{
public:
    /// Starts `nvidia-smi --loop` when this computer has NVIDIA devices (or TENON_NVIDIA_SMI names
    /// a program). `visible` is CUDA_VISIBLE_DEVICES of the step; empty: all.
    void start(const std::string &path, std::string_view visible);
    void stop();
    /// Takes in what has come; call it when fd() is readable.
    void read();
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// The helper was reaped by somebody else's waitpid.
    void ended() { m_pid = 0; }
    [[nodiscard]] double gpus() const { return m_gpus; }
    [[nodiscard]] double memoryBytes() const { return m_memory; }

private:
    void takeLine(std::string_view line);
    [[nodiscard]] bool sees(std::string_view index, std::string_view uuid) const;

    int m_fd = -1;
    pid_t m_pid = 0;
    std::string m_pending;
    std::vector<std::string> m_visible;
    bool m_all = true;
    // One reading is a line a GPU; its sums count when the next one begins.
    std::string m_firstIndex;
    double m_sumGpus = 0;
    double m_sumMemory = 0;
    double m_gpus;
    double m_memory;

public:
    GpuMeter();
};

/// CPU and memory of everything below this process.
class Sampler
{
public:
    explicit Sampler(GpuMeter &gpu)
        : m_gpu(gpu)
    {
    }

    /// Remembers who is there, in the file `processes`.
    void remember();
    /// Remembers, and appends one sample to `hardware`. `nowUs`: Unix time for the record;
    /// `elapsedUs`: steady time since the start; `reapedUs`: CPU time of the children reaped so
    /// far.
    void sample(std::uint64_t nowUs, std::uint64_t elapsedUs, std::uint64_t reapedUs);
    [[nodiscard]] std::uint64_t peakBytes() const { return m_peak; }

private:
    [[nodiscard]] std::vector<ProcessStat> look();
    [[nodiscard]] std::uint64_t memoryOf(const std::vector<ProcessStat> &tree,
                                         std::uint64_t elapsedUs);

    GpuMeter &m_gpu;
    RecordFile m_hardware{files::hardware};
    RecordFile m_processes{files::processes};
    std::set<std::pair<std::uint64_t, std::uint64_t>> m_seen;
    std::uint64_t m_lastElapsed = 0;
    std::uint64_t m_lastCpu = 0;
    std::uint64_t m_peak = 0;
    std::uint64_t m_nextShared = 0; ///< Not before this time is it measured how much is shared.
    double m_sharedRatio = 1.0;     ///< Proportional to resident memory when it was last measured.
};

} // namespace tenon::supervisor
