#pragma once

#include <cstdint>

/// Names and binary records of an attempt folder. Numbers are little-endian; a file whose length is
/// no multiple of its record has a torn last record, which readers ignore.
namespace tenon::supervisor {

namespace files {
inline constexpr char launch[] = "launch";      ///< See launch.h. 0600.
inline constexpr char claim[] = "claim";        ///< Made with O_EXCL: who made it owns the attempt.
inline constexpr char status[] = "status.json"; ///< See status.h.
inline constexpr char cancel[] = "cancel";      ///< Its presence asks for the end of the step.
inline constexpr char log[] = "log";
inline constexpr char logTimes[] = "log.times";  ///< LogTime records.
inline constexpr char hardware[] = "hardware";   ///< HardwareSample records.
inline constexpr char processes[] = "processes"; ///< SeenProcess records.
} // namespace files

/// The variable that marks every process of an attempt.
inline constexpr char attemptVariable[] = "TENON_ATTEMPT";

/// At `timeUs` the log was `bytes` long. A byte at position p was written not later than the first
/// record with bytes > p and after the record before it (100 ms apart while the log grows).
struct LogTime
{
    std::uint64_t bytes = 0;
    std::uint64_t timeUs = 0; ///< Unix time; never decreases within a file.
    bool operator==(const LogTime &) const = default;
};
static_assert(sizeof(LogTime) == 16);

/// The whole process tree of the step over the interval that ends at `timeUs`.
struct HardwareSample
{
    std::uint64_t timeUs = 0; ///< Unix time; never decreases within a file.
    double cpuCores = 0;      ///< CPU seconds a second: 1.0 is one core in use.
    double memoryBytes
        = 0; ///< Resident; pages shared by several processes count once where cheap to know.
    double gpus = 0; ///< Sum of the utilisation of the GPUs the step sees: 1.0 is one GPU in use.
                     ///< NaN: none.
    double gpuMemoryBytes = 0; ///< In use on these GPUs. NaN: none.
};
static_assert(sizeof(HardwareSample) == 40);

/// A process the supervisor saw below itself.
struct SeenProcess
{
    std::uint64_t pid = 0;
    std::uint64_t startTicks = 0;
    bool operator==(const SeenProcess &) const = default;
};
static_assert(sizeof(SeenProcess) == 16);

} // namespace tenon::supervisor
